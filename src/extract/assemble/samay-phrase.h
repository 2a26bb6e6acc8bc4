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

/* One flag per token of the sentence: is it in the phrase. Reused from phrase to phrase. */
typedef struct
{
  GByteArray *kept;
  const SamaySentence *sentence;
  guint first;  /* all that is picked stands in [first, end) */
  guint end;
  guint length; /* letters of all that is picked */
  guint joint;  /* a colon stands before this token; G_MAXUINT for none */
  SamayWordSwap swaps[SAMAY_WORD_SWAPS_MAX];
  guint n_swaps;
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
void        samay_word_pick_trim   (SamayWordPick       *self);
void        samay_word_pick_trim_end (SamayWordPick     *self);
void        samay_phrase_begin_with_capital (char       *words);
guint       samay_word_pick_find_first (const SamayWordPick *self);
guint       samay_word_pick_count  (const SamayWordPick *self);
guint       samay_word_pick_length (const SamayWordPick *self);
char       *samay_word_pick_end    (SamayWordPick       *self,
                                    SamayArena          *arena);
gboolean    samay_word_pick_has    (const SamayWordPick *self,
                                    guint                token);
