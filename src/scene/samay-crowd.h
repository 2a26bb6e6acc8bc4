/* samay-crowd.h: many events in a view: labelled marks in lanes, and below them dots and bars for the rest
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-date-format.h"
#include "scene/samay-index.h"
#include "scene/samay-measure.h"
#include "scene/samay-scene.h"
#include "scene/samay-ticks.h"

/* What a view keeps from frame to frame: places and words. Belongs to one view and one index. */
typedef struct _SamayCrowd SamayCrowd;

/**
 * SamayCrowdFrame:
 * @top_px: y of the first lane
 * @bottom_px: y that dots and bars stand on
 * @inset_px: words keep so far from the edges
 * @beyond_px: marks may stand out of the viewport so far
 * @chosen_row: of the table, the event that gets its label before all others; or %SAMAY_EVENT_NONE
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayViewport viewport;
  const SamayTicks *ticks;
  double top_px;
  double bottom_px;
  double inset_px;
  double beyond_px;
  guint32 chosen_row;
} SamayCrowdFrame;

SamayCrowd       *samay_crowd_new        (SamayIndex            *index);
void              samay_crowd_free       (SamayCrowd            *self);
SamayIndex       *samay_crowd_get_index  (SamayCrowd            *self);
gboolean          samay_crowd_is_waiting (SamayCrowd            *self);
SamaySceneCounts  samay_crowd_draw       (SamayCrowd            *self,
                                          SamaySceneBuilder     *builder,
                                          const SamayCrowdFrame *frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayCrowd, samay_crowd_free)
