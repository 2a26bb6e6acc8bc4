/* samay-merge-date.c: the date that several mentions give one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include <string.h>

/* Days that several mentions give, one holding the other. */
typedef struct
{
  gint64 first_day;
  gint64 last_day;
  guint32 speaker;  /* that names them best */
  GArray *mentions; /* guint32 */
} DateClaim;

static gint64
get_length (gint64 first_day,
            gint64 last_day)
{
  return last_day - first_day;
}

/* Of days the wider span is the whole, of longer times the narrower one is known better. */
static gboolean
is_better_date (const SamayTelling *self,
                guint32             mention,
                guint32             than)
{
  const SamayMergeNode *a = &self->output->nodes[mention], *b = &self->output->nodes[than];
  gint64 length_a = get_length (a->first_day, a->last_day), length_b = get_length (b->first_day, b->last_day);

  if (a->level != b->level)
    return a->level < b->level;
  if (length_a != length_b)
    return a->level == SAMAY_LEVEL_FINE ? length_a > length_b : length_a < length_b;
  /* In words that count from nothing but themselves. */
  if (self->output->mentions[mention].derivation != self->output->mentions[than].derivation)
    return self->output->mentions[mention].derivation < self->output->mentions[than].derivation;
  return FALSE;
}

static void
free_date_claim (gpointer data)
{
  g_array_unref (((DateClaim *) data)->mentions);
}

/* Finer than the claims, or within one of them: 19 to 20 December holds the 19th. */
static gboolean
belongs (const DateClaim      *claim,
         const SamayMergeNode *node)
{
  return (node->first_day >= claim->first_day && node->last_day <= claim->last_day)
         || (claim->first_day >= node->first_day && claim->last_day <= node->last_day);
}

static void
add_to_claims (const SamayTelling *self,
               GArray             *claims,
               guint32             mention)
{
  const SamayMergeNode *node = &self->output->nodes[mention];
  DateClaim claim = { node->first_day, node->last_day, mention, NULL };

  for (guint i = 0; i < claims->len; i++)
    {
      DateClaim *known = &g_array_index (claims, DateClaim, i);

      if (!belongs (known, node))
        continue;
      g_array_append_val (known->mentions, mention);
      if (is_better_date (self, mention, known->speaker))
        {
          known->speaker = mention;
          known->first_day = node->first_day;
          known->last_day = node->last_day;
        }
      return;
    }
  claim.mentions = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (claim.mentions, mention);
  g_array_append_val (claims, claim);
}

/* The finest and, of days, the widest first, so that the others are within them. */
static GArray *
sort_by_date (const SamayTelling *self)
{
  GArray *sorted = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < self->n; i++)
    {
      guint at = 0;

      if (self->output->nodes[self->members[i]].level > SAMAY_LEVEL_COARSE)
        continue;
      while (at < sorted->len && !is_better_date (self, self->members[i], g_array_index (sorted, guint32, at)))
        at++;
      g_array_insert_val (sorted, at, self->members[i]);
    }
  return sorted;
}

static guint
find_progress (const SamayTelling *self,
               const DateClaim    *claim)
{
  guint most = 0;

  for (guint i = 0; i < claim->mentions->len; i++)
    most = MAX (most, samay_telling_get_progress (self, g_array_index (claim->mentions, guint32, i)));
  return most;
}

/* What was seen goes before what was planned; then by the number of statements, then the one that was made first. */
static void
put_best_first (const SamayTelling *self,
                GArray             *claims)
{
  guint best = 0, most = 0, furthest = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const DateClaim *claim = &g_array_index (claims, DateClaim, i);
      guint progress = find_progress (self, claim);
      guint n;

      g_array_sort_with_data (claim->mentions, samay_telling_compare, (gpointer) self);
      n = samay_merge_count_statements (self->output, (const guint32 *) (gpointer) claim->mentions->data, claim->mentions->len);
      if (progress > furthest || (progress == furthest && n > most))
        {
          most = n;
          furthest = progress;
          best = i;
        }
    }
  if (best > 0)
    {
      DateClaim first = g_array_index (claims, DateClaim, best);

      memmove (&g_array_index (claims, DateClaim, 1), &g_array_index (claims, DateClaim, 0), sizeof first * best);
      g_array_index (claims, DateClaim, 0) = first;
    }
}

/* The event's date, and a conflict where there are several. */
void
samay_telling_tell_date (const SamayTelling *self,
                         SamayMergedEvent   *event)
{
  g_autoptr (GArray) sorted = sort_by_date (self);
  g_autoptr (GArray) claims = g_array_new (FALSE, FALSE, sizeof (DateClaim));

  g_array_set_clear_func (claims, free_date_claim);
  for (guint i = 0; i < sorted->len; i++)
    add_to_claims (self, claims, g_array_index (sorted, guint32, i));
  event->dater = self->members[0];
  /* Nobody names a date; one day of a year is more than an order. */
  for (guint i = 1; i < self->n && sorted->len == 0; i++)
    if (self->output->nodes[self->members[i]].level > self->output->nodes[event->dater].level
        && self->output->nodes[self->members[i]].level == SAMAY_LEVEL_PATTERN)
      event->dater = self->members[i];
  if (claims->len > 0)
    {
      put_best_first (self, claims);
      event->dater = g_array_index (claims, DateClaim, 0).speaker;
    }
  event->when = self->output->mentions[event->dater].when;
  if (claims->len < 2)
    return;
  for (guint i = 0; i < claims->len; i++)
    samay_merge_add_claim (self->output, g_array_index (claims, DateClaim, i).mentions, 0, 0);
  samay_merge_add_conflict (self->output, SAMAY_CONFLICT_WHEN, claims->len);
}

/* What was dated by nothing of its own has its date from the others now. */
void
samay_telling_mark_dated (const SamayTelling     *self,
                          const SamayMergedEvent *event)
{
  if (self->output->nodes[event->dater].level > SAMAY_LEVEL_COARSE)
    return;
  for (guint i = 0; i < self->n; i++)
    if (self->output->nodes[self->members[i]].level > SAMAY_LEVEL_COARSE)
      self->output->mentions[self->members[i]].basis = SAMAY_BASIS_MERGE;
}
