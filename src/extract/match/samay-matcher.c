/* samay-matcher.c: rules on a sentence: which words make which expressions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-matcher.h"

#include "extract/match/samay-search.h"
#include "extract/match/samay-term-builder.h"

/* Tells for each phase the tokens that its rules may begin with. */
static void
prepare (SamayMatcher *self)
{
  const SamaySentence *sentence = self->sentence;
  guint n = sentence->n;

  for (guint phase = 0; phase < self->language->n_phases; phase++)
    samay_token_set_clear (&self->begins[phase], n);
  for (guint at = 0; at <= n / 64; at++)
    for (guint64 bits = sentence->begins.bits[at]; bits != 0; bits &= bits - 1)
      for (guint phases = sentence->tokens[at * 64 + (guint) __builtin_ctzll (bits)].phases; phases != 0; phases &= phases - 1)
        self->begins[__builtin_ctz (phases)].bits[at] |= bits & -bits;
}

/* The first token from @i on that a rule of the phase may begin with; the sentence's end if there is none. */
static inline guint
find_begin (const SamayMatcher *self,
            guint               phase,
            guint               i)
{
  return samay_token_set_find (&self->begins[phase], i, self->sentence->n);
}

static gboolean
is_number_joint (const SamaySentence *sentence,
                 guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return !token->space_before && token->kind == SAMAY_WORD_MARK && (token->c == '-' || token->c == '/' || token->c == 0x2011);
}

static gboolean
has_no_letters (const SamaySentence *sentence,
                guint                first,
                guint                end)
{
  for (guint i = first; i < end; i++)
    if (sentence->tokens[i].kind == SAMAY_WORD_LETTERS)
      return FALSE;
  return TRUE;
}

/* A number that goes on behind a joint, as telephone numbers and file marks do. */
static gboolean
goes_on_behind (const SamaySentence *sentence,
                guint                end)
{
  const SamayToken *t = sentence->tokens;

  return end + 1 < sentence->n && t[end - 1].kind == SAMAY_WORD_NUMBER && is_number_joint (sentence, end)
         && t[end + 1].kind == SAMAY_WORD_NUMBER && !t[end + 1].space_before;
}

static gboolean
is_date_word (const SamayToken *token)
{
  const guint64 classes = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_MONTH | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_WEEKDAY
                          | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PART | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_UNIT
                          | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_DAYPART;

  return (token->classes & classes) != 0;
}

/* कल-कारख़ाने, April Jones: one word of a compound or of a person's name. */
static gboolean
is_half_of_name (const SamaySentence *sentence,
                 guint                i)
{
  const SamayToken *t = sentence->tokens;

  if (t[i].kind != SAMAY_WORD_LETTERS || i + 1 >= sentence->n)
    return FALSE;
  if (is_number_joint (sentence, i + 1))
    return i + 2 < sentence->n && !t[i + 2].space_before && t[i + 2].kind == SAMAY_WORD_LETTERS && !is_date_word (&t[i + 2]);
  return (t[i].classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_MONTH) != 0 && t[i].script == SAMAY_CHAR_LATIN
         && t[i + 1].kind == SAMAY_WORD_LETTERS && t[i + 1].classes == 0 && samay_char_is_upper (t[i + 1].c);
}

/* Is the match cut out of something longer? Numbers may not be glued to a letter word in front that isn't one of the match's own: COVID-19, G20,
 * मिग-21; nor to other numbers: 138-2010-2015. */
static gboolean
is_cut_out_of_name (const SamaySentence *sentence,
                    guint                first,
                    guint                end)
{
  const SamayToken *t = sentence->tokens;
  /* 18 November 2014-19 December 2015 has words, so it is no telephone number. */
  gboolean is_all_numbers = has_no_letters (sentence, first, end);

  if ((is_all_numbers && goes_on_behind (sentence, end)) || (end == first + 1 && is_half_of_name (sentence, first)))
    return TRUE;
  if (t[first].kind != SAMAY_WORD_NUMBER || t[first].space_before || first == 0)
    return FALSE;
  if (t[first - 1].kind == SAMAY_WORD_LETTERS)
    return t[first - 1].script == SAMAY_CHAR_LATIN;
  if (first < 2 || !is_number_joint (sentence, first - 1))
    return FALSE;
  if (t[first - 2].kind == SAMAY_WORD_NUMBER)
    return is_all_numbers;
  return t[first - 2].kind == SAMAY_WORD_LETTERS && (t[first - 2].script == SAMAY_CHAR_LATIN || t[first - 2].classes == 0);
}

static void
add_atom (SamayMatcher *matcher,
          guint32       term,
          guint32       rule,
          guint         first,
          guint         end)
{
  SamayAtom atom = { term, rule, first, end, FALSE };
  SamayToken *tokens = matcher->sentence->tokens;

  for (guint i = first; i < end; i++)
    if (tokens[i].atom != 0)
      {
        g_array_index (matcher->atoms, SamayAtom, tokens[i].atom - 1).is_gone = TRUE;
        tokens[i].atom = 0;
        tokens[i].computed = samay_token_get_computed (&tokens[i]);
      }
  samay_array_push (matcher->atoms, atom, SAMAY_ATOMS_ROOM);
  tokens[first].atom = matcher->atoms->len;
  tokens[first].computed = samay_term_get_computed (&g_array_index (matcher->terms, SamayTerm, term));
  for (guint phase = 0; phase < matcher->language->n_phases; phase++)
    samay_token_set_add (&matcher->begins[phase], first);
}

/* 10 और 25 मई: the first day has only its own words. */
static void
add_pair (SamayMatcher    *matcher,
          guint32          term,
          const SamayFind *best)
{
  const SamayTerm *range = &g_array_index (matcher->terms, SamayTerm, term);
  guint32 left = range->left, right = range->right;
  guint first = samay_find_get_first (best), end = samay_find_get_end (best), border = first, second = first;

  for (guint i = 0; i < best->n; i++)
    if (best->terminal->slots[i] != 0)
      {
        border = best->bindings[i].first + best->bindings[i].n;
        for (guint j = i + 1; j < best->n; j++)
          if (best->terminal->slots[j] != 0 && best->bindings[j].class_id == best->bindings[i].class_id)
            {
              second = best->bindings[j].first;
              break;
            }
        if (second > first)
          break;
      }
  if (samay_term_is_neighbour_pair (&g_array_index (matcher->terms, SamayTerm, left), &g_array_index (matcher->terms, SamayTerm, right)) || second <= first)
    {
      add_atom (matcher, term, best->terminal->rule, first, end);
      return;
    }
  /* Two whole expressions stay what they are. */
  if (samay_matcher_get_atom (matcher, first) != NULL)
    return;
  add_atom (matcher, left, best->terminal->rule, first, border);
  add_atom (matcher, right, best->terminal->rule, second, end);
}

/* Put off from April to October: two dates, of which each says what it is. */
static void
mark_move (SamayMatcher    *matcher,
           guint32          term,
           const SamayFind *best)
{
  const SamayTerm range = g_array_index (matcher->terms, SamayTerm, term);

  for (guint i = 0; i < best->n; i++)
    {
      SamayAtom *atom = (SamayAtom *) samay_matcher_get_atom (matcher, best->bindings[i].first);
      SamayTerm marked;

      if (best->terminal->slots[i] == 0 || atom == NULL)
        continue;
      marked = g_array_index (matcher->terms, SamayTerm, atom->term);
      marked.is_replaced = atom->term == range.left;
      marked.is_replacing = atom->term == range.right;
      g_array_append_val (matcher->terms, marked);
      atom->term = matcher->terms->len - 1;
      atom->rule = best->terminal->rule;
    }
}

static void
apply (SamayMatcher    *matcher,
       const SamayFind *best)
{
  SamayMatch match = { matcher->language, samay_language_get_rule (matcher->language, best->terminal->rule), best->bindings, best->terminal->slots, best->n };
  guint32 term = samay_term_build (matcher, &match);

  if (term == SAMAY_TERM_NO_CHILD)
    return;
  if (match.rule->operation.op == SAMAY_OP_PAIR)
    add_pair (matcher, term, best);
  else if (match.rule->operation.op == SAMAY_OP_MOVE)
    mark_move (matcher, term, best);
  else
    add_atom (matcher, term, best->terminal->rule, samay_find_get_first (best), samay_find_get_end (best));
}

/* A match whose context stands in front gives way to a longer one that begins where its expression does. */
static gboolean
gives_way (SamayMatcher    *matcher,
           guint            phase,
           const SamayFind *best)
{
  guint first = samay_find_get_first (best);
  SamaySearch other;

  if (first == best->bindings[0].first || first >= matcher->sentence->n || !samay_token_set_has (&matcher->begins[phase], first))
    return FALSE;
  samay_search_begin (&other, matcher, matcher->language->phases[phase]);
  return !samay_search_is_vain (&other, first) && samay_search_run (&other, first) && other.best.end > best->end && samay_find_get_first (&other.best) == first;
}

static void
run_phase (SamayMatcher *self,
           guint         phase)
{
  SamaySearch search;
  const SamayFind *best = &search.best;
  guint n = self->sentence->n;

  samay_search_begin (&search, self, self->language->phases[phase]);
  for (guint i = find_begin (self, phase, 0), next; i < n; i = find_begin (self, phase, next))
    {
      const SamayAtom *atom = samay_matcher_get_atom (self, i);
      guint behind = atom != NULL ? atom->end : i + 1;

      next = behind;
      if (samay_search_is_vain (&search, i) || !samay_search_run (&search, i) || is_cut_out_of_name (self->sentence, best->bindings[0].first, samay_find_get_end (best))
          || gives_way (self, phase, best))
        continue;
      apply (self, best);
      next = MAX (samay_find_get_end (best), i + 1);
      /* 5/9, 17/9 or 21/9: what one date led to leads on to the next. */
      if (atom != NULL && samay_find_get_first (best) >= behind)
        next = MAX (samay_find_get_first (best), i + 1);
    }
}

/**
 * samay_matcher_run:
 *
 * Fills @self's atoms with the expressions of the sentence, none across a clause's border. In each phase the longest match wins from the left, then the
 * earlier rule; a later phase sees what the earlier ones found. Linear in the sentence: the work at a token is bounded.
 */
void
samay_matcher_run (SamayMatcher *self)
{
  samay_array_empty (self->atoms);
  prepare (self);
  run_phase (self, 0);
  /* The later phases only join what the first one found. */
  if (self->atoms->len == 0)
    return;
  for (guint phase = 1; phase < self->language->n_phases; phase++)
    run_phase (self, phase);
}
