/* samay-json-guard.h: a strict look at JSON before anything is made of it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define SAMAY_JSON_ERROR (samay_json_error_quark ())
typedef enum
{
  SAMAY_JSON_ERROR_SYNTAX,
  SAMAY_JSON_ERROR_TOO_DEEP,
  SAMAY_JSON_ERROR_TOO_LARGE,
  SAMAY_JSON_ERROR_MEMBER, /* a member is missing, stands twice or is of the wrong type */
} SamayJsonError;

#define SAMAY_JSON_DEPTH_MAX 64

GQuark   samay_json_error_quark (void);
gboolean samay_json_guard_check (const char  *json,
                                 gsize        length,
                                 gsize        length_max,
                                 GError     **error);
