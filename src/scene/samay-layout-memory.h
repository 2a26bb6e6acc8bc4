/* samay-layout-memory.h: what a view keeps from one layout to the next, so that events stay where they were
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-bands.h"
#include "scene/samay-few.h"

/* Belongs to one view and one table: forget it when the table is another. */
typedef struct _SamayLayoutMemory SamayLayoutMemory;

SamayLayoutMemory *samay_layout_memory_new             (void);
void               samay_layout_memory_free            (SamayLayoutMemory   *self);
void               samay_layout_memory_forget          (SamayLayoutMemory   *self);
void               samay_layout_memory_set_chosen      (SamayLayoutMemory   *self,
                                                        guint32              row);
guint32            samay_layout_memory_get_chosen      (SamayLayoutMemory   *self);
void               samay_layout_memory_set_index       (SamayLayoutMemory   *self,
                                                        SamayIndex          *index);
SamayIndex        *samay_layout_memory_get_index       (SamayLayoutMemory   *self);
void               samay_layout_memory_set_bands       (SamayLayoutMemory   *self,
                                                        SamayBandIndex      *index);
SamayBands        *samay_layout_memory_get_bands       (SamayLayoutMemory   *self);
gboolean           samay_layout_memory_is_waiting      (SamayLayoutMemory   *self);
gboolean           samay_layout_memory_settle          (SamayLayoutMemory   *self,
                                                        double               elapsed_s);

/* For samay_layout_chart(). */
void               samay_layout_memory_begin           (SamayLayoutMemory   *self);
SamayCrowd        *samay_layout_memory_get_crowd       (SamayLayoutMemory   *self);
SamayFew          *samay_layout_memory_lend_few        (SamayLayoutMemory     *self,
                                                        SamayEventTable       *table,
                                                        const SamayFewSetting *setting);
double             samay_layout_memory_place           (SamayLayoutMemory   *self,
                                                        guint32              row,
                                                        double               y_px);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayLayoutMemory, samay_layout_memory_free)
