/* samay-json-record.c: one statement as the corpus filter gets it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-record.h"

#include "store/samay-json-emitter.h"

#include <string.h>

typedef enum
{
  ACCEPTS_NUMBER = 1 << 0,
  ACCEPTS_NULL = 1 << 1,
  IS_REQUIRED = 1 << 2,
  STAYS_JSON = 1 << 3,
} FieldFlags;

/* Other members are passed over. */
static const struct
{
  const char *name;
  gsize offset;
  FieldFlags flags;
} fields[] = {
  { "id", G_STRUCT_OFFSET (SamayJsonRecord, id_json), IS_REQUIRED | ACCEPTS_NUMBER | STAYS_JSON },
  { "text", G_STRUCT_OFFSET (SamayJsonRecord, text), IS_REQUIRED },
  { "lang", G_STRUCT_OFFSET (SamayJsonRecord, lang), ACCEPTS_NULL },
  { "published", G_STRUCT_OFFSET (SamayJsonRecord, published), ACCEPTS_NULL | ACCEPTS_NUMBER },
};

/* The functions below walk JSON that samay_json_guard_check() has passed: every string ends, every group closes. */

static const char *
skip_space (const char *p)
{
  while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
    p++;
  return p;
}

static const char *
skip_string (const char *p)
{
  for (p++; *p != '"'; p++)
    if (*p == '\\')
      p++;
  return p + 1;
}

static const char *
skip_value (const char *p)
{
  guint depth = 0;

  do
    {
      if (*p == '"')
        {
          p = skip_string (p);
          continue;
        }
      if (*p == '{' || *p == '[')
        depth++;
      else if (*p == '}' || *p == ']')
        depth--;
      p++;
    }
  while (depth > 0);
  /* What is left of a number or a word. */
  while (g_ascii_isalnum (*p) || *p == '.' || *p == '+' || *p == '-')
    p++;
  return p;
}

static gunichar
read_hex (const char *p)
{
  gunichar c = 0;

  for (guint i = 0; i < 4; i++)
    c = c << 4 | (gunichar) g_ascii_xdigit_value (p[i]);
  return c;
}

/* @p is at the u; returns the place behind the escape. Half a surrogate pair has no UTF-8 of its own. */
static const char *
decode_unicode (GString    *out,
                const char *p)
{
  gunichar c = read_hex (p + 1);

  p += 5;
  if (c >= 0xd800 && c < 0xdc00 && p[0] == '\\' && p[1] == 'u')
    {
      gunichar low = read_hex (p + 2);

      if (low >= 0xdc00 && low < 0xe000)
        {
          g_string_append_unichar (out, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
          return p + 6;
        }
    }
  if (c == 0)
    g_string_append_c (out, '\0');
  else
    g_string_append_unichar (out, c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
  return p;
}

/* @p is at the opening quote, @end behind the closing one. */
static GString *
decode_string (const char *p,
               const char *end)
{
  static const char letters[] = "bfnrt";
  static const char values[] = "\b\f\n\r\t";
  GString *out = g_string_sized_new (end - p);

  p++;
  end--;
  while (p < end)
    {
      const char *escape = memchr (p, '\\', end - p);
      const char *letter;

      g_string_append_len (out, p, (escape != NULL ? escape : end) - p);
      if (escape == NULL)
        break;
      p = escape + 1;
      if (*p == 'u')
        {
          p = decode_unicode (out, p);
          continue;
        }
      letter = strchr (letters, *p);
      g_string_append_c (out, letter != NULL ? values[letter - letters] : *p);
      p++;
    }
  return out;
}

/* A string as JSON again: what came may hold faulty UTF-8, what goes may not. */
static GString *
encode_string (const GString *string)
{
  SamayJsonEmitter emitter = { .out = g_string_sized_new (string->len + 2) };

  samay_json_emit_text (&emitter, NULL, string->str, string->len);
  return emitter.out;
}

static gboolean
read_field (guint        field,
            const char  *value,
            const char  *value_end,
            GString    **out_string,
            GError     **error)
{
  FieldFlags flags = fields[field].flags;
  gboolean is_number = *value == '-' || g_ascii_isdigit (*value);

  if (*out_string != NULL)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "\"%s\" stands twice; leave one",
                   fields[field].name);
      return FALSE;
    }
  if (*value == '"')
    {
      *out_string = decode_string (value, value_end);
      if ((flags & STAYS_JSON) != 0)
        {
          GString *encoded = encode_string (*out_string);

          g_string_free (*out_string, TRUE);
          *out_string = encoded;
        }
      return TRUE;
    }
  if (is_number && (flags & ACCEPTS_NUMBER) != 0)
    {
      *out_string = g_string_new_len (value, value_end - value);
      return TRUE;
    }
  if (*value == 'n' && (flags & ACCEPTS_NULL) != 0)
    return TRUE;
  g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "\"%s\" should be a string%s", fields[field].name,
               (flags & ACCEPTS_NUMBER) != 0 ? " or a number" : "");
  return FALSE;
}

static guint
find_field (const char *key,
            const char *key_end)
{
  g_autoptr (GString) name = decode_string (key, key_end);
  guint field = 0;

  while (field < G_N_ELEMENTS (fields)
         && (name->len != strlen (fields[field].name) || memcmp (name->str, fields[field].name, name->len) != 0))
    field++;
  return field;
}

static gboolean
read_members (const char       *p,
              SamayJsonRecord  *record,
              GError          **error)
{
  p = skip_space (p + 1);
  while (*p != '}')
    {
      const char *key = p;
      const char *key_end = skip_string (key);
      const char *value = skip_space (skip_space (key_end) + 1);
      const char *value_end = skip_value (value);
      guint field = find_field (key, key_end);

      if (field < G_N_ELEMENTS (fields)
          && !read_field (field, value, value_end, G_STRUCT_MEMBER_P (record, fields[field].offset), error))
        return FALSE;
      p = skip_space (value_end);
      if (*p == ',')
        p = skip_space (p + 1);
    }
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if ((fields[i].flags & IS_REQUIRED) != 0 && G_STRUCT_MEMBER (GString *, record, fields[i].offset) == NULL)
      {
        g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "\"%s\" is missing; add it", fields[i].name);
        return FALSE;
      }
  return TRUE;
}

/**
 * samay_json_record_parse:
 * @line: one JSON object; the byte after its last must be readable
 * @length: bytes of @line
 * @length_max: the most bytes to accept
 * @out_record: (out caller-allocates): free with samay_json_record_clear()
 *
 * Reads `{"id", "text", "lang"?, "published"?}`. The text comes out as the bytes that were meant, zero bytes and faulty
 * UTF-8 with them; half a surrogate pair becomes U+FFFD.
 *
 * Returns: whether it could be read; else the error is of the domain %SAMAY_JSON_ERROR
 */
gboolean
samay_json_record_parse (const char       *line,
                         gsize             length,
                         gsize             length_max,
                         SamayJsonRecord  *out_record,
                         GError          **error)
{
  g_auto (SamayJsonRecord) record = { NULL };
  const char *p;

  g_return_val_if_fail (line != NULL && out_record != NULL, FALSE);

  if (!samay_json_guard_check (line, length, length_max, error))
    return FALSE;
  p = skip_space (line);
  if (*p != '{')
    {
      g_set_error_literal (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER,
                           "a statement should be an object: {\"id\": …, \"text\": …}");
      return FALSE;
    }
  if (!read_members (p, &record, error))
    return FALSE;
  *out_record = record;
  record = (SamayJsonRecord) { NULL };
  return TRUE;
}

/**
 * samay_json_record_dup_id:
 *
 * Returns: (transfer full): the id without JSON's quotes and escapes; a number as it was written; valid UTF-8 without zero
 *   bytes
 */
char *
samay_json_record_dup_id (const SamayJsonRecord *self)
{
  const char *json = self->id_json->str;
  GString *id;
  char *valid;

  if (*json != '"')
    return g_strdup (json);
  id = decode_string (json, json + self->id_json->len);
  for (gsize i = 0; i < id->len; i++)
    if (id->str[i] == '\0')
      id->str[i] = '?';
  valid = g_utf8_make_valid (id->str, (gssize) id->len);
  g_string_free (id, TRUE);
  return valid;
}

void
samay_json_record_clear (SamayJsonRecord *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      GString **string = G_STRUCT_MEMBER_P (self, fields[i].offset);

      if (*string != NULL)
        g_string_free (g_steal_pointer (string), TRUE);
    }
}
