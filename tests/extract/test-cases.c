/* test-cases.c: one test per line of tests/cases/LANG/NAME.cases
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/samay-table.h"
#include "extract/samay-extractor.h"
#include "locale/samay-edtf.h"

typedef struct
{
  SamayLanguage *language;
  char *published;
  char *text;
  char **expected; /* sorted words of each item, in order of the text */
} Case;

/* `quote = EDTF occurred early` or `quote = duration`, as the file writes it. */
static char *
describe_expression (SamayExtraction       *extraction,
                     const SamayExpression *expression,
                     guint                  index)
{
  const char *text = samay_extraction_get_text (extraction, NULL);
  GString *words = g_string_new_len (text + expression->start_byte, expression->end_byte - expression->start_byte);
  const SamayMention *mentions;
  guint n;

  g_string_append (words, " =");
  if (expression->type != SAMAY_TYPE_DATE)
    g_string_append_printf (words, " %s", samay_expression_type_get_name (expression->type));
  mentions = samay_extraction_get_mentions (extraction, &n);
  for (guint i = 0; i < n; i++)
    if (mentions[i].expression == index)
      {
        g_autofree char *edtf = samay_edtf_format (&expression->when);

        g_string_append_printf (words, " %s %s", edtf, samay_status_get_name (mentions[i].status));
        if (expression->when.part != SAMAY_PART_NONE)
          g_string_append_printf (words, " %s", samay_part_get_name (expression->when.part));
        if (expression->when.bound != SAMAY_BOUND_NONE)
          g_string_append_printf (words, " %s", samay_bound_get_name (expression->when.bound));
        if (expression->when.certainty != SAMAY_CERTAINTY_EXACT)
          g_string_append_printf (words, " %s", samay_certainty_get_name (expression->when.certainty));
      }
  return g_string_free (words, FALSE);
}

static char *
describe_extraction (SamayExtraction *extraction)
{
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  GString *all = g_string_new (n == 0 ? "-" : NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *item = describe_expression (extraction, &expressions[i], i);

      g_string_append_printf (all, "%s%s", i > 0 ? " | " : "", item);
    }
  return g_string_free (all, FALSE);
}

static void
check_case (gconstpointer data)
{
  const Case *row = data;
  SamayWhen published;
  gboolean has_published = samay_edtf_parse (row->published, &published, NULL);
  SamayExtractOptions options = { has_published ? &published : NULL, NULL };
  g_autoptr (SamayExtraction) extraction = samay_extract (row->language, row->text, strlen (row->text), &options);
  g_autofree char *got = describe_extraction (extraction);
  g_autofree char *expected = g_strjoinv (" | ", row->expected);

  if (!g_str_equal (got, expected))
    {
      g_test_message ("%s", row->text);
      g_test_message ("expected %s", expected);
      g_test_message ("got      %s", got);
      g_test_fail ();
    }
}

static void
free_case (gpointer data)
{
  Case *row = data;

  samay_language_unref (row->language);
  g_free (row->published);
  g_free (row->text);
  g_strfreev (row->expected);
  g_free (row);
}

static void
add_file (const char    *folder,
          const char    *lang,
          const char    *file,
          SamayLanguage *language)
{
  g_autofree char *path = g_build_filename (folder, lang, file, NULL);
  g_autofree char *name = g_strdup_printf ("%s/%s", lang, file);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  SamayTable *table;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  table = samay_table_read (name, content, length, faults);
  g_assert_cmpuint (faults->len, ==, 0);
  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);
      g_autofree char *test = g_strdup_printf ("/cases/%s/%u", name, row->line);
      Case *one = g_new0 (Case, 1);

      g_assert_cmpuint (row->n_fields, ==, 3);
      one->language = samay_language_ref (language);
      one->published = g_strdup (row->fields[0]);
      one->text = samay_table_unescape (row->fields[1]);
      one->expected = samay_table_split_forms (row->fields[2]);
      g_test_add_data_func_full (test, one, check_case, free_case);
    }
  samay_table_free (table);
}

static void
add_folder (const char    *folder,
            const char    *lang,
            SamayLanguage *language)
{
  g_autofree char *path = g_build_filename (folder, lang, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *file;

  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (file, ".cases"))
      add_file (folder, lang, file, language);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamayLanguage) language = NULL;
  const char *lang;
  g_autoptr (GDir) langs = NULL;

  g_test_init (&argc, &argv, NULL);
  language = samay_language_load (&error);
  g_assert_no_error (error);
  langs = g_dir_open (argv[1], 0, &error);
  g_assert_no_error (error);
  while ((lang = g_dir_read_name (langs)) != NULL)
    add_folder (argv[1], lang, language);
  return g_test_run ();
}
