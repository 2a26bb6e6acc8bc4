/* driver.c: runs a fuzz target without a fuzzer: its seeds, then changed seeds for two seconds; or the files that are named
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#define SECONDS 2
#define CHANGES_MAX 8

/* Every program of GLib's test framework lets a seed be set by --seed, so that a fault can be seen again. */
static void
change (GByteArray *bytes)
{
  static const char *const pieces[] = { "19", "दिसंबर", "2024", " ", "\n", "।", ";", "|", "{", "}", "\"", "\\", "को", "May", "-", ":", "\xE0\xA4", "\xFF", "#" };
  const char *piece = pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))];
  guint at = g_test_rand_int_range (0, bytes->len + 1), n;

  switch (g_test_rand_int_range (0, 5))
    {
    case 0: /* another byte */
      if (at < bytes->len)
        bytes->data[at] = g_test_rand_int_range (0, 256);
      break;
    case 1: /* less */
      n = g_test_rand_int_range (1, 9);
      n = MIN (n, bytes->len - at);
      if (n > 0)
        g_byte_array_remove_range (bytes, at, n);
      break;
    case 2: /* a piece more */
    case 3:
      n = bytes->len;
      g_byte_array_append (bytes, (const guint8 *) piece, strlen (piece));
      memmove (bytes->data + at + strlen (piece), bytes->data + at, n - at);
      memcpy (bytes->data + at, piece, strlen (piece));
      break;
    default: /* said twice */
      n = g_test_rand_int_range (1, 33);
      n = MIN (n, bytes->len - at);
      for (guint i = 0; i < n; i++)
        {
          guint8 byte = bytes->data[at + i];

          g_byte_array_append (bytes, &byte, 1);
        }
    }
}

/* In memory that is exactly as long as the text, so that a reader who goes too far is seen. */
static void
run_bytes (const guint8 *data,
           gsize         size)
{
  g_autofree guint8 *own = g_memdup2 (data, size);

  LLVMFuzzerTestOneInput (own != NULL ? own : (const guint8 *) "", size);
}

static void
test_seeds (void)
{
  for (guint i = 0; fuzz_seeds[i] != NULL; i++)
    run_bytes ((const guint8 *) fuzz_seeds[i], strlen (fuzz_seeds[i]));
  run_bytes (NULL, 0);
}

static void
test_changed_seeds (void)
{
  gint64 end_us = g_get_monotonic_time () + SECONDS * G_USEC_PER_SEC;
  guint n_seeds = 0, n = 0;

  while (fuzz_seeds[n_seeds] != NULL)
    n_seeds++;
  for (; g_get_monotonic_time () < end_us; n++)
    {
      const char *seed = fuzz_seeds[g_test_rand_int_range (0, n_seeds)];
      g_autoptr (GByteArray) bytes = g_byte_array_new ();
      guint changes = g_test_rand_int_range (1, CHANGES_MAX);

      g_byte_array_append (bytes, (const guint8 *) seed, strlen (seed));
      for (guint i = 0; i < changes; i++)
        change (bytes);
      run_bytes (bytes->data, bytes->len);
    }
  g_test_message ("%u texts", n);
  g_assert_cmpuint (n, >, 10);
}

static int
run_files (int   n,
           char *paths[])
{
  for (int i = 0; i < n; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *data = NULL;
      gsize size;

      if (!g_file_get_contents (paths[i], &data, &size, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
      run_bytes ((const guint8 *) data, size);
    }
  return 0;
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (argc > 1)
    return run_files (argc - 1, argv + 1);
  g_test_add_func ("/fuzz/takes-its-seeds", test_seeds);
  g_test_add_func ("/fuzz/takes-changed-seeds", test_changed_seeds);
  return g_test_run ();
}
