/* samay-date-words.h: the words of a language for dates, as templates; private to this floor
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"

/* How a phrase stands: by itself, or beside a word that governs it ("का दशक", but "के दशक से"; "1990s", but "since the
 * 1990s"). */
typedef enum
{
  SAMAY_FORM_DIRECT,
  SAMAY_FORM_OBLIQUE,
} SamayForm;
#define SAMAY_N_FORMS 2

/**
 * SamayPartWords:
 * @around: the form of the part, around a year, month or day
 * @around_long: the same, around a longer phrase, as a century
 * @inner: the form in which the period stands inside
 */
typedef struct
{
  const char *around[SAMAY_N_FORMS];
  const char *around_long[SAMAY_N_FORMS];
  SamayForm inner;
} SamayPartWords;

/**
 * SamayDateWords:
 * @lang: ISO 639 code, %NULL for the words that serve every other language
 * @ordinal_words: by number, %NULL where @ordinal_suffixes serve
 * @ordinal_suffixes: by last digit; the first also after 11–13
 * @certainty_governs: whether "about" wants the oblique form
 *
 * In templates `{0}` and `{1}` stand for what is put in.
 */
typedef struct
{
  const char *lang;
  const char *unknown;
  const char *bce;
  const char *ce;
  const char *date_time;
  SamayPartWords parts[SAMAY_PART_SECOND_HALF + 1];
  const char *seasons[5][SAMAY_N_FORMS];
  const char *quarters[5][SAMAY_N_FORMS];
  const char *halves[3][SAMAY_N_FORMS];
  const char *decade[SAMAY_N_FORMS];
  const char *century[SAMAY_N_FORMS];
  const char *millennium[SAMAY_N_FORMS];
  const char *ordinal_words[10];
  const char *ordinal_suffixes[10];
  const char *certainties[SAMAY_CERTAINTY_UNCERTAIN + 1];
  gboolean certainty_governs;
  const char *bounds[SAMAY_BOUND_AFTER + 1];
  const char *open_begin;
  const char *open_end;
  const char *day_of_month;
  const char *year_unknown;
  const char *month_unknown;
  const char *date_unknown;
} SamayDateWords;

const SamayDateWords *samay_date_words_find (const char *lang);
