/* samay-fold.c: characters, and words folded so that spelling variants become one key
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-fold.h"

#include <string.h>

#define VIRAMA 0x094D
#define ANUSVARA 0x0902
#define LETTER_YA 0x092F

/* The letters that carry a nukta as one code point (U+0958–U+095F), without it. */
static const guint16 without_nukta[] = {
  0x0915, 0x0916, 0x0917, 0x091C, 0x0921, 0x0922, 0x092B, 0x092F,
};

/* The nasal of each class of stops: before a stop of its class it is written as anusvara too. */
static const struct
{
  guint16 nasal;
  guint16 first_stop;
  guint16 last_stop;
} nasals[] = {
  { 0x0919, 0x0915, 0x0918 },
  { 0x091E, 0x091A, 0x091D },
  { 0x0923, 0x091F, 0x0922 },
  { 0x0928, 0x0924, 0x0927 },
  { 0x092E, 0x092A, 0x092D },
};

const guint8 samay_ascii_kinds[0x80] = {
  [0x00 ... 0x09] = SAMAY_CHAR_SPACE,
  ['\n'] = SAMAY_CHAR_NEWLINE,
  [0x0B ... 0x0C] = SAMAY_CHAR_SPACE,
  ['\r'] = SAMAY_CHAR_NEWLINE,
  [0x0E ... ' '] = SAMAY_CHAR_SPACE,
  ['!' ... '/'] = SAMAY_CHAR_PUNCTUATION,
  ['0' ... '9'] = SAMAY_CHAR_DIGIT,
  [':' ... '@'] = SAMAY_CHAR_PUNCTUATION,
  ['A' ... 'Z'] = SAMAY_CHAR_LATIN,
  ['[' ... '`'] = SAMAY_CHAR_PUNCTUATION,
  ['a' ... 'z'] = SAMAY_CHAR_LATIN,
  ['{' ... '~'] = SAMAY_CHAR_PUNCTUATION,
  [0x7F] = SAMAY_CHAR_SPACE,
};

/* Length that the lead byte announces; 0 where it can't begin a character. */
static guint
get_length (guchar lead)
{
  if (lead < 0x80)
    return 1;
  if (lead < 0xC2)
    return 0;
  if (lead < 0xE0)
    return 2;
  if (lead < 0xF0)
    return 3;
  return lead < 0xF5 ? 4 : 0;
}

/**
 * samay_char_decode:
 * @text: the first byte of a character
 * @end: the byte after the text
 * @out_char: (out): the code point, or U+FFFD where the bytes aren't UTF-8
 *
 * Returns: bytes taken, at least 1; for invalid bytes 1, with @out_char U+FFFD and the bytes not EF BF BD
 */
guint
samay_char_decode (const guchar *text,
                   const guchar *end,
                   gunichar     *out_char)
{
  guint length = get_length (*text);
  gunichar c;

  if (length == 1)
    {
      *out_char = *text;
      return 1;
    }
  *out_char = 0xFFFD;
  if (length == 0 || (gsize) (end - text) < length)
    return 1;
  c = *text & (0x7F >> length);
  for (guint i = 1; i < length; i++)
    {
      if ((text[i] & 0xC0) != 0x80)
        return 1;
      c = c << 6 | (text[i] & 0x3F);
    }
  if ((length == 3 && c < 0x800) || (length == 4 && (c < 0x10000 || c > 0x10FFFF)) || (c & 0xFFFFF800) == 0xD800)
    return 1;
  *out_char = c;
  return length;
}

static SamayCharKind
get_general_kind (gunichar c)
{
  if (c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD)
    return SAMAY_CHAR_JOINER;
  if (c == 0x2028 || c == 0x2029 || c == 0x85)
    return SAMAY_CHAR_NEWLINE;
  if (g_unichar_isspace (c))
    return SAMAY_CHAR_SPACE;
  if ((c >= 0xC0 && c < 0x250 && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c < 0x1F00)
      || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A))
    return SAMAY_CHAR_LATIN;
  if (g_unichar_isalpha (c) || g_unichar_ismark (c))
    return SAMAY_CHAR_OTHER;
  return SAMAY_CHAR_PUNCTUATION;
}

/* What a character outside ASCII and Devanagari is to the scanner. U+FFFD counts as punctuation. */
SamayCharKind
samay_char_get_other_kind (gunichar c)
{
  if (c >= 0xFF10 && c <= 0xFF19)
    return SAMAY_CHAR_DIGIT;
  return get_general_kind (c);
}

/* Value of a Latin, Devanagari or full-width digit; -1 for other characters. */
int
samay_char_get_digit (gunichar c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 0x0966 && c <= 0x096F)
    return c - 0x0966;
  return c >= 0xFF10 && c <= 0xFF19 ? (int) (c - 0xFF10) : -1;
}

void
samay_fold_init (SamayFold *self)
{
  self->n = 0;
  self->hash = 0;
  self->letters = 0;
}

static inline void
append (SamayFold *self,
        guint16    unit)
{
  if (self->n <= SAMAY_FOLD_MAX)
    self->units[self->n++] = unit;
}

/* A nasal half letter before a stop of its own class is the anusvara that people write as well. */
static void
fold_nasal (SamayFold *self,
            gunichar   stop)
{
  guint16 nasal;

  if (self->n < 2 || self->n > SAMAY_FOLD_MAX || self->units[self->n - 1] != VIRAMA)
    return;
  nasal = self->units[self->n - 2];
  for (guint i = 0; i < G_N_ELEMENTS (nasals); i++)
    if (nasals[i].nasal == nasal && stop >= nasals[i].first_stop && stop <= nasals[i].last_stop)
      {
        self->units[self->n - 2] = ANUSVARA;
        self->n--;
        return;
      }
}

/* गये is गए, गयी is गई: after a letter that isn't a half one, the glide isn't heard. */
static void
push_vowel_sign (SamayFold *self,
                 gunichar   c)
{
  if (self->n >= 2 && self->n <= SAMAY_FOLD_MAX && self->units[self->n - 1] == LETTER_YA
      && self->units[self->n - 2] != VIRAMA)
    self->units[self->n - 1] = c == 0x0947 ? 0x090F : 0x0908;
  else
    append (self, c);
}

static void
push_devanagari (SamayFold *self,
                 gunichar   c)
{
  switch (c)
    {
    case 0x0901:
      append (self, ANUSVARA);
      break;
    case 0x093C:
      break;
    case 0x0947:
    case 0x0940:
      push_vowel_sign (self, c);
      break;
    case 0x0929:
    case 0x0931:
    case 0x0934:
      append (self, c - 1);
      break;
    default:
      if (c < 0x0915 || (c > 0x092D && c < 0x0958))
        {
          append (self, c);
          return;
        }
      if (c >= 0x0958 && c <= 0x095F)
        c = without_nukta[c - 0x0958];
      if (c >= 0x0915 && c <= 0x092D)
        fold_nasal (self, c);
      append (self, c);
    }
}

/**
 * samay_fold_push:
 * @c: the next letter of the word
 *
 * Folds nukta (composed or not), candrabindu and a stop's own nasal into anusvara, ये and यी into ए and ई, joiners, Latin
 * case and full-width letters.
 */
void
samay_fold_push (SamayFold *self,
                 gunichar   c)
{
  if (c >= 0x0900 && c < 0x0980)
    push_devanagari (self, c);
  else if (c < 0x80)
    append (self, c >= 'A' && c <= 'Z' ? c | 0x20 : c);
  else if (c >= 0xFF21 && c <= 0xFF5A && (c <= 0xFF3A || c >= 0xFF41))
    append (self, (c - 0xFF21 + 'A') | 0x20);
  else if (samay_char_get_kind (c) != SAMAY_CHAR_JOINER)
    {
      c = g_unichar_tolower (c);
      if (c > 0xFFFF)
        append (self, 0xD800 + ((c - 0x10000) >> 10));
      append (self, c > 0xFFFF ? 0xDC00 + ((c - 0x10000) & 0x3FF) : c);
    }
}

/* Folds a whole word of @length bytes, or to its NUL where that is -1. Bytes that aren't UTF-8 fold to U+FFFD. */
void
samay_fold_word (SamayFold  *self,
                 const char *word,
                 gssize      length)
{
  const guchar *at = (const guchar *) word;
  const guchar *end = at + (length < 0 ? (gssize) strlen (word) : length);

  samay_fold_init (self);
  while (at < end)
    {
      gunichar c;

      at += samay_char_decode (at, end, &c);
      samay_fold_push (self, c);
    }
  samay_fold_end (self);
}

/* Tells the units and the hash of what was only read as letters. */
void
samay_fold_spell (SamayFold *self)
{
  guint64 in_order = GUINT64_TO_LE (self->letters);
  guint8 letters __attribute__ ((vector_size (8)));
  guint16 units __attribute__ ((vector_size (16)));

  if (self->letters == 0)
    return;
  memcpy (&letters, &in_order, sizeof letters);
  units = __builtin_convertvector (letters, typeof (units));
  memcpy (self->units, &units, sizeof units);
  self->letters = 0;
  samay_fold_end (self);
}
