/* first-frame.c: one line on stdout after the first frame; the same clock for every program that is compared
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "first-frame.h"

#include <stdio.h>

static void
on_after_paint (GdkFrameClock *clock,
                gpointer       data)
{
  const char *start = g_getenv ("SAMAY_START_US");
  gint64 start_us = start ? g_ascii_strtoll (start, NULL, 10) : 0;

  g_signal_handlers_disconnect_by_func (clock, on_after_paint, data);
  printf ("{\"first_frame_us\":%" G_GINT64_FORMAT "}\n", g_get_monotonic_time () - start_us);
  fflush (stdout);
}

static void
on_map (GtkWidget *window,
        gpointer   data)
{
  g_signal_handlers_disconnect_by_func (window, on_map, data);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_after_paint), NULL);
}

static void
on_window_added (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        data)
{
  g_signal_handlers_disconnect_by_func (application, on_window_added, data);
  g_signal_connect (window, "map", G_CALLBACK (on_map), NULL);
}

/**
 * first_frame_tell:
 * @application: before it runs
 *
 * Writes how long it took until the first window's first frame was painted, in microseconds from the monotonic time that
 * the environment's SAMAY_START_US gives: the time before the program was loaded.
 */
void
first_frame_tell (GtkApplication *application)
{
  g_signal_connect (application, "window-added", G_CALLBACK (on_window_added), NULL);
}
