/* samay-span.c: the periods of the calendar around an instant, and the parts of a period
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-span.h"

#include "locale/samay-when.h"

#define HOUR_S 3600
/* Fewer would leave a part without any. */
#define MIN_GRANULES 3

static gint64
floor_to (gint64 value,
          gint64 step)
{
  gint64 rest = value % step;

  return value - (rest < 0 ? rest + step : rest);
}

static SamaySpan
span_of_years (gint64 first,
               gint64 last)
{
  return (SamaySpan) { samay_day_from_civil (first, 1, 1) * SAMAY_DAY_S,
                       (samay_day_from_civil (last, 12, 31) + 1) * SAMAY_DAY_S };
}

/* The 1990s are 1990–1999, the 40s BCE are 49–40 BCE; those beside the turn of the eras have nine years. */
static SamaySpan
decade_around (gint64 year)
{
  gint64 bce = 1 - year;

  if (year >= 1)
    return span_of_years (MAX (year / 10 * 10, 1), year / 10 * 10 + 9);

  return span_of_years (1 - (bce / 10 * 10 + 9), MIN (1 - bce / 10 * 10, 0));
}

static gint64
begin_of_month (gint64 months)
{
  gint64 year = months / 12 - (months % 12 < 0);

  return samay_day_from_civil (year, (int) (months - year * 12) + 1, 1) * SAMAY_DAY_S;
}

/* Periods of n months that begin @shift months after January. */
static SamaySpan
months_around (SamayCivil civil,
               int        n_months,
               int        shift)
{
  gint64 first = floor_to (civil.year * 12 + civil.month - 1 - shift, n_months) + shift;

  return (SamaySpan) { begin_of_month (first), begin_of_month (first + n_months) };
}

/**
 * samay_span_around:
 * @instant_s: civil seconds from 1970-01-01T00:00, of a year from %SAMAY_YEAR_MIN to %SAMAY_YEAR_MAX
 * @precision: the kind of period
 *
 * Periods of one kind tile time. Weeks begin on Monday. Seasons are March–May, June–August, September–November and
 * December–February, as meteorologists count them in the north. The 20th century is 1901–2000, the first BCE 100–1 BCE; the 1990s are 1990–1999.
 *
 * Returns: the period of this kind that holds @instant_s
 */
SamaySpan
samay_span_around (gint64         instant_s,
                   SamayPrecision precision)
{
  SamayCivil civil = samay_instant_to_civil (instant_s);
  gint64 day = samay_day_from_instant (instant_s);
  gint64 begin_s;

  g_return_val_if_fail (civil.year >= SAMAY_YEAR_MIN && civil.year <= SAMAY_YEAR_MAX, SAMAY_SPAN_ALL);

  switch (precision)
    {
    case SAMAY_PRECISION_SECOND:
      return (SamaySpan) { instant_s, instant_s + 1 };
    case SAMAY_PRECISION_MINUTE:
      begin_s = instant_s - civil.second;
      return (SamaySpan) { begin_s, begin_s + 60 };
    case SAMAY_PRECISION_HOUR:
      begin_s = instant_s - civil.second - 60 * civil.minute;
      return (SamaySpan) { begin_s, begin_s + HOUR_S };
    case SAMAY_PRECISION_DAY:
      return (SamaySpan) { day * SAMAY_DAY_S, (day + 1) * SAMAY_DAY_S };
    case SAMAY_PRECISION_WEEK:
      day -= samay_day_get_weekday (day) - 1;
      return (SamaySpan) { day * SAMAY_DAY_S, (day + 7) * SAMAY_DAY_S };
    case SAMAY_PRECISION_MONTH:
      day -= civil.day - 1;
      return (SamaySpan) { day * SAMAY_DAY_S,
                           (day + samay_month_get_days (civil.year, civil.month)) * SAMAY_DAY_S };
    case SAMAY_PRECISION_SEASON:
      return months_around (civil, 3, 2);
    case SAMAY_PRECISION_QUARTER:
      return months_around (civil, 3, 0);
    case SAMAY_PRECISION_HALF:
      return months_around (civil, 6, 0);
    case SAMAY_PRECISION_YEAR:
      return span_of_years (civil.year, civil.year);
    case SAMAY_PRECISION_DECADE:
      return decade_around (civil.year);
    case SAMAY_PRECISION_CENTURY:
      return span_of_years (floor_to (civil.year - 1, 100) + 1, floor_to (civil.year - 1, 100) + 100);
    case SAMAY_PRECISION_MILLENNIUM:
      return span_of_years (floor_to (civil.year - 1, 1000) + 1, floor_to (civil.year - 1, 1000) + 1000);
    case SAMAY_PRECISION_UNKNOWN:
    default:
      return SAMAY_SPAN_ALL;
    }
}

/* Where the parts of n granules begin and end: thirds rounded to whole granules, halves with the longer one last. */
static void
cut_part (gint64    n,
          SamayPart part,
          gint64   *out_first,
          gint64   *out_past)
{
  gint64 third = n / 3 + (n % 3 == 2);

  switch (part)
    {
    case SAMAY_PART_EARLY:
      *out_first = 0, *out_past = third;
      break;
    case SAMAY_PART_MID:
      *out_first = third, *out_past = n - third;
      break;
    case SAMAY_PART_LATE:
      *out_first = n - third, *out_past = n;
      break;
    case SAMAY_PART_FIRST_HALF:
      *out_first = 0, *out_past = n / 2;
      break;
    case SAMAY_PART_SECOND_HALF:
      *out_first = n / 2, *out_past = n;
      break;
    case SAMAY_PART_NONE:
    default:
      *out_first = 0, *out_past = n;
    }
}

/* Months from the year 0 to @instant_s, if a month begins there. */
static gboolean
count_months (gint64  instant_s,
              gint64 *out_months)
{
  SamayCivil civil = samay_instant_to_civil (instant_s);

  if (civil.day != 1 || civil.hour != 0 || civil.minute != 0 || civil.second != 0)
    return FALSE;
  if (civil.year < SAMAY_YEAR_MIN || civil.year > SAMAY_YEAR_MAX)
    return FALSE;

  *out_months = civil.year * 12 + civil.month - 1;

  return TRUE;
}

/* Years and longer periods divide at the borders of months or of years. */
static gboolean
take_part_in_months (SamaySpan  span,
                     int        granule_months,
                     SamayPart  part,
                     SamaySpan *out_span)
{
  gint64 begin, end, first, past;

  if (!count_months (span.begin_s, &begin) || !count_months (span.end_s, &end))
    return FALSE;
  if ((end - begin) % granule_months != 0 || (end - begin) / granule_months < MIN_GRANULES)
    return FALSE;

  cut_part ((end - begin) / granule_months, part, &first, &past);
  *out_span = (SamaySpan) { begin_of_month (begin + first * granule_months),
                            begin_of_month (begin + past * granule_months) };

  return TRUE;
}

/* One calendar month divides as people count its days: 1–10, 11–20, the rest; 1–15, the rest. */
static gboolean
take_part_of_month (SamaySpan  span,
                    SamayPart  part,
                    SamaySpan *out_span)
{
  static const struct { gint8 first, past; } days[] = {
    [SAMAY_PART_EARLY] = { 0, 10 },      [SAMAY_PART_MID] = { 10, 20 },          [SAMAY_PART_LATE] = { 20, 0 },
    [SAMAY_PART_FIRST_HALF] = { 0, 15 }, [SAMAY_PART_SECOND_HALF] = { 15, 0 },
  };
  gint64 begin, end;

  if (!count_months (span.begin_s, &begin) || !count_months (span.end_s, &end) || end != begin + 1)
    return FALSE;

  *out_span = span;
  out_span->begin_s += days[part].first * SAMAY_DAY_S;
  if (days[part].past != 0)
    out_span->end_s = span.begin_s + days[part].past * SAMAY_DAY_S;

  return TRUE;
}

/**
 * samay_span_take_part:
 * @span: a period; both ends known
 * @precision: its grain
 * @part: which part of it
 *
 * A month divides into the days 1–10, 11–20 and the rest, or 1–15 and the rest; a year and a decade at the borders
 * of months; a century and a millennium at those of years (33, 34 and 33 years); everything else into whole days,
 * or whole hours or seconds where it has too few days. Thirds are rounded, the middle one takes what is left.
 *
 * Returns: the part, or @span itself where it is open, or too short to divide
 */
SamaySpan
samay_span_take_part (SamaySpan      span,
                      SamayPrecision precision,
                      SamayPart      part)
{
  static const gint64 granules_s[] = { SAMAY_DAY_S, HOUR_S, 1 };
  static const gint16 granule_months[SAMAY_PRECISION_MILLENNIUM + 1] = {
    [SAMAY_PRECISION_YEAR] = 1,
    [SAMAY_PRECISION_DECADE] = 1,
    [SAMAY_PRECISION_CENTURY] = 12,
    [SAMAY_PRECISION_MILLENNIUM] = 12,
  };
  SamaySpan taken;

  g_return_val_if_fail (precision <= SAMAY_PRECISION_MILLENNIUM, span);
  g_return_val_if_fail (part <= SAMAY_PART_SECOND_HALF, span);

  if (part == SAMAY_PART_NONE || samay_span_is_empty (span) || span.begin_s == SAMAY_INSTANT_MIN
      || span.end_s == SAMAY_INSTANT_MAX)
    return span;
  if (precision == SAMAY_PRECISION_MONTH && take_part_of_month (span, part, &taken))
    return taken;
  if (granule_months[precision] != 0 && take_part_in_months (span, granule_months[precision], part, &taken))
    return taken;

  for (gsize i = 0; i < G_N_ELEMENTS (granules_s); i++)
    {
      gint64 n = samay_span_get_length_s (span) / granules_s[i];
      gint64 first, past;

      if (n < MIN_GRANULES)
        continue;

      cut_part (n, part, &first, &past);
      taken.begin_s = span.begin_s + first * granules_s[i];
      taken.end_s = past == n ? span.end_s : span.begin_s + past * granules_s[i];

      return taken;
    }

  return span;
}
