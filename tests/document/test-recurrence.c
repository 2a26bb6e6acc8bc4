/* test-recurrence.c: days that come again and again, found one after the other and counted at once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-recurrence.h"

static void
test_counts_are_those_of_the_days_found (void)
{
  static const SamayPattern patterns[] = {
    { SAMAY_PATTERN_YEAR_NONE, 0, 0, 1 },  { SAMAY_PATTERN_YEAR_NONE, 0, 0, 7 },   { SAMAY_PATTERN_YEAR_NONE, 1, 26, 0 },
    { SAMAY_PATTERN_YEAR_NONE, 2, 29, 0 }, { SAMAY_PATTERN_YEAR_NONE, 12, 31, 0 }, { SAMAY_PATTERN_YEAR_NONE, 0, 5, 0 },
    { SAMAY_PATTERN_YEAR_NONE, 0, 29, 0 }, { SAMAY_PATTERN_YEAR_NONE, 0, 30, 0 },  { SAMAY_PATTERN_YEAR_NONE, 0, 31, 0 },
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    for (guint j = 0; j < 300; j++)
      {
        SamayRecurrence recurrence = { patterns[i], NULL };
        gint64 first = g_rand_int_range (rand, -800000, 100000);
        gint64 last = first + g_rand_int_range (rand, 0, j % 2 ? 60 : 60000);
        SamaySpan span = { first * SAMAY_DAY_S + 5, last * SAMAY_DAY_S + 7 };
        gint64 day = first;
        guint64 n = 0;

        while (samay_recurrence_find_next (&recurrence, day, &day) && day <= last)
          {
            SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);

            g_assert_true (patterns[i].weekday == 0 || samay_day_get_weekday (day) == patterns[i].weekday);
            g_assert_true (patterns[i].month == 0 || civil.month == patterns[i].month);
            g_assert_true (patterns[i].day == 0 || civil.day == patterns[i].day);
            n++;
            day++;
          }
        g_assert_cmpuint (samay_recurrence_count (&recurrence, span), ==, n);
      }
}

/* Constant time, however far one looks. */
static void
test_a_million_years_are_counted_at_once (void)
{
  SamayRecurrence leap = { { SAMAY_PATTERN_YEAR_NONE, 2, 29, 0 }, NULL };
  gint64 first = samay_day_from_civil (-500000, 1, 1);
  gint64 last = samay_day_from_civil (499999, 12, 31);

  g_assert_cmpuint (samay_recurrence_count (&leap, (SamaySpan) { first * SAMAY_DAY_S, (last + 1) * SAMAY_DAY_S }), ==, 242500);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recurrence/counts-are-those-of-the-days-found", test_counts_are_those_of_the_days_found);
  g_test_add_func ("/recurrence/a-million-years-are-counted-at-once", test_a_million_years_are_counted_at_once);
  return g_test_run ();
}
