/* bench-view-window.c: what frames of a window on the screen cost the main thread
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-view-window.h"

#include <time.h>

#define N_WARM 20
#define N_FRAMES 120

typedef struct
{
  GArray *frames_ms;
  GMainLoop *loop;
  BenchStep step;
  gpointer data;
  guint n_ticks;
  double last_ms;
} Meter;

static double
get_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/* From one frame's begin to the next one's, all that the main thread does: layout, snapshot, drawing, events. */
static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Meter *self = user_data;
  double now_ms = get_cpu_ms ();
  double frame_ms = now_ms - self->last_ms;

  if (self->n_ticks > N_WARM)
    g_array_append_val (self->frames_ms, frame_ms);
  if (self->n_ticks++ > N_WARM + N_FRAMES)
    {
      g_main_loop_quit (self->loop);
      return G_SOURCE_REMOVE;
    }
  self->last_ms = now_ms;
  if (self->step != NULL)
    self->step (self->n_ticks, self->data);
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

/**
 * bench_window_run:
 * @window: shown, and hidden again
 * @step: (nullable): what moves before each frame
 *
 * Returns: (transfer full) (element-type double): milliseconds of each frame
 */
GArray *
bench_window_run (GtkWidget *window,
                  BenchStep  step,
                  gpointer   data)
{
  Meter self = { g_array_new (FALSE, FALSE, sizeof (double)), g_main_loop_new (NULL, FALSE), step, data, 0, 0 };

  gtk_window_present (GTK_WINDOW (window));
  self.last_ms = get_cpu_ms ();
  gtk_widget_add_tick_callback (window, on_tick, &self, NULL);
  g_main_loop_run (self.loop);
  g_main_loop_unref (self.loop);
  gtk_widget_set_visible (window, FALSE);
  return self.frames_ms;
}
