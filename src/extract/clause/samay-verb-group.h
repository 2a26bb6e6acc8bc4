/* samay-verb-group.h: verb forms side by side, and the tense that they make together
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/clause/samay-clause.h"

void samay_verb_groups_read (const SamaySentence *sentence,
                             GArray              *groups);
