/* samay-find.h: events by words of their titles and places, in either script
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

GArray *samay_find_rows (SamayEventTable *table,
                         const char      *query,
                         const gint      *is_stopped);
