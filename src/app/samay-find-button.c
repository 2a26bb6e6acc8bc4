/* samay-find-button.c: an entry in a popover; hits are looked for beside the main loop and chosen one after the other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-find-button.h"

#include <glib/gi18n.h>

#include "document/samay-find.h"

typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *entry;
  GtkWidget *count;
  GtkWidget *previous;
  GtkWidget *next;
  GArray *hits; /* of guint32: rows, ascending */
  guint serial; /* of the search that was begun last */
} Finder;

typedef struct
{
  SamayEventTable *table;
  char *query;
  guint serial;
} Search;

static void
free_search (gpointer data)
{
  Search *search = data;

  samay_event_table_unref (search->table);
  g_free (search->query);
  g_free (search);
}

static void
free_finder (gpointer data)
{
  Finder *self = data;

  g_object_unref (self->session);
  g_array_unref (self->hits);
  g_free (self);
}

/* The first hit that doesn't come before the row. */
static guint
find_hit (Finder *self,
          guint   row)
{
  guint i = 0;

  while (i < self->hits->len && g_array_index (self->hits, guint32, i) < row)
    i++;
  return i;
}

static void
show_count (Finder *self)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  guint selected = samay_session_get_selected (self->session);
  guint hit = find_hit (self, selected);
  gboolean is_hit = hit < self->hits->len && g_array_index (self->hits, guint32, hit) == selected;
  g_autofree char *all = samay_date_format_number (format, self->hits->len);
  g_autofree char *at = samay_date_format_number (format, hit + 1);
  g_autofree char *words = NULL;

  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)) == '\0')
    words = g_strdup ("");
  else if (self->hits->len == 0)
    words = g_strdup (_("No event has these words"));
  else if (is_hit)
    /* Translators: the third of seventeen events found */
    words = g_strdup_printf (_("%s of %s"), at, all);
  else
    words = g_strdup_printf (ngettext ("%s event found", "%s events found", self->hits->len), all);
  gtk_label_set_text (GTK_LABEL (self->count), words);
  gtk_widget_set_sensitive (self->previous, self->hits->len > 0);
  gtk_widget_set_sensitive (self->next, self->hits->len > 0);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  Search *search = data;

  g_task_return_pointer (task, samay_find_rows (search->table, search->query, NULL), (GDestroyNotify) g_array_unref);
}

/* The source is the button, which outlives the search. */
static void
on_found (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  Finder *self = g_object_get_data (source, "samay-finder");
  Search *search = g_task_get_task_data (G_TASK (result));
  GArray *hits = g_task_propagate_pointer (G_TASK (result), NULL);

  /* A window may have gone meanwhile, and with it what was in the button. */
  if (search->serial != self->serial || gtk_widget_get_root (self->button) == NULL)
    {
      g_array_unref (hits);
      return;
    }
  g_array_unref (self->hits);
  self->hits = hits;
  show_count (self);
}

static void
look (Finder *self)
{
  g_autoptr (GTask) task = g_task_new (self->button, NULL, on_found, NULL);
  Search *search = g_new (Search, 1);

  search->table = samay_event_table_ref (samay_session_get_table (self->session));
  search->query = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  search->serial = ++self->serial;
  g_task_set_task_data (task, search, free_search);
  g_task_run_in_thread (task, run);
}

/* Rows of another table are other events. */
static void
on_session_changed (GtkWidget *button)
{
  Finder *self = g_object_get_data (G_OBJECT (button), "samay-finder");

  if (gtk_widget_get_root (button) == NULL)
    return;
  g_array_set_size (self->hits, 0);
  look (self);
}

static void
go (Finder *self,
    int     by)
{
  guint selected = samay_session_get_selected (self->session);
  guint n = self->hits->len;
  guint hit;

  if (n == 0)
    return;
  if (selected == SAMAY_SESSION_NO_EVENT)
    hit = by > 0 ? 0 : n - 1;
  else
    {
      hit = find_hit (self, selected);
      if (by < 0)
        hit = (hit + n - 1) % n;
      else if (hit < n && g_array_index (self->hits, guint32, hit) == selected)
        hit = (hit + 1) % n;
      else
        hit %= n;
    }
  samay_session_set_selected (self->session, g_array_index (self->hits, guint32, hit));
  show_count (self);
}

static void
on_next (Finder *self)
{
  go (self, 1);
}

static void
on_previous (Finder *self)
{
  go (self, -1);
}

static GtkWidget *
make_step (Finder     *self,
           const char *icon,
           const char *label,
           GCallback   clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "clicked", clicked, self);
  return button;
}

static GtkWidget *
make_popover (Finder *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->entry = gtk_search_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 28);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Words of the event or its place"), -1);
  self->count = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (self->count), 0);
  gtk_widget_set_hexpand (self->count, TRUE);
  gtk_widget_add_css_class (self->count, "dim-label");
  self->previous = make_step (self, "go-up-symbolic", _("Previous Event Found"), G_CALLBACK (on_previous));
  self->next = make_step (self, "go-down-symbolic", _("Next Event Found"), G_CALLBACK (on_next));
  gtk_box_append (GTK_BOX (row), self->count);
  gtk_box_append (GTK_BOX (row), self->previous);
  gtk_box_append (GTK_BOX (row), self->next);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), row);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  return popover;
}

/**
 * samay_find_button_new:
 *
 * Returns: (transfer floating): a button with a popover
 */
GtkWidget *
samay_find_button_new (SamaySession *session)
{
  Finder *self = g_new0 (Finder, 1);

  self->session = g_object_ref (session);
  self->hits = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "edit-find-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), make_popover (self));
  gtk_widget_set_tooltip_text (self->button, _("Find Events"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find Events"), -1);
  g_object_set_data_full (G_OBJECT (self->button), "samay-finder", self, free_finder);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (look), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (on_next), self);
  g_signal_connect_swapped (self->entry, "next-match", G_CALLBACK (on_next), self);
  g_signal_connect_swapped (self->entry, "previous-match", G_CALLBACK (on_previous), self);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_session_changed), self->button, G_CONNECT_SWAPPED);
  show_count (self);
  return self->button;
}
