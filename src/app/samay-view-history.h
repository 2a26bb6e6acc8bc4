/* samay-view-history.h: where one has looked, to go back there
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-span.h"

/* A stretch counts when one has rested there. */
typedef struct _SamayViewHistory SamayViewHistory;

SamayViewHistory *samay_view_history_new        (void);
void              samay_view_history_free       (SamayViewHistory *self);
void              samay_view_history_note       (SamayViewHistory *self,
                                                 SamaySpan         visible,
                                                 gint64            now_us);
gboolean          samay_view_history_go_back    (SamayViewHistory *self,
                                                 SamaySpan        *out_visible);
gboolean          samay_view_history_go_forward (SamayViewHistory *self,
                                                 SamaySpan        *out_visible);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayViewHistory, samay_view_history_free)
