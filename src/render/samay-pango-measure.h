/* samay-pango-measure.h: a measure that asks Pango
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "render/samay-fonts.h"
#include "scene/samay-measure.h"

SamayMeasure *samay_pango_measure_new (SamayFonts *fonts);
