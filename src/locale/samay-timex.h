/* samay-timex.h: TIMEX3 values (ISO-TimeML) of dates, durations and sets
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"

typedef enum
{
  SAMAY_UNIT_NONE,
  SAMAY_UNIT_SECOND,
  SAMAY_UNIT_MINUTE,
  SAMAY_UNIT_HOUR,
  SAMAY_UNIT_DAY,
  SAMAY_UNIT_WORKDAY,
  SAMAY_UNIT_WEEKEND,
  SAMAY_UNIT_WORKWEEK,
  SAMAY_UNIT_WEEK,
  SAMAY_UNIT_FORTNIGHT,
  SAMAY_UNIT_MONTH,
  SAMAY_UNIT_SEASON,
  SAMAY_UNIT_QUARTER,
  SAMAY_UNIT_HALF,
  SAMAY_UNIT_YEAR,
  SAMAY_UNIT_FISCAL_YEAR,
  SAMAY_UNIT_DECADE,
  SAMAY_UNIT_CENTURY,
  SAMAY_UNIT_MILLENNIUM,
} SamayUnit;

SamayUnit      samay_unit_from_name      (const char      *name);
const char    *samay_unit_get_name       (SamayUnit        self);
SamayPrecision samay_unit_get_precision  (SamayUnit        self);
char          *samay_timex_from_when     (const SamayWhen *when);
char          *samay_timex_from_duration (double           amount,
                                          SamayUnit        unit);
