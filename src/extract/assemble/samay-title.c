/* samay-title.c: what an event is called, in the statement's words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"
#include "extract/assemble/samay-shorten.h"

#include <string.h>

#define NOUN_PHRASE_TOKENS_MIN 3
#define SEGMENT_TOKENS_MIN 2
#define PRONOUN_TOKENS_MIN 3 /* shorter titles keep their pronoun */

static gboolean
is_head_final (const SamayAssembler *self)
{
  return self->sentence->pack->is_head_final;
}

/* Lengths and the like belong to what is told. */
static gboolean
is_left_out (const SamayTerm *term)
{
  return samay_term_is_dated (term) || term->kind == SAMAY_TERM_ORDER || term->kind == SAMAY_TERM_TIME;
}

static gboolean
is_title_word (const SamaySentence *sentence,
               guint                i,
               guint                value,
               guint               *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, out_n);

  return sense != NULL && sense->value == (gint32) value;
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
      if (is_before_noun (sentence, end))
        return first;
      first--;
    }
  if (first >= clause.first + 2 && samay_sentence_match_form (sentence, first - 2, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n == 2)
    first -= 2;
  while (first > clause.first && samay_token_is_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
         && !(first - 1 > clause.first && sentence->tokens[first - 2].is_verb && is_title_word (sentence, first - 1, SAMAY_TITLE_WORD_PARTICLE, &n)))
    first--;
  return first;
}

/* Takes the expressions out, with the postposition behind each, or the prepositions and article before it. */
static void
drop_expressions (SamayAssembler *self,
                  const GArray   *atoms,
                  SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = 0; i < atoms->len; i++)
    {
      const SamayAtom *atom = &g_array_index (atoms, SamayAtom, i);
      guint first = atom->first, end = atom->end, n;

      if (atom->is_gone || first < clause.first || first >= clause.end
          || !is_left_out (&g_array_index (self->terms, SamayTerm, atom->term)))
        continue;
      if (is_head_final (self) && samay_sentence_match_form (sentence, end, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
        end += n;
      /* The fire that broke out on 5 May; the meeting held on it: words that say nothing without the date. */
      while (end + 1 < clause.end && is_title_word (sentence, end, SAMAY_TITLE_WORD_AFTER, &n) && !ends_clause (sentence, end + n, clause))
        end += n;
      while (first > clause.first && is_title_word (sentence, first - 1, SAMAY_TITLE_WORD_BEFORE, &n))
        first--;
      if (!is_head_final (self))
        first = reach_preposition (sentence, clause, first, end);
      if (end < clause.end && sentence->tokens[end].c == ',' && first > clause.first)
        end++;
      samay_word_pick_drop (&self->pick, first, end);
    }
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
      if (end == 0 || (!is_head_final (self) && first > clause.first && g_unichar_isupper (sentence->tokens[first - 1].c)))
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
fits (const SamayAssembler *self)
{
  return samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS;
}

static gboolean
pick_noun_phrase (SamayAssembler  *self,
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
  samay_word_pick_begin (&self->pick, self->sentence, first, end);
  drop_expressions (self, atoms, clause);
  samay_word_pick_trim (&self->pick);
  return fits (self);
}

/* Whole words, from the end of the clause in Hindi, where the verb is; from its head in English. */
static void
cut_to_fit (SamayAssembler *self,
            SamayClause     clause)
{
  guint first = clause.first, end = clause.end;

  while (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX && first < end)
    {
      if (is_head_final (self))
        samay_word_pick_drop (&self->pick, first, first + 1), first++;
      else
        samay_word_pick_drop (&self->pick, end - 1, end), end--;
    }
  samay_word_pick_trim (&self->pick);
}

static void
pick_clause (SamayAssembler *self,
             const GArray   *atoms,
             SamayClause     clause)
{
  samay_word_pick_begin (&self->pick, self->sentence, clause.first, clause.end);
  drop_expressions (self, atoms, clause);
}

static const SamayVerbGroup *
find_verb (const SamayAssembler *self,
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

/* उन्होंने, इसने: a pronoun with ने in it. */
static gboolean
ends_in_agent (const SamaySentence *sentence,
               guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return token->end_byte - token->start_byte > 6 && memcmp (sentence->text + token->end_byte - 6, "ने", 6) == 0;
}

static void
shorten_to_end (SamayAssembler *self,
                SamayClause     clause)
{
  if (!fits (self))
    samay_shorten_clause (&self->pick, self->clauses, clause);
  samay_word_pick_trim_end (&self->pick);
}

static void
shorten (SamayAssembler *self,
         SamayClause     clause)
{
  if (fits (self))
    return;
  samay_shorten_clause (&self->pick, self->clauses, clause);
  samay_word_pick_trim (&self->pick);
  if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX)
    cut_to_fit (self, clause);
}

/* The strike that was to start on 12 March: in English, a clause behind "that" or "which" tells of what stands before it. */
static SamayClause
reach_for_head (const SamayAssembler *self,
                SamayClause           clause)
{
  SamayClause before;
  const SamaySense *word;
  guint n;

  if (is_head_final (self) || clause.first == 0)
    return clause;
  word = samay_sentence_match_form (self->sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD, &n);
  if (word == NULL || (word->value != SAMAY_CLAUSE_WORD_RELATIVE && word->value != SAMAY_CLAUSE_WORD_SUBORDINATOR))
    return clause;
  before = samay_clauses_find (self->clauses, clause.first - 1);
  if (find_verb (self, before) != NULL)
    return clause;
  clause.first = before.first;
  return clause;
}

/* He said on Friday; … and again in 2019: where nothing is left, the clause before, or behind a colon the next; else the clause with its
 * fillers. */
static void
pick_instead (SamayAssembler *self,
              const GArray   *atoms,
              SamayClause     clause)
{
  SamayClause whole = clause;

  /* She said on Friday that the talks would resume. */
  if (clause.end < self->sentence->n && find_verb (self, clause) != NULL)
    {
      whole.end = samay_clauses_find (self->clauses, clause.end).end;
      pick_clause (self, atoms, whole);
      samay_word_pick_trim_end (&self->pick);
      shorten_to_end (self, whole);
      return;
    }
  if (clause.first > 0 || clause.end < self->sentence->n)
    {
      whole = samay_clauses_find (self->clauses, clause.first > 0 ? clause.first - 1 : clause.end);
      pick_clause (self, atoms, whole);
      samay_word_pick_trim (&self->pick);
    }
  if (samay_word_pick_length (&self->pick) == 0)
    {
      whole = clause;
      pick_clause (self, atoms, whole);
    }
  shorten (self, whole);
}

/* Founded in 1987 and went public in 2004: in English a clause that begins with its verb has the subject of the one before. */
static SamayClause
reach_for_subject (SamayAssembler *self,
                   SamayClause     clause,
                   SamayClause    *gap)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before;
  const SamayVerbGroup *own, *verb;
  guint n;
  const SamaySense *word = samay_sentence_match_form (sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD, &n);

  *gap = (SamayClause) { 0, 0 };
  if (is_head_final (self) || clause.first == 0 || word == NULL
      || (word->value != SAMAY_CLAUSE_WORD_COORDINATOR && word->value != SAMAY_CLAUSE_WORD_CONTRAST))
    return clause;
  own = find_verb (self, clause);
  if (own == NULL || own->first > clause.first + n)
    return clause;
  before = samay_clauses_find (self->clauses, clause.first - 1);
  verb = find_verb (self, before);
  if (verb == NULL || verb->first == before.first)
    return clause;
  *gap = (SamayClause) { verb->first, clause.first + n };
  clause.first = before.first;
  return clause;
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

/* In Hindi, of a clause with several dates: the words from this one to the next, where they name an event and no finite verb tells that the
 * date is of the whole: 2001 में हुए हमले के मामले की सुनवाई 5 अक्टूबर को. */
static gboolean
pick_segment (SamayAssembler  *self,
              const GArray    *atoms,
              SamayClause      clause,
              const SamayAtom *atom)
{
  guint next = clause.end, noun = G_MAXUINT, n;
  gboolean has_other = FALSE;

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
  if (!has_other || (next == clause.end && find_verb (self, clause) != NULL))
    return FALSE;
  for (guint i = atom->end; i < next; i++)
    if (samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_EVENT_NOUN, &n) != NULL && !is_in_postposition (self->sentence, i))
      noun = i + n;
  if (noun == G_MAXUINT)
    return FALSE;
  pick_clause (self, atoms, (SamayClause) { atom->first, MIN (noun, next) });
  samay_word_pick_trim (&self->pick);
  return samay_word_pick_count (&self->pick) >= SEGMENT_TOKENS_MIN && samay_word_pick_length (&self->pick) <= SAMAY_TITLE_LETTERS_MAX;
}

/* Ticket sales for the concert on 20 October open next week: a date before the verb, where the verb has another, is of the noun before it. */
static gboolean
pick_noun_before (SamayAssembler  *self,
                  const GArray    *atoms,
                  SamayClause      clause,
                  const SamayAtom *atom)
{
  const SamayVerbGroup *verb = find_verb (self, clause);
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
  pick_clause (self, atoms, (SamayClause) { first, atom->end });
  samay_word_pick_trim (&self->pick);
  return samay_word_pick_length (&self->pick) > 0;
}

/* Lived in Pune from 1998 on: a subject that only points says nothing in a chronology. */
static void
drop_pronoun (SamayAssembler *self,
              SamayClause     clause)
{
  const SamaySentence *sentence = self->sentence;
  guint i = clause.first, n;

  while (i < clause.end && !samay_word_pick_has (&self->pick, i))
    i++;
  /* यह दर स्थिर रही: what it points to isn't in the title. */
  if (is_head_final (self) && samay_token_is_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE) && samay_word_pick_count (&self->pick) >= PRONOUN_TOKENS_MIN)
    samay_word_pick_drop (&self->pick, i, i + 1);
  if (!is_title_word (sentence, i, SAMAY_TITLE_WORD_PRONOUN, &n))
    return;
  /* वह by itself, not वह बैठक. */
  if (is_head_final (self) && !ends_in_agent (sentence, i) && i + n < clause.end && samay_word_pick_has (&self->pick, i + n)
      && sentence->tokens[i + n].kind == SAMAY_WORD_LETTERS && samay_token_has_class (sentence, i + n, SAMAY_CLASS_EVENT_NOUN))
    return;
  if (samay_word_pick_count (&self->pick) < PRONOUN_TOKENS_MIN)
    return;
  samay_word_pick_drop (&self->pick, i, i + n);
  if (is_title_word (sentence, i + n, SAMAY_TITLE_WORD_AUXILIARY, &n))
    samay_word_pick_drop (&self->pick, i + 1, i + 1 + n);
}

/* He said in a letter on Friday that the mill is sold: what was said, with who said it if there is room. */
static gboolean
pick_said (SamayAssembler *self,
           const GArray   *atoms,
           SamayClause     clause)
{
  const SamayVerbGroup *verb = find_verb (self, clause);
  SamayClause said, whole = clause;
  gboolean is_said = FALSE;
  guint first, n;

  for (guint i = verb != NULL ? verb->first : clause.end; i < clause.end; i++)
    is_said = is_said || samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_SAY_VERB, &n) != NULL;
  if (!is_said || clause.end >= self->sentence->n)
    return FALSE;
  said = samay_clauses_find (self->clauses, clause.end);
  first = said.first;
  if (samay_sentence_match_form (self->sentence, first, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL)
    first += n;
  /* That they keep away: who is meant stands in the other clause. */
  if (find_verb (self, said) == NULL || is_title_word (self->sentence, first, SAMAY_TITLE_WORD_PRONOUN, &n))
    return FALSE;
  whole.end = said.end;
  pick_clause (self, atoms, whole);
  samay_word_pick_trim_end (&self->pick);
  if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX)
    {
      pick_clause (self, atoms, said);
      samay_word_pick_trim (&self->pick);
      shorten (self, said);
    }
  samay_shorten_lone_marks (&self->pick, whole);
  return samay_word_pick_length (&self->pick) > 0;
}

static void
pick_own_words (SamayAssembler  *self,
                const GArray    *atoms,
                const SamayAtom *atom,
                SamayClause      clause)
{
  SamayClause gap;

  clause = reach_for_subject (self, reach_for_head (self, clause), &gap);
  pick_clause (self, atoms, clause);
  samay_word_pick_drop (&self->pick, gap.first, gap.end);
  samay_shorten_relative (&self->pick, self->clauses, clause, atom->first);
  samay_word_pick_trim (&self->pick);
  drop_pronoun (self, clause);
  samay_word_pick_trim (&self->pick);
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
  if (samay_word_pick_length (&self->pick) > SAMAY_TITLE_LETTERS_MAX && !pick_noun_phrase (self, atoms, clause, atom))
    {
      pick_clause (self, atoms, clause);
      samay_word_pick_drop (&self->pick, gap.first, gap.end);
      samay_shorten_relative (&self->pick, self->clauses, clause, atom->first);
      samay_shorten_clause (&self->pick, self->clauses, clause);
      samay_word_pick_trim (&self->pick);
      cut_to_fit (self, clause);
    }
  samay_shorten_lone_marks (&self->pick, clause);
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

  if (samay_borrow_title (self, clause, draft))
    {
      draft->title_is_borrowed = TRUE;
      return;
    }
  samay_borrow_find_series (self, clause, atoms, draft);
  if (!pick_segment (self, atoms, clause, atom) && !pick_noun_before (self, atoms, clause, atom)
      && !pick_said (self, atoms, clause))
    pick_own_words (self, atoms, atom, clause);
  if (samay_word_pick_length (&self->pick) == 0)
    pick_instead (self, atoms, clause);
  title = samay_word_pick_end (&self->pick, self->arena);
  samay_phrase_begin_with_capital (title);
  draft->title = title;
}
