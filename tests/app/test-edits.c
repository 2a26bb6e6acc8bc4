/* test-edits.c: an edit of one statement of very many: what one looks at stays, and the newest text wins
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"

#include <glib/gstdio.h>
#include <string.h>

/* So many that the index is made beside the main loop. */
#define N_STATEMENTS 2500
#define N_SENTENCES 10
#define LONGEST_S 60
#define ADDED "On 7 May 1850 a mill was opened in Patna.\n"

typedef struct
{
  Stage stage;
  SamayTimelineCanvas *canvas;
} Fixture;

static gboolean
is_busy (Fixture *fixture)
{
  return samay_session_is_busy (fixture->stage.session) || fixture->stage.session->sifting != NULL
         || samay_index_loader_is_loading (fixture->canvas->loader);
}

static void
wait_until_shown (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + LONGEST_S * G_USEC_PER_SEC;

  while (is_busy (fixture) || g_main_context_pending (NULL))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* No two tell of one event, but for the fair, of which each tenth tells. */
static void
append_sentences (GString *text,
                  guint    statement)
{
  static const char *const places[] = { "Delhi", "Moscow", "Lucknow", "Mumbai", "Geneva" };
  static const char *const months[] = { "January", "March", "May", "July", "August", "October", "December" };

  for (guint i = 0; i < N_SENTENCES; i++)
    g_string_append_printf (text, "On %u %s %u the committee met in %s.\n", (statement * 3 + i) % 28 + 1, months[i % 7],
                            1500 + (statement * 7 + i * 13) % 500, places[(statement + i) % 5]);
  if (statement % 10 == 0)
    g_string_append (text, "On 4 April 2024 the Sonpur bridge was opened in Patna.\n");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("samay-edits-XXXXXX", NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  stage_set_up (&fixture->stage, NULL);
  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%05u.txt", folder, i);
      g_autoptr (GString) text = g_string_new (NULL);

      append_sentences (text, i);
      g_assert_true (g_file_set_contents (path, text->str, text->len, NULL));
      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  samay_session_load_files (fixture->stage.session, (GFile **) files->pdata, files->len);
  while (samay_session_is_busy (fixture->stage.session))
    g_main_context_iteration (NULL, TRUE);
  stage_wait (100);
  fixture->canvas = SAMAY_TIMELINE_CANVAS (stage_find (fixture->stage.window, SAMAY_TYPE_TIMELINE_CANVAS));
  g_assert_nonnull (fixture->canvas);
  wait_until_shown (fixture);
  for (guint i = 0; i < files->len; i++)
    g_assert_no_errno (g_remove (g_file_peek_path (files->pdata[i])));
  g_assert_no_errno (g_rmdir (folder));
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->stage.session)), >, 20000);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  stage_tear_down (&fixture->stage, NULL);
}

static void
put_before (Fixture    *fixture,
            const char *words)
{
  g_autofree char *text = g_strconcat (words, samay_session_get_text (fixture->stage.session, NULL), NULL);

  samay_session_edit_text (fixture->stage.session, text, strlen (text));
}

static guint
count_events (Fixture    *fixture,
              const char *title)
{
  SamayEventTable *table = samay_session_get_table (fixture->stage.session);
  guint n = 0;

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    n += strstr (samay_event_table_get_row (table, row).title, title) != NULL;
  return n;
}

/* The events that a merge of all from nothing tells of, and no others. */
static void
assert_events_are_all (Fixture *fixture)
{
  SamayTimeline *timeline = samay_session_get_timeline (fixture->stage.session);
  g_autoptr (SamayTimeline) anew = samay_timeline_new ();
  SamayEventTable *table;

  for (guint i = 0; i < samay_timeline_get_n_statements (timeline); i++)
    samay_timeline_add_statement (anew, samay_timeline_get_statement (timeline, i));
  samay_timeline_merge (anew, samay_tellings_get_language (samay_session_get_tellings (fixture->stage.session)), "en");
  table = samay_timeline_get_table (anew);
  g_assert_cmpuint (samay_event_table_get_n (table), ==, samay_event_table_get_n (samay_session_get_table (fixture->stage.session)));
  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow a = samay_event_table_get_row (table, row);
      SamayEventRow b = samay_event_table_get_row (samay_session_get_table (fixture->stage.session), row);

      g_assert_true (samay_when_equal (&a.when, &b.when));
      g_assert_cmpstr (a.id, ==, b.id);
      g_assert_cmpstr (a.title, ==, b.title);
      g_assert_cmpuint (a.n_sources, ==, b.n_sources);
      g_assert_cmpuint (a.n_mentions, ==, b.n_mentions);
    }
}

/* Where one looks, what is chosen, and until the next picture is there the one that was. */
static void
test_view_and_selection_stay (Fixture       *fixture,
                              gconstpointer  data)
{
  SamaySession *session = fixture->stage.session;
  SamaySpan visible = { samay_day_from_civil (1700, 1, 1) * SAMAY_DAY_S, samay_day_from_civil (1760, 1, 1) * SAMAY_DAY_S };
  guint n = samay_event_table_get_n (samay_session_get_table (session));
  const char *text;
  const char *words;
  guint chosen;
  SamayWhen when;
  SamayWhen now;

  samay_session_show_statement (session, N_STATEMENTS / 2);
  text = samay_session_get_text (session, NULL);
  words = strstr (text, "August");
  chosen = samay_session_find_row_at_byte (session, words - text);
  g_assert_cmpuint (chosen, !=, SAMAY_SESSION_NO_EVENT);
  samay_session_set_selected (session, chosen);
  when = samay_event_table_get_row (samay_session_get_table (session), chosen).when;
  samay_session_set_visible (session, visible, FALSE);
  visible = samay_session_get_visible (session);
  stage_wait (300);

  put_before (fixture, ADDED);
  while (is_busy (fixture) || g_main_context_pending (NULL))
    {
      g_assert_true (samay_span_equal (samay_session_get_visible (session), visible));
      g_assert_cmpuint (samay_session_get_selected (session), !=, SAMAY_SESSION_NO_EVENT);
      g_assert_true (fixture->canvas->scene != NULL || !is_busy (fixture));
      g_main_context_iteration (NULL, TRUE);
    }
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (session)), ==, n + 1);
  g_assert_cmpuint (samay_session_get_shown_statement (session), ==, N_STATEMENTS / 2);
  g_assert_true (samay_span_equal (samay_session_get_visible (session), visible));
  /* An earlier one has come, so that its row is the next. */
  g_assert_cmpuint (samay_session_get_selected (session), >=, chosen);
  now = samay_event_table_get_row (samay_session_get_table (session), samay_session_get_selected (session)).when;
  g_assert_true (samay_when_equal (&now, &when));
  assert_events_are_all (fixture);
}

/* Who types on doesn't wait for what was typed before. */
static void
test_the_newest_text_wins (Fixture       *fixture,
                           gconstpointer  data)
{
  guint n = samay_event_table_get_n (samay_session_get_table (fixture->stage.session));

  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *words = g_strdup_printf ("On %u May 1850 a mill was opened in Patna.\n", i + 1);

      put_before (fixture, words);
      for (guint j = 0; j < 5 * i; j++)
        g_main_context_iteration (NULL, FALSE);
    }
  wait_until_shown (fixture);
  g_assert_cmpuint (count_events (fixture, "ill was opened in Patna"), >=, 1);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->stage.session)), >, n);
  g_assert_true (g_str_has_prefix (samay_session_get_text (fixture->stage.session, NULL), "On 12 May 1850"));
  assert_events_are_all (fixture);
}

/* Told by many: an event joins what was there, and leaves it again. */
static void
test_a_source_comes_and_goes (Fixture       *fixture,
                              gconstpointer  data)
{
  SamaySession *session = fixture->stage.session;
  guint n = samay_event_table_get_n (samay_session_get_table (session));
  g_autofree char *text = NULL;

  samay_session_show_statement (session, 1);
  text = g_strdup (samay_session_get_text (session, NULL));
  put_before (fixture, "On 4 April 2024 the Sonpur bridge was opened in Patna.\n");
  wait_until_shown (fixture);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (session)), ==, n);
  assert_events_are_all (fixture);
  samay_session_edit_text (session, text, strlen (text));
  wait_until_shown (fixture);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (session)), ==, n);
  assert_events_are_all (fixture);
}

int
main (int    argc,
      char **argv)
{
  adw_init ();
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/edits/view-and-selection-stay", Fixture, NULL, set_up, test_view_and_selection_stay, tear_down);
  g_test_add ("/edits/the-newest-text-wins", Fixture, NULL, set_up, test_the_newest_text_wins, tear_down);
  g_test_add ("/edits/a-source-comes-and-goes", Fixture, NULL, set_up, test_a_source_comes_and_goes, tear_down);
  return g_test_run ();
}
