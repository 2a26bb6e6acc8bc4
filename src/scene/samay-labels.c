/* samay-labels.c: a set of rectangles that asks "is there room?" in constant time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-labels.h"

#include <math.h>

/* About a label's size: a label lies in a few cells, and a cell meets a few labels. */
#define CELL_WIDTH_PX 128
#define CELL_HEIGHT_PX 32
/* A rectangle beyond a million cells is nobody's label; the limit keeps the keys in range. */
#define CELL_LIMIT 1000000

struct _SamayLabels
{
  GArray *rects;     /* SamayRect, in order of placing */
  GHashTable *cells; /* cell key → GArray of guint, indexes of rects */
  guint committed;
};

typedef struct
{
  int first_column;
  int last_column;
  int first_row;
  int last_row;
} CellRange;

static guint
hash_key (gconstpointer key)
{
  return g_int64_hash (key);
}

static CellRange
get_range (SamayRect rect)
{
  return (CellRange) {
    CLAMP (floor (rect.x / CELL_WIDTH_PX), -CELL_LIMIT, CELL_LIMIT),
    CLAMP (floor (samay_rect_get_right (rect) / CELL_WIDTH_PX), -CELL_LIMIT, CELL_LIMIT),
    CLAMP (floor (rect.y / CELL_HEIGHT_PX), -CELL_LIMIT, CELL_LIMIT),
    CLAMP (floor (samay_rect_get_bottom (rect) / CELL_HEIGHT_PX), -CELL_LIMIT, CELL_LIMIT),
  };
}

static gint64
get_key (int column,
         int row)
{
  return (gint64) row * (4 * CELL_LIMIT) + column;
}

/**
 * samay_labels_new:
 *
 * Returns: (transfer full): an empty set
 */
SamayLabels *
samay_labels_new (void)
{
  SamayLabels *self = g_new0 (SamayLabels, 1);

  self->rects = g_array_new (FALSE, FALSE, sizeof (SamayRect));
  self->cells = g_hash_table_new_full (hash_key, g_int64_equal, g_free, (GDestroyNotify) g_array_unref);
  return self;
}

/**
 * samay_labels_free:
 * @self: (transfer full) (nullable):
 */
void
samay_labels_free (SamayLabels *self)
{
  if (!self)
    return;
  g_array_unref (self->rects);
  g_hash_table_unref (self->cells);
  g_free (self);
}

static gboolean
is_free (SamayLabels *self,
         SamayRect    rect,
         CellRange    range)
{
  for (int row = range.first_row; row <= range.last_row; row++)
    for (int column = range.first_column; column <= range.last_column; column++)
      {
        gint64 key = get_key (column, row);
        GArray *cell = g_hash_table_lookup (self->cells, &key);

        for (guint i = 0; cell && i < cell->len; i++)
          if (samay_rect_overlaps (rect, g_array_index (self->rects, SamayRect, g_array_index (cell, guint, i))))
            return FALSE;
      }
  return TRUE;
}

/**
 * samay_labels_save:
 *
 * Returns: a point to which samay_labels_roll_back() leads
 */
guint
samay_labels_save (SamayLabels *self)
{
  return self->rects->len;
}

/**
 * samay_labels_try:
 *
 * Places @rect if it overlaps nothing that is placed.
 *
 * Returns: whether it was placed
 */
gboolean
samay_labels_try (SamayLabels *self,
                  SamayRect    rect)
{
  CellRange range = get_range (rect);
  guint index = self->rects->len;

  if (!is_free (self, rect, range))
    return FALSE;
  g_array_append_val (self->rects, rect);
  for (int row = range.first_row; row <= range.last_row; row++)
    for (int column = range.first_column; column <= range.last_column; column++)
      {
        gint64 key = get_key (column, row);
        GArray *cell = g_hash_table_lookup (self->cells, &key);

        if (!cell)
          {
            cell = g_array_new (FALSE, FALSE, sizeof (guint));
            g_hash_table_insert (self->cells, g_memdup2 (&key, sizeof key), cell);
          }
        g_array_append_val (cell, index);
      }
  return TRUE;
}

/**
 * samay_labels_roll_back:
 * @point: from samay_labels_save(), after the last commit
 *
 * Takes away what was placed since @point.
 */
void
samay_labels_roll_back (SamayLabels *self,
                        guint        point)
{
  g_return_if_fail (point >= self->committed && point <= self->rects->len);

  while (self->rects->len > point)
    {
      CellRange range = get_range (g_array_index (self->rects, SamayRect, self->rects->len - 1));

      /* The last placed is the last of each of its cells. */
      for (int row = range.first_row; row <= range.last_row; row++)
        for (int column = range.first_column; column <= range.last_column; column++)
          {
            gint64 key = get_key (column, row);
            GArray *cell = g_hash_table_lookup (self->cells, &key);

            g_array_set_size (cell, cell->len - 1);
          }
      g_array_set_size (self->rects, self->rects->len - 1);
    }
}

/**
 * samay_labels_commit:
 *
 * Makes what is placed stay.
 */
void
samay_labels_commit (SamayLabels *self)
{
  self->committed = self->rects->len;
}

/**
 * samay_labels_get_n:
 *
 * Returns: how many rectangles are placed
 */
guint
samay_labels_get_n (SamayLabels *self)
{
  return self->rects->len;
}
