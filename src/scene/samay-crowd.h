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

/* Labels are made once and kept as long as they are asked for; only so many are made in a frame. */
typedef struct _SamayCrowdWords SamayCrowdWords;

/* A lane: a mark, a line for the date and the place, a line for the title, and air. */
#define SAMAY_CROWD_LANE_PX 52.0
#define SAMAY_CROWD_MAX_LANES 24
#define SAMAY_CROWD_FOLD_GAP_PX 10

/**
 * SamayCrowdFrame:
 * @top_px: y of the first lane
 * @bottom_px: y that dots and bars stand on
 * @n_lanes: so many may be used; at most %SAMAY_CROWD_MAX_LANES
 * @fold_px: so high may dots and bars be, with their numbers
 * @inset_px: words keep so far from the edges
 * @beyond_px: marks may stand out of the viewport so far
 * @band: the group that is drawn, or %SAMAY_BAND_NONE
 * @chosen_row: of the table, the event whose words are there whether it has a lane or not; or %SAMAY_EVENT_NONE
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayViewport viewport;
  const SamayTicks *ticks;
  double top_px;
  double bottom_px;
  guint n_lanes;
  double fold_px;
  double inset_px;
  double beyond_px;
  guint band;
  guint32 chosen_row;
} SamayCrowdFrame;

SamayCrowdWords  *samay_crowd_words_new  (void);
void              samay_crowd_words_free (SamayCrowdWords       *self);
void              samay_crowd_words_begin
                                         (SamayCrowdWords       *self,
                                          SamayMeasure          *measure,
                                          SamayDateFormat       *format);
gboolean          samay_crowd_words_is_waiting
                                         (SamayCrowdWords       *self);

SamayCrowd       *samay_crowd_new        (SamayIndex            *index);
void              samay_crowd_free       (SamayCrowd            *self);
SamayIndex       *samay_crowd_get_index  (SamayCrowd            *self);
gboolean          samay_crowd_is_waiting (SamayCrowd            *self);
void              samay_crowd_frame_share
                                         (SamayCrowdFrame       *frame);
SamaySceneCounts  samay_crowd_draw_with  (SamayCrowd            *self,
                                          SamayCrowdWords       *words,
                                          SamaySceneBuilder     *builder,
                                          const SamayCrowdFrame *frame);
SamaySceneCounts  samay_crowd_draw       (SamayCrowd            *self,
                                          SamaySceneBuilder     *builder,
                                          const SamayCrowdFrame *frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayCrowd, samay_crowd_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayCrowdWords, samay_crowd_words_free)
