/* samay-named.c: the names of events that a text has used, and numbered series among them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

#include "extract/match/samay-number.h"

/* A noun phrase that is longer than this isn't a name. */
#define PHRASE_TOKENS_MAX 18

static gboolean
is_topic (const SamaySentence *sentence,
          guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return sense != NULL && (sense->value == SAMAY_POSTPOSITION_GENITIVE || sense->value == SAMAY_POSTPOSITION_TOPIC);
}

/* What a noun phrase can't reach across. */
static gboolean
is_border (const SamaySentence *sentence,
           guint                i)
{
  const SamayToken *token = &sentence->tokens[i];
  guint n;

  if (token->kind == SAMAY_WORD_MARK)
    return strchr ("-().'", (int) MIN (token->c, 0x7F)) == NULL && token->c != 0x2011 && token->c != 0x2019;
  if (token->atom != 0 || (token->is_verb && !token->is_weak_verb))
    return TRUE;
  return samay_sentence_match_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE, &n) != NULL
         || samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL
         || (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL && !is_topic (sentence, i));
}

/* In Hindi a noun's phrase stands before it: आतंकवाद पर संयुक्त कार्यसमूह (JWG) की 13वीं बैठक. A demonstrative closes a phrase of its own: यह विकास. */
static guint
reach_left (const SamaySentence *sentence,
            SamayClause          clause,
            guint                noun)
{
  guint first = noun, n;

  while (first > clause.first && noun - first < PHRASE_TOKENS_MAX && !is_border (sentence, first - 1))
    first--;
  if (first > clause.first && first < noun && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_DEMONSTRATIVE)
      && !is_topic (sentence, first + 1) && sentence->tokens[first].word == 0)
    first++;
  /* के साथ: the whole postposition stays outside. */
  if (first > clause.first && samay_sentence_match_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n > 1)
    first = MIN (first - 1 + n, noun);
  while (first < noun && (sentence->tokens[first].kind == SAMAY_WORD_MARK || samay_token_has_class (sentence, first, SAMAY_CLASS_POSTPOSITION)))
    first++;
  return first;
}

/* In English it goes on behind it: 13th meeting of their Joint Working Group (JWG) on counter-terrorism. */
static guint
reach_right (const SamaySentence *sentence,
             SamayClause          clause,
             guint                noun)
{
  guint end = noun + 1;

  while (end < clause.end && end - noun < PHRASE_TOKENS_MAX)
    {
      gboolean possessive = samay_token_has_class (sentence, end, SAMAY_CLASS_DEMONSTRATIVE) && is_topic (sentence, end - 1);

      if (!possessive && is_border (sentence, end))
        break;
      end++;
    }
  while (end > noun + 1
         && ((sentence->tokens[end - 1].kind == SAMAY_WORD_MARK && sentence->tokens[end - 1].c != ')')
             || samay_token_has_class (sentence, end - 1, SAMAY_CLASS_POSTPOSITION)))
    end--;
  return end;
}

static guint
reach_left_in_english (const SamaySentence *sentence,
                       SamayClause          clause,
                       guint                noun)
{
  guint first = noun;

  while (first > clause.first && noun - first < 9 && !is_border (sentence, first - 1)
         && !samay_token_has_class (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
         && !samay_token_has_class (sentence, first - 1, SAMAY_CLASS_ARTICLE))
    first--;
  return first;
}

/**
 * samay_named_find_phrase:
 * @noun: token of an event noun
 * @out_end: (out): the token behind its phrase
 *
 * Returns: first token of the noun's phrase
 */
guint
samay_named_find_phrase (const SamaySentence *sentence,
                         SamayClause          clause,
                         guint                noun,
                         guint               *out_end)
{
  if (sentence->pack->is_head_final)
    {
      *out_end = noun + 1;
      return reach_left (sentence, clause, noun);
    }
  *out_end = reach_right (sentence, clause, noun);
  return reach_left_in_english (sentence, clause, noun);
}

/* The ordinal that numbers the noun: in its phrase, before it. */
static gboolean
find_ordinal (const SamaySentence *sentence,
              guint                first,
              guint                noun,
              SamayBinding        *binding)
{
  for (guint i = noun; i-- > first && noun - i <= 4;)
    if ((samay_token_get_computed (&sentence->tokens[i]) & SAMAY_COMPUTED_BIT (SAMAY_CLASS_ORDINAL)) != 0
        && samay_number_match (sentence, i, SAMAY_CLASS_ORDINAL, binding))
      {
        binding->first = i;
        return binding->value > 0 && i + binding->n <= noun;
      }
  return FALSE;
}

static void
push (SamayAssembler   *self,
      const SamayNamed *named)
{
  memmove (self->named + 1, self->named, sizeof (SamayNamed) * (SAMAY_NOUNS_MAX - 1));
  self->named[0] = *named;
  self->n_named = MIN (self->n_named + 1, SAMAY_NOUNS_MAX);
}

/* Of a series such as `6th round of consultations` the noun that says what it is: the first event noun of the phrase. */
static gint32
find_noun_in (const SamaySentence *sentence,
              guint                first,
              guint                end)
{
  for (guint i = first; i < end; i++)
    {
      guint n;
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_EVENT_NOUN, &n);

      if (sense != NULL)
        return sense->value;
    }
  return SAMAY_NOUN_NONE;
}

/* Returns the token behind the phrase. */
static guint
read_noun (SamayAssembler *self,
           SamayClause     clause,
           guint           noun,
           gint32          entry)
{
  const SamaySentence *sentence = self->sentence;
  guint end, first = samay_named_find_phrase (sentence, clause, noun, &end);
  SamayNamed named = { entry, self->sentence_number };
  gboolean has_ordinal;
  SamayBinding ordinal;

  while (first < noun && sentence->tokens[first].kind == SAMAY_WORD_MARK && sentence->tokens[first].c != '(')
    first++;
  has_ordinal = find_ordinal (sentence, first, noun, &ordinal);
  if (entry == SAMAY_NOUN_NONE)
    named.noun = find_noun_in (sentence, first, end);
  if ((entry == SAMAY_NOUN_NONE && !has_ordinal) || (first + 1 == end && sentence->pack->is_head_final))
    return noun + 1;
  named.start_byte = sentence->tokens[first].start_byte;
  named.end_byte = sentence->tokens[end - 1].end_byte;
  if (has_ordinal)
    {
      named.number = ordinal.value;
      named.number_start_byte = sentence->tokens[ordinal.first].start_byte;
      named.number_end_byte = sentence->tokens[ordinal.first + ordinal.n - 1].end_byte;
    }
  push (self, &named);
  return end;
}

/* The noun phrase, in the arena. */
const char *
samay_named_dup_title (const SamayAssembler *self,
                       const SamayNamed     *named)
{
  return samay_phrase_copy (self->arena, self->text + named->start_byte, named->end_byte - named->start_byte);
}

/* The noun phrase without its ordinal, and the number. */
SamaySeries
samay_named_get_series (const SamayAssembler *self,
                        const SamayNamed     *named)
{
  guint32 after = named->number_end_byte;
  g_autoptr (GString) name = g_string_new_len (self->text + named->start_byte, named->number_start_byte - named->start_byte);

  while (after < named->end_byte && self->text[after] == ' ')
    after++;
  g_string_append_len (name, self->text + after, named->end_byte - after);
  return (SamaySeries) { samay_phrase_copy (self->arena, name->str, name->len), named->number };
}

/* Remembers the clause's nouns that name events, with what they were called in full. */
void
samay_named_read (SamayAssembler *self,
                  const GArray   *atoms,
                  SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  const guint64 names = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_EVENT_NOUN | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_SERIES_HEAD;

  if ((sentence->classes & names) == 0)
    return;
  for (guint i = clause.first; i < clause.end;)
    {
      guint n = 1;
      const SamaySense *noun, *head;

      while (i < clause.end && (sentence->tokens[i].classes & names) == 0)
        i++;
      if (i == clause.end)
        return;
      noun = samay_sentence_match_form (sentence, i, SAMAY_CLASS_EVENT_NOUN, &n);
      head = noun == NULL ? samay_sentence_match_form (sentence, i, SAMAY_CLASS_SERIES_HEAD, &n) : NULL;
      if ((noun == NULL && head == NULL) || (noun != NULL && noun->is_weak) || sentence->tokens[i].atom != 0)
        i++;
      else
        i = read_noun (self, clause, i + n - 1, noun != NULL ? noun->value : SAMAY_NOUN_NONE);
    }
}
