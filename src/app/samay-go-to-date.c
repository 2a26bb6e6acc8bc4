/* samay-go-to-date.c: an entry in a popover; what the engine can read, one can go to
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-go-to-date.h"

#include <glib/gi18n.h>

#include "app/samay-popover-keys.h"
#include "scene/samay-mark.h"

/* Beside a date is so much room, as a part of it. */
#define BESIDE_PART 0.3
#define LEAST_S (6 * 3600)

typedef struct
{
  SamaySession *session;
  GtkWidget *button;
  GtkWidget *entry;
  GtkWidget *remark;
} Asker;

static void
free_asker (gpointer  data,
            GClosure *closure)
{
  Asker *self = data;

  g_object_unref (self->session);
  g_free (self);
}

static void
set_fault (Asker    *self,
           gboolean  is_fault)
{
  if (is_fault)
    gtk_widget_add_css_class (self->entry, "error");
  else
    gtk_widget_remove_css_class (self->entry, "error");
  gtk_widget_set_visible (self->remark, is_fault);
}

static void
on_changed (Asker *self)
{
  set_fault (self, FALSE);
}

static void
on_activate (Asker *self)
{
  SamayWhen when;
  SamaySpan span;
  double beside_s;

  if (!samay_session_parse_when (self->session, gtk_editable_get_text (GTK_EDITABLE (self->entry)), &when)
      || samay_when_is_undated (&when))
    {
      set_fault (self, TRUE);
      return;
    }
  span = samay_mark_get_span (&when);
  beside_s = MAX (samay_span_get_length_s (span) * BESIDE_PART, LEAST_S);
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  samay_session_set_visible (self->session, (SamaySpan) { span.begin_s - beside_s, span.end_s + beside_s }, TRUE);
}

static GtkWidget *
make_popover (Asker *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->entry = gtk_entry_new ();
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), _("December 2024, last week…"));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 28);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Date to go to"), -1);
  self->remark = gtk_label_new (_("There is no date in this"));
  gtk_label_set_xalign (GTK_LABEL (self->remark), 0);
  gtk_widget_add_css_class (self->remark, "error");
  gtk_widget_set_visible (self->remark, FALSE);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->remark);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  samay_popover_keys_add (popover);
  return popover;
}

/**
 * samay_go_to_date_new:
 *
 * Returns: (transfer floating): a button with a popover
 */
GtkWidget *
samay_go_to_date_new (SamaySession *session)
{
  Asker *self = g_new0 (Asker, 1);

  self->session = g_object_ref (session);
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "x-office-calendar-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->button), make_popover (self));
  gtk_widget_set_tooltip_text (self->button, _("Go to a Date"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Go to a Date"), -1);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect_data (self->entry, "activate", G_CALLBACK (on_activate), self, free_asker, G_CONNECT_SWAPPED);
  return self->button;
}
