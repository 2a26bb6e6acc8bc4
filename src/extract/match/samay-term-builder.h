/* samay-term-builder.h: operations of rules: bindings to terms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/match/samay-matcher.h"
#include "extract/match/samay-number.h"

/* What a rule matched: its bindings by the letters of their slots. */
typedef struct
{
  const SamayLanguage *language;
  const SamayRule *rule;
  const SamayBinding *bindings;
  const char *slots;
  guint n;
} SamayMatch;

guint32  samay_term_build       (SamayMatcher     *matcher,
                                 const SamayMatch *match);
gboolean samay_match_is_possible (const SamayMatch *match);
gboolean samay_term_is_neighbour_pair (const SamayMatcher *matcher,
                                 guint32           term);
guint32  samay_term_get_computed (const SamayTerm *term);
