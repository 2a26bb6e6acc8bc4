/* fixture.h: event tables to draw
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

SamayEventTable *fixture_empty  (void);
SamayEventTable *fixture_four   (void);
SamayEventTable *fixture_kinds  (void);
SamayEventTable *fixture_life   (guint   n,
                                 guint32 seed);
SamayEventTable *fixture_random (guint   n,
                                 guint32 seed);
SamayEventTable *fixture_title  (const char *title);
