/* samay-shorten.h: a title that is too long, cut where a reader would
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/assemble/samay-phrase.h"
#include "extract/clause/samay-clause.h"

#define SAMAY_TITLE_LETTERS 60     /* what a title should have at most */
#define SAMAY_TITLE_LETTERS_MAX 90 /* and what it may have, rather than lose its sense */

void samay_shorten_clause     (SamayWordPick      *pick,
                               const SamayClauses *clauses,
                               SamayClause         clause);
void samay_shorten_brackets   (SamayWordPick      *pick,
                               SamayClause         clause);
void samay_shorten_lone_marks (SamayWordPick      *pick,
                               SamayClause         clause);
guint samay_shorten_relative  (SamayWordPick      *pick,
                               const SamayClauses *clauses,
                               SamayClause         range,
                               guint               date);
