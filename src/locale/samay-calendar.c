/* samay-calendar.c: dates of other calendars as civil days
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-calendar.h"

#include <unicode/ucal.h>

#include "locale/samay-instant.h"

/* Between the years of the two calendars; the year begins on 22 March, or 21 March in a leap year. */
#define SAKA_YEARS 78
#define SAKA_MONTHS_LONG 6

/* India's national calendar: Report of the Calendar Reform Committee (CSIR, New Delhi, 1955). */
static gint64
find_saka_month (int year,
                 int month)
{
  gboolean is_leap = samay_month_get_days (year + SAKA_YEARS, 2) == 29;
  gint64 day = samay_day_from_civil (year + SAKA_YEARS, 3, is_leap ? 21 : 22);

  if (month > 1)
    day += (is_leap ? 31 : 30) + 31 * (MIN (month, SAKA_MONTHS_LONG + 1) - 2) + 30 * MAX (month - SAKA_MONTHS_LONG - 1, 0);
  return day;
}

/* ICU's Umm al-Qura calendar, which goes on by arithmetic before 1300 and after 1600. */
static gboolean
find_hijri_month (int     year,
                  int     month,
                  gint64 *out_day)
{
  UErrorCode error = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (u"UTC", 3, "en@calendar=islamic-umalqura", UCAL_DEFAULT, &error);
  gint64 day;

  if (U_FAILURE (error))
    return FALSE;
  ucal_clear (calendar);
  ucal_set (calendar, UCAL_YEAR, year);
  ucal_set (calendar, UCAL_MONTH, month - 1);
  ucal_set (calendar, UCAL_DATE, 1);
  day = (gint64) (ucal_getMillis (calendar, &error) / 1000 / SAMAY_DAY_S);
  ucal_close (calendar);
  if (U_FAILURE (error))
    return FALSE;
  *out_day = day;
  return TRUE;
}

static gboolean
find_month (SamayCalendar calendar,
            int           year,
            int           month,
            gint64       *out_day)
{
  if (calendar == SAMAY_CALENDAR_HIJRI)
    return find_hijri_month (year, month, out_day);
  *out_day = find_saka_month (year, month);
  return TRUE;
}

/**
 * samay_calendar_find_days:
 * @calendar: Saka or Hijri
 * @month: 1–12, 0 for the whole year
 * @day: 1–31, 0 for the whole month
 * @out_first: (out): day number; untouched on failure
 * @out_last: (out)
 *
 * Returns: %FALSE where the calendar has no such day
 */
gboolean
samay_calendar_find_days (SamayCalendar calendar,
                          int           year,
                          int           month,
                          int           day,
                          gint64       *out_first,
                          gint64       *out_last)
{
  gint64 first, next;

  if ((calendar != SAMAY_CALENDAR_SAKA && calendar != SAMAY_CALENDAR_HIJRI) || year < 1 || year > 9000 || month < 0 || month > 12)
    return FALSE;
  if (!find_month (calendar, year, MAX (month, 1), &first)
      || !find_month (calendar, month == 0 || month == 12 ? year + 1 : year, month == 0 ? 1 : month % 12 + 1, &next))
    return FALSE;
  if (day < 0 || first + day > next)
    return FALSE;
  *out_first = day > 0 ? first + day - 1 : first;
  *out_last = day > 0 ? *out_first : next - 1;
  return TRUE;
}
