/* samay-json-emitter.c: writes JSON, value by value, onto the end of a string
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-emitter.h"

#include <string.h>

/* RFC 8259, section 7: what must be escaped, by a letter where there is one. DEL needs no escape, but is no
 * friend of terminals. */
static const char escapes[256] = {
  [0x00] = 'u', [0x01] = 'u', [0x02] = 'u', [0x03] = 'u', [0x04] = 'u', [0x05] = 'u', [0x06] = 'u', [0x07] = 'u',
  [0x08] = 'b', [0x09] = 't', [0x0a] = 'n', [0x0b] = 'u', [0x0c] = 'f', [0x0d] = 'r', [0x0e] = 'u', [0x0f] = 'u',
  [0x10] = 'u', [0x11] = 'u', [0x12] = 'u', [0x13] = 'u', [0x14] = 'u', [0x15] = 'u', [0x16] = 'u', [0x17] = 'u',
  [0x18] = 'u', [0x19] = 'u', [0x1a] = 'u', [0x1b] = 'u', [0x1c] = 'u', [0x1d] = 'u', [0x1e] = 'u', [0x1f] = 'u',
  ['"'] = '"',  ['\\'] = '\\', [0x7f] = 'u',
};

#define FAULTY_BYTE '?'

/* As g_string_append_len(), which is a call and two checks more, for each of the many short pieces. */
static inline void
append (GString    *out,
        const char *bytes,
        gsize       length)
{
  if (out->allocated_len - out->len <= length)
    {
      g_string_append_len (out, bytes, (gssize) length);
      return;
    }
  memcpy (out->str + out->len, bytes, length);
  out->len += length;
  out->str[out->len] = '\0';
}

static void
append_escape (GString *out,
               guchar   byte)
{
  static const char hex[] = "0123456789abcdef";

  g_string_append_c (out, '\\');
  g_string_append_c (out, escapes[byte]);
  if (escapes[byte] != 'u')
    return;
  g_string_append_len (out, "00", 2);
  g_string_append_c (out, hex[byte >> 4]);
  g_string_append_c (out, hex[byte & 15]);
}

/* Valid UTF-8, maybe with zero bytes among it. */
static void
append_valid (GString    *out,
              const char *text,
              gsize       length)
{
  gsize run = 0;

  for (gsize i = 0; i < length; i++)
    if (escapes[(guchar) text[i]] != 0)
      {
        append (out, text + run, i - run);
        append_escape (out, text[i]);
        run = i + 1;
      }
  append (out, text + run, length - run);
}

/* JSON is UTF-8. A faulty byte becomes one question mark, so that every offset into the text stays true. */
static void
append_quoted (GString    *out,
               const char *text,
               gsize       length)
{
  const char *end = text + length;
  gsize plain = 0;

  g_string_append_c (out, '"');
  while (plain < length && (guchar) text[plain] < 0x80 && escapes[(guchar) text[plain]] == 0)
    plain++;
  append (out, text, plain);
  text += plain;
  while (text < end)
    {
      const char *fault;
      gboolean is_valid = g_utf8_validate_len (text, end - text, &fault);

      append_valid (out, text, fault - text);
      text = fault;
      if (is_valid)
        break;
      if (*text == '\0')
        append_escape (out, '\0');
      else
        g_string_append_c (out, FAULTY_BYTE);
      text++;
    }
  g_string_append_c (out, '"');
}

static void
break_line (SamayJsonEmitter *self)
{
  if (!self->is_pretty)
    return;
  g_string_append_c (self->out, '\n');
  for (guint i = 0; i < self->depth; i++)
    append (self->out, "  ", 2);
}

static void
start_value (SamayJsonEmitter *self,
             const char       *key)
{
  if (self->has_sibling)
    g_string_append_c (self->out, ',');
  if (self->depth > 0)
    break_line (self);
  self->has_sibling = TRUE;
  if (key == NULL)
    return;
  /* Keys are words of our own, with nothing in them to escape. */
  g_string_append_c (self->out, '"');
  append (self->out, key, strlen (key));
  append (self->out, "\":", 2);
  if (self->is_pretty)
    g_string_append_c (self->out, ' ');
}

static void
open_group (SamayJsonEmitter *self,
            const char       *key,
            char              bracket)
{
  start_value (self, key);
  g_string_append_c (self->out, bracket);
  self->depth++;
  self->has_sibling = FALSE;
}

static void
close_group (SamayJsonEmitter *self,
             char              bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;
  if (self->has_sibling)
    break_line (self);
  g_string_append_c (self->out, bracket);
  self->has_sibling = TRUE;
}

void
samay_json_emit_object_start (SamayJsonEmitter *self,
                              const char       *key)
{
  open_group (self, key, '{');
}

void
samay_json_emit_object_end (SamayJsonEmitter *self)
{
  close_group (self, '}');
}

void
samay_json_emit_array_start (SamayJsonEmitter *self,
                             const char       *key)
{
  open_group (self, key, '[');
}

void
samay_json_emit_array_end (SamayJsonEmitter *self)
{
  close_group (self, ']');
}

/**
 * samay_json_emit_text:
 * @key: (nullable): name of the member
 * @text: bytes that should be UTF-8, and may hold zero bytes
 * @length: bytes of @text
 *
 * A byte that is no part of valid UTF-8 is written as one `?`: the text that a reader gets back has the same
 * length and the same offsets.
 */
void
samay_json_emit_text (SamayJsonEmitter *self,
                      const char       *key,
                      const char       *text,
                      gsize             length)
{
  start_value (self, key);
  append_quoted (self->out, text, length);
}

/**
 * samay_json_emit_string:
 * @key: (nullable): name of the member
 * @string: (nullable): %NULL is written as null
 */
void
samay_json_emit_string (SamayJsonEmitter *self,
                        const char       *key,
                        const char       *string)
{
  if (string != NULL)
    samay_json_emit_text (self, key, string, strlen (string));
  else
    samay_json_emit_null (self, key);
}

/**
 * samay_json_emit_word:
 * @key: (nullable): name of the member
 * @word: (nullable): of the program's own, ASCII with nothing to escape; %NULL is written as null
 */
void
samay_json_emit_word (SamayJsonEmitter *self,
                      const char       *key,
                      const char       *word)
{
  start_value (self, key);
  if (word == NULL)
    {
      append (self->out, "null", 4);
      return;
    }
  append (self->out, "\"", 1);
  append (self->out, word, strlen (word));
  append (self->out, "\"", 1);
}

void
samay_json_emit_int (SamayJsonEmitter *self,
                     const char       *key,
                     gint64            number)
{
  /* The sign, and 19 digits at most. */
  char digits[20];
  char *p = digits + sizeof digits;
  guint64 rest = number < 0 ? -(guint64) number : (guint64) number;

  start_value (self, key);
  do
    *--p = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (number < 0)
    *--p = '-';
  append (self->out, p, digits + sizeof digits - p);
}

void
samay_json_emit_bool (SamayJsonEmitter *self,
                      const char       *key,
                      gboolean          value)
{
  start_value (self, key);
  g_string_append (self->out, value ? "true" : "false");
}

void
samay_json_emit_null (SamayJsonEmitter *self,
                      const char       *key)
{
  start_value (self, key);
  append (self->out, "null", 4);
}

/**
 * samay_json_emit_raw:
 * @key: (nullable): name of the member
 * @json: one whole JSON value, written as it stands
 * @length: bytes of @json
 */
void
samay_json_emit_raw (SamayJsonEmitter *self,
                     const char       *key,
                     const char       *json,
                     gsize             length)
{
  start_value (self, key);
  append (self->out, json, length);
}
