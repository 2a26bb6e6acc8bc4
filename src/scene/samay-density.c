/* samay-density.c: stacks of dots, one stack per stretch of the axis, with "+37" on top
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-density.h"

#include <math.h>

/* So wide that "+9,999" fits. */
#define MIN_CELL_PX 44
#define CELL_GAP_PX 8
#define MAX_PITCH_PX 6
#define MIN_PITCH_PX 0.25

typedef struct
{
  double begin_px;
  double end_px;
  guint n;
  guint n_drawn;
} Cell;

struct _SamayDensity
{
  GArray *folded; /* SamayFolded, by status, then by row */
  GArray *cells;  /* Cell */
  double pitch_px;
  double height_px; /* of the highest stack */
};

/* Equal statuses lie together in a stack, so that their shares are seen. */
static int
compare_status (gconstpointer a,
                gconstpointer b)
{
  const SamayFolded *left = a;
  const SamayFolded *right = b;

  if (left->status != right->status)
    return left->status < right->status ? -1 : 1;
  return left->row < right->row ? -1 : left->row > right->row;
}

static void
add_cell (GArray *cells,
          double  begin_px,
          double  end_px)
{
  Cell cell = { begin_px, end_px, 0, 0 };

  g_array_append_val (cells, cell);
}

/* The stretches between ticks, narrow ones joined, so that a number says how many in that month. */
static GArray *
make_cells (const SamayTicks *ticks,
            double            width_px)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  double begin_px = 0;

  for (guint i = 0; i < ticks->fine->len; i++)
    {
      double x_px = g_array_index (ticks->fine, SamayTick, i).x_px;

      if (x_px - begin_px < MIN_CELL_PX || width_px - x_px < MIN_CELL_PX)
        continue;
      add_cell (cells, begin_px, x_px);
      begin_px = x_px;
    }
  add_cell (cells, begin_px, width_px);
  return cells;
}

static Cell *
find_cell (SamayDensity *self,
           double        x_px)
{
  guint low = 0;
  guint high = self->cells->len - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (g_array_index (self->cells, Cell, middle).begin_px <= x_px)
        low = middle;
      else
        high = middle - 1;
    }
  return &g_array_index (self->cells, Cell, low);
}

static guint
get_n_columns (const Cell *cell,
               double      pitch_px)
{
  return MAX (1, floor ((cell->end_px - cell->begin_px - CELL_GAP_PX) / pitch_px));
}

static double
get_stack_px (SamayDensity *self,
              double        pitch_px)
{
  double highest_px = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);
      guint n_columns = get_n_columns (cell, pitch_px);

      highest_px = MAX (highest_px, (cell->n + n_columns - 1) / n_columns * pitch_px);
    }
  return highest_px;
}

/**
 * samay_density_new:
 * @folded: (element-type SamayFolded): in any order
 * @ticks: cells end at its fine ticks
 * @max_height_px: of the highest stack; dots are as big as that allows
 *
 * Returns: (transfer full): what samay_density_draw() draws
 */
SamayDensity *
samay_density_new (GArray           *folded,
                   const SamayTicks *ticks,
                   double            width_px,
                   double            max_height_px)
{
  SamayDensity *self = g_new0 (SamayDensity, 1);

  self->folded = g_array_copy (folded);
  g_array_sort (self->folded, compare_status);
  self->cells = make_cells (ticks, width_px);
  for (guint i = 0; i < folded->len; i++)
    find_cell (self, g_array_index (folded, SamayFolded, i).x_px)->n++;

  /* Whole pixels keep dots sharp; below two pixels there is nothing left to keep sharp. */
  self->pitch_px = MAX_PITCH_PX;
  while (self->pitch_px > MIN_PITCH_PX && get_stack_px (self, self->pitch_px) > max_height_px)
    self->pitch_px = self->pitch_px > 2 ? self->pitch_px - 1 : self->pitch_px * 0.8;
  self->height_px = get_stack_px (self, self->pitch_px);
  return self;
}

/**
 * samay_density_free:
 * @self: (transfer full) (nullable):
 */
void
samay_density_free (SamayDensity *self)
{
  if (!self)
    return;
  g_array_unref (self->folded);
  g_array_unref (self->cells);
  g_free (self);
}

/**
 * samay_density_get_height_px:
 *
 * Returns: what samay_density_draw() takes: the highest stack and its number; 0 if nothing is folded
 */
double
samay_density_get_height_px (SamayDensity *self)
{
  if (self->folded->len == 0)
    return 0;
  return self->height_px + samay_text_style_get_look (SAMAY_TEXT_COUNT)->line_px + 2;
}

static gboolean
draw_dots (SamayDensity      *self,
           SamaySceneBuilder *builder,
           double             dx,
           double             bottom_px,
           guint32            chosen,
           SamayRect         *out_chosen)
{
  gboolean has_chosen = FALSE;
  /* Dots too small to be told apart touch, else they would be a grey veil. */
  double size_px = self->pitch_px >= 3 ? self->pitch_px - 1 : self->pitch_px;

  for (guint i = 0; i < self->folded->len; i++)
    {
      const SamayFolded *folded = &g_array_index (self->folded, SamayFolded, i);
      Cell *cell = find_cell (self, folded->x_px);
      guint n_columns = get_n_columns (cell, self->pitch_px);
      guint column = cell->n_drawn % n_columns;
      guint line = cell->n_drawn / n_columns;
      SamayPrimitive dot = {
        .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_FOLDED, .event_row = folded->row,
        .fill = samay_status_get_look (folded->status)->role,
        .rect = { round (dx + cell->begin_px) + 3 + column * self->pitch_px,
                  round (bottom_px) - (line + 1) * self->pitch_px, size_px, size_px },
      };

      samay_scene_builder_add (builder, &dot);
      cell->n_drawn++;
      if (folded->row != chosen)
        continue;
      *out_chosen = dot.rect;
      has_chosen = TRUE;
    }
  return has_chosen;
}

static void
draw_counts (SamayDensity      *self,
             SamaySceneBuilder *builder,
             SamayMeasure      *measure,
             SamayDateFormat   *format,
             double             dx,
             double             bottom_px)
{
  const SamayTextLook *look = samay_text_style_get_look (SAMAY_TEXT_COUNT);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const Cell *cell = &g_array_index (self->cells, Cell, i);
      guint n_columns = get_n_columns (cell, self->pitch_px);
      double stack_px = (cell->n + n_columns - 1) / n_columns * self->pitch_px;
      double y = round (bottom_px) - stack_px - look->line_px - 1;
      g_autofree char *number = NULL;
      g_autofree char *count = NULL;

      if (cell->n == 0)
        continue;
      number = samay_date_format_number (format, cell->n);
      count = g_strdup_printf ("+%s", number);
      samay_scene_builder_add (builder, &(SamayPrimitive) {
          .kind = SAMAY_PRIMITIVE_TEXT, .group = SAMAY_GROUP_COUNTS, .event_row = SAMAY_EVENT_NONE,
          .text = count, .text_style = SAMAY_TEXT_COUNT, .fill = look->role,
          .rect = { round (dx + cell->begin_px) + 3, y,
                    samay_measure_get_width_px (measure, SAMAY_TEXT_COUNT, count), look->line_px },
          .baseline_px = y + samay_measure_get_baseline_px (measure, SAMAY_TEXT_COUNT),
      });
    }
}

/**
 * samay_density_draw:
 * @dx: x of the viewport's left edge
 * @bottom_px: y that the stacks stand on
 * @chosen: a row, or %SAMAY_EVENT_NONE
 * @out_chosen: (out): its dot; untouched where it has none
 *
 * Every folded event is a dot, and every dot is counted once.
 *
 * Returns: whether the chosen one is among them
 */
gboolean
samay_density_draw (SamayDensity      *self,
                    SamaySceneBuilder *builder,
                    SamayMeasure      *measure,
                    SamayDateFormat   *format,
                    double             dx,
                    double             bottom_px,
                    guint32            chosen,
                    SamayRect         *out_chosen)
{
  gboolean has_chosen;

  for (guint i = 0; i < self->cells->len; i++)
    g_array_index (self->cells, Cell, i).n_drawn = 0;
  has_chosen = draw_dots (self, builder, dx, bottom_px, chosen, out_chosen);
  draw_counts (self, builder, measure, format, dx, bottom_px);
  return has_chosen;
}
