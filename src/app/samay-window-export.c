/* samay-window-export.c: the chart to a file or the clipboard, the events as text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-window-private.h"

#include "app/samay-compat.h"
#include "app/samay-event-words.h"
#include "render/samay-chart.h"
#include "store/samay-json-writer.h"

#include <glib/gi18n.h>
#include <string.h>

/* Pixels of an image per pixel of the chart: sharp on paper and on fine screens. */
#define PNG_SCALE 2.0
#define NAME_CHARS_MAX 60

typedef GBytes *(*Render) (SamayEventTable         *table,
                           const SamayChartOptions *options,
                           GError                 **error);

typedef struct
{
  const char *action;
  const char *title;
  const char *kind;
  const char *mime;
  const char *suffix;
  Render render;
} Export;

/* Without @render it is the document, made where the timeline lives. */
static const Export exports[] = {
  { "win.save", N_("Save the Timeline"), N_("Timelines"), SAMAY_DOCUMENT_MIME, SAMAY_DOCUMENT_SUFFIX, NULL },
  { "win.export-svg", N_("Save the Chart as SVG"), N_("SVG Images"), "image/svg+xml", ".svg", samay_chart_render_svg },
  { "win.export-png", N_("Save the Chart as PNG"), N_("PNG Images"), "image/png", ".png", samay_chart_render_png },
};

/* What the worker gets; it shares nothing but what is immutable. */
typedef struct
{
  SamayEventTable *table;
  SamayChartOptions options;
  char *title;
  char *locale;
  Render render;
  GBytes *document; /* to write instead of a picture, or NULL */
  GFile *file;      /* NULL where the picture is for the clipboard */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  samay_event_table_unref (job->table);
  g_clear_pointer (&job->document, g_bytes_unref);
  g_clear_object (&job->file);
  g_free (job->title);
  g_free (job->locale);
  g_free (job);
}

static gint64
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return samay_day_from_civil (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now));
}

static GBytes *
create_document (SamayWindow *self,
                 const Job   *job)
{
  GString *document = g_string_new (NULL);

  samay_json_write_document (document, samay_session_get_timeline (self->session), job->title, job->locale);
  return g_string_free_to_bytes (document);
}

/* The colours are those on the screen: what is exported is what is seen. */
static Job *
create_job (SamayWindow *self,
            Render       render,
            GFile       *file)
{
  SamayDateFormat *format = samay_session_get_format (self->session);
  Job *job = g_new0 (Job, 1);

  job->table = samay_event_table_ref (samay_session_get_table (self->session));
  job->title = g_strdup (samay_session_get_title (self->session));
  job->locale = g_strdup (samay_date_format_get_locale (format));
  job->options = (SamayChartOptions) SAMAY_CHART_OPTIONS_INIT;
  job->options.theme = adw_style_manager_get_dark (adw_style_manager_get_default ()) ? SAMAY_THEME_DARK
                                                                                     : SAMAY_THEME_LIGHT;
  job->options.digits = samay_preferences_get_digits (self->preferences);
  job->options.locale = job->locale;
  job->options.first_weekday = samay_date_format_get_first_weekday (format);
  job->options.title = *job->title != '\0' ? job->title : NULL;
  job->options.today_day = get_today ();
  job->options.scale = PNG_SCALE;
  job->render = render;
  job->document = render == NULL ? create_document (self, job) : NULL;
  job->file = file != NULL ? g_object_ref (file) : NULL;
  return job;
}

static gboolean
write_file (GFile   *file,
            GBytes  *bytes,
            GError **error)
{
  const char *path = g_file_peek_path (file);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  /* Replaces an older picture as a whole or not at all, which GIO doesn't promise on a full disk. */
  if (path != NULL)
    return g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
  return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = job->document != NULL ? g_bytes_ref (job->document)
                                                   : job->render (job->table, &job->options, &error);

  if (bytes == NULL || (job->file != NULL && !write_file (job->file, bytes, &error)))
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&bytes), (GDestroyNotify) g_bytes_unref);
}

static void
start (SamayWindow         *self,
       Job                 *job,
       GAsyncReadyCallback  callback)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, NULL);

  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, run);
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  SamayWindow *self = SAMAY_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_file_get_basename (job->file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *message = NULL;
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  if (bytes == NULL)
    {
      /* Translators: the first %s is a file's name, the second says what is wrong */
      message = g_strdup_printf (_("“%s” could not be saved: %s"), shown, error->message);
      samay_window_complain (self, message);
      return;
    }
  message = g_strdup_printf (_("Saved “%s”"), shown);
  escaped = g_markup_escape_text (message, -1);
  toast = adw_toast_new (escaped);
  adw_toast_set_button_label (toast, _("Show in _Folder"));
  adw_toast_set_action_name (toast, "win.show-in-folder");
  adw_toast_set_action_target (toast, "s", g_file_peek_path (job->file) != NULL ? g_file_peek_path (job->file) : "");
  samay_window_show_toast (self, toast);
  samay_compat_announce (GTK_WIDGET (self), message);
}

typedef struct
{
  SamayWindow *window;
  const Export *export;
} Choice;

static void
on_place_chosen (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autofree Choice *choice = data;
  g_autoptr (SamayWindow) self = choice->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = samay_compat_choose_file_finish (result, &error);

  if (file != NULL)
    start (self, create_job (self, choice->export->render, file), on_saved);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    samay_window_complain (self, error->message);
}

/* The title, as far as it can be a file's name. */
static char *
propose_name (SamayWindow *self,
              const char  *suffix)
{
  const char *title = samay_session_get_title (self->session);
  g_autofree char *cut = g_utf8_substring (title, 0, MIN (g_utf8_strlen (title, -1), NAME_CHARS_MAX));
  g_autofree char *name = g_strstrip (g_strdelimit (g_steal_pointer (&cut), "/\\:*?\"<>|\n\t", ' '));

  return g_strconcat (*name != '\0' && *name != '.' ? name : _("Timeline"), suffix, NULL);
}

static const Export *
find_export (const char *action)
{
  for (guint i = 1; i < G_N_ELEMENTS (exports); i++)
    if (g_str_equal (exports[i].action, action))
      return &exports[i];
  return &exports[0];
}

static void
save (GtkWidget  *widget,
      const char *name,
      GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);
  const Export *export = find_export (name);
  const SamayFileKind kind = { _(export->kind), export->mime, export->suffix };
  g_autofree char *proposed = propose_name (self, export->suffix);
  Choice *choice = g_new (Choice, 1);

  *choice = (Choice) { g_object_ref (self), export };
  samay_compat_save_file_async (GTK_WINDOW (self), _(export->title), &kind, proposed, on_place_chosen, choice);
}

static void
show_in_folder (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  const char *path = g_variant_get_string (parameter, NULL);
  g_autoptr (GFile) file = NULL;

  if (*path == '\0')
    return;
  file = g_file_new_for_path (path);
  samay_compat_show_in_folder (GTK_WINDOW (widget), file);
}

static void
on_drawn (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  SamayWindow *self = SAMAY_WINDOW (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_task_propagate_pointer (G_TASK (result), &error);
  g_autoptr (GdkTexture) texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, &error) : NULL;

  if (texture == NULL)
    {
      samay_window_complain (self, error->message);
      return;
    }
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (self)), texture);
  samay_window_show_toast (self, adw_toast_new (_("Chart copied")));
}

static void
copy_image (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);

  start (self, create_job (self, samay_chart_render_png, NULL), on_drawn);
}

static void
copy_text (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  SamayWindow *self = SAMAY_WINDOW (widget);
  SamayEventTable *table = samay_session_get_table (self->session);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = samay_event_table_get_n (table);

  for (guint i = 0; i < n; i++)
    {
      SamayEventRow event = samay_event_table_get_row (table, i);
      g_autofree char *line = samay_event_words_dup_line (&event, samay_session_get_format (self->session));

      g_string_append (text, line);
      g_string_append_c (text, '\n');
    }
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);
  samay_window_show_toast (self, adw_toast_new (_("Events copied")));
}

/**
 * samay_window_install_exports:
 *
 * Gives windows the actions by which a chart leaves.
 */
void
samay_window_install_exports (GtkWidgetClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    gtk_widget_class_install_action (klass, exports[i].action, NULL, save);
  gtk_widget_class_install_action (klass, "win.copy-image", NULL, copy_image);
  gtk_widget_class_install_action (klass, "win.copy-text", NULL, copy_text);
  gtk_widget_class_install_action (klass, "win.show-in-folder", "s", show_in_folder);
}
