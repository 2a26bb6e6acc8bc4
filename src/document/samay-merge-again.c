/* samay-merge-again.c: a few mentions are others than before: only the blocks that they are in are compared anew
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"

/* What two mentions have in common depends on nothing but the two, and what comes out of a block on those in it. So of blocks that
 * have other mentions in them than before, what came out of them is taken back, and what comes out now is put in. The edges are the
 * same as of a comparison of all. */

static GArray *
compare_blocks (const SamayMergeView *view,
                const GArray         *entries,
                const GArray         *keys,
                GCancellable         *cancellable)
{
  g_autoptr (GArray) some = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));

  for (guint i = 0; i < keys->len; i++)
    {
      guint64 key = g_array_index (keys, guint64, i);
      guint first = samay_merge_find_entry (entries, key), end = first;

      while (end < entries->len && g_array_index (entries, SamayMergeEntry, end).key == key)
        end++;
      if (end > first)
        g_array_append_vals (some, &g_array_index (entries, SamayMergeEntry, first), end - first);
    }
  return samay_merge_compare_blocks (view, some, cancellable);
}

static void
touch (const SamayMergeChange *change,
       guint32                 node)
{
  if (node != SAMAY_MERGE_NONE)
    change->is_touched[node] = TRUE;
}

/* How much more often two met in changed blocks than before; of those that were there before and are still. */
static GArray *
find_edge_changes (const SamayMergeChange *self,
                   const GArray           *was,
                   const GArray           *is)
{
  GArray *changes = g_array_sized_new (FALSE, FALSE, sizeof (SamayMergeEdge), was->len + is->len);

  for (guint i = 0; i < was->len; i++)
    {
      SamayMergeEdge edge = g_array_index (was, SamayMergeEdge, i);

      edge.a = self->now_of[edge.a];
      edge.b = self->now_of[edge.b];
      edge.n = -edge.n;
      if (edge.a != SAMAY_MERGE_NONE && edge.b != SAMAY_MERGE_NONE)
        g_array_append_val (changes, edge);
    }
  if (is->len > 0)
    g_array_append_vals (changes, is->data, is->len);
  samay_merge_sort_edges (changes);
  return changes;
}

/* What is new, or no more: who may be joined by it is to be joined anew. */
static void
put_edge (SamayMergeChange     *change,
          const SamayMergeEdge *former,
          const SamayMergeEdge *changed)
{
  SamayMergeEdge edge = former != NULL ? *former : *changed;

  if (former != NULL && changed != NULL)
    edge.n += changed->n;
  if ((former == NULL) != (edge.n == 0))
    {
      touch (change, edge.a);
      touch (change, edge.b);
    }
  g_assert (edge.n >= 0);
  if (edge.n > 0)
    g_array_append_val (change->state->edges, edge);
}

static void
change_edges (SamayMergeChange *change,
              const GArray     *changes)
{
  const GArray *former = change->former->state->edges;
  guint at = 0;

  change->state->edges = g_array_sized_new (FALSE, FALSE, sizeof (SamayMergeEdge), former->len + changes->len);
  for (guint i = 0; i < former->len; i++)
    {
      SamayMergeEdge edge = g_array_index (former, SamayMergeEdge, i);
      const SamayMergeEdge *changed = NULL;

      edge.a = change->now_of[edge.a];
      edge.b = change->now_of[edge.b];
      if (edge.a == SAMAY_MERGE_NONE || edge.b == SAMAY_MERGE_NONE)
        {
          touch (change, edge.a);
          touch (change, edge.b);
          continue;
        }
      for (; at < changes->len && samay_merge_compare_edges (&g_array_index (changes, SamayMergeEdge, at), &edge) < 0; at++)
        put_edge (change, NULL, &g_array_index (changes, SamayMergeEdge, at));
      if (at < changes->len && samay_merge_compare_edges (&g_array_index (changes, SamayMergeEdge, at), &edge) == 0)
        changed = &g_array_index (changes, SamayMergeEdge, at++);
      put_edge (change, &edge, changed);
    }
  for (; at < changes->len; at++)
    put_edge (change, NULL, &g_array_index (changes, SamayMergeEdge, at));
}

/**
 * samay_merge_change_edges:
 *
 * Fills the state's counts, entries and edges, and tells whom that touches. Costs a few looks at each mention, entry and edge, and
 * comparisons in blocks that have changed only.
 */
void
samay_merge_change_edges (SamayMergeChange *self,
                          GCancellable     *cancellable)
{
  const SamayMergeResult *former = self->former;
  SamayMergeView former_view = { former->merged.statements, former->state->nodes, former->merged.mentions, former->merged.n_mentions };
  g_autoptr (GArray) keys = samay_merge_change_entries (self, &former_view);
  g_autoptr (GArray) was = compare_blocks (&former_view, former->state->entries, keys, cancellable);
  g_autoptr (GArray) is = compare_blocks (self->view, self->state->entries, keys, cancellable);
  g_autoptr (GArray) changes = NULL;

  if (g_cancellable_is_cancelled (cancellable))
    return;
  changes = find_edge_changes (self, was, is);
  change_edges (self, changes);
  for (guint32 i = 0; i < self->view->n; i++)
    if (self->former_of[i] == SAMAY_MERGE_NONE)
      touch (self, i);
}
