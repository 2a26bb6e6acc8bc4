/* samay-people.c: persons, told by the office before their name
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#define NAME_WORDS_MAX 4
#define PEOPLE_MAX 8

static gboolean
is_name_word (const SamaySentence *sentence,
              guint                i)
{
  const SamayToken *token = i < sentence->n ? &sentence->tokens[i] : NULL;

  if (token == NULL || token->kind != SAMAY_WORD_LETTERS || token->atom != 0)
    return FALSE;
  if (token->script == SAMAY_CHAR_LATIN)
    return samay_char_is_upper (token->c) && !samay_token_has_class (sentence, i, SAMAY_CLASS_OFFICE);
  /* A word that only begins forms of several words, as लाल does लाल सागर, may be a name. */
  return (token->word == 0 || samay_lexicon_get_word (sentence->language->lexicon, token->word)->n_senses == 0) && !token->is_verb;
}

/* S. Jaishankar, एस. जयशंकर: an initial with its full stop. */
static gboolean
is_initial (const SamaySentence *sentence,
            guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return i + 2 < sentence->n && token->kind == SAMAY_WORD_LETTERS && samay_token_is_mark (sentence, i + 1, '.')
         && !sentence->tokens[i + 1].space_before && token->end_byte - token->start_byte <= (token->script == SAMAY_CHAR_LATIN ? 1 : 9)
         && (token->script != SAMAY_CHAR_LATIN || samay_char_is_upper (token->c));
}

/* सचिव (पश्चिम) and the like: what limits an office stands behind it in brackets. */
static guint
skip_brackets (const SamaySentence *sentence,
               guint                i)
{
  if (!samay_token_is_mark (sentence, i, '('))
    return i;
  for (guint end = i + 1; end < MIN (i + 6, sentence->n); end++)
    if (samay_token_is_mark (sentence, end, ')'))
      return end + 1;
  return i;
}

/**
 * samay_people_match_name:
 * @i: where an office may begin
 * @out_name_first: (out): first token of the name
 *
 * Returns: the token behind the name, or 0 where no person is told here
 */
guint
samay_people_match_name (const SamaySentence *sentence,
                         guint                i,
                         guint               *out_name_first)
{
  guint n, at, end;

  if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_OFFICE, &n) == NULL)
    return 0;
  at = skip_brackets (sentence, i + n);
  if (samay_token_is_mark (sentence, at, ','))
    at++;
  while (at < sentence->n && samay_sentence_match_form (sentence, at, SAMAY_CLASS_OFFICE, &n) != NULL)
    at += n;
  end = at;
  for (guint words = 0; words < NAME_WORDS_MAX; words++)
    if (is_initial (sentence, end))
      end += 2;
    else if (is_name_word (sentence, end))
      end++;
    else
      break;
  if (end == at)
    return 0;
  *out_name_first = at;
  return end;
}

/* Fills in the clause's persons, each once, in order of the text. */
void
samay_people_find (SamayAssembler *self,
                   SamayClause     clause,
                   SamayDraft     *draft)
{
  const SamaySentence *sentence = self->sentence;
  const char *people[PEOPLE_MAX + 1];
  guint n = 0;

  for (guint i = samay_sentence_find_class (sentence, clause.first, clause.end, SAMAY_CLASS_OFFICE); i < clause.end && n < PEOPLE_MAX;
       i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_OFFICE))
    {
      guint first, end = samay_people_match_name (sentence, i, &first);

      if (end == 0)
        continue;
      people[n] = samay_phrase_copy (self->arena, sentence->text + sentence->tokens[first].start_byte,
                                     sentence->tokens[end - 1].end_byte - sentence->tokens[first].start_byte);
      n++;
      for (guint j = 0; j + 1 < n; j++)
        if (g_str_equal (people[j], people[n - 1]))
          {
            n--;
            break;
          }
      i = end - 1;
    }
  people[n] = NULL;
  draft->people = samay_arena_copy (self->arena, people, sizeof (char *) * (n + 1));
}
