/* samay-viewport.c: mapping, panning and zooming, clamped to what can be dated
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-viewport.h"

#include <math.h>

static SamaySpan
clamp_span (SamaySpan span)
{
  gint64 length_s;

  span.begin_s = CLAMP (span.begin_s, -SAMAY_VIEWPORT_LIMIT_S, SAMAY_VIEWPORT_LIMIT_S);
  span.end_s = CLAMP (span.end_s, -SAMAY_VIEWPORT_LIMIT_S, SAMAY_VIEWPORT_LIMIT_S);
  length_s = MAX (span.end_s - span.begin_s, SAMAY_VIEWPORT_MIN_S);
  span.begin_s = MIN (span.begin_s, SAMAY_VIEWPORT_LIMIT_S - length_s);
  span.end_s = span.begin_s + length_s;
  return span;
}

/**
 * samay_viewport_new:
 * @visible: [begin, end); ends that are open or beyond the age of the universe are clamped, and a span
 *   shorter than ten minutes grows to the right
 * @width_px: more than 0
 *
 * Returns: a viewport by value
 */
SamayViewport
samay_viewport_new (SamaySpan visible,
                    double    width_px)
{
  return (SamayViewport) { clamp_span (visible), MAX (width_px, 1) };
}

/**
 * samay_viewport_get_x_px:
 * @instant_s: civil seconds; may be open (%SAMAY_INSTANT_MIN, %SAMAY_INSTANT_MAX)
 *
 * Returns: pixels from the viewport's left edge; below 0 or beyond the width for what isn't seen, and
 *   clamped to a million widths so that later arithmetic stays exact enough
 */
double
samay_viewport_get_x_px (const SamayViewport *self,
                         gint64               instant_s)
{
  /* The difference of two far instants does not fit an int64: subtract in floating point only then. */
  gint64 difference_s;
  double x_px;

  if (__builtin_sub_overflow (instant_s, self->visible.begin_s, &difference_s))
    x_px = instant_s < 0 ? -HUGE_VAL : HUGE_VAL;
  else
    x_px = difference_s / samay_viewport_get_s_per_px (self);
  return CLAMP (x_px, -1e6 * self->width_px, 1e6 * self->width_px);
}

/**
 * samay_viewport_get_time_s:
 *
 * Returns: the second that @x_px falls in, clamped to the limits
 */
gint64
samay_viewport_get_time_s (const SamayViewport *self,
                           double               x_px)
{
  double offset_s = floor (x_px * samay_viewport_get_s_per_px (self));
  double time_s = (double) self->visible.begin_s + offset_s;

  if (time_s <= -(double) SAMAY_VIEWPORT_LIMIT_S)
    return -SAMAY_VIEWPORT_LIMIT_S;
  if (time_s >= (double) SAMAY_VIEWPORT_LIMIT_S)
    return SAMAY_VIEWPORT_LIMIT_S;
  return self->visible.begin_s + (gint64) offset_s;
}

/**
 * samay_viewport_get_s_per_px:
 *
 * Returns: seconds in a pixel
 */
double
samay_viewport_get_s_per_px (const SamayViewport *self)
{
  return samay_span_get_length_s (self->visible) / self->width_px;
}

/**
 * samay_viewport_pan:
 * @by_s: seconds; positive goes towards the future
 *
 * The length never changes: at a limit the viewport stops.
 */
SamayViewport
samay_viewport_pan (const SamayViewport *self,
                    gint64               by_s)
{
  gint64 length_s = samay_span_get_length_s (self->visible);
  gint64 begin_s = self->visible.begin_s;

  by_s = CLAMP (by_s, -2 * SAMAY_VIEWPORT_LIMIT_S, 2 * SAMAY_VIEWPORT_LIMIT_S);
  begin_s = CLAMP (begin_s + by_s, -SAMAY_VIEWPORT_LIMIT_S, SAMAY_VIEWPORT_LIMIT_S - length_s);
  return (SamayViewport) { { begin_s, begin_s + length_s }, self->width_px };
}

/**
 * samay_viewport_zoom:
 * @x_px: the pixel whose instant stays where it is
 * @factor: below 1 comes nearer, above 1 goes away; more than 0
 */
SamayViewport
samay_viewport_zoom (const SamayViewport *self,
                     double               x_px,
                     double               factor)
{
  double length_s;
  double part;

  g_return_val_if_fail (factor > 0, *self);

  length_s = CLAMP (samay_span_get_length_s (self->visible) * factor,
                    SAMAY_VIEWPORT_MIN_S, 2.0 * SAMAY_VIEWPORT_LIMIT_S);
  part = x_px / self->width_px;
  /* Near the limits the sums leave the range of dates, but never that of an int64. */
  return samay_viewport_new ((SamaySpan) {
      (gint64) CLAMP ((double) self->visible.begin_s + part * (samay_span_get_length_s (self->visible) - length_s),
                      -2.0 * SAMAY_VIEWPORT_LIMIT_S, 2.0 * SAMAY_VIEWPORT_LIMIT_S),
      (gint64) CLAMP ((double) self->visible.begin_s
                      + part * (samay_span_get_length_s (self->visible) - length_s) + length_s,
                      -2.0 * SAMAY_VIEWPORT_LIMIT_S, 2.0 * SAMAY_VIEWPORT_LIMIT_S),
  }, self->width_px);
}
