/* samay-extraction-private.h: how the engine fills an extraction
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-arena.h"
#include "extract/resolve/samay-dating.h"
#include "extract/samay-extraction.h"
#include "extract/samay-packed.h"

/**
 * SamayExtraction:
 * @arena: of all that follows and of the strings, in one block of their very size
 * @packed: the statement's reasons, then those of each expression, with the title of its event behind them
 */
struct _SamayExtraction
{
  SamayLanguage *language;
  char *text;
  gsize length;
  const char *lang;
  SamayArena *arena;
  const SamayExpression *expressions;
  const SamayMention *mentions;
  const SamayDiagnostic *diagnostics;
  const guint8 *packed;
  gsize n_packed;
  guint n_expressions;
  guint n_mentions;
  guint n_diagnostics;
  guint n_published_reasons;
  SamayDating dating;
  gatomicrefcount ref_count;
};

/* What an extraction is made of, while it grows. */
typedef struct
{
  GArray *expressions; /* SamayExpression, with their strings elsewhere, as those of mentions */
  GArray *mentions;    /* SamayMention */
  GArray *diagnostics; /* SamayDiagnostic */
  SamayPacked packed;
} SamayGathered;

SamayExtraction *samay_extraction_new  (SamayLanguage       *language,
                                        const char          *text,
                                        gsize                length);
void             samay_extraction_seal (SamayExtraction     *self,
                                        const SamayGathered *gathered);
