/* samay-pool.h: things that are dear to make, kept for whoever needs one next
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef struct _SamayPool SamayPool;

SamayPool *samay_pool_new  (GDestroyNotify  free_item);
void       samay_pool_free (SamayPool      *self);
gpointer   samay_pool_take (SamayPool      *self);
void       samay_pool_give (SamayPool      *self,
                            gpointer        item);
