/* samay-term.c: what can be told of a term alone
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-term.h"

/* Whether two days or months follow on one another, so that "and" makes one stretch of them. */
gboolean
samay_term_is_neighbour_pair (const SamayTerm *left,
                              const SamayTerm *right)
{
  /* Each has a year of its own: neighbours only if the years are. */
  if (left->year != SAMAY_TERM_NO_YEAR && right->year != SAMAY_TERM_NO_YEAR && left->month != 0 && left->year != right->year
      && !(left->month == 12 && right->month == 1 && right->year == left->year + 1))
    return FALSE;
  if (left->weekday != 0 && left->day == 0)
    return right->weekday == left->weekday % 7 + 1;
  if (left->day != 0)
    {
      if (left->month == right->month)
        return right->day == left->day + 1;
      return right->day == 1 && left->day >= 28 && right->month == left->month % 12 + 1;
    }
  if (left->span_years != 0)
    return right->year == left->year + left->span_years && right->part != SAMAY_PART_LATE;
  if (left->part == SAMAY_PART_LATE && right->part == SAMAY_PART_EARLY && left->month == 0)
    return right->year == left->year + 1;
  if (left->month != 0)
    return right->month == left->month % 12 + 1;
  return right->year == left->year + 1;
}

/* The when-classes of an expression that says @term, one bit each as in #SamayToken. */
guint32
samay_term_get_computed (const SamayTerm *term)
{
  gboolean is_dated = samay_term_is_dated (term);
  gboolean has_day = is_dated && (term->day != 0 || term->named_day != NULL || (term->kind == SAMAY_TERM_SHIFT && term->unit == SAMAY_UNIT_DAY) || term->kind == SAMAY_TERM_OFFSET);
  gboolean is_weekday = is_dated && term->weekday != 0 && term->day == 0 && term->week == 0;
  guint32 classes = 0;

  if (is_dated)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN);
  if (is_dated && term->kind != SAMAY_TERM_RANGE && term->kind != SAMAY_TERM_FROM)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_SINGLE);
  if (has_day)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_DAY);
  else if (is_weekday)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_WEEKDAY);
  else if (is_dated)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_COARSE);
  if (term->kind == SAMAY_TERM_FIELDS && term->year != SAMAY_TERM_NO_YEAR && term->month == 0 && term->span_years == 0
      && term->quarter == 0 && term->half == 0 && term->season == 0 && term->part == SAMAY_PART_NONE)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_YEAR);
  if (is_dated && term->month != 0 && term->day == 0)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_MONTH);
  if (term->kind == SAMAY_TERM_TIME)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_TIME);
  if (term->kind == SAMAY_TERM_DURATION)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_LENGTH);
  if (term->kind == SAMAY_TERM_SHIFT && term->amount != 0)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_SHIFT);
  return classes;
}
