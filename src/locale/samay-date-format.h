/* samay-date-format.h: dates in words, for people, in their language and digits
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"

typedef enum
{
  SAMAY_DIGITS_LATIN,
  SAMAY_DIGITS_NATIVE,
} SamayDigits;

/* A formatter is immutable and safe to share between threads. Only the languages "hi" and "en" have words
 * of their own; others get ICU's. */
typedef struct _SamayDateFormat SamayDateFormat;

SamayDateFormat *samay_date_format_new        (const char            *locale,
                                               SamayDigits            digits);
SamayDateFormat *samay_date_format_new_with_week
                                              (const char            *locale,
                                               SamayDigits            digits,
                                               int                    first_weekday);
SamayDateFormat *samay_date_format_ref        (SamayDateFormat       *self);
void             samay_date_format_unref      (SamayDateFormat       *self);
const char      *samay_date_format_get_locale (SamayDateFormat       *self);
int              samay_date_format_find_first_weekday
                                              (const char            *locale);
int              samay_date_format_get_first_weekday
                                              (SamayDateFormat       *self);
char            *samay_date_format_when       (SamayDateFormat       *self,
                                               const SamayWhen       *when);
char            *samay_date_format_skeleton   (SamayDateFormat       *self,
                                               const char            *skeleton,
                                               gint64                 instant_s);
char            *samay_date_format_number     (SamayDateFormat       *self,
                                               gint64                 number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayDateFormat, samay_date_format_unref)
