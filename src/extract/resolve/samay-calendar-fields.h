/* samay-calendar-fields.h: fields such as year, month and day to a span
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/match/samay-term.h"

gboolean  samay_fields_place        (const SamayTerm *term,
                                     SamayWhen       *out_when);
SamayWhen samay_fields_place_within (const SamayTerm *term,
                                     const SamayWhen *period);
SamayWhen samay_fields_take_nth     (const SamayTerm *term,
                                     const SamayWhen *of);
void      samay_fields_set_clock    (const SamayTerm *term,
                                     SamayWhen       *when);
int       samay_fields_get_hour     (const SamayTerm *term);
gint32    samay_fields_widen_year   (const SamayTerm *term,
                                     gint32           published_year);
