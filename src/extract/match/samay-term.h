/* samay-term.h: what an expression says, before anybody asks when it was said
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-class.h"
#include "extract/lang/samay-named-days.h"
#include "extract/lang/samay-operation.h"
#include "locale/samay-calendar.h"
#include "locale/samay-timex.h"

typedef enum
{
  SAMAY_TERM_NONE,
  SAMAY_TERM_FIELDS,   /* a date by its fields */
  SAMAY_TERM_SHIFT,    /* @amount units from the anchor */
  SAMAY_TERM_RELATIVE, /* last, this or next (@relation) unit or fields */
  SAMAY_TERM_WINDOW,   /* @amount units long, up to or from the anchor */
  SAMAY_TERM_NTH,      /* the @nth unit of @left */
  SAMAY_TERM_OFFSET,   /* @amount units from @left */
  SAMAY_TERM_AROUND,   /* the unit that @left is in */
  SAMAY_TERM_FROM,     /* @amount units long, from @left on */
  SAMAY_TERM_RANGE,    /* @left to @right */
  SAMAY_TERM_DURATION,
  SAMAY_TERM_SET,
  SAMAY_TERM_TIME,
  SAMAY_TERM_ORDER,
  SAMAY_TERM_VAGUE,    /* no bounds: some days ago */
} SamayTermKind;

#define SAMAY_TERM_NO_YEAR G_MININT32
#define SAMAY_TERM_NO_CHILD G_MAXUINT32

/**
 * SamayTerm:
 * @year: astronomical; %SAMAY_TERM_NO_YEAR where none is said
 * @month: 1–12, 0 where none is said; so @day, @weekday, @quarter, @half
 * @season: 1 + its number, 0 for none; so @daypart
 * @hour: -1 for none; so @minute
 * @amount: hundredths of @unit
 * @left: of a range, and what a part, an n-th or a time of day is of; index among the terms
 * @named_day: (nullable): a day that moves, in place of month and day; @nth tells which of those in the year
 * @is_short_year: the year was written with two digits
 * @span_years: the decade or century that @year begins is meant: 10, 100; 0 for the year
 */
typedef struct
{
  const SamayNamedDay *named_day;
  gint32 year;
  gint32 amount;
  guint32 left;
  guint32 right;
  gint16 nth;
  gint16 count;
  guint8 kind; /* SamayTermKind */
  gint8 month;
  gint8 day;
  gint8 weekday;
  gint8 week;     /* ISO */
  gint8 quarter;
  gint8 half;
  gint8 season;
  gint8 daypart;
  gint8 hour;
  gint8 minute;
  gint8 to_hour;
  gint8 relation; /* -1 last, 0 this, 1 next */
  guint8 unit;    /* SamayUnit */
  guint8 part;    /* SamayPart */
  guint8 bound;   /* SamayBound */
  guint8 anchor;  /* SamayAnchor */
  guint8 span_years;
  guint8 calendar; /* SamayCalendar */
  guint8 is_approximate : 1;
  guint8 is_short_year : 1;
  guint8 is_fiscal : 1;
  guint8 is_replaced : 1; /* what was planned for it has another date now */
  guint8 is_replacing : 1;
  guint8 is_implied : 1; /* the period isn't named: the month that the tense points to */
  guint8 is_vague : 1;
  guint8 is_weekday_with_day : 1;
  guint8 is_aside : 1; /* named, but not as the time of an event */
} SamayTerm;

#define SAMAY_TERM_INIT(of_kind) \
  ((SamayTerm) { .kind = of_kind, .year = SAMAY_TERM_NO_YEAR, .left = SAMAY_TERM_NO_CHILD, .right = SAMAY_TERM_NO_CHILD, \
                 .hour = -1, .minute = -1, .to_hour = -1 })

static inline gboolean
samay_term_is_dated (const SamayTerm *self)
{
  return self->kind >= SAMAY_TERM_FIELDS && self->kind <= SAMAY_TERM_RANGE;
}

gboolean samay_term_is_neighbour_pair (const SamayTerm *left,
                                       const SamayTerm *right);
guint32  samay_term_get_computed      (const SamayTerm *term);
