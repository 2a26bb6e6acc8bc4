/* samay-timeline-canvas-private.h: what the parts of the canvas share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-index-loader.h"
#include "app/samay-timeline-canvas.h"
#include "app/samay-timeline-input.h"
#include "render/samay-fonts.h"
#include "scene/samay-layout.h"

struct _SamayTimelineCanvas
{
  GtkWidget parent_instance;

  SamaySession *session;
  GtkWidget *overview;
  SamayFonts *fonts; /* NULL if there are none: then @fault says why */
  char *fault;
  SamayMeasure *measure;
  SamayLayoutMemory *memory;
  SamayIndexLoader *loader;
  SamayEventTable *table; /* that the memory is of */
  SamayKept *unpale;      /* all rows of the table but those that are to be pale; or NULL */
  SamayScene *scene;      /* NULL when it must be laid out anew */
  SamayMotion *motion;
  SamayTimelineInput *input;

  SamaySpan shown;      /* on a flight not yet what the session says */
  int width_px;
  int height_px;
  double text_scale;    /* for those who want larger text */
  double scale;         /* of the scene: that, as far as there is room */
  gboolean moves;       /* whether the session is told of a movement just now */
  double band_begin_px;
  double band_end_px;
  guint hovered;
  guint settle_id;
  gint64 settled_us;
  guint describe_id;

  GtkAdjustment *scroll; /* down the groups */
  GPtrArray *headers;    /* GtkWidget, by group; where one folds it */
  GHashTable *folded;    /* names of groups, with what they are groups by */
  gboolean reveals;      /* whether the chosen event's place is to come into sight */
};

void     samay_timeline_canvas_invalidate    (SamayTimelineCanvas *self);
void     samay_timeline_canvas_snapshot      (GtkWidget           *widget,
                                              GtkSnapshot         *snapshot);
void     samay_timeline_canvas_lay_out       (SamayTimelineCanvas *self);
void     samay_timeline_canvas_go_on         (SamayTimelineCanvas *self,
                                              gboolean             moves);
void     samay_timeline_canvas_rearrange     (SamayTimelineCanvas *self);
void     samay_timeline_canvas_init_groups   (SamayTimelineCanvas *self);
void     samay_timeline_canvas_clear_groups  (SamayTimelineCanvas *self);
void     samay_timeline_canvas_take_groups   (SamayTimelineCanvas *self,
                                              SamayBandIndex      *index);
void     samay_timeline_canvas_place_groups  (SamayTimelineCanvas *self);
void     samay_timeline_canvas_snapshot_groups
                                             (SamayTimelineCanvas *self,
                                              GtkSnapshot         *snapshot);
void     samay_timeline_canvas_name_groups   (SamayTimelineCanvas *self);
void     samay_timeline_canvas_reveal        (SamayTimelineCanvas *self);
gboolean samay_timeline_canvas_focus_group   (SamayTimelineCanvas *self,
                                              gboolean             forward);
gboolean samay_timeline_canvas_get_group_room
                                             (SamayTimelineCanvas *self,
                                              guint                row,
                                              SamayRect           *out_room);

void     samay_timeline_canvas_describe      (SamayTimelineCanvas *self);
void     samay_timeline_canvas_describe_soon (SamayTimelineCanvas *self);
gboolean samay_timeline_canvas_query_tooltip (GtkWidget           *widget,
                                              int                  x,
                                              int                  y,
                                              gboolean             by_keyboard,
                                              GtkTooltip          *tooltip);
char    *samay_timeline_canvas_describe_fold (SamayTimelineCanvas *self,
                                              const SamayFold     *fold);
void     samay_timeline_canvas_draw_band     (SamayTimelineCanvas *self,
                                              cairo_t             *cr);
