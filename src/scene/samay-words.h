/* samay-words.h: the few words that a chart says by itself, in Hindi and English
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"

typedef enum
{
  SAMAY_WORD_TODAY,
  SAMAY_WORD_UNDATED,     /* %s: a number */
  SAMAY_WORD_NO_EVENTS,
  SAMAY_WORD_ONE_EVENT,   /* %s: a number */
  SAMAY_WORD_MANY_EVENTS, /* %s: a number */
  SAMAY_WORD_FOLDED,
  SAMAY_WORD_PART,
  SAMAY_WORD_APPROXIMATE,
  SAMAY_WORD_OPEN,
  SAMAY_WORD_DESCRIPTION, /* %s: a number, with its noun */
  SAMAY_WORD_SOURCES,     /* %s: a number, above 1 */
  SAMAY_WORD_DISPUTED,    /* %s: a number, above 1 */
  SAMAY_WORD_RING,
  SAMAY_WORD_EXACT,
  SAMAY_WORD_UNTIL,
  SAMAY_WORD_SINCE,
  SAMAY_WORD_BAR,
  SAMAY_WORD_WEEKEND,
  SAMAY_WORD_LEGEND_STATUS,
  SAMAY_WORD_LEGEND_DATE,
  SAMAY_WORD_LEGEND_MORE,
  SAMAY_WORD_OTHER_PLACES,
  SAMAY_WORD_OTHER_PEOPLE,
  SAMAY_WORD_OTHER_STATEMENTS,
  SAMAY_WORD_NO_PLACE,
  SAMAY_WORD_NO_PERSON,
  SAMAY_WORD_NO_STATEMENT,
  SAMAY_N_WORDS,
} SamayWord;

const char *samay_word_get        (SamayWord   self,
                                   const char *locale);
char       *samay_sources_format  (const SamayEventRow *event,
                                   SamayDateFormat     *format);
char       *samay_when_and_where_format
                                  (const SamayEventRow *event,
                                   SamayDateFormat     *format,
                                   gboolean             with_place);
const char *samay_status_get_word (SamayStatus self,
                                   const char *locale);
