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

/* Whether the token behind the first element may be the second of a rule; never wrong where it says no. */
static inline gboolean
samay_follow_allows (const SamayRules    *rules,
                     const SamayFollow   *follow,
                     const SamaySentence *sentence,
                     guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  if (follow->is_any)
    return TRUE;
  if (i >= sentence->n)
    return FALSE;
  return (token->classes & follow->classes) != 0 || (token->computed & follow->computed) != 0
         || ((follow->words >> token->word % 64 & 1) != 0 && rules->is_second[token->word]);
}

/* Tells in most cases, without a call, that a search at token @i is in vain: the words that most rules begin with are those that
 * texts are full of (the, on), and what follows shows whether it is a date. Never wrong where it says so. */
static inline gboolean
samay_search_is_vain (const SamaySearch *self,
                      guint              i)
{
  const SamayRules *rules = self->rules;
  const SamaySentence *sentence = self->matcher->sentence;
  const SamayNode *root = samay_rules_get_node (rules, 0);
  const SamayToken *token = &sentence->tokens[i];
  guint32 computed = token->computed & root->computed;
  guint64 classes = token->form_classes & root->classes;
  guint edge = rules->root_edges[token->word];

  if (token->atom != 0)
    return computed == 0 || !samay_follow_allows (rules, &rules->when_follow, sentence, samay_matcher_get_atom (self->matcher, i)->end);
  /* Numbers and forms of several words end anywhere. */
  if ((computed & ~SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD)) != 0 || token->phrase_classes != 0)
    return FALSE;
  if (edge != 0)
    return !samay_follow_allows (rules, &rules->word_follows[edge - 1], sentence, i + 1);
  for (; classes != 0; classes &= classes - 1)
    if (samay_follow_allows (rules, &rules->class_follows[__builtin_ctzll (classes)], sentence, i + 1))
      return FALSE;
  return computed == 0 || !samay_follow_allows (rules, &rules->class_follows[SAMAY_CLASS_WORD], sentence, i + 1);
}
