/* samay-placement.h: which events get a mark and a label, and where
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-block.h"

/* More labels than this are not read on one picture. */
#define SAMAY_PLACEMENT_MAX_LABELS 400

/**
 * SamayPlacement:
 * @blocks: (element-type SamayBlock): placed, by row
 * @folded: (element-type SamayFolded): seen but not placed, by row
 * @n_outside: events with a date outside of the viewport
 * @height_px: what the blocks take
 */
typedef struct
{
  GPtrArray *blocks;
  GArray *folded;
  guint n_outside;
  double height_px;
} SamayPlacement;

SamayPlacement *samay_placement_new  (SamayEventTable         *table,
                                      const SamayBlockSetting *setting,
                                      double                   max_height_px);
void            samay_placement_free (SamayPlacement          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayPlacement, samay_placement_free)
