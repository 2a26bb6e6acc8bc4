/* samay-merged-reader.h: a merged timeline out of its JSON, and what the corpus filter wrote
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "document/samay-merge.h"
#include "store/samay-json-guard.h"

#define SAMAY_MERGED_LENGTH_MAX ((gsize) 256 << 20)

gboolean         samay_merged_is_json    (const char  *text,
                                          gsize        length);
SamayEventTable *samay_merged_read_table (const char  *json,
                                          gsize        length,
                                          GError     **error);
gboolean         samay_merge_add_record  (SamayMerge  *merge,
                                          const char  *source,
                                          const char  *line,
                                          gsize        length,
                                          GError     **error);
