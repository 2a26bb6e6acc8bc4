/* samay-fonts.h: the fonts of charts: chosen files, not what a desktop happens to call "Sans"
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "scene/samay-style.h"

#define SAMAY_FONTS_FAMILY "Noto Sans, Noto Sans Devanagari"

#define SAMAY_FONTS_ERROR (samay_fonts_error_quark ())
typedef enum
{
  SAMAY_FONTS_ERROR_MISSING, /* the message names the package to install */
} SamayFontsError;

typedef struct _SamayFonts SamayFonts;

GQuark                      samay_fonts_error_quark     (void);
SamayFonts                 *samay_fonts_new             (GError        **error);
void                        samay_fonts_free            (SamayFonts     *self);
PangoLayout                *samay_fonts_create_layout   (SamayFonts     *self,
                                                         SamayTextStyle  style);
PangoLayout                *samay_fonts_lend_layout     (SamayFonts     *self,
                                                         SamayTextStyle  style,
                                                         const char     *text);
const PangoFontDescription *samay_fonts_get_description (SamayFonts     *self,
                                                         SamayTextStyle  style);
PangoContext               *samay_fonts_get_context     (SamayFonts     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayFonts, samay_fonts_free)
