/* samay-block.c: date in words, title and place around a mark
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-block.h"

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"
#include "scene/samay-wrap.h"

#include <math.h>

#define TITLE_MAX_LINES 3
#define DATE_MAX_LINES 2
/* Beyond this the eye does not find the way from a label's line to its mark by itself. */
#define LEADER_FROM_PX 16
#define LEADER_GAP_PX 5
#define HALO_PX 2

typedef struct
{
  SamayMarkSize mark;
  SamayTextStyle date;
  SamayTextStyle title;
  SamayTextStyle place;
  double label_px;     /* widest label of a short mark */
  double label_gap_px; /* between mark and label */
  double below_px;     /* the widest label where all stand below their marks: there width costs less than height */
  double below_gap_px; /* between mark and label there */
  double gap_x_px;     /* free width at the right of a block */
  double beside_px;    /* the widest mark that has its label beside it */
  gboolean place_in_date;
} Look;

static const Look looks[] = {
  [SAMAY_BLOCK_COMFORTABLE] = { { 13, 10, 76 }, SAMAY_TEXT_DATE, SAMAY_TEXT_TITLE, SAMAY_TEXT_PLACE,
                                310, 6, 310, 6, 32, 0, FALSE },
  [SAMAY_BLOCK_COMPACT] = { { 8, 8, 36 }, SAMAY_TEXT_DATE_SMALL, SAMAY_TEXT_TITLE_SMALL, SAMAY_TEXT_PLACE_SMALL,
                            200, 5, 260, 1, 14, 40, TRUE },
};

static void
clear_line (gpointer data)
{
  g_free (((SamayBlockLine *) data)->text);
}

/**
 * samay_block_kind_get_mark_size:
 *
 * Returns: (transfer none): how big the marks of such blocks are
 */
const SamayMarkSize *
samay_block_kind_get_mark_size (SamayBlockKind self)
{
  return &looks[self].mark;
}

/**
 * samay_block_kind_get_gap_px:
 *
 * Returns: the free width at the right of such a block
 */
double
samay_block_kind_get_gap_px (SamayBlockKind self)
{
  return looks[self].gap_x_px;
}

static void
add_lines (SamayBlock              *self,
           const SamayBlockSetting *setting,
           SamayTextStyle           style,
           const char              *text,
           double                   max_width_px,
           guint                    max_lines)
{
  g_autofree char *clean = samay_text_clean (text);
  g_autoptr (GArray) wrapped = samay_wrap (setting->measure, style, clean, max_width_px, max_lines);

  for (guint i = 0; i < wrapped->len; i++)
    {
      SamayLine *from = &g_array_index (wrapped, SamayLine, i);
      SamayBlockLine line = { g_steal_pointer (&from->text), from->width_px, style, 0 };

      if (i > 0)
        line.flags = SAMAY_PRIMITIVE_NEXT_LINE | (from->joined ? SAMAY_PRIMITIVE_JOINED : 0);
      g_array_append_val (self->lines, line);
      self->label.width = MAX (self->label.width, line.width_px);
      self->label.height += samay_text_style_get_look (style)->line_px;
    }
}

static double
get_max_label_px (const SamayBlock        *self,
                  const SamayBlockSetting *setting,
                  const Look              *look)
{
  /* What is seen of the mark changes while the view moves; all of it doesn't. */
  double mark_px = setting->stays_below ? self->mark.whole_width_px : self->mark.bar.width;
  double usual_px = setting->stays_below ? look->below_px : look->label_px;
  double label_px = setting->max_label_px > 0 ? setting->max_label_px : usual_px;
  double max_px = CLAMP (mark_px, label_px, label_px * 1.6);
  double room_px = setting->viewport.width_px - 2 * setting->inset_px;

  if (self->beside)
    return MIN (max_px, room_px - self->mark.extent.width - look->label_gap_px);
  return MIN (max_px, room_px);
}

/* The date, and after it what has no line of its own: how many tell of the event, and in small labels where it was. */
static void
add_date (SamayBlock              *self,
          const SamayBlockSetting *setting,
          const Look              *look,
          const SamayEventRow     *event,
          double                   max_px)
{
  g_autofree char *all = samay_when_and_where_format (event, setting->format, look->place_in_date);

  add_lines (self, setting, look->date, all, max_px, DATE_MAX_LINES);
}

/**
 * samay_block_new:
 * @row: of the event table
 * @mark: clipped to the viewport
 *
 * The label is whole: its texts are wrapped to a few lines. It stands at the side %SAMAY_BLOCK_SIDE_RIGHT if it can,
 * else at the other, else below; samay_block_set_side() changes that.
 *
 * Returns: (transfer full): a block in no lane
 */
SamayBlock *
samay_block_new (const SamayBlockSetting *setting,
                 guint                    row,
                 const SamayEventRow     *event,
                 const SamayMark         *mark)
{
  const Look *look = &looks[setting->kind];
  SamayBlock *self = g_new0 (SamayBlock, 1);
  double max_px;

  self->row = row;
  self->lane = SAMAY_LANE_NONE;
  self->mark = *mark;
  self->lines = g_array_new (FALSE, FALSE, sizeof (SamayBlockLine));
  g_array_set_clear_func (self->lines, clear_line);
  self->beside = !setting->stays_below && mark->extent.width <= look->beside_px;
  max_px = get_max_label_px (self, setting, look);

  add_date (self, setting, look, event, max_px);
  add_lines (self, setting, look->title, event->title, max_px, TITLE_MAX_LINES);
  if (!look->place_in_date && event->place)
    add_lines (self, setting, look->place, event->place, max_px, 1);

  if (samay_block_set_side (self, setting, SAMAY_BLOCK_SIDE_RIGHT)
      || samay_block_set_side (self, setting, SAMAY_BLOCK_SIDE_LEFT))
    return self;
  /* In a narrow chart a label may find room at neither side. */
  if (self->beside)
    {
      self->beside = FALSE;
      samay_block_set_side (self, setting, SAMAY_BLOCK_SIDE_RIGHT);
    }
  return self;
}

/**
 * samay_block_free:
 * @self: (transfer full) (nullable):
 */
void
samay_block_free (SamayBlock *self)
{
  if (!self)
    return;
  g_array_unref (self->lines);
  g_free (self);
}

static guint
get_n_lanes (double height_px)
{
  return ceil (height_px / SAMAY_LANE_PX);
}

/* Under a mark the label begins where the mark begins, or ends where it ends. */
static gboolean
set_under (SamayBlock              *self,
           const SamayBlockSetting *setting,
           const Look              *look,
           SamayBlockSide           side)
{
  SamayRect mark = self->mark.extent;
  double left_px = setting->inset_px;
  double right_px = setting->viewport.width_px - setting->inset_px - self->label.width;
  gboolean fits;

  self->mark_y_px = 0;
  self->label.y = look->mark.height_px + (setting->stays_below ? look->below_gap_px : look->label_gap_px);
  self->align_end = side == SAMAY_BLOCK_SIDE_LEFT;
  /* Where the mark goes on beyond the edge, the label stays within it. */
  self->label.x = self->align_end
                  ? MIN (samay_rect_get_right (mark), setting->viewport.width_px - setting->inset_px) - self->label.width
                  : MAX (mark.x, left_px);
  fits = self->label.x >= left_px && self->label.x <= right_px;
  if (!fits)
    {
      self->label.x = CLAMP (self->label.x, left_px, MAX (right_px, left_px));
      self->align_end = self->label.x > left_px;
    }
  return fits;
}

static gboolean
set_beside (SamayBlock              *self,
            const SamayBlockSetting *setting,
            const Look              *look,
            SamayBlockSide           side)
{
  SamayRect mark = self->mark.extent;
  double first_line_px = samay_text_style_get_look (look->date)->line_px;

  self->mark_y_px = round ((first_line_px - look->mark.height_px) / 2);
  self->label.y = 0;
  self->align_end = side == SAMAY_BLOCK_SIDE_LEFT;
  if (self->align_end)
    self->label.x = MIN (mark.x - look->label_gap_px, setting->viewport.width_px - setting->inset_px) - self->label.width;
  else
    self->label.x = MAX (samay_rect_get_right (mark) + look->label_gap_px, setting->inset_px);
  return self->label.x >= setting->inset_px
         && samay_rect_get_right (self->label) <= setting->viewport.width_px - setting->inset_px;
}

static void
set_pieces (SamayBlock              *self,
            const SamayBlockSetting *setting,
            const Look              *look)
{
  SamayRect all = samay_block_get_extent (self);
  guint n_all = get_n_lanes (all.height + setting->gap_y_px);
  guint n_mark = MIN (get_n_lanes (look->mark.height_px + setting->gap_y_px), n_all);

  self->pieces[0] = (SamayLanePiece) { all.x, samay_rect_get_right (all) + look->gap_x_px, n_all };
  self->n_pieces = 1;
  /* Under a long bar the room beside its label is free for others. */
  if (self->label.y > 0 && n_all > n_mark)
    {
      self->pieces[0].n_lanes = n_mark;
      self->pieces[1] = (SamayLanePiece) {
        self->label.x, samay_rect_get_right (self->label) + look->gap_x_px, n_all - n_mark,
      };
      self->n_pieces = 2;
    }
}

/**
 * samay_block_set_side:
 *
 * Returns: whether the label fits the viewport there; below a mark it was moved in if not
 */
gboolean
samay_block_set_side (SamayBlock              *self,
                      const SamayBlockSetting *setting,
                      SamayBlockSide           side)
{
  const Look *look = &looks[setting->kind];
  gboolean fits = self->beside ? set_beside (self, setting, look, side)
                                         : set_under (self, setting, look, side);

  set_pieces (self, setting, look);
  return fits;
}

/**
 * samay_block_set_label_x:
 * @x: where the label below the mark begins, from the viewport's left edge
 * @align_end: whether its lines end together
 *
 * What the block takes of the lanes stays as it was.
 */
void
samay_block_set_label_x (SamayBlock *self,
                         double      x,
                         gboolean    align_end)
{
  self->label.x = x;
  self->align_end = align_end;
}

/**
 * samay_block_get_extent:
 *
 * Returns: mark and label, from the viewport's left edge and the block's top
 */
SamayRect
samay_block_get_extent (const SamayBlock *self)
{
  return samay_rect_unite (samay_rect_translate (self->mark.extent, 0, self->mark_y_px), self->label);
}

/* A line from the mark down and across to the first line of a label that had to be moved away. */
static void
draw_leader (const SamayBlock  *self,
             SamaySceneBuilder *builder,
             double             dx,
             double             dy)
{
  const SamayBlockLine *first = &g_array_index (self->lines, SamayBlockLine, 0);
  double left = self->align_end ? samay_rect_get_right (self->label) - first->width_px : self->label.x;
  double right = left + first->width_px;
  double centre = self->mark.bar.x + self->mark.bar.width / 2;
  double y = dy + self->label.y + samay_text_style_get_look (first->style)->line_px / 2;
  double end;
  SamayPrimitive path = {
    .event_row = self->row, .group = SAMAY_GROUP_EVENTS, .stroke = SAMAY_ROLE_LEADER, .stroke_px = 1,
  };

  if (samay_rect_get_right (self->mark.extent) + LEADER_FROM_PX < left)
    end = left - LEADER_GAP_PX;
  else if (self->mark.extent.x - LEADER_FROM_PX > right)
    end = right + LEADER_GAP_PX;
  else
    return;
  samay_scene_builder_add_path (builder, &path, (SamayPoint[]) {
      { dx + centre, dy + samay_rect_get_bottom (self->mark.bar) + 2 }, { dx + centre, y }, { dx + end, y },
  }, 3);
}

static void
draw_lines (const SamayBlock  *self,
            SamaySceneBuilder *builder,
            SamayMeasure      *measure,
            double             dx,
            double             dy)
{
  double y = dy + self->label.y;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const SamayBlockLine *line = &g_array_index (self->lines, SamayBlockLine, i);
      const SamayTextLook *look = samay_text_style_get_look (line->style);
      double x = dx + self->label.x + (self->align_end ? self->label.width - line->width_px : 0);
      SamayPrimitive text = {
        .kind = SAMAY_PRIMITIVE_TEXT, .event_row = self->row, .group = SAMAY_GROUP_EVENTS,
        .rect = { x, y, line->width_px, look->line_px },
        .baseline_px = y + samay_measure_get_baseline_px (measure, line->style),
        .text = line->text, .text_style = line->style, .fill = look->role,
        .flags = line->flags | (self->align_end ? SAMAY_PRIMITIVE_ANCHOR_END : 0),
      };

      samay_scene_builder_add (builder, &text);
      y += look->line_px;
    }
}

/**
 * samay_block_draw:
 * @dx: x of the viewport's left edge
 * @dy: y of the block's top
 */
void
samay_block_draw (const SamayBlock  *self,
                  SamaySceneBuilder *builder,
                  SamayMeasure      *measure,
                  double             dx,
                  double             dy)
{
  SamayPrimitive halo = {
    .kind = SAMAY_PRIMITIVE_RECT, .event_row = self->row, .group = SAMAY_GROUP_EVENTS, .fill = SAMAY_ROLE_BACKGROUND,
    .rect = { dx + self->label.x - HALO_PX, dy + self->label.y, self->label.width + 2 * HALO_PX, self->label.height },
  };

  /* Lines of the grid stop where words begin. */
  samay_scene_builder_add (builder, &halo);
  samay_mark_draw (&self->mark, builder, dx, dy + self->mark_y_px, self->row, SAMAY_GROUP_EVENTS);
  if (self->label.y > 0 && self->lines->len > 0)
    draw_leader (self, builder, dx, dy);
  draw_lines (self, builder, measure, dx, dy);
}
