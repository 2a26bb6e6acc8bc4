/* samay-pool.c: things that are dear to make, kept for whoever needs one next
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-pool.h"

struct _SamayPool
{
  GMutex lock;
  GPtrArray *items; /* those that nobody has taken */
};

/* An empty one. What is in it at its end is freed with @free_item. */
SamayPool *
samay_pool_new (GDestroyNotify free_item)
{
  SamayPool *self = g_new0 (SamayPool, 1);

  g_mutex_init (&self->lock);
  self->items = g_ptr_array_new_with_free_func (free_item);
  return self;
}

void
samay_pool_free (SamayPool *self)
{
  g_ptr_array_unref (self->items);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * samay_pool_take:
 *
 * Safe to call from several threads.
 *
 * Returns: (nullable) (transfer full): the one given last, which is the likeliest to be in the processor's cache still
 */
gpointer
samay_pool_take (SamayPool *self)
{
  gpointer item = NULL;

  g_mutex_lock (&self->lock);
  if (self->items->len > 0)
    item = g_ptr_array_steal_index_fast (self->items, self->items->len - 1);
  g_mutex_unlock (&self->lock);
  return item;
}

/* Keeps @item (transfer full). As many are kept as threads had one at a time. */
void
samay_pool_give (SamayPool *self,
                 gpointer   item)
{
  g_mutex_lock (&self->lock);
  g_ptr_array_add (self->items, item);
  g_mutex_unlock (&self->lock);
}
