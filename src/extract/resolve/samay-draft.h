/* samay-draft.h: an expression and its event before their dates are known
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/match/samay-matcher.h"

#define SAMAY_STATUS_UNTOLD 255

/**
 * SamayDraft:
 * @term: index among the terms; what the expression says
 * @sentence: number of its sentence in the text
 * @tense: of the verb that governs it, with @aspect
 * @status: that a cue of its clause tells, or %SAMAY_STATUS_UNTOLD
 * @cue_start_byte: of that cue
 * @title_start_byte: where in the text the title begins, but for its capital; 0 where that isn't known
 * @is_event: a timeline has it
 * @is_dateline: it stands where a text tells its own date
 *
 * Strings are in the extraction's arena.
 */
typedef struct
{
  guint32 term;
  guint32 rule;
  guint32 start_byte;
  guint32 end_byte;
  guint32 sentence;
  guint32 sentence_start_byte;
  guint32 sentence_end_byte;
  guint32 clause; /* of its sentence: the first token */
  guint32 cue_start_byte;
  guint32 cue_end_byte;
  guint32 title_start_byte;
  const char *title;
  const char *place;
  const char *const *people;
  const char *const *organisations; /* or NULL */
  const SamaySeries *series;
  guint32 n_series;
  guint8 tense;
  guint8 aspect;
  guint8 status;
  guint8 is_negated : 1;
  guint8 is_event : 1;
  guint8 is_dateline : 1;
  guint8 is_attribute : 1; /* 2018 की गणना: it tells which one is meant */
  guint8 is_in_own_phrase : 1; /* a mill, burnt in 1934, …: between commas, with a verb of its own */
  guint8 is_in_infinitive : 1; /* decided to hold the fair on 5 May: not the day of the past verb */
  guint8 may_be_at_topic : 1; /* its sentence names no place but the one that the text is about */
  guint8 title_is_borrowed : 1; /* यह बैठक: named by what stood before */
} SamayDraft;
