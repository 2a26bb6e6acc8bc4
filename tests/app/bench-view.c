/* bench-view.c: what frames of the timeline cost, by the number of events and by how they are moved
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The real widget lays out, takes a snapshot, and its render node is drawn to a surface; time is what the main thread
 * computes. SAMAY_SHOTS=FOLDER writes pictures instead of figures; SAMAY_CASE=zoom runs that case of moving only, for a profile. */
#include <adwaita.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"
#include "crowd.h"

#define WIDTH_PX 1920
#define HEIGHT_PX 1080
#define N_RUNS 5
#define N_FRAMES 200
#define PAN_PX 10
#define ZOOM_STEPS 100
#define ZOOM_DEEPEST 1e-4
/* The rounds that a frame may leave labels for. */
#define MAX_WAITS 3

typedef struct
{
  guint n;
  GtkWidget *window;
  SamayTimelineCanvas *canvas;
  SamaySession *session;
  SamayEventTable *table;
  SamaySpan all;
  cairo_surface_t *surface;
} Bench;

typedef struct
{
  GArray *all_ms;
  GArray *layout_ms;
  GArray *paint_ms;
} Frames;

static double
get_cpu_ms (void)
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

static void
report (Bench      *self,
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

static GskRenderNode *
snapshot (Bench *self)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (self->canvas)->snapshot (GTK_WIDGET (self->canvas), snapshot);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
draw (Bench         *self,
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
  double begin_ms = get_cpu_ms ();
  GskRenderNode *node = snapshot (self);
  double taken_ms = get_cpu_ms ();
  double drawn_ms;
  double all_ms;
  double layout_ms;
  double paint_ms;

  draw (self, node);
  drawn_ms = get_cpu_ms ();
  g_clear_pointer (&node, gsk_render_node_unref);
  node = snapshot (self);
  all_ms = drawn_ms - begin_ms;
  layout_ms = MAX (taken_ms - begin_ms - (get_cpu_ms () - drawn_ms), 0);
  paint_ms = all_ms - layout_ms;
  g_clear_pointer (&node, gsk_render_node_unref);
  g_array_append_val (frames->all_ms, all_ms);
  g_array_append_val (frames->layout_ms, layout_ms);
  g_array_append_val (frames->paint_ms, paint_ms);
}

static void
show (Bench  *self,
      double  begin_s,
      double  length_s)
{
  samay_session_set_visible (self->session, (SamaySpan) { begin_s, begin_s + length_s }, FALSE);
}

/* Draws until no label is left out. */
static void
settle (Bench *self)
{
  for (guint i = 0; i < MAX_WAITS; i++)
    {
      g_clear_pointer (&self->canvas->scene, samay_scene_unref);
      gsk_render_node_unref (snapshot (self));
    }
  g_assert (!samay_layout_memory_is_waiting (self->canvas->memory));
}

static double
get_begin_s (Bench  *self,
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
  double begin_s = part == 1 ? self->all.begin_s : get_begin_s (self, 0.2 + 0.15 * run);

  show (self, begin_s, length_s);
  settle (self);
  for (guint i = 1; i <= N_FRAMES; i++)
    {
      int step = part == 1 && i > N_FRAMES / 2 ? N_FRAMES - i : i;

      show (self, begin_s + step * PAN_PX * length_s / WIDTH_PX, length_s);
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
  double centre_s = get_begin_s (self, 0.2 + 0.15 * run);
  double part = (centre_s - self->all.begin_s) / length_s;

  show (self, self->all.begin_s, length_s);
  settle (self);
  for (guint i = 1; i <= ZOOM_STEPS; i++)
    {
      double now_s = length_s * pow (deepest, (double) i / ZOOM_STEPS);

      show (self, centre_s - part * now_s, now_s);
      run_frame (self, frames);
    }
}

typedef void (*Run) (Bench *self,
                     double part,
                     guint run,
                     Frames *frames);

static void
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
    return;
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
  report (self, kase, "median_ms", get_quantile (medians, 0.5), 0);
  report (self, kase, "p95_ms", get_quantile (p95s, 0.5), aim);
  report (self, kase, "layout_p95_ms", get_quantile (layouts, 0.5), 0);
  report (self, kase, "paint_p95_ms", get_quantile (paints, 0.5), 0);
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
      double begin_ms = get_cpu_ms ();
      SamayIndex *index = samay_index_new (self->table, NULL);
      double ms = get_cpu_ms () - begin_ms;

      samay_index_unref (index);
      g_array_append_val (runs, ms);
    }
  report (self, "build", "ms", get_quantile (runs, 0.5), get_build_aim (self->n));
}

static void
make_canvas (Bench *self)
{
  self->canvas = SAMAY_TIMELINE_CANVAS (samay_timeline_canvas_new (self->session));
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->canvas));
  gtk_widget_realize (GTK_WIDGET (self->canvas));
  GTK_WIDGET_GET_CLASS (self->canvas)->size_allocate (GTK_WIDGET (self->canvas), WIDTH_PX, HEIGHT_PX, -1);
  while (samay_index_loader_is_loading (self->canvas->loader))
    g_main_context_iteration (NULL, TRUE);
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

      make_canvas (self);
      node = snapshot (self);
      draw (self, node);
      gsk_render_node_unref (node);
      ms = (g_get_monotonic_time () - begin_us) / 1e3;
      g_array_append_val (runs, ms);
    }
  self->all = samay_session_get_visible (self->session);
  report (self, "first", "ms", get_quantile (runs, 0.5), self->n >= 1000000 ? 400 : self->n >= 100000 ? 100 : 60);
}

static void
set_up (Bench      *self,
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

static void
tear_down (Bench *self)
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

  set_up (self, n, "hi");
  bench_build (self);
  bench_first (self);
  after = get_allocated ();
  run_case (self, "pan-full", run_pan, 1, 8.3);
  run_case (self, "pan-1pct", run_pan, 0.01, 8.3);
  run_case (self, "pan-0.01pct", run_pan, 1e-4, 8.3);
  run_case (self, "zoom", run_zoom, ZOOM_DEEPEST, 12);
  if (n >= 1000000)
    report (self, "build", "bytes_per_event", (double) (after - before - get_text_bytes (self->table)) / n, 160);
  tear_down (self);
}

static void
shoot (Bench      *self,
       const char *folder,
       const char *language,
       gboolean    is_dark)
{
  static const double parts[] = { 1, 0.2, 0.03, 0.001 };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      is_dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      double length_s = ((double) self->all.end_s - self->all.begin_s) * parts[i];
      g_autofree char *path = g_strdup_printf ("%s/%u-%s-%s-%u.png", folder, self->n, language, is_dark ? "dark" : "light", i);
      GskRenderNode *node;

      if (i == 0)
        show (self, self->all.begin_s, length_s);
      else
        show (self, get_begin_s (self, 0.62) - length_s / 2, length_s);
      settle (self);
      g_clear_pointer (&self->canvas->scene, samay_scene_unref);
      node = snapshot (self);
      draw (self, node);
      gsk_render_node_unref (node);
      cairo_surface_write_to_png (self->surface, path);
    }
}

static void
shoot_all (Bench      *self,
           guint       n,
           const char *folder)
{
  static const char *const languages[] = { "hi", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      set_up (self, n, languages[i]);
      samay_session_fit (self->session, WIDTH_PX, FALSE);
      self->all = samay_session_get_visible (self->session);
      make_canvas (self);
      shoot (self, folder, languages[i], FALSE);
      shoot (self, folder, languages[i], TRUE);
      tear_down (self);
    }
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
        shoot_all (&self, n, g_getenv ("SAMAY_SHOTS"));
      else
        bench (&self, n);
    }
  cairo_surface_destroy (self.surface);
  gtk_window_destroy (GTK_WINDOW (self.window));
  return 0;
}
