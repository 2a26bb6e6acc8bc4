/* samay-merge-run.c: from all that was gathered to events, whatever order it came in
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"

#include <string.h>

/* Statements and mentions are put into one order of their own, compared within blocks, joined, and told as events. Nothing
 * after the first step knows in which order they came. */

/* More of the mentions are others than this part of them: then all are compared. */
#define CHANGED_PART 4
#define GROUPS_BETWEEN_LOOKS 1024

static int
compare_statements (const SamayMergeStatement *a,
                    const SamayMergeStatement *b)
{
  int order = strcmp (a->id, b->id);

  if (order != 0)
    return order;
  if (a->digest != b->digest)
    return a->digest < b->digest ? -1 : 1;
  if (a->published.span.begin_s != b->published.span.begin_s)
    return a->published.span.begin_s < b->published.span.begin_s ? -1 : 1;
  return 0;
}

/* Of one statement that came from two places, the same one stays, whichever came first. */
static int
compare_numbers_of_statements (gconstpointer a,
                               gconstpointer b,
                               gpointer      user_data)
{
  const GArray *sources = user_data;
  const SamayMergeStatement *x = &g_array_index (sources, SamayMergeSource, *(const guint32 *) a).told;
  const SamayMergeStatement *y = &g_array_index (sources, SamayMergeSource, *(const guint32 *) b).told;
  int order = compare_statements (x, y);

  if (order == 0)
    order = g_strcmp0 (x->source, y->source);
  return order != 0 ? order : g_strcmp0 (x->title, y->title);
}

/* The same statement twice is one; two that were given one id get another beside it. Returns the new number of each; @places gets
 * those of the sources that stay, in order. */
static guint32 *
order_statements (SamayMerge       *self,
                  SamayMergeResult *result,
                  GArray           *places)
{
  guint32 n = self->sources->len;
  g_autofree guint32 *order = g_new (guint32, MAX (n, 1));
  guint32 *numbers = g_new (guint32, MAX (n, 1));
  const SamayMergeStatement *last = NULL;
  guint n_of_id = 1;

  for (guint32 i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) n, sizeof *order, compare_numbers_of_statements, self->sources);
  for (guint32 i = 0; i < n; i++)
    {
      const SamayMergeStatement *statement = &g_array_index (self->sources, SamayMergeSource, order[i]).told;
      SamayMergeStatement copy = *statement;

      numbers[order[i]] = SAMAY_MERGE_NONE;
      if (last != NULL && compare_statements (last, statement) == 0)
        continue;
      n_of_id = last != NULL && g_str_equal (last->id, statement->id) ? n_of_id + 1 : 1;
      if (n_of_id > 1)
        {
          g_autofree char *id = g_strdup_printf ("%s#%u", statement->id, n_of_id);

          copy.id = samay_arena_strndup (self->arena, id, strlen (id));
        }
      numbers[order[i]] = result->statements->len;
      g_array_append_val (result->statements, copy);
      g_array_append_val (places, order[i]);
      last = statement;
    }
  return numbers;
}

/* Where a mention stands in the one order, and where it was. */
typedef struct
{
  guint32 statement;
  guint32 start_byte;
  guint32 number;
  guint32 from;
} Place;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Place *x = a, *y = b;

  if (x->statement != y->statement)
    return x->statement < y->statement ? -1 : 1;
  if (x->start_byte != y->start_byte)
    return x->start_byte < y->start_byte ? -1 : 1;
  return x->number < y->number ? -1 : x->number > y->number;
}

/* Where the mentions that were read now stand. */
static GArray *
order_read (SamayMerge    *self,
            const guint32 *numbers)
{
  GArray *places = g_array_sized_new (FALSE, FALSE, sizeof (Place), self->mentions->len);

  for (guint32 i = 0; i < self->mentions->len; i++)
    {
      const SamayMergeMention *mention = &g_array_index (self->mentions, SamayMergeMention, i);
      Place place = { numbers[mention->statement], mention->start_byte, mention->number, i };

      if (place.statement != SAMAY_MERGE_NONE)
        g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  return places;
}

/* What the mentions of one list become in another. */
typedef struct
{
  GArray *mentions;   /* SamayMergeMention */
  GArray *nodes;      /* SamayMergeNode */
  GArray *former_of;  /* guint32 */
} Ordered;

static void
append_mention (Ordered                 *ordered,
                const SamayMergeMention *mention,
                const SamayMergeNode    *node,
                guint32                  statement,
                guint32                  former)
{
  SamayMergeMention mention_copy = *mention;
  SamayMergeNode node_copy = *node;

  mention_copy.statement = statement;
  mention_copy.basis = node->basis;
  node_copy.statement = statement;
  g_array_append_val (ordered->mentions, mention_copy);
  g_array_append_val (ordered->nodes, node_copy);
  g_array_append_val (ordered->former_of, former);
}

/* Mentions in the order of their statements, those of a statement in the order of its text: from the former result or as they were
 * read. @places are of the sources. */
static void
order_mentions (SamayMerge    *self,
                Ordered       *ordered,
                const guint32 *numbers,
                const GArray  *places)
{
  const SamayMergeResult *former = (const SamayMergeResult *) self->former;
  g_autoptr (GArray) read = order_read (self, numbers);
  guint at = 0;

  for (guint32 i = 0; i < places->len; i++)
    {
      const SamayMergeSource *source = &g_array_index (self->sources, SamayMergeSource, g_array_index (places, guint32, i));

      if (source->former != SAMAY_MERGE_NONE)
        for (guint32 j = former->state->firsts[source->former]; j < former->state->firsts[source->former + 1]; j++)
          append_mention (ordered, &former->merged.mentions[j], &former->state->nodes[j], i, j);
      for (; at < read->len && g_array_index (read, Place, at).statement == i; at++)
        {
          guint32 from = g_array_index (read, Place, at).from;

          append_mention (ordered, &g_array_index (self->mentions, SamayMergeMention, from),
                          &g_array_index (self->nodes, SamayMergeNode, from), i, SAMAY_MERGE_NONE);
        }
    }
}

/* Members of each root, one group behind the other; those of groups that are as they were are left out. */
static void
tell_groups (SamayMergeOutput *output,
             const guint32    *roots,
             const guint8     *is_touched,
             guint32           n,
             GCancellable     *cancellable)
{
  g_autofree guint32 *starts = g_new0 (guint32, (gsize) n + 1);
  g_autofree guint32 *members = g_new (guint32, MAX (n, 1));

  for (guint32 i = 0; i < n; i++)
    starts[roots[i] + 1]++;
  for (guint32 i = 0; i < n; i++)
    starts[i + 1] += starts[i];
  for (guint32 i = 0; i < n; i++)
    members[starts[roots[i]]++] = i;
  /* Each start is the next one's now. */
  for (guint32 i = 0, start = 0; i < n; i++)
    {
      if (i % GROUPS_BETWEEN_LOOKS == 0 && g_cancellable_is_cancelled (cancellable))
        return;
      if (starts[i] > start && (is_touched == NULL || is_touched[i]))
        samay_merge_tell (output, members + start, starts[i] - start);
      start = starts[i];
    }
}

/* Where each of the former result is now; NULL where that is no ascending order, or too much is another. */
static guint32 *
invert (const SamayMergeResult *former,
        const GArray           *former_of)
{
  guint32 n = former->merged.n_mentions;
  g_autofree guint32 *now_of = g_new (guint32, MAX (n, 1));
  guint32 n_known = 0, last = 0;

  for (guint32 i = 0; i < n; i++)
    now_of[i] = SAMAY_MERGE_NONE;
  for (guint32 i = 0; i < former_of->len; i++)
    {
      guint32 was = g_array_index (former_of, guint32, i);

      if (was == SAMAY_MERGE_NONE)
        continue;
      if (n_known++ > 0 && was <= last)
        return NULL;
      now_of[was] = i;
      last = was;
    }
  if (n + former_of->len - 2 * n_known > former_of->len / CHANGED_PART)
    return NULL;
  return g_steal_pointer (&now_of);
}

/* The result is filled but for the events; as samay_merge_run() says. */
static void
join_all (SamayMergeState      *state,
          const SamayMergeView *view,
          gboolean              is_kept,
          GCancellable         *cancellable)
{
  state->counts = samay_merge_count_gists (view);
  state->entries = samay_merge_make_entries (view, &state->counts, state->rarest_left, cancellable);
  state->edges = samay_merge_compare_blocks (view, state->entries, cancellable);
  if (!is_kept)
    g_clear_pointer (&state->entries, g_array_unref);
  state->roots = samay_merge_cluster (view, state->edges, NULL, cancellable);
  state->n_joined = view->n;
}

static void
join_changed (SamayMergeChange *change,
              GCancellable     *cancellable)
{
  g_autofree guint32 *former_roots = NULL;

  samay_merge_change_edges (change, cancellable);
  if (g_cancellable_is_cancelled (cancellable))
    return;
  samay_merge_spread (change);
  former_roots = samay_merge_map_roots (change);
  change->state->roots = samay_merge_cluster (change->view, change->state->edges, former_roots, cancellable);
}

static void
tell_all (SamayMerge             *self,
          SamayMergeResult       *result,
          const SamayMergeView   *view,
          const SamayMergeChange *change,
          const guint32          *roots,
          GCancellable           *cancellable)
{
  SamayMergeOutput output = {
    .arena = self->arena,
    .events = result->events,
    .claims = result->claims,
    .conflicts = result->conflicts,
    .references = result->references,
    .mentions = (SamayMergeMention *) (gpointer) result->mentions->data,
    .statements = view->statements,
    .language = self->language,
    .locale = self->locale,
    .nodes = view->nodes,
  };

  tell_groups (&output, roots, change != NULL ? change->is_touched : NULL, view->n, cancellable);
  if (g_cancellable_is_cancelled (cancellable))
    return;
  g_array_sort (result->events, samay_merge_compare_events);
  if (change != NULL)
    samay_merge_keep_events (change, result);
}

/* The arenas of this merge, and of those that it goes on from. */
static void
keep_arenas (SamayMerge       *self,
             SamayMergeResult *result,
             SamayMergeState  *state)
{
  const SamayMergeResult *former = (const SamayMergeResult *) self->former;

  if (former != NULL)
    samay_merge_result_share_arenas (result, former);
  samay_merge_result_add_arena (result, g_steal_pointer (&self->arena));
  self->arena = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK);
  if (self->is_kept)
    samay_merge_result_add_arena (result, g_steal_pointer (&self->gists));
  else
    samay_arena_free (self->gists);
  self->gists = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK);
  state->n_bytes_at_first = former != NULL ? former->state->n_bytes_at_first : samay_merge_result_get_n_bytes (result);
}

static void
empty (SamayMerge *self)
{
  g_array_set_size (self->sources, 0);
  g_array_set_size (self->mentions, 0);
  g_array_set_size (self->nodes, 0);
  g_clear_pointer (&self->former, samay_merged_unref);
}

static void
join_and_tell (SamayMerge       *self,
               SamayMergeResult *result,
               SamayMergeState  *state,
               SamayMergeView   *view,
               GArray           *former_of,
               GCancellable     *cancellable)
{
  SamayMergeChange change = { (const SamayMergeResult *) self->former, view, state, (guint32 *) (gpointer) former_of->data, NULL, NULL };

  if (self->former != NULL)
    change.now_of = invert (change.former, former_of);
  if (change.now_of != NULL)
    {
      change.is_touched = g_new0 (guint8, MAX (view->n, 1));
      join_changed (&change, cancellable);
    }
  else
    join_all (state, view, self->is_kept, cancellable);
  if (!g_cancellable_is_cancelled (cancellable))
    tell_all (self, result, view, change.now_of != NULL ? &change : NULL, state->roots, cancellable);
  g_free (change.now_of);
  g_free (change.is_touched);
}

/**
 * samay_merge_run_cancellable:
 *
 * As samay_merge_run(), for a worker whose work may be of no use any more.
 *
 * Returns: (transfer full) (nullable): the events; %NULL if it was cancelled
 */
SamayMerged *
samay_merge_run_cancellable (SamayMerge   *self,
                             GCancellable *cancellable)
{
  SamayMergeResult *result;
  SamayMergeState *state;
  SamayMergeView view;
  Ordered ordered = { g_array_new (FALSE, FALSE, sizeof (SamayMergeMention)), g_array_new (FALSE, FALSE, sizeof (SamayMergeNode)),
                      g_array_new (FALSE, FALSE, sizeof (guint32)) };
  g_autofree guint32 *numbers = NULL;
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (self != NULL, NULL);

  result = samay_merge_result_new ();
  numbers = order_statements (self, result, places);
  order_mentions (self, &ordered, numbers, places);
  result->mentions = ordered.mentions;
  view = (SamayMergeView) {
    (const SamayMergeStatement *) (gpointer) result->statements->data,
    (const SamayMergeNode *) (gpointer) ordered.nodes->data,
    (const SamayMergeMention *) (gpointer) result->mentions->data,
    result->mentions->len,
  };
  state = samay_merge_state_new (self, places, &view);
  join_and_tell (self, result, state, &view, ordered.former_of, cancellable);
  keep_arenas (self, result, state);
  state->nodes = (SamayMergeNode *) (gpointer) g_array_free (ordered.nodes, FALSE);
  g_array_unref (ordered.former_of);
  if (self->is_kept)
    result->state = state;
  else
    samay_merge_state_free (state);
  empty (self);
  samay_merge_result_finish (result);
  if (!g_cancellable_is_cancelled (cancellable))
    return &result->merged;
  samay_merged_unref (&result->merged);
  return NULL;
}

/**
 * samay_merge_run:
 *
 * Joins all that was added. The merge is empty afterwards, and is still the caller's to free. No thread may add meanwhile.
 *
 * Returns: (transfer full): the events; the same from the same statements in whatever order
 */
SamayMerged *
samay_merge_run (SamayMerge *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return samay_merge_run_cancellable (self, NULL);
}
