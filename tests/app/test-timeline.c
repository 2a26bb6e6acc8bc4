/* test-timeline.c: the timeline under pointer and keys, at once and in flight
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-rows.h"
#include "app/samay-overview.h"
#include "app/samay-status-mark.h"
#include "app/samay-theme-watch.h"
#include "app/samay-timeline-canvas.h"
#include "app/samay-timeline-view.h"
#include "app/samay-timeline-view.h"
#include "stage.h"

#include <math.h>
#include <string.h>

static SamayTimelineCanvas *
get_canvas (Stage *stage)
{
  GtkWidget *canvas = stage_find (stage->window, SAMAY_TYPE_TIMELINE_CANVAS);

  g_assert_nonnull (canvas);
  return SAMAY_TIMELINE_CANVAS (canvas);
}

static gpointer
find_controller (gpointer widget,
                 GType    type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (G_OBJECT_TYPE (controller) == type)
        return controller;
    }
  g_assert_not_reached ();
}

static void
set_animations (gboolean are_on)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", are_on, NULL);
}

static gint64
get_length_s (Stage *stage)
{
  return samay_span_get_length_s (samay_session_get_visible (stage->session));
}

/* A point of the event, as a person would find it: by looking. */
static void
find_event (SamayTimelineCanvas *canvas,
            guint                row,
            double              *out_x,
            double              *out_y)
{
  int width = gtk_widget_get_width (GTK_WIDGET (canvas));
  int height = gtk_widget_get_height (GTK_WIDGET (canvas));

  for (int y = 0; y < height; y += 2)
    for (int x = 0; x < width; x += 2)
      if (samay_timeline_canvas_hit (canvas, x, y) == row)
        {
          *out_x = x;
          *out_y = y;
          return;
        }
  g_assert_not_reached ();
}

static void
test_a_click_chooses (Stage         *stage,
                      gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer click = find_controller (canvas, GTK_TYPE_GESTURE_CLICK);

  for (guint row = 0; row < STAGE_N_EVENTS; row++)
    {
      double x = -1;
      double y = -1;

      stage_wait (400);
      find_event (canvas, row, &x, &y);
      g_signal_emit_by_name (click, "pressed", 1, x, y);
      g_signal_emit_by_name (click, "released", 1, x, y);
      g_assert_cmpuint (samay_session_get_selected (stage->session), ==, row);
    }
  /* The axis belongs to no event. */
  g_signal_emit_by_name (click, "pressed", 1, 3.0, 3.0);
  g_signal_emit_by_name (click, "released", 1, 3.0, 3.0);
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, SAMAY_SESSION_NO_EVENT);
}

static void
test_a_drag_takes_time_along (Stage         *stage,
                              gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer drag = find_controller (canvas, GTK_TYPE_GESTURE_DRAG);
  SamayViewport before = samay_timeline_canvas_get_viewport (canvas);
  SamayViewport after;

  g_signal_emit_by_name (drag, "drag-begin", 300.0, 200.0);
  g_signal_emit_by_name (drag, "drag-update", 1.0, 0.0);
  after = samay_timeline_canvas_get_viewport (canvas);
  g_assert_true (samay_span_equal (before.visible, after.visible));
  g_signal_emit_by_name (drag, "drag-update", -100.0, 0.0);
  after = samay_timeline_canvas_get_viewport (canvas);
  g_assert_cmpint (ABS (samay_viewport_get_time_s (&before, 300) - samay_viewport_get_time_s (&after, 200)), <=, 2);
  g_assert_true (samay_span_equal (after.visible, samay_session_get_visible (stage->session)));
  g_assert_false (samay_session_is_fitted (stage->session));
  g_signal_emit_by_name (drag, "drag-end", -100.0, 0.0);
}

static void
test_a_flick_goes_on_and_comes_to_rest (Stage         *stage,
                                        gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer drag = find_controller (canvas, GTK_TYPE_GESTURE_DRAG);
  gpointer swipe = find_controller (canvas, GTK_TYPE_GESTURE_SWIPE);
  gint64 begin_s;
  gint64 later_s;

  set_animations (TRUE);
  g_signal_emit_by_name (drag, "drag-begin", 300.0, 200.0);
  g_signal_emit_by_name (drag, "drag-update", -50.0, 0.0);
  g_signal_emit_by_name (swipe, "swipe", -600.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", -50.0, 0.0);
  begin_s = samay_session_get_visible (stage->session).begin_s;
  stage_wait (300);
  later_s = samay_session_get_visible (stage->session).begin_s;
  g_assert_cmpint (later_s, >, begin_s);
  stage_wait (2500);
  begin_s = samay_session_get_visible (stage->session).begin_s;
  g_assert_cmpint (begin_s, >, later_s);
  stage_wait (200);
  g_assert_cmpint (samay_session_get_visible (stage->session).begin_s, ==, begin_s);
}

static void
test_without_animations_all_is_done_at_once (Stage         *stage,
                                             gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  SamayMotion *motion = samay_timeline_canvas_get_motion (canvas);
  SamayViewport before;
  SamayViewport after;
  gint64 length_s;

  set_animations (FALSE);
  before = samay_timeline_canvas_get_viewport (canvas);
  samay_motion_zoom (motion, 200, 0.5);
  after = samay_timeline_canvas_get_viewport (canvas);
  length_s = samay_span_get_length_s (before.visible);
  g_assert_cmpint (ABS (2 * samay_span_get_length_s (after.visible) - length_s), <=, 4);
  /* What was under the pointer still is. */
  g_assert_cmpint (ABS (samay_viewport_get_time_s (&before, 200) - samay_viewport_get_time_s (&after, 200)), <=, 2);
  samay_motion_pan (motion, 100);
  g_assert_cmpint (samay_timeline_canvas_get_viewport (canvas).visible.begin_s, >, after.visible.begin_s);
  samay_motion_throw (motion, 3000);
  after = samay_timeline_canvas_get_viewport (canvas);
  stage_wait (100);
  g_assert_true (samay_span_equal (samay_timeline_canvas_get_viewport (canvas).visible, after.visible));
  samay_timeline_canvas_fit (canvas, TRUE);
  g_assert_cmpint (get_length_s (stage), ==, length_s);
  g_assert_false (samay_motion_is_flying (motion));
  set_animations (TRUE);
}

static void
test_a_flight_ends_where_it_should (Stage         *stage,
                                    gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  SamaySpan here = samay_timeline_canvas_get_viewport (canvas).visible;
  SamaySpan there = { 0, 10 * SAMAY_DAY_S };
  SamaySpan on_the_way;

  set_animations (TRUE);
  samay_session_set_visible (stage->session, there, TRUE);
  g_assert_true (samay_motion_is_flying (samay_timeline_canvas_get_motion (canvas)));
  stage_wait (120);
  on_the_way = samay_timeline_canvas_get_viewport (canvas).visible;
  g_assert_false (samay_span_equal (on_the_way, here));
  g_assert_false (samay_span_equal (on_the_way, there));
  stage_wait (1500);
  g_assert_true (samay_span_equal (samay_timeline_canvas_get_viewport (canvas).visible, there));
  g_assert_false (samay_motion_is_flying (samay_timeline_canvas_get_motion (canvas)));
}

/* A hand on the timeline stops it; the session then says what is seen. */
static void
test_a_press_stops_a_flight (Stage         *stage,
                             gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer drag = find_controller (canvas, GTK_TYPE_GESTURE_DRAG);
  SamaySpan stopped;

  set_animations (TRUE);
  samay_session_set_visible (stage->session, (SamaySpan) { 0, 10 * SAMAY_DAY_S }, TRUE);
  stage_wait (120);
  g_signal_emit_by_name (drag, "drag-begin", 300.0, 200.0);
  stopped = samay_timeline_canvas_get_viewport (canvas).visible;
  stage_wait (200);
  g_assert_true (samay_span_equal (samay_timeline_canvas_get_viewport (canvas).visible, stopped));
  g_signal_emit_by_name (drag, "drag-update", -20.0, 0.0);
  g_signal_emit_by_name (drag, "drag-end", -20.0, 0.0);
  g_assert_true (samay_span_equal (samay_timeline_canvas_get_viewport (canvas).visible,
                                   samay_session_get_visible (stage->session)));
}

static void
test_tab_goes_through_events_and_out (Stage         *stage,
                                      gconstpointer  text)
{
  GtkWidget *canvas = GTK_WIDGET (get_canvas (stage));

  g_assert_true (gtk_widget_grab_focus (canvas));
  for (guint row = 0; row < STAGE_N_EVENTS; row++)
    {
      g_assert_true (gtk_widget_child_focus (canvas, GTK_DIR_TAB_FORWARD));
      g_assert_cmpuint (samay_session_get_selected (stage->session), ==, row);
    }
  g_assert_false (gtk_widget_child_focus (canvas, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_child_focus (canvas, GTK_DIR_TAB_BACKWARD));
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, STAGE_N_EVENTS - 2);
}

/* Who begins with the keys begins with what is before the eyes. */
static void
test_choosing_begins_with_what_is_seen (Stage         *stage,
                                        gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gint64 day_s = samay_day_from_civil (2024, 12, 19) * SAMAY_DAY_S;

  set_animations (FALSE);
  samay_session_set_visible (stage->session, (SamaySpan) { day_s - SAMAY_DAY_S, day_s + 3 * SAMAY_DAY_S }, FALSE);
  stage_wait (50);
  g_assert_true (samay_timeline_canvas_choose_next (canvas, 1));
  g_assert_cmpstr (samay_session_get_mention (stage->session, samay_session_get_selected (stage->session))->place, ==,
                   "मॉस्को");
  samay_session_set_selected (stage->session, SAMAY_SESSION_NO_EVENT);
  g_assert_true (samay_timeline_canvas_choose_next (canvas, -1));
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, 1);
  set_animations (TRUE);
}

static void
test_the_wheel_pans (Stage         *stage,
                     gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer scroll = find_controller (canvas, GTK_TYPE_EVENT_CONTROLLER_SCROLL);
  SamaySpan before = samay_session_get_visible (stage->session);
  gboolean is_handled = FALSE;

  set_animations (FALSE);
  g_signal_emit_by_name (scroll, "scroll", 0.0, 1.0, &is_handled);
  g_assert_true (is_handled);
  g_assert_cmpint (samay_session_get_visible (stage->session).begin_s, >, before.begin_s);
  g_signal_emit_by_name (scroll, "scroll", 0.0, -1.0, &is_handled);
  g_assert_cmpint (ABS (samay_session_get_visible (stage->session).begin_s - before.begin_s), <=, 2);
  set_animations (TRUE);
}

static void
test_the_overview_moves_the_view (Stage         *stage,
                                  gconstpointer  text)
{
  GtkWidget *overview = stage_find (stage->window, SAMAY_TYPE_OVERVIEW);
  GtkWidget *view = GTK_WIDGET (get_canvas (stage));
  gpointer drag = find_controller (overview, GTK_TYPE_GESTURE_DRAG);
  double width = gtk_widget_get_width (overview);
  SamaySpan before;
  gint64 length_s;

  set_animations (FALSE);
  gtk_widget_activate_action (view, "timeline.zoom-in", NULL);
  gtk_widget_activate_action (view, "timeline.zoom-in", NULL);
  stage_wait (50);
  before = samay_session_get_visible (stage->session);
  length_s = get_length_s (stage);
  g_signal_emit_by_name (drag, "drag-begin", width / 2, 10.0);
  g_signal_emit_by_name (drag, "drag-update", width / 10, 0.0);
  g_assert_cmpint (samay_session_get_visible (stage->session).begin_s, >, before.begin_s);
  g_assert_cmpint (get_length_s (stage), ==, length_s);
  g_signal_emit_by_name (drag, "drag-update", 0.0, 0.0);
  /* Beside the window: it comes there. */
  g_signal_emit_by_name (drag, "drag-begin", 2.0, 10.0);
  g_assert_cmpint (samay_session_get_visible (stage->session).begin_s, <, before.begin_s);
  g_assert_cmpint (get_length_s (stage), ==, length_s);
  set_animations (TRUE);
}

/* Three hundred days, and of one of them far more is told than of the others. */
static void
show_crowd (Stage *stage)
{
  static const char *const months[] = { "January", "March", "May", "July", "August", "October", "December" };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 600; i++)
    g_string_append_printf (text, "On %u %s 2020 the school of village number %u was opened. ", i % 3 == 0 ? 7 : 1 + i % 30,
                            i % 3 == 0 ? "May" : months[i % G_N_ELEMENTS (months)], i + 1000);
  stage_read (stage, text->str);
  set_animations (FALSE);
  samay_timeline_canvas_fit (get_canvas (stage), FALSE);
  stage_wait (300);
}

static void
test_a_click_opens_a_bar (Stage         *stage,
                          gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  gpointer click = find_controller (canvas, GTK_TYPE_GESTURE_CLICK);
  gint64 length_s;
  double y = 0;
  double x = 0;
  const SamayFold *fold = NULL;

  show_crowd (stage);
  length_s = get_length_s (stage);
  for (y = gtk_widget_get_height (GTK_WIDGET (canvas)) - 1; y > 0 && fold == NULL; y--)
    for (x = 200; x < gtk_widget_get_width (GTK_WIDGET (canvas)) && fold == NULL; x++)
      {
        fold = samay_timeline_canvas_get_fold (canvas, x, y);
        if (fold != NULL && fold->n < 10)
          fold = NULL;
      }
  g_assert_nonnull (fold);
  stage_keep (stage, "crowd");
  g_signal_emit_by_name (click, "pressed", 1, x - 1, y + 1);
  g_signal_emit_by_name (click, "released", 1, x - 1, y + 1);
  stage_wait (200);
  g_assert_cmpint (get_length_s (stage), <, length_s / 20);
  stage_keep (stage, "crowd-opened");
  set_animations (TRUE);
}

static void
test_a_band_is_zoomed_to (Stage         *stage,
                          gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  SamayViewport before = samay_timeline_canvas_get_viewport (canvas);
  SamaySpan visible;

  set_animations (FALSE);
  samay_timeline_canvas_set_band (canvas, 300, 100);
  stage_keep (stage, "band");
  samay_timeline_canvas_take_band (canvas);
  visible = samay_session_get_visible (stage->session);
  g_assert_cmpint (visible.begin_s, ==, samay_viewport_get_time_s (&before, 100));
  g_assert_cmpint (visible.end_s, ==, samay_viewport_get_time_s (&before, 300));
  /* A tremble is no band. */
  samay_timeline_canvas_set_band (canvas, 200, 203);
  samay_timeline_canvas_take_band (canvas);
  g_assert_true (samay_span_equal (visible, samay_session_get_visible (stage->session)));
  set_animations (TRUE);
}

static void
test_one_can_go_back_and_forward (Stage         *stage,
                                  gconstpointer  text)
{
  SamaySpan first;
  SamaySpan second = { 0, 10 * SAMAY_DAY_S };

  set_animations (FALSE);
  first = samay_session_get_visible (stage->session);
  stage_wait (1000);
  samay_session_set_visible (stage->session, second, TRUE);
  gtk_widget_activate_action (stage->window, "win.back", NULL);
  g_assert_true (samay_span_equal (samay_session_get_visible (stage->session), first));
  gtk_widget_activate_action (stage->window, "win.back", NULL);
  g_assert_true (samay_span_equal (samay_session_get_visible (stage->session), first));
  gtk_widget_activate_action (stage->window, "win.forward", NULL);
  g_assert_true (samay_span_equal (samay_session_get_visible (stage->session), second));
  set_animations (TRUE);
}

/* One of the buttons below the timeline that have a popover. */
static GtkWidget *
find_menu (Stage      *stage,
           const char *icon)
{
  GtkWidget *button = stage_find (stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW), GTK_TYPE_MENU_BUTTON);

  while (button != NULL && !(GTK_IS_MENU_BUTTON (button)
                             && g_strcmp0 (gtk_menu_button_get_icon_name (GTK_MENU_BUTTON (button)), icon) == 0))
    button = gtk_widget_get_next_sibling (button);
  g_assert_nonnull (button);
  return button;
}

/* Words in either script; from hit to hit, and round. */
static void
test_events_are_found (Stage         *stage,
                       gconstpointer  text)
{
  GtkWidget *button = find_menu (stage, "edit-find-symbolic");
  GtkWidget *entry;
  guint selected;

  set_animations (FALSE);
  gtk_widget_activate_action (stage->window, "win.find", NULL);
  stage_wait (200);
  entry = stage_find (button, GTK_TYPE_SEARCH_ENTRY);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "putin");
  stage_wait (500);
  g_assert_nonnull (stage_find_name (button, "1 event found"));
  g_signal_emit_by_name (entry, "activate");
  selected = samay_session_get_selected (stage->session);
  g_assert_cmpuint (selected, <, STAGE_N_EVENTS);
  g_assert_nonnull (strstr (samay_event_table_get_row (samay_session_get_table (stage->session), selected).title, "पुतिन"));
  g_assert_nonnull (stage_find_name (button, "1 of 1"));
  stage_keep (stage, "found");
  gtk_editable_set_text (GTK_EDITABLE (entry), "xyzzy");
  stage_wait (500);
  g_assert_nonnull (stage_find_name (button, "No event has these words"));
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (samay_session_get_selected (stage->session), ==, selected);
  g_signal_emit_by_name (entry, "stop-search");
  stage_wait (300);
  g_assert_false (gtk_widget_get_mapped (entry));
  set_animations (TRUE);
}

static guint
count_rows (Stage *stage)
{
  GtkWidget *list = stage_find (stage->window, GTK_TYPE_LIST_VIEW);

  return list != NULL ? g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))) : 0;
}

/* A value is checked, its chip taken away, and all is as before. */
static void
test_events_are_filtered (Stage         *stage,
                          gconstpointer  text)
{
  GtkWidget *button = find_menu (stage, "samay-filter-symbolic");
  GtkWidget *view = stage_find (stage->window, SAMAY_TYPE_TIMELINE_VIEW);
  GtkWidget *check;
  GtkWidget *chip;

  set_animations (FALSE);
  gtk_widget_activate_action (stage->window, "win.filter", NULL);
  stage_wait (300);
  check = stage_find (button, GTK_TYPE_CHECK_BUTTON);
  g_assert_nonnull (check);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_nonnull (stage_find_name (button, "Place"));
  g_assert_null (stage_find_name (view, "shown"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  stage_wait (300);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (stage->session)), ==, 1);
  g_assert_cmpuint (count_rows (stage), ==, 1);
  stage_keep (stage, "filtering");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
  stage_wait (300);
  g_assert_nonnull (stage_find_name (view, "1 of 4 shown"));
  g_assert_nonnull (stage_find_name (view, "3 filtered out"));
  stage_keep (stage, "filtered");
  samay_session_set_dims (stage->session, TRUE);
  stage_wait (300);
  g_assert_cmpuint (count_rows (stage), ==, STAGE_N_EVENTS);
  g_assert_nonnull (stage_find_name (view, "3 pale"));
  stage_keep (stage, "dimmed");
  samay_session_set_dims (stage->session, FALSE);
  stage_wait (300);
  g_assert_cmpuint (count_rows (stage), ==, 1);
  chip = gtk_widget_get_ancestor (stage_find_name (view, "Place: "), GTK_TYPE_BUTTON);
  g_assert_nonnull (chip);
  gtk_widget_grab_focus (chip);
  g_signal_emit_by_name (chip, "clicked");
  stage_wait (300);
  g_assert_null (stage_find_name (view, "shown"));
  g_assert_cmpuint (count_rows (stage), ==, STAGE_N_EVENTS);
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (stage->window)));
  set_animations (TRUE);
}

static guint
count_marks (GtkWidget *top)
{
  guint n = SAMAY_IS_STATUS_MARK (top);

  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += count_marks (child);
  return n;
}

/* In a narrow window too, and there no button stands outside of it. */
static void
test_the_legend_explains_marks (Stage         *stage,
                                gconstpointer  text)
{
  static const int widths_px[] = { 1200, 360 };

  for (guint i = 0; i < G_N_ELEMENTS (widths_px); i++)
    {
      GtkWidget *button;
      graphene_rect_t bounds;

      stage_resize (stage, widths_px[i], 700);
      gtk_widget_activate_action (stage->window, "win.focus-pane", "i", 1);
      stage_wait (300);
      button = find_menu (stage, "samay-legend-symbolic");
      g_assert_true (gtk_widget_compute_bounds (button, stage->window, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (stage->window));
      gtk_widget_activate_action (stage->window, "win.legend", NULL);
      stage_wait (300);
      g_assert_nonnull (stage_find_name (button, "Ring: sources differ"));
      g_assert_nonnull (stage_find_name (button, "Cancelled"));
      g_assert_cmpuint (count_marks (button), ==, 18);
      stage_keep (stage, i == 0 ? "legend" : "legend-narrow");
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
      stage_wait (200);
    }
}

/* In any words that the engine reads. */
static void
test_one_can_go_to_a_date (Stage         *stage,
                           gconstpointer  text)
{
  static const struct
  {
    const char *words;
    gint64 year;
    int month;
    int day;
  } rows[] = { { "दिसंबर 2024", 2024, 12, 15 }, { "14 November 2023", 2023, 11, 14 }, { "1947", 1947, 8, 15 } };
  GtkWidget *button = find_menu (stage, "x-office-calendar-symbolic");
  GtkWidget *entry;
  SamaySpan visible;

  set_animations (FALSE);
  gtk_widget_activate_action (stage->window, "win.go-to-date", NULL);
  stage_wait (200);
  entry = stage_find (button, GTK_TYPE_ENTRY);
  g_assert_nonnull (entry);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (entry), rows[i].words);
      g_signal_emit_by_name (entry, "activate");
      visible = samay_session_get_visible (stage->session);
      g_assert_true (samay_span_contains (visible, samay_day_from_civil (rows[i].year, rows[i].month, rows[i].day)
                                                   * SAMAY_DAY_S));
      g_assert_false (gtk_widget_has_css_class (entry, "error"));
    }
  gtk_editable_set_text (GTK_EDITABLE (entry), "no date");
  g_signal_emit_by_name (entry, "activate");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  g_assert_true (samay_span_equal (samay_session_get_visible (stage->session), visible));
  set_animations (TRUE);
}

static GtkWidget *
find_icon (GtkWidget  *top,
           const char *name)
{
  if (GTK_IS_BUTTON (top) && g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (top)), name) == 0)
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_icon (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* In a narrow window the timeline moves to a page of its own. */
static void
test_buttons_work_in_every_width (Stage         *stage,
                                  gconstpointer  text)
{
  GtkWidget *button = find_icon (stage->window, "zoom-in-symbolic");
  static const int widths[] = { 1200, 700, 1200 };

  set_animations (FALSE);
  g_assert_nonnull (button);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gint64 length_s;

      stage_resize (stage, widths[i], 700);
      length_s = get_length_s (stage);
      g_assert_true (gtk_widget_is_sensitive (button));
      g_signal_emit_by_name (button, "clicked");
      g_assert_cmpint (get_length_s (stage), <, length_s);
    }
  set_animations (TRUE);
}

/* Those who want larger letters get them, and hit what they see. */
static void
test_larger_text_is_hit_where_it_is (Stage         *stage,
                                     gconstpointer  text)
{
  SamayTimelineCanvas *canvas = get_canvas (stage);
  int dpi = 0;
  double x = 0;
  double y = 0;
  double larger_y = 0;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  find_event (canvas, 0, &x, &y);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 144 * 1024, NULL);
  stage_wait (300);
  find_event (canvas, 0, &x, &larger_y);
  g_assert_cmpfloat (larger_y, >, y * 1.2);
  stage_keep (stage, "larger-text");
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  stage_wait (100);
}

static void
test_words_follow_the_format (Stage         *stage,
                              gconstpointer  text)
{
  g_autoptr (SamayDateFormat) hindi = samay_date_format_new ("hi", SAMAY_DIGITS_NATIVE);

  samay_session_set_selected (stage->session, 1);
  stage_wait (100);
  g_assert_null (stage_find_name (stage->window, "२०२४"));
  samay_session_set_format (stage->session, hindi);
  stage_wait (100);
  g_assert_nonnull (stage_find_name (stage->window, "२०२४"));
}

static void
test_it_says_what_it_shows (Stage         *stage,
                            gconstpointer  text)
{
  GtkAccessible *canvas = GTK_ACCESSIBLE (get_canvas (stage));
  SamayEventRow event;
  g_autofree char *chosen = NULL;
  SamaySpan span = { samay_day_from_civil (2024, 12, 1) * SAMAY_DAY_S, samay_day_from_civil (2025, 2, 1) * SAMAY_DAY_S };

  gtk_test_accessible_assert_role (canvas, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (canvas, GTK_ACCESSIBLE_PROPERTY_LABEL, "Timeline of 4 events");
  samay_session_set_selected (stage->session, 1);
  samay_session_set_visible (stage->session, span, FALSE);
  stage_wait (600);
  event = samay_event_table_get_row (samay_session_get_table (stage->session), 1);
  chosen = g_strdup_printf ("Chosen: 19–20 December 2024: %s, मॉस्को, Occurred. In sight: 1 December 2024 to 31 January 2025.", event.title);
  gtk_test_accessible_assert_property (canvas, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, chosen);
}

/* The rows on screen are made when they are asked for, and keep what they tell of. */
static void
test_rows_outlive_their_table (Stage         *stage,
                               gconstpointer  text)
{
  g_autoptr (SamayEventRows) rows = samay_event_rows_new ();
  g_autoptr (SamayEventItem) item = NULL;
  g_autofree char *title = g_strdup (samay_event_table_get_row (samay_session_get_table (stage->session), 2).title);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 0);
  samay_event_rows_set_table (rows, samay_session_get_table (stage->session), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, STAGE_N_EVENTS);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (rows), STAGE_N_EVENTS));
  item = g_list_model_get_item (G_LIST_MODEL (rows), 2);
  samay_event_rows_set_table (rows, NULL, NULL);
  stage_read (stage, "On 5 March 2026 the ministers met in Delhi.");
  g_assert_cmpstr (samay_event_item_get_event (item).title, ==, title);
}

static void
test_a_window_may_go_in_mid_flight (Stage         *stage,
                                    gconstpointer  text)
{
  gpointer drag = find_controller (get_canvas (stage), GTK_TYPE_GESTURE_DRAG);

  set_animations (TRUE);
  g_signal_emit_by_name (drag, "drag-begin", 300.0, 200.0);
  g_signal_emit_by_name (drag, "drag-update", -50.0, 0.0);
  samay_session_set_visible (stage->session, (SamaySpan) { 0, 10 * SAMAY_DAY_S }, TRUE);
  stage_wait (60);
}

/* Keys may come before the first layout. */
static void
test_acts_before_it_has_a_size (Stage         *stage,
                                gconstpointer  text)
{
  static const char *const names[] = { "timeline.fit", "timeline.zoom-in", "timeline.pan-right", "timeline.last",
                                       "timeline.zoom-to-event" };
  GtkWidget *view = g_object_ref_sink (samay_timeline_view_new (stage->session));

  samay_session_set_selected (stage->session, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_widget_activate_action (view, names[i], NULL));
  g_assert_finalize_object (view);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Stage         *stage,
                 gconstpointer  text);
  } tests[] = {
    { "/timeline/acts-before-it-has-a-size", test_acts_before_it_has_a_size },
    { "/timeline/a-click-chooses", test_a_click_chooses },
    { "/timeline/a-drag-takes-time-along", test_a_drag_takes_time_along },
    { "/timeline/a-flick-goes-on-and-comes-to-rest", test_a_flick_goes_on_and_comes_to_rest },
    { "/timeline/without-animations-all-is-done-at-once", test_without_animations_all_is_done_at_once },
    { "/timeline/a-flight-ends-where-it-should", test_a_flight_ends_where_it_should },
    { "/timeline/a-press-stops-a-flight", test_a_press_stops_a_flight },
    { "/timeline/tab-goes-through-events-and-out", test_tab_goes_through_events_and_out },
    { "/timeline/choosing-begins-with-what-is-seen", test_choosing_begins_with_what_is_seen },
    { "/timeline/the-wheel-pans", test_the_wheel_pans },
    { "/timeline/the-overview-moves-the-view", test_the_overview_moves_the_view },
    { "/timeline/a-click-opens-a-bar", test_a_click_opens_a_bar },
    { "/timeline/a-band-is-zoomed-to", test_a_band_is_zoomed_to },
    { "/timeline/one-can-go-back-and-forward", test_one_can_go_back_and_forward },
    { "/timeline/events-are-found", test_events_are_found },
    { "/timeline/events-are-filtered", test_events_are_filtered },
    { "/timeline/the-legend-explains-marks", test_the_legend_explains_marks },
    { "/timeline/one-can-go-to-a-date", test_one_can_go_to_a_date },
    { "/timeline/buttons-work-in-every-width", test_buttons_work_in_every_width },
    { "/timeline/larger-text-is-hit-where-it-is", test_larger_text_is_hit_where_it_is },
    { "/timeline/words-follow-the-format", test_words_follow_the_format },
    { "/timeline/it-says-what-it-shows", test_it_says_what_it_shows },
    { "/timeline/rows-outlive-their-table", test_rows_outlive_their_table },
    { "/timeline/a-window-may-go-in-mid-flight", test_a_window_may_go_in_mid_flight },
  };

  adw_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Stage, STAGE_TEXT, stage_set_up, tests[i].run, stage_tear_down);
  return g_test_run ();
}
