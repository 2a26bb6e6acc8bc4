/* samay-block.h: a mark and its label, laid out as one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "scene/samay-lanes.h"
#include "scene/samay-mark.h"
#include "scene/samay-measure.h"

/* A lane is this high; a block takes several. */
#define SAMAY_LANE_PX 6.0

typedef enum
{
  SAMAY_BLOCK_COMFORTABLE, /* few events: room for date, title and place below the mark */
  SAMAY_BLOCK_COMPACT,     /* many: small, and beside a short mark */
} SamayBlockKind;

/* Where the label stands. The later ones are tried where the earlier find no room. */
typedef enum
{
  SAMAY_BLOCK_SIDE_RIGHT,
  SAMAY_BLOCK_SIDE_LEFT,
} SamayBlockSide;

/**
 * SamayBlockSetting:
 * @gap_y_px: free height below a block
 * @by_time: whether blocks take their places in order of time, not of importance
 * @stays_below: whether every label stands below its mark, however short that is
 * @max_label_px: the label of a short mark is no wider; 0 for as wide as the kind has them
 * @inset_px: labels keep so far from the viewport's edges
 * @beyond_px: marks may stand out of the viewport so far, and are cut off by others
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayViewport viewport;
  SamayBlockKind kind;
  double gap_y_px;
  gboolean by_time;
  gboolean stays_below;
  double max_label_px;
  double inset_px;
  double beyond_px;
} SamayBlockSetting;

typedef struct
{
  char *text;
  double width_px;
  guint8 style; /* SamayTextStyle */
  guint8 flags; /* SAMAY_PRIMITIVE_NEXT_LINE, …_JOINED */
} SamayBlockLine;

/**
 * SamayBlock:
 * @label: from the viewport's left edge and the block's top
 * @beside: whether the label stands beside the mark, not below it
 * @lines: (element-type SamayBlockLine): from the top down
 * @pieces: what it takes of the lanes
 */
typedef struct
{
  guint row;
  int lane;
  SamayMark mark;
  double mark_y_px;
  SamayRect label;
  gboolean beside;
  gboolean align_end;
  GArray *lines;
  SamayLanePiece pieces[2];
  guint n_pieces;
} SamayBlock;

const SamayMarkSize *samay_block_kind_get_mark_size (SamayBlockKind           self);
double               samay_block_kind_get_gap_px    (SamayBlockKind           self);
SamayBlock          *samay_block_new                (const SamayBlockSetting *setting,
                                                     guint                    row,
                                                     const SamayEventRow     *event,
                                                     const SamayMark         *mark);
void                 samay_block_free               (SamayBlock              *self);
gboolean             samay_block_set_side           (SamayBlock              *self,
                                                     const SamayBlockSetting *setting,
                                                     SamayBlockSide           side);
void                 samay_block_set_label_x        (SamayBlock              *self,
                                                     double                   x,
                                                     gboolean                 align_end);
SamayRect            samay_block_get_extent         (const SamayBlock        *self);
void                 samay_block_draw               (const SamayBlock        *self,
                                                     SamaySceneBuilder       *builder,
                                                     SamayMeasure            *measure,
                                                     double                   dx,
                                                     double                   dy);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayBlock, samay_block_free)
