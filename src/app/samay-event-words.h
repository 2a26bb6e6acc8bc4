/* samay-event-words.h: an event in a few words, as rows, tooltips and screen readers say it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"

const char *samay_event_words_get_derivation
                                         (const SamayEventRow *event);
char       *samay_event_words_dup_date   (const SamayEventRow *event,
                                          SamayDateFormat     *format);
const char *samay_event_words_get_status (const SamayEventRow *event,
                                          SamayDateFormat     *format);
char       *samay_event_words_dup_status (const SamayEventRow *event,
                                          SamayDateFormat     *format);
char       *samay_event_words_dup_line   (const SamayEventRow *event,
                                          SamayDateFormat     *format);
char       *samay_event_words_dup_markup (const SamayEventRow *event,
                                          SamayDateFormat     *format);
