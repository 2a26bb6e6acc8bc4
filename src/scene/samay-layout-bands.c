/* samay-layout-bands.c: a view of groups
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#include "scene/samay-bands.h"

#include <math.h>

/**
 * samay_layout_has_bands:
 *
 * Returns: whether samay_layout_draw_bands() draws the chart
 */
gboolean
samay_layout_has_bands (const SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;

  return options->chrome == SAMAY_CHROME_BARE && options->memory && samay_layout_memory_get_bands (options->memory);
}

/* What stands there lies under it, for the eye and for the pointer. */
static void
cover (SamaySceneBuilder *builder,
       double             width_px,
       double             top_px,
       double             bottom_px)
{
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_AXIS, .event_row = SAMAY_EVENT_NONE,
      .fill = SAMAY_ROLE_BACKGROUND, .rect = { 0, top_px, width_px, bottom_px - top_px }, .flags = SAMAY_PRIMITIVE_COVERS,
  });
}

/* An edge where bands go on below it, so that what it cuts doesn't seem to be broken. */
static void
draw_edge (SamaySceneBuilder *builder,
           double             width_px,
           double             y)
{
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_LINE, .group = SAMAY_GROUP_AXIS, .event_row = SAMAY_EVENT_NONE,
      .rect = { 0, floor (y) + 0.5, width_px, 0 }, .stroke = SAMAY_ROLE_GRID_STRONG, .stroke_px = 1,
  });
}

/**
 * samay_layout_draw_bands:
 *
 * Bands go on above and below the room that they have; the axis and the foot lie over them.
 *
 * Returns: (transfer full): the chart
 */
SamayScene *
samay_layout_draw_bands (SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;
  SamayBands *bands = samay_layout_memory_get_bands (options->memory);
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  double tray_px = self->tray_px > 0 ? self->tray_px + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  double bottom_px = options->height_px - self->bottom_px - tray_px - self->today_px;
  SamayCrowdFrame frame = {
    .measure = self->measure,
    .format = options->format,
    .viewport = self->viewport,
    .ticks = self->ticks,
    .top_px = self->top_px + self->axis_px,
    .bottom_px = bottom_px,
    .inset_px = self->inset_px,
    .beyond_px = self->beyond_px,
    .chosen_row = samay_layout_memory_get_chosen (options->memory),
  };
  SamaySceneCounts counts;

  samay_layout_draw_grid (self, builder, self->top_px, bottom_px);
  samay_layout_draw_today_line (self, builder, frame.top_px, bottom_px);
  counts = samay_bands_draw (bands, builder, &frame);
  samay_bands_draw_headers (bands, builder, &frame);
  cover (builder, options->width_px, 0, frame.top_px);
  cover (builder, options->width_px, bottom_px, options->height_px);
  if (samay_bands_get_height_px (bands) - samay_bands_get_scroll_px (bands) >= bottom_px - frame.top_px + 1)
    draw_edge (builder, options->width_px, bottom_px);
  samay_layout_draw_axis (self, builder, self->top_px);
  samay_layout_draw_today_word (self, builder, bottom_px);
  counts.n_undated = samay_event_table_get_n (self->table) - samay_event_table_get_n_dated (self->table);
  if (self->tray_px > 0)
    samay_scene_builder_append (builder, self->tray, self->inset_px, bottom_px + self->today_px + SAMAY_LAYOUT_SECTION_GAP_PX);
  return samay_scene_builder_end (builder, options->width_px, options->height_px, counts);
}
