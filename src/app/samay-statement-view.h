/* samay-statement-view.h: the statement's text, with what it says about time marked in it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/samay-session.h"

#define SAMAY_TYPE_STATEMENT_VIEW (samay_statement_view_get_type ())
G_DECLARE_FINAL_TYPE (SamayStatementView, samay_statement_view, SAMAY, STATEMENT_VIEW, AdwBin)

GtkWidget *samay_statement_view_new        (SamaySession       *session);
void       samay_statement_view_focus_text  (SamayStatementView *self);
