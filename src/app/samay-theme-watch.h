/* samay-theme-watch.h: which palette the desktop's style asks for
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "render/samay-theme.h"

SamayTheme samay_theme_watch_get (void);
void       samay_theme_watch_add (GtkWidget *widget);
