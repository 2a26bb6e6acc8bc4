/* samay-facets.c: for each row the numbers of its values, in columns
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-facets.h"

/* Values have numbers in the order in which the rows have them first. */
typedef struct
{
  GPtrArray *keys;     /* of strings, owned by table, statements or nobody */
  GHashTable *numbers; /* key → number + 1 */
  GArray *n_of;        /* of guint: rows that have the value, by number */
  GArray *values;      /* of guint32: those of the rows, one row after the other */
  guint32 *firsts;     /* by row, and one more: place of its first value */
} Column;

struct _SamayFacets
{
  gatomicrefcount ref_count;
  SamayTellings *tellings;
  Column columns[SAMAY_N_FACETS];
};

G_DEFINE_BOXED_TYPE (SamayFacets, samay_facets, samay_facets_ref, samay_facets_unref)

static void
init_column (Column *self,
             guint   n_rows)
{
  self->keys = g_ptr_array_new ();
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->n_of = g_array_new (FALSE, TRUE, sizeof (guint));
  self->values = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->firsts = g_new (guint32, n_rows + 1);
}

static guint32
number_key (Column     *self,
            const char *key)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, key));

  if (number == 0)
    {
      g_ptr_array_add (self->keys, (gpointer) key);
      number = self->keys->len;
      g_array_set_size (self->n_of, number);
      g_hash_table_insert (self->numbers, (gpointer) key, GUINT_TO_POINTER (number));
    }
  return number - 1;
}

static void
begin_row (Column *self,
           guint   row)
{
  self->firsts[row] = self->values->len;
}

/* A value counts once for a row, however many say it. */
static void
add_value (Column  *self,
           guint    row,
           guint32  value)
{
  for (guint i = self->firsts[row]; i < self->values->len; i++)
    if (g_array_index (self->values, guint32, i) == value)
      return;
  g_array_append_val (self->values, value);
  g_array_index (self->n_of, guint, value)++;
}

/* What is one value per row, and of few kinds or interned in the table, is looked up by a pointer or a number first. */
static void
fill_from_table (SamayFacets *self)
{
  SamayEventTable *table = samay_tellings_get_table (self->tellings);
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  guint n = samay_event_table_get_n (table);

  for (guint row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      Column *columns = self->columns;

      begin_row (&columns[SAMAY_FACET_PLACE], row);
      begin_row (&columns[SAMAY_FACET_STATUS], row);
      begin_row (&columns[SAMAY_FACET_PRECISION], row);
      if (event.place != NULL)
        {
          guint number = GPOINTER_TO_UINT (g_hash_table_lookup (places, event.place));

          if (number == 0)
            {
              number = number_key (&columns[SAMAY_FACET_PLACE], event.place) + 1;
              g_hash_table_insert (places, (gpointer) event.place, GUINT_TO_POINTER (number));
            }
          add_value (&columns[SAMAY_FACET_PLACE], row, number - 1);
        }
      add_value (&columns[SAMAY_FACET_STATUS], row,
                 number_key (&columns[SAMAY_FACET_STATUS], samay_status_get_name (event.status)));
      add_value (&columns[SAMAY_FACET_PRECISION], row,
                 number_key (&columns[SAMAY_FACET_PRECISION], samay_precision_get_name (event.when.precision)));
    }
}

static void
add_names (Column            *self,
           guint              row,
           const char *const *names)
{
  for (; names != NULL && *names != NULL; names++)
    add_value (self, row, number_key (self, *names));
}

static void
fill_from_mentions (SamayFacets *self)
{
  guint n = samay_event_table_get_n (samay_tellings_get_table (self->tellings));
  Column *people = &self->columns[SAMAY_FACET_PERSON];
  Column *statements = &self->columns[SAMAY_FACET_STATEMENT];

  for (guint row = 0; row < n; row++)
    {
      guint n_refs;
      const SamayMentionRef *refs = samay_tellings_get_refs (self->tellings, row, &n_refs);

      begin_row (people, row);
      begin_row (statements, row);
      for (guint i = 0; i < n_refs; i++)
        {
          const SamayMention *mention = samay_tellings_get_mention (self->tellings, refs[i]);
          SamayStatement *statement = samay_tellings_get_statement (self->tellings, refs[i].statement);

          add_names (people, row, mention->people);
          add_names (people, row, samay_mention_get_organisations (mention));
          add_value (statements, row, number_key (statements, samay_statement_get_title (statement)));
        }
    }
}

/**
 * samay_facets_new:
 * @tellings: kept
 *
 * In time O(n): some ten million values a second; call it in a worker where there may be more than some ten thousand events.
 *
 * Returns: (transfer full): the values of all rows
 */
SamayFacets *
samay_facets_new (SamayTellings *tellings)
{
  SamayFacets *self;
  guint n;

  g_return_val_if_fail (tellings != NULL, NULL);

  self = g_new0 (SamayFacets, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->tellings = samay_tellings_ref (tellings);
  n = samay_event_table_get_n (samay_tellings_get_table (tellings));
  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    init_column (&self->columns[i], n);
  fill_from_table (self);
  fill_from_mentions (self);
  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    begin_row (&self->columns[i], n);
  return self;
}

SamayFacets *
samay_facets_ref (SamayFacets *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_facets_unref (SamayFacets *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    {
      g_ptr_array_unref (self->columns[i].keys);
      g_hash_table_unref (self->columns[i].numbers);
      g_array_unref (self->columns[i].n_of);
      g_array_unref (self->columns[i].values);
      g_free (self->columns[i].firsts);
    }
  samay_tellings_unref (self->tellings);
  g_free (self);
}

/**
 * samay_facets_get_tellings:
 *
 * Returns: (transfer none): what they are made of
 */
SamayTellings *
samay_facets_get_tellings (SamayFacets *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->tellings;
}

/**
 * samay_facets_get_n_values:
 *
 * Returns: how many values the rows have, each at least one of them
 */
guint
samay_facets_get_n_values (SamayFacets *self,
                           SamayFacet   facet)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS, 0);

  return self->columns[facet].keys->len;
}

/**
 * samay_facets_get_key:
 * @value: below samay_facets_get_n_values()
 *
 * Returns: (transfer none): what the value is called in other documents too: a place's or a person's name, an id, a code
 */
const char *
samay_facets_get_key (SamayFacets *self,
                      SamayFacet   facet,
                      guint        value)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && value < self->columns[facet].keys->len, NULL);

  return self->columns[facet].keys->pdata[value];
}

/**
 * samay_facets_get_n_of:
 * @value: below samay_facets_get_n_values()
 *
 * Returns: how many rows have the value
 */
guint
samay_facets_get_n_of (SamayFacets *self,
                       SamayFacet   facet,
                       guint        value)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && value < self->columns[facet].n_of->len, 0);

  return g_array_index (self->columns[facet].n_of, guint, value);
}

/**
 * samay_facets_find_value:
 *
 * Returns: the number of the value, or %SAMAY_FACETS_NO_VALUE if no row has it
 */
guint
samay_facets_find_value (SamayFacets *self,
                         SamayFacet   facet,
                         const char  *key)
{
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS && key != NULL, SAMAY_FACETS_NO_VALUE);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->columns[facet].numbers, key)) - 1;
}

/**
 * samay_facets_get_row_values:
 * @out_n: (out): how many; none where the event has no place, or nobody
 *
 * Returns: (transfer none) (array length=out_n): numbers of values, each once
 */
const guint32 *
samay_facets_get_row_values (SamayFacets *self,
                             SamayFacet   facet,
                             guint        row,
                             guint       *out_n)
{
  const Column *column;

  *out_n = 0;
  g_return_val_if_fail (self != NULL && facet < SAMAY_N_FACETS, NULL);

  column = &self->columns[facet];
  *out_n = column->firsts[row + 1] - column->firsts[row];
  return &g_array_index (column->values, guint32, column->firsts[row]);
}
