/* samay-ticks.h: where an axis is marked, and with which words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-date-format.h"
#include "scene/samay-measure.h"
#include "scene/samay-viewport.h"

/**
 * SamayTick:
 * @instant_s: the begin of what the label names
 * @x_px: from the viewport's left edge
 * @label: (nullable): in the reader's language and digits; %NULL where it would touch its neighbour
 * @begins_week: whether it is one of days, and the first of its week
 */
typedef struct
{
  gint64 instant_s;
  double x_px;
  char *label;
  double width_px;
  gboolean begins_week;
} SamayTick;

/**
 * SamayTicks:
 * @fine: (element-type SamayTick): inside of the viewport
 * @coarse: (element-type SamayTick): the same, and before them the one whose stretch the viewport begins in
 * @step: index in the table of steps; grows with the length of a pixel
 */
typedef struct
{
  GArray *fine;
  GArray *coarse;
  guint step;
} SamayTicks;

guint       samay_ticks_choose_step (double               s_per_px,
                                     double               min_gap_px);
guint       samay_ticks_get_n_steps (void);
SamayTicks *samay_ticks_new         (const SamayViewport *viewport,
                                     double               min_gap_px,
                                     SamayDateFormat     *format,
                                     SamayMeasure        *measure);
void        samay_ticks_free        (SamayTicks          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayTicks, samay_ticks_free)
