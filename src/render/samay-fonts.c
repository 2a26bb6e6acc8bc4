/* samay-fonts.c: a font map of its own, with a configuration of its own
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-fonts.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

/* Lines that are kept shaped; a line takes about 1.6 KB. When as many are new, those not asked for since are let go. */
#define CACHE_LINES 1024

struct _SamayFonts
{
  PangoFontMap *map;
  PangoContext *context;
  PangoFontDescription *descriptions[SAMAY_N_TEXT_STYLES];
  GHashTable *young[SAMAY_N_TEXT_STYLES]; /* text → PangoLayout; NULL until one is asked for */
  GHashTable *old[SAMAY_N_TEXT_STYLES];
};

/* Where distributions put Noto; $SAMAY_FONT_DIR stands in their place. */
static const char *const directories[] = {
  "/app/share/fonts",
  "/app/share/fonts/noto",
  "/usr/share/fonts/truetype/noto",
  "/usr/share/fonts/noto",
  "/usr/share/fonts/google-noto",
  "/usr/share/fonts/google-noto-fonts",
  "/usr/share/fonts/truetype",
  "/usr/local/share/fonts",
};

static const struct
{
  const char *name;
  gboolean needed;
} files[] = {
  { "NotoSans-Regular.ttf", TRUE },
  { "NotoSans-Bold.ttf", TRUE },
  { "NotoSansDevanagari-Regular.ttf", TRUE },
  { "NotoSansDevanagari-Bold.ttf", TRUE },
  /* A name or a quotation in another script of the region is better read than boxed. */
  { "NotoSansBengali-Regular.ttf", FALSE },
  { "NotoSansGujarati-Regular.ttf", FALSE },
  { "NotoSansGurmukhi-Regular.ttf", FALSE },
  { "NotoSansKannada-Regular.ttf", FALSE },
  { "NotoSansMalayalam-Regular.ttf", FALSE },
  { "NotoSansOriya-Regular.ttf", FALSE },
  { "NotoSansTamil-Regular.ttf", FALSE },
  { "NotoSansTelugu-Regular.ttf", FALSE },
  { "NotoNaskhArabic-Regular.ttf", FALSE },
};

G_DEFINE_QUARK (samay-fonts-error-quark, samay_fonts_error)

static char *
find_in (const char *directory,
         const char *name)
{
  g_autofree char *path = g_build_filename (directory, name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&path) : NULL;
}

static char *
find_file (const char *name)
{
  const char *own = g_getenv ("SAMAY_FONT_DIR");
  char *path = NULL;

  if (own && *own)
    return find_in (own, name);
  for (guint i = 0; i < G_N_ELEMENTS (directories) && !path; i++)
    path = find_in (directories[i], name);
  return path;
}

static gboolean
add_files (FcConfig  *config,
           GError   **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = find_file (files[i].name);

      if (path && FcConfigAppFontAddFile (config, (const FcChar8 *) path))
        continue;
      if (!files[i].needed)
        continue;
      g_set_error (error, SAMAY_FONTS_ERROR, SAMAY_FONTS_ERROR_MISSING,
                   "%s: font not found; install the package fonts-noto-core, or set SAMAY_FONT_DIR to its folder",
                   files[i].name);
      return FALSE;
    }
  return TRUE;
}

static PangoContext *
make_context (PangoFontMap *map)
{
  PangoContext *context = pango_font_map_create_context (map);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* A desktop's settings would make every machine's chart another one. */
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  pango_context_set_language (context, pango_language_from_string ("hi"));
  return context;
}

static PangoFontDescription *
make_description (SamayTextStyle style)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, SAMAY_FONTS_FAMILY);
  pango_font_description_set_weight (description, look->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (description, look->size_px * PANGO_SCALE);
  return description;
}

/* Before its version 1.53 Pango forgets to give back the reference that a map takes of its configuration, so it is given back
 * here, when the map's own finalizer is through. Not before: Pango's threads, which nobody can wait for, use both. */
static void
set_config (PangoFontMap *map,
            FcConfig     *config)
{
  pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (map), config);
  if (pango_version () < PANGO_VERSION_ENCODE (1, 53, 0))
    g_object_set_data_full (G_OBJECT (map), "samay-config", config, (GDestroyNotify) FcConfigDestroy);
}

/**
 * samay_fonts_new:
 *
 * Loads Noto Sans and Noto Sans Devanagari, regular and bold, from `$SAMAY_FONT_DIR`, or if that is not set from the usual
 * folders; Noto for other scripts of the region too, where it is there. Nothing of the desktop's font settings counts. For
 * one thread at a time.
 *
 * Returns: (transfer full): fonts, or %NULL with %SAMAY_FONTS_ERROR_MISSING
 */
SamayFonts *
samay_fonts_new (GError **error)
{
  FcConfig *config = FcConfigCreate ();
  SamayFonts *self;

  if (!add_files (config, error))
    {
      FcConfigDestroy (config);
      return NULL;
    }
  self = g_new0 (SamayFonts, 1);
  self->map = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  set_config (self->map, config);
  FcConfigDestroy (config);
  self->context = make_context (self->map);
  for (guint i = 0; i < SAMAY_N_TEXT_STYLES; i++)
    self->descriptions[i] = make_description (i);
  return self;
}

/**
 * samay_fonts_free:
 * @self: (transfer full) (nullable):
 */
void
samay_fonts_free (SamayFonts *self)
{
  if (!self)
    return;
  for (guint i = 0; i < SAMAY_N_TEXT_STYLES; i++)
    {
      g_clear_pointer (&self->young[i], g_hash_table_unref);
      g_clear_pointer (&self->old[i], g_hash_table_unref);
      pango_font_description_free (self->descriptions[i]);
    }
  g_object_unref (self->context);
  g_object_unref (self->map);
  g_free (self);
}

/**
 * samay_fonts_create_layout:
 *
 * Returns: (transfer full): an empty layout of one line in @style
 */
PangoLayout *
samay_fonts_create_layout (SamayFonts     *self,
                           SamayTextStyle  style)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->descriptions[style]);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_auto_dir (layout, FALSE);
  return layout;
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * samay_fonts_lend_layout:
 * @text: clean text of one line
 *
 * Shapes a text once, and keeps it as long as it is asked for again and again.
 *
 * Returns: (transfer none): a layout of @text, not to be changed, until the next call
 */
PangoLayout *
samay_fonts_lend_layout (SamayFonts     *self,
                         SamayTextStyle  style,
                         const char     *text)
{
  GHashTable **young = &self->young[style];
  GHashTable **old = &self->old[style];
  PangoLayout *layout = *young ? g_hash_table_lookup (*young, text) : NULL;

  if (layout)
    return layout;
  layout = *old ? g_hash_table_lookup (*old, text) : NULL;
  if (layout)
    g_object_ref (layout);
  else
    {
      layout = samay_fonts_create_layout (self, style);
      pango_layout_set_text (layout, text, -1);
    }
  if (!*young)
    *young = make_generation ();
  else if (g_hash_table_size (*young) >= CACHE_LINES)
    {
      g_clear_pointer (old, g_hash_table_unref);
      *old = g_steal_pointer (young);
      *young = make_generation ();
    }
  g_hash_table_insert (*young, g_strdup (text), layout);
  return layout;
}

/**
 * samay_fonts_get_description:
 *
 * Returns: (transfer none): family, weight and absolute size
 */
const PangoFontDescription *
samay_fonts_get_description (SamayFonts     *self,
                             SamayTextStyle  style)
{
  return self->descriptions[style];
}

/**
 * samay_fonts_get_context:
 *
 * Returns: (transfer none): the context of all layouts
 */
PangoContext *
samay_fonts_get_context (SamayFonts *self)
{
  return self->context;
}
