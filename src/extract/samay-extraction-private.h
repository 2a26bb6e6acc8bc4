/* samay-extraction-private.h: how the engine fills an extraction
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-arena.h"
#include "extract/resolve/samay-dating.h"
#include "extract/samay-extraction.h"

struct _SamayExtraction
{
  SamayLanguage *language;
  char *text;
  gsize length;
  SamayArena *arena;
  const char *lang;
  GArray *expressions;       /* SamayExpression */
  GArray *mentions;          /* SamayMention */
  GArray *diagnostics;       /* SamayDiagnostic */
  GArray *reasons;           /* SamayReason */
  GArray *published_reasons; /* SamayReason */
  SamayDating dating;
  gatomicrefcount ref_count;
};

SamayExtraction *samay_extraction_new (SamayLanguage *language,
                                       const char    *text,
                                       gsize          length,
                                       guint          n_expected);
