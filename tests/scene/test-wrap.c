/* test-wrap.c: grapheme clusters, clean texts, ellipses and lines
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "scene/samay-cluster.h"
#include "scene/samay-wrap.h"

/* In the fixed measure a cluster of a title is half of 15 pixels. */
#define CLUSTER_PX 7.5

static const struct
{
  const char *name;
  const char *text;
  const char *clusters;
} clusters[] = {
  { "latin", "abc", "a|b|c" },
  { "vowel-signs", "दिल्ली", "दि|ल्ली" },
  { "conjuncts", "राष्ट्र", "रा|ष्ट्र" },
  { "nukta", "फ़रवरी", "फ़|र|व|री" },
  { "joiner", "क्‍ष", "क्‍ष" },
  { "candrabindu", "जाँच", "जाँ|च" },
  { "flags", "🇮🇳🇷🇺", "🇮🇳|🇷🇺" },
  { "family", "👩‍👧x", "👩‍👧|x" },
  { "combining-acute", "e\u0301a", "e\u0301|a" },
};

static void
test_clusters (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  const char *text = clusters[row].text;
  g_autoptr (GArray) ends = samay_cluster_find_ends (text);
  g_autoptr (GString) joined = g_string_new (NULL);
  guint32 start = 0;

  for (guint i = 0; i < ends->len; i++)
    {
      guint32 end = g_array_index (ends, guint32, i);

      g_string_append_printf (joined, "%s%.*s", i > 0 ? "|" : "", (int) (end - start), text + start);
      start = end;
    }
  g_assert_cmpstr (joined->str, ==, clusters[row].clusters);
}

static const struct
{
  const char *name;
  const char *text;
  const char *clean;
} texts[] = {
  { "spaces-are-single", "  a \n\t b  ", "a b" },
  { "controls-go", "a\001\177b\302\205c", "abc" },
  { "orders-of-direction-go", "a\u202Eb\u2066c\u200Fd", "abcd" },
  { "joiners-stay", "क्‍ष", "क्‍ष" },
  { "nothing-is-nothing", "", "" },
  { "no-break-spaces-are-spaces", "a\u00A0b", "a b" },
  { "invalid-bytes-are-replaced", "a\xff" "b", "a\uFFFD" "b" },
};

static void
test_clean (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *clean = samay_text_clean (texts[row].text);

  g_assert_cmpstr (clean, ==, texts[row].clean);
}

static void
test_clean_is_bounded (void)
{
  g_autoptr (GString) marks = g_string_new ("क");
  g_autoptr (GString) letters = g_string_new (NULL);
  g_autofree char *clean_marks = NULL;
  g_autofree char *clean_letters = NULL;

  for (guint i = 0; i < 10000; i++)
    {
      g_string_append (marks, "ँ");
      g_string_append (letters, "क ");
    }
  clean_marks = samay_text_clean (marks->str);
  clean_letters = samay_text_clean (letters->str);
  g_assert_cmpint (g_utf8_strlen (clean_marks, -1), ==, 1 + SAMAY_TEXT_MAX_MARKS);
  g_assert_cmpint (g_utf8_strlen (clean_letters, -1), ==, 2 * SAMAY_TEXT_MAX_CLUSTERS);
  g_assert_true (g_str_has_suffix (clean_letters, "…"));
}

static void
test_ellipsis_keeps_clusters_whole (void)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  const char *text = "दिल्ली में";

  for (guint n = 1; n < 6; n++)
    {
      g_autofree char *cut = samay_measure_ellipsize (measure, SAMAY_TEXT_TITLE, text, n * CLUSTER_PX);
      static const char *const expected[] = { "", "…", "दि…", "दिल्ली…", "दिल्ली…", "दिल्ली में" };

      if (n < 4)
        g_assert_cmpstr (cut, ==, expected[n]);
      g_assert_cmpfloat (samay_measure_get_width_px (measure, SAMAY_TEXT_TITLE, cut), <=, n * CLUSTER_PX);
    }
}

static char *
wrap (const char *text,
      guint       n_clusters,
      guint       max_lines)
{
  g_autoptr (SamayMeasure) measure = samay_measure_fixed_new ();
  g_autoptr (GArray) lines = samay_wrap (measure, SAMAY_TEXT_TITLE, text, n_clusters * CLUSTER_PX, max_lines);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      const SamayLine *line = &g_array_index (lines, SamayLine, i);

      g_string_append_printf (joined, "%s%s", i == 0 ? "" : line->joined ? "+" : "|", line->text);
      g_assert_cmpfloat (line->width_px, <=, n_clusters * CLUSTER_PX);
      g_assert_cmpfloat_with_epsilon (line->width_px, samay_measure_get_width_px (measure, SAMAY_TEXT_TITLE, line->text), 1e-9);
    }
  return g_string_free (joined, FALSE);
}

static const struct
{
  const char *name;
  const char *text;
  guint n_clusters;
  guint max_lines;
  const char *lines;
} wraps[] = {
  { "what-fits-is-one-line", "one two", 7, 3, "one two" },
  { "breaks-at-words", "one two three", 8, 3, "one two|three" },
  { "lines-are-alike", "aaa bbb ccc d", 12, 3, "aaa bbb|ccc d" },
  { "the-last-line-says-that-it-is-cut", "one two three four", 5, 2, "one|two…" },
  { "long-words-break-between-clusters", "राष्ट्रराष्ट्र", 2, 3, "राष्ट्र+राष्ट्र" },
  { "breaks-after-a-hyphen", "Indo-Russian", 8, 3, "Indo-+Russian" },
  { "numbers-stay-whole", "12-15 x", 5, 3, "12-15|x" },
  { "nothing-has-no-lines", "", 5, 3, "" },
};

static void
test_wrap (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *lines = wrap (wraps[row].text, wraps[row].n_clusters, wraps[row].max_lines);

  g_assert_cmpstr (lines, ==, wraps[row].lines);
}

#define ADD_ROWS(rows, prefix, function) \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) \
    { \
      g_autofree char *path = g_strconcat (prefix, rows[i].name, NULL); \
      g_test_add_data_func (path, GUINT_TO_POINTER (i), function); \
    }

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_ROWS (clusters, "/cluster/", test_clusters);
  ADD_ROWS (texts, "/clean/", test_clean);
  g_test_add_func ("/clean/is-bounded", test_clean_is_bounded);
  g_test_add_func ("/measure/ellipsis-keeps-clusters-whole", test_ellipsis_keeps_clusters_whole);
  ADD_ROWS (wraps, "/wrap/", test_wrap);
  return g_test_run ();
}
