/* samay-overview.h: all events on a strip, and which stretch of it the timeline shows
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/samay-session.h"
#include "scene/samay-index.h"

#define SAMAY_TYPE_OVERVIEW (samay_overview_get_type ())
G_DECLARE_FINAL_TYPE (SamayOverview, samay_overview, SAMAY, OVERVIEW, GtkWidget)

GtkWidget *samay_overview_new         (SamaySession  *session);
void       samay_overview_set_indices (SamayOverview *self,
                                       SamayIndex    *index,
                                       SamayIndex    *unpale);
