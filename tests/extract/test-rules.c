/* test-rules.c: the example in each row of the language tables gives what the row says
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-lint.h"

typedef struct
{
  SamayLanguage *language;
  guint rule;
} Row;

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *fault = samay_language_check_example (row->language, row->rule);

  if (fault != NULL)
    {
      g_test_message ("%s", fault);
      g_test_fail ();
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamayLanguage) language = NULL;
  g_autofree Row *rows = NULL;
  guint n;

  g_test_init (&argc, &argv, NULL);
  language = samay_language_load (&error);
  g_assert_no_error (error);
  n = samay_language_get_n_rules (language);
  g_assert_cmpuint (n, >, 100);
  rows = g_new (Row, n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = samay_language_dup_rule_title (language, i);
      g_autofree char *path = g_strdup_printf ("/rules/%s", g_strdelimit (title, " ", '/'));

      rows[i] = (Row) { language, i };
      g_test_add_data_func (path, &rows[i], check_row);
    }
  return g_test_run ();
}
