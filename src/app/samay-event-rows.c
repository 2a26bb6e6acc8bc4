/* samay-event-rows.c: objects for the rows on screen only; a table may have a million
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-rows.h"

struct _SamayEventItem
{
  GObject parent_instance;

  SamayEventTable *table;
  guint row;
};

struct _SamayEventRows
{
  GObject parent_instance;

  SamayEventTable *table; /* or NULL */
};

G_DEFINE_FINAL_TYPE (SamayEventItem, samay_event_item, G_TYPE_OBJECT)

static void
samay_event_item_finalize (GObject *object)
{
  samay_event_table_unref (SAMAY_EVENT_ITEM (object)->table);
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
  return samay_event_table_get_row (self->table, self->row);
}

static GType
get_item_type (GListModel *model)
{
  return SAMAY_TYPE_EVENT_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  SamayEventTable *table = SAMAY_EVENT_ROWS (model)->table;

  return table != NULL ? samay_event_table_get_n (table) : 0;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  SamayEventItem *item;

  if (position >= get_n_items (model))
    return NULL;
  item = g_object_new (SAMAY_TYPE_EVENT_ITEM, NULL);
  item->table = samay_event_table_ref (SAMAY_EVENT_ROWS (model)->table);
  item->row = position;
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
  g_clear_pointer (&SAMAY_EVENT_ROWS (object)->table, samay_event_table_unref);
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
 * samay_event_rows_set_table:
 * @table: (nullable): the rows take a reference
 *
 * All rows are other ones from now on.
 */
void
samay_event_rows_set_table (SamayEventRows  *self,
                            SamayEventTable *table)
{
  guint n_before;
  g_autoptr (SamayEventTable) before = NULL;

  g_return_if_fail (SAMAY_IS_EVENT_ROWS (self));

  n_before = get_n_items (G_LIST_MODEL (self));
  before = self->table;
  self->table = table != NULL ? samay_event_table_ref (table) : NULL;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, get_n_items (G_LIST_MODEL (self)));
}
