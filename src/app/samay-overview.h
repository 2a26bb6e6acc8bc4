/* samay-overview.h: all events on a strip, and which stretch of it the timeline shows
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-timeline-canvas.h"

#define SAMAY_TYPE_OVERVIEW (samay_overview_get_type ())
G_DECLARE_FINAL_TYPE (SamayOverview, samay_overview, SAMAY, OVERVIEW, GtkWidget)

GtkWidget *samay_overview_new (SamaySession *session);
