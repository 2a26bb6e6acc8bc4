/* samay-layout-memory.c: lanes that were taken, and marks that are still on their way to a new one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-memory.h"

#include "scene/samay-primitive.h"

#include <math.h>

/* A mark comes two thirds of its way to a new lane in this time. */
#define SETTLE_S 0.07
#define SETTLED_PX 0.4
#define SAME_ZOOM 1e-3

typedef struct
{
  int lane;
  guint serial;     /* of the layout that placed it last */
  double shown_px;  /* where it is drawn, from the events' top */
  double wanted_px; /* where it belongs */
} Place;

struct _SamayLayoutMemory
{
  GHashTable *places; /* row → Place */
  SamayCrowd *crowd;  /* NULL without an index */
  SamayBands *bands;  /* NULL without groups */
  guint32 chosen;
  guint serial;
  guint way;
  int level;
  double s_per_px;        /* of the last layout */
  double packed_s_per_px; /* when lanes were last free to choose */
  double height_px;
};

/**
 * samay_layout_memory_new:
 *
 * Returns: (transfer full): a memory that knows nothing, with no event chosen
 */
SamayLayoutMemory *
samay_layout_memory_new (void)
{
  SamayLayoutMemory *self = g_new0 (SamayLayoutMemory, 1);

  self->places = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->chosen = SAMAY_EVENT_NONE;
  return self;
}

/**
 * samay_layout_memory_free:
 * @self: (transfer full) (nullable):
 */
void
samay_layout_memory_free (SamayLayoutMemory *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->places);
  samay_crowd_free (self->crowd);
  samay_bands_free (self->bands);
  g_free (self);
}

/**
 * samay_layout_memory_forget:
 *
 * For another table, whose rows are other events. The chosen event is none. The index stays.
 */
void
samay_layout_memory_forget (SamayLayoutMemory *self)
{
  g_hash_table_remove_all (self->places);
  self->chosen = SAMAY_EVENT_NONE;
  self->packed_s_per_px = self->s_per_px;
  self->way = 0;
}

/**
 * samay_layout_memory_set_chosen:
 * @row: of the table, or %SAMAY_EVENT_NONE; the event whose words are there whether it has a lane or not. No other one moves for it
 */
void
samay_layout_memory_set_chosen (SamayLayoutMemory *self,
                                guint32            row)
{
  self->chosen = row;
}

/**
 * samay_layout_memory_get_chosen:
 *
 * Returns: a row, or %SAMAY_EVENT_NONE
 */
guint32
samay_layout_memory_get_chosen (SamayLayoutMemory *self)
{
  return self->chosen;
}

/**
 * samay_layout_memory_set_index:
 * @index: (nullable): of the table that is laid out; of some of its events if others are filtered out
 *
 * With one, a bare chart of many events costs what is seen.
 */
void
samay_layout_memory_set_index (SamayLayoutMemory *self,
                               SamayIndex        *index)
{
  g_clear_pointer (&self->crowd, samay_crowd_free);
  if (index)
    self->crowd = samay_crowd_new (index);
}

/**
 * samay_layout_memory_get_index:
 *
 * Returns: (transfer none) (nullable): from samay_layout_memory_set_index()
 */
SamayIndex *
samay_layout_memory_get_index (SamayLayoutMemory *self)
{
  return self->crowd ? samay_crowd_get_index (self->crowd) : NULL;
}

/**
 * samay_layout_memory_set_bands:
 * @index: (nullable): of the groups that a bare chart shows one below the other; %NULL for all events together
 */
void
samay_layout_memory_set_bands (SamayLayoutMemory *self,
                               SamayBandIndex    *index)
{
  g_clear_pointer (&self->bands, samay_bands_free);
  if (index)
    self->bands = samay_bands_new (index);
}

/**
 * samay_layout_memory_get_bands:
 *
 * Returns: (transfer none) (nullable): what is kept of the groups; %NULL if there are none
 */
SamayBands *
samay_layout_memory_get_bands (SamayLayoutMemory *self)
{
  return self->bands;
}

/**
 * samay_layout_memory_is_waiting:
 *
 * Returns: whether the last layout left out labels for the next one, so that no frame takes too long
 */
gboolean
samay_layout_memory_is_waiting (SamayLayoutMemory *self)
{
  if (self->bands)
    return samay_bands_is_waiting (self->bands);
  return self->crowd && samay_crowd_is_waiting (self->crowd);
}

/**
 * samay_layout_memory_get_crowd:
 *
 * Returns: (transfer none) (nullable): of the index
 */
SamayCrowd *
samay_layout_memory_get_crowd (SamayLayoutMemory *self)
{
  return self->crowd;
}

/**
 * samay_layout_memory_settle:
 * @elapsed_s: seconds since the last call; %HUGE_VAL to be there at once
 *
 * Moves marks that have a new lane a step towards it; the next layout draws them there.
 *
 * Returns: whether some are still on their way
 */
gboolean
samay_layout_memory_settle (SamayLayoutMemory *self,
                            double             elapsed_s)
{
  double left = exp (-elapsed_s / SETTLE_S);
  gboolean moving = FALSE;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->places);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Place *place = value;
      double away_px = (place->shown_px - place->wanted_px) * left;

      if (fabs (away_px) < SETTLED_PX)
        away_px = 0;
      place->shown_px = place->wanted_px + away_px;
      moving |= away_px != 0 && place->serial == self->serial;
    }
  return moving;
}

/**
 * samay_layout_memory_begin:
 *
 * Begins another layout. What was kept is let go where the room is another: another height, or a zoom of twice the
 * length. Between two such zooms, events keep their lanes.
 */
void
samay_layout_memory_begin (SamayLayoutMemory   *self,
                           const SamayViewport *viewport,
                           double               height_px)
{
  double s_per_px = samay_viewport_get_s_per_px (viewport);
  int level = floor (log2 (s_per_px));

  self->serial++;
  self->s_per_px = s_per_px;
  if (level == self->level && height_px == self->height_px)
    return;
  self->level = level;
  self->height_px = height_px;
  self->packed_s_per_px = s_per_px;
  self->way = 0;
  samay_layout_memory_free_lanes (self);
}

/**
 * samay_layout_memory_tidy:
 *
 * For a view that has come to rest: if the zoom is another than when lanes were chosen, lets them all be chosen anew.
 *
 * Returns: whether it does, and another layout is worth its while
 */
gboolean
samay_layout_memory_tidy (SamayLayoutMemory *self)
{
  /* A pan gives the same zoom but for the rounding to seconds. */
  if (fabs (self->s_per_px / self->packed_s_per_px - 1) < SAME_ZOOM)
    return FALSE;
  self->packed_s_per_px = self->s_per_px;
  self->way = 0;
  samay_layout_memory_free_lanes (self);
  return TRUE;
}

/**
 * samay_layout_memory_free_lanes:
 *
 * Lets every event look for a lane anew.
 */
void
samay_layout_memory_free_lanes (SamayLayoutMemory *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->places);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    ((Place *) value)->lane = SAMAY_LANE_NONE;
}

/**
 * samay_layout_memory_get_way:
 *
 * Returns: the first way of placing events that is worth a try; 0 for the roomiest
 */
guint
samay_layout_memory_get_way (SamayLayoutMemory *self)
{
  return self->way;
}

/**
 * samay_layout_memory_set_way:
 * @way: that is tried; roomier ones are not tried again before the zoom or the height is another. Lanes of other ways
 *   are let go
 */
void
samay_layout_memory_set_way (SamayLayoutMemory *self,
                             guint              way)
{
  if (way != self->way)
    samay_layout_memory_free_lanes (self);
  self->way = way;
}

/**
 * samay_layout_memory_get_lane:
 *
 * Returns: the lane that the event had, or %SAMAY_LANE_NONE
 */
int
samay_layout_memory_get_lane (SamayLayoutMemory *self,
                              guint32            row)
{
  const Place *place = g_hash_table_lookup (self->places, GUINT_TO_POINTER (row));

  return place ? place->lane : SAMAY_LANE_NONE;
}

/**
 * samay_layout_memory_place:
 * @y_px: where its lane is, from the events' top
 *
 * Returns: where to draw the event: there, or on the way there if it was seen elsewhere a moment ago
 */
double
samay_layout_memory_place (SamayLayoutMemory *self,
                           guint32            row,
                           int                lane,
                           double             y_px)
{
  Place *place = g_hash_table_lookup (self->places, GUINT_TO_POINTER (row));

  if (!place)
    {
      place = g_new0 (Place, 1);
      g_hash_table_insert (self->places, GUINT_TO_POINTER (row), place);
    }
  if (place->serial == 0 || place->serial + 1 != self->serial)
    place->shown_px = y_px;
  place->lane = lane;
  place->wanted_px = y_px;
  place->serial = self->serial;
  return place->shown_px;
}
