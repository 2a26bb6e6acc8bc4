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
