/* samay-statement-chooser.c: of several statements, the one whose text is shown
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-statement-chooser.h"

#include <glib/gi18n.h>

#include "app/samay-quote.h"
#include "scene/samay-cluster.h"

#define MARGIN_PX 6

/* A list to choose from where there are several; nothing is shown of it where there is one. */
struct _SamayStatementChooser
{
  AdwBin parent_instance;

  SamaySession *session;
  GtkWidget *list;      /* a GtkDropDown */
  gboolean is_updating; /* the list changes because the session did */
};

G_DEFINE_FINAL_TYPE (SamayStatementChooser, samay_statement_chooser, ADW_TYPE_BIN)

static GStrv
dup_names (SamayStatementChooser *self)
{
  SamayTimeline *timeline = samay_session_get_timeline (self->session);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  guint n = samay_timeline_get_n_statements (timeline);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *source = samay_quote_dup_source (samay_timeline_get_statement (timeline, i), samay_session_get_format (self->session));
      g_autofree char *name = samay_text_clean (source);

      g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

static gboolean
has_names (GListModel        *model,
           const char *const *names)
{
  guint n = g_list_model_get_n_items (model);

  if (n != g_strv_length ((char **) names))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), names[i]))
      return FALSE;
  return TRUE;
}

static void
update (SamayStatementChooser *self)
{
  GtkDropDown *list = GTK_DROP_DOWN (self->list);
  g_auto (GStrv) names = dup_names (self);

  self->is_updating = TRUE;
  if (!has_names (gtk_drop_down_get_model (list), (const char *const *) names))
    {
      g_autoptr (GtkStringList) model = gtk_string_list_new ((const char *const *) names);

      gtk_drop_down_set_model (list, G_LIST_MODEL (model));
    }
  gtk_drop_down_set_selected (list, samay_session_get_shown_statement (self->session));
  gtk_widget_set_visible (GTK_WIDGET (self), g_strv_length (names) > 1);
  self->is_updating = FALSE;
}

static void
on_chosen (SamayStatementChooser *self)
{
  if (!self->is_updating && gtk_drop_down_get_selected (GTK_DROP_DOWN (self->list)) != GTK_INVALID_LIST_POSITION)
    samay_session_show_statement (self->session, gtk_drop_down_get_selected (GTK_DROP_DOWN (self->list)));
}

/* A long name is cut, not the text beside it. */
static void
on_setup (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_MIDDLE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory,
         GtkListItem              *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item))));
}

static void
samay_statement_chooser_dispose (GObject *object)
{
  SamayStatementChooser *self = SAMAY_STATEMENT_CHOOSER (object);

  g_clear_object (&self->session);
  G_OBJECT_CLASS (samay_statement_chooser_parent_class)->dispose (object);
}

static void
samay_statement_chooser_class_init (SamayStatementChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = samay_statement_chooser_dispose;
}

static void
samay_statement_chooser_init (SamayStatementChooser *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  const char *const none[] = { NULL };

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  self->list = gtk_drop_down_new_from_strings (none);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (self->list), factory);
  gtk_widget_set_margin_top (self->list, MARGIN_PX);
  gtk_widget_set_margin_bottom (self->list, MARGIN_PX);
  gtk_widget_set_margin_start (self->list, MARGIN_PX);
  gtk_widget_set_margin_end (self->list, MARGIN_PX);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Statement whose text is shown"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), self->list);
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
}

GtkWidget *
samay_statement_chooser_new (SamaySession *session)
{
  SamayStatementChooser *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_STATEMENT_CHOOSER, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::format", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
