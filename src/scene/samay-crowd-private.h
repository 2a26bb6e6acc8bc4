/* samay-crowd-private.h: what the parts of a crowd share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-crowd.h"
#include "scene/samay-tiles.h"

#define SAMAY_CROWD_MARK_PX 8
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

const SamayCrowdLabel *samay_crowd_words_lend (SamayCrowdWords *self,
                                               SamayEventTable *table,
                                               guint32          row,
                                               double           max_px);

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
                                       const SamayCrowdFrame *frame,
                                       guint                  chosen,
                                       SamayRect             *out_chosen);
