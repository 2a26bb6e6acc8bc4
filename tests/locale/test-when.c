/* test-when.c: periods around an instant, and their parts
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-edtf.h"

typedef struct
{
  const char *whole; /* EDTF */
  SamayPrecision precision;
  SamayPart part;
  const char *expected; /* EDTF */
} PartRow;

static const PartRow parts[] = {
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_EARLY, "2025-01/2025-04" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_MID, "2025-05/2025-08" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_LATE, "2025-09/2025-12" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_FIRST_HALF, "2025-01/2025-06" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_SECOND_HALF, "2025-07/2025-12" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "2025" },
  { "-0043", SAMAY_PRECISION_YEAR, SAMAY_PART_LATE, "-0043-09/-0043-12" },
  { "2024-02", SAMAY_PRECISION_MONTH, SAMAY_PART_EARLY, "2024-02-01/2024-02-10" },
  { "2024-02", SAMAY_PRECISION_MONTH, SAMAY_PART_MID, "2024-02-11/2024-02-20" },
  { "2024-02", SAMAY_PRECISION_MONTH, SAMAY_PART_LATE, "2024-02-21/2024-02-29" },
  { "2024-12", SAMAY_PRECISION_MONTH, SAMAY_PART_FIRST_HALF, "2024-12-01/2024-12-15" },
  { "2024-12", SAMAY_PRECISION_MONTH, SAMAY_PART_SECOND_HALF, "2024-12-16/2024-12-31" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_EARLY, "1990-01/1993-04" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_MID, "1993-05/1996-08" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_LATE, "1996-09/1999-12" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_SECOND_HALF, "1995/1999" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_EARLY, "1901/1933" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_MID, "1934/1967" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_LATE, "1968/2000" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_FIRST_HALF, "1901/1950" },
  { "2024-12-16/2024-12-22", SAMAY_PRECISION_WEEK, SAMAY_PART_EARLY, "2024-12-16/2024-12-17" },
  { "2024-12-16/2024-12-22", SAMAY_PRECISION_WEEK, SAMAY_PART_MID, "2024-12-18/2024-12-20" },
  { "2024-12-16/2024-12-22", SAMAY_PRECISION_WEEK, SAMAY_PART_LATE, "2024-12-21/2024-12-22" },
  { "2024-33", SAMAY_PRECISION_QUARTER, SAMAY_PART_EARLY, "2024-01-01/2024-01-30" },
  { "2024-12-19", SAMAY_PRECISION_DAY, SAMAY_PART_EARLY, "2024-12-19T00:00/2024-12-19T07:59" },
  { "2024-12-19", SAMAY_PRECISION_DAY, SAMAY_PART_SECOND_HALF, "2024-12-19T12:00/2024-12-19T23:59" },
  { "2024-12-19/2024-12-20", SAMAY_PRECISION_DAY, SAMAY_PART_FIRST_HALF, "2024-12-19" },
  { "2010/..", SAMAY_PRECISION_YEAR, SAMAY_PART_EARLY, "2010/.." },
  { "0122", SAMAY_PRECISION_CENTURY, SAMAY_PART_MID, "0122-05-03/0122-08-31" },
};

static void
test_part (gconstpointer data)
{
  const PartRow *row = data;
  SamayWhen when;
  g_autofree char *text = NULL;

  g_assert_true (samay_edtf_parse (row->whole, &when, NULL));
  when.span = samay_span_take_part (when.span, row->precision, row->part);
  when.precision = SAMAY_PRECISION_UNKNOWN;
  text = samay_edtf_format (&when);
  g_assert_cmpstr (text, ==, row->expected);
}

/* The three thirds, and the two halves, fill their period without a gap. */
static void
test_parts_tile (void)
{
  for (SamayPrecision precision = SAMAY_PRECISION_MINUTE; precision <= SAMAY_PRECISION_MILLENNIUM; precision++)
    for (int i = 0; i < 2000; i++)
      {
        gint64 instant_s = (gint64) g_test_rand_int () * 4000;
        SamaySpan whole = samay_span_around (instant_s, precision);
        SamaySpan early = samay_span_take_part (whole, precision, SAMAY_PART_EARLY);
        SamaySpan mid = samay_span_take_part (whole, precision, SAMAY_PART_MID);
        SamaySpan late = samay_span_take_part (whole, precision, SAMAY_PART_LATE);
        SamaySpan first = samay_span_take_part (whole, precision, SAMAY_PART_FIRST_HALF);
        SamaySpan second = samay_span_take_part (whole, precision, SAMAY_PART_SECOND_HALF);

        g_assert_true (early.begin_s == whole.begin_s && early.end_s == mid.begin_s);
        g_assert_true (mid.end_s == late.begin_s && late.end_s == whole.end_s);
        g_assert_true (first.begin_s == whole.begin_s && first.end_s == second.begin_s && second.end_s == whole.end_s);
        g_assert_false (samay_span_is_empty (early) || samay_span_is_empty (mid) || samay_span_is_empty (late));
        g_assert_false (samay_span_is_empty (first) || samay_span_is_empty (second));
      }
}

static void
test_periods_tile (void)
{
  for (SamayPrecision precision = SAMAY_PRECISION_SECOND; precision <= SAMAY_PRECISION_MILLENNIUM; precision++)
    for (int i = 0; i < 2000; i++)
      {
        /* Half of them around the turn of the eras, where counting is hardest. */
        gint64 instant_s = (gint64) g_test_rand_int () * (i % 2 == 0 ? 100000000 : 30)
                           + (i % 2 == 0 ? 0 : samay_day_from_civil (0, 6, 1) * SAMAY_DAY_S);
        SamaySpan here = samay_span_around (instant_s, precision);

        g_assert_true (samay_span_contains (here, instant_s));
        g_assert_true (samay_span_equal (samay_span_around (here.end_s - 1, precision), here));
        g_assert_cmpint (samay_span_around (here.end_s, precision).begin_s, ==, here.end_s);
        g_assert_cmpint (samay_span_around (here.begin_s - 1, precision).end_s, ==, here.begin_s);
      }
}

typedef struct
{
  const char *day;
  SamayPrecision precision;
  const char *expected;
} AroundRow;

static const AroundRow arounds[] = {
  { "2024-12-19", SAMAY_PRECISION_WEEK, "2024-12-16/2024-12-22" },
  { "2024-12-19", SAMAY_PRECISION_MONTH, "2024-12" },
  { "2024-12-19", SAMAY_PRECISION_QUARTER, "2024-10/2024-12" },
  { "2024-12-19", SAMAY_PRECISION_HALF, "2024-07/2024-12" },
  { "2024-12-19", SAMAY_PRECISION_SEASON, "2024-12/2025-02" },
  { "2025-02-28", SAMAY_PRECISION_SEASON, "2024-12/2025-02" },
  { "2025-03-01", SAMAY_PRECISION_SEASON, "2025-03/2025-05" },
  { "2024-12-19", SAMAY_PRECISION_DECADE, "2020/2029" },
  { "2000-06-01", SAMAY_PRECISION_CENTURY, "1901/2000" },
  { "2001-06-01", SAMAY_PRECISION_CENTURY, "2001/2100" },
  { "2000-06-01", SAMAY_PRECISION_MILLENNIUM, "1001/2000" },
  { "0000-06-01", SAMAY_PRECISION_CENTURY, "-0099/0000" },
  { "-0043-03-15", SAMAY_PRECISION_DECADE, "-0048/-0039" },
  { "-0005-01-01", SAMAY_PRECISION_DECADE, "-0008/0000" },
  { "0005-01-01", SAMAY_PRECISION_DECADE, "0001/0009" },
};

static void
test_around (gconstpointer data)
{
  const AroundRow *row = data;
  SamayWhen when;
  g_autofree char *text = NULL;

  g_assert_true (samay_edtf_parse (row->day, &when, NULL));
  when.span = samay_span_around (when.span.begin_s, row->precision);
  when.precision = SAMAY_PRECISION_UNKNOWN;
  text = samay_edtf_format (&when);
  g_assert_cmpstr (text, ==, row->expected);
}

static void
test_known (void)
{
  SamayWhen unknown = SAMAY_WHEN_UNKNOWN, open = SAMAY_WHEN_UNKNOWN, year = samay_when_from_year (2024);

  open.span.end_s = 0;
  g_assert_false (samay_when_is_known (&unknown));
  g_assert_true (samay_when_is_undated (&unknown));
  g_assert_true (samay_when_is_known (&open));
  g_assert_false (samay_when_is_undated (&open));
  g_assert_true (samay_when_is_known (&year));
}

static void
test_equal (void)
{
  SamayWhen a = samay_when_from_month (2024, 2), b = a;

  g_assert_true (samay_when_equal (&a, &b));
  b.pattern.day = 26;
  g_assert_true (samay_when_equal (&a, &b));
  a.span = b.span = SAMAY_SPAN_ALL;
  g_assert_false (samay_when_equal (&a, &b));

  b = a;
  b.zone_min = 330;
  g_assert_false (samay_when_equal (&a, &b));
  b = a;
  b.bound = SAMAY_BOUND_UNTIL;
  g_assert_false (samay_when_equal (&a, &b));
}

static void
test_month_is_whole (void)
{
  SamayWhen when = samay_when_from_month (2024, 2);

  g_assert_cmpint (samay_span_get_length_s (when.span), ==, 29 * SAMAY_DAY_S);
  g_assert_cmpint (when.precision, ==, SAMAY_PRECISION_MONTH);
  g_assert_cmpint (samay_span_get_length_s (samay_when_from_year (SAMAY_YEAR_MAX).span), ==, 366 * SAMAY_DAY_S);
  g_assert_cmpint (samay_span_get_length_s (samay_when_from_year (SAMAY_YEAR_MIN).span), ==, 366 * SAMAY_DAY_S);
}

static void
test_names (void)
{
  g_assert_cmpstr (samay_precision_get_name (SAMAY_PRECISION_UNKNOWN), ==, "unknown");
  g_assert_cmpstr (samay_precision_get_name (SAMAY_PRECISION_DAY), ==, "day");
  g_assert_cmpstr (samay_precision_get_name (SAMAY_PRECISION_MILLENNIUM), ==, "millennium");
  g_assert_cmpstr (samay_part_get_name (SAMAY_PART_SECOND_HALF), ==, "second-half");
  g_assert_cmpstr (samay_certainty_get_name (SAMAY_CERTAINTY_UNCERTAIN), ==, "uncertain");
  g_assert_cmpstr (samay_bound_get_name (SAMAY_BOUND_AFTER), ==, "after");
}

static char *
make_path (const char *group,
           gsize       row,
           const char *text)
{
  /* A slash would make a group of its own. */
  return g_strdelimit (g_strdup_printf ("%s%02" G_GSIZE_FORMAT "-%s", group, row + 1, text), "/", '_');
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *name = make_path ("", i, parts[i].whole);
      g_autofree char *path = g_strdup_printf ("/when/part/%s-%s", name, samay_part_get_name (parts[i].part));

      g_test_add_data_func (path, &parts[i], test_part);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (arounds); i++)
    {
      g_autofree char *name = make_path ("", i, arounds[i].day);
      g_autofree char *path = g_strdup_printf ("/when/%s-around/%s", samay_precision_get_name (arounds[i].precision), name);

      g_test_add_data_func (path, &arounds[i], test_around);
    }
  g_test_add_func ("/when/parts-tile", test_parts_tile);
  g_test_add_func ("/when/periods-tile", test_periods_tile);
  g_test_add_func ("/when/known-is-one-end-or-two", test_known);
  g_test_add_func ("/when/patterns-count-only-without-a-span", test_equal);
  g_test_add_func ("/when/month-and-year-are-whole", test_month_is_whole);
  g_test_add_func ("/when/names", test_names);

  return g_test_run ();
}
