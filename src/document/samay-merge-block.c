/* samay-merge-block.c: which mentions are worth a comparison
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-block.h"

#include <string.h>

/* Blocking with prefixes of rare words, after Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in
 * Data Cleaning" (2006): two that have much in common share one of their rarest words, so that only mentions are compared
 * which share a day (a month, a year) and such a word. */

#define INDEXED_MAX 8
#define COARSE_MONTHS_MAX 5
#define COARSE_YEARS_MAX 4
#define APART_DAYS 7
#define PEOPLE_INDEXED_MAX 4
#define NODES_BETWEEN_LOOKS 1024

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
get_name (SamayGist gist)
{
  return samay_gist_get_kind (gist) == SAMAY_GIST_MAYBE ? (gist ^ SAMAY_GIST_MAYBE) | SAMAY_GIST_NAME : gist;
}

/**
 * samay_merge_get_index:
 *
 * Returns: what blocks are made of for the gist; 0 if it is said of too many to make one
 */
SamayGist
samay_merge_get_index (SamayGist gist)
{
  return is_indexable (gist) ? get_name (gist) : 0;
}

/* An order of numbers that has nothing to do with what they stand for. */
int
samay_merge_compare_numbers (gconstpointer a,
                             gconstpointer b)
{
  guint64 x = *(const guint64 *) a, y = *(const guint64 *) b;

  return x < y ? -1 : x > y;
}

/**
 * samay_merge_count_gists:
 *
 * Returns: of what blocks are made of, how many mentions have it; to be cleared
 */
SamayMergeCounts
samay_merge_count_gists (const SamayMergeView *view)
{
  SamayMergeCounts counts = { NULL, NULL, 0 };
  gsize n = 0, all = 0;

  for (guint32 i = 0; i < view->n; i++)
    all += view->nodes[i].n_gists;
  counts.gists = g_new (SamayGist, MAX (all, 1));
  for (guint32 i = 0; i < view->n; i++)
    for (guint j = 0; j < view->nodes[i].n_gists; j++)
      if (is_indexable (view->nodes[i].gists[j]))
        counts.gists[n++] = get_name (view->nodes[i].gists[j]);
  qsort (counts.gists, n, sizeof (SamayGist), samay_merge_compare_numbers);
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

void
samay_merge_counts_clear (SamayMergeCounts *self)
{
  g_clear_pointer (&self->gists, g_free);
  g_clear_pointer (&self->counts, g_free);
  self->n = 0;
}

/**
 * samay_merge_get_count:
 * @gist: from samay_merge_get_index()
 */
guint32
samay_merge_get_count (const SamayMergeCounts *counts,
                       SamayGist               gist)
{
  const SamayGist *found = bsearch (&gist, counts->gists, counts->n, sizeof gist, samay_merge_compare_numbers);

  return found != NULL ? counts->counts[found - counts->gists] : 0;
}

/* The rarest gists of a node that another has, too. Returns how many; @out_rarest_left is how many have the last one, where it has
 * more of them than that, and 0 where it hasn't. */
static guint
choose_gists (const SamayMergeView   *view,
              const SamayMergeCounts *counts,
              guint32                 node,
              SamayGist               chosen[INDEXED_MAX],
              guint32                *out_rarest_left)
{
  const SamayGist *gists = view->nodes[node].gists;
  guint32 rarity[INDEXED_MAX];
  guint n = 0, n_known = 0;

  for (guint i = 0; i < view->nodes[node].n_gists; i++)
    {
      guint32 count = is_indexable (gists[i]) ? samay_merge_get_count (counts, get_name (gists[i])) : 0;
      guint at = n;

      if (count < 2)
        continue;
      n_known++;
      while (at > 0 && rarity[at - 1] > count)
        at--;
      if (at == INDEXED_MAX)
        continue;
      n = MIN (n + 1, INDEXED_MAX);
      memmove (&chosen[at + 1], &chosen[at], sizeof *chosen * (n - 1 - at));
      memmove (&rarity[at + 1], &rarity[at], sizeof *rarity * (n - 1 - at));
      chosen[at] = get_name (gists[i]);
      rarity[at] = count;
    }
  *out_rarest_left = n_known > INDEXED_MAX ? rarity[INDEXED_MAX - 1] : 0;
  return n;
}

static guint64
make_block (SamayMergeBlockKind kind,
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
           SamayMergeBlockKind  kind,
           SamayGist  gist,
           gint64     bucket,
           guint32    node,
           gboolean   is_fine)
{
  SamayMergeEntry entry = { make_block (kind, gist, bucket), node, kind, is_fine };

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
      add_entry (entries, SAMAY_BLOCK_MONTH, gist, month, i, FALSE);
  else
    for (gint64 year = first / 12; year <= last / 12 && year < first / 12 + COARSE_YEARS_MAX; year++)
      add_entry (entries, SAMAY_BLOCK_YEAR, gist, year, i, FALSE);
}

static void
add_pattern (GArray                  *entries,
             const SamayMergeMention *mention,
             guint32                  i,
             SamayGist                gist)
{
  add_entry (entries, SAMAY_BLOCK_PATTERN, gist, mention->when.pattern.month * 32 + mention->when.pattern.day, i, FALSE);
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
          add_entry (entries, SAMAY_BLOCK_APART, people[j * 2] + people[k * 2], bucket + next, i, FALSE);
      for (guint k = 0; k < node->n_gists; k++)
        for (guint next = 0; next < 2 && samay_gist_get_kind (gists[k]) == SAMAY_GIST_ONCE; next++)
          add_entry (entries, SAMAY_BLOCK_APART, people[j * 2] + gists[k], bucket + next, i, FALSE);
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
    add_entry (entries, SAMAY_BLOCK_DAY, gist, day, i, FALSE);
  for (guint j = 0; j < node->n_gists; j++)
    {
      SamayGist ordinal = node->gists[j];
      gint64 bucket = node->first_day / APART_DAYS;

      if (samay_gist_get_kind (ordinal) != SAMAY_GIST_ORDINAL || ordinal == gist)
        continue;
      add_entry (entries, SAMAY_BLOCK_APART, gist ^ ordinal, bucket, i, FALSE);
      add_entry (entries, SAMAY_BLOCK_APART, gist ^ ordinal, bucket + 1, i, FALSE);
    }
}

/**
 * samay_merge_has_key:
 * @keys: (element-type guint64): sorted
 */
gboolean
samay_merge_has_key (const GArray *keys,
                     guint64       key)
{
  return keys->len > 0 && bsearch (&key, keys->data, keys->len, sizeof key, samay_merge_compare_numbers) != NULL;
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

  if (samay_merge_has_key (keys, make_block (SAMAY_BLOCK_MONTH, gist, month)))
    add_entry (entries, SAMAY_BLOCK_MONTH, gist, month, i, TRUE);
  if (samay_merge_has_key (keys, make_block (SAMAY_BLOCK_YEAR, gist, civil.year)))
    add_entry (entries, SAMAY_BLOCK_YEAR, gist, civil.year, i, TRUE);
  if (node->level == SAMAY_LEVEL_FINE && samay_merge_has_key (keys, make_block (SAMAY_BLOCK_PATTERN, gist, civil.month * 32 + civil.day)))
    add_entry (entries, SAMAY_BLOCK_PATTERN, gist, civil.month * 32 + civil.day, i, TRUE);
}

int
samay_merge_compare_entries (gconstpointer a,
                             gconstpointer b)
{
  const SamayMergeEntry *x = a, *y = b;

  if (x->key != y->key)
    return x->key < y->key ? -1 : 1;
  if (x->is_fine != y->is_fine)
    return x->is_fine ? 1 : -1;
  return x->node < y->node ? -1 : x->node > y->node;
}

/**
 * samay_merge_find_entry:
 * @entries: (element-type SamayMergeEntry): sorted
 *
 * Returns: the first entry of the block; if it is empty, of the next
 */
guint
samay_merge_find_entry (const GArray *entries,
                        guint64       key)
{
  guint low = 0, n = entries->len;

  while (n > 0)
    {
      guint half = n / 2;

      if (g_array_index (entries, SamayMergeEntry, low + half).key < key)
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
 * samay_merge_collect_keys:
 * @entries: (element-type SamayMergeEntry):
 *
 * Returns: (transfer full) (element-type guint64): sorted keys of the blocks that are there for what is dated coarsely
 */
GArray *
samay_merge_collect_keys (const GArray *entries)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint64));
  gboolean is_in_order = TRUE;

  for (guint i = 0; i < entries->len; i++)
    {
      const SamayMergeEntry *entry = &g_array_index (entries, SamayMergeEntry, i);

      if (!samay_merge_is_coarse_block (entry->kind) || entry->is_fine)
        continue;
      is_in_order &= keys->len == 0 || g_array_index (keys, guint64, keys->len - 1) <= entry->key;
      g_array_append_val (keys, entry->key);
    }
  if (!is_in_order)
    g_array_sort (keys, samay_merge_compare_numbers);
  return keys;
}

/**
 * samay_merge_add_own_entries:
 * @entries: (element-type SamayMergeEntry): appended to
 * @subjects: (nullable) (element-type SamayGist): for each of those of coarse blocks, by what the mention is in it; appended to
 *
 * Returns: how many have the last of the rare gists by which the mention is in blocks, where it has others, too; 0 if it hasn't
 */
guint32
samay_merge_add_own_entries (const SamayMergeView   *view,
                             const SamayMergeCounts *counts,
                             guint32                 i,
                             GArray                 *entries,
                             GArray                 *subjects)
{
  const SamayMergeNode *node = &view->nodes[i];
  SamayGist chosen[INDEXED_MAX];
  guint32 rarest_left = 0;
  guint n = node->level < SAMAY_LEVEL_NONE ? choose_gists (view, counts, i, chosen, &rarest_left) : 0;

  if (node->level == SAMAY_LEVEL_FINE)
    add_people (entries, view, i);
  for (guint j = 0; j < n; j++)
    {
      guint first = entries->len;

      if (node->level == SAMAY_LEVEL_FINE)
        add_fine (entries, view, i, chosen[j]);
      else if (node->level == SAMAY_LEVEL_PATTERN)
        add_pattern (entries, &view->mentions[i], i, chosen[j]);
      else
        add_coarse (entries, node, i, chosen[j]);
      for (guint k = first; subjects != NULL && node->level != SAMAY_LEVEL_FINE && k < entries->len; k++)
        g_array_append_val (subjects, chosen[j]);
    }
  return rarest_left;
}

/**
 * samay_merge_add_visits:
 * @keys: from samay_merge_collect_keys()
 * @entries: (element-type SamayMergeEntry): appended to
 *
 * Of what is dated more finely, and comes to meet what is dated coarsely.
 */
void
samay_merge_add_visits (const SamayMergeView   *view,
                        const SamayMergeCounts *counts,
                        guint32                 node,
                        const GArray           *keys,
                        GArray                 *entries)
{
  SamayGist chosen[INDEXED_MAX];
  guint32 rarest_left;
  guint n = view->nodes[node].level <= SAMAY_LEVEL_COARSE ? choose_gists (view, counts, node, chosen, &rarest_left) : 0;

  for (guint j = 0; j < n; j++)
    add_visits (entries, keys, view, node, chosen[j]);
}

/**
 * samay_merge_make_entries:
 * @rarest_left: (out) (array): by node, what samay_merge_add_own_entries() returns
 *
 * Returns: (transfer full) (element-type SamayMergeEntry): of all mentions, sorted; some of them if it is cancelled
 */
GArray *
samay_merge_make_entries (const SamayMergeView   *view,
                          const SamayMergeCounts *counts,
                          guint32                *rarest_left,
                          GCancellable           *cancellable)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));
  g_autoptr (GArray) keys = NULL;

  for (guint32 i = 0; i < view->n; i++)
    {
      if (i % NODES_BETWEEN_LOOKS == 0 && g_cancellable_is_cancelled (cancellable))
        return entries;
      rarest_left[i] = samay_merge_add_own_entries (view, counts, i, entries, NULL);
    }
  keys = samay_merge_collect_keys (entries);
  for (guint32 i = 0; i < view->n && keys->len > 0; i++)
    samay_merge_add_visits (view, counts, i, keys, entries);
  if (!g_cancellable_is_cancelled (cancellable))
    g_array_sort (entries, samay_merge_compare_entries);
  return entries;
}
