/* samay-filter-button.h: a button that shows what events can be filtered by, each with its number
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_filter_button_new (SamaySession *session);
