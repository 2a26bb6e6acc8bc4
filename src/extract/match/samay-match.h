/* samay-match.h: what a rule matched, and what its words say by the rule's arguments
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-language.h"
#include "extract/match/samay-number.h"

/* Values of era=, as the tables of eras have them. */
enum
{
  SAMAY_ERA_CE,
  SAMAY_ERA_BCE,
  SAMAY_ERA_SAKA,
};

/* Its bindings by the letters of their slots. */
typedef struct
{
  const SamayLanguage *language;
  const SamayRule *rule;
  const SamayBinding *bindings;
  const char *slots;
  guint n;
} SamayMatch;

gboolean samay_match_get_value   (const SamayMatch    *match,
                                  const SamayArgument *argument,
                                  gboolean             in_hundredths,
                                  gint32              *out_value);
gboolean samay_match_has_class   (const SamayMatch    *match,
                                  SamayKey             key,
                                  guint                class_id);
gboolean samay_match_is_possible (const SamayMatch    *match);

static inline const SamayArgument *
samay_match_find_argument (const SamayMatch *match,
                           SamayKey          key)
{
  const SamayOperation *operation = &match->rule->operation;
  guint8 argument = operation->by_key[key];

  return argument != 0 ? &operation->arguments[argument - 1] : NULL;
}

/* Value of the argument of that key; %FALSE where there is none, as most are not, or its slot was left out. */
static inline gboolean
samay_match_find_value (const SamayMatch *match,
                        SamayKey          key,
                        gboolean          in_hundredths,
                        gint32           *out_value)
{
  const SamayArgument *argument = samay_match_find_argument (match, key);

  return argument != NULL && samay_match_get_value (match, argument, in_hundredths || key == SAMAY_KEY_BY, out_value);
}
