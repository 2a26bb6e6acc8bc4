/* samay-arena.h: memory that is given back all at once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef struct _SamayArena SamayArena;

/* What an allocation of that many bytes takes of a block. */
#define SAMAY_ARENA_ROUND(size) (((gsize) (size) + 7) & ~(gsize) 7)

SamayArena *samay_arena_new     (gsize       block_size);
void        samay_arena_free    (SamayArena *self);
void        samay_arena_empty   (SamayArena *self);
gpointer    samay_arena_alloc   (SamayArena *self,
                                 gsize       size);
gpointer    samay_arena_copy    (SamayArena *self,
                                 gconstpointer data,
                                 gsize       size);
const char *samay_arena_strndup (SamayArena *self,
                                 const char *text,
                                 gsize       length);
gsize       samay_arena_get_size (SamayArena *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayArena, samay_arena_free)
