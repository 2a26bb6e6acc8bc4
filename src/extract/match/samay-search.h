/* samay-search.h: the rules of one phase, tried at one token of a sentence
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/match/samay-matcher.h"
#include "extract/match/samay-number.h"

/**
 * SamayFind:
 * @terminal: of the rule that matched, %NULL where none did
 * @end: the token behind all that was matched, context included
 * @bindings: what each of the @n elements took
 */
typedef struct
{
  const SamayTerminal *terminal;
  guint end;
  guint n;
  SamayBinding bindings[SAMAY_PATTERN_MAX];
} SamayFind;

/* Reused from token to token of a sentence; @best is of the last one. */
typedef struct
{
  const SamayMatcher *matcher;
  const SamayRules *rules;
  SamayClause clause; /* the one searched in */
  guint steps;
  SamayFind best;
  SamayBinding path[SAMAY_PATTERN_MAX];
} SamaySearch;

void     samay_search_begin (SamaySearch        *self,
                             const SamayMatcher *matcher,
                             const SamayRules   *rules);
gboolean samay_search_run   (SamaySearch        *self,
                             guint               i);

/* An expression that an earlier phase found at token @i. */
static inline const SamayAtom *
samay_matcher_get_atom (const SamayMatcher *self,
                        guint               i)
{
  guint32 atom = self->sentence->tokens[i].atom;

  return atom != 0 ? &g_array_index (self->atoms, SamayAtom, atom - 1) : NULL;
}

/* First token of the expression itself, without its context. */
static inline guint
samay_find_get_first (const SamayFind *self)
{
  return self->bindings[self->terminal->span_first].first;
}

/* The token behind the expression itself. */
static inline guint
samay_find_get_end (const SamayFind *self)
{
  const SamayBinding *last = &self->bindings[self->terminal->span_end - 1];

  return last->first + last->n;
}
