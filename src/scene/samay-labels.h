/* samay-labels.h: labels placed whole or not at all, none on another
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/samay-rect.h"

/* Placed labels. An attempt is a transaction: samay_labels_try() what belongs together, then commit, or roll
 * back to what samay_labels_save() gave. */
typedef struct _SamayLabels SamayLabels;

SamayLabels *samay_labels_new       (void);
void         samay_labels_free      (SamayLabels *self);
guint        samay_labels_save      (SamayLabels *self);
gboolean     samay_labels_try       (SamayLabels *self,
                                     SamayRect    rect);
void         samay_labels_roll_back (SamayLabels *self,
                                     guint        point);
void         samay_labels_commit    (SamayLabels *self);
guint        samay_labels_get_n     (SamayLabels *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayLabels, samay_labels_free)
