/* samay-filter-button.c: a popover with a check button for each place, person, status, statement and precision
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-filter-button.h"

#include <glib/gi18n.h>

#include "app/samay-facet-words.h"
#include "app/samay-popover-keys.h"
#include "document/samay-find.h"

#define CHOOSER_KEY "samay-chooser"
#define VALUE_KEY "samay-value"

/* Of each facet so many values are seen at first, and never more than the last number: then a person types. */
#define N_FIRST 6
#define N_MOST 200
/* Fewer values than this need no search. */
#define N_SEARCH 12
#define WIDTH_PX 320
#define HEIGHT_PX 420

typedef struct
{
  guint number; /* of the facets */
  guint n;      /* rows that have it */
} Value;

typedef struct
{
  GArray *values;     /* of Value, most rows first */
  gboolean shows_all;
} Section;

/* The widgets are NULL until the popover is opened for the first time. */
typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *popover;
  GtkWidget *search;
  GtkWidget *box;
  GtkWidget *dims;
  GtkWidget *clear;
  SamayFacets *facets; /* that the sections are of, or NULL */
  Section sections[SAMAY_N_FACETS];
  gboolean follows;    /* while the buttons are made to be as the filter */
} Chooser;

/* What a check button stands for. */
typedef struct
{
  SamayFacet facet;
  guint number;
  char *words;
  GtkWidget *count;
} Mark;

static void update (Chooser *self);

static void
free_chooser (gpointer data)
{
  Chooser *self = data;

  for (guint i = 0; i < SAMAY_N_FACETS; i++)
    g_clear_pointer (&self->sections[i].values, g_array_unref);
  g_clear_pointer (&self->facets, samay_facets_unref);
  g_object_unref (self->session);
  g_free (self);
}

static void
free_mark (gpointer data)
{
  Mark *mark = data;

  g_free (mark->words);
  g_free (mark);
}

static int
compare_values (gconstpointer a,
                gconstpointer b)
{
  const Value *left = a;
  const Value *right = b;

  if (left->n != right->n)
    return left->n > right->n ? -1 : 1;
  return left->number < right->number ? -1 : left->number > right->number;
}

static void
take_facets (Chooser     *self,
             SamayFacets *facets)
{
  g_clear_pointer (&self->facets, samay_facets_unref);
  self->facets = facets != NULL ? samay_facets_ref (facets) : NULL;
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    {
      guint n = facets != NULL ? samay_facets_get_n_values (facets, facet) : 0;
      GArray *values = g_array_sized_new (FALSE, FALSE, sizeof (Value), n);

      for (guint number = 0; number < n; number++)
        g_array_append_val (values, ((Value) { number, samay_facets_get_n_of (facets, facet, number) }));
      g_array_sort (values, compare_values);
      g_clear_pointer (&self->sections[facet].values, g_array_unref);
      self->sections[facet] = (Section) { values, FALSE };
    }
}

static void
update_mark (Chooser   *self,
             GtkWidget *check)
{
  Mark *mark = g_object_get_data (G_OBJECT (check), VALUE_KEY);
  const char *key = samay_facets_get_key (self->facets, mark->facet, mark->number);
  SamayKept *kept = samay_session_get_kept (self->session);
  guint n = kept != NULL ? samay_kept_get_n_of (kept, mark->facet, mark->number)
                         : samay_facets_get_n_of (self->facets, mark->facet, mark->number);
  g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n);
  /* Translators: a place, person, status … and how many events there are with it */
  g_autofree char *label = g_strdup_printf (ngettext ("%s, %s event", "%s, %s events", n), mark->words, number);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               samay_filter_has (samay_session_get_filter (self->session), mark->facet, key));
  gtk_label_set_text (GTK_LABEL (mark->count), number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
on_toggled (Chooser   *self,
            GtkWidget *check)
{
  Mark *mark = g_object_get_data (G_OBJECT (check), VALUE_KEY);

  if (self->follows)
    return;
  samay_session_set_wanted (self->session, mark->facet, samay_facets_get_key (self->facets, mark->facet, mark->number),
                            gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

static GtkWidget *
make_check (Chooser    *self,
            SamayFacet  facet,
            guint       number,
            char       *words)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (words);
  Mark *mark = g_new (Mark, 1);

  *mark = (Mark) { facet, number, words, gtk_label_new (NULL) };
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (mark->count, "dim-label");
  gtk_widget_add_css_class (mark->count, "numeric");
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), mark->count);
  gtk_widget_set_hexpand (row, TRUE);
  gtk_widget_set_margin_start (row, 6);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), row);
  g_object_set_data_full (G_OBJECT (check), VALUE_KEY, mark, free_mark);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_toggled), self);
  return check;
}

static void
on_show_all (Chooser   *self,
             GtkWidget *button)
{
  SamayFacet facet = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), VALUE_KEY));

  self->sections[facet].shows_all = TRUE;
  update (self);
  gtk_widget_child_focus (self->box, GTK_DIR_TAB_FORWARD);
}

static void
add_show_all (Chooser    *self,
              SamayFacet  facet,
              guint       n)
{
  g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n);
  /* Translators: %s is a number, of places or people */
  g_autofree char *label = g_strdup_printf (_("Show all %s"), number);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data (G_OBJECT (button), VALUE_KEY, GUINT_TO_POINTER (facet));
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_show_all), self);
  gtk_box_append (GTK_BOX (self->box), button);
}

static void
add_note (Chooser    *self,
          const char *words,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, css_class);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_margin_top (label, gtk_widget_get_first_child (self->box) != NULL ? 12 : 0);
  gtk_box_append (GTK_BOX (self->box), label);
}

/* What all events have alike tells none apart. */
static gboolean
is_worth_it (Chooser    *self,
             SamayFacet  facet)
{
  GArray *values = self->sections[facet].values;
  guint n = samay_event_table_get_n (samay_session_get_whole_table (self->session));

  return values->len > 1 || (values->len == 1 && g_array_index (values, Value, 0).n < n);
}

/* Wanted values stand among the first, wherever their numbers put them. */
static gboolean
is_wanted (Chooser    *self,
           SamayFacet  facet,
           guint       number)
{
  return samay_filter_has (samay_session_get_filter (self->session), facet, samay_facets_get_key (self->facets, facet, number));
}

static void
add_section (Chooser          *self,
             SamayFacet        facet,
             const SamayQuery *query)
{
  const Section *section = &self->sections[facet];
  guint n_shown = 0;
  guint n_most = query != NULL || section->shows_all ? N_MOST : N_FIRST;

  for (guint i = 0; i < section->values->len; i++)
    {
      guint number = g_array_index (section->values, Value, i).number;
      g_autofree char *words = NULL;

      if (n_shown >= n_most && !is_wanted (self, facet, number))
        continue;
      words = samay_facet_words_dup_value (self->session, facet, samay_facets_get_key (self->facets, facet, number));
      if (query != NULL && !samay_query_matches_text (query, words))
        continue;
      if (n_shown++ == 0)
        add_note (self, samay_facet_words_get_name (facet), "caption-heading");
      gtk_box_append (GTK_BOX (self->box), make_check (self, facet, number, g_steal_pointer (&words)));
    }
  if (query == NULL && !section->shows_all && section->values->len > n_shown)
    add_show_all (self, facet, section->values->len);
  else if (n_shown >= N_MOST && section->values->len > n_shown)
    add_note (self, _("There are more; type to find them"), "caption");
}

static guint
count_values (Chooser *self)
{
  guint n = 0;

  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    n += self->sections[facet].values->len;
  return n;
}

static void
fill (Chooser *self)
{
  g_autoptr (SamayQuery) query = samay_query_new (gtk_editable_get_text (GTK_EDITABLE (self->search)),
                                                    samay_tellings_get_language (samay_session_get_tellings (self->session)));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (self->facets == NULL)
    {
      add_note (self, _("Looking what there is…"), "caption");
      return;
    }
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    if (is_worth_it (self, facet))
      add_section (self, facet, samay_query_is_empty (query) ? NULL : query);
  if (gtk_widget_get_first_child (self->box) == NULL)
    add_note (self, samay_query_is_empty (query) ? _("These events have nothing to tell them apart by") : _("Nothing is called so"),
              "caption");
}

static void
update_marks (Chooser *self)
{
  self->follows = TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (self->box); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_CHECK_BUTTON (child))
      update_mark (self, child);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->dims), samay_session_get_dims (self->session));
  gtk_widget_set_sensitive (self->clear, !samay_filter_is_empty (samay_session_get_filter (self->session)));
  self->follows = FALSE;
}

/* Makes all anew. */
static void
update (Chooser *self)
{
  fill (self);
  gtk_widget_set_visible (self->search, count_values (self) >= N_SEARCH);
  update_marks (self);
}

/* Only the numbers, where the values are the same: what has the focus keeps it. */
static void
refresh (Chooser *self)
{
  SamayFacets *facets = samay_session_get_facets (self->session);

  if (facets == self->facets && facets != NULL)
    {
      update_marks (self);
      return;
    }
  take_facets (self, facets);
  update (self);
}

static void
on_filtered (GtkWidget *button)
{
  Chooser *self = g_object_get_data (G_OBJECT (button), CHOOSER_KEY);

  if (samay_filter_is_empty (samay_session_get_filter (self->session)))
    gtk_widget_remove_css_class (button, "accent");
  else
    gtk_widget_add_css_class (button, "accent");
  /* A button that has gone from its window has lost what was in it. */
  if (self->popover != NULL && gtk_widget_get_root (button) != NULL && gtk_widget_get_visible (self->popover))
    refresh (self);
}

static void
on_dims_toggled (Chooser *self)
{
  if (!self->follows)
    samay_session_set_dims (self->session, gtk_check_button_get_active (GTK_CHECK_BUTTON (self->dims)));
}

static GtkWidget *
make_foot (Chooser *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->dims = gtk_check_button_new_with_label (_("Show the others, pale"));
  gtk_widget_set_hexpand (self->dims, TRUE);
  g_signal_connect_swapped (self->dims, "toggled", G_CALLBACK (on_dims_toggled), self);
  self->clear = gtk_button_new_with_mnemonic (_("_Clear All"));
  g_signal_connect_swapped (self->clear, "clicked", G_CALLBACK (samay_session_clear_filter), self->session);
  gtk_box_append (GTK_BOX (foot), self->dims);
  gtk_box_append (GTK_BOX (foot), self->clear);
  return foot;
}

static GtkWidget *
make_popover (Chooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *window = gtk_scrolled_window_new ();

  self->popover = gtk_popover_new ();
  self->search = gtk_search_entry_new ();
  g_object_set (self->search, "placeholder-text", _("Find a place, a person…"), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Place, person or other value to find"), -1);
  g_signal_connect_swapped (self->search, "search-changed", G_CALLBACK (update), self);
  /* The entry keeps the key that would close the popover. */
  g_signal_connect_swapped (self->search, "stop-search", G_CALLBACK (gtk_menu_button_popdown), self->button);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_margin_end (self->box, 12);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (window), HEIGHT_PX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), self->box);
  gtk_widget_set_size_request (box, WIDTH_PX, -1);
  gtk_box_append (GTK_BOX (box), self->search);
  gtk_box_append (GTK_BOX (box), window);
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), make_foot (self));
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  samay_popover_keys_add (self->popover);
  return self->popover;
}

static void
create_popup (GtkMenuButton *button,
              gpointer       data)
{
  Chooser *self = data;

  if (self->popover == NULL)
    gtk_menu_button_set_popover (button, make_popover (self));
  refresh (self);
}

/**
 * samay_filter_button_new:
 *
 * Returns: (transfer floating): a button with a popover
 */
GtkWidget *
samay_filter_button_new (SamaySession *session)
{
  Chooser *self = g_new0 (Chooser, 1);

  self->session = g_object_ref (session);
  take_facets (self, NULL);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "samay-filter-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popup, self, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Filter Events"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Filter Events"), -1);
  g_object_set_data_full (G_OBJECT (self->button), CHOOSER_KEY, self, free_chooser);
  g_signal_connect_object (session, "filtered", G_CALLBACK (on_filtered), self->button, G_CONNECT_SWAPPED);
  return self->button;
}
