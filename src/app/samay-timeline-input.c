/* samay-timeline-input.c: drag, flick, scroll and pinch become movement; a click chooses
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-input.h"

#include <math.h>

/* A notch of a wheel pans so far, and zooms by so much. */
#define NOTCH_PX 96
#define NOTCH_ZOOM 1.25
/* Pixels of a touchpad that do as much as a notch. */
#define PX_PER_NOTCH 40
#define DOUBLE_CLICK_ZOOM 0.5

struct _SamayTimelineInput
{
  SamayTimelineCanvas *canvas; /* which owns this */
  GSList *controllers;     /* of the canvas */
  double pointer_x;
  gboolean drags;
  gboolean has_dragged;    /* up to the next press */
  gboolean draws_band;     /* instead of moving */
  double band_x;
  SamayViewport drag_start;
  double drag_scroll_px;
  SamayViewport pinch_start;
  double pinch_x;
};

static SamayMotion *
get_motion (SamayTimelineInput *self)
{
  return samay_timeline_canvas_get_motion (self->canvas);
}

static void
set_cursor (SamayTimelineInput *self,
            const char         *name)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->canvas), name);
}

static void
point_at (SamayTimelineInput *self,
          double              x,
          double              y)
{
  guint row = samay_timeline_canvas_hit (self->canvas, x, y);

  self->pointer_x = x;
  if (self->drags)
    return;
  samay_timeline_canvas_hover (self->canvas, row);
  set_cursor (self, row != SAMAY_SESSION_NO_EVENT || samay_timeline_canvas_get_fold (self->canvas, x, y) != NULL
                    ? "pointer" : NULL);
}

static void
on_motion (SamayTimelineInput *self,
           double              x,
           double              y)
{
  point_at (self, x, y);
}

static void
on_leave (SamayTimelineInput *self)
{
  samay_timeline_canvas_hover (self->canvas, SAMAY_SESSION_NO_EVENT);
}

static void
on_drag_begin (SamayTimelineInput *self,
               double              x,
               double              y,
               GtkGesture         *drag)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (drag));

  samay_motion_stop (get_motion (self));
  self->drag_start = samay_timeline_canvas_get_viewport (self->canvas);
  self->drag_scroll_px = gtk_adjustment_get_value (samay_timeline_canvas_get_scroll (self->canvas));
  self->drags = self->has_dragged = FALSE;
  self->draws_band = (state & GDK_SHIFT_MASK) != 0;
  self->band_x = x;
}

/* Only what goes further than a trembling hand is a drag; it takes the press away from the click. */
static void
on_drag_update (SamayTimelineInput *self,
                double              dx,
                double              dy,
                GtkGesture         *drag)
{
  GtkWidget *widget = GTK_WIDGET (self->canvas);
  SamayViewport viewport = self->drag_start;

  if (samay_timeline_canvas_get_session (self->canvas) == NULL)
    return;
  if (!self->drags)
    {
      if (!gtk_drag_check_threshold (widget, 0, 0, dx, dy))
        return;
      self->drags = self->has_dragged = TRUE;
      gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
      samay_timeline_canvas_hover (self->canvas, SAMAY_SESSION_NO_EVENT);
      set_cursor (self, self->draws_band ? "col-resize" : "grabbing");
    }
  if (self->draws_band)
    {
      samay_timeline_canvas_set_band (self->canvas, self->band_x, self->band_x + dx);
      return;
    }
  if (samay_timeline_canvas_can_scroll (self->canvas))
    gtk_adjustment_set_value (samay_timeline_canvas_get_scroll (self->canvas), self->drag_scroll_px - dy);
  viewport = samay_viewport_pan (&viewport, -dx * samay_viewport_get_s_per_px (&viewport));
  samay_timeline_canvas_show (self->canvas, viewport.visible);
}

static void
on_drag_end (SamayTimelineInput *self)
{
  if (self->drags)
    set_cursor (self, NULL);
  if (self->drags && self->draws_band)
    samay_timeline_canvas_take_band (self->canvas);
  self->drags = FALSE;
}

static void
on_swipe (SamayTimelineInput *self,
          double              px_per_s,
          double              vertical_px_per_s)
{
  if (self->has_dragged && !self->draws_band)
    samay_motion_throw (get_motion (self), -px_per_s);
}

/* A group's header takes its clicks itself. */
static gboolean
is_on_header (SamayTimelineInput *self,
              double              x,
              double              y)
{
  GtkWidget *widget = GTK_WIDGET (self->canvas);

  return gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT) != widget;
}

static void
on_pressed (SamayTimelineInput *self,
            int                 n_press,
            double              x,
            double              y)
{
  samay_motion_stop (get_motion (self));
  if (is_on_header (self, x, y))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

static void
on_released (SamayTimelineInput *self,
             int                 n_press,
             double              x,
             double              y)
{
  SamaySession *session = samay_timeline_canvas_get_session (self->canvas);
  guint row = samay_timeline_canvas_hit (self->canvas, x, y);
  const SamayFold *fold = samay_timeline_canvas_get_fold (self->canvas, x, y);

  if (session == NULL || self->drags || is_on_header (self, x, y))
    return;
  if (fold != NULL && n_press == 1)
    samay_timeline_canvas_open_fold (self->canvas, fold);
  else if (n_press == 1)
    samay_session_set_selected (session, row);
  else if (n_press == 2 && row != SAMAY_SESSION_NO_EVENT)
    samay_timeline_canvas_zoom_to (self->canvas, row);
  else if (n_press == 2)
    samay_motion_zoom (get_motion (self), x, DOUBLE_CLICK_ZOOM);
}

/* Down the groups, where there are more than are seen. */
static void
scroll_groups (SamayTimelineInput *self,
               double              dy_px)
{
  GtkAdjustment *scroll = samay_timeline_canvas_get_scroll (self->canvas);

  gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll) + dy_px);
}

/* Wheels turn in notches, which are smoothed; touchpads give pixels, which are followed at once. */
static gboolean
on_scroll (SamayTimelineInput *self,
           double              dx,
           double              dy,
           GtkEventController *scroll)
{
  gboolean is_wheel =
    gtk_event_controller_scroll_get_unit (GTK_EVENT_CONTROLLER_SCROLL (scroll)) == GDK_SCROLL_UNIT_WHEEL;
  gboolean zooms = gtk_event_controller_get_current_event_state (scroll) & GDK_CONTROL_MASK;
  SamayViewport viewport = samay_timeline_canvas_get_viewport (self->canvas);

  if (samay_timeline_canvas_get_session (self->canvas) == NULL)
    return FALSE;
  if (!zooms && samay_timeline_canvas_can_scroll (self->canvas))
    {
      scroll_groups (self, is_wheel ? dy * NOTCH_PX : dy);
      dy = 0;
    }
  if (is_wheel && zooms)
    samay_motion_zoom (get_motion (self), self->pointer_x, pow (NOTCH_ZOOM, dy));
  else if (is_wheel)
    samay_motion_pan (get_motion (self), (dx + dy) * NOTCH_PX);
  else
    {
      samay_motion_stop (get_motion (self));
      if (zooms)
        viewport = samay_viewport_zoom (&viewport, self->pointer_x, pow (NOTCH_ZOOM, dy / PX_PER_NOTCH));
      else
        viewport = samay_viewport_pan (&viewport, (dx + dy) * samay_viewport_get_s_per_px (&viewport));
      samay_timeline_canvas_show (self->canvas, viewport.visible);
    }
  return TRUE;
}

static void
on_decelerate (SamayTimelineInput *self,
               double              px_per_s,
               double              vertical_px_per_s)
{
  samay_motion_throw (get_motion (self),
                      samay_timeline_canvas_can_scroll (self->canvas) ? px_per_s : px_per_s + vertical_px_per_s);
}

static void
on_pinch_begin (SamayTimelineInput *self,
                GdkEventSequence   *sequence,
                GtkGesture         *pinch)
{
  double y;

  samay_motion_stop (get_motion (self));
  self->pinch_start = samay_timeline_canvas_get_viewport (self->canvas);
  if (!gtk_gesture_get_bounding_box_center (pinch, &self->pinch_x, &y))
    self->pinch_x = self->pinch_start.width_px / 2;
  gtk_gesture_set_state (pinch, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* The instants under the fingers stay under them. */
static void
on_pinch (SamayTimelineInput *self,
          double              scale,
          GtkGesture         *pinch)
{
  SamayViewport viewport = self->pinch_start;
  double x = self->pinch_x;
  double y;

  if (samay_timeline_canvas_get_session (self->canvas) == NULL || scale <= 0)
    return;
  viewport = samay_viewport_zoom (&viewport, self->pinch_x, 1 / scale);
  if (gtk_gesture_get_bounding_box_center (pinch, &x, &y))
    viewport = samay_viewport_pan (&viewport, (self->pinch_x - x) * samay_viewport_get_s_per_px (&viewport));
  samay_timeline_canvas_show (self->canvas, viewport.visible);
}

static void
add (SamayTimelineInput *self,
     gpointer            controller)
{
  gtk_widget_add_controller (GTK_WIDGET (self->canvas), controller);
  self->controllers = g_slist_prepend (self->controllers, controller);
}

static void
add_pointer (SamayTimelineInput *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll =
    gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (scroll, "decelerate", G_CALLBACK (on_decelerate), self);
  add (self, motion);
  add (self, scroll);
}

static void
add_gestures (SamayTimelineInput *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (on_drag_end), self);
  g_signal_connect_swapped (swipe, "swipe", G_CALLBACK (on_swipe), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (on_pinch_begin), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (on_pinch), self);
  add (self, click);
  add (self, drag);
  add (self, swipe);
  add (self, pinch);
  /* Together, so that the drag's claim lets the swipe see the rest. */
  gtk_gesture_group (swipe, drag);
}

/**
 * samay_timeline_input_new:
 * @canvas: owns the input
 *
 * Returns: (transfer full): handlers on @canvas, to be freed while it lives
 */
SamayTimelineInput *
samay_timeline_input_new (SamayTimelineCanvas *canvas)
{
  SamayTimelineInput *self = g_new0 (SamayTimelineInput, 1);

  self->canvas = canvas;
  add_pointer (self);
  add_gestures (self);
  return self;
}

/**
 * samay_timeline_input_free:
 * @self: (transfer full) (nullable):
 */
void
samay_timeline_input_free (SamayTimelineInput *self)
{
  if (self == NULL)
    return;
  /* A gesture that is under way ends when its widget goes. */
  for (GSList *l = self->controllers; l != NULL; l = l->next)
    g_signal_handlers_disconnect_by_data (l->data, self);
  g_slist_free (self->controllers);
  g_free (self);
}
