/* samay-merge-again.h: what a merge leaves behind, so that the next one goes on from there
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-merge-block.h"

/**
 * SamayMergeState:
 * @nodes: as the result's mentions
 * @rarest_left: by node, what samay_merge_add_own_entries() told
 * @firsts: by statement, and one more: its first mention
 * @extractions: by statement; %NULL where it came without one
 * @n_bytes_at_first: of the arenas, when all was read
 * @n_joined: how many mentions were joined anew, and not left where they were
 *
 * It is never changed.
 */
typedef struct
{
  SamayMergeNode *nodes;
  SamayMergeCounts counts;
  guint32 *rarest_left;
  GArray *entries;         /* SamayMergeEntry */
  GArray *edges;           /* SamayMergeEdge */
  guint32 *roots;
  guint32 *firsts;
  GPtrArray *extractions;  /* SamayExtraction */
  SamayLanguage *language;
  char *locale;            /* or NULL */
  gsize n_bytes_at_first;
  guint32 n_joined;
} SamayMergeState;

/* @arenas hold what mentions, nodes and events point to: those of former results, too. */
typedef struct
{
  SamayMerged merged;
  GPtrArray *arenas;   /* of boxes of SamayArena, shared between results */
  GArray *statements;  /* SamayMergeStatement */
  GArray *mentions;    /* SamayMergeMention */
  GArray *events;      /* SamayMergedEvent */
  GArray *claims;      /* SamayClaim */
  GArray *conflicts;   /* SamayConflict */
  GArray *references;  /* guint32 */
  SamayMergeState *state; /* or NULL */
  gatomicrefcount ref_count;
} SamayMergeResult;

/**
 * SamayMergeChange:
 * @former_of: by node, what it was in the former result, or %SAMAY_MERGE_NONE for what is new; ascending
 * @now_of: the other way round, %SAMAY_MERGE_NONE for what is gone
 * @is_touched: by node, whether what it may be joined with is another than before; found by samay_merge_change_edges()
 */
typedef struct
{
  const SamayMergeResult *former;
  const SamayMergeView *view;
  SamayMergeState *state;  /* of the view; filled */
  guint32 *former_of;
  guint32 *now_of;
  guint8 *is_touched;
} SamayMergeChange;

void samay_merge_change_edges (SamayMergeChange *self,
                               GCancellable     *cancellable);

/* In samay-merge-result.c. */
int               samay_merge_compare_events     (gconstpointer         a,
                                                  gconstpointer         b);
SamayMergeResult *samay_merge_result_new         (void);
void              samay_merge_result_add_arena   (SamayMergeResult     *self,
                                                  SamayArena           *arena);
void              samay_merge_result_share_arenas (SamayMergeResult    *self,
                                                  const SamayMergeResult *other);
gsize             samay_merge_result_get_n_bytes (const SamayMergeResult *self);
void              samay_merge_result_finish      (SamayMergeResult     *self);
SamayMergeState  *samay_merge_state_new          (SamayMerge           *merge,
                                                  const GArray         *places,
                                                  const SamayMergeView *view);
void              samay_merge_state_free         (SamayMergeState      *self);

/* In samay-merge-reblock.c. */
GArray *samay_merge_change_entries (SamayMergeChange     *self,
                                    const SamayMergeView *former_view);

/* In samay-merge-keep.c. */
guint32 *samay_merge_map_roots   (const SamayMergeChange *self);
void     samay_merge_spread      (SamayMergeChange       *self);
void     samay_merge_keep_events (const SamayMergeChange *self,
                                  SamayMergeResult       *result);
