/* test-arena.c: memory that is given back all at once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-arena.h"

#include <string.h>

/* Each piece is filled with its own byte: an overlap would show. */
static void
test_pieces (void)
{
  g_autoptr (SamayArena) arena = samay_arena_new (256);
  guchar *pieces[500];
  gsize sizes[500];

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      sizes[i] = g_test_rand_int_range (0, 700);
      pieces[i] = samay_arena_alloc (arena, sizes[i]);
      g_assert_nonnull (pieces[i]);
      g_assert_cmpuint (GPOINTER_TO_SIZE (pieces[i]) % 8, ==, 0);
      memset (pieces[i], i & 0xFF, sizes[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    for (gsize j = 0; j < sizes[i]; j++)
      g_assert_cmpuint (pieces[i][j], ==, i & 0xFF);
}

static void
test_size (void)
{
  g_autoptr (SamayArena) arena = samay_arena_new (4096);
  gsize size;

  g_assert_cmpuint (samay_arena_get_size (arena), ==, 0);
  samay_arena_alloc (arena, 1);
  size = samay_arena_get_size (arena);
  g_assert_cmpuint (size, >=, 4096);
  for (guint i = 0; i < 100; i++)
    samay_arena_alloc (arena, 16);
  g_assert_cmpuint (samay_arena_get_size (arena), ==, size);
  samay_arena_alloc (arena, 1000000);
  g_assert_cmpuint (samay_arena_get_size (arena), >=, size + 1000000);
}

static void
test_copies (void)
{
  g_autoptr (SamayArena) arena = samay_arena_new (0);
  char text[] = "शाम को";
  const char *copy = samay_arena_strndup (arena, text, strlen ("शाम"));
  const char *empty = samay_arena_strndup (arena, NULL, 0);
  const char *bytes = samay_arena_copy (arena, "a\0b", 4);

  memset (text, 'x', sizeof text - 1);
  g_assert_cmpstr (copy, ==, "शाम");
  g_assert_cmpstr (empty, ==, "");
  g_assert_cmpmem (bytes, 4, "a\0b", 4);
  g_assert_nonnull (samay_arena_copy (arena, NULL, 0));
}

/* Emptied and filled again, it needs no more memory. */
static void
test_empty (void)
{
  g_autoptr (SamayArena) arena = samay_arena_new (4096);
  gsize size;

  samay_arena_empty (arena);
  g_assert_cmpuint (samay_arena_get_size (arena), ==, 0);
  for (guint i = 0; i < 1000; i++)
    samay_arena_alloc (arena, 16);
  samay_arena_empty (arena);
  size = samay_arena_get_size (arena);
  g_assert_cmpuint (size, >=, 4096);
  g_assert_cmpuint (size, <, 2 * 4096);
  for (guint i = 0; i < 100; i++)
    memset (samay_arena_alloc (arena, 32), (int) i, 32);
  g_assert_cmpuint (samay_arena_get_size (arena), ==, size);
}

static void
test_free_nothing (void)
{
  samay_arena_free (NULL);
  samay_arena_free (samay_arena_new (64));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/arena/pieces-are-aligned-and-never-overlap", test_pieces);
  g_test_add_func ("/arena/takes-whole-blocks", test_size);
  g_test_add_func ("/arena/copies-are-its-own", test_copies);
  g_test_add_func ("/arena/is-emptied-and-filled-again", test_empty);
  g_test_add_func ("/arena/frees-nothing-as-well", test_free_nothing);
  return g_test_run ();
}
