/* test-window.c: every template built, every action done, every width and style drawn; panes that agree with each other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-list.h"
#include "app/samay-event-pane.h"
#include "app/samay-timeline-view.h"
#include "samay-config.h"
#include "stage.h"

#include <string.h>

/* A window without a manager around it draws an edge of its own. */
#define EDGE_PX 5
/* The title of the page that says how to begin. */
#define WELCOME "See When It Happens"

/* The row of the event at a place. */
static guint
find_place (Stage      *stage,
            const char *place)
{
  SamayEventTable *table = samay_session_get_table (stage->session);

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    if (g_strcmp0 (samay_event_table_get_row (table, row).place, place) == 0)
      return row;
  g_assert_not_reached ();
}

static GtkWidget *
get_list_view (Stage *stage)
{
  GtkWidget *list = stage_find (stage->window, SAMAY_TYPE_EVENT_LIST);

  g_assert_nonnull (list);
  return stage_find (list, GTK_TYPE_LIST_VIEW);
}

static GListModel *
get_list_model (Stage *stage)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (get_list_view (stage))));
}

static char *
read_template_class (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"(\\w+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_regex_match (regex, text, 0, &match);
  return g_match_info_fetch (match, 1);
}

/* A window that has shown all its parts has made all classes known. */
static void
test_each_template_is_built (Stage         *stage,
                             gconstpointer  text)
{
  g_auto (GStrv) names = g_resources_enumerate_children (SAMAY_APP_PATH "ui", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n = 0;

  g_assert_nonnull (names);
  g_object_ref_sink (samay_preferences_create_page (stage->preferences));
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (SAMAY_APP_PATH "ui/", names[i], NULL);
      g_autofree char *class_name = read_template_class (path);
      GType type;
      GtkWidget *widget;

      if (class_name == NULL || *class_name == '\0')
        continue;
      type = g_type_from_name (class_name);
      if (type == G_TYPE_INVALID)
        g_error ("%s: there is no %s", names[i], class_name);
      if (g_type_is_a (type, GTK_TYPE_WINDOW))
        continue; /* it is the stage's */
      widget = g_object_ref_sink (g_object_new (type, NULL));
      g_assert_nonnull (gtk_widget_get_first_child (widget));
      g_assert_finalize_object (widget);
      n++;
    }
  g_assert_cmpuint (n, >, 0);
}

static GVariant *
make_parameter (const GVariantType *type)
{
  if (type == NULL)
    return NULL;
  if (g_variant_type_equal (type, G_VARIANT_TYPE_INT32))
    return g_variant_new_int32 (1);
  if (g_variant_type_equal (type, G_VARIANT_TYPE_UINT32))
    return g_variant_new_uint32 (1);
  if (g_variant_type_equal (type, G_VARIANT_TYPE_STRING))
    return g_variant_new_string ("");
  if (g_variant_type_equal (type, G_VARIANT_TYPE_BOOLEAN))
    return g_variant_new_boolean (TRUE);
  g_error ("no parameter of type %s is known here", g_variant_type_peek_string (type));
}

static guint
activate_each (Stage     *stage,
               GtkWidget *widget)
{
  const char *name;
  const char *property;
  const GVariantType *type;
  guint n = 0;
  GType owner;

  for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (widget), i, &owner, &name, &type, &property); i++)
    {
      g_autoptr (GVariant) parameter = make_parameter (type);

      /* GTK's own actions are GTK's to test. */
      if (!g_str_has_prefix (g_type_name (owner), "Samay"))
        continue;
      g_test_message ("%s", name);
      if (parameter != NULL)
        g_variant_ref_sink (parameter);
      g_assert_true (gtk_widget_activate_action_variant (widget, name, parameter));
      stage_wait (150);
      stage_close_others (stage);
      if (samay_event_table_get_n (samay_session_get_table (stage->session)) == 0)
        stage_read (stage, STAGE_TEXT);
      n++;
    }
  return n;
}

static void
test_each_action_is_activated (Stage         *stage,
                               gconstpointer  text)
{
  g_assert_cmpuint (activate_each (stage, stage->window), >=, 10);
  g_assert_cmpuint (activate_each (stage, stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW)), >=, 10);
}

static void
test_actions_wait_for_events (Stage         *stage,
                              gconstpointer  text)
{
  gtk_widget_activate_action (stage->window, "win.export-svg", NULL);
  stage_wait (200);
  g_assert_cmpuint (stage_close_others (stage), ==, 0);
  stage_read (stage, STAGE_TEXT);
  gtk_widget_activate_action (stage->window, "win.export-svg", NULL);
  stage_wait (200);
  g_assert_cmpuint (stage_close_others (stage), ==, 1);
}

static void
test_begins_with_what_to_do (Stage         *stage,
                             gconstpointer  text)
{
  g_assert_nonnull (stage_find_name (stage->window, WELCOME));
  g_assert_null (stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW));
  gtk_widget_activate_action (stage->window, "win.example", NULL);
  while (samay_session_get_text (stage->session, NULL)[0] == '\0')
    stage_wait (20);
  stage_wait (500);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (stage->session)), >=, 5);
  g_assert_nonnull (stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW));
  stage_keep (stage, "example");
}

/* What takes long to make and few open at once isn't made before that. */
static void
test_menus_are_made_when_opened (Stage         *stage,
                                 gconstpointer  text)
{
  GtkWidget *bar = stage_find (stage->window, ADW_TYPE_HEADER_BAR);
  GtkMenuButton *button = GTK_MENU_BUTTON (stage_find (bar, GTK_TYPE_MENU_BUTTON));

  for (guint i = 0; i < 2; i++)
    {
      g_assert_true ((gtk_menu_button_get_popover (button) != NULL) == (i > 0));
      gtk_menu_button_popup (button);
      stage_wait (300);
      g_assert_nonnull (stage_find_name (GTK_WIDGET (gtk_menu_button_get_popover (button)), "Save"));
      gtk_menu_button_popdown (button);
      stage_wait (300);
      g_assert_null (stage_find_name (GTK_WIDGET (gtk_menu_button_get_popover (button)), "Save"));
    }
}

/* On two pages, so that they fit a small screen; GTK has nothing to complain of. */
static void
test_shortcuts_are_made_when_asked_for (Stage         *stage,
                                        gconstpointer  text)
{
  GtkApplicationWindow *window = GTK_APPLICATION_WINDOW (stage->window);

  g_assert_null (gtk_application_window_get_help_overlay (window));
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *overlay;

      gtk_widget_activate_action (stage->window, "win.show-help-overlay", NULL);
      stage_wait (300);
      overlay = GTK_WIDGET (gtk_application_window_get_help_overlay (window));
      g_assert_nonnull (stage_find_name (overlay, "Open a text"));
      g_assert_nonnull (stage_find (overlay, GTK_TYPE_STACK_SWITCHER));
      g_assert_cmpuint (stage_close_others (stage), ==, 1);
    }
}

static void
test_list_has_a_row_for_each_event (Stage         *stage,
                                    gconstpointer  text)
{
  g_assert_cmpuint (g_list_model_get_n_items (get_list_model (stage)), ==, STAGE_N_EVENTS);
  stage_read (stage, "On 5 March 2026 the ministers met in Delhi.");
  g_assert_cmpuint (g_list_model_get_n_items (get_list_model (stage)), ==, 1);
}

static void
test_list_and_session_choose_the_same (Stage         *stage,
                                       gconstpointer  text)
{
  guint row = find_place (stage, "मॉस्को");
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (get_list_model (stage));

  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, GTK_INVALID_LIST_POSITION);
  samay_session_set_selected (stage->session, row);
  stage_wait (100);
  g_assert_cmpuint (gtk_single_selection_get_selected (selection), ==, row);

  row = find_place (stage, "दिल्ली");
  gtk_single_selection_set_selected (selection, row);
  stage_wait (100);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, row);
}

static void
test_details_are_of_the_chosen_event (Stage         *stage,
                                      gconstpointer  text)
{
  GtkWidget *pane = stage_find (stage->window, SAMAY_TYPE_EVENT_PANE);

  g_assert_nonnull (pane);
  g_assert_null (stage_find_name (pane, "मॉस्को"));
  samay_session_set_selected (stage->session, find_place (stage, "मॉस्को"));
  stage_wait (100);
  g_assert_nonnull (stage_find_name (pane, "मॉस्को"));
  g_assert_nonnull (stage_find_name (pane, "2024-12-19/2024-12-20"));
  g_assert_nonnull (stage_find_name (pane, "19 और 20 दिसंबर"));
  stage_keep (stage, "chosen");
  gtk_widget_activate_action (stage->window, "win.deselect", NULL);
  stage_wait (100);
  g_assert_null (stage_find_name (pane, "2024-12-19/2024-12-20"));
}

/* The text's tags at the first byte of words. */
static GSList *
list_tags (Stage      *stage,
           const char *words)
{
  GtkTextView *view = GTK_TEXT_VIEW (stage_find (stage->window, GTK_TYPE_TEXT_VIEW));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, found;

  gtk_text_buffer_get_start_iter (buffer, &start);
  g_assert_true (gtk_text_iter_forward_search (&start, words, 0, &found, NULL, NULL));
  return gtk_text_iter_get_tags (&found);
}

static void
test_words_of_the_chosen_event_light_up (Stage         *stage,
                                         gconstpointer  text)
{
  g_autoptr (GSList) plain = list_tags (stage, "संयुक्त");
  g_autoptr (GSList) before = list_tags (stage, "19 और 20");
  g_autoptr (GSList) after = NULL;
  g_autoptr (GSList) again = NULL;

  g_assert_cmpuint (g_slist_length (before), >, g_slist_length (plain));
  samay_session_set_selected (stage->session, find_place (stage, "मॉस्को"));
  stage_wait (100);
  after = list_tags (stage, "19 और 20");
  g_assert_cmpuint (g_slist_length (after), >, g_slist_length (before));
  samay_session_set_selected (stage->session, find_place (stage, "दिल्ली"));
  stage_wait (100);
  again = list_tags (stage, "19 और 20");
  g_assert_cmpuint (g_slist_length (again), ==, g_slist_length (before));
}

static void
wait_for_events (Stage *stage,
                 guint  n)
{
  for (guint i = 0; i < 200; i++)
    {
      if (!samay_session_is_busy (stage->session)
          && samay_event_table_get_n (samay_session_get_table (stage->session)) == n)
        return;
      stage_wait (20);
    }
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (stage->session)), ==, n);
}

static void
test_typing_reads_the_text_again (Stage         *stage,
                                  gconstpointer  text)
{
  GtkTextView *view = GTK_TEXT_VIEW (stage_find (stage->window, GTK_TYPE_TEXT_VIEW));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert (buffer, &end, " 7 जनवरी 2025 को पटना में एक सभा हुई।", -1);
  wait_for_events (stage, STAGE_N_EVENTS + 1);
  g_assert_cmpuint (find_place (stage, "पटना"), <, STAGE_N_EVENTS + 1);
  gtk_text_buffer_undo (buffer);
  wait_for_events (stage, STAGE_N_EVENTS);
}

static void
test_keys_move_and_choose (Stage         *stage,
                           gconstpointer  text)
{
  GtkWidget *view = stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW);
  gint64 whole_s = samay_span_get_length_s (samay_session_get_visible (stage->session));
  SamaySpan before;

  gtk_widget_activate_action (view, "timeline.zoom-in", NULL);
  stage_wait (500);
  before = samay_session_get_visible (stage->session);
  g_assert_cmpint (samay_span_get_length_s (before), <, whole_s);
  gtk_widget_activate_action (view, "timeline.pan-right", NULL);
  stage_wait (500);
  g_assert_cmpint (samay_session_get_visible (stage->session).begin_s, >, before.begin_s);
  gtk_widget_activate_action (view, "timeline.fit", NULL);
  stage_wait (500);
  g_assert_cmpint (samay_span_get_length_s (samay_session_get_visible (stage->session)), ==, whole_s);

  gtk_widget_activate_action (view, "timeline.next-event", NULL);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, 0);
  gtk_widget_activate_action (view, "timeline.next-event", NULL);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, 1);
  gtk_widget_activate_action (view, "timeline.previous-event", NULL);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, 0);
  gtk_widget_activate_action (view, "timeline.unselect", NULL);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, SAMAY_SESSION_NO_EVENT);
}

static void
test_each_width_shows_its_panes (Stage         *stage,
                                 gconstpointer  text)
{
  static const struct
  {
    int width;
    int height;
    const char *name;
  } sizes[] = {
    { 1200, 700, "wide" }, { 900, 700, "medium" }, { 700, 700, "narrow" }, { 360, 600, "phone" }, { 1270, 790, "wide-again" },
  };

  samay_session_set_selected (stage->session, find_place (stage, "मॉस्को"));
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      stage_resize (stage, sizes[i].width, sizes[i].height);
      stage_keep (stage, sizes[i].name);
      g_assert_cmpint (ABS (gtk_widget_get_width (stage->window) - sizes[i].width), <=, 2 * EDGE_PX);
      for (int pane = 0; pane < 4; pane++)
        {
          gtk_widget_activate_action (stage->window, "win.focus-pane", "i", pane);
          stage_wait (250);
          g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (stage->window)));
        }
      g_assert_cmpuint (samay_session_get_selected (stage->session), ==, find_place (stage, "मॉस्को"));
    }
}

static void
test_light_dark_and_back (Stage         *stage,
                          gconstpointer  text)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  samay_session_set_selected (stage->session, find_place (stage, "मॉस्को"));
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  stage_wait (400);
  stage_keep (stage, "dark");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_LIGHT);
  stage_wait (400);
  stage_keep (stage, "light");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_roles_and_names_are_told (Stage         *stage,
                               gconstpointer  text)
{
  GtkWidget *view = stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW);
  GtkWidget *list = get_list_view (stage);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_ROLE_LIST);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL)
                 || gtk_test_accessible_has_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_assert_nonnull (view);
  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (gtk_widget_get_mapped (row))
      {
        gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
        g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL));
      }
}

static void
test_a_text_that_made_room_comes_back (Stage         *stage,
                                       gconstpointer  text)
{
  gtk_widget_activate_action (stage->window, "win.new", NULL);
  wait_for_events (stage, 0);
  g_assert_nonnull (stage_find_name (stage->window, WELCOME));
  gtk_widget_activate_action (stage->window, "win.restore", NULL);
  wait_for_events (stage, STAGE_N_EVENTS);
  g_assert_cmpstr (samay_session_get_text (stage->session, NULL), ==, STAGE_TEXT);
}

/* As by a click on its cross. */
static void
dismiss_toast (Stage *stage)
{
  GtkWidget *toast = stage_find (stage->window, g_type_from_name ("AdwToastWidget"));
  GtkWidget *cross = toast != NULL ? gtk_widget_get_last_child (toast) : NULL;

  if (cross != NULL)
    g_signal_emit_by_name (cross, "clicked");
}

/* However fast they come and go: libadwaita 1.2 alone would end the program here. */
static void
test_toasts_come_one_by_one (Stage         *stage,
                             gconstpointer  text)
{
  for (guint i = 0; i < 12; i++)
    {
      gtk_widget_activate_action (stage->window, "win.copy-text", NULL);
      stage_wait (30 * i);
      dismiss_toast (stage);
    }
  for (guint i = 0; i < 50 && stage_find_name (stage->window, "Events copied") != NULL; i++)
    {
      dismiss_toast (stage);
      stage_wait (100);
    }
  g_assert_null (stage_find_name (stage->window, "Events copied"));
  gtk_widget_activate_action (stage->window, "win.copy-text", NULL);
  stage_wait (100);
  g_assert_nonnull (stage_find_name (stage->window, "Events copied"));
  for (guint i = 0; i < 3; i++)
    {
      gtk_widget_activate_action (stage->window, "win.new", NULL);
      wait_for_events (stage, 0);
      g_assert_null (stage_find_name (stage->window, "Text replaced"));
      stage_read (stage, STAGE_TEXT);
    }
  /* The offers don't pile up: once those before it have made room, the last stands there. */
  stage_wait (1500);
  g_assert_nonnull (stage_find_name (stage->window, "Text removed"));
  dismiss_toast (stage);
  stage_wait (1500);
  g_assert_null (stage_find_name (stage->window, "Text removed"));
  gtk_widget_activate_action (stage->window, "win.new", NULL);
  wait_for_events (stage, 0);
  gtk_widget_activate_action (stage->window, "win.restore", NULL);
  wait_for_events (stage, STAGE_N_EVENTS);
}

/* What is chosen among the preferences is shown at once. */
static void
test_weeks_begin_as_chosen (Stage         *stage,
                            gconstpointer  text)
{
  static const struct
  {
    const char *value;
    int first;
  } rows[] = { { "sunday", 7 }, { "monday", 1 }, { "sunday", 7 } };
  g_autoptr (GSettings) settings = g_settings_new (SAMAY_APP_ID);
  int first = samay_date_format_get_first_weekday (samay_session_get_format (stage->session));

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_settings_set_string (settings, "first-weekday", rows[i].value);
      stage_wait (50);
      g_assert_cmpint (samay_date_format_get_first_weekday (samay_session_get_format (stage->session)), ==, rows[i].first);
    }
  g_settings_reset (settings, "first-weekday");
  stage_wait (50);
  g_assert_cmpint (samay_date_format_get_first_weekday (samay_session_get_format (stage->session)), ==, first);
}

static void
test_many_events_are_drawn (Stage         *stage,
                            gconstpointer  text)
{
  g_autoptr (GString) many = g_string_new (NULL);

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (many, "%u मार्च %u को दिल्ली में बैठक %u हुई। ", 1 + i % 30, 1900 + i % 130, i);
  stage_read (stage, many->str);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (stage->session)), >, 1000);
  stage_wait (300);
  for (guint i = 0; i < 10; i++)
    {
      gtk_widget_activate_action (stage->window, i % 2 ? "win.zoom-out" : "win.zoom-in", NULL);
      stage_wait (50);
    }
  stage_keep (stage, "many");
}

static void
test_hostile_texts_are_drawn (Stage         *stage,
                              gconstpointer  text)
{
  g_autoptr (GString) marks = g_string_new ("5 मार्च 2026 को दिल्ली में क");
  static const char *const texts[] = {
    "5 March 2026 <b>&amp; & < > \"' the ministers met in <i>Delhi.",
    "On 5 March 2026 \xe2\x80\xae the ministers met \xe2\x80\x8f in Delhi.",
    "On 31 February 2026 nobody met. On 99 March they did not either.",
    "5 March 2026", "\n\n\n\n", "13.8 billion years ago the universe began. On 1 January 12000 we meet.",
  };

  for (guint i = 0; i < 3000; i++)
    g_string_append (marks, "\xe0\xa4\x81"); /* candrabindus on one letter */
  g_string_append (marks, " बैठक हुई।");
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      stage_read (stage, texts[i]);
      if (samay_event_table_get_n (samay_session_get_table (stage->session)) > 0)
        samay_session_set_selected (stage->session, 0);
      stage_wait (100);
    }
  stage_read (stage, marks->str);
  stage_wait (200);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    const char *text;
    void (*run) (Stage *, gconstpointer);
  } tests[] = {
    { "/window/begins-with-what-to-do", NULL, test_begins_with_what_to_do },
    { "/window/each-template-is-built", STAGE_TEXT, test_each_template_is_built },
    { "/window/each-action-is-activated", STAGE_TEXT, test_each_action_is_activated },
    { "/window/actions-wait-for-events", NULL, test_actions_wait_for_events },
    { "/window/menus-are-made-when-opened", STAGE_TEXT, test_menus_are_made_when_opened },
    { "/window/shortcuts-are-made-when-asked-for", STAGE_TEXT, test_shortcuts_are_made_when_asked_for },
    { "/window/list-has-a-row-for-each-event", STAGE_TEXT, test_list_has_a_row_for_each_event },
    { "/window/list-and-session-choose-the-same", STAGE_TEXT, test_list_and_session_choose_the_same },
    { "/window/details-are-of-the-chosen-event", STAGE_TEXT, test_details_are_of_the_chosen_event },
    { "/window/words-of-the-chosen-event-light-up", STAGE_TEXT, test_words_of_the_chosen_event_light_up },
    { "/window/typing-reads-the-text-again", STAGE_TEXT, test_typing_reads_the_text_again },
    { "/window/keys-move-and-choose", STAGE_TEXT, test_keys_move_and_choose },
    { "/window/each-width-shows-its-panes", STAGE_TEXT, test_each_width_shows_its_panes },
    { "/window/light-dark-and-back", STAGE_TEXT, test_light_dark_and_back },
    { "/window/roles-and-names-are-told", STAGE_TEXT, test_roles_and_names_are_told },
    { "/window/a-text-that-made-room-comes-back", STAGE_TEXT, test_a_text_that_made_room_comes_back },
    { "/window/toasts-come-one-by-one", STAGE_TEXT, test_toasts_come_one_by_one },
    { "/window/weeks-begin-as-chosen", STAGE_TEXT, test_weeks_begin_as_chosen },
    { "/window/many-events-are-drawn", STAGE_TEXT, test_many_events_are_drawn },
    { "/window/hostile-texts-are-drawn", NULL, test_hostile_texts_are_drawn },
  };

  adw_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Stage, tests[i].text, stage_set_up, tests[i].run, stage_tear_down);
  return g_test_run ();
}
