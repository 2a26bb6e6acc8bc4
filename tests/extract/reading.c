/* reading.c: short ways to read a text, for the tests of the engine's rooms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading.h"

#include <locale.h>
#include <string.h>

#include "locale/samay-edtf.h"

/* All packs that the project brings; loaded once, never freed. */
SamayLanguage *
reading_get_language (void)
{
  static gsize language;

  if (g_once_init_enter (&language))
    {
      g_autoptr (GError) error = NULL;
      SamayLanguage *loaded = samay_language_load (&error);

      g_assert_no_error (error);
      g_once_init_leave (&language, GPOINTER_TO_SIZE (loaded));
    }
  return GSIZE_TO_POINTER (language);
}

Reading *
reading_new (const char *text)
{
  Reading *self = g_new0 (Reading, 1);

  self->diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  self->scanner = samay_scanner_new (reading_get_language (), text, strlen (text), self->diagnostics);
  self->sentence = samay_scanner_next (self->scanner);
  if (self->sentence == NULL)
    g_error ("there is no sentence in `%s`", text);
  samay_clauses_init (&self->clauses);
  samay_clauses_read (&self->clauses, self->sentence);
  return self;
}

void
reading_free (Reading *self)
{
  samay_clauses_clear (&self->clauses);
  samay_scanner_free (self->scanner);
  g_array_unref (self->diagnostics);
  g_free (self);
}

/* The first token that is written so. */
guint
reading_find_token (const Reading *self,
                    const char    *word)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = 0; i < sentence->n; i++)
    {
      gsize length = sentence->tokens[i].end_byte - sentence->tokens[i].start_byte;

      if (length == strlen (word) && memcmp (sentence->text + sentence->tokens[i].start_byte, word, length) == 0)
        return i;
    }
  g_error ("there is no word `%s`", word);
}

SamayWhen
reading_parse_when (const char *edtf)
{
  g_autoptr (GError) error = NULL;
  SamayWhen when;

  if (!samay_edtf_parse (edtf, &when, &error))
    g_error ("%s: %s", edtf, error->message);
  return when;
}

/* @published: EDTF, or %NULL where the statement's date isn't given. */
SamayExtraction *
reading_extract (const char *text,
                 const char *published)
{
  SamayWhen when = published != NULL ? reading_parse_when (published) : SAMAY_WHEN_UNKNOWN;
  SamayExtractOptions options = { published != NULL ? &when : NULL, NULL };

  return samay_extract (reading_get_language (), text, strlen (text), &options);
}

/* `quote=EDTF` for dates, `quote=TIMEX` for what is no date, with ` | ` between. */
char *
reading_dup_expressions (SamayExtraction *extraction)
{
  const char *text = samay_extraction_get_text (extraction, NULL);
  GString *all = g_string_new (NULL);
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *edtf = samay_edtf_format (&expressions[i].when);
      g_autofree char *timex = samay_expression_dup_timex (&expressions[i]);

      g_string_append (all, i > 0 ? " | " : "");
      g_string_append_len (all, text + expressions[i].start_byte, expressions[i].end_byte - expressions[i].start_byte);
      g_string_append_printf (all, "=%s", expressions[i].type == SAMAY_TYPE_DATE ? edtf : timex);
    }
  return g_string_free (all, FALSE);
}

/* The mention whose own words are @quote, or %NULL. */
const SamayMention *
reading_find_mention (SamayExtraction *extraction,
                      const char      *quote)
{
  const char *text = samay_extraction_get_text (extraction, NULL);
  guint n;
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

  for (guint i = 0; i < n; i++)
    if (mentions[i].end_byte - mentions[i].start_byte == strlen (quote)
        && strncmp (text + mentions[i].start_byte, quote, strlen (quote)) == 0)
      return &mentions[i];
  return NULL;
}

/* Fails with words that can be read, where GLib's own assertion would spell out each byte of Hindi. */
void
reading_check_equal (const char *what,
                     const char *got,
                     const char *expected)
{
  if (g_strcmp0 (got, expected) == 0)
    return;
  g_test_message ("%s", what);
  g_test_message ("expected %s", expected);
  g_test_message ("got      %s", got);
  g_test_fail ();
}

/* Runs all tests; one that fails doesn't keep the others from running. */
int
reading_run (void)
{
  setlocale (LC_ALL, "");
  g_test_set_nonfatal_assertions ();
  return g_test_run ();
}
