/* test-find-places.c: a place is found by any of its names that the tables of places know
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-find.h"
#include "extract/samay-place-names.h"

#include <string.h>

/* SAMAY_MANY=N measures a search among so many. */
#define N_MANY 2000
/* So many times as long as a search for words that are no place's may one for a place take. */
#define SLOW_FACTOR 4

/* An event each. */
static const char *const sentences[] = {
  "19 दिसंबर 2024 को मॉस्को में बैठक हुई।",
  "The council met in Moscow on 3 May 2023.",
  "On 14 November 2022 a treaty was signed in New Delhi.",
  "8 मार्च 2021 को नई दिल्ली में समझौता हुआ।",
  "2 जून 2020 को मुंबई में प्रदर्शनी खुली।",
  "The port of Bombay was opened on 9 August 2019.",
  "On 5 July 2018 the delegation visited Patna.",
  "4 अप्रैल 2017 को पाक कला का मेला लगा।",
};

/* @found: digits, of sentences */
static const struct
{
  const char *query;
  const char *found;
} rows[] = {
  { "moscow", "01" },
  { "मास्को", "01" },
  { "МОСКВА", "01" },
  { "mosc", "01" },
  { "delhi", "23" },
  { "देहली", "23" },
  { "new delhi", "23" },
  { "नई दिल्ली", "23" },
  { "न्यू दिल्ली", "23" },
  { "mumbai", "45" },
  { "बंबई", "45" },
  { "moscow बैठक", "0" },
  { "moscow mumbai", "" },
  { "पटना", "6" },
  /* पाक may be Pakistan, and is an ordinary word. */
  { "pakistan", "" },
  { "पाक", "7" },
  /* Of two letters only a whole name is one. */
  { "mo", "1" },
};

static SamayLanguage *language;

static SamayTellings *
read_text (const char *text)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayExtraction) extraction = samay_extract (language, text, strlen (text), NULL);
  g_autoptr (SamayStatement) statement = samay_statement_new ("s1", NULL, NULL, extraction);

  samay_timeline_add_statement (timeline, statement);
  return samay_tellings_new (timeline);
}

/* Rows are in order of time, and sentences backwards. */
static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (SamayTellings) tellings = NULL;
  g_autoptr (GArray) hits = NULL;

  for (guint j = 0; j < G_N_ELEMENTS (sentences); j++)
    g_string_append_printf (text, "%s\n\n", sentences[j]);
  tellings = read_text (text->str);
  g_assert_cmpuint (samay_event_table_get_n (samay_tellings_get_table (tellings)), ==, G_N_ELEMENTS (sentences));
  hits = samay_find_rows (tellings, rows[i].query, NULL);
  for (guint j = hits->len; j > 0; j--)
    g_string_append_c (found, '0' + G_N_ELEMENTS (sentences) - 1 - g_array_index (hits, guint32, j - 1));
  g_assert_cmpstr (found->str, ==, rows[i].found);
}

static gint64
measure (SamayTellings *tellings,
         const char    *query,
         guint          n)
{
  gint64 least_us = G_MAXINT64;

  for (guint i = 0; i < 5; i++)
    {
      gint64 begin_us = g_get_monotonic_time ();
      g_autoptr (GArray) hits = samay_find_rows (tellings, query, NULL);
      gint64 took_us = g_get_monotonic_time () - begin_us;

      g_assert_cmpuint (hits->len, ==, n);
      least_us = MIN (least_us, took_us);
    }
  g_test_message ("%s: %u found in %.1f ms", query, n, least_us / 1e3);
  return least_us;
}

/* However many names there are, a word of a text costs one look. */
static void
test_a_search_for_a_place_is_as_quick (void)
{
  const char *wanted = g_getenv ("SAMAY_MANY");
  guint n = wanted != NULL ? (guint) g_ascii_strtoull (wanted, NULL, 10) : N_MANY;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (SamayTellings) tellings = NULL;
  guint n_events;
  gint64 plain_us;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%u मार्च %u को मॉस्को में संयुक्त कार्यसमूह की बैठक हुई।\n\n", i % 28 + 1, 1000 + i / 28 % 1000);
  tellings = read_text (text->str);
  n_events = samay_event_table_get_n (samay_tellings_get_table (tellings));
  g_assert_cmpuint (n_events, ==, n);
  plain_us = measure (tellings, "xyzzy", 0);
  g_assert_cmpint (measure (tellings, "moscow", n), <, SLOW_FACTOR * plain_us + 2000);
  g_assert_cmpint (measure (tellings, "san", 0), <, SLOW_FACTOR * plain_us + 2000);
}

/* Each name of a place finds the same names. */
static void
test_names_go_both_ways (void)
{
  static const char *const names[] = { "Moscow", "मॉस्को", "मास्को", "Москва" };
  g_autoptr (SamayPlaceNames) places = samay_place_names_new (language);
  guint n_before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (SamayPlaceName));
      SamayFold fold;

      samay_fold_word (&fold, names[i], strlen (names[i]));
      g_assert_true (samay_place_names_find (places, &fold, 1, found));
      g_assert_cmpuint (found->len, >=, G_N_ELEMENTS (names));
      g_assert_true (i == 0 || found->len == n_before);
      n_before = found->len;
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  language = samay_language_load (&error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/find-places/%s", rows[i].query);

      g_strdelimit (path + strlen ("/find-places/"), "/ ", '-');
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/find-places/names-go-both-ways", test_names_go_both_ways);
  g_test_add_func ("/find-places/a-search-for-a-place-is-as-quick", test_a_search_for_a_place_is_as_quick);
  status = g_test_run ();
  samay_language_unref (language);
  return status;
}
