/* samay-layout-fit.c: the stretch that shows all events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#define EDGE_PX 16
/* At each side of a lone day. */
#define LONE_DAYS 10

/* The margins in which arrows stand that begin at the first date, or end at the last. */
static void
find_edges (SamayEventTable *table,
            SamaySpan       *out_all,
            double          *out_left_px,
            double          *out_right_px)
{
  double arrow_px = samay_block_kind_get_mark_size (SAMAY_BLOCK_COMFORTABLE)->arrow_px;
  guint n_dated = samay_event_table_get_n_dated (table);
  SamaySpan all = { SAMAY_INSTANT_MAX, SAMAY_INSTANT_MIN };

  *out_left_px = *out_right_px = EDGE_PX;
  for (guint row = 0; row < n_dated; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      SamaySpan span = samay_mark_get_span (&event.when);

      all = samay_span_unite (all, span);
      if (event.when.span.begin_s == SAMAY_INSTANT_MIN || event.when.bound == SAMAY_BOUND_UNTIL
          || event.when.bound == SAMAY_BOUND_BEFORE)
        *out_left_px = EDGE_PX + arrow_px;
      else if (span.begin_s == span.end_s)
        *out_right_px = EDGE_PX + arrow_px;
    }
  *out_all = all;
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
  SamaySpan all;
  double left_px;
  double right_px;
  double s_per_px;
  double length_s;

  if (samay_event_table_get_n_dated (table) == 0)
    return samay_viewport_new ((SamaySpan) { 0, 365 * SAMAY_DAY_S }, width_px);

  find_edges (table, &all, &left_px, &right_px);
  length_s = MAX ((double) all.end_s - all.begin_s, SAMAY_VIEWPORT_MIN_S);
  /* One date, or several within one day: what is around gives the eye something to hold on to. */
  if (samay_event_table_get_n_dated (table) == 1 || length_s <= SAMAY_DAY_S)
    {
      SamayEventRow event = samay_event_table_get_row (table, 0);
      double around_s = event.when.precision < SAMAY_PRECISION_DAY && length_s < SAMAY_DAY_S
                            ? 2 * length_s
                            : MAX (2 * length_s, LONE_DAYS * SAMAY_DAY_S);

      all.begin_s -= around_s;
      all.end_s += around_s;
      length_s = (double) all.end_s - all.begin_s;
    }
  s_per_px = length_s / MAX (width_px - left_px - right_px, width_px / 4);
  return samay_viewport_new ((SamaySpan) {
      all.begin_s - (gint64) (left_px * s_per_px), all.end_s + (gint64) (right_px * s_per_px),
  },
                             width_px);
}
