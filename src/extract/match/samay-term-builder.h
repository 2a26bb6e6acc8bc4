/* samay-term-builder.h: operations of rules: bindings to terms
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/match/samay-match.h"
#include "extract/match/samay-matcher.h"

guint32 samay_term_build (SamayMatcher     *matcher,
                          const SamayMatch *match);
