/* samay-cli-chart.c: samayrekha-cli chart: a statement's or a timeline's events as a picture
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include "render/samay-chart.h"
#include "samay-config.h"
#include "store/samay-merged-reader.h"
#include "store/samay-text-file.h"

#include <glib/gi18n.h>

typedef struct
{
  SamayCliReading reading;
  char *output;
  char *theme;
  char *digits;
  char *title;
  char *text;
  int width_px;
  int height_px;
  double scale;
  char **paths;
} Options;

static void
options_clear (Options *self)
{
  samay_cli_reading_clear (&self->reading);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->theme, g_free);
  g_clear_pointer (&self->digits, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->paths, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check (Options *self)
{
  if (!samay_cli_check_choice ("--theme", self->theme, "light|dark")
      || !samay_cli_check_choice ("--digits", self->digits, "latin|native")
      || !samay_cli_check_choice ("--text", self->text, "letters|outlines"))
    return FALSE;
  if (self->paths == NULL || self->paths[1] != NULL)
    {
      samay_cli_complain (_("one text, please: a file, or “-” for standard input"));
      return FALSE;
    }
  if (self->output == NULL)
    {
      samay_cli_complain (_("where to? Name the picture: -o timeline.svg"));
      return FALSE;
    }
  if (self->height_px < 0)
    {
      samay_cli_complain (_("--height: less than nothing; leave it out for as high as needed"));
      return FALSE;
    }
  return TRUE;
}

static gboolean
parse (Options   *self,
       int        argc,
       char     **argv)
{
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output, N_("The picture; its name ends in .svg or .png"),
      N_("FILE") },
    { "width", 0, 0, G_OPTION_ARG_INT, &self->width_px, N_("Width in pixels; 1280 if not given"), N_("PX") },
    { "height", 0, 0, G_OPTION_ARG_INT, &self->height_px, N_("Height in pixels; as high as needed if not given"),
      N_("PX") },
    { "scale", 0, 0, G_OPTION_ARG_DOUBLE, &self->scale, N_("Pixels of a PNG image per pixel of the chart"),
      N_("NUMBER") },
    { "theme", 0, 0, G_OPTION_ARG_STRING, &self->theme, N_("Colours"), "light|dark" },
    { "digits", 0, 0, G_OPTION_ARG_STRING, &self->digits, N_("Digits of the dates"), "latin|native" },
    { "title", 0, 0, G_OPTION_ARG_STRING, &self->title, N_("Heading; the text’s first line if not given"), N_("TEXT") },
    { "text", 0, 0, G_OPTION_ARG_STRING, &self->text,
      N_("Text in SVG: letters can be searched, outlines need no fonts"), "letters|outlines" },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->paths, NULL, NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = samay_cli_context_new (
    _("FILE|-"), _("Draws the events of a text, of what “timeline” wrote or of what the application saved, as a timeline."));

  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  samay_cli_reading_add (&self->reading, context);
  return samay_cli_parse (context, &argc, &argv) && samay_cli_reading_finish (&self->reading) && check (self);
}

static SamayCliExit
draw (Options         *self,
      SamayEventTable *table,
      const char      *title)
{
  g_autoptr (GError) error = NULL;
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;

  options.width_px = self->width_px;
  options.height_px = self->height_px;
  options.scale = self->scale;
  options.theme = g_strcmp0 (self->theme, "dark") == 0 ? SAMAY_THEME_DARK : SAMAY_THEME_LIGHT;
  options.digits = g_strcmp0 (self->digits, "native") == 0 ? SAMAY_DIGITS_NATIVE : SAMAY_DIGITS_LATIN;
  options.locale = self->reading.locale;
  options.title = self->title != NULL ? self->title : title;
  options.text_as_outlines = g_strcmp0 (self->text, "outlines") == 0;
  if (samay_chart_write (table, &options, self->output, &error))
    return SAMAY_CLI_OK;
  samay_cli_complain ("%s", error->message);
  return error->domain == SAMAY_CHART_ERROR ? SAMAY_CLI_USAGE : SAMAY_CLI_FAULT;
}

static SamayCliExit
draw_statement (Options       *self,
                SamayLanguage *language,
                const char    *text,
                gsize          length)
{
  const char *path = self->paths[0];
  g_autoptr (SamayStatement) statement = samay_cli_make_statement (&self->reading, language, path, text, length, 1);
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();

  samay_timeline_add_statement (timeline, statement);
  return draw (self, samay_timeline_get_table (timeline), samay_statement_get_title (statement));
}

/* What the application saved: as it shows it, in its first statement's name. */
static SamayCliExit
draw_document (Options       *self,
               SamayLanguage *language,
               const char    *json,
               gsize          length)
{
  g_autoptr (SamayTimeline) timeline = samay_cli_read_document (&self->reading, language, self->paths[0], json, length);
  guint n;

  if (timeline == NULL)
    return SAMAY_CLI_FAULT;
  n = samay_timeline_get_n_statements (timeline);
  return draw (self, samay_timeline_get_table (timeline),
               n > 0 ? samay_statement_get_title (samay_timeline_get_statement (timeline, 0)) : NULL);
}

/* What samayrekha-cli timeline wrote: its events are known already. */
static SamayCliExit
draw_timeline (Options    *self,
               const char *json,
               gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamayEventTable) table = samay_merged_read_table (json, length, &error);

  if (table != NULL)
    return draw (self, table, NULL);
  samay_cli_complain ("%s: %s", g_str_equal (self->paths[0], "-") ? "<stdin>" : self->paths[0], error->message);
  return SAMAY_CLI_FAULT;
}

/**
 * samay_cli_chart:
 *
 * `samayrekha-cli chart`.
 *
 * Returns: the exit code
 */
SamayCliExit
samay_cli_chart (int    argc,
                 char **argv)
{
  g_auto (Options) options = { .output = NULL };
  g_autoptr (SamayLanguage) language = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!parse (&options, argc, argv))
    return SAMAY_CLI_USAGE;
  if (!samay_text_file_read (options.paths[0], &text, &length, &error))
    {
      samay_cli_complain ("%s", error->message);
      return SAMAY_CLI_FAULT;
    }
  if (samay_merged_is_json (text, length))
    return draw_timeline (&options, text, length);
  language = samay_cli_load_language ();
  if (language == NULL)
    return SAMAY_CLI_FAULT;
  return samay_cli_is_document (text, length) ? draw_document (&options, language, text, length)
                                              : draw_statement (&options, language, text, length);
}
