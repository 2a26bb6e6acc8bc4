/* samay-workspace.h: what the engine fills and empties for one text after the other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction-private.h"
#include "extract/scan/samay-scanner.h"
#include "extract/clause/samay-clause.h"

/* Each array is made with room for so many at least. */
#define SAMAY_EXPRESSIONS_ROOM 64

/**
 * SamayWorkspace:
 * @gathered: what the extraction will take copies of
 * @arena: of strings, until the extraction takes copies
 * @reasons: (element-type SamayReason): of the expression that is being dated
 * @scanner: (nullable): of the text before, until it is told to begin the next
 *
 * Of one text at a time. Statements are short, and to make all this anew for each of them costs more than what some of them need.
 */
typedef struct
{
  SamayGathered gathered;
  SamayArena *arena;
  GArray *reasons;
  GArray *terms;  /* SamayTerm */
  GArray *drafts; /* SamayDraft */
  GArray *atoms;  /* SamayAtom, of one sentence */
  SamayClauses clauses; /* of one sentence */
  SamayScanner *scanner;
} SamayWorkspace;

SamayWorkspace *samay_workspace_take (SamayLanguage  *language,
                                      gsize           length);
void            samay_workspace_give (SamayWorkspace *self,
                                      SamayLanguage  *language,
                                      gsize           length);
void            samay_workspace_free (SamayWorkspace *self);
