/* samay-filter.c: of each facet any of the wanted values, of all facets one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-filter.h"

#include "document/samay-find.h"

#define ROWS_BETWEEN_LOOKS 4096

struct _SamayFilter
{
  GPtrArray *keys[SAMAY_N_FACETS]; /* of strings, in the order in which they were chosen */
  char *words;                     /* or NULL */
};

struct _SamayKept
{
  gatomicrefcount ref_count;
  SamayEventTable *table;
  guint8 *mask;
  GArray *rows; /* of guint32, ascending */
  guint32 *n_of[SAMAY_N_FACETS];
  guint n_values[SAMAY_N_FACETS];
};

G_DEFINE_BOXED_TYPE (SamayKept, samay_kept, samay_kept_ref, samay_kept_unref)

/**
 * samay_filter_new:
 *
 * Returns: (transfer full): a filter that lets all events through
 */
SamayFilter *
samay_filter_new (void)
{
  SamayFilter *self = g_new0 (SamayFilter, 1);

  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    self->keys[i] = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * samay_filter_copy:
 *
 * Returns: (transfer full): the same, for another thread
 */
SamayFilter *
samay_filter_copy (const SamayFilter *self)
{
  SamayFilter *copy = samay_filter_new ();

  g_return_val_if_fail (self != NULL, copy);

  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    for (guint j = 0; j < self->keys[i]->len; j++)
      g_ptr_array_add (copy->keys[i], g_strdup (self->keys[i]->pdata[j]));
  copy->words = g_strdup (self->words);
  return copy;
}

/**
 * samay_filter_free:
 * @self: (transfer full) (nullable):
 */
void
samay_filter_free (SamayFilter *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    g_ptr_array_unref (self->keys[i]);
  g_free (self->words);
  g_free (self);
}

/**
 * samay_filter_is_empty:
 *
 * Returns: whether all events come through
 */
gboolean
samay_filter_is_empty (const SamayFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    if (self->keys[i]->len > 0)
      return FALSE;
  return self->words == NULL;
}

static gboolean
find_key (const SamayFilter *self,
          SamayFacet         facet,
          const char        *key,
          guint             *out_i)
{
  return g_ptr_array_find_with_equal_func (self->keys[facet], key, g_str_equal, out_i);
}

/**
 * samay_filter_set:
 * @key: as samay_facets_get_key() has it
 *
 * Events with any of the wanted keys of a facet come through; where none is wanted, the facet doesn't count.
 *
 * Returns: whether that is new
 */
gboolean
samay_filter_set (SamayFilter *self,
                  SamayFacet   facet,
                  const char  *key,
                  gboolean     is_wanted)
{
  guint i;
  gboolean was_wanted;

  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && key != NULL, FALSE);

  was_wanted = find_key (self, facet, key, &i);
  if (was_wanted == !!is_wanted)
    return FALSE;
  if (is_wanted)
    g_ptr_array_add (self->keys[facet], g_strdup (key));
  else
    g_ptr_array_remove_index (self->keys[facet], i);
  return TRUE;
}

gboolean
samay_filter_has (const SamayFilter *self,
                  SamayFacet         facet,
                  const char        *key)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && key != NULL, FALSE);

  return find_key (self, facet, key, NULL);
}

guint
samay_filter_get_n_keys (const SamayFilter *self,
                         SamayFacet         facet)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS, 0);

  return self->keys[facet]->len;
}

/**
 * samay_filter_get_key:
 * @i: below samay_filter_get_n_keys()
 *
 * Returns: (transfer none): a wanted key, until the next change
 */
const char *
samay_filter_get_key (const SamayFilter *self,
                      SamayFacet         facet,
                      guint              i)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && i < self->keys[facet]->len, NULL);

  return self->keys[facet]->pdata[i];
}

/**
 * samay_filter_set_words:
 * @words: (nullable): as for samay_find_rows(); without a word in them it is as %NULL, and all events come through
 *
 * Returns: whether that is new
 */
gboolean
samay_filter_set_words (SamayFilter *self,
                        const char  *words)
{
  g_autoptr (SamayQuery) query = words != NULL ? samay_query_new (words, NULL) : NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (query == NULL || samay_query_is_empty (query))
    words = NULL;
  if (g_strcmp0 (words, self->words) == 0)
    return FALSE;
  g_free (self->words);
  self->words = g_strdup (words);
  return TRUE;
}

/**
 * samay_filter_get_words:
 *
 * Returns: (transfer none) (nullable):
 */
const char *
samay_filter_get_words (const SamayFilter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->words;
}

/**
 * samay_filter_clear:
 *
 * Returns: whether anything was wanted before
 */
gboolean
samay_filter_clear (SamayFilter *self)
{
  gboolean is_new;

  g_return_val_if_fail (self != NULL, FALSE);

  is_new = !samay_filter_is_empty (self);
  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    g_ptr_array_set_size (self->keys[i], 0);
  g_clear_pointer (&self->words, g_free);
  return is_new;
}

/* By facet and value whether it is wanted; NULL for a facet that doesn't count. */
typedef struct
{
  SamayFacets *facets;
  guint8 *is_wanted[SAMAY_N_FACETS];
} Wish;

static void
make_wish (Wish              *self,
           const SamayFilter *filter,
           SamayFacets       *facets)
{
  self->facets = facets;
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    {
      guint n_keys = filter->keys[facet]->len;

      self->is_wanted[facet] = n_keys > 0 ? g_new0 (guint8, samay_facets_get_n_values (facets, facet) + 1) : NULL;
      for (guint i = 0; i < n_keys; i++)
        {
          guint value = samay_facets_find_value (facets, facet, filter->keys[facet]->pdata[i]);

          if (value != SAMAY_FACETS_NO_VALUE)
            self->is_wanted[facet][value] = TRUE;
        }
    }
}

static gboolean
passes (const Wish *self,
        SamayFacet  facet,
        guint       row)
{
  guint n;
  const guint32 *values;

  if (self->is_wanted[facet] == NULL)
    return TRUE;
  values = samay_facets_get_row_values (self->facets, facet, row, &n);
  for (guint i = 0; i < n; i++)
    if (self->is_wanted[facet][values[i]])
      return TRUE;
  return FALSE;
}

static void
count_values (SamayKept   *self,
              SamayFacets *facets,
              SamayFacet   facet,
              guint        row)
{
  guint n;
  const guint32 *values = samay_facets_get_row_values (facets, facet, row, &n);

  for (guint i = 0; i < n; i++)
    self->n_of[facet][values[i]]++;
}

/* What only one facet keeps out would come if that wanted more: it counts there. */
static void
judge (SamayKept   *self,
       const Wish  *wish,
       guint32      row)
{
  SamayFacet failed = SAMAY_N_FACETS;

  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    if (!passes (wish, facet, row))
      {
        if (failed != SAMAY_N_FACETS)
          return;
        failed = facet;
      }
  if (failed != SAMAY_N_FACETS)
    {
      count_values (self, wish->facets, failed, row);
      return;
    }
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    count_values (self, wish->facets, facet, row);
  self->mask[row] = TRUE;
  g_array_append_val (self->rows, row);
}

/**
 * samay_filter_apply:
 * @is_stopped: (nullable): read atomically now and then; once it is not 0, the rest counts as filtered out
 *
 * In time O(n), some twenty million events a second; with words as long as samay_find_rows() takes.
 *
 * Returns: (transfer full): the events that come through
 */
SamayKept *
samay_filter_apply (const SamayFilter *self,
                    SamayFacets       *facets,
                    const gint        *is_stopped)
{
  SamayTellings *tellings = samay_facets_get_tellings (facets);
  SamayKept *kept = g_new0 (SamayKept, 1);
  g_autoptr (SamayQuery) query = self->words != NULL ? samay_query_new (self->words, samay_tellings_get_language (tellings)) : NULL;
  Wish wish;
  guint n;

  g_atomic_ref_count_init (&kept->ref_count);
  kept->table = samay_event_table_ref (samay_tellings_get_table (tellings));
  n = samay_event_table_get_n (kept->table);
  kept->mask = g_new0 (guint8, MAX (n, 1));
  kept->rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    {
      kept->n_values[facet] = samay_facets_get_n_values (facets, facet);
      kept->n_of[facet] = g_new0 (guint32, MAX (kept->n_values[facet], 1));
    }
  make_wish (&wish, self, facets);
  for (guint32 row = 0; row < n; row++)
    {
      if (row % ROWS_BETWEEN_LOOKS == 0 && is_stopped != NULL && g_atomic_int_get (is_stopped) != 0)
        break;
      if (query == NULL || samay_query_matches (query, tellings, row))
        judge (kept, &wish, row);
    }
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    g_free (wish.is_wanted[facet]);
  return kept;
}

SamayKept *
samay_kept_ref (SamayKept *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_kept_unref (SamayKept *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    g_free (self->n_of[facet]);
  g_array_unref (self->rows);
  g_free (self->mask);
  samay_event_table_unref (self->table);
  g_free (self);
}

/**
 * samay_kept_get_table:
 *
 * Returns: (transfer none): whose rows they are
 */
SamayEventTable *
samay_kept_get_table (SamayKept *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->table;
}

/**
 * samay_kept_get_mask:
 *
 * Returns: (transfer none): by row, 1 where the event comes through, else 0
 */
const guint8 *
samay_kept_get_mask (SamayKept *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->mask;
}

/**
 * samay_kept_get_rows:
 * @out_n: (out):
 *
 * Returns: (transfer none) (array length=out_n): those that come through, ascending
 */
const guint32 *
samay_kept_get_rows (SamayKept *self,
                     guint     *out_n)
{
  *out_n = 0;
  g_return_val_if_fail (self != NULL, NULL);

  *out_n = self->rows->len;
  return (const guint32 *) (gpointer) self->rows->data;
}

gboolean
samay_kept_has (SamayKept *self,
                guint      row)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return row < samay_event_table_get_n (self->table) && self->mask[row];
}

/**
 * samay_kept_find_place:
 *
 * Costs O(log n).
 *
 * Returns: the place of @row among those that come through, or %SAMAY_KEPT_NO_PLACE
 */
guint
samay_kept_find_place (SamayKept *self,
                       guint      row)
{
  guint low = 0;
  guint high;

  if (!samay_kept_has (self, row))
    return SAMAY_KEPT_NO_PLACE;
  high = self->rows->len;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->rows, guint32, middle) < row)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/**
 * samay_kept_get_n_of:
 * @value: a number of the facets that were given to samay_filter_apply()
 *
 * Returns: how many events with that value would come through if its facet wanted nothing
 */
guint
samay_kept_get_n_of (SamayKept  *self,
                     SamayFacet  facet,
                     guint       value)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && value < self->n_values[facet], 0);

  return self->n_of[facet][value];
}
