/* samay-dating.h: the statement's own date: given, in the text, or inferred from it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/resolve/samay-resolver.h"

#define SAMAY_ALTERNATIVES 2

/**
 * SamayDating:
 * @published: unknown where nothing tells it
 * @alternatives: the next days that would fit as well
 * @reasons: (element-type SamayReason): where they are gathered
 */
typedef struct
{
  SamayWhen published;
  SamayOrigin origin;
  SamayWhen alternatives[SAMAY_ALTERNATIVES];
  guint n_alternatives;
  GArray *reasons;
} SamayDating;

void samay_dating_run (SamayDating     *self,
                       const SamayWhen *given,
                       const GArray    *drafts,
                       const GArray    *terms);
