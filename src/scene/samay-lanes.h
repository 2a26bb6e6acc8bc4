/* samay-lanes.h: bars packed into lanes, so that none lies on another
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/**
 * SamayLanePiece:
 * @begin_px: left edge, closed
 * @end_px: right edge, open
 * @n_lanes: how many lanes it is high
 *
 * A part of a shape; the pieces of a shape stand one below the other.
 */
typedef struct
{
  double begin_px;
  double end_px;
  guint n_lanes;
} SamayLanePiece;

typedef struct _SamayLanes SamayLanes;

#define SAMAY_LANE_NONE (-1)

SamayLanes *samay_lanes_new        (guint                 max_lanes);
void        samay_lanes_free       (SamayLanes           *self);
int         samay_lanes_find       (SamayLanes           *self,
                                    const SamayLanePiece *pieces,
                                    guint                 n_pieces,
                                    int                   preferred);
int         samay_lanes_take       (SamayLanes           *self,
                                    const SamayLanePiece *pieces,
                                    guint                 n_pieces,
                                    int                   preferred);
guint       samay_lanes_get_n_used (SamayLanes           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayLanes, samay_lanes_free)
