/* samay-cli-table.h: a statement's events as a table for a terminal
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"
#include "locale/samay-date-format.h"

guint samay_cli_text_width  (const char      *text);
void  samay_cli_write_table (GString         *out,
                             SamayTimeline   *timeline,
                             SamayDateFormat *format,
                             gboolean         shows_why);
