/* samay-clause.h: the clauses of a sentence, and the verb that governs each word
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-array.h"
#include "extract/scan/samay-token.h"

/* Hardly a sentence has more clauses or verbs; where one has, arrays grow. */
#define SAMAY_CLAUSES_ROOM 32

/* A verb with its auxiliaries: tokens [first, end). */
typedef struct
{
  guint first;
  guint end;
  guint8 tense;  /* SamayTense */
  guint8 aspect; /* SamayAspect */
  gboolean is_finite;
  gboolean is_negated;
} SamayVerbGroup;

/* Tokens [first, end). */
typedef struct
{
  guint first;
  guint end;
} SamayClause;

/* Reused from sentence to sentence. */
typedef struct
{
  GArray *clauses; /* SamayClause, in order, without gaps */
  GArray *groups;  /* SamayVerbGroup, in order */
} SamayClauses;

void                  samay_clauses_init       (SamayClauses        *self);
void                  samay_clauses_clear      (SamayClauses        *self);
void                  samay_clauses_read       (SamayClauses        *self,
                                                const SamaySentence *sentence);
SamayClause           samay_clauses_find       (const SamayClauses  *self,
                                                guint                token);
gboolean              samay_clauses_has_finite (const SamayClauses  *self,
                                                guint                first,
                                                guint                end);
const SamayVerbGroup *samay_clauses_find_verb  (const SamayClauses  *self,
                                                const SamaySentence *sentence,
                                                guint                first,
                                                guint                end);

/* Whether a clause word that says @value begins at the token. */
static inline gboolean
is_clause_word (const SamaySentence *sentence,
                guint                i,
                guint                value,
                guint               *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, out_n);

  return sense != NULL && sense->value == (gint32) value;
}
