/* samay-cli-record.c: samayrekha-cli record: writes the next test case
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "cli/samay-cli-case.h"
#include "samay-config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  SamayCliReading reading;
  char *cases;
  char **texts;
} Options;

static void
options_clear (Options *self)
{
  samay_cli_reading_clear (&self->reading);
  g_clear_pointer (&self->cases, g_free);
  g_clear_pointer (&self->texts, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse (Options   *self,
       int        argc,
       char     **argv)
{
  const GOptionEntry entries[] = {
    { "cases", 'c', 0, G_OPTION_ARG_FILENAME, &self->cases,
      N_("The file to append to; without it the case is only shown"), N_("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &self->texts, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = samay_cli_context_new (
    _("TEXT"), _("Reads a text and appends what was read, as a test case. Look at the line before you keep it."));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  samay_cli_reading_add (&self->reading, context);
  if (!samay_cli_parse (context, &argc, &argv) || !samay_cli_reading_finish (&self->reading))
    return FALSE;
  if (self->texts == NULL || self->texts[1] != NULL)
    {
      samay_cli_complain (_("one text, please; put it in quotation marks"));
      return FALSE;
    }
  if (strpbrk (self->texts[0], "\r\n") != NULL)
    {
      samay_cli_complain (_("a case is one line; take the line breaks out of the text"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
ends_line (FILE *file)
{
  return fseek (file, -1, SEEK_END) != 0 || getc (file) == '\n';
}

/* A file whose last line has no end gets one first. */
static gboolean
append_line (const char *path,
             const char *line)
{
  FILE *file = fopen (path, "a+");
  gboolean is_written;

  if (file == NULL)
    {
      samay_cli_complain (_("%s: can't be opened for writing: %s"), path, g_strerror (errno));
      return FALSE;
    }
  is_written = (ends_line (file) || fputc ('\n', file) != EOF) && fputs (line, file) >= 0;
  if (fclose (file) == 0 && is_written)
    return TRUE;
  samay_cli_complain (_("%s: can't be written: %s"), path, g_strerror (errno));
  return FALSE;
}

/**
 * samay_cli_record:
 *
 * `samayrekha-cli record`. The case goes to standard output, then to the end of the file.
 *
 * Returns: the exit code
 */
SamayCliExit
samay_cli_record (int    argc,
                  char **argv)
{
  g_auto (Options) options = { .cases = NULL };
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autofree char *line = NULL;

  if (!parse (&options, argc, argv))
    return SAMAY_CLI_USAGE;
  language = samay_cli_load_language ();
  if (language == NULL)
    return SAMAY_CLI_FAULT;
  extraction = samay_extract (language, options.texts[0], strlen (options.texts[0]), &options.reading.options);
  line = samay_cli_case_format (options.reading.published_text, extraction);
  if (!samay_cli_print (line, strlen (line)) || (options.cases != NULL && !append_line (options.cases, line)))
    return SAMAY_CLI_FAULT;
  return SAMAY_CLI_OK;
}
