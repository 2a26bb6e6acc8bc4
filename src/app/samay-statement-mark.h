/* samay-statement-mark.h: which words of a statement are to be marked
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

/**
 * SamayStatementMark:
 * @start_char: first character of the words in the text
 * @end_char: the character after their last
 * @start_byte: the same as @start_char, in bytes
 * @expression: index in the extraction, or %SAMAY_EXPRESSION_NONE where an event is dated by its order alone
 */
typedef struct
{
  guint start_char;
  guint end_char;
  guint32 start_byte;
  guint32 expression;
  gboolean is_event;
  guint8 status; /* SamayStatus, of an event */
} SamayStatementMark;

GArray *samay_statement_mark_list (SamayExtraction *extraction);
