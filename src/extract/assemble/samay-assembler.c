/* samay-assembler.c: expressions of a sentence to drafts of events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

/* A dateline has hardly anything beside the place and the date. */
#define DATELINE_OTHERS_MAX 7 /* tokens beside the date */

void
samay_assembler_init (SamayAssembler      *self,
                      const SamayLanguage *language,
                      SamayArena          *arena)
{
  *self = (SamayAssembler) { .language = language, .arena = arena };
  self->pick.measured_byte = G_MAXUINT32;
}

static const SamayTerm *
get_term (const SamayAssembler *self,
          const SamayAtom      *atom)
{
  return &g_array_index (self->terms, SamayTerm, atom->term);
}

static gboolean
has_class_in (const SamaySentence *sentence,
              SamayClause          clause,
              guint                class_id)
{
  return samay_sentence_find_class (sentence, clause.first, clause.end, class_id) < clause.end;
}

/* Beside its date a dateline has names and marks: no preposition, demonstrative or article, but the 4th March's own. */
static gboolean
has_only_names (const SamayAssembler *self,
                const SamayAtom      *atom)
{
  static const guint classes[] = { SAMAY_CLASS_POSTPOSITION, SAMAY_CLASS_ARTICLE, SAMAY_CLASS_DEMONSTRATIVE, SAMAY_CLASS_CLAUSE_WORD,
                                   SAMAY_CLASS_EVENT_NOUN };
  guint first = atom->first;

  if (first > 0 && samay_token_has_class (self->sentence, first - 1, SAMAY_CLASS_ARTICLE))
    first--;
  for (guint i = 0; i < self->sentence->n; i++)
    for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
      if ((i < first || i >= atom->end) && samay_token_has_class (self->sentence, i, classes[c]))
        return FALSE;
  return TRUE;
}

/* Kolkata, Feb 9: …; a chronology's "9 February: …" has no place. */
static gboolean
begins_with_place (const SamaySentence *sentence,
                   guint                end)
{
  gboolean has_place = FALSE;

  for (guint i = 0; i < end; i++)
    {
      const SamayToken *token = &sentence->tokens[i];

      if (token->is_verb || token->kind == SAMAY_WORD_NUMBER || samay_token_has_class (sentence, i, SAMAY_CLASS_CLAUSE_WORD))
        return FALSE;
      has_place = has_place || samay_token_has_class (sentence, i, SAMAY_CLASS_PLACE);
    }
  return has_place;
}

/* Published 5 May 2020; अपडेट: 5 मई 2020; No. 45/2023 Date: 03-04-2023. */
static gboolean
is_masthead (const SamaySentence *sentence,
             guint                end)
{
  guint first = 0, n;

  while (first < end && sentence->tokens[first].kind == SAMAY_WORD_MARK)
    first++;
  if (first < end && samay_sentence_match_form (sentence, first, SAMAY_CLASS_MASTHEAD, &n) != NULL)
    return TRUE;
  return end >= 3 && samay_token_is_mark (sentence, end - 1, ':') && sentence->tokens[end - 3].kind != SAMAY_WORD_LETTERS
         && samay_sentence_match_form (sentence, end - 2, SAMAY_CLASS_MASTHEAD, &n) != NULL && n == 1;
}

/* A press note of 5 May 2021 that was withdrawn isn't the one that says so. */
static gboolean
has_verb_behind (const SamayAssembler *self,
                 const SamayAtom      *atom)
{
  const GArray *groups = self->clauses->groups;

  return groups->len > 0 && g_array_index (groups, SamayVerbGroup, groups->len - 1).first >= atom->end;
}

/* A short line or sentence of a place and a date, without a verb, at the head of a paragraph; or a date before a dash,
 * or behind a place and before a colon. */
static gboolean
is_dateline (const SamayAssembler *self,
             const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  const SamayTerm *term = get_term (self, atom);
  gboolean is_short = sentence->n - (atom->end - atom->first) <= DATELINE_OTHERS_MAX;

  if (term->kind != SAMAY_TERM_FIELDS || term->day == 0 || term->month == 0)
    return FALSE;
  if (is_short && is_masthead (sentence, atom->first) && !has_verb_behind (self, atom))
    return TRUE;
  if (!sentence->is_paragraph_start || atom->first > 6)
    return FALSE;
  if (is_short && self->clauses->groups->len == 0 && has_only_names (self, atom))
    return TRUE;
  if (atom->end >= sentence->n)
    return FALSE;
  switch (sentence->tokens[atom->end].c)
    {
    case 0x2013:
    case 0x2014:
      return TRUE;
    case '-':
      return sentence->tokens[atom->end].space_before;
    case ':':
    case '(': /* कोलकाता, 9 फरवरी (भाषा) */
      return begins_with_place (sentence, atom->first);
    default:
      return FALSE;
    }
}

/* No meeting took place: in English the negation can stand with the subject. */
static gboolean
has_negation_before (const SamayAssembler *self,
                     const SamayAtom      *atom,
                     const SamayVerbGroup *verb)
{
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  guint first = verb->first > clause.first + 4 ? verb->first - 4 : clause.first;

  if (self->sentence->pack->is_head_final)
    return FALSE;
  /* Where the subject begins: with the clause, or behind a comma. */
  for (guint i = first; i < verb->first; i++)
    if ((i == clause.first || samay_token_is_mark (self->sentence, i - 1, ',')) && samay_token_has_class (self->sentence, i, SAMAY_CLASS_NEGATION))
      return TRUE;
  return FALSE;
}

/* In Hindi an infinitive with का or की behind the date, before the verb: शुरू करने की घोषणा की; or one with को and the verb at once:
 * पूरा करने को कहा. */
static gboolean
has_infinitive_behind (const SamayAssembler *self,
                       const SamayAtom      *atom,
                       const SamayVerbGroup *verb)
{
  for (guint i = atom->end; i + 1 < verb->first; i++)
    {
      const SamayToken *token = &self->sentence->tokens[i];
      const SamaySense *sense;
      guint n;

      if (!token->is_verb || token->aspect != SAMAY_ASPECT_INFINITIVE)
        continue;
      sense = samay_sentence_match_form (self->sentence, i + 1, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense != NULL && n == 1
          && (sense->value == SAMAY_POSTPOSITION_GENITIVE || (sense->value == SAMAY_POSTPOSITION_OBJECT && i + 2 == verb->first)))
        return TRUE;
    }
  return FALSE;
}

/* In English `to` with a word that is no name, no article and no date, between the verb and the date: decided to hold. */
static gboolean
has_infinitive_before (const SamayAssembler *self,
                       const SamayAtom      *atom,
                       const SamayVerbGroup *verb)
{
  static const guint others[] = { SAMAY_CLASS_ARTICLE, SAMAY_CLASS_DEMONSTRATIVE, SAMAY_CLASS_POSTPOSITION, SAMAY_CLASS_EVENT_NOUN };

  for (guint i = verb->first; i + 1 < atom->first; i++)
    {
      const SamayToken *next = &self->sentence->tokens[i + 1];
      gboolean is_other = next->kind != SAMAY_WORD_LETTERS || samay_char_is_upper (next->c) || next->atom != 0;

      if (!samay_token_has_class (self->sentence, i, SAMAY_CLASS_INFINITIVE_MARK))
        continue;
      for (guint c = 0; c < G_N_ELEMENTS (others); c++)
        is_other = is_other || samay_token_has_class (self->sentence, i + 1, others[c]);
      if (!is_other)
        return TRUE;
    }
  return FALSE;
}

/* A mill, burnt on 21 January, will reopen: between commas the date has a verb of its own, and isn't where the story is. */
static gboolean
is_in_own_phrase (const SamayAssembler *self,
                  const SamayAtom      *atom,
                  const SamayVerbGroup *verb)
{
  return !self->sentence->pack->is_head_final && samay_token_is_mark (self->sentence, atom->end, ',') && verb->tense != SAMAY_TENSE_FUTURE
         && verb->end <= atom->first && verb->first > 0 && samay_token_is_mark (self->sentence, verb->first - 1, ',');
}

/* 2018 की गणना: which census; but the war of 1962 is a time that can be told of. */
static gboolean
is_attribute (const SamayAssembler *self,
              const SamayAtom      *atom)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, atom->end, SAMAY_CLASS_POSTPOSITION, &n);

  return self->sentence->pack->is_head_final && sense != NULL && n == 1 && sense->value == SAMAY_POSTPOSITION_GENITIVE
         && !samay_token_has_class (self->sentence, atom->end + 1, SAMAY_CLASS_EVENT_NOUN) && !samay_token_has_class (self->sentence, atom->end + 2, SAMAY_CLASS_EVENT_NOUN);
}

static void
tell_tense (const SamayAssembler *self,
            const SamayAtom      *atom,
            SamayDraft           *draft)
{
  const SamayVerbGroup *verb = samay_clauses_find_verb (self->clauses, self->sentence, atom->first, atom->end);

  if (verb == NULL)
    return;
  draft->tense = verb->tense;
  draft->aspect = verb->aspect;
  draft->is_in_own_phrase = is_in_own_phrase (self, atom, verb);
  draft->is_in_infinitive = verb->tense == SAMAY_TENSE_PAST
                            && (self->sentence->pack->is_head_final ? has_infinitive_behind (self, atom, verb) : has_infinitive_before (self, atom, verb));
  draft->is_negated = verb->is_negated || has_negation_before (self, atom, verb);
}

static gboolean
is_event (const SamayAssembler *self,
          const SamayAtom      *atom,
          const SamayDraft     *draft)
{
  const SamayTerm *term = get_term (self, atom);

  if (term->kind == SAMAY_TERM_ORDER)
    return draft->tense == SAMAY_TENSE_PAST
           && has_class_in (self->sentence, samay_clauses_find (self->clauses, atom->first), SAMAY_CLASS_EVENT_NOUN);
  return samay_term_is_dated (term) && !draft->is_dateline && !term->is_aside;
}

/* Another expression of the atom's clause whose term @is_wanted. */
static gboolean
has_beside (const SamayAssembler *self,
            const SamayMatcher   *matcher,
            const SamayAtom      *atom,
            gboolean (*is_wanted) (const SamayTerm *term))
{
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);

  for (guint i = clause.first; i < clause.end; i++)
    if (self->sentence->tokens[i].atom != 0 && i != atom->first
        && is_wanted (get_term (self, &g_array_index (matcher->atoms, SamayAtom, self->sentence->tokens[i].atom - 1))))
      return TRUE;
  return FALSE;
}

static gboolean
is_set (const SamayTerm *term)
{
  return term->kind == SAMAY_TERM_SET;
}

static void
append_draft (SamayAssembler     *self,
              const SamayMatcher *matcher,
              const SamayAtom    *atom,
              GArray             *drafts)
{
  const SamaySentence *sentence = self->sentence;
  const SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  SamayDraft draft = { atom->term, atom->rule };

  draft.start_byte = sentence->tokens[atom->first].start_byte;
  draft.end_byte = sentence->tokens[atom->end - 1].end_byte;
  draft.sentence = self->sentence_number;
  draft.sentence_start_byte = sentence->start_byte;
  draft.sentence_end_byte = sentence->end_byte;
  draft.clause = clause.first;
  draft.status = SAMAY_STATUS_UNTOLD;
  tell_tense (self, atom, &draft);
  samay_status_read_cue (self, atom, &draft);
  /* Since 2011, every two years. */
  if (draft.status == SAMAY_STATUS_UNTOLD && draft.tense == SAMAY_TENSE_PRESENT && has_beside (self, matcher, atom, is_set))
    draft.status = SAMAY_STATUS_RECURRING;
  draft.is_attribute = is_attribute (self, atom);
  draft.is_dateline = is_dateline (self, atom);
  draft.is_event = is_event (self, atom, &draft);
  /* Before that, in 2012: the year tells when. */
  if (get_term (self, atom)->kind == SAMAY_TERM_ORDER && has_beside (self, matcher, atom, samay_term_is_dated))
    draft.is_event = FALSE;
  /* A heading of nothing but the date: Monday. */
  if (draft.is_event && atom->first == 0 && atom->end + 1 >= self->sentence->n && self->sentence->is_paragraph_start)
    draft.is_event = atom->end < self->sentence->n && self->sentence->tokens[atom->end].kind != SAMAY_WORD_MARK;
  if (draft.is_event)
    {
      samay_title_write (self, matcher->atoms, atom, &draft);
      draft.place = samay_place_find (self, atom);
      draft.may_be_at_topic = self->topic.is_open;
      samay_people_find (self, clause, &draft);
      samay_organisations_find (self, clause, &draft);
    }
  g_array_append_val (drafts, draft);
}

/* Of the clauses from @clause on that end before the token; returns the next one. Those behind the first matter only where something points. */
static guint
read_subjects (SamayAssembler *self,
               const GArray   *atoms,
               guint           clause,
               guint           token)
{
  const gboolean points = (self->sentence->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PRONOUN) != 0;

  for (; clause < (points ? self->clauses->clauses->len : 1) && g_array_index (self->clauses->clauses, SamayClause, clause).end <= token; clause++)
    samay_subjects_read (self, atoms, g_array_index (self->clauses->clauses, SamayClause, clause));
  return clause;
}

static void
gather_firsts (SamayAssembler *self,
               const GArray   *atoms)
{
  samay_token_set_clear (&self->firsts, self->sentence->n);
  for (guint i = 0; i < atoms->len; i++)
    {
      const SamayAtom *atom = &g_array_index (atoms, SamayAtom, i);

      if (!atom->is_gone && get_term (self, atom)->kind != SAMAY_TERM_NONE)
        samay_token_set_add (&self->firsts, atom->first);
    }
}

/**
 * samay_assembler_run:
 * @matcher: with the sentence's expressions
 * @drafts: (element-type SamayDraft): takes one per expression, in order of the text
 *
 * Remembers the sentence's names of events, for the sentences that follow.
 */
void
samay_assembler_run (SamayAssembler     *self,
                     const SamayMatcher *matcher,
                     GArray             *drafts)
{
  const SamayAtom *atoms = (const SamayAtom *) matcher->atoms->data;
  guint n = self->sentence->n, clause = 0;

  gather_firsts (self, matcher->atoms);
  samay_place_read_sentence (self);
  samay_organisations_read (self);
  for (guint i = samay_token_set_find (&self->firsts, 0, n); i < n; i = samay_token_set_find (&self->firsts, i + 1, n))
    {
      clause = read_subjects (self, matcher->atoms, clause, i);
      append_draft (self, matcher, &atoms[self->sentence->tokens[i].atom - 1], drafts);
    }
  read_subjects (self, matcher->atoms, clause, n);
  for (guint i = 0; i < self->clauses->clauses->len; i++)
    samay_named_read (self, matcher->atoms, g_array_index (self->clauses->clauses, SamayClause, i));
}
