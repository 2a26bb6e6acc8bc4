/* test-few.c: what holds in every view of a few events, and from view to view
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "check-scene.h"
#include "crowd.h"
#include "fixture.h"
#include "view.h"

#define N_TABLES 42
#define N_VIEWS 40
/* A label may stand elsewhere so near to an edge: it is moved in, or left out. */
#define EDGE_PX 520
#define STEP 0.75
/* So many steps lead from beyond all that there is, through the view of all, to a few days. */
#define N_STEPS_BEYOND 8
#define N_STEPS 30
#define N_STEPS_OUT 18

typedef struct
{
  guint n_seen;  /* events with words in two neighbouring zooms */
  guint n_moved; /* of those in another lane */
  guint n_lost;  /* that were near enough to be read, and aren't nearer */
} Steps;

static SamayEventTable *
make_table (guint i)
{
  static const guint sizes[] = { 2, 4, 9, 14, 25, 40, 60 };
  guint n = sizes[i / 3 % G_N_ELEMENTS (sizes)];

  switch (i % 3)
    {
    case 0:
      return fixture_life (n, i);
    case 1:
      return fixture_random (n, i);
    default:
      return crowd_make (n, i, i % 2 ? "hi" : "en");
    }
}

/* One step nearer. */
static void
compare_zooms (View       *self,
               SamayScene *scene,
               SamayScene *nearer,
               double      at_px,
               double      factor,
               Steps      *steps)
{
  for (guint row = 0; row < samay_event_table_get_n_dated (self->table); row++)
    {
      SamayPoint before;
      SamayPoint after;
      double x;

      if (!view_find_words (scene, row, &before))
        continue;
      x = at_px + (before.x - at_px) / factor;
      if (view_find_words (nearer, row, &after))
        {
          steps->n_seen++;
          steps->n_moved += before.y != after.y;
        }
      else if (x > EDGE_PX && x < self->width_px - EDGE_PX)
        steps->n_lost++;
    }
}

/* From so many times as far as all is seen from. */
static Steps
walk (View   *self,
      double  farness,
      double  factor,
      guint   n_steps)
{
  double at_px = self->width_px * 0.6;
  SamayViewport viewport = samay_layout_fit (self->table, self->width_px);
  g_autoptr (SamayScene) scene = NULL;
  Steps steps = { 0 };

  viewport = samay_viewport_zoom (&viewport, at_px, farness);
  scene = view_lay_out (self, viewport.visible);
  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr (SamayScene) next = NULL;

      viewport = samay_viewport_zoom (&viewport, at_px, factor);
      next = view_lay_out (self, viewport.visible);
      if (factor < 1)
        compare_zooms (self, scene, next, at_px, factor, &steps);
      else
        compare_zooms (self, next, scene, at_px, 1 / factor, &steps);
      samay_scene_unref (scene);
      scene = g_steal_pointer (&next);
    }
  return steps;
}

static void
add_steps (Steps *to,
           Steps  from)
{
  to->n_seen += from.n_seen;
  to->n_moved += from.n_moved;
  to->n_lost += from.n_lost;
}

static void
check_counts (View       *self,
              SamayScene *scene)
{
  SamaySceneCounts counts = samay_scene_get_counts (scene);
  guint n_dots = 0;
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  g_assert_cmpuint (counts.n_labelled + counts.n_bare + counts.n_folded + counts.n_undated + counts.n_outside, ==,
                    samay_event_table_get_n (self->table));
  g_assert_cmpuint (check_sum_of_counts (scene), ==, counts.n_folded);
  for (guint i = 0; i < n; i++)
    n_dots += primitives[i].group == SAMAY_GROUP_FOLDED && primitives[i].event_row < samay_event_table_get_n_dated (self->table);
  g_assert_cmpuint (n_dots, ==, counts.n_folded);
}

/* Of any size, from anywhere. */
static void
test_every_view_is_sound (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < N_TABLES; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view.width_px = g_rand_double_range (rand, 300, 2400);
      view.height_px = g_rand_double_range (rand, 300, 1300);
      for (guint j = 0; j < N_VIEWS; j++)
        {
          SamayViewport viewport = view_make_viewport (&view, rand);
          g_autoptr (SamayScene) scene = view_lay_out (&view, viewport.visible);

          check_nothing_overlaps (scene);
          check_counts (&view, scene);
          check_hits (scene);
        }
    }
}

/* From another view, with another history. */
static void
test_the_scene_of_a_panned_view_is_the_panned_scene (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);
  guint n_same = 0;

  for (guint i = 0; i < N_TABLES; i++)
    {
      g_auto (View) view;
      g_auto (View) other;

      view_init (&view, make_table (i));
      view_init (&other, samay_event_table_ref (view.table));
      view.width_px = other.width_px = 2200;
      for (guint j = 0; j < N_VIEWS; j++)
        {
          SamayViewport here = view_make_viewport (&view, rand);
          gint64 by_s = g_rand_double_range (rand, -0.4, 0.4) * samay_span_get_length_s (here.visible);
          SamayViewport there = samay_viewport_pan (&here, by_s);
          g_autoptr (SamayScene) a = view_lay_out (&view, here.visible);
          g_autoptr (SamayScene) b = view_lay_out (g_rand_boolean (rand) ? &view : &other, there.visible);

          n_same += view_check_moved_words (&view, a, b, by_s / samay_viewport_get_s_per_px (&here), EDGE_PX);
        }
    }
  g_assert_cmpuint (n_same, >, 1000);
}

/* Between the view of all and the nearest one, an event with a label keeps it and its lane. */
static void
test_nothing_jumps_while_zooming (void)
{
  Steps in = { 0 };
  Steps out = { 0 };

  for (guint i = 0; i < N_TABLES; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view.height_px = i % 2 ? 760 : 1080;
      add_steps (&in, walk (&view, 0.999, STEP, N_STEPS));
      /* Begins no nearer than a view may come, so that it ends where all is seen. */
      add_steps (&out, walk (&view, 0.999 * pow (STEP, N_STEPS_OUT), 1 / STEP, N_STEPS_OUT));
    }
  g_assert_cmpuint (in.n_moved, ==, 0);
  g_assert_cmpuint (in.n_lost, ==, 0);
  g_assert_cmpuint (in.n_seen, >, 3000);
  g_assert_cmpuint (out.n_moved, ==, 0);
  g_assert_cmpuint (out.n_lost, ==, 0);
  g_assert_cmpuint (out.n_seen, >, 2000);
}

/* From farther away than that, only what would lie on another moves. */
static void
test_little_moves_where_all_is_small (void)
{
  Steps steps = { 0 };

  for (guint i = 0; i < N_TABLES; i++)
    {
      g_auto (View) view;

      view_init (&view, make_table (i));
      view.height_px = i % 2 ? 760 : 1080;
      add_steps (&steps, walk (&view, pow (STEP, -N_STEPS_BEYOND), STEP, N_STEPS_BEYOND));
    }
  g_test_message ("%u of %u moved", steps.n_moved, steps.n_seen);
  g_assert_cmpuint (steps.n_seen, >, 2000);
  g_assert_cmpuint (steps.n_lost, ==, 0);
  g_assert_cmpuint (steps.n_moved * 20, <, steps.n_seen);
}

/* As long as there is room for all, all are read, from near and from far. */
static void
test_all_are_read_where_there_is_room (void)
{
  for (guint n = 1; n <= 6; n++)
    {
      g_auto (View) view;
      SamayViewport viewport;

      view_init (&view, fixture_life (n, n));
      viewport = samay_layout_fit (view.table, view.width_px);
      for (guint step = 0; step < 20; step++)
        {
          g_autoptr (SamayScene) scene = view_lay_out (&view, viewport.visible);

          g_assert_cmpuint (samay_scene_get_counts (scene).n_labelled, ==, n);
          viewport = samay_viewport_zoom (&viewport, view.width_px / 2, 1 / STEP);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/few/every-view-is-sound", test_every_view_is_sound);
  g_test_add_func ("/few/the-scene-of-a-panned-view-is-the-panned-scene", test_the_scene_of_a_panned_view_is_the_panned_scene);
  g_test_add_func ("/few/nothing-jumps-while-zooming", test_nothing_jumps_while_zooming);
  g_test_add_func ("/few/little-moves-where-all-is-small", test_little_moves_where_all_is_small);
  g_test_add_func ("/few/all-are-read-where-there-is-room", test_all_are_read_where_there_is_room);
  return g_test_run ();
}
