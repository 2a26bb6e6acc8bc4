/* samay-session-filter.c: which of the events are shown; found out beside the main loop where that takes its time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session-private.h"

#include "app/samay-let-go.h"
#include "scene/samay-mark.h"

/* As many take a millisecond or two. */
#define MAX_AT_ONCE 20000

/* What a worker gets, and what it finds; it shares nothing but what is immutable. */
struct _SamaySift
{
  SamaySession *session; /* that waits for it, on the main thread; NULL when nobody does any more */
  SamayTellings *tellings;
  SamayFilter *filter;
  gboolean hides;
  gint is_stopped;
  SamayFacets *facets;     /* found, where it was NULL */
  SamayKept *kept;         /* NULL where all come through */
  SamayEventTable *table;  /* NULL where it is the whole one */
  SamayExtent extent;      /* of what is shown */
};

static void
sift_free (gpointer data)
{
  SamaySift *self = data;
  guint n = samay_event_table_get_n (samay_tellings_get_table (self->tellings));

  samay_let_go (self->facets, n, (GDestroyNotify) samay_facets_unref);
  samay_let_go (self->kept, n, (GDestroyNotify) samay_kept_unref);
  samay_let_go (self->table, n, (GDestroyNotify) samay_event_table_unref);
  samay_let_go (self->tellings, n, (GDestroyNotify) samay_tellings_unref);
  samay_filter_free (self->filter);
  g_free (self);
}

static SamaySift *
sift_new (SamaySession *session)
{
  SamaySift *self = g_new0 (SamaySift, 1);

  self->session = session;
  self->tellings = samay_tellings_ref (samay_session_get_tellings (session));
  self->filter = samay_filter_copy (session->filter);
  self->hides = !session->dims;
  self->facets = session->facets != NULL ? samay_facets_ref (session->facets) : NULL;
  return self;
}

static void
sift_run (SamaySift *self)
{
  SamayEventTable *whole = samay_tellings_get_table (self->tellings);
  const guint32 *rows;
  guint n;

  if (self->facets == NULL)
    self->facets = samay_facets_new (self->tellings);
  if (samay_filter_is_empty (self->filter) || g_atomic_int_get (&self->is_stopped) != 0)
    {
      self->extent = samay_layout_measure_extent (whole);
      return;
    }
  self->kept = samay_filter_apply (self->filter, self->facets, &self->is_stopped);
  rows = samay_kept_get_rows (self->kept, &n);
  self->table = self->hides ? samay_event_table_pick (whole, rows, n)
                            : samay_event_table_weigh (whole, samay_kept_get_mask (self->kept));
  self->extent = samay_layout_measure_extent (self->table);
}

/* Costs a look at two columns; a row itself is gathered only where they say that it may be. */
static gboolean
is_any_seen (SamaySession *self)
{
  SamayEventTable *table = samay_session_get_table (self);
  const gint64 *begin_s = samay_event_table_get_begin_s (table);
  const gint64 *end_s = samay_event_table_get_end_s (table);
  guint n = samay_event_table_get_n_dated (table);

  for (guint row = 0; row < n && begin_s[row] < self->visible.end_s; row++)
    if (end_s[row] >= self->visible.begin_s)
      {
        SamayWhen when = samay_event_table_get_row (table, row).when;
        SamaySpan span = samay_mark_get_span (&when);

        if (span.begin_s < self->visible.end_s && MAX (span.end_s, span.begin_s + 1) > self->visible.begin_s)
          return TRUE;
      }
  return n == 0;
}

/* Who looks at all goes on to do so, and nobody is left in a place where nothing is any more. */
static void
move_to_shown (SamaySession *self)
{
  SamaySpan fit;

  if (!self->is_fitted && is_any_seen (self))
    return;
  self->is_fitted = TRUE;
  fit = samay_session_get_fit (self, self->width_px).visible;
  if (samay_span_equal (fit, self->visible))
    return;
  self->visible = fit;
  samay_session_tell_visible (self, TRUE);
}

static void
forget (SamaySession *self)
{
  guint n = self->kept != NULL || self->facets != NULL ? samay_event_table_get_n (samay_session_get_whole_table (self)) : 0;

  samay_let_go (g_steal_pointer (&self->facets), n, (GDestroyNotify) samay_facets_unref);
  samay_let_go (g_steal_pointer (&self->kept), n, (GDestroyNotify) samay_kept_unref);
  samay_let_go (g_steal_pointer (&self->shown), n, (GDestroyNotify) samay_event_table_unref);
  self->hides = FALSE;
  self->has_extent = FALSE;
}

static void
put_in (SamaySession *self,
        SamaySift    *sift)
{
  forget (self);
  self->facets = g_steal_pointer (&sift->facets);
  self->kept = g_steal_pointer (&sift->kept);
  self->shown = g_steal_pointer (&sift->table);
  self->hides = sift->hides && self->shown != NULL;
  self->extent = sift->extent;
  self->has_extent = TRUE;
}

/* Takes over what was found; the same event is chosen as far as it is still shown. */
static void
take (SamaySession *self,
      SamaySift    *sift)
{
  guint selected = samay_session_get_whole_row (self, self->selected);
  gboolean has_other_table = self->shown != NULL || sift->table != NULL;

  self->sifting = NULL;
  put_in (self, sift);
  if (self->hides && selected != SAMAY_SESSION_NO_EVENT)
    selected = samay_session_find_shown_row (self, selected);

  g_object_freeze_notify (G_OBJECT (self));
  if (selected != self->selected)
    {
      self->selected = selected;
      samay_session_notify_prop (self, SAMAY_SESSION_PROP_SELECTED);
    }
  if (has_other_table)
    samay_session_tell_changed (self);
  samay_session_tell_filtered (self);
  if (has_other_table)
    move_to_shown (self);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
run_task (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  sift_run (data);
  g_task_return_boolean (task, TRUE);
}

static void
on_sifted (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  SamaySift *sift = g_task_get_task_data (G_TASK (result));

  /* Another table may have come meanwhile, or a person wants something else, or the session is gone. */
  if (sift->session != NULL)
    take (sift->session, sift);
}

static void
stop_sifting (SamaySession *self)
{
  if (self->sifting == NULL)
    return;
  g_atomic_int_set (&self->sifting->is_stopped, 1);
  self->sifting->session = NULL;
  self->sifting = NULL;
}

static void
start_sifting (SamaySession *self)
{
  SamaySift *sift = sift_new (self);
  g_autoptr (GTask) task = NULL;

  stop_sifting (self);
  if (samay_event_table_get_n (samay_tellings_get_table (sift->tellings)) <= MAX_AT_ONCE)
    {
      sift_run (sift);
      take (self, sift);
      sift_free (sift);
      return;
    }
  self->sifting = sift;
  task = g_task_new (NULL, NULL, on_sifted, NULL);
  g_task_set_task_data (task, sift, sift_free);
  g_task_run_in_thread (task, run_task);
}

/**
 * samay_session_renew_filter:
 * @reading: that the timeline came with
 *
 * For the session's own parts, when another timeline has come and before anybody is told: what a person wants still holds. Of
 * many events all are shown at first.
 */
void
samay_session_renew_filter (SamaySession *self,
                            SamayReading *reading)
{
  SamaySift *sift;

  stop_sifting (self);
  forget (self);
  samay_let_go (self->tellings, samay_event_table_get_n (samay_session_get_whole_table (self)),
                (GDestroyNotify) samay_tellings_unref);
  self->tellings = g_steal_pointer (&reading->tellings);
  self->extent = reading->extent;
  self->has_extent = TRUE;
  if (samay_filter_is_empty (self->filter))
    return;
  if (samay_event_table_get_n (samay_session_get_whole_table (self)) > MAX_AT_ONCE)
    {
      start_sifting (self);
      return;
    }
  sift = sift_new (self);
  sift_run (sift);
  put_in (self, sift);
  sift_free (sift);
}

/**
 * samay_session_free_filter:
 *
 * For the session's own parts.
 */
void
samay_session_free_filter (SamaySession *self)
{
  stop_sifting (self);
  g_clear_pointer (&self->tellings, samay_tellings_unref);
  g_clear_pointer (&self->facets, samay_facets_unref);
  g_clear_pointer (&self->kept, samay_kept_unref);
  g_clear_pointer (&self->shown, samay_event_table_unref);
  g_clear_pointer (&self->filter, samay_filter_free);
}

/**
 * samay_session_get_whole_table:
 *
 * Returns: (transfer none): all events, shown or not; keep a reference beyond "changed"
 */
SamayEventTable *
samay_session_get_whole_table (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  return samay_timeline_get_table (self->timeline);
}

/**
 * samay_session_get_whole_row:
 * @row: of the table that is shown, or %SAMAY_SESSION_NO_EVENT
 *
 * Returns: the same event's row in the whole table
 */
guint
samay_session_get_whole_row (SamaySession *self,
                             guint         row)
{
  const guint32 *rows;
  guint n;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_SESSION_NO_EVENT);

  if (!self->hides || row == SAMAY_SESSION_NO_EVENT)
    return row;
  rows = samay_kept_get_rows (self->kept, &n);
  return row < n ? rows[row] : SAMAY_SESSION_NO_EVENT;
}

/**
 * samay_session_find_shown_row:
 * @whole_row: of the whole table
 *
 * Returns: the same event's row in the table that is shown, or %SAMAY_SESSION_NO_EVENT if it is filtered out
 */
guint
samay_session_find_shown_row (SamaySession *self,
                              guint         whole_row)
{
  guint place;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_SESSION_NO_EVENT);

  if (self->kept == NULL)
    return whole_row;
  place = samay_kept_find_place (self->kept, whole_row);
  if (place == SAMAY_KEPT_NO_PLACE)
    return SAMAY_SESSION_NO_EVENT;
  return self->hides ? place : whole_row;
}

/**
 * samay_session_get_tellings:
 *
 * Returns: (transfer none): what is told of each row of the whole table
 */
SamayTellings *
samay_session_get_tellings (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  if (self->tellings == NULL)
    self->tellings = samay_tellings_new (self->timeline);
  return self->tellings;
}

/**
 * samay_session_get_facets:
 *
 * Returns: (transfer none) (nullable): what the events can be filtered by; %NULL while that is found out, and then
 *   "filtered" follows
 */
SamayFacets *
samay_session_get_facets (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  if (self->facets == NULL && self->sifting == NULL)
    start_sifting (self);
  return self->facets;
}

/**
 * samay_session_get_filter:
 *
 * Returns: (transfer none): what a person wants to see; only the session changes it
 */
const SamayFilter *
samay_session_get_filter (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  return self->filter;
}

/**
 * samay_session_get_kept:
 *
 * Returns: (transfer none) (nullable): which rows of the whole table come through; %NULL where all do, and while that is found
 *   out for the first time
 */
SamayKept *
samay_session_get_kept (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  return self->kept;
}

/**
 * samay_session_hides:
 *
 * Returns: whether the table that is shown has only what comes through
 */
gboolean
samay_session_hides (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return self->hides;
}

/**
 * samay_session_is_pale:
 * @row: of the table that is shown
 *
 * Returns: whether the event is filtered out, but shown all the same
 */
gboolean
samay_session_is_pale (SamaySession *self,
                       guint         row)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return self->kept != NULL && !self->hides && !samay_kept_has (self->kept, row);
}

/**
 * samay_session_set_wanted:
 * @key: of the facet
 */
void
samay_session_set_wanted (SamaySession *self,
                          SamayFacet    facet,
                          const char   *key,
                          gboolean      is_wanted)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (samay_filter_set (self->filter, facet, key, is_wanted))
    start_sifting (self);
}

/**
 * samay_session_set_wanted_words:
 * @words: (nullable): that events must have; %NULL for no matter which
 */
void
samay_session_set_wanted_words (SamaySession *self,
                                const char   *words)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (samay_filter_set_words (self->filter, words))
    start_sifting (self);
}

/**
 * samay_session_clear_filter:
 *
 * Lets all events through.
 */
void
samay_session_clear_filter (SamaySession *self)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (samay_filter_clear (self->filter))
    start_sifting (self);
}

gboolean
samay_session_get_dims (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return self->dims;
}

/**
 * samay_session_set_dims:
 * @dims: whether what is filtered out is shown all the same, pale
 */
void
samay_session_set_dims (SamaySession *self,
                        gboolean      dims)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (self->dims == !!dims)
    return;
  self->dims = !!dims;
  if (samay_filter_is_empty (self->filter))
    samay_session_tell_filtered (self);
  else
    start_sifting (self);
}
