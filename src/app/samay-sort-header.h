/* samay-sort-header.h: the names of the list's columns, as buttons that sort by them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/samay-event-order.h"

#define SAMAY_TYPE_SORT_HEADER (samay_sort_header_get_type ())
G_DECLARE_FINAL_TYPE (SamaySortHeader, samay_sort_header, SAMAY, SORT_HEADER, GtkWidget)

/* Signal: "chosen" (a person wants another ordering, and it is there). */
GtkWidget     *samay_sort_header_new          (void);
SamayOrdering  samay_sort_header_get_ordering (SamaySortHeader *self);
void           samay_sort_header_set_ordering (SamaySortHeader *self,
                                               SamayOrdering    ordering);
