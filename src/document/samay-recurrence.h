/* samay-recurrence.h: what comes again and again, on days that can be told
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

/**
 * SamayRecurrence:
 * @pattern: a weekday, a day of the month, or a day of the year
 * @words: of the text: "every Monday"
 */
typedef struct
{
  SamayPattern pattern;
  char *words;
} SamayRecurrence;

void       samay_recurrence_free        (SamayRecurrence       *self);
GPtrArray *samay_recurrences_find       (SamayLanguage         *language,
                                         SamayExtraction       *extraction);
guint64    samay_recurrence_count       (const SamayRecurrence *self,
                                         SamaySpan              span);
gboolean   samay_recurrence_find_next   (const SamayRecurrence *self,
                                         gint64                 day,
                                         gint64                *out_day);
