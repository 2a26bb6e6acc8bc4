/* samay-legend-button.h: a button that shows what marks, dots and lines of the timeline mean
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_legend_button_new (SamaySession *session);
