/* samay-filter.h: which events a person wants to see
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-facets.h"

/* What is wanted, by names, so that it holds for the next table too. Belongs to one thread; a worker gets a copy. */
typedef struct _SamayFilter SamayFilter;

SamayFilter *samay_filter_new        (void);
SamayFilter *samay_filter_copy       (const SamayFilter *self);
void         samay_filter_free       (SamayFilter       *self);
gboolean     samay_filter_is_empty   (const SamayFilter *self);
gboolean     samay_filter_set        (SamayFilter       *self,
                                      SamayFacet         facet,
                                      const char        *key,
                                      gboolean           is_wanted);
gboolean     samay_filter_has        (const SamayFilter *self,
                                      SamayFacet         facet,
                                      const char        *key);
guint        samay_filter_get_n_keys (const SamayFilter *self,
                                      SamayFacet         facet);
const char  *samay_filter_get_key    (const SamayFilter *self,
                                      SamayFacet         facet,
                                      guint              i);
gboolean     samay_filter_set_words  (SamayFilter       *self,
                                      const char        *words);
const char  *samay_filter_get_words  (const SamayFilter *self);
gboolean     samay_filter_clear      (SamayFilter       *self);

/* Which rows of a table those are. Immutable and atomically refcounted. */
typedef struct _SamayKept SamayKept;

#define SAMAY_KEPT_NO_PLACE G_MAXUINT

#define SAMAY_TYPE_KEPT (samay_kept_get_type ())
GType            samay_kept_get_type    (void);
SamayKept       *samay_filter_apply     (const SamayFilter *self,
                                         SamayFacets       *facets,
                                         const gint        *is_stopped);
SamayKept       *samay_kept_ref         (SamayKept         *self);
void             samay_kept_unref       (SamayKept         *self);
SamayEventTable *samay_kept_get_table   (SamayKept         *self);
const guint8    *samay_kept_get_mask    (SamayKept         *self);
const guint32   *samay_kept_get_rows    (SamayKept         *self,
                                         guint             *out_n);
gboolean         samay_kept_has         (SamayKept         *self,
                                         guint              row);
guint            samay_kept_find_place  (SamayKept         *self,
                                         guint              row);
guint            samay_kept_get_n_of    (SamayKept         *self,
                                         SamayFacet         facet,
                                         guint              value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayFilter, samay_filter_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayKept, samay_kept_unref)
