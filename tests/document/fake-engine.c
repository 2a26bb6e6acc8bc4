/* fake-engine.c: stands in for the engine where a test is of what is made of its readings
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * It defines the engine's whole interface, so that nothing of the engine's library is linked. What it reads:
 *   2024-12-19          a date, and an event that is called by its line
 *   2024-12-19 @Moscow  … with a place; @@Moscow adds a person, an organisation and a series too
 *   ..2024-12-19        an event dated by order alone, without an expression
 *   P3D                 a duration, of no event
 * A byte that is no UTF-8 becomes a diagnostic. */
#include "fake-engine.h"

#include "locale/samay-edtf.h"

#include <string.h>

struct _SamayExtraction
{
  gatomicrefcount ref_count;
  char *text;
  gsize length;
  GArray *expressions;
  GArray *mentions;
  GArray *diagnostics;
  GStringChunk *strings;
  SamayWhen published;
  SamayWhen alternatives[2];
  gboolean is_given;
};

struct _SamayLanguage
{
  gatomicrefcount ref_count;
};

static const char *const people[] = { "व्लादिमीर पुतिन", NULL, "क्रेमलिन", NULL };
static const SamaySeries series = { "शिखर सम्मेलन", 13 };

static void
add_mention (SamayExtraction *self,
             const SamayWhen *when,
             gsize            start,
             gsize            end,
             guint32          expression)
{
  const char *line = self->text + start;
  const char *line_end = memchr (self->text + end, '\n', self->length - end);
  SamayMention mention = {
    .when = *when,
    .people = people + 1,
    .start_byte = (guint32) start,
    .end_byte = (guint32) end,
    .expression = expression,
    .reason_first = (guint32) start,
    .n_reasons = 1,
    .status = SAMAY_STATUS_OCCURRED,
    .basis = expression == SAMAY_EXPRESSION_NONE ? SAMAY_BASIS_ORDER : SAMAY_BASIS_EXPRESSION,
    .derivation = SAMAY_DERIVATION_STATED,
  };

  if (line_end == NULL)
    line_end = self->text + self->length;
  while (line > self->text && line[-1] != '\n')
    line--;
  mention.sentence_start_byte = (guint32) (line - self->text);
  mention.sentence_end_byte = (guint32) (line_end - self->text);
  if (self->length > end + 2 && strncmp (self->text + end, " @", 2) == 0)
    {
      const char *place = self->text + end + 2;

      if (*place == '@')
        {
          place++;
          mention.people = people;
          mention.n_organisations = 1;
          mention.series = &series;
          mention.n_series = 1;
        }
      mention.place = g_string_chunk_insert_len (self->strings, place, strcspn (place, " \n"));
    }
  g_array_append_val (self->mentions, mention);
}

static gsize
read_date (SamayExtraction *self,
           gsize            start)
{
  g_autofree char *word = g_strndup (self->text + start, 10);
  SamayExpression expression = { .start_byte = (guint32) start, .end_byte = (guint32) start + 10 };
  gboolean is_order = start >= 2 && strncmp (self->text + start - 2, "..", 2) == 0;

  if (strlen (word) < 10 || word[4] != '-' || !samay_edtf_parse (word, &expression.when, NULL))
    return start + 1;
  expression.timex = g_string_chunk_insert (self->strings, word);
  if (is_order)
    {
      expression.when.bound = SAMAY_BOUND_BEFORE;
      add_mention (self, &expression.when, start, start + 10, SAMAY_EXPRESSION_NONE);
      return start + 10;
    }
  g_array_append_val (self->expressions, expression);
  add_mention (self, &expression.when, start, start + 10, self->expressions->len - 1);
  return start + 10;
}

static void
read_text (SamayExtraction *self)
{
  for (gsize i = 0; i < self->length;)
    {
      const char *p = self->text + i;

      if (g_ascii_isdigit (*p))
        i = read_date (self, i);
      else if (strncmp (p, "P3D", 3) == 0)
        {
          SamayExpression duration = { SAMAY_WHEN_UNKNOWN, "P3D", (guint32) i, (guint32) i + 3, 0, 0,
                                       SAMAY_TYPE_DURATION, SAMAY_DERIVATION_STATED };

          duration.when.precision = SAMAY_PRECISION_DAY;
          g_array_append_val (self->expressions, duration);
          i += 3;
        }
      else if (*p != '\0' && g_utf8_get_char_validated (p, self->length - i) >= (gunichar) -2)
        {
          SamayDiagnostic fault = { (guint32) i, (guint32) i + 1, "this isn't UTF-8" };

          g_array_append_val (self->diagnostics, fault);
          i++;
        }
      else
        i += *p != '\0' ? (gsize) g_utf8_skip[(guchar) *p] : 1;
    }
}

static SamayExtraction *
read_with (const char      *text,
           gsize            length,
           const SamayWhen *published)
{
  SamayExtraction *self = g_new0 (SamayExtraction, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->text = g_malloc0 (length + 1);
  memcpy (self->text, text, length);
  self->length = length;
  self->expressions = g_array_new (FALSE, FALSE, sizeof (SamayExpression));
  self->mentions = g_array_new (FALSE, FALSE, sizeof (SamayMention));
  self->diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  self->strings = g_string_chunk_new (256);
  self->is_given = published != NULL;
  self->published = published != NULL ? *published : SAMAY_WHEN_UNKNOWN;
  self->alternatives[0] = samay_when_from_year (2030);
  self->alternatives[1] = samay_when_from_year (2041);
  read_text (self);
  return self;
}

SamayExtraction *
fake_extract (const char *text)
{
  return read_with (text, strlen (text), NULL);
}

SamayExtraction *
samay_extract (SamayLanguage             *language,
               const char                *text,
               gsize                      length,
               const SamayExtractOptions *options)
{
  return read_with (text, length, options->published);
}

SamayLanguage *
samay_language_load (GError **error)
{
  SamayLanguage *self = g_new0 (SamayLanguage, 1);

  g_atomic_ref_count_init (&self->ref_count);
  return self;
}

SamayLanguage *
samay_extraction_get_language (SamayExtraction *self)
{
  return NULL;
}

SamayLanguage *
samay_language_ref (SamayLanguage *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_language_unref (SamayLanguage *self)
{
  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
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
  g_array_unref (self->expressions);
  g_array_unref (self->mentions);
  g_array_unref (self->diagnostics);
  g_string_chunk_free (self->strings);
  g_free (self);
}

const char *
samay_extraction_get_text (SamayExtraction *self,
                           gsize           *out_length)
{
  if (out_length != NULL)
    *out_length = self->length;
  return self->text;
}

const char *
samay_extraction_get_lang (SamayExtraction *self)
{
  return "hi";
}

const SamayExpression *
samay_extraction_get_expressions (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->expressions->len;
  return (const SamayExpression *) (gpointer) self->expressions->data;
}

const SamayMention *
samay_extraction_get_mentions (SamayExtraction *self,
                               guint           *out_n)
{
  *out_n = self->mentions->len;
  return (const SamayMention *) (gpointer) self->mentions->data;
}

const SamayDiagnostic *
samay_extraction_get_diagnostics (SamayExtraction *self,
                                  guint           *out_n)
{
  *out_n = self->diagnostics->len;
  return (const SamayDiagnostic *) (gpointer) self->diagnostics->data;
}

const SamayWhen *
samay_extraction_get_published (SamayExtraction *self)
{
  return &self->published;
}

SamayOrigin
samay_extraction_get_published_origin (SamayExtraction *self)
{
  return self->is_given ? SAMAY_ORIGIN_GIVEN : SAMAY_ORIGIN_UNKNOWN;
}

const SamayWhen *
samay_extraction_get_published_alternatives (SamayExtraction *self,
                                             guint           *out_n)
{
  *out_n = self->is_given ? 0 : 2;
  return self->alternatives;
}

char **
samay_extraction_dup_published_why (SamayExtraction *self,
                                    const char      *locale)
{
  return g_strdupv ((char *[]) { (char *) locale, NULL });
}

char **
samay_extraction_dup_why (SamayExtraction *self,
                          guint            reason_first,
                          guint            n_reasons,
                          const char      *locale)
{
  char **why = g_new0 (char *, n_reasons + 1);

  for (guint i = 0; i < n_reasons; i++)
    why[i] = g_strdup_printf ("%s reason %u", locale, reason_first + i);
  return why;
}

char *
samay_extraction_dup_title (SamayExtraction    *self,
                            const SamayMention *mention)
{
  return g_strndup (self->text + mention->sentence_start_byte, mention->sentence_end_byte - mention->sentence_start_byte);
}

char *
samay_expression_dup_timex (const SamayExpression *self)
{
  return g_strdup (self->timex);
}

const char *
samay_expression_type_get_name (SamayExpressionType self)
{
  static const char *const names[] = { "date", "time", "duration", "set" };

  return names[self];
}

const char *
samay_status_get_name (SamayStatus self)
{
  static const char *const names[] = { "occurred",  "planned",   "expected",  "ongoing",
                                       "cancelled", "postponed", "recurring", "denied" };

  return names[self];
}

const char *
samay_derivation_get_name (SamayDerivation self)
{
  static const char *const names[] = { "stated", "computed", "inferred" };

  return names[self];
}

const char *
samay_basis_get_name (SamayBasis self)
{
  static const char *const names[] = { "expression", "order", "merge" };

  return names[self];
}

const char *
samay_origin_get_name (SamayOrigin self)
{
  static const char *const names[] = { "given", "text", "inferred", "unknown" };

  return names[self];
}
