/* samay-instant.c: civil seconds and the proleptic Gregorian calendar
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-instant.h"

/* The Gregorian calendar repeats after 400 years. An era is such a cycle, begun on 1 March of a year that
 * 400 divides, so that a leap day is the last of its year. Method: Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", days_from_civil and civil_from_days. */
#define ERA_YEARS 400
#define ERA_DAYS 146097
#define EPOCH_FROM_ERA_DAYS 719468 /* from 0000-03-01 to 1970-01-01 */
/* Weeks, seasons and millennia reach over the last year and the first. */
#define MARGIN_YEARS 1000

static inline gint64
divide_down (gint64 a,
             gint64 b)
{
  return a / b - (a % b < 0);
}

static inline gint64
remain_up (gint64 a,
           gint64 b)
{
  gint64 rest = a % b;

  return rest < 0 ? rest + b : rest;
}

/**
 * samay_year_is_leap:
 * @year: an astronomical year: 0 is 1 BCE
 *
 * Returns: whether February of @year has 29 days in the proleptic Gregorian calendar
 */
gboolean
samay_year_is_leap (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/**
 * samay_month_get_days:
 * @year: an astronomical year
 * @month: 1–12
 *
 * Returns: how many days the month has, 28–31
 */
int
samay_month_get_days (gint64 year,
                      int    month)
{
  static const gint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  g_return_val_if_fail (month >= 1 && month <= 12, 30);

  return days[month - 1] + (month == 2 && samay_year_is_leap (year));
}

/**
 * samay_day_from_civil:
 * @year: an astronomical year, %SAMAY_YEAR_MIN–%SAMAY_YEAR_MAX
 * @month: 1–12
 * @day: a day of the month; one outside of the month counts on into its neighbours, so that 0 is the last day
 *   of the month before
 *
 * Returns: the day number: 0 is 1970-01-01
 */
gint64
samay_day_from_civil (gint64 year,
                      int    month,
                      int    day)
{
  gint64 march_year, era, year_of_era;
  int day_of_year;

  g_return_val_if_fail (year >= SAMAY_YEAR_MIN - MARGIN_YEARS && year <= SAMAY_YEAR_MAX + MARGIN_YEARS, 0);
  g_return_val_if_fail (month >= 1 && month <= 12, 0);

  march_year = year - (month <= 2);
  era = divide_down (march_year, ERA_YEARS);
  year_of_era = march_year - era * ERA_YEARS;
  /* (153 m + 2) / 5 gives the days before the m-th month from March: 0, 31, 61, 92, … */
  day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;

  return era * ERA_DAYS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year + day - 1
         - EPOCH_FROM_ERA_DAYS;
}

/**
 * samay_day_to_civil:
 * @day_number: days from 1970-01-01; any that an instant can reach
 * @out_year: (out) (optional): the astronomical year
 * @out_month: (out) (optional): 1–12
 * @out_day: (out) (optional): 1–31
 *
 * The inverse of samay_day_from_civil().
 */
void
samay_day_to_civil (gint64  day_number,
                    gint64 *out_year,
                    int    *out_month,
                    int    *out_day)
{
  gint64 from_era, era;
  int day_of_era, year_of_era, day_of_year, march_month, month;

  g_return_if_fail (day_number < G_MAXINT64 - EPOCH_FROM_ERA_DAYS);

  from_era = day_number + EPOCH_FROM_ERA_DAYS;
  era = divide_down (from_era, ERA_DAYS);
  day_of_era = (int) remain_up (from_era, ERA_DAYS);
  year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  march_month = (5 * day_of_year + 2) / 153;
  month = march_month < 10 ? march_month + 3 : march_month - 9;

  if (out_year != NULL)
    *out_year = era * ERA_YEARS + year_of_era + (month <= 2);
  if (out_month != NULL)
    *out_month = month;
  if (out_day != NULL)
    *out_day = day_of_year - (153 * march_month + 2) / 5 + 1;
}

/**
 * samay_day_get_weekday:
 * @day_number: days from 1970-01-01, a Thursday
 *
 * Returns: 1 (Monday) – 7 (Sunday), as in ISO 8601
 */
int
samay_day_get_weekday (gint64 day_number)
{
  return (int) ((remain_up (day_number, 7) + 3) % 7) + 1;
}

/**
 * samay_day_from_week:
 * @week_year: a year of weeks, ISO 8601: its first week is the one that holds 4 January
 * @week: 1–53; one outside counts on into its neighbours
 *
 * Returns: the day number of the week's Monday
 */
gint64
samay_day_from_week (gint64 week_year,
                     int    week)
{
  gint64 january_4 = samay_day_from_civil (week_year, 1, 4);

  return january_4 - (samay_day_get_weekday (january_4) - 1) + 7 * ((gint64) week - 1);
}

/**
 * samay_day_get_week:
 * @day_number: days from 1970-01-01
 * @out_week_year: (out) (optional): the year of weeks that the week belongs to
 *
 * Returns: the week's number, 1–53, as in ISO 8601
 */
int
samay_day_get_week (gint64  day_number,
                    gint64 *out_week_year)
{
  gint64 thursday = day_number - samay_day_get_weekday (day_number) + 4;
  gint64 year;

  /* A week belongs to the year of its Thursday. */
  samay_day_to_civil (thursday, &year, NULL, NULL);
  if (out_week_year != NULL)
    *out_week_year = year;

  return (int) ((thursday - samay_day_from_civil (year, 1, 1)) / 7) + 1;
}

/**
 * samay_instant_from_civil:
 * @civil: a date and a time of day; @day, @hour, @minute and @second may lie outside of their ranges and count on
 *
 * Returns: civil seconds from 1970-01-01T00:00
 */
gint64
samay_instant_from_civil (SamayCivil civil)
{
  return samay_day_from_civil (civil.year, civil.month, civil.day) * SAMAY_DAY_S + civil.hour * 3600
         + civil.minute * 60 + civil.second;
}

/**
 * samay_instant_to_civil:
 * @instant_s: civil seconds from 1970-01-01T00:00; any
 *
 * Returns: its date and time of day
 */
SamayCivil
samay_instant_to_civil (gint64 instant_s)
{
  gint64 year;
  int month, day, second_of_day;

  samay_day_to_civil (samay_day_from_instant (instant_s), &year, &month, &day);
  second_of_day = (int) remain_up (instant_s, SAMAY_DAY_S);

  return (SamayCivil) { .year = year,
                        .month = (gint8) month,
                        .day = (gint8) day,
                        .hour = (gint8) (second_of_day / 3600),
                        .minute = (gint8) (second_of_day / 60 % 60),
                        .second = (gint8) (second_of_day % 60) };
}
