/* samay-pattern.h: a rule's pattern, cut into elements and spelled out into plain sequences
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/lang/samay-lexicon.h"

#define SAMAY_PATTERN_MAX 16    /* elements of one sequence */
#define SAMAY_SEQUENCES_MAX 256 /* sequences of one pattern */

typedef enum
{
  SAMAY_ELEMENT_WORD,
  SAMAY_ELEMENT_CLASS,
  SAMAY_ELEMENT_GAP, /* at most @id words between */
} SamayElementKind;

typedef struct
{
  guint8 kind; /* SamayElementKind */
  guint8 is_glued; /* no space may stand before it */
  char slot;
  guint32 id;  /* word, class, or length of the gap */
} SamayElement;

/* One way to read a pattern. @span_first and @span_end bound the elements that are the expression itself; what stands
 * outside must be there, but isn't part of it. */
typedef struct
{
  SamayElement elements[SAMAY_PATTERN_MAX];
  guint8 n;
  guint8 span_first;
  guint8 span_end;
  guint8 at_start; /* ^: only where the sentence begins */
  guint8 at_end;   /* $: only before a mark, or where the sentence ends */
} SamaySequence;

gboolean samay_pattern_parse (const char   *text,
                              SamayLexicon *lexicon,
                              GArray       *sequences,
                              char        **out_fault);
