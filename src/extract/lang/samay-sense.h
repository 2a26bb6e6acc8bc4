/* samay-sense.h: what a form of a table means
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

typedef enum
{
  SAMAY_AMOUNT_PLAIN,
  SAMAY_AMOUNT_MULTIPLIER,
  SAMAY_AMOUNT_MODIFIER,
} SamayAmountKind;

/**
 * SamaySense:
 * @value: by the class; an amount in hundredths, a multiplier plain; of texts and places an entry's number
 * @extra: aspect of a verb, #SamayAmountKind of a number
 * @is_weak: also an ordinary word
 */
typedef struct
{
  gint32 value;
  guint8 class_id;
  guint8 lang;
  guint8 extra;
  guint8 is_weak;
} SamaySense;
