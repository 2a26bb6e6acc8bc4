/* samay-crowd-fold.c: events without a lane: a dot each where they are few, a bar where they are many, and their number
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-crowd-private.h"

#include <math.h>

/* Columns are a power of two seconds wide, so that they stay on their dates: between these widths, and twice the least. */
#define COLUMN_MIN_PX 4
/* As many dots stand on each other; a bar for more goes on from there. */
#define MAX_DOTS 6
#define PITCH_PX 5.0
#define DOTS_PART 0.4
#define MAX_BAR_PX 76.0
#define MIN_BAR_PX 8.0
/* Of the room for all events, at most this part is for those without a label. */
#define STRIP_PART 0.35
#define COUNT_GAP_PX 2
/* Of the room above the dots, a bar for so many times the usual number takes half. */
#define HALF_TIMES 3
#define MIN_CELL_PX 44
#define CELL_GAP_PX 8
#define EDGE_BAR_PX 3
/* A number keeps so far from the ends of its cell, and from a bar at the edge. */
#define SIDE_PX 3

typedef struct
{
  gint64 begin_s;
  gint64 end_s;
  double begin_px;
  double end_px;
  guint n;
  char *text;
  double text_px;
} Cell;

/* What stands at a place of the strip. */
typedef struct
{
  double begin_px;
  double end_px;
  double height_px;
} Stack;

typedef struct
{
  SamayIndexColumns columns;
  GArray *blocks;
  SamaySceneBuilder *builder;
  const SamayCrowdFrame *frame;
  SamayEventTable *table;
  GArray *cells;
  GArray *stacks;   /* Stack, from left to right */
  guint next_block; /* the first one that begins in the column, or later */
  double max_bar_px;
  guint max_dots;
  double half_n; /* a bar for so many more than dots takes half of the room above them */
  guint chosen;  /* entry, or G_MAXUINT */
  SamayRect *out_chosen;
} Folder;

static double
get_count_px (void)
{
  return samay_text_style_get_look (SAMAY_TEXT_COUNT)->line_px + COUNT_GAP_PX;
}

/**
 * samay_crowd_fold_get_height_px:
 * @room_px: for all events
 *
 * Returns: what samay_crowd_fold_draw() may take of it, at the bottom
 */
double
samay_crowd_fold_get_height_px (double room_px)
{
  return CLAMP (room_px * STRIP_PART, MIN_BAR_PX + get_count_px (), MAX_BAR_PX + get_count_px ());
}

/* The same number is the same height wherever one looks at a zoom, and what is as crowded is as high at every zoom. */
static double
get_height_px (const Folder *self,
               guint         n)
{
  double dots_px = MIN (n, self->max_dots) * PITCH_PX;
  double more = n > self->max_dots ? n - self->max_dots : 0;

  return dots_px + (self->max_bar_px - self->max_dots * PITCH_PX) * more / (more + self->half_n);
}

/* From the tenth of events to the ninth: a lone date far away changes nothing. */
static double
find_half_n (const SamayIndexColumns *columns,
             double                   column_s)
{
  guint first = columns->n / 10;
  guint last = columns->n - 1 - first;
  double length_s = (double) columns->begin_s[last] - (double) columns->begin_s[first];

  return MAX (HALF_TIMES * (last - first) * column_s / MAX (length_s, column_s), MAX_DOTS);
}

/* The first entry from @low on that begins at @instant_s or later; near @low as a rule. */
static guint
gallop (const SamayIndexColumns *columns,
        guint                    low,
        gint64                   instant_s)
{
  guint step = 1;
  guint high = low;

  while (high < columns->n && columns->begin_s[high] < instant_s)
    {
      low = high + 1;
      high += step;
      step *= 2;
    }
  high = MIN (high, columns->n);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (columns->begin_s[middle] < instant_s)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static void
clear_cell (gpointer data)
{
  g_free (((Cell *) data)->text);
}

/* The stretches between ticks, narrow ones joined, so that a number says how many in that month. */
static void
make_cells (Folder *self,
            double  min_px)
{
  SamayViewport viewport = self->frame->viewport;
  GArray *fine = self->frame->ticks->fine;
  Cell cell = { .begin_s = viewport.visible.begin_s };

  g_array_set_size (self->cells, 0);
  for (guint i = 0; i < fine->len; i++)
    {
      const SamayTick *tick = &g_array_index (fine, SamayTick, i);

      if (tick->x_px - cell.begin_px < min_px || viewport.width_px - tick->x_px < min_px)
        continue;
      cell.end_px = tick->x_px;
      cell.end_s = tick->instant_s;
      g_array_append_val (self->cells, cell);
      cell.begin_px = tick->x_px;
      cell.begin_s = tick->instant_s;
    }
  cell.end_px = viewport.width_px;
  cell.end_s = viewport.visible.end_s;
  g_array_append_val (self->cells, cell);
}

/* Blocks that begin in [@begin_s, @end_s), counted from the last ones on. */
static guint
count_blocks (Folder *self,
              guint  *next,
              guint   last_entry)
{
  guint n = 0;

  for (; *next < self->blocks->len && g_array_index (self->blocks, SamayCrowdBlock, *next).entry < last_entry; (*next)++)
    n++;
  return n;
}

/* Returns whether every number has room in its cell; if not, @min_px is what the widest one needs. */
static gboolean
count_cells (Folder *self,
             guint   first_entry,
             guint   n_before,
             double *min_px)
{
  guint next = self->next_block;
  double widest_px = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      Cell *cell = &g_array_index (self->cells, Cell, i);
      guint last = gallop (&self->columns, first_entry, cell->end_s);
      g_autofree char *number = NULL;

      cell->n = last - first_entry - count_blocks (self, &next, last) + (i == 0 ? n_before : 0);
      first_entry = last;
      if (cell->n == 0)
        continue;
      number = samay_date_format_number (self->frame->format, cell->n);
      cell->text = g_strdup_printf ("+%s", number);
      cell->text_px = samay_measure_get_width_px (self->frame->measure, SAMAY_TEXT_COUNT, cell->text);
      widest_px = MAX (widest_px, cell->text_px + CELL_GAP_PX);
    }
  if (widest_px <= *min_px)
    return TRUE;
  *min_px = widest_px;
  return FALSE;
}

/* The n-th from below. */
static void
draw_dot (Folder     *self,
          SamayGroup  group,
          guint       entry,
          double      x,
          guint       n,
          double      width_px)
{
  guint32 row = self->columns.row[entry];
  SamayRect rect = { x, round (self->frame->bottom_px) - n * PITCH_PX, width_px, PITCH_PX - 1 };

  samay_scene_builder_add (self->builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = group, .event_row = row, .rect = rect,
      .fill = samay_status_get_look (samay_event_table_get_row (self->table, row).status)->role,
  });
  if (entry == self->chosen)
    *self->out_chosen = rect;
}

static void
draw_dots (Folder *self,
           guint   first,
           guint   last,
           double  x,
           double  width_px)
{
  guint n = 0;
  guint block = self->next_block;

  for (guint entry = first; entry < last; entry++)
    {
      if (block < self->blocks->len && g_array_index (self->blocks, SamayCrowdBlock, block).entry == entry)
        {
          block++;
          continue;
        }
      n++;
      draw_dot (self, SAMAY_GROUP_FOLDED, entry, x, n, width_px);
    }
}

static void
draw_bar (Folder    *self,
          SamaySpan  span,
          guint      n,
          double     x,
          double     width_px)
{
  double height_px = round (get_height_px (self, n));
  SamayFold fold = { { x, round (self->frame->bottom_px) - height_px, width_px, height_px }, span, n, self->frame->band };

  samay_scene_builder_add (self->builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_FOLDED, .event_row = SAMAY_EVENT_NONE,
      .fill = SAMAY_ROLE_FOLD, .rect = fold.rect,
  });
  samay_scene_builder_add_fold (self->builder, &fold);
}

static void
note (Folder *self,
      double  begin_px,
      double  end_px,
      guint   n)
{
  Stack stack = { begin_px, end_px, get_height_px (self, n) };

  g_array_append_val (self->stacks, stack);
}

/* The chosen one of those that a bar stands for is seen on it. */
static void
draw_in_bar (Folder *self,
             double  x,
             double  width_px)
{
  for (guint i = 0; i < self->blocks->len; i++)
    if (g_array_index (self->blocks, SamayCrowdBlock, i).entry == self->chosen)
      return;
  draw_dot (self, SAMAY_GROUP_CHOSEN, self->chosen, x, 1, width_px);
}

static void
draw_column (Folder    *self,
             SamaySpan  span,
             guint      first,
             guint      last,
             double     left_px)
{
  const SamayViewport *viewport = &self->frame->viewport;
  guint next = self->next_block;
  guint n = last - first - count_blocks (self, &next, last);
  double x = CLAMP (round (samay_viewport_get_x_px (viewport, span.begin_s)), left_px, floor (viewport->width_px) - 1);
  double right_px = MIN (round (samay_viewport_get_x_px (viewport, span.end_s)), ceil (viewport->width_px));

  if (n > self->max_dots)
    {
      draw_bar (self, span, n, x, MAX (right_px - x - 1, 1));
      if (self->chosen >= first && self->chosen < last)
        draw_in_bar (self, x, MAX (right_px - x - 1, 1));
    }
  else if (n > 0)
    draw_dots (self, first, last, x, MAX (right_px - x - 1, 1));
  if (n > 0)
    note (self, x, right_px, n);
  self->next_block = next;
}

/* The highest of what stands between two places; of equals the first. */
static const Stack *
find_highest (Folder *self,
              double  begin_px,
              double  end_px)
{
  const Stack *highest = NULL;

  for (guint i = 0; i < self->stacks->len; i++)
    {
      const Stack *stack = &g_array_index (self->stacks, Stack, i);

      if (stack->end_px > begin_px && stack->begin_px < end_px && (!highest || stack->height_px > highest->height_px))
        highest = stack;
    }
  return highest;
}

/* Above the highest stack of its cell, and above what is beside that. */
static void
draw_count (Folder     *self,
            const Cell *cell)
{
  const SamayTextLook *look = samay_text_style_get_look (SAMAY_TEXT_COUNT);
  const Stack *highest = find_highest (self, cell->begin_px, cell->end_px);
  double left_px = MAX (cell->begin_px, EDGE_BAR_PX) + SIDE_PX;
  double x = highest ? highest->begin_px : cell->begin_px;
  double y;

  x = round (CLAMP (x, left_px, MAX (cell->end_px - cell->text_px - SIDE_PX, left_px)));
  highest = find_highest (self, x, x + cell->text_px);
  y = round (self->frame->bottom_px - (highest ? highest->height_px : 0)) - look->line_px - 1;
  samay_scene_builder_add (self->builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_TEXT, .group = SAMAY_GROUP_COUNTS, .event_row = SAMAY_EVENT_NONE, .text = cell->text,
      .text_style = SAMAY_TEXT_COUNT, .fill = look->role, .rect = { x, y, cell->text_px, look->line_px },
      .baseline_px = y + samay_measure_get_baseline_px (self->frame->measure, SAMAY_TEXT_COUNT),
  });
}

static SamaySpan
get_column (gint64 number,
            int    bits)
{
  return (SamaySpan) { number * ((gint64) 1 << bits), (number + 1) * ((gint64) 1 << bits) };
}

/* What began earlier, and what is left of a column that the edge cuts. */
static void
draw_edge (Folder *self,
           guint   n,
           guint   last,
           gint64  end_s)
{
  if (n == 0)
    return;
  draw_bar (self, (SamaySpan) { self->columns.begin_s[0], end_s }, n, 0, EDGE_BAR_PX);
  if (self->chosen < last)
    draw_in_bar (self, 0, EDGE_BAR_PX);
  note (self, 0, EDGE_BAR_PX, n);
}

static void
draw_columns (Folder *self,
              guint   first,
              guint   n_before)
{
  const SamayViewport *viewport = &self->frame->viewport;
  SamaySpan visible = viewport->visible;
  int bits = CLAMP ((int) ceil (log2 (COLUMN_MIN_PX * samay_viewport_get_s_per_px (viewport)) - 1e-9), 0, 61);
  gint64 number = visible.begin_s >> bits;
  SamaySpan span = get_column (number, bits);
  gint64 edge_s = visible.begin_s;
  guint last;

  self->half_n = find_half_n (&self->columns, (gint64) 1 << bits);
  if (samay_viewport_get_x_px (viewport, span.end_s) < EDGE_BAR_PX + COLUMN_MIN_PX / 2)
    {
      edge_s = MIN (span.end_s, visible.end_s);
      last = gallop (&self->columns, first, edge_s);
      n_before += last - first - count_blocks (self, &self->next_block, last);
      first = last;
      number++;
    }
  draw_edge (self, n_before, first, edge_s);
  for (; number <= (visible.end_s - 1) >> bits; number++)
    {
      span = get_column (number, bits);
      last = gallop (&self->columns, first, MIN (span.end_s, visible.end_s));
      if (last > first)
        draw_column (self, span, first, last, n_before > 0 ? EDGE_BAR_PX + 1 : 0);
      first = last;
    }
}

/**
 * samay_crowd_fold_draw:
 * @blocks: (element-type SamayCrowdBlock): what is in view and not folded, by entry
 * @chosen: the entry of an event in view that is to be seen wherever it is, or %G_MAXUINT
 * @out_chosen: (out): where that is drawn; untouched where it isn't folded
 *
 * What began before the view, or in a column that its left edge cuts short, is a bar there, counted with the first number. Costs O(width × log n).
 *
 * Returns: how many events are folded
 */
guint
samay_crowd_fold_draw (SamayIndex            *index,
                       GArray                *blocks,
                       SamaySceneBuilder     *builder,
                       const SamayCrowdFrame *frame,
                       guint                  chosen,
                       SamayRect             *out_chosen)
{
  SamaySpan visible = frame->viewport.visible;
  guint n_seen = samay_index_count_in (index, visible);
  guint first = samay_index_find_begin (index, visible.begin_s);
  guint last = samay_index_find_begin (index, visible.end_s);
  double min_px = MIN_CELL_PX;
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_autoptr (GArray) stacks = g_array_new (FALSE, FALSE, sizeof (Stack));
  Folder self = { samay_index_get_columns (index), blocks, builder, frame, samay_index_get_table (index), cells, stacks };

  if (n_seen == blocks->len)
    return 0;
  self.chosen = chosen;
  self.out_chosen = out_chosen;
  self.max_bar_px = MAX (frame->fold_px - get_count_px (), MIN_BAR_PX);
  self.max_dots = CLAMP (floor (self.max_bar_px * DOTS_PART / PITCH_PX), 1, MAX_DOTS);
  g_array_set_clear_func (cells, clear_cell);
  while (self.next_block < blocks->len && g_array_index (blocks, SamayCrowdBlock, self.next_block).entry < first)
    self.next_block++;
  do
    make_cells (&self, min_px);
  while (!count_cells (&self, first, n_seen - (last - first) - self.next_block, &min_px));
  draw_columns (&self, first, n_seen - (last - first) - self.next_block);
  for (guint i = 0; i < cells->len; i++)
    if (g_array_index (cells, Cell, i).n > 0)
      draw_count (&self, &g_array_index (cells, Cell, i));
  return n_seen - blocks->len;
}
