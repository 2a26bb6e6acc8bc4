/* samay-strip.c: numbers of events by pixel, from two searches each
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-strip.h"

#include <math.h>

static gint64
get_time_s (const SamayViewport *viewport,
            guint                x)
{
  return samay_viewport_get_time_s (viewport, x);
}

/**
 * samay_strip_count:
 *
 * An event counts from the pixel that it begins in, up to one beyond where it is over, for a bar of one pixel would be missed.
 * What lies beyond an edge counts at the edge. Costs O(width × log n): for many events no more than for few.
 *
 * Returns: (transfer full) (element-type guint): a number for each pixel of the viewport's width, rounded down
 */
GArray *
samay_strip_count (SamayIndex          *index,
                   const SamayViewport *viewport)
{
  guint width = MAX (floor (viewport->width_px), 1);
  guint n = samay_index_get_columns (index).n;
  GArray *bars = g_array_sized_new (FALSE, FALSE, sizeof (guint), width);

  for (guint x = 0; x < width; x++)
    {
      guint n_begun = x + 1 < width ? samay_index_find_begin (index, get_time_s (viewport, x + 1)) : n;
      guint n_over = x > 1 ? samay_index_count_ended (index, get_time_s (viewport, x - 1)) : 0;
      guint here = n_begun > n_over ? n_begun - n_over : 0;

      g_array_append_val (bars, here);
    }
  return bars;
}
