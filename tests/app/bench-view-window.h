/* bench-view-window.h: what frames of a window on the screen cost the main thread
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

typedef void (*BenchStep) (guint    frame,
                           gpointer data);

GArray *bench_window_run (GtkWidget *window,
                          BenchStep  step,
                          gpointer   data);
