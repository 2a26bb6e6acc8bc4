/* samay-resolver-fields.c: dates told by their fields, the missing ones found from where the statement stands
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-resolver-private.h"

#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"

/* A day of the past no further back than this is news, though a year of history was told before it. */
#define NEWS_DAYS 10

/* How long a day may be over and still be meant by a verb of the future: what is printed lags behind what was written. */
#define JUST_OVER_DAYS 3

/* It had been decided to hold it after 31 March, told on 6 April. */
#define DECIDED_OVER_DAYS 31

/* A year that history tells of, said a sentence or two ago, holds for the days of the past that follow it. */
static gboolean
takes_year_from_context (const SamayContext *context)
{
  const SamayResolver *self = context->resolver;
  const SamayDiscourse *discourse = &self->discourse;

  if (discourse->last_year == SAMAY_TERM_NO_YEAR)
    return FALSE;
  /* What is still to come isn't of a year whose story is told. */
  if (self->published_year == SAMAY_TERM_NO_YEAR)
    return samay_context_get_direction (context) <= 0 || !discourse->last_year_is_over;
  return samay_context_get_direction (context) <= 0 && context->draft->status != SAMAY_STATUS_PLANNED && context->draft->tense != SAMAY_TENSE_PRESENT
         && discourse->last_year < self->published_year - 1
         && context->draft->sentence - discourse->last_year_sentence <= 2;
}

static gint64
measure_distance (const SamayWhen *when,
                  gint64           day)
{
  gint64 first = samay_day_from_instant (when->span.begin_s), last = samay_when_get_last_day (when);

  return day < first ? first - day : day > last ? day - last : 0;
}

/* Tries the years around the anchor: the last one on or before it, the first one on or after, or the nearest. */
static SamayWhen
choose_year (const SamayTerm *term,
             gint64           anchor,
             int              direction)
{
  SamayWhen best = SAMAY_WHEN_UNKNOWN;
  gint64 year, best_distance = G_MAXINT64;
  int month, day;

  samay_day_to_civil (anchor, &year, &month, &day);
  for (int step = 0; step < 11 * SAMAY_NAMED_DAYS_A_YEAR; step++)
    {
      SamayTerm dated = *term;
      SamayWhen when;
      gint64 distance;

      dated.year = (gint32) year - 5 + step / SAMAY_NAMED_DAYS_A_YEAR;
      dated.nth = step % SAMAY_NAMED_DAYS_A_YEAR;
      if (dated.nth > 0 && dated.named_day == NULL)
        continue;
      if (!samay_fields_place (&dated, &when))
        continue;
      if (direction < 0 && samay_day_from_instant (when.span.begin_s) > anchor)
        continue;
      if (direction > 0 && samay_when_get_last_day (&when) < anchor)
        continue;
      distance = measure_distance (&when, anchor);
      if (distance < best_distance)
        {
          best = when;
          best_distance = distance;
        }
    }
  return best;
}

/* From 1 June fares will rise, said on the 2nd: nobody means the next year. */
static gboolean
is_just_over (const SamayContext *context,
              const SamayTerm    *term,
              gint64              published_day)
{
  int reach = context->draft->tense == SAMAY_TENSE_PAST ? DECIDED_OVER_DAYS : JUST_OVER_DAYS;
  SamayWhen when = choose_year (term, published_day, 0);
  gint64 day;

  if ((term->day == 0 && term->named_day == NULL) || !samay_when_is_known (&when))
    return FALSE;
  day = samay_day_from_instant (when.span.begin_s);
  return day < published_day && day >= published_day - reach;
}

/* The ban of August 2019 was lifted on 5 February, told on the 10th. */
static gboolean
is_news (const SamayContext *context,
         const SamayTerm    *term)
{
  gint64 published = context->resolver->published_day, day;
  SamayWhen when;

  if (published == SAMAY_DAY_UNKNOWN || term->day == 0 || term->month == 0)
    return FALSE;
  when = choose_year (term, published, -1);
  day = samay_when_is_known (&when) ? samay_day_from_instant (when.span.begin_s) : published - NEWS_DAYS - 1;
  return day >= published - NEWS_DAYS;
}

static gboolean
is_on_weekday (const SamayTerm *term,
               const SamayWhen *when)
{
  return samay_day_get_weekday (samay_day_from_instant (when->span.begin_s)) == term->weekday;
}

/* Friday, 15 June: of the years around the anchor, the one in which that day is a Friday; unknown if
 * none is, since then the text errs. */
static SamayWhen
choose_year_by_weekday (const SamayTerm *term,
                        gint64           anchor)
{
  gint64 year;
  int month, day;

  samay_day_to_civil (anchor, &year, &month, &day);
  for (int step = -1; step <= 1; step++)
    {
      SamayTerm dated = *term;
      SamayWhen when;

      dated.year = (gint32) year + step;
      if (samay_fields_place (&dated, &when) && is_on_weekday (term, &when))
        return when;
    }
  return SAMAY_WHEN_UNKNOWN;
}

static SamayWhen
resolve_yearless (SamayContext    *context,
                  const SamayTerm *term)
{
  static const SamayReasonKind kinds[] = { SAMAY_REASON_YEAR_PAST, SAMAY_REASON_YEAR_NEAREST, SAMAY_REASON_YEAR_FUTURE };
  SamayResolver *self = context->resolver;
  SamayTerm dated = *term;
  SamayWhen when;
  int direction = samay_context_get_direction (context);

  /* Week 23 is this year's. */
  if (term->week != 0 && self->published_year != SAMAY_TERM_NO_YEAR)
    dated.year = self->published_year;
  else if (takes_year_from_context (context) && !is_news (context, term))
    dated.year = self->discourse.last_year;
  else if (self->published_day == SAMAY_DAY_UNKNOWN)
    dated.year = self->published_year;
  if (dated.year != SAMAY_TERM_NO_YEAR && samay_fields_place (&dated, &when))
    {
      samay_context_add_reason (context, SAMAY_REASON_YEAR_CONTEXT, samay_day_from_civil (dated.year, 1, 1));
      context->derivation = MAX (context->derivation, SAMAY_DERIVATION_COMPUTED);
      return when;
    }
  if (self->published_day == SAMAY_DAY_UNKNOWN)
    {
      samay_context_add_reason (context, SAMAY_REASON_NO_ANCHOR, SAMAY_DAY_UNKNOWN);
      return samay_term_make_pattern (term);
    }
  if (direction > 0 && is_just_over (context, term, self->published_day))
    direction = 0;
  when = choose_year (term, self->published_day, direction);
  if (!samay_when_is_known (&when))
    return samay_term_make_pattern (term);
  if (term->weekday != 0 && term->day != 0 && !is_on_weekday (term, &when))
    {
      SamayWhen fitting = choose_year_by_weekday (term, self->published_day);

      if (samay_when_is_known (&fitting))
        {
          samay_context_add_reason (context, SAMAY_REASON_YEAR_WEEKDAY, self->published_day);
          context->derivation = MAX (context->derivation, self->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
          return fitting;
        }
    }
  samay_context_add_reason (context, kinds[direction + 1], self->published_day);
  context->derivation = MAX (context->derivation, self->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
  return when;
}

/* Where the verb doesn't tell on which side a weekday lies. It has rained since Monday: that one is over. Who was told to do
 * a thing by Monday had time till then. */
static int
guess_weekday_side (const SamayContext *context,
                    const SamayTerm    *term)
{
  const SamayDraft *draft = context->draft;

  if (draft->is_in_infinitive && term->bound == SAMAY_BOUND_UNTIL)
    return 1;
  if (draft->is_in_infinitive || (term->bound == SAMAY_BOUND_SINCE && draft->tense == SAMAY_TENSE_PRESENT))
    return -1;
  return draft->tense == SAMAY_TENSE_NONE && draft->aspect != SAMAY_ASPECT_MODAL ? -1 : 1;
}

static SamayWhen
resolve_weekday (SamayContext    *context,
                 const SamayTerm *term)
{
  int direction = samay_context_get_direction (context);
  gint64 anchor = samay_context_find_anchor (context, term), day;

  if (anchor == SAMAY_DAY_UNKNOWN)
    return samay_term_make_pattern (term);
  if (direction == 0)
    direction = guess_weekday_side (context, term);
  day = samay_day_find_weekday (anchor, term->weekday, direction);
  samay_context_add_reason (context, direction < 0 ? SAMAY_REASON_WEEKDAY_PAST : SAMAY_REASON_WEEKDAY_FUTURE, anchor);
  /* Over the weekend: the one that begins on that Saturday. */
  if (term->unit == SAMAY_UNIT_WEEKEND)
    return samay_period_around (day, SAMAY_UNIT_WEEKEND);
  return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
}

/* Friday the 13th: the nearest month in which that day is that weekday. */
static SamayWhen
find_day_with_weekday (const SamayTerm *term,
                       gint64           anchor,
                       int              direction)
{
  for (int step = 0; step <= 40; step++)
    for (int sign = direction < 0 ? -1 : 1, side = 0; side < (direction == 0 ? 2 : 1); side++, sign = -sign)
      {
        gint64 year, day;
        int month, unused;

        samay_day_to_civil (samay_day_add_months (anchor, sign * step), &year, &month, &unused);
        if (term->day > samay_month_get_days (year, month))
          continue;
        day = samay_day_from_civil (year, month, term->day);
        if (samay_day_get_weekday (day) == term->weekday && !((direction < 0 && day > anchor) || (direction > 0 && day < anchor)))
          return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
      }
  return SAMAY_WHEN_UNKNOWN;
}

/* A bare day of the month: the month is the one told of last, or the statement's. */
static SamayWhen
resolve_day_of_month (SamayContext    *context,
                      const SamayTerm *term)
{
  SamayTerm narrative = *term;
  gint64 anchor, day;
  int direction = samay_context_get_direction (context);

  narrative.anchor = SAMAY_ANCHOR_NARRATIVE;
  anchor = context->resolver->published_day != SAMAY_DAY_UNKNOWN ? samay_context_find_anchor (context, term) : samay_context_find_anchor (context, &narrative);
  if (anchor == SAMAY_DAY_UNKNOWN)
    return samay_term_make_pattern (term);
  if (term->weekday != 0)
    return find_day_with_weekday (term, anchor, direction);
  for (int step = 0; step <= 2; step++)
    {
      gint64 year, month_day = samay_day_add_months (anchor, direction < 0 ? -step : step);
      int month, unused;

      samay_day_to_civil (month_day, &year, &month, &unused);
      if (term->day > samay_month_get_days (year, month))
        continue;
      day = samay_day_from_civil (year, month, term->day);
      if ((direction < 0 && day > anchor) || (direction > 0 && day < anchor))
        continue;
      return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
    }
  return samay_term_make_pattern (term);
}

SamayWhen
samay_context_resolve_fields (SamayContext    *context,
                              const SamayTerm *term)
{
  SamayTerm whole = *term;
  SamayWhen when;

  if (whole.is_short_year)
    whole.year = samay_fields_widen_year (term, context->resolver->published_year);
  if (whole.year != SAMAY_TERM_NO_YEAR)
    {
      if (!samay_fields_place (&whole, &when))
        return samay_term_make_pattern (&whole);
      samay_context_add_reason (context, SAMAY_REASON_STATED, SAMAY_DAY_UNKNOWN);
      if (term->is_weekday_with_day && term->day != 0 && !is_on_weekday (term, &when))
        samay_context_add_reason (context, SAMAY_REASON_WEEKDAY_DIFFERS, SAMAY_DAY_UNKNOWN);
      return when;
    }
  if (term->month != 0 || term->quarter != 0 || term->half != 0 || term->season != 0 || term->week != 0 || term->named_day != NULL)
    return resolve_yearless (context, term);
  if (term->day != 0)
    return resolve_day_of_month (context, term);
  if (term->weekday != 0)
    return resolve_weekday (context, term);
  return SAMAY_WHEN_UNKNOWN;
}
