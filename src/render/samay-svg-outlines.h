/* samay-svg-outlines.h: letters as shapes, for programs without fonts
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/samay-fonts.h"
#include "scene/samay-scene.h"

typedef struct _SamaySvgOutlines SamaySvgOutlines;

SamaySvgOutlines *samay_svg_outlines_new    (SamayFonts           *fonts);
void              samay_svg_outlines_free   (SamaySvgOutlines     *self);
void              samay_svg_outlines_append (SamaySvgOutlines     *self,
                                             GString              *svg,
                                             const SamayPrimitive *text,
                                             guint32               rgb);
