/* samay-words.h: cuts text into words, numbers and marks, with their folded keys
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdbool.h>

#include "base/samay-fold.h"

typedef enum
{
  SAMAY_WORD_LETTERS,
  SAMAY_WORD_NUMBER,
  SAMAY_WORD_MARK,    /* one punctuation character or symbol */
  SAMAY_WORD_NEWLINE,
  SAMAY_WORD_INVALID, /* one byte that isn't UTF-8 */
} SamayWordKind;

/* Of #SamayWord, and of what is made of one. */
#define SAMAY_WORD_FIELDS \
  gint64 number; \
  guint32 start_byte; \
  guint32 end_byte; \
  gunichar c; \
  guint8 kind;   /* SamayWordKind */ \
  guint8 script; /* SamayCharKind, of letters */ \
  guint8 n_digits; \
  guint8 space_before : 1; \
  guint8 is_grouped : 1; \
  guint8 is_decimal : 1;

/**
 * SamayWord:
 * @number: value of a number, at most 18 digits of it
 * @start_byte: of the word in the text
 * @end_byte: the byte after it
 * @c: the first character
 * @is_grouped: the number was written with commas, as 1,00,000
 * @is_decimal: for who reads on to tell: the number is one side of a decimal point
 *
 * A word is a run of letters of one script: a change of script, or between digit and letter, is a border.
 */
typedef struct
{
  SAMAY_WORD_FIELDS
} SamayWord;

/* A cursor over text; init with the text and its length. */
typedef struct
{
  const guchar *text;
  gsize length;
  gsize at;
} SamayWords;

static inline SamayWords
samay_words_init (const char *text,
                  gsize       length)
{
  return (SamayWords) { (const guchar *) text, length, 0 };
}

gboolean samay_words_read       (SamayWords       *self,
                                 SamayWord        *out_word,
                                 SamayFold        *out_fold);
gboolean samay_words_read_other (SamayWords       *self,
                                 SamayWord        *out_word,
                                 SamayFold        *out_fold);
guint    samay_words_read_long  (const SamayWords *self,
                                 SamayFold        *fold);
void     samay_words_read_rest  (SamayWords       *self,
                                 SamayWord        *word,
                                 SamayFold        *fold);

#define SAMAY_EACH_BYTE(byte) (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))

/* How many of the eight bytes, from the lowest, are ASCII letters; @lower are they with bit 5 set. */
static inline guint
samay_count_latin (guint64 bytes,
                   guint64 lower)
{
  const guint64 tops = SAMAY_EACH_BYTE (0x80);
  guint64 low = lower & ~tops;
  guint64 others = (~(low + SAMAY_EACH_BYTE (0x80 - 'a')) | (low + SAMAY_EACH_BYTE (0x7F - 'z')) | bytes) & tops;

  return others == 0 ? 8 : __builtin_ctzll (others) / 8;
}

/* The eight bytes at @at, those behind the text's end as 0. */
static inline guint64
samay_words_load (const SamayWords *self,
                  gsize             at)
{
  guint64 bytes = 0;

  if (G_LIKELY (self->length - at >= 8))
    memcpy (&bytes, self->text + at, 8);
  else if (at < self->length)
    memcpy (&bytes, self->text + at, self->length - at);
  return GUINT64_FROM_LE (bytes);
}

/**
 * samay_words_read_latin:
 * @out_word: (out): the next word, if it begins with an ASCII letter; by far most do where a text is in a language that is written so
 * @out_fold: (out): its key, not spelled
 *
 * Returns: %FALSE, with nothing passed, where something else comes next
 */
static inline gboolean
samay_words_read_latin (SamayWords *self,
                        SamayWord  *out_word,
                        SamayFold  *out_fold)
{
  const guchar *text = self->text;
  gsize at = self->at;
  bool space = at < self->length && text[at] == ' ';
  guint64 bytes, lower;
  guint n;

  at += space;
  bytes = samay_words_load (self, at);
  lower = bytes | SAMAY_EACH_BYTE (0x20);
  n = samay_count_latin (bytes, lower);
  if (n == 0)
    return FALSE;
  *out_word = (SamayWord) { 0, at, 0, bytes & 0xFF, SAMAY_WORD_LETTERS, SAMAY_CHAR_LATIN, 0, space || at == 0, FALSE };
  /* Nearly all Latin words are ASCII from end to end, and most have less than eight letters. */
  out_fold->letters = lower & ((G_GUINT64_CONSTANT (1) << 8 * n % 64) - 1);
  out_fold->n = n;
  self->at = at;
  if (n == 8)
    n = samay_words_read_long (self, out_fold);
  at += n;
  self->at = at;
  out_word->end_byte = at;
  if (G_UNLIKELY (at < self->length && text[at] >= 0x80))
    samay_words_read_rest (self, out_word, out_fold);
  return TRUE;
}

/* The next of them, spelled; %FALSE at the text's end. */
static inline gboolean
samay_words_next (SamayWords *self,
                  SamayWord  *out_word,
                  SamayFold  *out_fold)
{
  if (!samay_words_read (self, out_word, out_fold))
    return FALSE;
  samay_fold_spell (out_fold);
  return TRUE;
}
