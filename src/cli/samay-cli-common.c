/* samay-cli-common.c: what the subcommands of samayrekha-cli share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "locale/samay-edtf.h"
#include "samay-config.h"
#include "store/samay-text-file.h"

#include <errno.h>
#include <gio/gunixinputstream.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

/**
 * samay_cli_complain:
 * @format: printf()-like, without a line's end
 *
 * One line on standard error. Bytes go out as they are, whatever the locale: names of files are bytes.
 */
void
samay_cli_complain (const char *format,
                    ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  fprintf (stderr, "samayrekha-cli: %s\n", message);
}

/**
 * samay_cli_print:
 * @length: bytes of @text
 *
 * Returns: whether all of it went to standard output; if not, that was said
 */
gboolean
samay_cli_print (const char *text,
                 gsize       length)
{
  if (fwrite (text, 1, length, stdout) == length && fflush (stdout) == 0)
    return TRUE;
  samay_cli_complain (_("standard output can't be written: %s"), g_strerror (errno));
  return FALSE;
}

/**
 * samay_cli_context_new:
 * @arguments: what follows the options
 * @summary: one sentence
 *
 * Returns: (transfer full): a context whose texts are translated
 */
GOptionContext *
samay_cli_context_new (const char *arguments,
                       const char *summary)
{
  GOptionContext *context = g_option_context_new (arguments);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  return context;
}

/**
 * samay_cli_parse:
 *
 * Returns: whether the options are understood; if not, that was said
 */
gboolean
samay_cli_parse (GOptionContext   *context,
                 int              *argc,
                 char           ***argv)
{
  g_autoptr (GError) error = NULL;

  if (g_option_context_parse (context, argc, argv, &error))
    return TRUE;
  samay_cli_complain (_("%s; see %s --help"), error->message, g_get_prgname ());
  return FALSE;
}

/**
 * samay_cli_check_choice:
 * @option: its name, with dashes
 * @value: (nullable): what was given
 * @choices: what may be given, with `|` between
 *
 * Returns: whether @value is one of them, or %NULL; if not, that was said
 */
gboolean
samay_cli_check_choice (const char *option,
                        const char *value,
                        const char *choices)
{
  g_auto (GStrv) names = g_strsplit (choices, "|", -1);

  if (value == NULL || g_strv_contains ((const char *const *) names, value))
    return TRUE;
  samay_cli_complain (_("%s: there is no “%s”; choose one of %s"), option, value, choices);
  return FALSE;
}

/**
 * samay_cli_reading_add:
 *
 * Adds the options that tell how to read statements.
 */
void
samay_cli_reading_add (SamayCliReading *self,
                       GOptionContext  *context)
{
  const GOptionEntry entries[] = {
    { "published", 'p', 0, G_OPTION_ARG_STRING, &self->published_text,
      N_("When the text was published: a day, a month or a year (2024-12-20)"), N_("DATE") },
    { "lang", 'l', 0, G_OPTION_ARG_STRING, &self->lang,
      N_("Language of the text: hi or en; told sentence by sentence if not given"), "hi|en" },
    { "locale", 0, 0, G_OPTION_ARG_STRING, &self->locale, N_("Language of what is shown: hi or en"), "hi|en" },
    { NULL },
  };

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
}

/* The first of the user's languages that there are words in. */
static const char *
choose_locale (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], "hi") || g_str_equal (names[i], "en"))
      return names[i];
  return "en";
}

/* gettext takes no language as an argument. It ignores LANGUAGE in the C locale, which is also what a locale that
 * isn't installed falls back to, but not in C.UTF-8. */
static void
switch_messages (const char *locale)
{
  const char *found;

  g_setenv ("LANGUAGE", locale, TRUE);
  found = setlocale (LC_MESSAGES, "");
  if (found == NULL || strcmp (found, "C") == 0)
    setlocale (LC_MESSAGES, "C.UTF-8");
}

/**
 * samay_cli_reading_finish:
 *
 * Checks and completes what was parsed. From here on messages are in the language of `--locale`.
 *
 * Returns: whether all options make sense; if not, that was said
 */
gboolean
samay_cli_reading_finish (SamayCliReading *self)
{
  g_autoptr (GError) error = NULL;

  if (!samay_cli_check_choice ("--locale", self->locale, "hi|en")
      || !samay_cli_check_choice ("--lang", self->lang, "hi|en"))
    return FALSE;
  if (self->locale != NULL)
    switch_messages (self->locale);
  else
    self->locale = g_strdup (choose_locale ());
  self->options.lang = self->lang;
  if (self->published_text == NULL)
    return TRUE;
  if (!samay_edtf_parse (self->published_text, &self->published, &error))
    {
      samay_cli_complain ("--published: %s", error->message);
      return FALSE;
    }
  self->options.published = &self->published;
  return TRUE;
}

void
samay_cli_reading_clear (SamayCliReading *self)
{
  g_clear_pointer (&self->published_text, g_free);
  g_clear_pointer (&self->lang, g_free);
  g_clear_pointer (&self->locale, g_free);
}

/* `file:line: what`, on standard error; see #SamayJsonLinesReport. */
static void
report_line (guint64     line,
             const char *message,
             gpointer    user_data)
{
  fprintf (stderr, "%s:%" G_GUINT64_FORMAT ": %s\n", (const char *) user_data, line, message);
}

/**
 * samay_cli_open_lines:
 * @path: "-" for standard input; outlives @out_options
 * @out_options: (out): how its lines are read; @report_data is the name by which to speak of the file
 *
 * Returns: (transfer full) (nullable): the lines of a corpus, or %NULL, complained of
 */
GInputStream *
samay_cli_open_lines (const SamayCliReading *self,
                      const char            *path,
                      SamayJsonLinesOptions *out_options)
{
  g_autoptr (GError) error = NULL;
  int fd = samay_text_file_open (path, &error);

  *out_options = (SamayJsonLinesOptions) {
    .published = self->options.published,
    .lang = self->options.lang,
    .locale = self->locale,
    .report = report_line,
    .report_data = (gpointer) (strcmp (path, "-") == 0 ? "<stdin>" : path),
  };
  if (fd >= 0)
    return g_unix_input_stream_new (fd, TRUE);
  samay_cli_complain ("%s", error->message);
  return NULL;
}

/* `file: byte N: what`, as editors and other programs read it. */
static void
report_diagnostics (const char      *name,
                    SamayExtraction *extraction)
{
  guint n;
  const SamayDiagnostic *diagnostics = samay_extraction_get_diagnostics (extraction, &n);

  for (guint i = 0; i < n; i++)
    fprintf (stderr, "%s: byte %u: %s\n", name, diagnostics[i].start_byte, diagnostics[i].message);
}

/**
 * samay_cli_make_statement:
 * @path: where @text is from: a file's name, or `-`
 * @length: bytes of @text
 * @number: from 1; the statement's id is made of it
 *
 * Reads what is in a text. What is wrong with single bytes of it goes to standard error.
 *
 * Returns: (transfer full): the statement
 */
SamayStatement *
samay_cli_make_statement (SamayCliReading *self,
                          SamayLanguage   *language,
                          const char      *path,
                          const char      *text,
                          gsize            length,
                          guint            number)
{
  gboolean is_stdin = strcmp (path, "-") == 0;
  g_autofree char *id = g_strdup_printf ("s%u", number);
  g_autofree char *source = is_stdin ? NULL : g_filename_display_name (path);
  g_autoptr (SamayExtraction) extraction = samay_extract (language, text, length, &self->options);

  report_diagnostics (is_stdin ? "<stdin>" : path, extraction);
  return samay_statement_new (id, NULL, source, extraction);
}

/**
 * samay_cli_read_statement:
 * @path: a file's name, or `-`
 * @number: from 1; the statement's id is made of it
 *
 * Reads a text, and what is in it. What is wrong with single bytes of it goes to standard error.
 *
 * Returns: (transfer full) (nullable): the statement, or %NULL if there is no text to read, and that was said
 */
SamayStatement *
samay_cli_read_statement (SamayCliReading *self,
                          SamayLanguage   *language,
                          const char      *path,
                          guint            number)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!samay_text_file_read (path, &text, &length, &error))
    {
      samay_cli_complain ("%s", error->message);
      return NULL;
    }
  return samay_cli_make_statement (self, language, path, text, length, number);
}

/**
 * samay_cli_load_language:
 *
 * Returns: (transfer full) (nullable): the language packs, or %NULL if one is at fault, and that was said
 */
SamayLanguage *
samay_cli_load_language (void)
{
  g_autoptr (GError) error = NULL;
  SamayLanguage *language = samay_language_load (&error);

  if (language == NULL)
    samay_cli_complain ("%s", error->message);
  return language;
}
