/* samay-event-table.c: the events of a timeline as columns
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-event-table.h"

#include <string.h>

/* Everything of a row but its span, its bound and its importance, which stand in columns of their own: they are what a scene's index
 * scans. */
typedef struct
{
  const char *id;
  const char *title;
  const char *place;
  SamayPattern pattern;
  guint32 n_mentions;
  guint32 n_sources;
  guint32 n_conflicts;
  gint16 zone_min;
  guint8 precision;
  guint8 part;
  guint8 certainty;
  guint8 status;
  guint8 basis;
  guint8 derivation;
  guint8 is_given;
} SamayEventDetail;

struct _SamayEventTable
{
  gatomicrefcount ref_count;
  guint n;
  guint n_dated;
  gint64 *begin_s;
  gint64 *end_s;
  float *importance;
  guint8 *bound;
  SamayEventDetail *details;
  GStringChunk *strings;   /* or NULL: then @whole has them */
  SamayEventTable *whole;  /* that the rows were taken from, or NULL */
};

struct _SamayEventTableBuilder
{
  GArray *rows; /* of SamayEventRow; their strings are in the chunk */
  GStringChunk *strings;
};

/* What rows are sorted by, side by side in memory: a million rows sort without a look at the rows themselves. */
typedef struct
{
  gint64 begin_s;
  gint64 end_s;
  const char *id;
  guint32 row;
  gboolean undated;
} SamayEventKey;

#define STRINGS_BLOCK 65536
/* No event is so many times as important as another. */
#define LEAST_IMPORTANT 1e-6f

G_DEFINE_BOXED_TYPE (SamayEventTable, samay_event_table, samay_event_table_ref, samay_event_table_unref)

/* A shorter id comes first, so that e9 stands before e10. */
static int
compare_ids (const char *a,
             const char *b)
{
  gsize a_length = strlen (a);
  gsize b_length = strlen (b);

  if (a_length != b_length)
    return a_length < b_length ? -1 : 1;
  return strcmp (a, b);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const SamayEventKey *x = a;
  const SamayEventKey *y = b;

  if (x->undated != y->undated)
    return x->undated ? 1 : -1;
  if (x->begin_s != y->begin_s)
    return x->begin_s < y->begin_s ? -1 : 1;
  if (x->end_s != y->end_s)
    return x->end_s < y->end_s ? -1 : 1;
  return compare_ids (x->id, y->id);
}

static gboolean
is_in_order (const SamayEventKey *keys,
             guint                n)
{
  for (guint i = 1; i < n; i++)
    if (compare_keys (&keys[i - 1], &keys[i], NULL) > 0)
      return FALSE;
  return TRUE;
}

static SamayEventKey *
sort_rows (const SamayEventRow *rows,
           guint                n)
{
  SamayEventKey *keys = g_new (SamayEventKey, n);

  for (guint i = 0; i < n; i++)
    keys[i] = (SamayEventKey) {
      .begin_s = rows[i].when.span.begin_s,
      .end_s = rows[i].when.span.end_s,
      .id = rows[i].id,
      .row = i,
      .undated = samay_when_is_undated (&rows[i].when),
    };
  /* Imports and reloads come sorted as a rule, and a look costs little. */
  if (!is_in_order (keys, n))
    g_qsort_with_data (keys, n, sizeof *keys, compare_keys, NULL);
  return keys;
}

static SamayEventDetail
detail_from_row (const SamayEventRow *row)
{
  return (SamayEventDetail) {
    .id = row->id,
    .title = row->title,
    .place = row->place,
    .pattern = row->when.pattern,
    .n_mentions = row->n_mentions,
    .n_sources = row->n_sources,
    .n_conflicts = row->n_conflicts,
    .zone_min = row->when.zone_min,
    .precision = row->when.precision,
    .part = row->when.part,
    .certainty = row->when.certainty,
    .status = row->status,
    .basis = row->basis,
    .derivation = row->derivation,
    .is_given = row->is_given,
  };
}

/**
 * samay_event_table_builder_new:
 *
 * Returns: (transfer full): a builder without rows; free it with samay_event_table_builder_free()
 */
SamayEventTableBuilder *
samay_event_table_builder_new (void)
{
  SamayEventTableBuilder *self = g_new (SamayEventTableBuilder, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (SamayEventRow));
  self->strings = g_string_chunk_new (STRINGS_BLOCK);
  return self;
}

void
samay_event_table_builder_free (SamayEventTableBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->rows);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/**
 * samay_event_table_builder_add:
 * @row: its strings are copied; @id and @title may not be %NULL
 *
 * Rows may come in any order.
 */
void
samay_event_table_builder_add (SamayEventTableBuilder *self,
                               const SamayEventRow    *row)
{
  SamayEventRow copy;

  g_return_if_fail (self != NULL);
  g_return_if_fail (row != NULL && row->id != NULL && row->title != NULL);

  copy = *row;
  copy.id = g_string_chunk_insert (self->strings, row->id);
  copy.title = g_string_chunk_insert (self->strings, row->title);
  /* Places repeat by the thousand, titles and ids do not. */
  copy.place = row->place != NULL ? g_string_chunk_insert_const (self->strings, row->place) : NULL;
  g_array_append_val (self->rows, copy);
}

static void
alloc_columns (SamayEventTable *self)
{
  self->begin_s = g_new (gint64, self->n);
  self->end_s = g_new (gint64, self->n);
  self->importance = g_new (float, self->n);
  self->bound = g_new (guint8, self->n);
  self->details = g_new (SamayEventDetail, self->n);
}

/**
 * samay_event_table_builder_end:
 *
 * Sorts what was added: n log n, and n when it is in order already. The builder is empty afterwards, and
 * is still the caller's to free.
 *
 * Returns: (transfer full): the table
 */
SamayEventTable *
samay_event_table_builder_end (SamayEventTableBuilder *self)
{
  SamayEventTable *table;
  const SamayEventRow *rows;
  g_autofree SamayEventKey *keys = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  rows = (const SamayEventRow *) (gpointer) self->rows->data;
  table = g_new0 (SamayEventTable, 1);
  g_atomic_ref_count_init (&table->ref_count);
  table->n = self->rows->len;
  alloc_columns (table);
  keys = sort_rows (rows, table->n);
  for (guint i = 0; i < table->n; i++)
    {
      table->begin_s[i] = keys[i].begin_s;
      table->end_s[i] = keys[i].end_s;
      table->importance[i] = rows[keys[i].row].importance;
      table->bound[i] = rows[keys[i].row].when.bound;
      table->details[i] = detail_from_row (&rows[keys[i].row]);
      table->n_dated += !keys[i].undated;
    }
  table->strings = g_steal_pointer (&self->strings);
  self->strings = g_string_chunk_new (STRINGS_BLOCK);
  g_array_set_size (self->rows, 0);
  return table;
}

/**
 * samay_event_table_pick:
 * @rows: (array length=n): ascending
 *
 * Copies the columns of these rows, and shares their strings.
 *
 * Returns: (transfer full): a table of these events only
 */
SamayEventTable *
samay_event_table_pick (SamayEventTable *self,
                        const guint32   *rows,
                        guint            n)
{
  SamayEventTable *picked;

  g_return_val_if_fail (self != NULL && (rows != NULL || n == 0), NULL);

  picked = g_new0 (SamayEventTable, 1);
  g_atomic_ref_count_init (&picked->ref_count);
  picked->n = n;
  alloc_columns (picked);
  picked->whole = samay_event_table_ref (self);
  for (guint i = 0; i < n; i++)
    {
      picked->begin_s[i] = self->begin_s[rows[i]];
      picked->end_s[i] = self->end_s[rows[i]];
      picked->importance[i] = self->importance[rows[i]];
      picked->bound[i] = self->bound[rows[i]];
      picked->details[i] = self->details[rows[i]];
      picked->n_dated += rows[i] < self->n_dated;
    }
  return picked;
}

/**
 * samay_event_table_weigh:
 * @mask: (array): by row, whether the event is as important as it was
 *
 * Returns: (transfer full): the same rows; those that the mask leaves out come after all others in importance
 */
SamayEventTable *
samay_event_table_weigh (SamayEventTable *self,
                         const guint8    *mask)
{
  SamayEventTable *weighed;

  g_return_val_if_fail (self != NULL && mask != NULL, NULL);

  weighed = g_new0 (SamayEventTable, 1);
  g_atomic_ref_count_init (&weighed->ref_count);
  weighed->n = self->n;
  weighed->n_dated = self->n_dated;
  weighed->begin_s = g_memdup2 (self->begin_s, self->n * sizeof *self->begin_s);
  weighed->end_s = g_memdup2 (self->end_s, self->n * sizeof *self->end_s);
  weighed->importance = g_memdup2 (self->importance, self->n * sizeof *self->importance);
  weighed->bound = g_memdup2 (self->bound, self->n * sizeof *self->bound);
  weighed->details = g_memdup2 (self->details, self->n * sizeof *self->details);
  weighed->whole = samay_event_table_ref (self);
  for (guint row = 0; row < self->n; row++)
    if (!mask[row])
      weighed->importance[row] *= LEAST_IMPORTANT;
  return weighed;
}

SamayEventTable *
samay_event_table_ref (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_event_table_unref (SamayEventTable *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->begin_s);
  g_free (self->end_s);
  g_free (self->importance);
  g_free (self->bound);
  g_free (self->details);
  g_clear_pointer (&self->strings, g_string_chunk_free);
  g_clear_pointer (&self->whole, samay_event_table_unref);
  g_free (self);
}

/**
 * samay_event_table_get_n:
 *
 * Returns: the number of rows, dated and undated
 */
guint
samay_event_table_get_n (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n;
}

/**
 * samay_event_table_get_n_dated:
 *
 * Returns: the number of rows with a date; they are the first ones
 */
guint
samay_event_table_get_n_dated (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_dated;
}

/**
 * samay_event_table_get_begin_s:
 *
 * Returns: (transfer none): the first second of every row, ascending among the dated ones;
 *   %SAMAY_INSTANT_MIN where the start is open or unknown
 */
const gint64 *
samay_event_table_get_begin_s (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->begin_s;
}

/**
 * samay_event_table_get_end_s:
 *
 * Returns: (transfer none): the second after the last of every row; %SAMAY_INSTANT_MAX where the end is
 *   open or unknown
 */
const gint64 *
samay_event_table_get_end_s (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->end_s;
}

/**
 * samay_event_table_get_importance:
 *
 * Returns: (transfer none): of every row
 */
const float *
samay_event_table_get_importance (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->importance;
}

/**
 * samay_event_table_get_bounds:
 *
 * Returns: (transfer none): of every row the #SamayBound
 */
const guint8 *
samay_event_table_get_bounds (SamayEventTable *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->bound;
}

/**
 * samay_event_table_get_row:
 * @row: below samay_event_table_get_n()
 *
 * Returns: the row, gathered; its strings live as long as the table
 */
SamayEventRow
samay_event_table_get_row (SamayEventTable *self,
                           guint            row)
{
  const SamayEventDetail *detail;

  g_return_val_if_fail (self != NULL && row < self->n, ((SamayEventRow) { SAMAY_WHEN_UNKNOWN, "", "" }));

  detail = &self->details[row];
  return (SamayEventRow) {
    .when = {
      .span = { self->begin_s[row], self->end_s[row] },
      .pattern = detail->pattern,
      .zone_min = detail->zone_min,
      .precision = detail->precision,
      .part = detail->part,
      .certainty = detail->certainty,
      .bound = self->bound[row],
    },
    .id = detail->id,
    .title = detail->title,
    .place = detail->place,
    .importance = self->importance[row],
    .n_mentions = detail->n_mentions,
    .n_sources = detail->n_sources,
    .n_conflicts = detail->n_conflicts,
    .status = detail->status,
    .basis = detail->basis,
    .derivation = detail->derivation,
    .is_given = detail->is_given,
  };
}
