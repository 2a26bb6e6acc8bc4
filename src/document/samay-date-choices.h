/* samay-date-choices.h: dates that an event could have of which only a part is known
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"

GArray *samay_date_choices_list (const SamayWhen *when,
                                 SamayEventTable *table,
                                 const SamayWhen *published,
                                 gint64           today_day);
