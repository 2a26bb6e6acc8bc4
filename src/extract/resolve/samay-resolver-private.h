/* samay-resolver-private.h: what the resolver's files share: one term being resolved
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/resolve/samay-resolver.h"

/**
 * SamayContext:
 * @draft: whose term it is
 * @derivation: what was used on the way: nothing, the statement's date, one that was inferred
 * @depth: of terms in terms
 */
typedef struct
{
  SamayResolver *resolver;
  const SamayDraft *draft;
  SamayDerivation derivation;
  guint depth;
} SamayContext;

const SamayTerm *samay_context_get_term         (const SamayResolver *self,
                                                 guint32              term);
void             samay_context_add_reason       (SamayContext        *context,
                                                 SamayReasonKind      kind,
                                                 gint64               day);
gint64           samay_context_find_anchor      (SamayContext        *context,
                                                 const SamayTerm     *term);
int              samay_context_get_direction    (const SamayContext  *context);
SamayWhen        samay_term_make_pattern        (const SamayTerm     *term);
gint64           samay_when_get_last_day        (const SamayWhen     *when);
gint64           samay_day_add_units            (gint64               day,
                                                 SamayUnit            unit,
                                                 gint64               amount);
SamayWhen        samay_context_resolve          (SamayContext        *context,
                                                 const SamayTerm     *term);
SamayWhen        samay_context_resolve_fields   (SamayContext        *context,
                                                 const SamayTerm     *term);
SamayWhen        samay_context_resolve_shift    (SamayContext        *context,
                                                 const SamayTerm     *term);
SamayWhen        samay_context_resolve_window   (SamayContext        *context,
                                                 const SamayTerm     *term);
SamayWhen        samay_context_resolve_relative (SamayContext        *context,
                                                 const SamayTerm     *term);
