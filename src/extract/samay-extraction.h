/* samay-extraction.h: what the engine read in one text: its expressions, mentions and date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-timex.h"

typedef enum
{
  SAMAY_TYPE_DATE,
  SAMAY_TYPE_TIME,
  SAMAY_TYPE_DURATION,
  SAMAY_TYPE_SET,
} SamayExpressionType;

typedef enum
{
  SAMAY_STATUS_OCCURRED,
  SAMAY_STATUS_PLANNED,   /* somebody decided it */
  SAMAY_STATUS_EXPECTED,  /* forecast, hoped, feared */
  SAMAY_STATUS_ONGOING,
  SAMAY_STATUS_CANCELLED,
  SAMAY_STATUS_POSTPONED,
  SAMAY_STATUS_RECURRING,
  SAMAY_STATUS_DENIED,
} SamayStatus;

typedef enum
{
  SAMAY_DERIVATION_STATED,   /* the words give it whole */
  SAMAY_DERIVATION_COMPUTED, /* counted from a date that is known */
  SAMAY_DERIVATION_INFERRED, /* counted from a date that was itself inferred */
} SamayDerivation;

typedef enum
{
  SAMAY_BASIS_EXPRESSION,
  SAMAY_BASIS_ORDER,
  SAMAY_BASIS_MERGE,
} SamayBasis;

typedef enum
{
  SAMAY_ORIGIN_GIVEN,
  SAMAY_ORIGIN_TEXT,
  SAMAY_ORIGIN_INFERRED,
  SAMAY_ORIGIN_UNKNOWN,
} SamayOrigin;

/**
 * SamayExpression:
 * @start_byte: first UTF-8 byte of the temporal expression in the text
 * @end_byte: the byte after its last
 * @timex: (nullable): TIMEX3 value, owned by the extraction; %NULL where it is that of @when. See samay_expression_dup_timex()
 *
 * Every temporal expression, of an event or not.
 */
typedef struct
{
  SamayWhen when;
  const char *timex;
  guint32 start_byte;
  guint32 end_byte;
  guint32 reason_first; /* its reasons, in samay_extraction_dup_why() */
  guint16 n_reasons;
  guint8 type;          /* SamayExpressionType */
  guint8 derivation;    /* SamayDerivation */
} SamayExpression;

typedef struct
{
  const char *name;
  gint32 number;
} SamaySeries;

#define SAMAY_EXPRESSION_NONE G_MAXUINT32

/**
 * SamayMention:
 * @place: or %NULL
 * @people: %NULL-terminated; behind that, @n_organisations names and another %NULL if there are any: samay_mention_get_organisations()
 * @start_byte: of the temporal expression; for an event without one, of its clause's order word
 * @expression: index among the expressions, or %SAMAY_EXPRESSION_NONE
 *
 * An event as one place of the text tells it; its title is samay_extraction_dup_title(). Strings are owned by the extraction.
 */
typedef struct
{
  SamayWhen when;
  const char *place;
  const char *const *people;
  const SamaySeries *series;
  guint32 start_byte;
  guint32 end_byte;
  guint32 sentence_start_byte;
  guint32 sentence_end_byte;
  guint32 expression;
  guint32 reason_first;
  guint16 n_reasons;
  guint8 n_series;
  guint8 n_organisations;
  guint8 status;     /* SamayStatus */
  guint8 basis;      /* SamayBasis */
  guint8 derivation; /* SamayDerivation */
} SamayMention;

/* Returns: (nullable): %NULL-terminated, or %NULL where there are none */
static inline const char *const *
samay_mention_get_organisations (const SamayMention *self)
{
  const char *const *names = self->people;

  if (self->n_organisations == 0)
    return NULL;
  while (*names != NULL)
    names++;
  return names + 1;
}

/* A place where the input wasn't as it should be; it was passed over. */
typedef struct
{
  guint32 start_byte;
  guint32 end_byte;
  const char *message;
} SamayDiagnostic;

typedef struct _SamayExtraction SamayExtraction;

SamayExtraction       *samay_extraction_ref                  (SamayExtraction *self);
void                   samay_extraction_unref                (SamayExtraction *self);
const char            *samay_extraction_get_text             (SamayExtraction *self,
                                                              gsize           *out_length);
const char            *samay_extraction_get_lang             (SamayExtraction *self);
const SamayExpression *samay_extraction_get_expressions      (SamayExtraction *self,
                                                              guint           *out_n);
const SamayMention    *samay_extraction_get_mentions         (SamayExtraction *self,
                                                              guint           *out_n);
const SamayDiagnostic *samay_extraction_get_diagnostics      (SamayExtraction *self,
                                                              guint           *out_n);
const SamayWhen       *samay_extraction_get_published        (SamayExtraction *self);
gsize                  samay_extraction_get_size             (SamayExtraction *self);
SamayOrigin            samay_extraction_get_published_origin (SamayExtraction *self);
const SamayWhen       *samay_extraction_get_published_alternatives
                                                             (SamayExtraction *self,
                                                              guint           *out_n);
char                 **samay_extraction_dup_published_why    (SamayExtraction *self,
                                                              const char      *locale);
char                 **samay_extraction_dup_why              (SamayExtraction *self,
                                                              guint            reason_first,
                                                              guint            n_reasons,
                                                              const char      *locale);

char                  *samay_extraction_dup_title            (SamayExtraction    *self,
                                                              const SamayMention *mention);
char                  *samay_expression_dup_timex            (const SamayExpression *self);
const char            *samay_expression_type_get_name        (SamayExpressionType self);
const char            *samay_status_get_name                 (SamayStatus         self);
const char            *samay_derivation_get_name             (SamayDerivation     self);
const char            *samay_basis_get_name                  (SamayBasis          self);
const char            *samay_origin_get_name                 (SamayOrigin         self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayExtraction, samay_extraction_unref)
