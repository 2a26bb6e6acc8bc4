/* samay-crowd-private.h: what the parts of a crowd share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-crowd.h"
#include "scene/samay-tiles.h"

/* A lane: a mark, a line for the date and the place, a line for the title, and air. */
#define SAMAY_CROWD_MARK_PX 8
#define SAMAY_CROWD_LANE_PX 52.0
#define SAMAY_CROWD_MAX_LANES 24
#define SAMAY_CROWD_MAX_LABEL_PX 290
#define SAMAY_CROWD_GAP_PX 14

/**
 * SamayCrowdLabel:
 * @date: date and place, cut to the room that is kept
 * @title: cut as well
 */
typedef struct
{
  char *date;
  char *title;
  double date_px;
  double title_px;
} SamayCrowdLabel;

/* Labels are made once and kept as long as they are asked for; only so many are made in a frame. */
typedef struct _SamayCrowdWords SamayCrowdWords;

SamayCrowdWords       *samay_crowd_words_new        (void);
void                   samay_crowd_words_free       (SamayCrowdWords       *self);
void                   samay_crowd_words_begin      (SamayCrowdWords       *self,
                                                     SamayMeasure          *measure,
                                                     SamayDateFormat       *format);
gboolean               samay_crowd_words_is_waiting (SamayCrowdWords       *self);
const SamayCrowdLabel *samay_crowd_words_lend       (SamayCrowdWords       *self,
                                                     SamayEventTable       *table,
                                                     guint32                row,
                                                     double                 max_px);

/* In a view: @label.x is from the viewport's left edge. */
typedef struct
{
  guint32 entry;
  guint16 lane;
  guint16 label_px;
  gboolean has_label;
  double label_x;
} SamayCrowdBlock;

double samay_crowd_fold_get_height_px (double                 room_px);
guint  samay_crowd_fold_draw          (SamayIndex            *index,
                                       GArray                *blocks,
                                       SamaySceneBuilder     *builder,
                                       const SamayCrowdFrame *frame);
