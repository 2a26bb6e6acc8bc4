/* samay-timeline.h: statements, and the events that their mentions tell of
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-event-table.h"
#include "document/samay-given-date.h"
#include "document/samay-merge.h"
#include "document/samay-recurrence.h"
#include "document/samay-statement.h"

#define SAMAY_TYPE_TIMELINE (samay_timeline_get_type ())
G_DECLARE_FINAL_TYPE (SamayTimeline, samay_timeline, SAMAY, TIMELINE, GObject)

/* A mention: which statement, and which of its extraction's mentions. */
typedef struct
{
  guint32 statement;
  guint32 mention;
} SamayMentionRef;

#define SAMAY_TIMELINE_NO_EVENT G_MAXUINT

SamayTimeline         *samay_timeline_new                (void);
SamayTimeline         *samay_timeline_new_with_table     (SamayEventTable *table);
void                   samay_timeline_add_statement      (SamayTimeline   *self,
                                                          SamayStatement  *statement);
void                   samay_timeline_merge              (SamayTimeline   *self,
                                                          SamayLanguage   *language,
                                                          const char      *locale);
gboolean               samay_timeline_merge_again        (SamayTimeline   *self,
                                                          SamayLanguage   *language,
                                                          const char      *locale,
                                                          SamayMerged     *former,
                                                          GCancellable    *cancellable);
void                   samay_timeline_set_given_dates    (SamayTimeline   *self,
                                                          GPtrArray       *given);
GPtrArray             *samay_timeline_get_given_dates    (SamayTimeline   *self);
const SamayGivenDate  *samay_timeline_find_given_date    (SamayTimeline   *self,
                                                          guint            event);
SamayGivenDate        *samay_timeline_give_date          (SamayTimeline   *self,
                                                          SamayMentionRef  ref,
                                                          const SamayWhen *when);
void                   samay_timeline_find_recurrences   (SamayTimeline   *self,
                                                          SamayLanguage   *language);
GPtrArray             *samay_timeline_get_recurrences    (SamayTimeline   *self);
SamayMerged           *samay_timeline_get_merged         (SamayTimeline   *self);
guint                  samay_timeline_get_n_statements   (SamayTimeline   *self);
SamayStatement        *samay_timeline_get_statement      (SamayTimeline   *self,
                                                          guint            statement);
guint                  samay_timeline_get_n_events       (SamayTimeline   *self);
guint                  samay_timeline_find_event         (SamayTimeline   *self,
                                                          const char      *id);
const char            *samay_timeline_get_event_id       (SamayTimeline   *self,
                                                          guint            event);
const SamayMentionRef *samay_timeline_get_event_mentions (SamayTimeline   *self,
                                                          guint            event,
                                                          guint           *out_n);
const SamayMention    *samay_timeline_get_mention        (SamayTimeline   *self,
                                                          SamayMentionRef  ref);
SamayEventTable       *samay_timeline_get_table          (SamayTimeline   *self);
