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
  SamayFonts *fonts; /* NULL if there are none: then @fault says why */
  char *fault;
  SamayMeasure *measure;
  SamayLayoutMemory *memory;
  SamayIndexLoader *loader;
  SamayEventTable *table; /* that the memory is of */
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
};

void     samay_timeline_canvas_describe      (SamayTimelineCanvas *self);
gboolean samay_timeline_canvas_query_tooltip (GtkWidget           *widget,
                                              int                  x,
                                              int                  y,
                                              gboolean             by_keyboard,
                                              GtkTooltip          *tooltip);
char    *samay_timeline_canvas_describe_fold (SamayTimelineCanvas *self,
                                              const SamayFold     *fold);
void     samay_timeline_canvas_draw_band     (SamayTimelineCanvas *self,
                                              cairo_t             *cr);
