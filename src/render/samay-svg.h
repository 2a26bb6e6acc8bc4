/* samay-svg.h: a scene as an SVG document with real text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "locale/samay-date-format.h"
#include "render/samay-fonts.h"
#include "render/samay-theme.h"
#include "scene/samay-scene.h"

/**
 * SamaySvgOptions:
 * @table: whose rows the scene's primitives name
 * @format: language of the document and its dates
 * @title: (nullable): of the document
 * @fonts: (nullable): if given, letters become outlines of these fonts, for programs that have none
 */
typedef struct
{
  SamayEventTable *table;
  SamayDateFormat *format;
  SamayTheme theme;
  const char *title;
  SamayFonts *fonts;
} SamaySvgOptions;

GBytes *samay_svg_render (SamayScene            *scene,
                          const SamaySvgOptions *options);
