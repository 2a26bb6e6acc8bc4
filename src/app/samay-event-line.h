/* samay-event-line.h: a row of the list of events: in columns where there is room, else a card
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"

#define SAMAY_TYPE_EVENT_LINE (samay_event_line_get_type ())
G_DECLARE_FINAL_TYPE (SamayEventLine, samay_event_line, SAMAY, EVENT_LINE, GtkWidget)

GtkWidget *samay_event_line_new (void);
void       samay_event_line_set (SamayEventLine      *self,
                                 const SamayEventRow *event,
                                 SamayDateFormat     *format);
