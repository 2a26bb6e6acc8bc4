/* samay-index.c: events sorted by begin, and what is most important and reaches farthest among eight, sixty-four …
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-index-private.h"

#include "scene/samay-mark.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (SamayIndex, samay_index, samay_index_ref, samay_index_unref)

/* Signed numbers in the order of unsigned ones. */
static guint64
get_key (gint64 instant_s)
{
  return (guint64) instant_s ^ G_GUINT64_CONSTANT (0x8000000000000000);
}

static gint64
get_instant_s (guint64 key)
{
  return (gint64) (key ^ G_GUINT64_CONSTANT (0x8000000000000000));
}

/**
 * samay_index_get_row_span:
 *
 * Returns: what a row's mark covers, a second at least
 */
SamaySpan
samay_index_get_row_span (SamayEventTable *table,
                          guint32          row)
{
  SamayWhen when = {
    .span = { samay_event_table_get_begin_s (table)[row], samay_event_table_get_end_s (table)[row] },
    .bound = samay_event_table_get_bounds (table)[row],
  };
  SamaySpan span = samay_mark_get_span (&when);

  span.end_s = MAX (span.end_s, span.begin_s + 1);
  return span;
}

static void
append_begin (SamayIndex    *self,
              SamaySortItem *items,
              guint32        row)
{
  items[self->n++] = (SamaySortItem) { get_key (samay_index_get_row_span (self->table, row).begin_s), row };
}

/**
 * samay_index_alloc:
 *
 * Room for so many entries.
 */
void
samay_index_alloc (SamayIndex *self,
                   guint       n)
{
  self->begin_s = g_new (gint64, n);
  self->end_s = g_new (gint64, n);
  self->ended_s = g_new (gint64, n);
  self->importance = g_new (float, n);
  self->row = g_new (guint32, n);
}

static void
fill_columns (SamayIndex          *self,
              const SamaySortItem *items)
{
  const float *importance = samay_event_table_get_importance (self->table);

  samay_index_alloc (self, self->n);
  for (guint i = 0; i < self->n; i++)
    {
      self->begin_s[i] = get_instant_s (items[i].key);
      self->end_s[i] = samay_index_get_row_span (self->table, items[i].value).end_s;
      self->importance[i] = importance[items[i].value];
      self->row[i] = items[i].value;
    }
}

static void
sort_ends (SamayIndex    *self,
           SamaySortItem *items)
{
  for (guint i = 0; i < self->n; i++)
    items[i] = (SamaySortItem) { get_key (self->end_s[i]), i };
  samay_sort_items (items, self->n);
  for (guint i = 0; i < self->n; i++)
    self->ended_s[i] = get_instant_s (items[i].key);
}

static void
add_level (SamayIndex   *self,
           const float  *importance,
           const gint64 *end_s,
           guint         n)
{
  SamayIndexLevel *level = &self->levels[self->n_levels++];

  level->n = (n + SAMAY_INDEX_FANOUT - 1) / SAMAY_INDEX_FANOUT;
  level->importance = g_new (float, level->n);
  level->end_s = g_new (gint64, level->n);
  for (guint node = 0; node < level->n; node++)
    {
      guint first = node * SAMAY_INDEX_FANOUT;
      guint last = MIN (first + SAMAY_INDEX_FANOUT, n);

      level->importance[node] = importance[first];
      level->end_s[node] = end_s[first];
      for (guint i = first + 1; i < last; i++)
        {
          level->importance[node] = MAX (level->importance[node], importance[i]);
          level->end_s[node] = MAX (level->end_s[node], end_s[i]);
        }
    }
}

/**
 * samay_index_start:
 *
 * Returns: (transfer full): an index without entries, to be filled
 */
SamayIndex *
samay_index_start (SamayEventTable *table)
{
  SamayIndex *self = g_new0 (SamayIndex, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->table = samay_event_table_ref (table);
  return self;
}

/**
 * samay_index_pile:
 *
 * Makes the pyramid above the entries.
 */
void
samay_index_pile (SamayIndex *self)
{
  if (self->n > 0)
    add_level (self, self->importance, self->end_s, self->n);
  while (self->n_levels > 0 && self->levels[self->n_levels - 1].n > 1)
    {
      SamayIndexLevel *below = &self->levels[self->n_levels - 1];

      add_level (self, below->importance, below->end_s, below->n);
    }
}

/* @items is room for the work, too. */
static void
finish (SamayIndex    *self,
        SamaySortItem *items)
{
  samay_sort_items (items, self->n);
  fill_columns (self, items);
  sort_ends (self, items);
  samay_index_pile (self);
}

/**
 * samay_index_new:
 * @table: kept
 * @is_kept: (nullable) (array): by row, whether the index holds the event; %NULL for all
 *
 * In time O(n), whatever order the marks' begins have. Two million events a second or more; call it in a worker
 * where there may be more than some ten thousand.
 *
 * Returns: (transfer full): an index of the dated events
 */
SamayIndex *
samay_index_new (SamayEventTable *table,
                 const guint8    *is_kept)
{
  SamayIndex *self = samay_index_start (table);
  guint n_dated = samay_event_table_get_n_dated (table);
  g_autofree SamaySortItem *items = g_new (SamaySortItem, MAX (n_dated, 1));

  for (guint row = 0; row < n_dated; row++)
    if (!is_kept || is_kept[row])
      append_begin (self, items, row);
  finish (self, items);
  return self;
}

/**
 * samay_index_new_of_rows:
 * @table: kept
 * @rows: (array length=n): of dated events, ascending, none of them twice
 *
 * As samay_index_new(), in time that doesn't depend on the events left out.
 *
 * Returns: (transfer full): an index of those events
 */
SamayIndex *
samay_index_new_of_rows (SamayEventTable *table,
                         const guint32   *rows,
                         guint            n)
{
  SamayIndex *self = samay_index_start (table);
  g_autofree SamaySortItem *items = g_new (SamaySortItem, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    append_begin (self, items, rows[i]);
  finish (self, items);
  return self;
}

SamayIndex *
samay_index_ref (SamayIndex *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_index_unref (SamayIndex *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < self->n_levels; i++)
    {
      g_free (self->levels[i].importance);
      g_free (self->levels[i].end_s);
    }
  g_free (self->begin_s);
  g_free (self->end_s);
  g_free (self->ended_s);
  g_free (self->importance);
  g_free (self->row);
  samay_event_table_unref (self->table);
  g_free (self);
}

/**
 * samay_index_get_table:
 *
 * Returns: (transfer none): what the index is of
 */
SamayEventTable *
samay_index_get_table (SamayIndex *self)
{
  return self->table;
}

/**
 * samay_index_get_columns:
 *
 * Returns: (transfer none): as long as the index lives
 */
SamayIndexColumns
samay_index_get_columns (SamayIndex *self)
{
  return (SamayIndexColumns) { self->n, self->begin_s, self->end_s, self->importance, self->row };
}

/**
 * samay_index_get_span:
 *
 * Returns: from the first begin to the last end; empty if there is no entry
 */
SamaySpan
samay_index_get_span (SamayIndex *self)
{
  if (self->n == 0)
    return (SamaySpan) { 0, 0 };
  return (SamaySpan) { self->begin_s[0], self->ended_s[self->n - 1] };
}

/**
 * samay_index_get_n_bytes:
 *
 * Returns: the memory that the index takes beside its table
 */
gsize
samay_index_get_n_bytes (SamayIndex *self)
{
  gsize n_bytes = sizeof *self + (gsize) self->n * (3 * sizeof (gint64) + sizeof (float) + sizeof (guint32));

  for (guint i = 0; i < self->n_levels; i++)
    n_bytes += (gsize) self->levels[i].n * (sizeof (float) + sizeof (gint64));
  return n_bytes;
}

/* The first of ascending values that isn't below @value. */
static guint
find_first (const gint64 *values,
            guint         n,
            gint64        value)
{
  guint low = 0;

  while (n > 0)
    {
      guint half = n / 2;

      if (values[low + half] < value)
        {
          low += half + 1;
          n -= half + 1;
        }
      else
        n = half;
    }
  return low;
}

/**
 * samay_index_find_begin:
 *
 * Costs O(log n).
 *
 * Returns: the first entry that begins at @instant_s or later; the number of entries if there is none
 */
guint
samay_index_find_begin (SamayIndex *self,
                        gint64      instant_s)
{
  return find_first (self->begin_s, self->n, instant_s);
}

/**
 * samay_index_count_ended:
 *
 * Costs O(log n).
 *
 * Returns: how many entries are over at @instant_s
 */
guint
samay_index_count_ended (SamayIndex *self,
                         gint64      instant_s)
{
  return find_first (self->ended_s, self->n, instant_s + 1);
}

/**
 * samay_index_count_in:
 * @span: not empty
 *
 * Costs O(log n).
 *
 * Returns: how many entries share a second with @span
 */
guint
samay_index_count_in (SamayIndex *self,
                      SamaySpan   span)
{
  return samay_index_find_begin (self, span.end_s) - samay_index_count_ended (self, span.begin_s);
}

/**
 * samay_index_find_entry:
 * @row: of the table
 *
 * Costs O(log n), and a look at those that begin together.
 *
 * Returns: the entry of the row, or %G_MAXUINT if the index doesn't hold it
 */
guint
samay_index_find_entry (SamayIndex *self,
                        guint       row)
{
  gint64 begin_s;

  if (row >= samay_event_table_get_n_dated (self->table))
    return G_MAXUINT;
  begin_s = samay_index_get_row_span (self->table, row).begin_s;
  for (guint i = samay_index_find_begin (self, begin_s); i < self->n && self->begin_s[i] == begin_s; i++)
    if (self->row[i] == row)
      return i;
  return G_MAXUINT;
}
