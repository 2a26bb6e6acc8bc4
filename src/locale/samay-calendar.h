/* samay-calendar.h: dates of other calendars as civil days
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef enum
{
  SAMAY_CALENDAR_GREGORIAN,
  SAMAY_CALENDAR_SAKA,   /* India's national calendar */
  SAMAY_CALENDAR_HIJRI,  /* the Islamic calendar */
  SAMAY_CALENDAR_VIKRAM, /* its years begin with the new moon of Chaitra, which a table must tell */
} SamayCalendar;

gboolean samay_calendar_find_days (SamayCalendar calendar,
                                   int           year,
                                   int           month,
                                   int           day,
                                   gint64       *out_first,
                                   gint64       *out_last);
