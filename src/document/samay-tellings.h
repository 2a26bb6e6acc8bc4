/* samay-tellings.h: which places of which statements tell of each row of a table
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"

/* Immutable and atomically refcounted: taken from a timeline where that lives, read by workers. */
typedef struct _SamayTellings SamayTellings;

#define SAMAY_TYPE_TELLINGS (samay_tellings_get_type ())
GType                  samay_tellings_get_type         (void);
SamayTellings         *samay_tellings_new              (SamayTimeline   *timeline);
SamayTellings         *samay_tellings_ref              (SamayTellings   *self);
void                   samay_tellings_unref            (SamayTellings   *self);
SamayEventTable       *samay_tellings_get_table        (SamayTellings   *self);
guint                  samay_tellings_get_n_statements (SamayTellings   *self);
SamayStatement        *samay_tellings_get_statement    (SamayTellings   *self,
                                                        guint            statement);
SamayLanguage         *samay_tellings_get_language     (SamayTellings   *self);
const SamayMentionRef *samay_tellings_get_refs         (SamayTellings   *self,
                                                        guint            row,
                                                        guint           *out_n);
const SamayMention    *samay_tellings_get_mention      (SamayTellings   *self,
                                                        SamayMentionRef  ref);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayTellings, samay_tellings_unref)
