/* samay-primitive.h: the smallest parts of a picture, and what they belong to
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-rect.h"
#include "scene/samay-style.h"

#define SAMAY_EVENT_NONE G_MAXUINT32

typedef enum
{
  SAMAY_PRIMITIVE_RECT,
  SAMAY_PRIMITIVE_LINE,
  SAMAY_PRIMITIVE_PATH,
  SAMAY_PRIMITIVE_TEXT,
} SamayPrimitiveKind;

/* In order from the back to the front. */
typedef enum
{
  SAMAY_GROUP_GRID,
  SAMAY_GROUP_HEADER,
  SAMAY_GROUP_AXIS,
  SAMAY_GROUP_TODAY,
  SAMAY_GROUP_EVENTS, /* marks with their labels */
  SAMAY_GROUP_FOLDED, /* a dot for each event that has no label */
  SAMAY_GROUP_COUNTS, /* how many dots there are */
  SAMAY_GROUP_CHOSEN, /* where the chosen event is among the folded ones */
  SAMAY_GROUP_RECURRING, /* ticks of what comes again and again */
  SAMAY_GROUP_TRAY,   /* events without a date */
  SAMAY_GROUP_LEGEND,
  SAMAY_N_GROUPS,
} SamayGroup;

typedef enum
{
  SAMAY_PRIMITIVE_FADE_BEGIN = 1 << 0, /* from nothing at the left */
  SAMAY_PRIMITIVE_FADE_END = 1 << 1,   /* to nothing at the right */
  SAMAY_PRIMITIVE_CLOSED = 1 << 2,     /* the path's last point joins its first */
  SAMAY_PRIMITIVE_NEXT_LINE = 1 << 3,  /* the text goes on that of the primitive before, after a space */
  SAMAY_PRIMITIVE_JOINED = 1 << 4,     /* with NEXT_LINE: without a space, inside of a word */
  SAMAY_PRIMITIVE_ANCHOR_END = 1 << 5, /* the text's right edge stays put if another font is used */
  SAMAY_PRIMITIVE_ANCHOR_MIDDLE = 1 << 6,
  SAMAY_PRIMITIVE_COVERS = 1 << 7, /* what lies behind it can't be pointed at */
} SamayPrimitiveFlags;

/**
 * SamayPrimitive:
 * @rect: bounds; a line goes from its top left to its bottom right corner, either of which may lie the other way; a
 *   text's box is as wide as its advance and as high as its line
 * @text: (nullable): owned by the scene
 * @baseline_px: of a text: y of its baseline
 * @fade_x_px: where a fade begins and how wide it is; as @rect, but for what is cut off at an edge
 * @stroke_px: width of the outline, centred on the edge; 0 for none
 * @event_row: row of the event table, or %SAMAY_EVENT_NONE
 * @first_point: of a path: index of its first point
 */
typedef struct
{
  SamayRect rect;
  const char *text;
  float baseline_px;
  float stroke_px;
  float fade_x_px;
  float fade_width_px;
  guint32 event_row;
  guint32 first_point;
  guint16 n_points;
  guint8 kind;       /* SamayPrimitiveKind */
  guint8 group;      /* SamayGroup */
  guint8 fill;       /* SamayRole */
  guint8 stroke;     /* SamayRole */
  guint8 dash;       /* SamayDash */
  guint8 text_style; /* SamayTextStyle */
  guint8 flags;      /* SamayPrimitiveFlags */
} SamayPrimitive;
