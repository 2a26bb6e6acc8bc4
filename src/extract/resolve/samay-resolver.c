/* samay-resolver.c: terms to dates, from the statement's date, the tense and what was told before
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-resolver.h"

#include "extract/resolve/samay-calendar-fields.h"
#include "extract/resolve/samay-period.h"
#include "extract/resolve/samay-resolver-private.h"

/* How deep ranges and parts may stand in one another. */
#define DEPTH_MAX 8

/* So long at most is what a next day follows. */
#define FEW_DAYS 16

const SamayTerm *
samay_context_get_term (const SamayResolver *self,
                        guint32              term)
{
  return &g_array_index (self->terms, SamayTerm, term);
}

void
samay_context_add_reason (SamayContext    *context,
                          SamayReasonKind  kind,
                          gint64           day)
{
  SamayReason reason = { context->draft->start_byte, context->draft->end_byte, 0, context->draft->rule, kind };

  reason.day = day == SAMAY_DAY_UNKNOWN ? G_MININT32 : (gint32) CLAMP (day, G_MININT32, G_MAXINT32);
  /* Both ends of a range may be found alike: it is said once. */
  for (guint i = context->resolver->reasons->len; i-- > 0;)
    {
      const SamayReason *other = &g_array_index (context->resolver->reasons, SamayReason, i);

      if (other->start_byte != reason.start_byte || other->end_byte != reason.end_byte)
        break;
      if (other->kind == reason.kind && other->day == reason.day)
        return;
    }
  samay_array_push (context->resolver->reasons, reason, SAMAY_REASONS_ROOM);
}

gint64
samay_when_get_last_day (const SamayWhen *when)
{
  return samay_day_from_instant (when->span.end_s - 1);
}

static gint64
find_published (SamayContext *context)
{
  SamayResolver *self = context->resolver;

  if (self->published_day == SAMAY_DAY_UNKNOWN)
    {
      samay_context_add_reason (context, SAMAY_REASON_NO_ANCHOR, SAMAY_DAY_UNKNOWN);
      return SAMAY_DAY_UNKNOWN;
    }
  samay_context_add_reason (context, SAMAY_REASON_FROM_PUBLISHED, self->published_day);
  context->derivation = MAX (context->derivation, self->is_inferred ? SAMAY_DERIVATION_INFERRED : SAMAY_DERIVATION_COMPUTED);
  return self->published_day;
}

/* In March he came; the next month he left: what is past can't be next from where the statement stands. */
static gboolean
is_next_in_story (const SamayContext *context,
                  const SamayTerm    *term)
{
  return term->kind == SAMAY_TERM_RELATIVE && term->relation > 0 && context->draft->tense == SAMAY_TENSE_PAST
         && context->draft->aspect != SAMAY_ASPECT_INFINITIVE && context->draft->status == SAMAY_STATUS_UNTOLD
         && samay_when_is_known (&context->resolver->discourse.last);
}

/* The team leaves on the 22nd and two days later plays: what was told last is a day, and still to come. */
static gboolean
is_ahead_in_story (const SamayResolver *self,
                   const SamayTerm     *term)
{
  const SamayWhen *last = &self->discourse.last_days;

  return term->anchor == SAMAY_ANCHOR_AHEAD && samay_when_is_known (last) && samay_span_equal (last->span, self->discourse.last.span)
         && (self->published_day == SAMAY_DAY_UNKNOWN || samay_day_from_instant (last->span.begin_s) > self->published_day);
}

/* The day that a relative term counts from, or SAMAY_DAY_UNKNOWN. */
gint64
samay_context_find_anchor (SamayContext    *context,
                           const SamayTerm *term)
{
  SamayResolver *self = context->resolver;
  /* The next day is counted from a day, whatever year was named since. */
  const SamayWhen *last = term->unit == SAMAY_UNIT_DAY && samay_when_is_known (&self->discourse.last) ? &self->discourse.last_days : &self->discourse.last;

  if (term->anchor == SAMAY_ANCHOR_NARRATIVE || is_next_in_story (context, term) || is_ahead_in_story (self, term))
    {
      gint64 day;

      /* Nothing was told yet: it can only be meant from where the statement stands. */
      if (!samay_when_is_known (last) || last->span.begin_s == SAMAY_INSTANT_MIN || last->span.end_s == SAMAY_INSTANT_MAX)
        return context->draft->tense == SAMAY_TENSE_PAST && term->amount > 0 ? SAMAY_DAY_UNKNOWN : find_published (context);
      day = term->amount < 0 ? samay_day_from_instant (last->span.begin_s) : samay_when_get_last_day (last);
      samay_context_add_reason (context, SAMAY_REASON_FROM_NARRATIVE, day);
      context->derivation = MAX (context->derivation, SAMAY_DERIVATION_COMPUTED);
      return day;
    }
  return find_published (context);
}

int
samay_context_get_direction (const SamayContext *context)
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
      return context->draft->aspect == SAMAY_ASPECT_INFINITIVE || context->draft->is_in_infinitive ? 0 : -1;
    case SAMAY_TENSE_FUTURE:
      return 1;
    default:
      return 0;
    }
}

/* What is known of a date that can't be placed. */
SamayWhen
samay_term_make_pattern (const SamayTerm *term)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;

  when.pattern.year = term->year == SAMAY_TERM_NO_YEAR ? SAMAY_PATTERN_YEAR_NONE : term->year;
  when.pattern.month = term->month;
  when.pattern.day = term->day;
  when.pattern.weekday = term->day == 0 && term->month == 0 ? term->weekday : 0;
  when.precision = term->day != 0 || term->weekday != 0 || term->named_day != NULL ? SAMAY_PRECISION_DAY
                   : term->month != 0                   ? SAMAY_PRECISION_MONTH : SAMAY_PRECISION_UNKNOWN;
  return when;
}

static SamayWhen
resolve_child (SamayContext *context,
               guint32       child)
{
  return child == SAMAY_TERM_NO_CHILD ? SAMAY_WHEN_UNKNOWN : samay_context_resolve (context, samay_context_get_term (context->resolver, child));
}

/* The quarter ended December 2023, the year to 31 March 2024. */
static SamayWhen
resolve_ending (const SamayTerm *term,
                const SamayWhen *of)
{
  gint64 end = samay_when_get_last_day (of), begin = samay_day_add_units (end + 1, term->unit, term->amount);
  SamayWhen period = samay_period_around (end, term->unit);

  if (samay_day_from_instant (period.span.begin_s) == begin && samay_when_get_last_day (&period) == end)
    return period;
  return samay_when_from_days (MIN (begin, end), end, SAMAY_PRECISION_DAY);
}

static gboolean
lacks_year (const SamayTerm *term)
{
  return term->kind == SAMAY_TERM_FIELDS && term->year == SAMAY_TERM_NO_YEAR && (term->month != 0 || term->day != 0 || term->named_day != NULL);
}

/* It closed two days before 15 June, told on the 14th: what is over is the day that counts, not the 15th. */
static gint64
move_to_side (SamayContext    *context,
              const SamayTerm *offset,
              gint64           day)
{
  int direction = samay_context_get_direction (context);
  gint64 published = context->resolver->published_day, other = samay_day_add_months (day, direction < 0 ? 12 : -12);

  if (direction == 0 || published == SAMAY_DAY_UNKNOWN || !lacks_year (samay_context_get_term (context->resolver, offset->left)))
    return day;
  return (direction < 0 ? other <= published : other >= published) ? other : day;
}

/* The weekend of a day: one that is just over on Monday or Tuesday; a holiday on its Friday or Monday makes it three days long. */
static SamayWhen
take_weekend (gint64 day)
{
  int weekday = samay_day_get_weekday (day);
  SamayWhen when = samay_period_step (day, SAMAY_UNIT_WEEKEND, weekday <= 2 ? -1 : 0);

  if (weekday == 1)
    when.span.end_s += SAMAY_DAY_S;
  if (weekday == 5)
    when.span.begin_s -= SAMAY_DAY_S;
  return when;
}

/* Two weeks from 15 January: that day, whatever the unit, since it is counted from a day. */
static SamayWhen
resolve_offset (SamayContext    *context,
                const SamayTerm *term)
{
  SamayWhen of = resolve_child (context, term->left);
  gint64 day, moved;

  if (!samay_when_is_known (&of) || of.span.begin_s == SAMAY_INSTANT_MIN || of.span.end_s == SAMAY_INSTANT_MAX)
    return SAMAY_WHEN_UNKNOWN;
  day = samay_day_from_instant (of.span.begin_s);
  if (term->kind == SAMAY_TERM_AROUND)
    return term->unit == SAMAY_UNIT_WEEKEND ? take_weekend (day) : samay_period_around (day, term->unit);
  if (ABS (term->amount) > 100 * 1000000)
    return SAMAY_WHEN_UNKNOWN;
  if (term->kind == SAMAY_TERM_FROM && term->amount < 0)
    return resolve_ending (term, &of);
  /* Three years before 2015 is a year. */
  if (term->kind == SAMAY_TERM_OFFSET && of.precision > SAMAY_PRECISION_DAY && samay_unit_get_precision (term->unit) >= of.precision)
    return samay_period_step (day, term->unit, term->amount / 100);
  moved = samay_day_add_units (day, term->unit, term->amount);
  if (term->kind == SAMAY_TERM_OFFSET)
    day = moved = move_to_side (context, term, moved);
  return samay_when_from_days (day, MAX (moved - (term->kind == SAMAY_TERM_FROM), day), SAMAY_PRECISION_DAY);
}

static SamayWhen
resolve_nth (SamayContext    *context,
             const SamayTerm *term)
{
  SamayWhen of = resolve_child (context, term->left), when;
  const SamayTerm *period = samay_context_get_term (context->resolver, term->left);
  int direction = samay_context_get_direction (context);
  gint64 day;

  if (!samay_when_is_known (&of))
    return of;
  when = samay_fields_take_nth (term, &of);
  if (!period->is_implied || !samay_when_is_known (&when) || direction == 0)
    return when;
  /* The first Monday of the month, when that is over and the verb is of the future: the next month's. */
  day = samay_day_from_instant (when.span.begin_s);
  if ((direction > 0 && day < context->resolver->published_day) || (direction < 0 && day > context->resolver->published_day))
    {
      of = samay_period_step (samay_day_from_instant (of.span.begin_s), period->unit, direction);
      when = samay_fields_take_nth (term, &of);
    }
  return when;
}

static void
take_part (const SamayTerm *term,
           SamayWhen       *when)
{
  if (term->part == SAMAY_PART_NONE || !samay_when_is_known (when))
    return;
  when->span = samay_span_take_part (when->span, when->precision, term->part);
  when->part = term->part;
}

/* Gives @left the year of @right's date, or the year before where it would come after it. */
static SamayWhen
place_before (SamayContext    *context,
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
      /* The 27th to 3 April: the 27th of March. */
      if (left->month == 0 && left->day != 0 && dated.month > 1)
        dated.month--;
      else if (left->month == 0 && left->day != 0)
        dated.month = 12, dated.year--;
      else
        dated.year--;
      if (!samay_fields_place (&dated, &when))
        return SAMAY_WHEN_UNKNOWN;
    }
  take_part (left, &when);
  return when;
}

/* A weekday or a yearless day after the first date: the first such day on or after it. */
static SamayWhen
place_after (SamayContext    *context,
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
      {
        take_part (right, &when);
        return when;
      }
  return SAMAY_WHEN_UNKNOWN;
}

static gboolean
is_plain_weekday (const SamayTerm *term)
{
  return term->kind == SAMAY_TERM_FIELDS && term->weekday != 0 && term->day == 0 && term->month == 0 && term->year == SAMAY_TERM_NO_YEAR;
}

/* Next Monday to Friday: the weekday on or after the day of the other end, or on or before it. */
static SamayWhen
place_weekday (const SamayTerm *weekday,
               const SamayWhen *other,
               int              direction)
{
  gint64 day = samay_day_find_weekday (samay_day_from_instant (other->span.begin_s), weekday->weekday, direction);

  return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
}

static void
resolve_ends (SamayContext    *context,
              const SamayTerm *term,
              SamayWhen       *left,
              SamayWhen       *right)
{
  const SamayTerm *left_term = samay_context_get_term (context->resolver, term->left), *right_term = samay_context_get_term (context->resolver, term->right);

  if (lacks_year (right_term) && !lacks_year (left_term))
    {
      *left = samay_context_resolve (context, left_term);
      *right = samay_when_is_known (left) ? place_after (context, right_term, left) : SAMAY_WHEN_UNKNOWN;
      return;
    }
  if (is_plain_weekday (right_term) && !lacks_year (left_term)
      && (!is_plain_weekday (left_term) || samay_context_get_direction (context) > 0))
    {
      *left = samay_context_resolve (context, left_term);
      *right = samay_when_is_known (left) && left->precision == SAMAY_PRECISION_DAY ? place_weekday (right_term, left, 1) : SAMAY_WHEN_UNKNOWN;
      return;
    }
  *right = samay_context_resolve (context, right_term);
  if (samay_when_is_known (right) && lacks_year (left_term))
    *left = place_before (context, left_term, right);
  else if (samay_when_is_known (right) && left_term->kind == SAMAY_TERM_FIELDS && left_term->weekday != 0 && left_term->day == 0)
    *left = place_weekday (left_term, right, -1);
  else
    *left = samay_context_resolve (context, left_term);
}

/* November to February 2017: the year is the end's. */
static gboolean
move_a_year_back (SamayContext    *context,
                  const SamayTerm *term,
                  SamayWhen       *left,
                  const SamayWhen *right)
{
  SamayTerm dated = *samay_context_get_term (context->resolver, term->left);

  if (dated.kind != SAMAY_TERM_FIELDS || dated.month == 0 || dated.year == SAMAY_TERM_NO_YEAR)
    return FALSE;
  dated.year = (gint32) samay_instant_to_civil (right->span.begin_s).year - 1;
  return samay_fields_place (&dated, left) && left->span.begin_s <= right->span.begin_s;
}

/* The rest of the year: from today to its end. */
static gboolean
begins_now (SamayContext    *context,
            const SamayTerm *range)
{
  const SamayTerm *left = samay_context_get_term (context->resolver, range->left);

  return left->kind == SAMAY_TERM_SHIFT && left->amount == 0;
}

static SamayWhen
resolve_range (SamayContext    *context,
               const SamayTerm *term)
{
  SamayWhen left, right, when;

  if (term->left == SAMAY_TERM_NO_CHILD || term->right == SAMAY_TERM_NO_CHILD)
    return SAMAY_WHEN_UNKNOWN;
  resolve_ends (context, term, &left, &right);
  if (!samay_when_is_known (&left) || !samay_when_is_known (&right))
    return samay_term_make_pattern (samay_context_get_term (context->resolver, term->right));
  if (left.span.begin_s > right.span.begin_s && !(begins_now (context, term) && left.span.end_s <= right.span.end_s)
      && !move_a_year_back (context, term, &left, &right))
    return SAMAY_WHEN_UNKNOWN;
  when = left;
  when.span.end_s = right.span.end_s;
  when.precision = MIN (left.precision, right.precision);
  when.part = SAMAY_PART_NONE;
  return when;
}

static void
apply_marks (SamayContext    *context,
             const SamayTerm *term,
             SamayWhen       *when)
{
  if (term->part != SAMAY_PART_NONE && samay_when_is_known (when))
    {
      take_part (term, when);
      samay_context_add_reason (context, SAMAY_REASON_PART, SAMAY_DAY_UNKNOWN);
    }
  if (term->is_approximate)
    when->certainty = SAMAY_CERTAINTY_APPROXIMATE;
  when->bound = term->bound;
  if (term->hour >= 0 && samay_when_is_known (when) && when->precision == SAMAY_PRECISION_DAY)
    samay_fields_set_clock (term, when);
}

SamayWhen
samay_context_resolve (SamayContext    *context,
                       const SamayTerm *term)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;

  if (context->depth == DEPTH_MAX)
    return when;
  context->depth++;
  switch (term->kind)
    {
    case SAMAY_TERM_FIELDS:
      when = samay_context_resolve_fields (context, term);
      break;
    case SAMAY_TERM_SHIFT:
      when = samay_context_resolve_shift (context, term);
      break;
    case SAMAY_TERM_RELATIVE:
      when = samay_context_resolve_relative (context, term);
      break;
    case SAMAY_TERM_WINDOW:
      when = samay_context_resolve_window (context, term);
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
  SamayContext context = { self, draft, SAMAY_DERIVATION_STATED, 0 };
  SamayWhen when;

  samay_context_add_reason (&context, SAMAY_REASON_RULE, SAMAY_DAY_UNKNOWN);
  when = samay_context_resolve (&context, samay_context_get_term (self, draft->term));
  *out_derivation = context.derivation;
  return when;
}

/* In June this year, yesterday, on Saturday: the story has come back to the statement's own time. */
static gboolean
is_back_at_present (const SamayTerm *term)
{
  if (term->kind == SAMAY_TERM_FIELDS)
    return term->weekday != 0 && term->day == 0 && term->month == 0;
  return (term->kind == SAMAY_TERM_RELATIVE || term->kind == SAMAY_TERM_SHIFT) && term->anchor != SAMAY_ANCHOR_NARRATIVE;
}

/* Remembers a date that was told, for those that follow. */
void
samay_resolver_note (SamayResolver    *self,
                     const SamayDraft *draft,
                     const SamayWhen  *when,
                     gboolean          has_happened)
{
  const SamayTerm *term = samay_context_get_term (self, draft->term);

  if (!samay_when_is_known (when) || term->is_aside)
    return;
  self->discourse.last = *when;
  if (samay_span_get_length_s (when->span) <= FEW_DAYS * SAMAY_DAY_S)
    self->discourse.last_days = *when;
  if (has_happened && when->span.end_s != SAMAY_INSTANT_MAX)
    self->discourse.last_event = *when;
  /* After 1990; the mill, built in 1990, …; the census of 1990: the story isn't there. */
  if (term->bound != SAMAY_BOUND_NONE || draft->is_in_own_phrase || draft->is_attribute)
    return;
  if ((term->kind == SAMAY_TERM_FIELDS && term->year != SAMAY_TERM_NO_YEAR && term->span_years == 0) || term->kind == SAMAY_TERM_RANGE
      || is_back_at_present (term))
    {
      self->discourse.last_year_is_over = has_happened;
      self->discourse.last_year = (gint32) samay_instant_to_civil (when->span.begin_s).year;
      self->discourse.last_year_sentence = draft->sentence;
    }
}
