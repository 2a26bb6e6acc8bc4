/* samay-event-columns.h: where the columns of the list of events stand, in its header and in its rows
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-order.h"

/* Narrower lists have no columns: their rows are cards. */
#define SAMAY_COLUMNS_MIN_PX 680

/* From a row's left edge to its words, with the event's mark in between. */
#define SAMAY_COLUMNS_BEGIN_PX 46

typedef struct
{
  int x_px;
  int width_px;
} SamayEventColumn;

void samay_event_columns_place (int              width_px,
                                SamayEventColumn out_columns[SAMAY_N_ORDER_KEYS]);
