/* samay-index-search.h: the entries of a stretch, the most important first
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-index.h"

/**
 * SamayIndexSkips:
 * @first: entry
 * @last: the entry after the last
 * @farthest_s: none of them ends later
 *
 * Returns: whether none of the entries is wanted any more
 */
typedef gboolean (*SamayIndexSkips) (guint    first,
                                     guint    last,
                                     gint64   farthest_s,
                                     gpointer data);

typedef struct _SamayIndexSearch SamayIndexSearch;

SamayIndexSearch *samay_index_search_new  (SamayIndex       *index,
                                           guint             first,
                                           guint             last,
                                           SamayIndexSkips   skips,
                                           gpointer          data);
void              samay_index_search_free (SamayIndexSearch *self);
gboolean          samay_index_search_next (SamayIndexSearch *self,
                                           guint            *out_entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayIndexSearch, samay_index_search_free)
