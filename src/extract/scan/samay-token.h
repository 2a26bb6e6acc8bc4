/* samay-token.h: a word, number or mark of a sentence, as the engine sees it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-language.h"

/* A sentence longer than this is cut, so that memory and time stay bounded whatever the text; closing marks still go with it. */
#define SAMAY_SENTENCE_TOKENS_MAX 512
#define SAMAY_SENTENCE_MARKS_MAX 16

/**
 * SamayToken:
 * @classes: of the forms that begin with it, one bit per class
 * @phrase_classes: of them, those of forms of several words that stand here whole
 * @word: its number in the lexicon, 0 where no table has it
 * @number: value of digits
 * @c: its first character
 * @computed: computed classes that may begin here, one bit each; of an expression its when-classes. Set while matching
 * @atom: 1 + the draft that begins here, 0 for none; set while matching
 * @kind: #SamayWordKind
 * @phases: one bit per phase in which a rule may begin here
 * @n_letters: letters without their signs; 0 while nobody asked
 * @tense: #SamayTense that its verb form or ending tells, with @aspect (#SamayAspect)
 */
typedef struct
{
  guint64 classes;
  gint64 number;
  guint32 start_byte;
  guint32 end_byte;
  guint32 word;
  guint32 c;
  guint32 computed;
  guint32 atom;
  guint8 kind;
  guint8 script;
  guint8 n_digits;
  guint8 phases;
  guint8 n_letters;
  guint8 tense;
  guint8 aspect;
  guint8 space_before;
  guint8 is_grouped;
  guint8 is_decimal; /* one side of a decimal point */
  guint8 is_verb;
  guint8 is_weak_verb;
  guint64 phrase_classes;
} SamayToken;

/**
 * SamaySentence:
 * @classes: of all its tokens
 */
typedef struct
{
  const SamayLanguage *language;
  const char *text;
  SamayToken *tokens;
  guint64 classes;
  guint n;
  guint32 start_byte;
  guint32 end_byte;
  const SamayPack *pack; /* of the script that most of its letters have */
  guint8 lang;           /* its number */
  gboolean ends_in_line; /* a line's end closed it, no full stop */
  gboolean is_paragraph_start;
} SamaySentence;

static inline gboolean
samay_token_has_class (const SamaySentence *sentence,
                       guint                i,
                       guint                class_id)
{
  return i < sentence->n && (sentence->tokens[i].classes & G_GUINT64_CONSTANT (1) << class_id) != 0;
}

/* The first token from @i on, before @end, that has the class; @end if none has. */
static inline guint
samay_sentence_find_class (const SamaySentence *sentence,
                           guint                i,
                           guint                end,
                           guint                class_id)
{
  const guint64 bit = G_GUINT64_CONSTANT (1) << class_id;

  if ((sentence->classes & bit) == 0)
    return end;
  while (i < end && (sentence->tokens[i].classes & bit) == 0)
    i++;
  return i;
}

const SamaySense *samay_sentence_find_form (const SamaySentence *sentence,
                                            guint                i,
                                            guint                class_id,
                                            guint               *out_n);

/* Most tokens are of no class that is asked for: that is told here, without a call. */
static inline const SamaySense *
samay_sentence_match_form (const SamaySentence *sentence,
                           guint                i,
                           guint                class_id,
                           guint               *out_n)
{
  const SamayToken *token;

  if (!samay_token_has_class (sentence, i, class_id))
    return NULL;
  token = &sentence->tokens[i];
  if ((token->phrase_classes & G_GUINT64_CONSTANT (1) << class_id) != 0)
    return samay_sentence_find_form (sentence, i, class_id, out_n);
  *out_n = 1;
  return samay_lexicon_get_sense (sentence->language->lexicon, token->word, class_id);
}

/* Whether the token by itself is such a form, and doesn't only begin one of several words (`due to`). */
static inline gboolean
samay_token_is_form (const SamaySentence *sentence,
                     guint                i,
                     guint                class_id)
{
  guint n;

  return samay_sentence_match_form (sentence, i, class_id, &n) != NULL && n == 1;
}

static inline gboolean
samay_token_is_mark (const SamaySentence *sentence,
                     guint                i,
                     gunichar             c)
{
  return i < sentence->n && sentence->tokens[i].kind == SAMAY_WORD_MARK && sentence->tokens[i].c == c;
}
