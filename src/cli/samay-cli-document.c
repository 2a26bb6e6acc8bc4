/* samay-cli-document.c: a file that the application saved, read as the texts that it holds
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli.h"

#include <string.h>

#include "store/samay-json-reader.h"

#define MARK "\"samayrekha\":"
/* The mark is the first member. */
#define MARK_WITHIN 64

/**
 * samay_cli_is_document:
 *
 * Returns: whether @text begins as a file that the application saved
 */
gboolean
samay_cli_is_document (const char *text,
                       gsize       length)
{
  return length > 0 && text[0] == '{' && memmem (text, MIN (length, MARK_WITHIN), MARK, strlen (MARK)) != NULL;
}

/**
 * samay_cli_read_document:
 * @path: where @json is from, for complaints, and for statements that don't tell where they are from
 *
 * Reads its texts with the dates that a person gave them and their events; several are joined. --published doesn't hold for
 * statements whose date was given.
 *
 * Returns: (transfer full) (nullable): the timeline, or %NULL, complained of
 */
SamayTimeline *
samay_cli_read_document (SamayCliReading *self,
                         SamayLanguage   *language,
                         const char      *path,
                         const char      *json,
                         gsize            length)
{
  g_autoptr (GPtrArray) given = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, length, &given, &error);
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autofree char *name = strcmp (path, "-") == 0 ? g_strdup ("<stdin>") : g_filename_display_name (path);

  if (statements == NULL)
    {
      samay_cli_complain ("%s: %s", name, error->message);
      return NULL;
    }
  for (guint i = 0; i < statements->len; i++)
    {
      const SamayJsonStatement *told = statements->pdata[i];
      SamayExtractOptions options = self->options;
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autoptr (SamayExtraction) extraction = NULL;
      g_autoptr (SamayStatement) statement = NULL;

      if (samay_when_is_known (&told->published))
        options.published = &told->published;
      extraction = samay_extract (language, told->text, strlen (told->text), &options);
      statement = samay_statement_new (id, told->title, told->source != NULL ? told->source : name, extraction);
      samay_timeline_add_statement (timeline, statement);
    }
  if (statements->len > 1)
    samay_timeline_merge (timeline, language, self->locale);
  samay_timeline_set_given_dates (timeline, given);
  return g_steal_pointer (&timeline);
}
