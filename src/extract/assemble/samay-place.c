/* samay-place.c: where an event is, in the text's own words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

/* A place that was found, and how well it fits. */
typedef struct
{
  guint first;
  guint end;
  guint score;
} Found;

enum
{
  SCORE_NONE,
  SCORE_BESIDE_NOUN = 2, /* भारत यात्रा: only where nothing says in */
  SCORE_LOCATIVE = 3,
};

static guint8
get_postposition (const SamaySentence *sentence,
                  guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return sense != NULL && n == 1 ? sense->value : SAMAY_POSTPOSITION_PLAIN;
}

static gboolean
is_locative (guint8 postposition)
{
  return postposition == SAMAY_POSTPOSITION_LOCATIVE || postposition == SAMAY_POSTPOSITION_TOPIC;
}

/* In the name of an institution: दिल्ली हाई कोर्ट, Moscow State University. */
static gboolean
is_in_institution (const SamaySentence *sentence,
                   guint                end)
{
  for (guint i = end; i < MIN (end + 3, sentence->n); i++)
    {
      if (samay_token_has_class (sentence, i, SAMAY_CLASS_ORGANISATION))
        return TRUE;
      if (sentence->tokens[i].kind != SAMAY_WORD_LETTERS || samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION))
        return FALSE;
    }
  return FALSE;
}

static guint
score_before_postposition (const SamaySentence *sentence,
                           guint                first,
                           guint                end)
{
  if (end < sentence->n && is_locative (get_postposition (sentence, end)))
    return SCORE_LOCATIVE;
  if (end < sentence->n && samay_token_has_class (sentence, end, SAMAY_CLASS_EVENT_NOUN)
      && !(first > 0 && sentence->tokens[first - 1].c == '-'))
    return SCORE_BESIDE_NOUN;
  return SCORE_NONE;
}

/* The conflict in Ukraine, talked about at a meeting on that day: the place is of another noun than the date. */
static gboolean
is_of_other_noun (const SamaySentence *sentence,
                  guint                first,
                  guint                end,
                  guint                date)
{
  if (first < 2 || !samay_token_has_class (sentence, first - 2, SAMAY_CLASS_EVENT_NOUN))
    return FALSE;
  for (guint i = end; i < date; i++)
    if (samay_token_has_class (sentence, i, SAMAY_CLASS_EVENT_NOUN))
      return TRUE;
  return FALSE;
}

static guint
score_after_preposition (const SamaySentence *sentence,
                         guint                first,
                         guint                end,
                         guint                date)
{
  guint8 before = first > 0 ? get_postposition (sentence, first - 1) : SAMAY_POSTPOSITION_PLAIN;

  if (before == SAMAY_POSTPOSITION_LOCATIVE)
    return is_of_other_noun (sentence, first, end, date) ? SCORE_NONE : SCORE_LOCATIVE;
  /* A visit to India. */
  if (first >= 2 && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
      && samay_token_has_class (sentence, first - 2, SAMAY_CLASS_EVENT_NOUN))
    return SCORE_BESIDE_NOUN;
  return end < sentence->n && samay_token_has_class (sentence, end, SAMAY_CLASS_EVENT_NOUN)
         && !(first > 0 && sentence->tokens[first - 1].c == '-') ? SCORE_BESIDE_NOUN : SCORE_NONE;
}

static Found
search (const SamaySentence *sentence,
        SamayClause          clause,
        guint                date)
{
  Found found = { 0, 0, SCORE_NONE };

  for (guint i = clause.first; i < clause.end; i++)
    {
      guint n = 1, score;
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_PLACE, &n);

      if (sense == NULL || is_in_institution (sentence, i + n))
        continue;
      score = sentence->pack->is_head_final ? score_before_postposition (sentence, i, i + n)
                                            : score_after_preposition (sentence, i, i + n, date);
      if (sense->is_weak && score < SCORE_LOCATIVE)
        continue;
      if (score > found.score)
        found = (Found) { i, i + n, score };
      i += n - 1;
    }
  return found;
}

/**
 * samay_place_find:
 *
 * Looks only in the clause of the expression: a place elsewhere in the sentence is too often another's.
 *
 * Returns: (nullable): the place as the text writes it, in the arena; %NULL where nothing surely tells it
 */
const char *
samay_place_find (const SamayAssembler *self,
                  const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  Found found = search (sentence, samay_clauses_find (self->clauses, atom->first), atom->first);

  if (found.score == SCORE_NONE)
    return NULL;
  return samay_phrase_copy (self->arena, sentence->text + sentence->tokens[found.first].start_byte,
                            sentence->tokens[found.end - 1].end_byte - sentence->tokens[found.first].start_byte);
}
