/* samay-grain.c: what a span is in the calendar: one period, or a range of them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-grain.h"

/* The fields in which a date of a precision is written. */
static const guint8 fine_of_precision[SAMAY_PRECISION_MILLENNIUM + 1] = {
  [SAMAY_PRECISION_UNKNOWN] = SAMAY_PRECISION_YEAR,   [SAMAY_PRECISION_SECOND] = SAMAY_PRECISION_SECOND,
  [SAMAY_PRECISION_MINUTE] = SAMAY_PRECISION_MINUTE,  [SAMAY_PRECISION_HOUR] = SAMAY_PRECISION_HOUR,
  [SAMAY_PRECISION_DAY] = SAMAY_PRECISION_DAY,        [SAMAY_PRECISION_WEEK] = SAMAY_PRECISION_DAY,
  [SAMAY_PRECISION_MONTH] = SAMAY_PRECISION_MONTH,    [SAMAY_PRECISION_SEASON] = SAMAY_PRECISION_MONTH,
  [SAMAY_PRECISION_QUARTER] = SAMAY_PRECISION_MONTH,  [SAMAY_PRECISION_HALF] = SAMAY_PRECISION_MONTH,
  [SAMAY_PRECISION_YEAR] = SAMAY_PRECISION_YEAR,      [SAMAY_PRECISION_DECADE] = SAMAY_PRECISION_YEAR,
  [SAMAY_PRECISION_CENTURY] = SAMAY_PRECISION_YEAR,   [SAMAY_PRECISION_MILLENNIUM] = SAMAY_PRECISION_YEAR,
};

/* The coarsest field at whose first second @civil is. */
static SamayPrecision
find_begin (const SamayCivil *civil)
{
  if (civil->second != 0)
    return SAMAY_PRECISION_SECOND;
  if (civil->minute != 0)
    return SAMAY_PRECISION_MINUTE;
  if (civil->hour != 0)
    return SAMAY_PRECISION_HOUR;
  if (civil->day != 1)
    return SAMAY_PRECISION_DAY;

  return civil->month != 1 ? SAMAY_PRECISION_MONTH : SAMAY_PRECISION_YEAR;
}

/* The coarsest field at whose last second @civil is. */
static SamayPrecision
find_end (const SamayCivil *civil)
{
  if (civil->second != 59)
    return SAMAY_PRECISION_SECOND;
  if (civil->minute != 59)
    return SAMAY_PRECISION_MINUTE;
  if (civil->hour != 23)
    return SAMAY_PRECISION_HOUR;
  if (civil->day != samay_month_get_days (civil->year, civil->month))
    return SAMAY_PRECISION_DAY;

  return civil->month != 12 ? SAMAY_PRECISION_MONTH : SAMAY_PRECISION_YEAR;
}

static gboolean
is_period (SamaySpan      span,
           SamayPrecision precision)
{
  gint64 year = samay_instant_to_civil (span.begin_s).year;

  if (year < SAMAY_YEAR_MIN || year > SAMAY_YEAR_MAX)
    return FALSE;

  return precision != SAMAY_PRECISION_UNKNOWN && samay_span_equal (span, samay_span_around (span.begin_s, precision));
}

/**
 * samay_grain_measure:
 * @span: a span that isn't empty; either end may be open
 * @precision: the grain that its words named
 *
 * Returns: its ends in civil fields, and the fields that say it exactly
 */
SamayGrain
samay_grain_measure (SamaySpan      span,
                     SamayPrecision precision)
{
  SamayGrain self = { 0 };

  g_return_val_if_fail (precision <= SAMAY_PRECISION_MILLENNIUM, self);
  g_return_val_if_fail (!samay_span_is_empty (span), self);

  self.fine = fine_of_precision[precision];
  self.has_begin = span.begin_s != SAMAY_INSTANT_MIN;
  self.has_end = span.end_s != SAMAY_INSTANT_MAX;

  if (self.has_begin)
    {
      self.first = samay_instant_to_civil (span.begin_s);
      self.fine = MIN (self.fine, find_begin (&self.first));
    }
  if (self.has_end)
    {
      self.last = samay_instant_to_civil (span.end_s - 1);
      self.fine = MIN (self.fine, find_end (&self.last));
    }
  if (self.has_begin && self.has_end)
    self.period = is_period (span, precision)   ? precision
                  : is_period (span, self.fine) ? self.fine
                                                : SAMAY_PRECISION_UNKNOWN;

  return self;
}

/**
 * samay_grain_widen:
 * @when: a when
 *
 * Returns: the whole period whose part @when is ("early 2025" → 2025); its own span if it isn't a part
 */
SamaySpan
samay_grain_widen (const SamayWhen *when)
{
  SamaySpan span = when->span;
  gint64 middle_s, year;

  if (when->part == SAMAY_PART_NONE || when->precision == SAMAY_PRECISION_UNKNOWN || samay_span_is_empty (span)
      || span.begin_s == SAMAY_INSTANT_MIN || span.end_s == SAMAY_INSTANT_MAX)
    return span;

  /* From the middle, so that a part of 1800–1899 belongs to the 19th century. */
  middle_s = span.begin_s + samay_span_get_length_s (span) / 2;
  year = samay_instant_to_civil (middle_s).year;
  if (year < SAMAY_YEAR_MIN || year > SAMAY_YEAR_MAX)
    return span;

  return samay_span_around (middle_s, when->precision);
}

/**
 * samay_grain_count:
 * @first: the first second of a period
 * @period: what period: season, quarter, half, decade, century or millennium
 *
 * Decades, centuries and millennia before the common era count backwards from it; the year tells the era.
 *
 * Returns: which one it is: season 1 (spring) – 4 (winter), quarter 1–4, half 1–2; the decade's round year (1990,
 *   or 40 for 49–40 BCE); the number of the century or millennium
 */
gint64
samay_grain_count (const SamayCivil *first,
                   SamayPrecision    period)
{
  gint64 years = period == SAMAY_PRECISION_MILLENNIUM ? 1000 : 100;

  switch (period)
    {
    case SAMAY_PRECISION_SEASON:
      return first->month / 3;
    case SAMAY_PRECISION_QUARTER:
      return (first->month + 2) / 3;
    case SAMAY_PRECISION_HALF:
      return (first->month + 5) / 6;
    case SAMAY_PRECISION_DECADE:
      return (first->year > 0 ? first->year : 1 - first->year) / 10 * 10;
    case SAMAY_PRECISION_CENTURY:
    case SAMAY_PRECISION_MILLENNIUM:
      return first->year > 0 ? (first->year - 1) / years + 1 : (1 - first->year) / years;
    default:
      g_return_val_if_reached (0);
    }
}

/**
 * samay_grain_append_digits:
 * @out: a string
 * @number: not negative
 * @n_digits: at least so many, with zeros before
 *
 * Every expression of a text is written in digits: this costs a tenth of a printf.
 */
void
samay_grain_append_digits (GString *out,
                           gint64   number,
                           int      n_digits)
{
  char digits[24];
  gsize at = sizeof digits;

  g_return_if_fail (number >= 0);
  g_return_if_fail (n_digits <= 4);

  for (; number > 0 || n_digits > 0; number /= 10, n_digits--)
    digits[--at] = (char) ('0' + number % 10);

  if (out->allocated_len - out->len <= sizeof digits)
    {
      g_string_append_len (out, digits + at, (gssize) (sizeof digits - at));
      return;
    }
  for (; at < sizeof digits; at++)
    out->str[out->len++] = digits[at];
  out->str[out->len] = '\0';
}
