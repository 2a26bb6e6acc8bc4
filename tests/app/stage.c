/* stage.c: a window of the application on a screen, for tests that look at it from inside
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include <string.h>

#define STEP_MS 5
#define LONGEST_S 20

/**
 * stage_wait:
 *
 * Lets the window live for a while: frames are drawn, animations end, what was told late is told.
 */
void
stage_wait (guint ms)
{
  gint64 end = g_get_monotonic_time () + 1000 * (gint64) ms;

  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (1000 * STEP_MS);
    }
  while (g_get_monotonic_time () < end);
}

/**
 * stage_read:
 *
 * Puts a text into the window and waits until its events are there.
 */
void
stage_read (Stage      *self,
            const char *text)
{
  gint64 end = g_get_monotonic_time () + LONGEST_S * G_USEC_PER_SEC;

  samay_session_set_text (self->session, text, strlen (text), NULL);
  while (samay_session_is_busy (self->session))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      stage_wait (STEP_MS);
    }
  stage_wait (100);
}

/* A process has one: what it exports on the bus stays for as long as that lives. */
static GtkApplication *
get_application (void)
{
  if (g_application_get_default () == NULL)
    g_application_set_default (g_object_new (ADW_TYPE_APPLICATION, "application-id", "io.github.samayrekha.Test",
                                             "flags", G_APPLICATION_NON_UNIQUE, "resource-base-path", SAMAY_APP_PATH, NULL));
  if (!g_application_get_is_registered (g_application_get_default ()))
    g_assert_true (g_application_register (g_application_get_default (), NULL, NULL));
  return GTK_APPLICATION (g_application_get_default ());
}

/**
 * stage_set_up:
 * @text: (nullable): what the window has read when this returns; %NULL for a new window
 */
void
stage_set_up (Stage         *self,
              gconstpointer  text)
{
  self->application = get_application ();
  self->reader = samay_reader_new ();
  self->preferences = samay_preferences_new ();
  self->window = samay_window_new (self->application, self->reader, self->preferences);
  self->session = samay_window_get_session (SAMAY_WINDOW (self->window));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1200, 760);
  gtk_window_present (GTK_WINDOW (self->window));
  stage_wait (100);
  if (text != NULL)
    stage_read (self, text);
}

/**
 * stage_tear_down:
 *
 * Fails if something still holds the window.
 */
void
stage_tear_down (Stage         *self,
                 gconstpointer  text)
{
  gpointer window = self->window;

  stage_close_others (self);
  g_object_add_weak_pointer (G_OBJECT (self->window), &window);
  gtk_window_destroy (GTK_WINDOW (self->window));
  for (guint i = 0; i < 200 && window != NULL; i++)
    stage_wait (STEP_MS);
  g_assert_null (window);
  g_object_unref (self->preferences);
  samay_reader_unref (self->reader);
}

/**
 * stage_resize:
 *
 * Makes the window another size, as a person does with its edge.
 */
void
stage_resize (Stage *self,
              int    width,
              int    height)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, height);
  for (guint i = 0; i < 20; i++)
    stage_wait (2 * STEP_MS);
  stage_wait (100);
}

/**
 * stage_find:
 *
 * Returns: (transfer none) (nullable): the first shown widget of a type, at @top or below
 */
GtkWidget *
stage_find (GtkWidget *top,
            GType      type)
{
  if (!gtk_widget_get_mapped (top))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (top), type))
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = stage_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * stage_find_name:
 *
 * Returns: (transfer none) (nullable): the first shown label that holds @words, at @top or below
 */
GtkWidget *
stage_find_name (GtkWidget  *top,
                 const char *words)
{
  if (!gtk_widget_get_mapped (top))
    return NULL;
  if (GTK_IS_LABEL (top) && strstr (gtk_label_get_text (GTK_LABEL (top)), words) != NULL)
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = stage_find_name (child, words);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * stage_close_others:
 *
 * Closes dialogs and whatever else an action has opened.
 *
 * Returns: how many there were
 */
guint
stage_close_others (Stage *self)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();
  guint n = 0;

  for (GList *l = windows; l != NULL; l = l->next)
    if (l->data != self->window && gtk_widget_get_visible (l->data))
      {
        gtk_window_close (l->data);
        n++;
      }
  stage_wait (n > 0 ? 100 : 0);
  return n;
}

/**
 * stage_keep:
 * @name: of the picture
 *
 * Writes what the window looks like into the folder SAMAY_SHOTS, for people; does nothing where that isn't set.
 */
void
stage_keep (Stage      *self,
            const char *name)
{
  const char *folder = g_getenv ("SAMAY_SHOTS");
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GtkSnapshot) snapshot = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *path = NULL;
  int width = gtk_widget_get_width (self->window);
  int height = gtk_widget_get_height (self->window);

  if (folder == NULL)
    return;
  stage_wait (300);
  paintable = gtk_widget_paintable_new (self->window);
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (self->window)), node, NULL);
  path = g_strdup_printf ("%s/%s.png", folder, name);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}
