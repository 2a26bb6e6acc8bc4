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

/**
 * samay_status_read_cue:
 *
 * Finds the word or phrase of the clause that tells the status: a strong one before a weak one, then the one nearest behind the
 * expression, then the one nearest before it.
 */
void
samay_status_read_cue (const SamayAssembler *self,
                       const SamayAtom      *atom,
                       SamayDraft           *draft)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause clause = samay_clauses_find (self->clauses, atom->first);
  guint best_distance = G_MAXUINT;

  for (guint i = clause.first; i < clause.end; i++)
    {
      guint n = 1, distance;
      const SamaySense *sense;

      if (i >= atom->first && i < atom->end)
        continue;
      sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CUE, &n);
      if (sense == NULL || i + n > clause.end)
        continue;
      distance = (i >= atom->end ? i - atom->end : 1000 + atom->first - i) + (sense->is_weak ? 100000 : 0);
      if (distance < best_distance)
        {
          best_distance = distance;
          draft->status = sense->value;
          draft->cue_start_byte = sentence->tokens[i].start_byte;
          draft->cue_end_byte = sentence->tokens[i + n - 1].end_byte;
        }
      i += n - 1;
    }
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
  gboolean is_ahead = is_known && when->span.begin_s > published_day * SAMAY_DAY_S;
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
