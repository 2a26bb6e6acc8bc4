/* samay-place-names.h: all names of the places that one name may mean
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-fold.h"
#include "extract/samay-extractor.h"

#define SAMAY_PLACE_NAME_WORDS_MAX 4

/**
 * SamayPlaceName:
 * @words: hashes of its folded words
 * @n_words: how many, without marks between them
 * @is_weak: also an ordinary word or a person's name
 */
typedef struct
{
  guint64 words[SAMAY_PLACE_NAME_WORDS_MAX];
  guint8 n_words;
  guint8 is_weak;
} SamayPlaceName;

/* Immutable, for any thread. */
typedef struct _SamayPlaceNames SamayPlaceNames;

SamayPlaceNames *samay_place_names_new  (SamayLanguage         *language);
void             samay_place_names_free (SamayPlaceNames       *self);
gboolean         samay_place_names_find (const SamayPlaceNames *self,
                                         const SamayFold       *words,
                                         guint                  n_words,
                                         GArray                *names);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayPlaceNames, samay_place_names_free)
