/* samay-frame.h: what stands around the events: header, axis, tray, legend
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "scene/samay-measure.h"
#include "scene/samay-scene.h"
#include "scene/samay-ticks.h"

/* Axis: two rows of labels and the line below them. */
#define SAMAY_AXIS_PX 48.0

/**
 * SamayFrame:
 * @width_px: between the margins
 * @inset_px: labels of the axis that stick to its left edge keep so far from it
 *
 * Each part is drawn with its top left corner at 0, 0, and gives its height.
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  double width_px;
  double inset_px;
} SamayFrame;

/* What the chart shows, so that the legend explains that and no more. */
typedef struct
{
  guint statuses; /* 1 << SamayStatus */
  gboolean parts;
  gboolean approximate;
  gboolean disputed;
  gboolean open;
  gboolean folded;
} SamayLegend;

double samay_frame_draw_header (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                const char         *title,
                                guint               max_lines,
                                SamayEventTable    *table);
void   samay_frame_draw_axis   (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                const SamayTicks   *ticks);
void   samay_frame_draw_weekends
                               (const SamayFrame    *self,
                                SamaySceneBuilder   *builder,
                                const SamayViewport *viewport,
                                double               top_px);
void   samay_frame_draw_grid   (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                const SamayTicks   *ticks,
                                double              top_px,
                                double              bottom_px);
double samay_frame_draw_tray   (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                SamayEventTable    *table,
                                guint               max_lines);
double samay_frame_draw_legend (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                const SamayLegend  *legend);
double samay_frame_draw_text   (const SamayFrame   *self,
                                SamaySceneBuilder  *builder,
                                SamayGroup          group,
                                SamayTextStyle      style,
                                const char         *text,
                                double              x,
                                double              y,
                                guint32             event_row);
