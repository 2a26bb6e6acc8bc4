/* samay-svg-text.h: numbers and texts as XML wants them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

void        samay_svg_append_number (GString    *svg,
                                     double      value);
void        samay_svg_append_text   (GString    *svg,
                                     const char *text);
void        samay_svg_append_json   (GString    *svg,
                                     const char *text);
const char *samay_svg_guess_lang    (const char *text);
