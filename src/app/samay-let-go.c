/* samay-let-go.c: a task that only frees
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-let-go.h"

/* As many take a part of a millisecond. */
#define MAX_AT_ONCE 20000

static void
free_thing (GTask        *task,
            gpointer      source,
            gpointer      thing,
            GCancellable *cancellable)
{
  GDestroyNotify notify = (GDestroyNotify) g_task_get_source_tag (task);

  notify (thing);
  g_task_return_boolean (task, TRUE);
}

/**
 * samay_let_go:
 * @thing: (transfer full) (nullable): that workers may have, too
 * @n_events: that it is of
 */
void
samay_let_go (gpointer       thing,
              guint          n_events,
              GDestroyNotify notify)
{
  g_autoptr (GTask) task = NULL;

  if (thing == NULL)
    return;
  if (n_events <= MAX_AT_ONCE)
    {
      notify (thing);
      return;
    }
  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, (gpointer) notify);
  g_task_set_task_data (task, thing, NULL);
  g_task_run_in_thread (task, free_thing);
}
