/* samay-index.h: the dated events of a table as columns in order of begin, with a pyramid above them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-span.h"

/**
 * SamayIndexColumns:
 * @n: entries; one for each dated event that the index holds
 * @begin_s: (array length=n): where the mark begins, ascending; an arrow begins at the instant that it bounds
 * @end_s: (array length=n): where it ends; at least a second later
 * @importance: (array length=n):
 * @row: (array length=n): of the table
 *
 * Entries with one begin stand in the order of the table's rows.
 */
typedef struct
{
  guint n;
  const gint64 *begin_s;
  const gint64 *end_s;
  const float *importance;
  const guint32 *row;
} SamayIndexColumns;

/* Immutable and atomically refcounted: built in a worker, read by the main thread. */
typedef struct _SamayIndex SamayIndex;

#define SAMAY_TYPE_INDEX (samay_index_get_type ())
GType             samay_index_get_type      (void);
SamayIndex       *samay_index_new           (SamayEventTable *table,
                                             const guint8    *is_kept);
SamayIndex       *samay_index_new_of_rows   (SamayEventTable *table,
                                             const guint32   *rows,
                                             guint            n);
SamayIndex       *samay_index_new_after     (SamayEventTable *table,
                                             SamayIndex      *former);
SamayIndex       *samay_index_ref           (SamayIndex      *self);
void              samay_index_unref         (SamayIndex      *self);
SamayEventTable  *samay_index_get_table     (SamayIndex      *self);
SamayIndexColumns samay_index_get_columns   (SamayIndex      *self);
SamaySpan         samay_index_get_span      (SamayIndex      *self);
gsize             samay_index_get_n_bytes   (SamayIndex      *self);
guint             samay_index_find_begin    (SamayIndex      *self,
                                             gint64           instant_s);
guint             samay_index_count_ended   (SamayIndex      *self,
                                             gint64           instant_s);
guint             samay_index_count_in      (SamayIndex      *self,
                                             SamaySpan        span);
guint             samay_index_find_entry    (SamayIndex      *self,
                                             guint            row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayIndex, samay_index_unref)
