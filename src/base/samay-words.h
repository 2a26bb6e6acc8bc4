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

gboolean samay_words_read (SamayWords *self,
                           SamayWord  *out_word,
                           SamayFold  *out_fold);

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
