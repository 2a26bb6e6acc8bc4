/* samay-recurring.h: what comes again and again, as ticks of its days
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-recurrence.h"
#include "scene/samay-frame.h"

double samay_recurring_draw (const SamayFrame    *frame,
                             SamaySceneBuilder   *builder,
                             const SamayViewport *viewport,
                             GPtrArray           *recurrences);
