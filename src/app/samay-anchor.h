/* samay-anchor.h: finds an event again after its text was edited
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

/**
 * SamayAnchor:
 * @quote: the words of its date; %NULL while nothing was taken
 * @sentence: around them
 * @start_byte: of them
 *
 * What is known of an event when the text that it stands in is replaced.
 */
typedef struct
{
  char *quote;
  char *sentence;
  char *title;
  SamayWhen when;
  guint32 start_byte;
} SamayAnchor;

#define SAMAY_ANCHOR_LOST G_MAXUINT

void  samay_anchor_take  (SamayAnchor        *self,
                          SamayExtraction    *extraction,
                          const SamayMention *mention);
guint samay_anchor_find  (const SamayAnchor  *self,
                          SamayExtraction    *extraction,
                          GPtrArray          *mentions);
void  samay_anchor_clear (SamayAnchor        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayAnchor, samay_anchor_clear)
