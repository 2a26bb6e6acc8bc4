/* samay-reason.h: why a value is what it is, in short, and in a person's words when asked
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-language.h"

/* The words of each kind are in `why.table`, under the key that samay-reason.c names. */
typedef enum
{
  SAMAY_REASON_RULE,            /* {quote} was read by rule {rule} */
  SAMAY_REASON_STATED,          /* the words give the date whole */
  SAMAY_REASON_FROM_PUBLISHED,  /* counted from the statement's date {date} */
  SAMAY_REASON_FROM_NARRATIVE,  /* counted from the date told before, {date} */
  SAMAY_REASON_YEAR_PAST,       /* no year said; the verb tells the past: the last such day before {date} */
  SAMAY_REASON_YEAR_FUTURE,
  SAMAY_REASON_YEAR_NEAREST,
  SAMAY_REASON_YEAR_WEEKDAY,
  SAMAY_REASON_YEAR_CONTEXT,    /* the year is that of {date}, told before */
  SAMAY_REASON_WEEKDAY_PAST,
  SAMAY_REASON_WEEKDAY_FUTURE,
  SAMAY_REASON_WEEKDAY_DIFFERS, /* the weekday and the day don't agree; the day was taken */
  SAMAY_REASON_NO_ANCHOR,       /* the statement's date isn't known, so it stays open */
  SAMAY_REASON_PART,
  SAMAY_REASON_STATUS_RULE,     /* the phrase that tells the date tells the status as well */
  SAMAY_REASON_STATUS_CUE,      /* {quote} tells the status */
  SAMAY_REASON_STATUS_TENSE,
  SAMAY_REASON_STATUS_DATE,
  SAMAY_REASON_BORROWED_TITLE,
  SAMAY_REASON_ORDER_BEFORE,    /* {quote}: earlier than what was told last; so by {date} */
  SAMAY_REASON_ORDER_AFTER,
  SAMAY_REASON_PUBLISHED_GIVEN,
  SAMAY_REASON_PUBLISHED_TEXT,
  SAMAY_REASON_PUBLISHED_YEAR_AHEAD,  /* {quote} is still to come, so the text is from before its end, {date} */
  SAMAY_REASON_PUBLISHED_YEAR_BEHIND, /* {quote} is past, so the text is from {date} or later */
  SAMAY_REASON_PUBLISHED_DAY,         /* {quote} has happened: with that year it is {date} */
  SAMAY_REASON_PUBLISHED_WEEKDAY,     /* {quote} is past, and not before that: {date} */
  SAMAY_REASON_PUBLISHED_EARLIEST,    /* {date} is the earliest day that fits; chosen */
  SAMAY_REASON_PUBLISHED_NOT_ENOUGH,
  SAMAY_N_REASONS,
} SamayReasonKind;

/**
 * SamayReason:
 * @start_byte: of the words that it quotes, with @end_byte; both 0 for none
 * @day: day number that it names, or G_MININT32
 */
typedef struct
{
  guint32 start_byte;
  guint32 end_byte;
  gint32 day;
  guint16 rule;
  guint16 kind; /* SamayReasonKind */
} SamayReason;

/* Hardly an expression has more. */
#define SAMAY_REASONS_ROOM 16

char *samay_reason_dup_text (const SamayReason *self,
                             SamayLanguage     *language,
                             const char        *text,
                             const char        *locale);
