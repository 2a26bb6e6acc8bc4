/* samay-layout-memory.c: lanes that were taken, and marks that are still on their way to a new one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-layout-memory.h"

#include "scene/samay-primitive.h"

#include <math.h>

/* A mark comes two thirds of its way to a new lane in this time. */
#define SETTLE_S 0.07
#define SETTLED_PX 0.4

typedef struct
{
  guint serial;     /* of the layout that placed it last */
  double shown_px;  /* where it is drawn, from the events' top */
  double wanted_px; /* where it belongs */
} Place;

struct _SamayLayoutMemory
{
  GHashTable *places; /* row → Place */
  SamayFew *few;      /* NULL until few events are laid out */
  SamayCrowd *crowd;  /* NULL without an index */
  SamayBands *bands;  /* NULL without groups */
  guint32 chosen;
  guint serial;
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
  samay_few_free (self->few);
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
  g_clear_pointer (&self->few, samay_few_free);
  self->chosen = SAMAY_EVENT_NONE;
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
 * Begins another layout.
 */
void
samay_layout_memory_begin (SamayLayoutMemory *self)
{
  self->serial++;
}

/**
 * samay_layout_memory_lend_few:
 *
 * Returns: (transfer none): the lanes of the table's events, made anew only if something is another than before
 */
SamayFew *
samay_layout_memory_lend_few (SamayLayoutMemory     *self,
                              SamayEventTable       *table,
                              const SamayFewSetting *setting)
{
  if (self->few && !samay_few_is_for (self->few, table, setting))
    g_clear_pointer (&self->few, samay_few_free);
  if (!self->few)
    self->few = samay_few_new (table, setting);
  return self->few;
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
  place->wanted_px = y_px;
  place->serial = self->serial;
  return place->shown_px;
}
