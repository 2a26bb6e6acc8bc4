/* samay-window.h: one window with one statement: text, timeline, list, details
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/samay-preferences.h"
#include "app/samay-session.h"

#define SAMAY_TYPE_WINDOW (samay_window_get_type ())
G_DECLARE_FINAL_TYPE (SamayWindow, samay_window, SAMAY, WINDOW, AdwApplicationWindow)

GtkWidget    *samay_window_new         (GtkApplication   *application,
                                        SamayReader      *reader,
                                        SamayPreferences *preferences);
SamaySession *samay_window_get_session (SamayWindow      *self);
gboolean      samay_window_is_unused   (SamayWindow      *self);
void          samay_window_load_file   (SamayWindow      *self,
                                        GFile            *file);
void          samay_window_load_files  (SamayWindow      *self,
                                        GFile           **files,
                                        guint             n_files);
