/* samay-matcher.c: rules on a sentence: which words make which expressions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-matcher.h"

#include <string.h>

#include "extract/match/samay-term-builder.h"

/* Steps of one search: patterns that branch without end can't be written, but many rules can. */
#define STEPS_MAX 4096

/* The best way so far to match from one token. */
typedef struct
{
  const SamayTerminal *terminal;
  guint end; /* the token behind all that was matched, context included */
  SamayBinding bindings[SAMAY_PATTERN_MAX];
  guint n;
} Best;

typedef struct
{
  SamayMatcher *matcher;
  const SamayRules *rules;
  guint phase;
  SamayClause clause; /* the one searched in */
  guint steps;
  SamayBinding path[SAMAY_PATTERN_MAX];
  Best best;
} Search;

/* An expression that an earlier phase found at token @i. */
static const SamayAtom *
get_atom (const SamayMatcher *matcher,
          guint               i)
{
  guint32 atom = matcher->sentence->tokens[i].atom;

  return atom != 0 ? &g_array_index (matcher->atoms, SamayAtom, atom - 1) : NULL;
}

static gboolean
match_atom (const SamayMatcher *matcher,
            guint               i,
            guint               class_id,
            SamayBinding       *binding)
{
  const SamayAtom *atom = get_atom (matcher, i);

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
match_class (Search       *search,
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
  if (get_atom (search->matcher, i) != NULL)
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
tense_fits (Search              *search,
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
wins_tie (const Search *search,
          guint32       rule,
          guint32       other)
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
is_possible (Search              *search,
             const SamayTerminal *terminal,
             guint                depth)
{
  SamayMatch match = { search->matcher->language, samay_language_get_rule (search->matcher->language, terminal->rule), search->path, terminal->slots, depth };

  return samay_match_is_possible (&match);
}

static gboolean
is_end (const Search *search,
        guint         end)
{
  const SamaySentence *sentence = search->matcher->sentence;

  return end >= search->clause.end || (sentence->tokens[end].kind == SAMAY_WORD_MARK && sentence->tokens[end].c != '-');
}

/* A pattern of classes alone says how one language orders them; another language's sentence is no place for it. */
static gboolean
is_foreign (const Search *search,
            guint32       rule)
{
  const SamayRule *row = samay_language_get_rule (search->matcher->language, rule);

  return !row->has_words && row->lang != search->matcher->sentence->lang;
}

static void
consider (Search          *search,
          const SamayNode *node,
          guint            depth,
          guint            end)
{
  const SamayTerminal *terminals = samay_rules_get_terminals (search->rules, node);
  Best *best = &search->best;

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

static void visit (Search *search,
                   guint32 node,
                   guint   depth,
                   guint   i);

static void
follow_word (Search          *search,
             const SamayEdge *edge,
             guint            depth,
             guint            i)
{
  search->path[depth] = (SamayBinding) { 0, i, 1, SAMAY_CLASS_NONE };
  visit (search, edge->node, depth + 1, i + 1);
}

static void
follow_words (Search  *search,
              guint32  node,
              guint    depth,
              guint    i)
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
follow_gap (Search          *search,
            const SamayEdge *edge,
            guint            depth,
            guint            i)
{
  const SamaySentence *sentence = search->matcher->sentence;

  for (guint skipped = 0; skipped <= edge->id && i + skipped < search->clause.end; skipped++)
    {
      search->path[depth] = (SamayBinding) { 0, i, skipped, SAMAY_CLASS_NONE };
      visit (search, edge->node, depth + 1, i + skipped);
      if (get_atom (search->matcher, i + skipped) != NULL || sentence->tokens[i + skipped].kind == SAMAY_WORD_NUMBER)
        return;
    }
}

static void
follow_class (Search          *search,
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

/* Whether the token behind the first element may be the second of a rule; never wrong where it says no. */
static inline gboolean
allows (const SamayRules    *rules,
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

static void
follow_root_class (Search *search,
                   guint   class_id,
                   guint   depth,
                   guint   i)
{
  const SamayEdge *edges;
  guint n = samay_rules_find_class_edges (search->rules, class_id, &edges);

  for (guint e = 0; e < n; e++)
    follow_class (search, &edges[e], depth, i);
}

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

/* Classes that a rule may begin with, of the forms that stand whole at the token. */
static inline guint64
get_root_classes (const Search     *search,
                  const SamayToken *token)
{
  guint64 classes = token->classes & samay_rules_get_node (search->rules, 0)->classes;

  if (classes == 0 || token->atom != 0)
    return 0;
  return classes & (samay_lexicon_get_word (search->matcher->language->lexicon, token->word)->word_classes | token->phrase_classes);
}

/* The root has edges of many classes, of which a token has one or two: it is gone through by the token's, where what is behind
 * the token fits. */
static void
visit_root (Search *search,
            guint   depth,
            guint   i)
{
  const SamaySentence *sentence = search->matcher->sentence;
  const SamayRules *rules = search->rules;
  const SamayNode *root = samay_rules_get_node (rules, 0);
  const SamayToken *token = &sentence->tokens[i];
  guint64 classes = get_root_classes (search, token);
  guint32 computed = token->computed & root->computed;
  gboolean is_bare = token->atom != 0 || (computed != 0 && is_bare_number (sentence, i));
  guint behind = token->atom != 0 ? get_atom (search->matcher, i)->end : i + 1;

  for (; classes != 0; classes &= classes - 1)
    {
      guint class_id = __builtin_ctzll (classes);

      if ((token->phrase_classes >> class_id & 1) != 0 || allows (rules, &rules->class_follows[class_id], sentence, i + 1))
        follow_root_class (search, class_id, depth, i);
    }
  for (; computed != 0; computed &= computed - 1)
    {
      guint class_id = SAMAY_CLASS_TABLE_MAX + __builtin_ctz (computed);

      if (!is_bare || allows (rules, &rules->class_follows[class_id], sentence, behind))
        follow_root_class (search, class_id, depth, i);
    }
}

static void
visit (Search  *search,
       guint32  node_index,
       guint    depth,
       guint    i)
{
  const SamayNode *node = samay_rules_get_node (search->rules, node_index);
  const SamayEdge *edges = samay_rules_get_edges (search->rules, node);
  const SamayToken *token = &search->matcher->sentence->tokens[i];

  if (node->n_terminals > 0)
    consider (search, node, depth, i);
  if (depth == SAMAY_PATTERN_MAX || i >= search->clause.end || ++search->steps > STEPS_MAX)
    return;
  if (node->n_word_edges > 0)
    follow_words (search, node_index, depth, i);
  if ((token->classes & node->classes) == 0 && (token->computed & node->computed) == 0 && !node->has_gap)
    return;
  if (node_index == 0)
    visit_root (search, depth, i);
  else
    for (guint e = node->n_word_edges; e < node->n_edges; e++)
      if (edges[e].kind == SAMAY_ELEMENT_GAP)
        follow_gap (search, &edges[e], depth, i);
      else if (may_match (token, edges[e].id))
        follow_class (search, &edges[e], depth, i);
}

static inline void
mark_begin (SamayMatcher *self,
            guint         phase,
            guint         i)
{
  self->begins[phase][i / 64] |= G_GUINT64_CONSTANT (1) << i % 64;
}

/* Fills in what can be told of a token before any rule is tried. */
static void
prepare (SamayMatcher *self)
{
  const SamaySentence *sentence = self->sentence;
  guint n_phases = self->language->n_phases;
  guint32 roots[SAMAY_PHASES_MAX], all_roots = 0;

  for (guint phase = 0; phase < n_phases; phase++)
    {
      roots[phase] = samay_rules_get_node (self->language->phases[phase], 0)->computed;
      all_roots |= roots[phase];
      for (guint at = 0; at <= sentence->n / 64; at++)
        self->begins[phase][at] = 0;
    }
  for (guint i = 0; i < sentence->n; i++)
    {
      SamayToken *token = &sentence->tokens[i];

      token->computed = samay_number_get_computed (token);
      if ((token->computed & all_roots) != 0)
        for (guint phase = 0; phase < n_phases; phase++)
          if ((token->computed & roots[phase]) != 0)
            token->phases |= 1u << phase;
      for (guint phases = token->phases; phases != 0; phases &= phases - 1)
        mark_begin (self, __builtin_ctz (phases), i);
    }
}

/* The first token from @i on that a rule of the phase may begin with; the sentence's end if there is none. */
static inline guint
find_begin (const SamayMatcher *self,
            guint               phase,
            guint               i)
{
  guint n = self->sentence->n;
  guint64 bits;

  if (i >= n)
    return n;
  bits = self->begins[phase][i / 64] & ~G_GUINT64_CONSTANT (0) << i % 64;
  for (guint at = i / 64; ; bits = self->begins[phase][at])
    if (bits != 0)
      return at * 64 + __builtin_ctzll (bits);
    else if (++at > n / 64)
      return n;
}

/* A look at the token behind, which shows in most cases that no rule that begins at @i goes on. Never wrong where it says no. */
static inline gboolean
can_go_on (const Search *search,
           guint         i)
{
  const SamaySentence *sentence = search->matcher->sentence;
  const SamayToken *token = &sentence->tokens[i];
  const SamayRules *rules = search->rules;
  const SamayNode *root = samay_rules_get_node (rules, 0);
  guint64 classes = get_root_classes (search, token);

  if (token->atom != 0)
    return (token->computed & root->computed) != 0
           && allows (rules, &rules->when_follow, sentence, get_atom (search->matcher, i)->end);
  /* Numbers and forms of several words end anywhere. */
  if ((token->computed & root->computed) != 0 || (token->phrase_classes & classes) != 0)
    return TRUE;
  if (token->word != 0 && rules->root_edges[token->word] != 0
      && allows (rules, &rules->word_follows[rules->root_edges[token->word] - 1], sentence, i + 1))
    return TRUE;
  for (; classes != 0; classes &= classes - 1)
    if (allows (rules, &rules->class_follows[__builtin_ctzll (classes)], sentence, i + 1))
      return TRUE;
  return FALSE;
}

static gboolean
find_best (Search *search,
           guint   i)
{
  if (!can_go_on (search, i))
    return FALSE;
  search->best.terminal = NULL;
  search->best.end = 0;
  search->steps = 0;
  if (i < search->clause.first || i >= search->clause.end)
    search->clause = samay_clauses_find (search->matcher->clauses, i);
  visit (search, 0, 0, i);
  return search->best.terminal != NULL;
}

static guint
get_span_first (const Best *best)
{
  return best->bindings[best->terminal->span_first].first;
}

static guint
get_span_end (const Best *best)
{
  const SamayBinding *last = &best->bindings[best->terminal->span_end - 1];

  return last->first + last->n;
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
         && t[i + 1].kind == SAMAY_WORD_LETTERS && t[i + 1].classes == 0 && g_unichar_isupper (t[i + 1].c);
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
        tokens[i].computed = samay_number_get_computed (&tokens[i]);
      }
  g_array_append_val (matcher->atoms, atom);
  tokens[first].atom = matcher->atoms->len;
  tokens[first].computed = samay_term_get_computed (&g_array_index (matcher->terms, SamayTerm, term));
  for (guint phase = 0; phase < matcher->language->n_phases; phase++)
    mark_begin (matcher, phase, first);
}

/* 10 और 25 मई: the first day has only its own words. */
static void
add_pair (SamayMatcher *matcher,
          guint32       term,
          const Best   *best)
{
  const SamayTerm *range = &g_array_index (matcher->terms, SamayTerm, term);
  guint32 left = range->left, right = range->right;
  guint first = get_span_first (best), end = get_span_end (best), border = first, second = first;

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
  if (samay_term_is_neighbour_pair (matcher, term) || second <= first)
    {
      add_atom (matcher, term, best->terminal->rule, first, end);
      return;
    }
  /* Two whole expressions stay what they are. */
  if (get_atom (matcher, first) != NULL)
    return;
  add_atom (matcher, left, best->terminal->rule, first, border);
  add_atom (matcher, right, best->terminal->rule, second, end);
}

/* Put off from April to October: two dates, of which each says what it is. */
static void
mark_move (SamayMatcher *matcher,
           guint32       term,
           const Best   *best)
{
  const SamayTerm range = g_array_index (matcher->terms, SamayTerm, term);

  for (guint i = 0; i < best->n; i++)
    {
      SamayAtom *atom = (SamayAtom *) get_atom (matcher, best->bindings[i].first);
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
apply (SamayMatcher *matcher,
       const Best   *best)
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
    add_atom (matcher, term, best->terminal->rule, get_span_first (best), get_span_end (best));
}

/* A match whose context stands in front gives way to a longer one that begins where its expression does. */
static gboolean
gives_way (Search     *search,
           const Best *best)
{
  guint first = get_span_first (best);
  Search other;

  if (first == best->bindings[0].first)
    return FALSE;
  other = *search;
  return first < search->matcher->sentence->n && find_begin (search->matcher, search->phase, first) == first
         && find_best (&other, first) && other.best.end > best->end && get_span_first (&other.best) == first;
}

static void
run_phase (SamayMatcher *self,
           guint         phase)
{
  Search search;
  guint n = self->sentence->n;

  /* Not its paths, which are large and written before they are read. */
  search.matcher = self;
  search.rules = self->language->phases[phase];
  search.phase = phase;
  search.clause = (SamayClause) { 0, 0 };
  for (guint i = find_begin (self, phase, 0); i < n; i = find_begin (self, phase, i))
    {
      const SamayAtom *atom = get_atom (self, i);
      guint behind = atom != NULL ? atom->end : i + 1, next = behind;

      if (find_best (&search, i))
        {
          Best best = search.best;

          if (!is_cut_out_of_name (self->sentence, best.bindings[0].first, get_span_end (&best)) && !gives_way (&search, &best))
            {
              apply (self, &best);
              next = MAX (get_span_end (&best), i + 1);
              /* 5/9, 17/9 or 21/9: what one date led to leads on to the next. */
              if (atom != NULL && get_span_first (&best) >= behind)
                next = MAX (get_span_first (&best), i + 1);
            }
        }
      i = next;
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
  g_array_set_size (self->atoms, 0);
  prepare (self);
  run_phase (self, 0);
  /* The later phases only join what the first one found. */
  if (self->atoms->len == 0)
    return;
  for (guint phase = 1; phase < self->language->n_phases; phase++)
    run_phase (self, phase);
}
