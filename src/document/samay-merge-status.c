/* samay-merge-status.c: how an event's status moved, and numbers that aren't the same
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#define FIGURES_MAX 16

/* How far along it is; those of one number can't both be true, whoever speaks last. */
static const struct
{
  guint8 progress; /* 0: says nothing of it */
  guint8 ends;     /* it is over, or won't be */
} statuses[] = {
  [SAMAY_STATUS_OCCURRED] = { 4, 1 },
  [SAMAY_STATUS_PLANNED] = { 2, 0 },
  [SAMAY_STATUS_EXPECTED] = { 1, 0 },
  [SAMAY_STATUS_ONGOING] = { 3, 0 },
  [SAMAY_STATUS_CANCELLED] = { 4, 1 },
  [SAMAY_STATUS_POSTPONED] = { 2, 0 },
  [SAMAY_STATUS_RECURRING] = { 0, 0 },
  [SAMAY_STATUS_DENIED] = { 4, 1 },
};

guint
samay_telling_get_progress (const SamayTelling *self,
                            guint32             mention)
{
  return statuses[self->output->mentions[mention].status].progress;
}

/* Later, by what the statements' dates tell; those without one are no later and no earlier. */
static gboolean
is_later (const SamayTelling *self,
          guint               i,
          guint               than)
{
  gint64 a = samay_telling_get_published (self, self->members[i]), b = samay_telling_get_published (self, self->members[than]);

  return a != G_MAXINT64 && b != G_MAXINT64 && a > b;
}

static gboolean
is_conflict_of_status (const SamayTelling *self,
                       guint               i,
                       guint               j)
{
  guint8 a = samay_telling_get_mention (self, i)->status, b = samay_telling_get_mention (self, j)->status;

  if (a == b || statuses[a].progress == 0 || statuses[b].progress == 0)
    return FALSE;
  if (statuses[a].ends && statuses[b].ends)
    return TRUE;
  /* Said to have been, and later said to be still to come. */
  return statuses[a].ends && is_later (self, j, i);
}

static gboolean
has_conflict_of_status (const SamayTelling *self)
{
  /* Of an event that a thousand tell of, the first hundreds show it. */
  guint n = MIN (self->n, 256);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      if (is_conflict_of_status (self, i, j))
        return TRUE;
  return FALSE;
}

/* One step for each change of status, in order of publication; that it is held every year is no step of it. */
static void
tell_steps (const SamayTelling *self,
            SamayMergedEvent   *event)
{
  g_autoptr (GArray) step = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint8 status = event->status;

  event->steps_first = self->output->claims->len;
  for (guint i = 0; i < self->n; i++)
    {
      guint8 next = samay_telling_get_mention (self, i)->status;

      if (statuses[next].progress == 0)
        next = event->status;
      if (next != status && step->len > 0)
        {
          samay_merge_add_claim (self->output, step, 0, status);
          event->n_steps++;
          g_array_set_size (step, 0);
        }
      status = next;
      g_array_append_val (step, self->members[i]);
    }
  samay_merge_add_claim (self->output, step, 0, status);
  event->n_steps++;
}

/* The last one's word holds, unless it is behind what others saw: what has been isn't expected any more. */
static guint8
choose_status (const SamayTelling *self)
{
  guint8 status = samay_telling_get_mention (self, 0)->status;

  for (guint i = 1; i < self->n; i++)
    {
      guint8 next = samay_telling_get_mention (self, i)->status;

      if (statuses[next].progress == 0)
        continue;
      if (statuses[status].progress == 0 || statuses[next].progress >= statuses[status].progress
          || (is_later (self, i, i - 1) && !statuses[status].ends))
        status = next;
    }
  return status;
}

void
samay_telling_tell_status (const SamayTelling *self,
                           SamayMergedEvent   *event)
{
  guint n_claims = 0;

  event->status = choose_status (self);
  tell_steps (self, event);
  if (!has_conflict_of_status (self))
    return;
  for (guint k = 0; k <= G_N_ELEMENTS (statuses); k++)
    {
      /* The event's own status first. */
      guint8 status = k == 0 ? event->status : (guint8) (k - 1);
      g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (guint32));

      if (k > 0 && status == event->status)
        continue;
      for (guint i = 0; i < self->n; i++)
        if (samay_telling_get_mention (self, i)->status == status)
          g_array_append_val (mentions, self->members[i]);
      if (mentions->len == 0)
        continue;
      samay_merge_add_claim (self->output, mentions, 0, status);
      n_claims++;
    }
  samay_merge_add_conflict (self->output, SAMAY_CONFLICT_STATUS, n_claims);
}

/* Those of which it is told what they count. */
static void
find_figures (const SamayTelling *self,
              guint               i,
              GArray             *figures)
{
  const SamayMergeNode *node = &self->output->nodes[self->members[i]];
  const SamayGist *gists = node->gists;

  for (guint j = 0; j < node->n_gists; j++)
    if (samay_gist_get_kind (gists[j]) == SAMAY_GIST_FIGURE && samay_gist_get_counted (gists[j]) != 0)
      g_array_append_val (figures, gists[j]);
}

/* All that is told of what @figure counts: one claim for each number, the first told first. */
static void
tell_figure (const SamayTelling *self,
             const GArray       *figures,
             const GArray       *owners,
             guint64             counted)
{
  gint64 numbers[FIGURES_MAX];
  guint n = 0;

  for (guint i = 0; i < figures->len; i++)
    {
      SamayGist figure = g_array_index (figures, SamayGist, i);
      guint k = 0;

      if (samay_gist_get_counted (figure) != counted)
        continue;
      while (k < n && numbers[k] != samay_gist_get_number (figure))
        k++;
      if (k == n && n < FIGURES_MAX)
        numbers[n++] = samay_gist_get_number (figure);
    }
  if (n < 2)
    return;
  for (guint k = 0; k < n; k++)
    {
      g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (guint32));

      for (guint i = 0; i < figures->len; i++)
        {
          SamayGist figure = g_array_index (figures, SamayGist, i);

          if (samay_gist_get_counted (figure) == counted && samay_gist_get_number (figure) == numbers[k])
            g_array_append_val (mentions, g_array_index (owners, guint32, i));
        }
      samay_merge_add_claim (self->output, mentions, numbers[k], 0);
    }
  samay_merge_add_conflict (self->output, SAMAY_CONFLICT_FIGURE, n);
}

void
samay_telling_tell_figures (const SamayTelling *self)
{
  g_autoptr (GArray) figures = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  g_autoptr (GArray) owners = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < self->n && figures->len < FIGURES_MAX * FIGURES_MAX; i++)
    {
      find_figures (self, i, figures);
      while (owners->len < figures->len)
        g_array_append_val (owners, self->members[i]);
    }
  for (guint i = 0; i < figures->len; i++)
    {
      guint64 counted = samay_gist_get_counted (g_array_index (figures, SamayGist, i));
      guint j = 0;

      while (samay_gist_get_counted (g_array_index (figures, SamayGist, j)) != counted)
        j++;
      if (j == i)
        tell_figure (self, figures, owners, counted);
    }
}
