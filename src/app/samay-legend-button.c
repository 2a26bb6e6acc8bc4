/* samay-legend-button.c: marks as the timeline draws them, each beside its meaning
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-legend-button.h"

#include <glib/gi18n.h>

#include "app/samay-popover-keys.h"
#include "app/samay-status-mark.h"
#include "scene/samay-words.h"

#define LEGEND_KEY "samay-legend"
#define GAP_PX 12
/* A narrower window has the sections below each other. */
#define WIDE_PX 640
#define HEIGHT_PX 420
#define MAX_CHARS 34

typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *popover; /* NULL until it is opened for the first time */
} Legend;

/* What a date may be, and how the mark tells it. */
static const struct
{
  SamayPart part;
  SamayCertainty certainty;
  SamayBound bound;
  gboolean is_disputed;
  SamayWord word;
} dates[] = {
  { SAMAY_PART_NONE, SAMAY_CERTAINTY_EXACT, SAMAY_BOUND_NONE, FALSE, SAMAY_WORD_EXACT },
  { SAMAY_PART_EARLY, SAMAY_CERTAINTY_EXACT, SAMAY_BOUND_NONE, FALSE, SAMAY_WORD_PART },
  { SAMAY_PART_NONE, SAMAY_CERTAINTY_APPROXIMATE, SAMAY_BOUND_NONE, FALSE, SAMAY_WORD_APPROXIMATE },
  { SAMAY_PART_NONE, SAMAY_CERTAINTY_EXACT, SAMAY_BOUND_UNTIL, FALSE, SAMAY_WORD_UNTIL },
  { SAMAY_PART_NONE, SAMAY_CERTAINTY_EXACT, SAMAY_BOUND_SINCE, FALSE, SAMAY_WORD_SINCE },
  { SAMAY_PART_NONE, SAMAY_CERTAINTY_EXACT, SAMAY_BOUND_NONE, TRUE, SAMAY_WORD_RING },
};

/* What stands for no single event. */
static const struct
{
  SamayMarkSample sample;
  SamayWord word;
} samples[] = {
  { SAMAY_MARK_SAMPLE_DOTS, SAMAY_WORD_FOLDED },
  { SAMAY_MARK_SAMPLE_BAR, SAMAY_WORD_BAR },
  { SAMAY_MARK_SAMPLE_TODAY, SAMAY_WORD_TODAY },
  { SAMAY_MARK_SAMPLE_WEEKEND, SAMAY_WORD_WEEKEND },
};

static void
free_legend (gpointer data)
{
  Legend *self = data;

  g_object_unref (self->session);
  g_free (self);
}

static const char *
get_word (Legend    *self,
          SamayWord  word)
{
  return samay_word_get (word, samay_date_format_get_locale (samay_session_get_format (self->session)));
}

static GtkWidget *
make_section (const char *head)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (head);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (section), label);
  return section;
}

static void
add_item (GtkWidget  *section,
          GtkWidget  *mark,
          const char *words)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MAX_CHARS);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), mark);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (section), row);
}

static GtkWidget *
make_statuses (Legend *self)
{
  const char *locale = samay_date_format_get_locale (samay_session_get_format (self->session));
  SamayWhen day = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);
  GtkWidget *section = make_section (get_word (self, SAMAY_WORD_LEGEND_STATUS));

  for (guint status = 0; status <= SAMAY_STATUS_DENIED; status++)
    {
      GtkWidget *mark = samay_status_mark_new (TRUE);

      samay_status_mark_set (SAMAY_STATUS_MARK (mark), &day, status, FALSE);
      add_item (section, mark, samay_status_get_word (status, locale));
    }
  return section;
}

static GtkWidget *
make_dates (Legend *self)
{
  GtkWidget *section = make_section (get_word (self, SAMAY_WORD_LEGEND_DATE));

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      SamayWhen when = samay_when_from_days (0, 0, SAMAY_PRECISION_DAY);
      GtkWidget *mark = samay_status_mark_new (TRUE);

      when.part = dates[i].part;
      when.certainty = dates[i].certainty;
      when.bound = dates[i].bound;
      samay_status_mark_set (SAMAY_STATUS_MARK (mark), &when, SAMAY_STATUS_OCCURRED, dates[i].is_disputed);
      add_item (section, mark, get_word (self, dates[i].word));
    }
  return section;
}

static GtkWidget *
make_samples (Legend *self)
{
  GtkWidget *section = make_section (get_word (self, SAMAY_WORD_LEGEND_MORE));

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      GtkWidget *mark = samay_status_mark_new (TRUE);

      samay_status_mark_set_sample (SAMAY_STATUS_MARK (mark), samples[i].sample);
      add_item (section, mark, get_word (self, samples[i].word));
    }
  return section;
}

/* Anew each time: the language may be another, or the window's width. */
static GtkWidget *
make_content (Legend *self)
{
  gboolean is_wide = gtk_widget_get_width (GTK_WIDGET (gtk_widget_get_root (self->button))) >= WIDE_PX;
  GtkWidget *box = gtk_box_new (is_wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, is_wide ? 2 * GAP_PX : GAP_PX);
  GtkWidget *right = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP_PX);
  GtkWidget *window = gtk_scrolled_window_new ();

  gtk_box_append (GTK_BOX (box), make_statuses (self));
  gtk_box_append (GTK_BOX (right), make_dates (self));
  gtk_box_append (GTK_BOX (right), make_samples (self));
  gtk_box_append (GTK_BOX (box), right);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (window), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (window), HEIGHT_PX);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), box);
  return window;
}

static void
create_popup (GtkMenuButton *button,
              gpointer       data)
{
  Legend *self = data;

  if (self->popover == NULL)
    {
      self->popover = gtk_popover_new ();
      samay_popover_keys_add (self->popover);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->popover), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Legend"), -1);
      gtk_menu_button_set_popover (button, self->popover);
    }
  gtk_popover_set_child (GTK_POPOVER (self->popover), make_content (self));
}

/**
 * samay_legend_button_new:
 *
 * Returns: (transfer floating): a button with a popover
 */
GtkWidget *
samay_legend_button_new (SamaySession *session)
{
  Legend *self = g_new0 (Legend, 1);

  self->session = g_object_ref (session);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "samay-legend-symbolic");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popup, self, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Legend"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Legend"), -1);
  g_object_set_data_full (G_OBJECT (self->button), LEGEND_KEY, self, free_legend);
  return self->button;
}
