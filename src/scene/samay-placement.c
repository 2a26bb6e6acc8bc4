/* samay-placement.c: greedy placement in order of importance; what finds no room is folded and counted
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-placement.h"

#include "scene/samay-density.h"
#include "scene/samay-labels.h"

#include <string.h>

/* No label is smaller than this: where not even that finds room, nothing needs to be measured. */
#define SMALLEST_LABEL_PX 64
#define SMALLEST_LANES 6
#define PROBE_PX 8
/* So many labels in a row that found no room at a place say that it is full. */
#define MAX_MISSES 3

typedef struct
{
  guint row;
  float importance;
  SamayMark mark;
} Candidate;

typedef struct
{
  SamayEventTable *table;
  const SamayBlockSetting *setting;
  SamayLanes *lanes;
  SamayLabels *labels;
  GByteArray *misses; /* per PROBE_PX of the width: labels that found no room; MAX_MISSES where none can */
  SamayPlacement *placement;
} Placer;

/* The events that the viewport shows. The one place that walks the columns: an index that gives the most important of a
 * stretch takes its place without the rest noticing. */
static GArray *
collect (SamayEventTable         *table,
         const SamayBlockSetting *setting,
         guint                   *out_n_outside)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  const SamayMarkSize *size = samay_block_kind_get_mark_size (setting->kind);
  guint n_dated = samay_event_table_get_n_dated (table);

  *out_n_outside = 0;
  for (guint row = 0; row < n_dated; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      Candidate candidate = {
        row, event.importance, samay_mark_new (&event.when, event.status, &setting->viewport, size),
      };
      SamayRect bar = candidate.mark.bar;

      candidate.mark.disputed = event.n_conflicts > 0;
      if (bar.x >= setting->viewport.width_px || samay_rect_get_right (bar) <= 0)
        {
          (*out_n_outside)++;
          continue;
        }
      samay_mark_clip (&candidate.mark, setting->viewport.width_px, setting->beyond_px);
      g_array_append_val (candidates, candidate);
    }
  return candidates;
}

static int
compare_importance (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *left = a;
  const Candidate *right = b;

  if (left->importance != right->importance)
    return left->importance > right->importance ? -1 : 1;
  return left->row < right->row ? -1 : left->row > right->row;
}

/* Where all have room, they stand as they are read: the first begun on top. */
static int
compare_begin (gconstpointer a,
               gconstpointer b)
{
  const Candidate *left = a;
  const Candidate *right = b;

  if (left->mark.extent.x != right->mark.extent.x)
    return left->mark.extent.x < right->mark.extent.x ? -1 : 1;
  return left->row < right->row ? -1 : left->row > right->row;
}

static int
compare_block_row (gconstpointer a,
                   gconstpointer b)
{
  const SamayBlock *left = *(const SamayBlock *const *) a;
  const SamayBlock *right = *(const SamayBlock *const *) b;

  return left->row < right->row ? -1 : left->row > right->row;
}

static int
compare_folded_row (gconstpointer a,
                    gconstpointer b)
{
  const SamayFolded *left = a;
  const SamayFolded *right = b;

  return left->row < right->row ? -1 : left->row > right->row;
}

static void
fold (Placer          *self,
      const Candidate *candidate)
{
  SamayRect bar = candidate->mark.bar;
  double middle_px = CLAMP (bar.x + bar.width / 2, 0, self->setting->viewport.width_px);
  SamayFolded folded = { candidate->row, middle_px, candidate->mark.status };

  g_array_append_val (self->placement->folded, folded);
}

static guint8 *
get_misses (Placer          *self,
            const Candidate *candidate)
{
  return &self->misses->data[(guint) CLAMP (candidate->mark.extent.x / PROBE_PX, 0, self->misses->len - 1)];
}

/* Room only ever shrinks: a place that is full once needs no second look. */
static gboolean
is_full (Placer          *self,
         const Candidate *candidate)
{
  SamayRect mark = candidate->mark.extent;
  double right = samay_rect_get_right (mark);
  guint8 *misses = get_misses (self, candidate);
  SamayLanePiece pieces[2] = {
    { mark.x, right + SMALLEST_LABEL_PX, SMALLEST_LANES },
    { mark.x - SMALLEST_LABEL_PX, right, SMALLEST_LANES },
  };

  if (*misses < MAX_MISSES
      && samay_lanes_find (self->lanes, &pieces[0], 1, SAMAY_LANE_NONE) == SAMAY_LANE_NONE
      && samay_lanes_find (self->lanes, &pieces[1], 1, SAMAY_LANE_NONE) == SAMAY_LANE_NONE)
    *misses = MAX_MISSES;
  return *misses >= MAX_MISSES;
}

/* Mark and label together or not at all. */
static gboolean
place_at (Placer     *self,
          SamayBlock *block)
{
  guint point = samay_labels_save (self->labels);
  int lane = samay_lanes_find (self->lanes, block->pieces, block->n_pieces, SAMAY_LANE_NONE);
  double y = lane * SAMAY_LANE_PX;

  if (lane == SAMAY_LANE_NONE)
    return FALSE;
  if (!samay_labels_try (self->labels, samay_rect_translate (block->mark.extent, 0, y + block->mark_y_px))
      || !samay_labels_try (self->labels, samay_rect_translate (block->label, 0, y)))
    {
      samay_labels_roll_back (self->labels, point);
      return FALSE;
    }
  samay_labels_commit (self->labels);
  block->lane = samay_lanes_take (self->lanes, block->pieces, block->n_pieces, lane);
  return TRUE;
}

static gboolean
place (Placer          *self,
       const Candidate *candidate)
{
  SamayEventRow event = samay_event_table_get_row (self->table, candidate->row);
  g_autoptr (SamayBlock) block = samay_block_new (self->setting, candidate->row, &event, &candidate->mark);
  gboolean placed = place_at (self, block);

  if (!placed && !block->align_end
      && samay_block_set_side (block, self->setting, SAMAY_BLOCK_SIDE_LEFT))
    placed = place_at (self, block);
  if (!placed)
    {
      (*get_misses (self, candidate))++;
      return FALSE;
    }
  self->placement->height_px = MAX (self->placement->height_px,
                                    block->lane * SAMAY_LANE_PX + samay_block_get_extent (block).height);
  g_ptr_array_add (self->placement->blocks, g_steal_pointer (&block));
  return TRUE;
}

/**
 * samay_placement_new:
 * @setting: view, size and language of the blocks
 * @max_height_px: the cap; below a lane nothing is placed
 *
 * In order of time where all are meant to find room; in order of importance where not. Costs O(n log n) for n events, and
 * text is measured only for those that may find room.
 *
 * Returns: (transfer full): each dated event once: in a block, folded, or outside
 */
SamayPlacement *
samay_placement_new (SamayEventTable         *table,
                     const SamayBlockSetting *setting,
                     double                   max_height_px)
{
  SamayPlacement *self = g_new0 (SamayPlacement, 1);
  g_autoptr (GArray) candidates = collect (table, setting, &self->n_outside);
  g_autoptr (SamayLanes) lanes = samay_lanes_new (MAX (max_height_px, 0) / SAMAY_LANE_PX);
  g_autoptr (SamayLabels) labels = samay_labels_new ();
  g_autoptr (GByteArray) misses = g_byte_array_new ();
  Placer placer = { table, setting, lanes, labels, misses, self };

  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_block_free);
  self->folded = g_array_new (FALSE, FALSE, sizeof (SamayFolded));
  g_byte_array_set_size (misses, setting->viewport.width_px / PROBE_PX + 1);
  if (misses->len > 0)
    memset (misses->data, 0, misses->len);

  g_array_sort (candidates, setting->by_time ? compare_begin : compare_importance);
  for (guint i = 0; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (self->blocks->len >= SAMAY_PLACEMENT_MAX_LABELS || is_full (&placer, candidate)
          || !place (&placer, candidate))
        fold (&placer, candidate);
    }
  g_ptr_array_sort (self->blocks, compare_block_row);
  g_array_sort (self->folded, compare_folded_row);
  return self;
}

/**
 * samay_placement_free:
 * @self: (transfer full) (nullable):
 */
void
samay_placement_free (SamayPlacement *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->blocks);
  g_array_unref (self->folded);
  g_free (self);
}
