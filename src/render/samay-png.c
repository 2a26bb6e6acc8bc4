/* samay-png.c: pixels in sRGB, packed by libpng
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-png.h"

#include <math.h>
#include <png.h>

/* Cairo's own limit of an image's side. */
#define MAX_SIDE_PX 32767

G_DEFINE_QUARK (samay-png-error-quark, samay_png_error)

/* Cairo keeps a pixel as a native 32-bit number, 0x00rrggbb; PNG wants three bytes. */
static guchar *
pack_rows (cairo_surface_t *surface,
           int              width,
           int              height)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  guchar *rows = g_malloc ((gsize) width * height * 3);
  guchar *to = rows;

  for (int y = 0; y < height; y++)
    {
      const guint32 *from = (const guint32 *) (const void *) (data + (gsize) y * stride);

      for (int x = 0; x < width; x++)
        {
          *to++ = from[x] >> 16;
          *to++ = from[x] >> 8;
          *to++ = from[x];
        }
    }
  return rows;
}

static GBytes *
compress (const guchar  *rows,
          int            width,
          int            height,
          GError       **error)
{
  png_image image = { .version = PNG_IMAGE_VERSION, .width = width, .height = height, .format = PNG_FORMAT_RGB };
  png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX (image);
  g_autofree guchar *memory = g_malloc (size);

  if (!png_image_write_to_memory (&image, memory, &size, FALSE, rows, 0, NULL))
    {
      g_set_error (error, SAMAY_PNG_ERROR, SAMAY_PNG_ERROR_WRITE, "the PNG image could not be packed: %s", image.message);
      png_image_free (&image);
      return NULL;
    }
  memory = g_realloc (memory, size);
  return g_bytes_new_take (g_steal_pointer (&memory), size);
}

/**
 * samay_png_render:
 * @scale: pixels of the image per pixel of the scene; 2 for dense screens
 *
 * Returns: (transfer full): a PNG file's bytes, sRGB, without transparency; or %NULL with %SAMAY_PNG_ERROR
 */
GBytes *
samay_png_render (SamayScene  *scene,
                  SamayFonts  *fonts,
                  SamayTheme   theme,
                  double       scale,
                  GError     **error)
{
  double width = ceil (samay_scene_get_width_px (scene) * scale);
  double height = ceil (samay_scene_get_height_px (scene) * scale);
  g_autofree guchar *rows = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  if (!(width >= 1 && height >= 1 && width <= MAX_SIDE_PX && height <= MAX_SIDE_PX))
    {
      g_set_error (error, SAMAY_PNG_ERROR, SAMAY_PNG_ERROR_SIZE,
                   "an image of %.0f × %.0f pixels is too large; make it at most %d on each side, or write SVG",
                   width, height, MAX_SIDE_PX);
      return NULL;
    }
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  if (cairo_surface_status (surface) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, SAMAY_PNG_ERROR, SAMAY_PNG_ERROR_SIZE,
                   "an image of %.0f × %.0f pixels does not fit the memory; make it smaller, or write SVG", width, height);
      cairo_surface_destroy (surface);
      return NULL;
    }
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  samay_painter_paint (scene, fonts, theme, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  rows = pack_rows (surface, width, height);
  cairo_surface_destroy (surface);
  return compress (rows, width, height, error);
}
