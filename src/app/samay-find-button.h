/* samay-find-button.h: a button that asks for words, and goes from event to event that has them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_find_button_new (SamaySession *session);
