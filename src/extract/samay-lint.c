/* samay-lint.c: faults of a language pack that loading alone doesn't show
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-lint.h"

#include <string.h>

#include "extract/lang/samay-language.h"
#include "extract/samay-extraction-private.h"
#include "locale/samay-edtf.h"

/* `[2024-08-15] text`: the statement's date, and the text. */
static const char *
split_example (const char *example,
               SamayWhen  *published,
               gboolean   *has_published)
{
  const char *close;
  g_autofree char *date = NULL;

  *has_published = FALSE;
  if (*example != '[' || (close = strchr (example, ']')) == NULL)
    return example;
  date = g_strndup (example + 1, close - example - 1);
  *has_published = samay_edtf_parse (date, published, NULL);
  return close + 1 + strspn (close + 1, " ");
}

/* An expression as the tables write it: its EDTF, or the TIMEX3 value of what is no date, then its marks. */
static char *
describe_expression (const SamayExpression *expression)
{
  const SamayWhen *when = &expression->when;
  g_autofree char *timex = samay_expression_dup_timex (expression);
  GString *words;

  if (expression->type != SAMAY_TYPE_DATE || !g_ascii_isdigit (timex[0]) || samay_when_is_undated (when))
    {
      if (expression->type != SAMAY_TYPE_DATE || timex[0] == 'P')
        return g_steal_pointer (&timex);
    }
  {
    g_autofree char *edtf = samay_edtf_format (when);

    words = g_string_new (edtf);
  }
  if (when->part != SAMAY_PART_NONE)
    g_string_append_printf (words, " %s", samay_part_get_name (when->part));
  if (when->bound != SAMAY_BOUND_NONE)
    g_string_append_printf (words, " %s", samay_bound_get_name (when->bound));
  if (when->certainty != SAMAY_CERTAINTY_EXACT)
    g_string_append_printf (words, " %s", samay_certainty_get_name (when->certainty));
  return g_string_free (words, FALSE);
}

static char *
describe_extraction (SamayExtraction *extraction)
{
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  GString *words = g_string_new (n == 0 ? "-" : NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *one = describe_expression (&expressions[i]);

      g_string_append_printf (words, "%s%s", i > 0 ? " | " : "", one);
    }
  return g_string_free (words, FALSE);
}

guint
samay_language_get_n_rules (SamayLanguage *self)
{
  return self->rules->len;
}

/* `hi/dates.rules:12 day-month`. */
char *
samay_language_dup_rule_title (SamayLanguage *self,
                               guint          rule)
{
  const SamayRule *row = samay_language_get_rule (self, rule);

  return g_strdup_printf ("%s:%u %s", row->file, row->line, row->name);
}

/* A rule that doesn't read its own example never wins: another one, longer or earlier, always comes first. What reads no
 * expression of its own, or is taken into a later phase's, leaves no trace to look for. */
static gboolean
is_used (SamayExtraction *extraction,
         const SamayRule *row,
         guint            rule)
{
  if (row->operation.op == SAMAY_OP_NONE || row->operation.op == SAMAY_OP_ORDER)
    return TRUE;
  for (guint i = 0; i < extraction->n_expressions; i++)
    {
      const SamayExpression *expression = &extraction->expressions[i];
      const guint8 *at = extraction->packed + expression->reason_first;
      SamayReason reason = { 0 };

      for (guint k = 0; k < expression->n_reasons; k++)
        {
          at = samay_packed_read_reason (at, &reason);
          if (reason.kind == SAMAY_REASON_RULE
              && (reason.rule == rule || samay_language_get_rule (extraction->language, reason.rule)->phase > row->phase))
            return TRUE;
        }
    }
  return FALSE;
}

/* Runs the rule's example; returns what is wrong with it, or %NULL. */
char *
samay_language_check_example (SamayLanguage *self,
                              guint          rule)
{
  const SamayRule *row = samay_language_get_rule (self, rule);
  SamayWhen published;
  gboolean has_published;
  const char *text = split_example (row->example, &published, &has_published);
  SamayExtractOptions options = { has_published ? &published : NULL, NULL };
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autofree char *got = NULL;

  if (*text == '\0')
    return g_strdup ("the example is missing");
  extraction = samay_extract (self, text, strlen (text), &options);
  got = describe_extraction (extraction);
  if (g_str_equal (got, row->expected) && is_used (extraction, row, rule))
    return NULL;
  if (g_str_equal (got, row->expected))
    return g_strdup ("another rule reads its example: it can never win; take it away, or move it up");
  return g_strdup_printf ("the example `%s` gives `%s`, not `%s`", row->example, got, row->expected);
}

static void
check_names (SamayLanguage *self,
             GPtrArray     *faults)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_own_rules; i++)
    {
      const SamayRule *row = samay_language_get_rule (self, i);
      char *key = g_strdup_printf ("%s/%s", row->file, row->name);

      if (!g_hash_table_add (seen, key))
        g_ptr_array_add (faults, g_strdup_printf ("%s:%u: a rule above is called `%s` too; give each its own name", row->file,
                                                  row->line, row->name));
    }
}

/* Adds a line for every rule whose example doesn't give what it says. */
static void
check_examples (SamayLanguage *self,
                GPtrArray     *faults)
{
  for (guint i = 0; i < self->n_own_rules; i++)
    {
      const SamayRule *row = samay_language_get_rule (self, i);
      g_autofree char *fault = samay_language_check_example (self, i);

      if (fault != NULL)
        g_ptr_array_add (faults, g_strdup_printf ("%s:%u: %s", row->file, row->line, fault));
    }
}

/**
 * samay_language_lint_folder:
 * @folder: of one pack, named after its language
 * @faults: (element-type utf8): takes one `file:line: what and what to do` per fault
 *
 * Returns: %FALSE with @error where the folder can't be read
 */
gboolean
samay_language_lint_folder (const char  *folder,
                            GPtrArray   *faults,
                            GError     **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (SamayLanguage) language = samay_language_load_folder (folder, &local);

  if (language == NULL)
    {
      g_auto (GStrv) lines = NULL;

      if (!g_error_matches (local, SAMAY_LANGUAGE_ERROR, SAMAY_LANGUAGE_ERROR_TABLE))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      lines = g_strsplit (local->message, "\n", -1);
      for (guint i = 0; lines[i] != NULL; i++)
        g_ptr_array_add (faults, g_strdup (lines[i]));
      return TRUE;
    }
  check_names (language, faults);
  check_examples (language, faults);
  return TRUE;
}
