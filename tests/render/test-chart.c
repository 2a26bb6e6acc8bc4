/* test-chart.c: files, images and their pixels, and what is refused
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "fixture.h"
#include "render/samay-chart.h"
#include "render/samay-pango-measure.h"
#include "render/samay-png.h"

typedef struct
{
  GBytes *bytes;
  gsize offset;
} Stream;

static cairo_status_t
read_bytes (gpointer  closure,
            guchar   *data,
            guint     length)
{
  Stream *stream = closure;
  gsize size;
  const guchar *from = g_bytes_get_data (stream->bytes, &size);

  if (stream->offset + length > size)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, from + stream->offset, length);
  stream->offset += length;
  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
decode (GBytes *png)
{
  Stream stream = { png, 0 };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_bytes, &stream);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  guint32 pixel;

  g_assert_cmpint (x, <, cairo_image_surface_get_width (surface));
  g_assert_cmpint (y, <, cairo_image_surface_get_height (surface));
  memcpy (&pixel, data + y * cairo_image_surface_get_stride (surface) + 4 * x, 4);
  return pixel & 0xffffff;
}

static GBytes *
render (SamayEventTable         *table,
        const SamayChartOptions *options)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = samay_chart_render_png (table, options, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
test_the_image_is_as_big_as_asked (void)
{
  static const struct
  {
    int width_px;
    int height_px;
    double scale;
    int expected_width;
    int expected_height;
  } rows[] = {
    { 700, 500, 0, 700, 500 },
    { 1280, 720, 2, 2560, 1440 },
    { 333, 361, 1.5, 500, 542 },
  };
  g_autoptr (SamayEventTable) table = fixture_four ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
      g_autoptr (GBytes) bytes = NULL;
      cairo_surface_t *surface;

      options.width_px = rows[i].width_px;
      options.height_px = rows[i].height_px;
      options.scale = rows[i].scale;
      bytes = render (table, &options);
      surface = decode (bytes);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, rows[i].expected_width);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, rows[i].expected_height);
      cairo_surface_destroy (surface);
    }
}

/* The corner is background, and the middle of the first filled bar has its status' colour. */
static void
test_pixels_have_the_themes_colours (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SamayEventTable) table = fixture_four ();
  g_autoptr (SamayFonts) fonts = samay_fonts_new (&error);
  g_autoptr (SamayMeasure) measure = samay_pango_measure_new (fonts);
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("hi", SAMAY_DIGITS_LATIN);
  SamayLayoutOptions layout = { 1280, 0, NULL, NULL, format, SAMAY_TODAY_NONE };
  g_autoptr (SamayScene) scene = samay_layout_chart (table, &layout, measure);
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint bar = 0;

  while (primitives[bar].kind != SAMAY_PRIMITIVE_RECT || primitives[bar].fill != SAMAY_ROLE_OCCURRED)
    g_assert_cmpuint (++bar, <, n);
  for (guint theme = 0; theme < SAMAY_N_THEMES; theme++)
    {
      g_autoptr (GBytes) bytes = samay_png_render (scene, fonts, theme, 1, &error);
      cairo_surface_t *surface = decode (bytes);
      SamayRect rect = primitives[bar].rect;

      g_assert_cmphex (get_pixel (surface, 0, 0), ==, samay_theme_get_rgb (theme, SAMAY_ROLE_BACKGROUND));
      g_assert_cmphex (get_pixel (surface, rect.x + rect.width / 2, rect.y + rect.height / 2), ==,
                       samay_theme_get_rgb (theme, SAMAY_ROLE_OCCURRED));
      cairo_surface_destroy (surface);
    }
}

/* Nothing is painted in the margins: nothing is cut at an edge. */
static void
test_margins_stay_empty (void)
{
  static const guint sizes[] = { 4, 40, 1000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayEventTable) table = fixture_random (sizes[i], 77 + i);
      SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
      g_autoptr (GBytes) bytes = NULL;
      cairo_surface_t *surface;
      int width;
      int height;

      options.locale = "hi";
      bytes = render (table, &options);
      surface = decode (bytes);
      width = cairo_image_surface_get_width (surface);
      height = cairo_image_surface_get_height (surface);
      for (int y = 0; y < height; y++)
        for (int x = 0; x < 20; x++)
          {
            g_assert_cmphex (get_pixel (surface, x, y), ==, 0xffffff);
            g_assert_cmphex (get_pixel (surface, width - 1 - x, y), ==, 0xffffff);
          }
      cairo_surface_destroy (surface);
    }
}

static void
test_the_same_table_gives_the_same_pixels (void)
{
  g_autoptr (SamayEventTable) table = fixture_life (60, 2);
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
  g_autoptr (GBytes) first = render (table, &options);
  g_autoptr (GBytes) second = render (table, &options);

  g_assert_true (g_bytes_equal (first, second));
}

static void
test_a_file_is_replaced_as_a_whole (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
  g_autofree char *folder = g_dir_make_tmp ("samay-chart-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "समय.SVG", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  options.width_px = 10;
  g_assert_false (samay_chart_write (table, &options, path, &error));
  g_assert_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_SIZE);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");

  g_clear_error (&error);
  g_clear_pointer (&content, g_free);
  options.width_px = 0;
  g_assert_true (samay_chart_write (table, &options, path, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "<?xml"));
  g_assert_true (g_str_has_suffix (content, "</svg>\n"));
  g_unlink (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_faults_are_named (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;

  g_assert_false (samay_chart_write (table, &options, "chart.gif", &error));
  g_assert_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_FORMAT);
  g_assert_nonnull (strstr (error->message, "chart.gif"));
  g_clear_error (&error);
  g_assert_false (samay_chart_write (table, &options, "/nonexistent/folder/chart.svg", &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  options.height_px = 100;
  g_assert_null (samay_chart_render_svg (table, &options, &error));
  g_assert_error (error, SAMAY_CHART_ERROR, SAMAY_CHART_ERROR_SIZE);
  g_clear_error (&error);
  options.height_px = 20000;
  options.width_px = 20000;
  options.scale = 8;
  g_assert_null (samay_chart_render_png (table, &options, &error));
  g_assert_error (error, SAMAY_PNG_ERROR, SAMAY_PNG_ERROR_SIZE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/the-image-is-as-big-as-asked", test_the_image_is_as_big_as_asked);
  g_test_add_func ("/png/pixels-have-the-themes-colours", test_pixels_have_the_themes_colours);
  g_test_add_func ("/png/margins-stay-empty", test_margins_stay_empty);
  g_test_add_func ("/png/the-same-table-gives-the-same-pixels", test_the_same_table_gives_the_same_pixels);
  g_test_add_func ("/chart/a-file-is-replaced-as-a-whole", test_a_file_is_replaced_as_a_whole);
  g_test_add_func ("/chart/faults-are-named", test_faults_are_named);
  return g_test_run ();
}
