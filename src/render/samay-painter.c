/* samay-painter.c: primitives as Cairo's paths and Pango's lines
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-painter.h"

/* What stands back is still seen, and read by who looks for it. */
#define PALE_ALPHA 0.32
#define PALE_ALPHA_HIGH_CONTRAST 0.5

typedef struct
{
  SamayScene *scene;
  SamayFonts *fonts;
  SamayTheme theme;
  cairo_t *cr;
  double alpha; /* of what is painted next */
} Painter;

typedef struct
{
  double red;
  double green;
  double blue;
} Colour;

static Colour
get_colour (Painter   *self,
            SamayRole  role)
{
  guint32 rgb = samay_theme_get_rgb (self->theme, role);

  return (Colour) { (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0 };
}

static void
set_source (Painter              *self,
            const SamayPrimitive *primitive,
            SamayRole             role)
{
  Colour colour = get_colour (self, role);
  gboolean fades_begin = primitive->flags & SAMAY_PRIMITIVE_FADE_BEGIN;
  gboolean fades_end = primitive->flags & SAMAY_PRIMITIVE_FADE_END;
  /* The background hides what it should, however pale what stands on it is. */
  double alpha = role == SAMAY_ROLE_BACKGROUND ? 1 : self->alpha;
  cairo_pattern_t *pattern;

  if (!fades_begin && !fades_end)
    {
      cairo_set_source_rgba (self->cr, colour.red, colour.green, colour.blue, alpha);
      return;
    }
  pattern = cairo_pattern_create_linear (primitive->fade_x_px, 0, primitive->fade_x_px + primitive->fade_width_px, 0);
  cairo_pattern_add_color_stop_rgba (pattern, 0, colour.red, colour.green, colour.blue, fades_begin ? 0 : alpha);
  cairo_pattern_add_color_stop_rgba (pattern, fades_begin ? 1 - SAMAY_FADE_SOLID : SAMAY_FADE_SOLID,
                                     colour.red, colour.green, colour.blue, alpha);
  if (fades_begin && fades_end)
    cairo_pattern_add_color_stop_rgba (pattern, SAMAY_FADE_SOLID, colour.red, colour.green, colour.blue, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1, colour.red, colour.green, colour.blue, fades_end ? 0 : alpha);
  cairo_set_source (self->cr, pattern);
  cairo_pattern_destroy (pattern);
}

static void
trace (Painter              *self,
       const SamayPrimitive *primitive)
{
  const SamayRect *rect = &primitive->rect;
  const SamayPoint *points;

  switch (primitive->kind)
    {
    case SAMAY_PRIMITIVE_RECT:
      cairo_rectangle (self->cr, rect->x, rect->y, rect->width, rect->height);
      break;
    case SAMAY_PRIMITIVE_LINE:
      cairo_move_to (self->cr, rect->x, rect->y);
      cairo_line_to (self->cr, rect->x + rect->width, rect->y + rect->height);
      break;
    case SAMAY_PRIMITIVE_PATH:
      points = samay_scene_get_points (self->scene) + primitive->first_point;
      for (guint i = 0; i < primitive->n_points; i++)
        cairo_line_to (self->cr, points[i].x, points[i].y);
      if (primitive->flags & SAMAY_PRIMITIVE_CLOSED)
        cairo_close_path (self->cr);
      break;
    default:
      break;
    }
}

static void
paint_shape (Painter              *self,
             const SamayPrimitive *primitive)
{
  const double *lengths_px;
  guint n_lengths;

  /* Dots that touch would show their seams. */
  cairo_set_antialias (self->cr, primitive->group == SAMAY_GROUP_FOLDED ? CAIRO_ANTIALIAS_NONE
                                                                        : CAIRO_ANTIALIAS_DEFAULT);
  cairo_new_path (self->cr);
  trace (self, primitive);
  if (primitive->fill != SAMAY_ROLE_NONE)
    {
      set_source (self, primitive, primitive->fill);
      cairo_fill_preserve (self->cr);
    }
  if (primitive->stroke != SAMAY_ROLE_NONE)
    {
      n_lengths = samay_dash_get_pattern (primitive->dash, &lengths_px);
      set_source (self, primitive, primitive->stroke);
      cairo_set_line_width (self->cr, primitive->stroke_px);
      cairo_set_dash (self->cr, lengths_px, n_lengths, 0);
      cairo_stroke_preserve (self->cr);
    }
  cairo_new_path (self->cr);
}

static void
paint_text (Painter              *self,
            const SamayPrimitive *primitive)
{
  PangoLayout *layout = samay_fonts_lend_layout (self->fonts, primitive->text_style, primitive->text);
  Colour colour = get_colour (self, primitive->fill);

  cairo_set_source_rgba (self->cr, colour.red, colour.green, colour.blue, self->alpha);
  cairo_move_to (self->cr, primitive->rect.x,
                 primitive->baseline_px - (double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (self->cr, layout);
}

static double
get_pale_alpha (SamayTheme theme)
{
  return theme == SAMAY_THEME_LIGHT_HIGH_CONTRAST || theme == SAMAY_THEME_DARK_HIGH_CONTRAST ? PALE_ALPHA_HIGH_CONTRAST
                                                                                              : PALE_ALPHA;
}

static void
paint_primitives (Painter      *self,
                  const guint8 *mask)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (self->scene, &n);

  cairo_save (self->cr);
  cairo_set_line_join (self->cr, CAIRO_LINE_JOIN_MITER);
  for (guint i = 0; i < n; i++)
    {
      guint32 row = primitives[i].event_row;

      self->alpha = mask == NULL || row == SAMAY_EVENT_NONE || mask[row] ? 1 : get_pale_alpha (self->theme);
      if (primitives[i].kind == SAMAY_PRIMITIVE_TEXT)
        paint_text (self, &primitives[i]);
      else
        paint_shape (self, &primitives[i]);
    }
  cairo_restore (self->cr);
}

/**
 * samay_painter_paint:
 * @cr: one unit is one pixel of the scene; its clip decides what is painted
 *
 * Fills the background first. The state of @cr is as before afterwards.
 */
void
samay_painter_paint (SamayScene *scene,
                     SamayFonts *fonts,
                     SamayTheme  theme,
                     cairo_t    *cr)
{
  samay_painter_paint_masked (scene, fonts, theme, cr, NULL);
}

/**
 * samay_painter_paint_masked:
 * @mask: (nullable) (array): by row of the table that the scene is of; where it is 0, the event is pale
 *
 * As samay_painter_paint().
 */
void
samay_painter_paint_masked (SamayScene   *scene,
                            SamayFonts   *fonts,
                            SamayTheme    theme,
                            cairo_t      *cr,
                            const guint8 *mask)
{
  Painter self = { scene, fonts, theme, cr, 1 };
  Colour background = get_colour (&self, SAMAY_ROLE_BACKGROUND);

  cairo_save (cr);
  cairo_set_source_rgb (cr, background.red, background.green, background.blue);
  cairo_paint (cr);
  cairo_restore (cr);
  paint_primitives (&self, mask);
}

/**
 * samay_painter_paint_over:
 * @fonts: (nullable): not needed for a scene without texts
 *
 * As samay_painter_paint(), over what is there.
 */
void
samay_painter_paint_over (SamayScene *scene,
                          SamayFonts *fonts,
                          SamayTheme  theme,
                          cairo_t    *cr)
{
  Painter self = { scene, fonts, theme, cr, 1 };

  paint_primitives (&self, NULL);
}
