/* samay-chart.c: options, fonts, layout and a writer, put together
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-chart.h"

#include "render/samay-pango-measure.h"
#include "render/samay-png.h"
#include "render/samay-svg.h"

#define DEFAULT_WIDTH_PX 1280
#define MAX_SCALE 8

typedef GBytes *(*Render) (SamayEventTable         *table,
                           const SamayChartOptions *options,
                           GError                 **error);

static const struct
{
  const char *ending;
  Render render;
} formats[] = {
  { ".svg", samay_chart_render_svg },
  { ".png", samay_chart_render_png },
};

/* What a chart is made with. */
typedef struct
{
  SamayFonts *fonts;
  SamayDateFormat *format;
  SamayScene *scene;
} Kit;

G_DEFINE_QUARK (samay-chart-error-quark, samay_chart_error)

static gboolean
check_options (const SamayChartOptions *options,
               GError                 **error)
{
  if (options->width_px != 0
      && (options->width_px < SAMAY_CHART_WIDTH_MIN_PX || options->width_px > SAMAY_CHART_SIDE_MAX_PX))
    {
      g_set_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_SIZE,
                   "the width %d is out of range; give %d to %d pixels", options->width_px, SAMAY_CHART_WIDTH_MIN_PX,
                   SAMAY_CHART_SIDE_MAX_PX);
      return FALSE;
    }
  if (options->height_px > 0
      && (options->height_px < SAMAY_CHART_HEIGHT_MIN_PX || options->height_px > SAMAY_CHART_SIDE_MAX_PX))
    {
      g_set_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_SIZE,
                   "the height %d is out of range; give %d to %d pixels, or 0 for as high as needed", options->height_px,
                   SAMAY_CHART_HEIGHT_MIN_PX, SAMAY_CHART_SIDE_MAX_PX);
      return FALSE;
    }
  if (options->scale < 0 || options->scale > MAX_SCALE)
    {
      g_set_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_SIZE,
                   "the scale %g is out of range; give a number above 0, and at most %d", options->scale, MAX_SCALE);
      return FALSE;
    }
  return TRUE;
}

static gboolean
open_kit (Kit                     *kit,
          SamayEventTable         *table,
          const SamayChartOptions *options,
          GError                 **error)
{
  g_autoptr (SamayMeasure) measure = NULL;
  SamayLayoutOptions layout = { 0 };

  if (!check_options (options, error))
    return FALSE;
  kit->fonts = samay_fonts_new (error);
  if (!kit->fonts)
    return FALSE;
  kit->format = options->first_weekday > 0
                ? samay_date_format_new_with_week (options->locale ? options->locale : "en", options->digits,
                                                   options->first_weekday)
                : samay_date_format_new (options->locale ? options->locale : "en", options->digits);
  measure = samay_pango_measure_new (kit->fonts);
  layout.width_px = options->width_px > 0 ? options->width_px : DEFAULT_WIDTH_PX;
  layout.height_px = MAX (options->height_px, 0);
  layout.title = options->title;
  layout.format = kit->format;
  layout.today_day = options->today_day;
  kit->scene = samay_layout_chart (table, &layout, measure);
  return TRUE;
}

static void
close_kit (Kit *kit)
{
  g_clear_pointer (&kit->scene, samay_scene_unref);
  g_clear_pointer (&kit->format, samay_date_format_unref);
  g_clear_pointer (&kit->fonts, samay_fonts_free);
}

/**
 * samay_chart_render_svg:
 *
 * Returns: (transfer full): an SVG document, or %NULL with %SAMAY_CHART_ERROR or %SAMAY_FONTS_ERROR
 */
GBytes *
samay_chart_render_svg (SamayEventTable         *table,
                        const SamayChartOptions *options,
                        GError                 **error)
{
  Kit kit = { NULL };
  SamaySvgOptions svg = { table, NULL, options->theme, options->title, NULL };
  GBytes *bytes;

  g_return_val_if_fail (table != NULL, NULL);

  if (!open_kit (&kit, table, options, error))
    return NULL;
  svg.format = kit.format;
  svg.fonts = options->text_as_outlines ? kit.fonts : NULL;
  bytes = samay_svg_render (kit.scene, &svg);
  close_kit (&kit);
  return bytes;
}

/**
 * samay_chart_render_png:
 *
 * Returns: (transfer full): a PNG image, or %NULL with %SAMAY_CHART_ERROR, %SAMAY_FONTS_ERROR or %SAMAY_PNG_ERROR
 */
GBytes *
samay_chart_render_png (SamayEventTable         *table,
                        const SamayChartOptions *options,
                        GError                 **error)
{
  Kit kit = { NULL };
  GBytes *bytes;

  g_return_val_if_fail (table != NULL, NULL);

  if (!open_kit (&kit, table, options, error))
    return NULL;
  bytes = samay_png_render (kit.scene, kit.fonts, options->theme, options->scale > 0 ? options->scale : 1, error);
  close_kit (&kit);
  return bytes;
}

static Render
find_render (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_has_suffix (lower, formats[i].ending))
      return formats[i].render;
  return NULL;
}

/**
 * samay_chart_write:
 * @path: ends in `.svg` or `.png`; replaced as a whole or left as it was
 *
 * Returns: whether the file was written; if not, @error has a domain of this floor or %G_FILE_ERROR
 */
gboolean
samay_chart_write (SamayEventTable         *table,
                   const SamayChartOptions *options,
                   const char              *path,
                   GError                 **error)
{
  Render render;
  g_autoptr (GBytes) bytes = NULL;
  gsize size;
  const char *data;

  g_return_val_if_fail (table != NULL && path != NULL, FALSE);

  render = find_render (path);
  if (!render)
    {
      g_set_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_FORMAT,
                   "%s: unknown kind of picture; end the name in .svg or .png", path);
      return FALSE;
    }
  bytes = render (table, options, error);
  if (!bytes)
    return FALSE;
  data = g_bytes_get_data (bytes, &size);
  return g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
}
