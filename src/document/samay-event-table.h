/* samay-event-table.h: the events of a timeline as columns
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "extract/samay-extraction.h"

/* The columns of one event, gathered. Strings are owned by the table. */
typedef struct
{
  SamayWhen when;
  const char *id;
  const char *title;
  const char *place; /* or NULL */
  float importance;  /* 0 and up: more evidence, finer date */
  guint32 n_mentions;
  guint8 status;     /* SamayStatus */
  guint8 basis;      /* SamayBasis */
  guint8 derivation; /* SamayDerivation */
  guint32 n_sources;   /* statements that tell of it; 0 where nobody counted */
  guint32 n_conflicts; /* in what they say */
  gboolean is_given;   /* whether a person gave the date */
} SamayEventRow;

/* Immutable and atomically refcounted; rows are in order of begin, then end, then id.
 * Undated events (samay_when_is_undated()) come after the dated ones. */
typedef struct _SamayEventTable SamayEventTable;

typedef struct _SamayEventTableBuilder SamayEventTableBuilder;

SamayEventTableBuilder *samay_event_table_builder_new  (void);
void                    samay_event_table_builder_free (SamayEventTableBuilder *self);
void                    samay_event_table_builder_add  (SamayEventTableBuilder *self,
                                                        const SamayEventRow    *row);
SamayEventTable        *samay_event_table_builder_end  (SamayEventTableBuilder *self);

SamayEventTable        *samay_event_table_pick         (SamayEventTable        *self,
                                                        const guint32          *rows,
                                                        guint                   n);
SamayEventTable        *samay_event_table_weigh        (SamayEventTable        *self,
                                                        const guint8           *mask);

#define SAMAY_TYPE_EVENT_TABLE (samay_event_table_get_type ())
GType            samay_event_table_get_type    (void);
SamayEventTable *samay_event_table_ref         (SamayEventTable *self);
void             samay_event_table_unref       (SamayEventTable *self);
guint            samay_event_table_get_n       (SamayEventTable *self);
guint            samay_event_table_get_n_dated (SamayEventTable *self);
const gint64    *samay_event_table_get_begin_s (SamayEventTable *self);
const gint64    *samay_event_table_get_end_s   (SamayEventTable *self);
const float     *samay_event_table_get_importance (SamayEventTable *self);
const guint8    *samay_event_table_get_bounds  (SamayEventTable *self);
SamayEventRow    samay_event_table_get_row     (SamayEventTable *self,
                                                guint            row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayEventTable, samay_event_table_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayEventTableBuilder, samay_event_table_builder_free)
