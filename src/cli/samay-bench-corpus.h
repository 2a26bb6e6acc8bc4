/* samay-bench-corpus.h: statements to measure with, as many as wanted and no two alike
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Statements of one language, of some hundred words each. */
GPtrArray *samay_bench_corpus_new (const char *lang,
                                   gsize       n_bytes);
