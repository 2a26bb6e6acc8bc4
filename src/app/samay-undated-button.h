/* samay-undated-button.h: events that no axis can show, and dates to choose for them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_undated_button_new (SamaySession *session);
