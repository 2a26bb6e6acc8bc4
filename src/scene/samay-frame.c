/* samay-frame.c: header, axis and grid of a chart
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-frame.h"

#include "scene/samay-cluster.h"
#include "scene/samay-mark.h"
#include "scene/samay-words.h"
#include "scene/samay-wrap.h"

#include <math.h>

#define LABEL_INSET_PX 5
/* Where the axis' second row begins. Narrower days than this are a veil. */
#define FINE_ROW_PX 24
#define WEEKEND_MIN_PX 7
/* Over so long a span days, and then months, say nothing; and often nobody named them. */
#define MONTHS_FROM_S (92.0 * SAMAY_DAY_S)
#define YEARS_FROM_S (20 * 365.2425 * SAMAY_DAY_S)

/**
 * samay_frame_draw_text:
 * @text: clean text of one line
 * @x: its left edge
 * @y: the top of its line
 *
 * Returns: its width in pixels
 */
double
samay_frame_draw_text (const SamayFrame  *self,
                       SamaySceneBuilder *builder,
                       SamayGroup         group,
                       SamayTextStyle     style,
                       const char        *text,
                       double             x,
                       double             y,
                       guint32            event_row)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  double width_px = samay_measure_get_width_px (self->measure, style, text);

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_TEXT, .group = group, .event_row = event_row,
      .rect = { x, y, width_px, look->line_px },
      .baseline_px = y + samay_measure_get_baseline_px (self->measure, style),
      .text = text, .text_style = style, .fill = look->role,
  });
  return width_px;
}

static SamayWhen
unite (SamayWhen first,
       SamayWhen last)
{
  first.span = samay_span_unite (first.span, last.span);
  return first;
}

/* The stretch from the first to the last date named, in words. */
static char *
format_span (const SamayFrame *self,
             SamayEventTable  *table)
{
  SamaySpan all = { SAMAY_INSTANT_MAX, SAMAY_INSTANT_MIN };
  SamayWhen when;
  SamayCivil first;
  SamayCivil last;
  double length_s;
  guint n_dated = samay_event_table_get_n_dated (table);

  if (n_dated == 0)
    return NULL;
  for (guint row = 0; row < n_dated; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);

      all = samay_span_unite (all, samay_mark_get_span (&event.when));
    }
  /* An arrow bounds by an instant: the day that it ends is the one before. */
  length_s = (double) all.end_s - all.begin_s;
  first = samay_instant_to_civil (MIN (all.begin_s, all.end_s - 1));
  last = samay_instant_to_civil (all.end_s - 1);
  if (length_s < MONTHS_FROM_S)
    when = samay_when_from_days (samay_day_from_instant (MIN (all.begin_s, all.end_s - 1)),
                                 samay_day_from_instant (all.end_s - 1), SAMAY_PRECISION_DAY);
  else if (length_s < YEARS_FROM_S)
    when = unite (samay_when_from_month (first.year, first.month), samay_when_from_month (last.year, last.month));
  else
    when = unite (samay_when_from_year (first.year), samay_when_from_year (last.year));
  return samay_date_format_when (self->format, &when);
}

static char *
format_n_events (const SamayFrame *self,
                 SamayEventTable  *table)
{
  guint n = samay_event_table_get_n (table);
  const char *locale = samay_date_format_get_locale (self->format);
  g_autofree char *number = samay_date_format_number (self->format, n);

  if (n == 0)
    return g_strdup (samay_word_get (SAMAY_WORD_NO_EVENTS, locale));
  return g_strdup_printf (samay_word_get (n == 1 ? SAMAY_WORD_ONE_EVENT : SAMAY_WORD_MANY_EVENTS, locale), number);
}

static double
draw_wrapped (const SamayFrame  *self,
              SamaySceneBuilder *builder,
              SamayTextStyle     style,
              const char        *text,
              guint              max_lines,
              double             y)
{
  g_autofree char *clean = samay_text_clean (text);
  g_autoptr (GArray) lines = samay_wrap (self->measure, style, clean, self->width_px, max_lines);
  const SamayTextLook *look = samay_text_style_get_look (style);

  for (guint i = 0; i < lines->len; i++)
    {
      const SamayLine *line = &g_array_index (lines, SamayLine, i);

      samay_scene_builder_add (builder, &(SamayPrimitive) {
          .kind = SAMAY_PRIMITIVE_TEXT, .group = SAMAY_GROUP_HEADER, .event_row = SAMAY_EVENT_NONE,
          .rect = { 0, y, line->width_px, look->line_px },
          .baseline_px = y + samay_measure_get_baseline_px (self->measure, style),
          .text = line->text, .text_style = style, .fill = look->role,
          .flags = (i > 0 ? SAMAY_PRIMITIVE_NEXT_LINE : 0) | (line->joined ? SAMAY_PRIMITIVE_JOINED : 0),
      });
      y += look->line_px;
    }
  return y;
}

/**
 * samay_frame_draw_header:
 * @title: (nullable): of the chart; without one the span of its dates stands in its place
 * @max_lines: that the heading may take; 1 and up
 *
 * Returns: its height in pixels
 */
double
samay_frame_draw_header (const SamayFrame  *self,
                         SamaySceneBuilder *builder,
                         const char        *title,
                         guint              max_lines,
                         SamayEventTable   *table)
{
  g_autofree char *span = format_span (self, table);
  g_autofree char *n_events = format_n_events (self, table);
  g_autofree char *subtitle = NULL;
  double y = 0;

  if (title && *title)
    {
      y = draw_wrapped (self, builder, SAMAY_TEXT_HEADING, title, max_lines, y);
      subtitle = span ? g_strdup_printf ("%s · %s", span, n_events) : g_steal_pointer (&n_events);
    }
  else if (span)
    {
      y = draw_wrapped (self, builder, SAMAY_TEXT_HEADING, span, max_lines, y);
      subtitle = g_steal_pointer (&n_events);
    }
  else
    return draw_wrapped (self, builder, SAMAY_TEXT_HEADING, n_events, max_lines, y);
  return draw_wrapped (self, builder, SAMAY_TEXT_SUBTITLE, subtitle, max_lines, y);
}

static void
draw_line (SamaySceneBuilder *builder,
           SamayGroup         group,
           SamayRole          role,
           SamayRect          rect)
{
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_LINE, .group = group, .event_row = SAMAY_EVENT_NONE,
      .rect = rect, .stroke = role, .stroke_px = 1,
  });
}

static void
draw_tick_labels (const SamayFrame  *self,
                  SamaySceneBuilder *builder,
                  GArray            *ticks,
                  SamayTextStyle     style,
                  double             y)
{
  for (guint i = 0; i < ticks->len; i++)
    {
      const SamayTick *tick = &g_array_index (ticks, SamayTick, i);
      double x = tick->x_px < 0 ? self->inset_px : round (tick->x_px) + LABEL_INSET_PX;

      /* A label that begins in the chart but would end outside says less than none. */
      if (tick->label && x + tick->width_px <= self->width_px)
        samay_frame_draw_text (self, builder, SAMAY_GROUP_AXIS, style, tick->label, x, y, SAMAY_EVENT_NONE);
    }
}

/**
 * samay_frame_draw_axis:
 *
 * Takes %SAMAY_AXIS_PX: coarse labels, fine labels, and the line on which time runs.
 */
void
samay_frame_draw_axis (const SamayFrame  *self,
                       SamaySceneBuilder *builder,
                       const SamayTicks  *ticks)
{
  draw_tick_labels (self, builder, ticks->coarse, SAMAY_TEXT_TICK_COARSE, 2);
  draw_tick_labels (self, builder, ticks->fine, SAMAY_TEXT_TICK_FINE, FINE_ROW_PX);
  draw_line (builder, SAMAY_GROUP_AXIS, SAMAY_ROLE_AXIS, (SamayRect) { 0, SAMAY_AXIS_PX - 0.5, self->width_px, 0 });
}

/**
 * samay_frame_draw_weekends:
 * @top_px: of the axis
 *
 * Behind the axis' second row, Saturdays and Sundays, where days are wide enough to be told apart.
 */
void
samay_frame_draw_weekends (const SamayFrame    *self,
                           SamaySceneBuilder   *builder,
                           const SamayViewport *viewport,
                           double               top_px)
{
  gint64 last_day = samay_day_from_instant (viewport->visible.end_s - 1);

  if (SAMAY_DAY_S / samay_viewport_get_s_per_px (viewport) < WEEKEND_MIN_PX)
    return;
  for (gint64 day = samay_day_from_instant (viewport->visible.begin_s); day <= last_day; day++)
    if (samay_day_get_weekday (day) >= 6)
      {
        double left_px = MAX (round (samay_viewport_get_x_px (viewport, day * SAMAY_DAY_S)), 0);
        double right_px = MIN (round (samay_viewport_get_x_px (viewport, (day + 1) * SAMAY_DAY_S)), self->width_px);

        samay_scene_builder_add (builder, &(SamayPrimitive) {
            .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_GRID, .event_row = SAMAY_EVENT_NONE,
            .fill = SAMAY_ROLE_WEEKEND,
            .rect = { left_px, top_px + FINE_ROW_PX, right_px - left_px, SAMAY_AXIS_PX - FINE_ROW_PX },
        });
      }
}

/**
 * samay_frame_draw_grid:
 * @top_px: of the axis
 * @bottom_px: where the lines end
 *
 * Coarse lines begin at the axis' top, fine ones at its second row. Among days a week begins with a strong line.
 */
void
samay_frame_draw_grid (const SamayFrame  *self,
                       SamaySceneBuilder *builder,
                       const SamayTicks  *ticks,
                       double             top_px,
                       double             bottom_px)
{
  for (guint i = 0; i < ticks->fine->len; i++)
    {
      const SamayTick *tick = &g_array_index (ticks->fine, SamayTick, i);
      double x = floor (tick->x_px) + 0.5;

      draw_line (builder, SAMAY_GROUP_GRID, tick->begins_week ? SAMAY_ROLE_GRID_STRONG : SAMAY_ROLE_GRID,
                 (SamayRect) { x, top_px + 26, 0, bottom_px - top_px - 26 });
    }
  for (guint i = 0; i < ticks->coarse->len; i++)
    {
      double x = floor (g_array_index (ticks->coarse, SamayTick, i).x_px) + 0.5;

      if (x >= 0)
        draw_line (builder, SAMAY_GROUP_GRID, SAMAY_ROLE_GRID_STRONG,
                   (SamayRect) { x, top_px + 2, 0, bottom_px - top_px - 2 });
    }
}
