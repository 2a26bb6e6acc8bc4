/* samay-motion.c: one step of movement per frame
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-motion.h"

#include <adwaita.h>
#include <math.h>

#include "scene/samay-flight.h"

/* A flight takes this long, and longer the more there is to see on the way. */
#define FLIGHT_MIN_S 0.2
#define FLIGHT_PER_LENGTH_S 0.16
#define FLIGHT_MAX_S 0.9
/* What is still to go, or the speed of a flick, shrinks to a third in this time. */
#define GLIDE_S 0.06
#define FLICK_S 0.325
#define FLICK_MIN_PX_PER_S 24
#define FLICK_MAX_PX_PER_S 6000
#define NEAR_PX 0.5
#define NEAR_ZOOM 1e-3
/* After a frame that took longer, movement goes on from where it was. */
#define FRAME_MAX_S 0.1

struct _SamayMotion
{
  GtkWidget *widget; /* which owns this */
  SamayMotionTarget target;
  guint tick_id;
  gint64 last_us;

  gboolean is_flying;
  SamayFlight flight;
  double flown_s;
  double flight_s;

  double to_go_px;
  double zoom_to_go; /* logarithm of the factor */
  double zoom_x_px;
  double px_per_s;
};

/**
 * samay_motion_new:
 * @widget: owns the motion
 *
 * Returns: (transfer full): a motion at rest
 */
SamayMotion *
samay_motion_new (GtkWidget               *widget,
                  const SamayMotionTarget *target)
{
  SamayMotion *self = g_new0 (SamayMotion, 1);

  self->widget = widget;
  self->target = *target;
  return self;
}

/**
 * samay_motion_free:
 * @self: (transfer full) (nullable):
 */
void
samay_motion_free (SamayMotion *self)
{
  if (self == NULL)
    return;
  samay_motion_stop (self);
  g_free (self);
}

/**
 * samay_motion_stop:
 *
 * Stays where the view is now.
 */
void
samay_motion_stop (SamayMotion *self)
{
  if (self->tick_id > 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick_id);
  self->tick_id = 0;
  self->is_flying = FALSE;
  self->to_go_px = self->zoom_to_go = self->px_per_s = 0;
}

gboolean
samay_motion_is_flying (SamayMotion *self)
{
  return self->is_flying;
}

/* Slow at both ends. */
static double
ease (double part)
{
  return part * part * (3 - 2 * part);
}

/* Returns whether there is more to fly. */
static gboolean
fly_on (SamayMotion *self,
        double       elapsed_s)
{
  double part;

  self->flown_s += elapsed_s;
  part = MIN (self->flown_s / self->flight_s, 1);
  self->is_flying = part < 1;
  self->target.show (self->widget, samay_flight_get_span (&self->flight, ease (part)), TRUE);
  return self->is_flying;
}

/* The part of @to_go that is gone in a step; all of it when little is left. */
static double
take_step (double *to_go,
           double  elapsed_s,
           double  near)
{
  double step = *to_go * (1 - exp (-elapsed_s / GLIDE_S));

  if (fabs (*to_go - step) < near)
    step = *to_go;
  *to_go -= step;
  return step;
}

static gboolean
glide_on (SamayMotion *self,
          double       elapsed_s)
{
  SamayViewport viewport = self->target.get_viewport (self->widget);
  double zoom = take_step (&self->zoom_to_go, elapsed_s, NEAR_ZOOM);
  double pan_px = take_step (&self->to_go_px, elapsed_s, NEAR_PX);
  double slower = exp (-elapsed_s / FLICK_S);

  pan_px += self->px_per_s * FLICK_S * (1 - slower);
  self->px_per_s *= slower;
  if (fabs (self->px_per_s) < FLICK_MIN_PX_PER_S)
    self->px_per_s = 0;
  if (zoom != 0)
    viewport = samay_viewport_zoom (&viewport, self->zoom_x_px, exp (zoom));
  if (pan_px != 0)
    viewport = samay_viewport_pan (&viewport, pan_px * samay_viewport_get_s_per_px (&viewport));
  self->target.show (self->widget, viewport.visible, FALSE);
  return self->to_go_px != 0 || self->zoom_to_go != 0 || self->px_per_s != 0;
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  SamayMotion *self = user_data;
  gint64 now_us = gdk_frame_clock_get_frame_time (clock);
  double elapsed_s = CLAMP ((now_us - self->last_us) / 1e6, 0, FRAME_MAX_S);
  gboolean goes_on;

  self->last_us = now_us;
  goes_on = self->is_flying ? fly_on (self, elapsed_s) : glide_on (self, elapsed_s);
  if (goes_on)
    return G_SOURCE_CONTINUE;
  self->tick_id = 0;
  return G_SOURCE_REMOVE;
}

static gboolean
can_animate (SamayMotion *self)
{
  return gtk_widget_get_mapped (self->widget) && adw_get_enable_animations (self->widget);
}

static void
start (SamayMotion *self)
{
  if (self->tick_id > 0)
    return;
  self->last_us = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (self->widget));
  self->tick_id = gtk_widget_add_tick_callback (self->widget, on_tick, self, NULL);
}

/**
 * samay_motion_fly:
 * @to: the stretch to show at last
 *
 * Shows the way there: from far away, over what lies between.
 */
void
samay_motion_fly (SamayMotion *self,
                  SamaySpan    to)
{
  SamaySpan from = self->target.get_viewport (self->widget).visible;

  samay_motion_stop (self);
  self->flight = samay_flight_new (from, to);
  self->flown_s = 0;
  self->flight_s = MIN (FLIGHT_MIN_S + FLIGHT_PER_LENGTH_S * self->flight.length, FLIGHT_MAX_S);
  if (!can_animate (self))
    {
      self->target.show (self->widget, to, TRUE);
      return;
    }
  self->is_flying = TRUE;
  start (self);
}

static void
glide (SamayMotion *self)
{
  self->is_flying = FALSE;
  if (can_animate (self))
    start (self);
  else
    {
      self->px_per_s = 0;
      glide_on (self, HUGE_VAL);
    }
}

/**
 * samay_motion_pan:
 * @by_px: positive goes towards the future; added to what is still to go
 */
void
samay_motion_pan (SamayMotion *self,
                  double       by_px)
{
  self->px_per_s = 0;
  self->to_go_px += by_px;
  glide (self);
}

/**
 * samay_motion_zoom:
 * @x_px: the pixel whose instant stays where it is
 * @factor: below 1 comes nearer; times what is still to go
 */
void
samay_motion_zoom (SamayMotion *self,
                   double       x_px,
                   double       factor)
{
  self->px_per_s = 0;
  self->zoom_x_px = x_px;
  self->zoom_to_go += log (factor);
  glide (self);
}

/**
 * samay_motion_throw:
 * @px_per_s: the speed at which a finger let go; positive goes towards the future
 */
void
samay_motion_throw (SamayMotion *self,
                    double       px_per_s)
{
  samay_motion_stop (self);
  self->px_per_s = CLAMP (px_per_s, -FLICK_MAX_PX_PER_S, FLICK_MAX_PX_PER_S);
  if (fabs (self->px_per_s) >= FLICK_MIN_PX_PER_S && can_animate (self))
    glide (self);
}
