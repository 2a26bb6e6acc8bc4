/* samay-skeleton.h: the consonants of a name, the same in Latin, Devanagari and Cyrillic letters
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define SAMAY_SKELETON_MAX 16

/**
 * SamaySkeleton:
 * @letters: consonants in ASCII, after an `a` where the name begins with a vowel; ends in a NUL
 * @n: how many, at most %SAMAY_SKELETON_MAX
 */
typedef struct
{
  char letters[SAMAY_SKELETON_MAX + 1];
  guint n;
} SamaySkeleton;

void samay_skeleton_read (SamaySkeleton *self,
                          const char    *word,
                          gsize          length);
