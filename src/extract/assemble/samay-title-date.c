/* samay-title-date.c: a title without its dates: what goes with an expression, and what stays
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#define BYLINE_TOKENS_MAX 5
#define NOUN_TOKENS_MAX 4
#define BEFORE_TOKENS_MAX 3
#define BOUND_REST_MIN 4 /* words that are left where a distance is left out with what it is from */
#define NAME_REST_MIN 5 /* words with the verb, where a name with a year is only where something happened */

/* Lengths and the like belong to what is told. */
static gboolean
is_left_out (const SamayTerm *term)
{
  return samay_term_is_dated (term) || term->kind == SAMAY_TERM_ORDER || term->kind == SAMAY_TERM_TIME;
}

static gboolean
ends_clause (const SamaySentence *sentence,
             guint                i,
             SamayClause          clause)
{
  return i >= clause.end || sentence->tokens[i].kind == SAMAY_WORD_MARK || sentence->tokens[i].is_verb;
}

/* In English, a word that is no verb, preposition or other link: the date stands before a noun. */
static gboolean
is_before_noun (const SamaySentence *sentence,
                guint                i)
{
  static const guint classes[] = { SAMAY_CLASS_POSTPOSITION, SAMAY_CLASS_CLAUSE_WORD, SAMAY_CLASS_INFINITIVE_MARK, SAMAY_CLASS_ARTICLE };

  if (i >= sentence->n || sentence->tokens[i].kind != SAMAY_WORD_LETTERS || sentence->tokens[i].is_verb)
    return FALSE;
  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    if (samay_token_has_class (sentence, i, classes[c]))
      return FALSE;
  return TRUE;
}

/* The 14th, the summer of 1947: the article is the date's own; a noun behind it begins what is told. */
static gboolean
has_own_article (const SamaySentence *sentence,
                 guint                first,
                 guint                end)
{
  for (guint i = first; i < end; i++)
    if (samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION)
        || (samay_token_has_class (sentence, i, SAMAY_CLASS_ORDINAL_ENDING) && !samay_token_has_class (sentence, end - 1, SAMAY_CLASS_UNIT)))
      return TRUE;
  return FALSE;
}

/* On or after, सबसे पहले: the words that say nothing without the date behind them. */
static guint
reach_before (const SamaySentence *sentence,
              SamayClause          clause,
              guint                first)
{
  for (guint reach = 1, n; reach <= BEFORE_TOKENS_MAX && first >= clause.first + reach; reach++)
    if (is_title_word (sentence, first - reach, SAMAY_TITLE_WORD_BEFORE, &n) && n == reach)
      {
        first -= reach;
        reach = 0;
      }
  return first;
}

/* The preposition and article before a date go with it; a 2014 decision keeps its article. */
static guint
reach_preposition (const SamaySentence *sentence,
                   SamayClause          clause,
                   guint                first,
                   guint                end)
{
  guint n;

  if (first > clause.first && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_ARTICLE))
    {
      if (is_before_noun (sentence, end) && !has_own_article (sentence, first, end))
        return first;
      first--;
    }
  if (first >= clause.first + 2 && samay_sentence_match_form (sentence, first - 2, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n == 2)
    first -= 2;
  while (first > clause.first && samay_token_is_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
         && !(first - 1 > clause.first && sentence->tokens[first - 2].is_verb && is_title_word (sentence, first - 1, SAMAY_TITLE_WORD_PARTICLE, &n)))
    first--;
  return reach_before (sentence, clause, first);
}

/* Sunday's match: how many tokens the genitive behind a date has; 0 for none. */
static guint
match_genitive (const SamaySentence *sentence,
                guint                i)
{
  if (i + 2 >= sentence->n || sentence->tokens[i].kind != SAMAY_WORD_MARK || sentence->tokens[i].space_before
      || (sentence->tokens[i].c != '\'' && sentence->tokens[i].c != 0x2019))
    return 0;
  return sentence->tokens[i + 1].c == 's' && sentence->tokens[i + 1].end_byte == sentence->tokens[i + 1].start_byte + 1 && sentence->tokens[i + 2].kind != SAMAY_WORD_MARK ? 2 : 0;
}

/* In English: the match in the place of Sunday's match, else the date with its preposition and the comma behind it. */
static void
drop_before_head (SamayAssembler *self,
                  SamayClause     clause,
                  guint           first,
                  guint           end)
{
  guint n = match_genitive (self->sentence, end);

  if (n == 0 || end + n >= clause.end)
    {
      first = reach_preposition (self->sentence, clause, first, end);
      if (end < clause.end && self->sentence->tokens[end].c == ',' && first > clause.first && !is_title_word (self->sentence, clause.first, SAMAY_TITLE_WORD_CONDITION, &n))
        end++;
      samay_word_pick_drop (&self->pick, first, end);
      return;
    }
  if (first > clause.first && samay_token_has_class (self->sentence, first - 1, SAMAY_CLASS_ARTICLE))
    first--;
  samay_word_pick_swap (&self->pick, end + n - 1, "the");
  samay_word_pick_drop (&self->pick, first, end + n - 1);
}

/* बजट 2024 में नए कर की घोषणा हुई, but लीग 2008 में शुरू हुई, कप 1930 में उरुग्वे में हुआ: whether में is of the name before the year. */
static gboolean
is_place_in_name (const SamaySentence *sentence,
                  guint                from,
                  guint                end)
{
  guint n_words = 0, n;

  for (guint i = from; i < end; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_LOCATIVE)
        return FALSE;
      n_words += sentence->tokens[i].kind != SAMAY_WORD_MARK;
    }
  return n_words >= NAME_REST_MIN;
}

/* एशिया कप 2023 के फ़ाइनल में: a year that ends a name leaves the postposition to the name. */
static gboolean
ends_name (const SamaySentence *sentence,
           const SamayAtom     *atom,
           SamayClause          clause,
           const SamaySense    *postposition,
           guint                n_postposition)
{
  guint n;

  if (atom->first == clause.first || sentence->tokens[atom->first].kind != SAMAY_WORD_NUMBER || sentence->tokens[atom->first].n_digits != 4
      || atom->end != atom->first + 1 || !is_title_word (sentence, atom->first - 1, SAMAY_TITLE_WORD_EDITION, &n))
    return FALSE;
  return n_postposition > 1 || postposition->value == SAMAY_POSTPOSITION_GENITIVE || samay_title_has_agent (sentence, clause.first, atom->first)
         || is_place_in_name (sentence, atom->end + n_postposition, clause.end);
}

/* घोषणा के दो दिन बाद: in Hindi a distance goes with what it is from, which would say nothing without it. */
static gboolean
is_bound_to_phrase (const SamayAssembler *self,
                    const SamayAtom      *atom,
                    SamayClause           clause)
{
  const SamaySentence *sentence = self->sentence;
  const SamayTerm *term = &g_array_index (self->terms, SamayTerm, atom->term);
  guint first = atom->first, n;
  const SamaySense *sense;

  if (!is_head_final (self) || term->kind != SAMAY_TERM_SHIFT || atom->end < first + 2 || first < clause.first + 2)
    return FALSE;
  while (first > clause.first + 2 && is_title_word (sentence, first - 1, SAMAY_TITLE_WORD_BEFORE, &n))
    first--;
  sense = samay_sentence_match_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION, &n);
  return sense != NULL && n == 1
         && (sense->value == SAMAY_POSTPOSITION_GENITIVE
             || (sense->value == SAMAY_POSTPOSITION_PLAIN && sentence->tokens[first - 2].is_verb && sentence->tokens[first - 2].aspect == SAMAY_ASPECT_INFINITIVE));
}

/* सांध्य दैनिक ब्यूरो सोमवार सुबह …: who reports, between the beginning of a paragraph and the date that the report begins with. */
static gboolean
is_behind_byline (const SamaySentence *sentence,
                  guint                first)
{
  guint n;

  if (!sentence->is_paragraph_start || first > BYLINE_TOKENS_MAX)
    return FALSE;
  for (guint i = first; i-- > 0;)
    if (is_title_word (sentence, i, SAMAY_TITLE_WORD_BYLINE, &n))
      return i + n == first;
  return FALSE;
}

/* न्यायालय ने 28 मार्च को दिए आदेश में …: a participle right behind a date in the middle says only that it was then. */
static guint
reach_participle (const SamaySentence *sentence,
                  SamayClause          clause,
                  guint                i)
{
  guint end = i, n;

  while (end < clause.end && sentence->tokens[end].is_verb && sentence->tokens[end].tense == SAMAY_TENSE_PAST && sentence->tokens[end].aspect == SAMAY_ASPECT_PERFECT
         && !samay_token_has_class (sentence, end, SAMAY_CLASS_POSTPOSITION))
    end++;
  if (end == i)
    return i;
  /* A noun and its postposition follow, not किए जा सकेंगे. */
  for (guint at = end; at < MIN (end + NOUN_TOKENS_MAX, clause.end) && sentence->tokens[at].kind == SAMAY_WORD_LETTERS && !sentence->tokens[at].is_verb; at++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, at, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL || samay_token_has_class (sentence, at, SAMAY_CLASS_CLAUSE_WORD))
        return sense != NULL && at > end && sense->value == SAMAY_POSTPOSITION_LOCATIVE ? end : i;
    }
  return i;
}

/**
 * samay_title_drop_dates:
 *
 * Takes the expressions out of what is picked, with the postposition behind each, or the prepositions and article before it.
 */
void
samay_title_drop_dates (SamayAssembler *self,
                        const GArray   *atoms,
                        SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = 0; i < atoms->len; i++)
    {
      const SamayAtom *atom = &g_array_index (atoms, SamayAtom, i);
      guint first = atom->first, end = atom->end, n;
      const SamaySense *postposition;

      if (atom->is_gone || first < clause.first || first >= clause.end
          || !is_left_out (&g_array_index (self->terms, SamayTerm, atom->term)) || is_bound_to_phrase (self, atom, clause))
        continue;
      postposition = is_head_final (self) ? samay_sentence_match_form (sentence, end, SAMAY_CLASS_POSTPOSITION, &n) : NULL;
      if (postposition != NULL && !ends_name (sentence, atom, clause, postposition, n))
        end += n;
      /* The fire that broke out on 5 May; the meeting held on it: words that say nothing without the date. */
      while (end + 1 < clause.end && is_title_word (sentence, end, SAMAY_TITLE_WORD_AFTER, &n) && !ends_clause (sentence, end + n, clause))
        end += n;
      first = reach_before (sentence, clause, first);
      if (is_head_final (self) && first > clause.first)
        end = reach_participle (sentence, clause, end);
      if (is_head_final (self) && clause.first == 0 && is_behind_byline (sentence, first))
        first = 0;
      if (!is_head_final (self))
        drop_before_head (self, clause, first, end);
      else
        samay_word_pick_drop (&self->pick, first, end < clause.end && sentence->tokens[end].c == ',' && first > clause.first ? end + 1 : end);
    }
}

/* सभापति ने प्रस्ताव पर चर्चा पूरी होने के दो दिन बाद …: where the words begin that a distance is from. */
static guint
find_bound (const SamaySentence *sentence,
            SamayClause          clause,
            guint                end)
{
  guint first = clause.first, n;

  if (samay_token_has_class (sentence, first, SAMAY_CLASS_DEMONSTRATIVE) && first + 1 < end
      && samay_sentence_match_form (sentence, first + 1, SAMAY_CLASS_EVENT_NOUN, &n) != NULL)
    first += 1 + n;
  for (guint i = first; i < end; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_AGENT)
        first = i + n;
    }
  return first;
}

/**
 * samay_title_drop_bound:
 *
 * Of a title that is too long, takes out a distance with what it is from: in Hindi, … पूरी होने के दो दिन बाद.
 */
void
samay_title_drop_bound (SamayAssembler *self,
                        const GArray   *atoms,
                        SamayClause     clause)
{
  for (guint i = 0; i < atoms->len && is_head_final (self) && !fits (self); i++)
    {
      const SamayAtom *atom = &g_array_index (atoms, SamayAtom, i);
      guint rest = 0;

      if (atom->is_gone || atom->first < clause.first || atom->first >= clause.end || !is_bound_to_phrase (self, atom, clause))
        continue;
      for (guint at = atom->end; at < clause.end; at++)
        rest += samay_word_pick_has (&self->pick, at);
      if (rest >= BOUND_REST_MIN)
        samay_word_pick_drop (&self->pick, find_bound (self->sentence, clause, atom->first), atom->end);
    }
}
