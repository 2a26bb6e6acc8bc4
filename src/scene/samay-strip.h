/* samay-strip.h: how much there is at each pixel of a stretch
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-index.h"
#include "scene/samay-viewport.h"

GArray *samay_strip_count (SamayIndex          *index,
                           const SamayViewport *viewport);
