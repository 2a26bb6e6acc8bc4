/* samay-painter.h: a scene on a Cairo context: screen, image, paper
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/samay-fonts.h"
#include "render/samay-theme.h"
#include "scene/samay-scene.h"

/* Where a fade begins, as a part of the mark's width. */
#define SAMAY_FADE_SOLID 0.35

void samay_painter_paint (SamayScene *scene,
                          SamayFonts *fonts,
                          SamayTheme  theme,
                          cairo_t    *cr);
void samay_painter_paint_masked
                         (SamayScene   *scene,
                          SamayFonts   *fonts,
                          SamayTheme    theme,
                          cairo_t      *cr,
                          const guint8 *mask);
void samay_painter_paint_over
                         (SamayScene *scene,
                          SamayFonts *fonts,
                          SamayTheme  theme,
                          cairo_t    *cr);
