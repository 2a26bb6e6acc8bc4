/* samay-collation.h: text in the order in which a language's readers look for it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Of one thread at a time. */
typedef struct _SamayCollation SamayCollation;

SamayCollation *samay_collation_new        (const char     *locale);
void            samay_collation_free       (SamayCollation *self);
void            samay_collation_append_key (SamayCollation *self,
                                            const char     *text,
                                            GByteArray     *keys);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayCollation, samay_collation_free)
