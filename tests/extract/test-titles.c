/* test-titles.c: titles as tests/titles has them, and how many of them an editor could print
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/samay-table.h"
#include "reading.h"

/* Of a hundred titles, so many must have been judged fit for a chronology. */
#define FIT_PERCENT_MIN 90

typedef struct
{
  char *published;
  char *text;
  char **titles;
} Row;

static void
free_row (gpointer data)
{
  Row *row = data;

  g_free (row->published);
  g_free (row->text);
  g_strfreev (row->titles);
  g_free (row);
}

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, row->published);
  guint n, at = 0;
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

  for (guint i = 0; i < n; i++)
    if (mentions[i].basis == SAMAY_BASIS_EXPRESSION)
      {
        g_autofree char *title = samay_extraction_dup_title (extraction, &mentions[i]);

        reading_check_equal (row->text, title, row->titles[at] != NULL ? row->titles[at] + 2 : "no event");
        at += row->titles[at] != NULL;
      }
  reading_check_equal (row->text, "no event", row->titles[at] != NULL ? row->titles[at] : "no event");
}

static void
test_judgement (gconstpointer data)
{
  const GPtrArray *rows = data;
  guint n = 0, n_fit = 0;

  for (guint i = 0; i < rows->len; i++)
    for (char **title = ((const Row *) rows->pdata[i])->titles; *title != NULL; title++)
      {
        g_assert_true (g_str_has_prefix (*title, "+ ") || g_str_has_prefix (*title, "- "));
        n++;
        n_fit += **title == '+';
      }
  g_test_message ("%u of %u titles are fit", n_fit, n);
  g_assert_cmpuint (n, >=, 60);
  g_assert_cmpuint (100 * n_fit, >=, FIT_PERCENT_MIN * n);
}

static GPtrArray *
read_rows (const char *path)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *data = NULL;
  g_autoptr (SamayTable) table = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &data, &length, NULL));
  table = samay_table_read (path, data, length, faults);
  g_assert_cmpuint (faults->len, ==, 0);
  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *from = samay_table_get_row (table, i);
      Row *row = g_new0 (Row, 1);

      g_assert_cmpuint (from->n_fields, ==, 3);
      row->published = samay_table_unescape (from->fields[0]);
      row->text = samay_table_unescape (from->fields[1]);
      row->titles = samay_table_split_forms (from->fields[2]);
      g_ptr_array_add (rows, row);
    }
  return rows;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) rows = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  rows = read_rows (argv[1]);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("/titles/%u", i + 1);

      g_test_add_data_func (path, rows->pdata[i], check_row);
    }
  g_test_add_data_func ("/titles/nine-of-ten-could-be-printed", rows, test_judgement);
  return reading_run ();
}
