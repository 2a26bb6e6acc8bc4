/* samay-resolver.h: terms to dates, from the statement's date, the tense and what was told before
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/resolve/samay-draft.h"
#include "extract/resolve/samay-reason.h"

/* The discourse record: what the text has told so far, of bounded size. */
typedef struct
{
  SamayWhen last;        /* the date told of last, unknown at first */
  gint32 last_year;      /* the year that was said last, or SAMAY_TERM_NO_YEAR */
  guint32 last_year_sentence;
  SamayWhen last_event;  /* of an event that has happened */
  gboolean last_year_is_over; /* what was told of last_year has happened */
  SamayWhen last_days; /* that was told last as finely as a few days */
} SamayDiscourse;

#define SAMAY_DISCOURSE_INIT ((SamayDiscourse) { SAMAY_WHEN_UNKNOWN, G_MININT32, 0, SAMAY_WHEN_UNKNOWN, FALSE, SAMAY_WHEN_UNKNOWN })

/**
 * SamayResolver:
 * @published_day: day number of the statement, or %SAMAY_DAY_UNKNOWN
 * @published_year: its year where only that is known, or the day's; %SAMAY_TERM_NO_YEAR
 * @is_inferred: the statement's date was inferred
 * @reasons: (element-type SamayReason): takes why
 */
typedef struct
{
  const GArray *terms;
  gint64 published_day;
  gint32 published_year;
  gboolean is_inferred;
  SamayDiscourse discourse;
  GArray *reasons;
} SamayResolver;

#define SAMAY_DAY_UNKNOWN G_MININT64

SamayWhen samay_resolver_resolve (SamayResolver    *self,
                                  const SamayDraft *draft,
                                  SamayDerivation  *out_derivation);
void      samay_resolver_note    (SamayResolver    *self,
                                  const SamayDraft *draft,
                                  const SamayWhen  *when,
                                  gboolean          has_happened);
