/* samay-application.c: the program: its windows, and what they share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-application.h"

#include "app/samay-compat.h"
#include "app/samay-window.h"
#include "samay-config.h"

#include <glib/gi18n.h>

struct _SamayApplication
{
  AdwApplication parent_instance;

  SamayReader *reader;
  SamayPreferences *preferences; /* NULL until the first window */
};

G_DEFINE_FINAL_TYPE (SamayApplication, samay_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version and exit"), NULL },
  { NULL },
};

static const struct
{
  const char *action;
  const char *keys[4];
} accels[] = {
  { "app.new-window", { "<Control>n" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
  { "win.show-help-overlay", { "<Control>question", "<Control>F1" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.export-svg", { "<Control>e" } },
  { "win.export-png", { "<Control><Shift>e" } },
  { "win.copy-image", { "<Control><Shift>c" } },
  { "win.zoom-in", { "<Control>plus", "<Control>equal", "<Control>KP_Add" } },
  { "win.find", { "<Control>f" } },
  { "win.filter", { "<Control><Shift>f" } },
  { "win.legend", { "<Control>l" } },
  { "win.go-to-date", { "<Control>g" } },
  { "win.back", { "<Alt>Left" } },
  { "win.forward", { "<Alt>Right" } },
  { "win.zoom-out", { "<Control>minus", "<Control>KP_Subtract" } },
  { "win.fit", { "<Control>0", "<Control>KP_0" } },
  { "win.focus-pane(0)", { "<Alt>1" } },
  { "win.focus-pane(1)", { "<Alt>2" } },
  { "win.focus-pane(2)", { "<Alt>3" } },
  { "win.focus-pane(3)", { "<Alt>4" } },
};

static SamayWindow *
create_window (SamayApplication *self)
{
  if (self->preferences == NULL)
    self->preferences = samay_preferences_new ();
  return SAMAY_WINDOW (samay_window_new (GTK_APPLICATION (self), self->reader, self->preferences));
}

static void
on_new_window (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       data)
{
  gtk_window_present (GTK_WINDOW (create_window (data)));
}

static void
on_preferences (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  SamayApplication *self = data;
  g_autoptr (AdwPreferencesPage) page = NULL;

  if (self->preferences == NULL)
    self->preferences = samay_preferences_new ();
  page = samay_preferences_create_page (self->preferences);
  samay_compat_show_preferences (gtk_application_get_active_window (GTK_APPLICATION (self)), page);
}

static void
on_about (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  samay_compat_show_about (gtk_application_get_active_window (GTK_APPLICATION (data)));
}

/* Each window is asked, so that each keeps its size. */
static void
on_quit (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static const GActionEntry actions[] = {
  { .name = "new-window", .activate = on_new_window },
  { .name = "preferences", .activate = on_preferences },
  { .name = "about", .activate = on_about },
  { .name = "quit", .activate = on_quit },
};

static void
samay_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (samay_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accels[i].action, accels[i].keys);
  gtk_window_set_default_icon_name (SAMAY_APP_ID);
  /* Words that can be copied aren't marked as soon as the focus comes to them. GTK 4.8 would ask besides whether what had the focus
   * before is part of the label, without having held it: as when it was an item of the label's own menu, which is gone by then. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);
}

static void
samay_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (create_window (SAMAY_APPLICATION (application)));
  gtk_window_present (window);
}

static SamayWindow *
find_unused_window (SamayApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (SAMAY_IS_WINDOW (l->data) && samay_window_is_unused (l->data))
      return l->data;
  return NULL;
}

/* Texts that are opened together become one timeline; what is opened later gets a window of its own. */
static void
samay_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  SamayWindow *window = find_unused_window (SAMAY_APPLICATION (application));

  if (n_files <= 0)
    return;
  if (window == NULL)
    window = create_window (SAMAY_APPLICATION (application));
  samay_window_load_files (window, files, (guint) n_files);
  gtk_window_present (GTK_WINDOW (window));
}

static int
samay_application_handle_local_options (GApplication *application,
                                        GVariantDict *found)
{
  if (!g_variant_dict_contains (found, "version"))
    return -1;
  g_print ("samayrekha %s\n", SAMAY_VERSION);
  return 0;
}

static void
samay_application_finalize (GObject *object)
{
  SamayApplication *self = SAMAY_APPLICATION (object);

  g_clear_object (&self->preferences);
  samay_reader_unref (self->reader);
  G_OBJECT_CLASS (samay_application_parent_class)->finalize (object);
}

static void
samay_application_class_init (SamayApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samay_application_finalize;
  application_class->startup = samay_application_startup;
  application_class->activate = samay_application_activate;
  application_class->open = samay_application_open;
  application_class->handle_local_options = samay_application_handle_local_options;
}

static void
samay_application_init (SamayApplication *self)
{
  self->reader = samay_reader_new ();
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_application_set_option_context_parameter_string (G_APPLICATION (self), _ ("[FILE…]"));
  g_application_set_option_context_summary (G_APPLICATION (self),
                                            _ ("Turns what people write, in Hindi and English, into time you can see."));
}

/**
 * samay_application_new:
 *
 * Returns: (transfer full): the application; `g_application_run()` does the rest
 */
SamayApplication *
samay_application_new (void)
{
  return g_object_new (SAMAY_TYPE_APPLICATION,
                       "application-id", SAMAY_APP_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", SAMAY_APP_PATH,
                       NULL);
}
