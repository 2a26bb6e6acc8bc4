/* samay-recurrence.c: the days of sets: every Monday, every year on 26 January
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-recurrence.h"

#include <string.h>

/* More are a calendar, not a statement; and a set has few words. */
#define MAX_SETS 40
#define MAX_WORDS 8
/* From one 29th of February to the next, over a century that has none. */
#define MAX_STEPS 9

void
samay_recurrence_free (SamayRecurrence *self)
{
  g_free (self->words);
  g_free (self);
}

/* "every Monday" has a Monday in it, of which nothing else is known. */
static gboolean
read_pattern (SamayLanguage *language,
              const char    *text,
              SamayPattern  *out_pattern)
{
  g_autoptr (SamayExtraction) extraction = samay_extract (language, text, strlen (text), NULL);
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  const SamayPattern *pattern;

  if (n != 1 || expressions[0].type != SAMAY_TYPE_DATE || !samay_when_is_undated (&expressions[0].when))
    return FALSE;
  pattern = &expressions[0].when.pattern;
  if (pattern->year != SAMAY_PATTERN_YEAR_NONE || (pattern->weekday == 0 && pattern->day == 0))
    return FALSE;
  *out_pattern = *pattern;
  return TRUE;
}

/* The longest end of the words that is a date by itself. */
static gboolean
find_pattern (SamayLanguage *language,
              const char    *words,
              SamayPattern  *out_pattern)
{
  const char *rest = words;

  for (guint i = 0; i < MAX_WORDS && (rest = strchr (rest, ' ')) != NULL; i++)
    if (read_pattern (language, ++rest, out_pattern))
      return TRUE;
  return FALSE;
}

/**
 * samay_recurrences_find:
 *
 * Sets whose days the words tell; "weekly" and "every two months" tell none.
 *
 * Returns: (transfer full) (element-type SamayRecurrence): in the order of the text, none twice
 */
GPtrArray *
samay_recurrences_find (SamayLanguage   *language,
                        SamayExtraction *extraction)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_recurrence_free);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  const char *text = samay_extraction_get_text (extraction, NULL);
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  guint n_sets = 0;

  for (guint i = 0; i < n && n_sets < MAX_SETS; i++)
    {
      g_autofree char *words = NULL;
      SamayRecurrence recurrence;

      if (expressions[i].type != SAMAY_TYPE_SET)
        continue;
      n_sets++;
      words = g_strndup (text + expressions[i].start_byte, expressions[i].end_byte - expressions[i].start_byte);
      if (g_hash_table_contains (known, words) || !find_pattern (language, words, &recurrence.pattern))
        continue;
      recurrence.words = g_steal_pointer (&words);
      g_ptr_array_add (found, g_memdup2 (&recurrence, sizeof recurrence));
      g_hash_table_add (known, recurrence.words);
    }
  return found;
}

static gboolean
is_day_of (gint64 day,
           int    month,
           int    month_day)
{
  SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);

  return civil.month == month && civil.day == month_day;
}

/* Of every year, or of every month. */
static gboolean
find_next_date (const SamayPattern *pattern,
                gint64              from_day,
                gint64             *out_day)
{
  SamayCivil from = samay_instant_to_civil (from_day * SAMAY_DAY_S);

  for (int step = 0; step < MAX_STEPS; step++)
    {
      gint64 year = from.year + (pattern->month > 0 ? step : (from.month - 1 + step) / 12);
      int month = pattern->month > 0 ? pattern->month : (from.month - 1 + step) % 12 + 1;
      gint64 day = samay_day_from_civil (year, month, pattern->day);

      /* There is no 31st in every month. */
      if (day >= from_day && is_day_of (day, month, pattern->day))
        {
          *out_day = day;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * samay_recurrence_find_next:
 * @day: number of a day
 * @out_day: (out): it, or the first one after it that recurs; untouched if none is near
 *
 * Returns: whether there is one
 */
gboolean
samay_recurrence_find_next (const SamayRecurrence *self,
                            gint64                 day,
                            gint64                *out_day)
{
  if (self->pattern.day > 0)
    return find_next_date (&self->pattern, day, out_day);
  *out_day = day + (self->pattern.weekday - samay_day_get_weekday (day) + 7) % 7;
  return TRUE;
}

static gint64
floor_divide (gint64 number,
              gint64 by)
{
  return number / by - (number % by < 0);
}

/* Leap years before @year, from year 0 on; negative before that. */
static gint64
count_leap_years (gint64 year)
{
  return floor_divide (year + 3, 4) - floor_divide (year + 99, 100) + floor_divide (year + 399, 400);
}

/* Whether the day is in that month of that year. */
static gboolean
is_in (const SamayPattern *pattern,
       gint64              year,
       int                 month)
{
  return (pattern->month == 0 || pattern->month == month)
         && is_day_of (samay_day_from_civil (year, month, pattern->day), month, pattern->day);
}

/* How often the day comes from year 0 to the end of a month. */
static gint64
count_until (const SamayPattern *pattern,
             gint64              year,
             int                 month)
{
  gint64 n = 0;
  gint64 n_usual = 0;

  /* 2001 has the days that each year has. */
  for (int i = 1; i <= 12; i++)
    n_usual += is_in (pattern, 2001, i);
  for (int i = 1; i <= month; i++)
    n += is_in (pattern, year, i);
  n += n_usual * year;
  return pattern->day == 29 && (pattern->month == 0 || pattern->month == 2) ? n + count_leap_years (year) : n;
}

/* The same until a day. */
static gint64
count_dates (const SamayPattern *pattern,
             gint64              day)
{
  SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);
  gint64 n = count_until (pattern, civil.year, civil.month);

  return civil.day < pattern->day && is_in (pattern, civil.year, civil.month) ? n - 1 : n;
}

/**
 * samay_recurrence_count:
 * @span: not empty
 *
 * In constant time.
 *
 * Returns: how many of its days @span has seconds of
 */
guint64
samay_recurrence_count (const SamayRecurrence *self,
                        SamaySpan              span)
{
  gint64 first = samay_day_from_instant (span.begin_s);
  gint64 last = samay_day_from_instant (span.end_s - 1);
  gint64 next;

  if (self->pattern.day > 0)
    return count_dates (&self->pattern, last) - count_dates (&self->pattern, first - 1);
  samay_recurrence_find_next (self, first, &next);
  return next > last ? 0 : (last - next) / 7 + 1;
}
