/* samay-merge-reblock.c: a few mentions are others than before: which blocks have others in them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"

#include <string.h>

/* What blocks a mention is in depends also on how many have its gists, and on whether there is anything dated coarsely to visit. So
 * those come first: of which gists the number changed, for whom that makes a difference, which blocks have other entries
 * therefore. */

#define FILTER_BITS 16

/* How many more have a gist. */
typedef struct
{
  SamayGist gist;
  gint64 by;
  guint32 was;
  guint32 is;
} CountChange;

/* A set that may hold more than what was put in. */
typedef struct
{
  guint64 bits[(1 << FILTER_BITS) / 64];
} Filter;

typedef struct
{
  SamayMergeChange *change;
  SamayMergeView former_view;
  GArray *counts;     /* CountChange, by gist */
  Filter *filter;     /* of their gists */
  GArray *suspects;   /* guint32: nodes of the former result that may be in other blocks now */
  guint8 *is_suspect; /* by node of the former result */
  GArray *former_keys; /* guint64, as the next */
  GArray *keys;
  GArray *gone;       /* SamayMergeEntry of the former result that are no more, sorted */
  GArray *come;       /* SamayMergeEntry, sorted */
} Again;

static const SamayMergeState *
get_former (const Again *self)
{
  return self->change->former->state;
}

static guint
hash_gist (SamayGist gist)
{
  return (guint) ((gist * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15)) >> (64 - FILTER_BITS));
}

static void
put (Filter    *filter,
     SamayGist  gist)
{
  filter->bits[hash_gist (gist) / 64] |= G_GUINT64_CONSTANT (1) << (hash_gist (gist) % 64);
}

static gboolean
may_hold (const Filter *filter,
          SamayGist     gist)
{
  return (filter->bits[hash_gist (gist) / 64] >> (hash_gist (gist) % 64) & 1) != 0;
}

static void
count_node (GArray               *counts,
            const SamayMergeNode *node,
            gint64                by)
{
  for (guint i = 0; i < node->n_gists; i++)
    {
      CountChange change = { samay_merge_get_index (node->gists[i]), by, 0, 0 };

      if (change.gist != 0)
        g_array_append_val (counts, change);
    }
}

/* Of the former result those that are gone, or of the view those that are new. */
static gboolean
is_gone (const Again *self,
         guint32      former)
{
  return self->change->now_of[former] == SAMAY_MERGE_NONE;
}

static gboolean
is_new (const Again *self,
        guint32      node)
{
  return self->change->former_of[node] == SAMAY_MERGE_NONE;
}

static void
find_count_changes (Again *self)
{
  const SamayMergeView *view = self->change->view;
  guint n = 0;

  for (guint32 i = 0; i < self->former_view.n; i++)
    if (is_gone (self, i))
      count_node (self->counts, &self->former_view.nodes[i], -1);
  for (guint32 i = 0; i < view->n; i++)
    if (is_new (self, i))
      count_node (self->counts, &view->nodes[i], 1);
  /* Their first field is a number. */
  g_array_sort (self->counts, samay_merge_compare_numbers);
  for (guint i = 0, end; i < self->counts->len; i = end)
    {
      CountChange change = g_array_index (self->counts, CountChange, i);

      for (end = i + 1; end < self->counts->len && g_array_index (self->counts, CountChange, end).gist == change.gist; end++)
        change.by += g_array_index (self->counts, CountChange, end).by;
      if (change.by == 0)
        continue;
      change.was = samay_merge_get_count (&get_former (self)->counts, change.gist);
      change.is = (guint32) (change.was + change.by);
      put (self->filter, change.gist);
      g_array_index (self->counts, CountChange, n++) = change;
    }
  g_array_set_size (self->counts, n);
}

static void
add_count (SamayMergeCounts *counts,
           SamayGist         gist,
           guint32           n)
{
  if (n == 0)
    return;
  counts->gists[counts->n] = gist;
  counts->counts[counts->n++] = n;
}

static void
change_counts (Again *self)
{
  const SamayMergeCounts *former = &get_former (self)->counts;
  SamayMergeCounts *counts = &self->change->state->counts;
  guint at = 0;

  counts->gists = g_new (SamayGist, former->n + self->counts->len + 1);
  counts->counts = g_new (guint32, former->n + self->counts->len + 1);
  for (guint i = 0; i < former->n; i++)
    {
      const CountChange *change = NULL;

      for (; at < self->counts->len && g_array_index (self->counts, CountChange, at).gist <= former->gists[i]; at++)
        {
          change = &g_array_index (self->counts, CountChange, at);
          add_count (counts, change->gist, change->is);
        }
      if (change == NULL || change->gist != former->gists[i])
        add_count (counts, former->gists[i], former->counts[i]);
    }
  for (; at < self->counts->len; at++)
    add_count (counts, g_array_index (self->counts, CountChange, at).gist, g_array_index (self->counts, CountChange, at).is);
}

/* Whether a node may choose other gists, because others have one of its own now, or no others, or another number of them about as
 * large as that of the last one that it chose. */
static gboolean
may_choose_others (const Again *self,
                   guint32      former)
{
  const SamayMergeNode *node = &self->former_view.nodes[former];
  guint32 rarest_left = get_former (self)->rarest_left[former];

  for (guint i = 0; i < node->n_gists; i++)
    {
      SamayGist gist = samay_merge_get_index (node->gists[i]);
      const CountChange *change;

      if (gist == 0 || !may_hold (self->filter, gist))
        continue;
      change = bsearch (&gist, self->counts->data, self->counts->len, sizeof *change, samay_merge_compare_numbers);
      if (change == NULL)
        continue;
      if ((change->was < 2) != (change->is < 2))
        return TRUE;
      if (change->is >= 2 && rarest_left > 0 && MIN (change->was, change->is) <= rarest_left
          && rarest_left <= MAX (change->was, change->is))
        return TRUE;
    }
  return FALSE;
}

static void
suspect (Again   *self,
         guint32  former)
{
  if (self->is_suspect[former] || is_gone (self, former))
    return;
  self->is_suspect[former] = TRUE;
  g_array_append_val (self->suspects, former);
}

static void
suspect_choosers (Again *self)
{
  for (guint32 i = 0; i < self->former_view.n; i++)
    if (self->former_view.nodes[i].level < SAMAY_LEVEL_NONE && !is_gone (self, i) && may_choose_others (self, i))
      suspect (self, i);
}

/* What is dated coarsely, and may be in other blocks than before: their entries, and by which gists and when. */
typedef struct
{
  GArray *entries;  /* SamayMergeEntry */
  GArray *subjects; /* SamayGist, by entry */
  gint64 first_day;
  gint64 last_day;
} Coarse;

static void
add_coarse (Coarse                 *coarse,
            const SamayMergeView   *view,
            const SamayMergeCounts *counts,
            guint32                 node)
{
  const SamayMergeNode *told = &view->nodes[node];

  if (told->level == SAMAY_LEVEL_FINE || told->level == SAMAY_LEVEL_NONE)
    return;
  samay_merge_add_own_entries (view, counts, node, coarse->entries, coarse->subjects);
  /* The days of a year in it, and any day of a pattern. */
  coarse->first_day = told->level == SAMAY_LEVEL_PATTERN ? G_MININT64 : MIN (coarse->first_day, told->first_day - 366);
  coarse->last_day = told->level == SAMAY_LEVEL_PATTERN ? G_MAXINT64 : MAX (coarse->last_day, told->last_day + 366);
}

static gint64
count_coarse (const GArray *entries,
              guint64       key)
{
  gint64 n = 0;

  for (guint i = samay_merge_find_entry (entries, key); i < entries->len && g_array_index (entries, SamayMergeEntry, i).key == key; i++)
    n += !g_array_index (entries, SamayMergeEntry, i).is_fine;
  return n;
}

/* How many of sorted keys are that one. */
static gint64
count_keys (const GArray *keys,
            guint64       key)
{
  const guint64 *all = (const guint64 *) (gpointer) keys->data;
  const guint64 *found = keys->len > 0 ? bsearch (&key, all, keys->len, sizeof key, samay_merge_compare_numbers) : NULL;
  const guint64 *first = found, *end = found;

  if (found == NULL)
    return 0;
  while (first > all && first[-1] == key)
    first--;
  while (end < all + keys->len && *end == key)
    end++;
  return end - first;
}

/* Keys of @coarse that are in the one list and not in the other. */
static void
compare_keys (Again        *self,
              const Coarse *coarse,
              const GArray *gone,
              const GArray *come,
              Filter       *subjects,
              GArray       *gone_keys,
              GArray       *come_keys)
{
  for (guint i = 0; i < coarse->entries->len; i++)
    {
      guint64 key = g_array_index (coarse->entries, SamayMergeEntry, i).key;
      gint64 was = count_coarse (get_former (self)->entries, key);
      gint64 is = was - count_keys (gone, key) + count_keys (come, key);

      if ((was > 0) == (is > 0))
        continue;
      put (subjects, g_array_index (coarse->subjects, SamayGist, i));
      g_array_append_val (was > 0 ? gone_keys : come_keys, key);
    }
}

/* Sorted keys without some, and with others. */
static GArray *
change_keys (const GArray *former,
             GArray       *gone,
             GArray       *come)
{
  GArray *keys = g_array_sized_new (FALSE, FALSE, sizeof (guint64), former->len + come->len);
  guint at = 0;

  g_array_sort (gone, samay_merge_compare_numbers);
  g_array_sort (come, samay_merge_compare_numbers);
  for (guint i = 0; i < former->len; i++)
    {
      guint64 key = g_array_index (former, guint64, i);

      for (; at < come->len && g_array_index (come, guint64, at) < key; at++)
        g_array_append_val (keys, g_array_index (come, guint64, at));
      if (!samay_merge_has_key (gone, key))
        g_array_append_val (keys, key);
    }
  if (at < come->len)
    g_array_append_vals (keys, &g_array_index (come, guint64, at), come->len - at);
  return keys;
}

static void
suspect_visitors (Again        *self,
                  const Filter *subjects,
                  gint64        first_day,
                  gint64        last_day)
{
  for (guint32 i = 0; i < self->former_view.n; i++)
    {
      const SamayMergeNode *node = &self->former_view.nodes[i];

      if (node->level > SAMAY_LEVEL_COARSE || node->first_day < first_day || node->first_day > last_day)
        continue;
      for (guint j = 0; j < node->n_gists; j++)
        {
          SamayGist gist = samay_merge_get_index (node->gists[j]);

          if (gist != 0 && may_hold (subjects, gist))
            {
              suspect (self, i);
              break;
            }
        }
    }
}

static void
find_keys (Again *self)
{
  const SamayMergeChange *change = self->change;
  Coarse gone = { g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry)), g_array_new (FALSE, FALSE, sizeof (SamayGist)), G_MAXINT64, G_MININT64 };
  Coarse come = { g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry)), g_array_new (FALSE, FALSE, sizeof (SamayGist)), G_MAXINT64, G_MININT64 };
  g_autofree Filter *subjects = g_new0 (Filter, 1);
  g_autoptr (GArray) gone_keys = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_autoptr (GArray) come_keys = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_autoptr (GArray) all_gone = NULL;
  g_autoptr (GArray) all_come = NULL;

  for (guint32 i = 0; i < self->former_view.n; i++)
    if (is_gone (self, i) || self->is_suspect[i])
      add_coarse (&gone, &self->former_view, &get_former (self)->counts, i);
  for (guint32 i = 0; i < change->view->n; i++)
    if (is_new (self, i) || self->is_suspect[change->former_of[i]])
      add_coarse (&come, change->view, &change->state->counts, i);
  all_gone = samay_merge_collect_keys (gone.entries);
  all_come = samay_merge_collect_keys (come.entries);
  compare_keys (self, &gone, all_gone, all_come, subjects, gone_keys, come_keys);
  compare_keys (self, &come, all_gone, all_come, subjects, gone_keys, come_keys);
  self->former_keys = samay_merge_collect_keys (get_former (self)->entries);
  self->keys = change_keys (self->former_keys, gone_keys, come_keys);
  if (gone_keys->len + come_keys->len > 0)
    suspect_visitors (self, subjects, MIN (gone.first_day, come.first_day), MAX (gone.last_day, come.last_day));
  g_array_unref (gone.entries);
  g_array_unref (gone.subjects);
  g_array_unref (come.entries);
  g_array_unref (come.subjects);
}

static void
add_former_entries (Again   *self,
                    guint32  former,
                    GArray  *entries)
{
  samay_merge_add_own_entries (&self->former_view, &get_former (self)->counts, former, entries, NULL);
  samay_merge_add_visits (&self->former_view, &get_former (self)->counts, former, self->former_keys, entries);
}

static void
add_entries (Again   *self,
             guint32  node,
             GArray  *entries)
{
  const SamayMergeChange *change = self->change;

  change->state->rarest_left[node] = samay_merge_add_own_entries (change->view, &change->state->counts, node, entries, NULL);
  samay_merge_add_visits (change->view, &change->state->counts, node, self->keys, entries);
}

/* Of a mention that is there still, what it has lost and what it has got. */
static void
compare_entries (Again        *self,
                 GArray       *was,
                 GArray       *is)
{
  guint i = 0, j = 0;

  g_array_sort (was, samay_merge_compare_entries);
  g_array_sort (is, samay_merge_compare_entries);
  while (i < was->len || j < is->len)
    {
      const SamayMergeEntry *a = i < was->len ? &g_array_index (was, SamayMergeEntry, i) : NULL;
      const SamayMergeEntry *b = j < is->len ? &g_array_index (is, SamayMergeEntry, j) : NULL;

      if (b == NULL || (a != NULL && (a->key < b->key || (a->key == b->key && a->is_fine < b->is_fine))))
        {
          g_array_append_val (self->gone, *a);
          i++;
        }
      else if (a == NULL || a->key != b->key || a->is_fine != b->is_fine)
        {
          g_array_append_val (self->come, *b);
          j++;
        }
      else
        {
          i++;
          j++;
        }
    }
}

static void
find_entry_changes (Again *self)
{
  const SamayMergeChange *change = self->change;
  g_autoptr (GArray) was = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));
  g_autoptr (GArray) is = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));

  for (guint32 i = 0; i < self->former_view.n; i++)
    if (is_gone (self, i))
      add_former_entries (self, i, self->gone);
  for (guint32 i = 0; i < change->view->n; i++)
    if (is_new (self, i))
      add_entries (self, i, self->come);
    else
      change->state->rarest_left[i] = get_former (self)->rarest_left[change->former_of[i]];
  for (guint i = 0; i < self->suspects->len; i++)
    {
      guint32 former = g_array_index (self->suspects, guint32, i);

      g_array_set_size (was, 0);
      g_array_set_size (is, 0);
      add_former_entries (self, former, was);
      add_entries (self, change->now_of[former], is);
      compare_entries (self, was, is);
    }
  g_array_sort (self->gone, samay_merge_compare_entries);
  g_array_sort (self->come, samay_merge_compare_entries);
}

/* All entries, with what is gone left out and what is new put in. */
static void
change_entries (Again *self)
{
  const GArray *former = get_former (self)->entries;
  GArray *entries = g_array_sized_new (FALSE, FALSE, sizeof (SamayMergeEntry), former->len + self->come->len);
  guint gone = 0, come = 0;

  for (guint i = 0; i < former->len; i++)
    {
      SamayMergeEntry entry = g_array_index (former, SamayMergeEntry, i);

      if (gone < self->gone->len
          && samay_merge_compare_entries (&entry, &g_array_index (self->gone, SamayMergeEntry, gone)) == 0)
        {
          gone++;
          continue;
        }
      entry.node = self->change->now_of[entry.node];
      for (; come < self->come->len && samay_merge_compare_entries (&g_array_index (self->come, SamayMergeEntry, come), &entry) < 0; come++)
        g_array_append_val (entries, g_array_index (self->come, SamayMergeEntry, come));
      g_array_append_val (entries, entry);
    }
  if (come < self->come->len)
    g_array_append_vals (entries, &g_array_index (self->come, SamayMergeEntry, come), self->come->len - come);
  g_assert (gone == self->gone->len);
  self->change->state->entries = entries;
}

static GArray *
collect_changed_keys (const Again *self)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (guint64));
  guint n = 0;

  for (guint i = 0; i < self->gone->len; i++)
    g_array_append_val (keys, g_array_index (self->gone, SamayMergeEntry, i).key);
  for (guint i = 0; i < self->come->len; i++)
    g_array_append_val (keys, g_array_index (self->come, SamayMergeEntry, i).key);
  g_array_sort (keys, samay_merge_compare_numbers);
  for (guint i = 0; i < keys->len; i++)
    if (n == 0 || g_array_index (keys, guint64, n - 1) != g_array_index (keys, guint64, i))
      g_array_index (keys, guint64, n++) = g_array_index (keys, guint64, i);
  g_array_set_size (keys, n);
  return keys;
}

static void
init (Again *self)
{
  self->counts = g_array_new (FALSE, FALSE, sizeof (CountChange));
  self->filter = g_new0 (Filter, 1);
  self->suspects = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->is_suspect = g_new0 (guint8, MAX (self->former_view.n, 1));
  self->gone = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));
  self->come = g_array_new (FALSE, FALSE, sizeof (SamayMergeEntry));
}

static void
clear (Again *self)
{
  g_array_unref (self->counts);
  g_free (self->filter);
  g_array_unref (self->suspects);
  g_free (self->is_suspect);
  g_array_unref (self->former_keys);
  g_array_unref (self->keys);
  g_array_unref (self->gone);
  g_array_unref (self->come);
}

/**
 * samay_merge_change_entries:
 * @former_view: what the former result was made of
 *
 * Fills the state's counts and entries, in a few looks at each mention and entry.
 *
 * Returns: (transfer full) (element-type guint64): sorted keys of the blocks that have other entries than before
 */
GArray *
samay_merge_change_entries (SamayMergeChange     *self,
                            const SamayMergeView *former_view)
{
  Again again = { .change = self, .former_view = *former_view };
  GArray *keys;

  init (&again);
  find_count_changes (&again);
  change_counts (&again);
  suspect_choosers (&again);
  find_keys (&again);
  find_entry_changes (&again);
  change_entries (&again);
  keys = collect_changed_keys (&again);
  clear (&again);
  return keys;
}
