/* samay-date-format-private.h: what the formatter lends to the composer of its phrases
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-date-format.h"
#include "locale/samay-date-words.h"

/**
 * SamayDateNames:
 * @words: the language's words
 * @format: whose names these are; borrowed
 * @months: January first; owned by the formatter
 * @weekdays: Monday first; owned by the formatter
 * @bce: template of a year before the common era
 */
typedef struct
{
  const SamayDateWords *words;
  SamayDateFormat *format;
  char *months[12];
  char *weekdays[7];
  char *bce;
} SamayDateNames;

char *samay_date_text_compose (const SamayDateNames *names,
                               const SamayWhen      *when);
char *samay_date_text_expand  (const char           *template,
                               const char           *zeroth,
                               const char           *first);
char *samay_date_text_year    (const SamayDateNames *names,
                               gint64                year,
                               gboolean              shows_ce);
