/* test-period.c: periods around a day, and dates by their fields
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"
#include "locale/samay-edtf.h"
#include "reading.h"

static gint64
parse_day (const char *edtf)
{
  SamayWhen when = reading_parse_when (edtf);

  return samay_day_from_instant (when.span.begin_s);
}

static char *
format_days (const SamayWhen *when)
{
  g_autofree char *first = NULL, *last = NULL;

  if (!samay_when_is_known (when))
    return g_strdup ("-");
  first = samay_iso_day_format (samay_day_from_instant (when->span.begin_s));
  last = samay_iso_day_format (samay_day_from_instant (when->span.end_s - 1));
  return g_strdup_printf ("%s %s", first, last);
}

typedef struct
{
  const char *day;
  SamayUnit unit;
  int steps;
  const char *expected;
} Step;

static const Step steps[] = {
  { "2024-12-21", SAMAY_UNIT_DAY, 0, "2024-12-21 2024-12-21" },
  { "2024-12-31", SAMAY_UNIT_DAY, 1, "2025-01-01 2025-01-01" },
  { "2024-12-21", SAMAY_UNIT_WEEK, 0, "2024-12-16 2024-12-22" },
  { "2024-12-16", SAMAY_UNIT_WEEK, 0, "2024-12-16 2024-12-22" },
  { "2024-12-22", SAMAY_UNIT_WEEK, 0, "2024-12-16 2024-12-22" },
  { "2024-12-31", SAMAY_UNIT_WEEK, 0, "2024-12-30 2025-01-05" },
  { "2024-01-01", SAMAY_UNIT_WEEK, -1, "2023-12-25 2023-12-31" },
  { "1969-12-31", SAMAY_UNIT_WEEK, 0, "1969-12-29 1970-01-04" },
  { "2024-12-18", SAMAY_UNIT_WEEKEND, 0, "2024-12-21 2024-12-22" },
  { "2024-12-18", SAMAY_UNIT_WEEKEND, -1, "2024-12-14 2024-12-15" },
  { "2024-12-18", SAMAY_UNIT_FORTNIGHT, 1, "2024-12-30 2025-01-12" },
  { "2024-02-15", SAMAY_UNIT_MONTH, 0, "2024-02-01 2024-02-29" },
  { "2023-02-15", SAMAY_UNIT_MONTH, 0, "2023-02-01 2023-02-28" },
  { "1900-02-15", SAMAY_UNIT_MONTH, 0, "1900-02-01 1900-02-28" },
  { "2000-02-15", SAMAY_UNIT_MONTH, 0, "2000-02-01 2000-02-29" },
  { "2024-12-31", SAMAY_UNIT_MONTH, 1, "2025-01-01 2025-01-31" },
  { "2024-03-31", SAMAY_UNIT_MONTH, -1, "2024-02-01 2024-02-29" },
  { "2024-01-15", SAMAY_UNIT_MONTH, -13, "2022-12-01 2022-12-31" },
  { "2024-05-15", SAMAY_UNIT_QUARTER, 0, "2024-04-01 2024-06-30" },
  { "2024-01-15", SAMAY_UNIT_QUARTER, -1, "2023-10-01 2023-12-31" },
  { "2024-12-15", SAMAY_UNIT_QUARTER, 1, "2025-01-01 2025-03-31" },
  { "2024-07-01", SAMAY_UNIT_HALF, 0, "2024-07-01 2024-12-31" },
  { "2024-07-01", SAMAY_UNIT_HALF, -1, "2024-01-01 2024-06-30" },
  { "2024-12-21", SAMAY_UNIT_YEAR, -1, "2023-01-01 2023-12-31" },
  { "2024-12-21", SAMAY_UNIT_DECADE, 0, "2020-01-01 2029-12-31" },
  { "2020-01-01", SAMAY_UNIT_DECADE, -1, "2010-01-01 2019-12-31" },
  { "2000-12-31", SAMAY_UNIT_CENTURY, 0, "1901-01-01 2000-12-31" },
  { "2001-01-01", SAMAY_UNIT_CENTURY, 0, "2001-01-01 2100-12-31" },
  { "2001-01-01", SAMAY_UNIT_MILLENNIUM, -1, "1001-01-01 2000-12-31" },
  { "0001-01-01", SAMAY_UNIT_YEAR, -1, "0000-01-01 0000-12-31" },
  { "0000-01-01", SAMAY_UNIT_MONTH, -1, "-0001-12-01 -0001-12-31" },
};

static void
check_step (gconstpointer data)
{
  const Step *row = data;
  SamayWhen when = samay_period_step (parse_day (row->day), row->unit, row->steps);
  g_autofree char *got = format_days (&when);

  reading_check_equal (row->day, got, row->expected);
}

/* Stepping tiles: each period ends where the next one begins, and holds its day. */
static void
test_tiling (void)
{
  static const SamayUnit units[] = {
    SAMAY_UNIT_DAY, SAMAY_UNIT_WEEK, SAMAY_UNIT_FORTNIGHT, SAMAY_UNIT_MONTH, SAMAY_UNIT_QUARTER, SAMAY_UNIT_HALF, SAMAY_UNIT_YEAR, SAMAY_UNIT_DECADE,
    SAMAY_UNIT_CENTURY, SAMAY_UNIT_MILLENNIUM,
  };

  for (guint round = 0; round < 2000; round++)
    for (gsize u = 0; u < G_N_ELEMENTS (units); u++)
      {
        gint64 day = g_test_rand_int_range (-2000000, 2000000);
        int step = g_test_rand_int_range (-50, 50);
        SamayWhen own = samay_period_around (day, units[u]);
        SamayWhen one = samay_period_step (day, units[u], step), next = samay_period_step (day, units[u], step + 1);

        g_assert_true (samay_span_contains (own.span, day * SAMAY_DAY_S));
        g_assert_cmpint (one.span.end_s, ==, next.span.begin_s);
        g_assert_cmpint (one.span.begin_s, <, one.span.end_s);
      }
}

static void
test_add_months (void)
{
  static const struct
  {
    const char *day;
    gint64 months;
    const char *expected;
  } rows[] = {
    { "2024-01-31", 1, "2024-02-29" }, { "2023-01-31", 1, "2023-02-28" }, { "2024-02-29", 12, "2025-02-28" }, { "2024-02-29", -48, "2020-02-29" },
    { "2024-03-31", -1, "2024-02-29" }, { "2024-12-31", 2, "2025-02-28" }, { "2024-01-15", -13, "2022-12-15" }, { "0000-01-31", -1, "-0001-12-31" },
    { "2024-05-31", 0, "2024-05-31" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *got = samay_iso_day_format (samay_day_add_months (parse_day (rows[i].day), rows[i].months));

      reading_check_equal (rows[i].day, got, rows[i].expected);
    }
}

/* The nearest such weekday in that direction, the day itself included. */
static void
test_find_weekday (void)
{
  for (gint64 day = -1000; day < 1000; day++)
    for (int weekday = 1; weekday <= 7; weekday++)
      {
        gint64 before = samay_day_find_weekday (day, weekday, -1), after = samay_day_find_weekday (day, weekday, 1);

        g_assert_cmpint (samay_day_get_weekday (before), ==, weekday);
        g_assert_cmpint (samay_day_get_weekday (after), ==, weekday);
        g_assert_true (before <= day && day - before < 7 && after >= day && after - day < 7);
      }
}

static void
test_seasons (void)
{
  static const char *const expected[] = {
    "2023-03-01 2023-05-31", "2023-06-01 2023-08-31", "2023-09-01 2023-11-30", "2023-12-01 2024-02-29", "2023-06-01 2023-09-30",
  };

  for (int season = 0; season < 5; season++)
    {
      SamayWhen when = samay_period_season (2023, season);
      g_autofree char *got = format_days (&when);

      reading_check_equal ("season", got, expected[season]);
    }
}

/* ---- dates by their fields ---- */

#define FIELDS(...) { .kind = SAMAY_TERM_FIELDS, .left = SAMAY_TERM_NO_CHILD, .right = SAMAY_TERM_NO_CHILD, .hour = -1, .minute = -1, .to_hour = -1, __VA_ARGS__ }

typedef struct
{
  SamayTerm term;
  const char *expected;
} Fields;

static const Fields fields[] = {
  { FIELDS (.year = 2024), "2024-01-01 2024-12-31" },
  { FIELDS (.year = 2024, .month = 2), "2024-02-01 2024-02-29" },
  { FIELDS (.year = 2024, .month = 2, .day = 29), "2024-02-29 2024-02-29" },
  { FIELDS (.year = 2023, .month = 2, .day = 29), "-" },
  { FIELDS (.year = 2024, .month = 4, .day = 31), "-" },
  { FIELDS (.year = 2024, .quarter = 3), "2024-07-01 2024-09-30" },
  { FIELDS (.year = 2024, .quarter = 1, .is_fiscal = 1), "2024-04-01 2024-06-30" },
  { FIELDS (.year = 2024, .quarter = 4, .is_fiscal = 1), "2025-01-01 2025-03-31" },
  { FIELDS (.year = 2024, .is_fiscal = 1), "2024-04-01 2025-03-31" },
  { FIELDS (.year = 2024, .half = 2), "2024-07-01 2024-12-31" },
  { FIELDS (.year = 2024, .season = 5), "2024-06-01 2024-09-30" },
  { FIELDS (.year = 1990, .span_years = 10), "1990-01-01 1999-12-31" },
  { FIELDS (.year = 1901, .span_years = 100), "1901-01-01 2000-12-31" },
  { FIELDS (.year = -260), "-0260-01-01 -0260-12-31" },
  { FIELDS (.year = SAMAY_TERM_NO_YEAR, .month = 5, .day = 5), "-" },
  { FIELDS (.year = 2024, .day = 5), "-" },
};

static void
test_place (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      SamayWhen when = SAMAY_WHEN_UNKNOWN;
      gboolean placed = samay_fields_place (&fields[i].term, &when);
      g_autofree char *got = format_days (&when), *row = g_strdup_printf ("row %" G_GSIZE_FORMAT, i);

      g_assert_cmpint (placed, ==, samay_when_is_known (&when));
      reading_check_equal (row, got, fields[i].expected);
    }
}

typedef struct
{
  const char *of;
  SamayTerm term;
  const char *expected;
} Nth;

static const Nth nths[] = {
  { "2024-11", FIELDS (.nth = 1, .unit = SAMAY_UNIT_WEEK), "2024-11-01 2024-11-07" },
  { "2024-11", FIELDS (.nth = 4, .unit = SAMAY_UNIT_WEEK), "2024-11-22 2024-11-28" },
  { "2024-11", FIELDS (.nth = 5, .unit = SAMAY_UNIT_WEEK), "2024-11-29 2024-11-30" },
  { "2023-02", FIELDS (.nth = 5, .unit = SAMAY_UNIT_WEEK), "-" },
  { "2024-11", FIELDS (.nth = -1, .unit = SAMAY_UNIT_WEEK), "2024-11-24 2024-11-30" },
  { "2024-11", FIELDS (.nth = 1, .count = 10, .unit = SAMAY_UNIT_DAY), "2024-11-01 2024-11-10" },
  { "2024-11", FIELDS (.nth = -1, .unit = SAMAY_UNIT_DAY), "2024-11-30 2024-11-30" },
  { "2024-11", FIELDS (.nth = 1, .weekday = 2), "2024-11-05 2024-11-05" },
  { "2024-11", FIELDS (.nth = 5, .weekday = 6), "2024-11-30 2024-11-30" },
  { "2024-11", FIELDS (.nth = 5, .weekday = 7), "-" },
  { "2024-11", FIELDS (.nth = -1, .weekday = 5), "2024-11-29 2024-11-29" },
  { "2024", FIELDS (.nth = 1, .unit = SAMAY_UNIT_QUARTER), "2024-01-01 2024-03-31" },
  { "2024", FIELDS (.nth = 4, .unit = SAMAY_UNIT_QUARTER), "2024-10-01 2024-12-31" },
  { "2024", FIELDS (.nth = 5, .unit = SAMAY_UNIT_QUARTER), "-" },
  { "2024", FIELDS (.nth = -1, .unit = SAMAY_UNIT_MONTH), "2024-12-01 2024-12-31" },
  { "2024", FIELDS (.nth = 1, .count = 3, .unit = SAMAY_UNIT_MONTH), "2024-01-01 2024-03-31" },
  { "2024", FIELDS (.nth = -2, .count = 2, .unit = SAMAY_UNIT_MONTH), "2024-11-01 2024-12-31" },
  { "2024", FIELDS (.nth = 0, .unit = SAMAY_UNIT_MONTH), "-" },
};

static void
test_nth (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (nths); i++)
    {
      SamayWhen of = reading_parse_when (nths[i].of), when = samay_fields_take_nth (&nths[i].term, &of);
      g_autofree char *got = format_days (&when), *row = g_strdup_printf ("row %" G_GSIZE_FORMAT, i);

      reading_check_equal (row, got, nths[i].expected);
    }
}

static void
test_clock (void)
{
  /* Dayparts are 1 dawn, 2 morning, 3 noon, 4 afternoon, 5 evening, 6 night, 7 midnight. */
  static const struct
  {
    gint8 hour;
    gint8 minute;
    gint8 daypart;
    const char *expected;
  } rows[] = {
    { 16, 30, 0, "2024-07-08T16:30" }, { 4, 30, 5, "2024-07-08T16:30" }, { 4, 5, 2, "2024-07-08T04:05" }, { 12, 0, 4, "2024-07-08T12:00" },
    { 10, 0, 6, "2024-07-08T22:00" }, { 2, 0, 6, "2024-07-08T02:00" }, { 12, 0, 6, "2024-07-08T00:00" }, { 1, 15, 3, "2024-07-08T13:15" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SamayWhen when = reading_parse_when ("2024-07-08");
      SamayTerm term = SAMAY_TERM_INIT (SAMAY_TERM_FIELDS);
      g_autofree char *got = NULL, *row = g_strdup_printf ("row %" G_GSIZE_FORMAT, i);

      term.hour = rows[i].hour;
      term.minute = rows[i].minute;
      term.daypart = rows[i].daypart;
      samay_fields_set_clock (&term, &when);
      got = samay_edtf_format (&when);
      reading_check_equal (row, got, rows[i].expected);
    }
}

static void
test_short_years (void)
{
  static const struct
  {
    int year;
    int span_years;
    gint32 published;
    gint32 expected;
  } rows[] = {
    { 47, 0, SAMAY_TERM_NO_YEAR, 2047 }, { 50, 0, SAMAY_TERM_NO_YEAR, 1950 }, { 24, 0, 2024, 2024 }, { 34, 0, 2024, 2034 }, { 35, 0, 2024, 1935 },
    { 99, 0, 2024, 1999 }, { 90, 10, 2024, 1990 }, { 20, 10, 2024, 2020 }, { 30, 10, 2024, 1930 }, { 5, 0, 1998, 2005 }, { 9, 0, 1998, 1909 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SamayTerm term = FIELDS (.year = rows[i].year, .span_years = rows[i].span_years, .is_short_year = 1);

      g_assert_cmpint (samay_fields_widen_year (&term, rows[i].published), ==, rows[i].expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autofree char *path = g_strdup_printf ("/period/%s-%s%+d", steps[i].day, samay_unit_get_name (steps[i].unit), steps[i].steps);

      g_test_add_data_func (path, &steps[i], check_step);
    }
  g_test_add_func ("/period/steps-tile", test_tiling);
  g_test_add_func ("/period/months-keep-the-day-or-the-last", test_add_months);
  g_test_add_func ("/period/finds-the-nearest-weekday", test_find_weekday);
  g_test_add_func ("/period/seasons", test_seasons);
  g_test_add_func ("/fields/are-placed", test_place);
  g_test_add_func ("/fields/nth-of-a-date", test_nth);
  g_test_add_func ("/fields/clock-on-a-day", test_clock);
  g_test_add_func ("/fields/years-of-two-digits", test_short_years);
  return reading_run ();
}
