/* samay-preferences.h: what a person chose once and for all
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "document/samay-event-order.h"
#include "document/samay-grouping.h"
#include "locale/samay-date-format.h"

#define SAMAY_TYPE_PREFERENCES (samay_preferences_get_type ())
G_DECLARE_FINAL_TYPE (SamayPreferences, samay_preferences, SAMAY, PREFERENCES, GObject)

/* The signal "changed" says that dates are to be shown in another way. */
SamayPreferences   *samay_preferences_new            (void);
SamayDateFormat    *samay_preferences_create_format  (SamayPreferences *self);
SamayDigits         samay_preferences_get_digits     (SamayPreferences *self);
SamayGroupingKey    samay_preferences_get_grouping   (SamayPreferences *self);
void                samay_preferences_set_grouping   (SamayPreferences *self,
                                                      SamayGroupingKey  grouping);
SamayOrdering       samay_preferences_get_ordering   (SamayPreferences *self);
void                samay_preferences_set_ordering   (SamayPreferences *self,
                                                      SamayOrdering     ordering);
gboolean            samay_preferences_get_filter_dims
                                                     (SamayPreferences *self);
void                samay_preferences_set_filter_dims
                                                     (SamayPreferences *self,
                                                      gboolean          dims);
AdwPreferencesPage *samay_preferences_create_page    (SamayPreferences *self);
void                samay_preferences_restore_window (SamayPreferences *self,
                                                      GtkWindow        *window);
void                samay_preferences_keep_window    (SamayPreferences *self,
                                                      GtkWindow        *window);
