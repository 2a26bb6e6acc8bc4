/* samay-json-writer.h: the vocabulary of documents and of the corpus filter, as JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"

char *samay_json_dup_edtf       (const SamayWhen *when);
void  samay_json_write_document (GString         *out,
                                 SamayTimeline   *timeline,
                                 const char      *title,
                                 const char      *locale);
void  samay_json_write_record   (GString         *out,
                                 const char      *id_json,
                                 gsize            id_length,
                                 SamayExtraction *extraction,
                                 const char      *locale);
