/* test-table.c: line tables, and the faults that name file and line
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-table.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  const char *expected; /* rows as `line:field;field`, with a space between rows */
} Row;

static const Row rows[] = {
  { "nothing", "", "" },
  { "only-comments", "# one\n  # two\n\n", "" },
  { "fields-are-trimmed", "  क | ख ;  12 ; weak  \n", "1:क | ख;12;weak" },
  { "last-line-needs-no-end", "a ; 1\nb ; 2", "1:a;1 2:b;2" },
  { "blank-lines-are-counted", "\n\na\n\nb\n", "3:a 5:b" },
  { "comment-behind-a-row", "a ; 1 # why", "1:a;1" },
  { "comment-behind-a-tab", "a ; 1\t# why", "1:a;1" },
  { "hash-inside-a-word-stays", "a#b ; C#", "1:a#b;C#" },
  { "escaped-hash-stays", "a \\# b", "1:a \\# b" },
  { "escaped-semicolon-stays", "a\\;b ; c", "1:a\\;b;c" },
  { "escaped-backslash-parts", "a\\\\;b", "1:a\\\\;b" },
  { "empty-fields-count", ";;", "1:;;" },
  { "empty-last-field-counts", "a ;", "1:a;" },
  { "crlf", "a ; 1\r\n\r\nb ; 2\r\n", "1:a;1 3:b;2" },
  { "byte-order-mark", "\xEF\xBB\xBF" "a ; 1\n", "1:a;1" },
  { "byte-order-mark-before-a-comment", "\xEF\xBB\xBF# a\nb\n", "2:b" },
  { "backslash-at-the-end", "a\\", "1:a\\" },
};

static SamayTable *
read_text (const char *text,
           gsize       length,
           GPtrArray  *faults)
{
  SamayTable *table = samay_table_read ("hi/months.lex", text, length, faults);

  g_assert_cmpstr (samay_table_get_name (table), ==, "hi/months.lex");
  return table;
}

static char *
describe (SamayTable *table)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);
      g_autofree char *fields = g_strjoinv (";", row->fields);

      g_assert_cmpuint (row->n_fields, ==, g_strv_length (row->fields));
      g_string_append_printf (all, "%s%u:%s", i > 0 ? " " : "", row->line, fields);
    }
  return g_string_free (all, FALSE);
}

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SamayTable) table = read_text (row->text, strlen (row->text), faults);
  g_autofree char *got = describe (table);

  g_assert_cmpuint (faults->len, ==, 0);
  g_assert_cmpstr (got, ==, row->expected);
}

/* A line at fault is named with file and line, and the others are kept. */
static void
check_fault (const char *text,
             gsize       length,
             guint       n_faults,
             const char *fault,
             const char *kept)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SamayTable) table = read_text (text, length, faults);
  g_autofree char *got = describe (table);

  g_assert_cmpuint (faults->len, ==, n_faults);
  g_assert_true (g_str_has_prefix (faults->pdata[0], fault));
  g_assert_cmpstr (got, ==, kept);
}

static void
test_not_utf8 (void)
{
  static const char text[] = "a ; 1\nb\xFF ; 2\nc ; 3\n";

  check_fault (text, sizeof text - 1, 1, "hi/months.lex:2: not UTF-8; save the file as UTF-8", "1:a;1 3:c;3");
}

static void
test_nul (void)
{
  static const char text[] = "a ; 1\nb\0c ; 2\nd ; 3\n\0";

  check_fault (text, sizeof text - 1, 2, "hi/months.lex:2: not UTF-8", "1:a;1 3:d;3");
}

static void
test_long_line (void)
{
  g_autoptr (GString) text = g_string_new ("a ; 1\n");
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SamayTable) table = NULL;

  for (guint i = 0; i < 4096; i++)
    g_string_append_c (text, 'x');
  g_string_append_c (text, '\n');
  table = read_text (text->str, text->len, faults);
  g_assert_cmpuint (faults->len, ==, 0);
  g_assert_cmpuint (samay_table_get_n (table), ==, 2);
  g_string_insert_c (text, text->len - 1, 'x');
  check_fault (text->str, text->len, 1, "hi/months.lex:2: the line has more than 4096 bytes; split it", "1:a;1");
}

static void
test_forms (void)
{
  g_auto (GStrv) forms = samay_table_split_forms (" दिसंबर |दिसम्बर|| साल का अंत | a\\|b | \\\\ ");

  g_assert_cmpuint (g_strv_length (forms), ==, 5);
  g_assert_cmpstr (forms[0], ==, "दिसंबर");
  g_assert_cmpstr (forms[1], ==, "दिसम्बर");
  g_assert_cmpstr (forms[2], ==, "साल का अंत");
  g_assert_cmpstr (forms[3], ==, "a|b");
  g_assert_cmpstr (forms[4], ==, "\\");
}

static void
test_no_forms (void)
{
  g_auto (GStrv) forms = samay_table_split_forms (" | ");

  g_assert_null (forms[0]);
}

static void
test_unescape (void)
{
  static const struct
  {
    const char *text;
    const char *plain;
  } pairs[] = {
    { "a\\;b", "a;b" }, { "\\#\\|\\\\", "#|\\" }, { "\\n stays", "\\n stays" }, { "end\\", "end\\" }, { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *plain = samay_table_unescape (pairs[i].text);

      g_assert_cmpstr (plain, ==, pairs[i].plain);
    }
}

static void
test_add_fault (void)
{
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  samay_table_add_fault (faults, "en/units.lex", 14, "`%s` isn't a unit", "50%");
  g_assert_cmpuint (faults->len, ==, 1);
  g_assert_cmpstr (faults->pdata[0], ==, "en/units.lex:14: `50%` isn't a unit");
}

/* Whatever the bytes: line numbers grow, fields are trimmed, and a line is a row, a fault, or nothing, never two of these. */
static void
test_random_bytes (void)
{
  static const char letters[] = "ab ;|#\\\n\r\t\xE0\xA4\x85\xFF";

  for (guint round = 0; round < 5000; round++)
    {
      char text[64];
      gsize n = g_test_rand_int_range (0, sizeof text);
      g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
      g_autoptr (SamayTable) table = NULL;
      guint lines = 1;

      for (gsize i = 0; i < n; i++)
        {
          text[i] = letters[g_test_rand_int_range (0, sizeof letters)];
          lines += text[i] == '\n';
        }
      table = read_text (text, n, faults);
      g_assert_cmpuint (samay_table_get_n (table) + faults->len, <=, lines);
      for (guint i = 0; i < samay_table_get_n (table); i++)
        {
          const SamayTableRow *row = samay_table_get_row (table, i);

          g_assert_cmpuint (row->line, <=, lines);
          g_assert_true (i == 0 || samay_table_get_row (table, i - 1)->line < row->line);
          for (guint j = 0; j < row->n_fields; j++)
            {
              g_autofree char *trimmed = g_strstrip (g_strdup (row->fields[j]));

              g_assert_cmpstr (row->fields[j], ==, trimmed);
            }
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/table/reads/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/table/names-the-line-that-is-not-utf8", test_not_utf8);
  g_test_add_func ("/table/names-the-line-that-holds-a-nul", test_nul);
  g_test_add_func ("/table/names-the-line-that-is-too-long", test_long_line);
  g_test_add_func ("/table/forms-are-split-and-trimmed", test_forms);
  g_test_add_func ("/table/empty-forms-are-left-out", test_no_forms);
  g_test_add_func ("/table/escapes-are-taken-off", test_unescape);
  g_test_add_func ("/table/fault-names-file-and-line", test_add_fault);
  g_test_add_func ("/table/takes-any-bytes", test_random_bytes);
  return g_test_run ();
}
