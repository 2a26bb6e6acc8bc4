/* samay-chart.h: the one call from an event table to a picture
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "render/samay-theme.h"
#include "scene/samay-layout.h"

#define SAMAY_CHART_WIDTH_MIN_PX SAMAY_LAYOUT_MIN_WIDTH_PX
#define SAMAY_CHART_HEIGHT_MIN_PX SAMAY_LAYOUT_MIN_HEIGHT_PX
#define SAMAY_CHART_SIDE_MAX_PX 20000

#define SAMAY_CHART_ERROR (samay_chart_error_quark ())
typedef enum
{
  SAMAY_CHART_ERROR_FORMAT, /* the file's ending names no format */
  SAMAY_CHART_ERROR_SIZE,
} SamayChartError;

/**
 * SamayChartOptions:
 * @width_px: from 320 to 20,000; 0 for 1,280
 * @height_px: from 360 to 20,000; 0 for as high as needed
 * @scale: pixels of an image per pixel of the chart; 0 for 1; SVG has none
 * @locale: (nullable): language of dates and words; %NULL for English
 * @first_weekday: that weeks begin with, 1 (Monday) – 7; 0 for where @locale lets them begin
 * @title: (nullable): heading
 * @today_day: day number of the line that says "today", or %SAMAY_TODAY_NONE
 * @text_as_outlines: SVG without text, for programs that have no fonts
 */
typedef struct
{
  int width_px;
  int height_px;
  double scale;
  SamayTheme theme;
  SamayDigits digits;
  const char *locale;
  int first_weekday;
  const char *title;
  gint64 today_day;
  gboolean text_as_outlines;
} SamayChartOptions;

#define SAMAY_CHART_OPTIONS_INIT { .today_day = SAMAY_TODAY_NONE }

GQuark   samay_chart_error_quark (void);
GBytes  *samay_chart_render_svg  (SamayEventTable         *table,
                                  const SamayChartOptions *options,
                                  GError                 **error);
GBytes  *samay_chart_render_png  (SamayEventTable         *table,
                                  const SamayChartOptions *options,
                                  GError                 **error);
gboolean samay_chart_write       (SamayEventTable         *table,
                                  const SamayChartOptions *options,
                                  const char              *path,
                                  GError                 **error);
