/* samay-density.h: events without a label: a dot for each, and their number
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-date-format.h"
#include "scene/samay-measure.h"
#include "scene/samay-scene.h"
#include "scene/samay-ticks.h"

/**
 * SamayFolded:
 * @x_px: the middle of its mark, from the viewport's left edge, inside of the viewport
 */
typedef struct
{
  guint row;
  float x_px;
  guint8 status; /* SamayStatus */
} SamayFolded;

typedef struct _SamayDensity SamayDensity;

SamayDensity *samay_density_new           (GArray            *folded,
                                           const SamayTicks  *ticks,
                                           double             width_px,
                                           double             max_height_px);
void          samay_density_free          (SamayDensity      *self);
double        samay_density_get_height_px (SamayDensity      *self);
gboolean      samay_density_draw          (SamayDensity      *self,
                                           SamaySceneBuilder *builder,
                                           SamayMeasure      *measure,
                                           SamayDateFormat   *format,
                                           double             dx,
                                           double             bottom_px,
                                           guint32            chosen,
                                           SamayRect         *out_chosen);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayDensity, samay_density_free)
