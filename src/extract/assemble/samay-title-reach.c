/* samay-title-reach.c: what the title of a clause takes from the clause beside it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

/* Hardly an expression in front of a verb has more. */
#define DATE_TOKENS_MAX 8
#define SAID_TOKENS_MIN 4
#define AGENT_REACH 8 /* tokens from who does something to whom it is done to */
#define POINTER_REACH 3 /* words between a relative clause and the one that points back */

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

static gboolean
is_mark (const SamaySentence *sentence,
         guint                i)
{
  return sentence->tokens[i].kind == SAMAY_WORD_MARK;
}

static gboolean
has_finite_verb (const SamayAssembler *self,
                 guint                 first,
                 guint                 end)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->is_finite && group->first >= first && group->first < end)
        return TRUE;
    }
  return FALSE;
}

/* ---- English: the subject stands in another clause ---- */

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
  if (!has_finite_verb (self, before.first, before.end))
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

/* Founded in 1987 and went public in 2004: in English a clause that begins with its verb has the subject of the one before. */
static void
reach_for_subject (const SamayAssembler *self,
                   SamayTitleRange      *range)
{
  const SamayVerbGroup *own, *verb;
  SamayClause before;
  guint n;

  if (range->range.first == 0
      || (!is_clause_word (self->sentence, range->range.first, SAMAY_CLAUSE_WORD_COORDINATOR, &n)
          && !is_clause_word (self->sentence, range->range.first, SAMAY_CLAUSE_WORD_CONTRAST, &n)))
    return;
  own = samay_title_find_verb (self, range->range);
  if (own == NULL || own->first > range->range.first + n)
    return;
  before = samay_clauses_find (self->clauses, range->range.first - 1);
  verb = samay_title_find_verb (self, before);
  if (verb == NULL || verb->first == before.first)
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

  if (!is_participle && !is_clause_word (sentence, first, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n))
    return;
  for (guint i = atom->end; i + 1 < range->range.end; i++)
    if (samay_token_is_mark (sentence, i, ',') && has_finite_verb (self, i, range->range.end) && (is_participle || has_finite_verb (self, first, i)))
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
    if (samay_token_is_mark (sentence, i, ',') && has_finite_verb (self, i, range->range.end))
      {
        range->range.first = i + 1;
        return;
      }
}

/* ---- Hindi: what a relative clause is about ---- */

/* Whether the token is of an expression. */
static gboolean
is_in_date (const SamayAssembler *self,
            const GArray         *atoms,
            guint                 i)
{
  for (guint at = i + 1; at-- > 0 && i - at <= DATE_TOKENS_MAX;)
    if (self->sentence->tokens[at].atom != 0)
      return i < g_array_index (atoms, SamayAtom, self->sentence->tokens[at].atom - 1).end;
  return FALSE;
}

static gboolean
is_phrase_border (const SamayAssembler *self,
                  const GArray         *atoms,
                  guint                 i)
{
  const SamaySentence *sentence = self->sentence;
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return is_mark (sentence, i) || is_in_date (self, atoms, i)
         || (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE) || samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD);
}

static guint
reach_left (const SamayAssembler *self,
            const GArray         *atoms,
            guint                 first,
            guint                 end)
{
  while (end > first && !is_phrase_border (self, atoms, end - 1))
    end--;
  return end;
}

/* The object of the clause, which has को: तीन संदिग्धों को. */
static gboolean
find_marked_object (const SamayAssembler *self,
                    const GArray         *atoms,
                    SamayClause           before,
                    SamayClause          *out)
{
  guint n;

  for (guint i = before.end; i-- > before.first + 1;)
    {
      const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense == NULL || sense->value != SAMAY_POSTPOSITION_OBJECT || is_in_date (self, atoms, i - 1))
        continue;
      out->first = reach_left (self, atoms, before.first, i);
      out->end = i + 1;
      return out->first < i;
    }
  return FALSE;
}

/* What stands before the last verb, or at the end of a clause without one; a light verb makes one verb with the word before it. */
static gboolean
find_last_phrase (const SamayAssembler *self,
                  const GArray         *atoms,
                  SamayClause           before,
                  SamayClause          *out)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = NULL;
  guint end = before.end, n;

  while (end > before.first && is_mark (sentence, end - 1))
    end--;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first >= before.first && group->end == end)
        verb = group;
    }
  if (verb != NULL)
    {
      end = verb->first;
      /* पंजीकृत हुए, too, which also goes with a date. */
      if ((is_title_word (sentence, end, SAMAY_TITLE_WORD_LIGHT, &n) || is_title_word (sentence, end, SAMAY_TITLE_WORD_AFTER, &n)) && end > before.first && !samay_token_has_class (sentence, end - 1, SAMAY_CLASS_EVENT_NOUN))
        end--;
    }
  while (end > before.first && samay_token_is_form (sentence, end - 1, SAMAY_CLASS_POSTPOSITION))
    end--;
  out->end = end;
  out->first = reach_left (self, atoms, before.first, end);
  return out->first < end;
}

/* महँगाई दर जुलाई में …: a subject before a date. */
static gboolean
find_subject (const SamayAssembler *self,
              const GArray         *atoms,
              SamayClause           before,
              SamayClause          *out)
{
  *out = (SamayClause) { before.first, before.first };
  while (out->end < before.end && !is_phrase_border (self, atoms, out->end))
    out->end++;
  return out->end > out->first && out->end < before.end && self->sentence->tokens[out->end].atom != 0;
}

/* मंत्री ने उन सैनिकों, जिनमें …, को सम्मानित किया: who did it stands at the head of the clause, where what lies between is short. */
static guint
reach_for_agent (const SamayAssembler *self,
                 SamayClause           before,
                 guint                 first)
{
  guint n;

  for (guint i = before.first + 1; i < first && first - before.first <= AGENT_REACH; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_AGENT)
        return before.first;
    }
  return first;
}

/* A wedding was to be on 12 April, which the family put off on Sunday: the wedding, and what was done with it. */
static gboolean
reach_for_antecedent (const SamayAssembler *self,
                      const GArray         *atoms,
                      SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before, phrase;
  guint n, relative = range->range.first;
  gboolean is_object, is_subject;

  if (relative == 0 || !is_clause_word (sentence, relative, SAMAY_CLAUSE_WORD_RELATIVE, &n) || n > 1)
    return FALSE;
  before = samay_clauses_find (self->clauses, relative - 1);
  is_object = is_title_word (sentence, relative, SAMAY_TITLE_WORD_OBJECT, &n);
  is_subject = is_title_word (sentence, relative, SAMAY_TITLE_WORD_SUBJECT, &n);
  if (is_subject && find_subject (self, atoms, before, &phrase))
    range->has_colon = FALSE;
  else if (is_object && find_marked_object (self, atoms, before, &phrase))
    range->has_colon = FALSE;
  else if (find_last_phrase (self, atoms, before, &phrase))
    range->has_colon = !is_subject;
  else
    return FALSE;
  range->gap = (SamayClause) { phrase.end, relative + 1 };
  if (samay_sentence_match_form (sentence, relative, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    range->gap.end = relative + n;
  /* सैनिकों, जिनमें दो घायल थे, को सम्मान मिला: the clause above goes on behind the relative one. */
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);
      guint end = group->end;

      if (end < range->range.end && is_mark (sentence, end))
        end++;
      if (group->is_finite && group->first > relative && end + 1 < range->range.end && samay_token_is_form (sentence, end, SAMAY_CLASS_POSTPOSITION))
        {
          range->gap.end = end;
          range->has_colon = FALSE;
          phrase.first = reach_for_agent (self, before, phrase.first);
          break;
        }
    }
  range->range.first = phrase.first;
  return TRUE;
}

/* किसानों का धरना, जो 2 मई को शुरू हुआ था, सोमवार को समाप्त हुआ: the clause goes on behind a relative one. */
static gboolean
reach_over_relative (const SamayAssembler *self,
                     SamayTitleRange      *range)
{
  guint first = range->range.first, n;
  SamayClause relative, before;

  if (first == 0 || samay_token_is_form (self->sentence, first, SAMAY_CLASS_CLAUSE_WORD))
    return FALSE;
  relative = samay_clauses_find (self->clauses, first - 1);
  if (relative.first == 0 || !is_clause_word (self->sentence, relative.first, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return FALSE;
  before = samay_clauses_find (self->clauses, relative.first - 1);
  if (has_finite_verb (self, before.first, before.end))
    return FALSE;
  range->range.first = before.first;
  range->gap = (SamayClause) { is_mark (self->sentence, relative.first - 1) ? relative.first - 1 : relative.first, first };
  return TRUE;
}

/* उपग्रह को 2 मई को छोड़ा जाना था, लेकिन अब इसे …: the object that the clause before begins with, in place of the pronoun. */
static gboolean
reach_for_object (const SamayAssembler *self,
                  const GArray         *atoms,
                  SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before, phrase;
  guint pronoun = range->range.first, n;
  const SamaySense *sense;

  while (pronoun < range->range.end && !is_title_word (sentence, pronoun, SAMAY_TITLE_WORD_OBJECT, &n))
    pronoun++;
  if (range->range.first == 0 || pronoun == range->range.end)
    return FALSE;
  before = samay_clauses_find (self->clauses, range->range.first - 1);
  phrase = (SamayClause) { before.first, before.first };
  while (phrase.end < before.end && !is_phrase_border (self, atoms, phrase.end))
    phrase.end++;
  sense = samay_sentence_match_form (sentence, phrase.end, SAMAY_CLASS_POSTPOSITION, &n);
  if (sense == NULL || sense->value != SAMAY_POSTPOSITION_OBJECT || phrase.end == phrase.first || is_in_date (self, atoms, phrase.end - 1))
    return FALSE;
  range->range.first = phrase.first;
  range->gap = (SamayClause) { phrase.end + 1, pronoun + 1 };
  return TRUE;
}

/* मामलों की जो संख्या …: no verb, though it looks like one at a clause's end. */
static gboolean
is_genitive (const SamaySentence *sentence,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return sense != NULL && sense->value == SAMAY_POSTPOSITION_GENITIVE && i > 0 && sentence->tokens[i - 1].end_byte >= 6
         && memcmp (sentence->text + sentence->tokens[i - 1].end_byte - 6, "ों", 6) == 0;
}

/* The clause above goes on behind the relative one, with a word that points back to it: … जो चीज़ें थीं उनमें. */
static gboolean
drop_relative_clause (const SamayAssembler *self,
                      SamayTitleRange      *range,
                      guint                 relative,
                      const SamayVerbGroup *own)
{
  guint at = own->end, n;

  while (at < range->range.end && at < own->end + POINTER_REACH && !samay_token_has_class (self->sentence, at, SAMAY_CLASS_DEMONSTRATIVE))
    at++;
  if (is_genitive (self->sentence, relative - 1) || at == range->range.end || at == own->end + POINTER_REACH || !has_finite_verb (self, at, range->range.end))
    return FALSE;
  if (samay_sentence_match_form (self->sentence, at, SAMAY_CLASS_POSTPOSITION, &n) == NULL)
    n = 1;
  range->gap = (SamayClause) { relative, at + n };
  return TRUE;
}

/* The figures which were given in May: … ने मामलों की | जो संख्या बताई: a noun without its verb goes on in the clause of the relative word. */
static void
reach_for_relative (const SamayAssembler *self,
                    SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  guint n, next = range->range.end;

  for (guint i = 0; i < self->clauses->groups->len && !is_genitive (sentence, next - 1); i++)
    if (g_array_index (self->clauses->groups, SamayVerbGroup, i).end == next)
      return;
  if (next >= sentence->n || is_mark (sentence, next - 1)
      || !is_clause_word (sentence, next, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return;
  range->range.end = samay_clauses_find (self->clauses, next).end;
  range->gap = (SamayClause) { next, next + n };
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (!group->is_finite || group->first <= next || group->end >= range->range.end)
        continue;
      if (!drop_relative_clause (self, range, next, group))
        range->range.end = group->end;
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
  SamayTitleRange range = { reach_for_main (self, clause), { 0, 0 }, FALSE };

  if (is_head_final (self))
    {
      if (!reach_for_antecedent (self, atoms, &range) && !reach_over_relative (self, &range) && !reach_for_object (self, atoms, &range))
        reach_for_relative (self, &range);
      reach_over_dashes (self, &range);
      return range;
    }
  if (atom->first >= range.range.first && atom->first < range.range.end)
    {
      end_at_comma (self, atom, &range);
      begin_at_comma (self, atom, &range);
    }
  reach_for_head (self, atoms, &range);
  if (range.gap.end == 0)
    reach_for_subject (self, &range);
  reach_over_dashes (self, &range);
  return range;
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
pick_said_before (SamayAssembler *self,
                  const GArray   *atoms,
                  SamayClause     clause)
{
  SamayClause said = samay_clauses_find (self->clauses, clause.first - 1);
  SamayTitleRange range = { said, { 0, 0 }, FALSE };

  if (!has_finite_verb (self, said.first, said.end))
    return FALSE;
  reach_for_subject (self, &range);
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
samay_title_pick_said (SamayAssembler *self,
           const GArray   *atoms,
           SamayClause     clause)
{
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  SamayClause said, whole = clause;
  gboolean is_said = FALSE, points;
  guint first, n;

  for (guint i = verb != NULL ? verb->first : clause.end; i < clause.end; i++)
    is_said = is_said || samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_SAY_VERB, &n) != NULL;
  if (is_said && clause.first > 0 && samay_token_is_mark (self->sentence, clause.first - 1, ',')
      && !samay_token_is_form (self->sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD) && !is_head_final (self))
    return pick_said_before (self, atoms, clause);
  if (!is_said || clause.end >= self->sentence->n)
    return FALSE;
  /* Declared the outbreak — the worst in years — over: what stands between dashes isn't what was said. */
  if (is_mark (self->sentence, clause.end - 1) && (self->sentence->tokens[clause.end - 1].c == 0x2014 || self->sentence->tokens[clause.end - 1].c == 0x2013))
    return FALSE;
  said = samay_clauses_find (self->clauses, clause.end);
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
  samay_title_pick (self, atoms, whole);
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
