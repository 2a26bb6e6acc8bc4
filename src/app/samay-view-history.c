/* samay-view-history.c: two stacks of stretches, and the one between them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-view-history.h"

/* Who stays so long has looked. */
#define REST_US (800 * 1000)
#define MAX_SPANS 200

struct _SamayViewHistory
{
  GArray *back;    /* SamaySpan, the latest last */
  GArray *forward; /* SamaySpan, the next one last */
  SamaySpan now;
  gint64 since_us;
  gboolean has_now;
};

/**
 * samay_view_history_new:
 *
 * Returns: (transfer full): a history of nothing
 */
SamayViewHistory *
samay_view_history_new (void)
{
  SamayViewHistory *self = g_new0 (SamayViewHistory, 1);

  self->back = g_array_new (FALSE, FALSE, sizeof (SamaySpan));
  self->forward = g_array_new (FALSE, FALSE, sizeof (SamaySpan));
  return self;
}

/**
 * samay_view_history_free:
 * @self: (transfer full) (nullable):
 */
void
samay_view_history_free (SamayViewHistory *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->back);
  g_array_unref (self->forward);
  g_free (self);
}

/**
 * samay_view_history_note:
 * @visible: what is seen from now on
 * @now_us: a clock that only goes forward
 *
 * What was seen before is remembered if it was seen for a while; a movement is not a hundred places.
 */
void
samay_view_history_note (SamayViewHistory *self,
                         SamaySpan         visible,
                         gint64            now_us)
{
  if (self->has_now && samay_span_equal (visible, self->now))
    return;
  if (self->has_now && now_us - self->since_us >= REST_US)
    {
      g_array_append_val (self->back, self->now);
      if (self->back->len > MAX_SPANS)
        g_array_remove_index (self->back, 0);
      g_array_set_size (self->forward, 0);
    }
  self->now = visible;
  self->since_us = now_us;
  self->has_now = TRUE;
}

static gboolean
go (SamayViewHistory *self,
    GArray           *from,
    GArray           *to,
    SamaySpan        *out_visible)
{
  if (from->len == 0)
    return FALSE;
  g_array_append_val (to, self->now);
  self->now = g_array_index (from, SamaySpan, from->len - 1);
  g_array_set_size (from, from->len - 1);
  *out_visible = self->now;
  return TRUE;
}

/**
 * samay_view_history_go_back:
 * @out_visible: (out): where one was before; untouched if nowhere
 *
 * Returns: whether there is such a place
 */
gboolean
samay_view_history_go_back (SamayViewHistory *self,
                            SamaySpan        *out_visible)
{
  return go (self, self->back, self->forward, out_visible);
}

/**
 * samay_view_history_go_forward:
 * @out_visible: (out): where one came back from; untouched if nowhere
 *
 * Returns: whether there is such a place
 */
gboolean
samay_view_history_go_forward (SamayViewHistory *self,
                               SamaySpan        *out_visible)
{
  return go (self, self->forward, self->back, out_visible);
}
