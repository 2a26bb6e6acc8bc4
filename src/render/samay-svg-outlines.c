/* samay-svg-outlines.c: Pango's lines traced by Cairo, written as path data
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-svg-outlines.h"

#include "render/samay-svg-text.h"

struct _SamaySvgOutlines
{
  SamayFonts *fonts;
  cairo_t *cr;
  PangoLayout *layouts[SAMAY_N_TEXT_STYLES];
};

static const struct
{
  char letter;
  guint n_points;
} commands[] = {
  [CAIRO_PATH_MOVE_TO] = { 'M', 1 },
  [CAIRO_PATH_LINE_TO] = { 'L', 1 },
  [CAIRO_PATH_CURVE_TO] = { 'C', 3 },
  [CAIRO_PATH_CLOSE_PATH] = { 'Z', 0 },
};

/**
 * samay_svg_outlines_new:
 * @fonts: must outlive the result
 *
 * Returns: (transfer full): a tracer
 */
SamaySvgOutlines *
samay_svg_outlines_new (SamayFonts *fonts)
{
  SamaySvgOutlines *self = g_new0 (SamaySvgOutlines, 1);
  /* A path needs a context, a context needs a surface; nothing is ever painted on this one. */
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);

  self->fonts = fonts;
  self->cr = cairo_create (surface);
  cairo_surface_destroy (surface);
  return self;
}

/**
 * samay_svg_outlines_free:
 * @self: (transfer full):
 */
void
samay_svg_outlines_free (SamaySvgOutlines *self)
{
  for (guint i = 0; i < SAMAY_N_TEXT_STYLES; i++)
    g_clear_object (&self->layouts[i]);
  cairo_destroy (self->cr);
  g_free (self);
}

static void
append_path (GString      *svg,
             cairo_path_t *path)
{
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];
      guint n_points = commands[data->header.type].n_points;

      g_string_append_c (svg, commands[data->header.type].letter);
      for (guint j = 1; j <= n_points; j++)
        {
          if (j > 1)
            g_string_append_c (svg, ' ');
          samay_svg_append_number (svg, data[j].point.x);
          g_string_append_c (svg, ' ');
          samay_svg_append_number (svg, data[j].point.y);
        }
    }
}

/**
 * samay_svg_outlines_append:
 * @text: a primitive that is text
 * @rgb: its colour
 */
void
samay_svg_outlines_append (SamaySvgOutlines     *self,
                           GString              *svg,
                           const SamayPrimitive *text,
                           guint32               rgb)
{
  PangoLayout **layout = &self->layouts[text->text_style];
  cairo_path_t *path;

  if (!*layout)
    *layout = samay_fonts_create_layout (self->fonts, text->text_style);
  pango_layout_set_text (*layout, text->text, -1);
  cairo_new_path (self->cr);
  cairo_move_to (self->cr, text->rect.x, text->baseline_px - (double) pango_layout_get_baseline (*layout) / PANGO_SCALE);
  pango_cairo_layout_path (self->cr, *layout);
  path = cairo_copy_path (self->cr);
  g_string_append_printf (svg, "<path fill=\"#%06x\" d=\"", rgb);
  append_path (svg, path);
  g_string_append (svg, "\"/>\n");
  cairo_path_destroy (path);
}
