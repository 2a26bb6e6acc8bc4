/* test-layout.c: whole charts, without fonts: as expected, and as they must always be
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "check-scene.h"
#include "fixture.h"
#include "scene/samay-layout.h"
#include "scene/samay-mark.h"

static SamayScene *
lay_out (SamayEventTable *table,
         const char      *locale,
         double           width_px,
         double           height_px)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (SamayDateFormat) format = samay_date_format_new (locale, SAMAY_DIGITS_LATIN);
  SamayLayoutOptions options = { width_px, height_px, NULL, NULL, format, SAMAY_TODAY_NONE };

  return samay_layout_chart (table, &options, measure);
}

/* SAMAY_UPDATE_EXPECTED=1 writes what is instead of comparing it: look at the difference before you keep it. */
static void
assert_expected (SamayScene *scene,
                 const char *name)
{
  g_autofree char *dump = samay_scene_dump (scene);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, name, NULL);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("SAMAY_UPDATE_EXPECTED"))
    g_file_set_contents (path, dump, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (dump, ==, expected);
}

static void
test_four_events (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  g_autoptr (SamayScene) scene = lay_out (table, "hi", 1280, 0);

  assert_expected (scene, "four.expected");
}

static void
test_every_kind (void)
{
  g_autoptr (SamayEventTable) table = fixture_kinds ();
  g_autoptr (SamayScene) scene = lay_out (table, "en", 1280, 0);

  assert_expected (scene, "kinds.expected");
}

static void
assert_counts_add_up (SamayScene      *scene,
                      SamayEventTable *table)
{
  guint n_events = samay_event_table_get_n (table);
  SamaySceneCounts counts = samay_scene_get_counts (scene);
  g_autofree guint8 *seen = g_new0 (guint8, n_events + 1);
  guint n_seen = 0;
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  g_assert_cmpuint (counts.n_labelled + counts.n_folded + counts.n_undated + counts.n_outside, ==, n_events);
  g_assert_cmpuint (counts.n_undated, ==, n_events - samay_event_table_get_n_dated (table));
  for (guint i = 0; i < n; i++)
    {
      const SamayPrimitive *primitive = &primitives[i];

      if (primitive->event_row != SAMAY_EVENT_NONE && !seen[primitive->event_row])
        {
          seen[primitive->event_row] = TRUE;
          n_seen++;
        }
    }
  g_assert_cmpuint (check_sum_of_counts (scene), ==, counts.n_folded);
  g_assert_cmpuint (n_seen, ==, n_events - counts.n_outside);
}

static void
test_random_tables (void)
{
  static const guint sizes[] = { 0, 1, 2, 5, 13, 40, 70, 200, 900 };
  static const double widths_px[] = { 320, 700, 1280, 1920 };
  static const double heights_px[] = { 0, 360, 500, 1080 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths_px); j++)
      for (guint k = 0; k < G_N_ELEMENTS (heights_px); k++)
        {
          g_autoptr (SamayEventTable) table = i % 2 ? fixture_random (sizes[i], 100 * i + 10 * j + k)
                                                    : fixture_life (sizes[i], 100 * i + 10 * j + k);
          g_autoptr (SamayScene) scene = lay_out (table, k % 2 ? "en" : "hi", widths_px[j], heights_px[k]);

          check_nothing_overlaps (scene);
          assert_counts_add_up (scene, table);
          if (heights_px[k] > 0)
            g_assert_cmpfloat (samay_scene_get_height_px (scene), ==, heights_px[k]);
        }
}

static gboolean
has_group (SamayScene *scene,
           SamayGroup  group)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].group == group)
      return TRUE;
  return FALSE;
}

/* Part of a window: from edge to edge, of the height given, without what the window has itself. */
static void
test_bare_charts (void)
{
  static const guint sizes[] = { 0, 1, 3, 12, 50, 300 };
  static const double widths_px[] = { SAMAY_LAYOUT_BARE_MIN_WIDTH_PX, 300, 660, 1900 };
  static const double heights_px[] = { SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX, 300, 900 };
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths_px); j++)
      for (guint k = 0; k < G_N_ELEMENTS (heights_px); k++)
        {
          g_autoptr (SamayEventTable) table = i % 2 ? fixture_random (sizes[i], i + 10 * j + k)
                                                    : fixture_life (sizes[i], i + 10 * j + k);
          SamayViewport viewport = samay_layout_fit (table, widths_px[j]);
          SamayLayoutOptions options = { .width_px = widths_px[j], .height_px = heights_px[k], .format = format, .visible = &viewport.visible, .title = "Not shown", .today_day = 17000, .chrome = SAMAY_CHROME_BARE };
          g_autoptr (SamayScene) scene = samay_layout_chart (table, &options, measure);

          assert_counts_add_up (scene, table);
          g_assert_cmpfloat (samay_scene_get_height_px (scene), ==, heights_px[k]);
          g_assert_false (has_group (scene, SAMAY_GROUP_HEADER));
          g_assert_false (has_group (scene, SAMAY_GROUP_LEGEND));
          g_assert_true (has_group (scene, SAMAY_GROUP_AXIS));
          /* On a stamp the tray may reach beyond what is there; from a small window on, nothing does. */
          if (widths_px[j] >= 300 && heights_px[k] >= 300)
            check_nothing_overlaps (scene);
        }
}

static void
test_few_events_are_all_labelled (void)
{
  for (guint n = 1; n <= 40; n++)
    {
      g_autoptr (SamayEventTable) table = fixture_life (n, n);
      g_autoptr (SamayScene) scene = lay_out (table, "hi", 1280, 0);

      g_assert_cmpuint (samay_scene_get_counts (scene).n_labelled, ==, n);
    }
}

static void
test_many_events_are_capped (void)
{
  g_autoptr (SamayEventTable) table = fixture_life (10000, 3);
  g_autoptr (SamayScene) scene = lay_out (table, "hi", 1280, 0);
  SamaySceneCounts counts = samay_scene_get_counts (scene);

  assert_counts_add_up (scene, table);
  check_nothing_overlaps (scene);
  g_assert_cmpuint (counts.n_labelled, >=, 60);
  g_assert_cmpuint (counts.n_labelled, <=, 400);
  g_assert_cmpfloat (samay_scene_get_height_px (scene), <, 1500);
}

/* The most important of those that want the same place is the one that gets it. */
static void
test_the_important_comes_first (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  g_autoptr (SamayScene) scene = NULL;
  gboolean labelled = FALSE;
  guint n;
  const SamayPrimitive *primitives;

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      SamayEventRow row = { .id = id, .title = i == 321 ? "Most important" : "Another one", .importance = i == 321 ? 2 : 1, .when = samay_when_from_days (i / 100, i / 100, SAMAY_PRECISION_DAY) };

      samay_event_table_builder_add (builder, &row);
    }
  table = samay_event_table_builder_end (builder);
  scene = lay_out (table, "en", 1280, 500);
  primitives = samay_scene_get_primitives (scene, &n);
  g_assert_cmpuint (samay_scene_get_counts (scene).n_folded, >, 300);
  for (guint i = 0; i < n; i++)
    labelled |= primitives[i].group == SAMAY_GROUP_EVENTS && g_strcmp0 (primitives[i].text, "Most important") == 0;
  g_assert_true (labelled);
}

static void
test_marks_move_with_the_view (void)
{
  SamayMarkSize size = { 10, 8, 40 };
  SamayViewport here = samay_viewport_new ((SamaySpan) { 0, 1000 * SAMAY_DAY_S }, 1000);
  SamayViewport there = samay_viewport_pan (&here, 123 * SAMAY_DAY_S);
  g_autoptr (SamayEventTable) table = fixture_random (500, 5);
  guint n = samay_event_table_get_n_dated (table);

  for (guint row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      SamayMark a = samay_mark_new (&event.when, event.status, &here, &size);
      SamayMark b = samay_mark_new (&event.when, event.status, &there, &size);

      g_assert_cmpfloat_with_epsilon (a.bar.x - b.bar.x, 123, 1e-6);
      g_assert_cmpfloat_with_epsilon (a.extent.x - b.extent.x, 123, 1e-6);
      g_assert_cmpfloat_with_epsilon (a.bar.width, b.bar.width, 1e-6);
      g_assert_cmpint (a.shape, ==, b.shape);
      g_assert_cmpint (a.fades, ==, b.fades);
    }
}

static void
test_a_stretch_shows_what_is_in_it (void)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  SamaySpan january = { 1735689600, 1735689600 + 31 * SAMAY_DAY_S };
  SamayLayoutOptions options = { 1280, 0, &january, "January", format, SAMAY_TODAY_NONE };
  g_autoptr (SamayEventTable) table = fixture_four ();
  g_autoptr (SamayScene) scene = samay_layout_chart (table, &options, measure);

  g_assert_cmpuint (samay_scene_get_counts (scene).n_labelled, ==, 1);
  g_assert_cmpuint (samay_scene_get_counts (scene).n_outside, ==, 3);
  assert_counts_add_up (scene, table);
  check_nothing_overlaps (scene);
}

/* Two of seven days, where one sees days, and in no picture that leaves the window. */
static void
test_weekends_are_marked_on_the_axis (void)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  g_autoptr (SamayEventTable) table = fixture_four ();
  gint64 monday_s = samay_day_from_civil (2024, 12, 16) * SAMAY_DAY_S;
  SamaySpan visible = { monday_s, monday_s + 14 * SAMAY_DAY_S };

  for (guint i = 0; i < 3; i++)
    {
      SamayLayoutOptions options = { 1400, 600, &visible, NULL, format, SAMAY_TODAY_NONE,
                                     i < 2 ? SAMAY_CHROME_BARE : SAMAY_CHROME_FULL };
      g_autoptr (SamayScene) scene = NULL;
      guint n_weekends = 0;
      guint n;
      const SamayPrimitive *primitives;

      if (i == 1)
        visible.end_s += 3650 * (gint64) SAMAY_DAY_S;
      scene = samay_layout_chart (table, &options, measure);
      primitives = samay_scene_get_primitives (scene, &n);
      for (guint j = 0; j < n; j++)
        if (primitives[j].fill == SAMAY_ROLE_WEEKEND)
          {
            guint day = primitives[j].rect.x / 100;

            g_assert_cmpfloat_with_epsilon (primitives[j].rect.width, 100, 1);
            g_assert_true (day % 7 == 5 || day % 7 == 6);
            n_weekends++;
          }
      g_assert_cmpuint (n_weekends, ==, i == 0 ? 4 : 0);
      visible.end_s = monday_s + 14 * SAMAY_DAY_S;
    }
}

static void
test_a_mark_is_hit (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  g_autoptr (SamayScene) scene = lay_out (table, "hi", 1280, 0);

  check_hits (scene);
  g_assert_cmpuint (samay_scene_hit (scene, 1, 1), ==, SAMAY_EVENT_NONE);
}

/* Far and near ends of time must neither trap the layout nor crash it. */
static void
test_extreme_dates_are_drawn (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  static const gint64 years[] = { -13800000000, -65000000, -2600, 1, 2024, 20000000000 };
  g_autoptr (SamayEventTable) table = NULL;
  g_autoptr (SamayScene) scene = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      SamayEventRow row = { .id = id, .title = id, .when = samay_when_from_year (years[i]) };

      samay_event_table_builder_add (builder, &row);
    }
  table = samay_event_table_builder_end (builder);
  scene = lay_out (table, "en", 1280, 0);
  assert_counts_add_up (scene, table);
  check_nothing_overlaps (scene);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/four-events-look-as-expected", test_four_events);
  g_test_add_func ("/layout/every-kind-looks-as-expected", test_every_kind);
  g_test_add_func ("/layout/nothing-overlaps-and-counts-add-up", test_random_tables);
  g_test_add_func ("/layout/bare-charts-fill-their-part-of-a-window", test_bare_charts);
  g_test_add_func ("/layout/few-events-are-all-labelled", test_few_events_are_all_labelled);
  g_test_add_func ("/layout/many-events-are-capped", test_many_events_are_capped);
  g_test_add_func ("/layout/the-important-comes-first", test_the_important_comes_first);
  g_test_add_func ("/layout/marks-move-with-the-view", test_marks_move_with_the_view);
  g_test_add_func ("/layout/a-stretch-shows-what-is-in-it", test_a_stretch_shows_what_is_in_it);
  g_test_add_func ("/layout/weekends-are-marked-on-the-axis", test_weekends_are_marked_on_the_axis);
  g_test_add_func ("/layout/a-mark-is-hit", test_a_mark_is_hit);
  g_test_add_func ("/layout/extreme-dates-are-drawn", test_extreme_dates_are_drawn);
  return g_test_run ();
}
