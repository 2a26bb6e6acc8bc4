/* test-who.c: people and organisations of events, as tests/who has them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-table.h"
#include "reading.h"

typedef struct
{
  char *fields[4]; /* published, text, people, organisations */
} Row;

static void
free_row (gpointer data)
{
  Row *row = data;

  for (guint i = 0; i < G_N_ELEMENTS (row->fields); i++)
    g_free (row->fields[i]);
  g_free (row);
}

static char *
join (const char *const *names)
{
  return names == NULL || names[0] == NULL ? g_strdup ("-") : g_strjoinv (" | ", (char **) names);
}

static void
check_row (gconstpointer data)
{
  char *const *fields = ((const Row *) data)->fields;
  g_autoptr (SamayExtraction) extraction = reading_extract (fields[1], fields[0]);
  g_autofree char *people = NULL, *organisations = NULL;
  guint n;
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

  if (n == 0)
    {
      reading_check_equal (fields[1], "no event", "an event");
      return;
    }
  people = join (mentions[0].people);
  organisations = join (samay_mention_get_organisations (&mentions[0]));
  reading_check_equal (fields[1], people, fields[2]);
  reading_check_equal (fields[1], organisations, fields[3]);
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

      g_assert_cmpuint (from->n_fields, ==, G_N_ELEMENTS (row->fields));
      for (guint f = 0; f < from->n_fields; f++)
        row->fields[f] = samay_table_unescape (from->fields[f]);
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
      g_autofree char *path = g_strdup_printf ("/who/%u", i + 1);

      g_test_add_data_func (path, rows->pdata[i], check_row);
    }
  return reading_run ();
}
