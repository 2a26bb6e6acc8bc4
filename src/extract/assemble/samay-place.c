/* samay-place.c: where an event is, in the text's own words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

/* Words between a place and the में or in that it goes with: चेन्नई समेत तमिलनाडु के कुछ इलाक़ों में. */
#define REACH_TOKENS 6
#define NAME_TOKENS 3
/* How near a date a place goes with it, and how far another must be then. An atom is counted where it begins. */
#define BESIDE_TOKENS 5
#define FAR_TOKENS 5

/* Of the kinds of places that the tables know, country and state are large enough for all that a text tells. */
#define KIND_STATE 1

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
is_locative (const SamaySentence *sentence,
             guint                i)
{
  guint8 postposition = get_postposition (sentence, i);

  return postposition == SAMAY_POSTPOSITION_LOCATIVE || postposition == SAMAY_POSTPOSITION_TOPIC;
}

/* A word that no table has: in Hindi as likely a name as anything, beside a place. */
static gboolean
is_unknown_word (const SamaySentence *sentence,
                 guint                i)
{
  const SamayToken *token = i < sentence->n ? &sentence->tokens[i] : NULL;

  return token != NULL && token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && token->classes == 0 && !token->is_verb;
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

/* स्टेशन रोड: a word that could be a head begins a name as well. */
static gboolean
may_begin_name (const SamaySentence *sentence,
                guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return is_unknown_word (sentence, i)
         || (token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && token->classes == G_GUINT64_CONSTANT (1) << SAMAY_CLASS_VENUE);
}

/* ---- one place and those that are named with it ---- */

/* A place of the tables, or a name with a head such as रोड, Stadium; returns its end, or 0. */
static guint
match_name (const SamaySentence *sentence,
            guint                i,
            gboolean            *out_is_weak)
{
  guint n;
  const SamaySense *sense;

  *out_is_weak = FALSE;
  if (samay_token_is_small (&sentence->tokens[i]))
    return 0;
  sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_PLACE, &n);
  if (sense != NULL)
    {
      *out_is_weak = sense->is_weak;
      return i + n;
    }
  if (!may_begin_name (sentence, i))
    return 0;
  for (guint end = i + 1; end < MIN (i + 1 + NAME_TOKENS, sentence->n); end++)
    {
      sense = samay_sentence_match_form (sentence, end, SAMAY_CLASS_VENUE, &n);
      if (sense != NULL && !sense->is_weak)
        return end + n;
      if (!is_unknown_word (sentence, end))
        return 0;
    }
  return 0;
}

static gboolean
is_joint (const SamaySentence *sentence,
          guint                i)
{
  guint n;
  const SamaySense *sense;

  if (i >= sentence->n)
    return FALSE;
  if (sentence->tokens[i].kind == SAMAY_WORD_MARK)
    return strchr (",-", (int) MIN (sentence->tokens[i].c, 0x7F)) != NULL || sentence->tokens[i].c == 0x2013;
  sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);
  return sense != NULL && n == 1 && sense->value == SAMAY_CLAUSE_WORD_COORDINATOR;
}

/* दिल्ली, मुंबई और चेन्नई; दिल्ली-हरियाणा: what is joined to the place that ends at @end. */
static guint
reach_joined (const SamaySentence *sentence,
              guint                end)
{
  gboolean is_weak;

  while (is_joint (sentence, end))
    {
      guint next = match_name (sentence, end + 1, &is_weak);

      /* गाज़ियाबाद और साहिबाबाद में: a name that no table has, at the end of the list. */
      if (next == 0 && sentence->tokens[end].kind == SAMAY_WORD_LETTERS && is_unknown_word (sentence, end + 1) && is_locative (sentence, end + 2))
        next = end + 2;
      if (next == 0)
        break;
      end = next;
    }
  return end;
}

/* ---- Hindi: what follows the place ---- */

/* गुलमर्ग के शिन्मोई बाउल में: names behind a place and का, up to its postposition; returns their end, or 0. */
static guint
match_part (const SamaySentence *sentence,
            guint                end)
{
  guint at = end + 1;

  if (get_postposition (sentence, end) != SAMAY_POSTPOSITION_GENITIVE)
    return 0;
  while (at < MIN (end + 1 + NAME_TOKENS, sentence->n) && is_unknown_word (sentence, at))
    at++;
  return at > end + 1 && is_locative (sentence, at) ? at : 0;
}

/* Whether the words from @end on lead to a head such as इलाक़ा, शहर or होटल with में: कश्मीर घाटी के ऊँचाई वाले इलाक़ों में. */
static gboolean
leads_to_venue (const SamaySentence *sentence,
                guint                end)
{
  for (guint i = end; i < MIN (end + REACH_TOKENS, sentence->n); i++)
    {
      guint n;
      const SamayToken *token = &sentence->tokens[i];

      if (samay_sentence_match_form (sentence, i, SAMAY_CLASS_VENUE, &n) != NULL && is_locative (sentence, i + n))
        return TRUE;
      if (token->kind != SAMAY_WORD_LETTERS || token->atom != 0 || (token->is_verb && !token->is_weak_verb)
          || samay_token_has_class (sentence, i, SAMAY_CLASS_OFFICE)
          || (samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION) && get_postposition (sentence, i) != SAMAY_POSTPOSITION_GENITIVE
              && !samay_token_has_class (sentence, i, SAMAY_CLASS_PLACE_MARK)))
        return FALSE;
    }
  return FALSE;
}

static guint
score_before_postposition (const SamaySentence *sentence,
                           guint                first,
                           guint               *end)
{
  guint part, joined = reach_joined (sentence, *end);
  gboolean is_weak;

  if (is_locative (sentence, joined) || samay_token_has_class (sentence, joined, SAMAY_CLASS_PLACE_MARK))
    {
      *end = joined;
      return SCORE_LOCATIVE;
    }
  /* गुजरात के भुज में. */
  part = *end + 1 < sentence->n && get_postposition (sentence, *end) == SAMAY_POSTPOSITION_GENITIVE ? match_name (sentence, *end + 1, &is_weak) : 0;
  if (part > 0 && (is_locative (sentence, part) || leads_to_venue (sentence, part)))
    {
      *end = part;
      return SCORE_LOCATIVE;
    }
  part = match_part (sentence, *end);
  if (part > 0)
    {
      *end = part;
      return SCORE_LOCATIVE;
    }
  if (leads_to_venue (sentence, joined))
    {
      *end = joined;
      return SCORE_LOCATIVE;
    }
  if (*end < sentence->n && samay_token_has_class (sentence, *end, SAMAY_CLASS_EVENT_NOUN)
      && !(first > 0 && sentence->tokens[first - 1].c == '-'))
    return SCORE_BESIDE_NOUN;
  return SCORE_NONE;
}

/* दिल्ली विश्वविद्यालय के परिसर में: the institution's name tells the place after all. Returns the end of the name, or 0. */
static guint
match_institution_ground (const SamaySentence *sentence,
                          guint                end)
{
  for (guint i = end; i < MIN (end + 3, sentence->n); i++)
    if (samay_token_has_class (sentence, i, SAMAY_CLASS_ORGANISATION))
      return get_postposition (sentence, i + 1) == SAMAY_POSTPOSITION_GENITIVE && leads_to_venue (sentence, i + 1) ? i + 1 : 0;
  return 0;
}

/* ---- English: what stands before the place ---- */

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

/* The token behind the preposition: across [northern parts of the] UK, in [the city of] Pune, in [central] London. */
static guint
skip_left (const SamaySentence *sentence,
           guint                first)
{
  guint at = first;

  if (at > 0 && samay_token_has_class (sentence, at - 1, SAMAY_CLASS_ARTICLE))
    at--;
  if (at >= 2 && get_postposition (sentence, at - 1) == SAMAY_POSTPOSITION_GENITIVE && samay_token_has_class (sentence, at - 2, SAMAY_CLASS_VENUE))
    at -= 2;
  for (guint words = 0; words < 2 && at > 0 && is_unknown_word (sentence, at - 1) && !samay_char_is_upper (sentence->tokens[at - 1].c); words++)
    at--;
  if (at > 0 && samay_token_has_class (sentence, at - 1, SAMAY_CLASS_ARTICLE))
    at--;
  return at;
}

static guint
score_after_preposition (const SamaySentence *sentence,
                         guint                first,
                         guint               *end,
                         guint                date)
{
  guint at = skip_left (sentence, first);
  guint8 before = at > 0 ? get_postposition (sentence, at - 1) : SAMAY_POSTPOSITION_PLAIN;

  if (before == SAMAY_POSTPOSITION_LOCATIVE || (at > 0 && samay_token_has_class (sentence, at - 1, SAMAY_CLASS_PLACE_MARK)))
    return is_of_other_noun (sentence, at, *end, date) ? SCORE_NONE : SCORE_LOCATIVE;
  /* A visit to India. */
  if (first >= 2 && samay_token_has_class (sentence, first - 1, SAMAY_CLASS_POSTPOSITION)
      && samay_token_has_class (sentence, first - 2, SAMAY_CLASS_EVENT_NOUN))
    return SCORE_BESIDE_NOUN;
  /* The Gaza blockade, its Moscow offices. */
  return *end < sentence->n
         && (samay_token_has_class (sentence, *end, SAMAY_CLASS_EVENT_NOUN) || samay_token_has_class (sentence, *end, SAMAY_CLASS_VENUE))
         && !(first > 0 && sentence->tokens[first - 1].c == '-') ? SCORE_BESIDE_NOUN : SCORE_NONE;
}

/* ---- the best place for a date ---- */

static gboolean
has_date_in (const SamaySentence *sentence,
             guint                first,
             guint                end)
{
  for (guint i = first; i < end; i++)
    if (sentence->tokens[i].atom != 0)
      return TRUE;
  return FALSE;
}

/* 5 May in Pune, 6 May in Agra: in a list each place is of the date before it. */
static gboolean
is_of_other_date (const SamaySentence *sentence,
                  SamayClause          clause,
                  guint                place,
                  guint                date)
{
  if (place > date)
    return has_date_in (sentence, date + 1, place);
  return has_date_in (sentence, clause.first, place);
}

/* On the attack of 2001 on parliament the court decided today: the place goes with the date that stands right before it. */
static gboolean
goes_with_other_date (const SamaySentence *sentence,
                      SamayClause          clause,
                      guint                place,
                      guint                date)
{
  return date > place + FAR_TOKENS && has_date_in (sentence, MAX (clause.first, place - MIN (place, BESIDE_TOKENS)), place);
}

/* After linking it to the war in Iraq, they met in May; who lived (by then) in Goa: the place is told of something else. */
static gboolean
is_told_aside (const SamaySentence *sentence,
               guint                first,
               guint                end,
               guint                date)
{
  int depth = 0;

  for (guint i = MIN (first, date); i < MAX (end, date); i++)
    {
      gunichar c = sentence->tokens[i].kind == SAMAY_WORD_MARK ? sentence->tokens[i].c : 0;

      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (i >= end && i + 2 < date && sentence->tokens[i].is_verb && sentence->tokens[i].aspect == SAMAY_ASPECT_INFINITIVE
          && sentence->pack->is_head_final && samay_token_has_class (sentence, i + 1, SAMAY_CLASS_POSTPOSITION)
          && (samay_token_is_mark (sentence, i + 2, ',') || samay_token_is_mark (sentence, i + 3, ',')))
        return TRUE;
    }
  return depth != 0;
}

/* ऐसी सूरत में, खेल कोटा में: a place that is also an ordinary word is one in Hindi where no word stands before it that it could belong to. */
static gboolean
stands_free (const SamaySentence *sentence,
             SamayClause          clause,
             guint                i)
{
  guint8 before;

  if (i == clause.first || sentence->tokens[i - 1].kind != SAMAY_WORD_LETTERS || sentence->tokens[i].script == SAMAY_CHAR_LATIN)
    return TRUE;
  if (!samay_token_has_class (sentence, i - 1, SAMAY_CLASS_POSTPOSITION))
    return samay_token_has_class (sentence, i - 1, SAMAY_CLASS_CLAUSE_WORD);
  before = get_postposition (sentence, i - 1);
  return before != SAMAY_POSTPOSITION_GENITIVE || (i >= 2 && samay_token_has_class (sentence, i - 2, SAMAY_CLASS_PLACE));
}

static Found
search (const SamaySentence *sentence,
        SamayClause          clause,
        guint                date)
{
  const guint64 places = SAMAY_CLASS_BIT (SAMAY_CLASS_PLACE) | SAMAY_CLASS_BIT (SAMAY_CLASS_VENUE);
  Found found = { 0, 0, SCORE_NONE };
  gboolean found_is_other = FALSE;

  if ((sentence->classes & places) == 0)
    return found;
  for (guint i = clause.first; i < clause.end; i++)
    {
      gboolean is_weak, is_other;
      guint score, end, next, ground;

      /* Most words of an English clause. */
      if (samay_token_is_small (&sentence->tokens[i]))
        continue;
      next = end = match_name (sentence, i, &is_weak);
      if (end > 0 && sentence->pack->is_head_final && is_in_institution (sentence, end) && (ground = match_institution_ground (sentence, end)) > 0
          && found.score < SCORE_LOCATIVE)
        found = (Found) { i, ground, SCORE_LOCATIVE };
      if (end == 0 || is_in_institution (sentence, end) || is_told_aside (sentence, i, end, date)
          || goes_with_other_date (sentence, clause, i, date))
        continue;
      score = sentence->pack->is_head_final ? score_before_postposition (sentence, i, &end)
                                            : score_after_preposition (sentence, i, &end, date);
      if (is_weak && score == SCORE_LOCATIVE && sentence->pack->is_head_final && !stands_free (sentence, clause, i))
        continue;
      if (is_weak && score == SCORE_BESIDE_NOUN && !sentence->pack->is_head_final)
        continue;
      is_other = is_of_other_date (sentence, clause, i, date);
      if (score > found.score || (score == found.score && score > SCORE_NONE && found_is_other && !is_other))
        {
          found = (Found) { i, end, score };
          found_is_other = is_other;
        }
      i = MAX (next, end) - 1;
    }
  return found;
}

static gboolean
is_relative (const SamayAssembler *self,
             SamayClause           clause)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD, &n);

  return sense != NULL && sense->value == SAMAY_CLAUSE_WORD_RELATIVE;
}

/* ---- what the whole text is about ---- */

static const char *
get_key (const SamayAssembler *self,
         const SamaySense     *sense)
{
  return samay_lexicon_get_entry (self->language->lexicon, sense->value)->text;
}

/* Counts the topic's place in the sentence; TRUE where it names no other. */
static gboolean
read_topic (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  gboolean is_alone = TRUE;

  for (guint i = 0; i < sentence->n; i++)
    {
      guint n = 1;
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_PLACE, &n);

      if (sense == NULL)
        continue;
      if (g_str_equal (get_key (self, sense), self->topic.key))
        self->topic.n++;
      else if (!sense->is_weak)
        is_alone = FALSE;
      i += n - 1;
    }
  return is_alone;
}

static void
set_topic (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  Found found = search (sentence, (SamayClause) { 0, sentence->n }, 0);
  const SamaySense *sense;
  guint n;

  if (found.score < SCORE_LOCATIVE)
    return;
  sense = samay_sentence_match_form (sentence, found.first, SAMAY_CLASS_PLACE, &n);
  if (sense == NULL || found.first + n != found.end || sense->extra > KIND_STATE)
    return;
  self->topic.key = get_key (self, sense);
  self->topic.place = samay_phrase_copy (self->arena, sentence->text + sentence->tokens[found.first].start_byte,
                                         sentence->tokens[found.end - 1].end_byte - sentence->tokens[found.first].start_byte);
}

/**
 * samay_place_read_sentence:
 *
 * Remembers the place that the heading tells something of, and tells of each sentence whether it names no other: then its
 * events may be there, too.
 */
void
samay_place_read_sentence (SamayAssembler *self)
{
  if (self->sentence_number == 0 && self->sentence->ends_in_line)
    set_topic (self);
  self->topic.is_open = self->topic.key != NULL && read_topic (self);
}

/* Gives the events that may be there the place that the text is about, if it names it more than once. */
void
samay_place_finish (SamayAssembler *self,
                    GArray         *drafts)
{
  for (guint i = 0; i < drafts->len && self->topic.n > 1; i++)
    {
      SamayDraft *draft = &g_array_index (drafts, SamayDraft, i);

      if (draft->place == NULL && draft->may_be_at_topic)
        draft->place = self->topic.place;
    }
}

/**
 * samay_place_find:
 *
 * Looks in the clause of the expression, and, where that only goes on with another, in the one before: a place elsewhere in the sentence is
 * too often another's.
 *
 * Returns: (nullable): the place as the text writes it, in the arena; %NULL where nothing surely tells it
 */
const char *
samay_place_find (const SamayAssembler *self,
                  const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  Found found = search (sentence, clause, atom->first);

  if (found.score == SCORE_NONE && clause.first > 0 && is_relative (self, clause))
    found = search (sentence, samay_clauses_find (self->clauses, clause.first - 1), atom->first);
  if (found.score == SCORE_NONE)
    return NULL;
  return samay_phrase_copy (self->arena, sentence->text + sentence->tokens[found.first].start_byte,
                            sentence->tokens[found.end - 1].end_byte - sentence->tokens[found.first].start_byte);
}
