/* test-bands.c: what holds in every view of groups, wherever it is scrolled and whatever is folded
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "check-scene.h"
#include "crowd.h"
#include "fixture.h"
#include "scene/samay-frame.h"
#include "scene/samay-mark.h"
#include "view.h"

#define N_VIEWS 40
#define EDGE_PX 330

static SamayBands *
get_bands (View *self)
{
  return samay_layout_memory_get_bands (self->memory);
}

static void
fold_some (View  *self,
           GRand *rand)
{
  for (guint group = 0; group < samay_bands_get_n (get_bands (self)); group++)
    samay_bands_set_folded (get_bands (self), group, g_rand_int_range (rand, 0, 4) == 0);
}

static guint
count_seen (SamayIndex *index,
            SamaySpan   visible)
{
  SamayIndexColumns columns = samay_index_get_columns (index);
  guint n = 0;

  for (guint i = 0; i < columns.n; i++)
    n += columns.begin_s[i] < visible.end_s && columns.end_s[i] > visible.begin_s;
  return n;
}

/* Every dated event is in one group; what is in view is a mark, a dot, in a bar, or in a group out of sight. */
static void
check_counts (View       *self,
              SamayScene *scene,
              SamaySpan   visible)
{
  SamaySceneCounts counts = samay_scene_get_counts (scene);
  guint n_bands;
  const SamayBand *bands = samay_scene_get_bands (scene, &n_bands);
  guint n_seen = 0;
  guint n_in_sight = 0;
  guint n_dated = samay_event_table_get_n_dated (self->table);

  for (guint group = 0; group < samay_bands_get_n (get_bands (self)); group++)
    n_seen += count_seen (samay_band_index_get (self->bands, group), visible);
  for (guint i = 0; i < n_bands; i++)
    {
      g_assert_cmpuint (bands[i].n_seen, ==, count_seen (samay_band_index_get (self->bands, bands[i].group), visible));
      n_in_sight += bands[i].n_seen;
    }
  g_assert_cmpuint (counts.n_labelled + counts.n_bare + counts.n_folded, ==, n_in_sight);
  g_assert_cmpuint (n_in_sight + counts.n_elsewhere, ==, n_seen);
  g_assert_cmpuint (n_seen + counts.n_outside, ==, n_dated);
  g_assert_cmpuint (counts.n_undated + n_dated, ==, samay_event_table_get_n (self->table));
  g_assert_cmpuint (check_sum_of_counts (scene), ==, counts.n_folded);
}

/* Headers are in the room for bands, whole, from the top down, and none on another but where one pushes the other out. */
static void
check_headers (View       *self,
               SamayScene *scene)
{
  guint n_bands;
  const SamayBand *bands = samay_scene_get_bands (scene, &n_bands);

  g_assert_cmpuint (n_bands, >, 0);
  for (guint i = 0; i < n_bands; i++)
    {
      g_assert_cmpfloat (bands[i].header.y, >=, bands[i].rect.y);
      g_assert_cmpfloat (samay_rect_get_bottom (bands[i].header), <=, samay_rect_get_bottom (bands[i].rect) + 0.01);
      if (i > 0)
        g_assert_cmpfloat (bands[i].header.y, >=, samay_rect_get_bottom (bands[i - 1].header) - 0.01);
      if (i > 0)
        g_assert_cmpfloat (bands[i].rect.y, ==, samay_rect_get_bottom (bands[i - 1].rect));
    }
  /* The uppermost band in sight has its header in sight, however far its top is away. */
  if (bands[0].rect.y < 0 && samay_rect_get_bottom (bands[0].rect) > 2 * bands[0].header.height + SAMAY_AXIS_PX)
    g_assert_cmpfloat (bands[0].header.y, >, 0);
}

static SamayEventTable *
make_table (guint i)
{
  static const guint sizes[] = { 3, 40, 150, 900, 6000 };
  guint n = sizes[i / 2 % G_N_ELEMENTS (sizes)];

  return i % 2 ? fixture_random (n + 10, i) : crowd_make (n + 10, i, i % 4 ? "hi" : "en");
}

static void
test_every_view_is_sound (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 20; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view_group (&view, i % 3 ? SAMAY_GROUPING_PLACE : SAMAY_GROUPING_STATUS);
      view.width_px = g_rand_double_range (rand, SAMAY_LAYOUT_BARE_MIN_WIDTH_PX, 2400);
      view.height_px = g_rand_double_range (rand, SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX, 1300);
      for (guint j = 0; j < N_VIEWS; j++)
        {
          SamayViewport viewport = view_make_viewport (&view, rand);
          g_autoptr (SamayScene) scene = NULL;

          fold_some (&view, rand);
          samay_bands_set_scroll_px (get_bands (&view), g_rand_double (rand) * samay_bands_get_height_px (get_bands (&view)));
          scene = view_lay_out (&view, viewport.visible);
          check_nothing_overlaps (scene);
          check_counts (&view, scene, viewport.visible);
          check_headers (&view, scene);
          check_hits (scene);
        }
    }
}

/* In time and down the groups, away from the edges: one picture is the other, moved. */
static void
test_the_scene_of_a_panned_view_is_the_panned_scene (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  guint n_same = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view_group (&view, i % 3 ? SAMAY_GROUPING_PLACE : SAMAY_GROUPING_STATUS);
      view.height_px = 1300;
      for (guint j = 0; j < N_VIEWS; j++)
        {
          SamayViewport here = view_make_viewport (&view, rand);
          gint64 by_s = g_rand_double_range (rand, -0.4, 0.4) * samay_span_get_length_s (here.visible);
          SamayViewport there = samay_viewport_pan (&here, by_s);
          double by_px = by_s / samay_viewport_get_s_per_px (&here);
          g_autoptr (SamayScene) a = view_lay_out (&view, here.visible);
          double from_px = samay_bands_get_scroll_px (get_bands (&view));
          double down_px;
          g_autoptr (SamayScene) b = NULL;

          samay_bands_set_scroll_px (get_bands (&view), from_px + g_rand_double_range (rand, -400, 500));
          down_px = samay_bands_get_scroll_px (get_bands (&view)) - from_px;
          b = view_lay_out (&view, there.visible);
          for (guint row = 0; row < samay_event_table_get_n_dated (view.table); row++)
            {
              SamayPoint from;
              SamayPoint to = { 0, 0 };

              /* A group may be in sight in one of them only. */
              if (!view_find_words (a, row, &from) || from.x <= EDGE_PX || from.x >= view.width_px - EDGE_PX
                  || from.x - by_px <= EDGE_PX || from.x - by_px >= view.width_px - EDGE_PX
                  || from.y - down_px < 60 || from.y - down_px > view.height_px - 120)
                continue;
              g_assert_true (view_find_words (b, row, &to));
              g_assert_cmpfloat_with_epsilon (from.x - by_px, to.x, 0.5);
              g_assert_cmpfloat_with_epsilon (from.y - down_px, to.y, 0.001);
              n_same++;
            }
        }
    }
  g_assert_cmpuint (n_same, >, 500);
}

/* Folding a group moves the others up, and changes nothing in them. */
static void
test_folding_changes_no_other_group (void)
{
  g_auto (View) view;
  SamaySpan visible;
  g_autoptr (SamayScene) a = NULL;
  g_autoptr (SamayScene) b = NULL;
  guint n;
  const SamayBand *bands;
  double before_px;
  double by_px;

  view_init (&view, crowd_make (900, 3, "en"));
  view_group (&view, SAMAY_GROUPING_STATUS);
  visible = samay_layout_fit (view.table, view.width_px).visible;
  view.height_px = 4000;
  a = view_lay_out (&view, visible);
  before_px = samay_bands_get_height_px (get_bands (&view));
  samay_bands_set_folded (get_bands (&view), 0, TRUE);
  by_px = before_px - samay_bands_get_height_px (get_bands (&view));
  g_assert_cmpfloat (by_px, >, 100);
  b = view_lay_out (&view, visible);
  bands = samay_scene_get_bands (b, &n);
  g_assert_true (bands[0].is_folded);
  g_assert_cmpuint (samay_scene_get_counts (a).n_elsewhere, ==, 0);
  for (guint row = 0; row < samay_event_table_get_n_dated (view.table); row++)
    {
      SamayPoint from;
      SamayPoint to = { 0, 0 };

      if (!view_find_words (a, row, &from))
        continue;
      if (samay_grouping_find (view.grouping, row) == 0)
        {
          g_assert_false (view_find_words (b, row, &to));
          continue;
        }
      g_assert_true (view_find_words (b, row, &to));
      g_assert_cmpfloat (from.x, ==, to.x);
      g_assert_cmpfloat_with_epsilon (from.y - by_px, to.y, 0.001);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bands/every-view-is-sound", test_every_view_is_sound);
  g_test_add_func ("/bands/the-scene-of-a-panned-view-is-the-panned-scene",
                   test_the_scene_of_a_panned_view_is_the_panned_scene);
  g_test_add_func ("/bands/folding-changes-no-other-group", test_folding_changes_no_other_group);
  return g_test_run ();
}
