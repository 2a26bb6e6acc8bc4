/* invariants.h: what holds of every reading, whatever the text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

void invariants_check (SamayLanguage *language,
                       const char    *text,
                       gsize          length);
