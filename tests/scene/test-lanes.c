/* test-lanes.c: packing bars, and placing labels as transactions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-labels.h"
#include "scene/samay-lanes.h"

static int
take (SamayLanes *lanes,
      double      begin_px,
      double      end_px,
      guint       n_lanes)
{
  SamayLanePiece piece = { begin_px, end_px, n_lanes };

  return samay_lanes_take (lanes, &piece, 1, SAMAY_LANE_NONE);
}

static void
test_the_lowest_free_lane_is_taken (void)
{
  g_autoptr (SamayLanes) lanes = samay_lanes_new (4);

  g_assert_cmpint (take (lanes, 0, 10, 1), ==, 0);
  g_assert_cmpint (take (lanes, 5, 15, 1), ==, 1);
  g_assert_cmpint (take (lanes, 10, 20, 1), ==, 0);
  g_assert_cmpint (take (lanes, 0, 30, 2), ==, 2);
  g_assert_cmpuint (samay_lanes_get_n_used (lanes), ==, 4);
}

static void
test_the_cap_holds (void)
{
  g_autoptr (SamayLanes) lanes = samay_lanes_new (2);

  g_assert_cmpint (take (lanes, 0, 10, 1), ==, 0);
  g_assert_cmpint (take (lanes, 0, 10, 1), ==, 1);
  g_assert_cmpint (take (lanes, 9, 10, 1), ==, SAMAY_LANE_NONE);
  g_assert_cmpint (take (lanes, 10, 11, 3), ==, SAMAY_LANE_NONE);
  g_assert_cmpuint (samay_lanes_get_n_used (lanes), ==, 2);
}

static void
test_a_preferred_lane_is_kept_if_free (void)
{
  g_autoptr (SamayLanes) lanes = samay_lanes_new (8);
  SamayLanePiece piece = { 0, 10, 1 };

  g_assert_cmpint (samay_lanes_take (lanes, &piece, 1, 5), ==, 5);
  g_assert_cmpint (samay_lanes_take (lanes, &piece, 1, 5), ==, 0);
  g_assert_cmpint (samay_lanes_take (lanes, &piece, 1, 8), ==, 1);
}

static void
test_room_beside_a_label_is_used (void)
{
  g_autoptr (SamayLanes) lanes = samay_lanes_new (8);
  const SamayLanePiece bar[] = { { 0, 100, 1 }, { 0, 30, 2 } };

  g_assert_cmpint (samay_lanes_take (lanes, bar, 2, SAMAY_LANE_NONE), ==, 0);
  g_assert_cmpint (take (lanes, 40, 60, 2), ==, 1);
  g_assert_cmpint (take (lanes, 0, 10, 1), ==, 3);
}

/* Against the plain definition, lane by lane. */
static void
test_nothing_lies_on_another (void)
{
  enum { N_LANES = 30, WIDTH = 400 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 40; round++)
    {
      g_autoptr (SamayLanes) lanes = samay_lanes_new (N_LANES);
      gboolean taken[N_LANES][WIDTH] = { 0 };

      for (guint i = 0; i < 300; i++)
        {
          int begin = g_rand_int_range (rand, 0, WIDTH - 1);
          int end = g_rand_int_range (rand, begin + 1, MIN (begin + 120, WIDTH) + 1);
          guint height = g_rand_int_range (rand, 1, 6);
          int lowest = SAMAY_LANE_NONE;

          for (guint lane = 0; lane + height <= N_LANES && lowest == SAMAY_LANE_NONE; lane++)
            {
              gboolean is_free = TRUE;

              for (guint j = 0; j < height; j++)
                for (int x = begin; x < end; x++)
                  is_free = is_free && !taken[lane + j][x];
              lowest = is_free ? (int) lane : SAMAY_LANE_NONE;
            }
          g_assert_cmpint (take (lanes, begin, end, height), ==, lowest);
          for (guint j = 0; lowest != SAMAY_LANE_NONE && j < height; j++)
            for (int x = begin; x < end; x++)
              taken[lowest + j][x] = TRUE;
        }
    }
}

static void
test_labels_that_touch_have_room (void)
{
  g_autoptr (SamayLabels) labels = samay_labels_new ();

  g_assert_true (samay_labels_try (labels, (SamayRect) { 0, 0, 10, 10 }));
  g_assert_true (samay_labels_try (labels, (SamayRect) { 10, 0, 10, 10 }));
  g_assert_true (samay_labels_try (labels, (SamayRect) { 0, 10, 20, 10 }));
  g_assert_false (samay_labels_try (labels, (SamayRect) { 9, 9, 2, 2 }));
  g_assert_cmpuint (samay_labels_get_n (labels), ==, 3);
}

static void
test_rolling_back_frees_the_room (void)
{
  g_autoptr (SamayLabels) labels = samay_labels_new ();
  SamayRect stays = { 0, 0, 300, 40 };
  SamayRect goes = { 500, 0, 300, 400 };
  guint point;

  g_assert_true (samay_labels_try (labels, stays));
  samay_labels_commit (labels);
  point = samay_labels_save (labels);
  g_assert_true (samay_labels_try (labels, goes));
  g_assert_false (samay_labels_try (labels, stays));
  samay_labels_roll_back (labels, point);
  g_assert_cmpuint (samay_labels_get_n (labels), ==, 1);
  g_assert_false (samay_labels_try (labels, stays));
  g_assert_true (samay_labels_try (labels, goes));
}

static void
test_labels_never_overlap (void)
{
  g_autoptr (SamayLabels) labels = samay_labels_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  g_autoptr (GArray) placed = g_array_new (FALSE, FALSE, sizeof (SamayRect));

  for (guint i = 0; i < 3000; i++)
    {
      SamayRect rect = { g_rand_double_range (rand, -500, 2000), g_rand_double_range (rand, -500, 2000),
                         g_rand_double_range (rand, 1, 300), g_rand_double_range (rand, 1, 80) };
      gboolean expected = TRUE;
      guint point = samay_labels_save (labels);

      for (guint j = 0; j < placed->len && expected; j++)
        expected = !samay_rect_overlaps (rect, g_array_index (placed, SamayRect, j));
      g_assert_true (samay_labels_try (labels, rect) == expected);
      if (expected && i % 3 == 0)
        samay_labels_roll_back (labels, point);
      else if (expected)
        g_array_append_val (placed, rect);
      samay_labels_commit (labels);
    }
  g_assert_cmpuint (samay_labels_get_n (labels), ==, placed->len);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lanes/the-lowest-free-lane-is-taken", test_the_lowest_free_lane_is_taken);
  g_test_add_func ("/lanes/the-cap-holds", test_the_cap_holds);
  g_test_add_func ("/lanes/a-preferred-lane-is-kept-if-free", test_a_preferred_lane_is_kept_if_free);
  g_test_add_func ("/lanes/room-beside-a-label-is-used", test_room_beside_a_label_is_used);
  g_test_add_func ("/lanes/nothing-lies-on-another", test_nothing_lies_on_another);
  g_test_add_func ("/labels/labels-that-touch-have-room", test_labels_that_touch_have_room);
  g_test_add_func ("/labels/rolling-back-frees-the-room", test_rolling_back_frees_the_room);
  g_test_add_func ("/labels/labels-never-overlap", test_labels_never_overlap);
  return g_test_run ();
}
