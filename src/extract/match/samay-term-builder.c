/* samay-term-builder.c: operations of rules: bindings to terms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-term-builder.h"

/* Values of era=, as the tables of eras have them. */
enum
{
  ERA_CE,
  ERA_BCE,
  ERA_SAKA,
};

static const SamayBinding *
find_binding (const SamayMatch *match,
              char              slot)
{
  for (guint i = 0; i < match->n; i++)
    if (match->slots[i] == slot)
      return &match->bindings[i];
  return NULL;
}

static gboolean
is_amount_key (guint key)
{
  return key == SAMAY_KEY_BY;
}

/* Value of an argument: whole, but for by= and the n= of a duration, which are hundredths. Gone where its slot was an option left out. */
static gboolean
get_value (const SamayMatch    *match,
           const SamayArgument *argument,
           gboolean             in_hundredths,
           gint32              *out_value)
{
  const SamayBinding *binding;
  gint64 value;

  if (!argument->is_slot)
    {
      *out_value = in_hundredths ? argument->value * 100 : argument->value;
      return TRUE;
    }
  binding = find_binding (match, argument->slot);
  if (binding == NULL)
    return FALSE;
  value = binding->value;
  if (binding->class_id == SAMAY_CLASS_NUMBER && !in_hundredths)
    value /= 100;
  else if (binding->class_id != SAMAY_CLASS_NUMBER && in_hundredths)
    value *= 100;
  *out_value = (gint32) CLAMP (value * argument->sign, -G_MAXINT32, G_MAXINT32);
  return TRUE;
}

static const SamayArgument *
find_argument (const SamayMatch *match,
               SamayKey          key)
{
  const SamayOperation *operation = &match->rule->operation;
  guint8 argument = operation->by_key[key];

  return argument != 0 ? &operation->arguments[argument - 1] : NULL;
}

static inline gboolean
find_value (const SamayMatch *match,
            SamayKey          key,
            gboolean          in_hundredths,
            gint32           *out_value)
{
  const SamayArgument *argument = find_argument (match, key);

  return argument != NULL && get_value (match, argument, in_hundredths || is_amount_key (key), out_value);
}

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

  if (!find_value (match, key, FALSE, &atom) || atom < 0 || (guint) atom >= matcher->atoms->len)
    return SAMAY_TERM_NO_CHILD;
  return g_array_index (matcher->atoms, SamayAtom, atom).term;
}

static gboolean
slot_has_class (const SamayMatch *match,
                SamayKey          key,
                guint             class_id)
{
  const SamayArgument *argument = find_argument (match, key);
  const SamayBinding *binding = argument != NULL && argument->is_slot ? find_binding (match, argument->slot) : NULL;

  return binding != NULL && binding->class_id == class_id;
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

  if (find_value (match, SAMAY_KEY_CENTURY, FALSE, &value))
    {
      term->year = 100 * (value - 1) + 1;
      term->span_years = 100;
    }
  else if (find_value (match, SAMAY_KEY_DECADE, FALSE, &value))
    {
      term->year = value;
      term->span_years = 10;
      term->is_short_year = value < 100;
    }
  else if (find_value (match, SAMAY_KEY_YEAR, FALSE, &value))
    {
      term->year = value;
      term->is_short_year = slot_has_class (match, SAMAY_KEY_YEAR, SAMAY_CLASS_YEAR_SHORT)
                            || (slot_has_class (match, SAMAY_KEY_YEAR, SAMAY_CLASS_NUMBER) && value > 0 && value < 100);
    }
  if (term->year == SAMAY_TERM_NO_YEAR || !find_value (match, SAMAY_KEY_ERA, FALSE, &era))
    return;
  if (era >= ERA_SAKA)
    set_calendar (match, era - ERA_SAKA + SAMAY_CALENDAR_SAKA, term);
  else if (era == ERA_BCE)
    term->year = term->span_years == 100 ? -(term->year + 99) + 1 : 1 - term->year;
}

static void
set_fields (const SamayMatch *match,
            SamayTerm        *term)
{
  gint32 value;

  set_year (match, term);
  if (find_value (match, SAMAY_KEY_MONTH, FALSE, &value))
    term->month = value;
  if (find_value (match, SAMAY_KEY_DAY, FALSE, &value))
    term->day = value;
  /* Month and day in one number: 126 is 26 January; or a day that moves. */
  if (find_value (match, SAMAY_KEY_NAMED_DAY, FALSE, &value) && value >= SAMAY_NAMED_DAY_FIRST)
    term->named_day = samay_named_days_get (match->language->named_days, value - SAMAY_NAMED_DAY_FIRST);
  else if (find_value (match, SAMAY_KEY_NAMED_DAY, FALSE, &value))
    {
      term->month = value / 100;
      term->day = value % 100;
    }
  if (find_value (match, SAMAY_KEY_WEEKDAY, FALSE, &value))
    term->weekday = value;
  if (find_value (match, SAMAY_KEY_WEEK, FALSE, &value))
    term->week = CLAMP (value, 0, 53);
  if (find_value (match, SAMAY_KEY_QUARTER, FALSE, &value))
    term->quarter = value;
  if (find_value (match, SAMAY_KEY_HALF, FALSE, &value))
    term->half = value;
  if (find_value (match, SAMAY_KEY_SEASON, FALSE, &value))
    term->season = value + 1;
  if (find_value (match, SAMAY_KEY_HOUR, FALSE, &value))
    term->hour = value;
  if (find_value (match, SAMAY_KEY_MINUTE, FALSE, &value))
    term->minute = value;
  if (find_value (match, SAMAY_KEY_TO_HOUR, FALSE, &value))
    term->to_hour = value;
  if (find_value (match, SAMAY_KEY_DAYPART, FALSE, &value))
    term->daypart = value + 1;
  if (find_value (match, SAMAY_KEY_UNIT, FALSE, &value))
    term->unit = value;
  if (find_value (match, SAMAY_KEY_PART, FALSE, &value))
    term->part = value;
  if (find_value (match, SAMAY_KEY_ANCHOR, FALSE, &value))
    term->anchor = value;
  if (find_value (match, SAMAY_KEY_FISCAL, FALSE, &value))
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
  find_value (match, SAMAY_KEY_BY, TRUE, &term.amount);
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
  term.relation = find_value (match, SAMAY_KEY_COUNT, FALSE, &count) ? relation * CLAMP (count, 1, 9) : relation;
  if (!find_value (match, SAMAY_KEY_TO_DAY, FALSE, &to_day))
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
  find_value (match, SAMAY_KEY_BY, TRUE, &sign);
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
  if (find_value (match, SAMAY_KEY_N, FALSE, &value))
    term.nth = value;
  term.count = find_value (match, SAMAY_KEY_COUNT, FALSE, &value) ? value : 1;
  at = find_child (matcher, match, SAMAY_KEY_AT);
  if (at != SAMAY_TERM_NO_CHILD && !take_unit (get_term (matcher, at), &term))
    return SAMAY_TERM_NO_CHILD;
  /* The first two months: how many and of what an earlier phase read as a length. */
  if (slot_has_class (match, SAMAY_KEY_COUNT, SAMAY_CLASS_WHEN_LENGTH))
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
  if (find_value (match, SAMAY_KEY_TO_DAY, FALSE, &value))
    right.day = value;
  if (find_value (match, SAMAY_KEY_TO_MONTH, FALSE, &value))
    right.month = value;
  if (find_value (match, SAMAY_KEY_TO_YEAR, FALSE, &value))
    {
      right.year = value;
      /* 1857–58: the short second year has the first one's century. */
      if (slot_has_class (match, SAMAY_KEY_TO_YEAR, SAMAY_CLASS_YEAR_SHORT) && left.year != SAMAY_TERM_NO_YEAR)
        right.year = left.year - left.year % 100 + value + (value < left.year % 100 ? 100 : 0);
    }
  if (find_value (match, SAMAY_KEY_TO_CENTURY, FALSE, &value))
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
  if (find_value (match, SAMAY_KEY_PART, FALSE, &value))
    term.part = value;
  if (find_value (match, SAMAY_KEY_BOUND, FALSE, &value))
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
    term.is_vague = !find_value (match, SAMAY_KEY_N, TRUE, &term.amount);
  if (find_value (match, SAMAY_KEY_BOUND, FALSE, &value))
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

/**
 * samay_match_is_possible:
 *
 * Returns: %FALSE where the numbers can't be what the rule takes them for: 31 April, days 23 to 19 of one month, 2015-12 as a
 *   span of years
 */
gboolean
samay_match_is_possible (const SamayMatch *match)
{
  gint32 year, to_year, month, day, to_day, to_month, era;
  gboolean has_day = find_value (match, SAMAY_KEY_DAY, FALSE, &day);

  /* The 41st is no day, with a weekday or without. */
  if (has_day && (day < 1 || day > 31))
    return FALSE;
  if (has_day && find_value (match, SAMAY_KEY_ERA, FALSE, &era) && era >= ERA_SAKA)
    return TRUE;
  if (has_day && find_value (match, SAMAY_KEY_MONTH, FALSE, &month) && day > samay_month_get_days (2000, month))
    return FALSE;
  if (has_day && find_value (match, SAMAY_KEY_TO_DAY, FALSE, &to_day) && !find_value (match, SAMAY_KEY_TO_MONTH, FALSE, &to_month)
      && to_day <= day)
    return FALSE;
  if (find_value (match, SAMAY_KEY_YEAR, FALSE, &year) && find_value (match, SAMAY_KEY_TO_YEAR, FALSE, &to_year) && !has_day)
    {
      if (slot_has_class (match, SAMAY_KEY_TO_YEAR, SAMAY_CLASS_YEAR_SHORT))
        return to_year > year % 100 || (year % 100 == 99 && to_year == 0);
      return to_year > year || find_value (match, SAMAY_KEY_MONTH, FALSE, &month);
    }
  return TRUE;
}

/* Whether a range has two days or months that follow on one another, so that "and" makes one stretch of them. */
gboolean
samay_term_is_neighbour_pair (const SamayMatcher *matcher,
                              guint32             term)
{
  const SamayTerm *range = get_term (matcher, term);
  const SamayTerm *left = get_term (matcher, range->left), *right = get_term (matcher, range->right);

  /* Each has a year of its own: neighbours only if the years are. */
  if (left->year != SAMAY_TERM_NO_YEAR && right->year != SAMAY_TERM_NO_YEAR && left->month != 0 && left->year != right->year
      && !(left->month == 12 && right->month == 1 && right->year == left->year + 1))
    return FALSE;
  if (left->weekday != 0 && left->day == 0)
    return right->weekday == left->weekday % 7 + 1;
  if (left->day != 0)
    {
      if (left->month == right->month)
        return right->day == left->day + 1;
      return right->day == 1 && left->day >= 28 && right->month == left->month % 12 + 1;
    }
  if (left->span_years != 0)
    return right->year == left->year + left->span_years && right->part != SAMAY_PART_LATE;
  if (left->part == SAMAY_PART_LATE && right->part == SAMAY_PART_EARLY && left->month == 0)
    return right->year == left->year + 1;
  if (left->month != 0)
    return right->month == left->month % 12 + 1;
  return right->year == left->year + 1;
}

/* The when-classes of an expression that says @term, one bit each as in #SamayToken. */
guint32
samay_term_get_computed (const SamayTerm *term)
{
  gboolean is_dated = samay_term_is_dated (term);
  gboolean has_day = is_dated && (term->day != 0 || term->named_day != NULL || (term->kind == SAMAY_TERM_SHIFT && term->unit == SAMAY_UNIT_DAY)
                                  || term->kind == SAMAY_TERM_OFFSET);
  gboolean is_weekday = is_dated && term->weekday != 0 && term->day == 0 && term->week == 0;
  guint32 classes = 0;

  if (is_dated)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN);
  if (is_dated && term->kind != SAMAY_TERM_RANGE && term->kind != SAMAY_TERM_FROM)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_SINGLE);
  if (has_day)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_DAY);
  else if (is_weekday)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_WEEKDAY);
  else if (is_dated)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_COARSE);
  if (term->kind == SAMAY_TERM_FIELDS && term->year != SAMAY_TERM_NO_YEAR && term->month == 0 && term->span_years == 0
      && term->quarter == 0 && term->half == 0 && term->season == 0 && term->part == SAMAY_PART_NONE)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_YEAR);
  if (is_dated && term->month != 0 && term->day == 0)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_MONTH);
  if (term->kind == SAMAY_TERM_TIME)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_TIME);
  if (term->kind == SAMAY_TERM_DURATION)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_LENGTH);
  if (term->kind == SAMAY_TERM_SHIFT && term->amount != 0)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_WHEN_SHIFT);
  return classes;
}
