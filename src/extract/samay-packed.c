/* samay-packed.c: reasons and titles in few bytes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-packed.h"

#include <string.h>

/* Numbers are written seven bits to a byte, the lowest first, each byte but the last with its top bit set (LEB128); those that may
 * be negative with their sign in the lowest bit. */

#define NUMBER_BYTES_MAX 10
#define REASON_BYTES_MAX (1 + 4 * NUMBER_BYTES_MAX)
#define KIND_HAS_NO_DAY 0x80
#define NO_DAY G_MININT32
/* How far behind the words before a title's next ones are looked for. */
#define REACH_BYTES 4096

G_STATIC_ASSERT (SAMAY_N_REASONS <= KIND_HAS_NO_DAY);

void
samay_packed_clear (SamayPacked *self)
{
  g_free (self->data);
  *self = (SamayPacked) { NULL, 0, 0 };
}

/* Makes room for @n bytes more. */
void
samay_packed_reserve (SamayPacked *self,
                      guint        n)
{
  if (self->room - self->len >= n)
    return;
  self->room = MAX (self->len + n, 2 * self->room);
  self->data = g_realloc (self->data, self->room);
}

static guint8 *
put_number (guint8  *at,
            guint64  number)
{
  for (; number >= 0x80; number >>= 7)
    *at++ = number | 0x80;
  *at++ = number;
  return at;
}

static guint8 *
put_signed (guint8 *at,
            gint64  number)
{
  return put_number (at, (guint64) number << 1 ^ (guint64) (number >> 63));
}

static guint64
read_number (const guint8 **at)
{
  guint64 number = 0;

  for (guint shift = 0; ; shift += 7)
    {
      guint8 byte = *(*at)++;

      number |= (guint64) (byte & 0x7F) << shift;
      if (byte < 0x80)
        return number;
    }
}

static gint64
read_signed (const guint8 **at)
{
  guint64 number = read_number (at);

  return (gint64) (number >> 1) ^ -(gint64) (number & 1);
}

/**
 * samay_packed_add_reasons:
 * @reasons: (element-type SamayReason): of one expression; each is written by what differs from the one before it
 */
void
samay_packed_add_reasons (SamayPacked  *self,
                          const GArray *reasons)
{
  SamayReason before = { 0 };
  guint8 *at;

  samay_packed_reserve (self, reasons->len * REASON_BYTES_MAX);
  at = self->data + self->len;
  for (guint i = 0; i < reasons->len; i++)
    {
      const SamayReason *reason = &g_array_index (reasons, SamayReason, i);

      *at++ = reason->kind | (reason->day == NO_DAY ? KIND_HAS_NO_DAY : 0);
      if (reason->day != NO_DAY)
        at = put_signed (at, reason->day);
      at = put_signed (at, (gint64) reason->start_byte - before.start_byte);
      at = put_signed (at, (gint64) reason->end_byte - before.end_byte);
      at = put_signed (at, (gint64) reason->rule - before.rule);
      before = *reason;
    }
  self->len = (guint) (at - self->data);
}

/**
 * samay_packed_read_reason:
 * @reason: (inout): the one before; for the first, all zero
 *
 * Returns: where the next one is
 */
const guint8 *
samay_packed_read_reason (const guint8 *at,
                          SamayReason  *reason)
{
  guint8 kind = *at++;

  reason->kind = kind & ~KIND_HAS_NO_DAY;
  reason->day = (kind & KIND_HAS_NO_DAY) != 0 ? NO_DAY : (gint32) read_signed (&at);
  reason->start_byte = (guint32) (reason->start_byte + read_signed (&at));
  reason->end_byte = (guint32) (reason->end_byte + read_signed (&at));
  reason->rule = (guint16) (reason->rule + read_signed (&at));
  return at;
}

/* How many of @n bytes are the same from the beginning on. */
static gsize
measure_run (const char *words,
             const char *text,
             gsize       n)
{
  gsize at = 0;

  for (; at + 8 <= n; at += 8)
    {
      guint64 one, two;

      memcpy (&one, words + at, 8);
      memcpy (&two, text + at, 8);
      if (one != two)
        break;
    }
  while (at < n && words[at] == text[at])
    at++;
  return at;
}

/* Where @key stands first; by far most often at once. */
static const char *
find_words (const char *text,
            gsize       length,
            const char *key,
            gsize       n)
{
  return n <= length && memcmp (text, key, n) == 0 ? text : memmem (text, length, key, n);
}

static void
add_copied (SamayPacked *self,
            gsize        n,
            gsize        distance)
{
  guint8 *to;

  samay_packed_reserve (self, 2 * NUMBER_BYTES_MAX);
  to = put_number (put_number (self->data + self->len, (guint64) n << 1), distance);
  self->len = (guint) (to - self->data);
}

static void
add_written (SamayPacked *self,
             const char  *words,
             gsize        n)
{
  guint8 *to;

  samay_packed_reserve (self, NUMBER_BYTES_MAX + (guint) n);
  to = put_number (self->data + self->len, (guint64) n << 1 | 1);
  memcpy (to, words, n);
  self->len = (guint) (to + n - self->data);
}

/* A title has a capital that its first word in the text mostly hasn't: that one letter is written out, and what is behind it found at once.
 * Returns: the words that are left; those before them end in the text at @at. */
static const char *
add_from_hint (SamayPacked *self,
               const char  *words,
               gsize        n_words,
               const char  *text,
               gsize       *at,
               gsize        end,
               gsize        hint)
{
  gsize skipped = words[0] != text[hint];
  gsize n = measure_run (words + skipped, text + hint + skipped, MIN (n_words, end - hint) - skipped);

  if (n == 0)
    return words;
  if (skipped > 0)
    add_written (self, words, 1);
  add_copied (self, n, hint + skipped - *at);
  *at = hint + skipped + n;
  return words + skipped + n;
}

/**
 * samay_packed_add_words:
 * @words: most of them stand in the text, in the same order: what is written is where; others are written as they are
 * @first: where in the text they may begin
 * @end: where they end at last
 * @hint: where they begin, but that the first byte may be another; or 0
 *
 * A piece is its length and whether it is written out, then where it begins behind the one before or its bytes; the last
 * has no length. Cost is linear in the words and the text between them.
 */
void
samay_packed_add_words (SamayPacked *self,
                        const char  *words,
                        const char  *text,
                        gsize        first,
                        gsize        end,
                        gsize        hint)
{
  const char *words_end = words + strlen (words);
  gsize at = first;

  if (hint > first && hint < end && words < words_end)
    words = add_from_hint (self, words, (gsize) (words_end - words), text, &at, end, hint);
  while (words < words_end)
    {
      const char *space = memchr (words + 1, ' ', (gsize) (words_end - words) - 1);
      gsize key = (gsize) ((space != NULL ? space : words_end) - words);
      const char *found = find_words (text + at, MIN (end - at, REACH_BYTES), words, key);

      if (found != NULL)
        {
          gsize n = measure_run (words, found, MIN ((gsize) (words_end - words), (gsize) (text + end - found)));

          add_copied (self, n, (gsize) (found - text) - at);
          at = (gsize) (found - text) + n;
          words += n;
          continue;
        }
      add_written (self, words, key);
      words += key;
    }
  samay_packed_reserve (self, 1);
  self->data[self->len++] = 0;
}

/* The words at @at, packed with that text and @first. */
char *
samay_packed_dup_words (const guint8 *at,
                        const char   *text,
                        gsize         first)
{
  GString *words = g_string_sized_new (128);
  guint64 piece;

  while ((piece = read_number (&at)) != 0)
    {
      gsize n = piece >> 1;

      if ((piece & 1) != 0)
        {
          g_string_append_len (words, (const char *) at, (gssize) n);
          at += n;
          continue;
        }
      first += read_number (&at);
      g_string_append_len (words, text + first, (gssize) n);
      first += n;
    }
  return g_string_free (words, FALSE);
}
