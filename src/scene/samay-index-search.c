/* samay-index-search.c: best first, down the pyramid
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-index-search.h"

#include "scene/samay-index-private.h"

/* @level: 0 for an entry, else a node of the pyramid's level below that. */
typedef struct
{
  float importance;
  guint level;
  guint node;
} Branch;

struct _SamayIndexSearch
{
  SamayIndex *index;
  guint first;
  guint last;
  SamayIndexSkips skips;
  gpointer data;
  GArray *heap; /* Branch, the best one first */
};

static gsize
get_size (guint level)
{
  gsize size = 1;

  for (; level > 0; level--)
    size *= SAMAY_INDEX_FANOUT;
  return size;
}

/* Of equals the earlier one, and a node before its entries: so the order is that of a sorted list. */
static gboolean
is_better (const Branch *a,
           const Branch *b)
{
  gsize a_first;
  gsize b_first;

  if (a->importance != b->importance)
    return a->importance > b->importance;
  a_first = a->node * get_size (a->level);
  b_first = b->node * get_size (b->level);
  return a_first != b_first ? a_first < b_first : a->level > b->level;
}

static void
push (SamayIndexSearch *self,
      Branch            branch)
{
  Branch *heap;
  guint i = self->heap->len;

  g_array_append_val (self->heap, branch);
  heap = (Branch *) (gpointer) self->heap->data;
  while (i > 0 && is_better (&branch, &heap[(i - 1) / 2]))
    {
      heap[i] = heap[(i - 1) / 2];
      i = (i - 1) / 2;
    }
  heap[i] = branch;
}

static Branch
pop (SamayIndexSearch *self)
{
  Branch *heap = (Branch *) (gpointer) self->heap->data;
  Branch best = heap[0];
  Branch last = heap[self->heap->len - 1];
  guint n = self->heap->len - 1;
  guint i = 0;

  g_array_set_size (self->heap, n);
  for (guint child = 1; child < n; child = 2 * i + 1)
    {
      if (child + 1 < n && is_better (&heap[child + 1], &heap[child]))
        child++;
      if (!is_better (&heap[child], &last))
        break;
      heap[i] = heap[child];
      i = child;
    }
  if (n > 0)
    heap[i] = last;
  return best;
}

static gboolean
is_skipped (SamayIndexSearch *self,
            guint             level,
            guint             node)
{
  gsize size = get_size (level);
  gsize first = MAX (node * size, self->first);
  gsize last = MIN ((node + 1) * size, self->last);
  const gint64 *end_s = level == 0 ? self->index->end_s : self->index->levels[level - 1].end_s;

  return first >= last || (self->skips && self->skips (first, last, end_s[node], self->data));
}

static void
push_node (SamayIndexSearch *self,
           guint             level,
           guint             node)
{
  const float *importance = level == 0 ? self->index->importance : self->index->levels[level - 1].importance;

  if (!is_skipped (self, level, node))
    push (self, (Branch) { importance[node], level, node });
}

static void
push_children (SamayIndexSearch *self,
               const Branch     *branch)
{
  guint n = branch->level == 1 ? self->index->n : self->index->levels[branch->level - 2].n;
  guint first = branch->node * SAMAY_INDEX_FANOUT;

  for (guint node = first; node < MIN (first + SAMAY_INDEX_FANOUT, n); node++)
    push_node (self, branch->level - 1, node);
}

/**
 * samay_index_search_new:
 * @index: must outlive the search
 * @first: entry
 * @last: the entry after the last
 * @skips: (nullable): asked again and again; what it gave up once it may not want later
 *
 * Returns: (transfer full): a search that has found nothing yet
 */
SamayIndexSearch *
samay_index_search_new (SamayIndex      *index,
                        guint            first,
                        guint            last,
                        SamayIndexSkips  skips,
                        gpointer         data)
{
  SamayIndexSearch *self = g_new0 (SamayIndexSearch, 1);
  guint level = 0;

  *self = (SamayIndexSearch) { index, first, MIN (last, index->n), skips, data,
                               g_array_new (FALSE, FALSE, sizeof (Branch)) };
  if (first >= self->last)
    return self;
  /* The lowest level at which a few nodes hold the whole stretch. */
  while (level < index->n_levels && (self->last - first) / get_size (level) > SAMAY_INDEX_FANOUT)
    level++;
  for (guint node = first / get_size (level); node <= (self->last - 1) / get_size (level); node++)
    push_node (self, level, node);
  return self;
}

/**
 * samay_index_search_free:
 * @self: (transfer full) (nullable):
 */
void
samay_index_search_free (SamayIndexSearch *self)
{
  if (!self)
    return;
  g_array_unref (self->heap);
  g_free (self);
}

/**
 * samay_index_search_next:
 * @out_entry: (out): the most important of those that are left, of equals the earliest; untouched if there is none
 *
 * Costs O(log n).
 *
 * Returns: whether there is one
 */
gboolean
samay_index_search_next (SamayIndexSearch *self,
                         guint            *out_entry)
{
  while (self->heap->len > 0)
    {
      Branch best = pop (self);

      if (is_skipped (self, best.level, best.node))
        continue;
      if (best.level == 0)
        {
          *out_entry = best.node;
          return TRUE;
        }
      push_children (self, &best);
    }
  return FALSE;
}
