/* samay-facet-words.h: what one filters by, in a person's words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-session.h"

const char *samay_facet_words_get_name  (SamayFacet    facet);
char       *samay_facet_words_dup_value (SamaySession *session,
                                         SamayFacet    facet,
                                         const char   *key);
