/* samay-measure-fixed.c: a measure without fonts: every grapheme cluster is as wide as the next
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-cluster.h"
#include "scene/samay-measure.h"

#define ADVANCE_EM 0.5
#define ADVANCE_BOLD_EM 0.55
#define ASCENT_EM 1.0
#define DESCENT_EM 0.35

static double
get_width_px (SamayMeasure   *self,
              SamayTextStyle  style,
              const char     *text,
              gsize           length)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  const char *end = text + length;
  guint n = 0;

  while (text < end)
    {
      text = samay_cluster_next (text, end);
      n++;
    }
  return n * look->size_px * (look->bold ? ADVANCE_BOLD_EM : ADVANCE_EM);
}

static void
get_extents_px (SamayMeasure   *self,
                SamayTextStyle  style,
                double         *out_ascent_px,
                double         *out_descent_px)
{
  const SamayTextLook *look = samay_text_style_get_look (style);

  *out_ascent_px = look->size_px * ASCENT_EM;
  *out_descent_px = look->size_px * DESCENT_EM;
}

static void
destroy (SamayMeasure *self)
{
  g_free (self);
}

/**
 * samay_measure_fixed_new:
 *
 * Half an em per grapheme cluster, a little more in bold: layouts that need no fonts and are the same everywhere.
 *
 * Returns: (transfer full): a measure
 */
SamayMeasure *
samay_measure_fixed_new (void)
{
  SamayMeasure *self = g_new0 (SamayMeasure, 1);

  self->get_width_px = get_width_px;
  self->get_extents_px = get_extents_px;
  self->destroy = destroy;
  return self;
}
