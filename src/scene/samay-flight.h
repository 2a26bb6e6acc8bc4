/* samay-flight.h: the way from one stretch of time to another, as the eye follows it best
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-span.h"

/**
 * SamayFlight:
 * @from: begin of the way
 * @to: its end
 * @length: of the way as it is seen; 0 for none, 1 for about a turn of zoom by four
 */
typedef struct
{
  SamaySpan from;
  SamaySpan to;
  double length;
  double turn; /* r0 of the paper */
} SamayFlight;

SamayFlight samay_flight_new      (SamaySpan          from,
                                   SamaySpan          to);
SamaySpan   samay_flight_get_span (const SamayFlight *self,
                                   double             part);
