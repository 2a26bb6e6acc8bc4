/* samay-grouping.h: which event stands with which: by statement, place, person or status
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"

typedef enum
{
  SAMAY_GROUPING_NONE,
  SAMAY_GROUPING_STATEMENT,
  SAMAY_GROUPING_PLACE,
  SAMAY_GROUPING_PERSON,
  SAMAY_GROUPING_STATUS,
  SAMAY_N_GROUPINGS,
} SamayGroupingKey;

/* More are one group, that of the others. */
#define SAMAY_GROUPING_MAX_NAMED 100

typedef enum
{
  SAMAY_GROUP_KIND_NAMED,
  SAMAY_GROUP_KIND_OTHERS,   /* of the groups with the fewest events */
  SAMAY_GROUP_KIND_NAMELESS, /* without a place, without a person … */
} SamayGroupKind;

/* Immutable and atomically refcounted: made in a worker, read by the main thread. */
typedef struct _SamayGrouping SamayGrouping;

SamayGrouping    *samay_grouping_new            (SamayTimeline    *timeline,
                                                 SamayEventTable  *table,
                                                 SamayGroupingKey  key);
SamayGrouping    *samay_grouping_ref            (SamayGrouping    *self);
void              samay_grouping_unref          (SamayGrouping    *self);
SamayGroupingKey  samay_grouping_get_key        (SamayGrouping    *self);
guint             samay_grouping_get_n          (SamayGrouping    *self);
SamayGroupKind    samay_grouping_get_kind       (SamayGrouping    *self,
                                                 guint             group);
const char       *samay_grouping_get_name       (SamayGrouping    *self,
                                                 guint             group);
int               samay_grouping_get_status     (SamayGrouping    *self,
                                                 guint             group);
const guint32    *samay_grouping_get_rows       (SamayGrouping    *self,
                                                 guint             group,
                                                 guint            *out_n);
guint             samay_grouping_find           (SamayGrouping    *self,
                                                 guint             row);
const char       *samay_grouping_key_get_name   (SamayGroupingKey  key);
SamayGroupingKey  samay_grouping_key_from_name  (const char       *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayGrouping, samay_grouping_unref)
