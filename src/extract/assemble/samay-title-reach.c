/* samay-title-reach.c: what the title of a clause takes from the clause beside it, in English
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

/* While it was leaving port, while leaving port: such a clause only tells when something else was so. */
static gboolean
is_backdrop (const SamayAssembler *self,
             SamayClause           clause)
{
  guint n, m;

  return clause.first > 0 && is_title_word (self->sentence, clause.first, SAMAY_TITLE_WORD_BACKDROP, &n)
         && (is_title_word (self->sentence, clause.first + n, SAMAY_TITLE_WORD_PRONOUN, &m) || self->sentence->tokens[MIN (clause.first + n, clause.end - 1)].aspect == SAMAY_ASPECT_PROGRESSIVE);
}

static SamayClause
reach_for_main (const SamayAssembler *self,
                SamayClause           clause)
{
  SamayClause main_clause = clause;

  if (is_head_final (self))
    return clause;
  while (is_backdrop (self, main_clause))
    main_clause = samay_clauses_find (self->clauses, main_clause.first - 1);
  return samay_title_find_verb (self, main_clause) != NULL ? main_clause : clause;
}

/* Mistakes that led to deaths: the words from the last verb or comma on, without their preposition. */
static guint
find_object (const SamayAssembler *self,
             const GArray         *atoms,
             SamayClause           before)
{
  const SamaySentence *sentence = self->sentence;
  guint first = before.first, n;

  while (before.end > first && is_mark (sentence, before.end - 1))
    before.end--;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->is_finite && group->first >= before.first && group->end <= before.end)
        first = MAX (first, group->end);
    }
  for (guint i = first; i < before.end; i++)
    if (sentence->tokens[i].atom != 0)
      first = g_array_index (atoms, SamayAtom, sentence->tokens[i].atom - 1).end;
    else if (is_mark (sentence, i))
      first = i + 1;
  /* To set up a fund, which …: the fund. */
  for (guint i = first; i < before.end && samay_token_has_class (sentence, first, SAMAY_CLASS_INFINITIVE_MARK); i++)
    if (samay_token_has_class (sentence, i, SAMAY_CLASS_ARTICLE))
      first = i;
  while (first < before.end && samay_sentence_match_form (sentence, first, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    first += n;
  return first;
}

/* The strike that was to start on 12 March: in English, a clause behind "that" or "which" tells of what stands before it. */
static void
reach_for_head (const SamayAssembler *self,
                const GArray         *atoms,
                SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before;
  const SamayVerbGroup *own;
  guint n, first;

  if (range->range.first == 0
      || (!is_clause_word (sentence, range->range.first, SAMAY_CLAUSE_WORD_RELATIVE, &n)
          && !is_clause_word (sentence, range->range.first, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n)))
    return;
  before = samay_clauses_find (self->clauses, range->range.first - 1);
  if (!samay_clauses_has_finite (self->clauses, before.first, before.end))
    {
      range->range.first = before.first;
      return;
    }
  /* Errors that led to deaths: it is the relative word that the verb follows. */
  own = samay_title_find_verb (self, range->range);
  /* On a hill that overlooks the river in 1888: the date is of the whole. */
  if (n == 1 && (own == NULL || own->tense == SAMAY_TENSE_PRESENT) && !is_title_word (sentence, range->range.first, SAMAY_TITLE_WORD_BACKDROP, &n))
    {
      range->range = before;
      return;
    }
  if (own == NULL || own->first != range->range.first + n || n > 1 || is_title_word (sentence, range->range.first, SAMAY_TITLE_WORD_BACKDROP, &n))
    return;
  first = find_object (self, atoms, before);
  if (first >= before.end)
    return;
  range->gap = (SamayClause) { range->range.first, range->range.first + 1 };
  if (is_mark (sentence, range->gap.first - 1))
    range->gap.first--;
  range->range.first = first;
}

/* The defendant, who was held on Monday, denied it and will be tried in June: the subject stands before the relative clause. */
static gboolean
reach_over_relative (const SamayAssembler *self,
                     SamayClause           before,
                     guint                 begin,
                     SamayTitleRange      *range)
{
  SamayClause head;
  guint n;

  /* Which closed in 2001 and burned down in 2003. */
  while (before.first > 0 && is_clause_word (self->sentence, before.first, SAMAY_CLAUSE_WORD_COORDINATOR, &n))
    before = samay_clauses_find (self->clauses, before.first - 1);
  if (before.first == 0 || !is_clause_word (self->sentence, before.first, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return FALSE;
  head = samay_clauses_find (self->clauses, before.first - 1);
  if (samay_clauses_has_finite (self->clauses, head.first, head.end))
    return FALSE;
  range->gap = (SamayClause) { is_mark (self->sentence, head.end - 1) ? head.end - 1 : head.end, begin };
  range->range.first = head.first;
  return TRUE;
}

static gboolean
is_lone_participle (const SamaySentence  *sentence,
                    const SamayVerbGroup *verb)
{
  const SamayToken *token = &sentence->tokens[verb->first];

  return verb->end == verb->first + 1 && ((token->tense == SAMAY_TENSE_PAST && token->aspect == SAMAY_ASPECT_PERFECT) || token->aspect == SAMAY_ASPECT_PARTICIPLE);
}

/* The mill, built in 1844 and enlarged in 1887, was sold in May: the mill was enlarged; the mill was sold. */
static gboolean
reach_over_participles (const SamayAssembler *self,
                        const SamayAtom      *atom,
                        const SamayVerbGroup *verb,
                        const SamayVerbGroup *own,
                        SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  guint comma = own->end;

  if (verb->first == 0 || !samay_token_is_mark (sentence, verb->first - 1, ',') || !is_lone_participle (sentence, verb) || !is_lone_participle (sentence, own))
    return FALSE;
  while (comma < range->range.end && !samay_token_is_mark (sentence, comma, ','))
    comma++;
  if (!samay_clauses_has_finite (self->clauses, comma, range->range.end))
    return FALSE;
  range->range.first = samay_clauses_find (self->clauses, verb->first).first;
  range->gap = (SamayClause) { verb->first - 1, comma + 1 };
  if (atom->first < comma)
    {
      range->gap.end = own->first;
      range->range.end = comma;
      range->swapped = own->first;
      range->words = samay_title_join_copula (self, verb->first - 1, own->first);
    }
  return TRUE;
}

/* Founded in 1987 and went public in 2004: in English a clause that begins with its verb has the subject of the one before. */
void
samay_title_reach_for_subject (const SamayAssembler *self,
                               const SamayAtom      *atom,
                               SamayTitleRange      *range)
{
  const SamayVerbGroup *own, *verb;
  SamayClause before;
  guint n;

  if (range->range.first == 0)
    return;
  own = samay_title_find_verb (self, range->range);
  if (!is_clause_word (self->sentence, range->range.first, SAMAY_CLAUSE_WORD_COORDINATOR, &n)
      && !is_clause_word (self->sentence, range->range.first, SAMAY_CLAUSE_WORD_CONTRAST, &n))
    {
      if (own != NULL && own->first == range->range.first)
        reach_over_relative (self, samay_clauses_find (self->clauses, range->range.first - 1), range->range.first, range);
      return;
    }
  if (own == NULL || own->first > range->range.first + n)
    return;
  before = samay_clauses_find (self->clauses, range->range.first - 1);
  verb = samay_title_find_verb (self, before);
  /* Born in 1938, she studied in Paris and …: the subject stands behind the comma. */
  if (verb != NULL && verb->first == before.first)
    {
      guint comma = samay_token_set_find (&self->sentence->marks, before.first, before.end);

      if (samay_token_is_mark (self->sentence, comma, ',') && comma + 1 < before.end)
        {
          before.first = comma + 1;
          verb = samay_title_find_verb (self, before);
        }
    }
  /* … and will stand trial in October: so does what stands before the relative clause, one further up. */
  if (verb != NULL && verb->first == before.first && before.first > 0)
    {
      reach_over_relative (self, samay_clauses_find (self->clauses, before.first - 1), range->range.first + n, range);
      return;
    }
  if (verb == NULL || verb->first == before.first || reach_over_relative (self, before, range->range.first + n, range)
      || reach_over_participles (self, atom, verb, own, range))
    return;
  range->gap = (SamayClause) { verb->first, range->range.first + n };
  range->range.first = before.first;
}

/* Born in Cuttack in 1926, she …; when the treaty was signed in 1960, the bank …: what the date tells of ends at the comma. */
static void
end_at_comma (const SamayAssembler *self,
              const SamayAtom      *atom,
              SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  guint first = range->range.first, n;
  gboolean is_participle = sentence->tokens[first].is_verb && (sentence->tokens[first].aspect == SAMAY_ASPECT_PERFECT || sentence->tokens[first].aspect == SAMAY_ASPECT_PARTICIPLE);

  if (!is_participle && (!is_clause_word (sentence, first, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n) || is_title_word (sentence, first, SAMAY_TITLE_WORD_CONDITION, &n)))
    return;
  for (guint i = atom->end; i + 1 < range->range.end; i++)
    if (samay_token_is_mark (sentence, i, ',') && samay_clauses_has_finite (self->clauses, i, range->range.end) && (is_participle || samay_clauses_has_finite (self->clauses, first, i)))
      {
        range->range.end = i;
        return;
      }
}

/* Having served twelve years, the minister was released on 7 March: what the date tells of begins at the comma. */
static void
begin_at_comma (const SamayAssembler *self,
                const SamayAtom      *atom,
                SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  const SamayToken *token = &sentence->tokens[range->range.first];

  if (!token->is_verb || (token->aspect != SAMAY_ASPECT_PROGRESSIVE && token->aspect != SAMAY_ASPECT_PARTICIPLE))
    return;
  for (guint i = range->range.first; i < atom->first; i++)
    if (samay_token_is_mark (sentence, i, ',') && samay_clauses_has_finite (self->clauses, i, range->range.end))
      {
        range->range.first = i + 1;
        return;
      }
}

static gboolean
is_dash (const SamaySentence *sentence,
         guint                i)
{
  return is_mark (sentence, i) && (sentence->tokens[i].c == 0x2014 || sentence->tokens[i].c == 0x2013);
}

/* They declared the outbreak — the worst in years — over: the clause goes on behind the second dash. */
static void
reach_over_dashes (const SamayAssembler *self,
                   SamayTitleRange      *range)
{
  guint first = range->range.end, end = first;

  if (range->gap.end != 0 || first >= self->sentence->n || !is_dash (self->sentence, first - 1))
    return;
  do
    end = samay_clauses_find (self->clauses, end).end;
  while (end < self->sentence->n && !is_dash (self->sentence, end - 1));
  if (end >= self->sentence->n)
    return;
  range->gap = (SamayClause) { first - 1, end };
  range->range.end = samay_clauses_find (self->clauses, end).end;
}

/* The bridge was widened after a ship had damaged it in 1987: the date is of what it stands beside. */
static void
begin_behind_other (const SamayAssembler *self,
                    const SamayAtom      *atom,
                    SamayTitleRange      *range)
{
  guint n_verbs = 0, n, m;

  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      n_verbs += group->is_finite && group->first >= range->range.first && group->first < atom->first;
    }
  if (n_verbs < 2)
    return;
  for (guint i = atom->first; i-- > range->range.first + 1;)
    if (is_title_word (self->sentence, i, SAMAY_TITLE_WORD_BOUNDARY, &n))
      {
        const SamaySense *pronoun = samay_sentence_match_form (self->sentence, i + n, SAMAY_CLASS_PRONOUN, &m);

        /* After it had been damaged: what it is stands in the other. */
        if ((pronoun == NULL || pronoun->extra == SAMAY_PRONOUN_PERSON) && samay_clauses_has_finite (self->clauses, range->range.first, i)
            && samay_clauses_has_finite (self->clauses, i + n, atom->first))
          range->range.first = i + n;
        return;
      }
}

/**
 * samay_title_reach:
 *
 * Returns: the words that tell of the clause: its own, and where they need it the subject or antecedent in the clause before, or instead of a
 *   clause that only gives the time the one that it belongs to
 */
SamayTitleRange
samay_title_reach (const SamayAssembler *self,
                   const GArray         *atoms,
                   SamayClause           clause,
                   const SamayAtom      *atom)
{
  SamayTitleRange range = { .range = reach_for_main (self, clause) };

  if (is_head_final (self))
    {
      samay_title_reach_in_hindi (self, atoms, &range);
      reach_over_dashes (self, &range);
      return range;
    }
  if (atom->first >= range.range.first && atom->first < range.range.end)
    {
      end_at_comma (self, atom, &range);
      begin_at_comma (self, atom, &range);
      begin_behind_other (self, atom, &range);
    }
  reach_for_head (self, atoms, &range);
  if (range.gap.end == 0)
    samay_title_reach_for_subject (self, atom, &range);
  reach_over_dashes (self, &range);
  return range;
}
