/* samay-phrase.h: picked tokens of a sentence, as words that can be printed
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-arena.h"
#include "extract/scan/samay-token.h"

#define SAMAY_WORD_SWAPS_MAX 4

/* Other words in the place of a token's. */
typedef struct
{
  guint token;
  guint n_letters;
  const char *words;
} SamayWordSwap;

/**
 * SamayWordPick:
 * @kept: the tokens that are in the phrase
 * @first: all that is picked stands in [@first, @end)
 * @length: letters of all that is picked
 * @is_trim: it was trimmed, nothing came off, and nothing changed since
 * @joint: a colon stands before this token; %G_MAXUINT for none
 * @sums: letters of the sentence before each token, with the spaces; of the sentence that begins at @measured_byte
 *
 * Reused from phrase to phrase; of one text.
 */
typedef struct
{
  const SamaySentence *sentence;
  SamayTokenSet kept;
  guint first;
  guint end;
  guint length;
  guint joint;
  gboolean is_trim;
  guint n_swaps;
  SamayWordSwap swaps[SAMAY_WORD_SWAPS_MAX];
  guint32 measured_byte;
  guint32 sums[SAMAY_SENTENCE_ROOM];
} SamayWordPick;

const char *samay_phrase_copy      (SamayArena          *arena,
                                    const char          *text,
                                    gsize                length);
void        samay_word_pick_begin  (SamayWordPick       *self,
                                    const SamaySentence *sentence,
                                    guint                first,
                                    guint                end);
void        samay_word_pick_drop   (SamayWordPick       *self,
                                    guint                first,
                                    guint                end);
void        samay_word_pick_join   (SamayWordPick       *self,
                                    guint                token);
gboolean    samay_word_pick_swap   (SamayWordPick       *self,
                                    guint                token,
                                    const char          *words);
gboolean    samay_word_pick_is_swapped (const SamayWordPick *self,
                                    guint                token);
void        samay_word_pick_trim   (SamayWordPick       *self);
void        samay_word_pick_trim_end (SamayWordPick     *self);
void        samay_phrase_begin_with_capital (char       *words);
guint       samay_word_pick_find_first (const SamayWordPick *self);
guint       samay_word_pick_count  (const SamayWordPick *self);
guint       samay_word_pick_length (const SamayWordPick *self);
char       *samay_word_pick_end    (SamayWordPick       *self,
                                    SamayArena          *arena);

static inline gboolean
samay_word_pick_has (const SamayWordPick *self,
                     guint                token)
{
  return samay_token_set_has (&self->kept, token);
}
