/* samay-event-pane.c: when, where and who, in the statement's words, and why that date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-pane.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <string.h>

#include "app/samay-conflicts.h"
#include "app/samay-event-words.h"
#include "app/samay-detail-text.h"
#include "app/samay-quote.h"
#include "app/samay-status-mark.h"
#include "locale/samay-edtf.h"
#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

#define MARGIN_PX 18
#define SECTION_GAP_PX 18
/* What stands further from the expression isn't needed to understand it. */
#define QUOTE_REACH_BYTES 900

struct _SamayEventPane
{
  GtkWidget parent_instance;

  SamaySession *session;
  GtkWidget *stack;
  GtkWidget *window;
  GtkWidget *box;
  guint source; /* that fills the box anew, or 0 */
};

G_DEFINE_FINAL_TYPE (SamayEventPane, samay_event_pane, GTK_TYPE_WIDGET)

static GtkWidget *
make_head (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

/* Returns the section, for more than one text. */
static GtkWidget *
add_section (SamayEventPane *self,
             const char     *head,
             const char     *text)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  if (head != NULL)
    gtk_box_append (GTK_BOX (section), make_head (head));
  if (text != NULL)
    gtk_box_append (GTK_BOX (section), samay_detail_text_new (text, NULL));
  gtk_box_append (GTK_BOX (self->box), section);
  return section;
}

static void
add_title (SamayEventPane      *self,
           const SamayEventRow *event,
           SamayDateFormat     *format)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *mark = samay_status_mark_new (FALSE);
  GtkWidget *status = gtk_label_new (samay_event_words_get_status (event, format));

  samay_status_mark_set (SAMAY_STATUS_MARK (mark), &event->when, event->status, event->n_conflicts > 0);
  gtk_widget_add_css_class (status, "caption-heading");
  gtk_box_append (GTK_BOX (line), mark);
  gtk_box_append (GTK_BOX (line), status);
  gtk_box_append (GTK_BOX (section), samay_detail_text_new (event->title, "title-3"));
  gtk_box_append (GTK_BOX (section), line);
  gtk_box_append (GTK_BOX (self->box), section);
}

/* The event is again when the text says. */
static void
take_back (SamayEventPane *self)
{
  guint row = samay_session_get_selected (self->session);

  if (row != SAMAY_SESSION_NO_EVENT)
    samay_session_give_date (self->session, row, NULL);
}

static void
add_when (SamayEventPane      *self,
          const SamayEventRow *event,
          SamayDateFormat     *format)
{
  g_autofree char *date = samay_event_words_dup_date (event, format);
  g_autofree char *edtf = samay_edtf_format (&event->when);
  GtkWidget *section = add_section (self, _ ("When"), NULL);
  GtkWidget *code = samay_detail_text_new (edtf, "monospace");
  const char *how = samay_event_words_get_derivation (event);

  gtk_box_append (GTK_BOX (section), samay_detail_text_new (date, "heading"));
  gtk_widget_add_css_class (code, "caption");
  gtk_widget_set_tooltip_text (code, _ ("The date in EDTF, the Extended Date/Time Format"));
  gtk_box_append (GTK_BOX (section), code);
  if (how != NULL)
    {
      GtkWidget *label = samay_detail_text_new (how, "caption");

      gtk_widget_add_css_class (label, "dim-label");
      gtk_box_append (GTK_BOX (section), label);
    }
  if (event->is_given)
    {
      GtkWidget *button = gtk_button_new_with_label (_ ("Take This Date Back"));

      gtk_widget_set_halign (button, GTK_ALIGN_START);
      g_signal_connect_object (button, "clicked", G_CALLBACK (take_back), self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (section), button);
    }
}

static void
add_place (SamayEventPane      *self,
           const SamayEventRow *event)
{
  if (event->place != NULL)
    add_section (self, _ ("Place"), event->place);
}

static void
add_who (SamayEventPane    *self,
         const char *const *people,
         const char *const *organisations)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  const char *const *lists[] = { people, organisations };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (const char *const *name = lists[i]; name != NULL && *name != NULL; name++)
      g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", *name);
  if (lines->len > 0)
    add_section (self, _ ("People and organisations"), lines->str);
}

static void
add_series (SamayEventPane    *self,
            const SamaySeries *told,
            guint              n,
            SamayDateFormat   *format)
{
  g_autoptr (GString) series = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = samay_date_format_number (format, told[i].number);

      g_string_append_printf (series, "%s%s · %s", i > 0 ? "\n" : "", told[i].name, number);
    }
  if (series->len > 0)
    add_section (self, _ ("Series"), series->str);
}

/* Which text it is, and when that was written. */
static GtkWidget *
make_source (SamayStatement  *statement,
             SamayDateFormat *format)
{
  g_autofree char *line = samay_quote_dup_source (statement, format);
  GtkWidget *label = samay_detail_text_new (line, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_margin_top (label, 6);
  return label;
}

static void
add_quotes (SamayEventPane        *self,
            SamayTimeline         *timeline,
            const SamayMentionRef *refs,
            guint                  n,
            const char            *sources)
{
  GtkWidget *section = add_section (self, sources != NULL ? sources : _ ("In the text"), NULL);
  SamayDateFormat *format = samay_session_get_format (self->session);

  for (guint i = 0; i < n; i++)
    {
      SamayStatement *statement = samay_timeline_get_statement (timeline, refs[i].statement);
      const SamayMention *mention = samay_timeline_get_mention (timeline, refs[i]);
      const char *text = samay_statement_get_text (statement, NULL);
      g_autofree char *markup = samay_quote_dup_markup (text, mention, QUOTE_REACH_BYTES);
      GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      GtkWidget *label = samay_detail_text_new (NULL, NULL);

      gtk_label_set_markup (GTK_LABEL (label), markup);
      gtk_widget_set_margin_top (label, 9);
      gtk_widget_set_margin_bottom (label, 9);
      gtk_widget_set_margin_start (label, 12);
      gtk_widget_set_margin_end (label, 12);
      gtk_widget_add_css_class (card, "card");
      gtk_widget_set_margin_top (card, 3);
      if (samay_timeline_get_n_statements (timeline) > 1)
        gtk_box_append (GTK_BOX (section), make_source (statement, format));
      gtk_box_append (GTK_BOX (card), label);
      gtk_box_append (GTK_BOX (section), card);
    }
}

static void
add_conflicts (SamayEventPane *self,
               SamayTimeline  *timeline,
               guint           event)
{
  if (samay_timeline_get_merged (timeline)->events[event].n_conflicts > 0)
    gtk_box_append (GTK_BOX (self->box), samay_conflicts_new (timeline, event, samay_session_get_format (self->session)));
}

static void
add_reason (GtkWidget  *section,
            const char *reason)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *bullet = gtk_label_new ("•");
  GtkWidget *label = samay_detail_text_new (reason, NULL);

  gtk_widget_add_css_class (bullet, "dim-label");
  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), bullet);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (section), line);
}

static void
add_why (SamayEventPane     *self,
         SamayExtraction    *extraction,
         const SamayMention *mention,
         SamayDateFormat    *format)
{
  g_auto (GStrv) why = samay_extraction_dup_why (extraction, mention->reason_first, mention->n_reasons,
                                                 samay_date_format_get_locale (format));
  GtkWidget *section;

  if (why == NULL || why[0] == NULL)
    return;
  section = add_section (self, _ ("Why this date"), NULL);
  for (guint i = 0; why[i] != NULL; i++)
    {
      /* Once is enough. */
      if (i == 0 || !g_str_equal (why[i], why[i - 1]))
        add_reason (section, why[i]);
    }
}

static void
fill (SamayEventPane *self,
      guint           row)
{
  SamayTimeline *timeline = samay_session_get_timeline (self->session);
  SamayEventRow event = samay_event_table_get_row (samay_session_get_table (self->session), row);
  SamayDateFormat *format = samay_session_get_format (self->session);
  guint number = samay_timeline_find_event (timeline, event.id);
  SamayMerged *merged = samay_timeline_get_merged (timeline);
  g_autofree char *sources = NULL;
  guint n;
  const SamayMentionRef *refs = samay_timeline_get_event_mentions (timeline, number, &n);
  const SamayMention *mention = samay_timeline_get_mention (timeline, refs[0]);
  SamayStatement *statement = samay_timeline_get_statement (timeline, refs[0].statement);

  add_title (self, &event, format);
  add_when (self, &event, format);
  add_place (self, &event);
  if (merged != NULL)
    add_conflicts (self, timeline, number);
  /* All who are named by those that tell of it. */
  add_who (self, merged != NULL ? merged->events[number].people : mention->people,
           merged != NULL ? merged->events[number].organisations : samay_mention_get_organisations (mention));
  add_series (self, merged != NULL ? merged->events[number].series : mention->series,
              merged != NULL ? merged->events[number].n_series : mention->n_series, format);
  /* That they differ has been said. */
  event.n_conflicts = 0;
  sources = samay_sources_format (&event, format);
  add_quotes (self, timeline, refs, n, sources);
  add_why (self, samay_statement_get_extraction (statement), mention, format);
}

static gboolean
update (gpointer data)
{
  SamayEventPane *self = data;
  guint row = samay_session_get_selected (self->session);
  gboolean is_chosen = row < samay_event_table_get_n (samay_session_get_table (self->session));
  GtkWidget *child;

  self->source = 0;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  if (is_chosen)
    fill (self, row);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->window)), 0);
  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), is_chosen ? "event" : "empty");
  return G_SOURCE_REMOVE;
}

/* Not at once: an event is often chosen as the focus moves, and GTK still has to do with the label that it moves from. But before
 * the next frame. */
static void
queue_update (SamayEventPane *self)
{
  if (self->source == 0)
    self->source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update, self, NULL);
}

static GtkWidget *
make_empty (void)
{
  GtkWidget *page = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (page), "x-office-calendar-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (page), _ ("No Event Chosen"));
  adw_status_page_set_description (ADW_STATUS_PAGE (page), _ ("Choose one in the timeline, in the list or in the text."));
  gtk_widget_add_css_class (page, "compact");
  return page;
}

static GtkWidget *
make_window (SamayEventPane *self)
{
  GtkWidget *window = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SECTION_GAP_PX);
  gtk_widget_set_margin_top (self->box, MARGIN_PX);
  gtk_widget_set_margin_bottom (self->box, MARGIN_PX);
  gtk_widget_set_margin_start (self->box, MARGIN_PX);
  gtk_widget_set_margin_end (self->box, MARGIN_PX);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (window), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (window), self->box);
  return window;
}

static void
set_session (SamayEventPane *self,
             SamaySession   *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::format", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
samay_event_pane_dispose (GObject *object)
{
  SamayEventPane *self = SAMAY_EVENT_PANE (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (samay_event_pane_parent_class)->dispose (object);
}

static void
samay_event_pane_class_init (SamayEventPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_event_pane_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samay_event_pane_init (SamayEventPane *self)
{
  self->stack = gtk_stack_new ();
  self->window = make_window (self);
  gtk_stack_add_named (GTK_STACK (self->stack), make_empty (), "empty");
  gtk_stack_add_named (GTK_STACK (self->stack), self->window, "event");
  gtk_stack_set_vhomogeneous (GTK_STACK (self->stack), FALSE);
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Chosen event"), -1);
}

GtkWidget *
samay_event_pane_new (SamaySession *session)
{
  SamayEventPane *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_EVENT_PANE, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}
