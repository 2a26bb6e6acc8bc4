/* samay-event-order.c: sorted by what the rows have, without a copy of them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-event-order.h"

#include "locale/samay-collation.h"

#include <string.h>

struct _SamayEventOrder
{
  gatomicrefcount ref_count;
  guint n;
  guint32 *rows;      /* by position */
  guint32 *positions; /* by row */
};

/* A row while it is sorted. The first eight bytes of a text's key tell most texts apart, without a look at the text. */
typedef struct
{
  guint64 head;
  gsize tail; /* where the text's key goes on in the bytes, or 0 */
  guint32 row;
} Item;

typedef struct
{
  Item *items;
  guint n;             /* of those that have something to sort by */
  guint32 *others;     /* rows that haven't */
  guint n_others;
  GByteArray *bytes;   /* of texts' keys, behind one that is none's */
  gboolean is_descending;
} Sorting;

static const char *const names[SAMAY_N_ORDER_KEYS] = {
  [SAMAY_ORDER_DATE] = "date",
  [SAMAY_ORDER_TITLE] = "title",
  [SAMAY_ORDER_PLACE] = "place",
  [SAMAY_ORDER_STATUS] = "status",
  [SAMAY_ORDER_SOURCES] = "sources",
};

G_DEFINE_BOXED_TYPE (SamayEventOrder, samay_event_order, samay_event_order_ref, samay_event_order_unref)

const char *
samay_order_key_get_name (SamayOrderKey key)
{
  g_return_val_if_fail ((guint) key < SAMAY_N_ORDER_KEYS, NULL);

  return names[key];
}

/**
 * samay_order_key_from_name:
 * @name: (nullable):
 *
 * Returns: the key of that name; %SAMAY_ORDER_DATE for another
 */
SamayOrderKey
samay_order_key_from_name (const char *name)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    if (g_strcmp0 (name, names[key]) == 0)
      return key;
  return SAMAY_ORDER_DATE;
}

static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  const Sorting *sorting = data;
  const Item *x = a;
  const Item *y = b;
  int result = 0;

  if (x->head != y->head)
    result = x->head < y->head ? -1 : 1;
  else if (x->tail != y->tail && x->tail != 0 && y->tail != 0)
    result = strcmp ((const char *) sorting->bytes->data + x->tail, (const char *) sorting->bytes->data + y->tail);
  if (result != 0)
    return sorting->is_descending ? -result : result;
  /* What is equal stays in the order of time. */
  return x->row < y->row ? -1 : x->row > y->row;
}

static void
add_item (Sorting *self,
          guint64  head,
          gsize    tail,
          guint32  row)
{
  self->items[self->n++] = (Item) { head, tail, row };
}

/* Text is sorted by the key that is last in the bytes: its head is a number, its tail the rest. */
static void
read_key (Sorting *self,
          gsize    begin,
          Item    *out_item)
{
  guint64 head = 0;
  gsize at = begin;

  for (guint i = 0; i < sizeof head; i++)
    head = head << 8 | (self->bytes->data[at] != 0 ? self->bytes->data[at++] : 0);
  out_item->head = head;
  out_item->tail = self->bytes->data[at] != 0 ? at : 0;
  if (out_item->tail == 0)
    g_byte_array_set_size (self->bytes, begin);
}

/* Those that have none come last, whichever way round the others stand. */
static void
take_texts (Sorting         *self,
            SamayEventTable *table,
            SamayOrderKey    key,
            const char      *locale)
{
  g_autoptr (SamayCollation) collation = samay_collation_new (locale);
  g_autoptr (GHashTable) known = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  guint n = samay_event_table_get_n (table);

  g_byte_array_append (self->bytes, (const guint8 *) "", 1);
  for (guint32 row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      const char *text = key == SAMAY_ORDER_PLACE ? event.place : event.title;
      gsize begin = self->bytes->len;
      /* Places are the same string wherever they are the same. */
      Item *item = key == SAMAY_ORDER_PLACE && text != NULL ? g_hash_table_lookup (known, text) : NULL;
      Item fresh = { 0 };

      if (text == NULL || *text == '\0')
        {
          self->others[self->n_others++] = row;
          continue;
        }
      if (item == NULL)
        {
          samay_collation_append_key (collation, text, self->bytes);
          read_key (self, begin, &fresh);
          if (key == SAMAY_ORDER_PLACE)
            g_hash_table_insert (known, (gpointer) text, g_memdup2 (&fresh, sizeof fresh));
          item = &fresh;
        }
      add_item (self, item->head, item->tail, row);
    }
}

static void
take_numbers (Sorting         *self,
              SamayEventTable *table,
              SamayOrderKey    key)
{
  guint n = samay_event_table_get_n (table);

  for (guint32 row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);

      add_item (self, key == SAMAY_ORDER_STATUS ? event.status : MAX (event.n_sources, 1), 0, row);
    }
}

/* The table is in order of dates. */
static void
fill_dates (SamayEventOrder *self,
            SamayEventTable *table,
            gboolean         is_descending)
{
  guint n_dated = samay_event_table_get_n_dated (table);

  for (guint i = 0; i < self->n; i++)
    self->rows[i] = is_descending && i < n_dated ? n_dated - 1 - i : i;
}

static void
fill_sorted (SamayEventOrder *self,
             SamayEventTable *table,
             SamayOrdering    ordering,
             const char      *locale)
{
  Sorting sorting = { .is_descending = ordering.is_descending };

  sorting.items = g_new (Item, self->n);
  sorting.others = g_new (guint32, self->n);
  sorting.bytes = g_byte_array_new ();
  if (ordering.key == SAMAY_ORDER_TITLE || ordering.key == SAMAY_ORDER_PLACE)
    take_texts (&sorting, table, ordering.key, locale);
  else
    take_numbers (&sorting, table, ordering.key);
  g_qsort_with_data (sorting.items, sorting.n, sizeof *sorting.items, compare_items, &sorting);
  for (guint i = 0; i < sorting.n; i++)
    self->rows[i] = sorting.items[i].row;
  if (sorting.n_others > 0)
    memcpy (self->rows + sorting.n, sorting.others, sorting.n_others * sizeof *sorting.others);
  g_free (sorting.items);
  g_free (sorting.others);
  g_byte_array_unref (sorting.bytes);
}

/**
 * samay_event_order_new:
 * @locale: whose readers look for titles and places
 *
 * Events that are equal in what they are sorted by stay in order of time; those that have nothing of it, no date or no place,
 * come last either way round. Statuses stand as the legend has them. Costs some microseconds for a title, and less than one
 * for anything else: of some thousand events call it in a worker.
 *
 * Returns: (transfer full): the order
 */
SamayEventOrder *
samay_event_order_new (SamayEventTable *table,
                       SamayOrdering    ordering,
                       const char      *locale)
{
  SamayEventOrder *self;

  g_return_val_if_fail (table != NULL && (guint) ordering.key < SAMAY_N_ORDER_KEYS && locale != NULL, NULL);

  self = g_new0 (SamayEventOrder, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->n = samay_event_table_get_n (table);
  self->rows = g_new (guint32, self->n);
  self->positions = g_new (guint32, self->n);
  if (ordering.key == SAMAY_ORDER_DATE)
    fill_dates (self, table, ordering.is_descending);
  else
    fill_sorted (self, table, ordering, locale);
  for (guint i = 0; i < self->n; i++)
    self->positions[self->rows[i]] = i;
  return self;
}

SamayEventOrder *
samay_event_order_ref (SamayEventOrder *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_event_order_unref (SamayEventOrder *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->rows);
  g_free (self->positions);
  g_free (self);
}

/**
 * samay_event_order_get_row:
 * @position: below the number of the table's rows
 *
 * Returns: which row stands there
 */
guint
samay_event_order_get_row (SamayEventOrder *self,
                           guint            position)
{
  g_return_val_if_fail (self != NULL && position < self->n, 0);

  return self->rows[position];
}

/**
 * samay_event_order_find_position:
 * @row: below the number of the table's rows
 *
 * Returns: where the row stands
 */
guint
samay_event_order_find_position (SamayEventOrder *self,
                                 guint            row)
{
  g_return_val_if_fail (self != NULL && row < self->n, 0);

  return self->positions[row];
}
