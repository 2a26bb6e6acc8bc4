/* samay-facets.h: what events may be told apart by: place, person, status, statement, precision
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-tellings.h"

typedef enum
{
  SAMAY_FACET_PLACE,
  SAMAY_FACET_PERSON,
  SAMAY_FACET_STATUS,    /* keys are samay_status_get_name() */
  SAMAY_FACET_STATEMENT, /* keys are titles: an edit of another gives new ids */
  SAMAY_FACET_PRECISION, /* keys are samay_precision_get_name() */
  SAMAY_N_FACETS,
} SamayFacet;

#define SAMAY_FACETS_NO_VALUE G_MAXUINT

/* Immutable and atomically refcounted. */
typedef struct _SamayFacets SamayFacets;

#define SAMAY_TYPE_FACETS (samay_facets_get_type ())
GType           samay_facets_get_type       (void);
SamayFacets    *samay_facets_new            (SamayTellings *tellings);
SamayFacets    *samay_facets_ref            (SamayFacets   *self);
void            samay_facets_unref          (SamayFacets   *self);
SamayTellings  *samay_facets_get_tellings   (SamayFacets   *self);
guint           samay_facets_get_n_values   (SamayFacets   *self,
                                             SamayFacet     facet);
const char     *samay_facets_get_key        (SamayFacets   *self,
                                             SamayFacet     facet,
                                             guint          value);
guint           samay_facets_get_n_of       (SamayFacets   *self,
                                             SamayFacet     facet,
                                             guint          value);
guint           samay_facets_find_value     (SamayFacets   *self,
                                             SamayFacet     facet,
                                             const char    *key);
const guint32  *samay_facets_get_row_values (SamayFacets   *self,
                                             SamayFacet     facet,
                                             guint          row,
                                             guint         *out_n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayFacets, samay_facets_unref)
