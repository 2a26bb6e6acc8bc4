/* samay-chosen.h: the words of the chosen event, where it has none in a lane
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "scene/samay-measure.h"
#include "scene/samay-scene.h"

/**
 * SamayChosenRoom:
 * @left_px: the words begin here or later
 * @right_px: and end here or earlier
 * @top_px: of the free stretch below the lanes
 * @bottom_px: of that stretch, where the highest dots, bars and numbers may begin
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  double left_px;
  double right_px;
  double top_px;
  double bottom_px;
} SamayChosenRoom;

void samay_chosen_draw (SamaySceneBuilder     *builder,
                        const SamayChosenRoom *room,
                        SamayEventTable       *table,
                        guint32                row,
                        SamayRect              mark);
