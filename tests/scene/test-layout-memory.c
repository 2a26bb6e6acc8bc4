/* test-layout-memory.c: a view that moves: events stay where they were, and the chosen one is seen
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "fixture.h"
#include "scene/samay-layout.h"

#define WIDTH_PX 900
#define HEIGHT_PX 500

typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayEventTable *table;
  SamayLayoutMemory *memory;
} View;

static void
view_init (View            *self,
           SamayEventTable *table)
{
  self->measure = samay_measure_fixed_new ();
  self->format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  self->table = table;
  self->memory = samay_layout_memory_new ();
}

static void
view_clear (View *self)
{
  samay_layout_memory_free (self->memory);
  samay_event_table_unref (self->table);
  samay_date_format_unref (self->format);
  samay_measure_free (self->measure);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (View, view_clear)

static SamayScene *
lay_out (View      *self,
         SamaySpan  visible,
         double     height_px)
{
  SamayLayoutOptions options = {
    .width_px = WIDTH_PX, .height_px = height_px, .visible = &visible, .format = self->format,
    .today_day = SAMAY_TODAY_NONE, .chrome = SAMAY_CHROME_BARE, .memory = self->memory,
  };

  return samay_layout_chart (self->table, &options, self->measure);
}

/* The top of the event's date, or NAN for an event without a label. */
static double
get_top_px (SamayScene *scene,
            guint32     row)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row == row && primitives[i].group == SAMAY_GROUP_EVENTS
        && primitives[i].kind == SAMAY_PRIMITIVE_TEXT)
      return primitives[i].rect.y;
  return NAN;
}

static void
test_panning_keeps_events_in_place (void)
{
  g_auto (View) view;
  SamayViewport viewport;
  g_autoptr (SamayScene) before = NULL;
  guint n_stayed = 0;
  guint n_moved = 0;

  view_init (&view, fixture_life (40, 11));
  viewport = samay_layout_fit (view.table, WIDTH_PX);
  viewport = samay_viewport_zoom (&viewport, WIDTH_PX / 2, 0.4);
  before = lay_out (&view, viewport.visible, HEIGHT_PX);
  for (guint step = 0; step < 60; step++)
    {
      g_autoptr (SamayScene) scene = NULL;

      viewport = samay_viewport_pan (&viewport, 3 * samay_viewport_get_s_per_px (&viewport));
      scene = lay_out (&view, viewport.visible, HEIGHT_PX);
      samay_layout_memory_settle (view.memory, HUGE_VAL);
      for (guint row = 0; row < 40; row++)
        {
          double a = get_top_px (before, row);
          double b = get_top_px (scene, row);

          if (!isnan (a) && !isnan (b))
            *(fabs (a - b) < 0.01 ? &n_stayed : &n_moved) += 1;
        }
      samay_scene_unref (before);
      before = g_steal_pointer (&scene);
    }
  g_assert_cmpuint (n_stayed, >, 300);
  /* Rarely a newcomer finds room only if others give way. */
  g_assert_cmpuint (n_moved * 20, <, n_stayed);
}

static void
test_the_chosen_event_has_a_label (void)
{
  g_auto (View) view;
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayScene) without = NULL;
  g_autoptr (SamayScene) with = NULL;
  SamaySpan visible = { -10 * SAMAY_DAY_S, 10 * SAMAY_DAY_S };

  for (guint i = 0; i < 200; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%03u", i);
      SamayEventRow row = { .id = id, .title = id, .importance = i == 77 ? 0 : 1,
                            .when = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY) };

      samay_event_table_builder_add (builder, &row);
    }
  view_init (&view, samay_event_table_builder_end (builder));
  without = lay_out (&view, visible, HEIGHT_PX);
  g_assert_true (isnan (get_top_px (without, 77)));
  samay_layout_memory_set_chosen (view.memory, 77);
  with = lay_out (&view, visible, HEIGHT_PX);
  g_assert_false (isnan (get_top_px (with, 77)));
  g_assert_cmpuint (samay_scene_get_counts (with).n_folded, >, 100);
}

/* In half the room another lane is needed: the event goes there, and arrives. */
static void
test_a_new_lane_is_reached (void)
{
  g_autoptr (SamayLayoutMemory) memory = samay_layout_memory_new ();
  double last_px = 0;
  gboolean moving = TRUE;

  samay_layout_memory_begin (memory);
  g_assert_cmpfloat (samay_layout_memory_place (memory, 5, 0), ==, 0);
  g_assert_false (samay_layout_memory_settle (memory, 0));
  samay_layout_memory_begin (memory);
  g_assert_cmpfloat (samay_layout_memory_place (memory, 5, 60), ==, 0);
  for (guint frame = 0; moving; frame++)
    {
      double px;

      moving = samay_layout_memory_settle (memory, 1.0 / 60);
      samay_layout_memory_begin (memory);
      px = samay_layout_memory_place (memory, 5, 60);
      g_assert_cmpfloat (px, >, last_px);
      last_px = px;
      g_assert_cmpuint (frame, <, 60);
    }
  g_assert_cmpfloat (last_px, ==, 60);
}

/* What was out of sight is drawn where it belongs, not on its way there. */
static void
test_what_comes_into_sight_stands_still (void)
{
  g_autoptr (SamayLayoutMemory) memory = samay_layout_memory_new ();

  samay_layout_memory_begin (memory);
  samay_layout_memory_place (memory, 5, 0);
  samay_layout_memory_begin (memory);
  samay_layout_memory_begin (memory);
  g_assert_cmpfloat (samay_layout_memory_place (memory, 5, 60), ==, 60);
  g_assert_false (samay_layout_memory_settle (memory, 0));
}

static void
test_the_chosen_events_rect_holds_its_words (void)
{
  g_auto (View) view;
  g_autoptr (SamayScene) scene = NULL;
  SamayViewport viewport;
  SamayRect rect = { 1, 2, 3, 4 };
  guint n;
  const SamayPrimitive *primitives;

  view_init (&view, fixture_four ());
  viewport = samay_layout_fit (view.table, WIDTH_PX);
  scene = lay_out (&view, viewport.visible, HEIGHT_PX);
  g_assert_false (samay_scene_get_event_rect (scene, 4, &rect));
  g_assert_false (samay_scene_get_event_rect (scene, SAMAY_EVENT_NONE, &rect));
  g_assert_cmpfloat (rect.width, ==, 3);
  g_assert_true (samay_scene_get_event_rect (scene, 1, &rect));
  primitives = samay_scene_get_primitives (scene, &n);
  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row == 1)
      {
        g_assert_cmpfloat (primitives[i].rect.x, >=, rect.x);
        g_assert_cmpfloat (samay_rect_get_bottom (primitives[i].rect), <=, samay_rect_get_bottom (rect));
      }
}

/* A long mark that is seen in part: its ends are out of sight, its fade is the whole one's, its words are in sight. */
static void
test_a_mark_goes_on_beyond_the_edges (void)
{
  g_auto (View) view;
  g_autoptr (SamayScene) scene = NULL;
  gint64 begin_s = samay_day_from_civil (2025, 2, 1) * SAMAY_DAY_S;
  guint n;
  const SamayPrimitive *primitives;
  guint n_marks = 0;
  guint n_words = 0;

  view_init (&view, fixture_four ());
  scene = lay_out (&view, (SamaySpan) { begin_s, begin_s + 20 * SAMAY_DAY_S }, HEIGHT_PX);
  primitives = samay_scene_get_primitives (scene, &n);
  for (guint i = 0; i < n; i++)
    {
      const SamayPrimitive *primitive = &primitives[i];

      if (primitive->flags & SAMAY_PRIMITIVE_FADE_END)
        {
          g_assert_cmpfloat (primitive->rect.x, <, -10);
          g_assert_cmpfloat (samay_rect_get_right (primitive->rect), >, WIDTH_PX + 10);
          g_assert_cmpfloat_with_epsilon (primitive->fade_x_px, -31 * WIDTH_PX / 20.0, 1);
          g_assert_cmpfloat_with_epsilon (primitive->fade_width_px, 120 * WIDTH_PX / 20.0, 1);
          n_marks++;
        }
      if (primitive->group == SAMAY_GROUP_EVENTS && primitive->kind == SAMAY_PRIMITIVE_TEXT)
        {
          g_assert_cmpfloat (primitive->rect.x, >, 0);
          g_assert_cmpfloat (primitive->rect.x, <, 40);
          n_words++;
        }
    }
  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_cmpuint (n_words, >=, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout-memory/panning-keeps-events-in-place", test_panning_keeps_events_in_place);
  g_test_add_func ("/layout-memory/the-chosen-event-has-a-label", test_the_chosen_event_has_a_label);
  g_test_add_func ("/layout-memory/a-new-lane-is-reached", test_a_new_lane_is_reached);
  g_test_add_func ("/layout-memory/what-comes-into-sight-stands-still", test_what_comes_into_sight_stands_still);
  g_test_add_func ("/layout-memory/the-chosen-events-rect-holds-its-words", test_the_chosen_events_rect_holds_its_words);
  g_test_add_func ("/layout-memory/a-mark-goes-on-beyond-the-edges", test_a_mark_goes_on_beyond_the_edges);
  return g_test_run ();
}
