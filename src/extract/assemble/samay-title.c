/* samay-title.c: what an event is called, in the statement's words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

#define FIRST_PHRASE_MAX 10
#define PRONOUN_TOKENS_MIN 3 /* shorter titles keep their pronoun */

/* सेनापति ने …: whether somebody who did something stands there. */
gboolean
samay_title_has_agent (const SamaySentence *sentence,
                       guint                first,
                       guint                end)
{
  for (guint i = first; i < end; i++)
    {
      guint n;
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_AGENT)
        return TRUE;
    }
  return FALSE;
}

/* The mill, built in 1844, …: the mill was built; the mills were. */
const char *
samay_title_join_copula (const SamayAssembler *self,
                         guint                 subject_end,
                         guint                 participle)
{
  const SamayToken *last = &self->sentence->tokens[subject_end > 0 ? subject_end - 1 : 0], *word = &self->sentence->tokens[participle];
  const char *end = self->text + last->end_byte;
  gboolean is_many = !samay_char_is_upper (last->c) && last->end_byte >= last->start_byte + 3 && end[-1] == 's' && end[-2] != 's';
  gsize n = word->end_byte - word->start_byte;
  const char *copula = is_many ? "were " : "was ";
  char *words = samay_arena_alloc (self->arena, strlen (copula) + n + 1);

  memcpy (words, copula, strlen (copula));
  memcpy (words + strlen (copula), self->text + word->start_byte, n);
  words[strlen (copula) + n] = '\0';
  return words;
}

/* The offices before names, with the place that they are of: what is left is the name. */
static void
drop_offices (SamayAssembler *self,
              SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = samay_sentence_find_class (sentence, clause.first, clause.end, SAMAY_CLASS_OFFICE); i < clause.end;
       i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_OFFICE))
    {
      guint name, first = i, end = samay_people_match_name (sentence, i, &name);

      /* District of Columbia Attorney General Karl Racine: the office is of what stands before it. */
      if (end == 0 || (!is_head_final (self) && first > clause.first && samay_char_is_upper (sentence->tokens[first - 1].c)))
        continue;
      if (first >= clause.first + 2 && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
          && samay_token_has_class (sentence, first - 2, SAMAY_CLASS_PLACE))
        first -= 2;
      else if (first > clause.first && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_DEMONYM))
        first--;
      samay_word_pick_drop (&self->pick, first, name);
      i = end - 1;
    }
}

/* The clause's words without its dates. */
void
samay_title_pick (SamayAssembler *self,
                  const GArray   *atoms,
                  SamayClause     clause)
{
  samay_word_pick_begin (&self->pick, self->sentence, clause.first, clause.end);
  samay_title_drop_dates (self, atoms, clause);
}

/* The clause's first verb. */
const SamayVerbGroup *
samay_title_find_verb (const SamayAssembler *self,
                       SamayClause           clause)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first >= clause.first && group->first < clause.end)
        return group;
    }
  return NULL;
}

/* Behind the next postposition that ends a phrase, @end if there is none. */
static guint
find_phrase_end (const SamaySentence *sentence,
                 guint                i,
                 guint                end)
{
  for (guint n = 1; i < end; i += n)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense == NULL)
        n = 1;
      else if (sense->value != SAMAY_POSTPOSITION_GENITIVE)
        return MIN (i + n, end);
    }
  return end;
}

/* In Hindi, where the verb comes last, phrases are taken out behind the first, which is most often the subject. */
static void
cut_middle (SamayAssembler *self,
            SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint first = clause.first, end;

  while (first < clause.end && !samay_word_pick_has (&self->pick, first))
    first++;
  end = find_phrase_end (sentence, first, clause.end);
  first = end - first > FIRST_PHRASE_MAX ? first : end;
  while (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX && first < clause.end)
    {
      end = find_phrase_end (sentence, first, clause.end);
      if (end == clause.end)
        end = first + 1;
      samay_word_pick_drop (&self->pick, first, end);
      first = end;
    }
}

/* Whole words, from the end of the clause in English, where its head is. */
void
samay_title_cut_to_fit (SamayAssembler *self,
                        SamayClause     clause)
{
  if (is_head_final (self))
    cut_middle (self, clause);
  for (guint end = clause.end; samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX && end > clause.first; end--)
    samay_word_pick_drop (&self->pick, end - 1, end);
  samay_word_pick_trim (&self->pick);
}

/* उन्होंने, इसने: a pronoun with ने in it. */
static gboolean
ends_in_agent (const SamaySentence *sentence,
               guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return token->end_byte - token->start_byte > 6 && memcmp (sentence->text + token->end_byte - 6, "ने", 6) == 0;
}

/* यह दशक की सबसे बड़ी बाढ़ है: where nothing else is said of what it points to, सबसे बड़ी बाढ़. */
static void
drop_predicate_copula (SamayAssembler *self,
                       SamayClause     clause,
                       guint           pronoun)
{
  const SamayVerbGroup *verb = samay_title_find_verb (self, (SamayClause) { pronoun + 1, clause.end });
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, pronoun, SAMAY_CLASS_PRONOUN, &n);

  /* Not इसमें. */
  if (sense == NULL || *samay_lexicon_get_entry (self->language->lexicon, sense->value)->text != '-')
    return;
  if (pronoun + 1 < clause.end && !samay_word_pick_has (&self->pick, pronoun + 1) && verb != NULL && verb->end == verb->first + 1
      && verb->aspect == SAMAY_ASPECT_COPULA && !verb->is_negated)
    samay_word_pick_drop (&self->pick, verb->first, verb->end);
}

/* Lived in Pune from 1998 on: a subject that only points says nothing in a chronology. */
void
samay_title_drop_pronoun (SamayAssembler *self,
                          SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint i = clause.first, n;

  while (i < clause.end && !samay_word_pick_has (&self->pick, i))
    i++;
  if (i < clause.end && samay_title_swap_pronoun (self, i))
    return;
  /* यह दर स्थिर रही: what it points to isn't in the title. */
  if (is_head_final (self) && samay_token_is_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE) && samay_word_pick_count (&self->pick) >= PRONOUN_TOKENS_MIN)
    {
      samay_word_pick_drop (&self->pick, i, i + 1);
      drop_predicate_copula (self, clause, i);
    }
  if (!is_title_word (sentence, i, SAMAY_TITLE_WORD_PRONOUN, &n))
    return;
  /* वह by itself, not वह बैठक. */
  if (is_head_final (self) && !ends_in_agent (sentence, i) && i + n < clause.end && samay_word_pick_has (&self->pick, i + n)
      && sentence->tokens[i + n].kind == SAMAY_WORD_LETTERS && samay_token_has_class (sentence, i + n, SAMAY_CLASS_EVENT_NOUN))
    return;
  if (samay_word_pick_count (&self->pick) < PRONOUN_TOKENS_MIN)
    return;
  samay_word_pick_drop (&self->pick, i, i + n);
  while (i < clause.end && !samay_word_pick_has (&self->pick, i))
    i++;
  if (is_title_word (sentence, i, SAMAY_TITLE_WORD_AUXILIARY, &n))
    samay_word_pick_drop (&self->pick, i, i + n);
}

/* He said, in a letter printed in March, "…": without who said it, what stands before the words that were said hangs in the air. */
static void
drop_before_quote (SamayAssembler *self,
                   SamayClause     clause)
{
  guint first = clause.first, n;

  while (first < clause.end && !samay_word_pick_has (&self->pick, first))
    first++;
  if (is_head_final (self) || first == clause.first || samay_sentence_match_form (self->sentence, first, SAMAY_CLASS_POSTPOSITION, &n) == NULL)
    return;
  for (guint i = first; i + 2 < clause.end; i++)
    if (samay_token_is_mark (self->sentence, i, '"') || samay_token_is_mark (self->sentence, i, 0x201C))
      {
        samay_word_pick_drop (&self->pick, first, i);
        return;
      }
}

/* अंतिम तिथि 25 सितंबर है: without the date, the verb says nothing. */
static void
drop_copula (SamayAssembler  *self,
             SamayClause      clause,
             const SamayAtom *atom)
{
  for (guint i = 0; i < self->clauses->groups->len && is_head_final (self); i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first == atom->end && group->end == group->first + 1 && group->first < clause.end && group->aspect == SAMAY_ASPECT_COPULA)
        samay_word_pick_drop (&self->pick, group->first, group->end);
    }
}

/* कई यात्री ऐसे थे जो …: in a title, कई यात्री; गीत तब लोकप्रिय हुआ जब …: गीत लोकप्रिय हुआ. */
static void
drop_such (SamayAssembler *self,
           SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint such = clause.end, n;

  if (is_head_final (self) && clause.end < sentence->n && is_clause_word (sentence, clause.end, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n))
    for (guint i = samay_sentence_find_class (sentence, clause.first + 1, clause.end, SAMAY_CLASS_CLAUSE_WORD); i < clause.end;
         i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_CLAUSE_WORD))
      if (is_clause_word (sentence, i, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n))
        samay_word_pick_drop (&self->pick, i, i + n);
  if (!is_head_final (self) || clause.end >= sentence->n || !is_clause_word (sentence, clause.end, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return;
  while (such > clause.first && (sentence->tokens[such - 1].kind == SAMAY_WORD_MARK || sentence->tokens[such - 1].aspect == SAMAY_ASPECT_COPULA))
    such--;
  if (such > clause.first + 1 && is_title_word (sentence, such - 1, SAMAY_TITLE_WORD_SUCH, &n))
    samay_word_pick_drop (&self->pick, such - 1, clause.end);
}

static void
pick_range (SamayAssembler  *self,
            const GArray    *atoms,
            const SamayAtom *atom,
            SamayTitleRange  range)
{
  guint participle;

  samay_title_pick (self, atoms, range.range);
  samay_word_pick_drop (&self->pick, range.gap.first, range.gap.end);
  if (range.has_colon)
    samay_word_pick_join (&self->pick, range.gap.end);
  if (range.words != NULL)
    samay_word_pick_swap (&self->pick, range.swapped, range.words);
  participle = samay_shorten_relative (&self->pick, self->clauses, range.range, atom->first);
  if (participle > range.range.first)
    samay_word_pick_swap (&self->pick, participle, samay_title_join_copula (self, participle - 1, participle));
  samay_title_drop_asides (self, range.range, atom);
  drop_copula (self, range.range, atom);
  drop_such (self, range.range);
}

/* जुलाई में आई बाढ़ में …: without the date, the participle says nothing. */
static void
drop_participle (SamayAssembler *self,
                 SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint first = samay_word_pick_find_first (&self->pick);
  const SamayVerbGroup *verb;

  if (!is_head_final (self) || first == clause.first || first + 1 >= clause.end || !sentence->tokens[first].is_verb || sentence->tokens[first].is_weak_verb
      || sentence->tokens[first].tense != SAMAY_TENSE_PAST || sentence->tokens[first + 1].is_verb || sentence->tokens[first + 1].kind != SAMAY_WORD_LETTERS)
    return;
  verb = samay_title_find_verb (self, (SamayClause) { first + 1, clause.end });
  if (verb != NULL && verb->is_finite)
    samay_word_pick_drop (&self->pick, first, first + 1);
}

static void
pick_own_words (SamayAssembler  *self,
                const GArray    *atoms,
                const SamayAtom *atom,
                SamayClause      clause)
{
  SamayTitleRange range = samay_title_reach (self, atoms, clause, atom);

  clause = range.range;
  pick_range (self, atoms, atom, range);
  samay_title_drop_bound (self, atoms, clause);
  samay_word_pick_trim (&self->pick);
  samay_title_drop_pronoun (self, clause);
  drop_participle (self, clause);
  samay_title_settle_pronouns (self);
  samay_word_pick_trim (&self->pick);
  drop_before_quote (self, clause);
  if (!fits (self))
    {
      drop_offices (self, clause);
      samay_word_pick_trim (&self->pick);
    }
  if (!fits (self))
    {
      samay_shorten_clause (&self->pick, self->clauses, clause);
      samay_word_pick_trim (&self->pick);
    }
  if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX && !samay_title_pick_noun_phrase (self, atoms, clause, atom))
    {
      pick_range (self, atoms, atom, range);
      samay_shorten_clause (&self->pick, self->clauses, clause);
      samay_word_pick_trim (&self->pick);
      samay_title_cut_to_fit (self, clause);
    }
  samay_shorten_lone_marks (&self->pick, clause);
  samay_word_pick_trim (&self->pick);
  samay_title_name_state (self);
  samay_title_name_participle (self, clause);
}

/* 9 मई बना यादगार दिन: where only the verb is left before what is said, the date is what it is said of. */
static void
keep_dates_of_verb (SamayAssembler  *self,
                    const GArray    *atoms,
                    SamayClause      clause)
{
  guint first = samay_word_pick_find_first (&self->pick);
  gboolean is_behind = FALSE;

  for (guint i = 0; i < atoms->len; i++)
    is_behind = is_behind || g_array_index (atoms, SamayAtom, i).end == first;
  if (!is_head_final (self) || !is_behind || first == self->sentence->n || !self->sentence->tokens[first].is_verb
      || self->sentence->tokens[first].is_weak_verb || self->sentence->tokens[first].tense != SAMAY_TENSE_PAST)
    return;
  samay_word_pick_begin (&self->pick, self->sentence, clause.first, clause.end);
  samay_word_pick_trim_end (&self->pick);
}

static void
pick_words (SamayAssembler  *self,
            const GArray    *atoms,
            SamayClause      clause,
            const SamayAtom *atom)
{
  static const SamayTitleWay in_hindi[] = { samay_title_pick_segment, samay_title_pick_participle, samay_title_pick_said };
  static const SamayTitleWay in_english[] = { samay_title_pick_attribute, samay_title_pick_decision, samay_title_pick_noun_before, samay_title_pick_said };
  const SamayTitleWay *ways = is_head_final (self) ? in_hindi : in_english;
  guint n = is_head_final (self) ? G_N_ELEMENTS (in_hindi) : G_N_ELEMENTS (in_english), way = 0;

  while (way < n && !ways[way] (self, atoms, clause, atom))
    way++;
  if (way == n)
    {
      pick_own_words (self, atoms, atom, clause);
      keep_dates_of_verb (self, atoms, clause);
    }
  if (samay_word_pick_length (&self->pick) == 0)
    samay_title_pick_instead (self, atoms, clause);
}

/**
 * samay_title_write:
 *
 * A name that was used before, where the clause only points to it; of several dates in one clause, the words that go with this one; else
 * the clause without its dates, with the subject of the one before where it has none; if that is too long, without what it can spare; else the
 * noun phrase of its event; else as many whole words as fit. Sets the series too.
 */
void
samay_title_write (SamayAssembler  *self,
                   const GArray    *atoms,
                   const SamayAtom *atom,
                   SamayDraft      *draft)
{
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  char *title;
  guint first;

  if (samay_borrow_title (self, clause, draft))
    {
      draft->title_is_borrowed = TRUE;
      return;
    }
  samay_borrow_find_series (self, clause, atoms, draft);
  title = samay_title_share (self, atoms, &clause, atom);
  if (title == NULL)
    {
      pick_words (self, atoms, clause, atom);
      title = samay_word_pick_end (&self->pick, self->arena);
      first = samay_word_pick_find_first (&self->pick);
      draft->title_start_byte = first < self->sentence->n ? self->sentence->tokens[first].start_byte : 0;
    }
  samay_phrase_begin_with_capital (title);
  draft->title = title;
}
