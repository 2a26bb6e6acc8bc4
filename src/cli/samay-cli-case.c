/* samay-cli-case.c: an extraction as a line of a file of test cases
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli-case.h"

#include "store/samay-json-writer.h"

/* The line's own separators may stand in a text too. */
static void
append_escaped (GString    *out,
                const char *text,
                gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (text[i] == ';' || text[i] == '|')
        g_string_append_c (out, '\\');
      g_string_append_c (out, text[i]);
    }
}

static void
append_word (GString    *out,
             const char *word)
{
  g_string_append_printf (out, " %s", word);
}

static void
append_when (GString         *out,
             const SamayWhen *when)
{
  g_autofree char *edtf = samay_json_dup_edtf (when);

  if (edtf != NULL)
    append_word (out, edtf);
  if (when->part != SAMAY_PART_NONE)
    append_word (out, samay_part_get_name (when->part));
  if (when->bound != SAMAY_BOUND_NONE)
    append_word (out, samay_bound_get_name (when->bound));
  if (when->certainty != SAMAY_CERTAINTY_EXACT)
    append_word (out, samay_certainty_get_name (when->certainty));
}

static void
append_item (GString         *out,
             SamayExtraction *extraction,
             guint32          start_byte,
             guint32          end_byte,
             const SamayWhen *when,
             const char      *kind)
{
  g_string_append (out, out->str[out->len - 1] == ';' ? " " : " | ");
  append_escaped (out, samay_extraction_get_text (extraction, NULL) + start_byte, end_byte - start_byte);
  g_string_append (out, " =");
  append_when (out, when);
  append_word (out, kind);
}

/* The first mention that points to an expression, or NULL. */
static const SamayMention *
find_mention (SamayExtraction *extraction,
              guint32          expression)
{
  guint n;
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

  for (guint i = 0; i < n; i++)
    if (mentions[i].expression == expression)
      return &mentions[i];
  return NULL;
}

/**
 * samay_cli_case_format:
 * @published: (nullable): the date that the extraction was made with, in EDTF
 *
 * `published ; text ; quote = EDTF words… | quote = …`, with `?` for no date and `-` for nothing found. An expression
 * with an event ends in the event's status, one without in its type. Events without an expression come last.
 *
 * Returns: (transfer full): the line, with its end
 */
char *
samay_cli_case_format (const char      *published,
                       SamayExtraction *extraction)
{
  g_autoptr (GString) out = g_string_new (published != NULL ? published : "?");
  gsize length;
  const char *text = samay_extraction_get_text (extraction, &length);
  guint n_expressions;
  guint n_mentions;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n_expressions);
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n_mentions);
  gsize head;

  g_string_append (out, " ; ");
  append_escaped (out, text, length);
  g_string_append (out, " ;");
  head = out->len;
  for (guint i = 0; i < n_expressions; i++)
    {
      const SamayMention *mention = find_mention (extraction, i);

      append_item (out, extraction, expressions[i].start_byte, expressions[i].end_byte, &expressions[i].when,
                   mention != NULL ? samay_status_get_name (mention->status)
                                   : samay_expression_type_get_name (expressions[i].type));
    }
  for (guint i = 0; i < n_mentions; i++)
    if (mentions[i].expression == SAMAY_EXPRESSION_NONE)
      append_item (out, extraction, mentions[i].start_byte, mentions[i].end_byte, &mentions[i].when,
                   samay_status_get_name (mentions[i].status));
  g_string_append (out, out->len == head ? " -\n" : "\n");
  return g_string_free (g_steal_pointer (&out), FALSE);
}
