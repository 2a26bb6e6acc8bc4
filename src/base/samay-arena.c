/* samay-arena.c: memory that is given back all at once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-arena.h"

#include <string.h>

typedef struct _Block Block;
struct _Block
{
  Block *next;
  gsize used;
  gsize size;
};

struct _SamayArena
{
  Block *blocks;
  gsize block_size;
  gsize total;
};

static Block *
add_block (SamayArena *self,
           gsize       size)
{
  Block *block = g_malloc (sizeof (Block) + size);

  block->next = self->blocks;
  block->used = 0;
  block->size = size;
  self->blocks = block;
  self->total += sizeof (Block) + size;
  return block;
}

/**
 * samay_arena_new:
 * @block_size: bytes taken from the system at a time
 *
 * An arena takes no memory until it is first asked for some. It belongs to one thread at a time.
 */
SamayArena *
samay_arena_new (gsize block_size)
{
  SamayArena *self = g_new0 (SamayArena, 1);

  self->block_size = MAX (block_size, 64);
  return self;
}

static void
free_blocks (SamayArena *self,
             Block      *block)
{
  for (Block *next; block != NULL; block = next)
    {
      next = block->next;
      self->total -= sizeof (Block) + block->size;
      g_free (block);
    }
}

void
samay_arena_free (SamayArena *self)
{
  if (self == NULL)
    return;
  free_blocks (self, self->blocks);
  g_free (self);
}

/* All that was allocated is gone; the newest block is kept for what comes next. */
void
samay_arena_empty (SamayArena *self)
{
  if (self->blocks == NULL)
    return;
  free_blocks (self, self->blocks->next);
  self->blocks->next = NULL;
  self->blocks->used = 0;
}

/**
 * samay_arena_alloc:
 *
 * Returns: @size bytes, aligned to 8, not cleared; valid until the arena is freed
 */
gpointer
samay_arena_alloc (SamayArena *self,
                   gsize       size)
{
  Block *block = self->blocks;
  gpointer memory;

  size = SAMAY_ARENA_ROUND (size);
  if (block == NULL || block->size - block->used < size)
    block = add_block (self, MAX (self->block_size, size));
  memory = (char *) (block + 1) + block->used;
  block->used += size;
  return memory;
}

gpointer
samay_arena_copy (SamayArena    *self,
                  gconstpointer  data,
                  gsize          size)
{
  gpointer memory = samay_arena_alloc (self, size);

  if (size > 0)
    memcpy (memory, data, size);
  return memory;
}

const char *
samay_arena_strndup (SamayArena *self,
                     const char *text,
                     gsize       length)
{
  char *copy = samay_arena_alloc (self, length + 1);

  if (length > 0)
    memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}

/* Bytes held from the system, for budgets. */
gsize
samay_arena_get_size (SamayArena *self)
{
  return self->total;
}
