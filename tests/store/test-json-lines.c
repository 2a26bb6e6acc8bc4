/* test-json-lines.c: the corpus filter
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-engine.h"
#include "store/samay-json-lines.h"

#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  GString *out;
  GString *reports;
} Result;

static void
result_clear (Result *self)
{
  g_string_free (self->out, TRUE);
  g_string_free (self->reports, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

static void
on_report (guint64     line,
           const char *message,
           gpointer    user_data)
{
  g_string_append_printf (user_data, "%" G_GUINT64_FORMAT ": %s\n", line, message);
}

static Result
run (const char *input,
     gsize       length,
     guint       n_threads,
     gsize       length_max)
{
  Result result = { g_string_new (NULL), g_string_new (NULL) };
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  g_autoptr (GInputStream) in = g_memory_input_stream_new_from_data (input, (gssize) length, NULL);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  SamayJsonLinesOptions options = { .locale = "en", .n_threads = n_threads, .length_max = length_max,
                                    .report = on_report, .report_data = result.reports };

  g_assert_true (samay_json_lines_filter (language, in, out, &options, &error));
  g_assert_no_error (error);
  g_string_append_len (result.out, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (out)),
                       (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (out)));
  return result;
}

static guint
count (const GString *text,
       const char    *word)
{
  guint n = 0;

  for (const char *p = strstr (text->str, word); p != NULL; p = strstr (p + 1, word))
    n++;
  return n;
}

/* Lines of very different cost, cut by reads in their midst: every id must come once, and in order. */
static void
test_order (void)
{
  enum { N = 30000 };
  g_autoptr (GString) input = g_string_new (NULL);
  g_auto (Result) result = { NULL };
  const char *p;

  for (guint i = 0; i < N; i++)
    {
      g_string_append_printf (input, "{\"id\":%u,\"text\":\"", i);
      for (guint k = 0; k < (i % 500 == 0 ? 2000 : i % 3); k++)
        g_string_append (input, "दिन 2024-12-19\\n");
      g_string_append (input, "\"}\n");
    }
  result = run (input->str, input->len, 4, 0);
  p = result.out->str;
  for (guint i = 0; i < N; i++)
    {
      g_autofree char *head = g_strdup_printf ("{\"id\":%u,", i);

      g_assert_true (g_str_has_prefix (p, head));
      p = strchr (p, '\n') + 1;
    }
  g_assert_cmpint (*p, ==, '\0');
  g_assert_cmpstr (result.reports->str, ==, "");
}

static void
test_bad_lines (void)
{
  const char *input = "\xef\xbb\xbf{\"id\":1,\"text\":\"a\"}\r\n"
                      "\n"
                      "not json\n"
                      "{\"id\":2,\"text\":\"b\",\"published\":\"soon\"}\n"
                      "{\"id\":3}\n"
                      "  \n"
                      "{\"id\":4,\"text\":\"c\",\"published\":\"2024-12\"}";
  g_auto (Result) result = run (input, strlen (input), 2, 0);

  g_assert_cmpuint (count (result.out, "\n"), ==, 2);
  g_assert_true (g_str_has_prefix (result.out->str, "{\"id\":1,"));
  g_assert_nonnull (strstr (result.out->str, "\n{\"id\":4,\"published\":\"2024-12\",\"published_origin\":\"given\""));
  g_assert_true (g_str_has_prefix (result.reports->str, "3: byte 0: "));
  g_assert_nonnull (strstr (result.reports->str, "\n4: \"published\": "));
  g_assert_nonnull (strstr (result.reports->str, "\n5: \"text\" is missing"));
  g_assert_cmpuint (count (result.reports, "\n"), ==, 3);
}

/* A text that isn't quite UTF-8 is answered, and told of. */
static void
test_faulty_bytes (void)
{
  const char *input = "{\"id\":1,\"text\":\"a\xff 2024-12-19\"}\n";
  g_auto (Result) result = run (input, strlen (input), 1, 0);

  g_assert_nonnull (strstr (result.out->str, "\"start\":3,\"end\":13"));
  g_assert_true (g_utf8_validate (result.out->str, -1, NULL));
  g_assert_true (g_str_has_prefix (result.reports->str, "1: byte 1 of the text: "));
}

/* Too long by itself, too long over many reads, too long and last: numbers of the lines that follow hold. */
static void
test_overlong_lines (void)
{
  g_autoptr (GString) input = g_string_new (NULL);
  g_auto (Result) result = { NULL };
  const guint lengths[] = { 0, 2000, 0, 3000000, 0, 600000 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *filler = g_strnfill (lengths[i], 'x');

      g_string_append_printf (input, "{\"id\":%u,\"text\":\"%s\"}\n", i + 1, filler);
    }
  result = run (input->str, input->len, 2, 1000);
  g_assert_cmpuint (count (result.out, "\n"), ==, 3);
  g_assert_cmpuint (count (result.out, "{\"id\":1,"), ==, 1);
  g_assert_cmpuint (count (result.out, "{\"id\":3,"), ==, 1);
  g_assert_cmpuint (count (result.out, "{\"id\":5,"), ==, 1);
  g_assert_true (g_str_has_prefix (result.reports->str, "2: "));
  g_assert_nonnull (strstr (result.reports->str, "\n4: longer than 1000 bytes"));
  g_assert_nonnull (strstr (result.reports->str, "\n6: longer than 1000 bytes"));
  g_assert_cmpuint (count (result.reports, "\n"), ==, 3);
}

static void
test_long_line (void)
{
  g_autoptr (GString) input = g_string_new ("{\"id\":1,\"text\":\"");
  g_auto (Result) result = { NULL };

  while (input->len < 20000000)
    g_string_append (input, "the year of the meeting in the valley and no date at all ");
  g_string_append (input, "2024-12-19\"}\n{\"id\":2,\"text\":\"\"}");
  result = run (input->str, input->len, 2, 0);
  g_assert_cmpuint (count (result.out, "\"when\":\"2024-12-19\""), ==, 2);
  g_assert_cmpuint (count (result.out, "\n"), ==, 2);
  g_assert_cmpstr (result.reports->str, ==, "");
}

static void
test_empty (void)
{
  g_auto (Result) result = run ("", 0, 2, 0);

  g_assert_cmpuint (result.out->len, ==, 0);
}

static gpointer
feed_slowly (gpointer data)
{
  const int *fds = data;
  const char *line = "{\"id\":1,\"text\":\"\"}\n";
  char answer[16];

  /* The answer to the first line must come while the second isn't written yet, or this waits until the timeout. */
  g_assert_cmpint (write (fds[0], line, strlen (line)), ==, (gssize) strlen (line));
  g_assert_cmpint (read (fds[1], answer, sizeof answer), >, 0);
  g_assert_cmpint (write (fds[0], line, strlen (line)), ==, (gssize) strlen (line));
  close (fds[0]);
  return NULL;
}

static void
test_slow_pipe (void)
{
  int in[2], out[2];
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  g_autoptr (GInputStream) input = NULL;
  g_autoptr (GOutputStream) output = NULL;
  GThread *feeder;

  g_assert_cmpint (pipe2 (in, O_CLOEXEC), ==, 0);
  g_assert_cmpint (pipe2 (out, O_CLOEXEC), ==, 0);
  input = g_unix_input_stream_new (in[0], TRUE);
  output = g_unix_output_stream_new (out[1], TRUE);
  feeder = g_thread_new ("feeder", feed_slowly, (int[]) { in[1], out[0] });
  g_assert_true (samay_json_lines_filter (language, input, output, NULL, NULL));
  g_thread_join (feeder);
  close (out[0]);
}

/* A full disk ends the work, and is told. */
static void
test_failing_output (void)
{
  g_autoptr (GString) input = g_string_new (NULL);
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  g_autoptr (GInputStream) in = NULL;
  g_autoptr (GOutputStream) out = NULL;
  g_autoptr (GError) error = NULL;
  int fd = open ("/dev/full", O_WRONLY | O_CLOEXEC);

  if (fd < 0)
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  for (guint i = 0; i < 200000; i++)
    g_string_append (input, "{\"id\":1,\"text\":\"some text\"}\n");
  in = g_memory_input_stream_new_from_data (input->str, (gssize) input->len, NULL);
  out = g_unix_output_stream_new (fd, TRUE);
  g_assert_false (samay_json_lines_filter (language, in, out, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-lines/answers-come-in-order", test_order);
  g_test_add_func ("/json-lines/bad-lines-are-told-by-number-and-passed-over", test_bad_lines);
  g_test_add_func ("/json-lines/faulty-bytes-are-told-and-the-text-is-answered", test_faulty_bytes);
  g_test_add_func ("/json-lines/overlong-lines-are-passed-over", test_overlong_lines);
  g_test_add_func ("/json-lines/a-long-line-is-answered", test_long_line);
  g_test_add_func ("/json-lines/nothing-in-gives-nothing-out", test_empty);
  g_test_add_func ("/json-lines/a-slow-pipe-is-answered-at-once", test_slow_pipe);
  g_test_add_func ("/json-lines/a-full-disk-is-an-error", test_failing_output);
  return g_test_run ();
}
