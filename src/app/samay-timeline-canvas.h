/* samay-timeline-canvas.h: the events along time, drawn, and what pointer and keys may ask of them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-motion.h"
#include "app/samay-session.h"
#include "scene/samay-scene.h"

#define SAMAY_TYPE_TIMELINE_CANVAS (samay_timeline_canvas_get_type ())
G_DECLARE_FINAL_TYPE (SamayTimelineCanvas, samay_timeline_canvas, SAMAY, TIMELINE_CANVAS, GtkWidget)

/* For samay-timeline-view.c, which gives it keys and a frame. All pixels are the widget's. */
GtkWidget     *samay_timeline_canvas_new          (SamaySession        *session);
const char    *samay_timeline_canvas_get_fault    (SamayTimelineCanvas *self);
SamaySession  *samay_timeline_canvas_get_session  (SamayTimelineCanvas *self);
SamayMotion   *samay_timeline_canvas_get_motion   (SamayTimelineCanvas *self);
GtkWidget     *samay_timeline_canvas_get_overview (SamayTimelineCanvas *self);
SamayViewport  samay_timeline_canvas_get_viewport (SamayTimelineCanvas *self);
void           samay_timeline_canvas_show         (SamayTimelineCanvas *self,
                                                   SamaySpan            visible);
void           samay_timeline_canvas_fit          (SamayTimelineCanvas *self,
                                                   gboolean             animate);
guint          samay_timeline_canvas_hit          (SamayTimelineCanvas *self,
                                                   double               x,
                                                   double               y);
void           samay_timeline_canvas_hover        (SamayTimelineCanvas *self,
                                                   guint                row);
gboolean       samay_timeline_canvas_choose_next  (SamayTimelineCanvas *self,
                                                   int                  by);
void           samay_timeline_canvas_zoom_to      (SamayTimelineCanvas *self,
                                                   guint                row);
const SamayFold *
               samay_timeline_canvas_get_fold     (SamayTimelineCanvas *self,
                                                   double               x,
                                                   double               y);
void           samay_timeline_canvas_open_fold    (SamayTimelineCanvas *self,
                                                   const SamayFold     *fold);
void           samay_timeline_canvas_set_band     (SamayTimelineCanvas *self,
                                                   double               from_px,
                                                   double               to_px);
void           samay_timeline_canvas_take_band    (SamayTimelineCanvas *self);
GtkAdjustment *samay_timeline_canvas_get_scroll   (SamayTimelineCanvas *self);
gboolean       samay_timeline_canvas_can_scroll   (SamayTimelineCanvas *self);
void           samay_timeline_canvas_go_to_group  (SamayTimelineCanvas *self,
                                                   int                  by);
void           samay_timeline_canvas_fold_all     (SamayTimelineCanvas *self,
                                                   gboolean             is_folded);
