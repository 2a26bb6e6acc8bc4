/* samay-scene.h: a picture as a list of primitives, before it has colours
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
} SamayPrimitiveFlags;

/**
 * SamayPrimitive:
 * @rect: bounds; a line goes from its top left to its bottom right corner, either of which may lie the other way; a
 *   text's box is as wide as its advance and as high as its line
 * @text: (nullable): owned by the scene
 * @baseline_px: of a text: y of its baseline
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

/**
 * SamaySceneCounts:
 * @n_labelled: events with a mark and a label
 * @n_folded: events with a date that are only dots, counted by "+37"
 * @n_undated: events in the tray, with a title or as dots
 * @n_outside: events with a date outside of the viewport
 *
 * They add up to the events of the table.
 */
typedef struct
{
  guint n_labelled;
  guint n_folded;
  guint n_undated;
  guint n_outside;
} SamaySceneCounts;

/* Immutable and atomically refcounted. */
typedef struct _SamayScene SamayScene;

typedef struct _SamaySceneBuilder SamaySceneBuilder;

SamaySceneBuilder *samay_scene_builder_new    (void);
void               samay_scene_builder_free   (SamaySceneBuilder    *self);
void               samay_scene_builder_add    (SamaySceneBuilder    *self,
                                               const SamayPrimitive *primitive);
void               samay_scene_builder_add_path
                                              (SamaySceneBuilder    *self,
                                               const SamayPrimitive *primitive,
                                               const SamayPoint     *points,
                                               guint                 n_points);
void               samay_scene_builder_append (SamaySceneBuilder    *self,
                                               SamaySceneBuilder    *other,
                                               double                dx,
                                               double                dy);
SamayScene        *samay_scene_builder_end    (SamaySceneBuilder    *self,
                                               double                width_px,
                                               double                height_px,
                                               SamaySceneCounts      counts);

SamayScene           *samay_scene_ref            (SamayScene *self);
void                  samay_scene_unref          (SamayScene *self);
double                samay_scene_get_width_px   (SamayScene *self);
double                samay_scene_get_height_px  (SamayScene *self);
SamaySceneCounts      samay_scene_get_counts     (SamayScene *self);
const SamayPrimitive *samay_scene_get_primitives (SamayScene *self,
                                                  guint      *out_n);
const SamayPoint     *samay_scene_get_points     (SamayScene *self);
guint32               samay_scene_hit            (SamayScene *self,
                                                  double      x,
                                                  double      y);
char                 *samay_scene_dump           (SamayScene *self);
const char           *samay_group_get_name       (SamayGroup  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayScene, samay_scene_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamaySceneBuilder, samay_scene_builder_free)
