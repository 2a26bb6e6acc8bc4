/* samay-few.h: the lanes of a few events at every zoom; the same whoever looks from where
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-block.h"

/**
 * SamayFewSetting:
 * @fit: the view of all events
 * @inset_px: labels keep so far from its edges
 * @room_px: how high all lanes may be together
 * @folded_px: what of that is for those without a lane, at zooms at which there are any
 */
typedef struct
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  SamayViewport fit;
  double inset_px;
  double room_px;
  double folded_px;
} SamayFewSetting;

/**
 * SamayFewPlace:
 * @lane: or %SAMAY_LANE_NONE
 * @align_end: whether the label ends where the mark ends, as long as the mark is the shorter of the two
 * @shift_px: from where the mark begins to where the label begins, if not so
 */
typedef struct
{
  int lane;
  gboolean align_end;
  double shift_px;
} SamayFewPlace;

typedef struct _SamayFew SamayFew;

SamayFew            *samay_few_new         (SamayEventTable       *table,
                                            const SamayFewSetting *setting);
void                 samay_few_free        (SamayFew              *self);
gboolean             samay_few_is_for      (SamayFew              *self,
                                            SamayEventTable       *table,
                                            const SamayFewSetting *setting);
SamayBlockKind       samay_few_get_kind    (SamayFew              *self);
double               samay_few_get_label_px
                                           (SamayFew              *self);
const SamayFewPlace *samay_few_lend_places (SamayFew              *self,
                                            double                 s_per_px);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayFew, samay_few_free)
