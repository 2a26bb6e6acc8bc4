/* samay-few.c: lanes from the zoom that shows all to the nearer ones, and to those from farther away
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * At the zoom that shows all events they stand in order of time if all find room, else in order of importance. What has a
 * lane there keeps it at every nearer zoom: marks move apart and labels keep their width. So nearer zooms only add to what is
 * there. From farther away, what still has room in its lane keeps it; the rest goes where there is room, the most important
 * first, and what finds none there has none still farther away.
 *
 * A level is a range of zooms: level n packs for the farthest of its zooms, 2^(n/2) times as far as all from near. */
#include "scene/samay-few.h"

#include <math.h>
#include <string.h>

/* Zooms that are equal but for the rounding to whole seconds are of one level. */
#define SAME_LEVEL 1e-4
#define MAX_LEVEL 140
/* Marks are measured from as far away as this: as narrow as they get. */
#define FAR_S_PER_PX 1e15
#define TOUCH_PX 0.01

/* What doesn't depend on the zoom. */
typedef struct
{
  gint64 begin_s; /* of the mark */
  double length_s;
  double left_px;  /* from there to the left end of what stands out of the narrowest mark */
  double right_px; /* and to its right end */
  double bar_px;   /* how wide that is */
  double label_px;
  double height_px;
  double importance;
} Item;

typedef struct
{
  SamayBlockKind kind;
  double gap_y_px;
  double label_px; /* no label is wider; 0 for as wide as the kind has them */
} Way;

struct _SamayFew
{
  SamayEventTable *table;
  SamayFewSetting setting;
  guint n;
  Way way;
  gboolean has_sizes; /* whether items are measured for it */
  Item *items;
  guint *by_time;
  guint *by_importance;
  GPtrArray *nearer;  /* SamayFewPlace of each row, per level from 0 down */
  GPtrArray *farther; /* from 1 up */
  gboolean is_whole;  /* whether all have a lane at the nearest level there is yet */
};

typedef struct
{
  SamayFew *few;
  SamayFewPlace *places;
  double s_per_px;
  int n_lanes;
} Packer;

static void
measure_item (SamayFew *self,
              guint     row)
{
  SamayBlockKind kind = self->way.kind;
  SamayEventRow event = samay_event_table_get_row (self->table, row);
  SamaySpan span = samay_mark_get_span (&event.when);
  double width_px = self->setting.fit.width_px;
  SamayViewport far = { { span.begin_s, span.begin_s + 1 }, 1 / FAR_S_PER_PX };
  SamayMark mark = samay_mark_new (&event.when, event.status, &far, samay_block_kind_get_mark_size (kind));
  SamayBlockSetting setting = {
    .measure = self->setting.measure, .format = self->setting.format, .kind = kind,
    .viewport = { self->setting.fit.visible, width_px }, .inset_px = self->setting.inset_px, .stays_below = TRUE,
    .max_label_px = self->way.label_px,
  };
  g_autoptr (SamayBlock) block = samay_block_new (&setting, row, &event, &mark);

  self->items[row] = (Item) {
    .begin_s = span.begin_s, .length_s = MAX ((double) span.end_s - (double) span.begin_s, 0),
    .left_px = mark.extent.x, .right_px = samay_rect_get_right (mark.extent), .bar_px = mark.bar.width,
    .label_px = block->label.width, .height_px = samay_block_get_extent (block).height, .importance = event.importance,
  };
}

static double
get_px_between (const Item *a,
                const Item *b,
                double      s_per_px)
{
  gint64 between_s;

  if (__builtin_sub_overflow (b->begin_s, a->begin_s, &between_s))
    return (b->begin_s < 0 ? -HUGE_VAL : HUGE_VAL);
  return between_s / s_per_px;
}

static double
get_mark_right_px (const Packer *self,
                   const Item   *item)
{
  return item->right_px + MAX (item->length_s / self->s_per_px - item->bar_px, 0);
}

static double
get_label_left_px (const Packer        *self,
                   const Item          *item,
                   const SamayFewPlace *place)
{
  if (place->align_end)
    return MIN (get_mark_right_px (self, item) - item->label_px, item->left_px);
  return item->left_px + place->shift_px;
}

static int
get_n_lanes (const Packer *self,
             const Item   *item)
{
  return ceil ((item->height_px + self->few->way.gap_y_px) / SAMAY_LANE_PX);
}

/* From the mark's begin to where all of the block begins, and to where the next one may. */
static void
get_reach (const Packer        *self,
           const Item          *item,
           const SamayFewPlace *place,
           double              *out_left_px,
           double              *out_right_px)
{
  double label_px = get_label_left_px (self, item, place);

  *out_left_px = MIN (item->left_px, label_px);
  *out_right_px = MAX (get_mark_right_px (self, item), label_px + item->label_px)
                  + samay_block_kind_get_gap_px (self->few->way.kind);
}

/* Returns the first lane below @place where the event may find room, or @place's own if it finds room there. */
static int
try_lane (const Packer        *self,
          guint                row,
          const SamayFewPlace *place)
{
  const Item *item = &self->few->items[row];
  double left_px;
  double right_px;

  get_reach (self, item, place, &left_px, &right_px);
  for (guint i = 0; i < self->few->n; i++)
    {
      const Item *other = &self->few->items[i];
      const SamayFewPlace *there = &self->places[i];
      double between_px;
      double other_left_px;
      double other_right_px;

      if (i == row || there->lane == SAMAY_LANE_NONE || there->lane >= place->lane + get_n_lanes (self, item)
          || place->lane >= there->lane + get_n_lanes (self, other))
        continue;
      get_reach (self, other, there, &other_left_px, &other_right_px);
      between_px = get_px_between (item, other, self->s_per_px);
      if (between_px + other_left_px < right_px - TOUCH_PX && between_px + other_right_px > left_px + TOUCH_PX)
        return there->lane + get_n_lanes (self, other);
    }
  return place->lane;
}

static gboolean
take_lane (Packer        *self,
           guint          row,
           SamayFewPlace  place)
{
  int last = self->n_lanes - get_n_lanes (self, &self->few->items[row]);
  int next;

  for (place.lane = 0; place.lane <= last; place.lane = next)
    {
      next = try_lane (self, row, &place);
      if (next != place.lane)
        continue;
      self->places[row] = place;
      return TRUE;
    }
  return FALSE;
}

/* The label begins with its mark, else ends with it. */
static gboolean
place_anywhere (Packer *self,
                guint   row)
{
  return take_lane (self, row, (SamayFewPlace) { 0 }) || take_lane (self, row, (SamayFewPlace) { .align_end = TRUE });
}

/* The same, so that all of the label is in the view of all events. */
static gboolean
place_in_fit (Packer *self,
              guint   row)
{
  const SamayFewSetting *setting = &self->few->setting;
  const Item *item = &self->few->items[row];
  SamayFewPlace begin = { 0 };
  SamayFewPlace end = { .align_end = TRUE };
  double x = samay_viewport_get_x_px (&setting->fit, item->begin_s);
  double last_px = setting->fit.width_px - setting->inset_px - item->label_px;
  gboolean fits = x + item->left_px <= last_px;
  gboolean fits_end = x + get_label_left_px (self, item, &end) >= setting->inset_px;

  if (!fits && !fits_end)
    {
      begin.shift_px = MAX (last_px, setting->inset_px) - x - item->left_px;
      fits = TRUE;
    }
  return (fits && take_lane (self, row, begin)) || (fits_end && take_lane (self, row, end));
}

static SamayFewPlace *
make_places (SamayFew *self)
{
  SamayFewPlace *places = g_new (SamayFewPlace, self->n + 1);

  for (guint row = 0; row < self->n; row++)
    places[row] = (SamayFewPlace) { .lane = SAMAY_LANE_NONE };
  return places;
}

static Packer
make_packer (SamayFew      *self,
             SamayFewPlace *places,
             int            level,
             gboolean       has_folded)
{
  double s_per_px = samay_viewport_get_s_per_px (&self->setting.fit) * exp2 ((level + SAME_LEVEL) / 2);
  double room_px = self->setting.room_px - (has_folded ? self->setting.folded_px : 0);

  /* Below the last block nothing needs to be free. */
  return (Packer) { self, places, s_per_px, floor (MAX (room_px + self->way.gap_y_px, 0) / SAMAY_LANE_PX) };
}

/* Returns how many have a lane; at the first one that has none it ends if all must. */
static guint
pack_fit (SamayFew      *self,
          SamayFewPlace *places,
          gboolean       has_folded)
{
  Packer packer = make_packer (self, places, 0, has_folded);
  const guint *order = has_folded ? self->by_importance : self->by_time;
  guint n_placed = 0;

  for (guint i = 0; i < self->n; i++)
    places[i].lane = SAMAY_LANE_NONE;
  for (guint i = 0; i < self->n && (n_placed == i || has_folded); i++)
    n_placed += place_in_fit (&packer, order[i]);
  return n_placed;
}

static void
set_way (SamayFew  *self,
         const Way *way)
{
  gboolean has_sizes = self->way.kind == way->kind && self->way.label_px == way->label_px && self->has_sizes;

  self->way = *way;
  for (guint row = 0; row < self->n && !has_sizes; row++)
    measure_item (self, row);
  self->has_sizes = TRUE;
}

/* The roomiest way in which all find room; if there is none, of the others the one in which most do. */
static void
choose_way (SamayFew *self)
{
  static const Way ways[] = {
    { SAMAY_BLOCK_COMFORTABLE, 32, 0 }, { SAMAY_BLOCK_COMFORTABLE, 24, 0 }, { SAMAY_BLOCK_COMFORTABLE, 16, 0 },
    { SAMAY_BLOCK_COMFORTABLE, 10, 0 }, { SAMAY_BLOCK_COMPACT, 22, 0 },     { SAMAY_BLOCK_COMPACT, 16, 0 },
    { SAMAY_BLOCK_COMPACT, 9, 0 },      { SAMAY_BLOCK_COMPACT, 6, 0 },      { SAMAY_BLOCK_COMPACT, 6, 180 },
  };
  const guint first_folded = G_N_ELEMENTS (ways) - 3;
  SamayFewPlace *places = make_places (self);
  guint best = first_folded;
  guint most = 0;

  g_ptr_array_add (self->nearer, places);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      set_way (self, &ways[i]);
      self->is_whole = pack_fit (self, places, FALSE) == self->n;
      if (self->is_whole)
        return;
    }
  for (guint i = first_folded; i < G_N_ELEMENTS (ways); i++)
    {
      guint n_placed;

      set_way (self, &ways[i]);
      n_placed = pack_fit (self, places, TRUE);
      if (n_placed <= most)
        continue;
      most = n_placed;
      best = i;
    }
  set_way (self, &ways[best]);
  pack_fit (self, places, TRUE);
}

static int
compare_importance (gconstpointer a,
                    gconstpointer b,
                    gpointer      data)
{
  const Item *items = data;
  const guint *left = a;
  const guint *right = b;

  if (items[*left].importance != items[*right].importance)
    return items[*left].importance > items[*right].importance ? -1 : 1;
  return *left < *right ? -1 : *left > *right;
}

static int
compare_begin (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const Item *items = data;
  const guint *left = a;
  const guint *right = b;

  if (items[*left].begin_s != items[*right].begin_s)
    return items[*left].begin_s < items[*right].begin_s ? -1 : 1;
  return *left < *right ? -1 : *left > *right;
}

static guint *
make_order (SamayFew         *self,
            GCompareDataFunc  compare)
{
  guint *order = g_new (guint, self->n + 1);

  for (guint i = 0; i < self->n; i++)
    order[i] = i;
  g_qsort_with_data (order, self->n, sizeof (guint), compare, self->items);
  return order;
}

/**
 * samay_few_new:
 * @table: kept
 * @setting: what it points to must stay as long as it is used
 *
 * Costs O(n²) at the first zoom, and little more at further ones; text is measured once.
 *
 * Returns: (transfer full): the lanes of the dated events
 */
SamayFew *
samay_few_new (SamayEventTable       *table,
               const SamayFewSetting *setting)
{
  SamayFew *self = g_new0 (SamayFew, 1);

  self->table = samay_event_table_ref (table);
  self->setting = *setting;
  self->n = samay_event_table_get_n_dated (table);
  self->items = g_new0 (Item, self->n + 1);
  self->nearer = g_ptr_array_new_with_free_func (g_free);
  self->farther = g_ptr_array_new_with_free_func (g_free);
  for (guint row = 0; row < self->n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);

      self->items[row].begin_s = samay_mark_get_span (&event.when).begin_s;
      self->items[row].importance = event.importance;
    }
  self->by_time = make_order (self, compare_begin);
  self->by_importance = make_order (self, compare_importance);
  choose_way (self);
  return self;
}

/**
 * samay_few_free:
 * @self: (transfer full) (nullable):
 */
void
samay_few_free (SamayFew *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->nearer);
  g_ptr_array_unref (self->farther);
  g_free (self->by_time);
  g_free (self->by_importance);
  g_free (self->items);
  samay_event_table_unref (self->table);
  g_free (self);
}

/**
 * samay_few_is_for:
 *
 * Returns: whether samay_few_new() would make the same
 */
gboolean
samay_few_is_for (SamayFew              *self,
                  SamayEventTable       *table,
                  const SamayFewSetting *setting)
{
  const SamayFewSetting *own = &self->setting;

  return table == self->table && setting->measure == own->measure && setting->format == own->format
         && setting->fit.visible.begin_s == own->fit.visible.begin_s && setting->fit.visible.end_s == own->fit.visible.end_s
         && setting->fit.width_px == own->fit.width_px && setting->inset_px == own->inset_px
         && setting->room_px == own->room_px && setting->folded_px == own->folded_px;
}

/**
 * samay_few_get_kind:
 *
 * Returns: how big blocks are, at every zoom
 */
SamayBlockKind
samay_few_get_kind (SamayFew *self)
{
  return self->way.kind;
}

/**
 * samay_few_get_label_px:
 *
 * Returns: how wide the label of a short mark may be, at every zoom; 0 if its kind says so
 */
double
samay_few_get_label_px (SamayFew *self)
{
  return self->way.label_px;
}

/* One level nearer: what has a lane keeps it. */
static void
add_nearer (SamayFew *self)
{
  SamayFewPlace *places = g_memdup2 (g_ptr_array_index (self->nearer, self->nearer->len - 1), (self->n + 1) * sizeof *places);
  Packer packer = make_packer (self, places, -(int) self->nearer->len, TRUE);

  self->is_whole = TRUE;
  for (guint i = 0; i < self->n; i++)
    {
      guint row = self->by_importance[i];

      if (places[row].lane == SAMAY_LANE_NONE)
        self->is_whole &= place_anywhere (&packer, row);
    }
  g_ptr_array_add (self->nearer, places);
}

/* Returns whether all that had a lane have one. */
static gboolean
pack_farther (Packer              *self,
              const SamayFewPlace *before)
{
  SamayFew *few = self->few;
  gboolean is_whole = TRUE;

  for (guint i = 0; i < few->n; i++)
    self->places[i] = (SamayFewPlace) { .lane = SAMAY_LANE_NONE };
  for (guint i = 0; i < few->n; i++)
    {
      guint row = few->by_importance[i];

      if (before[row].lane != SAMAY_LANE_NONE
          && before[row].lane + get_n_lanes (self, &few->items[row]) <= self->n_lanes
          && try_lane (self, row, &before[row]) == before[row].lane)
        self->places[row] = before[row];
    }
  for (guint i = 0; i < few->n; i++)
    {
      guint row = few->by_importance[i];

      if (before[row].lane != SAMAY_LANE_NONE && self->places[row].lane == SAMAY_LANE_NONE)
        is_whole &= take_lane (self, row, before[row]);
    }
  return is_whole;
}

static gboolean
has_folded (SamayFew            *self,
            const SamayFewPlace *places)
{
  for (guint i = 0; i < self->n; i++)
    if (places[i].lane == SAMAY_LANE_NONE)
      return TRUE;
  return FALSE;
}

/* One level farther away: what can keep its lane does. */
static void
add_farther (SamayFew *self)
{
  const SamayFewPlace *before = self->farther->len > 0 ? g_ptr_array_index (self->farther, self->farther->len - 1)
                                                       : g_ptr_array_index (self->nearer, 0);
  SamayFewPlace *places = make_places (self);
  int level = self->farther->len + 1;
  Packer packer = make_packer (self, places, level, has_folded (self, before));

  if (!pack_farther (&packer, before) && !has_folded (self, before))
    {
      packer = make_packer (self, places, level, TRUE);
      pack_farther (&packer, before);
    }
  g_ptr_array_add (self->farther, places);
}

/**
 * samay_few_lend_places:
 *
 * Returns: (transfer none): the place of each dated row at that zoom, until @self is freed
 */
const SamayFewPlace *
samay_few_lend_places (SamayFew *self,
                       double    s_per_px)
{
  double farness = s_per_px / samay_viewport_get_s_per_px (&self->setting.fit);
  int level = CLAMP (ceil (2 * log2 (farness) - SAME_LEVEL), -MAX_LEVEL, MAX_LEVEL);

  if (level > 0)
    {
      while (self->farther->len < (guint) level)
        add_farther (self);
      return g_ptr_array_index (self->farther, level - 1);
    }
  while (self->nearer->len <= (guint) -level && !self->is_whole)
    add_nearer (self);
  return g_ptr_array_index (self->nearer, MIN ((guint) -level, self->nearer->len - 1));
}
