/* samay-language.h: the compiled packs, as the other rooms of the engine see them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-pool.h"
#include "extract/lang/samay-named-days.h"
#include "extract/lang/samay-rules.h"
#include "extract/samay-extractor.h"
#include "locale/samay-date-format.h"

#define SAMAY_LANGS_MAX 16

/**
 * SamayPack:
 * @script: #SamayCharKind that the language is written in
 * @is_head_final: the verb ends the clause, and postpositions follow their noun
 * @and_word: joins the last two of a list
 *
 * What the engine must know of a language as a whole; read from its `pack.table`.
 */
typedef struct
{
  char *code;
  char *and_word;
  guint8 script;
  guint8 is_head_final;
} SamayPack;

struct _SamayLanguage
{
  SamayLexicon *lexicon;
  SamayNamedDays *named_days;
  SamayLexicon *themes;                /* of themes.lex: no word of the engine's, and none that slows it */
  GPtrArray *rules;                    /* SamayRule, in the order in which they win */
  guint n_own_rules;                   /* of them, those of the folder that was asked for */
  SamayRules *phases[SAMAY_PHASES_MAX];
  guint n_phases;
  guint32 begins_computed;             /* computed classes that a rule of any phase may begin with, any word aside */
  guint8 any_word_phases;              /* those with rules that begin with any word, one bit each */
  SamayFollow any_word_follow;         /* what may stand behind it then, beside words that know it (follows_any) */
  GPtrArray *packs;                    /* SamayPack, in order of their codes */
  GHashTable *reasons;                 /* "hi/key" to template */
  GMutex formats_lock;
  GHashTable *formats;                 /* locale to SamayDateFormat: dear to make, so made once */
  SamayPool *workspaces;               /* #SamayWorkspace: what was made for texts that are read */
  gatomicrefcount ref_count;
};

static inline const SamayPack *
samay_language_get_pack (const SamayLanguage *self,
                         guint                pack)
{
  return g_ptr_array_index (self->packs, pack);
}

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
int         samay_language_find_script (const SamayLanguage *self,
                                        guint8               script);
int         samay_language_get_number (const SamayLanguage *self,
                                       const char          *lang);
