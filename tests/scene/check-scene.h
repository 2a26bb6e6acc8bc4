/* check-scene.h: what must hold for every picture
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "scene/samay-scene.h"

void  check_nothing_overlaps (SamayScene *scene);
guint check_sum_of_counts    (SamayScene *scene);
void  check_hits             (SamayScene *scene);
