/* samay-json-record.h: one statement as the corpus filter gets it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/samay-json-guard.h"

/**
 * SamayJsonRecord:
 * @id_json: the id as JSON, a string or a number
 * @text: may hold zero bytes and faulty UTF-8
 * @lang: or %NULL
 * @published: EDTF as it came, or %NULL
 */
typedef struct
{
  GString *id_json;
  GString *text;
  GString *lang;
  GString *published;
} SamayJsonRecord;

gboolean samay_json_record_parse (const char       *line,
                                  gsize             length,
                                  gsize             length_max,
                                  SamayJsonRecord  *out_record,
                                  GError          **error);
char    *samay_json_record_dup_id (const SamayJsonRecord *self);
void     samay_json_record_clear (SamayJsonRecord  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayJsonRecord, samay_json_record_clear)
