/* samay-tiles.c: places in lanes, from the coarsest zoom to the finer ones
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A level is a range of zooms: level 2n from 2^n seconds in a pixel down, to where the next finer one begins, which has the
 * square root of two fewer. It packs for the coarsest of its zooms:
 * where blocks have room there, they have it at all finer ones, because marks move apart and labels keep their width. So
 * what has a lane keeps it on the way in, and each level only adds to the one above.
 *
 * A level is cut into tiles. What is added to an even tile depends on the level above alone; what is added to an odd one
 * also on its two neighbours. So a tile needs a handful of others, whatever the number of events, and is the same
 * wherever one comes from. */
#include "scene/samay-tiles.h"

#include "scene/samay-advance.h"
#include "scene/samay-index-search.h"
#include "scene/samay-lanes.h"

#include <math.h>
#include <string.h>

/* 2^10 pixels in a tile of an even level. */
#define TILE_BITS 10
/* The whole timeline is this wide at the coarsest level. */
#define TOP_PX 32
#define MAX_LEVEL (2 * (62 - TILE_BITS))
#define MIN_LEVEL (-2 * TILE_BITS)
/* A longer mark would reach beyond the next tile: it finds its lane at a coarser level or not at all. */
#define MAX_NEW_PX (SAMAY_TILE_PX / 2.0)
/* Marks that grow too long for the next level have a last chance, in lanes that nobody else takes. */
#define LONG_PX (MAX_NEW_PX / G_SQRT2)
#define LONG_LANES(n_lanes) (((n_lanes) + 3) / 12)
#define MAX_LONG_TRIES 24
/* So many events are looked at for a tile, and so many may find no room in a part of it. */
#define MAX_TRIES 300
#define PROBE_PX 32
#define N_PROBES (SAMAY_TILE_PX / PROBE_PX)
#define MAX_MISSES 1
/* Seconds are whole and pixels are not: neighbours that touch may seem to overlap by less than this. */
#define TOLERANCE_PX 0.5
/* An arrow that ends at a tile's begin reaches so far out of it, and a little is added for ends that are about right. */
#define REACH_PX 64
/* When as many are new, those not asked for since are let go. */
#define CACHE_TILES 512

struct _SamayTiles
{
  SamayIndex *index;
  SamayIndexColumns columns;
  SamayTilesSetting setting;
  int top_level;
  GHashTable *young; /* SamayTile, by itself */
  GHashTable *old;
};

typedef struct
{
  SamayTiles *tiles;
  SamayTile *tile;
  SamayViewport viewport; /* of the tile at the coarsest zoom of its level */
  SamayLanes *lanes;
  guint8 misses[N_PROBES];
  GHashTable *known; /* entries that have a lane */
} Packer;

static guint
hash_tile (gconstpointer data)
{
  const SamayTile *tile = data;

  return (guint) tile->number * 2654435761u ^ (guint) tile->level * 40503u;
}

static gboolean
equal_tiles (gconstpointer a,
             gconstpointer b)
{
  const SamayTile *left = a;
  const SamayTile *right = b;

  return left->level == right->level && left->number == right->number;
}

static void
free_tile (gpointer data)
{
  SamayTile *tile = data;

  g_array_unref (tile->own);
  g_array_unref (tile->passing);
  g_free (tile);
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (hash_tile, equal_tiles, NULL, free_tile);
}

/**
 * samay_tiles_new:
 * @index: kept
 *
 * Returns: (transfer full): no tile yet; for one thread at a time
 */
SamayTiles *
samay_tiles_new (SamayIndex              *index,
                 const SamayTilesSetting *setting)
{
  SamayTiles *self = g_new0 (SamayTiles, 1);
  SamaySpan span = samay_index_get_span (index);
  double length_s = MAX ((double) span.end_s - (double) span.begin_s, 1);

  self->index = samay_index_ref (index);
  self->columns = samay_index_get_columns (index);
  self->setting = *setting;
  self->young = make_generation ();
  self->old = make_generation ();
  self->top_level = CLAMP ((int) ceil (2 * log2 (length_s / TOP_PX)), MIN_LEVEL, MAX_LEVEL);
  return self;
}

/**
 * samay_tiles_free:
 * @self: (transfer full) (nullable):
 */
void
samay_tiles_free (SamayTiles *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  samay_index_unref (self->index);
  g_free (self);
}

/**
 * samay_tiles_get_level:
 *
 * Returns: the level whose places hold at that zoom
 */
int
samay_tiles_get_level (SamayTiles *self,
                       double      s_per_px)
{
  return CLAMP ((int) ceil (2 * log2 (s_per_px) - 1e-9), MIN_LEVEL, self->top_level);
}

/* A tile is 2^bits seconds long; two levels share their tiles. */
static int
get_bits (int level)
{
  return (level >> 1) + TILE_BITS;
}

static double
get_width_px (int level)
{
  return level & 1 ? SAMAY_TILE_PX / G_SQRT2 : SAMAY_TILE_PX;
}

/**
 * samay_tile_get_number:
 *
 * Returns: the tile that holds @instant_s; tile 0 begins in 1970
 */
gint64
samay_tile_get_number (int    level,
                       gint64 instant_s)
{
  return instant_s >> get_bits (level);
}

static gint64
get_begin_s (const SamayTile *tile)
{
  return (gint64) ((guint64) tile->number << get_bits (tile->level));
}

static gint64
get_end_s (const SamayTile *tile)
{
  gint64 end_s;

  return __builtin_add_overflow (get_begin_s (tile), (gint64) 1 << get_bits (tile->level), &end_s) ? G_MAXINT64 : end_s;
}

static SamayEventRow
get_event (Packer *self,
           guint   entry)
{
  return samay_event_table_get_row (samay_index_get_table (self->tiles->index), self->tiles->columns.row[entry]);
}

/* From the left end of what stands out of the mark to where the next block may begin, in the tile's pixels. */
static SamayLanePiece
measure (Packer              *self,
         const SamayEventRow *event,
         double               label_px,
         double              *out_bar_px)
{
  const SamayTilesSetting *setting = &self->tiles->setting;
  SamayMark mark = samay_mark_new (&event->when, event->status, &self->viewport, &setting->mark);
  double right_px = MAX (samay_rect_get_right (mark.extent), mark.bar.x + label_px + setting->gap_px);

  if (out_bar_px)
    *out_bar_px = mark.bar.width;
  return (SamayLanePiece) { mark.extent.x, right_px, 1 };
}

/* What is there already: kept, and put among what the tile shows. */
static void
keep (Packer               *self,
      const SamayTileBlock *block,
      gboolean              is_inherited)
{
  SamayEventRow event = get_event (self, block->entry);
  SamayLanePiece piece = measure (self, &event, block->label_px, NULL);
  gint64 begin_s = self->tiles->columns.begin_s[block->entry];

  if (piece.end_px <= -REACH_PX || piece.begin_px >= 2 * self->viewport.width_px
      || !g_hash_table_add (self->known, GUINT_TO_POINTER (block->entry)))
    return;
  piece.end_px -= TOLERANCE_PX;
  samay_lanes_take (self->lanes, &piece, 1, block->lane);
  if (!is_inherited || begin_s >= get_end_s (self->tile))
    return;
  g_array_append_vals (begin_s >= get_begin_s (self->tile) ? self->tile->own : self->tile->passing, block, 1);
}

static void
keep_all (Packer   *self,
          int       level,
          gint64    number,
          gboolean  is_inherited)
{
  const SamayTile *tile = samay_tiles_lend (self->tiles, level, number);

  for (guint i = 0; i < tile->passing->len; i++)
    keep (self, &g_array_index (tile->passing, SamayTileBlock, i), is_inherited);
  for (guint i = 0; i < tile->own->len; i++)
    keep (self, &g_array_index (tile->own, SamayTileBlock, i), is_inherited);
}

static guint
get_probe (Packer *self,
           gint64  instant_s)
{
  return CLAMP (samay_viewport_get_x_px (&self->viewport, instant_s) / PROBE_PX, 0, N_PROBES - 1);
}

static gboolean
is_full (guint    first,
         guint    last,
         gint64   farthest_s,
         gpointer data)
{
  Packer *self = data;
  const gint64 *begin_s = self->tiles->columns.begin_s;

  for (guint i = get_probe (self, begin_s[first]); i <= get_probe (self, begin_s[last - 1]); i++)
    if (self->misses[i] < MAX_MISSES)
      return FALSE;
  return TRUE;
}

/* The first free lane from the top, or of those at the bottom for long marks. */
static int
take_lane (Packer               *self,
           const SamayLanePiece *piece,
           gboolean              is_long)
{
  int n_lanes = self->tiles->setting.n_lanes;
  int last_short = n_lanes - LONG_LANES (n_lanes);
  int lane = samay_lanes_find (self->lanes, piece, 1, SAMAY_LANE_NONE);

  if (!is_long)
    return lane != SAMAY_LANE_NONE && lane < last_short ? samay_lanes_take (self->lanes, piece, 1, lane) : SAMAY_LANE_NONE;
  for (lane = last_short; lane < n_lanes; lane++)
    if (samay_lanes_find (self->lanes, piece, 1, lane) == lane)
      return samay_lanes_take (self->lanes, piece, 1, lane);
  return SAMAY_LANE_NONE;
}

static gboolean
try_to_place (Packer   *self,
              guint     entry,
              gboolean  is_long)
{
  SamayTiles *tiles = self->tiles;
  SamayEventRow event = get_event (self, entry);
  double label_px = ceil (samay_advance_label_px (&event, tiles->setting.max_label_px));
  double bar_px;
  SamayLanePiece piece = measure (self, &event, label_px, &bar_px);
  SamayTileBlock block = { entry, 0, label_px };
  int lane;

  /* At the coarsest level there is none above to find a place at. */
  if ((bar_px > MAX_NEW_PX && self->tile->level < tiles->top_level) || (is_long && bar_px <= LONG_PX))
    return TRUE;
  lane = take_lane (self, &piece, is_long);
  if (lane == SAMAY_LANE_NONE)
    return FALSE;
  block.lane = lane;
  g_array_append_val (self->tile->own, block);
  g_hash_table_add (self->known, GUINT_TO_POINTER (entry));
  return TRUE;
}

static gboolean
is_short (guint    first,
          guint    last,
          gint64   farthest_s,
          gpointer data)
{
  Packer *self = data;
  double longest_s = (double) farthest_s - (double) self->tiles->columns.begin_s[first];

  return longest_s <= LONG_PX * samay_viewport_get_s_per_px (&self->viewport);
}

static void
add_new (Packer          *self,
         SamayIndexSkips  skips,
         guint            max_tries)
{
  SamayIndex *index = self->tiles->index;
  guint first = samay_index_find_begin (index, get_begin_s (self->tile));
  guint last = samay_index_find_begin (index, get_end_s (self->tile));
  g_autoptr (SamayIndexSearch) search = samay_index_search_new (index, first, last, skips, self);
  guint entry;

  for (guint i = 0; i < max_tries && samay_index_search_next (search, &entry); i++)
    {
      if (g_hash_table_contains (self->known, GUINT_TO_POINTER (entry)))
        continue;
      if (!try_to_place (self, entry, skips == is_short) && skips == is_full)
        self->misses[get_probe (self, self->tiles->columns.begin_s[entry])]++;
    }
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  guint32 left = ((const SamayTileBlock *) a)->entry;
  guint32 right = ((const SamayTileBlock *) b)->entry;

  return left < right ? -1 : left > right;
}

static void
pack (SamayTiles *self,
      SamayTile  *tile)
{
  g_autoptr (SamayLanes) lanes = samay_lanes_new (self->setting.n_lanes);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  Packer packer = { self, tile, { { get_begin_s (tile), get_end_s (tile) }, get_width_px (tile->level) }, lanes, { 0 }, known };

  if (tile->level < self->top_level)
    for (int i = -1; i <= 1; i++)
      keep_all (&packer, tile->level + 1, (tile->number >> (get_bits (tile->level + 1) - get_bits (tile->level))) + i, TRUE);
  if (tile->number & 1)
    {
      keep_all (&packer, tile->level, tile->number - 1, FALSE);
      keep_all (&packer, tile->level, tile->number + 1, FALSE);
    }
  add_new (&packer, is_short, MAX_LONG_TRIES);
  add_new (&packer, is_full, MAX_TRIES);
  g_array_sort (tile->own, compare_entries);
  g_array_sort (tile->passing, compare_entries);
}

/**
 * samay_tiles_lend:
 * @level: from samay_tiles_get_level()
 *
 * Packs the tile if it isn't kept, and what it depends on: a handful of tiles of each coarser level. A tile costs
 * O(tries × log n), a part of a millisecond.
 *
 * Returns: (transfer none): until samay_tiles_trim()
 */
const SamayTile *
samay_tiles_lend (SamayTiles *self,
                  int         level,
                  gint64      number)
{
  SamayTile key = { level, number, NULL, NULL };
  SamayTile *tile = g_hash_table_lookup (self->young, &key);

  if (tile)
    return tile;
  tile = g_hash_table_lookup (self->old, &key);
  if (tile)
    g_hash_table_steal (self->old, tile);
  else
    {
      tile = g_new (SamayTile, 1);
      *tile = (SamayTile) { level, number, g_array_new (FALSE, FALSE, sizeof (SamayTileBlock)),
                            g_array_new (FALSE, FALSE, sizeof (SamayTileBlock)) };
      pack (self, tile);
    }
  g_hash_table_add (self->young, tile);
  return tile;
}

/**
 * samay_tiles_trim:
 *
 * Lets tiles go that nobody asked for in a while, where there are many; between frames.
 */
void
samay_tiles_trim (SamayTiles *self)
{
  if (g_hash_table_size (self->young) < CACHE_TILES)
    return;
  g_hash_table_unref (self->old);
  self->old = g_steal_pointer (&self->young);
  self->young = make_generation ();
}
