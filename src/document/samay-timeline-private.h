/* samay-timeline-private.h: what the parts of a timeline share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-timeline.h"

/* `e` and a number. */
typedef struct
{
  char text[12];
} SamayEventId;

struct _SamayTimeline
{
  GObject parent_instance;

  GPtrArray *statements;  /* of SamayStatement */
  GArray *ids;            /* of SamayEventId: of each event */
  GArray *firsts;         /* of guint32: place of each event's first mention, which speaks for it; and one more */
  GArray *refs;           /* of SamayMentionRef: the mentions, one event's behind the other's */
  SamayMerged *merged;    /* whose events these are, in their order; or NULL */
  GPtrArray *given;       /* of SamayGivenDate: what a person says */
  GPtrArray *recurrences; /* of SamayRecurrence, of all statements */
  GHashTable *given_refs; /* place of a mention → SamayGivenDate; of those whose words are there */
  SamayEventTable *table; /* NULL when statements have come since it was built */
};

/* For the timeline's own parts: of an event that is there. */
static inline const SamayMentionRef *
samay_timeline_get_refs (SamayTimeline *self,
                         guint          event,
                         guint         *out_n)
{
  guint32 first = g_array_index (self->firsts, guint32, event);

  *out_n = g_array_index (self->firsts, guint32, event + 1) - first;
  return &g_array_index (self->refs, SamayMentionRef, first);
}

static inline SamayExtraction *
samay_timeline_get_extraction (SamayTimeline *self,
                               guint          statement)
{
  return samay_statement_get_extraction (self->statements->pdata[statement]);
}
