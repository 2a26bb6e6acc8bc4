/* samay-merge-result.c: what comes out of a merge, and what it leaves behind for the next one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"

#include <string.h>

/**
 * samay_merge_compare_events:
 *
 * In order of time, those without a date last.
 */
int
samay_merge_compare_events (gconstpointer a,
                            gconstpointer b)
{
  const SamayMergedEvent *x = a, *y = b;
  gboolean is_undated = samay_when_is_undated (&x->when);

  if (is_undated != samay_when_is_undated (&y->when))
    return is_undated ? 1 : -1;
  if (x->when.span.begin_s != y->when.span.begin_s)
    return x->when.span.begin_s < y->when.span.begin_s ? -1 : 1;
  if (x->when.span.end_s != y->when.span.end_s)
    return x->when.span.end_s < y->when.span.end_s ? -1 : 1;
  return strcmp (x->id, y->id);
}

static void
free_arena (gpointer box)
{
  samay_arena_free (*(SamayArena **) box);
}

static void
unref_arena (gpointer box)
{
  g_atomic_rc_box_release_full (box, free_arena);
}

/**
 * samay_merge_result_add_arena:
 * @arena: (transfer full):
 */
void
samay_merge_result_add_arena (SamayMergeResult *result,
                              SamayArena       *arena)
{
  SamayArena **box = g_atomic_rc_box_new (SamayArena *);

  *box = arena;
  g_ptr_array_add (result->arenas, box);
}

/**
 * samay_merge_result_share_arenas:
 * @other: whose mentions the result has, too
 */
void
samay_merge_result_share_arenas (SamayMergeResult       *result,
                                 const SamayMergeResult *other)
{
  for (guint i = 0; i < other->arenas->len; i++)
    g_ptr_array_add (result->arenas, g_atomic_rc_box_acquire (other->arenas->pdata[i]));
}

/**
 * samay_merge_result_get_n_bytes:
 *
 * Returns: what all that it points to takes, needed or not
 */
gsize
samay_merge_result_get_n_bytes (const SamayMergeResult *result)
{
  gsize n_bytes = 0;

  for (guint i = 0; i < result->arenas->len; i++)
    n_bytes += samay_arena_get_size (*(SamayArena **) result->arenas->pdata[i]);
  return n_bytes;
}

/**
 * samay_merge_result_new:
 *
 * Returns: (transfer full): a result without anything, for samay_merged_unref()
 */
SamayMergeResult *
samay_merge_result_new (void)
{
  SamayMergeResult *result = g_new0 (SamayMergeResult, 1);

  result->arenas = g_ptr_array_new_with_free_func (unref_arena);
  result->statements = g_array_new (FALSE, FALSE, sizeof (SamayMergeStatement));
  result->events = g_array_new (FALSE, FALSE, sizeof (SamayMergedEvent));
  result->claims = g_array_new (FALSE, FALSE, sizeof (SamayClaim));
  result->conflicts = g_array_new (FALSE, FALSE, sizeof (SamayConflict));
  result->references = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_atomic_ref_count_init (&result->ref_count);
  return result;
}

/**
 * samay_merge_result_finish:
 *
 * Shows the lists as they are now.
 */
void
samay_merge_result_finish (SamayMergeResult *result)
{
  result->merged = (SamayMerged) {
    .statements = (const SamayMergeStatement *) (gpointer) result->statements->data,
    .mentions = (const SamayMergeMention *) (gpointer) result->mentions->data,
    .events = (const SamayMergedEvent *) (gpointer) result->events->data,
    .claims = (const SamayClaim *) (gpointer) result->claims->data,
    .conflicts = (const SamayConflict *) (gpointer) result->conflicts->data,
    .references = (const guint32 *) (gpointer) result->references->data,
    .n_statements = result->statements->len,
    .n_mentions = result->mentions->len,
    .n_events = result->events->len,
  };
}

void
samay_merge_state_free (SamayMergeState *self)
{
  g_free (self->nodes);
  samay_merge_counts_clear (&self->counts);
  g_free (self->rarest_left);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->edges, g_array_unref);
  g_free (self->roots);
  g_free (self->firsts);
  g_clear_pointer (&self->extractions, g_ptr_array_unref);
  samay_language_unref (self->language);
  g_free (self->locale);
  g_free (self);
}

static void
unref_extraction (gpointer extraction)
{
  g_clear_pointer ((SamayExtraction **) &extraction, samay_extraction_unref);
}

/**
 * samay_merge_state_new:
 * @places: (element-type guint32): of the sources that the statements are, in order; what they were read by is taken from them
 * @view: in their order
 *
 * Returns: (transfer full): a state that knows its statements, and nothing of what is to be joined
 */
SamayMergeState *
samay_merge_state_new (SamayMerge           *self,
                       const GArray         *places,
                       const SamayMergeView *view)
{
  SamayMergeState *state = g_new0 (SamayMergeState, 1);
  guint32 statement = 0;

  state->language = samay_language_ref (self->language);
  state->locale = g_strdup (self->locale);
  state->rarest_left = g_new0 (guint32, MAX (view->n, 1));
  state->firsts = g_new (guint32, places->len + 1);
  for (guint32 i = 0; i < view->n; i++)
    while (statement <= view->nodes[i].statement)
      state->firsts[statement++] = i;
  while (statement <= places->len)
    state->firsts[statement++] = view->n;
  state->extractions = g_ptr_array_new_with_free_func (unref_extraction);
  for (guint i = 0; i < places->len; i++)
    {
      SamayMergeSource *source = &g_array_index (self->sources, SamayMergeSource, g_array_index (places, guint32, i));

      g_ptr_array_add (state->extractions, g_steal_pointer (&source->extraction));
    }
  return state;
}

/**
 * samay_merge_can_go_on:
 *
 * Returns: whether @former was made with the same words, and not so often gone on from that most of what it holds is of no use
 */
gboolean
samay_merge_can_go_on (const SamayMerge *self,
                       SamayMerged      *former)
{
  const SamayMergeResult *result = (const SamayMergeResult *) former;

  return result->state != NULL && result->state->language == self->language
         && g_strcmp0 (result->state->locale, self->locale) == 0
         && samay_merge_result_get_n_bytes (result) <= 2 * result->state->n_bytes_at_first + 2 * SAMAY_MERGE_ARENA_BLOCK;
}

/**
 * samay_merge_find_former:
 *
 * Returns: the number of the same statement, read by the same extraction, in what the merge goes on from; %SAMAY_MERGE_NONE if it
 *   isn't there
 */
guint32
samay_merge_find_former (const SamayMerge          *self,
                         const SamayMergeStatement *statement,
                         SamayExtraction           *extraction)
{
  const SamayMergeResult *former = (const SamayMergeResult *) self->former;
  guint32 low = 0, n = former->merged.n_statements;

  while (n > 0)
    {
      const SamayMergeStatement *middle = &former->merged.statements[low + n / 2];
      int order = strcmp (middle->id, statement->id);

      if (order == 0)
        return former->state->extractions->pdata[low + n / 2] == extraction && g_strcmp0 (middle->title, statement->title) == 0
                 && g_strcmp0 (middle->source, statement->source) == 0 ? low + n / 2 : SAMAY_MERGE_NONE;
      if (order < 0)
        {
          low += n / 2 + 1;
          n -= n / 2 + 1;
        }
      else
        n /= 2;
    }
  return SAMAY_MERGE_NONE;
}

SamayMerged *
samay_merged_ref (SamayMerged *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((SamayMergeResult *) self)->ref_count);
  return self;
}

void
samay_merged_unref (SamayMerged *self)
{
  SamayMergeResult *result = (SamayMergeResult *) self;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&result->ref_count))
    return;
  g_clear_pointer (&result->state, samay_merge_state_free);
  g_ptr_array_unref (result->arenas);
  g_array_unref (result->statements);
  g_array_unref (result->mentions);
  g_array_unref (result->events);
  g_array_unref (result->claims);
  g_array_unref (result->conflicts);
  g_array_unref (result->references);
  g_free (result);
}

/**
 * samay_conflict_field_get_name:
 *
 * Returns: its word in the interchange formats, static
 */
const char *
samay_conflict_field_get_name (SamayConflictField self)
{
  static const char *const names[] = { "when", "status", "figure", "place" };

  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (names), names[0]);

  return names[self];
}
