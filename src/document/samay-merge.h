/* samay-merge.h: what many statements tell, as one list of events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extractor.h"

#include <gio/gio.h>

/**
 * SamayMergeStatement:
 * @id: unique, or made so when the merge ends
 * @title: (nullable)
 * @source: (nullable): where it came from
 * @lang: (nullable)
 * @digest: of the text: two with one id and one digest are one statement
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *source;
  const char *lang;
  guint64 digest;
  SamayWhen published;
  guint8 published_origin; /* SamayOrigin */
} SamayMergeStatement;

/**
 * SamayMergeMention:
 * @quote: (nullable): the temporal expression
 * @sentence: (nullable)
 * @people: (nullable): %NULL-terminated
 * @organisations: (nullable): %NULL-terminated
 * @statement: its number
 * @number: of the mention in its statement, from 1
 * @basis: %SAMAY_BASIS_MERGE once another mention has dated it
 */
typedef struct
{
  SamayWhen when;
  const char *title;
  const char *place;
  const char *const *people;
  const char *const *organisations;
  const SamaySeries *series;
  const char *quote;
  const char *sentence;
  guint32 n_series;
  guint32 statement;
  guint32 number;
  guint32 start_byte;
  guint32 end_byte;
  guint8 status;     /* SamayStatus */
  guint8 basis;      /* SamayBasis */
  guint8 derivation; /* SamayDerivation */
} SamayMergeMention;

typedef enum
{
  SAMAY_CONFLICT_WHEN,
  SAMAY_CONFLICT_STATUS,
  SAMAY_CONFLICT_FIGURE, /* 14 dead, 17 dead */
  SAMAY_CONFLICT_PLACE,  /* cities */
} SamayConflictField;

/* Mentions that say the same; @first is a place in the list of a #SamayMerged's references. */
typedef struct
{
  guint32 first;
  guint32 n;
  gint64 figure; /* of %SAMAY_CONFLICT_FIGURE */
  guint8 status; /* of a step, and of %SAMAY_CONFLICT_STATUS */
} SamayClaim;

/* Claims that can't all be true; the one that the event follows stands first. */
typedef struct
{
  guint32 claims_first;
  guint32 n_claims;
  guint8 field; /* SamayConflictField */
} SamayConflict;

/**
 * SamayMergedEvent:
 * @id: made of the first mention's statement and number, so that it stays when other statements come
 * @speaker: the mention that gives title and place
 * @dater: the mention that gives the date
 * @mentions_first: place in the references; they are in order of publication
 * @steps_first: place in the claims: the statuses in order of publication, the last one its present status
 * @n_sources: how many statements tell of it
 */
typedef struct
{
  const char *id;
  const char *place;
  const char *const *people;        /* %NULL-terminated, as the next */
  const char *const *organisations;
  const SamaySeries *series;
  SamayWhen when;
  guint32 n_series;
  guint32 speaker;
  guint32 dater;
  guint32 mentions_first;
  guint32 n_mentions;
  guint32 steps_first;
  guint32 n_steps;
  guint32 conflicts_first;
  guint32 n_conflicts;
  guint32 n_sources;
  guint8 status; /* SamayStatus */
} SamayMergedEvent;

/**
 * SamayMerged:
 * @statements: in order of their ids
 * @mentions: in order of statement and place in its text
 * @events: in order of time, those without a date last
 * @references: numbers of mentions, which events and claims point into
 *
 * The result: immutable, atomically refcounted, for reading only.
 */
typedef struct
{
  const SamayMergeStatement *statements;
  const SamayMergeMention *mentions;
  const SamayMergedEvent *events;
  const SamayClaim *claims;
  const SamayConflict *conflicts;
  const guint32 *references;
  guint32 n_statements;
  guint32 n_mentions;
  guint32 n_events;
} SamayMerged;

/* What is put together; several threads may add to it at once. */
typedef struct _SamayMerge SamayMerge;

SamayMerge  *samay_merge_new            (SamayLanguage             *language,
                                         const char                *locale);
void         samay_merge_free           (SamayMerge                *self);
void         samay_merge_add            (SamayMerge                *self,
                                         const SamayMergeStatement *statement,
                                         const SamayMergeMention   *mentions,
                                         guint                      n_mentions);
void         samay_merge_add_extraction (SamayMerge                *self,
                                         const SamayMergeStatement *statement,
                                         SamayExtraction           *extraction);
void         samay_merge_go_on_from     (SamayMerge                *self,
                                         SamayMerged               *former);
SamayMerged *samay_merge_run            (SamayMerge                *self);
SamayMerged *samay_merge_run_cancellable (SamayMerge               *self,
                                         GCancellable              *cancellable);

SamayMerged *samay_merged_ref           (SamayMerged               *self);
void         samay_merged_unref         (SamayMerged               *self);
const char  *samay_conflict_field_get_name (SamayConflictField      self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayMerge, samay_merge_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayMerged, samay_merged_unref)
