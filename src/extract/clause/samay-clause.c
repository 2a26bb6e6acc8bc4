/* samay-clause.c: the clauses of a sentence, and the verb that governs each word
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/clause/samay-clause.h"

#include "extract/clause/samay-verb-group.h"

/* A postposition may stand between a date and its participle, and a word. */
#define PARTICIPLE_REACH 2

/* Place, date and agency, with their marks. */
#define DATELINE_REACH 12
#define FEW_CLAUSES 3
#define SAID_REACH 1 /* tokens at least between a participle and the verb behind it */

void
samay_clauses_init (SamayClauses *self)
{
  self->clauses = g_array_sized_new (FALSE, FALSE, sizeof (SamayClause), SAMAY_CLAUSES_ROOM);
  self->groups = g_array_sized_new (FALSE, FALSE, sizeof (SamayVerbGroup), SAMAY_CLAUSES_ROOM);
}

void
samay_clauses_clear (SamayClauses *self)
{
  g_array_unref (self->clauses);
  g_array_unref (self->groups);
}

/* Whether a finite verb ends at @end, or stands anywhere in [@from, @end). */
typedef struct
{
  gboolean ends_here;
  gboolean is_before;
  gboolean is_after; /* anywhere behind @end */
} VerbsAround;

static VerbsAround
look_around (const GArray *groups,
             guint         from,
             guint         end)
{
  VerbsAround around = { FALSE, FALSE, FALSE };

  for (guint i = 0; i < groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (groups, SamayVerbGroup, i);

      if (!group->is_finite)
        continue;
      around.ends_here = around.ends_here || group->end == end;
      around.is_before = around.is_before || (group->first >= from && group->end <= end);
      around.is_after = around.is_after || group->first >= end;
    }
  return around;
}

static gboolean
is_clause_mark (const SamaySentence *sentence,
                guint                i)
{
  gunichar c = sentence->tokens[i].c;
  guint n;

  if (sentence->tokens[i].kind != SAMAY_WORD_MARK)
    return FALSE;
  /* पुन: with a colon for the visarga. */
  if (c == ':' && i > 0 && samay_sentence_match_form (sentence, i - 1, SAMAY_CLASS_ABBREVIATION, &n) != NULL && n == 2)
    return FALSE;
  if (c == ':')
    return i + 1 < sentence->n && sentence->tokens[i + 1].space_before;
  return (c == 0x2014 || c == 0x2013) && sentence->tokens[i].space_before && i + 1 < sentence->n
         && sentence->tokens[i + 1].space_before && sentence->tokens[i + 1].kind == SAMAY_WORD_LETTERS;
}

/* June 11, 11 June */
static gboolean
ends_in_day (const SamaySentence *sentence,
             guint                end)
{
  const SamayToken *t = sentence->tokens;

  return end > 1 && ((t[end - 1].kind == SAMAY_WORD_NUMBER && samay_token_has_class (sentence, end - 2, SAMAY_CLASS_MONTH))
                     || (t[end - 2].kind == SAMAY_WORD_NUMBER && samay_token_has_class (sentence, end - 1, SAMAY_CLASS_MONTH)));
}

/* NEW DELHI */
static gboolean
is_in_capitals (const SamaySentence *sentence,
                guint                end)
{
  for (guint i = 0; i < end; i++)
    for (guint32 at = sentence->tokens[i].start_byte; at < sentence->tokens[i].end_byte; at++)
      if (!g_ascii_isupper (sentence->text[at]) && sentence->tokens[i].kind != SAMAY_WORD_MARK)
        return FALSE;
  return TRUE;
}

/* TOKYO, 23 March 2024 - The ministers met: a dash as typed, behind a dateline. */
static gboolean
is_dateline_dash (const SamaySentence *sentence,
                  const GArray        *groups,
                  guint                i)
{
  const SamayToken *t = sentence->tokens;

  if (!sentence->is_paragraph_start || i == 0 || i > DATELINE_REACH || t[i].kind != SAMAY_WORD_MARK || t[i].c != '-' || !t[i].space_before
      || i + 1 >= sentence->n || !t[i + 1].space_before || t[i + 1].kind != SAMAY_WORD_LETTERS)
    return FALSE;
  if (!(t[i - 1].kind == SAMAY_WORD_NUMBER && t[i - 1].n_digits == 4) && t[i - 1].c != ')' && !ends_in_day (sentence, i) && !is_in_capitals (sentence, i))
    return FALSE;
  if (samay_token_has_class (sentence, i + 1, SAMAY_CLASS_MONTH) || samay_token_has_class (sentence, i + 1, SAMAY_CLASS_WEEKDAY))
    return FALSE;
  return groups->len == 0 || g_array_index (groups, SamayVerbGroup, 0).first > i;
}

/* (local name: …): a colon in brackets divides nothing. */
static gboolean
is_in_brackets (const SamaySentence *sentence,
                guint                from,
                guint                i)
{
  if (sentence->tokens[i].c != ':')
    return FALSE;
  while (i-- > from)
    if (sentence->tokens[i].kind == SAMAY_WORD_MARK && (sentence->tokens[i].c == '(' || sentence->tokens[i].c == ')'))
      return sentence->tokens[i].c == '(';
  return FALSE;
}

/* 19 and 20 December, late 1961 and early 1962: what follows goes on with a date. */
static gboolean
joins_dates (const SamaySentence *sentence,
             guint                i)
{
  static const guint classes[] = { SAMAY_CLASS_MONTH, SAMAY_CLASS_WEEKDAY, SAMAY_CLASS_PART, SAMAY_CLASS_UNIT };

  if (i >= sentence->n)
    return FALSE;
  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    if (samay_token_has_class (sentence, i, classes[c]))
      return TRUE;
  return sentence->tokens[i].kind == SAMAY_WORD_NUMBER && sentence->tokens[i].n_digits <= 4;
}

/* …, the ministry said: who says it stands behind what is said. */
static gboolean
is_said_behind (const SamaySentence *sentence,
                const GArray        *groups,
                guint                i)
{
  guint n;

  for (guint g = 0; g < groups->len; g++)
    {
      const SamayVerbGroup *group = &g_array_index (groups, SamayVerbGroup, g);

      if (group->first < i)
        continue;
      for (guint at = group->first; at < group->end; at++)
        if (samay_sentence_match_form (sentence, at, SAMAY_CLASS_SAY_VERB, &n) != NULL)
          return TRUE;
      /* …, data released on Monday showed: the participle of who says it. */
      if (group->end + SAID_REACH < sentence->n && g + 1 < groups->len && group->end == group->first + 1 && group->first > i)
        continue;
      return FALSE;
    }
  return FALSE;
}

/* The airline, which has not flown since April, said …: the subject of what follows the comma stands before the relative word. */
static gboolean
begins_relative (const SamaySentence *sentence,
                 guint                from)
{
  guint n;

  return !sentence->pack->is_head_final && is_clause_word (sentence, from, SAMAY_CLAUSE_WORD_RELATIVE, &n);
}

/* (WHO), the IT: capitals in brackets or behind a small word are a name, whatever the word. */
static gboolean
is_short_name (const SamaySentence *sentence,
               guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  if (token->script != SAMAY_CHAR_LATIN || !samay_char_is_upper (token->c) || token->end_byte - token->start_byte < 2)
    return FALSE;
  for (guint32 at = token->start_byte; at < token->end_byte; at++)
    if (!g_ascii_isupper (sentence->text[at]))
      return FALSE;
  return i > 0 && !samay_char_is_upper (token[-1].c);
}

/* Which reported losses in March, expects to recover: behind the comma that ends a relative clause, the verb of what stands before it. What
 * says something stays with what it says. */
static gboolean
begins_verb (const SamaySentence *sentence,
             const GArray        *groups,
             guint                i)
{
  guint n;

  for (guint g = 0; g < groups->len; g++)
    {
      const SamayVerbGroup *group = &g_array_index (groups, SamayVerbGroup, g);

      if (group->first >= i)
        return group->first == i && group->is_finite && samay_sentence_match_form (sentence, i, SAMAY_CLASS_SAY_VERB, &n) == NULL;
    }
  return FALSE;
}

/* Where a clause begins at token @i, after the one that began at @from: TRUE. A verb comes last in Hindi, so that there a finite verb
 * before a comma or an and ends the clause; in English both sides need a verb of their own. */
static gboolean
begins_clause (const SamaySentence *sentence,
               const GArray        *groups,
               guint                from,
               guint                i,
               gboolean             is_in_relative)
{
  const gboolean is_behind_mark = i > 0 && sentence->tokens[i - 1].kind == SAMAY_WORD_MARK;
  const SamaySense *sense;
  VerbsAround around;
  guint n;

  if (i == from)
    return FALSE;
  if (is_behind_mark && (is_dateline_dash (sentence, groups, i - 1) || (is_clause_mark (sentence, i - 1) && !is_in_brackets (sentence, from, i - 1))))
    return TRUE;
  sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);
  if (sense != NULL && is_short_name (sentence, i))
    sense = NULL;
  /* In June that year. */
  if (sense != NULL && !sentence->pack->is_head_final && samay_token_has_class (sentence, i + n, SAMAY_CLASS_UNIT))
    return FALSE;
  if (sense != NULL && sense->value != SAMAY_CLAUSE_WORD_COORDINATOR && sense->value != SAMAY_CLAUSE_WORD_QUOTE && !sense->is_weak)
    return TRUE;
  if (sense == NULL && !samay_token_is_mark (sentence, i - 1, ','))
    return FALSE;
  if (!sentence->pack->is_head_final && joins_dates (sentence, i + (sense != NULL ? n : 0)))
    return FALSE;
  around = look_around (groups, from, samay_token_is_mark (sentence, i - 1, ',') ? i - 1 : i);
  if (sense == NULL && around.is_before && !is_in_relative && is_said_behind (sentence, groups, i))
    return TRUE;
  if (sentence->pack->is_head_final)
    return around.ends_here;
  if (sense == NULL && around.is_before && is_in_relative && begins_verb (sentence, groups, i))
    return TRUE;
  return around.is_before && around.is_after && sense != NULL && sense->value == SAMAY_CLAUSE_WORD_COORDINATOR;
}

/* Splits the sentence into clauses and finds its verbs. Linear in the sentence, whose length is bounded. */
void
samay_clauses_read (SamayClauses        *self,
                    const SamaySentence *sentence)
{
  SamayClause clause = { 0, 0 };
  gboolean is_in_relative = begins_relative (sentence, 0);
  guint n;

  samay_array_empty (self->clauses);
  samay_verb_groups_read (sentence, self->groups);
  for (guint i = samay_token_set_find (&sentence->borders, 1, sentence->n); i < sentence->n;
       i = samay_token_set_find (&sentence->borders, i + 1, sentence->n))
    {
      if (!begins_clause (sentence, self->groups, clause.first, i, is_in_relative))
        continue;
      clause.end = i;
      samay_array_push (self->clauses, clause, SAMAY_CLAUSES_ROOM);
      clause.first = i;
      /* Which cost nine crore and opens in January: the relative clause goes on. */
      is_in_relative = begins_relative (sentence, i) || (is_in_relative && is_clause_word (sentence, i, SAMAY_CLAUSE_WORD_COORDINATOR, &n));
    }
  clause.end = sentence->n;
  samay_array_push (self->clauses, clause, SAMAY_CLAUSES_ROOM);
}

SamayClause
samay_clauses_find (const SamayClauses *self,
                    guint               token)
{
  guint low = 0, high = self->clauses->len;

  /* Mostly there are two or three, of which the first ones are asked for. */
  while (low < FEW_CLAUSES && high - low > 1)
    if (g_array_index (self->clauses, SamayClause, low + 1).first > token)
      return g_array_index (self->clauses, SamayClause, low);
    else
      low++;
  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->clauses, SamayClause, middle).first <= token)
        low = middle;
      else
        high = middle;
    }
  return g_array_index (self->clauses, SamayClause, low);
}

/* Whether a finite verb begins in [@first, @end). */
gboolean
samay_clauses_has_finite (const SamayClauses *self,
                          guint               first,
                          guint               end)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->groups, SamayVerbGroup, i);

      if (group->is_finite && group->first >= first && group->first < end)
        return TRUE;
    }
  return FALSE;
}

/* Verbs stand on one side of what they govern first, and only if none is there on the other: behind it in Hindi. */
static const SamayVerbGroup *
find_on_side (const SamayClauses *self,
              SamayClause         clause,
              guint               first,
              guint               end,
              gboolean            behind,
              gboolean            finite)
{
  const SamayVerbGroup *groups = (const SamayVerbGroup *) self->groups->data;

  if (behind)
    {
      for (guint i = 0; i < self->groups->len; i++)
        if (groups[i].first >= end && groups[i].end <= clause.end && (groups[i].is_finite || !finite))
          return &groups[i];
    }
  else
    for (guint i = self->groups->len; i-- > 0;)
      if (groups[i].end <= first && groups[i].first >= clause.first && (groups[i].is_finite || !finite))
        return &groups[i];
  return NULL;
}

/**
 * samay_clauses_find_verb:
 * @first: first token of an expression
 * @end: the token behind it
 *
 * Returns: (nullable): the verb of its clause that governs it
 */
const SamayVerbGroup *
samay_clauses_find_verb (const SamayClauses  *self,
                         const SamaySentence *sentence,
                         guint                first,
                         guint                end)
{
  SamayClause clause = samay_clauses_find (self, first);
  gboolean behind = sentence->pack->is_head_final;
  const SamayVerbGroup *near = behind ? find_on_side (self, clause, first, end, TRUE, FALSE) : NULL;

  /* 5 मई को होने वाली बैठक …: a participle right behind the date is what the date belongs to. */
  if (near != NULL && near->aspect == SAMAY_ASPECT_PARTICIPLE && near->tense == SAMAY_TENSE_FUTURE && near->first <= end + PARTICIPLE_REACH)
    return near;
  for (int finite = 1; finite >= 0; finite--)
    for (int side = 0; side < 2; side++)
      {
        const SamayVerbGroup *group = find_on_side (self, clause, first, end, behind == (side == 0), finite);

        if (group != NULL)
          return group;
      }
  return NULL;
}
