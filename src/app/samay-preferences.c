/* samay-preferences.c: what a person chose once and for all
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-preferences.h"

#include "samay-config.h"

#include <glib/gi18n.h>
#include <locale.h>

#define KEY_LOCALE "chart-locale"
#define KEY_DIGITS "digits"
#define KEY_FIRST_WEEKDAY "first-weekday"
#define KEY_GROUP_BY "group-by"
#define KEY_LIST_ORDER "list-order"
#define KEY_LIST_DESCENDING "list-descending"
#define KEY_FILTER_DIMS "filter-dims"
#define KEY_WIDTH "window-width"
#define KEY_HEIGHT "window-height"
#define KEY_MAXIMIZED "maximized"

#define DEFAULT_WIDTH_PX 1200
#define DEFAULT_HEIGHT_PX 760

/* Languages are called what they call themselves. */
typedef struct
{
  const char *value;
  const char *name;
} Choice;

static const Choice locales[] = {
  { "system", N_("As the Desktop") },
  { "hi", "हिन्दी" },
  { "en", "English" },
};

static const Choice digits[] = {
  { "latin", "0 1 2 3" },
  { "native", "० १ २ ३" },
};

static const Choice first_weekdays[] = {
  { "system", N_("As the Desktop") },
  { "monday", N_("Monday") },
  { "sunday", N_("Sunday") },
};

struct _SamayPreferences
{
  GObject parent_instance;

  GSettings *settings; /* NULL where the schema isn't installed: then all is as at first, and nothing is kept */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SamayPreferences, samay_preferences, G_TYPE_OBJECT)

static void
on_settings_changed (GSettings        *settings,
                     const char       *key,
                     SamayPreferences *self)
{
  if (g_str_equal (key, KEY_LOCALE) || g_str_equal (key, KEY_DIGITS) || g_str_equal (key, KEY_FIRST_WEEKDAY))
    g_signal_emit (self, signals[CHANGED], 0);
}

/* g_settings_new() would end the program where a build that isn't installed lacks its schema. */
static GSettings *
open_settings (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, SAMAY_APP_ID, TRUE) : NULL;

  if (schema == NULL)
    {
      g_message ("the settings’ schema isn’t installed; choices won’t be kept");
      return NULL;
    }
  return g_settings_new_full (schema, NULL, NULL);
}

static void
samay_preferences_finalize (GObject *object)
{
  SamayPreferences *self = SAMAY_PREFERENCES (object);

  if (self->settings != NULL)
    g_signal_handlers_disconnect_by_data (self->settings, self);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (samay_preferences_parent_class)->finalize (object);
}

static void
samay_preferences_class_init (SamayPreferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samay_preferences_finalize;

  signals[CHANGED] = g_signal_new ("changed", SAMAY_TYPE_PREFERENCES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
samay_preferences_init (SamayPreferences *self)
{
  self->settings = open_settings ();
  if (self->settings != NULL)
    g_signal_connect (self->settings, "changed", G_CALLBACK (on_settings_changed), self);
}

SamayPreferences *
samay_preferences_new (void)
{
  return g_object_new (SAMAY_TYPE_PREFERENCES, NULL);
}

/* The first of the desktop's languages that there are words in. */
static const char *
get_system_locale (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], "hi") || g_str_equal (names[i], "en"))
      return names[i];
  return "en";
}

/**
 * samay_preferences_get_digits:
 *
 * Returns: the digits that dates are shown in
 */
SamayDigits
samay_preferences_get_digits (SamayPreferences *self)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), SAMAY_DIGITS_LATIN);

  value = self->settings != NULL ? g_settings_get_string (self->settings, KEY_DIGITS) : NULL;
  return g_strcmp0 (value, "native") == 0 ? SAMAY_DIGITS_NATIVE : SAMAY_DIGITS_LATIN;
}

/**
 * samay_preferences_get_grouping:
 *
 * Returns: what events stood together by last
 */
SamayGroupingKey
samay_preferences_get_grouping (SamayPreferences *self)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), SAMAY_GROUPING_NONE);

  value = self->settings != NULL ? g_settings_get_string (self->settings, KEY_GROUP_BY) : NULL;
  return samay_grouping_key_from_name (value);
}

void
samay_preferences_set_grouping (SamayPreferences *self,
                                SamayGroupingKey  grouping)
{
  g_return_if_fail (SAMAY_IS_PREFERENCES (self));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, KEY_GROUP_BY, samay_grouping_key_get_name (grouping));
}

/**
 * samay_preferences_get_ordering:
 *
 * Returns: what the list of events was sorted by last
 */
SamayOrdering
samay_preferences_get_ordering (SamayPreferences *self)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), SAMAY_ORDERING_DEFAULT);

  if (self->settings == NULL)
    return SAMAY_ORDERING_DEFAULT;
  value = g_settings_get_string (self->settings, KEY_LIST_ORDER);
  return (SamayOrdering) { samay_order_key_from_name (value), g_settings_get_boolean (self->settings, KEY_LIST_DESCENDING) };
}

void
samay_preferences_set_ordering (SamayPreferences *self,
                                SamayOrdering     ordering)
{
  g_return_if_fail (SAMAY_IS_PREFERENCES (self));

  if (self->settings == NULL)
    return;
  g_settings_set_string (self->settings, KEY_LIST_ORDER, samay_order_key_get_name (ordering.key));
  g_settings_set_boolean (self->settings, KEY_LIST_DESCENDING, ordering.is_descending);
}

/* The desktop's own comes from its region, not from the language that charts speak. */
static int
get_first_weekday (SamayPreferences *self)
{
  g_autofree char *value = self->settings != NULL ? g_settings_get_string (self->settings, KEY_FIRST_WEEKDAY) : NULL;

  if (g_strcmp0 (value, "monday") == 0)
    return 1;
  if (g_strcmp0 (value, "sunday") == 0)
    return 7;
  return samay_date_format_find_first_weekday (setlocale (LC_TIME, NULL));
}

/**
 * samay_preferences_create_format:
 *
 * Returns: (transfer full): how dates are shown
 */
SamayDateFormat *
samay_preferences_create_format (SamayPreferences *self)
{
  g_autofree char *locale = NULL;

  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), NULL);

  locale = self->settings != NULL ? g_settings_get_string (self->settings, KEY_LOCALE) : NULL;
  return samay_date_format_new_with_week (locale != NULL && !g_str_equal (locale, "system") ? locale : get_system_locale (),
                                          samay_preferences_get_digits (self), get_first_weekday (self));
}

typedef struct
{
  SamayPreferences *self;
  const char *key;
  const Choice *choices;
} Row;

static void
on_row_selected (AdwComboRow *combo,
                 GParamSpec  *pspec,
                 Row         *row)
{
  guint i = adw_combo_row_get_selected (combo);

  if (i != GTK_INVALID_LIST_POSITION)
    g_settings_set_string (row->self->settings, row->key, row->choices[i].value);
}

static void
row_free (gpointer  data,
          GClosure *closure)
{
  Row *row = data;

  g_object_unref (row->self);
  g_free (row);
}

static void
set_up_row (SamayPreferences *self,
            AdwComboRow      *combo,
            const char       *key,
            const Choice     *choices,
            guint             n)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *value = NULL;
  Row *row;

  for (guint i = 0; i < n; i++)
    gtk_string_list_append (names, _(choices[i].name));
  adw_combo_row_set_model (combo, G_LIST_MODEL (names));
  if (self->settings == NULL)
    {
      gtk_widget_set_sensitive (GTK_WIDGET (combo), FALSE);
      return;
    }
  value = g_settings_get_string (self->settings, key);
  for (guint i = 0; i < n; i++)
    if (g_str_equal (choices[i].value, value))
      adw_combo_row_set_selected (combo, i);
  row = g_new (Row, 1);
  *row = (Row) { g_object_ref (self), key, choices };
  g_signal_connect_data (combo, "notify::selected", G_CALLBACK (on_row_selected), row, row_free, 0);
}

/**
 * samay_preferences_create_page:
 *
 * Returns: (transfer full): the page where a person chooses
 */
AdwPreferencesPage *
samay_preferences_create_page (SamayPreferences *self)
{
  g_autoptr (GtkBuilder) builder = NULL;

  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), NULL);

  builder = gtk_builder_new_from_resource (SAMAY_APP_PATH "ui/samay-preferences.ui");
  set_up_row (self, ADW_COMBO_ROW (gtk_builder_get_object (builder, "locale")), KEY_LOCALE, locales,
              G_N_ELEMENTS (locales));
  set_up_row (self, ADW_COMBO_ROW (gtk_builder_get_object (builder, "digits")), KEY_DIGITS, digits,
              G_N_ELEMENTS (digits));
  set_up_row (self, ADW_COMBO_ROW (gtk_builder_get_object (builder, "first_weekday")), KEY_FIRST_WEEKDAY, first_weekdays,
              G_N_ELEMENTS (first_weekdays));
  return g_object_ref (ADW_PREFERENCES_PAGE (gtk_builder_get_object (builder, "page")));
}

/**
 * samay_preferences_get_filter_dims:
 *
 * Returns: whether what is filtered out is shown pale
 */
gboolean
samay_preferences_get_filter_dims (SamayPreferences *self)
{
  g_return_val_if_fail (SAMAY_IS_PREFERENCES (self), FALSE);

  return self->settings != NULL && g_settings_get_boolean (self->settings, KEY_FILTER_DIMS);
}

void
samay_preferences_set_filter_dims (SamayPreferences *self,
                                   gboolean          dims)
{
  g_return_if_fail (SAMAY_IS_PREFERENCES (self));

  if (self->settings != NULL && g_settings_get_boolean (self->settings, KEY_FILTER_DIMS) != !!dims)
    g_settings_set_boolean (self->settings, KEY_FILTER_DIMS, dims);
}

/**
 * samay_preferences_restore_window:
 *
 * Gives a new window the size of the one that was closed last.
 */
void
samay_preferences_restore_window (SamayPreferences *self,
                                  GtkWindow        *window)
{
  g_return_if_fail (SAMAY_IS_PREFERENCES (self) && GTK_IS_WINDOW (window));

  if (self->settings == NULL)
    {
      gtk_window_set_default_size (window, DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX);
      return;
    }
  gtk_window_set_default_size (window, g_settings_get_int (self->settings, KEY_WIDTH),
                               g_settings_get_int (self->settings, KEY_HEIGHT));
  if (g_settings_get_boolean (self->settings, KEY_MAXIMIZED))
    gtk_window_maximize (window);
}

void
samay_preferences_keep_window (SamayPreferences *self,
                               GtkWindow        *window)
{
  int width_px;
  int height_px;

  g_return_if_fail (SAMAY_IS_PREFERENCES (self) && GTK_IS_WINDOW (window));

  if (self->settings == NULL)
    return;
  gtk_window_get_default_size (window, &width_px, &height_px);
  g_settings_delay (self->settings);
  if (width_px > 0 && height_px > 0)
    {
      g_settings_set_int (self->settings, KEY_WIDTH, width_px);
      g_settings_set_int (self->settings, KEY_HEIGHT, height_px);
    }
  g_settings_set_boolean (self->settings, KEY_MAXIMIZED, gtk_window_is_maximized (window));
  g_settings_apply (self->settings);
}
