/* samay-short-words.h: the words of less than eight ASCII letters, found by the letters themselves
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-lexicon.h"

typedef struct
{
  guint64 letters; /* as in #SamayFold; 0 in an empty slot */
  guint32 word;
} SamayShortWord;

/**
 * SamayShortWords:
 * @slots: by the letters, a word whose slot is taken in the next free one
 * @n_bits: of the number of a slot
 *
 * Most words of an English text are so short. Here they are told apart by one number, without spelling, hash or key: the scanner takes a tenth
 * less time for it.
 */
typedef struct
{
  SamayShortWord *slots;
  guint n_bits;
} SamayShortWords;

void samay_short_words_init  (SamayShortWords      *self,
                              const SamayWordEntry *words,
                              guint32               n_words);
void samay_short_words_clear (SamayShortWords      *self);

static inline guint
samay_short_words_get_slot (const SamayShortWords *self,
                            guint64                letters)
{
  return (guint) ((letters * SAMAY_FOLD_SEED) >> (64 - self->n_bits));
}

/* Number of the word with those letters, which are some; 0 where there is none. */
static inline guint32
samay_short_words_find (const SamayShortWords *self,
                        guint64                letters)
{
  const guint mask = (1u << self->n_bits) - 1;

  const SamayShortWord *slot = &self->slots[samay_short_words_get_slot (self, letters)];

  /* An empty slot has no word: its number is 0. */
  while (slot->letters != letters && slot->letters != 0)
    slot = &self->slots[(slot - self->slots + 1) & mask];
  return slot->word;
}
