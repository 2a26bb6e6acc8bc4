/* bench-view-turns.c: how long the main loop is held up while other events come through, or stand in groups
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The whole view with its strip and its bars, in a window that isn't on a screen, so that what a toolkit's frame costs isn't counted.
 * Each turn of the main loop is timed until all is there; then the pictures of the canvas and of the strip, which are a frame. */
#include "bench-view.h"

#include "app/samay-overview.h"
#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"
#include "app/samay-timeline-view.h"

#include <glib/gstdio.h>
#include <string.h>

#define N_RUNS 5
/* Of each of many statements. */
#define N_IN_TEXT 10
#define TURN_AIM_MS 16

typedef struct
{
  Bench *bench;
  GtkWidget *window;
  GtkWidget *canvas;
  GtkWidget *overview;
} Turns;

typedef void (*Change) (SamaySession *session);

static GtkWidget *
find_child (GtkWidget *top,
            GType      type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (top, type) ? top : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (top); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type);
  return found;
}

static double
draw (Turns     *self,
      GtkWidget *widget)
{
  double begin_ms = bench_view_get_cpu_ms ();
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  bench_view_draw (self->bench, node);
  g_clear_pointer (&node, gsk_render_node_unref);
  return bench_view_get_cpu_ms () - begin_ms;
}

static gboolean
is_busy (Turns *self)
{
  return samay_session_is_busy (self->bench->session) || self->bench->session->sifting != NULL
         || samay_index_loader_is_loading (SAMAY_TIMELINE_CANVAS (self->canvas)->loader);
}

static void
allocate (Turns *self)
{
  gtk_widget_measure (self->window, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (gtk_window_get_child (GTK_WINDOW (self->window)), BENCH_WIDTH_PX, BENCH_HEIGHT_PX, -1, NULL);
}

/* The longest turn, the act itself among them, and the longest frame: as long as it goes on there is a picture of what was. */
static void
run_change (Turns  *self,
            Change  change,
            double *out_turn_ms,
            double *out_frame_ms)
{
  double begin_ms = bench_view_get_cpu_ms ();

  change (self->bench->session);
  *out_turn_ms = bench_view_get_cpu_ms () - begin_ms;
  *out_frame_ms = draw (self, self->canvas) + draw (self, self->overview);
  while (is_busy (self) || g_main_context_pending (NULL))
    {
      begin_ms = bench_view_get_cpu_ms ();
      g_main_context_iteration (NULL, TRUE);
      *out_turn_ms = MAX (*out_turn_ms, bench_view_get_cpu_ms () - begin_ms);
      begin_ms = bench_view_get_cpu_ms ();
      allocate (self);
      *out_frame_ms = MAX (*out_frame_ms, bench_view_get_cpu_ms () - begin_ms + draw (self, self->canvas) + draw (self, self->overview));
    }
}

static void
want_status (SamaySession *session)
{
  samay_session_set_wanted (session, SAMAY_FACET_STATUS, samay_facets_get_key (samay_session_get_facets (session), SAMAY_FACET_STATUS, 0), TRUE);
}

static void
want_words (SamaySession *session)
{
  samay_session_set_wanted_words (session, "दि");
}

static void
want_all (SamaySession *session)
{
  samay_session_clear_filter (session);
}

static void
dim_status (SamaySession *session)
{
  samay_session_set_dims (session, TRUE);
  want_status (session);
}

static void
undim (SamaySession *session)
{
  samay_session_clear_filter (session);
  samay_session_set_dims (session, FALSE);
}

static void
group_places (SamaySession *session)
{
  samay_session_set_grouping (session, SAMAY_GROUPING_PLACE);
}

static void
group_none (SamaySession *session)
{
  samay_session_set_grouping (session, SAMAY_GROUPING_NONE);
}

static const struct
{
  const char *name;
  Change change;
} changes[] = {
  { "filter", want_status },   { "filter-clear", want_all }, { "filter-words", want_words }, { "filter-clear", want_all },
  { "filter-pale", dim_status }, { "filter-clear", undim },    { "group", group_places },      { "group", group_none },
};

static void
wait_for_facets (Turns *self)
{
  while (samay_session_get_facets (self->bench->session) == NULL || is_busy (self))
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Turns *self,
        Bench *bench)
{
  GtkWidget *view = samay_timeline_view_new (bench->session);

  *self = (Turns) { bench, gtk_window_new (), find_child (view, SAMAY_TYPE_TIMELINE_CANVAS), find_child (view, SAMAY_TYPE_OVERVIEW) };
  gtk_window_set_child (GTK_WINDOW (self->window), view);
  gtk_widget_realize (self->window);
  gtk_widget_realize (view);
  gtk_widget_realize (self->canvas);
  allocate (self);
}

/**
 * bench_view_turns:
 *
 * Reports for each kind of change the longest turn of the main loop, and the longest picture meanwhile.
 */
void
bench_view_turns (Bench *bench)
{
  Turns self;
  double turn_ms[G_N_ELEMENTS (changes)][N_RUNS];
  double frame_ms[G_N_ELEMENTS (changes)][N_RUNS];

  set_up (&self, bench);
  samay_session_fit (bench->session, BENCH_WIDTH_PX, FALSE);
  draw (&self, self.overview);
  wait_for_facets (&self);
  for (guint run = 0; run < N_RUNS; run++)
    for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
      run_change (&self, changes[i].change, &turn_ms[i][run], &frame_ms[i][run]);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      bench_view_report (bench, changes[i].name, "turn_ms", bench_view_get_median (turn_ms[i], N_RUNS), TURN_AIM_MS);
      bench_view_report (bench, changes[i].name, "frame_ms", bench_view_get_median (frame_ms[i], N_RUNS), TURN_AIM_MS);
    }
  gtk_window_destroy (GTK_WINDOW (self.window));
}

static void
append_sentences (GString *text,
                  GRand   *rand,
                  guint    n)
{
  static const char *const places[] = { "दिल्ली", "मॉस्को", "पटना", "मुंबई", "जिनेवा", "लखनऊ" };
  static const char *const whats[] = { "समिति की बैठक हुई", "सम्मेलन शुरू हुआ", "समझौते पर हस्ताक्षर हुए", "रिपोर्ट जारी की गई" };

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s में %d दिसंबर %d को %s।\n", places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
                            g_rand_int_range (rand, 1, 29), g_rand_int_range (rand, 1100, 2025),
                            whats[g_rand_int_range (rand, 0, G_N_ELEMENTS (whats))]);
}

static void
load_texts (SamaySession *session,
            guint         n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (6);
  g_autofree char *folder = g_dir_make_tmp ("samay-bench-XXXXXX", NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i += N_IN_TEXT)
    {
      g_autofree char *path = g_strdup_printf ("%s/%u.txt", folder, i);
      g_autoptr (GString) text = g_string_new (NULL);

      append_sentences (text, rand, MIN (N_IN_TEXT, n - i));
      g_assert_true (g_file_set_contents (path, text->str, text->len, NULL));
      g_ptr_array_add (files, g_file_new_for_path (path));
    }
  samay_session_load_files (session, (GFile **) files->pdata, files->len);
  while (samay_session_is_busy (session))
    g_main_context_iteration (NULL, TRUE);
  for (guint i = 0; i < files->len; i++)
    g_file_delete (files->pdata[i], NULL, NULL);
  g_remove (folder);
}

static void
edit_text (SamaySession *session)
{
  gsize length;
  const char *text = samay_session_get_text (session, &length);
  g_autofree char *longer = g_strdup_printf ("5 मार्च 1950 को मेला लगा।\n%s", text);

  samay_session_edit_text (session, longer, strlen (longer));
}

/**
 * bench_view_edits:
 *
 * Reports what an edit of one of many statements costs the main loop, with an event chosen, and how long it takes to be seen.
 */
void
bench_view_edits (Bench *bench)
{
  SamaySession *before = bench->session;
  double turn_ms[N_RUNS];
  double frame_ms[N_RUNS];
  double done_ms[N_RUNS];
  Turns self;

  bench->session = samay_session_new ();
  set_up (&self, bench);
  load_texts (bench->session, bench->n);
  samay_session_set_selected (bench->session, 5);
  for (guint run = 0; run < N_RUNS; run++)
    {
      gint64 begin_us = g_get_monotonic_time ();

      run_change (&self, edit_text, &turn_ms[run], &frame_ms[run]);
      done_ms[run] = (g_get_monotonic_time () - begin_us) / 1e3;
    }
  bench_view_report (bench, "edit", "turn_ms", bench_view_get_median (turn_ms, N_RUNS), TURN_AIM_MS);
  bench_view_report (bench, "edit", "frame_ms", bench_view_get_median (frame_ms, N_RUNS), TURN_AIM_MS);
  bench_view_report (bench, "edit", "ms", bench_view_get_median (done_ms, N_RUNS), 0);
  gtk_window_destroy (GTK_WINDOW (self.window));
  g_object_unref (bench->session);
  bench->session = before;
}
