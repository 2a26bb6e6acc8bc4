/* samay-bench-edit.h: what it costs to read one statement of many again
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

void samay_bench_edit (SamayLanguage *language,
                       guint          n);
