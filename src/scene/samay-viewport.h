/* samay-viewport.h: which stretch of time is seen, and how wide: time to pixels and back
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-span.h"

/* The shortest and the longest stretch that can be looked at: ten minutes; 40 billion years. */
#define SAMAY_VIEWPORT_MIN_S 600
#define SAMAY_VIEWPORT_LIMIT_S (G_GINT64_CONSTANT (631139040000000000))

/**
 * SamayViewport:
 * @visible: [begin, end), never empty, both ends bounded
 * @width_px: pixels that @visible is spread over; more than 0
 *
 * Linear: a pixel is the same stretch of time everywhere. x is 0 at the begin of @visible.
 */
typedef struct
{
  SamaySpan visible;
  double width_px;
} SamayViewport;

SamayViewport samay_viewport_new        (SamaySpan            visible,
                                         double               width_px);
double        samay_viewport_get_x_px   (const SamayViewport *self,
                                         gint64               instant_s);
gint64        samay_viewport_get_time_s (const SamayViewport *self,
                                         double               x_px);
double        samay_viewport_get_s_per_px
                                        (const SamayViewport *self);
SamayViewport samay_viewport_pan        (const SamayViewport *self,
                                         gint64               by_s);
SamayViewport samay_viewport_zoom       (const SamayViewport *self,
                                         double               x_px,
                                         double               factor);
