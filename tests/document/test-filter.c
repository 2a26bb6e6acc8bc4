/* test-filter.c: what comes through a filter, and what would if it were another
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-filter.h"
#include "fake-engine.h"

#include <string.h>

/* The fake engine titles an event by its line; a person comes with two signs before the place. */
static const char *const texts[] = {
  "talks 2024-12-19 @Moscow\nvisit 2025-01-05 @@Delhi\nreport 2025-02-01\n",
  "answer 2024-12-20 @Moscow\nflood 2001-07-03 @Patna\n",
};

static SamayFacets *
make_facets (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayTellings) tellings = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayExtraction) extraction = fake_extract (texts[i]);
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autoptr (SamayStatement) statement = samay_statement_new (id, id, NULL, extraction);

      samay_timeline_add_statement (timeline, statement);
    }
  tellings = samay_tellings_new (timeline);
  return samay_facets_new (tellings);
}

/* The first words of what comes through, in order of time. */
static char *
list_kept (SamayKept *kept)
{
  GString *list = g_string_new (NULL);
  guint n;
  const guint32 *rows = samay_kept_get_rows (kept, &n);

  for (guint i = 0; i < n; i++)
    {
      SamayEventRow event = samay_event_table_get_row (samay_kept_get_table (kept), rows[i]);

      g_string_append_printf (list, "%s%.*s", i > 0 ? " " : "", (int) strcspn (event.title, " "), event.title);
    }
  return g_string_free (list, FALSE);
}

typedef struct
{
  SamayFacet facet;
  const char *key;
} Wanted;

static const struct
{
  const char *name;
  Wanted wanted[3];
  const char *words;
  const char *kept;
} rows[] = {
  { "an-empty-filter-keeps-all", { { 0 } }, NULL, "flood talks answer visit report" },
  { "one-place", { { SAMAY_FACET_PLACE, "Moscow" } }, NULL, "talks answer" },
  { "any-of-two-places", { { SAMAY_FACET_PLACE, "Moscow" }, { SAMAY_FACET_PLACE, "Patna" } }, NULL, "flood talks answer" },
  { "a-place-and-a-statement", { { SAMAY_FACET_PLACE, "Moscow" }, { SAMAY_FACET_STATEMENT, "s2" } }, NULL, "answer" },
  { "an-organisation", { { SAMAY_FACET_PERSON, "क्रेमलिन" } }, NULL, "visit" },
  { "a-person", { { SAMAY_FACET_PERSON, "व्लादिमीर पुतिन" } }, NULL, "visit" },
  { "a-status-of-all", { { SAMAY_FACET_STATUS, "occurred" } }, NULL, "flood talks answer visit report" },
  { "a-status-of-none", { { SAMAY_FACET_STATUS, "cancelled" } }, NULL, "" },
  { "a-precision", { { SAMAY_FACET_PRECISION, "day" }, { SAMAY_FACET_STATEMENT, "s1" } }, NULL, "talks visit report" },
  { "a-value-that-is-gone-keeps-nothing", { { SAMAY_FACET_PLACE, "Atlantis" } }, NULL, "" },
  { "words", { { 0 } }, "putin", "visit" },
  { "words-and-a-place", { { SAMAY_FACET_PLACE, "Moscow" } }, "2024 answer", "answer" },
  { "words-without-a-letter-count-for-nothing", { { 0 } }, " … ", "flood talks answer visit report" },
};

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SamayFacets) facets = make_facets ();
  g_autoptr (SamayFilter) filter = samay_filter_new ();
  g_autoptr (SamayFilter) copy = NULL;
  g_autoptr (SamayKept) kept = NULL;
  g_autofree char *list = NULL;

  for (guint j = 0; j < G_N_ELEMENTS (rows[i].wanted) && rows[i].wanted[j].key != NULL; j++)
    g_assert_true (samay_filter_set (filter, rows[i].wanted[j].facet, rows[i].wanted[j].key, TRUE));
  samay_filter_set_words (filter, rows[i].words);
  copy = samay_filter_copy (filter);
  kept = samay_filter_apply (copy, facets, NULL);
  list = list_kept (kept);
  g_assert_cmpstr (list, ==, rows[i].kept);
}

/* Places and mask say the same as the list. */
static void
test_places_are_those_of_the_mask (void)
{
  g_autoptr (SamayFacets) facets = make_facets ();
  g_autoptr (SamayFilter) filter = samay_filter_new ();
  g_autoptr (SamayKept) kept = NULL;
  guint place = 0;
  guint n;

  samay_filter_set (filter, SAMAY_FACET_PLACE, "Moscow", TRUE);
  kept = samay_filter_apply (filter, facets, NULL);
  samay_kept_get_rows (kept, &n);
  for (guint row = 0; row < 5; row++)
    {
      g_assert_cmpint (samay_kept_has (kept, row), ==, samay_kept_get_mask (kept)[row]);
      g_assert_cmpuint (samay_kept_find_place (kept, row), ==, samay_kept_has (kept, row) ? place++ : SAMAY_KEPT_NO_PLACE);
    }
  g_assert_cmpuint (place, ==, n);
  g_assert_false (samay_kept_has (kept, 5));
}

/* A number beside a value is what one gets by taking that value instead of the others of its facet. */
static void
test_counts_come_true (void)
{
  g_autoptr (SamayFacets) facets = make_facets ();

  for (guint first = 0; first < samay_facets_get_n_values (facets, SAMAY_FACET_PLACE); first++)
    for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
      for (guint value = 0; value < samay_facets_get_n_values (facets, facet); value++)
        {
          g_autoptr (SamayFilter) filter = samay_filter_new ();
          g_autoptr (SamayKept) kept = NULL;
          g_autoptr (SamayKept) then = NULL;
          const char *place = samay_facets_get_key (facets, SAMAY_FACET_PLACE, first);
          guint n;

          samay_filter_set (filter, SAMAY_FACET_PLACE, place, TRUE);
          kept = samay_filter_apply (filter, facets, NULL);
          if (facet == SAMAY_FACET_PLACE)
            samay_filter_set (filter, SAMAY_FACET_PLACE, place, FALSE);
          samay_filter_set (filter, facet, samay_facets_get_key (facets, facet, value), TRUE);
          then = samay_filter_apply (filter, facets, NULL);
          samay_kept_get_rows (then, &n);
          g_assert_cmpuint (samay_kept_get_n_of (kept, facet, value), ==, n);
        }
}

static void
test_setting_says_whether_it_is_new (void)
{
  g_autoptr (SamayFilter) filter = samay_filter_new ();

  g_assert_true (samay_filter_is_empty (filter));
  g_assert_false (samay_filter_set (filter, SAMAY_FACET_PLACE, "Moscow", FALSE));
  g_assert_true (samay_filter_set (filter, SAMAY_FACET_PLACE, "Moscow", TRUE));
  g_assert_false (samay_filter_set (filter, SAMAY_FACET_PLACE, "Moscow", TRUE));
  g_assert_true (samay_filter_has (filter, SAMAY_FACET_PLACE, "Moscow"));
  g_assert_false (samay_filter_has (filter, SAMAY_FACET_PERSON, "Moscow"));
  g_assert_cmpstr (samay_filter_get_key (filter, SAMAY_FACET_PLACE, 0), ==, "Moscow");
  g_assert_true (samay_filter_set_words (filter, "talks"));
  g_assert_false (samay_filter_set_words (filter, "talks"));
  g_assert_true (samay_filter_clear (filter));
  g_assert_false (samay_filter_clear (filter));
  g_assert_true (samay_filter_is_empty (filter));
}

static void
test_rows_have_the_values_of_their_mentions (void)
{
  g_autoptr (SamayFacets) facets = make_facets ();
  SamayTellings *tellings = samay_facets_get_tellings (facets);
  guint n;

  for (guint row = 0; row < samay_event_table_get_n (samay_tellings_get_table (tellings)); row++)
    {
      const SamayMentionRef *refs = samay_tellings_get_refs (tellings, row, &n);

      g_assert_cmpuint (n, ==, 1);
      g_assert_nonnull (samay_tellings_get_mention (tellings, refs[0]));
      samay_facets_get_row_values (facets, SAMAY_FACET_STATEMENT, row, &n);
      g_assert_cmpuint (n, ==, 1);
    }
  g_assert_cmpuint (samay_facets_get_n_values (facets, SAMAY_FACET_PLACE), ==, 3);
  g_assert_cmpuint (samay_facets_get_n_of (facets, SAMAY_FACET_PLACE,
                                           samay_facets_find_value (facets, SAMAY_FACET_PLACE, "Moscow")), ==, 2);
  g_assert_cmpuint (samay_facets_find_value (facets, SAMAY_FACET_PLACE, "Atlantis"), ==, SAMAY_FACETS_NO_VALUE);
}

static void
test_it_can_be_stopped (void)
{
  g_autoptr (SamayFacets) facets = make_facets ();
  g_autoptr (SamayFilter) filter = samay_filter_new ();
  gint is_stopped = 1;
  g_autoptr (SamayKept) kept = samay_filter_apply (filter, facets, &is_stopped);
  guint n;

  samay_kept_get_rows (kept, &n);
  g_assert_cmpuint (n, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/filter/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/filter/places-are-those-of-the-mask", test_places_are_those_of_the_mask);
  g_test_add_func ("/filter/counts-come-true", test_counts_come_true);
  g_test_add_func ("/filter/setting-says-whether-it-is-new", test_setting_says_whether_it_is_new);
  g_test_add_func ("/filter/rows-have-the-values-of-their-mentions", test_rows_have_the_values_of_their_mentions);
  g_test_add_func ("/filter/it-can-be-stopped", test_it_can_be_stopped);
  return g_test_run ();
}
