/* samay-event-list.c: a list view whose selection is the session's
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-list.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/samay-event-rows.h"
#include "app/samay-event-words.h"
#include "app/samay-status-mark.h"
#include "scene/samay-cluster.h"

struct _SamayEventList
{
  GtkWidget parent_instance;

  SamaySession *session;
  SamayEventRows *rows;
  GtkSingleSelection *selection;
  GtkWidget *stack;
  GtkWidget *view;
  GtkWidget *empty;
  gboolean has_pale;
  gboolean follows; /* while the selection is made to be the session's */
};

/* The parts of a row, kept with its box. */
typedef struct
{
  GtkWidget *mark;
  GtkWidget *date;
  GtkWidget *status;
  GtkWidget *title;
  GtkWidget *place;
} Parts;

#define PARTS_KEY "samay-parts"
#define PALE_OPACITY 0.45

G_DEFINE_FINAL_TYPE (SamayEventList, samay_event_list, GTK_TYPE_WIDGET)

static GtkWidget *
make_label (const char *css_class,
            gboolean    wraps)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (wraps)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), 3);
    }
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

/* Date and status, then the title, then the place; the mark at the left. */
static void
on_setup (SamayEventList *self,
          GtkListItem    *item)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  Parts *parts = g_new0 (Parts, 1);

  parts->mark = samay_status_mark_new (TRUE);
  parts->date = make_label ("caption-heading", FALSE);
  parts->status = make_label ("caption", FALSE);
  parts->title = make_label (NULL, TRUE);
  parts->place = make_label ("caption", FALSE);
  gtk_widget_set_valign (parts->mark, GTK_ALIGN_START);
  gtk_widget_set_hexpand (parts->date, TRUE);
  gtk_widget_add_css_class (parts->status, "dim-label");
  gtk_widget_add_css_class (parts->place, "dim-label");
  gtk_label_set_ellipsize (GTK_LABEL (parts->status), PANGO_ELLIPSIZE_NONE);
  gtk_box_append (GTK_BOX (head), parts->date);
  gtk_box_append (GTK_BOX (head), parts->status);
  gtk_box_append (GTK_BOX (words), head);
  gtk_box_append (GTK_BOX (words), parts->title);
  gtk_box_append (GTK_BOX (words), parts->place);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (row), parts->mark);
  gtk_box_append (GTK_BOX (row), words);
  gtk_widget_set_margin_top (row, 8);
  gtk_widget_set_margin_bottom (row, 8);
  gtk_widget_set_margin_end (row, 12);
  g_object_set_data_full (G_OBJECT (row), PARTS_KEY, parts, g_free);
  gtk_list_item_set_child (item, row);
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

static void
on_bind (SamayEventList *self,
         GtkListItem    *item)
{
  GtkWidget *row = gtk_list_item_get_child (item);
  Parts *parts = g_object_get_data (G_OBJECT (row), PARTS_KEY);
  SamayEventRow event = samay_event_item_get_event (gtk_list_item_get_item (item));
  SamayDateFormat *format = samay_session_get_format (self->session);
  gboolean is_pale = samay_session_is_pale (self->session, gtk_list_item_get_position (item));
  g_autofree char *date = samay_event_words_dup_date (&event, format);
  g_autofree char *title = samay_text_clean (event.title);
  g_autofree char *place = event.place != NULL ? samay_text_clean (event.place) : NULL;
  g_autofree char *line = samay_event_words_dup_line (&event, format);
  g_autofree char *status = samay_event_words_dup_status (&event, format);

  samay_status_mark_set (SAMAY_STATUS_MARK (parts->mark), &event.when, event.status, event.n_conflicts > 0);
  gtk_label_set_text (GTK_LABEL (parts->date), date);
  gtk_label_set_text (GTK_LABEL (parts->status), status);
  gtk_label_set_text (GTK_LABEL (parts->title), title);
  gtk_label_set_text (GTK_LABEL (parts->place), place != NULL ? place : "");
  gtk_widget_set_visible (parts->place, place != NULL);
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
  guint row = gtk_single_selection_get_selected (self->selection);

  if (row != GTK_INVALID_LIST_POSITION)
    gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", row);
}

/* The session's choice becomes the list's. */
static void
on_session_selected (SamayEventList *self)
{
  guint row = samay_session_get_selected (self->session);
  guint position = row == SAMAY_SESSION_NO_EVENT ? GTK_INVALID_LIST_POSITION : row;

  if (gtk_single_selection_get_selected (self->selection) == position)
    return;
  /* That row comes later. */
  if (row != SAMAY_SESSION_NO_EVENT && row >= g_list_model_get_n_items (G_LIST_MODEL (self->selection)))
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

  if (self->follows || self->session == NULL)
    return;
  samay_session_set_selected (self->session,
                              position == GTK_INVALID_LIST_POSITION ? SAMAY_SESSION_NO_EVENT : position);
}

/* A second click, or Enter: the timeline comes back to the event if a person has left it. */
static void
on_activate (SamayEventList *self,
             guint           position)
{
  samay_session_set_selected (self->session, position);
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

static void
on_changed (SamayEventList *self)
{
  SamayEventTable *table = samay_session_get_table (self->session);

  self->follows = TRUE;
  samay_event_rows_set_table (self->rows, table);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->follows = FALSE;
  explain_empty (self);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), samay_event_table_get_n (table) > 0 ? "list" : "empty");
  on_session_selected (self);
}

/* The dates read otherwise, though the events are the same. */
static void
on_format (SamayEventList *self)
{
  self->follows = TRUE;
  samay_event_rows_set_table (self->rows, NULL);
  self->follows = FALSE;
  on_changed (self);
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

  g_signal_connect_object (factory, "setup", G_CALLBACK (on_setup), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  self->view = gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->selection)), factory);
  g_signal_connect_object (self->view, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_show_separators (GTK_LIST_VIEW (self->view), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Events"), -1);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), self->view);
  gtk_widget_set_vexpand (window, TRUE);
  return window;
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

static void
samay_event_list_dispose (GObject *object)
{
  SamayEventList *self = SAMAY_EVENT_LIST (object);

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

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
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
