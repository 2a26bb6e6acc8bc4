/* samay-go-to-date.h: a button that asks for a date, in any words, and goes there
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"

GtkWidget *samay_go_to_date_new (SamaySession *session);
