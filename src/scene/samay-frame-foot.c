/* samay-frame-foot.c: below the events: the tray of undated ones, and the legend
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-frame.h"

#include "scene/samay-cluster.h"
#include "scene/samay-mark.h"
#include "scene/samay-words.h"

#include <math.h>

#define TRAY_MARK_PX 9
/* From an item's left edge to its text: a mark, with room for what strikes it out. */
#define TRAY_INDENT_PX 26
#define TRAY_GAP_PX 26
#define DOT_PITCH_PX 5
#define DOT_PX 4
/* How high the dots of the tray may be, beside few lines of titles and beside more. */
#define DOTS_LOW_PX 15
#define DOTS_HIGH_PX 60
#define MAX_DOTS 3000
#define LEGEND_MARK_PX 26
#define LEGEND_MARK_HEIGHT_PX 10
#define LEGEND_GAP_PX 24

typedef struct
{
  const SamayFrame *frame;
  SamaySceneBuilder *builder;
  double x;
  double y;
} Pen;

static double
get_line_px (SamayTextStyle style)
{
  return samay_text_style_get_look (style)->line_px;
}

/* The title, after the day of the year if that at least is known. */
static char *
make_item (const SamayFrame    *self,
           const SamayEventRow *event)
{
  const SamayPattern *pattern = &event->when.pattern;
  g_autofree char *title = samay_text_clean (event->title);
  g_autofree char *date = NULL;

  if (pattern->year == SAMAY_PATTERN_YEAR_NONE && !pattern->month && !pattern->day && !pattern->weekday)
    return g_steal_pointer (&title);
  date = samay_date_format_when (self->format, &event->when);
  return g_strdup_printf ("%s: %s", date, title);
}

static void
draw_item (Pen                 *pen,
           const SamayEventRow *event,
           guint                row,
           const char          *text)
{
  SamayMark mark = { .bar = { 0, 0, TRAY_MARK_PX, TRAY_MARK_PX }, .status = event->status };
  double line_px = get_line_px (SAMAY_TEXT_TRAY);

  mark.extent = mark.bar;
  samay_mark_draw (&mark, pen->builder, pen->x + 6, pen->y + round ((line_px - TRAY_MARK_PX) / 2), row, SAMAY_GROUP_TRAY);
  pen->x += TRAY_INDENT_PX;
  pen->x += samay_frame_draw_text (pen->frame, pen->builder, SAMAY_GROUP_TRAY, SAMAY_TEXT_TRAY, text, pen->x, pen->y, row);
  pen->x += TRAY_GAP_PX;
}

/* Titles one after the other, as long as there are lines. Returns the row after the last one drawn. */
static guint
draw_items (Pen             *pen,
            SamayEventTable *table,
            guint            max_lines)
{
  const SamayFrame *frame = pen->frame;
  double max_px = frame->width_px - TRAY_INDENT_PX;
  guint n = samay_event_table_get_n (table);
  guint n_lines = 1;
  guint row = samay_event_table_get_n_dated (table);

  if (max_lines == 0)
    return row;
  for (; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      g_autofree char *item = make_item (frame, &event);
      g_autofree char *text = samay_measure_ellipsize (frame->measure, SAMAY_TEXT_TRAY, item, max_px);
      double width_px = samay_measure_get_width_px (frame->measure, SAMAY_TEXT_TRAY, text) + TRAY_INDENT_PX;

      if (pen->x > 0 && pen->x + width_px > frame->width_px)
        {
          if (n_lines == max_lines)
            break;
          n_lines++;
          pen->x = 0;
          pen->y += get_line_px (SAMAY_TEXT_TRAY);
        }
      draw_item (pen, &event, row, text);
    }
  pen->y += get_line_px (SAMAY_TEXT_TRAY);
  return row;
}

/* A dot for each title that has no room, and their number. */
static void
draw_more (Pen             *pen,
           SamayEventTable *table,
           guint            first_row,
           double           max_px)
{
  guint n = samay_event_table_get_n (table) - first_row;
  g_autofree char *number = samay_date_format_number (pen->frame->format, n);
  g_autofree char *count = g_strdup_printf ("+%s", number);
  double left = samay_frame_draw_text (pen->frame, pen->builder, SAMAY_GROUP_TRAY, SAMAY_TEXT_COUNT, count, 0, pen->y,
                                       SAMAY_EVENT_NONE) + 8;
  double pitch_px = DOT_PITCH_PX;
  guint n_columns = MAX (1, (pen->frame->width_px - left) / pitch_px);
  guint n_lines;

  /* More dots than that are a veil, and take their time; the number says it all. */
  if (n > MAX_DOTS)
    {
      pen->y += get_line_px (SAMAY_TEXT_COUNT);
      return;
    }
  /* Very many dots come closer together rather than fill the page. */
  while ((n + n_columns - 1) / n_columns * pitch_px > max_px)
    {
      pitch_px *= 0.8;
      n_columns = MAX (1, (pen->frame->width_px - left) / pitch_px);
    }
  n_lines = (n + n_columns - 1) / n_columns;
  for (guint i = 0; i < n; i++)
    {
      SamayEventRow event = samay_event_table_get_row (table, first_row + i);
      double size_px = pitch_px * DOT_PX / DOT_PITCH_PX;

      samay_scene_builder_add (pen->builder, &(SamayPrimitive) {
          .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_FOLDED, .event_row = first_row + i,
          .fill = samay_status_get_look (event.status)->role,
          .rect = { left + i % n_columns * pitch_px, pen->y + 6 + i / n_columns * pitch_px, size_px, size_px },
      });
    }
  pen->y += MAX (get_line_px (SAMAY_TEXT_COUNT), 6 + n_lines * pitch_px);
}

/**
 * samay_frame_draw_tray:
 * @max_lines: of titles
 *
 * Events without a date: all of them, by title as long as there is room, then as dots that are counted.
 *
 * Returns: its height in pixels; 0 if every event has a date
 */
double
samay_frame_draw_tray (const SamayFrame  *self,
                       SamaySceneBuilder *builder,
                       SamayEventTable   *table,
                       guint              max_lines)
{
  guint n_undated = samay_event_table_get_n (table) - samay_event_table_get_n_dated (table);
  const char *locale = samay_date_format_get_locale (self->format);
  Pen pen = { self, builder, 0, 0 };
  g_autofree char *number = NULL;
  g_autofree char *head = NULL;
  guint next;

  if (n_undated == 0)
    return 0;
  number = samay_date_format_number (self->format, n_undated);
  head = g_strdup_printf (samay_word_get (SAMAY_WORD_UNDATED, locale), number);
  samay_frame_draw_text (self, builder, SAMAY_GROUP_TRAY, SAMAY_TEXT_TRAY_HEAD, head, 0, 0, SAMAY_EVENT_NONE);
  pen.y = get_line_px (SAMAY_TEXT_TRAY_HEAD);
  next = draw_items (&pen, table, max_lines);
  if (next < samay_event_table_get_n (table))
    draw_more (&pen, table, next, max_lines > 1 ? DOTS_HIGH_PX : DOTS_LOW_PX);
  return pen.y;
}

static void
draw_legend_item (Pen             *pen,
                  const SamayMark *mark,
                  const char      *words)
{
  double line_px = get_line_px (SAMAY_TEXT_LEGEND);
  double words_px = samay_measure_get_width_px (pen->frame->measure, SAMAY_TEXT_LEGEND, words);
  double reach_px = MAX (0, mark->bar.x - mark->extent.x);
  double mark_px = mark->bar.width + 2 * reach_px;

  if (pen->x > 0 && pen->x + mark_px + 8 + words_px > pen->frame->width_px)
    {
      pen->x = 0;
      pen->y += line_px;
    }
  samay_mark_draw (mark, pen->builder, pen->x + reach_px, pen->y + round ((line_px - mark->bar.height) / 2),
                   SAMAY_EVENT_NONE, SAMAY_GROUP_LEGEND);
  samay_frame_draw_text (pen->frame, pen->builder, SAMAY_GROUP_LEGEND, SAMAY_TEXT_LEGEND, words,
                         pen->x + mark_px + 8, pen->y, SAMAY_EVENT_NONE);
  pen->x += mark_px + 8 + words_px + LEGEND_GAP_PX;
}

/* A mark as the chart draws it. */
static SamayMark
make_example (const SamayWhen *when,
              SamayStatus      status)
{
  return samay_mark_new_example (when, status, LEGEND_MARK_PX, LEGEND_MARK_HEIGHT_PX);
}

static void
draw_statuses (Pen               *pen,
               const SamayLegend *legend,
               const char        *locale)
{
  SamayWhen day = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);

  for (guint status = 0; status <= SAMAY_STATUS_DENIED; status++)
    if (legend->statuses & (1u << status))
      {
        SamayMark mark = make_example (&day, status);

        draw_legend_item (pen, &mark, samay_status_get_word (status, locale));
      }
}

static void
draw_features (Pen               *pen,
               const SamayLegend *legend,
               const char        *locale)
{
  SamayWhen day = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);
  SamayWhen part = day;
  SamayWhen approximate = day;
  SamayWhen open = day;
  SamayMark dot;
  const struct
  {
    gboolean shown;
    SamayWhen *when;
    SamayWord word;
    gboolean is_disputed;
  } features[] = {
    { legend->parts, &part, SAMAY_WORD_PART, FALSE },
    { legend->approximate, &approximate, SAMAY_WORD_APPROXIMATE, FALSE },
    { legend->open, &open, SAMAY_WORD_OPEN, FALSE },
    { legend->disputed, &day, SAMAY_WORD_RING, TRUE },
  };

  part.part = SAMAY_PART_EARLY;
  approximate.certainty = SAMAY_CERTAINTY_APPROXIMATE;
  open.bound = SAMAY_BOUND_UNTIL;
  for (guint i = 0; i < G_N_ELEMENTS (features); i++)
    if (features[i].shown)
      {
        SamayMark mark = make_example (features[i].when, SAMAY_STATUS_OCCURRED);

        mark.disputed = features[i].is_disputed;
        draw_legend_item (pen, &mark, samay_word_get (features[i].word, locale));
      }
  if (!legend->folded)
    return;
  dot = make_example (&day, SAMAY_STATUS_OCCURRED);
  dot.bar.width = dot.bar.height = dot.extent.width = DOT_PX;
  draw_legend_item (pen, &dot, samay_word_get (SAMAY_WORD_FOLDED, locale));
}

/**
 * samay_frame_draw_legend:
 *
 * Explains only what the chart shows, each by a mark of its kind.
 *
 * Returns: its height in pixels; 0 if there is nothing to explain
 */
double
samay_frame_draw_legend (const SamayFrame  *self,
                         SamaySceneBuilder *builder,
                         const SamayLegend *legend)
{
  const char *locale = samay_date_format_get_locale (self->format);
  Pen pen = { self, builder, 0, 0 };

  draw_statuses (&pen, legend, locale);
  draw_features (&pen, legend, locale);
  return pen.x > 0 ? pen.y + get_line_px (SAMAY_TEXT_LEGEND) : 0;
}
