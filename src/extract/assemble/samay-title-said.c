/* samay-title-said.c: a title of what somebody said, and of a clause that has nothing else
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#define SAID_TOKENS_MIN 4

static void
shorten_to_end (SamayAssembler *self,
                SamayClause     clause)
{
  if (!fits (self))
    samay_shorten_clause (&self->pick, self->clauses, clause);
  samay_word_pick_trim_end (&self->pick);
}

static void
shorten (SamayAssembler *self,
         SamayClause     clause)
{
  if (fits (self))
    return;
  samay_shorten_clause (&self->pick, self->clauses, clause);
  samay_word_pick_trim (&self->pick);
  if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX)
    samay_title_cut_to_fit (self, clause);
}

/* He said on Friday; … and again in 2019: where nothing is left, the clause before, or behind a colon the next; else the clause with its
 * fillers. */
void
samay_title_pick_instead (SamayAssembler *self,
                          const GArray   *atoms,
                          SamayClause     clause)
{
  SamayClause whole = clause;

  /* She said on Friday that the talks would resume. */
  if (clause.end < self->sentence->n && samay_title_find_verb (self, clause) != NULL)
    {
      whole.end = samay_clauses_find (self->clauses, clause.end).end;
      samay_title_pick (self, atoms, whole);
      samay_word_pick_trim_end (&self->pick);
      shorten_to_end (self, whole);
      return;
    }
  if (clause.first > 0 || clause.end < self->sentence->n)
    {
      whole = samay_clauses_find (self->clauses, clause.first > 0 ? clause.first - 1 : clause.end);
      samay_title_pick (self, atoms, whole);
      samay_word_pick_trim (&self->pick);
    }
  if (samay_word_pick_length (&self->pick) == 0)
    {
      whole = clause;
      samay_title_pick (self, atoms, whole);
    }
  shorten (self, whole);
}

/* Prices rose, the office said on Monday: what was said. */
static gboolean
pick_said_before (SamayAssembler  *self,
                  const GArray    *atoms,
                  SamayClause      clause,
                  const SamayAtom *atom)
{
  SamayClause said = samay_clauses_find (self->clauses, clause.first - 1);
  SamayTitleRange range = { .range = said };

  if (!samay_clauses_has_finite (self->clauses, said.first, said.end))
    return FALSE;
  samay_title_reach_for_subject (self, atom, &range);
  said = range.range;
  samay_title_pick (self, atoms, said);
  samay_word_pick_drop (&self->pick, range.gap.first, range.gap.end);
  samay_word_pick_trim (&self->pick);
  shorten (self, said);
  samay_shorten_lone_marks (&self->pick, said);
  return samay_word_pick_count (&self->pick) > 1;
}

/* He said in a letter on Friday that the mill is sold: what was said, with who said it if there is room. */
gboolean
samay_title_pick_said (SamayAssembler  *self,
                       const GArray    *atoms,
                       SamayClause      clause,
                       const SamayAtom *atom)
{
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  SamayClause said, whole = clause;
  gboolean is_said = FALSE, is_relative, points;
  guint first, n;

  /* जानकारी दी: in Hindi a noun may stand before the verb. */
  first = verb == NULL ? clause.end : is_head_final (self) && verb->first > clause.first ? verb->first - 1 : verb->first;
  for (guint i = first; i < clause.end; i++)
    is_said = is_said || samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_SAY_VERB, &n) != NULL;
  if (is_said && clause.first > 0 && samay_token_is_mark (self->sentence, clause.first - 1, ',')
      && !samay_token_is_form (self->sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD) && !is_head_final (self))
    return pick_said_before (self, atoms, clause, atom);
  /* …, मंत्री ने बुधवार को यह जानकारी दी */
  if (is_said && clause.first > 0 && is_head_final (self) && samay_token_is_mark (self->sentence, clause.first - 1, ',')
      && samay_sentence_find_class (self->sentence, clause.first, verb->first, SAMAY_CLASS_DEMONSTRATIVE) < verb->first)
    return pick_said_before (self, atoms, clause, atom);
  if (!is_said || clause.end >= self->sentence->n)
    return FALSE;
  /* Declared the outbreak — the worst in years — over: what stands between dashes isn't what was said. */
  if (is_mark (self->sentence, clause.end - 1) && (self->sentence->tokens[clause.end - 1].c == 0x2014 || self->sentence->tokens[clause.end - 1].c == 0x2013))
    return FALSE;
  is_relative = !is_head_final (self) && clause.first > 0 && is_clause_word (self->sentence, clause.first, SAMAY_CLAUSE_WORD_RELATIVE, &n);
  said = samay_clauses_find (self->clauses, clause.end);
  /* According to two officials who asked not to be named: nothing that was said. */
  if (!is_head_final (self) && is_clause_word (self->sentence, said.first, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return FALSE;
  /* He said, "although …": the quotation mark before a word that begins a clause. */
  if (said.end == said.first + 1 && is_mark (self->sentence, said.first) && said.end < self->sentence->n)
    said = samay_clauses_find (self->clauses, said.end);
  first = said.first;
  if (samay_sentence_match_form (self->sentence, first, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL)
    first += n;
  /* That they keep away: who is meant stands in the other clause. */
  points = is_title_word (self->sentence, first, SAMAY_TITLE_WORD_PRONOUN, &n);
  /* That the rule "ignores …": a verb that no table has. */
  if ((samay_title_find_verb (self, said) == NULL && (is_head_final (self) || said.first == first || said.end < first + SAID_TOKENS_MIN)) || (points && is_head_final (self)))
    return FALSE;
  whole.end = said.end;
  /* The school, which was shut in July, told parents that …: the date of the one or of the other. */
  if (is_relative)
    {
      SamayClause head = samay_clauses_find (self->clauses, clause.first - 1);

      if (samay_clauses_has_finite (self->clauses, head.first, head.end))
        return FALSE;
      whole.first = head.first;
    }
  samay_title_pick (self, atoms, whole);
  if (is_relative)
    {
      samay_shorten_relative (&self->pick, self->clauses, (SamayClause) { whole.first, clause.end }, atom->first);
      if (samay_word_pick_has (&self->pick, clause.first + 1))
        return FALSE;
    }
  samay_word_pick_trim_end (&self->pick);
  if (points)
    shorten (self, whole);
  else if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX)
    {
      samay_title_pick (self, atoms, said);
      samay_word_pick_trim (&self->pick);
      shorten (self, said);
    }
  samay_shorten_lone_marks (&self->pick, whole);
  return samay_word_pick_length (&self->pick) > 0;
}
