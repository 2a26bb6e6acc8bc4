/* samay-layout-fit.c: the stretch that shows all events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#define EDGE_PX 16
/* At each side of a lone day. */
#define LONE_DAYS 10

/**
 * samay_layout_measure_extent:
 *
 * Costs O(n): a worker's work where there are many.
 *
 * Returns: what samay_layout_fit_extent() needs to know of the events
 */
SamayExtent
samay_layout_measure_extent (SamayEventTable *table)
{
  double arrow_px = samay_block_kind_get_mark_size (SAMAY_BLOCK_COMFORTABLE)->arrow_px;
  SamayExtent self = { samay_event_table_get_n_dated (table), { SAMAY_INSTANT_MAX, SAMAY_INSTANT_MIN }, EDGE_PX, EDGE_PX, FALSE };

  for (guint row = 0; row < self.n_dated; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      SamaySpan span = samay_mark_get_span (&event.when);

      self.all = samay_span_unite (self.all, span);
      if (event.when.span.begin_s == SAMAY_INSTANT_MIN || event.when.bound == SAMAY_BOUND_UNTIL
          || event.when.bound == SAMAY_BOUND_BEFORE)
        self.left_px = EDGE_PX + arrow_px;
      else if (span.begin_s == span.end_s)
        self.right_px = EDGE_PX + arrow_px;
      self.is_first_fine |= row == 0 && event.when.precision < SAMAY_PRECISION_DAY;
    }
  return self;
}

/**
 * samay_layout_fit_extent:
 * @width_px: of the viewport
 *
 * Returns: as samay_layout_fit()
 */
SamayViewport
samay_layout_fit_extent (const SamayExtent *extent,
                         double             width_px)
{
  SamaySpan all = extent->all;
  double s_per_px;
  double length_s;

  if (extent->n_dated == 0)
    return samay_viewport_new ((SamaySpan) { 0, 365 * SAMAY_DAY_S }, width_px);
  length_s = MAX ((double) all.end_s - all.begin_s, SAMAY_VIEWPORT_MIN_S);
  /* One date, or several within one day: what is around gives the eye something to hold on to. */
  if (extent->n_dated == 1 || length_s <= SAMAY_DAY_S)
    {
      double around_s = extent->is_first_fine && length_s < SAMAY_DAY_S ? 2 * length_s
                                                                        : MAX (2 * length_s, LONE_DAYS * SAMAY_DAY_S);

      all.begin_s -= around_s;
      all.end_s += around_s;
      length_s = (double) all.end_s - all.begin_s;
    }
  s_per_px = length_s / MAX (width_px - extent->left_px - extent->right_px, width_px / 4);
  return samay_viewport_new ((SamaySpan) {
      all.begin_s - (gint64) (extent->left_px * s_per_px), all.end_s + (gint64) (extent->right_px * s_per_px),
  }, width_px);
}

/**
 * samay_layout_fit:
 * @width_px: of the viewport
 *
 * Returns: a viewport that holds every dated event with a little room at both sides; a lone date stands in a stretch
 *   five times its length. Around 1970 if no event has a date
 */
SamayViewport
samay_layout_fit (SamayEventTable *table,
                  double           width_px)
{
  SamayExtent extent = samay_layout_measure_extent (table);

  return samay_layout_fit_extent (&extent, width_px);
}
