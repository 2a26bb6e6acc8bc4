/* samay-advance.h: about how wide a label will be, told without a font
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "scene/samay-style.h"

double samay_advance_estimate_px (SamayTextStyle       style,
                                  const char          *text);
double samay_advance_label_px    (const SamayEventRow *event,
                                  double               max_px);
