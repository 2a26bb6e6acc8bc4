/* test-session.c: what the window works on: texts come and go, and all observers see the same
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-card.h"
#include "app/samay-session.h"

#include <glib/gstdio.h>
#include <pango/pango.h>
#include <string.h>

#define TWO_EVENTS "संयुक्त कार्यसमूह की बैठक 19 और 20 दिसंबर 2024 को मॉस्को में हुई। 2025 की शुरुआत में राष्ट्रपति भारत की यात्रा करेंगे।"
#define A_YEAR_LATER "प्रधानमंत्री ने 5 मार्च 2026 को दिल्ली में एक बैठक की।"

typedef struct
{
  SamaySession *session;
  guint n_changed;
  guint n_visible;
  guint n_failed;
  char *failure;
} Fixture;

static void
on_changed (SamaySession *session,
            Fixture      *fixture)
{
  /* Whoever is told may look at everything at once. */
  g_assert_cmpuint (samay_timeline_get_n_events (samay_session_get_timeline (session)), ==,
                    samay_event_table_get_n (samay_session_get_table (session)));
  g_assert_true (samay_session_get_selected (session) == SAMAY_SESSION_NO_EVENT
                 || samay_session_get_selected (session) < samay_event_table_get_n (samay_session_get_table (session)));
  fixture->n_changed++;
}

static void
on_visible_changed (SamaySession *session,
                    gboolean      animate,
                    Fixture      *fixture)
{
  fixture->n_visible++;
}

static void
on_failed (SamaySession *session,
           const char   *message,
           Fixture      *fixture)
{
  fixture->n_failed++;
  g_free (fixture->failure);
  fixture->failure = g_strdup (message);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = samay_session_new ();
  g_signal_connect (fixture->session, "changed", G_CALLBACK (on_changed), fixture);
  g_signal_connect (fixture->session, "visible-changed", G_CALLBACK (on_visible_changed), fixture);
  g_signal_connect (fixture->session, "failed", G_CALLBACK (on_failed), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_free (fixture->failure);
}

static void
wait_until_read (Fixture *fixture)
{
  while (samay_session_is_busy (fixture->session))
    g_main_context_iteration (NULL, TRUE);
}

static void
read_text (Fixture    *fixture,
           const char *text)
{
  samay_session_set_text (fixture->session, text, strlen (text), NULL);
  wait_until_read (fixture);
}

/* The row whose event stands in some words of the text. */
static guint
find_row (Fixture    *fixture,
          const char *words)
{
  const char *text = samay_session_get_text (fixture->session, NULL);
  const char *found = strstr (text, words);

  g_assert_nonnull (found);
  return samay_session_find_row_at_byte (fixture->session, found - text);
}

static void
test_starts_empty (Fixture       *fixture,
                   gconstpointer  data)
{
  gsize length = 1;

  g_assert_cmpstr (samay_session_get_text (fixture->session, &length), ==, "");
  g_assert_cmpuint (length, ==, 0);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->session)), ==, 0);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, SAMAY_SESSION_NO_EVENT);
  g_assert_null (samay_session_get_mention (fixture->session, 0));
  g_assert_false (samay_session_is_busy (fixture->session));
}

static void
test_reads_a_text (Fixture       *fixture,
                   gconstpointer  data)
{
  samay_session_set_text (fixture->session, TWO_EVENTS, strlen (TWO_EVENTS), "शीर्षक");
  g_assert_true (samay_session_is_busy (fixture->session));
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  wait_until_read (fixture);

  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->session)), ==, 2);
  g_assert_cmpstr (samay_session_get_title (fixture->session), ==, "शीर्षक");
  g_assert_cmpstr (samay_session_get_text (fixture->session, NULL), ==, TWO_EVENTS);
}

static void
test_shows_all_events_of_a_new_text (Fixture       *fixture,
                                     gconstpointer  data)
{
  SamayEventTable *table;
  SamaySpan visible;

  read_text (fixture, TWO_EVENTS);
  visible = samay_session_get_visible (fixture->session);
  table = samay_session_get_table (fixture->session);
  g_assert_cmpuint (fixture->n_visible, ==, 1);
  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      g_assert_cmpint (samay_event_table_get_begin_s (table)[row], >, visible.begin_s);
      g_assert_cmpint (samay_event_table_get_end_s (table)[row], <, visible.end_s);
    }
}

static void
test_finds_the_event_of_words (Fixture       *fixture,
                               gconstpointer  data)
{
  guint row;

  read_text (fixture, TWO_EVENTS);
  row = find_row (fixture, "19 और 20");
  g_assert_cmpuint (row, ==, 0);
  g_assert_cmpstr (samay_event_table_get_row (samay_session_get_table (fixture->session), row).place, ==, "मॉस्को");
  g_assert_cmpuint (find_row (fixture, "2025 की शुरुआत"), ==, 1);
  g_assert_cmpuint (find_row (fixture, "मॉस्को"), ==, SAMAY_SESSION_NO_EVENT);
  g_assert_cmpuint (samay_session_find_row_at_byte (fixture->session, G_MAXSIZE), ==, SAMAY_SESSION_NO_EVENT);
}

static void
test_selection_is_told_once (Fixture       *fixture,
                             gconstpointer  data)
{
  guint n = 0;

  read_text (fixture, TWO_EVENTS);
  g_signal_connect_swapped (fixture->session, "notify::selected", G_CALLBACK (g_atomic_int_inc), &n);
  samay_session_set_selected (fixture->session, 1);
  samay_session_set_selected (fixture->session, 1);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, 1);
  samay_session_set_selected (fixture->session, 77);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, SAMAY_SESSION_NO_EVENT);
  g_assert_cmpuint (n, ==, 2);
}

static void
test_selection_goes_to_its_event (Fixture       *fixture,
                                  gconstpointer  data)
{
  SamaySpan far_away = { 0, 1000000 };
  SamaySpan visible;
  SamayEventRow event;

  read_text (fixture, TWO_EVENTS);
  samay_session_set_visible (fixture->session, far_away, FALSE);
  samay_session_set_selected (fixture->session, 0);
  visible = samay_session_get_visible (fixture->session);
  event = samay_event_table_get_row (samay_session_get_table (fixture->session), 0);
  g_assert_cmpint (event.when.span.begin_s, >=, visible.begin_s);
  g_assert_cmpint (event.when.span.end_s, <=, visible.end_s);
  g_assert_cmpint (samay_span_get_length_s (visible), ==, samay_span_get_length_s (far_away));
}

static void
test_selection_stays_through_an_edit (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autofree char *longer = g_strconcat (A_YEAR_LATER, " उन्होंने 1 जनवरी 2020 को भी भाषण दिया था। ", TWO_EVENTS, NULL);
  guint row;

  read_text (fixture, TWO_EVENTS);
  row = find_row (fixture, "19 और 20");
  samay_session_set_selected (fixture->session, row);
  samay_session_edit_text (fixture->session, longer, strlen (longer));
  wait_until_read (fixture);

  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, find_row (fixture, "19 और 20"));
  g_assert_cmpuint (samay_session_get_selected (fixture->session), !=, row);
}

static void
test_selection_ends_with_its_event (Fixture       *fixture,
                                    gconstpointer  data)
{
  read_text (fixture, TWO_EVENTS);
  samay_session_set_selected (fixture->session, 1);
  samay_session_edit_text (fixture->session, A_YEAR_LATER, strlen (A_YEAR_LATER));
  wait_until_read (fixture);
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, SAMAY_SESSION_NO_EVENT);
}

static void
test_last_text_wins (Fixture       *fixture,
                     gconstpointer  data)
{
  for (guint i = 0; i < 20; i++)
    samay_session_set_text (fixture->session, TWO_EVENTS, strlen (TWO_EVENTS), NULL);
  samay_session_set_text (fixture->session, A_YEAR_LATER, strlen (A_YEAR_LATER), NULL);
  wait_until_read (fixture);
  g_assert_cmpstr (samay_session_get_text (fixture->session, NULL), ==, A_YEAR_LATER);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
}

static void
test_cancel_keeps_what_is_here (Fixture       *fixture,
                                gconstpointer  data)
{
  read_text (fixture, TWO_EVENTS);
  samay_session_set_text (fixture->session, A_YEAR_LATER, strlen (A_YEAR_LATER), NULL);
  samay_session_cancel (fixture->session);
  g_assert_false (samay_session_is_busy (fixture->session));
  for (guint i = 0; i < 50; i++)
    {
      g_usleep (2000);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
  g_assert_cmpstr (samay_session_get_text (fixture->session, NULL), ==, TWO_EVENTS);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
}

static void
test_broken_bytes_are_no_failure (Fixture       *fixture,
                                  gconstpointer  data)
{
  static const char broken[] = "\xff\xfe on 5 March 2026 we met \xc3\x28 in Delhi.\0 And";

  samay_session_set_text (fixture->session, broken, sizeof broken - 1, NULL);
  wait_until_read (fixture);
  g_assert_cmpuint (fixture->n_failed, ==, 0);
  g_assert_true (g_utf8_validate (samay_session_get_text (fixture->session, NULL), -1, NULL));
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->session)), ==, 1);
}

static void
test_a_missing_file_is_named (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/at-all.txt");

  read_text (fixture, TWO_EVENTS);
  samay_session_load_file (fixture->session, file);
  wait_until_read (fixture);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  g_assert_nonnull (strstr (fixture->failure, "at-all.txt"));
  g_assert_cmpstr (samay_session_get_text (fixture->session, NULL), ==, TWO_EVENTS);
}

static void
test_a_given_date_dates_the_text (Fixture       *fixture,
                                  gconstpointer  data)
{
  SamayWhen published = samay_when_from_days (samay_day_from_civil (2024, 8, 15), samay_day_from_civil (2024, 8, 15),
                                              SAMAY_PRECISION_DAY);
  SamayWhen when;

  read_text (fixture, "तीन साल पहले दिल्ली में एक बैठक हुई थी।");
  samay_session_set_published (fixture->session, &published);
  wait_until_read (fixture);
  g_assert_true (samay_session_has_published (fixture->session));
  when = samay_event_table_get_row (samay_session_get_table (fixture->session), 0).when;
  g_assert_cmpint (when.span.begin_s, ==, SAMAY_DAY_S * samay_day_from_civil (2021, 1, 1));

  samay_session_set_published (fixture->session, NULL);
  wait_until_read (fixture);
  g_assert_false (samay_session_has_published (fixture->session));
  when = samay_event_table_get_row (samay_session_get_table (fixture->session), 0).when;
  g_assert_true (samay_when_is_undated (&when));
}

static void
test_a_new_text_forgets_the_given_date (Fixture       *fixture,
                                        gconstpointer  data)
{
  SamayWhen published = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);

  read_text (fixture, TWO_EVENTS);
  samay_session_set_published (fixture->session, &published);
  wait_until_read (fixture);
  read_text (fixture, A_YEAR_LATER);
  g_assert_false (samay_session_has_published (fixture->session));
}

static GFile *
write_text (const char *folder,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

/* The event that falls on that day, or the table's length. */
static guint
find_day (SamaySession *session,
          const char   *title_part)
{
  SamayEventTable *table = samay_session_get_table (session);
  guint row = 0;

  while (row < samay_event_table_get_n (table) && strstr (samay_event_table_get_row (table, row).title, title_part) == NULL)
    row++;
  return row;
}

static void
test_files_are_joined (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("samay-session-XXXXXX", NULL);
  g_autoptr (GFile) first = write_text (folder, "a.txt", "The dam in Darbhanga broke on 8 July 2023. A fair opened in Patna on 9 July 2023.");
  g_autoptr (GFile) second = write_text (folder, "b.txt", "8 जुलाई 2023 को दरभंगा में बाँध टूट गया। 12 जुलाई 2023 को राँची में मेला लगा।");
  GFile *files[] = { first, second };
  SamayEventTable *table;
  guint dam, fair, other;

  samay_session_load_files (fixture->session, files, 2);
  wait_until_read (fixture);
  table = samay_session_get_table (fixture->session);
  g_assert_cmpuint (samay_event_table_get_n (table), ==, 3);
  dam = find_day (fixture->session, "dam");
  g_assert_cmpuint (dam, <, 3);
  g_assert_cmpuint (samay_event_table_get_row (table, dam).n_sources, ==, 2);
  g_assert_nonnull (strstr (samay_session_get_text (fixture->session, NULL), "Patna"));

  /* An event that only the other text tells of brings that text. */
  other = find_day (fixture->session, "मेला");
  g_assert_cmpuint (other, <, 3);
  g_assert_null (samay_session_get_mention (fixture->session, other));
  samay_session_set_selected (fixture->session, other);
  g_assert_nonnull (samay_session_get_mention (fixture->session, other));
  g_assert_nonnull (strstr (samay_session_get_text (fixture->session, NULL), "मेला"));
  g_assert_cmpuint (samay_session_get_selected (fixture->session), ==, other);

  /* An edit of one text leaves what the other tells. */
  samay_session_edit_text (fixture->session, "कुछ नहीं हुआ।", strlen ("कुछ नहीं हुआ।"));
  wait_until_read (fixture);
  table = samay_session_get_table (fixture->session);
  g_assert_cmpuint (samay_event_table_get_n (table), ==, 2);
  fair = find_day (fixture->session, "fair");
  g_assert_cmpuint (fair, <, 2);
  g_assert_cmpuint (samay_event_table_get_row (table, fair).n_sources, ==, 1);

  /* Another text begins anew. */
  samay_session_set_text (fixture->session, A_YEAR_LATER, strlen (A_YEAR_LATER), NULL);
  wait_until_read (fixture);
  g_assert_cmpuint (samay_timeline_get_n_statements (samay_session_get_timeline (fixture->session)), ==, 1);
  g_assert_true (g_file_delete (first, NULL, NULL) && g_file_delete (second, NULL, NULL));
  g_rmdir (folder);
}

static void
test_a_card_tells_when_in_which_words_and_why (Fixture       *fixture,
                                               gconstpointer  data)
{
  const char *text = "The dam <of Darbhanga> & its gates broke about 1916. The fair opened in Patna on 9 July 2023.";
  g_autofree char *dam = NULL;
  g_autofree char *fair = NULL;
  g_autofree char *words = NULL;

  read_text (fixture, text);
  dam = samay_event_card_dup_markup (fixture->session, 0);
  g_assert_true (pango_parse_markup (dam, -1, 0, NULL, &words, NULL, NULL));
  g_assert_nonnull (strstr (words, "about 1916"));
  g_assert_nonnull (strstr (words, "“The dam <of Darbhanga> & its gates broke about 1916.”"));
  fair = samay_event_card_dup_markup (fixture->session, 1);
  g_assert_nonnull (strstr (fair, "<b>9 July 2023</b>"));
  g_assert_nonnull (strstr (fair, "Stated in the text"));
  g_assert_nonnull (strstr (fair, "• "));
  g_assert_null (strstr (fair, "Darbhanga"));
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
    { "/session/starts-empty", test_starts_empty },
    { "/session/reads-a-text", test_reads_a_text },
    { "/session/shows-all-events-of-a-new-text", test_shows_all_events_of_a_new_text },
    { "/session/finds-the-event-of-words", test_finds_the_event_of_words },
    { "/session/selection-is-told-once", test_selection_is_told_once },
    { "/session/selection-goes-to-its-event", test_selection_goes_to_its_event },
    { "/session/selection-stays-through-an-edit", test_selection_stays_through_an_edit },
    { "/session/selection-ends-with-its-event", test_selection_ends_with_its_event },
    { "/session/last-text-wins", test_last_text_wins },
    { "/session/cancel-keeps-what-is-here", test_cancel_keeps_what_is_here },
    { "/session/broken-bytes-are-no-failure", test_broken_bytes_are_no_failure },
    { "/session/a-missing-file-is-named", test_a_missing_file_is_named },
    { "/session/a-given-date-dates-the-text", test_a_given_date_dates_the_text },
    { "/session/a-new-text-forgets-the-given-date", test_a_new_text_forgets_the_given_date },
    { "/session/files-are-joined", test_files_are_joined },
    { "/session/a-card-tells-when-in-which-words-and-why", test_a_card_tells_when_in_which_words_and_why },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
