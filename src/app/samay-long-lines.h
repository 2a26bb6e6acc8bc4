/* samay-long-lines.h: lines that no text view could lay out in time, broken
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* A text view shapes and draws a line as a whole, for each letter typed in it: 9 ms for twice as long a line in Devanagari. */
#define SAMAY_LONG_LINES_MAX ((gsize) 8 << 10)
/* A word is worse, since it must be tried at each letter where it may be broken. */
#define SAMAY_LONG_LINES_WORD_MAX ((gsize) 1 << 10)

char *samay_long_lines_break (const char *text,
                              gsize       length,
                              gsize      *out_length);
