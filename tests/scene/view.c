/* view.c: lays out until all labels are there; looks here and there
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "view.h"

#include <math.h>

#include "scene/samay-mark.h"

/* Takes @table over. Few events need no index. */
void
view_init (View            *self,
           SamayEventTable *table)
{
  *self = (View) {
    .measure = samay_measure_fixed_new (),
    .format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN),
    .table = table,
    .memory = samay_layout_memory_new (),
    .width_px = 1200,
    .height_px = 760,
  };
  if (samay_event_table_get_n_dated (table) <= SAMAY_LAYOUT_MAX_FEW)
    return;
  self->index = samay_index_new (table, NULL);
  samay_layout_memory_set_index (self->memory, self->index);
}

void
view_group (View             *self,
            SamayGroupingKey  key)
{
  self->timeline = samay_timeline_new_with_table (self->table);
  self->grouping = samay_grouping_new (self->timeline, self->table, key);
  self->bands = samay_band_index_new (self->table, self->grouping, NULL);
  samay_layout_memory_set_bands (self->memory, self->bands);
}

void
view_clear (View *self)
{
  samay_layout_memory_free (self->memory);
  g_clear_pointer (&self->bands, samay_band_index_unref);
  g_clear_pointer (&self->grouping, samay_grouping_unref);
  g_clear_object (&self->timeline);
  g_clear_pointer (&self->index, samay_index_unref);
  samay_event_table_unref (self->table);
  samay_date_format_unref (self->format);
  samay_measure_free (self->measure);
}

SamayScene *
view_lay_out_once (View      *self,
                   SamaySpan  visible)
{
  SamayLayoutOptions options = {
    .width_px = self->width_px,
    .height_px = self->height_px,
    .visible = &visible,
    .format = self->format,
    .today_day = SAMAY_TODAY_NONE,
    .chrome = SAMAY_CHROME_BARE,
    .memory = self->memory,
  };

  return samay_layout_chart (self->table, &options, self->measure);
}

/* With all labels: those that a frame leaves out come in the next three. What is on its way has arrived. */
SamayScene *
view_lay_out (View      *self,
              SamaySpan  visible)
{
  SamayScene *scene = view_lay_out_once (self, visible);

  for (guint i = 0; i < 3 && samay_layout_memory_is_waiting (self->memory); i++)
    {
      samay_scene_unref (scene);
      scene = view_lay_out_once (self, visible);
    }
  g_assert_false (samay_layout_memory_is_waiting (self->memory));
  if (!samay_layout_memory_settle (self->memory, 0))
    return scene;
  samay_layout_memory_settle (self->memory, HUGE_VAL);
  samay_scene_unref (scene);
  return view_lay_out_once (self, visible);
}

/* From all to a few hours, anywhere, also beside what there is. */
SamayViewport
view_make_viewport (View  *self,
                    GRand *rand)
{
  SamayViewport all = samay_layout_fit (self->table, self->width_px);
  guint n = samay_event_table_get_n_dated (self->table);
  double length_s = samay_span_get_length_s (all.visible) * pow (10, g_rand_double_range (rand, -5, 0.3));
  SamayEventRow event = samay_event_table_get_row (self->table, g_rand_int_range (rand, 0, n));
  double middle_s = samay_mark_get_span (&event.when).begin_s + length_s * g_rand_double_range (rand, -0.5, 0.5);

  return samay_viewport_new ((SamaySpan) { middle_s - length_s / 2, middle_s + length_s / 2 }, self->width_px);
}

/* Where the event's first words stand; whether it has any. */
gboolean
view_find_words (SamayScene *scene,
                 guint32     row,
                 SamayPoint *out_point)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row == row && primitives[i].group == SAMAY_GROUP_EVENTS
        && primitives[i].kind == SAMAY_PRIMITIVE_TEXT)
      {
        *out_point = (SamayPoint) { primitives[i].rect.x, primitives[i].rect.y };
        return TRUE;
      }
  return FALSE;
}

/* So far from the edges, the words of one picture are those of the other, moved. Returns how many events that is. */
guint
view_check_moved_words (View       *self,
                        SamayScene *a,
                        SamayScene *b,
                        double      by_px,
                        double      edge_px)
{
  guint n_same = 0;

  for (guint row = 0; row < samay_event_table_get_n_dated (self->table); row++)
    {
      SamayPoint from;
      SamayPoint to = { 0, 0 };

      if (!view_find_words (a, row, &from) || from.x <= edge_px || from.x >= self->width_px - edge_px
          || from.x - by_px <= edge_px || from.x - by_px >= self->width_px - edge_px)
        continue;
      g_assert_true (view_find_words (b, row, &to));
      g_assert_cmpfloat_with_epsilon (from.x - by_px, to.x, 0.5);
      g_assert_cmpfloat (from.y, ==, to.y);
      n_same++;
    }
  return n_same;
}
