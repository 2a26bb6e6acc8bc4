/* samay-band-index.c: the events of each group in an index of their own
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-bands.h"

struct _SamayBandIndex
{
  gatomicrefcount ref_count;
  SamayGrouping *grouping;
  GPtrArray *indexes; /* SamayIndex, by group */
};

static SamayIndex *
make_index (SamayEventTable *table,
            SamayGrouping   *grouping,
            guint            group,
            const guint8    *is_kept)
{
  guint n;
  guint n_kept = 0;
  const guint32 *rows = samay_grouping_get_rows (grouping, group, &n);
  g_autofree guint32 *kept = NULL;

  if (!is_kept)
    return samay_index_new_of_rows (table, rows, n);
  kept = g_new (guint32, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    if (is_kept[rows[i]])
      kept[n_kept++] = rows[i];
  return samay_index_new_of_rows (table, kept, n_kept);
}

/**
 * samay_band_index_new:
 * @table: that @grouping is of
 * @is_kept: (nullable) (array): by row, whether the event is shown; %NULL for all
 *
 * Costs as much as one index of all.
 *
 * Returns: (transfer full): an index for each group; of a group that shows nothing it is empty
 */
SamayBandIndex *
samay_band_index_new (SamayEventTable *table,
                      SamayGrouping   *grouping,
                      const guint8    *is_kept)
{
  SamayBandIndex *self = g_new0 (SamayBandIndex, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->grouping = samay_grouping_ref (grouping);
  self->indexes = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_index_unref);
  for (guint group = 0; group < samay_grouping_get_n (grouping); group++)
    g_ptr_array_add (self->indexes, make_index (table, grouping, group, is_kept));
  return self;
}

SamayBandIndex *
samay_band_index_ref (SamayBandIndex *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_band_index_unref (SamayBandIndex *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_ptr_array_unref (self->indexes);
  samay_grouping_unref (self->grouping);
  g_free (self);
}

/**
 * samay_band_index_get_grouping:
 *
 * Returns: (transfer none):
 */
SamayGrouping *
samay_band_index_get_grouping (SamayBandIndex *self)
{
  return self->grouping;
}

/**
 * samay_band_index_get:
 *
 * Returns: (transfer none): of the group's events
 */
SamayIndex *
samay_band_index_get (SamayBandIndex *self,
                      guint           group)
{
  return self->indexes->pdata[group];
}

/**
 * samay_band_index_get_n_bytes:
 *
 * Returns: the memory that the indexes take beside their table
 */
gsize
samay_band_index_get_n_bytes (SamayBandIndex *self)
{
  gsize n_bytes = 0;

  for (guint group = 0; group < self->indexes->len; group++)
    n_bytes += samay_index_get_n_bytes (self->indexes->pdata[group]);
  return n_bytes;
}
