/* samay-mark.h: the shape that stands for an event's date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"
#include "scene/samay-scene.h"
#include "scene/samay-viewport.h"

typedef enum
{
  SAMAY_MARK_BAR,
  SAMAY_MARK_ARROW_PAST,
  SAMAY_MARK_ARROW_FUTURE,
} SamayMarkShape;

/**
 * SamayMarkSize:
 * @height_px: of a bar
 * @min_px: no bar is narrower, so that a day is still seen on a chart of a century
 * @arrow_px: length of an arrow
 */
typedef struct
{
  double height_px;
  double min_px;
  double arrow_px;
} SamayMarkSize;

/**
 * SamayMark:
 * @bar: from the viewport's left edge, its top at 0
 * @extent: the bar with what stands out at its ends
 * @whole_x_px: left edge of the bar before it was clipped
 * @whole_width_px: its width before that
 */
typedef struct
{
  SamayRect bar;
  SamayRect extent;
  double whole_x_px;
  double whole_width_px;
  guint8 shape;       /* SamayMarkShape */
  guint8 fades;       /* SAMAY_PRIMITIVE_FADE_… */
  guint8 status;      /* SamayStatus */
  guint8 approximate;
  guint8 disputed;    /* sources don't agree: a ring around it */
} SamayMark;

SamaySpan samay_mark_get_span (const SamayWhen     *when);
SamayMark samay_mark_new      (const SamayWhen     *when,
                               SamayStatus          status,
                               const SamayViewport *viewport,
                               const SamayMarkSize *size);
SamayMark samay_mark_new_example
                              (const SamayWhen     *when,
                               SamayStatus          status,
                               double               width_px,
                               double               height_px);
void      samay_mark_clip     (SamayMark           *self,
                               double               width_px,
                               double               beyond_px);
void      samay_mark_draw     (const SamayMark     *self,
                               SamaySceneBuilder   *builder,
                               double               dx,
                               double               dy,
                               guint32              event_row,
                               SamayGroup           group);
