/* samay-json-when.h: dates and what belongs to them, read back from the members that tell them in every format
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "extract/samay-extraction.h"

const char *samay_json_get_string      (JsonObject   *object,
                                        const char   *name);
gint64      samay_json_get_int         (JsonObject   *object,
                                        const char   *name,
                                        gint64        least,
                                        gint64        most);
JsonArray  *samay_json_get_array       (JsonObject   *object,
                                        const char   *name);
gboolean    samay_json_read_when       (JsonObject   *object,
                                        SamayWhen    *out_when,
                                        GError      **error);
guint8      samay_json_read_status     (JsonObject   *object);
guint8      samay_json_read_basis      (JsonObject   *object);
guint8      samay_json_read_derivation (JsonObject   *object);
guint8      samay_json_read_origin     (JsonObject   *object);
