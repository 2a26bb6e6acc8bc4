/* samay-named-days.h: days of the year that have a name and move: festivals, the fourth Thursday of a month
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-table.h"
#include "locale/samay-when.h"

/* How often a day of one name can be in one year: the Islamic year is the shorter one. */
#define SAMAY_NAMED_DAYS_A_YEAR 2

typedef struct _SamayNamedDay SamayNamedDay;
typedef struct _SamayNamedDays SamayNamedDays;

SamayNamedDays      *samay_named_days_new   (void);
void                 samay_named_days_free  (SamayNamedDays       *self);
void                 samay_named_days_read  (SamayNamedDays       *self,
                                             SamayTable           *table,
                                             GPtrArray            *faults);
int                  samay_named_days_find  (const SamayNamedDays *self,
                                             const char           *name);
const SamayNamedDay *samay_named_days_get   (const SamayNamedDays *self,
                                             guint                 id);
gboolean             samay_named_day_place  (const SamayNamedDay  *self,
                                             gint64                year,
                                             guint                 nth,
                                             SamayWhen            *out_when);
