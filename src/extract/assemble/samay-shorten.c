/* samay-shorten.c: a title that is too long, cut where a reader would
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-shorten.h"

/* What must be left of a clause in Hindi behind an adjunct that is taken out. */
#define LEFT_TOKENS_MIN 3
/* In English what follows the verb may be a little longer than a title should be, before its sense is cut. */
#define LETTERS_BEHIND_VERB (SAMAY_TITLE_LETTERS + 8)

static gboolean
fits (const SamayWordPick *pick)
{
  return samay_word_pick_length (pick) <= SAMAY_TITLE_LETTERS;
}

static const SamayVerbGroup *
find_group (const SamayClauses *clauses,
            guint               from,
            guint               end)
{
  for (guint i = 0; i < clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (clauses->groups, SamayVerbGroup, i);

      if (group->first >= from && group->first < end)
        return group;
    }
  return NULL;
}

/* Words in brackets explain; a title does without, unless they are all there is. */
void
samay_shorten_brackets (SamayWordPick *pick,
                        SamayClause    clause)
{
  const SamayTokenSet *marks = &pick->sentence->marks;
  guint open = G_MAXUINT;

  for (guint i = samay_token_set_find (marks, clause.first, clause.end); i < clause.end; i = samay_token_set_find (marks, i + 1, clause.end))
    if (pick->sentence->tokens[i].c == '(')
      open = i;
    else if (pick->sentence->tokens[i].c == ')' && open != G_MAXUINT)
      {
        if (samay_word_pick_has (pick, open) || samay_word_pick_has (pick, i))
          samay_word_pick_drop (pick, open, i + 1);
        open = G_MAXUINT;
      }
}

static guint
count_kept (const SamayWordPick *pick,
            guint                from,
            guint                end)
{
  guint n = 0;

  for (guint i = from; i < end; i++)
    n += samay_word_pick_has (pick, i);
  return n;
}

/* परेड में आयोजित, दिल्ली में स्थित: a word that needs the phrase before it. */
static gboolean
is_leaning (const SamaySentence *sentence,
            guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  return samay_token_has_class (sentence, i, SAMAY_CLASS_PLACE_MARK) || (sense != NULL && sense->value == SAMAY_TITLE_WORD_AFTER);
}

/* जारी, निर्मित: no verb, but says as a participle does what was done to the noun behind it. */
static gboolean
is_made (const SamaySentence *sentence,
         guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  return sense != NULL && sense->value == SAMAY_TITLE_WORD_MADE;
}

/* समझौते के तहत बनी सड़क: the participle that goes with what is left out before it; @i where there is none. */
static guint
skip_participle (const SamaySentence *sentence,
                 guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  if (i + 1 < sentence->n && token->is_verb && !token->is_weak_verb && token->tense == SAMAY_TENSE_PAST && token->aspect == SAMAY_ASPECT_PERFECT
      && token[1].kind == SAMAY_WORD_LETTERS && !token[1].is_verb && (token[1].classes & SAMAY_CLASS_BIT (SAMAY_CLASS_POSTPOSITION)) == 0)
    return i + 1;
  return i;
}

/* मैदान में हुए जलसे में, राज्य द्वारा जारी की गई सूची के अनुसार: what hangs on a participle goes with it. Returns @i where that can't go. */
static guint
reach_for_participle (const SamayWordPick *pick,
                      guint                start,
                      guint                i,
                      guint                before,
                      guint                agent)
{
  const SamaySentence *sentence = pick->sentence;

  while (start < i && !samay_word_pick_has (pick, start))
    start++;
  for (guint at = start; at < i; at++)
    {
      const SamayToken *token = &sentence->tokens[at];

      if (!samay_word_pick_has (pick, at))
        continue;
      if ((!token->is_verb || token->is_weak_verb || token->aspect == SAMAY_ASPECT_INFINITIVE) && !is_made (sentence, at))
        continue;
      if (before >= agent && before < start)
        return before;
      /* रविवार को खेले गए मैच में: what it hung on was the date. */
      return at == start && (start == 0 || samay_word_pick_has (pick, start - 1)) ? i : start;
    }
  return start;
}

/* Takes out what ends in a postposition that says why, when or where, from the left, as long as the title is too long. */
static void
drop_adjuncts (SamayWordPick *pick,
               SamayClause    clause,
               gboolean       with_places)
{
  const SamaySentence *sentence = pick->sentence;
  guint start = clause.first, whole = clause.first, before = clause.first, agent = clause.first;

  for (guint i = clause.first; i < clause.end && !fits (pick); i++)
    {
      guint n = 1, from;
      const SamaySense *sense;

      if (samay_token_is_mark (sentence, i, ',') && i == start)
        start = whole = i + 1;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);
      if (sense != NULL && sense->value == SAMAY_TITLE_WORD_OBJECT)
        start = whole = i + 1;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_GENITIVE)
        i += n - 1;
      if (sense == NULL || sense->value == SAMAY_POSTPOSITION_GENITIVE)
        continue;
      /* That of a date went with it. */
      if (!samay_word_pick_has (pick, i))
        {
          start = i + n;
          continue;
        }
      /* के आगे बढ़ने पर: the second word is of the verb. */
      if (n > 1 && i + n < clause.end && sentence->tokens[i + n].is_verb && sentence->tokens[i + n].aspect == SAMAY_ASPECT_INFINITIVE)
        continue;
      /* What hangs on an infinitive goes with it: after declaring it an epidemic. */
      if (n > 1 && i > whole && sentence->tokens[i - 1].is_verb && sentence->tokens[i - 1].aspect == SAMAY_ASPECT_INFINITIVE)
        start = whole;
      from = reach_for_participle (pick, start, i, before, agent);
      if ((with_places ? sense->value == SAMAY_POSTPOSITION_LOCATIVE : n > 1) && count_kept (pick, i + n, clause.end) >= LEFT_TOKENS_MIN
          && !is_leaning (sentence, i + n) && from < i)
        samay_word_pick_drop (pick, from, samay_token_is_mark (sentence, i + n, ',') ? i + n + 1 : skip_participle (sentence, i + n));
      before = start;
      start = i + n;
      if (sense->value == SAMAY_POSTPOSITION_AGENT)
        agent = start;
      if (sense->value == SAMAY_POSTPOSITION_AGENT)
        whole = start;
      i += n - 1;
    }
}

static gboolean
is_boundary (const SamaySentence *sentence,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  /* At least ten; came around. */
  if (sense != NULL && (sense->value == SAMAY_TITLE_WORD_BEFORE || (sense->value == SAMAY_TITLE_WORD_PARTICLE && sentence->tokens[i - 1].is_verb)))
    return FALSE;
  sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
  if (sense != NULL)
    return sense->value != SAMAY_POSTPOSITION_GENITIVE;
  /* The comma may have gone with a date. */
  if (i > 0 && samay_token_is_mark (sentence, i - 1, ','))
    return TRUE;
  return samay_token_is_mark (sentence, i, ',') || samay_token_has_class (sentence, i, SAMAY_CLASS_INFINITIVE_MARK)
         || samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n) != NULL;
}

static gboolean
is_coordinator (const SamaySentence *sentence,
                guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);

  return sense != NULL && sense->value == SAMAY_CLAUSE_WORD_COORDINATOR;
}

/* In connection with: where the preposition begins that the token ends. */
static guint
find_preposition (const SamaySentence *sentence,
                  guint                i,
                  guint                from)
{
  for (guint first = i >= from + 3 ? i - 3 : from; first < i; first++)
    {
      guint n;

      if (samay_sentence_match_form (sentence, first, SAMAY_CLASS_POSTPOSITION, &n) != NULL && first + n > i)
        return first;
    }
  return i;
}

/* Three days after: where the length begins that goes with the word. */
static guint
find_length (const SamaySentence *sentence,
             guint                i,
             guint                from)
{
  guint first = i - 1;

  if (!samay_token_has_class (sentence, first, SAMAY_CLASS_UNIT))
    return i;
  while (first > from + 1 && (sentence->tokens[first - 1].kind == SAMAY_WORD_NUMBER || samay_token_has_class (sentence, first - 1, SAMAY_CLASS_NUMBER_WORD)))
    first--;
  return first + 1 < i ? first : i;
}

/* The painter, best known for her harbours, died: what stands between commas before the verb. */
static void
drop_apposition (SamayWordPick      *pick,
                 const SamayClauses *clauses,
                 guint               first,
                 guint               end)
{
  guint open = samay_token_set_find (&pick->sentence->marks, first + 1, end), close = samay_token_set_find (&pick->sentence->marks, open + 1, end);

  if (fits (pick) || !samay_token_is_mark (pick->sentence, open, ',') || !samay_token_is_mark (pick->sentence, close, ',') || close >= end
      || samay_clauses_has_finite (clauses, first, open))
    return;
  for (guint i = 0; i < clauses->groups->len; i++)
    if (g_array_index (clauses->groups, SamayVerbGroup, i).first == close + 1)
      samay_word_pick_drop (pick, open, close + 1);
}

static const SamayVerbGroup *
find_kept_group (const SamayWordPick *pick,
                 const SamayClauses  *clauses,
                 guint                first,
                 guint                end)
{
  const SamayVerbGroup *group = find_group (clauses, first, end);

  while (group != NULL && !samay_word_pick_has (pick, group->first))
    group = find_group (clauses, group->end, end);
  return group;
}

/* Adjourned the hearing after counsel fell ill: no half of what begins with after. Returns where what is left ends. */
static guint
drop_other_clause (SamayWordPick      *pick,
                   const SamayClauses *clauses,
                   guint               from,
                   guint               end)
{
  guint n;

  for (guint i = from + 1; i < end; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (pick->sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

      if (sense != NULL && sense->value == SAMAY_TITLE_WORD_BOUNDARY && samay_word_pick_has (pick, i) && samay_clauses_has_finite (clauses, i, end))
        {
          samay_word_pick_drop (pick, i, end);
          return i;
        }
    }
  return end;
}

/* In English what goes on behind the verb and its object is taken off from the end, a phrase at a time. */
static void
cut_behind_verb (SamayWordPick      *pick,
                 const SamayClauses *clauses,
                 SamayClause         clause)
{
  guint first = MAX (clause.first, samay_word_pick_find_first (pick)), end = clause.end, from;
  const SamayVerbGroup *verb;

  drop_apposition (pick, clauses, first, clause.end);
  verb = find_kept_group (pick, clauses, first, clause.end);
  from = verb != NULL ? verb->end + 1 : first + 2;
  if (verb != NULL && samay_word_pick_length (pick) > LETTERS_BEHIND_VERB)
    end = drop_other_clause (pick, clauses, from, end);

  /* Of what is far too long, what it is of goes first. */
  for (guint i = end; i-- > from && samay_word_pick_length (pick) > SAMAY_TITLE_LETTERS_MAX;)
    if (samay_word_pick_has (pick, i) && count_kept (pick, from, i) > 2 && (is_boundary (pick->sentence, i) || samay_token_has_class (pick->sentence, i, SAMAY_CLASS_POSTPOSITION)))
      {
        samay_word_pick_drop (pick, i, end);
        end = i;
      }
  for (guint i = end; i-- > from && samay_word_pick_length (pick) > LETTERS_BEHIND_VERB;)
    if (samay_word_pick_has (pick, i) && is_boundary (pick->sentence, i) && count_kept (pick, from, i) > 0)
      {
        /* Ordered judges to grant no asylum: what the verb asks for stays, if there is any room. */
        if (samay_token_has_class (pick->sentence, i, SAMAY_CLASS_INFINITIVE_MARK) && samay_word_pick_length (pick) <= SAMAY_TITLE_LETTERS_MAX)
          return;
        /* State, federal, and local law: no list ends before its last. */
        if (samay_token_is_mark (pick->sentence, i - 1, ',') && is_coordinator (pick->sentence, i) && samay_word_pick_length (pick) <= SAMAY_TITLE_LETTERS_MAX)
          return;
        /* Due to, because of: the whole preposition. */
        if (i > from && samay_token_has_class (pick->sentence, i - 1, SAMAY_CLASS_POSTPOSITION) && is_boundary (pick->sentence, i - 1))
          i--;
        i = find_length (pick->sentence, find_preposition (pick->sentence, i, from), from);
        samay_word_pick_drop (pick, i, end);
        end = i;
      }
}

/**
 * samay_shorten_clause:
 *
 * Takes out of a picked clause what it can do without, until it is %SAMAY_TITLE_LETTERS long or nothing is left that can go.
 */
void
samay_shorten_clause (SamayWordPick      *pick,
                      const SamayClauses *clauses,
                      SamayClause         clause)
{
  samay_shorten_brackets (pick, clause);
  if (!pick->sentence->pack->is_head_final)
    {
      cut_behind_verb (pick, clauses, clause);
      return;
    }
  drop_adjuncts (pick, clause, FALSE);
  drop_adjuncts (pick, clause, TRUE);
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0x201C || c == 0x201D || c == 0x2018;
}

static gboolean
is_joint (const SamaySentence *sentence,
          guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);

  return samay_token_is_mark (sentence, i, ',') || (sense != NULL && sense->value == SAMAY_CLAUSE_WORD_COORDINATOR);
}

/* Brackets with nothing in them, an and behind an and: what a date has left behind. */
static void
drop_empty (SamayWordPick *pick,
            SamayClause    clause)
{
  const SamaySentence *sentence = pick->sentence;
  guint emptied = clause.first; /* nothing before it is looked at again */

  for (guint i = samay_token_set_find (&sentence->joints, clause.first, clause.end); i < clause.end;
       i = samay_token_set_find (&sentence->joints, i + 1, clause.end))
    {
      guint before = samay_token_set_find_end (&pick->kept, emptied, i);

      if (!samay_word_pick_has (pick, i) || before == emptied)
        continue;
      before--;
      if (samay_token_is_mark (sentence, i, ')') && samay_token_is_mark (sentence, before, '('))
        {
          samay_word_pick_drop (pick, i, i + 1);
          samay_word_pick_drop (pick, before, before + 1);
          emptied = i + 1;
        }
      else if (before + 1 < i && is_joint (sentence, i) && is_joint (sentence, before))
        samay_word_pick_drop (pick, before, before + 1);
    }
}

/* A quotation mark or bracket whose other half was left out goes, too. */
void
samay_shorten_lone_marks (SamayWordPick *pick,
                          SamayClause    clause)
{
  const SamayTokenSet *marks = &pick->sentence->marks;
  const SamayToken *tokens = pick->sentence->tokens;
  guint quotes = 0, open = G_MAXUINT;

  drop_empty (pick, clause);
  for (guint i = samay_token_set_find (marks, clause.first, clause.end); i < clause.end; i = samay_token_set_find (marks, i + 1, clause.end))
    {
      if (!samay_word_pick_has (pick, i))
        continue;
      quotes += is_quote (tokens[i].c);
      if (tokens[i].c == '(' && open == G_MAXUINT)
        open = i;
      else if (tokens[i].c == ')' && open == G_MAXUINT)
        samay_word_pick_drop (pick, i, i + 1);
      else if (tokens[i].c == ')')
        open = G_MAXUINT;
    }
  if (open != G_MAXUINT)
    samay_word_pick_drop (pick, open, open + 1);
  if (quotes % 2 == 0)
    return;
  for (guint i = samay_token_set_find (marks, clause.first, clause.end); i < clause.end; i = samay_token_set_find (marks, i + 1, clause.end))
    if (is_quote (tokens[i].c))
      samay_word_pick_drop (pick, i, i + 1);
}

/* ---- relative clauses in English ---- */

static gboolean
is_participle (const SamaySentence *sentence,
               guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return token->is_verb && ((token->tense == SAMAY_TENSE_PAST && token->aspect == SAMAY_ASPECT_PERFECT) || token->aspect == SAMAY_ASPECT_PARTICIPLE)
         && samay_token_has_class (sentence, i + 1, SAMAY_CLASS_POSTPOSITION);
}

/* The museum, which was closed …, will reopen: from which on, up to the comma or the next finite verb. */
static gboolean
find_relative (const SamaySentence *sentence,
               const SamayClauses  *clauses,
               SamayClause          range,
               SamayClause         *out)
{
  for (guint i = samay_token_set_find (&sentence->borders, range.first + 1, range.end); i < range.end;
       i = samay_token_set_find (&sentence->borders, i + 1, range.end))
    {
      guint n;
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);
      const SamayVerbGroup *own, *next;
      gboolean has_comma = samay_token_is_mark (sentence, i - 1, ',');

      /* The company, founded by two brothers in 1948, was sold. */
      if (has_comma && is_participle (sentence, i))
        ;
      else if (sense == NULL || n > 1 || samay_char_is_upper (sentence->tokens[i].c) || !(sense->value == SAMAY_CLAUSE_WORD_RELATIVE || sense->value == SAMAY_CLAUSE_WORD_SUBORDINATOR))
        continue;
      own = find_group (clauses, i, MIN (i + 3, range.end));
      if (own == NULL || samay_clauses_has_finite (clauses, range.first, i))
        continue;
      out->first = i;
      out->end = range.end;
      next = find_group (clauses, own->end, range.end);
      if (next != NULL)
        out->end = next->first;
      for (guint c = own->end; has_comma && c < out->end; c++)
        if (samay_token_is_mark (sentence, c, ','))
          out->end = c + 1;
      return TRUE;
    }
  return FALSE;
}

/**
 * samay_shorten_relative:
 * @date: a token of the expression
 *
 * Of a clause with a relative one behind its subject, keeps the one that the date stands in, with the subject.
 *
 * Returns: where that one begins with a participle, which has no verb yet; else 0
 */
guint
samay_shorten_relative (SamayWordPick      *pick,
                        const SamayClauses *clauses,
                        SamayClause         range,
                        guint               date)
{
  SamayClause relative;

  if (pick->sentence->pack->is_head_final || !find_relative (pick->sentence, clauses, range, &relative) || !samay_word_pick_has (pick, relative.first))
    return 0;
  if (samay_token_is_mark (pick->sentence, relative.first - 1, ','))
    samay_word_pick_drop (pick, relative.first - 1, relative.first);
  if (date < relative.first || date >= relative.end)
    {
      samay_word_pick_drop (pick, relative.first, relative.end);
      return 0;
    }
  samay_word_pick_drop (pick, relative.end, range.end);
  /* What has no other verb behind it is the clause's verb. */
  if (is_participle (pick->sentence, relative.first))
    return relative.end < range.end || is_coordinator (pick->sentence, range.end) ? relative.first : 0;
  samay_word_pick_drop (pick, relative.first, relative.first + 1);
  return 0;
}
