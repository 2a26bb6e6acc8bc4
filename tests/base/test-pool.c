/* test-pool.c: what is given to a pool is taken from it again, by whichever thread
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-pool.h"

#define N_THREADS 4
#define N_ROUNDS 2000

static gint n_freed; /* atomic */

static void
count_freed (gpointer item)
{
  g_atomic_int_inc (&n_freed);
  g_free (item);
}

static void
test_take (void)
{
  SamayPool *pool = samay_pool_new (count_freed);
  gpointer first = g_malloc (1), second = g_malloc (1);

  g_assert_null (samay_pool_take (pool));
  samay_pool_give (pool, first);
  samay_pool_give (pool, second);
  g_assert_true (samay_pool_take (pool) == second);
  g_assert_true (samay_pool_take (pool) == first);
  g_assert_null (samay_pool_take (pool));
  samay_pool_give (pool, first);
  samay_pool_give (pool, second);
  g_atomic_int_set (&n_freed, 0);
  samay_pool_free (pool);
  g_assert_cmpint (g_atomic_int_get (&n_freed), ==, 2);
}

/* Whoever has taken an item has it alone. */
static gpointer
take_and_give (gpointer data)
{
  SamayPool *pool = data;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint *users = samay_pool_take (pool);

      if (users == NULL)
        users = g_new0 (gint, 1);
      g_assert_cmpint (g_atomic_int_add (users, 1), ==, 0);
      g_atomic_int_add (users, -1);
      samay_pool_give (pool, users);
    }
  return NULL;
}

static void
test_threads (void)
{
  SamayPool *pool = samay_pool_new (count_freed);
  GThread *threads[N_THREADS];
  guint n_kept = 0;
  gpointer item;

  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("pool", take_and_give, pool);
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);
  while ((item = samay_pool_take (pool)) != NULL)
    {
      n_kept++;
      g_free (item);
    }
  g_assert_cmpuint (n_kept, >=, 1);
  g_assert_cmpuint (n_kept, <=, N_THREADS);
  samay_pool_free (pool);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/pool/the-one-given-last-is-taken-first", test_take);
  g_test_add_func ("/pool/threads-never-share-an-item", test_threads);
  return g_test_run ();
}
