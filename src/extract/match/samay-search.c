/* samay-search.c: the rules of one phase, tried at one token of a sentence
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-search.h"

#include <string.h>

#include "extract/match/samay-term-builder.h"

/* Steps of one search: patterns that branch without end can't be written, but many rules can. */
#define STEPS_MAX 4096

static gboolean
match_atom (const SamayMatcher *matcher,
            guint               i,
            guint               class_id,
            SamayBinding       *binding)
{
  const SamayAtom *atom = samay_matcher_get_atom (matcher, i);

  if (atom == NULL || (matcher->sentence->tokens[i].computed & SAMAY_COMPUTED_BIT (class_id)) == 0)
    return FALSE;
  binding->value = matcher->sentence->tokens[i].atom - 1;
  binding->n = atom->end - atom->first;
  return TRUE;
}

/* A test of bits that spares most calls of match_class(). */
static inline gboolean
may_match (const SamayToken *token,
           guint             class_id)
{
  class_id &= ~SAMAY_CLASS_STRONG;
  if (class_id < SAMAY_CLASS_TABLE_MAX)
    return (token->classes & G_GUINT64_CONSTANT (1) << class_id) != 0;
  return (token->computed & SAMAY_COMPUTED_BIT (class_id)) != 0;
}

/* English writes months with a capital: an august company isn't one. */
static gboolean
is_small_month (const SamaySentence *sentence,
                guint                i,
                guint                class_id)
{
  return class_id == SAMAY_CLASS_MONTH && sentence->tokens[i].c >= 'a' && sentence->tokens[i].c <= 'z';
}

static gboolean
match_class (SamaySearch  *search,
             guint         i,
             guint         class_id,
             SamayBinding *binding)
{
  const SamaySentence *sentence = search->matcher->sentence;
  gboolean is_strong = (class_id & SAMAY_CLASS_STRONG) != 0;
  const SamaySense *sense;
  guint n;

  class_id &= ~SAMAY_CLASS_STRONG;
  binding->class_id = class_id;
  if (class_id >= SAMAY_CLASS_WHEN)
    return match_atom (search->matcher, i, class_id, binding);
  if (samay_matcher_get_atom (search->matcher, i) != NULL)
    return FALSE;
  if (class_id >= SAMAY_CLASS_TABLE_MAX)
    return samay_number_match (sentence, i, class_id, binding);
  sense = samay_sentence_match_form (sentence, i, class_id, &n);
  if (sense == NULL || (is_strong && (sense->is_weak || is_small_month (sentence, i, class_id))))
    return FALSE;
  binding->value = sense->value;
  binding->n = n;
  return TRUE;
}

static gboolean
tense_fits (SamaySearch         *search,
            const SamayTerminal *terminal,
            guint                end)
{
  const SamayRule *rule = samay_language_get_rule (search->matcher->language, terminal->rule);
  const SamayVerbGroup *verb;

  if (rule->tense == SAMAY_TENSE_NONE)
    return TRUE;
  verb = samay_clauses_find_verb (search->matcher->clauses, search->matcher->sentence,
                                  search->path[terminal->span_first].first, end);
  return verb != NULL && verb->is_finite && verb->tense == rule->tense;
}

/* Of two rules that match as much, one that says it is no date, then one in the sentence's own language, then the earlier. */
static gboolean
wins_tie (const SamaySearch *search,
          guint32            rule,
          guint32            other)
{
  guint8 lang = search->matcher->sentence->lang;
  const SamayRule *one = samay_language_get_rule (search->matcher->language, rule);
  const SamayRule *two = samay_language_get_rule (search->matcher->language, other);
  gboolean is_trap = one->operation.op == SAMAY_OP_NONE, other_is_trap = two->operation.op == SAMAY_OP_NONE;

  if (is_trap != other_is_trap)
    return is_trap;
  return (one->lang == lang) != (two->lang == lang) ? one->lang == lang : rule < other;
}

static gboolean
is_possible (SamaySearch         *search,
             const SamayTerminal *terminal,
             guint                depth)
{
  SamayMatch match = { search->matcher->language, samay_language_get_rule (search->matcher->language, terminal->rule), search->path, terminal->slots, depth };

  return samay_match_is_possible (&match);
}

static gboolean
is_end (const SamaySearch *search,
        guint              end)
{
  const SamaySentence *sentence = search->matcher->sentence;

  return end >= search->clause.end || (sentence->tokens[end].kind == SAMAY_WORD_MARK && sentence->tokens[end].c != '-');
}

/* A pattern of classes alone says how one language orders them; another language's sentence is no place for it. */
static gboolean
is_foreign (const SamaySearch *search,
            guint32            rule)
{
  const SamayRule *row = samay_language_get_rule (search->matcher->language, rule);

  return !row->has_words && row->lang != search->matcher->sentence->lang;
}

static void
consider (SamaySearch     *search,
          const SamayNode *node,
          guint            depth,
          guint            end)
{
  const SamayTerminal *terminals = samay_rules_get_terminals (search->rules, node);
  SamayFind *best = &search->best;

  for (guint i = 0; i < node->n_terminals; i++)
    {
      if (best->terminal != NULL && (end < best->end || (end == best->end && !wins_tie (search, terminals[i].rule, best->terminal->rule))))
        continue;
      if (is_foreign (search, terminals[i].rule))
        continue;
      if ((terminals[i].at_start && search->path[0].first != 0) || (terminals[i].at_end && !is_end (search, end)) || !is_possible (search, &terminals[i], depth)
          || !tense_fits (search, &terminals[i], end))
        continue;
      best->terminal = &terminals[i];
      best->end = end;
      best->n = depth;
      memcpy (best->bindings, search->path, depth * sizeof (SamayBinding));
    }
}

static void visit (SamaySearch *search,
                   guint32 node,
                   guint depth,
                   guint i);

static void
follow_word (SamaySearch     *search,
             const SamayEdge *edge,
             guint            depth,
             guint            i)
{
  search->path[depth] = (SamayBinding) { 0, i, 1, SAMAY_CLASS_NONE };
  visit (search, edge->node, depth + 1, i + 1);
}

static void
follow_words (SamaySearch *search,
              guint32      node,
              guint        depth,
              guint        i)
{
  const SamayToken *token = &search->matcher->sentence->tokens[i];
  const SamayEdge *edges;
  guint n;

  if (token->word == 0 || token->atom != 0)
    return;
  n = samay_rules_find_edges (search->rules, node, token->word, &edges);
  for (guint e = 0; e < n; e++)
    if (!edges[e].is_glued || !token->space_before)
      follow_word (search, &edges[e], depth, i);
}

static void
follow_gap (SamaySearch     *search,
            const SamayEdge *edge,
            guint            depth,
            guint            i)
{
  const SamaySentence *sentence = search->matcher->sentence;

  for (guint skipped = 0; skipped <= edge->id && i + skipped < search->clause.end; skipped++)
    {
      search->path[depth] = (SamayBinding) { 0, i, skipped, SAMAY_CLASS_NONE };
      visit (search, edge->node, depth + 1, i + skipped);
      if (samay_matcher_get_atom (search->matcher, i + skipped) != NULL || sentence->tokens[i + skipped].kind == SAMAY_WORD_NUMBER)
        return;
    }
}

static void
follow_class (SamaySearch     *search,
              const SamayEdge *edge,
              guint            depth,
              guint            i)
{
  SamayBinding binding = { 0, i, 0, SAMAY_CLASS_NONE };

  if ((edge->is_glued && search->matcher->sentence->tokens[i].space_before) || !match_class (search, i, edge->id, &binding))
    return;
  search->path[depth] = binding;
  visit (search, edge->node, depth + 1, i + binding.n);
}

static void
visit (SamaySearch *search,
       guint32      node_index,
       guint        depth,
       guint        i)
{
  const SamayNode *node = samay_rules_get_node (search->rules, node_index);
  const SamayEdge *edges = samay_rules_get_edges (search->rules, node);
  const SamayToken *token = &search->matcher->sentence->tokens[i];

  if (node->n_terminals > 0)
    consider (search, node, depth, i);
  if (depth == SAMAY_PATTERN_MAX || i >= search->clause.end || ++search->steps > STEPS_MAX)
    return;
  if ((node->words >> token->word % 64 & 1) != 0)
    follow_words (search, node_index, depth, i);
  if ((token->classes & node->classes) == 0 && (token->computed & node->computed) == 0 && !node->has_gap)
    return;
  for (guint e = node->n_word_edges; e < node->n_edges; e++)
    if (edges[e].kind == SAMAY_ELEMENT_GAP)
      follow_gap (search, &edges[e], depth, i);
    else if (may_match (token, edges[e].id))
      follow_class (search, &edges[e], depth, i);
}

/* ---- the first element ---- */

/* A number that no fraction, number word or ending goes on: whatever class it is read as, it is one token. */
static gboolean
is_bare_number (const SamaySentence *sentence,
                guint                i)
{
  const guint64 goes_on = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_NUMBER_WORD | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ORDINAL_ENDING;
  const SamayToken *next = &sentence->tokens[i + 1];

  return sentence->tokens[i].kind == SAMAY_WORD_NUMBER && !sentence->tokens[i].is_decimal
         && (i + 1 >= sentence->n || ((next->classes & goes_on) == 0 && next->c != '-'));
}

/* The search has found a way to go on, so that it must know its clause. */
static inline void
find_clause (SamaySearch *search,
             guint        i)
{
  if (i < search->clause.first || i >= search->clause.end)
    search->clause = samay_clauses_find (search->matcher->clauses, i);
}

static inline void
follow_root_class (SamaySearch *search,
                   guint        class_id,
                   guint        i)
{
  const SamayEdge *edges;
  guint n = samay_rules_find_class_edges (search->rules, class_id, &edges);

  find_clause (search, i);
  for (guint e = 0; e < n; e++)
    follow_class (search, &edges[e], 0, i);
}

/* Rules that begin with the word itself. */
static inline void
visit_root_word (SamaySearch *search,
                 guint        i)
{
  const SamaySentence *sentence = search->matcher->sentence;
  const SamayRules *rules = search->rules;
  guint32 word = sentence->tokens[i].word;

  if (word == 0 || rules->root_edges[word] == 0 || !samay_follow_allows (rules, &rules->word_follows[rules->root_edges[word] - 1], sentence, i + 1))
    return;
  find_clause (search, i);
  follow_words (search, 0, 0, i);
}

/* Rules that begin with a class of tables. Forms of several words end anywhere. */
static inline void
visit_root_classes (SamaySearch *search,
                    guint64      classes,
                    guint        i)
{
  const SamaySentence *sentence = search->matcher->sentence;
  const SamayRules *rules = search->rules;

  for (; classes != 0; classes &= classes - 1)
    {
      guint class_id = __builtin_ctzll (classes);

      if ((sentence->tokens[i].phrase_classes >> class_id & 1) != 0 || samay_follow_allows (rules, &rules->class_follows[class_id], sentence, i + 1))
        follow_root_class (search, class_id, i);
    }
}

/* Rules that begin with a number, or with an expression that an earlier phase found. */
static void
visit_root_computed (SamaySearch *search,
                     guint32      computed,
                     guint        i)
{
  const SamaySentence *sentence = search->matcher->sentence;
  const SamayRules *rules = search->rules;
  const SamayAtom *atom = samay_matcher_get_atom (search->matcher, i);
  gboolean is_bare = atom != NULL || is_bare_number (sentence, i);
  guint behind = atom != NULL ? atom->end : i + 1;

  for (; computed != 0; computed &= computed - 1)
    {
      guint class_id = SAMAY_CLASS_TABLE_MAX + __builtin_ctz (computed);

      /* Any word is one token. */
      if ((!is_bare && class_id != SAMAY_CLASS_WORD) || samay_follow_allows (rules, &rules->class_follows[class_id], sentence, behind))
        follow_root_class (search, class_id, i);
    }
}

void
samay_search_begin (SamaySearch        *self,
                    const SamayMatcher *matcher,
                    const SamayRules   *rules)
{
  /* Not the bindings, which are large and written before they are read. */
  self->matcher = matcher;
  self->rules = rules;
  self->clause = (SamayClause) { 0, 0 };
}

/**
 * samay_search_run:
 *
 * The root has edges of hundreds of words and many classes, of which a token has one or two: it is gone through by the token's,
 * where what is behind the token fits.
 *
 * Returns: whether a rule matches from token @i on; the longest match is then the search's best. Cost is bounded
 */
gboolean
samay_search_run (SamaySearch *self,
                  guint        i)
{
  const SamayToken *token = &self->matcher->sentence->tokens[i];
  const SamayNode *root = samay_rules_get_node (self->rules, 0);

  self->best.terminal = NULL;
  self->best.end = 0;
  self->steps = 0;
  if (token->atom == 0)
    {
      visit_root_word (self, i);
      visit_root_classes (self, token->form_classes & root->classes, i);
    }
  if ((token->computed & root->computed) != 0)
    visit_root_computed (self, token->computed & root->computed, i);
  return self->best.terminal != NULL;
}
