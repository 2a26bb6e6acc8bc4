/* samay-language.h: the compiled packs, as the other rooms of the engine see them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-rules.h"
#include "extract/samay-extractor.h"
#include "locale/samay-date-format.h"

#define SAMAY_LANGS_MAX 16

struct _SamayLanguage
{
  SamayLexicon *lexicon;
  GPtrArray *rules;                    /* SamayRule, in the order in which they win */
  SamayRules *phases[SAMAY_PHASES_MAX];
  guint n_phases;
  GPtrArray *langs;                    /* char*, codes of the packs */
  GHashTable *reasons;                 /* "hi/key" to template */
  GMutex formats_lock;
  GHashTable *formats;                 /* locale to SamayDateFormat: dear to make, so made once */
  gatomicrefcount ref_count;
};

static inline const SamayRule *
samay_language_get_rule (const SamayLanguage *self,
                         guint                rule)
{
  return g_ptr_array_index (self->rules, rule);
}

const char *samay_language_get_reason (const SamayLanguage *self,
                                       const char          *locale,
                                       const char          *key);
SamayDateFormat *samay_language_get_format (SamayLanguage *self,
                                            const char    *locale);
int         samay_language_get_number (const SamayLanguage *self,
                                       const char          *lang);
