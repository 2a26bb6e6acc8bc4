/* bench-view.c: what frames of the timeline cost, by the number of events and by how they are moved
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The real widget lays out, takes a snapshot, and its render node is drawn to a surface; time is what the main thread
 * computes. SAMAY_SHOTS=FOLDER writes pictures instead of figures, of a statement's events
 * too, if one is named instead of a number; SAMAY_CASE=zoom runs that case of moving only, for a profile. */
#include <adwaita.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"
#include "app/samay-timeline-view.h"
#include "bench-view.h"
#include "bench-view-window.h"
#include "crowd.h"

#define WIDTH_PX BENCH_WIDTH_PX
#define HEIGHT_PX BENCH_HEIGHT_PX
#define N_RUNS 5
#define N_FRAMES 200
#define PAN_PX 10
#define ZOOM_STEPS 100
#define ZOOM_DEEPEST 1e-4
/* The rounds that a frame may leave labels for. */
#define MAX_WAITS 3
/* In a view that is compared between numbers of events. */
#define N_SAME_EVENTS 1500
#define N_IN_EDIT 10
/* So many at most are read from texts, too. */
#define N_EDITED 100000

typedef struct
{
  GArray *all_ms;
  GArray *layout_ms;
  GArray *paint_ms;
} Frames;

double
bench_view_get_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

static double
get_quantile (GArray *values,
              double  part)
{
  g_array_sort (values, compare_doubles);
  return g_array_index (values, double, MIN ((guint) (values->len * part), values->len - 1));
}

void
bench_view_report (Bench      *self,
                   const char *kase,
                   const char *metric,
                   double      value,
                   double      aim)
{
  char aim_text[64] = "";

  if (aim > 0)
    g_snprintf (aim_text, sizeof aim_text, ",\"aim\":%g", aim);
  printf ("{\"bench\":\"view\",\"case\":\"%s\",\"n\":%u,\"metric\":\"%s\",\"value\":%.2f%s,\"better\":\"lower\"}\n", kase, self->n,
          metric, value, aim_text);
  fflush (stdout);
}

double
bench_view_get_median (double *values,
                       guint   n)
{
  qsort (values, n, sizeof *values, compare_doubles);
  return values[n / 2];
}

GskRenderNode *
bench_view_snapshot (Bench *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (self->canvas)->snapshot (GTK_WIDGET (self->canvas), snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

void
bench_view_draw (Bench         *self,
      GskRenderNode *node)
{
  cairo_t *cr = cairo_create (self->surface);

  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_destroy (cr);
}

/* A frame, and of it the layout: what a second snapshot of the same scene doesn't cost. */
static void
run_frame (Bench  *self,
           Frames *frames)
{
  double begin_ms = bench_view_get_cpu_ms ();
  GskRenderNode *node = bench_view_snapshot (self);
  double taken_ms = bench_view_get_cpu_ms ();
  double drawn_ms;
  double all_ms;
  double layout_ms;
  double paint_ms;

  bench_view_draw (self, node);
  drawn_ms = bench_view_get_cpu_ms ();
  g_clear_pointer (&node, gsk_render_node_unref);
  node = bench_view_snapshot (self);
  all_ms = drawn_ms - begin_ms;
  layout_ms = MAX (taken_ms - begin_ms - (bench_view_get_cpu_ms () - drawn_ms), 0);
  paint_ms = all_ms - layout_ms;
  g_clear_pointer (&node, gsk_render_node_unref);
  g_array_append_val (frames->all_ms, all_ms);
  g_array_append_val (frames->layout_ms, layout_ms);
  g_array_append_val (frames->paint_ms, paint_ms);
}

void
bench_view_show (Bench  *self,
      double  begin_s,
      double  length_s)
{
  samay_session_set_visible (self->session, (SamaySpan) { begin_s, begin_s + length_s }, FALSE);
}

/* Draws until no label is left out. */
void
bench_view_settle (Bench *self)
{
  for (guint i = 0; i < MAX_WAITS; i++)
    {
      g_clear_pointer (&self->canvas->scene, samay_scene_unref);
      gsk_render_node_unref (bench_view_snapshot (self));
    }
  g_assert (!samay_layout_memory_is_waiting (self->canvas->memory));
}

double
bench_view_get_begin_s (Bench  *self,
             double  quantile)
{
  guint n = samay_event_table_get_n_dated (self->table);

  return samay_event_table_get_begin_s (self->table)[(guint) ((n - 1) * quantile)];
}

static void
run_pan (Bench  *self,
         double  part,
         guint   run,
         Frames *frames)
{
  double length_s = ((double) self->all.end_s - self->all.begin_s) * part;
  double begin_s = part == 1 ? self->all.begin_s : bench_view_get_begin_s (self, 0.2 + 0.15 * run);

  bench_view_show (self, begin_s, length_s);
  bench_view_settle (self);
  for (guint i = 1; i <= N_FRAMES; i++)
    {
      int step = part == 1 && i > N_FRAMES / 2 ? N_FRAMES - i : i;

      bench_view_show (self, begin_s + step * PAN_PX * length_s / WIDTH_PX, length_s);
      run_frame (self, frames);
    }
}

/* So many events, whatever there is beside them: what is seen is as much, and so should be what it costs. */
static void
run_same (Bench  *self,
          double  n_events,
          guint   run,
          Frames *frames)
{
  guint n = samay_event_table_get_n_dated (self->table);
  const gint64 *begin_s = samay_event_table_get_begin_s (self->table);
  guint first = CLAMP ((n - 1) * (0.2 + 0.15 * run), 0, n - n_events - 1);
  double length_s = (double) begin_s[first + (guint) n_events] - begin_s[first];

  bench_view_show (self, begin_s[first], length_s);
  bench_view_settle (self);
  for (guint i = 1; i <= N_FRAMES; i++)
    {
      bench_view_show (self, begin_s[first] + (i % 40) * length_s / WIDTH_PX, length_s);
      run_frame (self, frames);
    }
}

static void
run_zoom (Bench  *self,
          double  deepest,
          guint   run,
          Frames *frames)
{
  double length_s = (double) self->all.end_s - self->all.begin_s;
  double centre_s = bench_view_get_begin_s (self, 0.2 + 0.15 * run);
  double part = (centre_s - self->all.begin_s) / length_s;

  bench_view_show (self, self->all.begin_s, length_s);
  bench_view_settle (self);
  for (guint i = 1; i <= ZOOM_STEPS; i++)
    {
      double now_s = length_s * pow (deepest, (double) i / ZOOM_STEPS);

      bench_view_show (self, centre_s - part * now_s, now_s);
      run_frame (self, frames);
    }
}

typedef void (*Run) (Bench *self,
                     double part,
                     guint run,
                     Frames *frames);

/* Returns the median of frames; 0 if the case isn't wanted. */
static double
run_case (Bench      *self,
          const char *kase,
          Run         run,
          double      part,
          double      aim)
{
  g_autoptr (GArray) medians = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) p95s = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) layouts = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) paints = g_array_new (FALSE, FALSE, sizeof (double));
  const char *only = g_getenv ("SAMAY_CASE");

  if (only != NULL && !g_str_equal (only, kase))
    return 0;
  for (guint i = 0; i < N_RUNS; i++)
    {
      Frames frames = { g_array_new (FALSE, FALSE, sizeof (double)), g_array_new (FALSE, FALSE, sizeof (double)),
                        g_array_new (FALSE, FALSE, sizeof (double)) };
      double figures[4];

      run (self, part, i, &frames);
      figures[0] = get_quantile (frames.all_ms, 0.5);
      figures[1] = get_quantile (frames.all_ms, 0.95);
      figures[2] = get_quantile (frames.layout_ms, 0.95);
      figures[3] = get_quantile (frames.paint_ms, 0.95);
      g_array_append_val (medians, figures[0]);
      g_array_append_val (p95s, figures[1]);
      g_array_append_val (layouts, figures[2]);
      g_array_append_val (paints, figures[3]);
      g_array_unref (frames.all_ms);
      g_array_unref (frames.layout_ms);
      g_array_unref (frames.paint_ms);
    }
  bench_view_report (self, kase, "median_ms", get_quantile (medians, 0.5), 0);
  bench_view_report (self, kase, "p95_ms", get_quantile (p95s, 0.5), aim);
  bench_view_report (self, kase, "layout_p95_ms", get_quantile (layouts, 0.5), 0);
  bench_view_report (self, kase, "paint_p95_ms", get_quantile (paints, 0.5), 0);
  return get_quantile (medians, 0.5);
}

/* The fewest events come first, and give the measure. */
static void
bench_same (Bench *self)
{
  double ms = run_case (self, "pan-same-events", run_same, N_SAME_EVENTS, 0);
  SamaySceneCounts counts;

  if (ms == 0)
    return;
  counts = samay_scene_get_counts (self->canvas->scene);
  bench_view_report (self, "pan-same-events", "marks", counts.n_labelled + counts.n_bare, 0);
  if (self->same_ms == 0)
    self->same_ms = ms;
  else
    bench_view_report (self, "pan-same-events", "ratio", ms / self->same_ms, 1.3);
}

static void
wait_for_index (Bench *self)
{
  while (samay_index_loader_is_loading (self->canvas->loader))
    g_main_context_iteration (NULL, TRUE);
}

/* As many groups as there are places, and then eight statuses with all of their lanes. */
static void
bench_groups (Bench *self)
{
  static const struct
  {
    SamayGroupingKey key;
    const char *pan_full;
    const char *pan_1pct;
    const char *zoom;
  } groupings[] = {
    { SAMAY_GROUPING_PLACE, "place-pan-full", "place-pan-1pct", "place-zoom" },
    { SAMAY_GROUPING_STATUS, "status-pan-full", NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (groupings); i++)
    {
      double begin_ms = g_get_monotonic_time () / 1e3;

      samay_session_set_grouping (self->session, groupings[i].key);
      wait_for_index (self);
      GTK_WIDGET_GET_CLASS (self->canvas)->size_allocate (GTK_WIDGET (self->canvas), WIDTH_PX, HEIGHT_PX, -1);
      if (i == 0)
        bench_view_report (self, "place-build", "ms", g_get_monotonic_time () / 1e3 - begin_ms, 0);
      run_case (self, groupings[i].pan_full, run_pan, 1, 8.3);
      if (groupings[i].pan_1pct == NULL)
        continue;
      run_case (self, groupings[i].pan_1pct, run_pan, 0.01, 8.3);
      run_case (self, groupings[i].zoom, run_zoom, ZOOM_DEEPEST, 12);
    }
  samay_session_set_grouping (self->session, SAMAY_GROUPING_NONE);
  wait_for_index (self);
}

static void
pan_window (guint    frame,
            gpointer data)
{
  Bench *self = data;
  double length_s = ((double) self->all.end_s - self->all.begin_s) * 0.01;

  bench_view_show (self, bench_view_get_begin_s (self, 0.5) + frame * PAN_PX * length_s / WIDTH_PX, length_s);
}

static void
bench_window_of (Bench      *self,
                 const char *kase,
                 GtkWidget  *child,
                 BenchStep   step)
{
  GtkWidget *window = adw_window_new ();
  GArray *frames_ms;

  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH_PX, HEIGHT_PX);
  adw_window_set_content (ADW_WINDOW (window), child);
  frames_ms = bench_window_run (window, step, self);
  bench_view_report (self, kase, "median_ms", get_quantile (frames_ms, 0.5), 0);
  bench_view_report (self, kase, "p95_ms", get_quantile (frames_ms, 0.95), 0);
  g_array_unref (frames_ms);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* All of it is another colour in each frame, and that is all. */
static void
fill (GtkDrawingArea *area,
      cairo_t        *cr,
      int             width,
      int             height,
      gpointer        user_data)
{
  static guint n_drawn;

  cairo_set_source_rgb (cr, n_drawn++ % 2, 1, 1);
  cairo_paint (cr);
}

static void
draw_anew (guint    frame,
           gpointer data)
{
  gtk_widget_queue_draw (((Bench *) data)->area);
}

/* The same window, drawn anew as often: with a plain area in it, and with a timeline that moves. */
static void
bench_window (Bench *self)
{
  const char *only = g_getenv ("SAMAY_CASE");

  if (only != NULL && !g_str_equal (only, "window"))
    return;
  self->area = gtk_drawing_area_new ();
  gtk_drawing_area_set_draw_func (GTK_DRAWING_AREA (self->area), fill, NULL, NULL);
  bench_window_of (self, "window-bare", self->area, draw_anew);
  bench_window_of (self, "window-timeline", samay_timeline_view_new (self->session), pan_window);
}

static void
bench_changes (Bench *self)
{
  const char *only = g_getenv ("SAMAY_CASE");

  if (only == NULL || g_str_equal (only, "turns"))
    bench_view_turns (self);
  if (self->n <= N_EDITED && (only == NULL || g_str_equal (only, "edit")))
    bench_view_edits (self);
}

static gsize
get_allocated (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}

static gsize
get_text_bytes (SamayEventTable *table)
{
  gsize n_bytes = 0;

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);

      n_bytes += strlen (event.id) + strlen (event.title) + 2;
    }
  return n_bytes;
}

static double
get_build_aim (guint n)
{
  return n == 1000000 ? 250 : n == 100000 ? 25 : 0;
}

static void
bench_build (Bench *self)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_RUNS; i++)
    {
      double begin_ms = bench_view_get_cpu_ms ();
      SamayIndex *index = samay_index_new (self->table, NULL);
      double ms = bench_view_get_cpu_ms () - begin_ms;

      samay_index_unref (index);
      g_array_append_val (runs, ms);
    }
  bench_view_report (self, "build", "ms", get_quantile (runs, 0.5), get_build_aim (self->n));
}

/* A few rows less in the midst of them, as after an edit. */
static SamayEventTable *
make_edited (SamayEventTable *table)
{
  guint n = samay_event_table_get_n (table);
  g_autofree guint32 *rows = g_new (guint32, n);
  guint n_rows = 0;

  for (guint32 row = 0; row < n; row++)
    if (row < n / 2 || row >= n / 2 + 10 * N_IN_EDIT || row % 10 != 0)
      rows[n_rows++] = row;
  return samay_event_table_pick (table, rows, n_rows);
}

/* The index of a table that differs in ten rows from one whose index is there; and how much less that costs than a new one. */
static void
bench_rebuild (Bench *self)
{
  g_autoptr (SamayEventTable) edited = make_edited (self->table);
  g_autoptr (SamayIndex) former = samay_index_new (self->table, NULL);
  double edit_ms[N_RUNS];
  double new_ms[N_RUNS];

  for (guint i = 0; i < N_RUNS; i++)
    {
      double begin_ms = bench_view_get_cpu_ms ();
      SamayIndex *index = samay_index_new_after (edited, former);

      edit_ms[i] = bench_view_get_cpu_ms () - begin_ms;
      samay_index_unref (index);
      begin_ms = bench_view_get_cpu_ms ();
      index = samay_index_new (edited, NULL);
      new_ms[i] = bench_view_get_cpu_ms () - begin_ms;
      samay_index_unref (index);
    }
  bench_view_report (self, "build-after-edit", "ms", bench_view_get_median (edit_ms, N_RUNS), 0);
  bench_view_report (self, "build-after-edit", "part_of_new", bench_view_get_median (edit_ms, N_RUNS) / bench_view_get_median (new_ms, N_RUNS), 1);
}

void
bench_view_make_canvas (Bench *self)
{
  self->canvas = SAMAY_TIMELINE_CANVAS (samay_timeline_canvas_new (self->session));
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->canvas));
  gtk_widget_realize (GTK_WIDGET (self->canvas));
  GTK_WIDGET_GET_CLASS (self->canvas)->size_allocate (GTK_WIDGET (self->canvas), WIDTH_PX, HEIGHT_PX, -1);
  wait_for_index (self);
}

/* From a widget that isn't there to a picture: fonts, index, places, shaping; by the clock on the wall. */
static void
bench_first (Bench *self)
{
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (double));

  samay_session_fit (self->session, WIDTH_PX, FALSE);
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 begin_us = g_get_monotonic_time ();
      GskRenderNode *node;
      double ms;

      bench_view_make_canvas (self);
      node = bench_view_snapshot (self);
      bench_view_draw (self, node);
      gsk_render_node_unref (node);
      ms = (g_get_monotonic_time () - begin_us) / 1e3;
      g_array_append_val (runs, ms);
    }
  self->all = samay_session_get_visible (self->session);
  bench_view_report (self, "first", "ms", get_quantile (runs, 0.5), self->n >= 1000000 ? 400 : self->n >= 100000 ? 100 : 60);
}

void
bench_view_set_up (Bench      *self,
        guint       n,
        const char *language)
{
  g_autoptr (SamayDateFormat) format = samay_date_format_new (language, SAMAY_DIGITS_LATIN);

  self->n = n;
  self->table = crowd_make (n, 20241219, language);
  self->session = samay_session_new ();
  g_set_object (&self->session->timeline, samay_timeline_new_with_table (self->table));
  g_object_unref (self->session->timeline);
  samay_session_set_format (self->session, format);
}

void
bench_view_set_up_file (Bench      *self,
                        const char *path,
                        const char *language)
{
  g_autoptr (SamayDateFormat) format = samay_date_format_new (language, SAMAY_DIGITS_LATIN);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  self->session = samay_session_new ();
  samay_session_set_format (self->session, format);
  samay_session_load_file (self->session, file);
  while (samay_session_is_busy (self->session))
    g_main_context_iteration (NULL, TRUE);
  self->table = samay_event_table_ref (samay_session_get_table (self->session));
  self->n = samay_event_table_get_n (self->table);
  g_assert (self->n > 0);
}

void
bench_view_tear_down (Bench *self)
{
  gtk_window_set_child (GTK_WINDOW (self->window), NULL);
  g_clear_object (&self->session);
  g_clear_pointer (&self->table, samay_event_table_unref);
  malloc_trim (0);
}

static void
bench (Bench *self,
       guint  n)
{
  gsize before = get_allocated ();
  gsize after;

  bench_view_set_up (self, n, "hi");
  bench_build (self);
  bench_rebuild (self);
  bench_first (self);
  after = get_allocated ();
  run_case (self, "pan-full", run_pan, 1, 8.3);
  run_case (self, "pan-1pct", run_pan, 0.01, 8.3);
  run_case (self, "pan-0.01pct", run_pan, 1e-4, 8.3);
  run_case (self, "zoom", run_zoom, ZOOM_DEEPEST, 12);
  bench_same (self);
  bench_groups (self);
  bench_changes (self);
  bench_window (self);
  if (n >= 1000000)
    bench_view_report (self, "build", "bytes_per_event", (double) (after - before - get_text_bytes (self->table)) / n, 160);
  bench_view_tear_down (self);
}

int
main (int   argc,
      char *argv[])
{
  static const char *const defaults[] = { "10000", "100000", "1000000" };
  const char *const *sizes = argc > 1 ? (const char *const *) argv + 1 : defaults;
  guint n_sizes = argc > 1 ? (guint) argc - 1 : G_N_ELEMENTS (defaults);
  Bench self = { 0 };

  adw_init ();
  self.window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self.window), WIDTH_PX, HEIGHT_PX);
  gtk_widget_realize (self.window);
  self.surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH_PX, HEIGHT_PX);
  for (guint i = 0; i < n_sizes; i++)
    {
      guint n = atoi (sizes[i]);

      if (g_getenv ("SAMAY_SHOTS"))
        bench_view_shoot (&self, n, n > 0 ? NULL : sizes[i], g_getenv ("SAMAY_SHOTS"));
      else
        bench (&self, n);
    }
  cairo_surface_destroy (self.surface);
  gtk_window_destroy (GTK_WINDOW (self.window));
  return 0;
}
