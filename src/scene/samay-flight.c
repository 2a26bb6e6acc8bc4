/* samay-flight.c: smooth zooming and panning after van Wijk and Nuij
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-flight.h"

#include <math.h>

#include "scene/samay-viewport.h"

/* J. J. van Wijk, W. A. A. Nuij: "Smooth and efficient zooming and panning", InfoVis 2003. Their ρ: how much the way
 * rises between far places; people in their trial liked 1.42. */
#define RHO 1.42
#define RHO_2 (RHO * RHO)
/* Centres that are nearer than this part of the stretch are one place: the way is a zoom alone. */
#define SAME_PLACE 1e-6

static double
get_length_s (SamaySpan span)
{
  return samay_span_get_length_s (span);
}

/* The distance of the centres; 0 where there is none that is seen. */
static double
get_distance_s (const SamayFlight *self)
{
  double distance_s = (self->to.begin_s - self->from.begin_s) / 2.0 + (self->to.end_s - self->from.end_s) / 2.0;

  return fabs (distance_s) < SAME_PLACE * MIN (get_length_s (self->from), get_length_s (self->to)) ? 0 : distance_s;
}

/**
 * samay_flight_new:
 * @from: bounded and not empty
 * @to: bounded and not empty
 *
 * Returns: the way by value
 */
SamayFlight
samay_flight_new (SamaySpan from,
                  SamaySpan to)
{
  SamayFlight self = { samay_viewport_new (from, 1).visible, samay_viewport_new (to, 1).visible, 0, 0 };
  double w0 = get_length_s (self.from);
  double w1 = get_length_s (self.to);
  double u1 = fabs (get_distance_s (&self));
  double rise;

  if (u1 == 0)
    {
      self.length = fabs (log (w1 / w0)) / RHO;
      return self;
    }
  /* The paper's ln (√(b² + 1) − b) is −arsinh b, which stays exact for a large b. */
  rise = RHO_2 * RHO_2 * u1 * u1;
  self.turn = -asinh ((w1 * w1 - w0 * w0 + rise) / (2 * w0 * RHO_2 * u1));
  self.length = (-asinh ((w1 * w1 - w0 * w0 - rise) / (2 * w1 * RHO_2 * u1)) - self.turn) / RHO;
  return self;
}

/* The first half of the way. What is added to the begin stays small there, so that seconds stay exact at the ends of time. */
static SamaySpan
go_from (const SamayFlight *self,
         double             part)
{
  double w0 = get_length_s (self->from);
  double distance_s = get_distance_s (self);
  double angle = RHO * part * self->length;
  double length_s;
  double aside_s;
  gint64 begin_s;

  if (distance_s == 0)
    {
      length_s = w0 * pow (get_length_s (self->to) / w0, part);
      aside_s = 0;
    }
  else
    {
      length_s = w0 * cosh (self->turn) / cosh (angle + self->turn);
      /* cosh a · tanh b − sinh a is sinh (b − a) / cosh b, without the difference of large numbers. */
      aside_s = copysign (w0 / RHO_2 * sinh (angle) / cosh (angle + self->turn), distance_s);
    }
  length_s = CLAMP (length_s, SAMAY_VIEWPORT_MIN_S, 2.0 * SAMAY_VIEWPORT_LIMIT_S);
  begin_s = self->from.begin_s + (gint64) CLAMP (aside_s + w0 / 2 - length_s / 2, -2.0 * SAMAY_VIEWPORT_LIMIT_S,
                                                 2.0 * SAMAY_VIEWPORT_LIMIT_S);
  return samay_viewport_new ((SamaySpan) { begin_s, begin_s + (gint64) length_s }, 1).visible;
}

/**
 * samay_flight_get_span:
 * @part: of the way: 0 is its begin, 1 its end
 *
 * Returns: what is seen there; both ends exactly as given
 */
SamaySpan
samay_flight_get_span (const SamayFlight *self,
                       double             part)
{
  SamayFlight back = { self->to, self->from, self->length, -(self->turn + RHO * self->length) };

  if (part <= 0)
    return self->from;
  if (part >= 1)
    return self->to;
  return part < 0.5 ? go_from (self, part) : go_from (&back, 1 - part);
}
