/* samay-index-loader.h: the index of a table, built beside the main loop where that would hold it up
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-index.h"

/**
 * SamayIndexLoaded:
 * @index: (nullable): of the table that was asked for last; %NULL if it has too few events to need one
 */
typedef void (*SamayIndexLoaded) (SamayIndex *index,
                                  gpointer    data);

/* Lives on the main thread. */
typedef struct _SamayIndexLoader SamayIndexLoader;

SamayIndexLoader *samay_index_loader_new        (SamayIndexLoaded  loaded,
                                                 gpointer          data);
void              samay_index_loader_free       (SamayIndexLoader *self);
void              samay_index_loader_load       (SamayIndexLoader *self,
                                                 SamayEventTable  *table);
gboolean          samay_index_loader_is_loading (SamayIndexLoader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayIndexLoader, samay_index_loader_free)
