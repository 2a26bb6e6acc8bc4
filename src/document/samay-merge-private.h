/* samay-merge-private.h: what the parts of the merge share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/samay-arena.h"
#include "document/samay-merge.h"
#include "extract/samay-gist.h"

#include <gio/gio.h>

#define SAMAY_MERGE_ARENA_BLOCK (1 << 20)
/* Of what a few statements say. */
#define SAMAY_MERGE_ARENA_BLOCK_FEW (1 << 14)
#define SAMAY_MERGE_NONE G_MAXUINT32

/* How well a date is known: only what is as fine as some days is compared day by day. */
typedef enum
{
  SAMAY_LEVEL_FINE,    /* days, up to a month of them */
  SAMAY_LEVEL_COARSE,  /* a longer span */
  SAMAY_LEVEL_ORDER,   /* before or after a day */
  SAMAY_LEVEL_PATTERN, /* some fields of a date */
  SAMAY_LEVEL_NONE,
} SamayMergeLevel;

/**
 * SamayMergeNode:
 * @gists: in an arena: first what it is about, in order; then the rest of its sentence, in order; then two for each
 *   person, the last part of the name and the first (0 where it has one); then for each organisation what it is, the parts
 *   that tell it from others, and a 0
 * @first_day: of its span, or of the time in which it may have been, at levels that have one
 * @last_day: inclusive
 *
 * A mention, as the merge compares it.
 */
typedef struct
{
  gint64 first_day;
  gint64 last_day;
  const SamayGist *gists;
  guint32 statement;
  guint16 n_gists;
  guint16 n_context;
  guint8 n_people;
  guint8 n_organisations;
  guint8 level;  /* SamayMergeLevel */
  guint8 script; /* SamayCharKind of its title */
  guint8 basis;  /* SamayBasis: what dated it before another mention did */
} SamayMergeNode;

/* A statement that is merged. */
typedef struct
{
  SamayMergeStatement told;
  SamayExtraction *extraction; /* owned; or NULL */
  guint32 former;              /* its number in the former result that has its mentions, or SAMAY_MERGE_NONE */
} SamayMergeSource;

struct _SamayMerge
{
  SamayLanguage *language;
  char *locale;        /* or NULL */
  SamayMerged *former; /* or NULL */
  gboolean is_kept;    /* whether the result can be gone on from */
  GMutex lock;         /* guards what follows */
  SamayArena *arena;
  SamayArena *gists;   /* what the nodes' gists are in */
  GArray *sources;     /* SamayMergeSource */
  GArray *mentions;    /* SamayMergeMention, whose statement is a source */
  GArray *nodes;       /* SamayMergeNode */
};

/* Nodes and mentions have the same numbers; each knows the number of its statement. */
typedef struct
{
  const SamayMergeStatement *statements;
  const SamayMergeNode *nodes;
  const SamayMergeMention *mentions;
  guint32 n;
} SamayMergeView;

static inline const SamayGist *
samay_merge_get_gists (const SamayMergeView *view,
                       guint32               node)
{
  return view->nodes[node].gists;
}

static inline gboolean
samay_merge_has_gist (const SamayGist *gists,
                      guint            n,
                      SamayGist        gist)
{
  for (guint i = 0; i < n; i++)
    if (samay_gist_is_same (gists[i], gist))
      return TRUE;
  return FALSE;
}

/* That two mentions may be one event. */
typedef enum
{
  SAMAY_EDGE_FINE,
  SAMAY_EDGE_COARSE,
  SAMAY_EDGE_ORDER,
  SAMAY_EDGE_APART, /* their dates differ, and yet it is the same one of a series */
  SAMAY_EDGE_NAMED, /* their dates differ, and yet the same people did the same, and nobody tells of two days */
} SamayEdgeKind;

typedef struct
{
  guint32 a; /* the smaller */
  guint32 b;
  gint16 score;
  guint8 kind; /* SamayEdgeKind */
  gint32 n;    /* how often the two met */
} SamayMergeEdge;

/* Where the events come together. */
typedef struct
{
  SamayArena *arena;
  GArray *events;     /* SamayMergedEvent */
  GArray *claims;     /* SamayClaim */
  GArray *conflicts;  /* SamayConflict */
  GArray *references; /* guint32 */
  SamayMergeMention *mentions;
  const SamayMergeStatement *statements;
  SamayLanguage *language;
  const char *locale; /* or NULL */
  const SamayMergeNode *nodes;
} SamayMergeOutput;

/* The mentions of one event, in order of publication. */
typedef struct
{
  SamayMergeOutput *output;
  const guint32 *members;
  guint n;
} SamayTelling;

/* In samay-merge-result.c. */
gboolean        samay_merge_can_go_on    (const SamayMerge          *self,
                                          SamayMerged               *former);
guint32         samay_merge_find_former  (const SamayMerge          *self,
                                          const SamayMergeStatement *statement,
                                          SamayExtraction           *extraction);

SamayMergeLevel samay_merge_find_level (const SamayMergeMention *mention,
                                        gint64                  *out_first_day,
                                        gint64                  *out_last_day);
gboolean        samay_merge_contradict (const SamayMergeView    *view,
                                        guint32                  a,
                                        guint32                  b);
guint           samay_merge_count_shared_people (const SamayMergeView *view,
                                        guint32                  a,
                                        guint32                  b);
gboolean        samay_merge_share_ordinal (const SamayMergeView *view,
                                        guint32                  a,
                                        guint32                  b);
gboolean        samay_merge_compare    (const SamayMergeView    *view,
                                        guint32                  a,
                                        guint32                  b,
                                        SamayMergeEdge          *out_edge);
guint32        *samay_merge_cluster    (const SamayMergeView    *view,
                                        const GArray            *edges,
                                        const guint32           *former_roots,
                                        GCancellable            *cancellable);
void            samay_merge_tell       (SamayMergeOutput        *output,
                                        guint32                 *members,
                                        guint                    n);

/* In samay-merge-tell.c. */
const SamayMergeMention *
                samay_telling_get_mention    (const SamayTelling     *self,
                                              guint                   i);
gint64          samay_telling_get_published  (const SamayTelling     *self,
                                              guint32                 mention);
int             samay_telling_compare        (gconstpointer           a,
                                              gconstpointer           b,
                                              gpointer                user_data);
guint32         samay_merge_add_references   (SamayMergeOutput       *output,
                                              const guint32          *mentions,
                                              guint                   n);
void            samay_merge_add_claim        (SamayMergeOutput       *output,
                                              const GArray           *mentions,
                                              gint64                  figure,
                                              guint8                  status);
void            samay_merge_add_conflict     (SamayMergeOutput       *output,
                                              SamayConflictField      field,
                                              guint                   n_claims);
guint           samay_merge_count_statements (const SamayMergeOutput *output,
                                              const guint32          *mentions,
                                              guint                   n);

/* In files of their own. */
void            samay_telling_tell_date      (const SamayTelling     *self,
                                              SamayMergedEvent       *event);
void            samay_telling_mark_dated     (const SamayTelling     *self,
                                              const SamayMergedEvent *event);
void            samay_telling_tell_status    (const SamayTelling     *self,
                                              SamayMergedEvent       *event);
void            samay_telling_tell_figures   (const SamayTelling     *self);
guint           samay_telling_get_progress   (const SamayTelling     *self,
                                              guint32                 mention);
void            samay_telling_tell_place     (const SamayTelling     *self,
                                              SamayMergedEvent       *event);
gboolean        samay_telling_is_at_place    (const SamayTelling     *self,
                                              guint32                 mention,
                                              const char             *place);
