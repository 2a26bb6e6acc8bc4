/* samay-subject.c: whom and what the last clauses told of, for the pronouns of those that follow
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

#define PHRASES_MAX 3 /* looked at in a clause */
#define NAME_TOKENS_MAX 4
#define PHRASE_TOKENS_MAX 7
#define SENTENCES_MAX 3 /* how far back a pronoun reaches for a thing */
#define PERSON_SENTENCES_MAX 8
#define NO_POSTPOSITION G_MAXUINT

/* A phrase of the clause, tokens [first, end), and what its postposition says. */
typedef struct
{
  guint first;
  guint end;
  guint postposition; /* SamayPostposition, or NO_POSTPOSITION */
  guint border;       /* the token that ended it; words that only go with a date may stand between */
} Phrase;

static void
push (SamayAssembler  *self,
      guint            first,
      guint            end,
      SamaySubjectKind kind)
{
  const SamaySentence *sentence = self->sentence;
  SamaySubject *newest = self->subjects;

  memmove (newest + 1, newest, sizeof (SamaySubject) * (SAMAY_SUBJECTS_MAX - 1));
  *newest = (SamaySubject) {
    sentence->tokens[first].start_byte, sentence->tokens[end - 1].end_byte, self->sentence_number, kind, FALSE,
  };
  if (first > 0 && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_ARTICLE))
    newest->has_article = TRUE;
  self->n_subjects = MIN (self->n_subjects + 1, SAMAY_SUBJECTS_MAX);
}

static gboolean
is_kind (const SamayAssembler *self,
         const SamaySubject   *subject,
         SamayPronoun          wanted)
{
  SamaySubjectKind kind = subject->kind;

  switch (wanted)
    {
    case SAMAY_PRONOUN_PERSON:
      return kind == SAMAY_SUBJECT_PERSON || (kind == SAMAY_SUBJECT_NAME && !self->sentence->pack->is_head_final);
    case SAMAY_PRONOUN_THING:
      return kind != SAMAY_SUBJECT_PERSON;
    case SAMAY_PRONOUN_MANY:
      return kind == SAMAY_SUBJECT_THING && self->text[subject->end_byte - 1] == 's';
    default:
      return TRUE;
    }
}

/**
 * samay_subjects_find:
 *
 * Returns: (nullable): the one told of last, not long ago, that such a pronoun may stand for
 */
const SamaySubject *
samay_subjects_find (const SamayAssembler *self,
                     SamayPronoun          wanted)
{
  /* वह is mostly said of a person; the report that says so isn't meant. */
  if (wanted == SAMAY_PRONOUN_ANY)
    {
      for (guint i = 0; i < self->n_subjects; i++)
        if (self->subjects[i].kind != SAMAY_SUBJECT_THING && self->sentence_number - self->subjects[i].sentence <= SENTENCES_MAX)
          return &self->subjects[i];
      return self->n_subjects > 0 && self->sentence_number - self->subjects[0].sentence == 1 ? &self->subjects[0] : NULL;
    }
  for (guint i = 0; i < self->n_subjects; i++)
    {
      const SamaySubject *subject = &self->subjects[i];

      if (self->sentence_number - subject->sentence > (subject->kind == SAMAY_SUBJECT_PERSON ? PERSON_SENTENCES_MAX : SENTENCES_MAX))
        continue;
      if (is_kind (self, subject, wanted))
        return subject;
    }
  return NULL;
}

/* A word that no table has, or in Latin script one with a capital. */
static gboolean
is_name_word (const SamaySentence *sentence,
              guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  if (token->kind != SAMAY_WORD_LETTERS || token->is_verb)
    return FALSE;
  if (token->script == SAMAY_CHAR_LATIN)
    return g_unichar_isupper (token->c) && !samay_token_has_class (sentence, i, SAMAY_CLASS_MONTH) && !samay_token_has_class (sentence, i, SAMAY_CLASS_WEEKDAY);
  return token->word == 0 || samay_lexicon_get_word (sentence->language->lexicon, token->word)->n_senses == 0;
}

static gboolean
is_name (const SamaySentence *sentence,
         guint                first,
         guint                end)
{
  if (end - first > NAME_TOKENS_MAX)
    return FALSE;
  while (first < end && is_name_word (sentence, first))
    first++;
  return first == end;
}

static gboolean
has_class (const SamaySentence *sentence,
           guint                first,
           guint                end,
           guint                class_id)
{
  return samay_sentence_find_class (sentence, first, end, class_id) < end;
}

/* कोलमैन 2000 में सेवानिवृत्त हुए: a plural that is said of one is said of a person. */
static gboolean
is_honoured (const SamayAssembler *self,
             guint                 from)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);
      const SamayToken *last = &self->sentence->tokens[group->end - 1];

      if (group->first < from || !group->is_finite)
        continue;
      return last->end_byte >= 3 && (memcmp (self->sentence->text + last->end_byte - 3, "े", 3) == 0 || memcmp (self->sentence->text + last->end_byte - 3, "ए", 3) == 0);
    }
  return FALSE;
}

/* ---- Hindi ---- */

static void
read_owner (SamayAssembler *self,
            const Phrase   *phrase)
{
  const SamaySentence *sentence = self->sentence;

  if (phrase->first == phrase->end || phrase->end - phrase->first > PHRASE_TOKENS_MAX || samay_token_has_class (sentence, phrase->first, SAMAY_CLASS_DEMONSTRATIVE))
    return;
  if (samay_token_has_class (sentence, phrase->end - 1, SAMAY_CLASS_OFFICE))
    push (self, phrase->first, phrase->end, SAMAY_SUBJECT_PERSON);
  else
    push (self, phrase->first, phrase->end, SAMAY_SUBJECT_THING);
}

/* मेले की शुरुआत, नदी का पहला पुल: behind the last genitive. */
static guint
find_head (const SamaySentence *sentence,
           const Phrase        *phrase)
{
  guint head = phrase->first, n;

  for (guint i = phrase->first; i + 1 < phrase->end; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_GENITIVE && n == 1)
        head = i + 1;
    }
  return head;
}

/* यह, वह: they may stand before a noun. */
static gboolean
is_bare (const SamayAssembler *self,
         const SamaySense     *pronoun)
{
  return *samay_lexicon_get_entry (self->language->lexicon, pronoun->value)->text == '-';
}

static void
store (SamayAssembler *self,
       const Phrase   *phrase)
{
  const SamaySentence *sentence = self->sentence;
  guint name, head, n;
  const SamaySense *pronoun = samay_sentence_match_form (sentence, phrase->first, SAMAY_CLASS_PRONOUN, &n);

  /* उनका घर */
  if (pronoun != NULL && phrase->first + n < phrase->end && !is_bare (self, pronoun))
    return;
  /* उन्होंने: the one who was told of goes on being told of. */
  if (pronoun != NULL && phrase->first + n >= phrase->end)
    {
      const SamaySubject *subject = samay_subjects_find (self, pronoun->extra);

      if (subject == &self->subjects[0])
        self->subjects[0].sentence = self->sentence_number;
      return;
    }
  if (phrase->end - phrase->first > PHRASE_TOKENS_MAX)
    return;
  /* यह मेला */
  if (samay_token_has_class (sentence, phrase->first, SAMAY_CLASS_DEMONSTRATIVE))
    {
      if (phrase->first + 1 < phrase->end)
        push (self, phrase->first + 1, phrase->end, SAMAY_SUBJECT_THING);
      return;
    }
  if (samay_people_match_name (sentence, phrase->first, &name) == phrase->end)
    {
      push (self, name, phrase->end, SAMAY_SUBJECT_PERSON);
      return;
    }
  head = find_head (sentence, phrase);
  if (head > phrase->first)
    {
      Phrase owner = { phrase->first, head - 1, NO_POSTPOSITION, head - 1 };

      read_owner (self, &owner);
      if (has_class (sentence, head, phrase->end, SAMAY_CLASS_EVENT_NOUN) || is_title_word (sentence, phrase->end - 1, SAMAY_TITLE_WORD_OWNED, &n))
        return;
    }
  if (samay_token_has_class (sentence, phrase->end - 1, SAMAY_CLASS_OFFICE))
    push (self, phrase->first, phrase->end, SAMAY_SUBJECT_PERSON);
  else if (is_name (sentence, phrase->first, phrase->end))
    push (self, phrase->first, phrase->end,
          phrase->postposition == SAMAY_POSTPOSITION_AGENT || (phrase->postposition == NO_POSTPOSITION && is_honoured (self, phrase->end)) ? SAMAY_SUBJECT_PERSON : SAMAY_SUBJECT_NAME);
  else
    push (self, phrase->first, phrase->end, SAMAY_SUBJECT_THING);
}

static guint
skip_between (const SamayAssembler *self,
              const GArray         *atoms,
              guint                 i,
              guint                 end)
{
  const SamaySentence *sentence = self->sentence;
  guint n;

  while (i < end)
    if (sentence->tokens[i].atom != 0)
      {
        i = g_array_index (atoms, SamayAtom, sentence->tokens[i].atom - 1).end;
        if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
          i += n;
      }
    else if (sentence->tokens[i].kind == SAMAY_WORD_MARK)
      i++;
    else if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_FILLER, &n) != NULL || samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL)
      i += n;
    else
      break;
  return i;
}

/* उन्होंने, but not उनका, which has a noun behind it. */
static gboolean
is_whole_pronoun (const SamayAssembler *self,
                  guint                 i,
                  guint                *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_PRONOUN, out_n);
  const char *ending;

  if (sense == NULL)
    return FALSE;
  ending = samay_lexicon_get_entry (self->language->lexicon, sense->value)->text;
  return *ending != '-' && !g_str_equal (ending, "का") && !g_str_equal (ending, "की") && !g_str_equal (ending, "के");
}

/* The next phrase from @at on; FALSE at the clause's end. */
static gboolean
next_phrase (const SamayAssembler *self,
             const GArray         *atoms,
             guint                 end,
             guint                *at,
             Phrase               *out)
{
  const guint64 ends = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_CLAUSE_WORD
                       | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PRONOUN;
  const SamaySentence *sentence = self->sentence;
  guint i = skip_between (self, atoms, *at, end), n = 0, m;

  *out = (Phrase) { i, i, NO_POSTPOSITION, i };
  while (i < end)
    {
      const SamayToken *token = &sentence->tokens[i];
      const SamaySense *sense;

      /* Most words are nothing that could end it. */
      if ((token->classes & ends) == 0 && token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && !token->is_verb)
        {
          i++;
          continue;
        }
      if (token->kind == SAMAY_WORD_MARK || token->atom != 0 || (token->is_verb && !token->is_weak_verb) || samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD))
        break;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE)
        {
          out->postposition = sense->value;
          break;
        }
      /* उन्होंने is a phrase by itself. */
      if (i == out->first && is_whole_pronoun (self, i, &n))
        {
          i += n;
          break;
        }
      i++;
      n = 0;
    }
  out->end = out->border = i;
  while (out->end > out->first + 1 && sentence->tokens[out->end - 1].classes != 0
         && (is_title_word (sentence, out->end - 1, SAMAY_TITLE_WORD_BEFORE, &m) || samay_token_is_form (sentence, out->end - 1, SAMAY_CLASS_FILLER)))
    out->end--;
  *at = out->postposition != NO_POSTPOSITION ? i + n : MAX (i, out->first + 1);
  return out->first < end;
}

/* Without a postposition, what stands before a date is told of; before a verb, only what tables know. */
static gboolean
is_subject (const SamayAssembler *self,
            const Phrase         *phrase,
            guint                 end)
{
  static const guint classes[] = { SAMAY_CLASS_OFFICE, SAMAY_CLASS_ORGANISATION, SAMAY_CLASS_EVENT_NOUN, SAMAY_CLASS_PRONOUN };

  if (phrase->postposition == SAMAY_POSTPOSITION_OBJECT || (phrase->border < end && self->sentence->tokens[phrase->border].atom != 0))
    return TRUE;
  if (phrase->postposition != NO_POSTPOSITION || (phrase->border < end && self->sentence->tokens[phrase->border].kind == SAMAY_WORD_MARK))
    return FALSE;
  /* कवि थे: what somebody was. */
  if (phrase->border < end && self->sentence->tokens[phrase->border].aspect == SAMAY_ASPECT_COPULA)
    return FALSE;
  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    if (has_class (self->sentence, phrase->first, phrase->end, classes[c]))
      return TRUE;
  return FALSE;
}

/* The one with ने, else the first that has no postposition or को. */
static void
read_in_hindi (SamayAssembler *self,
               const GArray   *atoms,
               SamayClause     clause)
{
  Phrase phrase, best = { 0, 0, NO_POSTPOSITION, 0 };
  guint at = clause.first;

  for (guint n = 0; n < PHRASES_MAX && next_phrase (self, atoms, clause.end, &at, &phrase); n++)
    {
      if (phrase.first == phrase.end)
        continue;
      if (phrase.postposition == SAMAY_POSTPOSITION_AGENT)
        {
          best = phrase;
          break;
        }
      if (best.end == 0 && is_subject (self, &phrase, clause.end))
        best = phrase;
    }
  if (best.end > 0)
    store (self, &best);
}

/* ---- English ---- */

/* Behind In 1998, or After the war,: where the subject begins. */
static guint
find_start (const SamayAssembler *self,
            SamayClause           clause,
            guint                 verb)
{
  const SamaySentence *sentence = self->sentence;
  guint i = clause.first, n;

  while (i < verb && (samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL || samay_sentence_match_form (sentence, i, SAMAY_CLASS_FILLER, &n) != NULL))
    i += n;
  if (i < verb && (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL || sentence->tokens[i].atom != 0))
    for (n = i; n < verb; n++)
      if (samay_token_is_mark (sentence, n, ','))
        i = n + 1;
  while (i < verb && sentence->tokens[i].kind == SAMAY_WORD_MARK)
    i++;
  return i;
}

static guint
find_end (const SamaySentence *sentence,
          guint                i,
          guint                end)
{
  for (guint n; i < end; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if ((sentence->tokens[i].kind == SAMAY_WORD_MARK && sentence->tokens[i].c != '-' && sentence->tokens[i].c != '.') || sentence->tokens[i].atom != 0
          || (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE))
        return i;
    }
  return end;
}

static void
read_in_english (SamayAssembler *self,
                 SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  guint first, end, name, n;
  const SamaySense *pronoun;

  if (verb == NULL)
    return;
  first = find_start (self, clause, verb->first);
  end = find_end (sentence, first, verb->first);
  if (first >= end || end - first > PHRASE_TOKENS_MAX || samay_sentence_match_form (sentence, first, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    return;
  pronoun = samay_sentence_match_form (sentence, first, SAMAY_CLASS_PRONOUN, &n);
  if (pronoun != NULL)
    {
      const SamaySubject *subject = samay_subjects_find (self, pronoun->extra);

      if (subject == &self->subjects[0])
        self->subjects[0].sentence = self->sentence_number;
      return;
    }
  if (samay_sentence_match_form (sentence, first, SAMAY_CLASS_DEMONSTRATIVE, &n) != NULL || is_title_word (sentence, first, SAMAY_TITLE_WORD_PRONOUN, &n))
    return;
  for (guint i = first; i < end; i++)
    if (samay_people_match_name (sentence, i, &name) == end)
      {
        push (self, name, end, SAMAY_SUBJECT_PERSON);
        return;
      }
  if (samay_token_has_class (sentence, first, SAMAY_CLASS_ARTICLE))
    first++;
  if (first >= end)
    return;
  if (samay_token_has_class (sentence, end - 1, SAMAY_CLASS_OFFICE))
    push (self, first, end, SAMAY_SUBJECT_PERSON);
  else if (is_name (sentence, first, end) && !has_class (sentence, first, end, SAMAY_CLASS_ORGANISATION) && !has_class (sentence, first, end, SAMAY_CLASS_PLACE)
           && !has_class (sentence, first, end, SAMAY_CLASS_EVENT_NOUN))
    {
      /* Representatives said: a capital that only begins the sentence. */
      gboolean is_plural = end - first == 1 && self->text[sentence->tokens[first].end_byte - 1] == 's' && first == 0;

      push (self, first, end, end - first > 1 ? SAMAY_SUBJECT_PERSON : is_plural ? SAMAY_SUBJECT_THING : SAMAY_SUBJECT_NAME);
    }
  else
    push (self, first, end, SAMAY_SUBJECT_THING);
}

/* Remembers whom or what the clause tells of. */
void
samay_subjects_read (SamayAssembler *self,
                     const GArray   *atoms,
                     SamayClause     clause)
{
  if (self->sentence->pack->is_head_final)
    read_in_hindi (self, atoms, clause);
  else
    read_in_english (self, clause);
}
