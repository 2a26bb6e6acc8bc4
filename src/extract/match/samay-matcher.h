/* samay-matcher.h: rules on a sentence: which words make which expressions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/clause/samay-clause.h"
#include "extract/match/samay-term.h"

/**
 * SamayAtom:
 * @term: index among the terms
 * @first: first token of the expression
 * @end: the token behind it
 * @rule: that made it
 * @is_gone: a later phase took it into a larger one
 */
typedef struct
{
  guint32 term;
  guint32 rule;
  guint32 first;
  guint32 end;
  gboolean is_gone;
} SamayAtom;

/* Hardly a sentence has more expressions. */
#define SAMAY_ATOMS_ROOM 16

/**
 * SamayMatcher:
 * @begins: by phase, the tokens that a rule may begin with
 */
typedef struct
{
  const SamayLanguage *language;
  const SamaySentence *sentence;
  const SamayClauses *clauses;
  GArray *terms; /* SamayTerm, of the whole text */
  GArray *atoms; /* SamayAtom, of this sentence */
  SamayTokenSet begins[SAMAY_PHASES_MAX];
} SamayMatcher;

void samay_matcher_run (SamayMatcher *self);
