/* samay-index-loader.c: one task at a time; the last table that was asked for wins
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-index-loader.h"

#include "app/samay-let-go.h"

#include <gio/gio.h>

/* As many take a few milliseconds: less than a picture that comes a moment later would be noticed. */
#define MAX_AT_ONCE 20000

struct _SamayIndexLoader
{
  SamayIndexLoaded loaded;
  gpointer data;
  GCancellable *loading; /* NULL when nothing is under way */
  SamayIndex *last;      /* that was loaded, or NULL: of a table that is much like the next, as a rule */
};

typedef struct
{
  SamayTimeline *timeline;
  SamayEventTable *table;
  SamayGroupingKey grouping;
  SamayKept *unpale;     /* or NULL */
  SamayIndex *former;    /* or NULL */
  SamayLoaded loaded;    /* when it is done */
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  g_object_unref (job->timeline);
  samay_event_table_unref (job->table);
  g_clear_pointer (&job->unpale, samay_kept_unref);
  g_clear_pointer (&job->former, samay_index_unref);
  g_clear_pointer (&job->loaded.index, samay_index_unref);
  g_clear_pointer (&job->loaded.unpale, samay_index_unref);
  g_clear_pointer (&job->loaded.bands, samay_band_index_unref);
  g_free (job);
}

static void
make_bands (Job *job)
{
  g_autoptr (SamayGrouping) grouping = NULL;

  if (job->grouping == SAMAY_GROUPING_NONE || samay_event_table_get_n_dated (job->table) == 0)
    return;
  grouping = samay_grouping_new (job->timeline, job->table, job->grouping);
  job->loaded.bands = samay_band_index_new (job->table, grouping, NULL);
}

static void
make_indices (Job *job)
{
  job->loaded.index = job->former != NULL ? samay_index_new_after (job->table, job->former) : samay_index_new (job->table, NULL);
  /* Whoever has it last has much to free. */
  g_clear_pointer (&job->former, samay_index_unref);
  if (job->unpale != NULL)
    job->loaded.unpale = samay_index_new (job->table, samay_kept_get_mask (job->unpale));
}

/**
 * samay_index_loader_new:
 * @loaded: called in the main loop, or in samay_index_loader_load() for a small table
 *
 * Returns: (transfer full): a loader that does nothing yet
 */
SamayIndexLoader *
samay_index_loader_new (SamayIndexLoaded loaded,
                        gpointer         data)
{
  SamayIndexLoader *self = g_new0 (SamayIndexLoader, 1);

  self->loaded = loaded;
  self->data = data;
  return self;
}

static void
cancel (SamayIndexLoader *self)
{
  if (self->loading == NULL)
    return;
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

/**
 * samay_index_loader_free:
 * @self: (transfer full) (nullable): what is under way is forgotten
 */
void
samay_index_loader_free (SamayIndexLoader *self)
{
  if (self == NULL)
    return;
  cancel (self);
  g_clear_pointer (&self->last, samay_index_unref);
  g_free (self);
}

static void
build (GTask        *task,
       gpointer      source,
       gpointer      data,
       GCancellable *cancellable)
{
  Job *job = data;

  make_indices (job);
  if (!g_cancellable_is_cancelled (cancellable))
    make_bands (job);
  g_task_return_boolean (task, TRUE);
}

static void
hand_over (SamayIndexLoader  *self,
           const SamayLoaded *loaded)
{
  SamayIndex *last = g_steal_pointer (&self->last);

  self->last = samay_index_ref (loaded->index);
  self->loaded (loaded, self->data);
  if (last != NULL)
    samay_let_go (last, samay_event_table_get_n (samay_index_get_table (last)), (GDestroyNotify) samay_index_unref);
}

/* A task that was cancelled fails, and its loader may be gone. */
static void
on_built (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  SamayIndexLoader *self = user_data;
  Job *job = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), NULL))
    return;
  g_clear_object (&self->loading);
  hand_over (self, &job->loaded);
}

/**
 * samay_index_loader_load:
 * @timeline: that tells of the events; it stays as it is
 * @table: whose index is wanted, and no other's any more
 * @grouping: %SAMAY_GROUPING_NONE if no groups are wanted
 * @unpale: (nullable): rows of the table that are to have an index of their own
 */
void
samay_index_loader_load (SamayIndexLoader *self,
                         SamayTimeline    *timeline,
                         SamayEventTable  *table,
                         SamayGroupingKey  grouping,
                         SamayKept        *unpale)
{
  guint n = samay_event_table_get_n_dated (table);
  Job *job = g_new0 (Job, 1);

  *job = (Job) { g_object_ref (timeline), samay_event_table_ref (table), grouping, unpale != NULL ? samay_kept_ref (unpale) : NULL,
                 self->last != NULL ? samay_index_ref (self->last) : NULL, { 0 } };
  cancel (self);
  if (n > MAX_AT_ONCE)
    {
      g_autoptr (GTask) task = NULL;

      self->loading = g_cancellable_new ();
      task = g_task_new (NULL, self->loading, on_built, self);
      g_task_set_task_data (task, job, free_job);
      g_task_run_in_thread (task, build);
      return;
    }
  make_indices (job);
  make_bands (job);
  hand_over (self, &job->loaded);
  free_job (job);
}

/**
 * samay_index_loader_is_loading:
 *
 * Returns: whether a table's index is under way
 */
gboolean
samay_index_loader_is_loading (SamayIndexLoader *self)
{
  return self->loading != NULL;
}
