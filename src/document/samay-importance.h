/* samay-importance.h: how much an event deserves its place where there isn't room for all
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

float samay_importance_measure (const SamayMention *mention,
                                guint               n_mentions);
