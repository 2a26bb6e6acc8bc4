/* samay-term-builder.c: operations of rules: bindings to terms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-term-builder.h"

static const SamayTerm *
get_term (const SamayMatcher *matcher,
          guint32             term)
{
  return &g_array_index (matcher->terms, SamayTerm, term);
}

static guint32
add_term (SamayMatcher    *matcher,
          const SamayTerm *term)
{
  g_array_append_vals (matcher->terms, term, 1);
  return matcher->terms->len - 1;
}

/* The term of the expression that the key's slot holds. */
static guint32
find_child (const SamayMatcher *matcher,
            const SamayMatch   *match,
            SamayKey            key)
{
  gint32 atom;

  if (!samay_match_find_value (match, key, FALSE, &atom) || atom < 0 || (guint) atom >= matcher->atoms->len)
    return SAMAY_TERM_NO_CHILD;
  return g_array_index (matcher->atoms, SamayAtom, atom).term;
}

/* The eras that are calendars of their own follow one another as #SamayCalendar has them. A year of Vikram begins with the new moon of Chaitra. */
static void
set_calendar (const SamayMatch *match,
              SamayCalendar     calendar,
              SamayTerm        *term)
{
  int new_year = samay_named_days_find (match->language->named_days, "hindu-new-year");

  term->calendar = calendar;
  if (calendar == SAMAY_CALENDAR_VIKRAM && new_year >= 0)
    term->named_day = samay_named_days_get (match->language->named_days, new_year);
}

static void
set_year (const SamayMatch *match,
          SamayTerm        *term)
{
  gint32 value, era = 0;

  if (samay_match_find_value (match, SAMAY_KEY_CENTURY, FALSE, &value))
    {
      term->year = 100 * (value - 1) + 1;
      term->span_years = 100;
    }
  else if (samay_match_find_value (match, SAMAY_KEY_DECADE, FALSE, &value))
    {
      term->year = value;
      term->span_years = 10;
      term->is_short_year = value < 100;
    }
  else if (samay_match_find_value (match, SAMAY_KEY_YEAR, FALSE, &value))
    {
      term->year = value;
      term->is_short_year = samay_match_has_class (match, SAMAY_KEY_YEAR, SAMAY_CLASS_YEAR_SHORT)
                            || (samay_match_has_class (match, SAMAY_KEY_YEAR, SAMAY_CLASS_NUMBER) && value > 0 && value < 100);
    }
  if (term->year == SAMAY_TERM_NO_YEAR || !samay_match_find_value (match, SAMAY_KEY_ERA, FALSE, &era))
    return;
  if (era >= SAMAY_ERA_SAKA)
    set_calendar (match, era - SAMAY_ERA_SAKA + SAMAY_CALENDAR_SAKA, term);
  else if (era == SAMAY_ERA_BCE)
    term->year = term->span_years == 100 ? -(term->year + 99) + 1 : 1 - term->year;
}

static void
set_fields (const SamayMatch *match,
            SamayTerm        *term)
{
  gint32 value;

  set_year (match, term);
  if (samay_match_find_value (match, SAMAY_KEY_MONTH, FALSE, &value))
    term->month = value;
  if (samay_match_find_value (match, SAMAY_KEY_DAY, FALSE, &value))
    term->day = value;
  /* Month and day in one number: 126 is 26 January; or a day that moves. */
  if (samay_match_find_value (match, SAMAY_KEY_NAMED_DAY, FALSE, &value) && value >= SAMAY_NAMED_DAY_FIRST)
    term->named_day = samay_named_days_get (match->language->named_days, value - SAMAY_NAMED_DAY_FIRST);
  else if (samay_match_find_value (match, SAMAY_KEY_NAMED_DAY, FALSE, &value))
    {
      term->month = value / 100;
      term->day = value % 100;
    }
  if (samay_match_find_value (match, SAMAY_KEY_WEEKDAY, FALSE, &value))
    term->weekday = value;
  if (samay_match_find_value (match, SAMAY_KEY_WEEK, FALSE, &value))
    term->week = CLAMP (value, 0, 53);
  if (samay_match_find_value (match, SAMAY_KEY_QUARTER, FALSE, &value))
    term->quarter = value;
  if (samay_match_find_value (match, SAMAY_KEY_HALF, FALSE, &value))
    term->half = value;
  if (samay_match_find_value (match, SAMAY_KEY_SEASON, FALSE, &value))
    term->season = value + 1;
  if (samay_match_find_value (match, SAMAY_KEY_HOUR, FALSE, &value))
    term->hour = value;
  if (samay_match_find_value (match, SAMAY_KEY_MINUTE, FALSE, &value))
    term->minute = value;
  if (samay_match_find_value (match, SAMAY_KEY_TO_HOUR, FALSE, &value))
    term->to_hour = value;
  if (samay_match_find_value (match, SAMAY_KEY_DAYPART, FALSE, &value))
    term->daypart = value + 1;
  if (samay_match_find_value (match, SAMAY_KEY_UNIT, FALSE, &value))
    term->unit = value;
  if (samay_match_find_value (match, SAMAY_KEY_PART, FALSE, &value))
    term->part = value;
  if (samay_match_find_value (match, SAMAY_KEY_ANCHOR, FALSE, &value))
    term->anchor = value;
  if (samay_match_find_value (match, SAMAY_KEY_FISCAL, FALSE, &value))
    {
      term->is_fiscal = value != 0;
      /* FY24 is named by the year in which it ends. */
      if (value == 2 && term->year != SAMAY_TERM_NO_YEAR)
        term->year = term->is_short_year ? (term->year + 99) % 100 : term->year - 1;
    }
}

static guint32
build_shift (SamayMatcher     *matcher,
             const SamayMatch *match,
             SamayTermKind     kind)
{
  SamayTerm term = SAMAY_TERM_INIT (kind);

  set_fields (match, &term);
  samay_match_find_value (match, SAMAY_KEY_BY, TRUE, &term.amount);
  return add_term (matcher, &term);
}

static guint32
build_relative (SamayMatcher     *matcher,
                const SamayMatch *match,
                int               relation)
{
  SamayTerm term = SAMAY_TERM_INIT (SAMAY_TERM_RELATIVE), range = SAMAY_TERM_INIT (SAMAY_TERM_RANGE);
  gint32 count, to_day;

  set_fields (match, &term);
  term.relation = samay_match_find_value (match, SAMAY_KEY_COUNT, FALSE, &count) ? relation * CLAMP (count, 1, 9) : relation;
  if (!samay_match_find_value (match, SAMAY_KEY_TO_DAY, FALSE, &to_day))
    return add_term (matcher, &term);
  /* The 6th to the 9th of next month. */
  range.left = add_term (matcher, &term);
  term.day = to_day;
  range.right = add_term (matcher, &term);
  return add_term (matcher, &range);
}

/* Of the second Monday, the Monday; of the last week, that and that it is the last. */
static gboolean
take_unit (const SamayTerm *at,
           SamayTerm       *term)
{
  if (at->kind != SAMAY_TERM_RELATIVE && at->weekday == 0)
    return FALSE;
  if (at->kind == SAMAY_TERM_RELATIVE && term->nth == 0)
    term->nth = at->relation;
  term->weekday = at->weekday;
  term->unit = at->unit;
  return term->nth != 0;
}

/* Two weeks after a day, the week of a day, two weeks from a day on: the length is what an earlier phase read. */
static guint32
build_from_date (SamayMatcher     *matcher,
                 const SamayMatch *match,
                 SamayTermKind     kind)
{
  SamayTerm term = SAMAY_TERM_INIT (kind);
  guint32 length = find_child (matcher, match, SAMAY_KEY_COUNT);
  gint32 sign = 100;

  set_fields (match, &term);
  term.left = find_child (matcher, match, SAMAY_KEY_OF);
  if (term.left == SAMAY_TERM_NO_CHILD || (kind != SAMAY_TERM_AROUND && length == SAMAY_TERM_NO_CHILD && term.unit == SAMAY_UNIT_NONE))
    return SAMAY_TERM_NO_CHILD;
  samay_match_find_value (match, SAMAY_KEY_BY, TRUE, &sign);
  term.amount = sign;
  if (length != SAMAY_TERM_NO_CHILD)
    {
      term.unit = get_term (matcher, length)->unit;
      term.amount = get_term (matcher, length)->amount * (sign < 0 ? -1 : 1);
      if (get_term (matcher, length)->is_vague)
        return SAMAY_TERM_NO_CHILD;
    }
  return add_term (matcher, &term);
}

/* 2 years, 2 weeks and 2 days ago: longer and shorter units, in one direction. */
static guint32
build_sum (SamayMatcher     *matcher,
           const SamayMatch *match)
{
  static const SamayKey lengths[] = { SAMAY_KEY_AT, SAMAY_KEY_COUNT };
  guint32 shift = find_child (matcher, match, SAMAY_KEY_OF), left = SAMAY_TERM_NO_CHILD;
  SamayUnit above = SAMAY_UNIT_MILLENNIUM;
  SamayTerm term;

  if (shift == SAMAY_TERM_NO_CHILD)
    return SAMAY_TERM_NO_CHILD;
  term = *get_term (matcher, shift);
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      guint32 child = find_child (matcher, match, lengths[i]);
      SamayTerm longer;

      if (child == SAMAY_TERM_NO_CHILD)
        continue;
      longer = *get_term (matcher, child);
      if (longer.is_vague || longer.unit <= term.unit || longer.unit >= above)
        return SAMAY_TERM_NO_CHILD;
      above = longer.unit;
      if (term.amount < 0)
        longer.amount = -longer.amount;
      longer.left = left;
      left = add_term (matcher, &longer);
    }
  term.left = left;
  return add_term (matcher, &term);
}

static guint32
build_nth (SamayMatcher     *matcher,
           const SamayMatch *match)
{
  SamayTerm term = SAMAY_TERM_INIT (SAMAY_TERM_NTH);
  gint32 value;
  guint32 at;

  set_fields (match, &term);
  term.left = find_child (matcher, match, SAMAY_KEY_OF);
  /* The first Monday of the month: the month that the statement stands in. */
  if (term.left == SAMAY_TERM_NO_CHILD && term.weekday != 0 && term.unit != SAMAY_UNIT_NONE)
    {
      SamayTerm period = SAMAY_TERM_INIT (SAMAY_TERM_RELATIVE);

      period.unit = term.unit;
      period.is_implied = TRUE;
      term.unit = SAMAY_UNIT_NONE;
      term.left = add_term (matcher, &period);
    }
  if (term.left == SAMAY_TERM_NO_CHILD)
    return SAMAY_TERM_NO_CHILD;
  if (samay_match_find_value (match, SAMAY_KEY_N, FALSE, &value))
    term.nth = value;
  term.count = samay_match_find_value (match, SAMAY_KEY_COUNT, FALSE, &value) ? value : 1;
  at = find_child (matcher, match, SAMAY_KEY_AT);
  if (at != SAMAY_TERM_NO_CHILD && !take_unit (get_term (matcher, at), &term))
    return SAMAY_TERM_NO_CHILD;
  /* The first two months: how many and of what an earlier phase read as a length. */
  if (samay_match_has_class (match, SAMAY_KEY_COUNT, SAMAY_CLASS_WHEN_LENGTH))
    {
      const SamayTerm *length = get_term (matcher, find_child (matcher, match, SAMAY_KEY_COUNT));

      term.count = MAX (length->amount / 100, 1);
      term.unit = length->unit;
    }
  return add_term (matcher, &term);
}

/* From the fields of the match: the second date takes from the first what it has no field of its own for. */
static guint32
build_field_range (SamayMatcher     *matcher,
                   const SamayMatch *match)
{
  SamayTerm left = SAMAY_TERM_INIT (SAMAY_TERM_FIELDS), right, range = SAMAY_TERM_INIT (SAMAY_TERM_RANGE);
  gint32 value;

  set_fields (match, &left);
  right = left;
  if (samay_match_find_value (match, SAMAY_KEY_TO_DAY, FALSE, &value))
    right.day = value;
  if (samay_match_find_value (match, SAMAY_KEY_TO_MONTH, FALSE, &value))
    right.month = value;
  if (samay_match_find_value (match, SAMAY_KEY_TO_YEAR, FALSE, &value))
    {
      right.year = value;
      /* 1857–58: the short second year has the first one's century. */
      if (samay_match_has_class (match, SAMAY_KEY_TO_YEAR, SAMAY_CLASS_YEAR_SHORT) && left.year != SAMAY_TERM_NO_YEAR)
        right.year = left.year - left.year % 100 + value + (value < left.year % 100 ? 100 : 0);
    }
  if (samay_match_find_value (match, SAMAY_KEY_TO_CENTURY, FALSE, &value))
    right.year = 100 * (value - 1) + 1;
  range.left = add_term (matcher, &left);
  range.right = add_term (matcher, &right);
  return add_term (matcher, &range);
}

static guint32
build_range (SamayMatcher     *matcher,
             const SamayMatch *match)
{
  SamayTerm term = SAMAY_TERM_INIT (SAMAY_TERM_RANGE);

  term.left = find_child (matcher, match, SAMAY_KEY_FROM);
  term.right = find_child (matcher, match, SAMAY_KEY_TO);
  if (term.left != SAMAY_TERM_NO_CHILD && term.right != SAMAY_TERM_NO_CHILD && get_term (matcher, term.left)->kind == SAMAY_TERM_TIME)
    {
      SamayTerm hours = *get_term (matcher, term.left);

      hours.to_hour = get_term (matcher, term.right)->hour;
      return add_term (matcher, &hours);
    }
  /* From 2010 until now, the rest of the year: one end is where the statement stands. */
  if ((term.left == SAMAY_TERM_NO_CHILD) != (term.right == SAMAY_TERM_NO_CHILD))
    {
      SamayTerm now = SAMAY_TERM_INIT (SAMAY_TERM_SHIFT);

      now.unit = SAMAY_UNIT_DAY;
      *(term.left == SAMAY_TERM_NO_CHILD ? &term.left : &term.right) = add_term (matcher, &now);
    }
  if (term.left == SAMAY_TERM_NO_CHILD || term.right == SAMAY_TERM_NO_CHILD)
    return build_field_range (matcher, match);
  return add_term (matcher, &term);
}

/* What the expression of= says, with one thing more. */
static guint32
build_from_child (SamayMatcher     *matcher,
                  const SamayMatch *match)
{
  guint32 child = find_child (matcher, match, SAMAY_KEY_OF);
  SamayTerm term;
  gint32 value;

  if (child == SAMAY_TERM_NO_CHILD)
    return SAMAY_TERM_NO_CHILD;
  term = *get_term (matcher, child);
  /* Moved from the 5th: not since it. */
  if (term.is_replaced && match->rule->operation.op == SAMAY_OP_BOUND)
    return SAMAY_TERM_NO_CHILD;
  if (match->rule->operation.op == SAMAY_OP_APPROXIMATE)
    term.is_approximate = TRUE;
  if (match->rule->operation.op == SAMAY_OP_ASIDE)
    term.is_aside = TRUE;
  term.is_replaced |= match->rule->operation.op == SAMAY_OP_REPLACED;
  term.is_replacing |= match->rule->operation.op == SAMAY_OP_REPLACING;
  if (samay_match_find_value (match, SAMAY_KEY_PART, FALSE, &value))
    term.part = value;
  if (samay_match_find_value (match, SAMAY_KEY_BOUND, FALSE, &value))
    term.bound = value;
  return add_term (matcher, &term);
}

/* A weekday or a clock time beside a date. */
static guint32
build_merge (SamayMatcher     *matcher,
             const SamayMatch *match)
{
  guint32 of = find_child (matcher, match, SAMAY_KEY_OF), at = find_child (matcher, match, SAMAY_KEY_AT);
  const SamayTerm *other;
  SamayTerm term;

  if (of == SAMAY_TERM_NO_CHILD || at == SAMAY_TERM_NO_CHILD)
    return SAMAY_TERM_NO_CHILD;
  term = *get_term (matcher, of);
  other = get_term (matcher, at);
  /* This year, today: there is no field that one could take from the other. */
  if (other->kind == SAMAY_TERM_SHIFT)
    return SAMAY_TERM_NO_CHILD;
  if (other->weekday != 0)
    {
      term.weekday = other->weekday;
      term.is_weekday_with_day = TRUE;
    }
  if (other->named_day != NULL)
    term.named_day = other->named_day;
  if (other->month != 0 && term.month == 0)
    {
      term.month = other->month;
      term.day = other->day;
    }
  if (other->year != SAMAY_TERM_NO_YEAR && term.year == SAMAY_TERM_NO_YEAR)
    term.year = other->year;
  if (other->hour >= 0)
    {
      term.hour = other->hour;
      term.minute = other->minute;
    }
  if (other->daypart != 0)
    term.daypart = other->daypart;
  return add_term (matcher, &term);
}

static guint32
build_fields (SamayMatcher     *matcher,
              const SamayMatch *match,
              SamayTermKind     kind)
{
  SamayTerm term = SAMAY_TERM_INIT (kind);
  gint32 value;

  set_fields (match, &term);
  if (kind == SAMAY_TERM_DURATION || kind == SAMAY_TERM_SET)
    term.is_vague = !samay_match_find_value (match, SAMAY_KEY_N, TRUE, &term.amount);
  if (samay_match_find_value (match, SAMAY_KEY_BOUND, FALSE, &value))
    term.bound = value;
  return add_term (matcher, &term);
}

/**
 * samay_term_build:
 *
 * Returns: the term that the rule's operation makes of the match, or %SAMAY_TERM_NO_CHILD where it makes none
 */
guint32
samay_term_build (SamayMatcher     *matcher,
                  const SamayMatch *match)
{
  switch (match->rule->operation.op)
    {
    case SAMAY_OP_NONE:
      return build_fields (matcher, match, SAMAY_TERM_NONE);
    case SAMAY_OP_SET:
      return build_fields (matcher, match, SAMAY_TERM_FIELDS);
    case SAMAY_OP_SHIFT:
      return build_shift (matcher, match, SAMAY_TERM_SHIFT);
    case SAMAY_OP_WINDOW:
      return build_shift (matcher, match, SAMAY_TERM_WINDOW);
    case SAMAY_OP_LAST:
      return build_relative (matcher, match, -1);
    case SAMAY_OP_THIS:
      return build_relative (matcher, match, 0);
    case SAMAY_OP_NEXT:
      return build_relative (matcher, match, 1);
    case SAMAY_OP_OFFSET:
      return build_from_date (matcher, match, SAMAY_TERM_OFFSET);
    case SAMAY_OP_SUM:
      return build_sum (matcher, match);
    case SAMAY_OP_AROUND:
      return build_from_date (matcher, match, SAMAY_TERM_AROUND);
    case SAMAY_OP_FROM:
      return build_from_date (matcher, match, SAMAY_TERM_FROM);
    case SAMAY_OP_NTH:
      return build_nth (matcher, match);
    case SAMAY_OP_RANGE:
    case SAMAY_OP_PAIR:
    case SAMAY_OP_MOVE:
      return build_range (matcher, match);
    case SAMAY_OP_PART:
    case SAMAY_OP_BOUND:
    case SAMAY_OP_APPROXIMATE:
    case SAMAY_OP_ASIDE:
    case SAMAY_OP_REPLACED:
    case SAMAY_OP_REPLACING:
      return build_from_child (matcher, match);
    case SAMAY_OP_MERGE:
      return build_merge (matcher, match);
    case SAMAY_OP_DURATION:
      return build_fields (matcher, match, SAMAY_TERM_DURATION);
    case SAMAY_OP_REPEAT:
      return build_fields (matcher, match, SAMAY_TERM_SET);
    case SAMAY_OP_TIME:
      return build_fields (matcher, match, SAMAY_TERM_TIME);
    case SAMAY_OP_ORDER:
      return build_fields (matcher, match, SAMAY_TERM_ORDER);
    case SAMAY_OP_VAGUE:
      return build_fields (matcher, match, SAMAY_TERM_VAGUE);
    default:
      g_return_val_if_reached (SAMAY_TERM_NO_CHILD);
    }
}
