/* samay-index-private.h: the columns and the pyramid, for those that build and those that ask
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-index.h"

/* A node stands for so many of the level below; the lowest level for entries. */
#define SAMAY_INDEX_FANOUT 8
/* Enough for 2^33 entries. */
#define SAMAY_INDEX_MAX_LEVELS 11

/**
 * SamayIndexLevel:
 * @importance: (array length=n): of the most important entry below each node
 * @end_s: (array length=n): of the one that reaches farthest
 *
 * How many there are below a node needs no column: entries stand in order.
 */
typedef struct
{
  guint n;
  float *importance;
  gint64 *end_s;
} SamayIndexLevel;

struct _SamayIndex
{
  gatomicrefcount ref_count;
  SamayEventTable *table;
  guint n;
  gint64 *begin_s;
  gint64 *end_s;
  gint64 *ended_s; /* @end_s, ascending */
  float *importance;
  guint32 *row;
  SamayIndexLevel levels[SAMAY_INDEX_MAX_LEVELS];
  guint n_levels;
};

typedef struct
{
  guint64 key;
  guint32 value;
} SamaySortItem;

void samay_sort_items (SamaySortItem *items,
                       guint          n);

SamaySpan   samay_index_get_row_span (SamayEventTable *table,
                                      guint32          row);
SamayIndex *samay_index_start        (SamayEventTable *table);
void        samay_index_alloc        (SamayIndex      *self,
                                      guint            n);
void        samay_index_pile         (SamayIndex      *self);
