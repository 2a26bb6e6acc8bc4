/* samay-short-words.c: the words of less than eight ASCII letters, found by the letters themselves
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-short-words.h"

#define LETTERS_MAX 7

/* The word's letters as in #SamayFold; 0 where they are more or others than fit there. */
static guint64
get_letters (const SamayWordEntry *entry)
{
  guint64 letters = 0;

  if (entry->key_n > LETTERS_MAX)
    return 0;
  for (guint i = 0; i < entry->key_n; i++)
    {
      if (entry->head[i] >= 0x80)
        return 0;
      letters |= (guint64) entry->head[i] << 8 * i;
    }
  return letters;
}

static void
add (SamayShortWords *self,
     guint64          letters,
     guint32          word)
{
  guint at = samay_short_words_get_slot (self, letters);

  while (self->slots[at].letters != 0)
    at = (at + 1) & ((1u << self->n_bits) - 1);
  self->slots[at] = (SamayShortWord) { letters, word };
}

/* Takes those of @words, from number 1 on, that are so short. They fill half of the slots at most: more would look further, fewer would fill more of the cache. */
void
samay_short_words_init (SamayShortWords      *self,
                        const SamayWordEntry *words,
                        guint32               n_words)
{
  guint n = 0;

  for (guint32 word = 1; word < n_words; word++)
    n += get_letters (&words[word]) != 0;
  self->n_bits = g_bit_storage (2 * n);
  self->slots = g_new0 (SamayShortWord, (gsize) 1 << self->n_bits);
  for (guint32 word = 1; word < n_words; word++)
    if (get_letters (&words[word]) != 0)
      add (self, get_letters (&words[word]), word);
}

void
samay_short_words_clear (SamayShortWords *self)
{
  g_clear_pointer (&self->slots, g_free);
}
