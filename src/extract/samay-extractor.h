/* samay-extractor.h: the engine's front door: language packs in, extractions out
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

/* All language packs, compiled. Immutable; safe to share between threads. */
typedef struct _SamayLanguage SamayLanguage;

#define SAMAY_LANGUAGE_ERROR (samay_language_error_quark ())
typedef enum
{
  SAMAY_LANGUAGE_ERROR_TABLE, /* a table is at fault; the message has one `file:line: what` per fault */
  SAMAY_LANGUAGE_ERROR_MISSING,
} SamayLanguageError;

GQuark         samay_language_error_quark (void);
SamayLanguage *samay_language_load        (GError       **error);
SamayLanguage *samay_language_load_folder (const char    *folder,
                                           GError       **error);
SamayLanguage *samay_language_ref         (SamayLanguage *self);
void           samay_language_unref       (SamayLanguage *self);

/**
 * SamayExtractOptions:
 * @published: the statement's date if it is known, else %NULL; may be a bare year or month
 * @lang: "hi", "en", or %NULL to tell it sentence by sentence
 */
typedef struct
{
  const SamayWhen *published;
  const char *lang;
} SamayExtractOptions;

SamayExtraction *samay_extract (SamayLanguage             *language,
                                const char                *text,
                                gsize                      length,
                                const SamayExtractOptions *options);

SamayLanguage   *samay_extraction_get_language (SamayExtraction *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayLanguage, samay_language_unref)
