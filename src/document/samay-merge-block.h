/* samay-merge-block.h: which mentions are worth a comparison
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-merge-private.h"

typedef enum
{
  SAMAY_BLOCK_DAY,
  SAMAY_BLOCK_MONTH,
  SAMAY_BLOCK_YEAR,
  SAMAY_BLOCK_PATTERN,
  SAMAY_BLOCK_APART, /* by a number or by people that both have, in times that are near */
} SamayMergeBlockKind;

/**
 * SamayMergeEntry:
 * @key: of the block
 * @is_fine: it came only to meet one that isn't
 *
 * That a mention is in a block. Sorted by key; those that came to meet others stand behind them.
 */
typedef struct
{
  guint64 key;
  guint32 node;
  guint8 kind; /* SamayMergeBlockKind */
  guint8 is_fine;
} SamayMergeEntry;

/* How many mentions have a gist; both arrays sorted by it. */
typedef struct
{
  SamayGist *gists;
  guint32 *counts;
  guint n;
} SamayMergeCounts;

/* Blocks of what is dated coarsely, which finer ones visit. */
static inline gboolean
samay_merge_is_coarse_block (guint8 kind)
{
  return kind == SAMAY_BLOCK_MONTH || kind == SAMAY_BLOCK_YEAR || kind == SAMAY_BLOCK_PATTERN;
}

SamayMergeCounts samay_merge_count_gists     (const SamayMergeView   *view);
void             samay_merge_counts_clear    (SamayMergeCounts       *self);
guint32          samay_merge_get_count       (const SamayMergeCounts *self,
                                              SamayGist               gist);
SamayGist        samay_merge_get_index       (SamayGist               gist);
guint32          samay_merge_add_own_entries (const SamayMergeView   *view,
                                              const SamayMergeCounts *counts,
                                              guint32                 node,
                                              GArray                 *entries,
                                              GArray                 *subjects);
void             samay_merge_add_visits      (const SamayMergeView   *view,
                                              const SamayMergeCounts *counts,
                                              guint32                 node,
                                              const GArray           *keys,
                                              GArray                 *entries);
GArray          *samay_merge_collect_keys    (const GArray           *entries);
gboolean         samay_merge_has_key         (const GArray           *keys,
                                              guint64                 key);
int              samay_merge_compare_numbers (gconstpointer           a,
                                              gconstpointer           b);
int              samay_merge_compare_entries (gconstpointer           a,
                                              gconstpointer           b);
guint            samay_merge_find_entry      (const GArray           *entries,
                                              guint64                 key);
GArray          *samay_merge_make_entries    (const SamayMergeView   *view,
                                              const SamayMergeCounts *counts,
                                              guint32                *rarest_left,
                                              GCancellable           *cancellable);

/* In samay-merge-edges.c. */
GArray          *samay_merge_compare_blocks  (const SamayMergeView   *view,
                                              const GArray           *entries,
                                              GCancellable           *cancellable);
int              samay_merge_compare_edges   (gconstpointer           a,
                                              gconstpointer           b);
void             samay_merge_sort_edges      (GArray                 *edges);
