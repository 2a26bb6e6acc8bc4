/* samay-theme.c: light and dark palettes that stay apart for colour-blind eyes
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-theme.h"

#include <math.h>

/* The statuses follow the hues of Okabe and Ito's palette ("Color Universal Design", 2008): blue, bluish green, vermilion,
 * reddish purple, sky; darkened or lightened until they stand out from the background by 3 : 1. */
static const guint32 palettes[SAMAY_N_THEMES][SAMAY_N_ROLES] = {
  [SAMAY_THEME_LIGHT] = {
    [SAMAY_ROLE_NONE] = 0x000000,
    [SAMAY_ROLE_BACKGROUND] = 0xffffff,
    [SAMAY_ROLE_TEXT] = 0x1d1c1a,
    [SAMAY_ROLE_TEXT_SECONDARY] = 0x5c5954,
    [SAMAY_ROLE_GRID] = 0xefedea,
    [SAMAY_ROLE_GRID_STRONG] = 0xd6d3cd,
    [SAMAY_ROLE_WEEKEND] = 0xeef1f4,
    [SAMAY_ROLE_AXIS] = 0x3b3936,
    [SAMAY_ROLE_LEADER] = 0x8f8b84,
    [SAMAY_ROLE_FOLD] = 0x71879e,
    [SAMAY_ROLE_TODAY] = 0xb3202c,
    [SAMAY_ROLE_OCCURRED] = 0x0b62a8,
    [SAMAY_ROLE_PLANNED] = 0x007a5c,
    [SAMAY_ROLE_EXPECTED] = 0xc24e00,
    [SAMAY_ROLE_ONGOING] = 0x8a6100,
    [SAMAY_ROLE_CANCELLED] = 0x6d6963,
    [SAMAY_ROLE_POSTPONED] = 0xa3457f,
    [SAMAY_ROLE_RECURRING] = 0x2585b5,
    [SAMAY_ROLE_DENIED] = 0x8e2a2a,
  },
  [SAMAY_THEME_DARK] = {
    [SAMAY_ROLE_NONE] = 0x000000,
    [SAMAY_ROLE_BACKGROUND] = 0x1b1c1f,
    [SAMAY_ROLE_TEXT] = 0xf3f1ed,
    [SAMAY_ROLE_TEXT_SECONDARY] = 0xb7b4ad,
    [SAMAY_ROLE_GRID] = 0x2a2b2f,
    [SAMAY_ROLE_GRID_STRONG] = 0x45474d,
    [SAMAY_ROLE_WEEKEND] = 0x2b2e35,
    [SAMAY_ROLE_AXIS] = 0xc9c6bf,
    [SAMAY_ROLE_LEADER] = 0x8b8881,
    [SAMAY_ROLE_FOLD] = 0x7f93a8,
    [SAMAY_ROLE_TODAY] = 0xff8080,
    [SAMAY_ROLE_OCCURRED] = 0x6cb4ee,
    [SAMAY_ROLE_PLANNED] = 0x4ccba5,
    [SAMAY_ROLE_EXPECTED] = 0xf79a55,
    [SAMAY_ROLE_ONGOING] = 0xe3b341,
    [SAMAY_ROLE_CANCELLED] = 0xa39f98,
    [SAMAY_ROLE_POSTPONED] = 0xe292c4,
    [SAMAY_ROLE_RECURRING] = 0x8fd6f2,
    [SAMAY_ROLE_DENIED] = 0xe98a8a,
  },
  [SAMAY_THEME_LIGHT_HIGH_CONTRAST] = {
    [SAMAY_ROLE_NONE] = 0x000000,
    [SAMAY_ROLE_BACKGROUND] = 0xffffff,
    [SAMAY_ROLE_TEXT] = 0x000000,
    [SAMAY_ROLE_TEXT_SECONDARY] = 0x2b2a28,
    [SAMAY_ROLE_GRID] = 0xdbd9d5,
    [SAMAY_ROLE_GRID_STRONG] = 0x9b9892,
    [SAMAY_ROLE_WEEKEND] = 0xdfe4ea,
    [SAMAY_ROLE_AXIS] = 0x000000,
    [SAMAY_ROLE_LEADER] = 0x4d4a46,
    [SAMAY_ROLE_FOLD] = 0x44566a,
    [SAMAY_ROLE_TODAY] = 0x99000f,
    [SAMAY_ROLE_OCCURRED] = 0x06447a,
    [SAMAY_ROLE_PLANNED] = 0x00533f,
    [SAMAY_ROLE_EXPECTED] = 0xa13600,
    [SAMAY_ROLE_ONGOING] = 0x624500,
    [SAMAY_ROLE_CANCELLED] = 0x4a4743,
    [SAMAY_ROLE_POSTPONED] = 0x7d2a5e,
    [SAMAY_ROLE_RECURRING] = 0x15567a,
    [SAMAY_ROLE_DENIED] = 0x741a1a,
  },
  [SAMAY_THEME_DARK_HIGH_CONTRAST] = {
    [SAMAY_ROLE_NONE] = 0x000000,
    [SAMAY_ROLE_BACKGROUND] = 0x111113,
    [SAMAY_ROLE_TEXT] = 0xffffff,
    [SAMAY_ROLE_TEXT_SECONDARY] = 0xe4e2dd,
    [SAMAY_ROLE_GRID] = 0x303136,
    [SAMAY_ROLE_GRID_STRONG] = 0x595b62,
    [SAMAY_ROLE_WEEKEND] = 0x33363e,
    [SAMAY_ROLE_AXIS] = 0xffffff,
    [SAMAY_ROLE_LEADER] = 0xbdb9b1,
    [SAMAY_ROLE_FOLD] = 0xb9c6d3,
    [SAMAY_ROLE_TODAY] = 0xffa3a3,
    [SAMAY_ROLE_OCCURRED] = 0x9accf7,
    [SAMAY_ROLE_PLANNED] = 0x7de8c6,
    [SAMAY_ROLE_EXPECTED] = 0xffb47a,
    [SAMAY_ROLE_ONGOING] = 0xf7cd69,
    [SAMAY_ROLE_CANCELLED] = 0xc9c5be,
    [SAMAY_ROLE_POSTPONED] = 0xf5b5de,
    [SAMAY_ROLE_RECURRING] = 0xb5e6fb,
    [SAMAY_ROLE_DENIED] = 0xf7b0b0,
  },
};

static const char *const names[SAMAY_N_THEMES] = { "light", "dark", "light-high-contrast", "dark-high-contrast" };

/**
 * samay_theme_get_rgb:
 *
 * Returns: sRGB as 0xrrggbb
 */
guint32
samay_theme_get_rgb (SamayTheme self,
                     SamayRole  role)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_THEMES && (guint) role < SAMAY_N_ROLES, 0);

  return palettes[self][role];
}

/**
 * samay_theme_get_name:
 *
 * Returns: (transfer none): "light", "dark", or one of these with "-high-contrast"
 */
const char *
samay_theme_get_name (SamayTheme self)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_THEMES, names[0]);

  return names[self];
}

/**
 * samay_theme_from_name:
 * @out_theme: (out): untouched on failure
 *
 * Returns: whether there is a theme of that name
 */
gboolean
samay_theme_from_name (const char *name,
                       SamayTheme *out_theme)
{
  for (guint i = 0; i < SAMAY_N_THEMES; i++)
    if (g_strcmp0 (name, names[i]) == 0)
      {
        *out_theme = i;
        return TRUE;
      }
  return FALSE;
}

static double
get_luminance (guint32 rgb)
{
  static const double weights[] = { 0.0722, 0.7152, 0.2126 };
  double luminance = 0;

  for (guint i = 0; i < 3; i++)
    {
      double channel = (rgb >> (8 * i) & 0xff) / 255.0;

      luminance += weights[i] * (channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4));
    }
  return luminance;
}

/**
 * samay_theme_get_contrast:
 *
 * The contrast ratio of WCAG 2.1, from relative luminances.
 *
 * Returns: 1 (the same) to 21 (black on white)
 */
double
samay_theme_get_contrast (guint32 rgb_a,
                          guint32 rgb_b)
{
  double a = get_luminance (rgb_a);
  double b = get_luminance (rgb_b);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}
