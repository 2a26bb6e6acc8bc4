/* samay-undated-button.c: a list of the events that no axis can show, each in its words, with dates to choose from
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-undated-button.h"

#include <glib/gi18n.h>

#include "app/samay-event-words.h"
#include "app/samay-quote.h"
#include "document/samay-date-choices.h"
#include "scene/samay-cluster.h"

#define WIDTH_PX 380
#define MAX_HEIGHT_PX 400
/* More are too many to go through here; the list of events has them all. */
#define MAX_ROWS 50
#define QUOTE_CHARS 48
#define QUOTE_REACH_BYTES 400

typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *label;
} Tray;

/* A row's event, and a date for it or an entry where one is written. */
typedef struct
{
  Tray *tray;
  guint row;
  SamayWhen when;
  GtkWidget *entry;
} Choice;

static void
free_choice (gpointer  data,
             GClosure *closure)
{
  g_free (data);
}

static void
give (Choice          *choice,
      const SamayWhen *when)
{
  SamaySession *session = choice->tray->session;
  SamayWhen given = *when;
  guint row = choice->row;

  /* The popover goes with its rows, and the choice with them. */
  g_object_ref (session);
  samay_session_set_selected (session, row);
  samay_session_give_date (session, row, &given);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (choice->tray->button));
  g_object_unref (session);
}

static void
on_choice (Choice *choice)
{
  give (choice, &choice->when);
}

static void
on_written (Choice *choice)
{
  SamayWhen when;

  if (samay_session_parse_when (choice->tray->session, gtk_editable_get_text (GTK_EDITABLE (choice->entry)), &when)
      && !samay_when_is_undated (&when))
    give (choice, &when);
  else
    gtk_widget_add_css_class (choice->entry, "error");
}

static void
on_title (Choice *choice)
{
  samay_session_set_selected (choice->tray->session, choice->row);
}

static Choice *
make_choice (Tray *self,
             guint row)
{
  Choice *choice = g_new0 (Choice, 1);

  *choice = (Choice) { self, row, SAMAY_WHEN_UNKNOWN, NULL };
  return choice;
}

static void
add_label (GtkWidget  *box,
           const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), QUOTE_CHARS);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

static const SamayMention *
get_mention (Tray             *self,
             guint             row,
             SamayExtraction **out_extraction)
{
  SamayTellings *tellings = samay_session_get_tellings (self->session);
  const SamayMentionRef *refs;
  guint n;

  if (samay_tellings_get_n_statements (tellings) == 0)
    return NULL;
  refs = samay_tellings_get_refs (tellings, samay_session_get_whole_row (self->session, row), &n);
  if (n == 0)
    return NULL;
  *out_extraction = samay_statement_get_extraction (samay_tellings_get_statement (tellings, refs[0].statement));
  return samay_tellings_get_mention (tellings, refs[0]);
}

/* The sentence that tells of it, its date in bold. */
static void
add_quote (GtkWidget          *box,
           SamayExtraction    *extraction,
           const SamayMention *mention)
{
  g_autofree char *markup = samay_quote_dup_markup (samay_extraction_get_text (extraction, NULL), mention, QUOTE_REACH_BYTES);

  add_label (box, NULL, "dim-label");
  gtk_label_set_markup (GTK_LABEL (gtk_widget_get_last_child (box)), markup);
  gtk_label_set_lines (GTK_LABEL (gtk_widget_get_last_child (box)), 4);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_widget_get_last_child (box)), PANGO_ELLIPSIZE_END);
}

static gint64
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return samay_day_from_civil (g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now));
}

static void
add_choices (Tray                *self,
             GtkWidget           *box,
             const SamayEventRow *event,
             guint                row,
             SamayExtraction     *extraction)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  GtkWidget *flow = gtk_flow_box_new ();
  g_autoptr (GArray) choices =
    samay_date_choices_list (&event->when, samay_session_get_whole_table (self->session),
                             extraction != NULL ? samay_extraction_get_published (extraction) : NULL, get_today ());

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (flow), GTK_SELECTION_NONE);
  gtk_flow_box_set_column_spacing (GTK_FLOW_BOX (flow), 3);
  gtk_flow_box_set_row_spacing (GTK_FLOW_BOX (flow), 3);
  for (guint i = 0; i < choices->len; i++)
    {
      Choice *choice = make_choice (self, row);
      g_autofree char *date = NULL;
      /* Translators: the first %s is a date, the second an event's title */
      g_autofree char *name = NULL;
      GtkWidget *button;

      choice->when = g_array_index (choices, SamayWhen, i);
      date = samay_date_format_when (format, &choice->when);
      name = g_strdup_printf (_("%s: %s"), date, event->title);
      button = gtk_button_new_with_label (date);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      g_signal_connect_data (button, "clicked", G_CALLBACK (on_choice), choice, free_choice, G_CONNECT_SWAPPED);
      gtk_flow_box_insert (GTK_FLOW_BOX (flow), button, -1);
      gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
    }
  if (choices->len > 0)
    gtk_box_append (GTK_BOX (box), flow);
  else
    g_object_unref (g_object_ref_sink (flow));
}

static void
add_entry (Tray                *self,
           GtkWidget           *box,
           const SamayEventRow *event,
           guint                row)
{
  Choice *choice = make_choice (self, row);
  /* Translators: %s is an event's title */
  g_autofree char *name = g_strdup_printf (_("Date of: %s"), event->title);

  choice->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (choice->entry), _("Another date, such as 19 December 2024"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_data (choice->entry, "activate", G_CALLBACK (on_written), choice, free_choice, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), choice->entry);
}

static GtkWidget *
make_row (Tray  *self,
          guint  row)
{
  SamayEventRow event = samay_event_table_get_row (samay_session_get_table (self->session), row);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *head = gtk_button_new ();
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *title = samay_text_clean (event.title);
  g_autofree char *date = samay_event_words_dup_date (&event, samay_session_get_format (self->session));
  SamayExtraction *extraction = NULL;
  const SamayMention *mention = get_mention (self, row, &extraction);

  add_label (words, title, "heading");
  add_label (words, date, "caption");
  gtk_button_set_child (GTK_BUTTON (head), words);
  gtk_widget_add_css_class (head, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (head), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_data (head, "clicked", G_CALLBACK (on_title), make_choice (self, row), free_choice, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), head);
  if (mention != NULL)
    {
      add_quote (box, extraction, mention);
      add_choices (self, box, &event, row, extraction);
      add_entry (self, box, &event, row);
    }
  gtk_widget_set_margin_bottom (box, 12);
  return box;
}

static guint
count (Tray *self)
{
  SamayEventTable *table = samay_session_get_table (self->session);

  return samay_event_table_get_n (table) - samay_event_table_get_n_dated (table);
}

static GtkWidget *
make_list (Tray *self)
{
  GtkWidget *list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  guint first = samay_event_table_get_n_dated (samay_session_get_table (self->session));
  guint n = count (self);

  for (guint i = 0; i < MIN (n, MAX_ROWS); i++)
    gtk_box_append (GTK_BOX (list), make_row (self, first + i));
  if (n > MAX_ROWS)
    {
      g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n - MAX_ROWS);
      /* Translators: %s is a number of events without a date */
      g_autofree char *more = g_strdup_printf (ngettext ("%s more, in the list of events", "%s more, in the list of events", n - MAX_ROWS),
                                               number);

      add_label (list, more, "dim-label");
    }
  return list;
}

/* Made when it is opened: most people never do, and after each reading it would be another. */
static void
make_popover (GtkMenuButton *button,
              gpointer       data)
{
  Tray *self = data;
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), MAX_HEIGHT_PX);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), make_list (self));
  gtk_widget_set_size_request (scrolled, WIDTH_PX, -1);
  gtk_popover_set_child (GTK_POPOVER (popover), scrolled);
  gtk_menu_button_set_popover (button, popover);
}

static void
update (Tray *self)
{
  guint n = count (self);
  g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n);
  /* Translators: %s is a number of events */
  g_autofree char *name = g_strdup_printf (_("Undated (%s)"), number);
  /* Beside so many tools there is no room for a word in a narrow window. */
  g_autofree char *shown = g_strdup_printf ("? %s", number);

  gtk_widget_set_visible (self->button, n > 0);
  gtk_label_set_text (GTK_LABEL (self->label), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* Rows of the table before would be other events. */
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static void
free_tray (gpointer data)
{
  Tray *self = data;

  g_signal_handlers_disconnect_by_data (self->session, self);
  g_object_unref (self->session);
  g_free (self);
}

/**
 * samay_undated_button_new:
 *
 * Returns: (transfer floating): a button with the number of events without a date, hidden where there are none
 */
GtkWidget *
samay_undated_button_new (SamaySession *session)
{
  Tray *self = g_new0 (Tray, 1);

  self->session = g_object_ref (session);
  self->button = gtk_menu_button_new ();
  self->label = gtk_label_new (NULL);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->button), self->label);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), make_popover, self, NULL);
  gtk_widget_set_tooltip_text (self->button, _("Events without a Date"));
  g_object_set_data_full (G_OBJECT (self->button), "samay-tray", self, free_tray);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (session, "notify::format", G_CALLBACK (update), self);
  update (self);
  return self->button;
}
