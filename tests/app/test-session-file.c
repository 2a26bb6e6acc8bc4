/* test-session-file.c: several statements as one file: saved, opened again, and what can't be opened is told clearly
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session.h"
#include "store/samay-json-writer.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  SamaySession *session;
  char *folder;
  char *failure;
} Fixture;

static void
on_failed (SamaySession *session,
           const char   *message,
           Fixture      *fixture)
{
  g_free (fixture->failure);
  fixture->failure = g_strdup (message);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->session = samay_session_new ();
  fixture->folder = g_dir_make_tmp ("samay-file-XXXXXX", NULL);
  g_signal_connect (fixture->session, "failed", G_CALLBACK (on_failed), fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
  g_free (fixture->folder);
  g_free (fixture->failure);
}

static GFile *
write_file (Fixture    *fixture,
            const char *name,
            const char *text,
            gssize      length)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, length, NULL));
  return g_file_new_for_path (path);
}

static void
wait_until_read (Fixture *fixture)
{
  while (samay_session_is_busy (fixture->session))
    g_main_context_iteration (NULL, TRUE);
}

static void
load (Fixture *fixture,
      GFile   *file)
{
  g_clear_pointer (&fixture->failure, g_free);
  samay_session_load_file (fixture->session, file);
  wait_until_read (fixture);
}

/* Three statements, two of which tell of one meeting and don't agree in its day. */
static void
load_three (Fixture *fixture)
{
  g_autoptr (GFile) first = write_file (fixture, "a.txt", "Foreign Minister Karan Vohra met Foreign Minister Lena Brandt in Hanoi on 11 November 2024.", -1);
  g_autoptr (GFile) second = write_file (fixture, "b.txt", "Foreign Minister Karan Vohra met Foreign Minister Lena Brandt in Hanoi on 12 November 2024. The port will be reopened tomorrow.", -1);
  g_autoptr (GFile) third = write_file (fixture, "c.txt", "मेला 14 अगस्त को लगा। पुल 3 मार्च 2019 को खुला।", -1);
  GFile *files[] = { first, second, third };

  samay_session_load_files (fixture->session, files, G_N_ELEMENTS (files));
  wait_until_read (fixture);
  g_assert_null (fixture->failure);
}

static guint
find_row (SamaySession *session,
          const char   *title_part)
{
  SamayEventTable *table = samay_session_get_table (session);
  guint row = 0;

  while (row < samay_event_table_get_n (table) && strstr (samay_event_table_get_row (table, row).title, title_part) == NULL)
    row++;
  g_assert_cmpuint (row, <, samay_event_table_get_n (table));
  return row;
}

static char *
save (Fixture *fixture)
{
  GString *document = g_string_new (NULL);

  samay_json_write_document (document, samay_session_get_timeline (fixture->session), NULL, "en");
  return g_string_free (document, FALSE);
}

static GFile *
save_file (Fixture *fixture)
{
  g_autofree char *document = save (fixture);

  return write_file (fixture, "all.samayrekha", document, -1);
}

static void
test_several_come_back_as_they_were (Fixture       *fixture,
                                     gconstpointer  data)
{
  SamayWhen published, given;
  g_autoptr (GFile) file = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  SamayEventRow row;

  g_assert_true (samay_session_parse_when (fixture->session, "2024-11-20", &published));
  g_assert_true (samay_session_parse_when (fixture->session, "2019-08-14", &given));
  load_three (fixture);
  /* A date by hand for the second text, and one for an event of the third. */
  samay_session_show_statement (fixture->session, 1);
  samay_session_set_published (fixture->session, &published);
  wait_until_read (fixture);
  samay_session_give_date (fixture->session, find_row (fixture->session, "मेला"), &given);
  wait_until_read (fixture);
  before = save (fixture);
  file = save_file (fixture);

  samay_session_set_text (fixture->session, "x", 1, NULL);
  wait_until_read (fixture);
  load (fixture, file);
  g_assert_null (fixture->failure);
  after = save (fixture);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (samay_timeline_get_n_statements (samay_session_get_timeline (fixture->session)), ==, 3);
  row = samay_event_table_get_row (samay_session_get_table (fixture->session), find_row (fixture->session, "port"));
  g_assert_cmpint (row.when.span.begin_s, ==, samay_day_from_civil (2024, 11, 21) * SAMAY_DAY_S);
  row = samay_event_table_get_row (samay_session_get_table (fixture->session), find_row (fixture->session, "मेला"));
  g_assert_true (row.is_given);
  g_assert_true (samay_when_equal (&row.when, &given));
  row = samay_event_table_get_row (samay_session_get_table (fixture->session), find_row (fixture->session, "Karan"));
  g_assert_cmpuint (row.n_sources, ==, 2);
  g_assert_cmpuint (row.n_conflicts, ==, 1);
}

/* Where each text came from stays known: its file is named in what the event's pane tells. */
static void
test_sources_stay (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GFile) file = NULL;
  SamayTimeline *timeline;

  load_three (fixture);
  /* After an edit, too. */
  samay_session_show_statement (fixture->session, 1);
  samay_session_edit_text (fixture->session, "Nothing.", strlen ("Nothing."));
  wait_until_read (fixture);
  g_assert_cmpstr (samay_session_get_text (fixture->session, NULL), ==, "Nothing.");
  file = save_file (fixture);
  load (fixture, file);
  timeline = samay_session_get_timeline (fixture->session);
  for (guint i = 0; i < 3; i++)
    {
      static const char *const names[] = { "a.txt", "b.txt", "c.txt" };

      g_assert_true (g_str_has_suffix (samay_statement_get_source (samay_timeline_get_statement (timeline, i)), names[i]));
    }
  g_assert_cmpstr (samay_statement_get_text (samay_timeline_get_statement (timeline, 1), NULL), ==, "Nothing.");
}

static void
test_a_saved_timeline_is_joined_with_a_text (Fixture       *fixture,
                                             gconstpointer  data)
{
  g_autoptr (GFile) saved = NULL;
  g_autoptr (GFile) text = write_file (fixture, "d.txt", "Foreign Minister Karan Vohra met Foreign Minister Lena Brandt in Hanoi on 12 November 2024.", -1);
  SamayEventRow row;

  load_three (fixture);
  saved = save_file (fixture);
  samay_session_load_files (fixture->session, (GFile *[]) { text, saved }, 2);
  wait_until_read (fixture);
  g_assert_cmpuint (samay_timeline_get_n_statements (samay_session_get_timeline (fixture->session)), ==, 4);
  row = samay_event_table_get_row (samay_session_get_table (fixture->session), find_row (fixture->session, "Karan"));
  g_assert_cmpuint (row.n_sources, ==, 3);
  g_assert_cmpint (row.when.span.begin_s, ==, samay_day_from_civil (2024, 11, 12) * SAMAY_DAY_S);
}

/* The file as the first version of the program wrote it: one statement, its date by hand. */
static void
test_a_file_of_one_still_opens (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GFile) file = write_file (fixture, "one.samayrekha",
                                       "{\"samayrekha\": 1, \"title\": \"t\", \"statements\": [{\"id\": \"s1\", \"title\": \"A port\", \"text\": "
                                       "\"The port was opened yesterday.\", \"published\": \"2024-12-21\", \"published_origin\": \"given\"}], "
                                       "\"events\": [], \"changes\": []}", -1);

  load (fixture, file);
  g_assert_null (fixture->failure);
  g_assert_cmpstr (samay_session_get_title (fixture->session), ==, "A port");
  g_assert_cmpint (samay_event_table_get_row (samay_session_get_table (fixture->session), 0).when.span.begin_s, ==,
                   samay_day_from_civil (2024, 12, 20) * SAMAY_DAY_S);
  g_assert_null (samay_timeline_get_merged (samay_session_get_timeline (fixture->session)));
}

typedef struct
{
  const char *path;
  const char *json;
  const char *complaint;
} Fault;

static const Fault faults[] = {
  { "/session-file/refuses/no-text", "{\"samayrekha\": 1, \"statements\": []}", "“bad.samayrekha” is a timeline without a text" },
  { "/session-file/refuses/a-version-to-come", "{\"samayrekha\": 2, \"statements\": []}", "version 2" },
  { "/session-file/refuses/another-kind-of-json", "{\"title\": \"t\"}", "isn't a Samayrekha document" },
  { "/session-file/refuses/half-a-file", "{\"samayrekha\": 1, \"statements\": [{\"text\": \"a\"}", "“bad.samayrekha” is not a timeline" },
  { "/session-file/refuses/a-second-statement-without-text", "{\"samayrekha\": 1, \"statements\": [{\"text\": \"a\"}, {\"title\": \"b\"}]}",
    "statement 2 has no text" },
  { "/session-file/refuses/a-plain-text-by-that-name", "The dam broke.", "“bad.samayrekha” is not a timeline" },
};

static void
test_fault (Fixture       *fixture,
            gconstpointer  data)
{
  const Fault *fault = data;
  g_autoptr (GFile) file = write_file (fixture, "bad.samayrekha", fault->json, -1);

  load_three (fixture);
  load (fixture, file);
  g_assert_nonnull (fixture->failure);
  g_assert_nonnull (strstr (fixture->failure, fault->complaint));
  /* What was there stays. */
  g_assert_cmpuint (samay_timeline_get_n_statements (samay_session_get_timeline (fixture->session)), ==, 3);
}

static void
test_one_text_too_long (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autofree char *text = g_strnfill (SAMAY_READER_LENGTH_MAX + 1, 'a');
  g_autofree char *json = g_strdup_printf ("{\"samayrekha\": 1, \"statements\": [{\"text\": \"b\"}, {\"text\": \"%s\"}]}", text);
  g_autoptr (GFile) file = write_file (fixture, "long.samayrekha", json, -1);

  load (fixture, file);
  g_assert_nonnull (fixture->failure);
  g_assert_nonnull (strstr (fixture->failure, "2 MB"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/session-file/several-come-back-as-they-were", Fixture, NULL, set_up, test_several_come_back_as_they_were, tear_down);
  g_test_add ("/session-file/sources-stay", Fixture, NULL, set_up, test_sources_stay, tear_down);
  g_test_add ("/session-file/a-saved-timeline-is-joined-with-a-text", Fixture, NULL, set_up, test_a_saved_timeline_is_joined_with_a_text, tear_down);
  g_test_add ("/session-file/a-file-of-one-still-opens", Fixture, NULL, set_up, test_a_file_of_one_still_opens, tear_down);
  g_test_add ("/session-file/one-text-too-long", Fixture, NULL, set_up, test_one_text_too_long, tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    g_test_add (faults[i].path, Fixture, &faults[i], set_up, test_fault, tear_down);
  return g_test_run ();
}
