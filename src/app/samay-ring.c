/* samay-ring.c: a rounded rectangle in the accent colour
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-ring.h"

#include <glib.h>

#define RADIUS_PX 7

/* By SamayTheme: the colour, and how strongly it is laid over what is chosen. */
static const struct
{
  guint32 rgb;
  double alpha;
} colours[SAMAY_N_THEMES] = {
  [SAMAY_THEME_LIGHT] = { 0x1c71d8, 0.10 },
  [SAMAY_THEME_DARK] = { 0x78aeed, 0.16 },
  [SAMAY_THEME_LIGHT_HIGH_CONTRAST] = { 0x0f3d7a, 0.10 },
  [SAMAY_THEME_DARK_HIGH_CONTRAST] = { 0xd6e8ff, 0.18 },
};

/* By SamayRingKind. */
static const struct
{
  double line_px;
  double ground; /* part of the theme's alpha */
} looks[] = {
  [SAMAY_RING_HOVERED] = { 0, 0.5 },
  [SAMAY_RING_CHOSEN] = { 1.5, 1 },
  [SAMAY_RING_FOCUSED] = { 2.5, 1 },
  [SAMAY_RING_EMPTY] = { 2, 0 },
};

/**
 * samay_ring_trace:
 * @radius_px: of the corners; less where the rectangle is small
 *
 * Adds a rounded rectangle to the path.
 */
void
samay_ring_trace (cairo_t   *cr,
                  SamayRect  rect,
                  double     radius_px)
{
  double right = samay_rect_get_right (rect);
  double bottom = samay_rect_get_bottom (rect);
  double radius = MAX (MIN (radius_px, MIN (rect.width, rect.height) / 2), 0);

  cairo_new_sub_path (cr);
  cairo_arc (cr, right - radius, rect.y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI_2);
  cairo_arc (cr, rect.x + radius, bottom - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, rect.x + radius, rect.y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/**
 * samay_ring_draw:
 * @rect: the ring's middle line
 *
 * Over what is there, for that may have a ground of its own.
 */
void
samay_ring_draw (cairo_t       *cr,
                 SamayRect      rect,
                 SamayRingKind  kind,
                 SamayTheme     theme)
{
  guint32 rgb = colours[theme].rgb;
  double red = (rgb >> 16 & 0xff) / 255.0;
  double green = (rgb >> 8 & 0xff) / 255.0;
  double blue = (rgb & 0xff) / 255.0;

  cairo_new_path (cr);
  samay_ring_trace (cr, rect, RADIUS_PX);
  cairo_set_source_rgba (cr, red, green, blue, colours[theme].alpha * looks[kind].ground);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, red, green, blue);
  cairo_set_line_width (cr, looks[kind].line_px);
  if (looks[kind].line_px > 0)
    cairo_stroke (cr);
  cairo_new_path (cr);
}
