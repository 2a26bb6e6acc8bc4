/* samay-application.h: the program: its windows, and what they share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#define SAMAY_TYPE_APPLICATION (samay_application_get_type ())
G_DECLARE_FINAL_TYPE (SamayApplication, samay_application, SAMAY, APPLICATION, AdwApplication)

SamayApplication *samay_application_new (void);
