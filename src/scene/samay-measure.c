/* samay-measure.c: what can be told of texts by their widths alone
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-measure.h"

#include "scene/samay-cluster.h"

#include <math.h>
#include <string.h>

/**
 * samay_measure_free:
 * @self: (transfer full) (nullable):
 */
void
samay_measure_free (SamayMeasure *self)
{
  if (self)
    self->destroy (self);
}

/**
 * samay_measure_get_width_px:
 * @text: clean text (samay_text_clean()) of one line
 *
 * Returns: its advance in pixels
 */
double
samay_measure_get_width_px (SamayMeasure   *self,
                            SamayTextStyle  style,
                            const char     *text)
{
  return self->get_width_px (self, style, text, strlen (text));
}

/**
 * samay_measure_get_line_px:
 * @text: clean text of one line that is going to be drawn as it is
 *
 * Returns: its advance in pixels
 */
double
samay_measure_get_line_px (SamayMeasure   *self,
                           SamayTextStyle  style,
                           const char     *text)
{
  return self->get_line_px ? self->get_line_px (self, style, text) : samay_measure_get_width_px (self, style, text);
}

/**
 * samay_measure_get_baseline_px:
 *
 * Returns: pixels from the top of a line's box to its baseline: the letters stand in the middle of the box.
 *   Whole pixels, so that lines of one block are equally sharp
 */
double
samay_measure_get_baseline_px (SamayMeasure   *self,
                               SamayTextStyle  style)
{
  double ascent_px;
  double descent_px;

  self->get_extents_px (self, style, &ascent_px, &descent_px);
  return round ((samay_text_style_get_look (style)->line_px - ascent_px - descent_px) / 2 + ascent_px);
}

/**
 * samay_measure_ellipsize:
 * @max_width_px: what the result may take at most
 *
 * Cuts between grapheme clusters, so that no vowel sign stays behind without its letter, and puts an ellipsis.
 * Takes O(log n) measurements.
 *
 * Returns: (transfer full): @text as it is if it fits; else its longest beginning that fits with "…"; an empty
 *   text where not even that does
 */
char *
samay_measure_ellipsize (SamayMeasure   *self,
                         SamayTextStyle  style,
                         const char     *text,
                         double          max_width_px)
{
  g_autoptr (GArray) ends = NULL;
  double ellipsis_px;
  guint low = 0;
  guint high;

  if (samay_measure_get_width_px (self, style, text) <= max_width_px)
    return g_strdup (text);
  ellipsis_px = samay_measure_get_width_px (self, style, "…");
  if (ellipsis_px > max_width_px)
    return g_strdup ("");

  ends = samay_cluster_find_ends (text);
  high = ends->len;
  while (low < high)
    {
      guint middle = (low + high + 1) / 2;
      gsize length = g_array_index (ends, guint32, middle - 1);

      if (self->get_width_px (self, style, text, length) + ellipsis_px <= max_width_px)
        low = middle;
      else
        high = middle - 1;
    }

  {
    gsize length = low > 0 ? g_array_index (ends, guint32, low - 1) : 0;

    while (length > 0 && text[length - 1] == ' ')
      length--;
    return g_strdup_printf ("%.*s…", (int) length, text);
  }
}
