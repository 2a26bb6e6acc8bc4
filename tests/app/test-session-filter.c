/* test-session-filter.c: what a session shows, chooses and counts while a filter is on
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session-private.h"

#include "crowd.h"
#include "document/samay-find.h"

#include <string.h>

#define TEXT                                                                                                                 \
  "Talks were held in Moscow on 19 December 2024. A fair opened in Patna on 9 July 2023. "                                   \
  "The dam near Patna broke on 12 July 2023. The committee met on 3 March 2024 and spoke of bicycles."
#define EDITED TEXT " A bridge in Moscow was closed on 4 April 2024."
#define N_MANY 50000

typedef struct
{
  SamaySession *session;
  guint n_changed;
  guint n_filtered;
} Fixture;

static void
on_changed (Fixture *fixture)
{
  SamayEventTable *table = samay_session_get_table (fixture->session);

  /* Whoever is told sees one table throughout. */
  g_assert_true (samay_session_get_selected (fixture->session) == SAMAY_SESSION_NO_EVENT
                 || samay_session_get_selected (fixture->session) < samay_event_table_get_n (table));
  fixture->n_changed++;
}

static void
on_filtered (Fixture *fixture)
{
  fixture->n_filtered++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = samay_session_new ();
  g_signal_connect_swapped (fixture->session, "changed", G_CALLBACK (on_changed), fixture);
  g_signal_connect_swapped (fixture->session, "filtered", G_CALLBACK (on_filtered), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
}

static void
wait_until_read (Fixture *fixture)
{
  while (samay_session_is_busy (fixture->session))
    g_main_context_iteration (NULL, TRUE);
}

static void
read_text (Fixture *fixture)
{
  samay_session_set_text (fixture->session, TEXT, strlen (TEXT), NULL);
  wait_until_read (fixture);
}

static guint
count_shown (Fixture *fixture)
{
  return samay_event_table_get_n (samay_session_get_table (fixture->session));
}

static guint
count_all (Fixture *fixture)
{
  return samay_event_table_get_n (samay_session_get_whole_table (fixture->session));
}

static const char *
get_place (Fixture *fixture,
           guint    row)
{
  return samay_event_table_get_row (samay_session_get_table (fixture->session), row).place;
}

static void
test_hides_the_others (Fixture       *fixture,
                       gconstpointer  data)
{
  read_text (fixture);
  g_assert_cmpuint (count_all (fixture), ==, 4);
  fixture->n_changed = 0;
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Patna", TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (count_shown (fixture), ==, 2);
  g_assert_cmpuint (count_all (fixture), ==, 4);
  for (guint row = 0; row < 2; row++)
    {
      g_assert_cmpstr (get_place (fixture, row), ==, "Patna");
      g_assert_nonnull (samay_session_get_mention (fixture->session, row));
      g_assert_cmpuint (samay_session_find_shown_row (fixture->session, samay_session_get_whole_row (fixture->session, row)),
                        ==, row);
    }
  samay_session_clear_filter (fixture->session);
  g_assert_cmpuint (count_shown (fixture), ==, 4);
  g_assert_null (samay_session_get_kept (fixture->session));
}

static void
test_the_selection_stays_with_its_event (Fixture       *fixture,
                                         gconstpointer  data)
{
  guint whole;

  read_text (fixture);
  for (whole = 0; g_strcmp0 (get_place (fixture, whole), "Moscow") != 0; whole++)
    ;
  samay_session_set_selected (fixture->session, whole);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Moscow", TRUE);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, 0);
  g_assert_cmpstr (get_place (fixture, 0), ==, "Moscow");
  samay_session_clear_filter (fixture->session);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, whole);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Patna", TRUE);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, SAMAY_SESSION_NO_EVENT);
}

static void
test_dims_the_others (Fixture       *fixture,
                      gconstpointer  data)
{
  read_text (fixture);
  samay_session_set_dims (fixture->session, TRUE);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Patna", TRUE);
  g_assert_cmpuint (count_shown (fixture), ==, 4);
  for (guint row = 0; row < 4; row++)
    {
      g_assert_cmpint (samay_kept_has (samay_session_get_kept (fixture->session), row), ==,
                       g_strcmp0 (get_place (fixture, row), "Patna") == 0);
      g_assert_cmpuint (samay_session_find_shown_row (fixture->session, row), ==,
                        g_strcmp0 (get_place (fixture, row), "Patna") == 0 ? row : SAMAY_SESSION_NO_EVENT);
    }
  samay_session_set_dims (fixture->session, FALSE);
  g_assert_cmpuint (count_shown (fixture), ==, 2);
}

static void
test_an_edit_keeps_the_filter (Fixture       *fixture,
                               gconstpointer  data)
{
  read_text (fixture);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Moscow", TRUE);
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  samay_session_edit_text (fixture->session, EDITED, strlen (EDITED));
  wait_until_read (fixture);
  g_assert_cmpuint (count_all (fixture), ==, 5);
  g_assert_cmpuint (count_shown (fixture), ==, 2);
  read_text (fixture);
  g_assert_cmpuint (count_shown (fixture), ==, 4);
  g_assert_true (samay_filter_is_empty (samay_session_get_filter (fixture->session)));
}

static void
test_the_view_goes_where_events_are (Fixture       *fixture,
                                     gconstpointer  data)
{
  SamaySpan away = { samay_day_from_civil (2024, 12, 1) * SAMAY_DAY_S, samay_day_from_civil (2024, 12, 31) * SAMAY_DAY_S };
  SamaySpan near = { samay_day_from_civil (2023, 7, 1) * SAMAY_DAY_S, samay_day_from_civil (2023, 7, 31) * SAMAY_DAY_S };
  SamaySpan visible;

  read_text (fixture);
  samay_session_set_visible (fixture->session, near, FALSE);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Patna", TRUE);
  visible = samay_session_get_visible (fixture->session);
  g_assert_true (samay_span_equal (visible, near));
  samay_session_clear_filter (fixture->session);
  samay_session_set_visible (fixture->session, away, FALSE);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Patna", TRUE);
  visible = samay_session_get_visible (fixture->session);
  for (guint row = 0; row < 2; row++)
    g_assert_true (samay_span_contains (visible, samay_event_table_get_begin_s (samay_session_get_table (fixture->session))[row]));
}

/* The title has no bicycles. */
static void
test_sentences_are_looked_through (Fixture       *fixture,
                                   gconstpointer  data)
{
  read_text (fixture);
  samay_session_set_wanted_words (fixture->session, "bicycles");
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  g_assert_null (strstr (samay_event_table_get_row (samay_session_get_table (fixture->session), 0).title, "bicycle"));
  samay_session_set_wanted_words (fixture->session, "unicorns");
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  samay_session_set_wanted_words (fixture->session, " ");
  g_assert_cmpuint (count_shown (fixture), ==, 4);
}

/* The filter, and what is looked for among its values. */
static void
test_places_have_many_names (Fixture       *fixture,
                             gconstpointer  data)
{
  const char *text = "The council met in Moscow on 3 May 2023. मुंबई में 2 जून 2020 को प्रदर्शनी खुली।";
  g_autoptr (SamayQuery) query = NULL;

  samay_session_set_text (fixture->session, text, strlen (text), NULL);
  wait_until_read (fixture);
  samay_session_set_wanted_words (fixture->session, "मास्को");
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  samay_session_set_wanted_words (fixture->session, "bombay");
  g_assert_cmpuint (count_shown (fixture), ==, 1);
  query = samay_query_new ("मास्को", samay_tellings_get_language (samay_session_get_tellings (fixture->session)));
  g_assert_true (samay_query_matches_text (query, "Moscow"));
  g_assert_false (samay_query_matches_text (query, "मुंबई"));
}

/* Of so many the main loop learns when a worker is done; the last wish counts. */
static void
test_many_are_sifted_beside_the_main_loop (Fixture       *fixture,
                                           gconstpointer  data)
{
  g_autoptr (SamayEventTable) table = crowd_make (N_MANY, 7, "en");
  guint n_delhi = 0;

  g_object_unref (fixture->session->timeline);
  fixture->session->timeline = samay_timeline_new_with_table (table);
  for (guint row = 0; row < N_MANY; row++)
    n_delhi += g_strcmp0 (samay_event_table_get_row (table, row).place, "Delhi") == 0;
  g_assert_null (samay_session_get_facets (fixture->session));
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Moscow", TRUE);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Delhi", TRUE);
  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Moscow", FALSE);
  g_assert_cmpuint (count_shown (fixture), ==, N_MANY);
  g_assert_cmpuint (fixture->n_filtered, ==, 0);
  while (samay_session_get_kept (fixture->session) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_filtered, ==, 1);
  g_assert_cmpuint (count_shown (fixture), ==, n_delhi);
  g_assert_nonnull (samay_session_get_facets (fixture->session));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
    { "/session-filter/hides-the-others", test_hides_the_others },
    { "/session-filter/the-selection-stays-with-its-event", test_the_selection_stays_with_its_event },
    { "/session-filter/dims-the-others", test_dims_the_others },
    { "/session-filter/an-edit-keeps-the-filter", test_an_edit_keeps_the_filter },
    { "/session-filter/the-view-goes-where-events-are", test_the_view_goes_where_events_are },
    { "/session-filter/sentences-are-looked-through", test_sentences_are_looked_through },
    { "/session-filter/places-have-many-names", test_places_have_many_names },
    { "/session-filter/many-are-sifted-beside-the-main-loop", test_many_are_sifted_beside_the_main_loop },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
