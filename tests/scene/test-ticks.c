/* test-ticks.c: ticks at every zoom, from minutes to the age of the universe
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-ticks.h"

#define GAP_PX 56
#define WIDTH_PX 1000

typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  locale)
{
  self->measure = samay_measure_fixed_new ();
  self->format = samay_date_format_new (locale, SAMAY_DIGITS_LATIN);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  samay_measure_free (self->measure);
  samay_date_format_unref (self->format);
}

static SamayTicks *
make (Fixture *self,
      gint64   begin_s,
      double   s_per_px)
{
  SamayViewport viewport = samay_viewport_new ((SamaySpan) { begin_s, begin_s + (gint64) (s_per_px * WIDTH_PX) }, WIDTH_PX);

  return samay_ticks_new (&viewport, GAP_PX, self->format, self->measure);
}

static void
test_only_grow_coarser (Fixture       *self,
                        gconstpointer  data)
{
  guint last = 0;

  g_assert_cmpuint (samay_ticks_choose_step (0.1, GAP_PX), ==, 0);
  for (double s_per_px = 0.1; s_per_px < 1e16; s_per_px *= 1.07)
    {
      guint step = samay_ticks_choose_step (s_per_px, GAP_PX);

      g_assert_cmpuint (step, >=, last);
      last = step;
    }
  g_assert_cmpuint (last, ==, samay_ticks_get_n_steps () - 1);
}

/* At each zoom, at many places: ordered, inside, far enough apart, labels that don't touch. */
static void
test_keep_their_distance (Fixture       *self,
                          gconstpointer  data)
{
  static const gint64 begins_s[] = { 0, 1709164800 /* 29 February 2024 */, -62135596800 /* the year 1 */, -62230000000,
                                     -1e12, -1e15, 1e12 };

  for (double s_per_px = 1; s_per_px < 2e14; s_per_px *= 1.9)
    for (guint i = 0; i < G_N_ELEMENTS (begins_s); i++)
      {
        g_autoptr (SamayTicks) ticks = make (self, begins_s[i], s_per_px);

        for (guint j = 0; j < ticks->fine->len; j++)
          {
            SamayTick *tick = &g_array_index (ticks->fine, SamayTick, j);

            g_assert_cmpfloat (tick->x_px, >=, 0);
            g_assert_cmpfloat (tick->x_px, <, WIDTH_PX);
            g_assert_nonnull (tick->label);
            if (j == 0)
              continue;
            g_assert_cmpfloat (tick->x_px - tick[-1].x_px, >=, GAP_PX - 0.01);
            g_assert_cmpfloat (tick->x_px - tick[-1].x_px, >, tick[-1].width_px);
          }
        g_assert_cmpuint (ticks->fine->len, <=, WIDTH_PX / GAP_PX + 1);
        g_assert_cmpuint (ticks->coarse->len, >=, 1);
        g_assert_cmpfloat (g_array_index (ticks->coarse, SamayTick, 0).x_px, <=, 0);
      }
}

static gboolean
are_weeks (SamayTicks *ticks)
{
  const SamayTick *first = &g_array_index (ticks->fine, SamayTick, 0);

  return ticks->fine->len > 1 && first[1].instant_s - first[0].instant_s == 7 * SAMAY_DAY_S;
}

/* A stretch that begins is marked in both rows at the same place; but weeks run across months. */
static void
test_coarse_ticks_are_fine_ticks (Fixture       *self,
                                  gconstpointer  data)
{
  for (double s_per_px = 1; s_per_px < 1e12; s_per_px *= 1.7)
    {
      g_autoptr (SamayTicks) ticks = make (self, 1700000000, s_per_px);

      if (are_weeks (ticks))
        continue;
      for (guint i = 1; i < ticks->coarse->len; i++)
        {
          gint64 instant_s = g_array_index (ticks->coarse, SamayTick, i).instant_s;
          gboolean found = FALSE;

          for (guint j = 0; j < ticks->fine->len && !found; j++)
            found = g_array_index (ticks->fine, SamayTick, j).instant_s == instant_s;
          g_assert_true (found);
        }
    }
}

static void
test_move_with_the_view (Fixture       *self,
                         gconstpointer  data)
{
  gint64 by_s = 40 * SAMAY_DAY_S;
  double s_per_px = 86400 / 20.0;
  g_autoptr (SamayTicks) here = make (self, 1700000000, s_per_px);
  g_autoptr (SamayTicks) there = make (self, 1700000000 + by_s, s_per_px);
  guint n_common = 0;

  for (guint i = 0; i < here->fine->len; i++)
    for (guint j = 0; j < there->fine->len; j++)
      {
        SamayTick *a = &g_array_index (here->fine, SamayTick, i);
        SamayTick *b = &g_array_index (there->fine, SamayTick, j);

        if (a->instant_s != b->instant_s)
          continue;
        g_assert_cmpfloat_with_epsilon (a->x_px - b->x_px, by_s / s_per_px, 1e-6);
        g_assert_cmpstr (a->label, ==, b->label);
        n_common++;
      }
  g_assert_cmpuint (n_common, >=, 1);
}

static void
assert_labels (GArray     *ticks,
               const char *expected)
{
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const char *label = g_array_index (ticks, SamayTick, i).label;

      g_string_append_printf (labels, "%s%s", i > 0 ? "|" : "", label ? label : "-");
    }
  g_assert_cmpstr (labels->str, ==, expected);
}

/* Between days and months stand weeks, which begin where the reader's do; among days their first has a mark. */
static void
test_weeks_begin_where_the_readers_do (Fixture       *self,
                                       gconstpointer  data)
{
  static const struct
  {
    int first;
    const char *weeks;
  } rows[] = { { 1, "2|9|16|23|30" }, { 7, "1|8|15|22|29" }, { 6, "7|14|21|28" } };

  g_assert_cmpint (samay_date_format_find_first_weekday ("hi_IN.UTF-8"), ==, 7);
  g_assert_cmpint (samay_date_format_find_first_weekday ("de_DE"), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SamayDateFormat) format = samay_date_format_new_with_week ("en", SAMAY_DIGITS_LATIN, rows[i].first);
      /* From 1 December 2024, a Sunday, on. */
      SamaySpan month = { 1733011200, 1733011200 + 31 * SAMAY_DAY_S };
      SamayViewport far = samay_viewport_new (month, 31 * 9);
      SamayViewport near = samay_viewport_new (month, 31 * 60);
      g_autoptr (SamayTicks) weeks = samay_ticks_new (&far, GAP_PX, format, self->measure);
      g_autoptr (SamayTicks) days = samay_ticks_new (&near, GAP_PX, format, self->measure);

      assert_labels (weeks->fine, rows[i].weeks);
      assert_labels (weeks->coarse, "December 2024");
      g_assert_cmpuint (days->fine->len, ==, 31);
      for (guint j = 0; j < 31; j++)
        g_assert_cmpint (g_array_index (days->fine, SamayTick, j).begins_week, ==, j % 7 == (rows[i].first + 0u) % 7);
    }
}

static void
test_speak_the_readers_language (Fixture       *self,
                                 gconstpointer  data)
{
  g_autoptr (SamayDateFormat) hindi = samay_date_format_new ("hi", SAMAY_DIGITS_NATIVE);
  SamayViewport viewport = samay_viewport_new ((SamaySpan) { 1733011200, 1733011200 + 120 * SAMAY_DAY_S }, 480);
  g_autoptr (SamayTicks) english = samay_ticks_new (&viewport, GAP_PX, self->format, self->measure);
  g_autoptr (SamayTicks) native = samay_ticks_new (&viewport, GAP_PX, hindi, self->measure);

  assert_labels (english->fine, "December|January|February|March");
  assert_labels (english->coarse, "2024|2025");
  assert_labels (native->fine, "दिसंबर|जनवरी|फ़रवरी|मार्च");
  assert_labels (native->coarse, "२०२४|२०२५");
}

static void
test_count_round_years_before_the_first (Fixture       *self,
                                         gconstpointer  data)
{
  gint64 begin_s = samay_day_from_civil (-320, 1, 1) * SAMAY_DAY_S;
  g_autoptr (SamayTicks) ticks = make (self, begin_s, 600 * 365.2425 * SAMAY_DAY_S / WIDTH_PX);

  assert_labels (ticks->fine, "300 BCE|250 BCE|200 BCE|150 BCE|100 BCE|50 BCE|1|50|100|150|200|250");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, "en", set_up, function, tear_down)
  ADD ("/ticks/only-grow-coarser", test_only_grow_coarser);
  ADD ("/ticks/keep-their-distance", test_keep_their_distance);
  ADD ("/ticks/coarse-ticks-are-fine-ticks", test_coarse_ticks_are_fine_ticks);
  ADD ("/ticks/move-with-the-view", test_move_with_the_view);
  ADD ("/ticks/weeks-begin-where-the-readers-do", test_weeks_begin_where_the_readers_do);
  ADD ("/ticks/speak-the-readers-language", test_speak_the_readers_language);
  ADD ("/ticks/count-round-years-before-the-first", test_count_round_years_before_the_first);
  return g_test_run ();
}
