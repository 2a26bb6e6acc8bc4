/* samay-subject-english.c: whom and what a clause tells of, where the subject stands before the verb and the object behind it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#define PHRASE_TOKENS_MAX 7
#define NAME_TOKENS_MIN 2

static gboolean
has_class (const SamaySentence *sentence,
           guint                first,
           guint                end,
           guint                class_id)
{
  return samay_sentence_find_class (sentence, first, end, class_id) < end;
}

/* Behind In 1998, or After the war,: where the subject begins. */
static guint
find_start (const SamayAssembler *self,
            const GArray         *atoms,
            SamayClause           clause,
            guint                 verb)
{
  const SamaySentence *sentence = self->sentence;
  guint i = clause.first, n;

  while (i < verb && (samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL || samay_sentence_match_form (sentence, i, SAMAY_CLASS_FILLER, &n) != NULL))
    i += n;
  if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    {
      guint at = i + n;

      if (at < verb && sentence->tokens[at].atom != 0)
        i = at;
      else
        for (; at < verb; at++)
          if (samay_token_is_mark (sentence, at, ','))
            i = at + 1;
    }
  if (i < verb && sentence->tokens[i].atom != 0)
    i = g_array_index (atoms, SamayAtom, sentence->tokens[i].atom - 1).end;
  while (i < verb && sentence->tokens[i].kind == SAMAY_WORD_MARK)
    i++;
  return i;
}

/* Where a noun phrase that begins at @i ends. */
static guint
find_end (const SamaySentence *sentence,
          guint                i,
          guint                end)
{
  const guint64 ends = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_INFINITIVE_MARK
                       | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_CLAUSE_WORD;

  for (guint n; i < end; i++)
    {
      const SamayToken *token = &sentence->tokens[i];
      const SamaySense *sense;

      /* Most words are nothing that could end it. */
      if ((token->classes & ends) == 0 && token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && !token->is_verb)
        continue;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
      if ((token->kind == SAMAY_WORD_MARK && token->c != '-' && token->c != '.') || token->atom != 0 || (token->is_verb && !token->is_weak_verb)
          || (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE) || samay_token_has_class (sentence, i, SAMAY_CLASS_INFINITIVE_MARK)
          || samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD))
        return i;
    }
  return end;
}

/* The novelist Kamala Rao: capitals behind a word without one; 0 where there are none. */
static guint
find_name (const SamaySentence *sentence,
           guint                first,
           guint                end)
{
  guint name;

  for (guint i = samay_sentence_find_class (sentence, first, end, SAMAY_CLASS_OFFICE); i < end; i = samay_sentence_find_class (sentence, i + 1, end, SAMAY_CLASS_OFFICE))
    if (samay_people_match_name (sentence, i, &name) == end)
      return name;
  for (name = end; name > first && samay_subjects_is_name (sentence, name - 1, name); name--)
    ;
  return name > first && end - name >= NAME_TOKENS_MIN && !samay_token_has_class (sentence, name - 1, SAMAY_CLASS_POSTPOSITION)
                 && !samay_token_has_class (sentence, name - 1, SAMAY_CLASS_ARTICLE) && !has_class (sentence, name, end, SAMAY_CLASS_ORGANISATION)
                 && !has_class (sentence, name, end, SAMAY_CLASS_PLACE) && !has_class (sentence, name, end, SAMAY_CLASS_EVENT_NOUN)
           ? name : 0;
}

static SamaySubjectKind
tell_kind (const SamayAssembler *self,
           guint                 first,
           guint                 end)
{
  const SamaySentence *sentence = self->sentence;

  if (samay_token_has_class (sentence, end - 1, SAMAY_CLASS_OFFICE))
    return SAMAY_SUBJECT_PERSON;
  if (!samay_subjects_is_name (sentence, first, end) || has_class (sentence, first, end, SAMAY_CLASS_ORGANISATION) || has_class (sentence, first, end, SAMAY_CLASS_PLACE)
      || has_class (sentence, first, end, SAMAY_CLASS_EVENT_NOUN))
    return SAMAY_SUBJECT_THING;
  if (end - first > 1)
    return SAMAY_SUBJECT_PERSON;
  /* Representatives said: a capital that only begins the sentence. */
  return first == 0 && self->text[sentence->tokens[first].end_byte - 1] == 's' ? SAMAY_SUBJECT_THING : SAMAY_SUBJECT_NAME;
}

/* Cleared a plan, published her first novel: what is done by somebody may be meant as well as who did it. */
static void
read_object (SamayAssembler *self,
             guint           first,
             SamayClause     clause)
{
  guint end, n;
  gboolean opens = samay_token_is_form (self->sentence, first, SAMAY_CLASS_ARTICLE) || is_title_word (self->sentence, first, SAMAY_TITLE_WORD_POSSESSIVE, &n);
  SamaySubject *subject;

  if (!opens || first + 1 >= clause.end)
    return;
  end = find_end (self->sentence, first + 1, clause.end);
  if (end == first + 1 || end - first > PHRASE_TOKENS_MAX)
    return;
  subject = samay_subjects_push (self, first + 1, end, SAMAY_SUBJECT_THING);
  subject->has_article = TRUE;
  subject->is_object = self->n_subjects > 1 && self->subjects[1].kind != SAMAY_SUBJECT_PERSON && self->subjects[1].sentence == self->sentence_number;
}

/* FALSE where the clause has no subject that a pronoun could stand for. */
static gboolean
read_subject (SamayAssembler *self,
              guint           first,
              guint           end)
{
  const SamaySentence *sentence = self->sentence;
  guint name, n;
  const SamaySense *pronoun;

  if (first >= end || end - first > PHRASE_TOKENS_MAX || samay_sentence_match_form (sentence, first, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    return FALSE;
  pronoun = samay_sentence_match_form (sentence, first, SAMAY_CLASS_PRONOUN, &n);
  if (pronoun != NULL)
    {
      const SamaySubject *subject = samay_subjects_find (self, pronoun->extra);

      if (subject == &self->subjects[0])
        self->subjects[0].sentence = self->sentence_number;
      return subject != NULL;
    }
  if (samay_sentence_match_form (sentence, first, SAMAY_CLASS_DEMONSTRATIVE, &n) != NULL || is_title_word (sentence, first, SAMAY_TITLE_WORD_PRONOUN, &n))
    return FALSE;
  name = find_name (sentence, first, end);
  first += samay_token_has_class (sentence, first, SAMAY_CLASS_ARTICLE);
  if (name != 0)
    samay_subjects_push (self, name, end, SAMAY_SUBJECT_PERSON);
  else if (first < end)
    samay_subjects_push (self, first, end, tell_kind (self, first, end));
  return first < end;
}

/* Remembers whom or what the clause tells of. */
void
samay_subjects_read_head_first (SamayAssembler *self,
                                const GArray   *atoms,
                                SamayClause     clause)
{
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  guint first, n;

  /* The engineer, who led …, died: the verb stands behind the relative clause. */
  if (verb == NULL && clause.end < self->sentence->n && is_clause_word (self->sentence, clause.end, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    {
      first = find_start (self, atoms, clause, clause.end);
      read_subject (self, first, find_end (self->sentence, first, clause.end));
      return;
    }
  if (verb == NULL)
    return;
  first = find_start (self, atoms, clause, verb->first);
  if (read_subject (self, first, find_end (self->sentence, first, verb->first)))
    read_object (self, verb->end, clause);
}
