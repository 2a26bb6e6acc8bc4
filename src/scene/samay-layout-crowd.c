/* samay-layout-crowd.c: a view of more events than can all be read
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#include "scene/samay-crowd.h"

/**
 * samay_layout_is_crowd:
 *
 * Says the same for every view of a table, so that nothing changes its look where one looks nearer.
 *
 * Returns: whether samay_layout_draw_crowd() draws the chart
 */
gboolean
samay_layout_is_crowd (const SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;

  return options->chrome == SAMAY_CHROME_BARE && options->memory && samay_layout_memory_get_crowd (options->memory)
         && samay_event_table_get_n_dated (self->table) > SAMAY_LAYOUT_MAX_FEW;
}

/**
 * samay_layout_draw_crowd:
 *
 * Returns: (transfer full): the chart
 */
SamayScene *
samay_layout_draw_crowd (SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  double tray_px = self->tray_px > 0 ? self->tray_px + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  double bottom_px = options->height_px - self->bottom_px - tray_px - self->today_px;
  SamayCrowdFrame frame = {
    .measure = self->measure,
    .format = options->format,
    .viewport = self->viewport,
    .ticks = self->ticks,
    .top_px = self->top_px + self->axis_px + SAMAY_LAYOUT_EVENTS_TOP_GAP_PX,
    .bottom_px = bottom_px,
    .inset_px = self->inset_px,
    .beyond_px = self->beyond_px,
    .band = SAMAY_BAND_NONE,
    .chosen_row = samay_layout_memory_get_chosen (options->memory),
  };
  SamaySceneCounts counts;

  samay_crowd_frame_share (&frame);
  samay_layout_draw_frame (self, builder, self->top_px, bottom_px);
  counts = samay_crowd_draw (samay_layout_memory_get_crowd (options->memory), builder, &frame);
  counts.n_undated = samay_event_table_get_n (self->table) - samay_event_table_get_n_dated (self->table);
  if (self->tray_px > 0)
    samay_scene_builder_append (builder, self->tray, self->inset_px, bottom_px + self->today_px + SAMAY_LAYOUT_SECTION_GAP_PX);
  return samay_scene_builder_end (builder, options->width_px, options->height_px, counts);
}
