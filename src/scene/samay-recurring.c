/* samay-recurring.c: a line for each recurrence: its words, and a tick for each of its days, or a bar and their number
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-recurring.h"

#include "scene/samay-cluster.h"

#include <math.h>

#define MAX_LINES 3
#define TICK_PX 3
#define TICK_HEIGHT_PX 9
/* Ticks that are nearer than this are a bar. */
#define MIN_PITCH_PX 7
#define WORDS_GAP_PX 8
#define LINE_GAP_PX 4
#define AFTER_PX 8

static double
draw_words (const SamayFrame  *frame,
            SamaySceneBuilder *builder,
            SamayTextStyle     style,
            const char        *words,
            double             x,
            double             y)
{
  return samay_frame_draw_text (frame, builder, SAMAY_GROUP_RECURRING, style, words, x, y, SAMAY_EVENT_NONE);
}

static void
draw_rect (SamaySceneBuilder *builder,
           double             x,
           double             y,
           double             width_px,
           SamayRole          fill)
{
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_RECURRING, .event_row = SAMAY_EVENT_NONE, .fill = fill,
      .rect = { x, y, width_px, TICK_HEIGHT_PX },
  });
}

static void
draw_ticks (const SamayFrame      *frame,
            SamaySceneBuilder     *builder,
            const SamayViewport   *viewport,
            const SamayRecurrence *recurrence,
            double                 y)
{
  gint64 last = samay_day_from_instant (viewport->visible.end_s - 1);
  gint64 day = samay_day_from_instant (viewport->visible.begin_s);

  while (samay_recurrence_find_next (recurrence, day, &day) && day <= last)
    {
      double x = round (samay_viewport_get_x_px (viewport, day * SAMAY_DAY_S));
      double width_px = MAX (round (samay_viewport_get_x_px (viewport, (day + 1) * SAMAY_DAY_S)) - x, TICK_PX);

      /* What stands around the viewport is not the frame's. */
      width_px = MIN (x + width_px, viewport->width_px) - MAX (x, 0);
      if (width_px >= 1)
        draw_rect (builder, MAX (x, 0) - frame->inset_px, y, width_px, SAMAY_ROLE_RECURRING);
      day++;
    }
}

static void
draw_line (const SamayFrame      *frame,
           SamaySceneBuilder     *builder,
           const SamayViewport   *viewport,
           const SamayRecurrence *recurrence,
           double                 y)
{
  guint64 n = samay_recurrence_count (recurrence, viewport->visible);
  double line_px = samay_text_style_get_look (SAMAY_TEXT_DATE_SMALL)->line_px;
  g_autofree char *clean = samay_text_clean (recurrence->words);
  g_autofree char *words = samay_measure_ellipsize (frame->measure, SAMAY_TEXT_DATE_SMALL, clean, frame->width_px * 0.6);
  double words_px = draw_words (frame, builder, SAMAY_TEXT_DATE_SMALL, words, 0, y);
  g_autofree char *number = NULL;
  g_autofree char *times = NULL;

  number = samay_date_format_number (frame->format, (guint) MIN (n, G_MAXUINT));
  times = g_strdup_printf ("×%s", number);
  draw_words (frame, builder, SAMAY_TEXT_COUNT, times, words_px + WORDS_GAP_PX, y);
  if (n * MIN_PITCH_PX <= viewport->width_px)
    draw_ticks (frame, builder, viewport, recurrence, y + line_px);
  else
    draw_rect (builder, -frame->inset_px, y + line_px, viewport->width_px, SAMAY_ROLE_FOLD);
}

/**
 * samay_recurring_draw:
 * @frame: as wide as the viewport without its inset at both sides
 * @recurrences: (nullable) (element-type SamayRecurrence):
 *
 * Days as wide as they are, while they are few enough to be told apart; else a bar. How many there are is said either way,
 * and how many lines have no room.
 *
 * Returns: its height in pixels; 0 if nothing recurs
 */
double
samay_recurring_draw (const SamayFrame    *frame,
                      SamaySceneBuilder   *builder,
                      const SamayViewport *viewport,
                      GPtrArray           *recurrences)
{
  double line_px = samay_text_style_get_look (SAMAY_TEXT_DATE_SMALL)->line_px + TICK_HEIGHT_PX + LINE_GAP_PX;
  guint n_lines = recurrences ? MIN (recurrences->len, MAX_LINES) : 0;
  double y = 0;

  for (guint i = 0; i < n_lines; i++, y += line_px)
    draw_line (frame, builder, viewport, recurrences->pdata[i], y);
  if (n_lines > 0 && recurrences->len > n_lines)
    {
      g_autofree char *number = samay_date_format_number (frame->format, recurrences->len - n_lines);
      g_autofree char *more = g_strdup_printf ("+%s", number);

      draw_words (frame, builder, SAMAY_TEXT_COUNT, more, 0, y);
      y += samay_text_style_get_look (SAMAY_TEXT_COUNT)->line_px;
    }
  return y > 0 ? y + AFTER_PX : 0;
}
