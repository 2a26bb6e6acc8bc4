/* samay-extraction.c: what the engine read in one text: its expressions, mentions and date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-extraction-private.h"

#include <string.h>

#include "extract/lang/samay-class.h"

static const char *const type_names[] = { "date", "time", "duration", "set" };
static const char *const derivation_names[] = { "stated", "computed", "inferred" };
static const char *const basis_names[] = { "expression", "order", "merge" };
static const char *const origin_names[] = { "given", "text", "inferred", "unknown" };

/* An empty one, until it is sealed. */
SamayExtraction *
samay_extraction_new (SamayLanguage *language,
                      const char    *text,
                      gsize          length)
{
  SamayExtraction *self = g_new0 (SamayExtraction, 1);

  self->language = samay_language_ref (language);
  self->text = g_malloc (length + 1);
  if (length > 0)
    memcpy (self->text, text, length);
  self->text[length] = '\0';
  self->length = length;
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
  samay_language_unref (self->language);
  g_free (self);
}

/* ---- sealing ---- */

static const char *const nobody[] = { NULL };

static gsize
measure_string (const char *string)
{
  return string != NULL ? SAMAY_ARENA_ROUND (strlen (string) + 1) : 0;
}

/* People, and behind a NULL the organisations. */
static guint
count_names (const SamayMention *mention)
{
  guint n = mention->people != NULL ? g_strv_length ((char **) mention->people) : 0;

  return mention->n_organisations > 0 ? n + 1 + mention->n_organisations : n;
}

static gsize
measure_names (const SamayMention *mention)
{
  guint n = count_names (mention);
  gsize size = n > 0 ? (n + 1) * sizeof *mention->people : 0;

  for (guint i = 0; i < n; i++)
    size += measure_string (mention->people[i]);
  return size;
}

static gsize
measure_mention (const SamayMention *mention)
{
  gsize size = measure_string (mention->place) + measure_names (mention);

  for (guint i = 0; i < mention->n_series; i++)
    size += measure_string (mention->series[i].name);
  return size + mention->n_series * sizeof *mention->series;
}

static gsize
measure (const SamayGathered *gathered)
{
  gsize size = gathered->expressions->len * sizeof (SamayExpression) + gathered->mentions->len * sizeof (SamayMention)
               + gathered->diagnostics->len * sizeof (SamayDiagnostic) + SAMAY_ARENA_ROUND (gathered->packed.len);

  for (guint i = 0; i < gathered->expressions->len; i++)
    size += measure_string (g_array_index (gathered->expressions, SamayExpression, i).timex);
  for (guint i = 0; i < gathered->mentions->len; i++)
    size += measure_mention (&g_array_index (gathered->mentions, SamayMention, i));
  return size;
}

static const char *
take_string (SamayArena *arena,
             const char *string)
{
  return string != NULL ? samay_arena_strndup (arena, string, strlen (string)) : NULL;
}

static const char *const *
take_names (SamayArena         *arena,
            const SamayMention *mention)
{
  guint n = count_names (mention);
  const char **copy = n > 0 ? samay_arena_copy (arena, mention->people, (n + 1) * sizeof *copy) : NULL;

  for (guint i = 0; i < n; i++)
    copy[i] = take_string (arena, copy[i]);
  return n > 0 ? copy : nobody;
}

static void
take_mention (SamayArena   *arena,
              SamayMention *mention)
{
  SamaySeries *series
    = mention->n_series > 0 ? samay_arena_copy (arena, mention->series, mention->n_series * sizeof *series) : NULL;

  mention->place = take_string (arena, mention->place);
  mention->people = take_names (arena, mention);
  for (guint i = 0; i < mention->n_series; i++)
    series[i].name = take_string (arena, series[i].name);
  mention->series = series;
}

/* Takes copies of all that was gathered, and of its strings; from here on nothing changes. */
void
samay_extraction_seal (SamayExtraction     *self,
                       const SamayGathered *gathered)
{
  SamayArena *arena = samay_arena_new (measure (gathered));
  SamayExpression *expressions;
  SamayMention *mentions;

  self->arena = arena;
  self->n_expressions = gathered->expressions->len;
  self->n_mentions = gathered->mentions->len;
  self->n_diagnostics = gathered->diagnostics->len;
  self->n_packed = gathered->packed.len;
  expressions = samay_arena_copy (arena, gathered->expressions->data, self->n_expressions * sizeof *expressions);
  mentions = samay_arena_copy (arena, gathered->mentions->data, self->n_mentions * sizeof *mentions);
  self->diagnostics = samay_arena_copy (arena, gathered->diagnostics->data, self->n_diagnostics * sizeof (SamayDiagnostic));
  self->packed = samay_arena_copy (arena, gathered->packed.data, self->n_packed);
  for (guint i = 0; i < self->n_expressions; i++)
    expressions[i].timex = take_string (arena, expressions[i].timex);
  for (guint i = 0; i < self->n_mentions; i++)
    take_mention (arena, &mentions[i]);
  self->expressions = expressions;
  self->mentions = mentions;
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

/* What the text was read with. */
SamayLanguage *
samay_extraction_get_language (SamayExtraction *self)
{
  return self->language;
}

/* Bytes that are kept beside the text, for budgets. */
gsize
samay_extraction_get_size (SamayExtraction *self)
{
  return sizeof *self + samay_arena_get_size (self->arena);
}

/* In order of the text. */
const SamayExpression *
samay_extraction_get_expressions (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->n_expressions;
  return self->expressions;
}

/* In order of the text. */
const SamayMention *
samay_extraction_get_mentions (SamayExtraction *self,
                               guint           *out_n)
{
  *out_n = self->n_mentions;
  return self->mentions;
}

const SamayDiagnostic *
samay_extraction_get_diagnostics (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->n_diagnostics;
  return self->diagnostics;
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
             gsize            first,
             guint            n,
             const char      *locale)
{
  const guint8 *at = self->packed + first;
  char **words = g_new0 (char *, n + 1);
  SamayReason reason = { 0 };

  for (guint i = 0; i < n; i++)
    {
      at = samay_packed_read_reason (at, &reason);
      words[i] = samay_reason_dup_text (&reason, self->language, self->text, locale);
    }
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
  return dup_reasons (self, 0, self->n_published_reasons, locale);
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
  g_return_val_if_fail (reason_first <= self->n_packed, NULL);
  return dup_reasons (self, reason_first, n_reasons, locale);
}

/**
 * samay_extraction_dup_title:
 * @mention: one of the extraction's
 *
 * A title is kept as where its words stand in the text, and put together each time.
 *
 * Returns: (transfer full): the event in the statement's words
 */
char *
samay_extraction_dup_title (SamayExtraction    *self,
                            const SamayMention *mention)
{
  const guint8 *at;
  SamayReason reason = { 0 };

  g_return_val_if_fail (mention->reason_first <= self->n_packed, NULL);
  at = self->packed + mention->reason_first;
  for (guint i = 0; i < mention->n_reasons; i++)
    at = samay_packed_read_reason (at, &reason);
  return samay_packed_dup_words (at, self->text, mention->sentence_start_byte);
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
