/* samay-ring.h: the ring around what is chosen or has the focus, in a drawing
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "render/samay-theme.h"
#include "scene/samay-rect.h"

typedef enum
{
  SAMAY_RING_HOVERED, /* a soft ground only */
  SAMAY_RING_CHOSEN,
  SAMAY_RING_FOCUSED, /* chosen, and with the focus */
  SAMAY_RING_EMPTY,   /* the focus, with nothing chosen */
} SamayRingKind;

void samay_ring_trace (cairo_t       *cr,
                       SamayRect      rect,
                       double         radius_px);
void samay_ring_draw  (cairo_t       *cr,
                       SamayRect      rect,
                       SamayRingKind  kind,
                       SamayTheme     theme);
