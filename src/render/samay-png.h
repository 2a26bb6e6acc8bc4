/* samay-png.h: a scene as a PNG image
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/samay-painter.h"

#define SAMAY_PNG_ERROR (samay_png_error_quark ())
typedef enum
{
  SAMAY_PNG_ERROR_SIZE, /* larger than an image may be */
  SAMAY_PNG_ERROR_WRITE,
} SamayPngError;

GQuark  samay_png_error_quark (void);
GBytes *samay_png_render      (SamayScene  *scene,
                               SamayFonts  *fonts,
                               SamayTheme   theme,
                               double       scale,
                               GError     **error);
