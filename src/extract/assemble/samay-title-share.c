/* samay-title-share.c: several dates in one clause that share its verb, each with words of its own
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

#define RUNS_MAX 8
/* How far behind the last date the postposition stands that the words of all dates share. */
#define SHARED_REACH 8

/* Dates that have no words between them, with the postposition behind: tokens [first, end). */
typedef struct
{
  guint first;
  guint end;
} Run;

typedef struct
{
  Run runs[RUNS_MAX];
  guint n;
  guint own; /* the run of the date that is asked about */
} Runs;

static char *
join_words (SamayArena *arena,
            const char *a,
            const char *b)
{
  gsize n_a = strlen (a), n_b = strlen (b);
  char *words = samay_arena_alloc (arena, n_a + n_b + 2);

  memcpy (words, a, n_a);
  words[n_a] = ' ';
  memcpy (words + n_a + 1, b, n_b + 1);
  return words;
}

static gboolean
is_separator (const SamaySentence *sentence,
              guint                i)
{
  guint n;

  return samay_token_is_mark (sentence, i, ',') || samay_token_is_mark (sentence, i, ';')
         || is_clause_word (sentence, i, SAMAY_CLAUSE_WORD_COORDINATOR, &n);
}

static gboolean
is_link (const SamaySentence *sentence,
         guint                i)
{
  guint n;

  return sentence->tokens[i].kind == SAMAY_WORD_MARK || is_separator (sentence, i) || samay_token_is_form (sentence, i, SAMAY_CLASS_POSTPOSITION)
         || samay_token_has_class (sentence, i, SAMAY_CLASS_ARTICLE) || is_title_word (sentence, i, SAMAY_TITLE_WORD_BEFORE, &n)
         || is_title_word (sentence, i, SAMAY_TITLE_WORD_AFTER, &n);
}

static gboolean
has_words (const SamaySentence *sentence,
           guint                first,
           guint                end)
{
  guint n;

  for (guint i = first; i < end; i++)
    if (!is_link (sentence, i) && samay_sentence_match_form (sentence, i, SAMAY_CLASS_FILLER, &n) == NULL)
      return TRUE;
  return FALSE;
}

static gboolean
read_runs (const SamayAssembler *self,
           const GArray         *atoms,
           SamayClause           clause,
           const SamayAtom      *asked,
           Runs                 *out)
{
  const SamaySentence *sentence = self->sentence;

  out->n = 0;
  out->own = G_MAXUINT;
  for (guint i = samay_token_set_find (&self->firsts, clause.first, clause.end); i < clause.end;
       i = samay_token_set_find (&self->firsts, i + 1, clause.end))
    {
      const SamayAtom *atom = &g_array_index (atoms, SamayAtom, sentence->tokens[i].atom - 1);
      Run *last = out->n > 0 ? &out->runs[out->n - 1] : NULL;
      guint n;

      if (!samay_term_is_dated (&g_array_index (self->terms, SamayTerm, atom->term)))
        continue;
      if (last == NULL || has_words (sentence, last->end, atom->first))
        {
          if (out->n == RUNS_MAX)
            return FALSE;
          last = &out->runs[out->n++];
          last->first = atom->first;
        }
      last->end = atom->end;
      if (is_head_final (self) && samay_sentence_match_form (sentence, atom->end, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
        last->end += n;
      if (atom == asked)
        out->own = out->n - 1;
      i = atom->end - 1;
    }
  return out->n > 1 && out->own != G_MAXUINT;
}

/* ---- Hindi ---- */

/* 2011 में मोहाली, 2013 में राजकोट और 2016 में नागपुर को …: where what the words of the last date share with the others begins. */
static guint
find_shared (const SamaySentence *sentence,
             const Runs          *runs,
             SamayClause          clause)
{
  guint from = runs->runs[runs->n - 1].end, first = runs->runs[runs->n - 2].end, end = runs->runs[runs->n - 1].first, n;
  gboolean has_postposition = FALSE;

  while (end > first && is_separator (sentence, end - 1))
    end--;
  for (guint i = first; i < end; i++)
    has_postposition = has_postposition || samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL;
  for (guint i = from + 1; !has_postposition && i < MIN (from + SHARED_REACH, clause.end) && !sentence->tokens[i].is_verb; i++)
    if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
      return i;
  return MIN (from + (end - first), clause.end);
}

/* 5 मार्च को, यानी तय समय से दो महीने पहले, …: both dates are of one event. */
static gboolean
is_aside_between (const SamaySentence *sentence,
                  const Runs          *runs)
{
  guint n;

  for (guint r = 0; r + 1 < runs->n; r++)
    for (guint i = runs->runs[r].end; i < runs->runs[r + 1].first; i++)
      if (is_title_word (sentence, i, SAMAY_TITLE_WORD_ASIDE, &n))
        return TRUE;
  return FALSE;
}

/* सोमवार को 40 मरीज़ों के मुक़ाबले मंगलवार को 52 मरीज़ आए: of the one day, 40 मरीज़ आए; of the other, 52 मरीज़ आए. */
static gboolean
pick_compared (SamayAssembler *self,
               const GArray   *atoms,
               SamayClause     clause,
               const Runs     *runs)
{
  const SamaySentence *sentence = self->sentence;
  guint first = runs->runs[0].end, end = runs->runs[1].first, number = runs->runs[1].end, n;
  const SamaySense *sense = NULL;

  for (guint i = first; i < end && sense == NULL; i++)
    {
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense == NULL || sense->value != SAMAY_POSTPOSITION_COMPARED || i + n != end)
        sense = NULL;
    }
  if (runs->n != 2 || sense == NULL || sentence->tokens[first].kind != SAMAY_WORD_NUMBER || number >= clause.end || sentence->tokens[number].kind != SAMAY_WORD_NUMBER)
    return FALSE;
  samay_title_pick (self, atoms, clause);
  samay_word_pick_drop (&self->pick, first, end);
  if (runs->own == 0)
    samay_word_pick_swap (&self->pick, number, samay_arena_strndup (self->arena, self->text + sentence->tokens[first].start_byte, sentence->tokens[first].end_byte - sentence->tokens[first].start_byte));
  samay_word_pick_trim (&self->pick);
  return TRUE;
}

/* The words behind each date, and what follows the last date's; or the words before each. */
static gboolean
pick_in_hindi (SamayAssembler *self,
               const GArray   *atoms,
               SamayClause     clause,
               const Runs     *runs)
{
  const SamaySentence *sentence = self->sentence;
  gboolean behind = TRUE, before = TRUE;
  guint last = runs->n - 1;

  if (is_aside_between (sentence, runs))
    return FALSE;
  if (pick_compared (self, atoms, clause, runs))
    return TRUE;
  for (guint r = 0; r < last; r++)
    {
      behind = behind && is_separator (sentence, runs->runs[r + 1].first - 1);
      before = before && is_separator (sentence, runs->runs[r].end);
      if (samay_clauses_has_finite (self->clauses, runs->runs[r].end, runs->runs[r + 1].first))
        return FALSE;
    }
  if (behind == before)
    return FALSE;
  samay_title_pick (self, atoms, clause);
  for (guint r = 0; r < last; r++)
    if (behind && r != runs->own)
      samay_word_pick_drop (&self->pick, runs->runs[r].end, runs->runs[r + 1].first);
    else if (behind)
      for (guint i = runs->runs[r + 1].first; i > runs->runs[r].end && is_separator (sentence, i - 1); i--)
        samay_word_pick_drop (&self->pick, i - 1, i);
  if (behind && runs->own < last)
    samay_word_pick_drop (&self->pick, runs->runs[last].end, find_shared (sentence, runs, clause));
  for (guint r = 0; before && r <= last; r++)
    if (r != runs->own)
      samay_word_pick_drop (&self->pick, r == 0 ? clause.first : runs->runs[r - 1].end, runs->runs[r].first);
  if (before && runs->own < last)
    samay_word_pick_drop (&self->pick, runs->runs[last].end, clause.end);
  samay_word_pick_trim (&self->pick);
  samay_title_drop_pronoun (self, clause);
  return samay_word_pick_count (&self->pick) > 1;
}

/* पहले चरण का मतदान 19 मई को, दूसरे चरण का 2 जून को: what ends in का has the noun of the first. */
static char *
end_in_hindi (SamayAssembler *self,
              const GArray   *atoms,
              SamayClause     clause,
              const Runs     *runs)
{
  const SamaySentence *sentence = self->sentence;
  char *words = samay_word_pick_end (&self->pick, self->arena);
  guint noun = runs->runs[0].first - 1, n;
  const SamaySense *sense = samay_sentence_match_form (sentence, runs->runs[runs->own].first - 1, SAMAY_CLASS_POSTPOSITION, &n);

  if (runs->own == 0 || runs->own == runs->n - 1 || sense == NULL || sense->value != SAMAY_POSTPOSITION_GENITIVE || runs->runs[0].first <= clause.first)
    return words;
  samay_word_pick_begin (&self->pick, sentence, noun, noun + 1);
  return join_words (self->arena, words, samay_word_pick_end (&self->pick, self->arena));
}

/* ---- English ---- */

static guint
reach_right_to_link (const SamaySentence *sentence,
                     guint                first,
                     guint                end)
{
  while (first < end && !samay_token_has_class (sentence, first, SAMAY_CLASS_POSTPOSITION))
    first++;
  return first;
}

static guint
find_last_word (const SamaySentence *sentence,
                guint                first,
                guint                end)
{
  while (end > first && is_link (sentence, end - 1))
    end--;
  return end > first ? end - 1 : G_MAXUINT;
}

/* The first time … and the second time: both end in the same word, so that one stands for the other. */
static gboolean
is_parallel (const SamaySentence *sentence,
             guint                a,
             guint                b)
{
  return a != G_MAXUINT && b != G_MAXUINT && sentence->tokens[a].word != 0 && sentence->tokens[a].word == sentence->tokens[b].word;
}

static char *
copy_words (SamayAssembler *self,
            const GArray   *atoms,
            SamayClause     words)
{
  samay_title_pick (self, atoms, words);
  samay_word_pick_trim (&self->pick);
  samay_title_drop_pronoun (self, words);
  return samay_word_pick_end (&self->pick, self->arena);
}

/* Polling will be held on 7 May, and counting on 3 June: counting will be held. Won silver on 7 May and gold on 8 May: won gold. */
static char *
join_in_english (SamayAssembler *self,
                 const GArray   *atoms,
                 SamayClause     clause,
                 const Runs     *runs)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = samay_title_find_verb (self, clause);
  SamayClause own = { runs->runs[runs->own - 1].end, runs->runs[runs->own].first };
  guint object = reach_right_to_link (sentence, verb->end, runs->runs[0].first), n;
  const char *words, *shared;
  gboolean replaces_object = has_words (sentence, verb->end, object)
                             || is_parallel (sentence, find_last_word (sentence, own.first, own.end), find_last_word (sentence, verb->end, runs->runs[0].first));

  while (own.first < own.end && is_link (sentence, own.first))
    own.first++;
  /* Was knighted in 1970 and retired in 1988: a verb of its own. */
  if (own.first < own.end && sentence->tokens[own.first].is_verb && sentence->tokens[own.first].tense == SAMAY_TENSE_PAST)
    {
      samay_title_pick (self, atoms, (SamayClause) { clause.first, own.end });
      samay_word_pick_drop (&self->pick, verb->first, own.first);
      samay_word_pick_trim (&self->pick);
      samay_title_drop_pronoun (self, clause);
      return samay_word_pick_end (&self->pick, self->arena);
    }
  if (!replaces_object && verb->end == verb->first + 1
      && (is_title_word (sentence, verb->first, SAMAY_TITLE_WORD_DANGLING, &n) || is_title_word (sentence, verb->first, SAMAY_TITLE_WORD_AUXILIARY, &n)))
    return copy_words (self, atoms, own);
  shared = replaces_object ? copy_words (self, atoms, (SamayClause) { clause.first, verb->end }) : NULL;
  words = copy_words (self, atoms, own);
  if (shared == NULL)
    {
      samay_word_pick_begin (&self->pick, sentence, verb->first, verb->end);
      shared = samay_word_pick_end (&self->pick, self->arena);
      return join_words (self->arena, words, shared);
    }
  return join_words (self->arena, shared, words);
}

/**
 * samay_title_share:
 * @clause: (inout): made shorter where only its beginning tells of the date
 *
 * Returns: (nullable): the title of one of several dates that share a verb, owned by the arena
 */
char *
samay_title_share (SamayAssembler  *self,
                   const GArray    *atoms,
                   SamayClause     *clause,
                   const SamayAtom *atom)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb;
  Runs runs;

  if (!read_runs (self, atoms, *clause, atom, &runs))
    return NULL;
  if (is_head_final (self))
    return pick_in_hindi (self, atoms, *clause, &runs) && fits (self) ? end_in_hindi (self, atoms, *clause, &runs) : NULL;
  verb = samay_title_find_verb (self, *clause);
  if (verb == NULL || verb->first >= runs.runs[0].first)
    return NULL;
  for (guint r = 1; r < runs.n; r++)
    if (!is_separator (sentence, runs.runs[r - 1].end) || samay_clauses_has_finite (self->clauses, runs.runs[r - 1].end, runs.runs[r].first))
      return NULL;
  if (runs.own > 0 && has_words (sentence, runs.runs[runs.own - 1].end, runs.runs[runs.own].first))
    return join_in_english (self, atoms, *clause, &runs);
  clause->end = runs.runs[0].end;
  return NULL;
}
