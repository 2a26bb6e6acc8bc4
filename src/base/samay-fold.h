/* samay-fold.h: characters, and words folded so that spelling variants become one key
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <string.h>

typedef enum
{
  SAMAY_CHAR_SPACE,
  SAMAY_CHAR_NEWLINE,
  SAMAY_CHAR_DIGIT,
  SAMAY_CHAR_PUNCTUATION,
  SAMAY_CHAR_LATIN,
  SAMAY_CHAR_DEVANAGARI,
  SAMAY_CHAR_OTHER, /* a letter of another script */
  SAMAY_CHAR_JOINER, /* ZWJ, ZWNJ and the like: part of the word they stand in */
  SAMAY_CHAR_INVALID,
} SamayCharKind;

/* Words longer than this are in no table. */
#define SAMAY_FOLD_MAX 48

/**
 * SamayFold:
 * @units: the folded letters
 * @n: how many; SAMAY_FOLD_MAX + 1 where the word was too long
 * @hash: of @units
 * @letters: as it was read from a text, a word of less than eight ASCII letters by itself, the first in the lowest byte: most words of a text
 *   are looked up by it alone, and @units and @hash aren't told until samay_fold_spell(). Otherwise 0
 */
typedef struct
{
  guint16 units[SAMAY_FOLD_MAX + 8]; /* those behind the last, up to a multiple of eight, are 0 once the word is whole */
  guint n;
  guint64 hash;
  guint64 letters;
} SamayFold;

guint         samay_char_decode   (const guchar *text,
                                   const guchar *end,
                                   gunichar     *out_char);
SamayCharKind samay_char_get_other_kind (gunichar c);
int           samay_char_get_digit (gunichar     c);

extern const guint8 samay_ascii_kinds[0x80]; /* SamayCharKind */

static inline SamayCharKind
samay_char_get_kind (gunichar c)
{
  if (c < 0x80)
    return (SamayCharKind) samay_ascii_kinds[c];
  if (c < 0x0900 || c >= 0x0980)
    return samay_char_get_other_kind (c);
  if (c >= 0x0966 && c <= 0x096F)
    return SAMAY_CHAR_DIGIT;
  return c == 0x0964 || c == 0x0965 || c == 0x0970 ? SAMAY_CHAR_PUNCTUATION : SAMAY_CHAR_DEVANAGARI;
}

/* Whether the character is a capital letter. */
static inline gboolean
samay_char_is_upper (gunichar c)
{
  return c < 0x80 ? c - 'A' <= 'Z' - 'A' : g_unichar_isupper (c);
}

void          samay_fold_init     (SamayFold    *self);
void          samay_fold_push     (SamayFold    *self,
                                   gunichar      c);
void          samay_fold_word     (SamayFold    *self,
                                   const char   *word,
                                   gssize        length);

#define SAMAY_FOLD_SEED G_GUINT64_CONSTANT (0x9E3779B97F4A7C15)

/* The hash of a word with eight letters more, the first four in the first number. */
static inline guint64
samay_fold_mix (guint64       hash,
                const guint64 letters[2])
{
  hash = (hash ^ letters[0]) * G_GUINT64_CONSTANT (0xFF51AFD7ED558CCD);
  hash ^= hash >> 32;
  hash = (hash ^ letters[1]) * G_GUINT64_CONSTANT (0xC4CEB9FE1A85EC53);
  return hash ^ hash >> 32;
}

void          samay_fold_spell    (SamayFold    *self);

/* The word is whole: its hash, which is also kept in the fold. Never 0. */
static inline guint64
samay_fold_end (SamayFold *self)
{
  guint64 hash = SAMAY_FOLD_SEED ^ self->n;
  guint n = MIN (self->n, SAMAY_FOLD_MAX);

  /* Eight letters at a time, as most words have no more; the array has room behind the last. */
  memset (self->units + n, 0, 8 * sizeof *self->units);
  for (guint i = 0; i < n; i += 8)
    {
      guint64 letters[2];

      memcpy (letters, self->units + i, sizeof letters);
      hash = samay_fold_mix (hash, letters);
    }
  self->hash = hash | 1;
  return self->hash;
}
