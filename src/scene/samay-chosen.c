/* samay-chosen.c: a line between lanes and dots, so that nothing must give way to the chosen event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-chosen.h"

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

#include <math.h>

#define MAX_WIDTH_PX 480
#define GAP_PX 8
/* Where there is room to spare, the line keeps so far from what is below it. */
#define AIR_PX 3
/* The line down to the dots leaves so much free around a number. */
#define NUMBER_GAP_PX 2

/* Returns where the words end. */
static double
draw_words (SamaySceneBuilder     *builder,
            const SamayChosenRoom *room,
            SamayTextStyle         style,
            const char            *text,
            double                 x,
            double                 baseline_px,
            guint32                row)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  double width_px = samay_measure_get_line_px (room->measure, style, text);

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_TEXT, .event_row = row, .group = SAMAY_GROUP_EVENTS, .text = text, .text_style = style,
      .rect = { x, baseline_px - samay_measure_get_baseline_px (room->measure, style), width_px, look->line_px },
      .baseline_px = baseline_px, .fill = look->role,
  });
  return x + width_px;
}

static void
draw_stroke (SamaySceneBuilder *builder,
             double             x,
             double             top_px,
             double             bottom_px)
{
  if (bottom_px <= top_px)
    return;
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_LINE, .event_row = SAMAY_EVENT_NONE, .group = SAMAY_GROUP_CHOSEN,
      .rect = { x, top_px, 0, bottom_px - top_px }, .stroke = SAMAY_ROLE_LEADER, .stroke_px = 1,
  });
}

/* A number that stands in the way, if there is one. */
static gboolean
find_number (SamaySceneBuilder *builder,
             double             x,
             double             top_px,
             double             bottom_px,
             SamayRect         *out_rect)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_builder_get_primitives (builder, &n);

  for (guint i = 0; i < n; i++)
    {
      SamayRect rect = primitives[i].rect;

      if (primitives[i].group != SAMAY_GROUP_COUNTS || rect.x > x + NUMBER_GAP_PX
          || samay_rect_get_right (rect) < x - NUMBER_GAP_PX || rect.y > bottom_px || samay_rect_get_bottom (rect) < top_px)
        continue;
      *out_rect = rect;
      return TRUE;
    }
  return FALSE;
}

/* From the line down to what stands for the event among the folded ones. */
static void
draw_leader (SamaySceneBuilder *builder,
             SamayRect          mark,
             double             top_px)
{
  double x = floor (mark.x + mark.width / 2) + 0.5;
  SamayRect number;

  if (find_number (builder, x, top_px, mark.y, &number))
    {
      draw_stroke (builder, x, top_px, number.y);
      top_px = samay_rect_get_bottom (number);
    }
  draw_stroke (builder, x, top_px, mark.y);
}

/**
 * samay_chosen_draw:
 * @row: an event without a label
 * @mark: what is drawn of it; the words stand above it
 *
 * Says in one line when and what. Nothing is drawn where the room is too low for that, or too narrow.
 */
void
samay_chosen_draw (SamaySceneBuilder     *builder,
                   const SamayChosenRoom *room,
                   SamayEventTable       *table,
                   guint32                row,
                   SamayRect              mark)
{
  SamayEventRow event = samay_event_table_get_row (table, row);
  double line_px = samay_text_style_get_look (SAMAY_TEXT_TITLE_SMALL)->line_px;
  double spare_px = room->bottom_px - room->top_px - line_px;
  double max_px = MIN (room->right_px - room->left_px, MAX_WIDTH_PX);
  g_autofree char *all = samay_when_and_where_format (&event, room->format, FALSE);
  g_autofree char *clean = samay_text_clean (event.title);
  g_autofree char *date = samay_measure_ellipsize (room->measure, SAMAY_TEXT_DATE_SMALL, all, max_px);
  double date_px = samay_measure_get_line_px (room->measure, SAMAY_TEXT_DATE_SMALL, date);
  g_autofree char *title = samay_measure_ellipsize (room->measure, SAMAY_TEXT_TITLE_SMALL, clean, MAX (max_px - date_px - GAP_PX, 0));
  double title_px = samay_measure_get_line_px (room->measure, SAMAY_TEXT_TITLE_SMALL, title);
  double width_px = date_px + (*title != '\0' ? GAP_PX + title_px : 0);
  double x = round (CLAMP (mark.x, room->left_px, MAX (room->right_px - width_px, room->left_px)));
  double y = floor (room->bottom_px - line_px - MIN (spare_px / 2, AIR_PX));
  double baseline_px = y + samay_measure_get_baseline_px (room->measure, SAMAY_TEXT_TITLE_SMALL);

  if (spare_px < 0 || *date == '\0')
    return;
  draw_leader (builder, mark, y + line_px);
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .event_row = row, .group = SAMAY_GROUP_EVENTS, .fill = SAMAY_ROLE_BACKGROUND,
      .rect = { x, y, width_px, line_px },
  });
  x = draw_words (builder, room, SAMAY_TEXT_DATE_SMALL, date, x, baseline_px, row) + GAP_PX;
  if (*title != '\0')
    draw_words (builder, room, SAMAY_TEXT_TITLE_SMALL, title, x, baseline_px, row);
}
