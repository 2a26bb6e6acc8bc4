/* samay-event-list.h: the events as a list, for keys and for ears
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"
#include "document/samay-event-order.h"

#define SAMAY_TYPE_EVENT_LIST (samay_event_list_get_type ())
G_DECLARE_FINAL_TYPE (SamayEventList, samay_event_list, SAMAY, EVENT_LIST, GtkWidget)

/* Signal: "sorted" (a person has chosen what the events are sorted by). */
GtkWidget     *samay_event_list_new          (SamaySession   *session);
SamayOrdering  samay_event_list_get_ordering (SamayEventList *self);
void           samay_event_list_set_ordering (SamayEventList *self,
                                              SamayOrdering   ordering);
