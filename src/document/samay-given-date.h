/* samay-given-date.h: when an event was, as a person says
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-statement.h"

/**
 * SamayGivenDate:
 * @quote: the words that tell of the event's date
 * @sentence: that they stand in
 * @nth: of mentions with the same words, in the order of statements and texts, from 0
 * @when: what the person says
 *
 * It holds on to the words, not to a place: so it outlives edits of the text beside them. One whose words are gone changes
 * nothing, but is kept.
 */
typedef struct
{
  char *quote;
  char *sentence;
  guint nth;
  SamayWhen when;
} SamayGivenDate;

SamayGivenDate *samay_given_date_new        (const char           *quote,
                                             const char           *sentence,
                                             guint                 nth,
                                             const SamayWhen      *when);
SamayGivenDate *samay_given_date_copy       (const SamayGivenDate *self);
void            samay_given_date_free       (SamayGivenDate       *self);
gboolean        samay_given_date_is_of_same (const SamayGivenDate *a,
                                             const SamayGivenDate *b);
gboolean        samay_given_date_matches    (const SamayGivenDate *self,
                                             SamayExtraction      *extraction,
                                             const SamayMention   *mention);
GPtrArray      *samay_given_dates_copy      (GPtrArray            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayGivenDate, samay_given_date_free)
