/* samay-event-card.h: an event for whoever points at it: when, what, in whose words, and why that date
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-session.h"

char *samay_event_card_dup_markup (SamaySession *session,
                                   guint         row);
