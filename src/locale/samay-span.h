/* samay-span.h: a stretch of civil time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-instant.h"

/**
 * SamaySpan:
 * @begin_s: first second, civil seconds from 1970-01-01T00:00, proleptic Gregorian; negative before;
 *   %SAMAY_INSTANT_MIN where the start is open or unknown
 * @end_s: the second after the last; %SAMAY_INSTANT_MAX where the end is open or unknown
 *
 * Closed at the start, open at the end. Years tile without a gap, across 1 BCE too.
 */
typedef struct
{
  gint64 begin_s;
  gint64 end_s;
} SamaySpan;

#define SAMAY_SPAN_ALL ((SamaySpan) { SAMAY_INSTANT_MIN, SAMAY_INSTANT_MAX })

static inline gboolean
samay_span_is_empty (SamaySpan self)
{
  return self.begin_s >= self.end_s;
}

static inline gint64
samay_span_get_length_s (SamaySpan self)
{
  return self.end_s - self.begin_s;
}

static inline gboolean
samay_span_contains (SamaySpan self,
                     gint64    instant_s)
{
  return self.begin_s <= instant_s && instant_s < self.end_s;
}

static inline gboolean
samay_span_equal (SamaySpan a,
                  SamaySpan b)
{
  return a.begin_s == b.begin_s && a.end_s == b.end_s;
}

static inline gboolean
samay_span_overlaps (SamaySpan a,
                     SamaySpan b)
{
  return a.begin_s < b.end_s && b.begin_s < a.end_s;
}

static inline SamaySpan
samay_span_intersect (SamaySpan a,
                      SamaySpan b)
{
  return (SamaySpan) { MAX (a.begin_s, b.begin_s), MIN (a.end_s, b.end_s) };
}

static inline SamaySpan
samay_span_unite (SamaySpan a,
                  SamaySpan b)
{
  return (SamaySpan) { MIN (a.begin_s, b.begin_s), MAX (a.end_s, b.end_s) };
}
