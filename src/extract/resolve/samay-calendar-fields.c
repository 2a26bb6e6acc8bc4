/* samay-calendar-fields.c: fields such as year, month and day to a span
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-calendar-fields.h"

#include "extract/resolve/samay-period.h"

/* Vikram Samvat's year, which begins in that Gregorian year, is so much more. */
#define VIKRAM_YEARS 57

/* Dayparts as samay_daypart_names has them, 1-based: hours that a bare 4 is moved by, and the hour from which it isn't. */
static const struct
{
  int add;
  int least; /* smaller hours are after midnight and stay */
} dayparts[] = {
  { 0, 0 },  /* none */
  { 0, 0 },  /* dawn */
  { 0, 0 },  /* morning */
  { 12, 1 }, /* noon: 12 stays, 1 is 13 */
  { 12, 1 }, /* afternoon */
  { 12, 1 }, /* evening */
  { 12, 6 }, /* night: रात 10 is 22, रात 2 is 2 */
  { 0, 0 },  /* midnight */
};

static SamayWhen
from_months (gint64         year,
             int            first_month,
             int            n_months,
             SamayPrecision precision)
{
  gint64 first = samay_day_from_civil (year, first_month, 1);

  return samay_when_from_days (first, samay_day_add_months (first, n_months) - 1, precision);
}

/* Saka 1945, 1 Ramadan 1445 Hijri, Vikram Samvat 2080: an Islamic month may begin a day sooner or later with the sighting. */
static gboolean
place_in_calendar (const SamayTerm *term,
                   SamayWhen       *out_when)
{
  gint64 first, last;

  if (term->span_years != 0)
    return FALSE;
  if (term->calendar == SAMAY_CALENDAR_VIKRAM)
    {
      SamayWhen begin, end;

      if (term->named_day == NULL || !samay_named_day_place (term->named_day, term->year - VIKRAM_YEARS, 0, &begin)
          || !samay_named_day_place (term->named_day, term->year - VIKRAM_YEARS + 1, 0, &end))
        return FALSE;
      first = samay_day_from_instant (begin.span.begin_s);
      last = samay_day_from_instant (end.span.begin_s) - 1;
    }
  else if (!samay_calendar_find_days (term->calendar, term->year, term->month, term->day, &first, &last))
    return FALSE;
  *out_when = samay_when_from_days (first, last, SAMAY_PRECISION_DAY);
  if (term->calendar != SAMAY_CALENDAR_SAKA)
    out_when->certainty = SAMAY_CERTAINTY_APPROXIMATE;
  return TRUE;
}

/**
 * samay_fields_place:
 * @term: fields with a year
 * @out_when: (out): untouched on failure
 *
 * Returns: %FALSE where there is no such day: 30 February
 */
gboolean
samay_fields_place (const SamayTerm *term,
                    SamayWhen       *out_when)
{
  int first_month = term->is_fiscal ? SAMAY_FISCAL_FIRST_MONTH : 1;

  if (term->year == SAMAY_TERM_NO_YEAR)
    return FALSE;
  if (term->calendar != SAMAY_CALENDAR_GREGORIAN)
    return place_in_calendar (term, out_when);
  if (term->named_day != NULL)
    return samay_named_day_place (term->named_day, term->year, term->nth, out_when);
  /* January of the financial year 2020-21 is in 2021. */
  if (term->is_fiscal && term->month != 0)
    {
      SamayTerm plain = *term;

      plain.is_fiscal = FALSE;
      plain.year += term->month < SAMAY_FISCAL_FIRST_MONTH;
      return samay_fields_place (&plain, out_when);
    }
  if (term->month != 0 && term->day != 0)
    {
      gint64 day;

      if (term->day > samay_month_get_days (term->year, term->month))
        return FALSE;
      day = samay_day_from_civil (term->year, term->month, term->day);
      *out_when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
    }
  else if (term->month != 0)
    *out_when = samay_when_from_month (term->year, term->month);
  else if (term->day != 0)
    return FALSE;
  else if (term->week != 0)
    *out_when = samay_period_around (samay_day_from_civil (term->year, 1, 4) + 7 * (term->week - 1), SAMAY_UNIT_WEEK);
  else if (term->quarter != 0)
    *out_when = samay_period_step (samay_day_from_civil (term->year, first_month, 1), SAMAY_UNIT_QUARTER, term->quarter - 1);
  else if (term->half != 0)
    *out_when = from_months (term->year, first_month + (term->half == 1 ? 0 : 6), 6, SAMAY_PRECISION_HALF);
  else if (term->season != 0)
    *out_when = samay_period_season (term->year, term->season - 1);
  else if (term->span_years == 100)
    *out_when = from_months (term->year, 1, 1200, SAMAY_PRECISION_CENTURY);
  else if (term->span_years == 10)
    *out_when = from_months (term->year, 1, 120, SAMAY_PRECISION_DECADE);
  else
    *out_when = from_months (term->year, first_month, 12, SAMAY_PRECISION_YEAR);
  return TRUE;
}

/* March of last year; 5 March of it; its second quarter. */
SamayWhen
samay_fields_place_within (const SamayTerm *term,
                           const SamayWhen *period)
{
  SamayCivil civil = samay_instant_to_civil (period->span.begin_s);
  SamayTerm dated = *term;
  SamayWhen when;

  dated.year = (gint32) civil.year;
  if (dated.month == 0 && dated.day != 0)
    dated.month = civil.month;
  return samay_fields_place (&dated, &when) ? when : *period;
}

static SamayWhen
take_nth_weekday (const SamayTerm *term,
                  gint64           first,
                  gint64           last)
{
  gint64 day;

  if (term->nth > 0)
    day = samay_day_find_weekday (first, term->weekday, 1) + 7 * (term->nth - 1);
  else
    day = samay_day_find_weekday (last, term->weekday, -1) + 7 * (term->nth + 1);
  return day < first || day > last ? SAMAY_WHEN_UNKNOWN : samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
}

/* Weeks of a month are its days 1–7, 8–14 and so on; the last week is its last seven days. */
static SamayWhen
take_nth_days (const SamayTerm *term,
               gint64           first,
               gint64           last,
               int              length)
{
  gint64 begin = term->nth > 0 ? first + (gint64) (term->nth - 1) * length : last + 1 + (gint64) term->nth * length;
  gint64 end = MIN (begin + (gint64) length * MAX (term->count, 1) - 1, last);

  if (begin < first || begin > last)
    return SAMAY_WHEN_UNKNOWN;
  return samay_when_from_days (begin, end, length == 1 ? SAMAY_PRECISION_DAY : SAMAY_PRECISION_WEEK);
}

/* The fortnights of a month are its days 1–15 and the rest. */
static SamayWhen
take_half_month (const SamayTerm *term,
                 const SamayWhen *of)
{
  SamayWhen when = *of;

  if (term->nth > 2)
    return SAMAY_WHEN_UNKNOWN;
  when.span = samay_span_take_part (of->span, SAMAY_PRECISION_MONTH, term->nth == 1 ? SAMAY_PART_FIRST_HALF : SAMAY_PART_SECOND_HALF);
  when.precision = SAMAY_PRECISION_WEEK;
  return when;
}

/* The last quarter of the 19th century: 25 years. */
static SamayWhen
take_quarter_century (const SamayTerm *term,
                      const SamayWhen *of)
{
  gint64 year = samay_instant_to_civil (of->span.begin_s).year;
  int quarter = term->nth > 0 ? term->nth - 1 : 4 + term->nth;
  SamayWhen when;

  if (quarter < 0 || quarter > 3)
    return SAMAY_WHEN_UNKNOWN;
  when = samay_when_from_days (samay_day_from_civil (year + 25 * quarter, 1, 1), samay_day_from_civil (year + 25 * quarter + 25, 1, 1) - 1,
                               SAMAY_PRECISION_YEAR);
  return when;
}

/* The @term's nth unit, or weekday, of a date. */
SamayWhen
samay_fields_take_nth (const SamayTerm *term,
                       const SamayWhen *of)
{
  gint64 first = samay_day_from_instant (of->span.begin_s), last = samay_day_from_instant (of->span.end_s - 1);
  SamayWhen when, end;

  if (term->nth == 0)
    return SAMAY_WHEN_UNKNOWN;
  if (term->weekday != 0)
    return take_nth_weekday (term, first, last);
  if (term->unit == SAMAY_UNIT_DAY)
    return take_nth_days (term, first, last, 1);
  if (term->unit == SAMAY_UNIT_WEEK)
    return take_nth_days (term, first, last, 7);
  if (term->unit == SAMAY_UNIT_FORTNIGHT && of->precision == SAMAY_PRECISION_MONTH)
    return take_half_month (term, of);
  if (term->unit == SAMAY_UNIT_WORKDAY)
    return samay_period_step (term->nth > 0 ? first - 1 : last + 1, SAMAY_UNIT_WORKDAY, term->nth);
  /* The decades of a century are the tens, from '00 to '90. */
  if (term->unit == SAMAY_UNIT_DECADE && of->precision == SAMAY_PRECISION_CENTURY)
    return samay_period_step (first - 1, SAMAY_UNIT_DECADE, term->nth > 0 ? term->nth - 1 : term->nth + 10);
  if (term->unit == SAMAY_UNIT_QUARTER && of->precision == SAMAY_PRECISION_CENTURY)
    return take_quarter_century (term, of);
  if (term->nth > 0)
    {
      when = samay_period_step (first, term->unit, term->nth - 1);
      end = samay_period_step (first, term->unit, term->nth - 1 + MAX (term->count, 1) - 1);
    }
  else
    {
      when = samay_period_step (last, term->unit, term->nth + 1);
      end = samay_period_step (last, term->unit, MIN (term->nth + MAX (term->count, 1), 0));
    }
  when.span.end_s = end.span.end_s;
  return samay_span_overlaps (when.span, of->span) ? when : SAMAY_WHEN_UNKNOWN;
}

/* Hour of the day, 0–24: 4 in the afternoon is 16. */
int
samay_fields_get_hour (const SamayTerm *term)
{
  int hour = term->hour;

  if (hour < 12 && hour >= dayparts[term->daypart].least)
    return hour + dayparts[term->daypart].add;
  return hour == 12 && (term->daypart == 6 || term->daypart == 7) ? 0 : hour;
}

/* Puts a clock time on a day: 4.47 in the morning. */
void
samay_fields_set_clock (const SamayTerm *term,
                        SamayWhen       *when)
{
  int hour = samay_fields_get_hour (term);

  if (hour > 23)
    return;
  when->span.begin_s += (gint64) hour * 3600 + MAX (term->minute, 0) * 60;
  when->span.end_s = when->span.begin_s + (term->minute >= 0 ? 60 : 3600);
  when->precision = term->minute >= 0 ? SAMAY_PRECISION_MINUTE : SAMAY_PRECISION_HOUR;
}

/* The century of a year of two digits: the last one that doesn't reach more than ten years past the statement; without one,
 * 1950–2049. A decade, the 90s, is never ahead. */
gint32
samay_fields_widen_year (const SamayTerm *term,
                         gint32           published_year)
{
  gint32 most = published_year != SAMAY_TERM_NO_YEAR ? published_year + (term->span_years == 10 ? 0 : 10) : 2049;
  gint32 century = most - most % 100;

  return century + term->year <= most ? century + term->year : century - 100 + term->year;
}
