/* samay-grain.h: what a span is in the calendar: one period, or a range of them; for the writers of this floor
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"

/**
 * SamayGrain:
 * @first: the span's first second; zeros where the begin is open
 * @last: the span's last second, inclusive; zeros where the end is open
 * @fine: second, minute, hour, day, month or year: the coarsest of these, not coarser than the precision, on
 *   whose borders the known ends are
 * @period: the kind of period that the span is exactly one of, or %SAMAY_PRECISION_UNKNOWN for a range
 */
typedef struct
{
  SamayCivil first;
  SamayCivil last;
  gboolean has_begin;
  gboolean has_end;
  SamayPrecision fine;
  SamayPrecision period;
} SamayGrain;

SamayGrain samay_grain_measure (SamaySpan        span,
                                SamayPrecision   precision);
SamaySpan  samay_grain_widen   (const SamayWhen *when);
gint64     samay_grain_count   (const SamayCivil *first,
                                SamayPrecision    period);
void       samay_grain_append_digits
                                (GString          *out,
                                 gint64            number,
                                 int               n_digits);
