/* samay-theme.h: roles become colours
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-style.h"

typedef enum
{
  SAMAY_THEME_LIGHT,
  SAMAY_THEME_DARK,
  SAMAY_THEME_LIGHT_HIGH_CONTRAST,
  SAMAY_THEME_DARK_HIGH_CONTRAST,
  SAMAY_N_THEMES,
} SamayTheme;

guint32     samay_theme_get_rgb      (SamayTheme  self,
                                      SamayRole   role);
const char *samay_theme_get_name     (SamayTheme  self);
gboolean    samay_theme_from_name    (const char *name,
                                      SamayTheme *out_theme);
double      samay_theme_get_contrast (guint32     rgb_a,
                                      guint32     rgb_b);
