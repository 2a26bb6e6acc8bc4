/* samay-event-order.h: the rows of an event table in another order than theirs
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

typedef enum
{
  SAMAY_ORDER_DATE,
  SAMAY_ORDER_TITLE,
  SAMAY_ORDER_PLACE,
  SAMAY_ORDER_STATUS,
  SAMAY_ORDER_SOURCES,
  SAMAY_N_ORDER_KEYS,
} SamayOrderKey;

/* What events are sorted by, and which way round. */
typedef struct
{
  SamayOrderKey key;
  gboolean is_descending;
} SamayOrdering;

#define SAMAY_ORDERING_DEFAULT ((SamayOrdering) { SAMAY_ORDER_DATE, FALSE })

static inline gboolean
samay_ordering_equal (SamayOrdering a,
                      SamayOrdering b)
{
  return a.key == b.key && !a.is_descending == !b.is_descending;
}

const char      *samay_order_key_get_name        (SamayOrderKey    key);
SamayOrderKey    samay_order_key_from_name       (const char      *name);

/* Immutable and atomically refcounted. */
typedef struct _SamayEventOrder SamayEventOrder;

#define SAMAY_TYPE_EVENT_ORDER (samay_event_order_get_type ())
GType            samay_event_order_get_type      (void);
SamayEventOrder *samay_event_order_new           (SamayEventTable *table,
                                                  SamayOrdering    ordering,
                                                  const char      *locale);
SamayEventOrder *samay_event_order_ref           (SamayEventOrder *self);
void             samay_event_order_unref         (SamayEventOrder *self);
guint            samay_event_order_get_row       (SamayEventOrder *self,
                                                  guint            position);
guint            samay_event_order_find_position (SamayEventOrder *self,
                                                  guint            row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayEventOrder, samay_event_order_unref)
