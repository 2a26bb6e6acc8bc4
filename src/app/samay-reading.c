/* samay-reading.c: what would hold up the main loop, found out where the text is read
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-reading.h"

/**
 * samay_reading_new:
 * @timeline: (transfer full): no longer to be changed
 * @remark: (nullable): translated; stays the caller's
 *
 * For a worker: sorts the events, and looks each of them up.
 *
 * Returns: (transfer full): for the main thread
 */
SamayReading *
samay_reading_new (SamayTimeline *timeline,
                   const char    *remark)
{
  SamayReading *self = g_new (SamayReading, 1);

  self->timeline = timeline;
  self->tellings = samay_tellings_new (timeline);
  self->extent = samay_layout_measure_extent (samay_timeline_get_table (timeline));
  self->remark = remark;
  return self;
}

/**
 * samay_reading_free:
 * @self: (transfer full) (nullable):
 */
void
samay_reading_free (SamayReading *self)
{
  if (self == NULL)
    return;
  g_clear_object (&self->timeline);
  g_clear_pointer (&self->tellings, samay_tellings_unref);
  g_free (self);
}
