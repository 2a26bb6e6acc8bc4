/* samay-date-row.c: when the statement was written, how that is known, and another date if that is wrong
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-date-row.h"

#include <glib/gi18n.h>

#define REASON_CHARS 40

struct _SamayDateRow
{
  AdwBin parent_instance;

  SamaySession *session;
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkLabel *date;
  GtkLabel *origin;
  GtkWidget *why;
  GtkWidget *choices_heading;
  GtkListBox *choices;
  AdwEntryRow *entry;
  GtkLabel *preview;
  GtkWidget *reset;
};

/* How the date is known, by SamayOrigin. */
static const char *const origins[] = {
  [SAMAY_ORIGIN_GIVEN] = N_("given by you"),
  [SAMAY_ORIGIN_TEXT] = N_("stated in the text"),
  [SAMAY_ORIGIN_INFERRED] = N_("chosen: earliest that fits"),
  [SAMAY_ORIGIN_UNKNOWN] = N_("the text doesn’t tell; click to set it"),
};

G_DEFINE_FINAL_TYPE (SamayDateRow, samay_date_row, ADW_TYPE_BIN)

static char *
format_when (SamayDateRow    *self,
             const SamayWhen *when)
{
  return samay_date_format_when (samay_session_get_format (self->session), when);
}

static void
show_button (SamayDateRow    *self,
             const SamayWhen *published,
             SamayOrigin      origin)
{
  g_autofree char *date = samay_when_is_known (published) ? format_when (self, published)
                                                          : g_strdup (_("Date unknown"));
  g_autofree char *name = NULL;

  gtk_label_set_text (self->date, date);
  gtk_label_set_text (self->origin, _(origins[origin]));
  /* Translators: the first %s is a date, the second how it is known */
  name = g_strdup_printf (_("Date of the statement: %s, %s"), date, _(origins[origin]));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
empty (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static GtkWidget *
create_reason (const char *reason)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *dot = gtk_label_new ("•");
  GtkWidget *label = gtk_label_new (reason);

  gtk_widget_set_valign (dot, GTK_ALIGN_START);
  gtk_widget_add_css_class (dot, "dim-label");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), REASON_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), dot);
  gtk_box_append (GTK_BOX (row), label);
  return row;
}

static void
show_why (SamayDateRow    *self,
          SamayExtraction *extraction)
{
  g_auto (GStrv) why =
    samay_extraction_dup_published_why (extraction,
                                        samay_date_format_get_locale (samay_session_get_format (self->session)));

  empty (self->why);
  for (guint i = 0; why != NULL && why[i] != NULL; i++)
    gtk_box_append (GTK_BOX (self->why), create_reason (why[i]));
  gtk_widget_set_visible (self->why, why != NULL && why[0] != NULL);
}

static void
on_choice (SamayDateRow *self,
           AdwActionRow *row)
{
  SamayWhen *when = g_object_get_data (G_OBJECT (row), "when");

  gtk_popover_popdown (self->popover);
  samay_session_set_published (self->session, when);
}

static void
add_choice (SamayDateRow    *self,
            const SamayWhen *when,
            gboolean         is_current)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *date = format_when (self, when);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), date);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), !is_current);
  if (is_current)
    {
      GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");

      gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Chosen"), -1);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);
    }
  g_object_set_data_full (G_OBJECT (row), "when", g_memdup2 (when, sizeof *when), g_free);
  gtk_list_box_append (self->choices, row);
}

/* The date that was chosen, and others that fit the text as well. */
static void
show_choices (SamayDateRow    *self,
              SamayExtraction *extraction)
{
  const SamayWhen *published = samay_extraction_get_published (extraction);
  guint n;
  const SamayWhen *alternatives = samay_extraction_get_published_alternatives (extraction, &n);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->choices))) != NULL)
    gtk_list_box_remove (self->choices, child);
  if (n > 0 && samay_when_is_known (published))
    add_choice (self, published, TRUE);
  for (guint i = 0; i < n; i++)
    add_choice (self, &alternatives[i], FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->choices), n > 0);
  gtk_widget_set_visible (self->choices_heading, n > 0);
}

static void
update (SamayDateRow *self)
{
  SamayExtraction *extraction = samay_session_get_extraction (self->session);

  gtk_widget_set_sensitive (GTK_WIDGET (self->button), extraction != NULL);
  if (extraction == NULL)
    {
      show_button (self, &SAMAY_WHEN_UNKNOWN, SAMAY_ORIGIN_UNKNOWN);
      return;
    }
  show_button (self, samay_extraction_get_published (extraction), samay_extraction_get_published_origin (extraction));
  show_why (self, extraction);
  show_choices (self, extraction);
  gtk_widget_set_visible (self->reset, samay_session_has_published (self->session));
}

static void
show_preview (SamayDateRow *self,
              const char   *text,
              gboolean      is_fault)
{
  gtk_label_set_text (self->preview, text);
  gtk_widget_set_visible (GTK_WIDGET (self->preview), *text != '\0');
  if (is_fault)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->preview), "error");
      gtk_widget_remove_css_class (GTK_WIDGET (self->preview), "dim-label");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->preview), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->preview), "dim-label");
    }
}

/* What is meant is shown while it is written; only asking for it can be a fault. */
static void
on_entry_changed (SamayDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *date = NULL;
  SamayWhen when;

  if (*text != '\0' && samay_session_parse_when (self->session, text, &when))
    date = format_when (self, &when);
  show_preview (self, date != NULL ? date : "", FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
on_entry_apply (SamayDateRow *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  SamayWhen when;

  if (*text == '\0')
    return;
  if (!samay_session_parse_when (self->session, text, &when))
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
      show_preview (self, _("There is no date in this; write it as 21 December 2024 or 2024-12-21"), TRUE);
      return;
    }
  gtk_popover_popdown (self->popover);
  samay_session_set_published (self->session, &when);
}

static void
on_reset (SamayDateRow *self)
{
  gtk_popover_popdown (self->popover);
  samay_session_set_published (self->session, NULL);
}

static void
on_closed (SamayDateRow *self)
{
  /* The row offers to apply whatever changed while it could be applied. */
  adw_entry_row_set_show_apply_button (self->entry, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  adw_entry_row_set_show_apply_button (self->entry, TRUE);
}

static void
set_session (SamayDateRow *self,
             SamaySession *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (update), self);
  g_signal_connect_swapped (session, "notify::format", G_CALLBACK (update), self);
  update (self);
}

static void
samay_date_row_dispose (GObject *object)
{
  SamayDateRow *self = SAMAY_DATE_ROW (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  /* A template's end unparents its children behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), SAMAY_TYPE_DATE_ROW);
  G_OBJECT_CLASS (samay_date_row_parent_class)->dispose (object);
}

static void
samay_date_row_class_init (SamayDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_date_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, SAMAY_APP_PATH "ui/samay-date-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, button);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, popover);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, date);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, origin);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, why);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, choices_heading);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, choices);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, entry);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, preview);
  gtk_widget_class_bind_template_child (widget_class, SamayDateRow, reset);
  gtk_widget_class_bind_template_callback (widget_class, on_choice);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_apply);
  gtk_widget_class_bind_template_callback (widget_class, on_reset);
  gtk_widget_class_bind_template_callback (widget_class, on_closed);
}

static void
samay_date_row_init (SamayDateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A menu button centres what is in it. */
  gtk_widget_set_halign (gtk_widget_get_parent (gtk_menu_button_get_child (self->button)), GTK_ALIGN_FILL);
}

GtkWidget *
samay_date_row_new (SamaySession *session)
{
  SamayDateRow *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_DATE_ROW, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}
