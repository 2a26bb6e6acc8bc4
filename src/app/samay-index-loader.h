/* samay-index-loader.h: the index of a table, built beside the main loop where that would hold it up
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-filter.h"
#include "scene/samay-bands.h"

/**
 * SamayLoaded:
 * @index: of the table that was asked for last
 * @unpale: (nullable): of those of its rows that aren't pale, if there are others
 * @bands: (nullable): of its groups; %NULL if none were asked for
 */
typedef struct
{
  SamayIndex *index;
  SamayIndex *unpale;
  SamayBandIndex *bands;
} SamayLoaded;

typedef void (*SamayIndexLoaded) (const SamayLoaded *loaded,
                                  gpointer           data);

/* Lives on the main thread. */
typedef struct _SamayIndexLoader SamayIndexLoader;

SamayIndexLoader *samay_index_loader_new        (SamayIndexLoaded  loaded,
                                                 gpointer          data);
void              samay_index_loader_free       (SamayIndexLoader *self);
void              samay_index_loader_load       (SamayIndexLoader *self,
                                                 SamayTimeline    *timeline,
                                                 SamayEventTable  *table,
                                                 SamayGroupingKey  grouping,
                                                 SamayKept        *unpale);
gboolean          samay_index_loader_is_loading (SamayIndexLoader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayIndexLoader, samay_index_loader_free)
