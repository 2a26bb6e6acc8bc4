/* samay-date-choices.c: the same day of the years, months and weeks that the text is about
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-date-choices.h"

#define MAX_CHOICES 4
#define N_YEARS_OF_TEXT 2

typedef struct
{
  gint64 year;
  guint n;
} YearCount;

static void
add (GArray          *choices,
     const SamayWhen *when)
{
  for (guint i = 0; i < choices->len; i++)
    if (samay_span_equal (g_array_index (choices, SamayWhen, i).span, when->span))
      return;
  if (choices->len < MAX_CHOICES)
    g_array_append_vals (choices, when, 1);
}

static void
add_day (GArray *choices,
         gint64  year,
         int     month,
         int     day)
{
  gint64 number = samay_day_from_civil (year, month, day);
  SamayCivil civil = samay_instant_to_civil (number * SAMAY_DAY_S);
  SamayWhen when = samay_when_from_days (number, number, SAMAY_PRECISION_DAY);

  /* The 29th of February isn't in every year, nor the 31st in every month. */
  if (civil.month == month && civil.day == day)
    add (choices, &when);
}

static void
add_in_year (GArray             *choices,
             const SamayPattern *pattern,
             gint64              year)
{
  SamayWhen month;

  if (pattern->day > 0)
    {
      add_day (choices, year, pattern->month, pattern->day);
      return;
    }
  month = samay_when_from_month (year, pattern->month);
  add (choices, &month);
}

/* Those in which most of the other events are. */
static void
add_years_of_text (GArray             *choices,
                   const SamayPattern *pattern,
                   SamayEventTable    *table)
{
  g_autoptr (GArray) years = g_array_new (FALSE, FALSE, sizeof (YearCount));
  guint n_dated = samay_event_table_get_n_dated (table);

  for (guint row = 0; row < n_dated; row++)
    {
      SamayWhen when = samay_event_table_get_row (table, row).when;
      gint64 instant_s = when.span.begin_s != SAMAY_INSTANT_MIN ? when.span.begin_s : when.span.end_s - 1;
      gint64 year = samay_instant_to_civil (instant_s).year;
      guint i = 0;

      while (i < years->len && g_array_index (years, YearCount, i).year != year)
        i++;
      if (i == years->len)
        g_array_append_vals (years, &(YearCount) { year, 0 }, 1);
      g_array_index (years, YearCount, i).n++;
    }
  for (guint k = 0; k < N_YEARS_OF_TEXT && years->len > 0; k++)
    {
      guint best = 0;

      for (guint i = 1; i < years->len; i++)
        if (g_array_index (years, YearCount, i).n > g_array_index (years, YearCount, best).n)
          best = i;
      add_in_year (choices, pattern, g_array_index (years, YearCount, best).year);
      g_array_remove_index (years, best);
    }
}

static int
compare_begins (gconstpointer a,
                gconstpointer b)
{
  gint64 left = ((const SamayWhen *) a)->span.begin_s;
  gint64 right = ((const SamayWhen *) b)->span.begin_s;

  return left < right ? -1 : left > right;
}

static void
add_weekdays (GArray *choices,
              int     weekday,
              gint64  near_day)
{
  gint64 last = near_day - (samay_day_get_weekday (near_day) - weekday + 7) % 7;

  for (int week = 0; week < 3; week++)
    {
      gint64 day = last + 7 * (week == 2 ? -1 : week);
      SamayWhen when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);

      add (choices, &when);
    }
}

static void
add_months (GArray *choices,
            int     day,
            gint64  near_day)
{
  SamayCivil near = samay_instant_to_civil (near_day * SAMAY_DAY_S);

  for (int by = -1; by <= 1; by++)
    {
      int month = near.month + by;

      add_day (choices, near.year + (month > 12 ? 1 : month < 1 ? -1 : 0), (month + 11) % 12 + 1, day);
    }
}

/**
 * samay_date_choices_list:
 * @when: of an event that no axis can show
 * @table: of all events: the years that the text is about
 * @published: (nullable): the statement's date
 * @today_day: where neither tells
 *
 * Proposals, not guesses: none is better than the others.
 *
 * Returns: (transfer full) (element-type SamayWhen): dates that agree with what is known, in order of time; none where
 *   nothing is known
 */
GArray *
samay_date_choices_list (const SamayWhen *when,
                         SamayEventTable *table,
                         const SamayWhen *published,
                         gint64           today_day)
{
  GArray *choices = g_array_new (FALSE, FALSE, sizeof (SamayWhen));
  const SamayPattern *pattern = &when->pattern;
  gboolean is_known = published != NULL && samay_when_is_known (published) && published->span.begin_s != SAMAY_INSTANT_MIN;
  gint64 near_day = is_known ? samay_day_from_instant (published->span.begin_s) : today_day;
  gint64 year = samay_instant_to_civil (near_day * SAMAY_DAY_S).year;

  if (pattern->year != SAMAY_PATTERN_YEAR_NONE)
    return choices;
  if (pattern->month > 0)
    {
      if (is_known)
        add_in_year (choices, pattern, year);
      add_years_of_text (choices, pattern, table);
      add_in_year (choices, pattern, year);
      add_in_year (choices, pattern, year - 1);
      add_in_year (choices, pattern, year + 1);
    }
  else if (pattern->day > 0)
    add_months (choices, pattern->day, near_day);
  else if (pattern->weekday > 0)
    add_weekdays (choices, pattern->weekday, near_day);
  g_array_sort (choices, compare_begins);
  return choices;
}
