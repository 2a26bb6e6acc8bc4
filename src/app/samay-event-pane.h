/* samay-event-pane.h: all that is known of the chosen event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

#define SAMAY_TYPE_EVENT_PANE (samay_event_pane_get_type ())
G_DECLARE_FINAL_TYPE (SamayEventPane, samay_event_pane, SAMAY, EVENT_PANE, GtkWidget)

/* Property: "session" (SamaySession). */
GtkWidget *samay_event_pane_new (SamaySession *session);
