/* samay-lanes.c: first-fit packing with a cap on the lanes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-lanes.h"

typedef struct
{
  double begin_px;
  double end_px;
} Interval;

struct _SamayLanes
{
  GPtrArray *lanes; /* GArray of Interval, by begin, none on another */
  guint max_lanes;
};

/**
 * samay_lanes_new:
 * @max_lanes: the cap; what finds no room below it is the caller's to count
 *
 * Returns: (transfer full): empty lanes
 */
SamayLanes *
samay_lanes_new (guint max_lanes)
{
  SamayLanes *self = g_new0 (SamayLanes, 1);

  self->lanes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->max_lanes = max_lanes;
  return self;
}

/**
 * samay_lanes_free:
 * @self: (transfer full) (nullable):
 */
void
samay_lanes_free (SamayLanes *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->lanes);
  g_free (self);
}

/* The first interval that ends after @begin_px. */
static guint
find_interval (GArray *lane,
               double  begin_px)
{
  guint low = 0;
  guint high = lane->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (lane, Interval, middle).end_px <= begin_px)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
is_free (SamayLanes           *self,
         guint                 lane,
         const SamayLanePiece *piece)
{
  GArray *intervals;
  guint i;

  if (lane >= self->lanes->len)
    return TRUE;
  intervals = g_ptr_array_index (self->lanes, lane);
  i = find_interval (intervals, piece->begin_px);
  return i == intervals->len || g_array_index (intervals, Interval, i).begin_px >= piece->end_px;
}

/* Whether the shape fits with its top at @lane; if not, @out_next is the first lane below where it may. The obstacle is
 * sought from the bottom up: no place above it, as far as the same piece reaches, is free. */
static gboolean
fits_at (SamayLanes           *self,
         const SamayLanePiece *pieces,
         guint                 n_pieces,
         guint                 lane,
         guint                *out_next)
{
  guint top = lane;

  for (guint i = 0; i < n_pieces; i++)
    {
      for (guint j = pieces[i].n_lanes; j > 0; j--)
        if (!is_free (self, top + j - 1, &pieces[i]))
          {
            *out_next = lane + j;
            return FALSE;
          }
      top += pieces[i].n_lanes;
    }
  return TRUE;
}

/**
 * samay_lanes_find:
 * @pieces: (array length=n_pieces): the shape, its pieces from the top down
 * @preferred: the lane to try first, or %SAMAY_LANE_NONE
 *
 * Costs O(lanes × log n).
 *
 * Returns: the lane where the shape's top fits: @preferred if it is free, else the lowest free one;
 *   %SAMAY_LANE_NONE if there is none below the cap
 */
int
samay_lanes_find (SamayLanes           *self,
                  const SamayLanePiece *pieces,
                  guint                 n_pieces,
                  int                   preferred)
{
  guint height = 0;
  guint next;

  for (guint i = 0; i < n_pieces; i++)
    height += pieces[i].n_lanes;
  if (height > self->max_lanes)
    return SAMAY_LANE_NONE;
  if (preferred >= 0 && preferred + height <= self->max_lanes
      && fits_at (self, pieces, n_pieces, preferred, &next))
    return preferred;

  for (guint lane = 0; lane + height <= self->max_lanes; lane = next)
    if (fits_at (self, pieces, n_pieces, lane, &next))
      return lane;
  return SAMAY_LANE_NONE;
}

static void
add_interval (SamayLanes           *self,
              guint                 lane,
              const SamayLanePiece *piece)
{
  Interval interval = { piece->begin_px, piece->end_px };
  GArray *intervals;

  while (self->lanes->len <= lane)
    g_ptr_array_add (self->lanes, g_array_new (FALSE, FALSE, sizeof (Interval)));
  intervals = g_ptr_array_index (self->lanes, lane);
  g_array_insert_val (intervals, find_interval (intervals, piece->begin_px), interval);
}

/**
 * samay_lanes_take:
 *
 * Finds a lane as samay_lanes_find() does, and keeps it for the shape.
 *
 * Returns: the lane, or %SAMAY_LANE_NONE
 */
int
samay_lanes_take (SamayLanes           *self,
                  const SamayLanePiece *pieces,
                  guint                 n_pieces,
                  int                   preferred)
{
  int found = samay_lanes_find (self, pieces, n_pieces, preferred);
  guint lane;

  if (found == SAMAY_LANE_NONE)
    return found;
  lane = found;
  for (guint i = 0; i < n_pieces; i++)
    for (guint j = 0; j < pieces[i].n_lanes; j++, lane++)
      if (pieces[i].end_px > pieces[i].begin_px)
        add_interval (self, lane, &pieces[i]);
  return found;
}

/**
 * samay_lanes_get_n_used:
 *
 * Returns: the number of lanes down to the lowest that holds something
 */
guint
samay_lanes_get_n_used (SamayLanes *self)
{
  return self->lanes->len;
}
