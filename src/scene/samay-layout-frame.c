/* samay-layout-frame.c: what stands behind the events and above them: grid, axis, today
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#include "scene/samay-words.h"

#include <math.h>

/**
 * samay_layout_has_today:
 *
 * Returns: whether today is asked for and in sight
 */
gboolean
samay_layout_has_today (const SamayChartLayout *self)
{
  gint64 day = self->options->today_day;

  return day != SAMAY_TODAY_NONE && day > SAMAY_INSTANT_MIN / SAMAY_DAY_S && day < SAMAY_INSTANT_MAX / SAMAY_DAY_S
         && samay_span_contains (self->viewport.visible, day * SAMAY_DAY_S + SAMAY_DAY_S / 2);
}

/**
 * samay_layout_draw_grid:
 * @axis_px: y of the axis
 * @bottom_px: y where the room for events ends
 */
void
samay_layout_draw_grid (SamayChartLayout  *self,
                        SamaySceneBuilder *builder,
                        double             axis_px,
                        double             bottom_px)
{
  g_autoptr (SamaySceneBuilder) grid = samay_scene_builder_new ();

  if (self->axis_px > 0 && self->options->chrome == SAMAY_CHROME_BARE)
    samay_frame_draw_weekends (&self->frame, grid, &self->viewport, axis_px);
  if (self->axis_px > 0)
    samay_frame_draw_grid (&self->frame, grid, self->ticks, axis_px, bottom_px);
  samay_scene_builder_append (builder, grid, self->margin_px, 0);
}

/**
 * samay_layout_draw_axis:
 * @axis_px: y of the axis
 *
 * With the heading above it.
 */
void
samay_layout_draw_axis (SamayChartLayout  *self,
                        SamaySceneBuilder *builder,
                        double             axis_px)
{
  g_autoptr (SamaySceneBuilder) axis = samay_scene_builder_new ();

  if (self->axis_px > 0)
    samay_frame_draw_axis (&self->frame, axis, self->ticks);
  samay_scene_builder_append (builder, self->header, self->margin_px, self->top_px);
  samay_scene_builder_append (builder, axis, self->margin_px, axis_px);
}

static double
get_today_px (SamayChartLayout *self)
{
  double x = samay_viewport_get_x_px (&self->viewport, self->options->today_day * SAMAY_DAY_S + SAMAY_DAY_S / 2);

  return floor (self->margin_px + x) + 0.5;
}

/**
 * samay_layout_draw_today_line:
 * @top_px: y where it begins
 * @bottom_px: y where it ends
 *
 * Nothing where today is out of sight, or not asked for.
 */
void
samay_layout_draw_today_line (SamayChartLayout  *self,
                              SamaySceneBuilder *builder,
                              double             top_px,
                              double             bottom_px)
{
  if (self->today_px == 0 || !samay_layout_has_today (self))
    return;
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_LINE, .group = SAMAY_GROUP_TODAY, .event_row = SAMAY_EVENT_NONE,
      .rect = { get_today_px (self), top_px, 0, bottom_px - top_px }, .stroke = SAMAY_ROLE_TODAY, .stroke_px = 1,
      .dash = SAMAY_DASH_DASHED,
  });
}

/**
 * samay_layout_draw_today_word:
 * @bottom_px: y where the line ends
 */
void
samay_layout_draw_today_word (SamayChartLayout  *self,
                              SamaySceneBuilder *builder,
                              double             bottom_px)
{
  const char *word = samay_word_get (SAMAY_WORD_TODAY, samay_date_format_get_locale (self->options->format));
  double width_px;

  if (self->today_px == 0 || !samay_layout_has_today (self))
    return;
  width_px = samay_measure_get_width_px (self->measure, SAMAY_TEXT_TODAY, word);
  samay_frame_draw_text (&self->frame, builder, SAMAY_GROUP_TODAY, SAMAY_TEXT_TODAY, word,
                         CLAMP (get_today_px (self) - width_px / 2, self->margin_px + self->inset_px,
                                self->options->width_px - self->margin_px - self->inset_px - width_px),
                         bottom_px + 1, SAMAY_EVENT_NONE);
}

/**
 * samay_layout_draw_frame:
 * @axis_px: y of the axis
 * @bottom_px: y where the room for events ends
 *
 * Draws what stands behind the events: header, axis, grid, today.
 */
void
samay_layout_draw_frame (SamayChartLayout  *self,
                         SamaySceneBuilder *builder,
                         double             axis_px,
                         double             bottom_px)
{
  samay_layout_draw_grid (self, builder, axis_px, bottom_px);
  samay_layout_draw_axis (self, builder, axis_px);
  samay_layout_draw_today_line (self, builder, axis_px + self->axis_px, bottom_px);
  samay_layout_draw_today_word (self, builder, bottom_px);
}
