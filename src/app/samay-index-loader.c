/* samay-index-loader.c: one task at a time; the last table that was asked for wins
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-index-loader.h"

#include <gio/gio.h>

#include "scene/samay-layout.h"

/* As many take a few milliseconds: less than a picture that comes a moment later would be noticed. */
#define MAX_AT_ONCE 20000

struct _SamayIndexLoader
{
  SamayIndexLoaded loaded;
  gpointer data;
  GCancellable *loading; /* NULL when nothing is under way */
};

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
  g_free (self);
}

static void
build (GTask        *task,
       gpointer      source,
       gpointer      table,
       GCancellable *cancellable)
{
  g_task_return_pointer (task, samay_index_new (table, NULL), (GDestroyNotify) samay_index_unref);
}

/* A task that was cancelled fails, and its loader may be gone. */
static void
on_built (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  SamayIndexLoader *self = user_data;
  g_autoptr (SamayIndex) index = g_task_propagate_pointer (G_TASK (result), NULL);

  if (index == NULL)
    return;
  g_clear_object (&self->loading);
  self->loaded (index, self->data);
}

/**
 * samay_index_loader_load:
 * @table: whose index is wanted, and no other's any more
 */
void
samay_index_loader_load (SamayIndexLoader *self,
                         SamayEventTable  *table)
{
  guint n = samay_event_table_get_n_dated (table);
  g_autoptr (SamayIndex) index = NULL;

  cancel (self);
  if (n > MAX_AT_ONCE)
    {
      g_autoptr (GTask) task = NULL;

      self->loading = g_cancellable_new ();
      task = g_task_new (NULL, self->loading, on_built, self);
      g_task_set_task_data (task, samay_event_table_ref (table), (GDestroyNotify) samay_event_table_unref);
      g_task_run_in_thread (task, build);
      return;
    }
  if (n > SAMAY_LAYOUT_MAX_FEW)
    index = samay_index_new (table, NULL);
  self->loaded (index, self->data);
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
