/* samay-number.h: numbers in digits and words, and the classes that are computed from them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/scan/samay-token.h"

/**
 * SamayBinding:
 * @value: what was read: a number class gives hundredths, all others whole numbers; of a when-class the draft
 * @first: its first token
 * @n: tokens taken
 */
typedef struct
{
  gint32 value;
  guint32 first;
  guint16 n;
  guint8 class_id;
} SamayBinding;

gboolean samay_number_match        (const SamaySentence *sentence,
                                    guint                i,
                                    guint                class_id,
                                    SamayBinding        *out_binding);

/* The bit of a computed class in #SamayToken. */
#define SAMAY_COMPUTED_BIT(class_id) (1u << ((class_id) - SAMAY_CLASS_TABLE_MAX))

/* Which computed classes may begin at the token. When-classes aside. */
static inline guint32
samay_number_get_computed (const SamayToken *token)
{
  const guint32 in_digits
    = SAMAY_COMPUTED_BIT (SAMAY_CLASS_NUMBER) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY_DIGITS)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_MONTH_DIGITS) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR_SHORT) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR_ANY)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DECADE) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_ORDINAL) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_HOUR)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_MINUTE) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DIGITS);
  const guint32 in_words
    = SAMAY_COMPUTED_BIT (SAMAY_CLASS_NUMBER) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_YEAR)
      | SAMAY_COMPUTED_BIT (SAMAY_CLASS_HOUR) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DECADE);
  guint32 classes = token->kind == SAMAY_WORD_LETTERS ? SAMAY_COMPUTED_BIT (SAMAY_CLASS_WORD) : 0;

  if (token->kind == SAMAY_WORD_NUMBER)
    return in_digits;
  if ((token->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_NUMBER_WORD) != 0)
    classes |= in_words;
  if ((token->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ORDINAL_WORD) != 0)
    classes |= SAMAY_COMPUTED_BIT (SAMAY_CLASS_ORDINAL) | SAMAY_COMPUTED_BIT (SAMAY_CLASS_DAY);
  return classes;
}
