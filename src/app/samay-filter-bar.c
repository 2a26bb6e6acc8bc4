/* samay-filter-bar.c: a chip for each value that is wanted, the numbers, and a button that clears all
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-filter-bar.h"

#include <glib/gi18n.h>

#include "app/samay-compat.h"
#include "app/samay-facet-words.h"

#define BAR_KEY "samay-bar"
#define CHIP_KEY "samay-chip"
#define CHIP_MAX_CHARS 28

/* The widgets inside are NULL until something is filtered out for the first time. */
typedef struct
{
  SamaySession *session;
  GtkWidget *box;
  GtkWidget *chips;
  GtkWidget *count;
} Bar;

/* What a chip stands for; @key is NULL for the words that are looked for. */
typedef struct
{
  SamayFacet facet;
  char *key;
} Chip;

static void
free_bar (gpointer data)
{
  Bar *self = data;

  g_object_unref (self->session);
  g_free (self);
}

static void
free_chip (gpointer data)
{
  Chip *chip = data;

  g_free (chip->key);
  g_free (chip);
}

static void
on_chip_clicked (Bar       *self,
                 GtkWidget *button)
{
  Chip *chip = g_object_get_data (G_OBJECT (button), CHIP_KEY);

  if (chip->key == NULL)
    samay_session_set_wanted_words (self->session, NULL);
  else
    {
      g_autofree char *key = g_strdup (chip->key);

      samay_session_set_wanted (self->session, chip->facet, key, FALSE);
    }
}

static void
add_chip (Bar        *self,
          SamayFacet  facet,
          const char *key,
          const char *words)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (words);
  /* Translators: %s is "Place: Moscow" or the like */
  g_autofree char *name = g_strdup_printf (_("%s: remove from the filter"), words);
  Chip *chip = g_new (Chip, 1);

  *chip = (Chip) { facet, g_strdup (key) };
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), CHIP_MAX_CHARS);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), CHIP_KEY, chip, free_chip);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_chip_clicked), self);
  gtk_box_append (GTK_BOX (self->chips), button);
}

static void
add_chips (Bar *self)
{
  const SamayFilter *filter = samay_session_get_filter (self->session);

  if (samay_filter_get_words (filter) != NULL)
    {
      /* Translators: a chip of the filter; %s is what a person looks for */
      g_autofree char *words = g_strdup_printf (_("“%s”"), samay_filter_get_words (filter));

      add_chip (self, 0, NULL, words);
    }
  for (guint facet = 0; facet < SAMAY_N_FACETS; facet++)
    for (guint i = 0; i < samay_filter_get_n_keys (filter, facet); i++)
      {
        const char *key = samay_filter_get_key (filter, facet, i);
        g_autofree char *value = samay_facet_words_dup_value (self->session, facet, key);
        /* Translators: a chip of the filter, as in "Place: Moscow" */
        g_autofree char *words = g_strdup_printf (C_("filter", "%s: %s"), samay_facet_words_get_name (facet), value);

        add_chip (self, facet, key, words);
      }
}

/* Where the focus was among the chips, or -1. */
static int
find_focus (Bar *self)
{
  int i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (self->chips); child != NULL; child = gtk_widget_get_next_sibling (child), i++)
    if (gtk_widget_is_focus (child))
      return i;
  return -1;
}

/* A chip that goes leaves the focus to the next one. */
static void
give_focus (Bar *self,
            int  place)
{
  GtkWidget *child = gtk_widget_get_first_child (self->chips);

  for (; place > 0 && child != NULL && gtk_widget_get_next_sibling (child) != NULL; place--)
    child = gtk_widget_get_next_sibling (child);
  if (child != NULL)
    gtk_widget_grab_focus (child);
  else
    gtk_widget_child_focus (gtk_widget_get_parent (self->box), GTK_DIR_TAB_FORWARD);
}

static void
show_count (Bar *self)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  SamayKept *kept = samay_session_get_kept (self->session);
  guint n_all = samay_event_table_get_n (samay_session_get_whole_table (self->session));
  guint n = n_all;
  g_autofree char *all = samay_date_format_number (format, n_all);
  g_autofree char *some = NULL;
  g_autofree char *rest = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *out = NULL;
  g_autofree char *words = NULL;

  if (kept == NULL)
    return;
  samay_kept_get_rows (kept, &n);
  some = samay_date_format_number (format, n);
  rest = samay_date_format_number (format, n_all - n);
  /* Translators: numbers, as in "12 of 340 shown" and "328 filtered out" */
  shown = g_strdup_printf (samay_session_get_dims (self->session) ? _("%s of %s come through") : _("%s of %s shown"), some, all);
  out = g_strdup_printf (samay_session_get_dims (self->session) ? _("%s pale") : _("%s filtered out"), rest);
  words = g_strdup_printf ("%s\n%s", shown, out);
  if (g_str_equal (words, gtk_label_get_text (GTK_LABEL (self->count))))
    return;
  gtk_label_set_text (GTK_LABEL (self->count), words);
  samay_compat_announce (self->box, words);
}

static void
make_inside (Bar *self)
{
  GtkWidget *window = gtk_scrolled_window_new ();
  GtkWidget *clear = gtk_button_new_from_icon_name ("edit-clear-all-symbolic");

  self->chips = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_valign (self->chips, GTK_ALIGN_CENTER);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), self->chips);
  gtk_widget_set_hexpand (window, TRUE);
  self->count = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->count), 1);
  gtk_label_set_justify (GTK_LABEL (self->count), GTK_JUSTIFY_RIGHT);
  gtk_widget_add_css_class (self->count, "caption");
  gtk_widget_add_css_class (self->count, "numeric");
  gtk_widget_set_valign (clear, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (clear, "flat");
  gtk_widget_set_tooltip_text (clear, _("Clear the Filter"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (clear), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Clear the Filter"), -1);
  g_signal_connect_swapped (clear, "clicked", G_CALLBACK (samay_session_clear_filter), self->session);
  gtk_box_append (GTK_BOX (self->box), window);
  gtk_box_append (GTK_BOX (self->box), self->count);
  gtk_box_append (GTK_BOX (self->box), clear);
}

static void
on_filtered (GtkWidget *box)
{
  Bar *self = g_object_get_data (G_OBJECT (box), BAR_KEY);
  gboolean is_empty = samay_filter_is_empty (samay_session_get_filter (self->session));
  GtkWidget *child;
  int focus;

  if (gtk_widget_get_root (box) == NULL || (is_empty && self->chips == NULL))
    return;
  if (self->chips == NULL)
    make_inside (self);
  focus = find_focus (self);
  while ((child = gtk_widget_get_first_child (self->chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->chips), child);
  add_chips (self);
  show_count (self);
  if (focus >= 0)
    give_focus (self, focus);
  gtk_widget_set_visible (box, !is_empty);
}

/**
 * samay_filter_bar_new:
 *
 * Returns: (transfer floating): a bar that is hidden while all events come through
 */
GtkWidget *
samay_filter_bar_new (SamaySession *session)
{
  Bar *self = g_new0 (Bar, 1);

  self->session = g_object_ref (session);
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  gtk_widget_add_css_class (self->box, "filter-bar");
  gtk_widget_set_visible (self->box, FALSE);
  g_object_set_data_full (G_OBJECT (self->box), BAR_KEY, self, free_bar);
  g_signal_connect_object (session, "filtered", G_CALLBACK (on_filtered), self->box, G_CONNECT_SWAPPED);
  return self->box;
}
