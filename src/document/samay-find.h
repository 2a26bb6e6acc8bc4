/* samay-find.h: events by words of their titles, places, people and sentences, in either script
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-tellings.h"

/* Words that an event must all have. Immutable, for any thread. */
typedef struct _SamayQuery SamayQuery;

SamayQuery *samay_query_new      (const char       *words,
                                  SamayLanguage    *language);
void        samay_query_free     (SamayQuery       *self);
gboolean    samay_query_is_empty (const SamayQuery *self);
gboolean    samay_query_matches  (const SamayQuery *self,
                                  SamayTellings    *tellings,
                                  guint             row);
gboolean    samay_query_matches_text
                                 (const SamayQuery *self,
                                  const char       *text);
GArray     *samay_find_rows      (SamayTellings    *tellings,
                                  const char       *words,
                                  const gint       *is_stopped);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayQuery, samay_query_free)
