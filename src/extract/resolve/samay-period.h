/* samay-period.h: the calendar periods around a day, and stepping through them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-timex.h"

/* India's financial year begins in April. */
#define SAMAY_FISCAL_FIRST_MONTH 4

SamayWhen samay_period_around  (gint64    day,
                                SamayUnit unit);
SamayWhen samay_period_step    (gint64    day,
                                SamayUnit unit,
                                int       steps);
gint64    samay_day_add_months (gint64    day,
                                gint64    months);
gint64    samay_day_find_weekday (gint64  day,
                                int       weekday,
                                int       direction);
SamayWhen samay_period_season  (gint64    year,
                                int       season);
