/* samay-layout.c: from top to bottom: header, axis, events, folded events, tray, legend
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#include "scene/samay-chosen.h"
#include "scene/samay-recurring.h"

#include <math.h>

#define TICK_GAP_PX 56
#define NARROW_PX 900
#define LOW_PX 600
#define COMFORTABLE_LIMIT_PX 1700
/* 24 lanes of compact blocks; a few dozen events that all begin together may take more. */
#define COMPACT_LIMIT_PX 960
#define COMPACT_FEW_LIMIT_PX 2600
#define COMPACT_GAP_Y_PX 9
#define MIN_EVENTS_PX 60
#define STACK_MAX_PX 96
#define AXIS_GAP_PX 10
/* A bare chart ends at its edges; its words keep away from them. */
#define BARE_INSET_PX 12
#define BARE_BEYOND_PX 40
#define BARE_TOP_PX 2
#define BARE_BOTTOM_PX 10

static void
explain (SamayLegend         *legend,
         const SamayEventRow *event)
{
  const SamayWhen *when = &event->when;

  legend->statuses |= 1u << MIN (event->status, SAMAY_STATUS_DENIED);
  if (samay_when_is_undated (when))
    return;
  legend->parts |= when->part != SAMAY_PART_NONE;
  legend->approximate |= when->certainty != SAMAY_CERTAINTY_EXACT;
  legend->disputed |= event->n_conflicts > 0;
  legend->open |= when->bound != SAMAY_BOUND_NONE || when->span.begin_s == SAMAY_INSTANT_MIN
                  || when->span.end_s == SAMAY_INSTANT_MAX;
}

static void
make_legend (SamayChartLayout *self)
{
  SamayLegend legend = { 0 };
  guint n = samay_event_table_get_n (self->table);

  for (guint row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (self->table, row);

      explain (&legend, &event);
    }
  legend.folded = self->placement && self->placement->folded->len > 0;
  g_clear_pointer (&self->legend, samay_scene_builder_free);
  self->legend = samay_scene_builder_new ();
  self->legend_px = samay_frame_draw_legend (&self->frame, self->legend, &legend);
}

static void
make_tray (SamayChartLayout *self,
           guint             max_lines)
{
  g_autoptr (SamaySceneBuilder) tray = samay_scene_builder_new ();
  SamayFrame frame = { self->measure, self->options->format, self->frame.width_px - 2 * self->inset_px, self->inset_px };
  double undated_px;

  g_clear_pointer (&self->tray, samay_scene_builder_free);
  self->tray = samay_scene_builder_new ();
  self->tray_px = samay_recurring_draw (&frame, self->tray, &self->viewport, self->options->recurrences);
  frame.inset_px = 0;
  undated_px = samay_frame_draw_tray (&frame, tray, self->table, max_lines);
  samay_scene_builder_append (self->tray, tray, 0, self->tray_px);
  self->tray_px += undated_px;
}

/* What everything but the events takes. */
static double
get_frame_px (SamayChartLayout *self)
{
  double px = self->top_px + self->bottom_px + self->header_px + self->axis_px + self->today_px;

  px += self->axis_px > 0 ? SAMAY_LAYOUT_EVENTS_TOP_GAP_PX : 0;
  px += self->axis_px > 0 && self->header_px > 0 ? AXIS_GAP_PX : 0;
  px += self->tray_px > 0 ? self->tray_px + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  px += self->legend_px > 0 ? self->legend_px + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  return px;
}

static gboolean
is_cramped (SamayChartLayout *self)
{
  return self->options->height_px > 0 && self->options->height_px - get_frame_px (self) < MIN_EVENTS_PX;
}

/* How high the events may be, without the folded ones. */
static double
get_limit_px (SamayChartLayout *self,
              SamayBlockKind    kind)
{
  if (self->options->height_px > 0)
    return self->options->height_px - get_frame_px (self);
  if (kind == SAMAY_BLOCK_COMFORTABLE)
    return COMFORTABLE_LIMIT_PX;
  return samay_event_table_get_n_dated (self->table) <= SAMAY_LAYOUT_MAX_FEW ? COMPACT_FEW_LIMIT_PX : COMPACT_LIMIT_PX;
}

static gboolean
place (SamayChartLayout *self,
       SamayBlockKind    kind,
       double            gap_y_px,
       gboolean          by_time,
       double            max_height_px)
{
  SamayBlockSetting setting = {
    self->measure, self->options->format, self->viewport, kind, gap_y_px, by_time, FALSE, 0, self->inset_px,
    self->beyond_px,
  };

  g_clear_pointer (&self->placement, samay_placement_free);
  self->placement = samay_placement_new (self->table, &setting, max_height_px);
  return self->placement->folded->len == 0;
}

/* From the roomiest; the last one is for those of which not all find room. The height of a picture is chosen for its
 * events, that of a view for everything else: there what is left between two ways is worth another. */
static const struct
{
  SamayBlockKind kind;
  double gap_y_px;
  gboolean by_time;
  gboolean is_for_views;
} ways[] = {
  { SAMAY_BLOCK_COMFORTABLE, 32, TRUE, FALSE },
  { SAMAY_BLOCK_COMFORTABLE, 24, TRUE, FALSE },
  { SAMAY_BLOCK_COMFORTABLE, 16, TRUE, FALSE },
  { SAMAY_BLOCK_COMFORTABLE, 10, TRUE, TRUE },
  { SAMAY_BLOCK_COMPACT, 22, TRUE, TRUE },
  { SAMAY_BLOCK_COMPACT, 16, TRUE, TRUE },
  { SAMAY_BLOCK_COMPACT, COMPACT_GAP_Y_PX, TRUE, FALSE },
  { SAMAY_BLOCK_COMPACT, COMPACT_GAP_Y_PX, FALSE, FALSE },
};

static gboolean
place_in_way (SamayChartLayout *self,
              guint             way,
              double            limit_px)
{
  return place (self, ways[way].kind, ways[way].gap_y_px, ways[way].by_time, limit_px);
}

/* The roomiest way in which all find room, few of them read in order of time. */
static gboolean
place_all (SamayChartLayout *self)
{
  guint way = samay_event_table_get_n_dated (self->table) > SAMAY_LAYOUT_MAX_FEW ? G_N_ELEMENTS (ways) - 1 : 0;

  for (; way < G_N_ELEMENTS (ways); way++)
    if ((self->options->chrome == SAMAY_CHROME_BARE || !ways[way].is_for_views)
        && place_in_way (self, way, get_limit_px (self, ways[way].kind)))
      return TRUE;
  return FALSE;
}

static void
make_density (SamayChartLayout *self,
              double            max_stack_px)
{
  g_clear_pointer (&self->density, samay_density_free);
  self->density = samay_density_new (self->placement->folded, self->ticks, self->viewport.width_px, max_stack_px);
}

static void
place_events (SamayChartLayout *self)
{
  double limit_px;
  double stack_px = STACK_MAX_PX;

  if (place_all (self))
    return;

  /* Some are folded: the legend says so, and of a given height their dots take a part. */
  if (self->options->chrome == SAMAY_CHROME_FULL)
    make_legend (self);
  if (self->options->height_px > 0)
    {
      limit_px = get_limit_px (self, SAMAY_BLOCK_COMPACT);
      stack_px = CLAMP (limit_px * 0.25, 8, STACK_MAX_PX);
      make_density (self, stack_px);
      stack_px = samay_density_get_height_px (self->density);
      place_in_way (self, G_N_ELEMENTS (ways) - 1, limit_px - stack_px - SAMAY_LAYOUT_SECTION_GAP_PX);
      stack_px = MAX (stack_px - samay_text_style_get_look (SAMAY_TEXT_COUNT)->line_px, 8);
    }
  make_density (self, stack_px);
}

/* On a small picture of a given height what explains gives way to what is told; nothing is hidden, only smaller. */
static void
fit_foot (SamayChartLayout *self)
{
  for (guint max_lines = 2; max_lines > 0 && is_cramped (self); max_lines--)
    make_tray (self, max_lines - 1);
  if (is_cramped (self))
    self->legend_px = 0;
}

static void
draw_events (SamayChartLayout  *self,
             SamaySceneBuilder *builder,
             double             top_px)
{
  for (guint i = 0; i < self->placement->blocks->len; i++)
    {
      const SamayBlock *block = g_ptr_array_index (self->placement->blocks, i);

      samay_block_draw (block, builder, self->measure, self->margin_px, top_px + block->lane * SAMAY_LANE_PX);
    }
}

/* Of those that are folded the chosen one has its words all the same, between the others and the dots. */
static void
draw_folded (SamayChartLayout  *self,
             SamaySceneBuilder *builder,
             double             top_px,
             double             bottom_px)
{
  SamayChosenRoom room = {
    self->measure, self->options->format, self->margin_px + self->inset_px,
    self->options->width_px - self->margin_px - self->inset_px, top_px,
    bottom_px - samay_density_get_height_px (self->density),
  };
  guint32 chosen = self->options->memory ? samay_layout_memory_get_chosen (self->options->memory) : SAMAY_EVENT_NONE;
  SamayRect mark;

  if (samay_density_draw (self->density, builder, self->measure, self->options->format, self->margin_px, bottom_px, chosen, &mark))
    samay_chosen_draw (builder, &room, self->table, chosen, mark);
}

static SamayScene *
compose (SamayChartLayout *self)
{
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  double least_px = self->axis_px > 0 ? MIN_EVENTS_PX : 0;
  double folded_px = self->density ? samay_density_get_height_px (self->density) + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  double axis_px = self->top_px + self->header_px + (self->header_px > 0 ? AXIS_GAP_PX : 0);
  double events_px = axis_px + self->axis_px + SAMAY_LAYOUT_EVENTS_TOP_GAP_PX;
  double height_px = self->options->height_px;
  double bottom_px;
  double y;
  SamaySceneCounts counts = { self->placement->blocks->len, self->placement->folded->len,
                              samay_event_table_get_n (self->table) - samay_event_table_get_n_dated (self->table),
                              self->placement->n_outside };

  if (height_px <= 0)
    height_px = ceil (get_frame_px (self) + MAX (self->placement->height_px, least_px) + folded_px);
  y = height_px - self->bottom_px - self->legend_px;
  bottom_px = y - (self->legend_px > 0 ? SAMAY_LAYOUT_SECTION_GAP_PX : 0) - self->tray_px
              - (self->tray_px > 0 ? SAMAY_LAYOUT_SECTION_GAP_PX : 0) - self->today_px;

  samay_layout_draw_frame (self, builder, axis_px, bottom_px);
  draw_events (self, builder, events_px);
  if (self->density)
    draw_folded (self, builder, events_px + self->placement->height_px, bottom_px);
  if (self->tray_px > 0)
    samay_scene_builder_append (builder, self->tray, self->margin_px + self->inset_px,
                                y - (self->legend_px > 0 ? SAMAY_LAYOUT_SECTION_GAP_PX : 0) - self->tray_px);
  if (self->legend_px > 0)
    samay_scene_builder_append (builder, self->legend, self->margin_px, y);
  return samay_scene_builder_end (builder, self->options->width_px, height_px, counts);
}

static void
clear_chart (SamayChartLayout *self)
{
  g_clear_pointer (&self->ticks, samay_ticks_free);
  g_clear_pointer (&self->header, samay_scene_builder_free);
  g_clear_pointer (&self->tray, samay_scene_builder_free);
  g_clear_pointer (&self->legend, samay_scene_builder_free);
  g_clear_pointer (&self->placement, samay_placement_free);
  g_clear_pointer (&self->density, samay_density_free);
}

/* A chart that shows a stretch by wish shows its axis even if it is empty. */
static void
make_frame (SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;
  gboolean is_bare = options->chrome == SAMAY_CHROME_BARE;
  guint title_lines = options->height_px > 0 && options->height_px < LOW_PX ? 1 : 3;

  self->header = samay_scene_builder_new ();
  if (!is_bare)
    self->header_px = samay_frame_draw_header (&self->frame, self->header, options->title, title_lines, self->table);
  self->axis_px = is_bare || options->visible || samay_event_table_get_n_dated (self->table) > 0 ? SAMAY_AXIS_PX : 0;
  /* In a view the day comes and goes; what is around it stays where it is. */
  if (self->axis_px > 0 && ((is_bare && options->today_day != SAMAY_TODAY_NONE) || samay_layout_has_today (self)))
    self->today_px = samay_text_style_get_look (SAMAY_TEXT_TODAY)->line_px;
  make_tray (self, samay_layout_is_crowd (self) || samay_layout_has_bands (self) ? 1 : 4);
  if (!is_bare)
    make_legend (self);
  fit_foot (self);
}

static void
set_margins (SamayChartLayout *self)
{
  if (self->options->chrome == SAMAY_CHROME_BARE)
    {
      self->margin_px = 0;
      self->inset_px = BARE_INSET_PX;
      self->beyond_px = BARE_BEYOND_PX;
      self->top_px = BARE_TOP_PX;
      self->bottom_px = BARE_BOTTOM_PX;
    }
  else
    self->margin_px = self->top_px = self->bottom_px = self->options->width_px < NARROW_PX ? 20 : 32;
}

static gboolean
is_large_enough (const SamayLayoutOptions *options)
{
  if (options->chrome == SAMAY_CHROME_BARE)
    return options->width_px >= SAMAY_LAYOUT_BARE_MIN_WIDTH_PX
           && options->height_px >= SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX;
  return options->width_px >= SAMAY_LAYOUT_MIN_WIDTH_PX
         && (options->height_px == 0 || options->height_px >= SAMAY_LAYOUT_MIN_HEIGHT_PX);
}

/**
 * samay_layout_chart:
 * @options: width, height, stretch, title, language; a bare chart has a height
 * @measure: how wide texts are
 *
 * A few dozen events get a comfortable block each. Of more, the most important get a compact one, and the rest become
 * dots that are counted. Nothing overlaps, nothing is cut at the chart's edges. Costs O(n log n).
 *
 * With a memory, the few events of a bare chart have the same lanes in every view of the same zoom, and keep them at all
 * nearer ones. One that must leave its lane is drawn on its way: until samay_layout_memory_settle() says that all have
 * arrived, two may lie on each other.
 *
 * With an index in the memory, the cost of a bare chart of many events doesn't depend on their number.
 *
 * Returns: (transfer full): the chart
 */
SamayScene *
samay_layout_chart (SamayEventTable          *table,
                    const SamayLayoutOptions *options,
                    SamayMeasure             *measure)
{
  SamayChartLayout self = { table, options, measure };
  double inner_px;
  SamayScene *scene;

  g_return_val_if_fail (is_large_enough (options), NULL);

  set_margins (&self);
  inner_px = options->width_px - 2 * self.margin_px;
  self.frame = (SamayFrame) { measure, options->format, inner_px, self.inset_px };
  self.viewport = options->visible ? samay_viewport_new (*options->visible, inner_px) : samay_layout_fit (table, inner_px);
  self.ticks = samay_ticks_new (&self.viewport, TICK_GAP_PX, options->format, measure);
  if (options->memory)
    samay_layout_memory_begin (options->memory);
  make_frame (&self);
  if (samay_layout_has_bands (&self))
    scene = samay_layout_draw_bands (&self);
  else if (samay_layout_is_crowd (&self))
    scene = samay_layout_draw_crowd (&self);
  else if (samay_layout_is_few (&self))
    scene = samay_layout_draw_few (&self);
  else
    {
      place_events (&self);
      fit_foot (&self);
      scene = compose (&self);
    }
  clear_chart (&self);
  return scene;
}
