/* samay-merge-edges.c: which of those that meet in a block may be one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-block.h"

/* A block that is large is led by a few of its mentions, with which the others are compared (McCallum, Nigam and Ungar,
 * "Efficient Clustering of High-Dimensional Data Sets", 2000). What comes out of a block depends on nothing but the mentions
 * in it: whoever keeps it needn't compare again. */

#define ALL_PAIRS_MAX 32
#define LEADERS_MAX 48
#define COARSE_PAIRS_MAX 20000
/* Fewer entries aren't worth a thread. */
#define SHARE_MIN 4096

/* A share of the sorted entries, for one thread. */
typedef struct
{
  const SamayMergeView *view;
  const SamayMergeEntry *entries;
  gsize n;
  GCancellable *cancellable;
  GArray *edges; /* SamayMergeEdge */
} Share;

static gboolean
compare (Share   *share,
         guint32  a,
         guint32  b)
{
  SamayMergeEdge edge;

  if (a == b || !samay_merge_compare (share->view, MIN (a, b), MAX (a, b), &edge))
    return FALSE;
  g_array_append_val (share->edges, edge);
  return TRUE;
}

static void
compare_all (Share       *share,
             const SamayMergeEntry *block,
             gsize        n)
{
  for (gsize i = 0; i < n; i++)
    for (gsize j = i + 1; j < n; j++)
      compare (share, block[i].node, block[j].node);
}

/* The first that is like none of the leaders leads, too, while there are few. */
static void
compare_with_leaders (Share       *share,
                      const SamayMergeEntry *block,
                      gsize        n)
{
  guint32 leaders[LEADERS_MAX];
  guint n_leaders = 0;

  for (gsize i = 0; i < n; i++)
    {
      gboolean is_led = FALSE;

      for (guint j = 0; j < n_leaders; j++)
        is_led = compare (share, leaders[j], block[i].node) || is_led;
      if (!is_led && n_leaders < LEADERS_MAX)
        leaders[n_leaders++] = block[i].node;
    }
}

/* Fine ones have met already, day by day. */
static void
compare_coarse (Share       *share,
                const SamayMergeEntry *block,
                gsize        n)
{
  gsize n_coarse = 0;

  while (n_coarse < n && !block[n_coarse].is_fine)
    n_coarse++;
  if (n_coarse * n > COARSE_PAIRS_MAX)
    return;
  for (gsize i = 0; i < n_coarse; i++)
    for (gsize j = i + 1; j < n; j++)
      compare (share, block[i].node, block[j].node);
}

static gpointer
run_share (gpointer data)
{
  Share *share = data;

  for (gsize i = 0, end; i < share->n; i = end)
    {
      const SamayMergeEntry *block = share->entries + i;

      end = i + 1;
      while (end < share->n && share->entries[end].key == block->key)
        end++;
      if (g_cancellable_is_cancelled (share->cancellable))
        return NULL;
      if (end - i < 2)
        continue;
      if (samay_merge_is_coarse_block (block->kind))
        compare_coarse (share, block, end - i);
      else if (end - i <= ALL_PAIRS_MAX)
        compare_all (share, block, end - i);
      else
        compare_with_leaders (share, block, end - i);
    }
  return NULL;
}

/**
 * samay_merge_compare_edges:
 *
 * The stronger first; of as strong ones, the earlier.
 */
int
samay_merge_compare_edges (gconstpointer a,
                           gconstpointer b)
{
  const SamayMergeEdge *x = a, *y = b;

  if (x->kind != y->kind)
    return x->kind < y->kind ? -1 : 1;
  if (x->score != y->score)
    return x->score > y->score ? -1 : 1;
  if (x->a != y->a)
    return x->a < y->a ? -1 : 1;
  return x->b < y->b ? -1 : x->b > y->b;
}

/**
 * samay_merge_sort_edges:
 * @edges: (element-type SamayMergeEdge): in the order in which to join; two that met in several blocks have one edge afterwards,
 *   which says in how many
 */
void
samay_merge_sort_edges (GArray *edges)
{
  guint n = 0;

  g_array_sort (edges, samay_merge_compare_edges);
  for (guint i = 0; i < edges->len; i++)
    {
      const SamayMergeEdge *edge = &g_array_index (edges, SamayMergeEdge, i);

      if (n > 0 && samay_merge_compare_edges (&g_array_index (edges, SamayMergeEdge, n - 1), edge) == 0)
        g_array_index (edges, SamayMergeEdge, n - 1).n += edge->n;
      else
        g_array_index (edges, SamayMergeEdge, n++) = *edge;
    }
  g_array_set_size (edges, n);
}

/**
 * samay_merge_compare_blocks:
 * @entries: (element-type SamayMergeEntry): sorted
 *
 * Compares what shares a block, on all cores. The cost grows with the mentions, not with their pairs: blocks are by day and
 * by rare words, and within one that is large the comparisons are bounded.
 *
 * Returns: (transfer full) (element-type SamayMergeEdge): those that may be one event, sorted; some of them if it is cancelled
 */
GArray *
samay_merge_compare_blocks (const SamayMergeView *view,
                            const GArray         *entries,
                            GCancellable         *cancellable)
{
  const SamayMergeEntry *all = (const SamayMergeEntry *) (gpointer) entries->data;
  guint n_shares = CLAMP (entries->len / SHARE_MIN, 1, MAX (g_get_num_processors (), 1));
  g_autofree Share *shares = g_new0 (Share, n_shares);
  g_autofree GThread **threads = g_new0 (GThread *, n_shares);
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (SamayMergeEdge));
  gsize at = 0;

  for (guint i = 0; i < n_shares; i++)
    {
      gsize end = i + 1 < n_shares ? MAX (at, (gsize) entries->len * (i + 1) / n_shares) : entries->len;

      /* A block is in one share. */
      while (end > 0 && end < entries->len && all[end].key == all[end - 1].key)
        end++;
      shares[i] = (Share) { view, all + at, end - at, cancellable, g_array_new (FALSE, FALSE, sizeof (SamayMergeEdge)) };
      if (i > 0)
        threads[i] = g_thread_new ("merge", run_share, &shares[i]);
      at = end;
    }
  run_share (&shares[0]);
  for (guint i = 0; i < n_shares; i++)
    {
      if (threads[i] != NULL)
        g_thread_join (threads[i]);
      if (shares[i].edges->len > 0)
        g_array_append_vals (edges, shares[i].edges->data, shares[i].edges->len);
      g_array_unref (shares[i].edges);
    }
  if (!g_cancellable_is_cancelled (cancellable))
    samay_merge_sort_edges (edges);
  return edges;
}
