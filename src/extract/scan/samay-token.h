/* samay-token.h: a word, number or mark of a sentence, as the engine sees it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-language.h"
#include "extract/scan/samay-token-set.h"

/**
 * SamayToken:
 * @as_word: what the text has
 * @told: what the lexicon says of it; here its form_classes are those of forms that stand here whole, of several words too, and its computed
 *   those classes that may begin here, while matching of an expression its when-classes
 * @phrase_classes: of the form_classes, those of forms of several words
 * @word: its number in the lexicon, 0 where no table has it
 * @atom: 1 + the draft that begins here, 0 for none; set while matching
 *
 * As long as a line of the processor's cache.
 */
typedef struct
{
  union
  {
    SamayWord as_word;
    struct
    {
      SAMAY_WORD_FIELDS
    };
  };
  union
  {
    SamayTold told;
    struct
    {
      SAMAY_TOLD_FIELDS
    };
  };
  guint64 phrase_classes;
  guint32 word;
  guint32 atom;
} SamayToken;

G_STATIC_ASSERT (sizeof (SamayToken) == 64);

/**
 * SamaySentence:
 * @classes: of all its tokens
 * @begins: the tokens that a rule of some phase may begin with
 * @verbs: the tokens that are verbs by their form or begin a form of verbs
 * @marks: those that are marks
 * @joints: marks, and words of clauses
 * @borders: the tokens that a clause may begin with: words of clauses, and what stands behind a mark
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
  SamayTokenSet begins;
  SamayTokenSet verbs;
  SamayTokenSet marks;
  SamayTokenSet joints;
  SamayTokenSet borders;
  gboolean ends_in_line; /* a line's end closed it, no full stop */
  gboolean is_paragraph_start;
} SamaySentence;

/* Computed classes that digits may be of, by how many they are and their value; never one too few. */
static inline guint32
samay_token_get_digit_classes (const SamayToken *self)
{
  gint64 value = self->number;
  guint n = self->n_digits;
  guint32 classes = SAMAY_COMPUTED_BIT (SAMAY_CLASS_NUMBER) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DIGITS);

  if (n <= 4)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_ORDINAL) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR_ANY);
  if (n <= 4 && value >= 1 && value <= 31)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY);
  if (n <= 2)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY_DIGITS) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_MONTH_DIGITS) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_HOUR);
  if (n == 2)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR_SHORT) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_MINUTE) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DECADE);
  if (n == 4)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DECADE);
  return classes;
}

/* Which computed classes may begin at the token; never one too few. When-classes aside. */
static inline guint32
samay_token_get_computed (const SamayToken *self)
{
  if (self->kind == SAMAY_WORD_NUMBER)
    return samay_token_get_digit_classes (self);
  return samay_class_get_computed (self->classes) & (self->kind == SAMAY_WORD_LETTERS ? G_MAXUINT32 : ~SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD));
}

/* A Latin word without a capital, so that it is no name. */
static inline gboolean
samay_token_is_small (const SamayToken *self)
{
  return self->script == SAMAY_CHAR_LATIN && !samay_char_is_upper (self->c);
}

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
  const SamayToken *token = &sentence->tokens[i];

  if (i >= sentence->n || (token->form_classes & G_GUINT64_CONSTANT (1) << class_id) == 0)
    return NULL;
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
