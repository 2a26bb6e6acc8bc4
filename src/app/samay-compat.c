/* samay-compat.c: what differs between the versions of GTK and libadwaita that we run with
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Here alone newer calls are allowed, each behind a check of the version that it came with. */
#undef GDK_VERSION_MAX_ALLOWED
#undef ADW_VERSION_MAX_ALLOWED

#include "app/samay-compat.h"

#include "samay-config.h"

#include <glib/gi18n.h>

static GtkFileFilter *
create_filter (const SamayFileKind *kind)
{
  GtkFileFilter *filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, kind->name);
  if (kind->mime != NULL)
    gtk_file_filter_add_mime_type (filter, kind->mime);
  if (kind->suffix != NULL)
    gtk_file_filter_add_suffix (filter, kind->suffix + 1);
  if (kind->mime == NULL && kind->suffix == NULL)
    gtk_file_filter_add_pattern (filter, "*");
  return filter;
}

#if !GTK_CHECK_VERSION (4, 10, 0)

static void
on_response (GtkNativeDialog *dialog,
             int              response,
             gpointer         data)
{
  g_autoptr (GTask) task = data;
  GFile *file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  /* Whoever accepts while the folder is still read has chosen nothing. */
  if (file != NULL)
    g_task_return_pointer (task, file, g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
  gtk_native_dialog_destroy (dialog);
}

static void
choose_file (GtkWindow            *parent,
             GtkFileChooserAction  action,
             const char           *title,
             const SamayFileKind  *kinds,
             guint                 n_kinds,
             const char           *name,
             GAsyncReadyCallback   callback,
             gpointer              user_data)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent, action, NULL, NULL);
  GTask *task = g_task_new (NULL, NULL, callback, user_data);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GtkFileFilter) filter = create_filter (&kinds[i]);

      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    }
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  /* The dialog has no owner: it lives as long as its task. */
  g_task_set_task_data (task, dialog, g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

#else

static void
on_chosen (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  GtkFileDialog *dialog = GTK_FILE_DIALOG (source);
  gboolean saves = GPOINTER_TO_INT (g_task_get_task_data (task)) == GTK_FILE_CHOOSER_ACTION_SAVE;
  GError *error = NULL;
  GFile *file = saves ? gtk_file_dialog_save_finish (dialog, result, &error)
                      : gtk_file_dialog_open_finish (dialog, result, &error);

  if (file != NULL)
    g_task_return_pointer (task, file, g_object_unref);
  else if (g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    {
      g_error_free (error);
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
    }
  else
    g_task_return_error (task, error);
}

static void
choose_file (GtkWindow            *parent,
             GtkFileChooserAction  action,
             const char           *title,
             const SamayFileKind  *kinds,
             guint                 n_kinds,
             const char           *name,
             GAsyncReadyCallback   callback,
             gpointer              user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  GTask *task = g_task_new (NULL, NULL, callback, user_data);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GtkFileFilter) filter = create_filter (&kinds[i]);

      g_list_store_append (filters, filter);
    }
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  if (name != NULL)
    gtk_file_dialog_set_initial_name (dialog, name);
  g_task_set_task_data (task, GINT_TO_POINTER (action), NULL);
  if (action == GTK_FILE_CHOOSER_ACTION_SAVE)
    gtk_file_dialog_save (dialog, parent, NULL, on_chosen, task);
  else
    gtk_file_dialog_open (dialog, parent, NULL, on_chosen, task);
}

#endif

/**
 * samay_compat_open_file_async:
 * @kinds: the first is chosen at first
 *
 * Asks for a file to read; end with samay_compat_choose_file_finish().
 */
void
samay_compat_open_file_async (GtkWindow           *parent,
                              const char          *title,
                              const SamayFileKind *kinds,
                              guint                n_kinds,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  choose_file (parent, GTK_FILE_CHOOSER_ACTION_OPEN, title, kinds, n_kinds, NULL, callback, user_data);
}

/**
 * samay_compat_save_file_async:
 * @name: proposed for the file
 *
 * Asks where to write; whether an older file may go has then been asked too.
 */
void
samay_compat_save_file_async (GtkWindow           *parent,
                              const char          *title,
                              const SamayFileKind *kind,
                              const char          *name,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  choose_file (parent, GTK_FILE_CHOOSER_ACTION_SAVE, title, kind, 1, name, callback, user_data);
}

/**
 * samay_compat_choose_file_finish:
 *
 * Returns: (transfer full): the file, or %NULL; %G_IO_ERROR_CANCELLED where a person thought better of it
 */
GFile *
samay_compat_choose_file_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * samay_compat_show_in_folder:
 *
 * Opens the file manager there. Without one nothing happens.
 */
void
samay_compat_show_in_folder (GtkWindow *parent,
                             GFile     *file)
{
#if GTK_CHECK_VERSION (4, 10, 0)
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, parent, NULL, NULL, NULL);
#else
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL)
    gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
#endif
}

static void
set_up_about (GObject *about)
{
  g_object_set (about,
                "application-name", _("Samayrekha"),
                "application-icon", SAMAY_APP_ID,
                "version", SAMAY_VERSION,
                "developer-name", _("The Samayrekha authors"),
                "comments", _("Turns what people write, in Hindi and English, into time you can see. Nothing leaves this computer."),
                "license-type", GTK_LICENSE_GPL_3_0,
                "copyright", "© 2026 The Samayrekha authors",
                /* Translators: your names, one a line */
                "translator-credits", _("translator-credits"),
                NULL);
}

#if !ADW_CHECK_VERSION (1, 5, 0)
static void
present_over (GtkWindow *window,
              GtkWindow *parent)
{
  gtk_window_set_transient_for (window, parent);
  gtk_window_set_modal (window, parent != NULL);
  gtk_window_present (window);
}
#endif

/**
 * samay_compat_show_about:
 *
 * Says what this program is.
 */
void
samay_compat_show_about (GtkWindow *parent)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *about = adw_about_dialog_new ();

  set_up_about (G_OBJECT (about));
  adw_dialog_present (about, parent != NULL ? GTK_WIDGET (parent) : NULL);
#else
  GtkWidget *about = adw_about_window_new ();

  set_up_about (G_OBJECT (about));
  present_over (GTK_WINDOW (about), parent);
#endif
}

/**
 * samay_compat_show_preferences:
 * @page: (transfer full): floating or owned; goes with the window that shows it
 */
void
samay_compat_show_preferences (GtkWindow          *parent,
                               AdwPreferencesPage *page)
{
#if ADW_CHECK_VERSION (1, 5, 0)
  AdwDialog *dialog = adw_preferences_dialog_new ();

  adw_dialog_set_title (dialog, _("Preferences"));
  adw_preferences_dialog_set_search_enabled (ADW_PREFERENCES_DIALOG (dialog), FALSE);
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
  adw_dialog_present (dialog, parent != NULL ? GTK_WIDGET (parent) : NULL);
#else
  GtkWidget *window = adw_preferences_window_new ();

  gtk_window_set_title (GTK_WINDOW (window), _("Preferences"));
  adw_preferences_window_set_search_enabled (ADW_PREFERENCES_WINDOW (window), FALSE);
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (window), page);
  gtk_window_set_default_size (GTK_WINDOW (window), 560, 360);
  present_over (GTK_WINDOW (window), parent);
#endif
}

/**
 * samay_compat_get_color:
 *
 * The colour of a widget's text.
 */
void
samay_compat_get_color (GtkWidget *widget,
                        GdkRGBA   *out_color)
{
#if GTK_CHECK_VERSION (4, 10, 0)
  gtk_widget_get_color (widget, out_color);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), out_color);
#endif
}

/**
 * samay_compat_announce:
 * @message: what has happened, for those who don't see it
 *
 * Before GTK 4.14 nothing is said.
 */
void
samay_compat_announce (GtkWidget  *widget,
                       const char *message)
{
#if GTK_CHECK_VERSION (4, 14, 0)
  gtk_accessible_announce (GTK_ACCESSIBLE (widget), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
#endif
}
