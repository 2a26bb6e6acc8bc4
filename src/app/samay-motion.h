/* samay-motion.h: movement of a view through time: flights, glides, and what a flick sets going
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "scene/samay-viewport.h"

/**
 * SamayMotionTarget:
 * @get_viewport: what the view shows now
 * @show: shows another stretch; @is_flight: on a flight, whose end is known already
 *
 * What is moved.
 */
typedef struct
{
  SamayViewport (*get_viewport) (GtkWidget *widget);
  void          (*show)         (GtkWidget *widget,
                                 SamaySpan  visible,
                                 gboolean   is_flight);
} SamayMotionTarget;

/* Moves in steps of the widget's frame clock; at once where animations are switched off. */
typedef struct _SamayMotion SamayMotion;

SamayMotion *samay_motion_new       (GtkWidget               *widget,
                                     const SamayMotionTarget *target);
void         samay_motion_free      (SamayMotion             *self);
void         samay_motion_stop      (SamayMotion             *self);
gboolean     samay_motion_is_flying (SamayMotion             *self);
void         samay_motion_fly       (SamayMotion             *self,
                                     SamaySpan                to);
void         samay_motion_pan       (SamayMotion             *self,
                                     double                   by_px);
void         samay_motion_zoom      (SamayMotion             *self,
                                     double                   x_px,
                                     double                   factor);
void         samay_motion_throw     (SamayMotion             *self,
                                     double                   px_per_s);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayMotion, samay_motion_free)
