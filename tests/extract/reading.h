/* reading.h: short ways to read a text, for the tests of the engine's rooms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/clause/samay-clause.h"
#include "extract/scan/samay-scanner.h"

/* The first sentence of a text, with its clauses. */
typedef struct
{
  GArray *diagnostics;
  SamayScanner *scanner;
  const SamaySentence *sentence;
  SamayClauses clauses;
} Reading;

SamayLanguage      *reading_get_language    (void);
Reading            *reading_new             (const char            *text);
void                reading_free            (Reading               *self);
guint               reading_find_token      (const Reading         *self,
                                             const char            *word);
SamayExtraction    *reading_extract         (const char            *text,
                                             const char            *published);
char               *reading_dup_expressions (SamayExtraction       *extraction);
const SamayMention *reading_find_mention    (SamayExtraction       *extraction,
                                             const char            *quote);
SamayWhen           reading_parse_when      (const char            *edtf);
void                reading_check_equal     (const char            *what,
                                             const char            *got,
                                             const char            *expected);
int                 reading_run             (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)
