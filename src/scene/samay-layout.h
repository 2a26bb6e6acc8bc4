/* samay-layout.h: an event table becomes a chart
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "scene/samay-layout-memory.h"
#include "scene/samay-measure.h"
#include "scene/samay-scene.h"
#include "scene/samay-viewport.h"

#define SAMAY_TODAY_NONE G_MININT64

/* Less holds no header, axis, event and count together. */
#define SAMAY_LAYOUT_MIN_WIDTH_PX 320
#define SAMAY_LAYOUT_MIN_HEIGHT_PX 360
/* A bare one needs no room for what it lacks. */
#define SAMAY_LAYOUT_BARE_MIN_WIDTH_PX 120
#define SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX 140

/* So many may hope for a place each, in order of time; more are a crowd, and a view of them needs an index. */
#define SAMAY_LAYOUT_MAX_FEW 60

typedef enum
{
  SAMAY_CHROME_FULL, /* a picture of its own: margins, heading, legend */
  SAMAY_CHROME_BARE, /* part of a window: axis, events, counts and undated events, from edge to edge */
} SamayChrome;

/**
 * SamayLayoutOptions:
 * @width_px: of the whole chart, at scale 1; at least %SAMAY_LAYOUT_MIN_WIDTH_PX
 * @height_px: of the whole chart, at least %SAMAY_LAYOUT_MIN_HEIGHT_PX; 0 for as high as needed
 * @visible: (nullable): the stretch to show; %NULL for one that holds all events
 * @title: (nullable): heading
 * @format: language and digits of everything
 * @today_day: day number of a line that says "today", or %SAMAY_TODAY_NONE
 * @chrome: what stands around the events
 * @recurrences: (nullable) (element-type SamayRecurrence): what comes again and again
 * @memory: (nullable): of a view that is laid out again and again
 */
typedef struct
{
  double width_px;
  double height_px;
  const SamaySpan *visible;
  const char *title;
  SamayDateFormat *format;
  gint64 today_day;
  SamayChrome chrome;
  SamayLayoutMemory *memory;
  GPtrArray *recurrences;
} SamayLayoutOptions;

/**
 * SamayExtent:
 * @all: from the first mark's begin to the last one's end
 * @left_px: for what stands out of marks at the left of that
 * @right_px: and at the right
 * @is_first_fine: whether the first event is known more exactly than by its day
 *
 * How far the events of a table reach.
 */
typedef struct
{
  guint n_dated;
  SamaySpan all;
  double left_px;
  double right_px;
  gboolean is_first_fine;
} SamayExtent;

SamayExtent   samay_layout_measure_extent (SamayEventTable          *table);
SamayViewport samay_layout_fit_extent     (const SamayExtent        *extent,
                                           double                    width_px);
SamayViewport samay_layout_fit            (SamayEventTable          *table,
                                           double                    width_px);
SamayScene   *samay_layout_chart          (SamayEventTable          *table,
                                           const SamayLayoutOptions *options,
                                           SamayMeasure             *measure);
