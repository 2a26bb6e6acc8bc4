/* samay-merge-keep.c: which groups of mentions are as they were, and their events as they were told
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"

static guint32
find_root (guint32 *parents,
           guint32  node)
{
  while (parents[node] != node)
    {
      parents[node] = parents[parents[node]];
      node = parents[node];
    }
  return node;
}

static void
unite (guint32 *parents,
       guint32  a,
       guint32  b)
{
  a = find_root (parents, a);
  b = find_root (parents, b);
  parents[MAX (a, b)] = MIN (a, b);
}

/* Those that were one event stand together, and so do those that may be one now. */
static guint32 *
find_neighbours (const SamayMergeChange *self)
{
  const SamayMergeState *former = self->former->state;
  guint32 n = self->view->n;
  guint32 *parents = g_new (guint32, MAX (n, 1));
  g_autofree guint32 *firsts = g_new (guint32, MAX (self->former->merged.n_mentions, 1));

  for (guint32 i = 0; i < n; i++)
    parents[i] = i;
  for (guint32 i = 0; i < self->former->merged.n_mentions; i++)
    firsts[i] = SAMAY_MERGE_NONE;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 root = self->former_of[i] != SAMAY_MERGE_NONE ? former->roots[self->former_of[i]] : SAMAY_MERGE_NONE;

      if (root == SAMAY_MERGE_NONE)
        continue;
      if (firsts[root] == SAMAY_MERGE_NONE)
        firsts[root] = i;
      else
        unite (parents, firsts[root], i);
    }
  for (guint i = 0; i < self->state->edges->len; i++)
    {
      const SamayMergeEdge *edge = &g_array_index (self->state->edges, SamayMergeEdge, i);

      unite (parents, edge->a, edge->b);
    }
  return parents;
}

/**
 * samay_merge_spread:
 *
 * Whoever may be joined, by others or at last, with one that is touched, is touched, too. All others are joined as they were.
 */
void
samay_merge_spread (SamayMergeChange *self)
{
  guint32 n = self->view->n;
  g_autofree guint32 *parents = find_neighbours (self);

  for (guint32 i = 0; i < n; i++)
    if (self->is_touched[i])
      self->is_touched[find_root (parents, i)] = TRUE;
  for (guint32 i = 0; i < n; i++)
    {
      self->is_touched[i] = self->is_touched[find_root (parents, i)];
      self->state->n_joined += self->is_touched[i];
    }
}

/**
 * samay_merge_map_roots:
 *
 * Returns: (transfer full) (array): by node, the first of its group where that is as it was; else %SAMAY_MERGE_NONE
 */
guint32 *
samay_merge_map_roots (const SamayMergeChange *self)
{
  guint32 *roots = g_new (guint32, MAX (self->view->n, 1));

  for (guint32 i = 0; i < self->view->n; i++)
    roots[i] = self->is_touched[i] ? SAMAY_MERGE_NONE : self->now_of[self->former->state->roots[self->former_of[i]]];
  return roots;
}

static guint32
copy_references (const SamayMergeChange *self,
                 GArray                 *references,
                 guint32                 first,
                 guint32                 n)
{
  guint32 at = references->len;

  for (guint32 i = first; i < first + n; i++)
    {
      guint32 now = self->now_of[self->former->merged.references[i]];

      g_array_append_val (references, now);
    }
  return at;
}

static guint32
copy_claims (const SamayMergeChange *self,
             SamayMergeResult       *result,
             guint32                 first,
             guint32                 n)
{
  guint32 at = result->claims->len;

  for (guint32 i = first; i < first + n; i++)
    {
      SamayClaim claim = self->former->merged.claims[i];

      claim.first = copy_references (self, result->references, claim.first, claim.n);
      g_array_append_val (result->claims, claim);
    }
  return at;
}

static SamayMergedEvent
copy_event (const SamayMergeChange *self,
            SamayMergeResult       *result,
            const SamayMergedEvent *event)
{
  SamayMergedEvent copy = *event;

  copy.speaker = self->now_of[event->speaker];
  copy.dater = self->now_of[event->dater];
  copy.mentions_first = copy_references (self, result->references, event->mentions_first, event->n_mentions);
  copy.steps_first = copy_claims (self, result, event->steps_first, event->n_steps);
  copy.conflicts_first = result->conflicts->len;
  for (guint32 i = event->conflicts_first; i < event->conflicts_first + event->n_conflicts; i++)
    {
      SamayConflict conflict = self->former->merged.conflicts[i];

      conflict.claims_first = copy_claims (self, result, conflict.claims_first, conflict.n_claims);
      g_array_append_val (result->conflicts, conflict);
    }
  return copy;
}

static gboolean
is_kept (const SamayMergeChange *self,
         const SamayMergedEvent *event)
{
  guint32 now = self->now_of[self->former->merged.references[event->mentions_first]];

  return now != SAMAY_MERGE_NONE && !self->is_touched[now];
}

/**
 * samay_merge_keep_events:
 * @result: whose events are those that were told anew, in order
 *
 * Puts the others among them, as they were told before.
 */
void
samay_merge_keep_events (const SamayMergeChange *self,
                         SamayMergeResult       *result)
{
  g_autoptr (GArray) told = g_steal_pointer (&result->events);
  SamayMergeMention *mentions = (SamayMergeMention *) (gpointer) result->mentions->data;
  guint at = 0;

  result->events = g_array_sized_new (FALSE, FALSE, sizeof (SamayMergedEvent), self->former->merged.n_events + told->len);
  for (guint32 i = 0; i < self->former->merged.n_events; i++)
    {
      const SamayMergedEvent *event = &self->former->merged.events[i];
      SamayMergedEvent copy;

      if (!is_kept (self, event))
        continue;
      copy = copy_event (self, result, event);
      for (; at < told->len && samay_merge_compare_events (&g_array_index (told, SamayMergedEvent, at), &copy) < 0; at++)
        g_array_append_val (result->events, g_array_index (told, SamayMergedEvent, at));
      g_array_append_val (result->events, copy);
    }
  if (at < told->len)
    g_array_append_vals (result->events, &g_array_index (told, SamayMergedEvent, at), told->len - at);
  for (guint32 i = 0; i < self->view->n; i++)
    if (!self->is_touched[i])
      mentions[i].basis = self->former->merged.mentions[self->former_of[i]].basis;
}
