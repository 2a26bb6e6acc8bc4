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

/* The newest subject, of tokens [first, end). */
SamaySubject *
samay_subjects_push (SamayAssembler  *self,
                     guint            first,
                     guint            end,
                     SamaySubjectKind kind)
{
  const SamaySentence *sentence = self->sentence;
  SamaySubject *newest = self->subjects;

  memmove (newest + 1, newest, sizeof (SamaySubject) * (SAMAY_SUBJECTS_MAX - 1));
  *newest = (SamaySubject) {
    .start_byte = sentence->tokens[first].start_byte, .end_byte = sentence->tokens[end - 1].end_byte, .sentence = self->sentence_number, .kind = kind,
  };
  if (first > 0 && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_ARTICLE))
    newest->has_article = TRUE;
  self->n_subjects = MIN (self->n_subjects + 1, SAMAY_SUBJECTS_MAX);
  return newest;
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

/* Of words that no table has, or in Latin script of words with a capital. */
gboolean
samay_subjects_is_name (const SamaySentence *sentence,
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

/* ---- Hindi ---- */

static gboolean
ends_in (const SamayAssembler *self,
         guint                 token,
         const char           *letter)
{
  guint32 end = self->sentence->tokens[token].end_byte;

  return end >= 3 && memcmp (self->text + end - 3, letter, 3) == 0;
}

/* The last word of the finite verb behind the token, which tells the number and gender of its subject; G_MAXUINT for none. */
static guint
find_last_of_verb (const SamayAssembler *self,
                   guint                 from)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first >= from && group->is_finite)
        return group->end - 1;
    }
  return G_MAXUINT;
}

/* अय्यर 2000 में सेवानिवृत्त हुए: a plural that is said of one is said of a person. */
static gboolean
is_honoured (const SamayAssembler *self,
             guint                 from)
{
  guint last = find_last_of_verb (self, from);

  return last != G_MAXUINT && (ends_in (self, last, "े") || ends_in (self, last, "ए"));
}

/* मशहूर गायक पंडित देवव्रत: an office with a name that ends the phrase; 0 where there is none. */
static guint
find_name (const SamaySentence *sentence,
           guint                first,
           guint                end)
{
  guint name;

  for (guint i = samay_sentence_find_class (sentence, first, end, SAMAY_CLASS_OFFICE); i < end; i = samay_sentence_find_class (sentence, i + 1, end, SAMAY_CLASS_OFFICE))
    if (samay_people_match_name (sentence, i, &name) == end)
      return name;
  return 0;
}

/* What stands before का, or with it at the phrase's end. */
static void
read_owner (SamayAssembler *self,
            guint           first,
            guint           end)
{
  const SamaySentence *sentence = self->sentence;
  guint name = find_name (sentence, first, end);

  if (first == end || samay_token_has_class (sentence, first, SAMAY_CLASS_DEMONSTRATIVE))
    return;
  if (name != 0)
    samay_subjects_push (self, name, end, SAMAY_SUBJECT_PERSON)->is_oblique = TRUE;
  else if (end - first <= PHRASE_TOKENS_MAX)
    samay_subjects_push (self, first, end, samay_token_has_class (sentence, end - 1, SAMAY_CLASS_OFFICE) ? SAMAY_SUBJECT_PERSON : SAMAY_SUBJECT_THING)->is_oblique = TRUE;
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

/* उन्होंने: the one who was told of goes on being told of. TRUE where the phrase begins with a pronoun. */
static gboolean
read_pronoun (SamayAssembler *self,
              const Phrase   *phrase)
{
  guint n;
  const SamaySense *pronoun = samay_sentence_match_form (self->sentence, phrase->first, SAMAY_CLASS_PRONOUN, &n);

  if (pronoun == NULL)
    return FALSE;
  if (phrase->first + n < phrase->end)
    return !is_bare (self, pronoun);
  if (samay_subjects_find (self, pronoun->extra) == &self->subjects[0])
    self->subjects[0].sentence = self->sentence_number;
  return TRUE;
}

static SamaySubjectKind
tell_kind (const SamayAssembler *self,
           const Phrase         *phrase,
           guint                 first)
{
  const SamaySentence *sentence = self->sentence;

  if (samay_token_has_class (sentence, phrase->end - 1, SAMAY_CLASS_OFFICE))
    return SAMAY_SUBJECT_PERSON;
  /* एक इंजीनियर ने, तीन युवकों ने */
  if (phrase->postposition == SAMAY_POSTPOSITION_AGENT && samay_token_has_class (sentence, phrase->first, SAMAY_CLASS_NUMBER_WORD))
    return has_class (sentence, first, phrase->end, SAMAY_CLASS_ORGANISATION) ? SAMAY_SUBJECT_THING : SAMAY_SUBJECT_PERSON;
  if (!samay_subjects_is_name (sentence, phrase->first, phrase->end))
    return SAMAY_SUBJECT_THING;
  return phrase->postposition == SAMAY_POSTPOSITION_AGENT || (phrase->postposition == NO_POSTPOSITION && is_honoured (self, phrase->end)) ? SAMAY_SUBJECT_PERSON : SAMAY_SUBJECT_NAME;
}

static void
store (SamayAssembler *self,
       const Phrase   *phrase)
{
  const SamaySentence *sentence = self->sentence;
  guint first = phrase->first, name, head, last, n;
  const SamaySense *genitive = samay_sentence_match_form (sentence, phrase->end - 1, SAMAY_CLASS_POSTPOSITION, &n);
  SamaySubject *subject;

  if (read_pronoun (self, phrase))
    return;
  /* गायक देवव्रत का 5 मई को: the date stands between. */
  if (genitive != NULL && n == 1)
    {
      read_owner (self, first, phrase->end - 1);
      return;
    }
  name = find_name (sentence, first, phrase->end);
  if (name != 0)
    {
      samay_subjects_push (self, name, phrase->end, SAMAY_SUBJECT_PERSON)->is_oblique = phrase->postposition != NO_POSTPOSITION;
      return;
    }
  /* यह मेला */
  first += samay_token_has_class (sentence, first, SAMAY_CLASS_DEMONSTRATIVE);
  if (phrase->end - first > PHRASE_TOKENS_MAX || first == phrase->end)
    return;
  head = find_head (sentence, phrase);
  if (head > first)
    {
      read_owner (self, first, head - 1);
      if (has_class (sentence, head, phrase->end, SAMAY_CLASS_EVENT_NOUN) || is_title_word (sentence, phrase->end - 1, SAMAY_TITLE_WORD_OWNED, &n))
        return;
    }
  subject = samay_subjects_push (self, first, phrase->end, tell_kind (self, phrase, head));
  subject->is_oblique = phrase->postposition != NO_POSTPOSITION;
  last = subject->is_oblique ? G_MAXUINT : find_last_of_verb (self, phrase->end);
  subject->is_masculine = last != G_MAXUINT && ends_in (self, last, "ा");
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

/* उनके, whoever they are. */
static gboolean
is_possessive (const SamayAssembler *self,
               guint                 i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_PRONOUN, &n);
  const char *ending = sense != NULL ? samay_lexicon_get_entry (self->language->lexicon, sense->value)->text : "";

  return g_str_equal (ending, "का") || g_str_equal (ending, "की") || g_str_equal (ending, "के");
}

/* उन्होंने, but not उनका, which has a noun behind it. */
static gboolean
is_whole_pronoun (const SamayAssembler *self,
                  guint                 i,
                  guint                *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_PRONOUN, out_n);

  return sense != NULL && *samay_lexicon_get_entry (self->language->lexicon, sense->value)->text != '-' && !is_possessive (self, i);
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
                       | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PRONOUN | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_NEGATION;
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
      if (token->kind == SAMAY_WORD_MARK || token->atom != 0 || (token->is_verb && !token->is_weak_verb) || samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD)
          || samay_token_is_form (sentence, i, SAMAY_CLASS_NEGATION))
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
  guint verb;

  if (phrase->postposition == SAMAY_POSTPOSITION_OBJECT || (phrase->border < end && self->sentence->tokens[phrase->border].atom != 0))
    return TRUE;
  if (phrase->postposition != NO_POSTPOSITION || (phrase->border < end && self->sentence->tokens[phrase->border].kind == SAMAY_WORD_MARK))
    return FALSE;
  /* कवि थे, पहली बार नहीं है: what somebody or something was. */
  verb = phrase->border + samay_token_is_form (self->sentence, phrase->border, SAMAY_CLASS_NEGATION);
  if (verb < end && self->sentence->tokens[verb].aspect == SAMAY_ASPECT_COPULA)
    return FALSE;
  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    if (has_class (self->sentence, phrase->first, phrase->end, classes[c]))
      return TRUE;
  return FALSE;
}

static gboolean
is_owned (const SamaySentence *sentence,
          guint                i)
{
  guint n;

  return is_title_word (sentence, i, SAMAY_TITLE_WORD_OWNED, &n);
}

/* अय्यर शौक़िया धावक भी रहे: the surname of somebody who was told of begins the clause. */
static void
recall_name (SamayAssembler *self,
             guint           token)
{
  const SamayToken *word = &self->sentence->tokens[token];
  gsize n = word->end_byte - word->start_byte;

  if (!is_name_word (self->sentence, token))
    return;
  for (guint i = 0; i < self->n_subjects; i++)
    {
      const SamaySubject *subject = &self->subjects[i];

      if (subject->kind != SAMAY_SUBJECT_PERSON || subject->end_byte - subject->start_byte < n
          || memcmp (self->text + subject->end_byte - n, self->text + word->start_byte, n) != 0)
        continue;
      samay_subjects_push (self, token, token + 1, SAMAY_SUBJECT_PERSON);
      return;
    }
}

/* The one with ने, else the first that has no postposition or को. */
static void
read_in_hindi (SamayAssembler *self,
               const GArray   *atoms,
               SamayClause     clause)
{
  Phrase phrase, best = { 0, 0, NO_POSTPOSITION, 0 };
  guint at = clause.first;
  gboolean has_agent = FALSE;

  for (guint n = 0; n < PHRASES_MAX && next_phrase (self, atoms, clause.end, &at, &phrase); n++)
    {
      if (phrase.first == phrase.end)
        continue;
      /* उनके भाई, रमेश ने …: who is only somebody's isn't told of further. */
      if (n == 0 && samay_token_is_mark (self->sentence, phrase.border, ',') && is_possessive (self, phrase.first))
        break;
      if (phrase.postposition == SAMAY_POSTPOSITION_AGENT)
        {
          store (self, &phrase);
          has_agent = TRUE;
          break;
        }
      if (n == 0 && phrase.postposition == NO_POSTPOSITION)
        recall_name (self, phrase.first);
      if (best.end == 0 && is_subject (self, &phrase, clause.end))
        best = phrase;
    }
  /* कारख़ाने की स्थापना 1936 में एक इंजीनियर ने की: both are told of. */
  if (best.end > 0 && (!has_agent || samay_token_has_class (self->sentence, best.end - 1, SAMAY_CLASS_EVENT_NOUN) || is_owned (self->sentence, best.end - 1)))
    store (self, &best);
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
    samay_subjects_read_head_first (self, atoms, clause);
}
