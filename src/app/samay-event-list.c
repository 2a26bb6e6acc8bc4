/* samay-event-list.c: a list view whose selection is the session's, in the order that its header wants
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/samay-event-line.h"
#include "app/samay-event-rows.h"
#include "app/samay-event-words.h"
#include "app/samay-sort-header.h"

/* So many titles are sorted in a few milliseconds. */
#define MAX_AT_ONCE 1000

/* What a worker gets, and what it finds. */
typedef struct
{
  SamayEventList *list; /* that waits for it; NULL when it does no more */
  SamayEventTable *table;
  SamayOrdering ordering;
  char *locale;
  SamayEventOrder *order;
} Sort;

struct _SamayEventList
{
  GtkWidget parent_instance;

  SamaySession *session;
  SamayEventRows *rows;
  GtkSingleSelection *selection;
  GtkWidget *stack;
  GtkWidget *view;
  GtkWidget *header;
  GtkWidget *empty;
  Sort *sorting; /* under way, or NULL; its task owns it */
  gboolean is_anew; /* whether all rows are made anew once that is done */
  gboolean has_pale;
  gboolean follows; /* while the selection is made to be the session's */
};

#define PALE_OPACITY 0.45

enum
{
  SORTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamayEventList, samay_event_list, GTK_TYPE_WIDGET)

static void
on_setup (SamayEventList *self,
          GtkListItem    *item)
{
  gtk_list_item_set_child (item, samay_event_line_new ());
}

/* The row itself carries the name: its parts would be heard one by one, or not at all. */
static void
name_row (GtkWidget  *row,
          const char *line)
{
  GtkWidget *parent = gtk_widget_get_parent (row);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
}

/* While another table's rows are sorted, those of the former stand there, and choose nothing. */
static gboolean
is_current (SamayEventList *self)
{
  return self->session != NULL && samay_event_rows_get_table (self->rows) == samay_session_get_table (self->session);
}

static void
on_bind (SamayEventList *self,
         GtkListItem    *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  SamayEventRow event = samay_event_item_get_event (gtk_list_item_get_item (item));
  SamayDateFormat *format = samay_session_get_format (self->session);
  guint position = gtk_list_item_get_position (item);
  gboolean is_pale = is_current (self) && samay_session_is_pale (self->session, samay_event_rows_get_row (self->rows, position));
  g_autofree char *line = samay_event_words_dup_line (&event, format);

  samay_event_line_set (SAMAY_EVENT_LINE (row), &event, format);
  gtk_widget_set_opacity (row, is_pale ? PALE_OPACITY : 1);
  if (is_pale)
    {
      /* Translators: an event, as a screen reader says it, that the filter leaves out */
      g_autofree char *pale = g_strdup_printf (_ ("%s; filtered out"), line);

      name_row (row, pale);
    }
  else
    name_row (row, line);
}

static void
scroll_to_selected (SamayEventList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (position != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
}

/* The session's choice becomes the list's. */
static void
on_session_selected (SamayEventList *self)
{
  guint row = samay_session_get_selected (self->session);
  guint position = GTK_INVALID_LIST_POSITION;

  if (!is_current (self))
    return;
  if (row != SAMAY_SESSION_NO_EVENT)
    position = samay_event_rows_find_position (self->rows, row);
  if (gtk_single_selection_get_selected (self->selection) == position)
    return;
  /* That row comes later. */
  if (row != SAMAY_SESSION_NO_EVENT && position >= g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
    return;
  self->follows = TRUE;
  gtk_single_selection_set_selected (self->selection, position);
  self->follows = FALSE;
  scroll_to_selected (self);
}

/* And the other way round. */
static void
on_selected (SamayEventList *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);

  if (self->follows || !is_current (self))
    return;
  samay_session_set_selected (self->session, position == GTK_INVALID_LIST_POSITION
                                               ? SAMAY_SESSION_NO_EVENT
                                               : samay_event_rows_get_row (self->rows, position));
}

/* A second click, or Enter: the timeline comes back to the event if a person has left it. */
static void
on_activate (SamayEventList *self,
             guint           position)
{
  if (is_current (self))
    samay_session_set_selected (self->session, samay_event_rows_get_row (self->rows, position));
}

static GtkWidget *
make_empty (SamayEventList *self)
{
  GtkWidget *page = adw_status_page_new ();

  self->empty = page;
  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "view-list-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("No Events"));
  gtk_widget_add_css_class (page, "compact");
  return page;
}

/* Nothing was told, or nothing comes through. */
static void
explain_empty (SamayEventList *self)
{
  gboolean has_some = samay_event_table_get_n (samay_session_get_whole_table (self->session)) > 0;

  adw_status_page_set_description (ADW_STATUS_PAGE (self->empty),
                                   has_some ? _ ("The filter leaves out all of them.")
                                            : _ ("What the text tells with a date is listed here."));
}

/* The table's rows, in that order; NULL for theirs. */
static void
show_rows (SamayEventList  *self,
           SamayEventTable *table,
           SamayEventOrder *order)
{
  self->follows = TRUE;
  if (self->is_anew)
    samay_event_rows_set_table (self->rows, NULL, NULL);
  self->is_anew = FALSE;
  samay_event_rows_set_table (self->rows, table, order);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->follows = FALSE;
  explain_empty (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), samay_event_table_get_n (table) > 0 ? "list" : "empty");
  on_session_selected (self);
}

static void
sort_free (gpointer data)
{
  Sort *sort = data;

  samay_event_table_unref (sort->table);
  g_free (sort->locale);
  g_clear_pointer (&sort->order, samay_event_order_unref);
  g_free (sort);
}

static void
sort_run (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  Sort *sort = data;

  sort->order = samay_event_order_new (sort->table, sort->ordering, sort->locale);
  g_task_return_boolean (task, TRUE);
}

static void
on_sorted (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  Sort *sort = g_task_get_task_data (G_TASK (result));
  SamayEventList *self = sort->list;

  if (self == NULL)
    return;
  self->sorting = NULL;
  show_rows (self, sort->table, sort->order);
}

static void
stop_sorting (SamayEventList *self)
{
  if (self->sorting != NULL)
    self->sorting->list = NULL;
  self->sorting = NULL;
}

/* The order of dates is the table's own, or that backwards; any other takes its time. */
static void
on_changed (SamayEventList *self)
{
  SamayEventTable *table = samay_session_get_table (self->session);
  SamayOrdering ordering = samay_sort_header_get_ordering (SAMAY_SORT_HEADER (self->header));
  const char *locale = samay_date_format_get_locale (samay_session_get_format (self->session));
  g_autoptr (GTask) task = NULL;

  stop_sorting (self);
  if (samay_ordering_equal (ordering, SAMAY_ORDERING_DEFAULT))
    {
      show_rows (self, table, NULL);
      return;
    }
  if (ordering.key == SAMAY_ORDER_DATE || samay_event_table_get_n (table) <= MAX_AT_ONCE)
    {
      g_autoptr (SamayEventOrder) order = samay_event_order_new (table, ordering, locale);

      show_rows (self, table, order);
      return;
    }
  self->sorting = g_new0 (Sort, 1);
  *self->sorting = (Sort) { self, samay_event_table_ref (table), ordering, g_strdup (locale), NULL };
  task = g_task_new (NULL, NULL, on_sorted, NULL);
  g_task_set_task_data (task, self->sorting, sort_free);
  g_task_run_in_thread (task, sort_run);
}

/* The dates read otherwise, though the events are the same. */
static void
on_format (SamayEventList *self)
{
  self->is_anew = TRUE;
  on_changed (self);
}

static void
on_ordering_chosen (SamayEventList *self)
{
  on_changed (self);
  g_signal_emit (self, signals[SORTED], 0);
}

/* More rows have come; the chosen one may be among them. */
static void
on_rows_changed (SamayEventList *self)
{
  if (!self->follows && self->session != NULL)
    on_session_selected (self);
}

/* The rows are the same, but other ones are pale. */
static void
on_filtered (SamayEventList *self)
{
  gboolean has_pale = samay_session_get_dims (self->session) && samay_session_get_kept (self->session) != NULL;

  if (has_pale || self->has_pale)
    on_format (self);
  self->has_pale = has_pale;
}

static GtkWidget *
make_list (SamayEventList *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  self->view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (self->view), TRUE);
  gtk_widget_add_css_class (self->view, "event-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Events"), -1);
  /* Laid over the rows, the bar fades anyway; one that comes and goes while the rows are placed would ask for a size in the midst of it. */
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_ALWAYS);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), self->view);
  gtk_widget_set_vexpand (window, TRUE);
  self->header = samay_sort_header_new ();
  g_signal_connect_object (self->header, "chosen", G_CALLBACK (on_ordering_chosen), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->header);
  gtk_box_append (GTK_BOX (box), window);
  return box;
}

static void
set_session (SamayEventList *self,
             SamaySession   *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "filtered", G_CALLBACK (on_filtered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::format", G_CALLBACK (on_format), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (on_session_selected), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

static gboolean
samay_event_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SAMAY_EVENT_LIST (widget)->view);
}

/* The list is one stop: who goes on with Tab needn't go through all rows, and who goes back comes to what they are sorted by. */
static gboolean
samay_event_list_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  SamayEventList *self = SAMAY_EVENT_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  gboolean is_in_list = focus != NULL && gtk_widget_is_ancestor (focus, self->view);

  if (is_in_list && direction == GTK_DIR_TAB_FORWARD)
    return FALSE;
  if (is_in_list && direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_grab_focus (self->header);
  return GTK_WIDGET_CLASS (samay_event_list_parent_class)->focus (widget, direction);
}

static void
samay_event_list_dispose (GObject *object)
{
  SamayEventList *self = SAMAY_EVENT_LIST (object);

  stop_sorting (self);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_object (&self->rows);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (samay_event_list_parent_class)->dispose (object);
}

static void
samay_event_list_class_init (SamayEventListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_event_list_dispose;
  widget_class->grab_focus = samay_event_list_grab_focus;
  widget_class->focus = samay_event_list_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  signals[SORTED] = g_signal_new ("sorted", SAMAY_TYPE_EVENT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
samay_event_list_init (SamayEventList *self)
{
  self->rows = samay_event_rows_new ();
  self->selection = gtk_single_selection_new (G_LIST_MODEL (g_object_ref (self->rows)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->rows, "items-changed", G_CALLBACK (on_rows_changed), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->selection, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);

  self->stack = gtk_stack_new ();
  gtk_stack_add_named (GTK_STACK (self->stack), make_empty (self), "empty");
  gtk_stack_add_named (GTK_STACK (self->stack), make_list (self), "list");
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
}

GtkWidget *
samay_event_list_new (SamaySession *session)
{
  SamayEventList *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_EVENT_LIST, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}

/**
 * samay_event_list_get_ordering:
 *
 * Returns: what the events are sorted by
 */
SamayOrdering
samay_event_list_get_ordering (SamayEventList *self)
{
  g_return_val_if_fail (SAMAY_IS_EVENT_LIST (self), SAMAY_ORDERING_DEFAULT);

  return samay_sort_header_get_ordering (SAMAY_SORT_HEADER (self->header));
}

void
samay_event_list_set_ordering (SamayEventList *self,
                               SamayOrdering   ordering)
{
  g_return_if_fail (SAMAY_IS_EVENT_LIST (self));

  samay_sort_header_set_ordering (SAMAY_SORT_HEADER (self->header), ordering);
  on_changed (self);
}
