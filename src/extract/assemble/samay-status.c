/* samay-status.c: whether an event occurred, is planned, expected, called off …
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

/* Status by the verb alone, the first row that fits; before the date has its say. */
static const struct
{
  guint8 tense;
  guint8 aspect; /* SAMAY_ASPECT_NONE for any */
  guint8 status;
} by_verb[] = {
  { SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, SAMAY_STATUS_PLANNED },
  { SAMAY_TENSE_PAST, SAMAY_ASPECT_INFINITIVE, SAMAY_STATUS_CANCELLED }, /* it was to be */
  { SAMAY_TENSE_PAST, SAMAY_ASPECT_NONE, SAMAY_STATUS_OCCURRED },
  { SAMAY_TENSE_PRESENT, SAMAY_ASPECT_PROGRESSIVE, SAMAY_STATUS_ONGOING },
  { SAMAY_TENSE_NONE, SAMAY_ASPECT_MODAL, SAMAY_STATUS_EXPECTED },
};

/* How much a cue counts: the smaller the more. That something was called off outweighs that it had been planned. */
static guint
measure_cue (const SamayAtom  *atom,
             const SamaySense *sense,
             guint             i)
{
  guint distance = i >= atom->end ? i - atom->end : 1000 + atom->first - i;
  gboolean is_call_off = sense->value == SAMAY_STATUS_CANCELLED || sense->value == SAMAY_STATUS_POSTPONED;

  /* The session is likely to begin in May and continue till June: none of it goes on yet. */
  gboolean is_ongoing = sense->value == SAMAY_STATUS_ONGOING;

  return distance + (sense->is_weak ? 100000 : 0) + (is_call_off ? 0 : is_ongoing ? 20000 : 10000);
}

/* On Sunday he proposed: the day is that of the act itself. */
static gboolean
is_past_verb (const SamayClauses *clauses,
              guint               first,
              guint               end)
{
  for (guint i = 0; i < clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (clauses->groups, SamayVerbGroup, i);

      if (first >= group->first && end <= group->end)
        return group->tense == SAMAY_TENSE_PAST;
    }
  return FALSE;
}

static gboolean
is_genitive (const SamaySentence *sentence,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);

  return sense != NULL && sense->value == SAMAY_POSTPOSITION_GENITIVE;
}

/* चेतावनी, सहमति and the like, with what they are of before them (… आने की चेतावनी), tell of the last date before them. */
static gboolean
is_of_last_date (const SamayAssembler *self,
                 const SamayAtom      *atom,
                 guint                 cue)
{
  const SamaySentence *sentence = self->sentence;

  if (cue == 0 || cue < atom->end)
    return FALSE;
  if (!is_genitive (sentence, cue - 1) && !is_genitive (sentence, cue)
      && !(sentence->tokens[cue].is_verb && sentence->tokens[cue].aspect == SAMAY_ASPECT_INFINITIVE))
    return FALSE;
  for (guint i = atom->end; i < cue; i++)
    if (sentence->tokens[i].atom != 0)
      return FALSE;
  return TRUE;
}

static gboolean
begins_with_past (const SamaySentence *sentence,
                  guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  return token->is_verb && token->tense == SAMAY_TENSE_PAST && token->aspect == SAMAY_ASPECT_PERFECT;
}

/* On 12 June the council approved a plan to widen the road: what is planned is the object of what was done that day. */
static gboolean
is_what_was_done (const SamayAssembler *self,
                  const SamayAtom      *atom,
                  guint                 cue)
{
  const SamaySentence *sentence = self->sentence;
  guint before = cue > 0 ? cue - 1 : 0;

  while (before > atom->end && (samay_token_has_class (sentence, before, SAMAY_CLASS_ARTICLE) || samay_token_is_form (sentence, before, SAMAY_CLASS_POSTPOSITION)))
    before--;
  return before > atom->end && begins_with_past (sentence, before);
}

static gboolean
is_near_finite_verb (const SamayAssembler *self,
                     const SamaySense     *sense,
                     const SamayVerbGroup *verb,
                     guint                 first,
                     guint                 end)
{
  const SamaySentence *sentence = self->sentence;

  if (sense->value != SAMAY_STATUS_ONGOING || !sentence->pack->is_head_final || verb == NULL)
    return TRUE;
  return end + 1 >= verb->first && first < verb->end && verb->is_finite
         && (verb->end >= sentence->n || sentence->tokens[verb->end].kind == SAMAY_WORD_MARK
             || samay_token_has_class (sentence, verb->end, SAMAY_CLASS_CLAUSE_WORD));
}

/* That something goes on or is planned must be said of the clause's verb; inside another phrase it says nothing of the event. */
static gboolean
is_near_verb (const SamayAssembler *self,
              const SamayAtom      *atom,
              const SamaySense     *sense,
              guint                 first,
              guint                 end)
{
  const SamayVerbGroup *verb;

  if (sense->is_weak && is_past_verb (self->clauses, first, end))
    return FALSE;
  /* On 5 May they agreed to meet: what stands before the past verb in English is the day of the act. */
  if (sense->value == SAMAY_STATUS_PLANNED && !self->sentence->pack->is_head_final && atom->end <= first && begins_with_past (self->sentence, first))
    return FALSE;
  /* Declared the ongoing outbreak an emergency: it is the outbreak that goes on, not what is told. */
  if (sense->value == SAMAY_STATUS_ONGOING && first > 0 && samay_token_has_class (self->sentence, first - 1, SAMAY_CLASS_ARTICLE))
    return FALSE;
  if (sense->value == SAMAY_STATUS_PLANNED && !self->sentence->pack->is_head_final && atom->end <= first && is_what_was_done (self, atom, first))
    return FALSE;
  verb = samay_clauses_find_verb (self->clauses, self->sentence, atom->first, atom->end);
  /* To deny something is an act of that day; that something was denied is told of a clause below. */
  if (sense->value == SAMAY_STATUS_DENIED && !self->sentence->pack->is_head_final
      && samay_clauses_find (self->clauses, first).first == samay_clauses_find (self->clauses, atom->first).first)
    return FALSE;
  if (verb == NULL || verb->tense != SAMAY_TENSE_PAST
      || (sense->value != SAMAY_STATUS_PLANNED && sense->value != SAMAY_STATUS_EXPECTED))
    return is_near_finite_verb (self, sense, verb, first, end);
  /* 2001 में हुए हमले की सुनवाई का फ़ैसला: what has a past verb of its own before the cue isn't what is planned. */
  if (self->sentence->pack->is_head_final && verb->end <= first && verb->first <= atom->end + 2)
    return FALSE;
  return !sense->is_weak || is_of_last_date (self, atom, first);
}
static gboolean
is_planned_cue (const SamaySentence *sentence,
                guint                i,
                guint               *out_n)
{
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CUE, out_n);

  return sense != NULL && sense->value == SAMAY_STATUS_PLANNED;
}

/* 18 सितंबर को प्रस्तावित, set for 22 June: right beside the date stands that it was planned for then. */
static gboolean
is_planned_for (const SamaySentence *sentence,
                const SamayAtom     *atom)
{
  guint n;

  if (sentence->pack->is_head_final)
    {
      guint next = atom->end + (samay_sentence_match_form (sentence, atom->end, SAMAY_CLASS_POSTPOSITION, &n) != NULL ? n : 0);

      return is_planned_cue (sentence, next, &n);
    }
  for (guint i = atom->first > 3 ? atom->first - 3 : 0; i < atom->first; i++)
    if (is_planned_cue (sentence, i, &n) && i + n == atom->first)
      return TRUE;
  return FALSE;
}

/* The bank on Wednesday cancelled the licence: no auxiliary stands before the verb, and an object behind it. */
static gboolean
is_active_act (const SamayAssembler *self,
               guint                 cue)
{
  static const guint others[] = { SAMAY_CLASS_POSTPOSITION, SAMAY_CLASS_CLAUSE_WORD, SAMAY_CLASS_FILLER };
  const SamaySentence *sentence = self->sentence;

  if (cue + 1 >= sentence->n || sentence->tokens[cue + 1].kind == SAMAY_WORD_MARK)
    return FALSE;
  for (guint c = 0; c < G_N_ELEMENTS (others); c++)
    if (samay_token_has_class (sentence, cue + 1, others[c]))
      return FALSE;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first == cue)
        return group->tense == SAMAY_TENSE_PAST;
    }
  return FALSE;
}

/* Called off the 5 June rally, Friday's match: the date goes with the noun behind it. */
static gboolean
is_before_its_noun (const SamayAssembler *self,
              const SamayAtom      *atom)
{
  const SamaySentence *sentence = self->sentence;
  const SamayToken *next = atom->end < sentence->n ? &sentence->tokens[atom->end] : NULL;

  if (next == NULL || samay_token_has_class (sentence, atom->end, SAMAY_CLASS_POSTPOSITION) || samay_token_has_class (sentence, atom->end, SAMAY_CLASS_CLAUSE_WORD))
    return FALSE;
  if (next->kind != SAMAY_WORD_LETTERS)
    return (next->c == '\'' || next->c == 0x2019) && !next->space_before;
  return atom->first > 0 && samay_token_has_class (sentence, atom->first - 1, SAMAY_CLASS_ARTICLE);
}

/* Was it on that day that the event was called off, or was the event itself to be on that day? In Hindi the day of the act has को and no verb of its own
 * before the cue (होने वाली); in English it stands behind the cue, without until. */
static gboolean
is_day_of_act (const SamayAssembler *self,
               const SamayAtom      *atom,
               guint                 cue)
{
  const SamaySentence *sentence = self->sentence;
  const SamayTerm *term = &g_array_index (self->terms, SamayTerm, atom->term);
  const SamaySense *after;
  guint n;

  if (term->bound != SAMAY_BOUND_NONE || is_planned_for (sentence, atom))
    return FALSE;
  if (!sentence->pack->is_head_final)
    return atom->first > cue ? !is_before_its_noun (self, atom) : is_active_act (self, cue);
  after = samay_sentence_match_form (sentence, atom->end, SAMAY_CLASS_POSTPOSITION, &n);
  if (after != NULL && after->value == SAMAY_POSTPOSITION_GENITIVE)
    return FALSE;
  /* 2019 में दिल्ली में प्रस्तावित बैठक: what was to be then was called off. */
  for (guint i = atom->end; i < cue; i++)
    if (is_planned_cue (sentence, i, &n))
      return FALSE;
  for (guint i = 0; i < self->clauses->groups->len; i++)
    {
      const SamayVerbGroup *group = &g_array_index (self->clauses->groups, SamayVerbGroup, i);

      if (group->first >= atom->end && group->end <= cue && group->first <= atom->end + 2
          && (group->tense == SAMAY_TENSE_FUTURE || group->aspect == SAMAY_ASPECT_INFINITIVE || group->aspect == SAMAY_ASPECT_PARTICIPLE))
        return FALSE;
    }
  return atom->first < cue;
}

/* The annual fair was held, the daily will appear: the verb tells of one time. */
static gboolean
is_only_adjective (const SamayDraft *draft,
                   const SamaySense *sense)
{
  return sense->value == SAMAY_STATUS_RECURRING && sense->is_weak && (draft->tense == SAMAY_TENSE_PAST || draft->tense == SAMAY_TENSE_FUTURE);
}

static gboolean
find_cue (const SamayAssembler *self,
          SamayClause           clause,
          const SamayAtom      *atom,
          SamayDraft           *draft)
{
  const SamaySentence *sentence = self->sentence;
  guint best = G_MAXUINT, cue = 0;

  for (guint i = samay_sentence_find_class (sentence, clause.first, clause.end, SAMAY_CLASS_CUE); i < clause.end;
       i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_CUE))
    {
      guint n = 1;
      const SamaySense *sense;

      if ((i >= atom->first && i < atom->end) || (draft->is_in_own_phrase && i >= atom->end))
        continue;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CUE, &n);
      if (sense == NULL || i + n > clause.end || is_only_adjective (draft, sense))
        continue;
      if (sense->is_weak && is_of_last_date (self, atom, i) && is_near_verb (self, atom, sense, i, i + n))
        {
          best = 0;
          cue = i;
          draft->status = sense->value;
          draft->cue_start_byte = sentence->tokens[i].start_byte;
          draft->cue_end_byte = sentence->tokens[i + n - 1].end_byte;
        }
      else if (measure_cue (atom, sense, i) < best && is_near_verb (self, atom, sense, i, i + n))
        {
          best = measure_cue (atom, sense, i);
          cue = i;
          draft->status = sense->value;
          draft->cue_start_byte = sentence->tokens[i].start_byte;
          draft->cue_end_byte = sentence->tokens[i + n - 1].end_byte;
        }
      i += n - 1;
    }
  if ((draft->status == SAMAY_STATUS_CANCELLED || draft->status == SAMAY_STATUS_POSTPONED) && draft->tense == SAMAY_TENSE_PAST
      && is_day_of_act (self, atom, cue))
    draft->status = SAMAY_STATUS_OCCURRED;
  return draft->status != SAMAY_STATUS_UNTOLD;
}

/* … but were called off: the verb right behind the joining word has the subject of the clause before. */
static gboolean
has_no_subject (const SamayAssembler *self,
                guint                 verb)
{
  for (guint i = 0; i < self->clauses->groups->len; i++)
    if (g_array_index (self->clauses->groups, SamayVerbGroup, i).first == verb)
      return !self->sentence->pack->is_head_final;
  return FALSE;
}

/* … थी, जिसे … स्थगित कर दिया: a relative clause behind tells that the event was called off. */
static void
find_cue_in_relative (const SamayAssembler *self,
                      SamayClause           clause,
                      const SamayAtom      *atom,
                      SamayDraft           *draft)
{
  SamayClause next;
  SamayDraft other = *draft;
  const SamaySense *word;
  guint n;

  if (clause.end >= self->sentence->n)
    return;
  next = samay_clauses_find (self->clauses, clause.end);
  word = samay_sentence_match_form (self->sentence, next.first, SAMAY_CLASS_CLAUSE_WORD, &n);
  if (word == NULL || (word->value != SAMAY_CLAUSE_WORD_RELATIVE && !has_no_subject (self, next.first + n)))
    return;
  other.tense = SAMAY_TENSE_NONE; /* not the day of the act, whatever the verb */
  if (find_cue (self, next, atom, &other) && (other.status == SAMAY_STATUS_CANCELLED || other.status == SAMAY_STATUS_POSTPONED))
    {
      other.tense = draft->tense;
      *draft = other;
    }
}

/* He denied that …, it is expected that …: what the clause above says of all that hangs on it. */
static void
find_cue_above (const SamayAssembler *self,
                SamayClause           clause,
                const SamayAtom      *atom,
                SamayDraft           *draft)
{
  SamayDraft other = *draft;
  const SamaySense *word;
  guint n;

  if (clause.first == 0)
    return;
  word = samay_sentence_match_form (self->sentence, clause.first, SAMAY_CLASS_CLAUSE_WORD, &n);
  if (word == NULL || word->value == SAMAY_CLAUSE_WORD_COORDINATOR || word->value == SAMAY_CLAUSE_WORD_CONTRAST)
    return;
  other.tense = SAMAY_TENSE_NONE;
  if (!find_cue (self, samay_clauses_find (self->clauses, clause.first - 1), atom, &other))
    return;
  if (other.status == SAMAY_STATUS_DENIED || (other.status == SAMAY_STATUS_EXPECTED && draft->tense != SAMAY_TENSE_PAST))
    {
      other.tense = draft->tense;
      *draft = other;
    }
}

/**
 * samay_status_read_cue:
 *
 * Finds the word or phrase that tells the status: a strong one before a weak one, that it was called off before all others, then the one nearest
 * behind the expression, then the one nearest before it; at last one in a relative clause that follows.
 */
void
samay_status_read_cue (const SamayAssembler *self,
                       const SamayAtom      *atom,
                       SamayDraft           *draft)
{
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  const SamayTerm *term = &g_array_index (self->terms, SamayTerm, atom->term);

  if (term->is_replacing)
    {
      draft->status = SAMAY_STATUS_PLANNED;
      /* The day lies on whichever side is nearer: it was fixed in the past, and may be over. */
      draft->tense = SAMAY_TENSE_PAST;
      draft->aspect = SAMAY_ASPECT_INFINITIVE;
      return;
    }
  if (!find_cue (self, clause, atom, draft) || draft->status == SAMAY_STATUS_PLANNED)
    find_cue_in_relative (self, clause, atom, draft);
  if (draft->status == SAMAY_STATUS_UNTOLD)
    find_cue_above (self, clause, atom, draft);
  if (term->is_replaced && draft->status != SAMAY_STATUS_POSTPONED)
    draft->status = SAMAY_STATUS_CANCELLED;
}

/* Since 1994 it is active; it has been closed since May: it goes on. */
static gboolean
holds_still (const SamayDraft *draft,
             const SamayWhen  *when)
{
  if (when->bound == SAMAY_BOUND_SINCE)
    return draft->tense == SAMAY_TENSE_PRESENT || draft->aspect == SAMAY_ASPECT_RESULT;
  return when->bound == SAMAY_BOUND_UNTIL && draft->tense == SAMAY_TENSE_PRESENT;
}

/**
 * samay_status_decide:
 * @published_day: or G_MININT64
 * @out_by_date: (out): whether the date overruled the verb
 *
 * A cue goes before the verb, and the date before both where they can't be: what is to come hasn't occurred.
 */
guint8
samay_status_decide (const SamayDraft *draft,
                     const SamayWhen  *when,
                     gint64            published_day,
                     gboolean         *out_by_date)
{
  gboolean is_known = samay_when_is_known (when) && published_day != G_MININT64;
  gboolean is_ahead = is_known && when->span.begin_s >= (published_day + 1) * SAMAY_DAY_S;
  gboolean is_over = is_known && when->span.end_s <= published_day * SAMAY_DAY_S;
  guint8 status = SAMAY_STATUS_OCCURRED;
  guint row = 0;

  *out_by_date = FALSE;
  if (draft->status != SAMAY_STATUS_UNTOLD)
    status = draft->status;
  else
    {
      while (row < G_N_ELEMENTS (by_verb)
             && (by_verb[row].tense != draft->tense
                 || (by_verb[row].aspect != SAMAY_ASPECT_NONE && by_verb[row].aspect != draft->aspect)))
        row++;
      if (row < G_N_ELEMENTS (by_verb))
        status = by_verb[row].status;
    }
  /* It did not run until May: in May it did. */
  if (draft->status == SAMAY_STATUS_UNTOLD && draft->is_negated)
    {
      if (draft->tense == SAMAY_TENSE_PAST && when->bound != SAMAY_BOUND_UNTIL && draft->aspect != SAMAY_ASPECT_HABITUAL && draft->aspect != SAMAY_ASPECT_RESULT)
        return SAMAY_STATUS_DENIED;
    }
  /* Figures up to a day that is here are of that day; a closure up to a day to come goes on. */
  if (draft->status == SAMAY_STATUS_UNTOLD && !is_ahead && holds_still (draft, when) && (when->bound == SAMAY_BOUND_SINCE || !is_known || when->span.end_s > (published_day + 1) * SAMAY_DAY_S))
    return SAMAY_STATUS_ONGOING;
  /* Put off until that day: there it is planned. */
  if (status == SAMAY_STATUS_POSTPONED && when->bound == SAMAY_BOUND_UNTIL && is_ahead)
    return SAMAY_STATUS_PLANNED;
  if (draft->tense == SAMAY_TENSE_NONE && draft->status == SAMAY_STATUS_UNTOLD && is_known
      && when->span.end_s > (published_day + 1) * SAMAY_DAY_S)
    is_ahead = TRUE;
  if (is_ahead && (status == SAMAY_STATUS_OCCURRED || status == SAMAY_STATUS_ONGOING))
    {
      *out_by_date = TRUE;
      return SAMAY_STATUS_PLANNED;
    }
  if (is_over && draft->status == SAMAY_STATUS_UNTOLD && (status == SAMAY_STATUS_PLANNED || status == SAMAY_STATUS_ONGOING))
    {
      *out_by_date = TRUE;
      return SAMAY_STATUS_OCCURRED;
    }
  return status;
}
