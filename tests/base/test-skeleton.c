/* test-skeleton.c: one name in several scripts and spellings has one skeleton, and other names have others
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-skeleton.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *other;
  gboolean is_same;
} rows[] = {
  { "Putin", "पुतिन", TRUE },
  { "Putin", "Путин", TRUE },
  { "Poutin", "पूतिन", TRUE },
  { "Galuzin", "गालुज़िन", TRUE },
  { "Galuzin", "Галузин", TRUE },
  { "Mikhail", "मिखाइल", TRUE },
  { "Tanmaya", "तन्मय", TRUE },
  { "Lal", "लाल", TRUE },
  { "Vershinin", "वर्शनिन", TRUE },
  { "Mumbai", "मुंबई", TRUE },
  { "Gandhi", "गाँधी", TRUE },
  { "Sitharaman", "सीतारमण", TRUE },
  { "Dilli", "दिल्ली", TRUE },
  { "Amit", "अमित", TRUE },
  { "Müller", "Muller", TRUE },
  { "Kosi", "कोसी", TRUE },
  { "Kosi", "कमला", FALSE },
  { "Putin", "Patel", FALSE },
  { "Lal", "ला", FALSE },
  { "Amit", "Mit", FALSE },
};

static void
test_row (gconstpointer data)
{
  SamaySkeleton a, b;
  guint i = GPOINTER_TO_UINT (data);

  samay_skeleton_read (&a, rows[i].name, strlen (rows[i].name));
  samay_skeleton_read (&b, rows[i].other, strlen (rows[i].other));
  if (rows[i].is_same)
    g_assert_cmpstr (a.letters, ==, b.letters);
  else
    g_assert_cmpstr (a.letters, !=, b.letters);
  g_assert_cmpuint (a.n, ==, strlen (a.letters));
}

/* Any bytes are a word, and none is read beyond its end. */
static void
test_any_bytes (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 20000; i++)
    {
      guint n = (guint) g_rand_int_range (rand, 0, 40);
      g_autofree char *bytes = g_malloc (MAX (n, 1));
      SamaySkeleton skeleton;

      for (guint j = 0; j < n; j++)
        bytes[j] = (char) g_rand_int_range (rand, 0, 256);
      samay_skeleton_read (&skeleton, bytes, n);
      g_assert_cmpuint (skeleton.n, <=, SAMAY_SKELETON_MAX);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/skeleton/%s-and-%s-%s", rows[i].name, rows[i].other,
                                               rows[i].is_same ? "are-one" : "are-two");

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/skeleton/takes-any-bytes", test_any_bytes);
  return g_test_run ();
}
