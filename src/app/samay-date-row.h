/* samay-date-row.h: when the statement was written, how that is known, and another date if that is wrong
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/samay-session.h"

#define SAMAY_TYPE_DATE_ROW (samay_date_row_get_type ())
G_DECLARE_FINAL_TYPE (SamayDateRow, samay_date_row, SAMAY, DATE_ROW, AdwBin)

GtkWidget *samay_date_row_new (SamaySession *session);
