/* samay-session-view.c: what views ask of a session: what was read, the selection, the visible span, how dates are shown
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session-private.h"

#include "scene/samay-layout.h"

static SamayStatement *
get_statement (SamaySession *self)
{
  return samay_timeline_get_n_statements (self->timeline) > 0 ? samay_timeline_get_statement (self->timeline, self->current) : NULL;
}

static void
move_to (SamaySession *self,
         SamaySpan     visible,
         gboolean      animate)
{
  visible = samay_viewport_new (visible, self->width_px).visible;
  if (samay_span_equal (visible, self->visible))
    return;
  self->visible = visible;
  samay_session_tell_visible (self, animate);
}

/**
 * samay_session_get_text:
 * @out_length: (out) (optional): bytes
 *
 * Returns: (transfer none): the text that the timeline is of, UTF-8 without zero bytes; empty at first
 */
const char *
samay_session_get_text (SamaySession *self,
                        gsize        *out_length)
{
  SamayStatement *statement;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  statement = get_statement (self);
  if (statement != NULL)
    return samay_statement_get_text (statement, out_length);
  if (out_length != NULL)
    *out_length = 0;
  return "";
}

/**
 * samay_session_get_title:
 *
 * Returns: (transfer none): the statement's title; empty at first
 */
const char *
samay_session_get_title (SamaySession *self)
{
  SamayStatement *statement;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  statement = get_statement (self);
  return statement != NULL ? samay_statement_get_title (statement) : "";
}

/**
 * samay_session_get_extraction:
 *
 * Returns: (transfer none) (nullable): what was read; %NULL before the first text
 */
SamayExtraction *
samay_session_get_extraction (SamaySession *self)
{
  SamayStatement *statement;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  statement = get_statement (self);
  return statement != NULL ? samay_statement_get_extraction (statement) : NULL;
}

SamayTimeline *
samay_session_get_timeline (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  return self->timeline;
}

/**
 * samay_session_get_table:
 *
 * Returns: (transfer none): the events that are shown; keep a reference beyond "changed"
 */
SamayEventTable *
samay_session_get_table (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  return self->shown != NULL ? self->shown : samay_timeline_get_table (self->timeline);
}

guint
samay_session_get_selected (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_SESSION_NO_EVENT);

  return self->selected;
}

/* The event in the middle, with the stretch as long as it is unless the event is longer. */
static void
reveal (SamaySession *self,
        guint         row)
{
  SamayWhen when = samay_event_table_get_row (samay_session_get_table (self), row).when;
  SamaySpan span = when.span;
  gint64 length_s = samay_span_get_length_s (self->visible);
  gint64 middle_s;

  if (samay_when_is_undated (&when))
    return;
  /* An open end counts as the other one. */
  if (span.begin_s == SAMAY_INSTANT_MIN)
    span.begin_s = span.end_s - 1;
  if (span.end_s == SAMAY_INSTANT_MAX)
    span.end_s = span.begin_s + 1;
  if (span.begin_s >= self->visible.begin_s && span.end_s <= self->visible.end_s)
    return;
  length_s = MAX (length_s, samay_span_get_length_s (span) / 3 * 4);
  middle_s = span.begin_s + samay_span_get_length_s (span) / 2;
  samay_session_set_visible (self, (SamaySpan) { middle_s - length_s / 2, middle_s + length_s / 2 }, TRUE);
}

/* Another statement tells of the event: its text comes. */
static void
show_teller (SamaySession *self,
             guint         row)
{
  guint n;
  const SamayMentionRef *refs = samay_tellings_get_refs (samay_session_get_tellings (self),
                                                         samay_session_get_whole_row (self, row), &n);

  if (n > 0)
    samay_session_show_statement (self, refs[0].statement);
}

/**
 * samay_session_set_selected:
 * @row: of the table, or %SAMAY_SESSION_NO_EVENT
 */
void
samay_session_set_selected (SamaySession *self,
                            guint         row)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  if (row >= samay_event_table_get_n (samay_session_get_table (self)))
    row = SAMAY_SESSION_NO_EVENT;
  if (row != SAMAY_SESSION_NO_EVENT && samay_session_get_mention (self, row) == NULL)
    show_teller (self, row);
  if (row != self->selected)
    {
      self->selected = row;
      samay_session_notify_prop (self, SAMAY_SESSION_PROP_SELECTED);
    }
  if (row != SAMAY_SESSION_NO_EVENT)
    reveal (self, row);
}

/**
 * samay_session_find_row_at_byte:
 * @byte: of the text
 *
 * Where several events share their words, the selected one's successor is found, so that asking again goes round.
 *
 * Returns: a row of an event whose temporal expression holds @byte, or %SAMAY_SESSION_NO_EVENT
 */
guint
samay_session_find_row_at_byte (SamaySession *self,
                                gsize         byte)
{
  guint first = SAMAY_SESSION_NO_EVENT;
  guint n;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_SESSION_NO_EVENT);

  n = samay_event_table_get_n (samay_session_get_table (self));
  for (guint row = 0; row < n; row++)
    {
      const SamayMention *mention = samay_session_get_mention (self, row);

      if (mention == NULL || byte < mention->start_byte || byte >= mention->end_byte)
        continue;
      if (first == SAMAY_SESSION_NO_EVENT)
        first = row;
      if (self->selected != SAMAY_SESSION_NO_EVENT && row > self->selected)
        {
          const SamayMention *selected = samay_session_get_mention (self, self->selected);

          if (selected != NULL && byte >= selected->start_byte && byte < selected->end_byte)
            return row;
        }
    }
  return first;
}

/**
 * samay_session_get_mention:
 * @row: of the table
 *
 * It is looked for among the few that the event has.
 *
 * Returns: (transfer none) (nullable): the event's first mention in the text that is shown, until "changed"; %NULL if there is
 *   no such row, or the event is told in another text only
 */
const SamayMention *
samay_session_get_mention (SamaySession *self,
                           guint         row)
{
  SamayTellings *tellings;
  const SamayMentionRef *refs;
  guint n = 0;

  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  if (row >= samay_event_table_get_n (samay_session_get_table (self)))
    return NULL;
  tellings = samay_session_get_tellings (self);
  refs = samay_tellings_get_refs (tellings, samay_session_get_whole_row (self, row), &n);
  for (guint i = 0; i < n; i++)
    if (refs[i].statement == self->current)
      return samay_tellings_get_mention (tellings, refs[i]);
  return NULL;
}

SamaySpan
samay_session_get_visible (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_SPAN_ALL);

  return self->visible;
}

/**
 * samay_session_set_visible:
 * @visible: clamped to what a viewport can show
 * @animate: whether a view may fly there
 */
void
samay_session_set_visible (SamaySession *self,
                           SamaySpan     visible,
                           gboolean      animate)
{
  g_return_if_fail (SAMAY_IS_SESSION (self));

  self->is_fitted = FALSE;
  move_to (self, visible, animate);
}

/**
 * samay_session_fit:
 * @width_px: of the view
 * @animate: whether a view may fly there
 *
 * Shows all events, with room for their labels.
 */
void
samay_session_fit (SamaySession *self,
                   double        width_px,
                   gboolean      animate)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && width_px > 0);

  self->width_px = width_px;
  self->is_fitted = TRUE;
  move_to (self, samay_session_get_fit (self, width_px).visible, animate);
}

/**
 * samay_session_get_fit:
 * @width_px: of a view
 *
 * Returns: what shows all events, with room for their labels
 */
SamayViewport
samay_session_get_fit (SamaySession *self,
                       double        width_px)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), samay_viewport_new (SAMAY_SPAN_ALL, width_px));

  if (!self->has_extent)
    self->extent = samay_layout_measure_extent (samay_session_get_table (self));
  self->has_extent = TRUE;
  return samay_layout_fit_extent (&self->extent, width_px);
}

gboolean
samay_session_is_fitted (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), FALSE);

  return self->is_fitted;
}

/**
 * samay_session_get_format:
 *
 * Returns: (transfer none): the language and digits that dates are shown in
 */
SamayDateFormat *
samay_session_get_format (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), NULL);

  if (self->format == NULL)
    self->format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  return self->format;
}

void
samay_session_set_format (SamaySession    *self,
                          SamayDateFormat *format)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && format != NULL);

  if (format == self->format)
    return;
  g_clear_pointer (&self->format, samay_date_format_unref);
  self->format = samay_date_format_ref (format);
  samay_session_notify_prop (self, SAMAY_SESSION_PROP_FORMAT);
}

SamayGroupingKey
samay_session_get_grouping (SamaySession *self)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (self), SAMAY_GROUPING_NONE);

  return self->grouping;
}

void
samay_session_set_grouping (SamaySession     *self,
                            SamayGroupingKey  grouping)
{
  g_return_if_fail (SAMAY_IS_SESSION (self) && (guint) grouping < SAMAY_N_GROUPINGS);

  if (grouping == self->grouping)
    return;
  self->grouping = grouping;
  samay_session_notify_prop (self, SAMAY_SESSION_PROP_GROUPING);
}
