/* samay-tiles.h: which events have a lane at a zoom, stretch by stretch; the same whoever looks from where
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-index.h"
#include "scene/samay-mark.h"

/* A stretch of time that is at most so wide at the coarsest zoom of its level. */
#define SAMAY_TILE_PX 1024

/**
 * SamayTileBlock:
 * @entry: of the index
 * @lane: from the top, the same at every zoom at which the event has one
 * @label_px: kept for its label
 */
typedef struct
{
  guint32 entry;
  guint16 lane;
  guint16 label_px;
} SamayTileBlock;

/**
 * SamayTile:
 * @own: (element-type SamayTileBlock): those that begin in the tile, by entry
 * @passing: (element-type SamayTileBlock): those of coarser levels that begin before it and reach into it, by entry
 */
typedef struct
{
  int level;
  gint64 number;
  GArray *own;
  GArray *passing;
} SamayTile;

/**
 * SamayTilesSetting:
 * @mark: how big marks are
 * @n_lanes: the cap
 * @max_label_px: no label takes more
 * @gap_px: free at the right of a label; marks may touch
 */
typedef struct
{
  SamayMarkSize mark;
  guint n_lanes;
  double max_label_px;
  double gap_px;
} SamayTilesSetting;

typedef struct _SamayTiles SamayTiles;

SamayTiles      *samay_tiles_new          (SamayIndex              *index,
                                           const SamayTilesSetting *setting);
void             samay_tiles_free         (SamayTiles              *self);
int              samay_tiles_get_level    (SamayTiles              *self,
                                           double                   s_per_px);
gint64           samay_tile_get_number    (int                      level,
                                           gint64                   instant_s);
const SamayTile *samay_tiles_lend         (SamayTiles              *self,
                                           int                      level,
                                           gint64                   number);
void             samay_tiles_trim         (SamayTiles              *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayTiles, samay_tiles_free)
