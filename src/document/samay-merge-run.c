/* samay-merge-run.c: from all that was gathered to events, whatever order it came in
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include <string.h>

/* Statements and mentions are put into one order of their own, compared within blocks, joined, and told as events. Nothing
 * after the first step knows in which order they came. */

typedef struct
{
  SamayMerged merged;
  SamayArena *arena;
  GArray *statements; /* SamayMergeStatement */
  GArray *mentions;   /* SamayMergeMention */
  GArray *events;     /* SamayMergedEvent */
  GArray *claims;     /* SamayClaim */
  GArray *conflicts;  /* SamayConflict */
  GArray *references; /* guint32 */
  gatomicrefcount ref_count;
} Result;

#define NO_STATEMENT G_MAXUINT32

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
  const GArray *statements = user_data;
  const SamayMergeStatement *x = &g_array_index (statements, SamayMergeStatement, *(const guint32 *) a);
  const SamayMergeStatement *y = &g_array_index (statements, SamayMergeStatement, *(const guint32 *) b);
  int order = compare_statements (x, y);

  if (order == 0)
    order = g_strcmp0 (x->source, y->source);
  return order != 0 ? order : g_strcmp0 (x->title, y->title);
}

/* The same statement twice is one; two that were given one id get another beside it. Returns the new number of each. */
static guint32 *
order_statements (SamayMerge *self,
                  Result     *result)
{
  guint32 n = self->statements->len;
  g_autofree guint32 *order = g_new (guint32, MAX (n, 1));
  guint32 *numbers = g_new (guint32, MAX (n, 1));
  const SamayMergeStatement *last = NULL;
  guint n_of_id = 1;

  for (guint32 i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) n, sizeof *order, compare_numbers_of_statements, self->statements);
  for (guint32 i = 0; i < n; i++)
    {
      const SamayMergeStatement *statement = &g_array_index (self->statements, SamayMergeStatement, order[i]);
      SamayMergeStatement copy = *statement;

      numbers[order[i]] = NO_STATEMENT;
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

/* Returns the nodes in the order of the result's mentions. */
static SamayMergeNode *
order_mentions (SamayMerge    *self,
                Result        *result,
                const guint32 *numbers)
{
  g_autoptr (GArray) places = g_array_sized_new (FALSE, FALSE, sizeof (Place), self->mentions->len);
  SamayMergeNode *nodes;

  for (guint32 i = 0; i < self->mentions->len; i++)
    {
      const SamayMergeMention *mention = &g_array_index (self->mentions, SamayMergeMention, i);
      Place place = { numbers[mention->statement], mention->start_byte, mention->number, i };

      if (place.statement != NO_STATEMENT)
        g_array_append_val (places, place);
    }
  g_array_sort (places, compare_places);
  nodes = g_new (SamayMergeNode, MAX (places->len, 1));
  for (guint32 i = 0; i < places->len; i++)
    {
      const Place *place = &g_array_index (places, Place, i);
      SamayMergeMention mention = g_array_index (self->mentions, SamayMergeMention, place->from);

      mention.statement = place->statement;
      g_array_append_val (result->mentions, mention);
      nodes[i] = g_array_index (self->nodes, SamayMergeNode, place->from);
      nodes[i].statement = place->statement;
    }
  return nodes;
}

/* Members of each root, one group behind the other. */
static void
tell_groups (SamayMergeOutput *output,
             const guint32    *roots,
             guint32           n)
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
      if (starts[i] > start)
        samay_merge_tell (output, members + start, starts[i] - start);
      start = starts[i];
    }
}

static int
compare_events (gconstpointer a,
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

static Result *
result_new (void)
{
  Result *result = g_new0 (Result, 1);

  result->statements = g_array_new (FALSE, FALSE, sizeof (SamayMergeStatement));
  result->mentions = g_array_new (FALSE, FALSE, sizeof (SamayMergeMention));
  result->events = g_array_new (FALSE, FALSE, sizeof (SamayMergedEvent));
  result->claims = g_array_new (FALSE, FALSE, sizeof (SamayClaim));
  result->conflicts = g_array_new (FALSE, FALSE, sizeof (SamayConflict));
  result->references = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_atomic_ref_count_init (&result->ref_count);
  return result;
}

static SamayMerged *
finish (Result *result)
{
  g_array_sort (result->events, compare_events);
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
  return &result->merged;
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
  Result *result;
  g_autofree guint32 *numbers = NULL;
  g_autofree SamayMergeNode *nodes = NULL;
  g_autofree guint32 *roots = NULL;
  g_autoptr (GArray) edges = NULL;
  SamayMergeView view;
  SamayMergeOutput output;

  g_return_val_if_fail (self != NULL, NULL);

  result = result_new ();
  numbers = order_statements (self, result);
  nodes = order_mentions (self, result, numbers);
  g_array_set_size (self->statements, 0);
  g_array_set_size (self->mentions, 0);
  g_array_set_size (self->nodes, 0);
  view = (SamayMergeView) {
    (const SamayMergeStatement *) (gpointer) result->statements->data,
    nodes,
    (const SamayMergeMention *) (gpointer) result->mentions->data,
    (const SamayGist *) (gpointer) self->gists->data,
    result->mentions->len,
  };
  edges = samay_merge_find_edges (&view);
  roots = samay_merge_cluster (&view, edges);
  result->arena = g_steal_pointer (&self->arena);
  self->arena = samay_arena_new (SAMAY_MERGE_ARENA_BLOCK);
  output = (SamayMergeOutput) {
    .arena = result->arena,
    .events = result->events,
    .claims = result->claims,
    .conflicts = result->conflicts,
    .references = result->references,
    .mentions = (SamayMergeMention *) (gpointer) result->mentions->data,
    .statements = (const SamayMergeStatement *) (gpointer) result->statements->data,
    .language = self->language,
    .locale = self->locale,
    .gists = view.gists,
    .nodes = nodes,
  };
  tell_groups (&output, roots, view.n);
  g_array_set_size (self->gists, 0);
  return finish (result);
}

SamayMerged *
samay_merged_ref (SamayMerged *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&((Result *) self)->ref_count);
  return self;
}

void
samay_merged_unref (SamayMerged *self)
{
  Result *result = (Result *) self;

  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&result->ref_count))
    return;
  samay_arena_free (result->arena);
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
