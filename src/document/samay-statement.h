/* samay-statement.h: one text that a person gave, and what the engine read in it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "extract/samay-extraction.h"

/* Immutable and atomically refcounted: an edit of a text makes another statement. */
typedef struct _SamayStatement SamayStatement;

#define SAMAY_TYPE_STATEMENT (samay_statement_get_type ())
GType            samay_statement_get_type       (void);
SamayStatement  *samay_statement_new            (const char      *id,
                                                 const char      *title,
                                                 const char      *source,
                                                 SamayExtraction *extraction);
SamayStatement  *samay_statement_ref            (SamayStatement  *self);
void             samay_statement_unref          (SamayStatement  *self);
const char      *samay_statement_get_id         (SamayStatement  *self);
const char      *samay_statement_get_title      (SamayStatement  *self);
const char      *samay_statement_get_source     (SamayStatement  *self);
const char      *samay_statement_get_lang       (SamayStatement  *self);
const char      *samay_statement_get_text       (SamayStatement  *self,
                                                 gsize           *out_length);
SamayExtraction *samay_statement_get_extraction (SamayStatement  *self);
char            *samay_title_from_text          (const char      *text,
                                                 gsize            length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayStatement, samay_statement_unref)
