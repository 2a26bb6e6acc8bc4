/* samay-title-part.c: of a clause that tells several things, the words that go with one of its dates
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

#define NOUN_PHRASE_TOKENS_MIN 3
#define SEGMENT_TOKENS_MIN 2
#define PARTICIPLE_REACH 3
#define ATTRIBUTE_REACH 3 /* words between a date and its noun */

/* ---- the clause's own words ---- */

static guint
find_nearest_noun (const SamayAssembler *self,
                   SamayClause           clause,
                   const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  guint best = G_MAXUINT, best_distance = G_MAXUINT;

  for (guint i = samay_sentence_find_class (sentence, clause.first, clause.end, SAMAY_CLASS_EVENT_NOUN); i < clause.end;
       i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_EVENT_NOUN))
    {
      guint n = 1, distance;
      const SamaySense *sense;

      if (i >= atom->first && i < atom->end)
        continue;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_EVENT_NOUN, &n);
      if (sense == NULL || sense->is_weak)
        continue;
      distance = i >= atom->end ? i - atom->end : (atom->first - i) * 2;
      if (distance < best_distance)
        {
          best_distance = distance;
          best = i + n - 1;
        }
      i += n - 1;
    }
  return best;
}

static gboolean
ends_in (const SamaySentence *sentence,
         guint                i,
         const char          *ending)
{
  const SamayToken *token = &sentence->tokens[i];
  gsize n = strlen (ending);

  return token->end_byte - token->start_byte >= n && memcmp (sentence->text + token->end_byte - n, ending, n) == 0;
}

/* हमले, हमलों: first token of an event noun that ends at the token and isn't as its table has it first; G_MAXUINT for none. */
static guint
find_oblique (const SamaySentence *sentence,
              guint                last,
              const char         **out_word)
{
  for (guint first = last + 1; first-- > 0 && last - first < 3;)
    {
      guint n;
      const SamaySense *sense = samay_sentence_match_form (sentence, first, SAMAY_CLASS_EVENT_NOUN, &n);
      const char *canonical, *word;

      if (sense == NULL || first + n != last + 1)
        continue;
      canonical = samay_lexicon_get_entry (sentence->language->lexicon, sense->value)->canonical;
      word = strrchr (canonical, ' ') != NULL ? strrchr (canonical, ' ') + 1 : canonical;
      if (!g_str_has_suffix (word, "ा"))
        return G_MAXUINT;
      *out_word = word;
      return first;
    }
  return G_MAXUINT;
}

/* चौक पर हुए धमाके में: a title that ends in the noun has चौक पर हुआ धमाका; of धमाकों, धमाके. */
static void
end_directly (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  const char *word;
  guint last = self->pick.end, first, n, genitive = G_MAXUINT, participle = G_MAXUINT;

  while (last > self->pick.first && !samay_word_pick_has (&self->pick, last - 1))
    last--;
  if (last == self->pick.first || (first = find_oblique (sentence, --last, &word)) == G_MAXUINT)
    return;
  if (ends_in (sentence, last, "ों"))
    {
      g_autofree char *plural = g_strdup (word);

      memcpy (plural + strlen (plural) - 3, "े", 3);
      samay_word_pick_swap (&self->pick, last, samay_arena_strndup (self->arena, plural, strlen (plural)));
      return;
    }
  if (!ends_in (sentence, last, "े"))
    return;
  for (guint i = first; i-- > self->pick.first && samay_word_pick_has (&self->pick, i);)
    if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
      {
        genitive = ends_in (sentence, i, "के") ? i : genitive;
        break;
      }
    else if (ends_in (sentence, i, "हुए"))
      participle = i;
    else if (ends_in (sentence, i, "े") || ends_in (sentence, i, "ए"))
      return;
  samay_word_pick_swap (&self->pick, last, word);
  if (genitive != G_MAXUINT)
    samay_word_pick_swap (&self->pick, genitive, "का");
  if (participle != G_MAXUINT)
    samay_word_pick_swap (&self->pick, participle, "हुआ");
}

gboolean
samay_title_pick_noun_phrase (SamayAssembler  *self,
                  const GArray    *atoms,
                  SamayClause      clause,
                  const SamayAtom *atom)
{
  guint noun = find_nearest_noun (self, clause, atom), first, end;

  if (noun == G_MAXUINT)
    return FALSE;
  first = samay_named_find_phrase (self->sentence, clause, noun, &end);
  if (end - first < NOUN_PHRASE_TOKENS_MIN)
    return FALSE;
  samay_title_pick (self, atoms, (SamayClause) { first, end });
  samay_word_pick_trim (&self->pick);
  if (is_head_final (self))
    end_directly (self);
  return fits (self);
}

static gboolean
is_dated_atom (const SamayAssembler *self,
               const SamayAtom      *atom,
               SamayClause           clause)
{
  return !atom->is_gone && atom->first >= clause.first && atom->first < clause.end
         && samay_term_is_dated (&g_array_index (self->terms, SamayTerm, atom->term));
}

/* के मुक़ाबले is no contest. */
static gboolean
is_in_postposition (const SamaySentence *sentence,
                    guint                i)
{
  guint n;

  return i > 0 && samay_sentence_match_form (sentence, i - 1, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n > 1;
}

/* 13 मई 2001 को बाज़ार में हुए धमाके में …: behind the date, what it is that happened on it; 0 where a verb or another date comes first. */
static guint
find_event_of_participle (const SamaySentence *sentence,
                          SamayClause          clause,
                          guint                from)
{
  guint n, m;

  for (guint i = from; i < clause.end && sentence->tokens[i].atom == 0; i++)
    {
      const SamaySense *postposition = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (postposition != NULL && postposition->value == SAMAY_POSTPOSITION_AGENT)
        return 0;
      /* 2 जून को जारी अध्यादेश के अनुसार: any noun. */
      if (i == from + 1 && is_title_word (sentence, i, SAMAY_TITLE_WORD_MADE, &n) && i + 2 < clause.end && !samay_token_has_class (sentence, i + 1, SAMAY_CLASS_POSTPOSITION)
          && !ends_in (sentence, i + 1, "ों") && samay_sentence_match_form (sentence, i + 2, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n > 1)
        return i + 2;
      if (!sentence->tokens[i].is_verb)
        continue;
      if (!is_title_word (sentence, i, SAMAY_TITLE_WORD_AFTER, &n))
        return 0;
      for (guint noun = i + n; noun < MIN (i + n + PARTICIPLE_REACH, clause.end); noun++)
        if (samay_sentence_match_form (sentence, noun, SAMAY_CLASS_EVENT_NOUN, &n) != NULL
            && samay_sentence_match_form (sentence, noun + n, SAMAY_CLASS_POSTPOSITION, &m) != NULL)
          return noun + n;
      return 0;
    }
  return 0;
}

/* द्वारा */
static gboolean
is_by (const SamaySentence *sentence,
       guint                i)
{
  return ends_in (sentence, i, "द्वारा") && samay_token_is_form (sentence, i, SAMAY_CLASS_POSTPOSITION);
}

/* Of a clause that is too long for a title. */
gboolean
samay_title_pick_participle (SamayAssembler  *self,
                             const GArray    *atoms,
                             SamayClause      clause,
                             const SamayAtom *atom)
{
  guint end = is_head_final (self) ? find_event_of_participle (self->sentence, clause, atom->end) : 0;

  if (end == 0)
    return FALSE;
  samay_title_pick (self, atoms, clause);
  if (fits (self) || (samay_title_has_agent (self->sentence, clause.first, atom->first) && samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX))
    return FALSE;
  /* राज्यपाल द्वारा 2 जून को जारी: by whom. */
  samay_title_pick (self, atoms, (SamayClause) { atom->first > clause.first + 1 && is_by (self->sentence, atom->first - 1) ? clause.first : atom->first, end });
  samay_word_pick_trim (&self->pick);
  end_directly (self);
  return samay_word_pick_count (&self->pick) > SEGMENT_TOKENS_MIN && samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX;
}

/* 1911 के दरबार से लेकर 1947 के समझौते तक: where the words end that a date has in such a stretch, one of whose ends it begins; 0 for none. */
static guint
find_stretch_end (const SamaySentence *sentence,
                  SamayClause          clause,
                  const SamayAtom     *atom)
{
  guint i = atom->end + 1, n;
  const SamaySense *sense = samay_sentence_match_form (sentence, atom->end, SAMAY_CLASS_POSTPOSITION, &n);

  if (sense == NULL || sense->value != SAMAY_POSTPOSITION_GENITIVE || n > 1)
    return 0;
  for (sense = NULL; i < clause.end; i++)
    {
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE)
        break;
    }
  if (i >= clause.end || i < atom->end + 1 + SEGMENT_TOKENS_MIN)
    return 0;
  if (sense->value == SAMAY_POSTPOSITION_STRETCH)
    return i;
  for (guint at = clause.first; at < atom->first; at++)
    {
      sense = samay_sentence_match_form (sentence, at, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_STRETCH)
        return i;
    }
  return 0;
}

static gboolean
is_behind_postposition (const SamaySentence *sentence,
                        guint                i)
{
  guint n;

  return samay_token_is_form (sentence, i - 1, SAMAY_CLASS_POSTPOSITION)
         || (i > 1 && samay_sentence_match_form (sentence, i - 2, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n == 2);
}

/* In Hindi, of a clause with several dates: the words from this one to the next, where they name an event and no finite verb tells that the
 * date is of the whole: 2001 में हुए हमले के मामले की सुनवाई 5 अक्टूबर को. */
gboolean
samay_title_pick_segment (SamayAssembler  *self,
              const GArray    *atoms,
              SamayClause      clause,
              const SamayAtom *atom)
{
  guint next = clause.end, noun = G_MAXUINT, n;
  gboolean has_other = FALSE, is_stretch;

  if (!is_head_final (self))
    return FALSE;
  for (guint i = 0; i < atoms->len; i++)
    {
      const SamayAtom *other = &g_array_index (atoms, SamayAtom, i);

      if (other == atom || !is_dated_atom (self, other, clause))
        continue;
      has_other = TRUE;
      if (other->first > atom->first)
        next = MIN (next, other->first);
    }
  if (!has_other)
    return FALSE;
  noun = find_stretch_end (self->sentence, clause, atom);
  is_stretch = noun != 0;
  if (!is_stretch)
    noun = G_MAXUINT;
  if (!is_stretch && next == clause.end && samay_title_find_verb (self, clause) != NULL)
    return FALSE;
  for (guint i = atom->end; i < next && !is_stretch; i++)
    if (samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_EVENT_NOUN, &n) != NULL && !is_in_postposition (self->sentence, i))
      noun = i + n;
  if (noun == G_MAXUINT)
    return FALSE;
  samay_title_pick (self, atoms, (SamayClause) { atom->first, MIN (noun, next) });
  samay_word_pick_trim (&self->pick);
  /* बैंक के साथ 2016 में हुए समझौते: with whom, at least. */
  if (samay_word_pick_count (&self->pick) < SEGMENT_TOKENS_MIN && atom->first > clause.first && !samay_title_has_agent (self->sentence, clause.first, atom->first)
      && is_behind_postposition (self->sentence, atom->first))
    {
      samay_title_pick (self, atoms, (SamayClause) { clause.first, MIN (noun, next) });
      samay_word_pick_trim (&self->pick);
    }
  end_directly (self);
  return samay_word_pick_count (&self->pick) >= SEGMENT_TOKENS_MIN && samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX;
}

/* Ticket sales for the concert on 20 October open next week: a date before the verb, where the verb has another, is of the noun before it. */
gboolean
samay_title_pick_noun_before (SamayAssembler  *self,
                  const GArray    *atoms,
                  SamayClause      clause,
                  const SamayAtom *atom)
{
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  gboolean has_other = FALSE;
  guint first = atom->first, noun = G_MAXUINT, n;

  if (is_head_final (self) || verb == NULL || verb->first < atom->first)
    return FALSE;
  for (guint i = 0; i < atoms->len; i++)
    has_other = has_other || (g_array_index (atoms, SamayAtom, i).first > verb->first && is_dated_atom (self, &g_array_index (atoms, SamayAtom, i), clause));
  while (has_other && first > clause.first && !(noun != G_MAXUINT && samay_token_has_class (self->sentence, first - 1, SAMAY_CLASS_POSTPOSITION)))
    {
      first--;
      if (noun == G_MAXUINT && samay_sentence_match_form (self->sentence, first, SAMAY_CLASS_EVENT_NOUN, &n) != NULL)
        noun = first;
    }
  if (noun == G_MAXUINT)
    return FALSE;
  samay_title_pick (self, atoms, (SamayClause) { first, atom->end });
  samay_word_pick_trim (&self->pick);
  return samay_word_pick_length (&self->pick) > 0;
}

/* The rule follows the council's decision in May to close the mill: in English, what a present verb or none that is known tells of is the noun
 * before the date. */
gboolean
samay_title_pick_decision (SamayAssembler  *self,
                           const GArray    *atoms,
                           SamayClause      clause,
                           const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  guint noun = atom->first, first, n;

  if (is_head_final (self) || (verb != NULL && verb->first < atom->first && verb->tense != SAMAY_TENSE_PRESENT))
    return FALSE;
  while (noun > clause.first && samay_token_has_class (sentence, noun - 1, SAMAY_CLASS_POSTPOSITION))
    noun--;
  if (noun == atom->first || noun < clause.first + 2 || !samay_token_is_form (sentence, noun - 1, SAMAY_CLASS_EVENT_NOUN)
      || atom->end + 1 >= clause.end || !samay_token_has_class (sentence, atom->end, SAMAY_CLASS_INFINITIVE_MARK))
    return FALSE;
  for (first = noun - 1; first > clause.first && sentence->tokens[first - 1].kind != SAMAY_WORD_NUMBER && !sentence->tokens[first - 1].is_verb
                         && samay_sentence_match_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION, &n) == NULL; first--)
    if (samay_token_has_class (sentence, first, SAMAY_CLASS_ARTICLE))
      break;
  samay_title_pick (self, atoms, (SamayClause) { first, clause.end });
  samay_word_pick_trim (&self->pick);
  if (!fits (self))
    samay_shorten_clause (&self->pick, self->clauses, (SamayClause) { first, clause.end });
  samay_word_pick_trim (&self->pick);
  return samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX;
}

static gboolean
has_other_date (const SamayAssembler *self,
                const GArray         *atoms,
                SamayClause           clause,
                const SamayAtom      *atom)
{
  for (guint i = 0; i < atoms->len; i++)
    if (&g_array_index (atoms, SamayAtom, i) != atom && is_dated_atom (self, &g_array_index (atoms, SamayAtom, i), clause))
      return TRUE;
  return FALSE;
}

/* On Tuesday a bench struck down the 2018 circular that barred …: of two dates the one between an article and a noun is of the noun, with the
 * words that tell which one. */
static gboolean
pick_dated_noun (SamayAssembler  *self,
                 const GArray    *atoms,
                 SamayClause      clause,
                 const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause next;
  guint n;

  if (sentence->tokens[atom->first].kind != SAMAY_WORD_NUMBER || clause.end >= sentence->n || atom->end >= clause.end
      || sentence->tokens[atom->end].kind != SAMAY_WORD_LETTERS || !samay_token_has_class (sentence, atom->first - 1, SAMAY_CLASS_ARTICLE)
      || !has_other_date (self, atoms, clause, atom)
      || !(is_clause_word (sentence, clause.end, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n) || is_clause_word (sentence, clause.end, SAMAY_CLAUSE_WORD_RELATIVE, &n)))
    return FALSE;
  next = samay_clauses_find (self->clauses, clause.end);
  if (atom->end + ATTRIBUTE_REACH < clause.end || samay_title_find_verb (self, next) == NULL || samay_title_find_verb (self, next)->first != next.first + n)
    return FALSE;
  next.first = atom->first - 1;
  samay_title_pick (self, atoms, next);
  samay_word_pick_trim (&self->pick);
  if (!fits (self))
    samay_shorten_clause (&self->pick, self->clauses, next);
  samay_word_pick_trim (&self->pick);
  return samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX;
}

/* The 2010 raid on an aid flotilla, his June announcement of the policy: in English a date between an article and an event noun is of the noun,
 * whatever the clause tells. */
gboolean
samay_title_pick_attribute (SamayAssembler  *self,
                            const GArray    *atoms,
                            SamayClause      clause,
                            const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  guint noun = atom->end, end, n;

  if (is_head_final (self) || atom->first == clause.first
      || !(samay_token_has_class (sentence, atom->first - 1, SAMAY_CLASS_ARTICLE) || is_title_word (sentence, atom->first - 1, SAMAY_TITLE_WORD_POSSESSIVE, &n)))
    return FALSE;
  if (pick_dated_noun (self, atoms, clause, atom))
    return TRUE;
  while (noun < MIN (clause.end, atom->end + ATTRIBUTE_REACH) && sentence->tokens[noun].kind == SAMAY_WORD_LETTERS
         && samay_sentence_match_form (sentence, noun, SAMAY_CLASS_EVENT_NOUN, &n) == NULL
         && !samay_token_has_class (sentence, noun, SAMAY_CLASS_POSTPOSITION) && !samay_token_has_class (sentence, noun, SAMAY_CLASS_CLAUSE_WORD))
    noun++;
  if (noun >= clause.end || samay_sentence_match_form (sentence, noun, SAMAY_CLASS_EVENT_NOUN, &n) == NULL)
    return FALSE;
  end = noun + n;
  while (end < clause.end && sentence->tokens[end].kind != SAMAY_WORD_MARK && !(sentence->tokens[end].is_verb && !sentence->tokens[end].is_weak_verb)
         && sentence->tokens[end].atom == 0 && !samay_token_is_form (sentence, end, SAMAY_CLASS_CLAUSE_WORD))
    end++;
  samay_title_pick (self, atoms, (SamayClause) { atom->end, end });
  samay_word_pick_trim (&self->pick);
  for (guint i = end; i-- > noun + n && !fits (self);)
    if (samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION))
      samay_word_pick_drop (&self->pick, i, end);
  return samay_word_pick_count (&self->pick) > 1 && fits (self);
}
