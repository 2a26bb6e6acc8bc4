/* samay-title-aside.c: what a clause tells beside what it is about: in brackets, between dashes, behind a comma
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#define CLAUSE_TOKENS_MIN 4

static gboolean
has_date (const SamaySentence *sentence,
          guint                first,
          guint                end)
{
  while (first < end && sentence->tokens[first].atom == 0)
    first++;
  return first < end;
}

/* (by 1995, its mills employed half the town): a date and a comma begin a clause, though no table has its verb. */
static gboolean
is_dated_clause (const SamaySentence *sentence,
                 const SamayAtom     *atom,
                 guint                open,
                 guint                close)
{
  guint first = open + 1, n;

  while (first < atom->first && samay_sentence_match_form (sentence, first, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    first += n;
  return first > open + 1 && first == atom->first && samay_token_is_mark (sentence, atom->end, ',') && close > atom->end + CLAUSE_TOKENS_MIN;
}

/* The observatory (opened in 1786) was moved in 1861: what stands in the brackets, or what stands around them. */
static void
pick_brackets (SamayAssembler  *self,
               SamayClause      clause,
               const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  guint open = G_MAXUINT;

  for (guint i = samay_token_set_find (&sentence->marks, clause.first, clause.end); i < clause.end;
       i = samay_token_set_find (&sentence->marks, i + 1, clause.end))
    {
      if (sentence->tokens[i].c == '(')
        open = i;
      if (open == G_MAXUINT || sentence->tokens[i].c != ')')
        continue;
      if (open < atom->first && atom->end <= i && open > clause.first && (samay_clauses_has_finite (self->clauses, open, i) || is_dated_clause (sentence, atom, open, i)) && !sentence->tokens[open + 1].is_verb)
        {
          samay_word_pick_drop (&self->pick, clause.first, open + 1);
          samay_word_pick_drop (&self->pick, i, clause.end);
          return;
        }
      if (open < atom->first && atom->end <= i && open > clause.first && sentence->tokens[open + 1].is_verb)
        {
          samay_word_pick_drop (&self->pick, open, open + 1);
          samay_word_pick_drop (&self->pick, i, clause.end);
          return;
        }
      if ((atom->end <= open || i < atom->first) && has_date (sentence, open, i))
        samay_word_pick_drop (&self->pick, open, i + 1);
      open = G_MAXUINT;
    }
}

static gboolean
is_dash (const SamaySentence *sentence,
         guint                i)
{
  gunichar c = sentence->tokens[i].c;

  return sentence->tokens[i].kind == SAMAY_WORD_MARK && (c == '-' || c == 0x2013 || c == 0x2014) && sentence->tokens[i].space_before
         && i + 1 < sentence->n && sentence->tokens[i + 1].space_before;
}

/* The token behind which the aside ends that begins at @i: at the same dash, or a comma. */
static guint
find_aside_end (const SamaySentence *sentence,
                guint                i,
                guint                end)
{
  for (guint at = i + 1; at < end; at++)
    if (is_dash (sentence, at) || samay_token_is_mark (sentence, at, ','))
      return at + 1;
  return i;
}

/* पुल, यानी नदी का दूसरा पुल, टूट गया; सेनापति - जीत से एक दिन पहले - मारा गया: what stands in between goes. */
static void
drop_between (SamayAssembler *self,
              SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = clause.first + 1; i < clause.end; i++)
    {
      guint n, end;

      if (sentence->tokens[i].kind != SAMAY_WORD_MARK)
        continue;
      if (!is_dash (sentence, i) && !(samay_token_is_mark (sentence, i, ',') && is_title_word (sentence, i + 1, SAMAY_TITLE_WORD_ASIDE, &n)))
        continue;
      end = find_aside_end (sentence, i, clause.end);
      if (end > i && end < clause.end)
        samay_word_pick_drop (&self->pick, i, end);
    }
}

/* The inspectors came back on Friday, having taken away papers on Thursday: the inspectors had taken away papers. */
static void
pick_having (SamayAssembler  *self,
             SamayClause      clause,
             const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = NULL;
  guint having = clause.first + 1, n;

  if (atom->first < clause.first + 3 || samay_sentence_find_class (sentence, clause.first, atom->first, SAMAY_CLASS_TITLE_WORD) == atom->first)
    return;
  while (having < atom->first && !(samay_token_is_mark (sentence, having - 1, ',') && is_title_word (sentence, having, SAMAY_TITLE_WORD_HAVING, &n)))
    having++;
  if (having >= atom->first)
    return;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->is_finite && group->first > clause.first && group->end < having)
        verb = group;
    }
  if (verb == NULL)
    return;
  samay_word_pick_drop (&self->pick, verb->first, having);
  samay_word_pick_swap (&self->pick, having, "had");
}

/* Envoys will meet in August, according to a diplomat: who says so stands behind. */
static void
drop_source (SamayAssembler *self,
             SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint n;

  if ((sentence->classes & SAMAY_CLASS_BIT (SAMAY_CLASS_SAY_VERB)) == 0)
    return;
  for (guint i = samay_token_set_find (&sentence->joints, clause.first + 1, clause.end); i < clause.end;
       i = samay_token_set_find (&sentence->joints, i + 1, clause.end))
    if ((sentence->tokens[i].phrase_classes & SAMAY_CLASS_BIT (SAMAY_CLASS_CLAUSE_WORD)) != 0 && is_clause_word (sentence, i, SAMAY_CLAUSE_WORD_QUOTE, &n) && n > 1 && samay_clauses_has_finite (self->clauses, clause.first, i)
        && samay_token_has_class (sentence, i + n - 1, SAMAY_CLASS_POSTPOSITION))
      {
        samay_word_pick_drop (&self->pick, i, clause.end);
        return;
      }
}

/* Of a picked clause, leaves out what is told beside it; where the date stands in such words, they are the title. */
void
samay_title_drop_asides (SamayAssembler  *self,
                         SamayClause      clause,
                         const SamayAtom *atom)
{
  pick_brackets (self, clause, atom);
  if (is_head_final (self))
    drop_between (self, clause);
  else
    {
      pick_having (self, clause, atom);
      drop_source (self, clause);
    }
}
