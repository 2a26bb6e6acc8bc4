/* samay-measure.h: how wide a text is, asked without knowing who answers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-style.h"

typedef struct _SamayMeasure SamayMeasure;

/**
 * SamayMeasure:
 * @get_width_px: advance of one line of clean text in pixels at scale 1; spaces at its ends count
 * @get_extents_px: how far the style's letters reach above and below the baseline
 * @get_line_px: (nullable): as @get_width_px, for a line that is going to be drawn: exact, and what it takes to know that is
 *   kept for the drawing
 * @destroy: frees the measure
 *
 * A struct of functions; an implementation begins with it. Used from one thread at a time.
 */
struct _SamayMeasure
{
  double (*get_width_px)   (SamayMeasure   *self,
                            SamayTextStyle  style,
                            const char     *text,
                            gsize           length);
  void   (*get_extents_px) (SamayMeasure   *self,
                            SamayTextStyle  style,
                            double         *out_ascent_px,
                            double         *out_descent_px);
  double (*get_line_px)    (SamayMeasure   *self,
                            SamayTextStyle  style,
                            const char     *text);
  void   (*destroy)        (SamayMeasure   *self);
};

SamayMeasure *samay_measure_fixed_new    (void);
void          samay_measure_free         (SamayMeasure   *self);
double        samay_measure_get_width_px (SamayMeasure   *self,
                                          SamayTextStyle  style,
                                          const char     *text);
double        samay_measure_get_line_px  (SamayMeasure   *self,
                                          SamayTextStyle  style,
                                          const char     *text);
double        samay_measure_get_baseline_px
                                         (SamayMeasure   *self,
                                          SamayTextStyle  style);
char         *samay_measure_ellipsize    (SamayMeasure   *self,
                                          SamayTextStyle  style,
                                          const char     *text,
                                          double          max_width_px);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayMeasure, samay_measure_free)
