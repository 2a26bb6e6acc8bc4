/* samay-json-lines.h: the corpus filter: one statement per line in, one per line out
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/samay-merge.h"

#define SAMAY_JSON_LINES_LENGTH_MAX ((gsize) 256 << 20)

typedef void (*SamayJsonLinesReport) (guint64     line,
                                      const char *message,
                                      gpointer    user_data);

/**
 * SamayJsonLinesOptions:
 * @published: date of statements that bring none, or %NULL
 * @lang: language of statements that bring none, or %NULL
 * @locale: language of the reasons, "hi" or "en"
 * @n_threads: 0 for one per core
 * @length_max: bytes of the longest line to read; 0 for %SAMAY_JSON_LINES_LENGTH_MAX
 * @report: told of each fault, lines counted from 1 and in order, from a thread of the filter's own
 */
typedef struct
{
  const SamayWhen *published;
  const char *lang;
  const char *locale;
  guint n_threads;
  gsize length_max;
  SamayJsonLinesReport report;
  gpointer report_data;
} SamayJsonLinesOptions;

gboolean samay_json_lines_filter (SamayLanguage               *language,
                                  GInputStream                *input,
                                  GOutputStream               *output,
                                  const SamayJsonLinesOptions *options,
                                  GError                     **error);
gboolean samay_json_lines_merge  (SamayLanguage               *language,
                                  GInputStream                *input,
                                  SamayMerge                  *merge,
                                  const char                  *source,
                                  const SamayJsonLinesOptions *options,
                                  GError                     **error);
