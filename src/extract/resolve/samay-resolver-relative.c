/* samay-resolver-relative.c: dates counted from an anchor: ago, last, this, next, the past three months
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-resolver-private.h"

#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"

static SamayWhen
shift_by_days (gint64 anchor,
               gint64 amount_days)
{
  return samay_when_from_days (anchor + amount_days, anchor + amount_days, SAMAY_PRECISION_DAY);
}

/* N days ago is that day, N months ago that month, N years ago that year: coarse units stay coarse. */
SamayWhen
samay_context_resolve_shift (SamayContext    *context,
                             const SamayTerm *term)
{
  gint64 anchor = samay_context_find_anchor (context, term);
  gboolean is_whole = term->amount % 100 == 0;
  gint64 steps = term->amount / 100;

  if (anchor == SAMAY_DAY_UNKNOWN || ABS (steps) > 1000000)
    return SAMAY_WHEN_UNKNOWN;
  /* Two years and three months ago: the years first, then the months. */
  for (guint32 left = term->left; left != SAMAY_TERM_NO_CHILD; left = samay_context_get_term (context->resolver, left)->left)
    {
      const SamayTerm *longer = samay_context_get_term (context->resolver, left);

      if (ABS (longer->amount) > 100 * 1000000)
        return SAMAY_WHEN_UNKNOWN;
      anchor = samay_day_add_units (anchor, longer->unit, longer->amount);
    }
  /* One year later, on 26 January. */
  if (term->month != 0 && term->unit == SAMAY_UNIT_YEAR)
    {
      SamayWhen year = samay_period_step (anchor, SAMAY_UNIT_YEAR, (int) steps);

      return samay_fields_place_within (term, &year);
    }
  switch (term->unit)
    {
    case SAMAY_UNIT_SECOND:
    case SAMAY_UNIT_MINUTE:
    case SAMAY_UNIT_HOUR:
      return shift_by_days (anchor, term->unit == SAMAY_UNIT_HOUR ? steps / 24 : 0);
    case SAMAY_UNIT_DAY:
      return shift_by_days (anchor, steps);
    case SAMAY_UNIT_WEEK:
      return shift_by_days (anchor, (gint64) term->amount * 7 / 100);
    case SAMAY_UNIT_FORTNIGHT:
      return shift_by_days (anchor, (gint64) term->amount * 14 / 100);
    case SAMAY_UNIT_YEAR:
      if (!is_whole)
        return samay_period_step (anchor, SAMAY_UNIT_MONTH, (int) ((gint64) term->amount * 12 / 100));
      return samay_period_step (anchor, SAMAY_UNIT_YEAR, (int) steps);
    default:
      return samay_period_step (anchor, term->unit, (int) steps);
    }
}

gint64
samay_day_add_units (gint64    day,
                     SamayUnit unit,
                     gint64    amount)
{
  static const struct
  {
    SamayUnit unit;
    gint64 months;
  } in_months[] = {
    { SAMAY_UNIT_MONTH, 1 }, { SAMAY_UNIT_SEASON, 3 }, { SAMAY_UNIT_QUARTER, 3 }, { SAMAY_UNIT_HALF, 6 },
    { SAMAY_UNIT_YEAR, 12 }, { SAMAY_UNIT_FISCAL_YEAR, 12 }, { SAMAY_UNIT_DECADE, 120 }, { SAMAY_UNIT_CENTURY, 1200 }, { SAMAY_UNIT_MILLENNIUM, 12000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (in_months); i++)
    if (in_months[i].unit == unit)
      return samay_day_add_months (day, amount * in_months[i].months / 100);
  if (unit == SAMAY_UNIT_WORKDAY)
    return samay_day_from_instant (samay_period_step (day, unit, (int) (amount / 100)).span.begin_s);
  if (unit == SAMAY_UNIT_WEEK || unit == SAMAY_UNIT_WORKWEEK || unit == SAMAY_UNIT_WEEKEND)
    return day + amount * 7 / 100;
  if (unit == SAMAY_UNIT_FORTNIGHT)
    return day + amount * 14 / 100;
  return unit == SAMAY_UNIT_DAY ? day + amount / 100 : day + amount / 2400;
}

/* Business counts quarters and weekends whole: the past two quarters are the two before this one. */
static SamayWhen
count_whole_periods (gint64    anchor,
                     SamayUnit unit,
                     int       steps)
{
  SamayWhen near = samay_period_step (anchor, unit, steps < 0 ? -1 : 1), far = samay_period_step (anchor, unit, steps);

  if (steps < 0)
    near.span.begin_s = far.span.begin_s;
  else
    near.span.end_s = far.span.end_s;
  return near;
}

/* The past three months: that long, up to the statement's date; the next three: from it. */
SamayWhen
samay_context_resolve_window (SamayContext    *context,
                              const SamayTerm *term)
{
  gint64 anchor = samay_context_find_anchor (context, term), other;
  SamayPrecision precision = samay_unit_get_precision (term->unit);

  if (anchor == SAMAY_DAY_UNKNOWN || ABS (term->amount) > 100 * 1000000)
    return SAMAY_WHEN_UNKNOWN;
  if (ABS (term->amount) >= 200
      && (term->unit == SAMAY_UNIT_QUARTER || term->unit == SAMAY_UNIT_HALF || term->unit == SAMAY_UNIT_WEEKEND || term->unit == SAMAY_UNIT_WORKWEEK
          || term->unit == SAMAY_UNIT_FISCAL_YEAR))
    return count_whole_periods (anchor, term->unit, term->amount / 100);
  other = samay_day_add_units (anchor, term->unit, term->amount);
  /* The next three days begin tomorrow. */
  if (term->amount > 0 && other > anchor)
    anchor++;
  if (precision > SAMAY_PRECISION_DAY || precision == SAMAY_PRECISION_UNKNOWN)
    precision = SAMAY_PRECISION_DAY;
  return samay_when_from_days (MIN (anchor, other), MAX (anchor, other), MAX (precision, SAMAY_PRECISION_DAY));
}

/* Last Saturday is before the anchor's day, next Saturday after it, this Saturday in its week. */
static SamayWhen
resolve_relative_weekday (const SamayTerm *term,
                          gint64           anchor)
{
  gint64 day;

  if (term->relation == 0)
    day = anchor - samay_day_get_weekday (anchor) + term->weekday;
  else
    {
      int direction = term->relation < 0 ? -1 : 1;

      /* Two Sundays ago: the one before last Sunday. */
      day = samay_day_find_weekday (anchor + direction, term->weekday, direction) + 7 * (term->relation - direction);
    }
  return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
}

/* Last March: the last one that is over; next March: the first one to come; this March: this year's. */
static SamayWhen
resolve_relative_month (const SamayTerm *term,
                        gint64           anchor)
{
  SamayTerm dated = *term;
  SamayWhen when = SAMAY_WHEN_UNKNOWN;
  gint64 year;
  int month, day;

  samay_day_to_civil (anchor, &year, &month, &day);
  dated.relation = 0;
  for (int step = -1; step <= 1; step++)
    {
      int offset = term->relation < 0 ? -step : step;

      dated.year = (gint32) year + (term->relation == 0 ? 0 : offset);
      if (!samay_fields_place (&dated, &when))
        continue;
      if (term->relation == 0 || (term->relation < 0 && samay_when_get_last_day (&when) < anchor)
          || (term->relation > 0 && samay_day_from_instant (when.span.begin_s) > anchor))
        return when;
    }
  return when;
}

/* At the end of the year the mill was shut, told in February: of that year, the end is still to come. */
static gboolean
is_to_come (const SamayContext *context,
            const SamayTerm    *term,
            const SamayWhen    *when)
{
  const gint64 today = context->resolver->published_day;

  return term->anchor == SAMAY_ANCHOR_NARRATIVE && term->relation == 0 && term->part != SAMAY_PART_NONE && today != SAMAY_DAY_UNKNOWN
         && samay_context_get_direction (context) < 0
         && samay_day_from_instant (samay_span_take_part (when->span, when->precision, term->part).begin_s) > today;
}

SamayWhen
samay_context_resolve_relative (SamayContext    *context,
                                const SamayTerm *term)
{
  gint64 anchor = samay_context_find_anchor (context, term);
  SamayWhen when;

  if (anchor == SAMAY_DAY_UNKNOWN)
    {
      SamayResolver *self = context->resolver;

      /* Where only the statement's year is known, years can still be counted. */
      if (term->unit != SAMAY_UNIT_YEAR || self->published_year == SAMAY_TERM_NO_YEAR || term->anchor != SAMAY_ANCHOR_PUBLISHED)
        return samay_term_make_pattern (term);
      anchor = samay_day_from_civil (self->published_year, 1, 1);
    }
  if (term->unit == SAMAY_UNIT_NONE || term->unit == SAMAY_UNIT_SEASON)
    return term->weekday != 0 && term->month == 0 ? resolve_relative_weekday (term, anchor) : resolve_relative_month (term, anchor);
  when = samay_period_step (anchor, term->unit, term->relation);
  if (is_to_come (context, term, &when))
    when = samay_period_step (anchor, term->unit, -1);
  if (term->month != 0 || term->quarter != 0 || term->half != 0 || term->season != 0 || term->day != 0 || term->named_day != NULL)
    return samay_fields_place_within (term, &when);
  if (term->weekday != 0)
    return samay_when_from_days (samay_day_from_instant (when.span.begin_s) + term->weekday - 1,
                                 samay_day_from_instant (when.span.begin_s) + term->weekday - 1, SAMAY_PRECISION_DAY);
  return when;
}
