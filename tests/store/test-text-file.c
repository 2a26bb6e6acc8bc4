/* test-text-file.c: files that are texts, and files that are not
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-text-file.h"

#include <glib/gstdio.h>
#include <string.h>

#define FINE -1
#define BYTES(literal) (literal), sizeof (literal) - 1

static const struct
{
  const char *name;
  const char *bytes;
  gsize length;
  int code;
  const char *remedy;
} cases[] = {
  { "an-empty-file", BYTES (""), FINE, NULL },
  { "a-text", BYTES ("19 दिसंबर\n"), FINE, NULL },
  { "a-text-with-a-mark-keeps-it", BYTES ("\xef\xbb\xbf" "19"), FINE, NULL },
  { "a-text-with-faulty-bytes", BYTES ("caf\xe9 2024"), FINE, NULL },
  { "utf-16-with-a-mark", BYTES ("\xff\xfe\x61\0"), SAMAY_TEXT_FILE_ERROR_ENCODING, "iconv" },
  { "utf-16-the-other-way", BYTES ("\xfe\xff\0\x61"), SAMAY_TEXT_FILE_ERROR_ENCODING, "iconv" },
  { "utf-16-without-a-mark", BYTES ("2\0" "0\0" "2\0" "4\0"), SAMAY_TEXT_FILE_ERROR_ENCODING, "UTF-8" },
  { "utf-32", BYTES ("\xff\xfe\0\0a\0\0\0"), SAMAY_TEXT_FILE_ERROR_ENCODING, "UTF-32" },
  { "zero-bytes", BYTES ("ab\0\0\0\0\0cd"), SAMAY_TEXT_FILE_ERROR_BINARY, "byte 2" },
  { "a-pdf", BYTES ("%PDF-1.7\n"), SAMAY_TEXT_FILE_ERROR_BINARY, "pdftotext" },
  { "an-office-document", BYTES ("PK\003\004x"), SAMAY_TEXT_FILE_ERROR_BINARY, "plain text" },
};

static char *
make_path (void)
{
  g_autofree char *folder = g_dir_make_tmp ("samayrekha-XXXXXX", NULL);

  g_assert_nonnull (folder);
  return g_build_filename (folder, "file.txt", NULL);
}

static void
remove_path (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = make_path ();
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 4711;
  gboolean is_read;

  g_assert_true (g_file_set_contents (path, cases[i].bytes, (gssize) cases[i].length, NULL));
  is_read = samay_text_file_read (path, &text, &length, &error);
  if (cases[i].code == FINE)
    {
      g_assert_no_error (error);
      g_assert_cmpmem (text, length, cases[i].bytes, cases[i].length);
      g_assert_cmpint (text[length], ==, '\0');
    }
  else
    {
      g_assert_false (is_read);
      g_assert_error (error, SAMAY_TEXT_FILE_ERROR, cases[i].code);
      g_assert_true (g_str_has_prefix (error->message, path));
      g_assert_nonnull (strstr (error->message, cases[i].remedy));
      g_assert_null (text);
      g_assert_cmpuint (length, ==, 4711);
    }
  remove_path (path);
}

static void
test_missing (void)
{
  g_autofree char *path = make_path ();
  g_autofree char *below = g_build_filename (path, "x", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) below_file = NULL;
  g_autoptr (GError) directory = NULL;
  gsize length;

  g_assert_false (samay_text_file_read (path, &text, &length, &missing));
  g_assert_error (missing, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_MISSING);
  g_assert_false (samay_text_file_read (folder, &text, &length, &directory));
  g_assert_error (directory, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_DIRECTORY);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  g_assert_false (samay_text_file_read (below, &text, &length, &below_file));
  g_assert_error (below_file, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_MISSING);
  remove_path (path);
}

/* Beyond the first look, a zero byte is the engine's business. */
static void
test_late_zero (void)
{
  g_autofree char *path = make_path ();
  g_autofree char *bytes = g_strnfill (3000000, 'a');
  g_autofree char *text = NULL;
  gsize length;

  bytes[2000000] = '\0';
  g_assert_true (g_file_set_contents (path, bytes, 3000000, NULL));
  g_assert_true (samay_text_file_read (path, &text, &length, NULL));
  g_assert_cmpmem (text, length, bytes, 3000000);
  remove_path (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/text-file/%s/%s", cases[i].code == FINE ? "reads" : "refuses",
                                               cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/text-file/tells-missing-files-from-folders", test_missing);
  g_test_add_func ("/text-file/reads-a-text-with-a-late-zero-byte", test_late_zero);
  return g_test_run ();
}
