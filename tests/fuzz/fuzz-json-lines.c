/* fuzz-json-lines.c: any bytes as lines of statements in JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <string.h>

#include "store/samay-json-guard.h"
#include "store/samay-json-lines.h"

const char *const fuzz_seeds[] = {
  "{\"id\":\"a\",\"text\":\"बैठक 19 दिसंबर को हुई।\"}\n{\"id\":2,\"text\":\"They met on 5 May 2024.\",\"lang\":\"en\",\"published\":\"2024-12-21\"}\n",
  "{\"id\":\"\\u0915\\ud83c\\udf89\",\"text\":\"1\\n2\\\\3\\\"\\u0000\",\"published\":\"2024\"}\r\n\n  \n{\"text\":\"x\"}",
  "\xEF\xBB\xBF{\"id\":null,\"text\":[],\"more\":{\"a\":[1.5e3,true,false,null,-0]}}\nnot json\n{\"id\":\"c\",\"text\":\"\xFF\"}\n",
  NULL,
};

/* How many lines were told of, in order; a line may be told of and be answered too. */
typedef struct
{
  guint64 last_line;
  guint n_lines;
} Reports;

static void
on_report (guint64     line,
           const char *message,
           gpointer    user_data)
{
  Reports *reports = user_data;

  g_assert_cmpuint (line, >=, MAX (reports->last_line, 1));
  g_assert_true (message != NULL && g_utf8_validate (message, -1, NULL));
  reports->n_lines += line > reports->last_line;
  reports->last_line = line;
}

/* Each line out is an object by itself, in UTF-8 and strict JSON. Returns how many there are. */
static guint
check_output (const char *out,
              gsize       size)
{
  guint n = 0;

  for (const char *line = out; line < out + size; n++)
    {
      const char *end = memchr (line, '\n', out + size - line);

      g_assert_nonnull (end);
      g_assert_true (g_utf8_validate (line, end - line, NULL));
      g_assert_true (samay_json_guard_check (line, end - line, SAMAY_JSON_LINES_LENGTH_MAX, NULL));
      line = end + 1;
    }
  return n;
}

/* Lines in all, and those that hold more than space: each of these is answered or told of. */
static void
count_lines (const guint8 *data,
             size_t        size,
             guint        *n_lines,
             guint        *n_filled)
{
  gboolean is_filled = FALSE;
  size_t i = size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

  for (*n_lines = *n_filled = 0; i < size; i++)
    {
      is_filled = is_filled || !g_ascii_isspace (data[i]);
      if (data[i] != '\n' && i + 1 < size)
        continue;
      ++*n_lines;
      *n_filled += is_filled;
      is_filled = FALSE;
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        size_t        size)
{
  Reports reports = { 0 };
  g_autoptr (GInputStream) in = g_memory_input_stream_new_from_data (data, size, NULL);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  SamayJsonLinesOptions options = { .locale = "en", .n_threads = 1, .length_max = 4096, .report = on_report, .report_data = &reports };
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (out);
  guint n, n_lines, n_filled;

  g_assert_true (samay_json_lines_filter (fuzz_get_language (), in, out, &options, &error));
  g_assert_no_error (error);
  n = check_output (g_memory_output_stream_get_data (memory), g_memory_output_stream_get_data_size (memory));
  count_lines (data, size, &n_lines, &n_filled);
  g_assert_cmpuint (n, <=, n_filled);
  g_assert_cmpuint (reports.last_line, <=, n_lines);
  g_assert_cmpuint (n + reports.n_lines, >=, n_filled);
  return 0;
}
