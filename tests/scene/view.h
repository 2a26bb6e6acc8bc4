/* view.h: a view of events, with what it keeps from picture to picture
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-grouping.h"
#include "scene/samay-layout.h"

/**
 * View:
 * @timeline: %NULL without groups, as @grouping and @bands are
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayEventTable *table;
  SamayIndex *index;
  SamayTimeline *timeline;
  SamayGrouping *grouping;
  SamayBandIndex *bands;
  SamayLayoutMemory *memory;
  double width_px;
  double height_px;
} View;

void          view_init          (View             *self,
                                  SamayEventTable  *table);
void          view_group         (View             *self,
                                  SamayGroupingKey  key);
void          view_clear         (View             *self);
SamayScene   *view_lay_out_once  (View             *self,
                                  SamaySpan         visible);
SamayScene   *view_lay_out       (View             *self,
                                  SamaySpan         visible);
SamayViewport view_make_viewport (View             *self,
                                  GRand            *rand);
guint         view_check_moved_words
                                 (View             *self,
                                  SamayScene       *a,
                                  SamayScene       *b,
                                  double            by_px,
                                  double            edge_px);
gboolean      view_find_words    (SamayScene       *scene,
                                  guint32           row,
                                  SamayPoint       *out_point);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (View, view_clear)
