/* samay-conflicts.h: what the sources of an event don't agree in, and which says what
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "document/samay-timeline.h"
#include "locale/samay-date-format.h"

GtkWidget *samay_conflicts_new (SamayTimeline   *timeline,
                                guint            event,
                                SamayDateFormat *format);
