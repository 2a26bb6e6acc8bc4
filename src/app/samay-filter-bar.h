/* samay-filter-bar.h: what the filter lets through and leaves out, as chips that one can take away
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_filter_bar_new (SamaySession *session);
