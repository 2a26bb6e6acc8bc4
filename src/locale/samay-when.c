/* samay-when.c: a date as people mean it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-when.h"

/**
 * samay_when_from_days:
 * @first_day: day number of the first day
 * @last_day: day number of the last day, inclusive; not before @first_day
 * @precision: the grain that the words name
 *
 * Returns: an exact when over whole days, without part, bound and zone
 */
SamayWhen
samay_when_from_days (gint64         first_day,
                      gint64         last_day,
                      SamayPrecision precision)
{
  SamayWhen self = SAMAY_WHEN_UNKNOWN;

  g_return_val_if_fail (first_day <= last_day, self);
  g_return_val_if_fail (first_day > SAMAY_INSTANT_MIN / SAMAY_DAY_S, self);
  g_return_val_if_fail (last_day < SAMAY_INSTANT_MAX / SAMAY_DAY_S - 1, self);

  self.span = (SamaySpan) { first_day * SAMAY_DAY_S, (last_day + 1) * SAMAY_DAY_S };
  self.precision = precision;

  return self;
}

/**
 * samay_when_from_year:
 * @year: an astronomical year, %SAMAY_YEAR_MIN–%SAMAY_YEAR_MAX
 *
 * Returns: the whole year
 */
SamayWhen
samay_when_from_year (gint64 year)
{
  return samay_when_from_days (samay_day_from_civil (year, 1, 1), samay_day_from_civil (year, 12, 31),
                               SAMAY_PRECISION_YEAR);
}

/**
 * samay_when_from_month:
 * @year: an astronomical year, %SAMAY_YEAR_MIN–%SAMAY_YEAR_MAX
 * @month: 1–12
 *
 * Returns: the whole month
 */
SamayWhen
samay_when_from_month (gint64 year,
                       int    month)
{
  gint64 first_day = samay_day_from_civil (year, month, 1);

  return samay_when_from_days (first_day, first_day + samay_month_get_days (year, month) - 1, SAMAY_PRECISION_MONTH);
}

/**
 * samay_when_is_known:
 * @self: a when
 *
 * Returns: whether at least one end of its span is known
 */
gboolean
samay_when_is_known (const SamayWhen *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !samay_span_equal (self->span, SAMAY_SPAN_ALL);
}

/**
 * samay_when_is_undated:
 * @self: a when
 *
 * Returns: whether neither end of its span is known, so that it has no place on a timeline
 */
gboolean
samay_when_is_undated (const SamayWhen *self)
{
  return !samay_when_is_known (self);
}

/**
 * samay_when_equal:
 * @a: a when
 * @b: another
 *
 * Patterns count only where the spans are unknown.
 *
 * Returns: whether both say the same
 */
gboolean
samay_when_equal (const SamayWhen *a,
                  const SamayWhen *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (!samay_span_equal (a->span, b->span) || a->zone_min != b->zone_min || a->precision != b->precision
      || a->part != b->part || a->certainty != b->certainty || a->bound != b->bound)
    return FALSE;

  return samay_when_is_known (a)
         || (a->pattern.year == b->pattern.year && a->pattern.month == b->pattern.month
             && a->pattern.day == b->pattern.day && a->pattern.weekday == b->pattern.weekday);
}

/**
 * samay_precision_get_name:
 * @self: a precision
 *
 * Returns: its word in the interchange formats, static
 */
const char *
samay_precision_get_name (SamayPrecision self)
{
  static const char *const names[] = { "unknown", "second",  "minute", "hour", "day",    "week",    "month",
                                       "season",  "quarter", "half",   "year", "decade", "century", "millennium" };

  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (names), names[0]);

  return names[self];
}

/**
 * samay_part_get_name:
 * @self: a part
 *
 * Returns: its word in the interchange formats, static
 */
const char *
samay_part_get_name (SamayPart self)
{
  static const char *const names[] = { "none", "early", "mid", "late", "first-half", "second-half" };

  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (names), names[0]);

  return names[self];
}

/**
 * samay_certainty_get_name:
 * @self: a certainty
 *
 * Returns: its word in the interchange formats, static
 */
const char *
samay_certainty_get_name (SamayCertainty self)
{
  static const char *const names[] = { "exact", "approximate", "uncertain" };

  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (names), names[0]);

  return names[self];
}

/**
 * samay_bound_get_name:
 * @self: a bound
 *
 * Returns: its word in the interchange formats, static
 */
const char *
samay_bound_get_name (SamayBound self)
{
  static const char *const names[] = { "none", "until", "before", "since", "after" };

  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (names), names[0]);

  return names[self];
}
