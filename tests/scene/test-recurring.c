/* test-recurring.c: a tick for each day of what recurs, or a bar, and always their number
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "check-scene.h"
#include "fixture.h"
#include "scene/samay-layout.h"

#define WIDTH_PX 1000

/* Rectangles of recurrences: @out_n_ticks of single days, @out_n_bars of many. Returns what the first number says. */
static guint
count (SamayScene *scene,
       guint      *out_n_ticks,
       guint      *out_n_bars)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint said = G_MAXUINT;

  *out_n_ticks = *out_n_bars = 0;
  for (guint i = 0; i < n; i++)
    {
      const SamayPrimitive *primitive = &primitives[i];

      if (primitive->group != SAMAY_GROUP_RECURRING)
        continue;
      *out_n_ticks += primitive->kind == SAMAY_PRIMITIVE_RECT && primitive->fill == SAMAY_ROLE_RECURRING;
      *out_n_bars += primitive->kind == SAMAY_PRIMITIVE_RECT && primitive->fill == SAMAY_ROLE_FOLD;
      if (primitive->kind == SAMAY_PRIMITIVE_TEXT && said == G_MAXUINT && g_str_has_prefix (primitive->text, "×"))
        {
          g_auto (GStrv) parts = g_strsplit (primitive->text + strlen ("×"), ",", -1);
          g_autofree char *digits = g_strjoinv ("", parts);

          said = atoi (digits);
        }
      if (primitive->kind == SAMAY_PRIMITIVE_RECT)
        {
          g_assert_cmpfloat (primitive->rect.x, >=, 0);
          g_assert_cmpfloat (samay_rect_get_right (primitive->rect), <=, WIDTH_PX);
        }
    }
  return said;
}

static void
test_ticks_are_counted (void)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  g_autoptr (SamayEventTable) table = fixture_kinds ();
  g_autoptr (GPtrArray) recurrences = g_ptr_array_new ();
  SamayRecurrence monday = { SAMAY_PATTERN_NONE, (char *) "every Monday" };
  gint64 middle_s = samay_day_from_civil (2024, 6, 5) * SAMAY_DAY_S;
  guint n_ticked = 0;
  guint n_barred = 0;

  monday.pattern.weekday = 1;
  g_ptr_array_add (recurrences, &monday);
  for (double length_s = 3600; length_s < 1e10; length_s *= 1.7)
    {
      SamaySpan visible = { middle_s - length_s / 2, middle_s + length_s / 2 };
      SamayLayoutOptions options = {
        .width_px = WIDTH_PX, .height_px = 700, .visible = &visible, .format = format, .today_day = SAMAY_TODAY_NONE,
        .chrome = SAMAY_CHROME_BARE, .recurrences = recurrences,
      };
      g_autoptr (SamayScene) scene = samay_layout_chart (table, &options, measure);
      guint n_ticks;
      guint n_bars;
      guint said = count (scene, &n_ticks, &n_bars);

      g_assert_cmpuint (said, ==, samay_recurrence_count (&monday, samay_viewport_new (visible, WIDTH_PX).visible));
      check_nothing_overlaps (scene);
      g_assert_cmpuint (n_bars, <=, 1);
      if (n_bars == 0)
        g_assert_cmpuint (n_ticks, ==, said);
      else
        g_assert_cmpuint (n_ticks, ==, 0);
      n_ticked += n_bars == 0;
      n_barred += n_bars;
    }
  g_assert_cmpuint (n_ticked, >, 5);
  g_assert_cmpuint (n_barred, >, 3);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/recurring/ticks-are-counted", test_ticks_are_counted);
  return g_test_run ();
}
