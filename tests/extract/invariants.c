/* invariants.c: what holds of every reading, whatever the text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "invariants.h"

#include <stdlib.h>
#include <string.h>

#include "locale/samay-edtf.h"

/* Aborts, in every kind of build, and not by g_error(), whose trap a fuzzer can't catch: it must keep the input. */
#define CHECK(condition) \
  G_STMT_START \
  { \
    if (!(condition)) \
      { \
        g_printerr ("%s:%d: %s doesn't hold\n", __FILE__, __LINE__, #condition); \
        abort (); \
      } \
  } \
  G_STMT_END

/* No character is cut: a byte that begins the range and the one behind it begin characters, or aren't UTF-8 at all. */
static gboolean
is_border (const char *text,
           gsize       length,
           gsize       at)
{
  gsize lead = at;

  if (at == 0 || at >= length || ((guchar) text[at] & 0xC0) != 0x80)
    return TRUE;
  while (lead > 0 && at - lead < 4 && ((guchar) text[lead] & 0xC0) == 0x80)
    lead--;
  return (g_utf8_get_char_validated (text + lead, length - lead) & 0x80000000) != 0
         || text + at >= g_utf8_next_char (text + lead);
}

static void
check_range (const char *text,
             gsize       length,
             gsize       start,
             gsize       end)
{
  CHECK (start < end);
  CHECK (end <= length);
  CHECK (is_border (text, length, start));
  CHECK (is_border (text, length, end));
}

/* What is written can be read again. */
static void
check_when (const SamayWhen *when)
{
  g_autofree char *edtf = samay_edtf_format (when);
  SamayWhen again;

  CHECK (edtf != NULL && *edtf != '\0');
  CHECK (when->span.begin_s < when->span.end_s);
  CHECK (samay_edtf_parse (edtf, &again, NULL));
}

static void
check_strings (char **why)
{
  CHECK (why != NULL);
  for (guint i = 0; why[i] != NULL; i++)
    CHECK (*why[i] != '\0' && g_utf8_validate (why[i], -1, NULL));
  g_strfreev (why);
}

static void
check_expressions (SamayExtraction *extraction,
                   const char      *text,
                   gsize            length)
{
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  gsize end = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *timex = samay_expression_dup_timex (&expressions[i]);

      check_range (text, length, expressions[i].start_byte, expressions[i].end_byte);
      CHECK (expressions[i].start_byte >= end);
      CHECK (timex != NULL && *timex != '\0');
      CHECK (expressions[i].type <= SAMAY_TYPE_SET && expressions[i].derivation <= SAMAY_DERIVATION_INFERRED);
      check_when (&expressions[i].when);
      /* Putting reasons in words costs much more than reading; the first ones stand for all. */
      if (i < 8)
        check_strings (samay_extraction_dup_why (extraction, expressions[i].reason_first, expressions[i].n_reasons, "hi"));
      end = expressions[i].end_byte;
    }
}

/* One line of valid UTF-8, as a table shows it. */
static gboolean
is_words (const char *words)
{
  return words != NULL && g_utf8_validate (words, -1, NULL) && strpbrk (words, "\n\r") == NULL;
}

static void
check_mention (SamayExtraction    *extraction,
               const SamayMention *mention,
               const char         *text,
               gsize               length)
{
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  g_autofree char *title = samay_extraction_dup_title (extraction, mention);

  check_range (text, length, mention->start_byte, mention->end_byte);
  check_range (text, length, mention->sentence_start_byte, mention->sentence_end_byte);
  CHECK (mention->sentence_start_byte <= mention->start_byte && mention->end_byte <= mention->sentence_end_byte);
  CHECK (is_words (title));
  CHECK (mention->place == NULL || (*mention->place != '\0' && is_words (mention->place)));
  CHECK (mention->people != NULL);
  for (guint i = 0; mention->people[i] != NULL; i++)
    CHECK (*mention->people[i] != '\0' && is_words (mention->people[i]));
  CHECK (mention->status <= SAMAY_STATUS_DENIED && mention->basis <= SAMAY_BASIS_ORDER);
  for (guint i = 0; i < mention->n_series; i++)
    CHECK (is_words (mention->series[i].name) && mention->series[i].number > 0);
  check_when (&mention->when);
  if (mention->basis == SAMAY_BASIS_ORDER)
    {
      CHECK (mention->expression == SAMAY_EXPRESSION_NONE);
      return;
    }
  CHECK (mention->expression < n);
  CHECK (expressions[mention->expression].start_byte == mention->start_byte);
  CHECK (expressions[mention->expression].end_byte == mention->end_byte);
  CHECK (samay_when_equal (&expressions[mention->expression].when, &mention->when));
}

static void
check_published (SamayExtraction *extraction)
{
  const SamayWhen *published = samay_extraction_get_published (extraction);
  const SamayWhen *alternatives;
  guint n;

  CHECK (samay_when_is_known (published) == (samay_extraction_get_published_origin (extraction) != SAMAY_ORIGIN_UNKNOWN));
  alternatives = samay_extraction_get_published_alternatives (extraction, &n);
  for (guint i = 0; i < n; i++)
    CHECK (alternatives[i].span.begin_s > published->span.begin_s);
  check_strings (samay_extraction_dup_published_why (extraction, "en"));
}

/* Reads the text, and aborts with the condition that doesn't hold. */
void
invariants_check (SamayLanguage *language,
                  const char    *text,
                  gsize          length)
{
  SamayExtraction *extraction = samay_extract (language, text, length, NULL);
  const SamayDiagnostic *diagnostics;
  const SamayMention *mentions;
  gsize own_length;
  guint n;

  CHECK (memcmp (samay_extraction_get_text (extraction, &own_length), text, length) == 0 && own_length == length);
  check_expressions (extraction, text, length);
  mentions = samay_extraction_get_mentions (extraction, &n);
  for (guint i = 0; i < n; i++)
    {
      CHECK (i == 0 || mentions[i - 1].start_byte <= mentions[i].start_byte);
      check_mention (extraction, &mentions[i], text, length);
    }
  diagnostics = samay_extraction_get_diagnostics (extraction, &n);
  for (guint i = 0; i < n; i++)
    CHECK (diagnostics[i].start_byte < diagnostics[i].end_byte && diagnostics[i].end_byte <= length && diagnostics[i].message != NULL);
  check_published (extraction);
  samay_extraction_unref (extraction);
}
