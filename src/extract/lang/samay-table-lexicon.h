/* samay-table-lexicon.h: rows of .lex tables into the lexicon
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-table.h"
#include "extract/lang/samay-lexicon.h"
#include "extract/lang/samay-named-days.h"

void samay_lexicon_read_table (SamayLexicon         *self,
                               const SamayNamedDays *named_days,
                               SamayTable           *table,
                               const char           *file,
                               guint8                lang,
                               GPtrArray            *faults);
