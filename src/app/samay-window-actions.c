/* samay-window-actions.c: what a person can do in a window; keys, menus and buttons name the same actions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-window-private.h"

#include "app/samay-compat.h"
#include "app/samay-statement-view.h"

#include <glib/gi18n.h>
#include <string.h>

#define TOAST_UNDO_S 10

/* A text that makes room for another isn't lost at once. */
static void
note_leaving (SamayWindow *self,
              const char  *message)
{
  gsize length;
  const char *text = samay_session_get_text (self->session, &length);

  g_clear_pointer (&self->leaving, g_bytes_unref);
  self->leaving = length > 0 ? g_bytes_new (text, length) : NULL;
  self->leaving_message = message;
}

static void
on_former_dismissed (SamayWindow *self,
                     AdwToast    *toast)
{
  if (toast != self->former_toast)
    return;
  g_clear_weak_pointer (&self->former_toast);
  g_clear_pointer (&self->former, g_bytes_unref);
}

/**
 * samay_window_offer_former:
 *
 * Says that another text has come, and offers the one that was there before.
 */
void
samay_window_offer_former (SamayWindow *self)
{
  AdwToast *toast;

  if (self->leaving == NULL)
    return;
  if (self->former_toast != NULL)
    samay_window_drop_toast (self, self->former_toast);
  g_clear_pointer (&self->former, g_bytes_unref);
  self->former = g_steal_pointer (&self->leaving);
  toast = adw_toast_new (self->leaving_message);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_action_name (toast, "win.restore");
  adw_toast_set_timeout (toast, TOAST_UNDO_S);
  g_set_weak_pointer (&self->former_toast, toast);
  samay_window_show_toast (self, toast);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (on_former_dismissed), self, G_CONNECT_SWAPPED);
}

/**
 * samay_window_take_text:
 * @text: a statement in any encoding, as a rule UTF-8
 * @length: bytes
 *
 * Replaces what is there; a person can have that back for a while.
 */
void
samay_window_take_text (SamayWindow *self,
                        const char  *text,
                        gsize        length)
{
  note_leaving (self, _ ("Text replaced"));
  samay_session_set_text (self->session, text, length, NULL);
}

/**
 * samay_window_load_file:
 * @file: a plain text
 */
void
samay_window_load_file (SamayWindow *self,
                        GFile       *file)
{
  g_return_if_fail (G_IS_FILE (file));

  samay_window_load_files (self, &file, 1);
}

/**
 * samay_window_load_files:
 * @files: (array length=n_files): plain texts, one or more; the events of several are joined
 */
void
samay_window_load_files (SamayWindow  *self,
                         GFile       **files,
                         guint         n_files)
{
  g_return_if_fail (SAMAY_IS_WINDOW (self) && n_files > 0);

  /* Whoever opens a file needn't see how to begin. */
  if (samay_window_is_unused (self))
    gtk_stack_set_visible_child_name (self->pages, "wait");
  note_leaving (self, _ ("Text replaced"));
  samay_session_load_files (self->session, files, n_files);
}

static void
restore (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);
  gsize length;
  const char *text;

  if (self->former == NULL)
    return;
  text = g_bytes_get_data (self->former, &length);
  samay_session_set_text (self->session, text, length, NULL);
}

static void
on_file_chosen (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (SamayWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = samay_compat_choose_file_finish (result, &error);

  if (file != NULL)
    samay_window_load_file (self, file);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    samay_window_complain (self, error->message);
}

static void
open_file (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  const SamayFileKind kinds[] = {
    { _ ("Texts and Timelines"), "text/plain", SAMAY_DOCUMENT_SUFFIX },
    { _ ("All Files"), NULL, NULL },
  };

  samay_compat_open_file_async (GTK_WINDOW (widget), _ ("Open a Statement"), kinds, G_N_ELEMENTS (kinds), on_file_chosen,
                                g_object_ref (widget));
}

static void
on_clipboard_read (GObject      *source,
                   GAsyncResult *result,
                   gpointer      data)
{
  g_autoptr (SamayWindow) self = data;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);

  if (text != NULL && *text != '\0')
    samay_window_take_text (self, text, strlen (text));
  else
    samay_window_complain (self, _ ("There is no text in the clipboard; copy a statement first"));
}

static void
paste (GtkWidget  *widget,
       const char *name,
       GVariant   *parameter)
{
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, on_clipboard_read, g_object_ref (widget));
}

static void
try_example (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);
  gboolean is_hindi = g_str_has_prefix (samay_date_format_get_locale (samay_session_get_format (self->session)), "hi");
  g_autoptr (GBytes) bytes = g_resources_lookup_data (is_hindi ? SAMAY_APP_PATH "examples/chandrayaan-hi.txt"
                                                               : SAMAY_APP_PATH "examples/g20-en.txt",
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  samay_window_take_text (self, text, length);
}

static void
write_text (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);

  samay_window_show_work (self, TRUE);
  samay_window_focus_pane (self, SAMAY_PANE_TEXT);
  samay_statement_view_focus_text (SAMAY_STATEMENT_VIEW (self->statement_view));
}

static void
start_over (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);

  note_leaving (self, _ ("Text removed"));
  samay_session_set_text (self->session, "", 0, NULL);
  samay_window_show_work (self, FALSE);
}

static void
cancel (GtkWidget  *widget,
        const char *name,
        GVariant   *parameter)
{
  samay_session_cancel (SAMAY_WINDOW (widget)->session);
}

static void
deselect (GtkWidget  *widget,
          const char *name,
          GVariant   *parameter)
{
  samay_session_set_selected (SAMAY_WINDOW (widget)->session, SAMAY_SESSION_NO_EVENT);
}

/* The timeline's own actions, from wherever the focus is: win.zoom-in is timeline.zoom-in. */
static void
pass_on (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  g_autofree char *action = g_strconcat ("timeline.", name + strlen ("win."), NULL);

  if (SAMAY_WINDOW (widget)->arrangements == NULL)
    return;
  gtk_widget_activate_action_variant (SAMAY_WINDOW (widget)->panes[SAMAY_PANE_TIMELINE], action, NULL);
}

static void
focus_pane (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  int pane = g_variant_get_int32 (parameter);

  if (pane >= 0 && pane < SAMAY_N_PANES)
    samay_window_focus_pane (SAMAY_WINDOW (widget), pane);
}

/**
 * samay_window_update_actions:
 *
 * Switches off what there is nothing for.
 */
void
samay_window_update_actions (SamayWindow *self)
{
  static const char *const of_events[] = { "win.export-svg", "win.export-png", "win.copy-image", "win.copy-text",
                                           "win.zoom-in", "win.zoom-out", "win.fit", "win.find", "win.filter", "win.legend", "win.go-to-date", "win.back", "win.forward",
                                           "win.group-by", "win.fold-groups", "win.unfold-groups" };
  gboolean has_events = samay_event_table_get_n (samay_session_get_whole_table (self->session)) > 0;
  gboolean has_text = samay_session_get_text (self->session, NULL)[0] != '\0';

  for (guint i = 0; i < G_N_ELEMENTS (of_events); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), of_events[i], has_events);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.new", has_text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.save", has_text);
}

/**
 * samay_window_install_actions:
 *
 * Gives windows their actions, and the keys that only work where no pane wants them.
 */
void
samay_window_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.open", NULL, open_file);
  gtk_widget_class_install_action (klass, "win.paste", NULL, paste);
  gtk_widget_class_install_action (klass, "win.example", NULL, try_example);
  gtk_widget_class_install_action (klass, "win.write", NULL, write_text);
  gtk_widget_class_install_action (klass, "win.new", NULL, start_over);
  gtk_widget_class_install_action (klass, "win.restore", NULL, restore);
  gtk_widget_class_install_action (klass, "win.cancel", NULL, cancel);
  gtk_widget_class_install_action (klass, "win.deselect", NULL, deselect);
  gtk_widget_class_install_action (klass, "win.zoom-in", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.zoom-out", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.fit", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.find", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.filter", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.legend", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.go-to-date", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.back", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.forward", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.fold-groups", NULL, pass_on);
  gtk_widget_class_install_action (klass, "win.unfold-groups", NULL, pass_on);
  gtk_widget_class_install_property_action (klass, "win.group-by", "group-by");
  gtk_widget_class_install_action (klass, "win.focus-pane", "i", focus_pane);

  gtk_widget_class_add_binding_action (klass, GDK_KEY_v, GDK_CONTROL_MASK, "win.paste", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_Escape, 0, "win.deselect", NULL);
}

static gboolean
on_drop_file (SamayWindow  *self,
              const GValue *value)
{
  g_autoptr (GSList) files = NULL;
  g_autoptr (GPtrArray) list = g_ptr_array_new ();

  if (!G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;
  files = gdk_file_list_get_files (g_value_get_boxed (value));
  if (files == NULL)
    return FALSE;
  for (GSList *l = files; l != NULL; l = l->next)
    g_ptr_array_add (list, l->data);
  samay_window_load_files (self, (GFile **) list->pdata, list->len);
  return TRUE;
}

static gboolean
on_drop_text (SamayWindow  *self,
              const GValue *value)
{
  const char *text = G_VALUE_HOLDS_STRING (value) ? g_value_get_string (value) : NULL;

  if (text == NULL || *text == '\0')
    return FALSE;
  samay_window_take_text (self, text, strlen (text));
  return TRUE;
}

/* Something hangs over the window that may be dropped there, or has left. */
static void
on_hovered (SamayWindow   *self,
            GParamSpec    *pspec,
            GtkDropTarget *target)
{
  if (gtk_drop_target_get_current_drop (target) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->toasts), "hovered");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->toasts), "hovered");
}

/**
 * samay_window_set_up_drops:
 *
 * Files may be dropped anywhere; texts too, but over the text pane a text goes into the text.
 */
void
samay_window_set_up_drops (SamayWindow *self)
{
  GtkDropTarget *files = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  GtkDropTarget *texts = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);

  /* Before the text view's, which would write the file's name. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (files), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (files, "drop", G_CALLBACK (on_drop_file), self);
  g_signal_connect_swapped (files, "notify::current-drop", G_CALLBACK (on_hovered), self);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (files));
  g_signal_connect_swapped (texts, "drop", G_CALLBACK (on_drop_text), self);
  g_signal_connect_swapped (texts, "notify::current-drop", G_CALLBACK (on_hovered), self);
  gtk_widget_add_controller (GTK_WIDGET (self->toasts), GTK_EVENT_CONTROLLER (texts));
}
