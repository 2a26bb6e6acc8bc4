/* samay-timex.c: TIMEX3 values (ISO-TimeML) of dates and durations, and the units that texts count in
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-timex.h"

#include <math.h>

#include "locale/samay-grain.h"

/* @designator follows the amount in a duration; a unit that ISO-TimeML hasn't is counted in @factor of another. */
static const struct
{
  const char *name;
  const char *designator;
  guint8 precision;
  guint8 is_time;
  guint8 factor;
} units[] = {
  [SAMAY_UNIT_NONE] = { "none", "X", SAMAY_PRECISION_UNKNOWN, FALSE, 1 },
  [SAMAY_UNIT_SECOND] = { "second", "S", SAMAY_PRECISION_SECOND, TRUE, 1 },
  [SAMAY_UNIT_MINUTE] = { "minute", "M", SAMAY_PRECISION_MINUTE, TRUE, 1 },
  [SAMAY_UNIT_HOUR] = { "hour", "H", SAMAY_PRECISION_HOUR, TRUE, 1 },
  [SAMAY_UNIT_DAY] = { "day", "D", SAMAY_PRECISION_DAY, FALSE, 1 },
  [SAMAY_UNIT_WORKDAY] = { "workday", "D", SAMAY_PRECISION_DAY, FALSE, 1 },
  [SAMAY_UNIT_WEEKEND] = { "weekend", "WE", SAMAY_PRECISION_WEEK, FALSE, 1 },
  [SAMAY_UNIT_WORKWEEK] = { "workweek", "W", SAMAY_PRECISION_WEEK, FALSE, 1 },
  [SAMAY_UNIT_WEEK] = { "week", "W", SAMAY_PRECISION_WEEK, FALSE, 1 },
  [SAMAY_UNIT_FORTNIGHT] = { "fortnight", "W", SAMAY_PRECISION_WEEK, FALSE, 2 },
  [SAMAY_UNIT_MONTH] = { "month", "M", SAMAY_PRECISION_MONTH, FALSE, 1 },
  [SAMAY_UNIT_SEASON] = { "season", "SE", SAMAY_PRECISION_SEASON, FALSE, 1 },
  [SAMAY_UNIT_QUARTER] = { "quarter", "Q", SAMAY_PRECISION_QUARTER, FALSE, 1 },
  [SAMAY_UNIT_HALF] = { "half", "H", SAMAY_PRECISION_HALF, FALSE, 1 },
  [SAMAY_UNIT_YEAR] = { "year", "Y", SAMAY_PRECISION_YEAR, FALSE, 1 },
  [SAMAY_UNIT_FISCAL_YEAR] = { "fiscal-year", "Y", SAMAY_PRECISION_YEAR, FALSE, 1 },
  [SAMAY_UNIT_DECADE] = { "decade", "DE", SAMAY_PRECISION_DECADE, FALSE, 1 },
  [SAMAY_UNIT_CENTURY] = { "century", "CE", SAMAY_PRECISION_CENTURY, FALSE, 1 },
  [SAMAY_UNIT_MILLENNIUM] = { "millennium", "ML", SAMAY_PRECISION_MILLENNIUM, FALSE, 1 },
};

/**
 * samay_unit_from_name:
 * @name: a unit's word, as the language tables write it
 *
 * Returns: the unit, or %SAMAY_UNIT_NONE where there is no such
 */
SamayUnit
samay_unit_from_name (const char *name)
{
  g_return_val_if_fail (name != NULL, SAMAY_UNIT_NONE);

  for (gsize i = 1; i < G_N_ELEMENTS (units); i++)
    if (strcmp (units[i].name, name) == 0)
      return (SamayUnit) i;

  return SAMAY_UNIT_NONE;
}

/**
 * samay_unit_get_name:
 * @self: a unit
 *
 * Returns: its word in the language tables, static
 */
const char *
samay_unit_get_name (SamayUnit self)
{
  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (units), units[0].name);

  return units[self].name;
}

/**
 * samay_unit_get_precision:
 * @self: a unit
 *
 * Returns: the precision of a date that is named by this unit; weekends and fortnights go by weeks
 */
SamayPrecision
samay_unit_get_precision (SamayUnit self)
{
  g_return_val_if_fail ((gsize) self < G_N_ELEMENTS (units), SAMAY_PRECISION_UNKNOWN);

  return units[self].precision;
}

/* TimeML counts years before the common era from 1, and has no year 0: BC0044 is -43. */
static void
append_year (GString *out,
             gint64   year)
{
  if (year <= 0)
    g_string_append (out, "BC");
  samay_grain_append_digits (out, year > 0 ? year : 1 - year, 4);
}

static void
append_field (GString *out,
              char     before,
              int      number)
{
  g_string_append_c (out, before);
  samay_grain_append_digits (out, number, 2);
}

static void
append_civil (GString          *out,
              const SamayCivil *civil,
              SamayPrecision    fine)
{
  append_year (out, civil->year);
  if (fine <= SAMAY_PRECISION_MONTH)
    append_field (out, '-', civil->month);
  if (fine <= SAMAY_PRECISION_DAY)
    append_field (out, '-', civil->day);
  if (fine <= SAMAY_PRECISION_HOUR)
    append_field (out, 'T', civil->hour);
  if (fine <= SAMAY_PRECISION_MINUTE)
    append_field (out, ':', civil->minute);
  if (fine <= SAMAY_PRECISION_SECOND)
    append_field (out, ':', civil->second);
}

static void
append_week (GString *out,
             gint64   begin_s)
{
  gint64 week_year;
  int week = samay_day_get_week (samay_day_from_instant (begin_s), &week_year);

  append_year (out, week_year);
  g_string_append_printf (out, "-W%02d", week);
}

static gboolean
is_weekend (SamaySpan span)
{
  return samay_span_get_length_s (span) == 2 * SAMAY_DAY_S && span.begin_s % SAMAY_DAY_S == 0
         && samay_day_get_weekday (samay_day_from_instant (span.begin_s)) == 6;
}

/* Decades, centuries and millennia are years that lost their last digits. */
static void
append_truncated_year (GString *out,
                       gint64   year,
                       int      n_digits)
{
  append_year (out, year);
  g_string_truncate (out, out->len - n_digits);
}

static void
append_period (GString          *out,
               SamaySpan         span,
               const SamayGrain *grain)
{
  static const char *const seasons[] = { "SP", "SU", "FA", "WI" };
  gint64 ordinal;

  switch (grain->period)
    {
    case SAMAY_PRECISION_WEEK:
      append_week (out, span.begin_s);
      break;
    case SAMAY_PRECISION_SEASON:
    case SAMAY_PRECISION_QUARTER:
    case SAMAY_PRECISION_HALF:
      ordinal = samay_grain_count (&grain->first, grain->period);
      append_year (out, grain->first.year);
      if (grain->period == SAMAY_PRECISION_SEASON)
        g_string_append_printf (out, "-%s", seasons[ordinal - 1]);
      else
        g_string_append_printf (out, "-%c%d", grain->period == SAMAY_PRECISION_HALF ? 'H' : 'Q', (int) ordinal);
      break;
    case SAMAY_PRECISION_DECADE:
      append_truncated_year (out, grain->last.year, 1);
      break;
    /* The year before the last, as that one, 2000, has the digits of the next century. */
    case SAMAY_PRECISION_CENTURY:
      append_truncated_year (out, grain->last.year > 0 ? grain->last.year - 1 : grain->last.year, 2);
      break;
    case SAMAY_PRECISION_MILLENNIUM:
      append_truncated_year (out, grain->last.year > 0 ? grain->last.year - 1 : grain->last.year, 3);
      break;
    default:
      append_civil (out, &grain->first, grain->period);
    }
}

/* Years 1800–1899 as one century, 1000–1999 as one millennium: counted by their digits. */
static gboolean
append_round_years (GString          *out,
                    const SamayGrain *grain,
                    SamayPrecision    precision)
{
  int n_digits = precision == SAMAY_PRECISION_CENTURY ? 2 : precision == SAMAY_PRECISION_MILLENNIUM ? 3 : 0;
  int years = n_digits == 2 ? 100 : 1000;

  if (n_digits == 0 || grain->fine != SAMAY_PRECISION_YEAR || !grain->has_begin || !grain->has_end)
    return FALSE;
  if (grain->first.year < years || grain->first.year % years != 0 || grain->last.year - grain->first.year != years - 1)
    return FALSE;

  append_truncated_year (out, grain->first.year, n_digits);

  return TRUE;
}

static void
append_pattern (GString            *out,
                const SamayPattern *pattern)
{
  if (pattern->year == SAMAY_PATTERN_YEAR_NONE)
    g_string_append (out, "XXXX");
  else
    append_year (out, pattern->year);

  if (pattern->month == 0 && pattern->day == 0)
    {
      if (pattern->weekday != 0)
        g_string_append_printf (out, "-WXX-%d", pattern->weekday);
      else if (pattern->year == SAMAY_PATTERN_YEAR_NONE)
        g_string_append (out, "-XX-XX");
      return;
    }

  if (pattern->month != 0)
    append_field (out, '-', pattern->month);
  else
    g_string_append (out, "-XX");
  if (pattern->day != 0)
    append_field (out, '-', pattern->day);
}

static void
append_range (GString          *out,
              const SamayGrain *grain)
{
  if (grain->has_begin)
    append_civil (out, &grain->first, grain->fine);
  else
    g_string_append (out, "..");
  g_string_append_c (out, '/');
  if (grain->has_end)
    append_civil (out, &grain->last, grain->fine);
  else
    g_string_append (out, "..");
}

/**
 * samay_timex_from_when:
 * @when: a when
 *
 * The part of a period has the value of the whole period, as ISO-TimeML keeps "early" and "late" in an attribute of
 * its own (`mod`). What no TIMEX3 value can say is a range, `2024-12-19/2024-12-20`, inclusive and in the fields of its grain;
 * an end that is open is `..`. A winter has the year of its December.
 *
 * Returns: (transfer full): the value of a TIMEX3 of type DATE or TIME
 */
char *
samay_timex_from_when (const SamayWhen *when)
{
  g_autoptr (GString) out = NULL;
  SamayGrain grain;
  SamaySpan span;

  g_return_val_if_fail (when != NULL, NULL);
  g_return_val_if_fail (when->precision <= SAMAY_PRECISION_MILLENNIUM, NULL);

  out = g_string_sized_new (24);
  if (samay_when_is_undated (when) || samay_span_is_empty (when->span))
    {
      append_pattern (out, samay_when_is_undated (when) ? &when->pattern : &SAMAY_PATTERN_NONE);
      return g_string_free (g_steal_pointer (&out), FALSE);
    }

  span = samay_grain_widen (when);
  grain = samay_grain_measure (span, when->precision);

  if (grain.period != SAMAY_PRECISION_UNKNOWN)
    append_period (out, span, &grain);
  else if (when->precision == SAMAY_PRECISION_WEEK && grain.has_begin && grain.has_end && is_weekend (span))
    {
      append_week (out, span.begin_s);
      g_string_append (out, "-WE");
    }
  else if (!append_round_years (out, &grain, when->precision))
    append_range (out, &grain);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* A number with three places after the point at most, without zeros at its end. */
static void
write_number (char   *out,
              double  number)
{
  /* Three places are more than any text says, and hide what binary fractions add. */
  double thousandths = round (number * 1000);
  char digits[16];
  gint64 whole, rest;
  guint n = 0;

  if (thousandths >= 1e12)
    {
      g_ascii_formatd (out, G_ASCII_DTOSTR_BUF_SIZE, "%.15g", thousandths / 1000);
      return;
    }
  /* By hand, as printing a double is thirty times as dear. */
  whole = (gint64) thousandths / 1000;
  rest = (gint64) thousandths % 1000;
  do
    digits[n++] = '0' + whole % 10;
  while ((whole /= 10) > 0);
  while (n > 0)
    *out++ = digits[--n];
  if (rest > 0)
    *out++ = '.';
  for (; rest > 0; rest = rest % 100 * 10)
    *out++ = '0' + rest / 100;
  *out = '\0';
}

/**
 * samay_timex_from_duration:
 * @amount: how many, at most 1e12; negative where the words don't say ("some days")
 * @unit: of what
 *
 * Returns: (transfer full): the value of a TIMEX3 of type DURATION: `P3D`, `PT2H`, `P2.5Y`, `PXD`
 */
char *
samay_timex_from_duration (double    amount,
                           SamayUnit unit)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE] = "X";

  g_return_val_if_fail ((gsize) unit < G_N_ELEMENTS (units), NULL);

  /* TIMEX3's H are hours; a half year is counted in months. */
  if (unit == SAMAY_UNIT_HALF)
    return samay_timex_from_duration (amount * 6, SAMAY_UNIT_MONTH);
  if (unit == SAMAY_UNIT_NONE)
    return g_strdup ("PXX");
  if (amount >= 0 && amount < 1e12)
    write_number (number, amount * units[unit].factor);
  return g_strconcat ("P", units[unit].is_time ? "T" : "", number, units[unit].designator, NULL);
}
