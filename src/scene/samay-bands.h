/* samay-bands.h: a view of groups: a header and lanes for each, one below the other
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-grouping.h"
#include "scene/samay-crowd.h"

/* An index for each group. Immutable and atomically refcounted: built in a worker, read by the main thread. */
typedef struct _SamayBandIndex SamayBandIndex;

SamayBandIndex *samay_band_index_new          (SamayEventTable *table,
                                               SamayGrouping   *grouping,
                                               const guint8    *is_kept);
SamayBandIndex *samay_band_index_ref          (SamayBandIndex  *self);
void            samay_band_index_unref        (SamayBandIndex  *self);
SamayGrouping  *samay_band_index_get_grouping (SamayBandIndex  *self);
SamayIndex     *samay_band_index_get          (SamayBandIndex  *self,
                                               guint            group);
gsize           samay_band_index_get_n_bytes  (SamayBandIndex  *self);

/* What a view of groups keeps: which of them are folded, where they stand, places and words. Belongs to one view. */
typedef struct _SamayBands SamayBands;

SamayBands       *samay_bands_new           (SamayBandIndex        *index);
void              samay_bands_free          (SamayBands            *self);
SamayBandIndex   *samay_bands_get_index     (SamayBands            *self);
guint             samay_bands_get_n         (SamayBands            *self);
gboolean          samay_bands_is_folded     (SamayBands            *self,
                                             guint                  group);
void              samay_bands_set_folded    (SamayBands            *self,
                                             guint                  group,
                                             gboolean               is_folded);
char             *samay_bands_dup_name      (SamayBands            *self,
                                             guint                  group,
                                             const char            *locale);
double            samay_bands_get_height_px (SamayBands            *self);
SamayRect         samay_bands_get_room      (SamayBands            *self);
double            samay_bands_get_top_px    (SamayBands            *self,
                                             guint                  group);
void              samay_bands_set_scroll_px (SamayBands            *self,
                                             double                 scroll_px);
double            samay_bands_get_scroll_px (SamayBands            *self);
gboolean          samay_bands_is_waiting    (SamayBands            *self);
SamaySceneCounts  samay_bands_draw          (SamayBands            *self,
                                             SamaySceneBuilder     *builder,
                                             const SamayCrowdFrame *frame);
void              samay_bands_draw_headers  (SamayBands            *self,
                                             SamaySceneBuilder     *builder,
                                             const SamayCrowdFrame *frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayBandIndex, samay_band_index_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayBands, samay_bands_free)
