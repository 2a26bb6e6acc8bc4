/* samay-resolver.c: terms to dates, from the statement's date, the tense and what was told before
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-resolver.h"

#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"

/* How deep ranges and parts may stand in one another. */
#define DEPTH_MAX 8

typedef struct
{
  SamayResolver *resolver;
  const SamayDraft *draft;
  SamayDerivation derivation;
  guint depth;
} Context;

static SamayWhen resolve_term (Context         *context,
                               const SamayTerm *term);

static const SamayTerm *
get_term (const SamayResolver *self,
          guint32              term)
{
  return &g_array_index (self->terms, SamayTerm, term);
}

static void
add_reason (Context        *context,
            SamayReasonKind kind,
            gint64          day)
{
  SamayReason reason = { context->draft->start_byte, context->draft->end_byte, 0, context->draft->rule, kind };

  reason.day = day == SAMAY_DAY_UNKNOWN ? G_MININT32 : (gint32) CLAMP (day, G_MININT32, G_MAXINT32);
  g_array_append_val (context->resolver->reasons, reason);
}

static gint64
get_last_day (const SamayWhen *when)
{
  return samay_day_from_instant (when->span.end_s - 1);
}

static gint64
find_published (Context *context)
{
  SamayResolver *self = context->resolver;

  if (self->published_day == SAMAY_DAY_UNKNOWN)
    {
      add_reason (context, SAMAY_REASON_NO_ANCHOR, SAMAY_DAY_UNKNOWN);
      return SAMAY_DAY_UNKNOWN;
    }
  add_reason (context, SAMAY_REASON_FROM_PUBLISHED, self->published_day);
  context->derivation = MAX (context->derivation, self->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
  return self->published_day;
}

/* The day that a relative term counts from, or SAMAY_DAY_UNKNOWN. */
static gint64
find_anchor (Context         *context,
             const SamayTerm *term)
{
  SamayResolver *self = context->resolver;
  const SamayWhen *last = &self->discourse.last;

  if (term->anchor == SAMAY_ANCHOR_NARRATIVE)
    {
      gint64 day;

      /* Nothing was told yet: it can only be meant from where the statement stands. */
      if (!samay_when_is_known (last) || last->span.begin_s == SAMAY_INSTANT_MIN || last->span.end_s == SAMAY_INSTANT_MAX)
        return find_published (context);
      day = term->amount < 0 ? samay_day_from_instant (last->span.begin_s) : get_last_day (last);
      add_reason (context, SAMAY_REASON_FROM_NARRATIVE, day);
      context->derivation = MAX (context->derivation, SAMAY_DERIVATION_COMPUTED);
      return day;
    }
  return find_published (context);
}

static int
get_direction (const Context *context)
{
  switch (context->draft->status)
    {
    case SAMAY_STATUS_PLANNED:
    case SAMAY_STATUS_EXPECTED:
      return context->draft->aspect == SAMAY_ASPECT_INFINITIVE && context->draft->tense == SAMAY_TENSE_PAST ? 0 : 1;
    case SAMAY_STATUS_CANCELLED:
    case SAMAY_STATUS_POSTPONED:
      return 0;
    default:
      break;
    }
  switch (context->draft->tense)
    {
    case SAMAY_TENSE_PAST:
      return context->draft->aspect == SAMAY_ASPECT_INFINITIVE ? 0 : -1;
    case SAMAY_TENSE_FUTURE:
      return 1;
    default:
      return 0;
    }
}

/* What is known of a date that can't be placed. */
static SamayWhen
make_pattern (const SamayTerm *term)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;

  when.pattern.year = term->year == SAMAY_TERM_NO_YEAR ? SAMAY_PATTERN_YEAR_NONE : term->year;
  when.pattern.month = term->month;
  when.pattern.day = term->day;
  when.pattern.weekday = term->day == 0 && term->month == 0 ? term->weekday : 0;
  when.precision = term->day != 0 || term->weekday != 0 ? SAMAY_PRECISION_DAY
                   : term->month != 0                   ? SAMAY_PRECISION_MONTH : SAMAY_PRECISION_UNKNOWN;
  return when;
}

/* ---- dates by their fields ---- */

/* A year that history tells of, said a sentence or two ago, holds for the days of the past that follow it. */
static gboolean
takes_year_from_context (const Context *context)
{
  const SamayResolver *self = context->resolver;
  const SamayDiscourse *discourse = &self->discourse;

  if (discourse->last_year == SAMAY_TERM_NO_YEAR)
    return FALSE;
  if (self->published_year == SAMAY_TERM_NO_YEAR)
    return TRUE;
  return get_direction (context) <= 0 && discourse->last_year < self->published_year - 1
         && context->draft->sentence - discourse->last_year_sentence <= 2;
}

static gint64
measure_distance (const SamayWhen *when,
                  gint64           day)
{
  gint64 first = samay_day_from_instant (when->span.begin_s), last = get_last_day (when);

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
  for (int step = -5; step <= 5; step++)
    {
      SamayTerm dated = *term;
      SamayWhen when;
      gint64 distance;

      dated.year = (gint32) year + step;
      if (!samay_fields_place (&dated, &when))
        continue;
      if (direction < 0 && samay_day_from_instant (when.span.begin_s) > anchor)
        continue;
      if (direction > 0 && get_last_day (&when) < anchor)
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

static SamayWhen
resolve_yearless (Context         *context,
                  const SamayTerm *term)
{
  static const SamayReasonKind kinds[] = { SAMAY_REASON_YEAR_PAST, SAMAY_REASON_YEAR_NEAREST, SAMAY_REASON_YEAR_FUTURE };
  SamayResolver *self = context->resolver;
  SamayTerm dated = *term;
  SamayWhen when;
  int direction = get_direction (context);

  if (takes_year_from_context (context))
    dated.year = self->discourse.last_year;
  else if (self->published_day == SAMAY_DAY_UNKNOWN)
    dated.year = self->published_year;
  if (dated.year != SAMAY_TERM_NO_YEAR && samay_fields_place (&dated, &when))
    {
      add_reason (context, SAMAY_REASON_YEAR_CONTEXT, samay_day_from_civil (dated.year, 1, 1));
      context->derivation = MAX (context->derivation, SAMAY_DERIVATION_COMPUTED);
      return when;
    }
  if (self->published_day == SAMAY_DAY_UNKNOWN)
    {
      add_reason (context, SAMAY_REASON_NO_ANCHOR, SAMAY_DAY_UNKNOWN);
      return make_pattern (term);
    }
  when = choose_year (term, self->published_day, direction);
  if (!samay_when_is_known (&when))
    return make_pattern (term);
  add_reason (context, kinds[direction + 1], self->published_day);
  context->derivation = MAX (context->derivation, self->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
  return when;
}

static SamayWhen
resolve_weekday (Context         *context,
                 const SamayTerm *term)
{
  int direction = get_direction (context);
  gint64 anchor = find_anchor (context, term), day;

  if (anchor == SAMAY_DAY_UNKNOWN)
    return make_pattern (term);
  if (direction == 0)
    direction = context->draft->tense == SAMAY_TENSE_NONE ? -1 : 1;
  day = samay_day_find_weekday (anchor, term->weekday, direction);
  add_reason (context, direction < 0 ? SAMAY_REASON_WEEKDAY_PAST : SAMAY_REASON_WEEKDAY_FUTURE, anchor);
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
resolve_day_of_month (Context         *context,
                      const SamayTerm *term)
{
  SamayTerm narrative = *term;
  gint64 anchor, day;
  int direction = get_direction (context);

  narrative.anchor = SAMAY_ANCHOR_NARRATIVE;
  anchor = context->resolver->published_day != SAMAY_DAY_UNKNOWN ? find_anchor (context, term) : find_anchor (context, &narrative);
  if (anchor == SAMAY_DAY_UNKNOWN)
    return make_pattern (term);
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
  return make_pattern (term);
}

static SamayWhen
resolve_fields (Context         *context,
                const SamayTerm *term)
{
  SamayTerm whole = *term;
  SamayWhen when;

  if (whole.is_short_year)
    whole.year = samay_fields_widen_year (term, context->resolver->published_year);
  if (whole.year != SAMAY_TERM_NO_YEAR)
    {
      if (!samay_fields_place (&whole, &when))
        return make_pattern (&whole);
      add_reason (context, SAMAY_REASON_STATED, SAMAY_DAY_UNKNOWN);
      if (term->is_weekday_with_day && term->day != 0
          && samay_day_get_weekday (samay_day_from_instant (when.span.begin_s)) != term->weekday)
        add_reason (context, SAMAY_REASON_WEEKDAY_DIFFERS, SAMAY_DAY_UNKNOWN);
      return when;
    }
  if (term->month != 0 || term->quarter != 0 || term->half != 0 || term->season != 0 || term->week != 0)
    return resolve_yearless (context, term);
  if (term->day != 0)
    return resolve_day_of_month (context, term);
  if (term->weekday != 0)
    return resolve_weekday (context, term);
  return SAMAY_WHEN_UNKNOWN;
}

/* ---- counted from an anchor ---- */

static SamayWhen
shift_by_days (gint64 anchor,
               gint64 amount_days)
{
  return samay_when_from_days (anchor + amount_days, anchor + amount_days, SAMAY_PRECISION_DAY);
}

/* N days ago is that day, N months ago that month, N years ago that year: coarse units stay coarse. */
static SamayWhen
resolve_shift (Context         *context,
               const SamayTerm *term)
{
  gint64 anchor = find_anchor (context, term);
  gboolean is_whole = term->amount % 100 == 0;
  gint64 steps = term->amount / 100;

  if (anchor == SAMAY_DAY_UNKNOWN || ABS (steps) > 1000000)
    return SAMAY_WHEN_UNKNOWN;
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

static gint64
add_units (gint64    day,
           SamayUnit unit,
           gint64    amount)
{
  static const struct
  {
    SamayUnit unit;
    gint64 months;
  } in_months[] = {
    { SAMAY_UNIT_MONTH, 1 }, { SAMAY_UNIT_SEASON, 3 }, { SAMAY_UNIT_QUARTER, 3 }, { SAMAY_UNIT_HALF, 6 },
    { SAMAY_UNIT_YEAR, 12 }, { SAMAY_UNIT_DECADE, 120 }, { SAMAY_UNIT_CENTURY, 1200 }, { SAMAY_UNIT_MILLENNIUM, 12000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (in_months); i++)
    if (in_months[i].unit == unit)
      return samay_day_add_months (day, amount * in_months[i].months / 100);
  if (unit == SAMAY_UNIT_WEEK)
    return day + amount * 7 / 100;
  if (unit == SAMAY_UNIT_FORTNIGHT)
    return day + amount * 14 / 100;
  return unit == SAMAY_UNIT_DAY ? day + amount / 100 : day + amount / 2400;
}

/* The past three months: that long, up to the statement's date; the next three: from it. */
static SamayWhen
resolve_window (Context         *context,
                const SamayTerm *term)
{
  gint64 anchor = find_anchor (context, term), other;
  SamayPrecision precision = samay_unit_get_precision (term->unit);

  if (anchor == SAMAY_DAY_UNKNOWN || ABS (term->amount) > 100 * 1000000)
    return SAMAY_WHEN_UNKNOWN;
  other = add_units (anchor, term->unit, term->amount);
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
    day = samay_day_find_weekday (anchor + term->relation, term->weekday, term->relation);
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
      if (term->relation == 0 || (term->relation < 0 && get_last_day (&when) < anchor)
          || (term->relation > 0 && samay_day_from_instant (when.span.begin_s) > anchor))
        return when;
    }
  return when;
}

static SamayWhen
resolve_relative (Context         *context,
                  const SamayTerm *term)
{
  gint64 anchor = find_anchor (context, term);
  SamayWhen when;

  if (anchor == SAMAY_DAY_UNKNOWN)
    {
      SamayResolver *self = context->resolver;

      /* Where only the statement's year is known, years can still be counted. */
      if (term->unit != SAMAY_UNIT_YEAR || self->published_year == SAMAY_TERM_NO_YEAR || term->anchor != SAMAY_ANCHOR_PUBLISHED)
        return make_pattern (term);
      anchor = samay_day_from_civil (self->published_year, 1, 1);
    }
  if (term->unit == SAMAY_UNIT_NONE || term->unit == SAMAY_UNIT_SEASON)
    return term->weekday != 0 && term->month == 0 ? resolve_relative_weekday (term, anchor) : resolve_relative_month (term, anchor);
  when = samay_period_step (anchor, term->unit, term->relation);
  if (term->month != 0 || term->quarter != 0 || term->half != 0 || term->season != 0 || term->day != 0)
    return samay_fields_place_within (term, &when);
  if (term->weekday != 0)
    return samay_when_from_days (samay_day_from_instant (when.span.begin_s) + term->weekday - 1,
                                 samay_day_from_instant (when.span.begin_s) + term->weekday - 1, SAMAY_PRECISION_DAY);
  return when;
}

/* ---- made of others ---- */

static SamayWhen
resolve_child (Context *context,
               guint32  child)
{
  return child == SAMAY_TERM_NO_CHILD ? SAMAY_WHEN_UNKNOWN : resolve_term (context, get_term (context->resolver, child));
}

/* Two weeks from 15 January: that day, whatever the unit, since it is counted from a day. */
static SamayWhen
resolve_offset (Context         *context,
                const SamayTerm *term)
{
  SamayWhen of = resolve_child (context, term->left);
  gint64 day;

  if (!samay_when_is_known (&of) || of.span.begin_s == SAMAY_INSTANT_MIN || of.span.end_s == SAMAY_INSTANT_MAX)
    return SAMAY_WHEN_UNKNOWN;
  day = samay_day_from_instant (of.span.begin_s);
  if (term->kind == SAMAY_TERM_AROUND)
    return samay_period_around (day, term->unit);
  if (term->kind == SAMAY_TERM_OFFSET)
    day = add_units (day, term->unit, term->amount);
  return samay_when_from_days (day, term->kind == SAMAY_TERM_OFFSET ? day : MAX (add_units (day, term->unit, term->amount) - 1, day),
                               SAMAY_PRECISION_DAY);
}

static SamayWhen
resolve_nth (Context         *context,
             const SamayTerm *term)
{
  SamayWhen of = resolve_child (context, term->left);

  return samay_when_is_known (&of) ? samay_fields_take_nth (term, &of) : of;
}

/* Gives @left the year of @right's date, or the year before where it would come after it. */
static SamayWhen
place_before (Context         *context,
              const SamayTerm *left,
              const SamayWhen *right)
{
  SamayTerm dated = *left;
  SamayWhen when;
  SamayCivil civil = samay_instant_to_civil (right->span.begin_s);

  if (left->month == 0 && left->day != 0)
    dated.month = civil.month;
  dated.year = (gint32) civil.year;
  if (!samay_fields_place (&dated, &when))
    return SAMAY_WHEN_UNKNOWN;
  if (when.span.begin_s > right->span.begin_s)
    {
      dated.year--;
      if (!samay_fields_place (&dated, &when))
        return SAMAY_WHEN_UNKNOWN;
    }
  return when;
}

static gboolean
lacks_year (const SamayTerm *term)
{
  return term->kind == SAMAY_TERM_FIELDS && term->year == SAMAY_TERM_NO_YEAR && (term->month != 0 || term->day != 0);
}

/* A weekday or a yearless day after the first date: the first such day on or after it. */
static SamayWhen
place_after (Context         *context,
             const SamayTerm *right,
             const SamayWhen *left)
{
  SamayTerm dated = *right;
  SamayWhen when;
  SamayCivil civil = samay_instant_to_civil (left->span.begin_s);

  dated.year = (gint32) civil.year;
  if (dated.month == 0 && dated.day != 0)
    dated.month = civil.month;
  for (int step = 0; step < 2; step++, dated.year++)
    if (samay_fields_place (&dated, &when) && when.span.begin_s >= left->span.begin_s)
      return when;
  return SAMAY_WHEN_UNKNOWN;
}

static void
resolve_ends (Context         *context,
              const SamayTerm *term,
              SamayWhen       *left,
              SamayWhen       *right)
{
  const SamayTerm *left_term = get_term (context->resolver, term->left), *right_term = get_term (context->resolver, term->right);

  if (lacks_year (right_term) && !lacks_year (left_term))
    {
      *left = resolve_term (context, left_term);
      *right = samay_when_is_known (left) ? place_after (context, right_term, left) : SAMAY_WHEN_UNKNOWN;
      return;
    }
  *right = resolve_term (context, right_term);
  if (samay_when_is_known (right) && lacks_year (left_term))
    *left = place_before (context, left_term, right);
  else if (samay_when_is_known (right) && left_term->kind == SAMAY_TERM_FIELDS && left_term->weekday != 0 && left_term->day == 0)
    {
      gint64 day = samay_day_find_weekday (samay_day_from_instant (right->span.begin_s), left_term->weekday, -1);

      *left = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
    }
  else
    *left = resolve_term (context, left_term);
}

static SamayWhen
resolve_range (Context         *context,
               const SamayTerm *term)
{
  SamayWhen left, right, when;

  if (term->left == SAMAY_TERM_NO_CHILD || term->right == SAMAY_TERM_NO_CHILD)
    return SAMAY_WHEN_UNKNOWN;
  resolve_ends (context, term, &left, &right);
  if (!samay_when_is_known (&left) || !samay_when_is_known (&right))
    return make_pattern (get_term (context->resolver, term->right));
  if (left.span.begin_s > right.span.begin_s)
    return SAMAY_WHEN_UNKNOWN;
  when = left;
  when.span.end_s = right.span.end_s;
  when.precision = MIN (left.precision, right.precision);
  when.part = SAMAY_PART_NONE;
  return when;
}

static void
apply_marks (Context         *context,
             const SamayTerm *term,
             SamayWhen       *when)
{
  if (term->part != SAMAY_PART_NONE && samay_when_is_known (when))
    {
      when->span = samay_span_take_part (when->span, when->precision, term->part);
      when->part = term->part;
      add_reason (context, SAMAY_REASON_PART, SAMAY_DAY_UNKNOWN);
    }
  if (term->is_approximate)
    when->certainty = SAMAY_CERTAINTY_APPROXIMATE;
  when->bound = term->bound;
  if (term->hour >= 0 && samay_when_is_known (when) && when->precision == SAMAY_PRECISION_DAY)
    samay_fields_set_clock (term, when);
}

static SamayWhen
resolve_term (Context         *context,
              const SamayTerm *term)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;

  if (context->depth == DEPTH_MAX)
    return when;
  context->depth++;
  switch (term->kind)
    {
    case SAMAY_TERM_FIELDS:
      when = resolve_fields (context, term);
      break;
    case SAMAY_TERM_SHIFT:
      when = resolve_shift (context, term);
      break;
    case SAMAY_TERM_RELATIVE:
      when = resolve_relative (context, term);
      break;
    case SAMAY_TERM_WINDOW:
      when = resolve_window (context, term);
      break;
    case SAMAY_TERM_OFFSET:
    case SAMAY_TERM_AROUND:
    case SAMAY_TERM_FROM:
      when = resolve_offset (context, term);
      break;
    case SAMAY_TERM_NTH:
      when = resolve_nth (context, term);
      break;
    case SAMAY_TERM_RANGE:
      when = resolve_range (context, term);
      break;
    default:
      break;
    }
  apply_marks (context, term, &when);
  context->depth--;
  return when;
}

/**
 * samay_resolver_resolve:
 * @out_derivation: (out): whether the words give the date whole, or what it was counted from
 *
 * Adds to the reasons. What can't be known stays open: the pattern of what was said is kept.
 */
SamayWhen
samay_resolver_resolve (SamayResolver    *self,
                        const SamayDraft *draft,
                        SamayDerivation  *out_derivation)
{
  Context context = { self, draft, SAMAY_DERIVATION_STATED, 0 };
  SamayWhen when;

  add_reason (&context, SAMAY_REASON_RULE, SAMAY_DAY_UNKNOWN);
  when = resolve_term (&context, get_term (self, draft->term));
  *out_derivation = context.derivation;
  return when;
}

/* Remembers a date that was told, for those that follow. */
void
samay_resolver_note (SamayResolver    *self,
                     const SamayDraft *draft,
                     const SamayWhen  *when,
                     gboolean          has_happened)
{
  const SamayTerm *term = get_term (self, draft->term);

  if (!samay_when_is_known (when))
    return;
  self->discourse.last = *when;
  if (has_happened && when->span.end_s != SAMAY_INSTANT_MAX)
    self->discourse.last_event = *when;
  if ((term->kind == SAMAY_TERM_FIELDS && term->year != SAMAY_TERM_NO_YEAR && term->span_years == 0) || term->kind == SAMAY_TERM_RANGE)
    {
      self->discourse.last_year = (gint32) samay_instant_to_civil (when->span.begin_s).year;
      self->discourse.last_year_sentence = draft->sentence;
    }
}
