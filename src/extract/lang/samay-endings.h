/* samay-endings.h: endings of verbs, found by the end of a word
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-fold.h"
#include "extract/lang/samay-sense.h"

typedef struct _SamayEndings SamayEndings;

SamayEndings     *samay_endings_new    (void);
void              samay_endings_free   (SamayEndings       *self);
void              samay_endings_add    (SamayEndings       *self,
                                        const char         *ending,
                                        SamaySense          sense);
void              samay_endings_freeze (SamayEndings       *self);
const SamaySense *samay_endings_find   (const SamayEndings *self,
                                        const SamayFold    *fold);
