/* samay-edtf.h: EDTF (ISO 8601-2:2019), the interchange text of a when
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-when.h"

#define SAMAY_EDTF_ERROR (samay_edtf_error_quark ())
typedef enum
{
  SAMAY_EDTF_ERROR_SYNTAX,
  SAMAY_EDTF_ERROR_RANGE,
} SamayEdtfError;

GQuark   samay_edtf_error_quark (void);
char    *samay_edtf_format      (const SamayWhen *when);
gboolean samay_edtf_parse       (const char      *text,
                                 SamayWhen       *out_when,
                                 GError         **error);
char    *samay_iso_day_format   (gint64           day_number);
