/* samay-mark.c: marks that say what is known: sharp, fading, broken, open; filled, outlined, struck
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-mark.h"

#include <math.h>

#define OUTLINE_PX 1.5
/* Two pieces and two gaps at each end of a mark whose date is about right. */
#define PIECE_PX 3
#define PIECE_GAP_PX 2
#define PIECES_PX (2 * (PIECE_PX + PIECE_GAP_PX))
#define STRIKE_REACH_PX 4
#define ARROW_HEAD_PX 9
#define ARROW_HEAD_REACH_PX 3
#define POINT_PX 5
#define RING_AWAY_PX 2.5
#define RING_PX 1
#define SEGMENT_PX 7
#define SEGMENT_GAP_PX 2
/* In heights of the bar. */
#define CROSS_PITCH 8
#define CROSS_SIZE 1.6

/* Which ends of a part of a period nobody named. */
static const guint8 part_fades[] = {
  [SAMAY_PART_NONE] = 0,
  [SAMAY_PART_EARLY] = SAMAY_PRIMITIVE_FADE_END,
  [SAMAY_PART_MID] = SAMAY_PRIMITIVE_FADE_BEGIN | SAMAY_PRIMITIVE_FADE_END,
  [SAMAY_PART_LATE] = SAMAY_PRIMITIVE_FADE_BEGIN,
  [SAMAY_PART_FIRST_HALF] = SAMAY_PRIMITIVE_FADE_END,
  [SAMAY_PART_SECOND_HALF] = SAMAY_PRIMITIVE_FADE_BEGIN,
};

/* How far what is drawn over a bar stands out at its ends. */
static const double decor_reaches[] = {
  [SAMAY_DECOR_NONE] = 0,
  [SAMAY_DECOR_POINTED] = 0,
  [SAMAY_DECOR_STRIKE] = STRIKE_REACH_PX,
  [SAMAY_DECOR_STRIKE_ARROW] = 2 * STRIKE_REACH_PX,
  [SAMAY_DECOR_SEGMENTS] = 0,
  [SAMAY_DECOR_CROSS] = 0,
};

static SamayMarkShape
get_shape (const SamayWhen *when)
{
  if (when->span.begin_s == SAMAY_INSTANT_MIN || when->bound == SAMAY_BOUND_UNTIL || when->bound == SAMAY_BOUND_BEFORE)
    return SAMAY_MARK_ARROW_PAST;
  if (when->span.end_s == SAMAY_INSTANT_MAX || when->bound == SAMAY_BOUND_SINCE || when->bound == SAMAY_BOUND_AFTER)
    return SAMAY_MARK_ARROW_FUTURE;
  return SAMAY_MARK_BAR;
}

/**
 * samay_mark_get_span:
 * @when: dated: not both ends open
 *
 * Returns: the span that the mark covers; for an arrow both ends are the instant that bounds it: "until" the end of
 *   the date named, "before" its begin, "since" its begin, "after" its end
 */
SamaySpan
samay_mark_get_span (const SamayWhen *when)
{
  SamaySpan span = when->span;
  gint64 bound_s;

  switch (get_shape (when))
    {
    case SAMAY_MARK_ARROW_PAST:
      bound_s = when->bound == SAMAY_BOUND_BEFORE && span.begin_s != SAMAY_INSTANT_MIN ? span.begin_s : span.end_s;
      return (SamaySpan) { bound_s, bound_s };
    case SAMAY_MARK_ARROW_FUTURE:
      bound_s = when->bound == SAMAY_BOUND_AFTER && span.end_s != SAMAY_INSTANT_MAX ? span.end_s : span.begin_s;
      return (SamaySpan) { bound_s, bound_s };
    case SAMAY_MARK_BAR:
    default:
      return span;
    }
}

/**
 * samay_mark_new:
 * @when: dated
 * @viewport: its left edge is x 0
 *
 * Depends on nothing but its arguments: when the view moves, the mark moves with it.
 *
 * Returns: the mark by value, its top at 0, not clipped
 */
SamayMark
samay_mark_new (const SamayWhen     *when,
                SamayStatus          status,
                const SamayViewport *viewport,
                const SamayMarkSize *size)
{
  SamayMark self = { .shape = get_shape (when), .status = status };
  SamaySpan span = samay_mark_get_span (when);
  double reach_px = decor_reaches[samay_status_get_look (status)->decor];
  double begin_px = samay_viewport_get_x_px (viewport, span.begin_s);
  double end_px = samay_viewport_get_x_px (viewport, span.end_s);

  self.bar = (SamayRect) { begin_px, 0, MAX (end_px - begin_px, size->min_px), size->height_px };
  if (self.shape != SAMAY_MARK_BAR)
    {
      self.bar.width = size->arrow_px;
      self.bar.x -= self.shape == SAMAY_MARK_ARROW_PAST ? size->arrow_px : 0;
    }
  else
    {
      self.fades = when->part < G_N_ELEMENTS (part_fades) ? part_fades[when->part] : 0;
      self.approximate = when->certainty != SAMAY_CERTAINTY_EXACT;
      reach_px = self.approximate ? MAX (reach_px, PIECES_PX) : reach_px;
    }
  self.whole_x_px = self.bar.x;
  self.whole_width_px = self.bar.width;
  self.extent = self.bar;
  self.extent.x -= reach_px;
  self.extent.width += 2 * reach_px;
  return self;
}

/**
 * samay_mark_new_example:
 * @when: dated or not; its length doesn't count
 * @width_px: of the bar or the arrow
 *
 * Returns: the mark of such an event, as legends and lists show it, with its bar at 0, 0
 */
SamayMark
samay_mark_new_example (const SamayWhen *when,
                        SamayStatus      status,
                        double           width_px,
                        double           height_px)
{
  SamayViewport viewport = samay_viewport_new ((SamaySpan) { 0, SAMAY_DAY_S }, width_px);
  SamayMarkSize size = { height_px, width_px, width_px };
  SamayWhen day = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);
  SamayMark self;

  day.part = when->part;
  day.certainty = when->certainty;
  day.bound = when->bound;
  if (day.bound == SAMAY_BOUND_NONE && !samay_when_is_undated (when))
    {
      if (when->span.begin_s == SAMAY_INSTANT_MIN)
        day.bound = SAMAY_BOUND_BEFORE;
      else if (when->span.end_s == SAMAY_INSTANT_MAX)
        day.bound = SAMAY_BOUND_SINCE;
    }
  self = samay_mark_new (&day, status, &viewport, &size);
  self.extent.x -= self.bar.x;
  self.bar.x = self.whole_x_px = 0;
  return self;
}

/**
 * samay_mark_clip:
 * @width_px: the viewport's width
 * @beyond_px: how far it may stand out, where that is cut off by others
 *
 * Cuts off what stands out of the viewport.
 */
void
samay_mark_clip (SamayMark *self,
                 double     width_px,
                 double     beyond_px)
{
  double least_px = -beyond_px;
  double most_px = width_px + beyond_px;
  double left_px = CLAMP (self->bar.x, least_px, most_px);
  double right_px = CLAMP (samay_rect_get_right (self->bar), least_px, most_px);

  /* A mark at the very edge is moved in, not made invisible. */
  if (right_px - left_px < MIN (self->bar.width, 4))
    {
      left_px = CLAMP (left_px, least_px, most_px - 4);
      right_px = left_px + 4;
    }
  self->bar.x = left_px;
  self->bar.width = right_px - left_px;
  left_px = CLAMP (self->extent.x, least_px, left_px);
  right_px = CLAMP (samay_rect_get_right (self->extent), right_px, MAX (most_px, right_px));
  self->extent.x = left_px;
  self->extent.width = right_px - left_px;
}

typedef struct
{
  SamaySceneBuilder *builder;
  SamayPrimitive model; /* row, group, roles */
  const SamayStatusLook *look;
  SamayRect bar;
} Pen;

static void
draw_path (Pen              *pen,
           const SamayPoint *points,
           guint             n_points)
{
  SamayPrimitive path = pen->model;

  path.flags |= SAMAY_PRIMITIVE_CLOSED;
  samay_scene_builder_add_path (pen->builder, &path, points, n_points);
}

static void
draw_arrow (Pen      *pen,
            gboolean  to_past)
{
  SamayRect bar = pen->bar;
  double tail = to_past ? samay_rect_get_right (bar) : bar.x;
  double tip = to_past ? bar.x : samay_rect_get_right (bar);
  double neck = to_past ? MIN (tip + ARROW_HEAD_PX, tail) : MAX (tip - ARROW_HEAD_PX, tail);
  double top = bar.y + bar.height * 0.2;
  double bottom = bar.y + bar.height * 0.8;
  const SamayPoint points[] = {
    { tail, top }, { neck, top }, { neck, bar.y - ARROW_HEAD_REACH_PX + 1 }, { tip, bar.y + bar.height / 2 },
    { neck, samay_rect_get_bottom (bar) + ARROW_HEAD_REACH_PX - 1 }, { neck, bottom }, { tail, bottom },
  };

  draw_path (pen, points, G_N_ELEMENTS (points));
}

static void
draw_rect (Pen    *pen,
           double  x,
           double  width)
{
  SamayPrimitive rect = pen->model;

  rect.kind = SAMAY_PRIMITIVE_RECT;
  rect.rect = (SamayRect) { x, pen->bar.y, width, pen->bar.height };
  samay_scene_builder_add (pen->builder, &rect);
}

static void
draw_pointed (Pen *pen)
{
  SamayRect bar = pen->bar;
  double right = samay_rect_get_right (bar);
  double shoulder = MAX (right - POINT_PX, bar.x + bar.width / 3);
  const SamayPoint points[] = {
    { bar.x, bar.y }, { shoulder, bar.y }, { right, bar.y + bar.height / 2 },
    { shoulder, samay_rect_get_bottom (bar) }, { bar.x, samay_rect_get_bottom (bar) },
  };

  draw_path (pen, points, G_N_ELEMENTS (points));
}

/* Pieces of like length, at least three of them even in a narrow mark. */
static void
draw_segments (Pen *pen)
{
  guint n = CLAMP (floor ((pen->bar.width + SEGMENT_GAP_PX) / (SEGMENT_PX + SEGMENT_GAP_PX)), 3, 60);
  double piece_px = (pen->bar.width + SEGMENT_GAP_PX) / n - SEGMENT_GAP_PX;

  if (piece_px < 1)
    {
      draw_rect (pen, pen->bar.x, pen->bar.width);
      return;
    }
  for (guint i = 0; i < n; i++)
    draw_rect (pen, pen->bar.x + i * (piece_px + SEGMENT_GAP_PX), piece_px);
}

static void
draw_line (Pen    *pen,
           double  x1,
           double  y1,
           double  x2,
           double  y2)
{
  SamayPrimitive line = pen->model;

  line.kind = SAMAY_PRIMITIVE_LINE;
  line.rect = (SamayRect) { x1, y1, x2 - x1, y2 - y1 };
  line.fill = SAMAY_ROLE_NONE;
  line.stroke = pen->look->role;
  line.stroke_px = OUTLINE_PX;
  line.dash = SAMAY_DASH_SOLID;
  line.flags = 0;
  samay_scene_builder_add (pen->builder, &line);
}

static void
draw_cross (Pen    *pen,
            double  x,
            double  width)
{
  draw_line (pen, x, pen->bar.y, x + width, samay_rect_get_bottom (pen->bar));
  draw_line (pen, x, samay_rect_get_bottom (pen->bar), x + width, pen->bar.y);
}

/* One over a short bar; over a long one, where it would be two flat lines, one after the other, from the bar's whole begin on,
 * so that they stay where they are while the view moves. */
static void
draw_crosses (Pen *pen)
{
  SamayRect bar = pen->bar;
  double pitch_px = CROSS_PITCH * bar.height;
  double size_px = CROSS_SIZE * bar.height;
  double x = pen->model.fade_x_px + floor ((bar.x - pen->model.fade_x_px) / pitch_px) * pitch_px + (pitch_px - size_px) / 2;

  if (bar.width < pitch_px)
    {
      draw_cross (pen, bar.x + MAX (bar.width - 2 * bar.height, 0) / 2, MIN (bar.width, 2 * bar.height));
      return;
    }
  for (; x + size_px <= samay_rect_get_right (bar); x += pitch_px)
    if (x >= bar.x)
      draw_cross (pen, x, size_px);
}

static void
draw_decor (Pen *pen)
{
  SamayRect bar = pen->bar;
  double left = bar.x - STRIKE_REACH_PX;
  double right = samay_rect_get_right (bar) + STRIKE_REACH_PX;
  double middle = bar.y + bar.height / 2;

  switch (pen->look->decor)
    {
    case SAMAY_DECOR_STRIKE_ARROW:
      right += STRIKE_REACH_PX;
      draw_line (pen, right - 4, middle - 4, right, middle);
      draw_line (pen, right - 4, middle + 4, right, middle);
      G_GNUC_FALLTHROUGH;
    case SAMAY_DECOR_STRIKE:
      draw_line (pen, left, middle, right, middle);
      break;
    case SAMAY_DECOR_CROSS:
      draw_crosses (pen);
      break;
    default:
      break;
    }
}

static void
draw_broken_ends (Pen *pen)
{
  SamayPrimitive outline = pen->model;

  /* Too small for an outline: the pieces are always filled. */
  pen->model.fill = pen->look->role;
  pen->model.stroke = SAMAY_ROLE_NONE;
  pen->model.flags = 0;
  for (guint i = 0; i < 2; i++)
    {
      double away_px = (i + 1) * (PIECE_PX + PIECE_GAP_PX);

      draw_rect (pen, pen->bar.x - away_px, PIECE_PX);
      draw_rect (pen, samay_rect_get_right (pen->bar) + away_px - PIECE_PX, PIECE_PX);
    }
  pen->model = outline;
}

/* Around the mark and what belongs to it, whatever that is. */
static void
draw_ring (Pen             *pen,
           const SamayMark *mark,
           double           dx,
           double           dy)
{
  SamayPrimitive ring = pen->model;

  ring.kind = SAMAY_PRIMITIVE_RECT;
  ring.rect = samay_rect_grow (samay_rect_translate (mark->bar, dx, dy), RING_AWAY_PX);
  ring.fill = SAMAY_ROLE_NONE;
  ring.stroke = SAMAY_ROLE_TEXT;
  ring.stroke_px = RING_PX;
  ring.dash = SAMAY_DASH_SOLID;
  ring.flags = 0;
  samay_scene_builder_add (pen->builder, &ring);
}

/**
 * samay_mark_draw:
 * @dx: where the viewport's left edge is, in pixels of the scene
 * @dy: where the mark's top is
 */
void
samay_mark_draw (const SamayMark   *self,
                 SamaySceneBuilder *builder,
                 double             dx,
                 double             dy,
                 guint32            event_row,
                 SamayGroup         group)
{
  const SamayStatusLook *look = samay_status_get_look (self->status);
  Pen pen = { builder, { .event_row = event_row, .group = group }, look, samay_rect_translate (self->bar, dx, dy) };

  pen.model.flags = self->fades;
  pen.model.fade_x_px = self->whole_x_px + dx;
  pen.model.fade_width_px = self->whole_width_px;
  pen.model.fill = look->filled ? look->role : SAMAY_ROLE_BACKGROUND;
  if (!look->filled)
    {
      pen.model.stroke = look->role;
      pen.model.stroke_px = OUTLINE_PX;
      pen.model.dash = look->dash;
      /* The outline lies inside of the span. */
      pen.bar = samay_rect_grow (pen.bar, -OUTLINE_PX / 2);
    }
  if (self->approximate)
    draw_broken_ends (&pen);
  if (self->shape != SAMAY_MARK_BAR)
    draw_arrow (&pen, self->shape == SAMAY_MARK_ARROW_PAST);
  else if (look->decor == SAMAY_DECOR_POINTED)
    draw_pointed (&pen);
  else if (look->decor == SAMAY_DECOR_SEGMENTS)
    draw_segments (&pen);
  else
    draw_rect (&pen, pen.bar.x, pen.bar.width);
  draw_decor (&pen);
  if (self->disputed)
    draw_ring (&pen, self, dx, dy);
}
