/* samay-tool-bar.h: something wide with tools beside it, or above them where there is little room
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWidget *samay_tool_bar_new (GtkWidget *strip,
                               GtkWidget *tools);
