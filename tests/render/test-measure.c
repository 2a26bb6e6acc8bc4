/* test-measure.c: the fonts, and widths that agree with what is painted
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "render/samay-pango-measure.h"
#include "scene/samay-cluster.h"

static SamayFonts *
open_fonts (void)
{
  g_autoptr (GError) error = NULL;
  SamayFonts *fonts = samay_fonts_new (&error);

  g_assert_no_error (error);
  return fonts;
}

static void
test_a_missing_font_is_named_with_its_package (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *empty = g_dir_make_tmp ("samay-fonts-XXXXXX", NULL);

  g_setenv ("SAMAY_FONT_DIR", empty, TRUE);
  g_assert_null (samay_fonts_new (&error));
  g_unsetenv ("SAMAY_FONT_DIR");
  g_assert_error (error, SAMAY_FONTS_ERROR, SAMAY_FONTS_ERROR_MISSING);
  g_assert_nonnull (strstr (error->message, "NotoSans-Regular.ttf"));
  g_assert_nonnull (strstr (error->message, "fonts-noto-core"));
  g_rmdir (empty);
}

static const struct
{
  const char *name;
  const char *text;
} texts[] = {
  { "hindi", "संयुक्त राष्ट्र संबंधी मुद्दों पर 6वें दौरे और आतंकवाद पर संयुक्त कार्यसमूह (JWG) की 13वीं बैठक" },
  { "english", "The 13th meeting of the Joint Working Group, in Moscow; AVATAR, To. P.V." },
  { "mixed", "G20 शिखर सम्मेलन: New Delhi में 9–10 सितंबर को" },
  { "digits", "19 दिसंबर 2024 – 30 अप्रैल २०२५" },
};

/* Sums of words against the line that is painted. Latin letters kern a little across a space: hence four in a thousand. */
static void
test_widths_are_those_of_whole_lines (gconstpointer data)
{
  const char *text = texts[GPOINTER_TO_UINT (data)].text;
  g_autoptr (SamayFonts) fonts = open_fonts ();
  g_autoptr (SamayMeasure) measure = samay_pango_measure_new (fonts);

  for (guint style = 0; style < SAMAY_N_TEXT_STYLES; style++)
    {
      g_autoptr (PangoLayout) layout = samay_fonts_create_layout (fonts, style);
      int width;

      pango_layout_set_text (layout, text, -1);
      pango_layout_get_size (layout, &width, NULL);
      g_assert_cmpfloat_with_epsilon (samay_measure_get_width_px (measure, style, text), (double) width / PANGO_SCALE,
                                      0.004 * width / PANGO_SCALE);
      /* The second answer comes from the cache. */
      g_assert_cmpfloat (samay_measure_get_width_px (measure, style, text), >, 100);
    }
}

static void
test_every_letter_has_a_glyph (gconstpointer data)
{
  g_autoptr (SamayFonts) fonts = open_fonts ();
  g_autoptr (PangoLayout) layout = samay_fonts_create_layout (fonts, SAMAY_TEXT_TITLE);

  pango_layout_set_text (layout, texts[GPOINTER_TO_UINT (data)].text, -1);
  g_assert_cmpint (pango_layout_get_unknown_glyphs_count (layout), ==, 0);
}

/* Letters stand inside of their line's box, in all styles: nothing of a line reaches into the next. */
static void
test_letters_stand_in_their_lines (void)
{
  g_autoptr (SamayFonts) fonts = open_fonts ();
  g_autoptr (SamayMeasure) measure = samay_pango_measure_new (fonts);

  for (guint style = 0; style < SAMAY_N_TEXT_STYLES; style++)
    for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
      {
        g_autoptr (PangoLayout) layout = samay_fonts_create_layout (fonts, style);
        double baseline_px = samay_measure_get_baseline_px (measure, style);
        PangoRectangle ink;
        double top_px;

        pango_layout_set_text (layout, texts[i].text, -1);
        pango_layout_get_extents (layout, &ink, NULL);
        top_px = baseline_px - (double) (pango_layout_get_baseline (layout) - ink.y) / PANGO_SCALE;
        g_assert_cmpfloat (top_px, >=, -0.6);
        g_assert_cmpfloat (top_px + (double) ink.height / PANGO_SCALE, <=, samay_text_style_get_look (style)->line_px + 0.6);
      }
}

static void
test_a_full_cache_forgets_and_goes_on (void)
{
  g_autoptr (SamayFonts) fonts = open_fonts ();
  g_autoptr (SamayMeasure) measure = samay_pango_measure_new (fonts);
  double first_px = samay_measure_get_width_px (measure, SAMAY_TEXT_TITLE, "word7");

  for (guint i = 0; i < 30000; i++)
    {
      g_autofree char *word = g_strdup_printf ("word%u", i);

      samay_measure_get_width_px (measure, SAMAY_TEXT_TITLE, word);
    }
  g_assert_cmpfloat (samay_measure_get_width_px (measure, SAMAY_TEXT_TITLE, "word7"), ==, first_px);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fonts/a-missing-font-is-named-with-its-package", test_a_missing_font_is_named_with_its_package);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *widths = g_strconcat ("/measure/widths-are-those-of-whole-lines/", texts[i].name, NULL);
      g_autofree char *glyphs = g_strconcat ("/fonts/every-letter-has-a-glyph/", texts[i].name, NULL);

      g_test_add_data_func (widths, GUINT_TO_POINTER (i), test_widths_are_those_of_whole_lines);
      g_test_add_data_func (glyphs, GUINT_TO_POINTER (i), test_every_letter_has_a_glyph);
    }
  g_test_add_func ("/measure/letters-stand-in-their-lines", test_letters_stand_in_their_lines);
  g_test_add_func ("/measure/a-full-cache-forgets-and-goes-on", test_a_full_cache_forgets_and_goes_on);
  return g_test_run ();
}
