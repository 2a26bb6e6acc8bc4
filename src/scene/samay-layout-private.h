/* samay-layout-private.h: a chart while it is laid out
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-density.h"
#include "scene/samay-frame.h"
#include "scene/samay-layout.h"
#include "scene/samay-placement.h"

#define SAMAY_LAYOUT_SECTION_GAP_PX 20
#define SAMAY_LAYOUT_EVENTS_TOP_GAP_PX 18

typedef struct
{
  SamayEventTable *table;
  const SamayLayoutOptions *options;
  SamayMeasure *measure;
  SamayFrame frame;
  SamayViewport viewport;
  SamayTicks *ticks;
  SamaySceneBuilder *header;
  SamaySceneBuilder *tray;
  SamaySceneBuilder *legend;
  SamayPlacement *placement;
  SamayDensity *density;
  double margin_px; /* at the left and right of the viewport */
  double top_px;    /* free above all */
  double bottom_px; /* free below all */
  double inset_px;  /* from the viewport's edges to words */
  double beyond_px; /* marks stand out of the viewport so far */
  double header_px;
  double tray_px;
  double legend_px;
  double today_px;
  double axis_px; /* 0 if nothing has a date */
} SamayChartLayout;

/* Of which a view gives its share of the work to other files. */
gboolean    samay_layout_is_crowd         (const SamayChartLayout *self);
SamayScene *samay_layout_draw_crowd       (SamayChartLayout       *self);
gboolean    samay_layout_is_few           (const SamayChartLayout *self);
SamayScene *samay_layout_draw_few         (SamayChartLayout       *self);
gboolean    samay_layout_has_bands        (const SamayChartLayout *self);
SamayScene *samay_layout_draw_bands       (SamayChartLayout       *self);
gboolean    samay_layout_has_today        (const SamayChartLayout *self);
void        samay_layout_draw_frame       (SamayChartLayout       *self,
                                           SamaySceneBuilder      *builder,
                                           double                  axis_px,
                                           double                  bottom_px);
void        samay_layout_draw_grid        (SamayChartLayout       *self,
                                           SamaySceneBuilder      *builder,
                                           double                  axis_px,
                                           double                  bottom_px);
void        samay_layout_draw_axis        (SamayChartLayout       *self,
                                           SamaySceneBuilder      *builder,
                                           double                  axis_px);
void        samay_layout_draw_today_line  (SamayChartLayout       *self,
                                           SamaySceneBuilder      *builder,
                                           double                  top_px,
                                           double                  bottom_px);
void        samay_layout_draw_today_word  (SamayChartLayout       *self,
                                           SamaySceneBuilder      *builder,
                                           double                  bottom_px);
