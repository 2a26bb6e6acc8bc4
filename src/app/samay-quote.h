/* samay-quote.h: the words that tell of an event, and whose they are
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-statement.h"
#include "locale/samay-date-format.h"

char *samay_quote_dup_markup (const char         *text,
                              const SamayMention *mention,
                              gsize               reach_bytes);
char *samay_quote_dup_source (SamayStatement     *statement,
                              SamayDateFormat    *format);
