/* samay-json-guard.c: a strict look at JSON before anything is made of it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-guard.h"

#include <string.h>

G_DEFINE_QUARK (samay-json-error-quark, samay_json_error)

/* Where the scan stands, and what is open around it: bit n of objects tells whether the group at depth n is an
 * object, so that no nesting in the data becomes nesting of calls. */
typedef struct
{
  const char *p;
  const char *end;
  guint depth;
  guint64 objects;
  const char *complaint;
} Scan;

G_STATIC_ASSERT (SAMAY_JSON_DEPTH_MAX <= 64);

static gboolean
complain (Scan       *scan,
          const char *complaint)
{
  scan->complaint = complaint;
  return FALSE;
}

static void
skip_space (Scan *scan)
{
  while (scan->p < scan->end
         && (*scan->p == ' ' || *scan->p == '\t' || *scan->p == '\n' || *scan->p == '\r'))
    scan->p++;
}

/* The byte here, or 0 at the end; a zero byte fits nowhere outside a string either. */
static char
peek (const Scan *scan)
{
  return scan->p < scan->end ? *scan->p : '\0';
}

static gboolean
skip_escape (Scan *scan)
{
  char letter;

  scan->p++;
  letter = peek (scan);
  if (letter == '\0' || strchr ("\"\\/bfnrtu", letter) == NULL)
    return complain (scan, "there is no such escape; write a backslash as \\\\");
  scan->p++;
  if (letter != 'u')
    return TRUE;
  for (guint i = 0; i < 4; i++, scan->p++)
    if (!g_ascii_isxdigit (peek (scan)))
      return complain (scan, "\\u needs four hexadecimal digits");
  return TRUE;
}

static gboolean
skip_string (Scan *scan)
{
  scan->p++;
  while (scan->p < scan->end && *scan->p != '"')
    {
      if ((guchar) *scan->p < 0x20)
        return complain (scan, "a control character stands in a string; escape it");
      if (*scan->p != '\\')
        scan->p++;
      else if (!skip_escape (scan))
        return FALSE;
    }
  if (scan->p == scan->end)
    return complain (scan, "the string doesn't end");
  scan->p++;
  return TRUE;
}

static gboolean
skip_digits (Scan *scan)
{
  const char *start = scan->p;

  while (g_ascii_isdigit (peek (scan)))
    scan->p++;
  return scan->p > start || complain (scan, "a digit should stand here");
}

static gboolean
skip_number (Scan *scan)
{
  if (*scan->p == '-')
    scan->p++;
  if (peek (scan) == '0')
    scan->p++;
  else if (!skip_digits (scan))
    return FALSE;
  if (peek (scan) == '.')
    {
      scan->p++;
      if (!skip_digits (scan))
        return FALSE;
    }
  if (peek (scan) == 'e' || peek (scan) == 'E')
    {
      scan->p++;
      if (peek (scan) == '+' || peek (scan) == '-')
        scan->p++;
      return skip_digits (scan);
    }
  return TRUE;
}

static gboolean
skip_word (Scan *scan)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (scan->end - scan->p) < length || memcmp (scan->p, words[i], length) != 0)
        continue;
      scan->p += length;
      return TRUE;
    }
  return complain (scan, "a value should stand here");
}

static gboolean
skip_scalar (Scan *scan)
{
  char c = peek (scan);

  if (c == '"')
    return skip_string (scan);
  if (c == '-' || g_ascii_isdigit (c))
    return skip_number (scan);
  return skip_word (scan);
}

static gboolean
is_in_object (const Scan *scan)
{
  return (scan->objects >> (scan->depth - 1)) & 1;
}

static gboolean
skip_key (Scan *scan)
{
  skip_space (scan);
  if (peek (scan) != '"')
    return complain (scan, "a name in double quotes should stand here");
  if (!skip_string (scan))
    return FALSE;
  skip_space (scan);
  if (peek (scan) != ':')
    return complain (scan, "a colon should stand here");
  scan->p++;
  return TRUE;
}

/* From before a value to behind it; of a group, to behind its bracket, and behind its first name. *out_is_open tells
 * that a value is still to come. */
static gboolean
skip_value_start (Scan     *scan,
                  gboolean *out_is_open)
{
  char c;

  skip_space (scan);
  c = peek (scan);
  *out_is_open = FALSE;
  if (c != '{' && c != '[')
    return skip_scalar (scan);
  if (scan->depth == SAMAY_JSON_DEPTH_MAX)
    return complain (scan, NULL);
  scan->objects &= ~(G_GUINT64_CONSTANT (1) << scan->depth);
  scan->objects |= (guint64) (c == '{') << scan->depth;
  scan->depth++;
  scan->p++;
  skip_space (scan);
  if (peek (scan) == (c == '{' ? '}' : ']'))
    {
      scan->p++;
      scan->depth--;
      return TRUE;
    }
  *out_is_open = TRUE;
  return c == '[' || skip_key (scan);
}

/* Behind a value: closes groups, until a comma says that another value comes or nothing is open any more. */
static gboolean
skip_value_end (Scan *scan)
{
  while (scan->depth > 0)
    {
      gboolean is_object = is_in_object (scan);

      skip_space (scan);
      if (peek (scan) == ',')
        {
          scan->p++;
          return !is_object || skip_key (scan);
        }
      if (peek (scan) != (is_object ? '}' : ']'))
        return complain (scan, is_object ? "a comma or } should stand here" : "a comma or ] should stand here");
      scan->p++;
      scan->depth--;
    }
  return TRUE;
}

static gboolean
skip_all (Scan *scan)
{
  gboolean is_open;

  do
    if (!skip_value_start (scan, &is_open) || (!is_open && !skip_value_end (scan)))
      return FALSE;
  while (scan->depth > 0);
  skip_space (scan);
  return scan->p == scan->end || complain (scan, "nothing should stand after the value");
}

/**
 * samay_json_guard_check:
 * @length: bytes of @json
 * @length_max: the most bytes to accept
 *
 * Checks that the bytes are one JSON value as RFC 8259 has it, no larger than @length_max and nested no deeper than
 * %SAMAY_JSON_DEPTH_MAX. json-glib 1.6 crashes at deep nesting, drops what follows an escaped zero or a first
 * object, and takes single quotes: so nothing comes to it, nor to samay_json_record_parse(), that was not looked at
 * here.
 * Whether strings are valid UTF-8 is not checked. One pass, no memory.
 *
 * Returns: whether it is so; else the error names the byte, counted from 0
 */
gboolean
samay_json_guard_check (const char  *json,
                        gsize        length,
                        gsize        length_max,
                        GError     **error)
{
  Scan scan = { .p = json, .end = json + length };

  g_return_val_if_fail (json != NULL, FALSE);

  if (length > length_max)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_TOO_LARGE,
                   "%" G_GSIZE_FORMAT " bytes are more than the limit of %" G_GSIZE_FORMAT "; split it", length,
                   length_max);
      return FALSE;
    }
  if (skip_all (&scan))
    return TRUE;
  if (scan.complaint == NULL)
    g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_TOO_DEEP,
                 "byte %" G_GSIZE_FORMAT ": nested deeper than %d", (gsize) (scan.p - json), SAMAY_JSON_DEPTH_MAX);
  else
    g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_SYNTAX, "byte %" G_GSIZE_FORMAT ": %s",
                 (gsize) (scan.p - json), scan.complaint);
  return FALSE;
}
