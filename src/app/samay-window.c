/* samay-window.c: one window with one statement: text, timeline, list, details
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-window-private.h"

#include "app/samay-compat.h"

#include <glib/gi18n.h>

/* A wait that is shorter isn't worth a word. */
#define PROGRESS_DELAY_MS 300
#define TOAST_LONG_S 8

enum
{
  PROP_0,
  PROP_GROUP_BY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (SamayWindow, samay_window, ADW_TYPE_APPLICATION_WINDOW)

static char *
dup_number_of_events (SamayWindow *self)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  guint n = samay_event_table_get_n (samay_session_get_table (self->session));
  guint n_all = samay_event_table_get_n (samay_session_get_whole_table (self->session));
  g_autofree char *number = samay_date_format_number (format, n);
  g_autofree char *all = NULL;

  if (n == n_all)
    /* Translators: %s is a number */
    return g_strdup_printf (ngettext ("%s event", "%s events", n), number);
  all = samay_date_format_number (format, n_all);
  /* Translators: numbers; the others are filtered out */
  return g_strdup_printf (ngettext ("%s of %s event", "%s of %s events", n_all), number, all);
}

static char *
dup_subtitle (SamayWindow *self)
{
  guint n = samay_timeline_get_n_statements (samay_session_get_timeline (self->session));
  g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), n);
  g_autofree char *events = dup_number_of_events (self);
  g_autofree char *statements = NULL;

  if (n < 2)
    return g_steal_pointer (&events);
  /* Translators: %s is a number */
  statements = g_strdup_printf (ngettext ("%s statement", "%s statements", n), number);
  return g_strdup_printf ("%s · %s", statements, events);
}

static void
update_title (SamayWindow *self)
{
  const char *title = samay_session_get_title (self->session);
  gboolean has_text = samay_session_get_text (self->session, NULL)[0] != '\0';
  g_autofree char *subtitle = dup_subtitle (self);

  adw_window_title_set_title (self->title, *title != '\0' ? title : _("Samayrekha"));
  adw_window_title_set_subtitle (self->title, has_text ? subtitle : "");
  gtk_window_set_title (GTK_WINDOW (self), *title != '\0' ? title : _("Samayrekha"));
}

/**
 * samay_window_show_work:
 * @shows: the panes, or the page that says how to begin
 */
void
samay_window_show_work (SamayWindow *self,
                        gboolean     shows)
{
  const char *name = shows ? "work" : "empty";

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), name) == 0)
    return;
  if (shows && self->arrangements == NULL)
    samay_window_set_up_panes (self);
  gtk_stack_set_visible_child_name (self->pages, name);
  samay_window_arrange (self);
  /* Keys work on the timeline at once. */
  if (shows)
    samay_window_focus_pane (self, SAMAY_PANE_TIMELINE);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->pages), GTK_DIR_TAB_FORWARD);
}

/**
 * samay_window_complain:
 * @message: what went wrong, or should be known, in a person's words
 */
void
samay_window_complain (SamayWindow *self,
                       const char  *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, TOAST_LONG_S);
  samay_window_show_toast (self, toast);
  samay_compat_announce (GTK_WIDGET (self), message);
}

static void
on_session_changed (SamayWindow *self)
{
  if (samay_session_get_text (self->session, NULL)[0] != '\0')
    samay_window_show_work (self, TRUE);
  samay_window_offer_former (self);
  update_title (self);
  samay_window_update_actions (self);
}

/* How a person wants to see what is left out is kept for the next time. */
static void
on_session_filtered (SamayWindow *self)
{
  samay_preferences_set_filter_dims (self->preferences, samay_session_get_dims (self->session));
}

/* Along with the offer of the former text, if that stands there: one thing at a time can be said. */
static void
on_session_remarked (SamayWindow *self,
                     const char  *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  if (self->former_toast == NULL)
    {
      samay_window_complain (self, message);
      return;
    }
  adw_toast_set_title (self->former_toast, escaped);
  samay_compat_announce (GTK_WIDGET (self), message);
}

static void
on_session_failed (SamayWindow *self,
                   const char  *message)
{
  g_clear_pointer (&self->leaving, g_bytes_unref);
  samay_window_complain (self, message);
}

static void
set_up_progress (SamayWindow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (SAMAY_APP_PATH "ui/samay-progress.ui");

  self->progress = GTK_REVEALER (gtk_builder_get_object (builder, "progress"));
  self->spinner = GTK_SPINNER (gtk_builder_get_object (builder, "spinner"));
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->progress));
}

static gboolean
show_progress (gpointer data)
{
  SamayWindow *self = data;

  self->progress_source = 0;
  if (self->progress == NULL)
    set_up_progress (self);
  gtk_spinner_start (self->spinner);
  gtk_revealer_set_reveal_child (self->progress, TRUE);
  return G_SOURCE_REMOVE;
}

static void
hide_progress (SamayWindow *self)
{
  g_clear_handle_id (&self->progress_source, g_source_remove);
  if (self->progress == NULL)
    return;
  gtk_revealer_set_reveal_child (self->progress, FALSE);
  gtk_spinner_stop (self->spinner);
}

static void
on_busy (SamayWindow *self)
{
  gboolean is_busy = samay_session_is_busy (self->session);

  if (is_busy && self->progress_source == 0
      && (self->progress == NULL || !gtk_revealer_get_reveal_child (self->progress)))
    self->progress_source = g_timeout_add (PROGRESS_DELAY_MS, show_progress, self);
  else if (!is_busy)
    {
      /* Nothing came of the first text. */
      if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "wait") == 0)
        samay_window_show_work (self, FALSE);
      hide_progress (self);
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.cancel", is_busy);
}

static void
apply_preferences (SamayWindow *self)
{
  g_autoptr (SamayDateFormat) format = samay_preferences_create_format (self->preferences);

  samay_session_set_format (self->session, format);
  update_title (self);
}

/* A menu is made when it is first opened. */
static void
set_up_menu (GtkMenuButton *button,
             gpointer       model)
{
  if (gtk_menu_button_get_popover (button) == NULL)
    gtk_menu_button_set_menu_model (button, model);
}

/* So is the window of shortcuts, which GTK would make with ours if it lay where GTK looks for it. */
static void
show_shortcuts (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  GtkApplicationWindow *self = data;

  if (gtk_application_window_get_help_overlay (self) == NULL)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (SAMAY_APP_PATH "ui/help-overlay.ui");

      gtk_application_window_set_help_overlay (self,
                                               GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay")));
    }
  gtk_window_present (GTK_WINDOW (gtk_application_window_get_help_overlay (self)));
}

/* Of the window, not of its class, as it has GTK's name for it, by which GTK finds it and others can call it on the bus. */
static const GActionEntry actions[] = {
  { .name = "show-help-overlay", .activate = show_shortcuts },
};

static gboolean
samay_window_close_request (GtkWindow *window)
{
  samay_preferences_keep_window (SAMAY_WINDOW (window)->preferences, window);
  return GTK_WINDOW_CLASS (samay_window_parent_class)->close_request (window);
}

static void
samay_window_dispose (GObject *object)
{
  SamayWindow *self = SAMAY_WINDOW (object);

  g_clear_handle_id (&self->progress_source, g_source_remove);
  samay_window_clear_toasts (self);
  g_clear_weak_pointer (&self->former_toast);
  g_clear_pointer (&self->leaving, g_bytes_unref);
  g_clear_pointer (&self->former, g_bytes_unref);
  if (self->session != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->session, self);
      samay_session_cancel (self->session);
    }
  if (self->preferences != NULL)
    g_signal_handlers_disconnect_by_data (self->preferences, self);
  gtk_widget_dispose_template (GTK_WIDGET (self), SAMAY_TYPE_WINDOW);
  for (guint i = 0; i < SAMAY_N_PANES; i++)
    g_clear_object (&self->panes[i]);
  g_clear_object (&self->session);
  g_clear_object (&self->preferences);
  G_OBJECT_CLASS (samay_window_parent_class)->dispose (object);
}

static void
samay_window_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SamayWindow *self = SAMAY_WINDOW (object);

  /* The action asks while the window is being made. */
  if (id == PROP_GROUP_BY)
    g_value_set_string (value, samay_grouping_key_get_name (self->session != NULL ? samay_session_get_grouping (self->session)
                                                                                  : SAMAY_GROUPING_NONE));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
samay_window_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SamayWindow *self = SAMAY_WINDOW (object);
  SamayGroupingKey grouping = samay_grouping_key_from_name (g_value_get_string (value));

  if (id != PROP_GROUP_BY)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  samay_session_set_grouping (self->session, grouping);
  samay_preferences_set_grouping (self->preferences, grouping);
  g_object_notify_by_pspec (object, properties[PROP_GROUP_BY]);
}

static void
samay_window_class_init (SamayWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_window_dispose;
  object_class->get_property = samay_window_get_property;
  object_class->set_property = samay_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = samay_window_close_request;

  properties[PROP_GROUP_BY] = g_param_spec_string ("group-by", NULL, NULL, "none",
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SAMAY_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class, SAMAY_APP_PATH "ui/samay-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, title);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, paste_button);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, primary_button);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, chart_button);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, chart_menu);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, width_bin);
  gtk_widget_class_bind_template_child (widget_class, SamayWindow, work);
  samay_window_install_actions (widget_class);
  samay_window_install_exports (widget_class);
}

static void
samay_window_init (SamayWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->primary_button, set_up_menu, self->primary_menu, NULL);
  gtk_menu_button_set_create_popup_func (self->chart_button, set_up_menu, self->chart_menu, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * samay_window_new:
 * @reader: shared by all windows
 * @preferences: the same
 *
 * Returns: a window that shows how to begin
 */
GtkWidget *
samay_window_new (GtkApplication   *application,
                  SamayReader      *reader,
                  SamayPreferences *preferences)
{
  SamayWindow *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (reader != NULL && SAMAY_IS_PREFERENCES (preferences), NULL);

  self = g_object_new (SAMAY_TYPE_WINDOW, "application", application, NULL);
  self->session = samay_session_new_with_reader (reader);
  self->preferences = g_object_ref (preferences);
  samay_session_set_grouping (self->session, samay_preferences_get_grouping (preferences));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP_BY]);
  g_signal_connect_swapped (self->session, "changed", G_CALLBACK (on_session_changed), self);
  samay_session_set_dims (self->session, samay_preferences_get_filter_dims (preferences));
  g_signal_connect_swapped (self->session, "filtered", G_CALLBACK (on_session_filtered), self);
  g_signal_connect_swapped (self->session, "remarked", G_CALLBACK (on_session_remarked), self);
  g_signal_connect_swapped (self->session, "failed", G_CALLBACK (on_session_failed), self);
  g_signal_connect_swapped (self->session, "notify::busy", G_CALLBACK (on_busy), self);
  g_signal_connect_swapped (preferences, "changed", G_CALLBACK (apply_preferences), self);
  g_signal_connect_object (self->width_bin, "notify::width-class", G_CALLBACK (samay_window_arrange), self,
                           G_CONNECT_SWAPPED);
  apply_preferences (self);
  samay_preferences_restore_window (preferences, GTK_WINDOW (self));
  samay_window_set_up_drops (self);
  samay_window_update_actions (self);
  on_busy (self);
  return GTK_WIDGET (self);
}

SamaySession *
samay_window_get_session (SamayWindow *self)
{
  g_return_val_if_fail (SAMAY_IS_WINDOW (self), NULL);

  return self->session;
}

/**
 * samay_window_is_unused:
 *
 * Returns: whether nothing was given to it yet, so that it may take a file
 */
gboolean
samay_window_is_unused (SamayWindow *self)
{
  g_return_val_if_fail (SAMAY_IS_WINDOW (self), FALSE);

  return samay_session_get_text (self->session, NULL)[0] == '\0' && !samay_session_is_busy (self->session)
         && g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "empty") == 0;
}
