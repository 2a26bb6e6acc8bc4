/* samay-cluster.h: grapheme clusters, and texts made fit to be drawn
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a label may hold at most: more is nobody's reading, and can hold up a text shaper for seconds. */
#define SAMAY_TEXT_MAX_CLUSTERS 200
#define SAMAY_TEXT_MAX_MARKS 8

const char *samay_cluster_next      (const char *text,
                                     const char *end);
GArray     *samay_cluster_find_ends (const char *text);
char       *samay_text_clean        (const char *text);
