/* test-list.c: the list of events in its columns: sorted, chosen from, never long at it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "stage.h"

#include <string.h>
#include <time.h>

#include "app/samay-event-line.h"
#include "app/samay-event-list.h"
#include "app/samay-event-rows.h"
#include "app/samay-session-private.h"
#include "app/samay-sort-header.h"
#include "crowd.h"
#include "samay-config.h"

#define N_MANY 100000
#define N_SLOW 1500
#define LONGEST_S 30
/* What a person calls stuck; and not each time a machine is slow. */
#define STALL_MAX_US 100000
#define N_TRIES 5

static GtkWidget *
get_list (Stage *stage)
{
  GtkWidget *list = stage_find (stage->window, SAMAY_TYPE_EVENT_LIST);

  g_assert_nonnull (list);
  return list;
}

static GtkSingleSelection *
get_model (Stage *stage)
{
  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (stage_find (get_list (stage), GTK_TYPE_LIST_VIEW))));
}

static GtkWidget *
get_button (Stage         *stage,
            SamayOrderKey  key)
{
  GtkWidget *button = gtk_widget_get_first_child (stage_find (get_list (stage), SAMAY_TYPE_SORT_HEADER));

  for (guint i = 0; i < key; i++)
    button = gtk_widget_get_next_sibling (button);
  g_assert_true (GTK_IS_BUTTON (button));
  return button;
}

static void
press (Stage         *stage,
       SamayOrderKey  key)
{
  g_signal_emit_by_name (get_button (stage, key), "clicked");
}

static SamayEventRow
get_event (Stage *stage,
           guint  position)
{
  g_autoptr (SamayEventItem) item = g_list_model_get_item (G_LIST_MODEL (get_model (stage)), position);

  g_assert_nonnull (item);
  return samay_event_table_get_row (samay_session_get_table (stage->session),
                                    samay_event_rows_get_row (SAMAY_EVENT_ROWS (gtk_single_selection_get_model (get_model (stage))),
                                                              position));
}

static void
put_many (Stage *stage,
          guint  n)
{
  g_autoptr (SamayEventTable) table = crowd_make (n, 7, "hi");

  g_object_unref (stage->session->timeline);
  stage->session->timeline = samay_timeline_new_with_table (table);
  g_clear_pointer (&stage->session->tellings, samay_tellings_unref);
  g_clear_pointer (&stage->session->facets, samay_facets_unref);
  stage->session->selected = SAMAY_SESSION_NO_EVENT;
  samay_session_tell_changed (stage->session);
}

static guint
get_n (Stage *stage)
{
  return g_list_model_get_n_items (G_LIST_MODEL (get_model (stage)));
}

static void
wait_for_rows (Stage *stage,
               guint  n)
{
  gint64 end = g_get_monotonic_time () + LONGEST_S * G_USEC_PER_SEC;

  while (get_n (stage) != n)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
}

/* Each event once, wherever it stands. */
static void
test_all_stay (Stage         *stage,
               gconstpointer  text)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    for (guint again = 0; again < 2; again++)
      {
        guint seen = 0;

        press (stage, key);
        g_assert_cmpuint (get_n (stage), ==, STAGE_N_EVENTS);
        for (guint position = 0; position < STAGE_N_EVENTS; position++)
          {
            SamayEventRow event = get_event (stage, position);

            for (guint row = 0; row < STAGE_N_EVENTS; row++)
              if (samay_event_table_get_row (samay_session_get_table (stage->session), row).id == event.id)
                seen |= 1u << row;
          }
        g_assert_cmphex (seen, ==, (1u << STAGE_N_EVENTS) - 1);
      }
}

static void
test_names_tell_the_order (Stage         *stage,
                           gconstpointer  text)
{
  GtkAccessible *date = GTK_ACCESSIBLE (get_button (stage, SAMAY_ORDER_DATE));
  GtkAccessible *place = GTK_ACCESSIBLE (get_button (stage, SAMAY_ORDER_PLACE));

  gtk_test_accessible_assert_role (date, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (date, GTK_ACCESSIBLE_PROPERTY_LABEL, "Date: sorted, the earliest first");
  gtk_test_accessible_assert_property (place, GTK_ACCESSIBLE_PROPERTY_LABEL, "Place: sort by it");
  press (stage, SAMAY_ORDER_PLACE);
  gtk_test_accessible_assert_property (date, GTK_ACCESSIBLE_PROPERTY_LABEL, "Date: sort by it");
  gtk_test_accessible_assert_property (place, GTK_ACCESSIBLE_PROPERTY_LABEL, "Place: sorted by the alphabet");
  gtk_test_accessible_assert_property (place, GTK_ACCESSIBLE_PROPERTY_SORT, GTK_ACCESSIBLE_SORT_ASCENDING);
  press (stage, SAMAY_ORDER_PLACE);
  gtk_test_accessible_assert_property (place, GTK_ACCESSIBLE_PROPERTY_LABEL, "Place: sorted by the alphabet, backwards");
  /* Who asks for sources wants those with the most. */
  press (stage, SAMAY_ORDER_SOURCES);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_button (stage, SAMAY_ORDER_SOURCES)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Sources: sorted, the most first");
}

/* In either direction, in any order, and the choice stays with its event. */
static void
test_the_selection_is_the_sessions (Stage         *stage,
                                    gconstpointer  text)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      press (stage, key);
      press (stage, key);
      for (guint i = 0; i < STAGE_N_EVENTS; i++)
        {
          const char *id;
          guint position;

          gtk_single_selection_set_selected (get_model (stage), i);
          id = get_event (stage, i).id;
          g_assert_cmpstr (samay_event_table_get_row (samay_session_get_table (stage->session),
                                                      samay_session_get_selected (stage->session)).id, ==, id);
          samay_session_set_selected (stage->session, i);
          position = gtk_single_selection_get_selected (get_model (stage));
          id = samay_event_table_get_row (samay_session_get_table (stage->session), i).id;
          g_assert_cmpstr (get_event (stage, position).id, ==, id);
          press (stage, SAMAY_ORDER_TITLE);
          position = gtk_single_selection_get_selected (get_model (stage));
          g_assert_cmpuint (samay_session_get_selected (stage->session), ==, i);
          g_assert_cmpstr (get_event (stage, position).id, ==, id);
          press (stage, key);
        }
    }
}

static void
test_the_order_is_remembered (Stage         *stage,
                              gconstpointer  text)
{
  SamayOrdering wanted = { SAMAY_ORDER_STATUS, TRUE };
  GtkWidget *other;
  GtkWidget *list;

  press (stage, SAMAY_ORDER_STATUS);
  press (stage, SAMAY_ORDER_STATUS);
  g_assert_true (samay_ordering_equal (samay_preferences_get_ordering (stage->preferences), wanted));
  other = samay_window_new (stage->application, stage->reader, stage->preferences);
  gtk_window_present (GTK_WINDOW (other));
  samay_session_set_text (samay_window_get_session (SAMAY_WINDOW (other)), STAGE_TEXT, strlen (STAGE_TEXT), NULL);
  while (samay_session_is_busy (samay_window_get_session (SAMAY_WINDOW (other))))
    stage_wait (10);
  stage_wait (200);
  list = stage_find (other, SAMAY_TYPE_EVENT_LIST);
  g_assert_nonnull (list);
  g_assert_true (samay_ordering_equal (samay_event_list_get_ordering (SAMAY_EVENT_LIST (list)), wanted));
  gtk_window_destroy (GTK_WINDOW (other));
  press (stage, SAMAY_ORDER_DATE);
  g_assert_true (samay_ordering_equal (samay_preferences_get_ordering (stage->preferences), SAMAY_ORDERING_DEFAULT));
}

/* Of the widget's parts that are shown, in the list's coordinates. */
static guint
get_parts (Stage           *stage,
           GtkWidget       *widget,
           graphene_rect_t *out_places,
           guint            room)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child) && n < room)
      {
        g_assert_true (gtk_widget_compute_bounds (child, get_list (stage), &out_places[n]));
        n += out_places[n].size.width > 1;
      }
  return n;
}

static void
assert_apart (Stage     *stage,
              GtkWidget *widget)
{
  graphene_rect_t places[12];
  graphene_rect_t common;
  guint n = get_parts (stage, widget, places, G_N_ELEMENTS (places));

  g_assert_cmpuint (n, >=, 3);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (places[i].origin.x, >=, -0.5);
      g_assert_cmpfloat (places[i].origin.x + places[i].size.width, <=, gtk_widget_get_width (get_list (stage)) + 0.5);
      for (guint j = 0; j < i; j++)
        if (graphene_rect_intersection (&places[i], &places[j], &common))
          g_assert_cmpfloat (MIN (common.size.width, common.size.height), <, 0.5);
    }
}

static float
get_x (Stage     *stage,
       GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, get_list (stage), &bounds));
  return bounds.origin.x;
}

static void
test_words_stand_apart_and_below_their_names (Stage         *stage,
                                              gconstpointer  text)
{
  static const struct
  {
    int width_px;
    gboolean has_columns;
  } windows[] = { { 1900, TRUE }, { 1500, TRUE }, { 1000, FALSE }, { 700, FALSE }, { 360, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      GtkWidget *list;
      GtkWidget *line;
      GtkWidget *header;

      stage_resize (stage, windows[i].width_px, 760);
      gtk_widget_activate_action (stage->window, "win.focus-pane", "i", 2);
      stage_wait (300);
      list = get_list (stage);
      line = stage_find (list, SAMAY_TYPE_EVENT_LINE);
      header = stage_find (list, SAMAY_TYPE_SORT_HEADER);
      assert_apart (stage, line);
      assert_apart (stage, header);
      g_assert_true (windows[i].has_columns == (gtk_widget_get_width (list) > 690));
      if (windows[i].has_columns)
        {
          GtkWidget *words = gtk_widget_get_next_sibling (gtk_widget_get_first_child (line));

          for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++, words = gtk_widget_get_next_sibling (words))
            if (gtk_widget_get_visible (words))
              g_assert_cmpfloat_with_epsilon (get_x (stage, stage_find (get_button (stage, key), GTK_TYPE_LABEL)),
                                              get_x (stage, words), 1.5);
        }
    }
}

static void
test_tab_passes_by (Stage         *stage,
                    gconstpointer  text)
{
  GtkWidget *list = get_list (stage);

  gtk_widget_grab_focus (list);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (stage->window)), list));
  gtk_widget_child_focus (stage->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (stage->window)) == get_button (stage, SAMAY_ORDER_DATE));
  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    gtk_widget_child_focus (stage->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (stage->window)),
                                         stage_find (list, GTK_TYPE_LIST_VIEW)));
  gtk_widget_child_focus (stage->window, GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (stage->window)), list));
}

static gint64
get_work_us (void)
{
  struct timespec work;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &work);
  return work.tv_sec * G_USEC_PER_SEC + work.tv_nsec / 1000;
}

/* The longest that the main loop worked at a stretch until all rows were there again. */
static gint64
measure_sort (Stage         *stage,
              SamayOrderKey  key)
{
  gint64 longest_us = 0;
  gint64 begin_us = g_get_monotonic_time ();
  gint64 before_us = get_work_us ();
  gboolean has_begun = FALSE;

  press (stage, key);
  do
    {
      longest_us = MAX (longest_us, get_work_us () - before_us);
      g_assert_cmpint (g_get_monotonic_time () - begin_us, <, LONGEST_S * G_USEC_PER_SEC);
      before_us = get_work_us ();
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
      has_begun = has_begun || get_n (stage) < N_MANY;
    }
  while (!has_begun || get_n (stage) < N_MANY);
  g_test_message ("%s: at most %" G_GINT64_FORMAT " ms at a stretch, %" G_GINT64_FORMAT " ms in all", samay_order_key_get_name (key),
                  longest_us / 1000, (g_get_monotonic_time () - begin_us) / 1000);
  return longest_us;
}

static void
test_many_are_sorted_without_a_stall (Stage         *stage,
                                      gconstpointer  text)
{
  static const SamayOrderKey keys[] = { SAMAY_ORDER_TITLE, SAMAY_ORDER_PLACE, SAMAY_ORDER_STATUS, SAMAY_ORDER_DATE };

  put_many (stage, N_MANY);
  wait_for_rows (stage, N_MANY);
  stage_wait (500);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gint64 least_us = G_MAXINT64;

      for (guint j = 0; j < N_TRIES && least_us > STALL_MAX_US; j++)
        {
          gint64 longest_us = measure_sort (stage, keys[i]);

          least_us = MIN (least_us, longest_us);
        }
      g_assert_cmpint (least_us, <=, STALL_MAX_US);
    }
}

static char *
make_text (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "The working group held its meeting number %u in Delhi on %u March %u.\n", i * 7919u % n + 1,
                            i % 28 + 1, 1900 + i / 28);
  return g_string_free (text, FALSE);
}

/* While other events are sorted the former ones stand there; they choose nothing, and the new ones come all the same. */
static void
test_other_events_may_come_meanwhile (Stage         *stage,
                                      gconstpointer  text)
{
  g_autofree char *many = make_text (N_SLOW);
  gboolean was_tried = FALSE;
  guint row;

  press (stage, SAMAY_ORDER_TITLE);
  samay_session_set_text (stage->session, many, strlen (many), NULL);
  while (samay_event_table_get_n (samay_session_get_table (stage->session)) < N_SLOW || get_n (stage) != N_SLOW)
    {
      g_main_context_iteration (NULL, TRUE);
      if (!was_tried && samay_event_table_get_n (samay_session_get_table (stage->session)) == N_SLOW
          && get_n (stage) == STAGE_N_EVENTS)
        {
          was_tried = TRUE;
          gtk_single_selection_set_selected (get_model (stage), 2);
          g_assert_cmpuint (samay_session_get_selected (stage->session), ==, SAMAY_SESSION_NO_EVENT);
          samay_session_set_selected (stage->session, N_SLOW - 7);
        }
    }
  g_assert_true (was_tried);
  stage_wait (300);
  row = samay_session_get_selected (stage->session);
  g_assert_cmpuint (row, ==, N_SLOW - 7);
  g_assert_cmpstr (get_event (stage, gtk_single_selection_get_selected (get_model (stage))).id, ==,
                   samay_event_table_get_row (samay_session_get_table (stage->session), row).id);
  /* And a window may go before it is done. */
  press (stage, SAMAY_ORDER_PLACE);
}

static void
set_up (Stage         *stage,
        gconstpointer  text)
{
  g_autoptr (GSettings) settings = g_settings_new (SAMAY_APP_ID);

  g_settings_reset (settings, "list-order");
  g_settings_reset (settings, "list-descending");
  stage_set_up (stage, text);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Stage *, gconstpointer);
  } tests[] = {
    { "/list/all-stay", test_all_stay },
    { "/list/names-tell-the-order", test_names_tell_the_order },
    { "/list/the-selection-is-the-sessions", test_the_selection_is_the_sessions },
    { "/list/the-order-is-remembered", test_the_order_is_remembered },
    { "/list/words-stand-apart-and-below-their-names", test_words_stand_apart_and_below_their_names },
    { "/list/tab-passes-by", test_tab_passes_by },
    { "/list/many-are-sorted-without-a-stall", test_many_are_sorted_without_a_stall },
    { "/list/other-events-may-come-meanwhile", test_other_events_may_come_meanwhile },
  };

  adw_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Stage, STAGE_TEXT, set_up, tests[i].run, stage_tear_down);
  return g_test_run ();
}
