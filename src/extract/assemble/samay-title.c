/* samay-title.c: what an event is called, in the statement's words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

#define TITLE_LETTERS_MAX 60
#define BORROW_SENTENCES_MAX 3 /* how far back यह बैठक reaches */

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
      if (!is_head_final (self))
        {
          if (first > clause.first && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_ARTICLE))
            first--;
          while (first > clause.first && samay_token_is_form (sentence, first - 1, SAMAY_CLASS_POSTPOSITION))
            first--;
        }
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

  for (guint i = clause.first; i < clause.end; i++)
    {
      guint name, first = i, end = samay_people_match_name (sentence, i, &name);

      if (end == 0)
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

/* ---- a name borrowed from before ---- */

/* The name with the same noun, else one of the same kind: the talks may be the consultations. */
static const SamayNamed *
find_named (const SamayAssembler *self,
            gint32                noun)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  const char *kind = samay_lexicon_get_entry (lexicon, noun)->text;

  for (int same_noun = 1; same_noun >= 0; same_noun--)
    for (guint i = 0; i < self->n_named; i++)
      {
        const SamayNamed *named = &self->named[i];

        if (self->sentence_number - named->sentence > BORROW_SENTENCES_MAX)
          break;
        if (named->noun == SAMAY_NOUN_NONE)
          continue;
        if (same_noun ? named->noun == noun : g_str_equal (samay_lexicon_get_entry (lexicon, named->noun)->text, kind))
          return named;
      }
  return NULL;
}

/* The clause points back: a demonstrative before an event noun, or such a noun bare before its date. */
static const SamaySense *
find_pointing_noun (const SamayAssembler *self,
                    SamayClause           clause)
{
  const SamaySentence *sentence = self->sentence;
  const SamaySense *sense;
  guint n;

  for (guint i = clause.first; i + 1 < clause.end && i < clause.first + 4; i++)
    {
      if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_DEMONSTRATIVE, &n) == NULL)
        continue;
      for (guint skip = 0; skip < 2 && i + n + skip < clause.end; skip++)
        {
          guint used;

          sense = samay_sentence_match_form (sentence, i + n + skip, SAMAY_CLASS_EVENT_NOUN, &used);
          if (sense != NULL)
            return sense;
        }
    }
  for (guint i = clause.first; i < MIN (clause.first + 2, clause.end); i++)
    {
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_EVENT_NOUN, &n);
      if (sense != NULL && i + n < clause.end && (sentence->tokens[i + n].is_verb || sentence->tokens[i + n].atom != 0))
        return sense;
    }
  return NULL;
}

/* All numbered names of the sentence that the name stands in: the talks of two series that were held together. */
static guint
gather_series (const SamayAssembler  *self,
               guint32                sentence,
               const SamayNamed     **out)
{
  guint n = 0;

  for (guint i = MIN (self->n_named, SAMAY_NOUNS_MAX); i-- > 0 && n < SAMAY_SERIES_MAX;)
    if (self->named[i].sentence == sentence && self->named[i].number > 0)
      out[n++] = &self->named[i];
  return n;
}

static void
set_series (SamayAssembler          *self,
            const SamayNamed *const *named,
            guint                    n,
            SamayDraft              *draft)
{
  SamaySeries *series = samay_arena_alloc (self->arena, sizeof (SamaySeries) * MAX (n, 1));

  for (guint i = 0; i < n; i++)
    series[i] = samay_named_get_series (self, named[i]);
  draft->series = series;
  draft->n_series = n;
}

static gboolean
borrow (SamayAssembler *self,
        SamayClause     clause,
        SamayDraft     *draft)
{
  const SamaySense *noun = find_pointing_noun (self, clause);
  const SamayNamed *named = noun != NULL ? find_named (self, noun->value) : NULL, *all[SAMAY_SERIES_MAX];
  g_autoptr (GString) title = NULL;
  guint n;

  if (named == NULL)
    return FALSE;
  n = gather_series (self, named->sentence, all);
  if (n < 2)
    {
      draft->title = samay_named_dup_title (self, named);
      set_series (self, &named, named->number > 0, draft);
      return TRUE;
    }
  title = g_string_new (samay_named_dup_title (self, all[0]));
  for (guint i = 1; i < n; i++)
    {
      if (i + 1 < n)
        g_string_append (title, ", ");
      else
        g_string_append_printf (title, " %s ", self->sentence->pack->and_word);
      g_string_append (title, samay_named_dup_title (self, all[i]));
    }
  draft->title = samay_arena_strndup (self->arena, title->str, title->len);
  set_series (self, all, n, draft);
  return TRUE;
}

/* ---- the clause's own words ---- */

static guint
find_nearest_noun (const SamayAssembler *self,
                   SamayClause           clause,
                   const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  guint best = G_MAXUINT, best_distance = G_MAXUINT;

  for (guint i = clause.first; i < clause.end; i++)
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
  return samay_word_pick_length (&self->pick) <= TITLE_LETTERS_MAX;
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
  if (end - first < 2)
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

  while (!fits (self) && first < end)
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

static void
find_own_series (SamayAssembler *self,
                 SamayClause     clause,
                 const GArray   *atoms,
                 SamayDraft     *draft)
{
  SamayNamed kept[SAMAY_NOUNS_MAX];
  const SamayNamed *all[SAMAY_SERIES_MAX];
  guint n_kept = self->n_named, n;

  memcpy (kept, self->named, sizeof kept);
  self->n_named = 0;
  samay_named_read (self, atoms, clause);
  n = gather_series (self, self->sentence_number, all);
  if (n > 0)
    set_series (self, all, n, draft);
  memcpy (self->named, kept, sizeof kept);
  self->n_named = n_kept;
}

static gboolean
has_verb (const SamayAssembler *self,
          SamayClause           clause)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      guint first = g_array_index (self->clauses->groups, SamayVerbGroup, i).first;

      if (first >= clause.first && first < clause.end)
        return TRUE;
    }
  return FALSE;
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
  if (has_verb (self, before))
    return clause;
  clause.first = before.first;
  return clause;
}

/* He said on Friday; … and again in 2019: where nothing is left, the clause before, else the clause with its fillers. */
static void
pick_instead (SamayAssembler *self,
              const GArray   *atoms,
              SamayClause     clause)
{
  SamayClause whole = clause;

  if (clause.first > 0)
    {
      whole = samay_clauses_find (self->clauses, clause.first - 1);
      pick_clause (self, atoms, whole);
      samay_word_pick_trim (&self->pick);
    }
  if (samay_word_pick_length (&self->pick) == 0)
    {
      whole = clause;
      pick_clause (self, atoms, whole);
    }
  if (!fits (self))
    cut_to_fit (self, whole);
}

/**
 * samay_title_write:
 *
 * A name that was used before, where the clause only points to it; else the clause without its dates; if that is too long, without
 * the offices of its persons; else the noun phrase of its event; else as many whole words as fit. Sets the series too.
 */
void
samay_title_write (SamayAssembler  *self,
                   const GArray    *atoms,
                   const SamayAtom *atom,
                   SamayDraft      *draft)
{
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);

  if (borrow (self, clause, draft))
    {
      draft->title_is_borrowed = TRUE;
      return;
    }
  find_own_series (self, clause, atoms, draft);
  clause = reach_for_head (self, clause);
  pick_clause (self, atoms, clause);
  samay_word_pick_trim (&self->pick);
  if (!fits (self))
    {
      drop_offices (self, clause);
      samay_word_pick_trim (&self->pick);
    }
  if (!fits (self) && !pick_noun_phrase (self, atoms, clause, atom))
    {
      pick_clause (self, atoms, clause);
      samay_word_pick_trim (&self->pick);
      cut_to_fit (self, clause);
    }
  if (samay_word_pick_length (&self->pick) == 0)
    pick_instead (self, atoms, clause);
  draft->title = samay_word_pick_end (&self->pick, self->arena);
}
