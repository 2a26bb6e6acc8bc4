/* samay-reading.h: a timeline that was read, with what the main loop needs of it at once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "document/samay-tellings.h"
#include "scene/samay-layout.h"

/**
 * SamayReading:
 * @tellings: of @timeline as it came
 * @extent: of all its events
 * @remark: (nullable): what a person should know of the text that was read
 */
typedef struct
{
  SamayTimeline *timeline;
  SamayTellings *tellings;
  SamayExtent extent;
  const char *remark;
} SamayReading;

SamayReading *samay_reading_new  (SamayTimeline *timeline,
                                  const char    *remark);
void          samay_reading_free (SamayReading  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayReading, samay_reading_free)
