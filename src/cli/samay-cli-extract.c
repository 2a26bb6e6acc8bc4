/* samay-cli-extract.c: samayrekha-cli extract: what a text says about time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "cli/samay-cli-table.h"
#include "samay-config.h"
#include "store/samay-json-writer.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  SamayCliReading reading;
  char *output_format;
  gboolean is_jsonl;
  gboolean shows_why;
  char **paths;
} Options;

static void
options_clear (Options *self)
{
  samay_cli_reading_clear (&self->reading);
  g_clear_pointer (&self->output_format, g_free);
  g_clear_pointer (&self->paths, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse (Options   *self,
       int        argc,
       char     **argv)
{
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &self->output_format, N_("A table (the default) or a document in JSON"),
      "table|json" },
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &self->is_jsonl,
      N_("Corpus filter: one statement in JSON per line in, one per line out"), NULL },
    { "why", 'w', 0, G_OPTION_ARG_NONE, &self->shows_why, N_("Show beneath each event why it is dated so"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->paths, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = samay_cli_context_new (
    _("FILE…|-"), _("Finds what statements say about time, and dates it. “-” is standard input."));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  samay_cli_reading_add (&self->reading, context);
  if (!samay_cli_parse (context, &argc, &argv) || !samay_cli_reading_finish (&self->reading)
      || !samay_cli_check_choice ("--format", self->output_format, "table|json"))
    return FALSE;
  if (self->is_jsonl && (self->output_format != NULL || self->shows_why))
    {
      samay_cli_complain (_("--jsonl has a format of its own; leave out --format and --why"));
      return FALSE;
    }
  if (self->paths == NULL && !self->is_jsonl)
    {
      samay_cli_complain (_("which text? Name a file, or “-” for standard input"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
filter_file (Options       *self,
             SamayLanguage *language,
             const char    *path,
             GOutputStream *output)
{
  SamayJsonLinesOptions options;
  g_autoptr (GInputStream) input = samay_cli_open_lines (&self->reading, path, &options);
  g_autoptr (GError) error = NULL;

  if (input == NULL)
    return FALSE;
  if (samay_json_lines_filter (language, input, output, &options, &error))
    return TRUE;
  samay_cli_complain ("%s: %s", (const char *) options.report_data, error->message);
  return FALSE;
}

static SamayCliExit
filter_lines (Options       *self,
              SamayLanguage *language)
{
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  gboolean is_fine = TRUE;

  if (self->paths == NULL)
    return filter_file (self, language, "-", output) ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
  for (guint i = 0; self->paths[i] != NULL; i++)
    is_fine = filter_file (self, language, self->paths[i], output) && is_fine;
  return is_fine ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
}

static SamayTimeline *
new_timeline (SamayStatement *statement)
{
  SamayTimeline *timeline = samay_timeline_new ();

  if (statement != NULL)
    samay_timeline_add_statement (timeline, statement);
  return timeline;
}

/* One table per statement: joining what several say about one event is the work of `timeline`. */
static gboolean
print_table (Options        *self,
             SamayStatement *statement,
             guint           number)
{
  g_autoptr (SamayTimeline) timeline = new_timeline (statement);
  g_autoptr (SamayDateFormat) format = samay_date_format_new (self->reading.locale, SAMAY_DIGITS_LATIN);
  g_autoptr (GString) out = g_string_new (NULL);

  if (self->paths[1] != NULL)
    g_string_append_printf (out, "%s%s\n\n", number > 1 ? "\n" : "", self->paths[number - 1]);
  samay_cli_write_table (out, timeline, format, self->shows_why);
  return samay_cli_print (out->str, out->len);
}

static gboolean
print_document (Options       *self,
                SamayTimeline *timeline)
{
  g_autoptr (GString) out = g_string_new (NULL);

  samay_json_write_document (out, timeline, NULL, self->reading.locale);
  return samay_cli_print (out->str, out->len);
}

static SamayCliExit
read_files (Options       *self,
            SamayLanguage *language)
{
  gboolean is_json = g_strcmp0 (self->output_format, "json") == 0;
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  gboolean is_fine = TRUE;

  for (guint i = 0; self->paths[i] != NULL; i++)
    {
      g_autoptr (SamayStatement) statement = samay_cli_read_statement (&self->reading, language, self->paths[i], i + 1);

      if (statement == NULL)
        is_fine = FALSE;
      else if (is_json)
        samay_timeline_add_statement (timeline, statement);
      else
        is_fine = print_table (self, statement, i + 1) && is_fine;
    }
  if (is_json && samay_timeline_get_n_statements (timeline) > 0)
    is_fine = print_document (self, timeline) && is_fine;
  return is_fine ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
}

/**
 * samay_cli_extract:
 *
 * `samayrekha-cli extract`. What can't be read among several files doesn't keep the others from being answered.
 *
 * Returns: the exit code
 */
SamayCliExit
samay_cli_extract (int    argc,
                   char **argv)
{
  g_auto (Options) options = { .output_format = NULL };
  g_autoptr (SamayLanguage) language = NULL;

  if (!parse (&options, argc, argv))
    return SAMAY_CLI_USAGE;
  language = samay_cli_load_language ();
  if (language == NULL)
    return SAMAY_CLI_FAULT;
  return options.is_jsonl ? filter_lines (&options, language) : read_files (&options, language);
}
