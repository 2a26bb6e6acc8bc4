/* test-stall.c: whatever is dropped on the window, it never stands still, and says clearly what it can't take
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

/* What a person calls stuck. */
#define STALL_MAX_MS 100
/* Counted is the main thread's own work: beside other work a turn may last long by no fault of ours. But what waits for a file or
 * for another thread isn't work, so that a turn's length is bounded too, at so many times as much, less what the kernel says that
 * the thread stood in line for a processor. And not each time a machine is slow. */
#define WAIT_FACTOR 5
#define N_TRIES 6
#define LONGEST_S 60
#define SETTLE_MS 900
#define MEGABYTE 1000000
#define N_STATEMENTS 3000
#define N_SENTENCES 10
#define NEWS                                                                                                           \
  "The foreign ministers met in Delhi on 14 November 2024 and spoke about trade, visas and two ports. भारत और रूस की "   \
  "बैठक 19 और 20 दिसंबर 2024 को मॉस्को में हुई। A second meeting is planned for early 2025; nobody has said where it "     \
  "will be held, or who is going to come. The papers of that week had other things to tell: the price of onions, a "        \
  "strike at the mill, a film that everybody had seen and nobody had liked, and how much it had rained in the hills. Letters to the "  \
  "editor asked for better trains, for quieter loudspeakers and for the crossword to be put back where it had always been. "   \
  "Nobody answered them, so that they were written again, by the same readers and in much the same words. "

typedef struct
{
  Stage stage;
  char *folder;
  gint64 longest_us; /* of all turns of the main loop since it was last asked */
} Fixture;

typedef struct
{
  gint64 wall_us;
  gint64 work_us;
  gint64 queued_us; /* when the thread could have run, had there been a processor */
} Moment;

typedef enum
{
  IS_TAKEN,
  IS_REFUSED,
} Fate;

/* What is dropped: @unit as often as @n_bytes need, after @head. */
typedef struct
{
  const char *name;
  const char *head;
  const char *unit;
  gsize n_bytes;
  Fate fate;
  const char *told; /* words of the message, or NULL */
} Case;

static const Case cases[] = {
  { "news", "", NEWS "\n", 1990 * 1000, IS_TAKEN, NULL },
  { "fifty-megabytes", "", NEWS "\n", 50 * MEGABYTE, IS_REFUSED, "more than 2 MB" },
  { "a-line-of-a-megabyte", "", NEWS, MEGABYTE, IS_TAKEN, "lines were broken" },
  { "a-word-of-a-megabyte", "5 May 2021 ", "a", MEGABYTE, IS_TAKEN, "lines were broken" },
  { "some-bytes-that-are-not-utf-8", "On 5 May 2021 we met.\xff\xfe\n", NEWS "\n", 20 * 1000, IS_TAKEN, "not all in UTF-8" },
  { "bytes-that-are-not-utf-8", NEWS, "\xe0\xf2\xff", MEGABYTE, IS_REFUSED, "not in UTF-8" },
  { "a-binary", "\x7f""ELF", "\x01\x02", MEGABYTE, IS_REFUSED, "not plain text" },
  { "a-picture", "\x89PNG\r\n\x1a\n", "\xae\x42", MEGABYTE, IS_REFUSED, "not in UTF-8" },
  { "only-dates", "", "5 May 2021. ", 1990 * 1000, IS_REFUSED, "more lines or events" },
  { "only-lines", "", "x\n", MEGABYTE, IS_REFUSED, "more lines or events" },
  { "a-folder", NULL, NULL, 0, IS_REFUSED, "is a folder" },
};

/* A sanitizer makes all slower. */
static gint64
get_limit_us (void)
{
  const char *slow = g_getenv ("SAMAY_SLOW");

  return STALL_MAX_MS * 1000 * (slow != NULL ? MAX (g_ascii_strtoll (slow, NULL, 10), 1) : 1);
}

/* Linux alone tells; elsewhere it counts as if there were always a processor. */
static gint64
get_queued_us (void)
{
  g_autofree char *text = NULL;
  gint64 ran_ns;
  gint64 queued_ns = 0;

  if (!g_file_get_contents ("/proc/thread-self/schedstat", &text, NULL, NULL)
      || sscanf (text, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, &ran_ns, &queued_ns) != 2)
    return 0;
  return queued_ns / 1000;
}

static Moment
get_now (void)
{
  struct timespec work;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &work);
  return (Moment) { g_get_monotonic_time (), work.tv_sec * G_USEC_PER_SEC + work.tv_nsec / 1000, get_queued_us () };
}

static void
count_since (Fixture *fixture,
             Moment   before)
{
  Moment now = get_now ();
  gint64 lasted_us = now.wall_us - before.wall_us - (now.queued_us - before.queued_us);
  gint64 took_us = MAX (now.work_us - before.work_us, lasted_us / WAIT_FACTOR);

  fixture->longest_us = MAX (fixture->longest_us, took_us);
}

/* One turn of the main loop; nothing else can happen while it lasts. */
static void
turn (Fixture *fixture)
{
  Moment before = get_now ();

  if (!g_main_context_iteration (NULL, FALSE))
    {
      g_usleep (1000);
      return;
    }
  count_since (fixture, before);
}

static void
live (Fixture *fixture,
      guint    ms)
{
  gint64 end = g_get_monotonic_time () + 1000 * (gint64) ms;

  while (g_get_monotonic_time () < end)
    turn (fixture);
}

static void
wait_until_read (Fixture *fixture)
{
  gint64 end = g_get_monotonic_time () + LONGEST_S * G_USEC_PER_SEC;

  while (samay_session_is_busy (fixture->stage.session))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      turn (fixture);
    }
}

/* Fills a file, or makes a folder. */
static char *
make_file (Fixture    *fixture,
           const Case *row)
{
  char *path = g_build_filename (fixture->folder, row->name, NULL);
  g_autoptr (GString) text = g_string_new (row->head);
  gsize length = row->unit != NULL ? strlen (row->unit) : 0;

  if (row->unit == NULL)
    {
      g_assert_no_errno (g_mkdir (path, 0700));
      return path;
    }
  /* A binary has zero bytes. */
  if (g_str_equal (row->name, "a-binary"))
    g_string_append_len (text, "\0\0\0\0", 4);
  while (text->len + length <= row->n_bytes)
    g_string_append_len (text, row->unit, length);
  g_assert_true (g_file_set_contents (path, text->str, text->len, NULL));
  return path;
}

static GtkDropTarget *
find_file_target (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      const GType *types;
      gsize n = 0;

      if (!GTK_IS_DROP_TARGET (controller))
        continue;
      types = gtk_drop_target_get_gtypes (GTK_DROP_TARGET (controller), &n);
      if (n == 1 && types[0] == GDK_TYPE_FILE_LIST)
        return GTK_DROP_TARGET (controller);
    }
  g_assert_not_reached ();
}

/* As if a file manager had dropped it. */
static void
drop (Fixture    *fixture,
      const char *path)
{
  GtkWidget *overlay = stage_find (fixture->stage.window, ADW_TYPE_TOAST_OVERLAY);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GSList list = { file, NULL };
  g_auto (GValue) value = G_VALUE_INIT;
  Moment before = get_now ();
  gboolean is_taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (&list));
  g_signal_emit_by_name (find_file_target (overlay), "drop", &value, 10.0, 10.0, &is_taken);
  g_assert_true (is_taken);
  count_since (fixture, before);
}

static GtkTextView *
get_text_view (Fixture *fixture)
{
  return GTK_TEXT_VIEW (stage_find (fixture->stage.window, GTK_TYPE_TEXT_VIEW));
}

/* Types into the text's fourth line, reads on at its end, goes to an event and looks closer. */
static void
work (Fixture *fixture)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (get_text_view (fixture));
  GtkTextIter iter;

  for (guint i = 0; i < 3; i++)
    {
      Moment before = get_now ();

      gtk_text_buffer_get_iter_at_line (buffer, &iter, 3);
      gtk_text_buffer_insert (buffer, &iter, "On 5 March 2024 it rained. ", -1);
      count_since (fixture, before);
      live (fixture, 350);
    }
  wait_until_read (fixture);
  gtk_text_buffer_get_end_iter (buffer, &iter);
  gtk_text_buffer_place_cursor (buffer, &iter);
  gtk_text_view_scroll_mark_onscreen (get_text_view (fixture), gtk_text_buffer_get_insert (buffer));
  live (fixture, 300);
  samay_session_set_selected (fixture->stage.session, 1);
  gtk_widget_activate_action (fixture->stage.window, "win.zoom-in", NULL);
  live (fixture, SETTLE_MS);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("samay-stall-XXXXXX", NULL);
  stage_set_up (&fixture->stage, STAGE_TEXT);
  fixture->longest_us = 0;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  stage_tear_down (&fixture->stage, NULL);
  g_assert_no_errno (g_rmdir (fixture->folder));
  g_free (fixture->folder);
}

static void
test_drop_does_not_stall (Fixture       *fixture,
                          gconstpointer  data)
{
  const Case *row = data;
  g_autofree char *path = make_file (fixture, row);
  gint64 least_us = G_MAXINT64;

  for (guint i = 0; i < N_TRIES && least_us > get_limit_us (); i++)
    {
      stage_read (&fixture->stage, STAGE_TEXT);
      fixture->longest_us = 0;
      drop (fixture, path);
      wait_until_read (fixture);
      live (fixture, SETTLE_MS);
      if (row->told != NULL)
        g_assert_nonnull (stage_find_name (fixture->stage.window, row->told));
      /* Not by g_assert_cmpstr(): it would print megabytes. */
      g_assert_true (g_str_equal (samay_session_get_text (fixture->stage.session, NULL), STAGE_TEXT)
                     == (row->fate == IS_REFUSED));
      if (row->fate == IS_TAKEN)
        work (fixture);
      g_test_message ("the longest turn took %" G_GINT64_FORMAT " ms", fixture->longest_us / 1000);
      least_us = MIN (least_us, fixture->longest_us);
    }
  g_assert_cmpint (least_us, <=, get_limit_us ());
  g_assert_no_errno (g_remove (path));
}

/* The text view's own way, by which pasted and dropped words come, is another. */
static void
test_paste_into_the_text_does_not_stall (Fixture       *fixture,
                                         gconstpointer  data)
{
  gint64 least_us = G_MAXINT64;
  g_autoptr (GString) line = g_string_new (NULL);

  while (line->len < MEGABYTE)
    g_string_append (line, NEWS);
  for (guint i = 0; i < N_TRIES && least_us > get_limit_us (); i++)
    {
      GtkTextBuffer *buffer;
      GtkTextIter iter;
      Moment before;

      stage_read (&fixture->stage, STAGE_TEXT);
      buffer = gtk_text_view_get_buffer (get_text_view (fixture));
      fixture->longest_us = 0;
      before = get_now ();
      gtk_text_buffer_get_end_iter (buffer, &iter);
      gtk_text_buffer_insert (buffer, &iter, line->str, line->len);
      g_assert_true (gtk_text_iter_is_end (&iter));
      count_since (fixture, before);
      live (fixture, SETTLE_MS);
      wait_until_read (fixture);
      live (fixture, SETTLE_MS);
      g_assert_cmpint (gtk_text_buffer_get_line_count (buffer), >, 100);
      least_us = MIN (least_us, fixture->longest_us);
    }
  g_test_message ("the longest turn took %" G_GINT64_FORMAT " ms", least_us / 1000);
  g_assert_cmpint (least_us, <=, get_limit_us ());
}

/* Statements that many thousand events are told in. */
static void
load_many (Fixture *fixture)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%05u.txt", fixture->folder, i);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < N_SENTENCES; j++)
        g_string_append_printf (text, "The committee met in Geneva on %u May %u.\n", (i + j) % 28 + 1, 1500 + (i * 7 + j * 13) % 500);
      g_assert_true (g_file_set_contents (path, text->str, text->len, NULL));
      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  samay_session_load_files (fixture->stage.session, (GFile **) files->pdata, files->len);
  wait_until_read (fixture);
  for (guint i = 0; i < files->len; i++)
    g_assert_no_errno (g_remove (g_file_peek_path (files->pdata[i])));
}

/* All is in the window: the list and its columns, the filter, the groups. */
static void
test_typing_into_one_of_many_does_not_stall (Fixture       *fixture,
                                             gconstpointer  data)
{
  gint64 least_us = G_MAXINT64;
  SamayEventTable *table;

  load_many (fixture);
  live (fixture, SETTLE_MS);
  for (guint i = 0; i < N_TRIES && least_us > get_limit_us (); i++)
    {
      fixture->longest_us = 0;
      work (fixture);
      g_test_message ("the longest turn took %" G_GINT64_FORMAT " ms", fixture->longest_us / 1000);
      least_us = MIN (least_us, fixture->longest_us);
    }
  table = samay_session_get_whole_table (fixture->stage.session);
  g_assert_cmpuint (samay_event_table_get_n (table), >, N_STATEMENTS);
  g_assert_cmpint (least_us, <=, get_limit_us ());
}

/* What would be too much isn't put in at all, and what is there stays in step with its events. */
static void
test_too_much_is_not_put_into_the_text (Fixture       *fixture,
                                        gconstpointer  data)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (get_text_view (fixture));
  int n_chars = gtk_text_buffer_get_char_count (buffer);
  g_autofree char *much = g_strnfill (3 * MEGABYTE, 'a');
  GtkTextIter iter;

  gtk_text_buffer_get_end_iter (buffer, &iter);
  gtk_text_buffer_insert (buffer, &iter, much, -1);
  g_assert_cmpint (gtk_text_buffer_get_char_count (buffer), ==, n_chars);
  live (fixture, 300);
  g_assert_nonnull (stage_find_name (fixture->stage.window, "more than 2 MB"));
}

int
main (int    argc,
      char **argv)
{
  adw_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/stall/drop/", cases[i].name, NULL);

      g_test_add (path, Fixture, &cases[i], set_up, test_drop_does_not_stall, tear_down);
    }
  g_test_add ("/stall/paste-into-the-text", Fixture, NULL, set_up, test_paste_into_the_text_does_not_stall, tear_down);
  g_test_add ("/stall/typing-into-one-of-many", Fixture, NULL, set_up, test_typing_into_one_of_many_does_not_stall, tear_down);
  g_test_add ("/stall/too-much-is-not-put-in", Fixture, NULL, set_up, test_too_much_is_not_put_into_the_text, tear_down);
  return g_test_run ();
}
