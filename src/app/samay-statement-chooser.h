/* samay-statement-chooser.h: of several statements, the one whose text is shown
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/samay-session.h"

#define SAMAY_TYPE_STATEMENT_CHOOSER (samay_statement_chooser_get_type ())
G_DECLARE_FINAL_TYPE (SamayStatementChooser, samay_statement_chooser, SAMAY, STATEMENT_CHOOSER, AdwBin)

GtkWidget *samay_statement_chooser_new (SamaySession *session);
