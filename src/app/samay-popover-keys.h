/* samay-popover-keys.h: keys in a popover stay in it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void samay_popover_keys_add (GtkWidget *popover);
