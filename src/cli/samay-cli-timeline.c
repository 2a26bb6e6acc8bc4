/* samay-cli-timeline.c: samayrekha-cli timeline: what many statements tell, as one timeline
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "document/samay-merge.h"
#include "samay-config.h"
#include "store/samay-merged-writer.h"
#include "store/samay-text-file.h"

#include <gio/gunixoutputstream.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  SamayCliReading reading;
  gboolean is_jsonl;
  char **paths;
} Options;

static void
options_clear (Options *self)
{
  samay_cli_reading_clear (&self->reading);
  g_clear_pointer (&self->paths, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse (Options  *self,
       int       argc,
       char    **argv)
{
  const GOptionEntry entries[] = {
    { "jsonl", 0, 0, G_OPTION_ARG_NONE, &self->is_jsonl,
      N_ ("One statement in JSON per line, or what extract --jsonl made of one"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->paths, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = samay_cli_context_new (
      _ ("FILE…|-"), _ ("Joins what statements tell of the same events, and writes one timeline in JSON. “-” is standard input."));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  samay_cli_reading_add (&self->reading, context);
  if (!samay_cli_parse (context, &argc, &argv) || !samay_cli_reading_finish (&self->reading))
    return FALSE;
  if (self->paths != NULL || self->is_jsonl)
    return TRUE;
  samay_cli_complain (_ ("which texts? Name files, or “-” for standard input"));
  return FALSE;
}

static gboolean
add_lines (Options       *self,
           SamayLanguage *language,
           SamayMerge    *merge,
           const char    *path)
{
  g_autofree char *source = strcmp (path, "-") == 0 ? NULL : g_filename_display_name (path);
  SamayJsonLinesOptions options;
  g_autoptr (GInputStream) input = samay_cli_open_lines (&self->reading, path, &options);
  g_autoptr (GError) error = NULL;

  if (input == NULL)
    return FALSE;
  if (samay_json_lines_merge (language, input, merge, source, &options, &error))
    return TRUE;
  samay_cli_complain ("%s: %s", (const char *) options.report_data, error->message);
  return FALSE;
}

static void
add_statement (SamayMerge     *merge,
               SamayStatement *statement,
               const char     *id)
{
  SamayMergeStatement told = {
    .id = id,
    .title = samay_statement_get_title (statement),
    .source = samay_statement_get_source (statement),
  };

  samay_merge_add_extraction (merge, &told, samay_statement_get_extraction (statement));
}

/* Each of its texts is called after where it came from, as if it were named itself. */
static gboolean
add_document (Options       *self,
              SamayLanguage *language,
              SamayMerge    *merge,
              const char    *path,
              const char    *json,
              gsize          length)
{
  g_autoptr (SamayTimeline) timeline = samay_cli_read_document (&self->reading, language, path, json, length);

  if (timeline == NULL)
    return FALSE;
  for (guint i = 0; i < samay_timeline_get_n_statements (timeline); i++)
    {
      SamayStatement *statement = samay_timeline_get_statement (timeline, i);

      add_statement (merge, statement, samay_statement_get_source (statement));
    }
  if (samay_timeline_get_given_dates (timeline)->len > 0)
    samay_cli_complain (_ ("%s: dates that were given to events are left out; “chart” draws them"), path);
  return TRUE;
}

/* A file's statement is called after the file, so that it is called so whatever other files are named. */
static gboolean
add_file (Options       *self,
          SamayLanguage *language,
          SamayMerge    *merge,
          const char    *path)
{
  g_autoptr (SamayStatement) statement = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!samay_text_file_read (path, &text, &length, &error))
    {
      samay_cli_complain ("%s", error->message);
      return FALSE;
    }
  if (samay_cli_is_document (text, length))
    return add_document (self, language, merge, path, text, length);
  statement = samay_cli_make_statement (&self->reading, language, path, text, length, 1);
  add_statement (merge, statement, samay_statement_get_source (statement) != NULL ? samay_statement_get_source (statement) : "-");
  return TRUE;
}

static gboolean
print_timeline (SamayMerge *merge)
{
  g_autoptr (SamayMerged) merged = samay_merge_run (merge);
  g_autoptr (GOutputStream) output = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GError) error = NULL;

  if (samay_merged_write (merged, output, &error))
    return TRUE;
  samay_cli_complain (_ ("standard output can't be written: %s"), error->message);
  return FALSE;
}

/**
 * samay_cli_timeline:
 *
 * `samayrekha-cli timeline`. What can't be read among several files doesn't keep the others from being joined.
 *
 * Returns: the exit code
 */
SamayCliExit
samay_cli_timeline (int    argc,
                    char **argv)
{
  static char stdin_path[] = "-";
  char *stdin_paths[] = { stdin_path, NULL };
  g_auto (Options) options = { .paths = NULL };
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (SamayMerge) merge = NULL;
  gboolean is_fine = TRUE;
  guint n_read = 0;
  char **paths;

  if (!parse (&options, argc, argv))
    return SAMAY_CLI_USAGE;
  language = samay_cli_load_language ();
  if (language == NULL)
    return SAMAY_CLI_FAULT;
  merge = samay_merge_new (language, options.reading.locale);
  paths = options.paths != NULL ? options.paths : stdin_paths;
  for (guint i = 0; paths[i] != NULL; i++)
    {
      gboolean is_read = options.is_jsonl ? add_lines (&options, language, merge, paths[i])
                                          : add_file (&options, language, merge, paths[i]);

      n_read += is_read;
      is_fine = is_fine && is_read;
    }
  if (n_read == 0)
    return SAMAY_CLI_FAULT;
  return print_timeline (merge) && is_fine ? SAMAY_CLI_OK : SAMAY_CLI_FAULT;
}
