/* samay-merge-block.c: which mentions are worth a comparison
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include <string.h>

/* Blocking with prefixes of rare words, after Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in
 * Data Cleaning" (2006): two that have much in common share one of their rarest words, so that only mentions are compared
 * which share a day (a month, a year) and such a word. A block that is large all the same is led by a few of its mentions,
 * with which the others are compared (McCallum, Nigam and Ungar, "Efficient Clustering of High-Dimensional Data Sets",
 * 2000). */

#define INDEXED_MAX 8
#define COARSE_MONTHS_MAX 5
#define COARSE_YEARS_MAX 4
#define ALL_PAIRS_MAX 32
#define LEADERS_MAX 48
#define COARSE_PAIRS_MAX 20000
#define APART_DAYS 7
#define PEOPLE_INDEXED_MAX 4

typedef enum
{
  BLOCK_DAY,
  BLOCK_MONTH,
  BLOCK_YEAR,
  BLOCK_PATTERN,
  BLOCK_APART, /* by a number or by people that both have, in times that are near */
} BlockKind;

typedef struct
{
  guint64 key;
  guint32 node;
  guint8 kind;    /* BlockKind */
  guint8 is_fine; /* it came only to meet one that isn't */
} Entry;

/* How many mentions have a gist; both arrays sorted by it. */
typedef struct
{
  SamayGist *gists;
  guint32 *counts;
  guint n;
} Counts;

/* A share of the sorted entries, for one thread. */
typedef struct
{
  const SamayMergeView *view;
  const Entry *entries;
  gsize n;
  GArray *edges; /* SamayMergeEdge */
} Share;

static gboolean
is_indexable (SamayGist gist)
{
  switch (samay_gist_get_kind (gist))
    {
    case SAMAY_GIST_KIND:
    case SAMAY_GIST_FIGURE:
    case SAMAY_GIST_FRAME:
      return FALSE;
    default:
      return TRUE;
    }
}

/* A name and what may be one meet in one block. */
static SamayGist
get_index (SamayGist gist)
{
  return samay_gist_get_kind (gist) == SAMAY_GIST_MAYBE ? (gist ^ SAMAY_GIST_MAYBE) | SAMAY_GIST_NAME : gist;
}

/* An order of numbers that has nothing to do with what they stand for. */
static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint64 x = *(const guint64 *) a, y = *(const guint64 *) b;

  return x < y ? -1 : x > y;
}

static Counts
count_gists (const SamayMergeView *view)
{
  Counts counts = { NULL, NULL, 0 };
  gsize n = 0, all = 0;

  for (guint32 i = 0; i < view->n; i++)
    all += view->nodes[i].n_gists;
  counts.gists = g_new (SamayGist, MAX (all, 1));
  for (guint32 i = 0; i < view->n; i++)
    for (guint j = 0; j < view->nodes[i].n_gists; j++)
      if (is_indexable (view->gists[view->nodes[i].gists_first + j]))
        counts.gists[n++] = get_index (view->gists[view->nodes[i].gists_first + j]);
  qsort (counts.gists, n, sizeof (SamayGist), compare_numbers);
  counts.counts = g_new (guint32, MAX (n, 1));
  for (gsize i = 0; i < n; i++)
    if (counts.n > 0 && counts.gists[counts.n - 1] == counts.gists[i])
      counts.counts[counts.n - 1]++;
    else
      {
        counts.gists[counts.n] = counts.gists[i];
        counts.counts[counts.n++] = 1;
      }
  return counts;
}

static guint32
get_count (const Counts *counts,
           SamayGist     gist)
{
  const SamayGist *found = bsearch (&gist, counts->gists, counts->n, sizeof gist, compare_numbers);

  return found != NULL ? counts->counts[found - counts->gists] : 0;
}

/* The rarest gists of a node that another has, too. Returns how many. */
static guint
choose_gists (const SamayMergeView *view,
              const Counts         *counts,
              guint32               node,
              SamayGist             chosen[INDEXED_MAX])
{
  const SamayGist *gists = view->gists + view->nodes[node].gists_first;
  guint32 rarity[INDEXED_MAX];
  guint n = 0;

  for (guint i = 0; i < view->nodes[node].n_gists; i++)
    {
      guint32 count = is_indexable (gists[i]) ? get_count (counts, get_index (gists[i])) : 0;
      guint at = n;

      if (count < 2)
        continue;
      while (at > 0 && rarity[at - 1] > count)
        at--;
      if (at == INDEXED_MAX)
        continue;
      n = MIN (n + 1, INDEXED_MAX);
      memmove (&chosen[at + 1], &chosen[at], sizeof *chosen * (n - 1 - at));
      memmove (&rarity[at + 1], &rarity[at], sizeof *rarity * (n - 1 - at));
      chosen[at] = get_index (gists[i]);
      rarity[at] = count;
    }
  return n;
}

static guint64
make_block (BlockKind kind,
            SamayGist gist,
            gint64    bucket)
{
  guint64 hash = gist ^ ((guint64) bucket << 3 | kind) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);

  hash ^= hash >> 32;
  hash *= G_GUINT64_CONSTANT (0xD6E8FEB86659FD93);
  return hash ^ hash >> 32;
}

static void
add_entry (GArray    *entries,
           BlockKind  kind,
           SamayGist  gist,
           gint64     bucket,
           guint32    node,
           gboolean   is_fine)
{
  Entry entry = { make_block (kind, gist, bucket), node, kind, is_fine };

  g_array_append_val (entries, entry);
}

static gint64
get_month (gint64 day)
{
  SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);

  return civil.year * 12 + civil.month - 1;
}

static void
add_coarse (GArray               *entries,
            const SamayMergeNode *node,
            guint32               i,
            SamayGist             gist)
{
  gint64 first = get_month (node->first_day), last = get_month (node->last_day);

  if (last - first < COARSE_MONTHS_MAX)
    for (gint64 month = first; month <= last; month++)
      add_entry (entries, BLOCK_MONTH, gist, month, i, FALSE);
  else
    for (gint64 year = first / 12; year <= last / 12 && year < first / 12 + COARSE_YEARS_MAX; year++)
      add_entry (entries, BLOCK_YEAR, gist, year, i, FALSE);
}

static void
add_pattern (GArray                  *entries,
             const SamayMergeMention *mention,
             guint32                  i,
             SamayGist                gist)
{
  add_entry (entries, BLOCK_PATTERN, gist, mention->when.pattern.month * 32 + mention->when.pattern.day, i, FALSE);
}

/* The same two people, or one and what is done once, near in time. */
static void
add_people (GArray               *entries,
            const SamayMergeView *view,
            guint32               i)
{
  const SamayMergeNode *node = &view->nodes[i];
  const SamayGist *gists = samay_merge_get_gists (view, i);
  const SamayGist *people = gists + node->n_gists + node->n_context;
  gint64 bucket = node->first_day / APART_DAYS;

  for (guint j = 0; j < MIN (node->n_people, PEOPLE_INDEXED_MAX); j++)
    {
      for (guint k = j + 1; k < MIN (node->n_people, PEOPLE_INDEXED_MAX); k++)
        for (guint next = 0; next < 2; next++)
          add_entry (entries, BLOCK_APART, people[j * 2] + people[k * 2], bucket + next, i, FALSE);
      for (guint k = 0; k < node->n_gists; k++)
        for (guint next = 0; next < 2 && samay_gist_get_kind (gists[k]) == SAMAY_GIST_ONCE; next++)
          add_entry (entries, BLOCK_APART, people[j * 2] + gists[k], bucket + next, i, FALSE);
    }
}

static void
add_fine (GArray               *entries,
          const SamayMergeView *view,
          guint32               i,
          SamayGist             gist)
{
  const SamayMergeNode *node = &view->nodes[i];

  for (gint64 day = node->first_day; day <= node->last_day; day++)
    add_entry (entries, BLOCK_DAY, gist, day, i, FALSE);
  for (guint j = 0; j < node->n_gists; j++)
    {
      SamayGist ordinal = view->gists[node->gists_first + j];
      gint64 bucket = node->first_day / APART_DAYS;

      if (samay_gist_get_kind (ordinal) != SAMAY_GIST_ORDINAL || ordinal == gist)
        continue;
      add_entry (entries, BLOCK_APART, gist ^ ordinal, bucket, i, FALSE);
      add_entry (entries, BLOCK_APART, gist ^ ordinal, bucket + 1, i, FALSE);
    }
}

static gboolean
has_block (const GArray *keys,
           guint64       key)
{
  return keys->len > 0 && bsearch (&key, keys->data, keys->len, sizeof key, compare_numbers) != NULL;
}

/* A finer one joins the blocks of coarser ones, but only where there are any. */
static void
add_visits (GArray               *entries,
            const GArray         *keys,
            const SamayMergeView *view,
            guint32               i,
            SamayGist             gist)
{
  const SamayMergeNode *node = &view->nodes[i];
  SamayCivil civil = samay_instant_to_civil (node->first_day * SAMAY_DAY_S);
  gint64 month = get_month (node->first_day);

  if (has_block (keys, make_block (BLOCK_MONTH, gist, month)))
    add_entry (entries, BLOCK_MONTH, gist, month, i, TRUE);
  if (has_block (keys, make_block (BLOCK_YEAR, gist, civil.year)))
    add_entry (entries, BLOCK_YEAR, gist, civil.year, i, TRUE);
  if (node->level == SAMAY_LEVEL_FINE && has_block (keys, make_block (BLOCK_PATTERN, gist, civil.month * 32 + civil.day)))
    add_entry (entries, BLOCK_PATTERN, gist, civil.month * 32 + civil.day, i, TRUE);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *x = a, *y = b;

  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  if (x->is_fine != y->is_fine)
    return x->is_fine ? 1 : -1;
  return x->node < y->node ? -1 : x->node > y->node;
}

/* Keys of the blocks that are there for coarser ones. */
static GArray *
collect_keys (const GArray *entries)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint64));

  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (entry->kind == BLOCK_MONTH || entry->kind == BLOCK_YEAR || entry->kind == BLOCK_PATTERN)
        g_array_append_val (keys, entry->key);
    }
  g_array_sort (keys, compare_numbers);
  return keys;
}

static GArray *
make_entries (const SamayMergeView *view,
              const Counts         *counts)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_autoptr (GArray) keys = NULL;
  SamayGist chosen[INDEXED_MAX];

  for (guint32 i = 0; i < view->n; i++)
    {
      const SamayMergeNode *node = &view->nodes[i];
      guint n = node->level < SAMAY_LEVEL_NONE ? choose_gists (view, counts, i, chosen) : 0;

      if (node->level == SAMAY_LEVEL_FINE)
        add_people (entries, view, i);
      for (guint j = 0; j < n; j++)
        if (node->level == SAMAY_LEVEL_FINE)
          add_fine (entries, view, i, chosen[j]);
        else if (node->level == SAMAY_LEVEL_PATTERN)
          add_pattern (entries, &view->mentions[i], i, chosen[j]);
        else
          add_coarse (entries, node, i, chosen[j]);
    }
  keys = collect_keys (entries);
  for (guint32 i = 0; i < view->n && keys->len > 0; i++)
    {
      const SamayMergeNode *node = &view->nodes[i];
      guint n = node->level <= SAMAY_LEVEL_COARSE ? choose_gists (view, counts, i, chosen) : 0;

      for (guint j = 0; j < n; j++)
        add_visits (entries, keys, view, i, chosen[j]);
    }
  g_array_sort (entries, compare_entries);
  return entries;
}

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
             const Entry *block,
             gsize        n)
{
  for (gsize i = 0; i < n; i++)
    for (gsize j = i + 1; j < n; j++)
      compare (share, block[i].node, block[j].node);
}

/* The first that is like none of the leaders leads, too, while there are few. */
static void
compare_with_leaders (Share       *share,
                      const Entry *block,
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
                const Entry *block,
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
      const Entry *block = share->entries + i;

      end = i + 1;
      while (end < share->n && share->entries[end].key == block->key)
        end++;
      if (end - i < 2)
        continue;
      if (block->kind == BLOCK_MONTH || block->kind == BLOCK_YEAR || block->kind == BLOCK_PATTERN)
        compare_coarse (share, block, end - i);
      else if (end - i <= ALL_PAIRS_MAX)
        compare_all (share, block, end - i);
      else
        compare_with_leaders (share, block, end - i);
    }
  return NULL;
}

/* The stronger first; of as strong ones, the earlier. */
static int
compare_edges (gconstpointer a,
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

/* Two met in several blocks; one edge of theirs is enough. */
static void
sort_edges (GArray *edges)
{
  guint n = 0;

  g_array_sort (edges, compare_edges);
  for (guint i = 0; i < edges->len; i++)
    if (n == 0 || compare_edges (&g_array_index (edges, SamayMergeEdge, n - 1), &g_array_index (edges, SamayMergeEdge, i)) != 0)
      g_array_index (edges, SamayMergeEdge, n++) = g_array_index (edges, SamayMergeEdge, i);
  g_array_set_size (edges, n);
}

/**
 * samay_merge_find_edges:
 *
 * Compares what shares a block, on all cores. The cost grows with the mentions, not with their pairs: blocks are by day and
 * by rare words, and within one that is large the comparisons are bounded.
 *
 * Returns: (transfer full) (element-type SamayMergeEdge): those that may be one event, in the order in which to join them
 */
GArray *
samay_merge_find_edges (const SamayMergeView *view)
{
  Counts counts = count_gists (view);
  g_autoptr (GArray) entries = make_entries (view, &counts);
  guint n_shares = MAX (g_get_num_processors (), 1);
  g_autofree Share *shares = g_new0 (Share, n_shares);
  g_autofree GThread **threads = g_new0 (GThread *, n_shares);
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (SamayMergeEdge));
  gsize at = 0;

  g_free (counts.gists);
  g_free (counts.counts);
  for (guint i = 0; i < n_shares; i++)
    {
      const Entry *all = (const Entry *) (gpointer) entries->data;
      gsize end = i + 1 < n_shares ? MAX (at, (gsize) entries->len * (i + 1) / n_shares) : entries->len;

      /* A block is in one share. */
      while (end > 0 && end < entries->len && all[end].key == all[end - 1].key)
        end++;
      shares[i] = (Share) { view, all + at, end - at, g_array_new (FALSE, FALSE, sizeof (SamayMergeEdge)) };
      threads[i] = g_thread_new ("merge", run_share, &shares[i]);
      at = end;
    }
  for (guint i = 0; i < n_shares; i++)
    {
      g_thread_join (threads[i]);
      if (shares[i].edges->len > 0)
        g_array_append_vals (edges, shares[i].edges->data, shares[i].edges->len);
      g_array_unref (shares[i].edges);
    }
  sort_edges (edges);
  return edges;
}
