/* samay-extraction.c: what the engine read in one text: its expressions, mentions and date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-extraction-private.h"

#include <string.h>

#include "extract/lang/samay-class.h"

#define ARENA_BLOCK 4096
#define REASONS_PER_EXPRESSION 3

static const char *const type_names[] = { "date", "time", "duration", "set" };
static const char *const derivation_names[] = { "stated", "computed", "inferred" };
static const char *const basis_names[] = { "expression", "order", "merge" };
static const char *const origin_names[] = { "given", "text", "inferred", "unknown" };

/* An empty one, with room for @n_expected expressions. */
SamayExtraction *
samay_extraction_new (SamayLanguage *language,
                      const char    *text,
                      gsize          length,
                      guint          n_expected)
{
  SamayExtraction *self = g_new0 (SamayExtraction, 1);

  self->language = samay_language_ref (language);
  self->text = g_malloc (length + 1);
  if (length > 0)
    memcpy (self->text, text, length);
  self->text[length] = '\0';
  self->length = length;
  self->arena = samay_arena_new (ARENA_BLOCK);
  self->expressions = g_array_sized_new (FALSE, FALSE, sizeof (SamayExpression), n_expected);
  self->mentions = g_array_sized_new (FALSE, FALSE, sizeof (SamayMention), n_expected);
  self->diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  self->reasons = g_array_sized_new (FALSE, FALSE, sizeof (SamayReason), n_expected * REASONS_PER_EXPRESSION);
  self->published_reasons = g_array_new (FALSE, FALSE, sizeof (SamayReason));
  self->dating.reasons = self->published_reasons;
  g_atomic_ref_count_init (&self->ref_count);
  return self;
}

SamayExtraction *
samay_extraction_ref (SamayExtraction *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_extraction_unref (SamayExtraction *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->text);
  samay_arena_free (self->arena);
  g_array_unref (self->expressions);
  g_array_unref (self->mentions);
  g_array_unref (self->diagnostics);
  g_array_unref (self->reasons);
  g_array_unref (self->published_reasons);
  samay_language_unref (self->language);
  g_free (self);
}

/* The text as it was given, byte for byte, with a NUL behind it. */
const char *
samay_extraction_get_text (SamayExtraction *self,
                           gsize           *out_length)
{
  if (out_length != NULL)
    *out_length = self->length;
  return self->text;
}

/* Code of the language that most of the text is in. */
const char *
samay_extraction_get_lang (SamayExtraction *self)
{
  return self->lang;
}

/* Bytes that are kept beside the text, for budgets. */
gsize
samay_extraction_get_size (SamayExtraction *self)
{
  return sizeof *self + samay_arena_get_size (self->arena) + self->expressions->len * sizeof (SamayExpression)
         + self->mentions->len * sizeof (SamayMention) + self->diagnostics->len * sizeof (SamayDiagnostic)
         + (self->reasons->len + self->published_reasons->len) * sizeof (SamayReason);
}

/* In order of the text. */
const SamayExpression *
samay_extraction_get_expressions (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->expressions->len;
  return (const SamayExpression *) self->expressions->data;
}

/* In order of the text. */
const SamayMention *
samay_extraction_get_mentions (SamayExtraction *self,
                               guint           *out_n)
{
  *out_n = self->mentions->len;
  return (const SamayMention *) self->mentions->data;
}

const SamayDiagnostic *
samay_extraction_get_diagnostics (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->diagnostics->len;
  return (const SamayDiagnostic *) self->diagnostics->data;
}

const SamayWhen *
samay_extraction_get_published (SamayExtraction *self)
{
  return &self->dating.published;
}

SamayOrigin
samay_extraction_get_published_origin (SamayExtraction *self)
{
  return self->dating.origin;
}

/* The days that would fit as well, the earliest first. */
const SamayWhen *
samay_extraction_get_published_alternatives (SamayExtraction *self,
                                             guint           *out_n)
{
  *out_n = self->dating.n_alternatives;
  return self->dating.alternatives;
}

static char **
dup_reasons (SamayExtraction *self,
             const GArray    *reasons,
             guint            first,
             guint            n,
             const char      *locale)
{
  char **words = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    words[i] = samay_reason_dup_text (&g_array_index (reasons, SamayReason, first + i), self->language, self->text, locale);
  return words;
}

/**
 * samay_extraction_dup_published_why:
 * @locale: "hi" or "en"
 *
 * Returns: (transfer full): how the statement's date was found, step by step
 */
char **
samay_extraction_dup_published_why (SamayExtraction *self,
                                    const char      *locale)
{
  return dup_reasons (self, self->published_reasons, 0, self->published_reasons->len, locale);
}

/**
 * samay_extraction_dup_why:
 * @reason_first: of an expression or mention, with @n_reasons
 *
 * Returns: (transfer full): why its value is what it is, step by step
 */
char **
samay_extraction_dup_why (SamayExtraction *self,
                          guint            reason_first,
                          guint            n_reasons,
                          const char      *locale)
{
  g_return_val_if_fail (reason_first + n_reasons <= self->reasons->len, NULL);
  return dup_reasons (self, self->reasons, reason_first, n_reasons, locale);
}

/* TIMEX3 value: a date, a duration, a set or a time. */
char *
samay_expression_dup_timex (const SamayExpression *self)
{
  return self->timex != NULL ? g_strdup (self->timex) : samay_timex_from_when (&self->when);
}

const char *
samay_expression_type_get_name (SamayExpressionType self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (type_names), NULL);
  return type_names[self];
}

const char *
samay_status_get_name (SamayStatus self)
{
  g_return_val_if_fail (self <= SAMAY_STATUS_DENIED, NULL);
  return samay_status_names[self];
}

const char *
samay_derivation_get_name (SamayDerivation self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (derivation_names), NULL);
  return derivation_names[self];
}

const char *
samay_basis_get_name (SamayBasis self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (basis_names), NULL);
  return basis_names[self];
}

const char *
samay_origin_get_name (SamayOrigin self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (origin_names), NULL);
  return origin_names[self];
}
