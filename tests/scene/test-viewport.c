/* test-viewport.c: time to pixels and back, and the limits
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-viewport.h"

static const SamaySpan december = { 1733011200, 1735689600 };

static void
test_ends_are_the_edges (void)
{
  SamayViewport viewport = samay_viewport_new (december, 620);

  g_assert_cmpfloat (samay_viewport_get_x_px (&viewport, december.begin_s), ==, 0);
  g_assert_cmpfloat (samay_viewport_get_x_px (&viewport, december.end_s), ==, 620);
  g_assert_cmpfloat (samay_viewport_get_s_per_px (&viewport), ==, 31 * SAMAY_DAY_S / 620.0);
}

static void
test_time_comes_back_from_pixels (void)
{
  SamayViewport viewport = samay_viewport_new (december, 620);

  for (gint64 time_s = december.begin_s; time_s < december.end_s; time_s += 12345)
    {
      double x_px = samay_viewport_get_x_px (&viewport, time_s);

      g_assert_cmpint (ABS (samay_viewport_get_time_s (&viewport, x_px) - time_s), <=, 1);
    }
}

static void
test_open_ends_stay_finite (void)
{
  SamayViewport viewport = samay_viewport_new (SAMAY_SPAN_ALL, 100);

  g_assert_cmpint (viewport.visible.begin_s, ==, -SAMAY_VIEWPORT_LIMIT_S);
  g_assert_cmpint (viewport.visible.end_s, ==, SAMAY_VIEWPORT_LIMIT_S);
  viewport = samay_viewport_new (december, 100);
  g_assert_cmpfloat (samay_viewport_get_x_px (&viewport, SAMAY_INSTANT_MIN), ==, -1e8);
  g_assert_cmpfloat (samay_viewport_get_x_px (&viewport, SAMAY_INSTANT_MAX), ==, 1e8);
  g_assert_cmpint (samay_viewport_get_time_s (&viewport, 1e300), ==, SAMAY_VIEWPORT_LIMIT_S);
}

static void
test_a_moment_grows_to_ten_minutes (void)
{
  SamayViewport viewport = samay_viewport_new ((SamaySpan) { 5, 5 }, 100);

  g_assert_cmpint (samay_span_get_length_s (viewport.visible), ==, SAMAY_VIEWPORT_MIN_S);
  g_assert_cmpint (viewport.visible.begin_s, ==, 5);
}

static void
test_panning_keeps_the_length (void)
{
  SamayViewport viewport = samay_viewport_new (december, 620);
  SamayViewport there = samay_viewport_pan (&viewport, 7 * SAMAY_DAY_S);
  SamayViewport back = samay_viewport_pan (&there, -7 * SAMAY_DAY_S);
  SamayViewport far = samay_viewport_pan (&viewport, SAMAY_INSTANT_MAX);

  g_assert_true (samay_span_equal (back.visible, december));
  g_assert_cmpint (there.visible.begin_s, ==, december.begin_s + 7 * SAMAY_DAY_S);
  g_assert_cmpint (far.visible.end_s, ==, SAMAY_VIEWPORT_LIMIT_S);
  g_assert_cmpint (samay_span_get_length_s (far.visible), ==, samay_span_get_length_s (december));
}

static void
test_zooming_keeps_the_point (void)
{
  SamayViewport viewport = samay_viewport_new (december, 620);

  for (double x_px = 0; x_px <= 620; x_px += 155)
    {
      gint64 time_s = samay_viewport_get_time_s (&viewport, x_px);
      SamayViewport nearer = samay_viewport_zoom (&viewport, x_px, 0.5);

      g_assert_cmpfloat_with_epsilon (samay_viewport_get_x_px (&nearer, time_s), x_px, 0.01);
      g_assert_cmpint (samay_span_get_length_s (nearer.visible), ==, samay_span_get_length_s (december) / 2);
    }
}

static void
test_zooming_stops_at_the_limits (void)
{
  SamayViewport viewport = samay_viewport_new (december, 620);
  SamayViewport nearest = samay_viewport_zoom (&viewport, 310, 1e-30);
  SamayViewport farthest = samay_viewport_zoom (&viewport, 310, 1e30);

  g_assert_cmpint (samay_span_get_length_s (nearest.visible), ==, SAMAY_VIEWPORT_MIN_S);
  g_assert_cmpint (farthest.visible.begin_s, >=, -SAMAY_VIEWPORT_LIMIT_S);
  g_assert_cmpint (farthest.visible.end_s, <=, SAMAY_VIEWPORT_LIMIT_S);
  g_assert_false (samay_span_is_empty (farthest.visible));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/viewport/ends-are-the-edges", test_ends_are_the_edges);
  g_test_add_func ("/viewport/time-comes-back-from-pixels", test_time_comes_back_from_pixels);
  g_test_add_func ("/viewport/open-ends-stay-finite", test_open_ends_stay_finite);
  g_test_add_func ("/viewport/a-moment-grows-to-ten-minutes", test_a_moment_grows_to_ten_minutes);
  g_test_add_func ("/viewport/panning-keeps-the-length", test_panning_keeps_the_length);
  g_test_add_func ("/viewport/zooming-keeps-the-point", test_zooming_keeps_the_point);
  g_test_add_func ("/viewport/zooming-stops-at-the-limits", test_zooming_stops_at_the_limits);
  return g_test_run ();
}
