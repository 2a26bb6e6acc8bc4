/* samay-svg-metadata.h: the events of a chart as linked data
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

void samay_svg_append_metadata (GString         *svg,
                                SamayEventTable *table,
                                const char      *title,
                                const char      *lang);
