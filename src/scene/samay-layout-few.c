/* samay-layout-few.c: a view of as many events as can be read
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-private.h"

#include "scene/samay-chosen.h"
#include "scene/samay-labels.h"

#include <math.h>

/* Of the room for events so much is for the dots of those without a lane, where there are any. */
#define DOTS_PX 12
#define DOTS_PART 0.25
/* Below the lanes, for the words of a chosen event that has none. */
#define CHOSEN_PX SAMAY_LAYOUT_SECTION_GAP_PX
/* A label that was moved keeps so far from others. */
#define MOVED_GAP_PX 8

typedef struct
{
  SamayChartLayout *layout;
  SamayBlockSetting setting;
  const SamayFewPlace *places;
  SamayLabels *labels;
  GPtrArray *blocks; /* SamayBlock in sight */
  GArray *reaches;   /* double: how far what stands out of their marks goes, if no edge cuts it */
  GArray *folded;    /* SamayFolded in sight */
  SamaySceneCounts counts;
  double dots_px;
} Few;

/**
 * samay_layout_is_few:
 *
 * Says the same for every view of a table.
 *
 * Returns: whether samay_layout_draw_few() draws the chart
 */
gboolean
samay_layout_is_few (const SamayChartLayout *self)
{
  return self->options->chrome == SAMAY_CHROME_BARE && self->options->memory
         && samay_event_table_get_n_dated (self->table) <= SAMAY_LAYOUT_MAX_FEW;
}

static double
get_y_px (const Few        *self,
          const SamayBlock *block)
{
  return self->places[block->row].lane * SAMAY_LANE_PX;
}

static void
fold (Few             *self,
      guint            row,
      const SamayMark *mark)
{
  double middle_px = CLAMP (mark->bar.x + mark->bar.width / 2, 0, self->setting.viewport.width_px);
  SamayFolded folded = { row, middle_px, mark->status };

  g_array_append_val (self->folded, folded);
}

/* Marks first: no label may lie on one. */
static void
collect (Few   *self,
         guint  row)
{
  SamayEventRow event = samay_event_table_get_row (self->layout->table, row);
  double width_px = self->setting.viewport.width_px;
  SamayMark mark = samay_mark_new (&event.when, event.status, &self->setting.viewport,
                                   samay_block_kind_get_mark_size (self->setting.kind));
  double reach_px = mark.bar.x - mark.extent.x;
  SamayBlock *block;

  mark.disputed = event.n_conflicts > 0;
  if (mark.bar.x >= width_px || samay_rect_get_right (mark.bar) <= 0)
    {
      self->counts.n_outside++;
      return;
    }
  samay_mark_clip (&mark, width_px, self->setting.beyond_px);
  if (self->places[row].lane == SAMAY_LANE_NONE)
    {
      fold (self, row, &mark);
      return;
    }
  block = samay_block_new (&self->setting, row, &event, &mark);
  block->lane = self->places[row].lane;
  g_ptr_array_add (self->blocks, block);
  g_array_append_val (self->reaches, reach_px);
  samay_labels_try (self->labels, samay_rect_translate (mark.extent, 0, get_y_px (self, block)));
}

/* Where the label stands if no edge is near. */
static double
get_home_px (const Few        *self,
             const SamayBlock *block,
             double            reach_px)
{
  const SamayFewPlace *place = &self->places[block->row];
  double mark_px = block->mark.whole_width_px + 2 * reach_px;

  return block->mark.whole_x_px - reach_px + (place->align_end ? MIN (mark_px - block->label.width, 0) : place->shift_px);
}

/* A label that an edge would cut is moved in as far as there is room, and left out where there is none. */
static void
place_labels (Few      *self,
              gboolean  moved)
{
  double left_px = self->setting.inset_px;
  double width_px = self->setting.viewport.width_px;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      SamayBlock *block = g_ptr_array_index (self->blocks, i);
      double home_px = get_home_px (self, block, g_array_index (self->reaches, double, i));
      double x = CLAMP (home_px, left_px, MAX (width_px - left_px - block->label.width, left_px));
      SamayRect rect;

      if ((x != home_px) != moved)
        continue;
      samay_block_set_label_x (block, x, self->places[block->row].align_end && block->mark.whole_width_px < block->label.width);
      rect = samay_rect_translate (block->label, 0, get_y_px (self, block));
      if (moved)
        {
          rect.x -= MOVED_GAP_PX;
          rect.width += 2 * MOVED_GAP_PX;
        }
      else
        rect = samay_rect_grow (rect, -0.02);
      if (samay_labels_try (self->labels, rect))
        self->counts.n_labelled++;
      else
        {
          self->counts.n_bare++;
          g_array_set_size (block->lines, 0);
        }
    }
}

/* Returns where the chosen event's mark is, if it has no words. */
static gboolean
draw_blocks (Few               *self,
             SamaySceneBuilder *builder,
             double             top_px,
             guint32            chosen,
             SamayRect         *out_mark)
{
  gboolean is_bare = FALSE;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const SamayBlock *block = g_ptr_array_index (self->blocks, i);
      double y = top_px + samay_layout_memory_place (self->layout->options->memory, block->row, get_y_px (self, block));

      if (block->lines->len > 0)
        {
          samay_block_draw (block, builder, self->layout->measure, 0, y);
          continue;
        }
      samay_mark_draw (&block->mark, builder, 0, y + block->mark_y_px, block->row, SAMAY_GROUP_EVENTS);
      if (block->row != chosen)
        continue;
      *out_mark = samay_rect_translate (block->mark.bar, 0, y + block->mark_y_px);
      is_bare = TRUE;
    }
  return is_bare;
}

static void
draw_events (Few               *self,
             SamaySceneBuilder *builder,
             double             top_px,
             double             lanes_px,
             double             bottom_px)
{
  SamayChartLayout *layout = self->layout;
  g_autoptr (SamayDensity) density = samay_density_new (self->folded, layout->ticks, layout->viewport.width_px, self->dots_px);
  SamayChosenRoom room = {
    layout->measure, layout->options->format, layout->inset_px, layout->viewport.width_px - layout->inset_px,
    top_px + lanes_px, bottom_px - samay_density_get_height_px (density),
  };
  guint32 chosen = samay_layout_memory_get_chosen (layout->options->memory);
  SamayRect mark;
  gboolean lacks_words = draw_blocks (self, builder, top_px, chosen, &mark);

  lacks_words |= samay_density_draw (density, builder, layout->measure, layout->options->format, 0, bottom_px, chosen, &mark);
  if (lacks_words)
    samay_chosen_draw (builder, &room, layout->table, chosen, mark);
}

/**
 * samay_layout_draw_few:
 *
 * Returns: (transfer full): the chart
 */
SamayScene *
samay_layout_draw_few (SamayChartLayout *self)
{
  const SamayLayoutOptions *options = self->options;
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  double tray_px = self->tray_px > 0 ? self->tray_px + SAMAY_LAYOUT_SECTION_GAP_PX : 0;
  double bottom_px = options->height_px - self->bottom_px - tray_px - self->today_px;
  double top_px = self->top_px + self->axis_px + SAMAY_LAYOUT_EVENTS_TOP_GAP_PX;
  double room_px = MAX (bottom_px - top_px - CHOSEN_PX, 0);
  double dots_px = MIN (room_px * DOTS_PART, DOTS_PX);
  SamayFewSetting setting = {
    self->measure, options->format, samay_layout_fit (self->table, self->viewport.width_px), self->inset_px, room_px,
    dots_px + samay_text_style_get_look (SAMAY_TEXT_COUNT)->line_px + 2,
  };
  SamayFew *few = samay_layout_memory_lend_few (options->memory, self->table, &setting);
  guint n_dated = samay_event_table_get_n_dated (self->table);
  g_autoptr (SamayLabels) labels = samay_labels_new ();
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_block_free);
  g_autoptr (GArray) reaches = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) folded = g_array_new (FALSE, FALSE, sizeof (SamayFolded));
  Few view = {
    self, { 0 }, samay_few_lend_places (few, samay_viewport_get_s_per_px (&self->viewport)), labels, blocks, reaches, folded,
    { 0 }, dots_px,
  };

  view.setting = (SamayBlockSetting) {
    .measure = self->measure, .format = options->format, .viewport = self->viewport, .kind = samay_few_get_kind (few),
    .stays_below = TRUE, .max_label_px = samay_few_get_label_px (few), .inset_px = self->inset_px, .beyond_px = self->beyond_px,
  };
  for (guint row = 0; row < n_dated; row++)
    collect (&view, row);
  place_labels (&view, FALSE);
  place_labels (&view, TRUE);
  view.counts.n_folded = folded->len;
  view.counts.n_undated = samay_event_table_get_n (self->table) - n_dated;

  samay_layout_draw_frame (self, builder, self->top_px, bottom_px);
  draw_events (&view, builder, top_px, room_px - (folded->len > 0 ? setting.folded_px : 0), bottom_px);
  if (self->tray_px > 0)
    samay_scene_builder_append (builder, self->tray, self->inset_px, bottom_px + self->today_px + SAMAY_LAYOUT_SECTION_GAP_PX);
  return samay_scene_builder_end (builder, options->width_px, options->height_px, view.counts);
}
