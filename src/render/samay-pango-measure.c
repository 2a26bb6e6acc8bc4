/* samay-pango-measure.c: widths of words, shaped once and kept
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-pango-measure.h"

#include <string.h>

/* Words of one style that are kept. When as many are new, the ones not asked for since are forgotten. */
#define CACHE_WORDS 8192

typedef struct
{
  const char *text;
  gsize length;
} Word;

/* Two generations: a word that is asked for moves to the young one; the old one is dropped as a whole. That keeps what is
 * used, like a list in order of use would, without a link per word. */
typedef struct
{
  GHashTable *young; /* Word → double */
  GHashTable *old;
  PangoLayout *layout;
  double ascent_px;
  double descent_px;
} StyleCache;

typedef struct
{
  SamayMeasure base;
  SamayFonts *fonts;
  StyleCache styles[SAMAY_N_TEXT_STYLES];
} SamayPangoMeasure;

static guint
hash_word (gconstpointer data)
{
  const Word *word = data;
  guint hash = 5381;

  for (gsize i = 0; i < word->length; i++)
    hash = hash * 33 + (guchar) word->text[i];
  return hash;
}

static gboolean
equal_words (gconstpointer a,
             gconstpointer b)
{
  const Word *left = a;
  const Word *right = b;

  return left->length == right->length && memcmp (left->text, right->text, left->length) == 0;
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (hash_word, equal_words, g_free, g_free);
}

/* Key and text in one piece. */
static Word *
copy_word (const Word *word)
{
  Word *copy = g_malloc (sizeof *copy + word->length);

  memcpy (copy + 1, word->text, word->length);
  copy->text = (const char *) (copy + 1);
  copy->length = word->length;
  return copy;
}

static StyleCache *
get_cache (SamayPangoMeasure *self,
           SamayTextStyle     style)
{
  StyleCache *cache = &self->styles[style];

  if (!cache->young)
    {
      cache->young = make_generation ();
      cache->old = make_generation ();
      cache->layout = samay_fonts_create_layout (self->fonts, style);
    }
  return cache;
}

static double
get_word_px (StyleCache *cache,
             const char *text,
             gsize       length)
{
  Word word = { text, length };
  double *width_px = g_hash_table_lookup (cache->young, &word);
  double found_px;

  if (width_px)
    return *width_px;
  width_px = g_hash_table_lookup (cache->old, &word);
  if (width_px)
    found_px = *width_px;
  else
    {
      int width;

      pango_layout_set_text (cache->layout, text, length);
      pango_layout_get_size (cache->layout, &width, NULL);
      found_px = (double) width / PANGO_SCALE;
    }
  if (g_hash_table_size (cache->young) >= CACHE_WORDS)
    {
      g_hash_table_unref (cache->old);
      cache->old = g_steal_pointer (&cache->young);
      cache->young = make_generation ();
    }
  g_hash_table_insert (cache->young, copy_word (&word), g_memdup2 (&found_px, sizeof found_px));
  return found_px;
}

/* The sum of words and spaces: the fonts hardly kern across a space, so it is the width of the whole within four in a
 * thousand. */
static double
get_width_px (SamayMeasure   *base,
              SamayTextStyle  style,
              const char     *text,
              gsize           length)
{
  SamayPangoMeasure *self = (SamayPangoMeasure *) base;
  StyleCache *cache = get_cache (self, style);
  const char *end = text + length;
  double width_px = 0;

  while (text < end)
    {
      const char *stop = memchr (text, ' ', end - text);

      if (!stop)
        stop = end;
      if (stop > text)
        width_px += get_word_px (cache, text, stop - text);
      if (stop < end)
        {
          width_px += get_word_px (cache, " ", 1);
          stop++;
        }
      text = stop;
    }
  return width_px;
}

/* The layout that the painter will ask for. */
static double
get_line_px (SamayMeasure   *base,
             SamayTextStyle  style,
             const char     *text)
{
  SamayPangoMeasure *self = (SamayPangoMeasure *) base;
  int width;

  pango_layout_get_size (samay_fonts_lend_layout (self->fonts, style, text), &width, NULL);
  return (double) width / PANGO_SCALE;
}

static void
get_extents_px (SamayMeasure   *base,
                SamayTextStyle  style,
                double         *out_ascent_px,
                double         *out_descent_px)
{
  SamayPangoMeasure *self = (SamayPangoMeasure *) base;
  StyleCache *cache = get_cache (self, style);

  if (cache->ascent_px == 0)
    {
      PangoRectangle ink;

      /* The tallest and the deepest letters of both scripts; the fonts' own metrics leave room for Vietnamese. */
      pango_layout_set_text (cache->layout, "Ågर्तीृँ", -1);
      pango_layout_get_extents (cache->layout, &ink, NULL);
      cache->ascent_px = (double) (pango_layout_get_baseline (cache->layout) - ink.y) / PANGO_SCALE;
      cache->descent_px = (double) ink.height / PANGO_SCALE - cache->ascent_px;
    }
  *out_ascent_px = cache->ascent_px;
  *out_descent_px = cache->descent_px;
}

static void
destroy (SamayMeasure *base)
{
  SamayPangoMeasure *self = (SamayPangoMeasure *) base;

  for (guint i = 0; i < SAMAY_N_TEXT_STYLES; i++)
    {
      g_clear_pointer (&self->styles[i].young, g_hash_table_unref);
      g_clear_pointer (&self->styles[i].old, g_hash_table_unref);
      g_clear_object (&self->styles[i].layout);
    }
  g_free (self);
}

/**
 * samay_pango_measure_new:
 * @fonts: must outlive the measure
 *
 * Returns: (transfer full): a measure for one thread at a time; it keeps the widths of words
 */
SamayMeasure *
samay_pango_measure_new (SamayFonts *fonts)
{
  SamayPangoMeasure *self = g_new0 (SamayPangoMeasure, 1);

  self->base.get_width_px = get_width_px;
  self->base.get_extents_px = get_extents_px;
  self->base.get_line_px = get_line_px;
  self->base.destroy = destroy;
  self->fonts = fonts;
  return &self->base;
}
