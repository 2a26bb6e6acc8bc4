/* samay-timeline-input.h: pointer, wheel and fingers on a timeline
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-timeline-canvas.h"

typedef struct _SamayTimelineInput SamayTimelineInput;

SamayTimelineInput *samay_timeline_input_new  (SamayTimelineCanvas *canvas);
void                samay_timeline_input_free (SamayTimelineInput  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayTimelineInput, samay_timeline_input_free)
