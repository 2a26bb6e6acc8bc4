/* samay-crowd.c: blocks in their lanes, as the tiles say, with labels where they are whole
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-crowd-private.h"

#include "scene/samay-chosen.h"

#include <math.h>

#define ARROW_PX 36
#define DATE_GAP_PX 3
#define HALO_PX 2
#define SEAM_PX 2
/* Below the words of a lane. */
#define LANE_AIR_PX 8

struct _SamayCrowd
{
  SamayIndex *index;
  SamayIndexColumns columns;
  SamayTiles *tiles; /* NULL until the number of lanes is known */
  guint n_lanes;
  SamayCrowdWords *words;
};

static const SamayMarkSize mark_size = { SAMAY_CROWD_MARK_PX, SAMAY_CROWD_MARK_PX, ARROW_PX };

/**
 * samay_crowd_new:
 * @index: kept
 *
 * Returns: (transfer full): for one view
 */
SamayCrowd *
samay_crowd_new (SamayIndex *index)
{
  SamayCrowd *self = g_new0 (SamayCrowd, 1);

  self->index = samay_index_ref (index);
  self->columns = samay_index_get_columns (index);
  self->words = samay_crowd_words_new ();
  return self;
}

/**
 * samay_crowd_free:
 * @self: (transfer full) (nullable):
 */
void
samay_crowd_free (SamayCrowd *self)
{
  if (!self)
    return;
  samay_tiles_free (self->tiles);
  samay_crowd_words_free (self->words);
  samay_index_unref (self->index);
  g_free (self);
}

/**
 * samay_crowd_get_index:
 *
 * Returns: (transfer none):
 */
SamayIndex *
samay_crowd_get_index (SamayCrowd *self)
{
  return self->index;
}

/**
 * samay_crowd_is_waiting:
 *
 * Returns: whether the last frame left out labels that the next one can have
 */
gboolean
samay_crowd_is_waiting (SamayCrowd *self)
{
  return samay_crowd_words_is_waiting (self->words);
}

static void
set_n_lanes (SamayCrowd *self,
             guint       n_lanes)
{
  SamayTilesSetting setting = { mark_size, n_lanes, SAMAY_CROWD_MAX_LABEL_PX, SAMAY_CROWD_GAP_PX };

  if (self->tiles && n_lanes == self->n_lanes)
    return;
  samay_tiles_free (self->tiles);
  self->tiles = samay_tiles_new (self->index, &setting);
  self->n_lanes = n_lanes;
}

static void
collect_from (SamayCrowd            *self,
              const SamayCrowdFrame *frame,
              GArray                *from,
              GArray                *blocks)
{
  SamaySpan visible = frame->viewport.visible;

  for (guint i = 0; i < from->len; i++)
    {
      const SamayTileBlock *block = &g_array_index (from, SamayTileBlock, i);
      SamayCrowdBlock seen = { block->entry, block->lane, block->label_px, FALSE, 0 };

      if (self->columns.begin_s[block->entry] < visible.end_s && self->columns.end_s[block->entry] > visible.begin_s)
        g_array_append_val (blocks, seen);
    }
}

static int
compare_blocks (gconstpointer a,
                gconstpointer b)
{
  guint32 left = ((const SamayCrowdBlock *) a)->entry;
  guint32 right = ((const SamayCrowdBlock *) b)->entry;

  return left < right ? -1 : left > right;
}

/* The tiles in view, but none where there is nothing: seen from very far away, all is in a few of very many. */
static void
find_tiles (SamayCrowd            *self,
            const SamayCrowdFrame *frame,
            int                    level,
            gint64                *out_first,
            gint64                *out_last)
{
  SamaySpan all = samay_index_get_span (self->index);
  SamaySpan visible = frame->viewport.visible;

  *out_first = samay_tile_get_number (level, MAX (visible.begin_s, all.begin_s));
  *out_last = samay_tile_get_number (level, MIN (visible.end_s, all.end_s) - 1);
}

/* What is in view and has a lane, by entry. */
static GArray *
collect (SamayCrowd            *self,
         const SamayCrowdFrame *frame)
{
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (SamayCrowdBlock));
  int level = samay_tiles_get_level (self->tiles, samay_viewport_get_s_per_px (&frame->viewport));
  gint64 first;
  gint64 last;
  guint n = 0;

  if (samay_index_count_in (self->index, frame->viewport.visible) == 0)
    return blocks;
  find_tiles (self, frame, level, &first, &last);
  samay_tiles_trim (self->tiles);
  collect_from (self, frame, samay_tiles_lend (self->tiles, level, first)->passing, blocks);
  for (gint64 number = first - 1; number <= last; number++)
    collect_from (self, frame, samay_tiles_lend (self->tiles, level, number)->own, blocks);

  /* What passes into the first tile may begin in the one before. */
  g_array_sort (blocks, compare_blocks);
  for (guint i = 0; i < blocks->len; i++)
    if (i == 0 || g_array_index (blocks, SamayCrowdBlock, i).entry != g_array_index (blocks, SamayCrowdBlock, n - 1).entry)
      g_array_index (blocks, SamayCrowdBlock, n++) = g_array_index (blocks, SamayCrowdBlock, i);
  g_array_set_size (blocks, n);
  return blocks;
}

/* The entry of the chosen event, if it is in view. */
static guint
find_chosen (SamayCrowd            *self,
             const SamayCrowdFrame *frame)
{
  guint entry = frame->chosen_row != SAMAY_EVENT_NONE ? samay_index_find_entry (self->index, frame->chosen_row) : G_MAXUINT;

  if (entry != G_MAXUINT && self->columns.begin_s[entry] < frame->viewport.visible.end_s
      && self->columns.end_s[entry] > frame->viewport.visible.begin_s)
    return entry;
  return G_MAXUINT;
}

/* Nothing gives way to the chosen event: where it has no label in a lane, its words stand below the lanes. */
static void
draw_chosen (SamaySceneBuilder     *builder,
             const SamayCrowdFrame *frame,
             SamayEventTable       *table,
             SamayRect              mark)
{
  SamayChosenRoom room = {
    frame->measure, frame->format, frame->inset_px, frame->viewport.width_px - frame->inset_px,
    frame->top_px + frame->n_lanes * SAMAY_CROWD_LANE_PX - LANE_AIR_PX, frame->bottom_px - frame->fold_px,
  };

  samay_chosen_draw (builder, &room, table, frame->chosen_row, mark);
}

/* The label begins with its mark. At the left edge it stays in view as long as there is mark above it; at the right edge
 * it moves in as far as the lane is free. Where it would not be whole, the mark stands alone. */
static gboolean
find_label_x (const SamayCrowdFrame *frame,
              const SamayMark       *mark,
              double                 width_px,
              double                 kept_px,
              double                 free_from_px,
              double                *out_x)
{
  double left_px = frame->inset_px;
  double right_px = frame->viewport.width_px - frame->inset_px;
  double kept_right_px = MAX (mark->whole_x_px + mark->whole_width_px, mark->whole_x_px + kept_px);
  double x = MAX (mark->whole_x_px, left_px);

  if (x + width_px > kept_right_px)
    x = kept_right_px - width_px;
  if (x + width_px > right_px)
    {
      x = right_px - width_px;
      if (x < free_from_px)
        return FALSE;
    }
  *out_x = x;
  return x >= left_px;
}

static void
draw_line (SamaySceneBuilder     *builder,
           const SamayCrowdFrame *frame,
           SamayTextStyle         style,
           const char            *text,
           double                 width_px,
           double                 x,
           double                 y,
           guint32                row)
{
  const SamayTextLook *look = samay_text_style_get_look (style);

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_TEXT, .event_row = row, .group = SAMAY_GROUP_EVENTS,
      .rect = { x, y, width_px, look->line_px },
      .baseline_px = y + samay_measure_get_baseline_px (frame->measure, style), .text = text, .text_style = style,
      .fill = look->role,
  });
}

static void
draw_label (SamaySceneBuilder     *builder,
            const SamayCrowdFrame *frame,
            const SamayCrowdLabel *label,
            double                 x,
            double                 lane_y,
            guint32                row)
{
  double y = lane_y + SAMAY_CROWD_MARK_PX + DATE_GAP_PX;
  double date_px = samay_text_style_get_look (SAMAY_TEXT_DATE_SMALL)->line_px;
  double title_px = samay_text_style_get_look (SAMAY_TEXT_TITLE_SMALL)->line_px;

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .event_row = row, .group = SAMAY_GROUP_EVENTS, .fill = SAMAY_ROLE_BACKGROUND,
      .rect = { x - HALO_PX, y, MAX (label->date_px, label->title_px) + 2 * HALO_PX, date_px + title_px },
  });
  draw_line (builder, frame, SAMAY_TEXT_DATE_SMALL, label->date, label->date_px, x, y, row);
  draw_line (builder, frame, SAMAY_TEXT_TITLE_SMALL, label->title, label->title_px, x, y + date_px, row);
}

/* Returns where the mark is. */
static SamayRect
draw_block (SamayCrowd            *self,
            SamayCrowdWords       *words,
            SamaySceneBuilder     *builder,
            const SamayCrowdFrame *frame,
            SamayCrowdBlock       *block,
            double                *free_from_px)
{
  guint32 row = self->columns.row[block->entry];
  SamayEventTable *table = samay_index_get_table (self->index);
  SamayEventRow event = samay_event_table_get_row (table, row);
  SamayMark mark = samay_mark_new (&event.when, event.status, &frame->viewport, &mark_size);
  const SamayCrowdLabel *label = samay_crowd_words_lend (words, table, row, block->label_px);
  double y = frame->top_px + block->lane * SAMAY_CROWD_LANE_PX;

  mark.disputed = event.n_conflicts > 0;
  if (label)
    block->has_label = find_label_x (frame, &mark, MAX (label->date_px, label->title_px), block->label_px, *free_from_px,
                                     &block->label_x);
  *free_from_px = MAX (*free_from_px, samay_rect_get_right (mark.extent));
  if (block->has_label)
    *free_from_px = MAX (*free_from_px,
                         block->label_x + MAX (label->date_px, label->title_px) + SAMAY_CROWD_GAP_PX);
  /* Days that follow each other in a lane are not one. */
  if (mark.shape == SAMAY_MARK_BAR && mark.bar.width > 2 * SAMAY_CROWD_MARK_PX)
    mark.bar.width -= SEAM_PX;
  samay_mark_clip (&mark, frame->viewport.width_px, frame->beyond_px);
  if (block->has_label)
    draw_label (builder, frame, label, block->label_x, y, row);
  samay_mark_draw (&mark, builder, 0, y, row, SAMAY_GROUP_EVENTS);
  return samay_rect_translate (mark.bar, 0, y);
}

/**
 * samay_crowd_frame_share:
 * @frame: its top and bottom are known
 *
 * Gives the room to lanes, and what is below them to dots and bars.
 */
void
samay_crowd_frame_share (SamayCrowdFrame *frame)
{
  double room_px = frame->bottom_px - frame->top_px;

  frame->fold_px = samay_crowd_fold_get_height_px (room_px);
  frame->n_lanes = CLAMP (floor ((room_px - frame->fold_px - SAMAY_CROWD_FOLD_GAP_PX) / SAMAY_CROWD_LANE_PX), 0,
                          SAMAY_CROWD_MAX_LANES);
}

/**
 * samay_crowd_draw:
 *
 * Costs what is seen, not what there is: O(lanes × width) blocks, O(width) dots and bars, each O(log n).
 *
 * Returns: how many dated events are shown in which way
 */
SamaySceneCounts
samay_crowd_draw (SamayCrowd            *self,
                  SamaySceneBuilder     *builder,
                  const SamayCrowdFrame *frame)
{
  samay_crowd_words_begin (self->words, frame->measure, frame->format);
  return samay_crowd_draw_with (self, self->words, builder, frame);
}

/**
 * samay_crowd_draw_with:
 * @words: that several crowds of one frame share, so that they make so many labels together; it has begun
 *
 * As samay_crowd_draw().
 *
 * Returns: how many dated events are shown in which way
 */
SamaySceneCounts
samay_crowd_draw_with (SamayCrowd            *self,
                       SamayCrowdWords       *words,
                       SamaySceneBuilder     *builder,
                       const SamayCrowdFrame *frame)
{
  double free_from_px[SAMAY_CROWD_MAX_LANES];
  SamaySceneCounts counts = { 0 };
  g_autoptr (GArray) blocks = NULL;
  guint n_seen = samay_index_count_in (self->index, frame->viewport.visible);
  guint chosen = find_chosen (self, frame);
  gboolean has_words = chosen == G_MAXUINT;
  SamayRect chosen_mark = { 0 };

  set_n_lanes (self, MIN (frame->n_lanes, SAMAY_CROWD_MAX_LANES));
  blocks = collect (self, frame);
  for (guint i = 0; i < G_N_ELEMENTS (free_from_px); i++)
    free_from_px[i] = frame->inset_px;
  for (guint i = 0; i < blocks->len; i++)
    {
      SamayCrowdBlock *block = &g_array_index (blocks, SamayCrowdBlock, i);

      SamayRect mark = draw_block (self, words, builder, frame, block, &free_from_px[block->lane]);

      counts.n_labelled += block->has_label;
      counts.n_bare += !block->has_label;
      if (block->entry != chosen)
        continue;
      has_words = block->has_label;
      chosen_mark = mark;
    }
  counts.n_folded = samay_crowd_fold_draw (self->index, blocks, builder, frame, chosen, &chosen_mark);
  if (!has_words)
    draw_chosen (builder, frame, samay_index_get_table (self->index), chosen_mark);
  counts.n_outside = self->columns.n - n_seen;
  return counts;
}
