/* samay-event-rows.h: the rows of an event table as a list model, each made when somebody asks for it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/samay-event-order.h"

/* One row: what the list shows of an event. Immutable. */
#define SAMAY_TYPE_EVENT_ITEM (samay_event_item_get_type ())
G_DECLARE_FINAL_TYPE (SamayEventItem, samay_event_item, SAMAY, EVENT_ITEM, GObject)

SamayEventRow    samay_event_item_get_event  (SamayEventItem  *self);

#define SAMAY_TYPE_EVENT_ROWS (samay_event_rows_get_type ())
G_DECLARE_FINAL_TYPE (SamayEventRows, samay_event_rows, SAMAY, EVENT_ROWS, GObject)

SamayEventRows  *samay_event_rows_new           (void);
void             samay_event_rows_set_table     (SamayEventRows  *self,
                                                 SamayEventTable *table,
                                                 SamayEventOrder *order);
SamayEventTable *samay_event_rows_get_table     (SamayEventRows  *self);
guint            samay_event_rows_get_row       (SamayEventRows  *self,
                                                 guint            position);
guint            samay_event_rows_find_position (SamayEventRows  *self,
                                                 guint            row);
