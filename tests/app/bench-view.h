/* bench-view.h: a timeline that is measured, and what is done to it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/samay-timeline-canvas.h"

#define BENCH_WIDTH_PX 1920
#define BENCH_HEIGHT_PX 1080

typedef struct
{
  guint n;
  GtkWidget *window;
  SamayTimelineCanvas *canvas;
  SamaySession *session;
  SamayEventTable *table;
  SamaySpan all;
  cairo_surface_t *surface;
  GtkWidget *area; /* in the bare window */
  double same_ms; /* a frame of N_SAME_EVENTS events among the fewest; 0 before that is known */
} Bench;

double         bench_view_get_cpu_ms  (void);
double         bench_view_get_median  (double        *values,
                                       guint          n);
void           bench_view_report      (Bench         *self,
                                       const char    *kase,
                                       const char    *metric,
                                       double         value,
                                       double         aim);
GskRenderNode *bench_view_snapshot    (Bench         *self);
void           bench_view_draw        (Bench         *self,
                                       GskRenderNode *node);
void           bench_view_show        (Bench         *self,
                                       double         begin_s,
                                       double         length_s);
void           bench_view_settle      (Bench         *self);
double         bench_view_get_begin_s (Bench         *self,
                                       double         quantile);
void           bench_view_make_canvas (Bench         *self);
void           bench_view_set_up      (Bench         *self,
                                       guint          n,
                                       const char    *language);
void           bench_view_set_up_file (Bench         *self,
                                       const char    *path,
                                       const char    *language);
void           bench_view_tear_down   (Bench         *self);
void           bench_view_turns       (Bench         *self);
void           bench_view_edits       (Bench         *self);
void           bench_view_shoot       (Bench         *self,
                                       guint          n,
                                       const char    *file,
                                       const char    *folder);
