/* samay-dating.c: the statement's own date: given, in the text, or inferred from it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-dating.h"

#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"

/* A weekday without a date is of the last seven days: the statement's own day or one of the six after it. */
#define WEEKDAY_REACH 6

/* A text goes on from the last full date that it tells: a day without a year is of the weeks after it. */
#define BEHIND_REACH_DAYS 60

/* News tells in its first sentences what day it is of. */
#define LEAD_SENTENCES 2

/* What the text gives to infer its date from. */
typedef struct
{
  const SamayDraft *ahead;   /* a year that is still to come, or runs */
  SamayWhen ahead_when;
  const SamayDraft *behind;  /* the latest date with a year that is past */
  SamayWhen behind_when;
  const SamayDraft *day;     /* the latest day of a month without a year that is past */
  SamayWhen day_when;
  const SamayDraft *weekday; /* a weekday that is past */
  guint8 weekday_number;
  const SamayDraft *dateline;
  const SamayDraft *pair;    /* in the lead, and past: a day of a month and its weekday */
  gint32 last_year;          /* the latest that is stated, or SAMAY_TERM_NO_YEAR */
} Evidence;

static void
add_reason (SamayDating      *self,
            SamayReasonKind   kind,
            const SamayDraft *draft,
            gint64            day)
{
  SamayReason reason = { draft != NULL ? draft->start_byte : 0, draft != NULL ? draft->end_byte : 0, (gint32) day, 0, kind };

  g_array_append_val (self->reasons, reason);
}

static const SamayTerm *
get_term (const GArray     *terms,
          const SamayDraft *draft)
{
  return &g_array_index (terms, SamayTerm, draft->term);
}

/* Fields of the last day that the term names: of a range, its end. */
static const SamayTerm *
get_last_fields (const GArray    *terms,
                 const SamayTerm *term)
{
  while (term->kind == SAMAY_TERM_RANGE && term->right != SAMAY_TERM_NO_CHILD)
    term = &g_array_index (terms, SamayTerm, term->right);
  return term->kind == SAMAY_TERM_FIELDS ? term : NULL;
}

static gboolean
place (const SamayTerm *fields,
       SamayWhen       *out_when)
{
  if (fields->is_short_year || !samay_fields_place (fields, out_when))
    return FALSE;
  if (fields->part != SAMAY_PART_NONE)
    out_when->span = samay_span_take_part (out_when->span, out_when->precision, fields->part);
  return TRUE;
}

static gboolean
is_ahead (const SamayDraft *draft)
{
  return draft->tense == SAMAY_TENSE_FUTURE || draft->status == SAMAY_STATUS_EXPECTED || draft->status == SAMAY_STATUS_PLANNED;
}

static gboolean
is_behind (const SamayDraft *draft)
{
  return draft->tense == SAMAY_TENSE_PAST && draft->aspect != SAMAY_ASPECT_INFINITIVE && !is_ahead (draft);
}

/* ---- a date that the text itself tells ---- */

static gboolean
find_dateline (SamayDating  *self,
               const GArray *drafts,
               const GArray *terms)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      const SamayDraft *draft = &g_array_index (drafts, SamayDraft, i);
      const SamayTerm *fields = get_last_fields (terms, get_term (terms, draft));
      SamayWhen when;

      if (!draft->is_dateline || fields == NULL || fields->year == SAMAY_TERM_NO_YEAR || fields->day == 0 || !place (fields, &when))
        continue;
      self->published = when;
      self->origin = SAMAY_ORIGIN_TEXT;
      add_reason (self, SAMAY_REASON_PUBLISHED_TEXT, draft, samay_day_from_instant (when.span.begin_s));
      return TRUE;
    }
  return FALSE;
}

/* ---- inference ---- */

static void
gather_dated (Evidence         *evidence,
              const SamayDraft *draft,
              const SamayTerm  *fields)
{
  SamayWhen when;

  if (!place (fields, &when) || fields->span_years != 0)
    return;
  /* A bare year that is past says only that the text is younger; how much, nobody can tell. */
  if (!is_ahead (draft) && fields->day == 0)
    return;
  if (is_ahead (draft))
    {
      if (evidence->ahead == NULL || when.span.end_s < evidence->ahead_when.span.end_s)
        {
          evidence->ahead = draft;
          evidence->ahead_when = when;
        }
    }
  else if (is_behind (draft) && (evidence->behind == NULL || when.span.begin_s > evidence->behind_when.span.begin_s))
    {
      evidence->behind = draft;
      evidence->behind_when = when;
    }
}

static Evidence
gather (const GArray *drafts,
        const GArray *terms)
{
  Evidence evidence = { .last_year = SAMAY_TERM_NO_YEAR };

  for (guint i = 0; i < drafts->len; i++)
    {
      const SamayDraft *draft = &g_array_index (drafts, SamayDraft, i);
      const SamayTerm *fields = get_last_fields (terms, get_term (terms, draft));

      if (fields == NULL)
        continue;
      if (fields->year != SAMAY_TERM_NO_YEAR && !fields->is_short_year)
        evidence.last_year = MAX (evidence.last_year, fields->year);
      if (evidence.pair == NULL && fields->is_weekday_with_day && fields->day != 0 && fields->month != 0 && draft->sentence < LEAD_SENTENCES && is_behind (draft))
        evidence.pair = draft;
      if (fields->year != SAMAY_TERM_NO_YEAR)
        gather_dated (&evidence, draft, fields);
      else if (fields->weekday != 0 && fields->day == 0 && is_behind (draft) && evidence.weekday == NULL)
        {
          evidence.weekday = draft;
          evidence.weekday_number = fields->weekday;
        }
      else if (draft->is_dateline && fields->day != 0 && fields->month != 0)
        evidence.dateline = draft;
    }
  return evidence;
}

/* Ties a day without a year to the year that is stated: the last such day before what is ahead is over, or the first one after what is
 * behind. */
static gboolean
tie_to_year (const Evidence  *evidence,
             const SamayTerm *fields,
             SamayWhen       *out_when)
{
  SamayTerm dated = *fields;
  gint64 limit_s = evidence->ahead != NULL ? evidence->ahead_when.span.end_s : evidence->behind_when.span.begin_s;
  int step = evidence->ahead != NULL ? -1 : 1;

  dated.year = (gint32) samay_instant_to_civil (evidence->ahead != NULL ? limit_s - 1 : limit_s).year;
  for (int i = 0; i < 9; i++, dated.year += step)
    if (place (&dated, out_when) && (step < 0 ? out_when->span.end_s <= limit_s : out_when->span.end_s > limit_s))
      return step < 0 || out_when->span.begin_s <= limit_s + (gint64) BEHIND_REACH_DAYS * SAMAY_DAY_S;
  return FALSE;
}

static void
find_latest_day (Evidence     *evidence,
                 const GArray *drafts,
                 const GArray *terms)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      const SamayDraft *draft = &g_array_index (drafts, SamayDraft, i);
      const SamayTerm *fields = get_last_fields (terms, get_term (terms, draft));
      SamayWhen when;

      if (fields == NULL || fields->year != SAMAY_TERM_NO_YEAR || fields->day == 0 || fields->month == 0)
        continue;
      if (!(is_behind (draft) || draft == evidence->dateline) || !tie_to_year (evidence, fields, &when))
        continue;
      if (evidence->day == NULL || draft == evidence->dateline || when.span.begin_s > evidence->day_when.span.begin_s)
        {
          evidence->day = draft;
          evidence->day_when = when;
        }
      if (draft == evidence->dateline)
        return;
    }
}

/* On Wednesday, 28 September, in the lead of a text whose latest year is 2022: that day was a Wednesday in 2022, or in the year before
 * one that is ahead. */
static gboolean
place_pair (const Evidence  *evidence,
            const SamayTerm *fields,
            SamayWhen       *out_when)
{
  SamayTerm dated = *fields;

  if (evidence->last_year == SAMAY_TERM_NO_YEAR || fields->is_short_year)
    return FALSE;
  if (dated.year == SAMAY_TERM_NO_YEAR)
    dated.year = evidence->last_year;
  for (int back = 0; back <= (fields->year == SAMAY_TERM_NO_YEAR && evidence->ahead != NULL ? 1 : 0); back++, dated.year--)
    if (place (&dated, out_when) && samay_day_get_weekday (samay_day_from_instant (out_when->span.begin_s)) == fields->weekday)
      return evidence->last_year <= dated.year + back;
  return FALSE;
}

static void
take_pair (Evidence     *evidence,
           const GArray *terms)
{
  const SamayTerm *fields = get_last_fields (terms, get_term (terms, evidence->pair));
  SamayWhen when;

  if (!place_pair (evidence, fields, &when) || (evidence->behind != NULL && evidence->behind_when.span.begin_s > when.span.begin_s))
    return;
  if (evidence->day == NULL || evidence->day_when.span.begin_s < when.span.begin_s)
    {
      evidence->day = evidence->pair;
      evidence->day_when = when;
    }
  if (evidence->weekday == NULL)
    {
      evidence->weekday = evidence->pair;
      evidence->weekday_number = fields->weekday;
    }
}

static void
explain (SamayDating    *self,
         const Evidence *evidence,
         gint64          weekday_day)
{
  if (evidence->ahead != NULL)
    add_reason (self, SAMAY_REASON_PUBLISHED_YEAR_AHEAD, evidence->ahead, samay_day_from_instant (evidence->ahead_when.span.end_s - 1));
  if (evidence->behind != NULL && evidence->behind != evidence->day)
    add_reason (self, SAMAY_REASON_PUBLISHED_YEAR_BEHIND, evidence->behind, samay_day_from_instant (evidence->behind_when.span.begin_s));
  add_reason (self, evidence->day == evidence->dateline ? SAMAY_REASON_PUBLISHED_TEXT : SAMAY_REASON_PUBLISHED_DAY, evidence->day,
              samay_day_from_instant (evidence->day_when.span.end_s - 1));
  if (evidence->day != evidence->dateline)
    {
      if (evidence->weekday != evidence->day)
        add_reason (self, SAMAY_REASON_PUBLISHED_WEEKDAY, evidence->weekday, weekday_day);
      add_reason (self, SAMAY_REASON_PUBLISHED_EARLIEST, NULL, weekday_day);
    }
}

/* The earliest day that is not before the last day told of, with the weekday within its week; the days after it fit as well, as
 * long as the weekday still means the same one and what is ahead isn't over. */
static void
choose (SamayDating    *self,
        const Evidence *evidence)
{
  gint64 last = samay_day_from_instant (evidence->day_when.span.end_s - 1);
  gint64 first = evidence->weekday != NULL ? samay_day_find_weekday (last, evidence->weekday_number, 1) : last;
  gint64 limit = evidence->ahead != NULL ? samay_day_from_instant (evidence->ahead_when.span.end_s - 1) : G_MAXINT64;

  if (evidence->behind != NULL && first < samay_day_from_instant (evidence->behind_when.span.begin_s))
    return;
  if (first > limit)
    return;
  self->published = samay_when_from_days (first, first, SAMAY_PRECISION_DAY);
  self->origin = SAMAY_ORIGIN_INFERRED;
  for (gint64 day = first + 1; day <= MIN (first + WEEKDAY_REACH, limit) && self->n_alternatives < SAMAY_ALTERNATIVES; day++)
    self->alternatives[self->n_alternatives++] = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
  explain (self, evidence, first);
}

static void
choose_dateline (SamayDating    *self,
                 const Evidence *evidence)
{
  self->published = evidence->day_when;
  self->origin = SAMAY_ORIGIN_TEXT;
  explain (self, evidence, 0);
}

/**
 * samay_dating_run:
 * @given: (nullable): the date as the person gave it
 *
 * Inference needs a year that the text states, and a day of the month and a weekday, both past and either of them told apart or as one
 * in the first sentences, or a dateline. Nothing that isn't in the text
 * is used.
 */
void
samay_dating_run (SamayDating     *self,
                  const SamayWhen *given,
                  const GArray    *drafts,
                  const GArray    *terms)
{
  Evidence evidence;

  self->published = SAMAY_WHEN_UNKNOWN;
  self->origin = SAMAY_ORIGIN_UNKNOWN;
  self->n_alternatives = 0;
  if (given != NULL && samay_when_is_known (given))
    {
      self->published = *given;
      self->origin = SAMAY_ORIGIN_GIVEN;
      add_reason (self, SAMAY_REASON_PUBLISHED_GIVEN, NULL, samay_day_from_instant (given->span.begin_s));
      return;
    }
  if (find_dateline (self, drafts, terms))
    return;
  evidence = gather (drafts, terms);
  if (evidence.ahead != NULL || evidence.behind != NULL)
    find_latest_day (&evidence, drafts, terms);
  if (evidence.pair != NULL && (evidence.day == NULL || evidence.day != evidence.dateline))
    take_pair (&evidence, terms);
  if (evidence.day != NULL && evidence.day == evidence.dateline)
    choose_dateline (self, &evidence);
  else if (evidence.day != NULL && evidence.weekday != NULL)
    choose (self, &evidence);
  if (self->origin == SAMAY_ORIGIN_UNKNOWN && drafts->len > 0)
    add_reason (self, SAMAY_REASON_PUBLISHED_NOT_ENOUGH, NULL, 0);
}
