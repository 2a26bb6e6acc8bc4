/* samay-scene.h: a picture as a list of primitives, before it has colours
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-span.h"
#include "scene/samay-primitive.h"

/**
 * SamaySceneCounts:
 * @n_labelled: events with a mark and a label
 * @n_folded: events with a date that are only dots, counted by "+37"
 * @n_undated: events in the tray, with a title or as dots
 * @n_outside: events with a date outside of the viewport
 * @n_bare: events with a mark of their own but no label, for which there is no room at the edge
 * @n_elsewhere: events in groups that stand above or below what is seen
 *
 * They add up to the events of the table.
 */
typedef struct
{
  guint n_labelled;
  guint n_folded;
  guint n_undated;
  guint n_outside;
  guint n_bare;
  guint n_elsewhere;
} SamaySceneCounts;

/**
 * SamayFold:
 * @rect: of the bar that stands for them
 * @span: in which they begin
 * @n: how many they are
 * @band: the group that they are of, or %SAMAY_BAND_NONE
 *
 * Events that are one shape together, and come apart where one looks nearer.
 */
typedef struct
{
  SamayRect rect;
  SamaySpan span;
  guint n;
  guint band;
} SamayFold;

#define SAMAY_BAND_NONE G_MAXUINT

/**
 * SamayBand:
 * @header: where it stands now, in sight as long as any of the band is
 * @rect: of the whole band; it may reach beyond the chart
 * @group: number of the group
 * @n: its events
 * @n_seen: those of them that the visible stretch holds
 *
 * A group in sight.
 */
typedef struct
{
  SamayRect header;
  SamayRect rect;
  guint group;
  guint n;
  guint n_seen;
  gboolean is_folded;
} SamayBand;

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
void               samay_scene_builder_add_fold
                                              (SamaySceneBuilder    *self,
                                               const SamayFold      *fold);
void               samay_scene_builder_add_band
                                              (SamaySceneBuilder    *self,
                                               const SamayBand      *band);
void               samay_scene_builder_append (SamaySceneBuilder    *self,
                                               SamaySceneBuilder    *other,
                                               double                dx,
                                               double                dy);
const SamayPrimitive *samay_scene_builder_get_primitives
                                              (SamaySceneBuilder    *self,
                                               guint                *out_n);
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
const SamayFold      *samay_scene_get_folds      (SamayScene *self,
                                                  guint      *out_n);
const SamayBand      *samay_scene_get_bands      (SamayScene *self,
                                                  guint      *out_n);
const SamayFold      *samay_scene_hit_fold       (SamayScene *self,
                                                  double      x,
                                                  double      y);
guint32               samay_scene_hit            (SamayScene *self,
                                                  double      x,
                                                  double      y);
gboolean              samay_scene_get_event_rect_in
                                                (SamayScene *self,
                                                 guint32     row,
                                                 guint       groups,
                                                 SamayRect  *out_rect);
gboolean              samay_scene_get_event_rect
                                                (SamayScene *self,
                                                 guint32     row,
                                                 SamayRect  *out_rect);
char                 *samay_scene_dump           (SamayScene *self);
const char           *samay_group_get_name       (SamayGroup  self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayScene, samay_scene_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamaySceneBuilder, samay_scene_builder_free)
