/* test-table.c: columns of a table for a terminal
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli-case.h"
#include "cli/samay-cli-table.h"
#include "fake-engine.h"

#include <string.h>

static const struct
{
  const char *text;
  guint width;
} widths[] = {
  { "", 0 },
  { "Delhi", 5 },
  { "दिल्ली", 5 },       /* the virama takes no column, vowel signs beside a letter do */
  { "क\xe2\x80\x8d्", 1 }, /* nor does a joiner */
  { "日本", 4 },
};

static void
test_widths (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    g_assert_cmpuint (samay_cli_text_width (widths[i].text), ==, widths[i].width);
}

static GString *
write_table (const char *text,
             gboolean    shows_why)
{
  GString *out = g_string_new (NULL);
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayExtraction) extraction = fake_extract (text);
  g_autoptr (SamayStatement) statement = samay_statement_new ("s1", NULL, NULL, extraction);
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);

  samay_timeline_add_statement (timeline, statement);
  samay_cli_write_table (out, timeline, format, shows_why);
  return out;
}

/* Whatever a column holds, the next one begins at the same place of the terminal in every row. */
static void
test_columns_align (void)
{
  g_autoptr (GString) out = write_table ("2024-12-19 @नई_दिल्ली बैठक\n2025-01-01 @Rome talks\n2025-02-02 vote", FALSE);
  g_auto (GStrv) lines = g_strsplit (out->str, "\n", -1);
  static const char *const titles[] = { "Event", "2024-12-19", "2025-01-01", "2025-02-02" };
  guint column = 0;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      char *title = strstr (lines[i], titles[i]);

      g_assert_nonnull (title);
      *title = '\0';
      if (i == 0)
        column = samay_cli_text_width (lines[i]);
      g_assert_cmpuint (samay_cli_text_width (lines[i]), ==, column);
    }
}

static void
test_empty_column_is_left_out (void)
{
  g_autoptr (GString) with = write_table ("2024-12-19 @Rome", FALSE);
  g_autoptr (GString) without = write_table ("2024-12-19", FALSE);

  g_assert_nonnull (strstr (with->str, "Place"));
  g_assert_null (strstr (without->str, "Place"));
  g_assert_null (strstr (without->str, " \n"));
}

static void
test_reasons (void)
{
  g_autoptr (GString) bare = write_table ("2024-12-19\n2020-01-01", FALSE);
  g_autoptr (GString) why = write_table ("2024-12-19\n2020-01-01", TRUE);
  const char *first = strstr (why->str, "· en reason 11\n");

  g_assert_null (strstr (bare->str, "reason"));
  g_assert_nonnull (first);
  g_assert_nonnull (strstr (first, "· en reason 0\n"));
  g_assert_nonnull (strstr (why->str, "2030; 2041"));
}

static void
test_case_lines (void)
{
  static const struct
  {
    const char *published;
    const char *text;
    const char *line;
  } cases[] = {
    { NULL, "कुछ नहीं", "? ; कुछ नहीं ; -\n" },
    { "2024", "a; b | c", "2024 ; a\\; b \\| c ; -\n" },
    { "2024", "on 2024-12-19, P3D", "2024 ; on 2024-12-19, P3D ; 2024-12-19 = 2024-12-19 occurred | P3D = duration\n" },
    { "?", "..2024-12-19 P3D", "? ; ..2024-12-19 P3D ; P3D = duration | 2024-12-19 = 2024-12-19 before occurred\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SamayExtraction) extraction = fake_extract (cases[i].text);
      g_autofree char *line = samay_cli_case_format (cases[i].published, extraction);

      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/widths-are-those-of-a-terminal", test_widths);
  g_test_add_func ("/table/columns-align", test_columns_align);
  g_test_add_func ("/table/an-empty-column-is-left-out", test_empty_column_is_left_out);
  g_test_add_func ("/table/reasons-stand-beneath-their-event", test_reasons);
  g_test_add_func ("/case/a-line-says-what-was-read", test_case_lines);
  return g_test_run ();
}
