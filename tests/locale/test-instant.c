/* test-instant.c: the calendar against known days, and its laws over the age of the universe
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-instant.h"

#include "locale/samay-span.h"

#define N_SAMPLES 200000

typedef struct
{
  const char *name;
  gint64 day_number;
  gint64 year;
  int month, day, weekday;
} DayRow;

/* Day numbers from Julian day numbers (JD − 2440587.5); weekdays from almanacs. */
static const DayRow days[] = {
  { "epoch", 0, 1970, 1, 1, 4 },
  { "eve-of-the-epoch", -1, 1969, 12, 31, 3 },
  { "leap-day-2000", 11016, 2000, 2, 29, 2 },
  { "the-first-statement", 20076, 2024, 12, 19, 4 },
  { "independence-of-india", -8175, 1947, 8, 15, 5 },
  { "gregorian-reform", -141427, 1582, 10, 15, 5 },
  { "a-day-that-the-reform-left-out", -141428, 1582, 10, 14, 4 },
  { "first-day-of-the-common-era", -719162, 1, 1, 1, 1 },
  { "last-day-before-it", -719163, 0, 12, 31, 7 },
  { "leap-day-of-1-bce", -719469, 0, 2, 29, 2 },
  { "julian-day-zero", -2440588, -4713, 11, 24, 1 },
  { "an-era-after-the-epoch", 146097, 2370, 1, 1, 4 },
};

static void
test_day (gconstpointer data)
{
  const DayRow *row = data;
  gint64 year;
  int month, day;

  g_assert_cmpint (samay_day_from_civil (row->year, row->month, row->day), ==, row->day_number);
  samay_day_to_civil (row->day_number, &year, &month, &day);
  g_assert_cmpint (year, ==, row->year);
  g_assert_cmpint (month, ==, row->month);
  g_assert_cmpint (day, ==, row->day);
  g_assert_cmpint (samay_day_get_weekday (row->day_number), ==, row->weekday);
}

static gint64
random_between (gint64 low,
                gint64 high)
{
  guint64 bits = (guint64) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();

  return low + (gint64) (bits % (guint64) (high - low + 1));
}

static void
test_round_trip (void)
{
  gint64 first = samay_day_from_civil (SAMAY_YEAR_MIN, 1, 1), last = samay_day_from_civil (SAMAY_YEAR_MAX, 12, 31);

  for (int i = 0; i < N_SAMPLES; i++)
    {
      gint64 number = random_between (first, last), year;
      int month, day;

      samay_day_to_civil (number, &year, &month, &day);
      g_assert_cmpint (year, >=, SAMAY_YEAR_MIN);
      g_assert_cmpint (year, <=, SAMAY_YEAR_MAX);
      g_assert_true (month >= 1 && month <= 12);
      g_assert_true (day >= 1 && day <= samay_month_get_days (year, month));
      g_assert_cmpint (samay_day_from_civil (year, month, day), ==, number);
    }
}

/* Every day of three eras around the year 0, counted by hand. */
static void
test_days_follow_each_other (void)
{
  gint64 year = -600;
  int month = 1, day = 1;
  gint64 first = samay_day_from_civil (year, month, day);
  int weekday = samay_day_get_weekday (first);

  for (gint64 number = first; year < 600; number++)
    {
      gint64 found_year;
      int found_month, found_day;

      samay_day_to_civil (number, &found_year, &found_month, &found_day);
      g_assert_true (found_year == year && found_month == month && found_day == day);
      g_assert_cmpint (samay_day_get_weekday (number), ==, weekday);

      weekday = weekday % 7 + 1;
      if (++day > samay_month_get_days (year, month))
        {
          day = 1;
          if (++month > 12)
            month = 1, year++;
        }
    }
}

static void
test_years_tile (void)
{
  for (int i = 0; i < N_SAMPLES; i++)
    {
      gint64 year = i < 4000 ? i - 2000 : random_between (SAMAY_YEAR_MIN, SAMAY_YEAR_MAX - 1);
      gint64 length = samay_day_from_civil (year + 1, 1, 1) - samay_day_from_civil (year, 1, 1);

      g_assert_cmpint (length, ==, samay_year_is_leap (year) ? 366 : 365);
      g_assert_cmpint (samay_day_from_civil (year, 12, 31) + 1, ==, samay_day_from_civil (year + 1, 1, 1));
    }
}

static void
test_leap_years (void)
{
  static const struct { gint64 year; gboolean is_leap; } rows[] = {
    { 2000, TRUE },  { 1900, FALSE }, { 2024, TRUE },  { 2023, FALSE },           { 0, TRUE },
    { -4, TRUE },    { -1, FALSE },   { -100, FALSE }, { -400, TRUE },            { SAMAY_YEAR_MIN, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (samay_year_is_leap (rows[i].year), ==, rows[i].is_leap);
}

static void
test_seconds_round_trip (void)
{
  static const gint64 edges[] = { SAMAY_INSTANT_MIN, SAMAY_INSTANT_MAX, -1, 0, 1, -86400, -86401, 86399 };

  for (int i = 0; i < N_SAMPLES; i++)
    {
      gint64 instant_s = random_between (-600000000000000000, 600000000000000000);
      SamayCivil civil = samay_instant_to_civil (instant_s);

      g_assert_true (civil.hour >= 0 && civil.hour < 24 && civil.minute >= 0 && civil.minute < 60);
      g_assert_true (civil.second >= 0 && civil.second < 60);
      g_assert_cmpint (samay_instant_from_civil (civil), ==, instant_s);
    }
  /* Any instant can be asked for, also those that no date reaches. */
  for (gsize i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      SamayCivil civil = samay_instant_to_civil (edges[i]);

      g_assert_true (civil.month >= 1 && civil.month <= 12);
      g_assert_true (samay_day_from_instant (edges[i]) * (double) SAMAY_DAY_S <= (double) edges[i]);
    }
}

static void
test_last_second_of_a_year (void)
{
  SamayCivil civil = samay_instant_to_civil (-1);

  g_assert_cmpint (civil.year, ==, 1969);
  g_assert_cmpint (civil.month, ==, 12);
  g_assert_cmpint (civil.day, ==, 31);
  g_assert_cmpint (civil.hour, ==, 23);
  g_assert_cmpint (civil.minute, ==, 59);
  g_assert_cmpint (civil.second, ==, 59);
}

/* Weeks whose year isn't that of their days: ISO 8601's own hard cases. */
static void
test_weeks (void)
{
  static const struct { gint64 year; int month, day; gint64 week_year; int week; } rows[] = {
    { 2024, 12, 19, 2024, 51 }, { 2024, 12, 30, 2025, 1 }, { 2021, 1, 3, 2020, 53 }, { 2021, 1, 4, 2021, 1 },
    { 2005, 1, 1, 2004, 53 },   { 2008, 12, 29, 2009, 1 }, { 2010, 1, 3, 2009, 53 }, { 1977, 1, 2, 1976, 53 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 day = samay_day_from_civil (rows[i].year, rows[i].month, rows[i].day), week_year, monday;

      g_assert_cmpint (samay_day_get_week (day, &week_year), ==, rows[i].week);
      g_assert_cmpint (week_year, ==, rows[i].week_year);
      monday = samay_day_from_week (rows[i].week_year, rows[i].week);
      g_assert_cmpint (samay_day_get_weekday (monday), ==, 1);
      g_assert_true (monday <= day && day < monday + 7);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strdup_printf ("/instant/day/%s", days[i].name);

      g_test_add_data_func (path, &days[i], test_day);
    }
  g_test_add_func ("/instant/day-and-civil-round-trip", test_round_trip);
  g_test_add_func ("/instant/days-and-weekdays-follow-each-other", test_days_follow_each_other);
  g_test_add_func ("/instant/years-tile", test_years_tile);
  g_test_add_func ("/instant/leap-years", test_leap_years);
  g_test_add_func ("/instant/seconds-round-trip", test_seconds_round_trip);
  g_test_add_func ("/instant/last-second-of-a-year", test_last_second_of_a_year);
  g_test_add_func ("/instant/weeks-belong-to-their-thursday", test_weeks);

  return g_test_run ();
}
