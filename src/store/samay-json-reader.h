/* samay-json-reader.h: statements out of a document that people share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-given-date.h"
#include "store/samay-json-guard.h"

/* More than this isn't read: a document holds its text several times over. */
#define SAMAY_JSON_DOCUMENT_LENGTH_MAX ((gsize) 256 << 20)

/**
 * SamayJsonStatement:
 * @text: UTF-8
 * @title: or %NULL
 * @source: (nullable): where the text came from
 * @published: the date that a person gave; unknown where the engine found it, for it finds it again
 */
typedef struct
{
  char *text;
  char *title;
  char *source;
  SamayWhen published;
} SamayJsonStatement;

GPtrArray *samay_json_read_document   (const char          *json,
                                       gsize                length,
                                       GPtrArray          **out_given,
                                       GError             **error);
void       samay_json_statement_free  (SamayJsonStatement  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayJsonStatement, samay_json_statement_free)
