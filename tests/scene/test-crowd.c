/* test-crowd.c: what holds in every view of many events, and from view to view
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "check-scene.h"
#include "crowd.h"
#include "fixture.h"
#include "scene/samay-mark.h"
#include "view.h"

#define N_VIEWS 40
/* A label may stand elsewhere so near to an edge: it is moved in, or left out. */
#define EDGE_PX 330

static void
check_counts (View       *self,
              SamayScene *scene,
              SamaySpan   visible)
{
  SamaySceneCounts counts = samay_scene_get_counts (scene);
  SamayIndexColumns columns = samay_index_get_columns (self->index);
  guint n_seen = 0;
  guint n_drawn = 0;
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint n_folds;
  const SamayFold *folds = samay_scene_get_folds (scene, &n_folds);

  for (guint i = 0; i < columns.n; i++)
    n_seen += columns.begin_s[i] < visible.end_s && columns.end_s[i] > visible.begin_s;
  g_assert_cmpuint (counts.n_labelled + counts.n_bare + counts.n_folded, ==, n_seen);
  g_assert_cmpuint (counts.n_outside, ==, columns.n - n_seen);
  g_assert_cmpuint (counts.n_undated + columns.n, ==, samay_event_table_get_n (self->table));
  g_assert_cmpuint (check_sum_of_counts (scene), ==, counts.n_folded);
  for (guint i = 0; i < n; i++)
    n_drawn += primitives[i].group == SAMAY_GROUP_FOLDED && primitives[i].event_row < columns.n;
  for (guint i = 0; i < n_folds; i++)
    n_drawn += folds[i].n;
  g_assert_cmpuint (n_drawn, ==, counts.n_folded);
}

static SamayEventTable *
make_table (guint i)
{
  static const guint sizes[] = { 61, 150, 900, 6000 };
  guint n = sizes[i / 2 % G_N_ELEMENTS (sizes)];

  return i % 2 ? fixture_random (n + 30, i) : crowd_make (n + 30, i, i % 4 ? "hi" : "en");
}

static void
test_every_view_is_sound (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < 16; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view.width_px = g_rand_double_range (rand, SAMAY_LAYOUT_BARE_MIN_WIDTH_PX, 2400);
      view.height_px = g_rand_double_range (rand, SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX, 1300);
      for (guint j = 0; j < N_VIEWS; j++)
        {
          SamayViewport viewport = view_make_viewport (&view, rand);
          g_autoptr (SamayScene) scene = view_lay_out (&view, viewport.visible);

          check_nothing_overlaps (scene);
          check_counts (&view, scene, viewport.visible);
          check_hits (scene);
        }
    }
}

static const SamayPrimitive *
find_dot (SamayScene *scene,
          guint32     row)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row == row && primitives[i].group == SAMAY_GROUP_FOLDED)
      return &primitives[i];
  return NULL;
}

/* Away from the edges, one picture is the other, moved. */
static guint
compare_moved (View       *self,
               SamayScene *a,
               SamayScene *b,
               double      by_px)
{
  guint n_same = view_check_moved_words (self, a, b, by_px, EDGE_PX);

  for (guint row = 0; row < samay_event_table_get_n_dated (self->table); row++)
    {
      const SamayPrimitive *dot = find_dot (a, row);

      if (dot && dot->rect.x > EDGE_PX && dot->rect.x < self->width_px - EDGE_PX && dot->rect.x - by_px > EDGE_PX
          && dot->rect.x - by_px < self->width_px - EDGE_PX)
        {
          const SamayPrimitive *moved = find_dot (b, row);

          g_assert_nonnull (moved);
          g_assert_cmpfloat_with_epsilon (dot->rect.x - by_px, moved->rect.x, 1.01);
          g_assert_cmpfloat (dot->rect.y, ==, moved->rect.y);
          n_same++;
        }
    }
  return n_same;
}

/* From another view, with another history, and moved at once or in steps. */
static void
test_the_scene_of_a_panned_view_is_the_panned_scene (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  guint n_same = 0;

  for (guint i = 0; i < 12; i++)
    {
      g_auto (View) view;
      g_auto (View) other;

      view_init (&view, make_table (i));
      view_init (&other, samay_event_table_ref (view.table));
      for (guint j = 0; j < N_VIEWS / 2; j++)
        {
          SamayViewport here = view_make_viewport (&view, rand);
          gint64 by_s = g_rand_double_range (rand, -0.4, 0.4) * samay_span_get_length_s (here.visible);
          SamayViewport there = samay_viewport_pan (&here, by_s);
          g_autoptr (SamayScene) a = view_lay_out (&view, here.visible);
          g_autoptr (SamayScene) b = view_lay_out (g_rand_boolean (rand) ? &view : &other, there.visible);

          n_same += compare_moved (&view, a, b, by_s / samay_viewport_get_s_per_px (&here));
        }
    }
  g_assert_cmpuint (n_same, >, 1000);
}

/* On the way in, what has a label keeps it and its lane, as long as it is in sight. */
static void
test_nothing_jumps_while_zooming (void)
{
  guint n_kept = 0;

  for (guint i = 0; i < 8; i++)
    {
      g_auto (View) view;
      SamayViewport viewport;
      g_autoptr (SamayScene) scene = NULL;

      view_init (&view, make_table (i));
      viewport = samay_layout_fit (view.table, view.width_px);
      scene = view_lay_out (&view, viewport.visible);
      for (guint step = 0; step < 60; step++)
        {
          g_autoptr (SamayScene) nearer = NULL;

          viewport = samay_viewport_zoom (&viewport, view.width_px * 0.6, 0.87);
          nearer = view_lay_out (&view, viewport.visible);
          for (guint row = 0; row < samay_event_table_get_n_dated (view.table); row++)
            {
              SamayPoint before;
              SamayPoint after = { 0, 0 };
              double x;

              if (!view_find_words (scene, row, &before))
                continue;
              x = view.width_px * 0.6 + (before.x - view.width_px * 0.6) / 0.87;
              if (x < EDGE_PX || x > view.width_px - EDGE_PX)
                continue;
              g_assert_true (view_find_words (nearer, row, &after));
              g_assert_cmpfloat (before.y, ==, after.y);
              n_kept++;
            }
          samay_scene_unref (scene);
          scene = g_steal_pointer (&nearer);
        }
    }
  g_assert_cmpuint (n_kept, >, 1000);
}

/* Where there is room, it is used: of seventy days in a row, each has its label where a week is seen. */
static void
test_a_sparse_view_is_labelled (void)
{
  g_auto (View) view;
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  for (guint i = 0; i < 70; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      SamayEventRow row = { .id = id, .title = "A day like another", .when = samay_when_from_days (i, i, SAMAY_PRECISION_DAY) };

      samay_event_table_builder_add (builder, &row);
    }
  view_init (&view, samay_event_table_builder_end (builder));
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (SamayScene) scene = view_lay_out (&view, (SamaySpan) { i * SAMAY_DAY_S, (i + 9) * SAMAY_DAY_S });

      g_assert_cmpuint (samay_scene_get_counts (scene).n_folded, ==, 0);
      g_assert_cmpuint (samay_scene_get_counts (scene).n_labelled, >=, 8);
    }
}

/* A year among days is seen from near, though the days are more important. */
static void
test_long_marks_have_their_chance (void)
{
  g_auto (View) view;
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  SamayEventRow year = { .id = "year", .title = "The whole year", .when = samay_when_from_year (2020) };
  gint64 first_day = samay_day_from_civil (2020, 1, 1);

  samay_event_table_builder_add (builder, &year);
  for (guint i = 0; i < 4000; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      gint64 day = first_day - 300 + i % 1000;
      SamayEventRow row = { .id = id, .title = "A day", .when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY), .importance = 1 };

      samay_event_table_builder_add (builder, &row);
    }
  view_init (&view, samay_event_table_builder_end (builder));
  for (guint month = 2; month < 12; month++)
    {
      gint64 begin_s = samay_day_from_civil (2020, month, 1) * SAMAY_DAY_S;
      g_autoptr (SamayScene) scene = view_lay_out (&view, (SamaySpan) { begin_s, begin_s + 20 * SAMAY_DAY_S });
      guint row = 0;
      SamayPoint point;

      while (samay_event_table_get_row (view.table, row).id[0] != 'y')
        row++;
      g_assert_true (view_find_words (scene, row, &point));
    }
}

/* Whichever it is, and however crowded its day. */
static void
test_the_chosen_event_has_a_label (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_auto (View) view;

  view_init (&view, crowd_make (4000, 5, "hi"));
  for (guint i = 0; i < N_VIEWS; i++)
    {
      guint row = g_rand_int_range (rand, 0, samay_event_table_get_n_dated (view.table));
      SamayEventRow event = samay_event_table_get_row (view.table, row);
      gint64 middle_s = samay_mark_get_span (&event.when).begin_s;
      gint64 length_s = SAMAY_DAY_S * pow (10, g_rand_double_range (rand, 0, 3.5));
      double part = g_rand_double_range (rand, 0.1, 0.98);
      SamaySpan visible = { middle_s - length_s * part, middle_s + length_s * (1 - part) };
      g_autoptr (SamayScene) scene = NULL;
      SamayPoint point;

      samay_layout_memory_set_chosen (view.memory, row);
      scene = view_lay_out (&view, visible);
      g_assert_true (view_find_words (scene, row, &point));
      check_nothing_overlaps (scene);
      check_counts (&view, scene, samay_viewport_new (visible, view.width_px).visible);
      check_hits (scene);
    }
}

/* At most sixty labels are new in a picture, however many there could be. */
static void
test_labels_come_a_few_at_a_time (void)
{
  g_auto (View) view;
  SamaySpan visible;
  guint n_before = 0;

  view_init (&view, crowd_make (20000, 4, "en"));
  view.width_px = 1900;
  view.height_px = 1080;
  visible = samay_layout_fit (view.table, view.width_px).visible;
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (SamayScene) scene = view_lay_out_once (&view, visible);
      guint n = samay_scene_get_counts (scene).n_labelled;

      g_assert_cmpuint (n, <=, n_before + 60);
      n_before = n;
    }
  g_assert_cmpuint (n_before, >, 60);
  g_assert_false (samay_layout_memory_is_waiting (view.memory));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/crowd/every-view-is-sound", test_every_view_is_sound);
  g_test_add_func ("/crowd/the-scene-of-a-panned-view-is-the-panned-scene",
                   test_the_scene_of_a_panned_view_is_the_panned_scene);
  g_test_add_func ("/crowd/nothing-jumps-while-zooming", test_nothing_jumps_while_zooming);
  g_test_add_func ("/crowd/a-sparse-view-is-labelled", test_a_sparse_view_is_labelled);
  g_test_add_func ("/crowd/long-marks-have-their-chance", test_long_marks_have_their_chance);
  g_test_add_func ("/crowd/the-chosen-event-has-a-label", test_the_chosen_event_has_a_label);
  g_test_add_func ("/crowd/labels-come-a-few-at-a-time", test_labels_come_a_few_at_a_time);
  return g_test_run ();
}
