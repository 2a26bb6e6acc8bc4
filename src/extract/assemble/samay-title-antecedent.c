/* samay-title-antecedent.c: what the title of a clause takes from the clause beside it, in Hindi: what a relative word or pronoun stands for
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-title.h"

#include <string.h>

/* Hardly an expression in front of a verb has more. */
#define DATE_TOKENS_MAX 8
#define AGENT_REACH 8 /* tokens from who does something to whom it is done to */
#define POINTER_REACH 3 /* words between a relative clause and the one that points back */

/* Whether the token is of an expression. */
static gboolean
is_in_date (const SamayAssembler *self,
            const GArray         *atoms,
            guint                 i)
{
  for (guint at = i + 1; at-- > 0 && i - at <= DATE_TOKENS_MAX;)
    if (self->sentence->tokens[at].atom != 0)
      return i < g_array_index (atoms, SamayAtom, self->sentence->tokens[at].atom - 1).end;
  return FALSE;
}

static gboolean
is_phrase_border (const SamayAssembler *self,
                  const GArray         *atoms,
                  guint                 i)
{
  const SamaySentence *sentence = self->sentence;
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return is_mark (sentence, i) || is_in_date (self, atoms, i)
         || (sense != NULL && sense->value != SAMAY_POSTPOSITION_GENITIVE) || samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD);
}

static guint
reach_left (const SamayAssembler *self,
            const GArray         *atoms,
            guint                 first,
            guint                 end)
{
  while (end > first && !is_phrase_border (self, atoms, end - 1))
    end--;
  return end;
}

/* The object of the clause, which has को: तीन संदिग्धों को. */
static gboolean
find_marked_object (const SamayAssembler *self,
                    const GArray         *atoms,
                    SamayClause           before,
                    SamayClause          *out)
{
  guint n;

  for (guint i = before.end; i-- > before.first + 1;)
    {
      const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense == NULL || sense->value != SAMAY_POSTPOSITION_OBJECT || is_in_date (self, atoms, i - 1))
        continue;
      out->first = reach_left (self, atoms, before.first, i);
      out->end = i + 1;
      return out->first < i;
    }
  return FALSE;
}

/* What stands before the last verb, or at the end of a clause without one; a light verb makes one verb with the word before it. */
static gboolean
find_last_phrase (const SamayAssembler *self,
                  const GArray         *atoms,
                  SamayClause           before,
                  SamayClause          *out)
{
  const SamaySentence *sentence = self->sentence;
  const SamayVerbGroup *verb = NULL;
  guint end = before.end, n;

  while (end > before.first && is_mark (sentence, end - 1))
    end--;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first >= before.first && group->end == end)
        verb = group;
    }
  if (verb != NULL)
    {
      end = verb->first;
      /* पंजीकृत हुए, too, which also goes with a date. */
      if ((is_title_word (sentence, end, SAMAY_TITLE_WORD_LIGHT, &n) || is_title_word (sentence, end, SAMAY_TITLE_WORD_AFTER, &n)) && end > before.first && !samay_token_has_class (sentence, end - 1, SAMAY_CLASS_EVENT_NOUN))
        end--;
    }
  while (end > before.first && samay_token_is_form (sentence, end - 1, SAMAY_CLASS_POSTPOSITION))
    end--;
  out->end = end;
  out->first = reach_left (self, atoms, before.first, end);
  return out->first < end;
}

/* महँगाई दर जुलाई में …: a subject before a date. */
static gboolean
find_subject (const SamayAssembler *self,
              const GArray         *atoms,
              SamayClause           before,
              SamayClause          *out)
{
  *out = (SamayClause) { before.first, before.first };
  while (out->end < before.end && !is_phrase_border (self, atoms, out->end))
    out->end++;
  return out->end > out->first && out->end < before.end && self->sentence->tokens[out->end].atom != 0;
}

/* मंत्री ने उन सैनिकों, जिनमें …, को सम्मानित किया: who did it stands at the head of the clause, where what lies between is short. */
static guint
reach_for_agent (const SamayAssembler *self,
                 SamayClause           before,
                 guint                 first)
{
  guint n;

  for (guint i = before.first + 1; i < first && first - before.first <= AGENT_REACH; i++)
    {
      const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

      if (sense != NULL && sense->value == SAMAY_POSTPOSITION_AGENT)
        return before.first;
    }
  return first;
}

/* जिसका, जिसे, जहाँ: the postposition that is in the word, or NULL. What जिन- stands for would have to be a plural before it. */
static const char *
find_case (const SamaySentence *sentence,
           guint                relative)
{
  static const struct { const char *word; const char *postposition; } cases[] = {
    { "जिसका", "का" }, { "जिसकी", "की" }, { "जिसके", "के" }, { "जिसे", "को" }, { "जिसको", "को" }, { "जिसने", "ने" }, { "जिसमें", "में" }, { "जहाँ", "में" }, { "जहां", "में" },
  };
  const SamayToken *token = &sentence->tokens[relative];

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (strlen (cases[i].word) == token->end_byte - token->start_byte && memcmp (sentence->text + token->start_byte, cases[i].word, strlen (cases[i].word)) == 0)
      return cases[i].postposition;
  return NULL;
}

/* Whether the phrase is the same before a postposition: एक कंपनी, शहर के पुराने सिनेमाघर; but छोटा मकान, तीन कंपनियाँ. */
static gboolean
is_unchanged (const SamaySentence *sentence,
              SamayClause          phrase)
{
  guint n;

  for (guint i = phrase.first; i < phrase.end; i++)
    {
      const SamayToken *token = &sentence->tokens[i];
      const char *end = sentence->text + token->end_byte;

      if (token->script == SAMAY_CHAR_LATIN || (token->end_byte >= token->start_byte + 3 && (memcmp (end - 3, "ा", 3) == 0 || memcmp (end - 3, "ँ", 3) == 0)))
        return FALSE;
    }
  return !is_title_word (sentence, phrase.end, SAMAY_TITLE_WORD_LIGHT, &n);
}

/* A wedding was to be on 12 April, which the family put off on Sunday: the wedding, and what was done with it. */
static gboolean
reach_for_antecedent (const SamayAssembler *self,
                      const GArray         *atoms,
                      SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before, phrase;
  guint n, relative = range->range.first;
  gboolean is_object, is_subject;

  if (relative == 0 || !is_clause_word (sentence, relative, SAMAY_CLAUSE_WORD_RELATIVE, &n) || n > 1)
    return FALSE;
  before = samay_clauses_find (self->clauses, relative - 1);
  is_object = is_title_word (sentence, relative, SAMAY_TITLE_WORD_OBJECT, &n);
  is_subject = is_title_word (sentence, relative, SAMAY_TITLE_WORD_SUBJECT, &n);
  if (is_subject && find_subject (self, atoms, before, &phrase))
    range->has_colon = FALSE;
  else if (is_object && find_marked_object (self, atoms, before, &phrase))
    range->has_colon = FALSE;
  else if (find_last_phrase (self, atoms, before, &phrase))
    range->has_colon = !is_subject;
  else
    return FALSE;
  range->gap = (SamayClause) { phrase.end, relative + 1 };
  if (samay_sentence_match_form (sentence, relative, SAMAY_CLASS_POSTPOSITION, &n) != NULL)
    range->gap.end = relative + n;
  /* सैनिकों, जिनमें दो घायल थे, को सम्मान मिला: the clause above goes on behind the relative one. */
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);
      guint end = group->end;

      if (end < range->range.end && is_mark (sentence, end))
        end++;
      if (group->is_finite && group->first > relative && end + 1 < range->range.end && samay_token_is_form (sentence, end, SAMAY_CLASS_POSTPOSITION))
        {
          range->gap.end = end;
          range->has_colon = FALSE;
          phrase.first = reach_for_agent (self, before, phrase.first);
          break;
        }
    }
  /* सिनेमाघर, जिसका उद्घाटन हुआ: सिनेमाघर का उद्घाटन हुआ. */
  if (range->has_colon && range->gap.end == relative + 1 && (range->words = find_case (sentence, relative)) != NULL && is_unchanged (sentence, phrase))
    {
      range->has_colon = FALSE;
      range->gap.end = range->swapped = relative;
    }
  else
    range->words = NULL;
  range->range.first = phrase.first;
  return TRUE;
}

/* किसानों का धरना, जो 2 मई को शुरू हुआ था, सोमवार को समाप्त हुआ: the clause goes on behind a relative one. */
static gboolean
reach_over_relative (const SamayAssembler *self,
                     SamayTitleRange      *range)
{
  guint first = range->range.first, n;
  SamayClause relative, before;

  if (first == 0 || samay_token_is_form (self->sentence, first, SAMAY_CLASS_CLAUSE_WORD))
    return FALSE;
  relative = samay_clauses_find (self->clauses, first - 1);
  if (relative.first == 0 || !is_clause_word (self->sentence, relative.first, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return FALSE;
  before = samay_clauses_find (self->clauses, relative.first - 1);
  if (samay_clauses_has_finite (self->clauses, before.first, before.end))
    return FALSE;
  range->range.first = before.first;
  range->gap = (SamayClause) { is_mark (self->sentence, relative.first - 1) ? relative.first - 1 : relative.first, first };
  return TRUE;
}

/* उपग्रह को 2 मई को छोड़ा जाना था, लेकिन अब इसे …: the object that the clause before begins with, in place of the pronoun. */
static gboolean
reach_for_object (const SamayAssembler *self,
                  const GArray         *atoms,
                  SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause before, phrase;
  guint pronoun = range->range.first, n;
  const SamaySense *sense;

  while (pronoun < range->range.end && !is_title_word (sentence, pronoun, SAMAY_TITLE_WORD_OBJECT, &n))
    pronoun++;
  if (range->range.first == 0 || pronoun == range->range.end)
    return FALSE;
  before = samay_clauses_find (self->clauses, range->range.first - 1);
  phrase = (SamayClause) { before.first, before.first };
  while (phrase.end < before.end && !is_phrase_border (self, atoms, phrase.end))
    phrase.end++;
  sense = samay_sentence_match_form (sentence, phrase.end, SAMAY_CLASS_POSTPOSITION, &n);
  if (sense == NULL || sense->value != SAMAY_POSTPOSITION_OBJECT || phrase.end == phrase.first || is_in_date (self, atoms, phrase.end - 1))
    return FALSE;
  range->range.first = phrase.first;
  range->gap = (SamayClause) { phrase.end + 1, pronoun + 1 };
  return TRUE;
}

/* मामलों की जो संख्या …: no verb, though it looks like one at a clause's end. */
static gboolean
is_genitive (const SamaySentence *sentence,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return sense != NULL && sense->value == SAMAY_POSTPOSITION_GENITIVE && i > 0 && sentence->tokens[i - 1].end_byte >= 6
         && memcmp (sentence->text + sentence->tokens[i - 1].end_byte - 6, "ों", 6) == 0;
}

/* The clause above goes on behind the relative one, with a word that points back to it: … जो चीज़ें थीं उनमें. */
static gboolean
drop_relative_clause (const SamayAssembler *self,
                      SamayTitleRange      *range,
                      guint                 relative,
                      const SamayVerbGroup *own)
{
  guint at = own->end, n;

  while (at < range->range.end && at < own->end + POINTER_REACH && !samay_token_has_class (self->sentence, at, SAMAY_CLASS_DEMONSTRATIVE))
    at++;
  if (is_genitive (self->sentence, relative - 1) || at == range->range.end || at == own->end + POINTER_REACH || !samay_clauses_has_finite (self->clauses, at, range->range.end))
    return FALSE;
  if (samay_sentence_match_form (self->sentence, at, SAMAY_CLASS_POSTPOSITION, &n) == NULL)
    n = 1;
  range->gap = (SamayClause) { relative, at + n };
  return TRUE;
}

/* The figures which were given in May: … ने मामलों की | जो संख्या बताई: a noun without its verb goes on in the clause of the relative word. */
static void
reach_for_relative (const SamayAssembler *self,
                    SamayTitleRange      *range)
{
  const SamaySentence *sentence = self->sentence;
  guint n, next = range->range.end;

  for (guint i = 0; i < self->clauses->groups->len && !is_genitive (sentence, next - 1); i++)
    if (g_array_index (self->clauses->groups, SamayVerbGroup, i).end == next)
      return;
  if (next >= sentence->n || is_mark (sentence, next - 1)
      || !is_clause_word (sentence, next, SAMAY_CLAUSE_WORD_RELATIVE, &n))
    return;
  range->range.end = samay_clauses_find (self->clauses, next).end;
  range->gap = (SamayClause) { next, next + n };
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (!group->is_finite || group->first <= next || group->end >= range->range.end)
        continue;
      if (!drop_relative_clause (self, range, next, group))
        range->range.end = group->end;
      return;
    }
}

/* In Hindi, what the clause takes from those beside it. */
void
samay_title_reach_in_hindi (const SamayAssembler *self,
                            const GArray         *atoms,
                            SamayTitleRange      *range)
{
  guint n;
  SamayClause before = range->range.first > 0 ? samay_clauses_find (self->clauses, range->range.first - 1) : range->range;

  /* अगर माँगें नहीं मानी गईं तो काम बंद होगा: not as if it had been so. */
  if (is_title_word (self->sentence, range->range.first, SAMAY_TITLE_WORD_CONDITION, &n) && range->range.end < self->sentence->n)
    {
      range->range.end = samay_clauses_find (self->clauses, range->range.end).end;
      return;
    }
  if (before.end == range->range.first && is_title_word (self->sentence, before.first, SAMAY_TITLE_WORD_CONDITION, &n)
      && is_clause_word (self->sentence, range->range.first, SAMAY_CLAUSE_WORD_SUBORDINATOR, &n))
    {
      range->range.first = before.first;
      return;
    }
  if (!reach_for_antecedent (self, atoms, range) && !reach_over_relative (self, range) && !reach_for_object (self, atoms, range))
    reach_for_relative (self, range);
}
