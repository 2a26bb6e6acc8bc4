/* samay-timeline-view.h: the timeline to look at and to move in
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

#define SAMAY_TYPE_TIMELINE_VIEW (samay_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (SamayTimelineView, samay_timeline_view, SAMAY, TIMELINE_VIEW, GtkWidget)

/* Property: "session" (SamaySession). Actions, with keys of their own while the focus is inside: "timeline.zoom-in",
 * "timeline.zoom-out", "timeline.fit", "timeline.pan-left", "timeline.pan-right", "timeline.page-left", "timeline.page-right",
 * "timeline.first", "timeline.last", "timeline.next-event", "timeline.previous-event", "timeline.zoom-to-event",
 * "timeline.unselect", "timeline.next-group", "timeline.previous-group", "timeline.fold-groups", "timeline.unfold-groups"; from outside through gtk_widget_activate_action(). */
GtkWidget *samay_timeline_view_new (SamaySession *session);
