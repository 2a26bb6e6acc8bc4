/* samay-edtf-private.h: what EDTF's writer and reader share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "locale/samay-edtf.h"

/**
 * SamayEdtfDivision:
 * @code: the number that stands in the month's place
 * @first_month: 1–12, of the year written before it
 * @n_months: how many months; they may run into the next year
 */
typedef struct
{
  gint8 code;
  gint8 first_month;
  gint8 n_months;
  guint8 precision; /* SamayPrecision */
} SamayEdtfDivision;

/* The first ones are written, the others only read. */
#define SAMAY_EDTF_N_WRITTEN_DIVISIONS 10
extern const SamayEdtfDivision samay_edtf_divisions[];
extern const gsize samay_edtf_n_divisions;
