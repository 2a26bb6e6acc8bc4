/* samay-when.h: a date as people mean it: a span, how fine, which part, how sure, open where
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-span.h"

/* The grain that the words name, not the length of the span: 19–20 December has the precision day. */
typedef enum
{
  SAMAY_PRECISION_UNKNOWN,
  SAMAY_PRECISION_SECOND,
  SAMAY_PRECISION_MINUTE,
  SAMAY_PRECISION_HOUR,
  SAMAY_PRECISION_DAY,
  SAMAY_PRECISION_WEEK,
  SAMAY_PRECISION_MONTH,
  SAMAY_PRECISION_SEASON,
  SAMAY_PRECISION_QUARTER,
  SAMAY_PRECISION_HALF,
  SAMAY_PRECISION_YEAR,
  SAMAY_PRECISION_DECADE,
  SAMAY_PRECISION_CENTURY,
  SAMAY_PRECISION_MILLENNIUM,
} SamayPrecision;

typedef enum
{
  SAMAY_PART_NONE,
  SAMAY_PART_EARLY,       /* the first third */
  SAMAY_PART_MID,         /* the middle third */
  SAMAY_PART_LATE,        /* the last third */
  SAMAY_PART_FIRST_HALF,
  SAMAY_PART_SECOND_HALF,
} SamayPart;

typedef enum
{
  SAMAY_CERTAINTY_EXACT,
  SAMAY_CERTAINTY_APPROXIMATE, /* EDTF ~ */
  SAMAY_CERTAINTY_UNCERTAIN,   /* EDTF ? */
} SamayCertainty;

/* In which direction the date named is open: "until 5 May" keeps 5 May as its span. */
typedef enum
{
  SAMAY_BOUND_NONE,
  SAMAY_BOUND_UNTIL,
  SAMAY_BOUND_BEFORE,
  SAMAY_BOUND_SINCE,
  SAMAY_BOUND_AFTER,
} SamayBound;

#define SAMAY_ZONE_NONE G_MININT16
#define SAMAY_PATTERN_YEAR_NONE G_MININT32

/**
 * SamayPattern:
 * @year: %SAMAY_PATTERN_YEAR_NONE where unknown
 * @month: 1–12, 0 where unknown
 * @day: 1–31, 0 where unknown
 * @weekday: 1 (Monday) – 7, 0 where unknown
 *
 * The fields that are known of a date whose span isn't: `XXXX-12-19`, `XXXX-XX-26`, `XXXX-WXX-5`.
 */
typedef struct
{
  gint32 year;
  gint8 month;
  gint8 day;
  gint8 weekday;
} SamayPattern;

/**
 * SamayWhen:
 * @span: [begin, end); %SAMAY_SPAN_ALL where nothing is known. One end may be open
 * @pattern: what is known when @span isn't; ignored otherwise
 * @zone_min: minutes east of UTC, or %SAMAY_ZONE_NONE; kept and shown, never converted
 */
typedef struct
{
  SamaySpan span;
  SamayPattern pattern;
  gint16 zone_min;
  guint8 precision; /* SamayPrecision */
  guint8 part;      /* SamayPart */
  guint8 certainty; /* SamayCertainty */
  guint8 bound;     /* SamayBound */
} SamayWhen;

#define SAMAY_PATTERN_NONE ((SamayPattern) { SAMAY_PATTERN_YEAR_NONE, 0, 0, 0 })
#define SAMAY_WHEN_UNKNOWN \
  ((SamayWhen) { SAMAY_SPAN_ALL, { SAMAY_PATTERN_YEAR_NONE, 0, 0, 0 }, SAMAY_ZONE_NONE, 0, 0, 0, 0 })

SamayWhen   samay_when_from_days      (gint64         first_day,
                                       gint64         last_day,
                                       SamayPrecision precision);
SamayWhen   samay_when_from_year      (gint64         year);
SamayWhen   samay_when_from_month     (gint64         year,
                                       int            month);
gboolean    samay_when_is_known       (const SamayWhen *self);
gboolean    samay_when_is_undated     (const SamayWhen *self);
gboolean    samay_when_equal          (const SamayWhen *a,
                                       const SamayWhen *b);
SamaySpan   samay_span_around         (gint64         instant_s,
                                       SamayPrecision precision);
SamaySpan   samay_span_take_part      (SamaySpan      span,
                                       SamayPrecision precision,
                                       SamayPart      part);
const char *samay_precision_get_name  (SamayPrecision self);
const char *samay_part_get_name       (SamayPart      self);
const char *samay_certainty_get_name  (SamayCertainty self);
const char *samay_bound_get_name      (SamayBound     self);
