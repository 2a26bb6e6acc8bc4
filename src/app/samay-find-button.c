/* samay-find-button.c: an entry in a popover; hits are looked for beside the main loop and chosen one after the other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-find-button.h"

#include <glib/gi18n.h>

#include "app/samay-popover-keys.h"
#include "document/samay-find.h"

#define FINDER_KEY "samay-finder"

/* What a worker gets; its task owns it. */
typedef struct
{
  SamayTellings *tellings;
  char *words;
  gint is_stopped;
} Search;

/* The widgets are NULL until the popover is opened for the first time. */
typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *entry;
  GtkWidget *count;
  GtkWidget *previous;
  GtkWidget *next;
  GtkWidget *only;
  GArray *found;  /* of guint32: rows of the whole table that have the words, ascending */
  GArray *hits;   /* of guint32: those of them that aren't filtered out, as rows of the table that is shown */
  Search *search; /* under way, or NULL */
  gboolean follows; /* while the toggle is made to be as the filter */
} Finder;

static void
free_search (gpointer data)
{
  Search *search = data;

  samay_tellings_unref (search->tellings);
  g_free (search->words);
  g_free (search);
}

static void
stop_search (Finder *self)
{
  if (self->search != NULL)
    g_atomic_int_set (&self->search->is_stopped, 1);
  self->search = NULL;
}

static void
free_finder (gpointer data)
{
  Finder *self = data;

  stop_search (self);
  g_object_unref (self->session);
  g_array_unref (self->found);
  g_array_unref (self->hits);
  g_free (self);
}

static const char *
get_words (Finder *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/* The first hit that doesn't come before the row. */
static guint
find_hit (Finder *self,
          guint   row)
{
  guint low = 0;
  guint high = self->hits->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->hits, guint32, middle) < row)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
is_hit (Finder *self,
        guint   hit,
        guint   row)
{
  return hit < self->hits->len && g_array_index (self->hits, guint32, hit) == row;
}

/* What is found, and which of it is chosen. */
static char *
describe_hits (Finder *self)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  guint selected = samay_session_get_selected (self->session);
  guint hit = find_hit (self, selected);
  g_autofree char *all = samay_date_format_number (format, self->hits->len);
  g_autofree char *at = samay_date_format_number (format, hit + 1);

  if (*get_words (self) == '\0')
    return g_strdup ("");
  if (self->found->len == 0)
    return g_strdup (self->search != NULL ? "" : _("No event has these words"));
  if (is_hit (self, hit, selected))
    /* Translators: the third of seventeen events found */
    return g_strdup_printf (_("%s of %s"), at, all);
  return g_strdup_printf (ngettext ("%s event found", "%s events found", self->hits->len), all);
}

static void
show_count (Finder *self)
{
  guint n_out = self->found->len - self->hits->len;
  g_autofree char *words = describe_hits (self);

  if (n_out > 0)
    {
      g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n_out);
      /* Translators: the first %s is what is found ("3 of 17"), the second how many more the filter leaves out */
      g_autofree char *both = g_strdup_printf (_("%s · %s filtered out"), words, number);

      gtk_label_set_text (GTK_LABEL (self->count), both);
    }
  else
    gtk_label_set_text (GTK_LABEL (self->count), words);
  gtk_widget_set_sensitive (self->previous, self->hits->len > 0);
  gtk_widget_set_sensitive (self->next, self->hits->len > 0);
}

/* Those that are shown, of those that were found: both are in the order of rows. */
static void
sift_hits (Finder *self)
{
  SamayKept *kept = samay_session_get_kept (self->session);
  gboolean hides = samay_session_hides (self->session);
  const guint32 *rows = NULL;
  guint n_rows = 0;
  guint place = 0;

  g_array_set_size (self->hits, 0);
  if (kept != NULL)
    rows = samay_kept_get_rows (kept, &n_rows);
  for (guint i = 0; i < self->found->len; i++)
    {
      guint32 row = g_array_index (self->found, guint32, i);

      while (place < n_rows && rows[place] < row)
        place++;
      if (kept != NULL && (place == n_rows || rows[place] != row))
        continue;
      row = hides ? place : row;
      g_array_append_val (self->hits, row);
    }
  show_count (self);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  Search *search = data;

  g_task_return_pointer (task, samay_find_rows (search->tellings, search->words, &search->is_stopped),
                         (GDestroyNotify) g_array_unref);
}

/* The source is the button, which outlives the search. */
static void
on_found (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  Finder *self = g_object_get_data (source, FINDER_KEY);
  GArray *found = g_task_propagate_pointer (G_TASK (result), NULL);

  /* Something else is looked for now; or a window has gone, and with it what was in the button. */
  if (g_task_get_task_data (G_TASK (result)) != self->search || gtk_widget_get_root (self->button) == NULL)
    {
      g_array_unref (found);
      return;
    }
  self->search = NULL;
  g_array_unref (self->found);
  self->found = found;
  sift_hits (self);
}

static void
look (Finder *self)
{
  g_autoptr (GTask) task = g_task_new (self->button, NULL, on_found, NULL);

  stop_search (self);
  self->search = g_new0 (Search, 1);
  self->search->tellings = samay_tellings_ref (samay_session_get_tellings (self->session));
  self->search->words = g_strdup (get_words (self));
  g_task_set_task_data (task, self->search, free_search);
  g_task_run_in_thread (task, run);
}

static void
on_search_changed (Finder *self)
{
  look (self);
  if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->only)))
    samay_session_set_wanted_words (self->session, get_words (self));
}

/* Other events may be there, or others shown. */
static void
on_session_changed (GtkWidget *button)
{
  Finder *self = g_object_get_data (G_OBJECT (button), FINDER_KEY);

  if (self->entry == NULL || gtk_widget_get_root (button) == NULL)
    return;
  self->follows = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->only),
                               samay_filter_get_words (samay_session_get_filter (self->session)) != NULL);
  self->follows = FALSE;
  g_array_set_size (self->found, 0);
  sift_hits (self);
  look (self);
}

static void
on_only_toggled (Finder *self)
{
  if (!self->follows)
    samay_session_set_wanted_words (self->session, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->only))
                                                     ? get_words (self) : NULL);
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
      else
        hit = (hit + is_hit (self, hit, selected)) % n;
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

static void
make_entry (Finder *self)
{
  const char *words = samay_filter_get_words (samay_session_get_filter (self->session));

  self->entry = gtk_search_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 28);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), words != NULL ? words : "");
  g_object_set (self->entry, "placeholder-text", _("Title, place, person, words of the text"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Words of the event, its place, its people or the text"), -1);
  g_signal_connect_swapped (self->entry, "search-changed", G_CALLBACK (on_search_changed), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (on_next), self);
  g_signal_connect_swapped (self->entry, "next-match", G_CALLBACK (on_next), self);
  /* The entry keeps the key that would close the popover. */
  g_signal_connect_swapped (self->entry, "stop-search", G_CALLBACK (gtk_menu_button_popdown), self->button);
  g_signal_connect_swapped (self->entry, "previous-match", G_CALLBACK (on_previous), self);
}

static GtkWidget *
make_popover (Finder *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  make_entry (self);
  self->count = gtk_label_new ("");
  gtk_label_set_xalign (GTK_LABEL (self->count), 0);
  gtk_widget_set_hexpand (self->count, TRUE);
  gtk_widget_add_css_class (self->count, "dim-label");
  self->previous = make_step (self, "go-up-symbolic", _("Previous Event Found"), G_CALLBACK (on_previous));
  self->next = make_step (self, "go-down-symbolic", _("Next Event Found"), G_CALLBACK (on_next));
  self->only = gtk_check_button_new_with_label (_("Filter out all others"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->only),
                               samay_filter_get_words (samay_session_get_filter (self->session)) != NULL);
  g_signal_connect_swapped (self->only, "toggled", G_CALLBACK (on_only_toggled), self);
  gtk_box_append (GTK_BOX (row), self->count);
  gtk_box_append (GTK_BOX (row), self->previous);
  gtk_box_append (GTK_BOX (row), self->next);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), row);
  gtk_box_append (GTK_BOX (box), self->only);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  samay_popover_keys_add (popover);
  return popover;
}

static void
create_popup (GtkMenuButton *button,
              gpointer       data)
{
  Finder *self = data;

  if (self->entry != NULL)
    return;
  gtk_menu_button_set_popover (button, make_popover (self));
  if (*get_words (self) != '\0')
    look (self);
  show_count (self);
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
  self->found = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->hits = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "edit-find-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popup, self, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Find Events"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Find Events"), -1);
  g_object_set_data_full (G_OBJECT (self->button), FINDER_KEY, self, free_finder);
  g_signal_connect_object (session, "filtered", G_CALLBACK (on_session_changed), self->button, G_CONNECT_SWAPPED);
  return self->button;
}
