/* samay-period.c: the calendar periods around a day, and stepping through them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-period.h"

/* Months of the units that are counted in months, and how they are named by their grain. */
static const struct
{
  SamayUnit unit;
  gint64 months;
} month_units[] = {
  { SAMAY_UNIT_MONTH, 1 },
  { SAMAY_UNIT_QUARTER, 3 },
  { SAMAY_UNIT_HALF, 6 },
  { SAMAY_UNIT_YEAR, 12 },
  { SAMAY_UNIT_FISCAL_YEAR, 12 },
  { SAMAY_UNIT_DECADE, 120 },
  { SAMAY_UNIT_CENTURY, 1200 },
  { SAMAY_UNIT_MILLENNIUM, 12000 },
};

/* First month and length of the seasons as India and the north count them: first month, months. */
static const struct
{
  int month;
  int n_months;
} seasons[] = {
  { 3, 3 },  /* spring */
  { 6, 3 },  /* summer */
  { 9, 3 },  /* autumn */
  { 12, 3 }, /* winter */
  { 6, 4 },  /* monsoon: June to September, the India Meteorological Department's season */
};

static gint64
get_months (SamayUnit unit)
{
  for (guint i = 0; i < G_N_ELEMENTS (month_units); i++)
    if (month_units[i].unit == unit)
      return month_units[i].months;
  return 0;
}

static gint64
floor_divide (gint64 a,
              gint64 b)
{
  return a / b - (a % b < 0);
}

/* @month_number counts months from year 0. */
static gint64
get_first_day (gint64 month_number)
{
  return samay_day_from_civil (floor_divide (month_number, 12), (int) (month_number - floor_divide (month_number, 12) * 12) + 1, 1);
}

static SamayWhen
step_months (gint64    day,
             SamayUnit unit,
             gint64    months,
             int       steps)
{
  gint64 year, number, offset = 0;
  int month, unused;

  samay_day_to_civil (day, &year, &month, &unused);
  number = year * 12 + month - 1;
  /* Centuries and millennia begin in a year 1, not 0. */
  if (unit == SAMAY_UNIT_CENTURY || unit == SAMAY_UNIT_MILLENNIUM)
    offset = 12;
  if (unit == SAMAY_UNIT_FISCAL_YEAR)
    offset = SAMAY_FISCAL_FIRST_MONTH - 1;
  number = (floor_divide (number - offset, months) + steps) * months + offset;
  return samay_when_from_days (get_first_day (number), get_first_day (number + months) - 1, samay_unit_get_precision (unit));
}

static gboolean
is_workday (gint64 day)
{
  return samay_day_get_weekday (day) <= 5;
}

/* @steps 0: @day itself. */
static gint64
step_workdays (gint64 day,
               gint64 steps)
{
  int direction = steps < 0 ? -1 : 1;

  /* Whole weeks at once: five working days each. */
  day += steps / 5 * 7;
  for (gint64 left = ABS (steps % 5); left > 0;)
    {
      day += direction;
      left -= is_workday (day);
    }
  /* From a Saturday or Sunday, whole weeks end on one again. */
  while (steps != 0 && !is_workday (day))
    day -= direction;
  return day;
}

/**
 * samay_period_step:
 * @steps: 0 for the period that @day is in, -1 for the one before
 *
 * Financial years are April to March, India's. Weeks are Monday to Sunday, working weeks Monday to Friday, without regard to holidays; centuries 1901–2000.
 */
SamayWhen
samay_period_step (gint64    day,
                   SamayUnit unit,
                   int       steps)
{
  gint64 months = get_months (unit), monday;

  if (months > 0)
    return step_months (day, unit, months, steps);
  monday = day - (samay_day_get_weekday (day) - 1);
  switch (unit)
    {
    case SAMAY_UNIT_WEEK:
      return samay_when_from_days (monday + 7 * steps, monday + 7 * steps + 6, SAMAY_PRECISION_WEEK);
    case SAMAY_UNIT_FORTNIGHT:
      return samay_when_from_days (monday + 14 * steps, monday + 14 * steps + 13, SAMAY_PRECISION_WEEK);
    case SAMAY_UNIT_WORKWEEK:
      return samay_when_from_days (monday + 7 * steps, monday + 7 * steps + 4, SAMAY_PRECISION_WEEK);
    case SAMAY_UNIT_WORKDAY:
      day = step_workdays (day, steps);
      return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
    case SAMAY_UNIT_WEEKEND:
      return samay_when_from_days (monday + 7 * steps + 5, monday + 7 * steps + 6, SAMAY_PRECISION_DAY);
    case SAMAY_UNIT_DAY:
      return samay_when_from_days (day + steps, day + steps, SAMAY_PRECISION_DAY);
    default: /* an hour or less is within the day */
      return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
    }
}

SamayWhen
samay_period_around (gint64    day,
                     SamayUnit unit)
{
  return samay_period_step (day, unit, 0);
}

/* The same day of the month, or the month's last. */
gint64
samay_day_add_months (gint64 day,
                      gint64 months)
{
  gint64 year, number;
  int month, day_of_month, new_month;

  samay_day_to_civil (day, &year, &month, &day_of_month);
  number = year * 12 + month - 1 + months;
  year = floor_divide (number, 12);
  new_month = (int) (number - year * 12) + 1;
  return samay_day_from_civil (year, new_month, MIN (day_of_month, samay_month_get_days (year, new_month)));
}

/**
 * samay_day_find_weekday:
 * @weekday: 1 for Monday
 * @direction: -1 for the last one on or before @day, 1 for the first one on or after
 */
gint64
samay_day_find_weekday (gint64 day,
                        int    weekday,
                        int    direction)
{
  int own = samay_day_get_weekday (day);

  return direction < 0 ? day - (own - weekday + 7) % 7 : day + (weekday - own + 7) % 7;
}

/* @season: 0 spring, 1 summer, 2 autumn, 3 winter (from December of @year), 4 monsoon. */
SamayWhen
samay_period_season (gint64 year,
                     int    season)
{
  gint64 number;

  g_return_val_if_fail (season >= 0 && season < (int) G_N_ELEMENTS (seasons), SAMAY_WHEN_UNKNOWN);
  number = year * 12 + seasons[season].month - 1;
  return samay_when_from_days (get_first_day (number), get_first_day (number + seasons[season].n_months) - 1, SAMAY_PRECISION_SEASON);
}
