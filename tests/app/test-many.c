/* test-many.c: of so many events that an index takes its time, there is always a picture, and the main loop is free
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"
#include "crowd.h"

#define N_MANY 60000
#define WIDTH_PX 1000
#define HEIGHT_PX 700

typedef struct
{
  SamaySession *session;
  GtkWidget *window;
  SamayTimelineCanvas *canvas;
} Fixture;

static gboolean
is_loading (Fixture *fixture)
{
  return fixture->session->sifting != NULL || samay_index_loader_is_loading (fixture->canvas->loader);
}

/* What is laid out, after a snapshot. */
static SamayScene *
take_picture (Fixture *fixture)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (fixture->canvas)->snapshot (GTK_WIDGET (fixture->canvas), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  g_assert_nonnull (node);
  gsk_render_node_unref (node);
  return fixture->canvas->scene;
}

static void
wait_until_loaded (Fixture *fixture)
{
  while (is_loading (fixture))
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (SamayEventTable) table = crowd_make (N_MANY, 12, "en");

  fixture->session = samay_session_new ();
  g_object_unref (fixture->session->timeline);
  fixture->session->timeline = samay_timeline_new_with_table (table);
  samay_session_fit (fixture->session, WIDTH_PX, FALSE);
  fixture->window = gtk_window_new ();
  fixture->canvas = SAMAY_TIMELINE_CANVAS (samay_timeline_canvas_new (fixture->session));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->canvas));
  gtk_widget_realize (fixture->window);
  gtk_widget_realize (GTK_WIDGET (fixture->canvas));
  gtk_widget_measure (GTK_WIDGET (fixture->canvas), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (GTK_WIDGET (fixture->canvas), WIDTH_PX, HEIGHT_PX, -1, NULL);
  wait_until_loaded (fixture);
  take_picture (fixture);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (g_steal_pointer (&fixture->session));
}

static guint
count_all (SamayScene *scene)
{
  SamaySceneCounts counts = samay_scene_get_counts (scene);

  return counts.n_labelled + counts.n_bare + counts.n_folded + counts.n_outside + counts.n_elsewhere + counts.n_undated;
}

/* Whoever moves on while the next table's index is made sees what was there; then all is the next one's. */
static void
test_the_picture_stays_until_the_next_is_there (Fixture       *fixture,
                                                gconstpointer  data)
{
  SamaySpan visible = samay_session_get_visible (fixture->session);
  guint n_turns = 0;

  samay_session_set_wanted (fixture->session, SAMAY_FACET_PLACE, "Delhi", TRUE);
  g_assert_true (is_loading (fixture));
  while (is_loading (fixture))
    {
      visible.begin_s += SAMAY_DAY_S;
      samay_session_set_visible (fixture->session, visible, FALSE);
      gtk_widget_allocate (GTK_WIDGET (fixture->canvas), WIDTH_PX, HEIGHT_PX, -1, NULL);
      g_assert_nonnull (take_picture (fixture));
      g_main_context_iteration (NULL, FALSE);
      n_turns++;
    }
  g_assert_cmpuint (n_turns, >, 0);
  g_assert_cmpuint (samay_event_table_get_n (samay_session_get_table (fixture->session)), <, N_MANY);
  g_assert_cmpuint (count_all (take_picture (fixture)), ==, samay_event_table_get_n (samay_session_get_table (fixture->session)));
}

/* A wish that is taken back before it is fulfilled leaves nothing behind. */
static void
test_the_last_wish_counts (Fixture       *fixture,
                           gconstpointer  data)
{
  for (guint i = 0; i < 20; i++)
    {
      samay_session_set_wanted_words (fixture->session, i % 2 == 0 ? "a" : "ma");
      for (guint j = 0; j < i; j++)
        g_main_context_iteration (NULL, FALSE);
    }
  samay_session_clear_filter (fixture->session);
  wait_until_loaded (fixture);
  g_assert_null (samay_session_get_kept (fixture->session));
  g_assert_cmpuint (count_all (take_picture (fixture)), ==, N_MANY);
}

static void
test_the_last_grouping_counts (Fixture       *fixture,
                               gconstpointer  data)
{
  samay_session_set_grouping (fixture->session, SAMAY_GROUPING_PLACE);
  g_assert_true (is_loading (fixture));
  g_assert_nonnull (take_picture (fixture));
  samay_session_set_grouping (fixture->session, SAMAY_GROUPING_STATUS);
  samay_session_set_grouping (fixture->session, SAMAY_GROUPING_NONE);
  wait_until_loaded (fixture);
  g_assert_null (samay_layout_memory_get_bands (fixture->canvas->memory));
  g_assert_cmpuint (count_all (take_picture (fixture)), ==, N_MANY);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
    { "/many/the-picture-stays-until-the-next-is-there", test_the_picture_stays_until_the_next_is_there },
    { "/many/the-last-wish-counts", test_the_last_wish_counts },
    { "/many/the-last-grouping-counts", test_the_last_grouping_counts },
  };

  adw_init ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);
  return g_test_run ();
}
