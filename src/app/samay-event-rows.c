/* samay-event-rows.c: objects for the rows on screen only; a table may have a million
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-rows.h"

/* So many rows are new at once, for making, shaping and measuring one takes a millisecond or two; the others follow, a
 * slice a frame. */
#define SLICE 12
#define SLICE_MS 16
/* A list view makes 200 widgets, and none for what comes after them. */
#define N_WITH_WIDGETS 256
/* From either end so many rows are looked at; of a million most have no widgets to be spared. */
#define MAX_COMPARED 4096

struct _SamayEventItem
{
  GObject parent_instance;

  SamayEventRow event; /* with strings of its own: a list may keep the row when the table goes */
};

struct _SamayEventRows
{
  GObject parent_instance;

  SamayEventTable *table; /* or NULL */
  SamayEventOrder *order; /* of its rows, or NULL for theirs */
  guint n_shown;          /* of its rows, from the first on */
  guint growing;          /* a source, while there are more */
};

G_DEFINE_FINAL_TYPE (SamayEventItem, samay_event_item, G_TYPE_OBJECT)

static guint
find_row (SamayEventOrder *order,
          guint            position)
{
  return order != NULL ? samay_event_order_get_row (order, position) : position;
}

static void
samay_event_item_finalize (GObject *object)
{
  SamayEventRow *event = &SAMAY_EVENT_ITEM (object)->event;

  g_free ((char *) event->id);
  g_free ((char *) event->title);
  g_free ((char *) event->place);
  G_OBJECT_CLASS (samay_event_item_parent_class)->finalize (object);
}

static void
samay_event_item_class_init (SamayEventItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samay_event_item_finalize;
}

static void
samay_event_item_init (SamayEventItem *self)
{
}

/**
 * samay_event_item_get_event:
 *
 * Returns: the event; its strings live as long as the item
 */
SamayEventRow
samay_event_item_get_event (SamayEventItem *self)
{
  return self->event;
}

static GType
get_item_type (GListModel *model)
{
  return SAMAY_TYPE_EVENT_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return SAMAY_EVENT_ROWS (model)->n_shown;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  SamayEventRows *self = SAMAY_EVENT_ROWS (model);
  SamayEventItem *item;

  if (position >= self->n_shown)
    return NULL;
  item = g_object_new (SAMAY_TYPE_EVENT_ITEM, NULL);
  item->event = samay_event_table_get_row (self->table, find_row (self->order, position));
  item->event.id = g_strdup (item->event.id);
  item->event.title = g_strdup (item->event.title);
  item->event.place = g_strdup (item->event.place);
  return item;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SamayEventRows, samay_event_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
samay_event_rows_finalize (GObject *object)
{
  SamayEventRows *self = SAMAY_EVENT_ROWS (object);

  g_clear_handle_id (&self->growing, g_source_remove);
  g_clear_pointer (&self->table, samay_event_table_unref);
  g_clear_pointer (&self->order, samay_event_order_unref);
  G_OBJECT_CLASS (samay_event_rows_parent_class)->finalize (object);
}

static void
samay_event_rows_class_init (SamayEventRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samay_event_rows_finalize;
}

static void
samay_event_rows_init (SamayEventRows *self)
{
}

/**
 * samay_event_rows_new:
 *
 * Returns: (transfer full): no rows
 */
SamayEventRows *
samay_event_rows_new (void)
{
  return g_object_new (SAMAY_TYPE_EVENT_ROWS, NULL);
}

/**
 * samay_event_rows_get_table:
 *
 * Returns: (transfer none) (nullable): whose rows they are
 */
SamayEventTable *
samay_event_rows_get_table (SamayEventRows *self)
{
  g_return_val_if_fail (SAMAY_IS_EVENT_ROWS (self), NULL);

  return self->table;
}

/**
 * samay_event_rows_get_row:
 * @position: in the list
 *
 * Returns: which row of the table stands there
 */
guint
samay_event_rows_get_row (SamayEventRows *self,
                          guint           position)
{
  g_return_val_if_fail (SAMAY_IS_EVENT_ROWS (self), 0);

  return find_row (self->order, position);
}

/**
 * samay_event_rows_find_position:
 * @row: of the table
 *
 * Returns: where in the list it stands, or will stand
 */
guint
samay_event_rows_find_position (SamayEventRows *self,
                                guint           row)
{
  g_return_val_if_fail (SAMAY_IS_EVENT_ROWS (self), 0);

  return self->order != NULL ? samay_event_order_find_position (self->order, row) : row;
}

/* Rows as they stand, or stood. */
typedef struct
{
  SamayEventTable *table;
  SamayEventOrder *order;
} Sequence;

/* Whether what stands there looks the same. */
static gboolean
is_same (const Sequence *one,
         guint           position,
         const Sequence *other,
         guint           other_position)
{
  SamayEventRow a = samay_event_table_get_row (one->table, find_row (one->order, position));
  SamayEventRow b = samay_event_table_get_row (other->table, find_row (other->order, other_position));

  return a.status == b.status && a.n_sources == b.n_sources && a.n_conflicts == b.n_conflicts
         && samay_when_equal (&a.when, &b.when)
         && (a.title == b.title || g_strcmp0 (a.title, b.title) == 0)
         && (a.place == b.place || g_strcmp0 (a.place, b.place) == 0);
}

static gboolean
grow (gpointer data)
{
  SamayEventRows *self = data;
  guint n = samay_event_table_get_n (self->table);
  guint n_before = self->n_shown;
  gboolean has_more;

  self->n_shown = n_before < N_WITH_WIDGETS ? MIN (n_before + SLICE, n) : n;
  has_more = self->n_shown < n;
  if (!has_more)
    self->growing = 0;
  g_list_model_items_changed (G_LIST_MODEL (self), n_before, 0, self->n_shown - n_before);
  return has_more ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * samay_event_rows_set_table:
 * @table: (nullable): the rows take a reference
 * @order: (nullable): of the table's rows; %NULL for their own
 *
 * Rows that look the same at both ends stay what they are, so that an edit makes few widgets anew. Of many new rows
 * only the first are there at once; the others come by and by, or the window would stand still while they are made.
 */
void
samay_event_rows_set_table (SamayEventRows  *self,
                            SamayEventTable *table,
                            SamayEventOrder *order)
{
  g_autoptr (SamayEventTable) old_table = NULL;
  g_autoptr (SamayEventOrder) old_order = NULL;
  Sequence before;
  Sequence now;
  guint n_before;
  guint n;
  guint n_start = 0;
  guint n_end = 0;

  g_return_if_fail (SAMAY_IS_EVENT_ROWS (self));

  g_clear_handle_id (&self->growing, g_source_remove);
  old_table = self->table;
  old_order = self->order;
  n_before = self->n_shown;
  self->table = table != NULL ? samay_event_table_ref (table) : NULL;
  self->order = order != NULL ? samay_event_order_ref (order) : NULL;
  before = (Sequence) { old_table, old_order };
  now = (Sequence) { table, order };
  n = table != NULL ? samay_event_table_get_n (table) : 0;
  while (n_start < MIN (MIN (n, n_before), MAX_COMPARED) && is_same (&before, n_start, &now, n_start))
    n_start++;
  if (old_table != NULL && n_before == samay_event_table_get_n (old_table))
    while (n_end < MIN (MIN (n, n_before) - n_start, MAX_COMPARED)
           && is_same (&before, n_before - 1 - n_end, &now, n - 1 - n_end))
      n_end++;
  if (n - n_start - n_end <= SLICE)
    self->n_shown = n;
  else
    {
      n_end = 0;
      self->n_shown = n_start + SLICE;
      self->growing = g_timeout_add_full (G_PRIORITY_LOW, SLICE_MS, grow, self, NULL);
    }
  g_list_model_items_changed (G_LIST_MODEL (self), n_start, n_before - n_start - n_end, self->n_shown - n_start - n_end);
}
