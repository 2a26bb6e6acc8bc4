/* samay-instant.h: civil seconds and the proleptic Gregorian calendar
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* An instant is a gint64: civil seconds from 1970-01-01T00:00, proleptic Gregorian, no time zone,
 * with a year 0 (ISO 8601). A day number is the same in whole days. */
#define SAMAY_INSTANT_MIN G_MININT64
#define SAMAY_INSTANT_MAX G_MAXINT64
#define SAMAY_DAY_S 86400

/* The years that every function here takes: the age of the universe and back. */
#define SAMAY_YEAR_MIN (G_GINT64_CONSTANT (-20000000000))
#define SAMAY_YEAR_MAX (G_GINT64_CONSTANT (20000000000))

/**
 * SamayCivil:
 * @year: astronomical year: 0 is 1 BCE, -1 is 2 BCE
 * @month: 1–12
 * @day: 1–31
 * @hour: 0–23
 */
typedef struct
{
  gint64 year;
  gint8 month;
  gint8 day;
  gint8 hour;
  gint8 minute;
  gint8 second;
} SamayCivil;

gboolean   samay_year_is_leap       (gint64 year);
int        samay_month_get_days     (gint64 year,
                                     int    month);
gint64     samay_day_from_civil     (gint64 year,
                                     int    month,
                                     int    day);
void       samay_day_to_civil       (gint64  day_number,
                                     gint64 *out_year,
                                     int    *out_month,
                                     int    *out_day);
int        samay_day_get_weekday    (gint64 day_number);
gint64     samay_day_from_week      (gint64 week_year,
                                     int    week);
int        samay_day_get_week       (gint64  day_number,
                                     gint64 *out_week_year);
gint64     samay_instant_from_civil (SamayCivil civil);
SamayCivil samay_instant_to_civil   (gint64 instant_s);

static inline gint64
samay_day_from_instant (gint64 instant_s)
{
  return instant_s / SAMAY_DAY_S - (instant_s % SAMAY_DAY_S < 0);
}
