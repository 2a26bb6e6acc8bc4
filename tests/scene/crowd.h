/* crowd.h: as many events as one likes, as news have them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

SamayEventTable *crowd_make (guint       n,
                             guint32     seed,
                             const char *language);
