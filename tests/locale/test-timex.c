/* test-timex.c: TIMEX3 values of dates and durations
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-edtf.h"
#include "locale/samay-timex.h"

/* @part is taken of the span that @edtf names. */
static const struct
{
  const char *edtf;
  SamayPrecision precision;
  SamayPart part;
  const char *expected;
} dates[] = {
  { "2024-12-19", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "2024-12-19" },
  { "2024-12", SAMAY_PRECISION_MONTH, SAMAY_PART_NONE, "2024-12" },
  { "2024", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "2024" },
  { "2024-W51", SAMAY_PRECISION_WEEK, SAMAY_PART_NONE, "2024-W51" },
  { "2025-W01", SAMAY_PRECISION_WEEK, SAMAY_PART_NONE, "2025-W01" },
  { "2024-12-21/2024-12-22", SAMAY_PRECISION_WEEK, SAMAY_PART_NONE, "2024-W51-WE" },
  { "2024-12-21/2024-12-22", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "2024-12-21/2024-12-22" },
  { "2024-35", SAMAY_PRECISION_QUARTER, SAMAY_PART_NONE, "2024-Q3" },
  { "2024-40", SAMAY_PRECISION_HALF, SAMAY_PART_NONE, "2024-H1" },
  { "2024-41", SAMAY_PRECISION_HALF, SAMAY_PART_NONE, "2024-H2" },
  { "2024-21", SAMAY_PRECISION_SEASON, SAMAY_PART_NONE, "2024-SP" },
  { "2024-22", SAMAY_PRECISION_SEASON, SAMAY_PART_NONE, "2024-SU" },
  { "2024-23", SAMAY_PRECISION_SEASON, SAMAY_PART_NONE, "2024-FA" },
  { "2024-24", SAMAY_PRECISION_SEASON, SAMAY_PART_NONE, "2024-WI" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_NONE, "199" },
  { "-0048/-0039", SAMAY_PRECISION_DECADE, SAMAY_PART_NONE, "BC004" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, "19" },
  { "18XX", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, "18" },
  { "0001/0100", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, "00" },
  { "-0499/-0400", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, "BC04" },
  { "2001/3000", SAMAY_PRECISION_MILLENNIUM, SAMAY_PART_NONE, "2" },
  { "-0043", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "BC0044" },
  { "0000", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "BC0001" },
  { "-0043-03-15", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "BC0044-03-15" },
  { "Y-13800000000", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "BC13800000001" },
  { "2024-12-19/2024-12-20", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "2024-12-19/2024-12-20" },
  { "2014/2018", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "2014/2018" },
  { "../2024-12-20", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "../2024-12-20" },
  { "2010/..", SAMAY_PRECISION_YEAR, SAMAY_PART_NONE, "2010/.." },
  { "2024-12-19T10:30", SAMAY_PRECISION_MINUTE, SAMAY_PART_NONE, "2024-12-19T10:30" },
  { "2024-12-19T10:30:05", SAMAY_PRECISION_SECOND, SAMAY_PART_NONE, "2024-12-19T10:30:05" },
  { "2024-12-19T10", SAMAY_PRECISION_HOUR, SAMAY_PART_NONE, "2024-12-19T10" },
  { "XXXX", SAMAY_PRECISION_UNKNOWN, SAMAY_PART_NONE, "XXXX-XX-XX" },
  { "XXXX-12-19", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "XXXX-12-19" },
  { "XXXX-12", SAMAY_PRECISION_MONTH, SAMAY_PART_NONE, "XXXX-12" },
  { "XXXX-XX-26", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "XXXX-XX-26" },
  { "XXXX-WXX-5", SAMAY_PRECISION_DAY, SAMAY_PART_NONE, "XXXX-WXX-5" },
  { "2025", SAMAY_PRECISION_YEAR, SAMAY_PART_EARLY, "2025" },
  { "2024-12", SAMAY_PRECISION_MONTH, SAMAY_PART_LATE, "2024-12" },
  { "199X", SAMAY_PRECISION_DECADE, SAMAY_PART_MID, "199" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_LATE, "19" },
  { "2024-W51", SAMAY_PRECISION_WEEK, SAMAY_PART_EARLY, "2024-W51" },
};

static void
test_date (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *value = NULL;
  SamayWhen when;

  g_assert_true (samay_edtf_parse (dates[i].edtf, &when, NULL));
  when.precision = dates[i].precision;
  when.part = dates[i].part;
  when.span = samay_span_take_part (when.span, when.precision, when.part);
  value = samay_timex_from_when (&when);
  g_assert_cmpstr (value, ==, dates[i].expected);
}

static const struct
{
  double amount;
  SamayUnit unit;
  const char *expected;
} durations[] = {
  { 3, SAMAY_UNIT_DAY, "P3D" },         { 2, SAMAY_UNIT_HOUR, "PT2H" },        { 90, SAMAY_UNIT_MINUTE, "PT90M" },
  { 5, SAMAY_UNIT_SECOND, "PT5S" },     { 2, SAMAY_UNIT_WEEK, "P2W" },         { 1, SAMAY_UNIT_FORTNIGHT, "P2W" },
  { 1, SAMAY_UNIT_YEAR, "P1Y" },        { 6, SAMAY_UNIT_MONTH, "P6M" },        { 1, SAMAY_UNIT_DECADE, "P1DE" },
  { 1, SAMAY_UNIT_CENTURY, "P1CE" },    { 2.5, SAMAY_UNIT_YEAR, "P2.5Y" },     { 1.5, SAMAY_UNIT_HOUR, "PT1.5H" },
  { -1, SAMAY_UNIT_DAY, "PXD" },        { -1, SAMAY_UNIT_HOUR, "PTXH" },       { -1, SAMAY_UNIT_YEAR, "PXY" },
  { 1, SAMAY_UNIT_HALF, "P6M" },        { -1, SAMAY_UNIT_HALF, "PXM" },        { 2, SAMAY_UNIT_QUARTER, "P2Q" },
  { 1, SAMAY_UNIT_WEEKEND, "P1WE" },    { 1, SAMAY_UNIT_MILLENNIUM, "P1ML" },  { 0.1 + 0.2, SAMAY_UNIT_DAY, "P0.3D" },
  { 1000000, SAMAY_UNIT_YEAR, "P1000000Y" }, { 1e300, SAMAY_UNIT_YEAR, "PXY" }, { 3, SAMAY_UNIT_NONE, "PXX" },
};

static void
test_duration (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *value = samay_timex_from_duration (durations[i].amount, durations[i].unit);

  g_assert_cmpstr (value, ==, durations[i].expected);
}

static void
test_units (void)
{
  for (int unit = SAMAY_UNIT_SECOND; unit <= SAMAY_UNIT_MILLENNIUM; unit++)
    {
      g_assert_cmpint (samay_unit_from_name (samay_unit_get_name ((SamayUnit) unit)), ==, unit);
      g_assert_cmpint (samay_unit_get_precision ((SamayUnit) unit), !=, SAMAY_PRECISION_UNKNOWN);
    }
  g_assert_cmpint (samay_unit_from_name ("moon"), ==, SAMAY_UNIT_NONE);
  g_assert_cmpint (samay_unit_from_name ("none"), ==, SAMAY_UNIT_NONE);
  g_assert_cmpint (samay_unit_get_precision (SAMAY_UNIT_FORTNIGHT), ==, SAMAY_PRECISION_WEEK);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (dates[i].expected), "/", '_');
      g_autofree char *path = g_strdup_printf ("/timex/date/%02" G_GSIZE_FORMAT "-%s", i + 1, name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_date);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (durations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/timex/duration/%02" G_GSIZE_FORMAT "-%s", i + 1, durations[i].expected);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_duration);
    }
  g_test_add_func ("/timex/units-keep-their-names", test_units);

  return g_test_run ();
}
