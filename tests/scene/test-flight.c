/* test-flight.c: ways from one stretch to another
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "scene/samay-flight.h"
#include "scene/samay-viewport.h"

#define YEAR_S (365 * (gint64) SAMAY_DAY_S)

static const struct
{
  const char *name;
  SamaySpan from;
  SamaySpan to;
} ways[] = {
  { "nowhere", { 0, SAMAY_DAY_S }, { 0, SAMAY_DAY_S } },
  { "aside", { 0, SAMAY_DAY_S }, { SAMAY_DAY_S / 2, 3 * SAMAY_DAY_S / 2 } },
  { "into-the-future", { 0, SAMAY_DAY_S }, { 50 * YEAR_S, 50 * YEAR_S + SAMAY_DAY_S } },
  { "into-the-past", { 0, SAMAY_DAY_S }, { -50 * YEAR_S, SAMAY_DAY_S - 50 * YEAR_S } },
  { "nearer", { 0, YEAR_S }, { YEAR_S / 2 - SAMAY_DAY_S, YEAR_S / 2 + SAMAY_DAY_S } },
  { "away", { YEAR_S / 3, YEAR_S / 3 + 600 }, { 0, YEAR_S } },
  { "across-all-time", { -SAMAY_VIEWPORT_LIMIT_S, 600 - SAMAY_VIEWPORT_LIMIT_S },
    { SAMAY_VIEWPORT_LIMIT_S - 600, SAMAY_VIEWPORT_LIMIT_S } },
  { "out-to-all-time", { 0, 600 }, { -SAMAY_VIEWPORT_LIMIT_S, SAMAY_VIEWPORT_LIMIT_S } },
};

static double
get_length_s (SamaySpan span)
{
  return samay_span_get_length_s (span);
}

/* From the centre of @a to that of @b; far from 1970 a double holds the difference better than the centres. */
static double
get_way_s (SamaySpan a,
           SamaySpan b)
{
  return (b.begin_s - a.begin_s) / 2.0 + (b.end_s - a.end_s) / 2.0;
}

static void
test_ends_are_exact (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  SamayFlight flight = samay_flight_new (ways[i].from, ways[i].to);

  g_assert_true (samay_span_equal (samay_flight_get_span (&flight, 0), ways[i].from));
  g_assert_true (samay_span_equal (samay_flight_get_span (&flight, 1), ways[i].to));
}

/* Near its ends the way is near them: the eye sees no jump. */
static void
test_nothing_jumps (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  SamayFlight flight = samay_flight_new (ways[i].from, ways[i].to);
  guint n = 50 + 200 * flight.length;
  SamaySpan before = ways[i].from;

  for (guint step = 1; step <= n; step++)
    {
      SamaySpan here = samay_flight_get_span (&flight, (double) step / n);
      double length_s = MAX (get_length_s (here), get_length_s (before));

      g_assert_cmpfloat (get_length_s (here), >=, SAMAY_VIEWPORT_MIN_S);
      g_assert_cmpfloat (fabs (log (get_length_s (here) / get_length_s (before))), <, 0.1);
      g_assert_cmpfloat (fabs (get_way_s (before, here)), <, 0.1 * length_s + 2);
      before = here;
    }
}

static void
test_the_centre_never_turns_back (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  SamayFlight flight = samay_flight_new (ways[i].from, ways[i].to);
  double direction = get_way_s (ways[i].from, ways[i].to) >= 0 ? 1 : -1;
  SamaySpan before = ways[i].from;

  for (guint step = 1; step <= 100; step++)
    {
      SamaySpan here = samay_flight_get_span (&flight, step / 100.0);

      g_assert_cmpfloat (direction * get_way_s (before, here), >=, -2 - 1e-7 * get_length_s (here));
      before = here;
    }
}

static void
test_the_way_back_is_the_same (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  SamayFlight there = samay_flight_new (ways[i].from, ways[i].to);
  SamayFlight back = samay_flight_new (ways[i].to, ways[i].from);

  g_assert_cmpfloat_with_epsilon (there.length, back.length, 1e-6 * (1 + there.length));
  for (guint step = 1; step < 10; step++)
    {
      SamaySpan a = samay_flight_get_span (&there, step / 10.0);
      SamaySpan b = samay_flight_get_span (&back, 1 - step / 10.0);

      g_assert_cmpfloat (fabs (log (get_length_s (a) / get_length_s (b))), <, 1e-3);
      g_assert_cmpfloat (fabs (get_way_s (a, b)), <, 1e-2 * get_length_s (a) + 2);
    }
}

static void
test_far_ways_rise (void)
{
  SamayFlight far = samay_flight_new (ways[2].from, ways[2].to);
  SamayFlight near = samay_flight_new (ways[1].from, ways[1].to);

  g_assert_cmpfloat (get_length_s (samay_flight_get_span (&far, 0.5)), >, YEAR_S);
  g_assert_cmpfloat (get_length_s (samay_flight_get_span (&near, 0.5)), <, 2 * SAMAY_DAY_S);
  g_assert_cmpfloat (far.length, >, near.length);
}

static void
add (const char    *what,
     GTestDataFunc  function)
{
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = g_strdup_printf ("/flight/%s/%s", ways[i].name, what);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), function);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add ("ends-are-exact", test_ends_are_exact);
  add ("nothing-jumps", test_nothing_jumps);
  add ("the-centre-never-turns-back", test_the_centre_never_turns_back);
  add ("the-way-back-is-the-same", test_the_way_back_is_the_same);
  g_test_add_func ("/flight/far-ways-rise", test_far_ways_rise);
  return g_test_run ();
}
