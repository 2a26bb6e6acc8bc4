/* samay-index-again.c: the index of a table that differs from another in a few rows, made of that one's
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-index-private.h"

#include <string.h>

/* Entries stand in the order of what rows tell of their marks, and rows in an order that doesn't change either: so what stays is copied
 * with its new row, and what is new is merged into it. Nothing is sorted but that. */

/* More rows are others than this part of them: then the index is made anew. */
#define CHANGED_PART 8
#define NO_ROW G_MAXUINT32

/* Of two tables, which rows are the same to an index. */
typedef struct
{
  SamayEventTable *former;
  SamayEventTable *table;
  guint32 *now_of; /* by row of the former, or NO_ROW */
  GArray *added;   /* guint32: rows of the table that the former hasn't */
  guint n_removed;
} Change;

/* As the rows stand: by begin, then end. */
static int
compare_rows (const Change *self,
              guint32       former,
              guint32       row)
{
  gint64 begin_s = samay_event_table_get_begin_s (self->former)[former], other_begin_s = samay_event_table_get_begin_s (self->table)[row];
  gint64 end_s = samay_event_table_get_end_s (self->former)[former], other_end_s = samay_event_table_get_end_s (self->table)[row];

  if (begin_s != other_begin_s)
    return begin_s < other_begin_s ? -1 : 1;
  return end_s < other_end_s ? -1 : end_s > other_end_s;
}

static gboolean
is_same (const Change *self,
         guint32       former,
         guint32       row)
{
  return compare_rows (self, former, row) == 0
         && samay_event_table_get_importance (self->former)[former] == samay_event_table_get_importance (self->table)[row]
         && samay_event_table_get_bounds (self->former)[former] == samay_event_table_get_bounds (self->table)[row];
}

static void
remove_row (Change  *self,
            guint32  former)
{
  self->now_of[former] = NO_ROW;
  self->n_removed++;
}

/* Both in order, side by side; given up where there are too many. */
static gboolean
find_changes (Change *self)
{
  guint n_former = samay_event_table_get_n_dated (self->former), n = samay_event_table_get_n_dated (self->table);
  guint32 i = 0, j = 0;

  while ((i < n_former || j < n) && self->n_removed + self->added->len <= n / CHANGED_PART)
    if (i < n_former && j < n && is_same (self, i, j))
      self->now_of[i++] = j++;
    else
      {
        int order = i == n_former ? 1 : j == n ? -1 : compare_rows (self, i, j);

        if (order >= 0)
          g_array_append_val (self->added, j);
        if (order <= 0)
          remove_row (self, i);
        i += order <= 0;
        j += order >= 0;
      }
  return i == n_former && j == n;
}

/* What begins earlier, then what stands in an earlier row. */
static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const SamaySortItem *x = a, *y = b;

  if ((gint64) x->key != (gint64) y->key)
    return (gint64) x->key < (gint64) y->key ? -1 : 1;
  return x->value < y->value ? -1 : x->value > y->value;
}

static int
compare_instants (gconstpointer a,
                  gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;

  return x < y ? -1 : x > y;
}

static void
append_entry (SamayIndex *self,
              gint64      begin_s,
              gint64      end_s,
              float       importance,
              guint32     row)
{
  self->begin_s[self->n] = begin_s;
  self->end_s[self->n] = end_s;
  self->importance[self->n] = importance;
  self->row[self->n++] = row;
}

static void
append_row (SamayIndex *self,
            guint32     row)
{
  SamaySpan span = samay_index_get_row_span (self->table, row);

  append_entry (self, span.begin_s, span.end_s, samay_event_table_get_importance (self->table)[row], row);
}

/* Entries that stay with new ones among them; @removed gets where the others ended. */
static void
merge_entries (SamayIndex       *self,
               const SamayIndex *former,
               const Change     *change,
               GArray           *removed)
{
  guint n_added = change->added->len;
  g_autofree SamaySortItem *items = g_new (SamaySortItem, MAX (n_added, 1));
  guint at = 0;

  for (guint i = 0; i < n_added; i++)
    {
      guint32 row = g_array_index (change->added, guint32, i);

      items[i] = (SamaySortItem) { (guint64) samay_index_get_row_span (self->table, row).begin_s, row };
    }
  qsort (items, n_added, sizeof *items, compare_items);
  for (guint i = 0; i < former->n; i++)
    {
      SamaySortItem item = { (guint64) former->begin_s[i], change->now_of[former->row[i]] };

      if (item.value == NO_ROW)
        {
          g_array_append_val (removed, former->end_s[i]);
          continue;
        }
      while (at < n_added && compare_items (&items[at], &item) < 0)
        append_row (self, items[at++].value);
      append_entry (self, former->begin_s[i], former->end_s[i], former->importance[i], item.value);
    }
  while (at < n_added)
    append_row (self, items[at++].value);
}

static void
merge_ends (SamayIndex       *self,
            const SamayIndex *former,
            const Change     *change,
            GArray           *removed)
{
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (gint64));
  guint n = 0, gone = 0, come = 0;

  for (guint i = 0; i < change->added->len; i++)
    {
      gint64 end_s = samay_index_get_row_span (self->table, g_array_index (change->added, guint32, i)).end_s;

      g_array_append_val (added, end_s);
    }
  g_array_sort (added, compare_instants);
  g_array_sort (removed, compare_instants);
  for (guint i = 0; i < former->n; i++)
    {
      gint64 end_s = former->ended_s[i];

      if (gone < removed->len && g_array_index (removed, gint64, gone) == end_s)
        {
          gone++;
          continue;
        }
      while (come < added->len && g_array_index (added, gint64, come) < end_s)
        self->ended_s[n++] = g_array_index (added, gint64, come++);
      self->ended_s[n++] = end_s;
    }
  while (come < added->len)
    self->ended_s[n++] = g_array_index (added, gint64, come++);
}

/**
 * samay_index_new_after:
 * @table: kept
 * @former: of all dated events of another table
 *
 * The same as samay_index_new() makes of all, and some times faster where the tables differ in a few rows; else as fast.
 *
 * Returns: (transfer full): an index of the dated events
 */
SamayIndex *
samay_index_new_after (SamayEventTable *table,
                       SamayIndex      *former)
{
  guint n_former = samay_event_table_get_n_dated (former->table), n = samay_event_table_get_n_dated (table);
  g_autofree guint32 *now_of = g_new (guint32, MAX (n_former, 1));
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) removed = g_array_new (FALSE, FALSE, sizeof (gint64));
  Change change = { former->table, table, now_of, added, 0 };
  SamayIndex *self;

  g_return_val_if_fail (former->n == n_former, samay_index_new (table, NULL));

  if (!find_changes (&change))
    return samay_index_new (table, NULL);
  self = samay_index_start (table);
  samay_index_alloc (self, n);
  merge_entries (self, former, &change, removed);
  merge_ends (self, former, &change, removed);
  samay_index_pile (self);
  return self;
}
