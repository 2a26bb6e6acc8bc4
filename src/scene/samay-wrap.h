/* samay-wrap.h: a text broken into a few lines of a label
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-measure.h"

/**
 * SamayLine:
 * @text: one line, without spaces at its ends
 * @joined: whether it goes on the word that the line before began
 */
typedef struct
{
  char *text;
  double width_px;
  gboolean joined;
} SamayLine;

GArray *samay_wrap (SamayMeasure   *measure,
                    SamayTextStyle  style,
                    const char     *text,
                    double          max_width_px,
                    guint           max_lines);
