/* samay-status-mark.h: an event's mark, as the chart draws it, beside words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "extract/samay-extraction.h"

/* What the timeline draws besides marks of single events. */
typedef enum
{
  SAMAY_MARK_SAMPLE_DOTS,    /* events without a label, a dot each */
  SAMAY_MARK_SAMPLE_BAR,     /* very many of them */
  SAMAY_MARK_SAMPLE_TODAY,
  SAMAY_MARK_SAMPLE_WEEKEND,
} SamayMarkSample;

#define SAMAY_TYPE_STATUS_MARK (samay_status_mark_get_type ())
G_DECLARE_FINAL_TYPE (SamayStatusMark, samay_status_mark, SAMAY, STATUS_MARK, GtkWidget)

GtkWidget *samay_status_mark_new (gboolean         is_in_column);
void       samay_status_mark_set (SamayStatusMark *self,
                                  const SamayWhen *when,
                                  SamayStatus      status,
                                  gboolean         is_disputed);
void       samay_status_mark_set_sample
                                 (SamayStatusMark *self,
                                  SamayMarkSample  sample);
