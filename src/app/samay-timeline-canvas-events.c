/* samay-timeline-canvas-events.c: which event is under the pointer, which comes next, and how one gets to it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-canvas-private.h"

#include <glib/gi18n.h>

#include "app/samay-event-card.h"
#include "app/samay-event-words.h"
#include "scene/samay-mark.h"

/* An event that one goes to takes this part of the view, and a day is never wider than that. */
#define EVENT_PART 0.25
#define DAY_PART 0.1
/* Nobody wants to hear of each step of a movement. */
#define DESCRIBE_MS 250

/* Whether the pointer is on the event's own words, which a tooltip would only say again, over its neighbours. */
static gboolean
is_on_words (SamayTimelineCanvas *self,
             guint                row,
             double               x,
             double               y)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (self->scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row == row && primitives[i].kind == SAMAY_PRIMITIVE_TEXT
        && samay_rect_contains (primitives[i].rect, x / self->scale, y / self->scale))
      return TRUE;
  return FALSE;
}

/**
 * samay_timeline_canvas_query_tooltip:
 *
 * What is told of the event; where its own words are under the pointer, nothing covers its neighbours.
 */
gboolean
samay_timeline_canvas_query_tooltip (GtkWidget  *widget,
                                     int         x,
                                     int         y,
                                     gboolean    by_keyboard,
                                     GtkTooltip *tooltip)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);
  guint row;
  SamayRect rect;
  g_autofree char *markup = NULL;
  const SamayFold *fold = by_keyboard ? NULL : samay_timeline_canvas_get_fold (self, x, y);

  if (fold != NULL)
    {
      g_autofree char *words = samay_timeline_canvas_describe_fold (self, fold);

      gtk_tooltip_set_text (tooltip, words);
      return TRUE;
    }
  if (self->scene == NULL || samay_index_loader_is_loading (self->loader))
    return FALSE;
  row = by_keyboard ? samay_session_get_selected (self->session) : samay_timeline_canvas_hit (self, x, y);
  if (row == SAMAY_SESSION_NO_EVENT || !samay_scene_get_event_rect (self->scene, row, &rect)
      || (!by_keyboard && is_on_words (self, row, x, y)))
    return FALSE;
  markup = samay_event_card_dup_markup (self->session, row);
  gtk_tooltip_set_markup (tooltip, markup);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) {
      rect.x * self->scale, rect.y * self->scale, rect.width * self->scale, rect.height * self->scale,
  });
  return TRUE;
}

static char *
dup_day (SamayTimelineCanvas *self,
         gint64               instant_s)
{
  gint64 day = samay_day_from_instant (instant_s);
  SamayWhen when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);

  return samay_date_format_when (samay_session_get_format (self->session), &when);
}

/**
 * samay_timeline_canvas_describe:
 *
 * Says what the picture shows, from when to when, and which event is chosen, for those who hear it.
 */
void
samay_timeline_canvas_describe (SamayTimelineCanvas *self)
{
  guint n = samay_event_table_get_n (self->table);
  guint selected = samay_session_get_selected (self->session);
  SamayDateFormat *format = samay_session_get_format (self->session);
  g_autofree char *number = samay_date_format_number (format, n);
  g_autofree char *label = g_strdup_printf (ngettext ("Timeline of %s event", "Timeline of %s events", n), number);
  SamaySpan visible = samay_session_get_visible (self->session);
  g_autofree char *first = dup_day (self, visible.begin_s);
  g_autofree char *last = dup_day (self, visible.end_s - 1);
  g_autofree char *chosen = NULL;
  g_autofree char *description = NULL;

  if (selected < n)
    {
      SamayEventRow event = samay_event_table_get_row (self->table, selected);
      g_autofree char *line = samay_event_words_dup_line (&event, format);

      /* Translators: %s is an event: date, title, place, status */
      chosen = g_strdup_printf (_("Chosen: %s"), line);
    }
  /* Translators: the first %s is what is chosen, the others are the first and the last day in sight */
  description = g_strdup_printf (_("%s. In sight: %s to %s."), chosen != NULL ? chosen : _("No event is chosen; the list holds the same events"),
                                 first, last);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static gboolean
describe_now (gpointer data)
{
  SamayTimelineCanvas *self = data;

  self->describe_id = 0;
  samay_timeline_canvas_describe (self);
  return G_SOURCE_REMOVE;
}

/**
 * samay_timeline_canvas_describe_soon:
 *
 * As samay_timeline_canvas_describe(), once a movement may have come to its end.
 */
void
samay_timeline_canvas_describe_soon (SamayTimelineCanvas *self)
{
  g_clear_handle_id (&self->describe_id, g_source_remove);
  self->describe_id = g_timeout_add_full (G_PRIORITY_LOW, DESCRIBE_MS, describe_now, self, NULL);
}

/**
 * samay_timeline_canvas_hit:
 *
 * Returns: the row of the event at (@x, @y), or %SAMAY_SESSION_NO_EVENT
 */
guint
samay_timeline_canvas_hit (SamayTimelineCanvas *self,
                           double               x,
                           double               y)
{
  guint32 row = SAMAY_EVENT_NONE;

  if (self->scene != NULL && !samay_index_loader_is_loading (self->loader))
    row = samay_scene_hit (self->scene, x / self->scale, y / self->scale);
  return row == SAMAY_EVENT_NONE ? SAMAY_SESSION_NO_EVENT : row;
}

/**
 * samay_timeline_canvas_hover:
 * @row: of the event under the pointer, or %SAMAY_SESSION_NO_EVENT
 */
void
samay_timeline_canvas_hover (SamayTimelineCanvas *self,
                             guint                row)
{
  if (row == self->hovered)
    return;
  self->hovered = row;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The first event that is seen, or the last; the first or last of all if none is. */
static guint
find_seen (SamayTimelineCanvas *self,
           gboolean             is_last)
{
  guint n = samay_event_table_get_n_dated (self->table);
  SamayIndex *index = samay_layout_memory_get_index (self->memory);
  guint found = is_last ? samay_event_table_get_n (self->table) - 1 : 0;

  if (index != NULL)
    {
      SamayIndexColumns columns = samay_index_get_columns (index);
      guint first = samay_index_find_begin (index, self->shown.begin_s);
      guint last = samay_index_find_begin (index, self->shown.end_s);

      return first < last ? columns.row[is_last ? last - 1 : first] : found;
    }
  for (guint i = 0; i < n; i++)
    {
      guint row = is_last ? n - 1 - i : i;
      SamayEventRow event = samay_event_table_get_row (self->table, row);
      SamaySpan span = samay_mark_get_span (&event.when);

      if (span.begin_s < self->shown.end_s && span.end_s > self->shown.begin_s)
        return row;
    }
  return found;
}

/**
 * samay_timeline_canvas_choose_next:
 * @by: 1 for the next event in the order of time, -1 for the one before
 *
 * With none chosen, begins at the first or the last that is seen.
 *
 * Returns: whether there is such an event
 */
gboolean
samay_timeline_canvas_choose_next (SamayTimelineCanvas *self,
                                   int                  by)
{
  guint n = self->table != NULL ? samay_event_table_get_n (self->table) : 0;
  guint selected = self->session != NULL ? samay_session_get_selected (self->session) : SAMAY_SESSION_NO_EVENT;
  gint64 row;

  if (n == 0)
    return FALSE;
  if (selected == SAMAY_SESSION_NO_EVENT)
    row = find_seen (self, by < 0);
  else
    row = (gint64) selected + by;
  if (row < 0 || row >= n)
    return FALSE;
  samay_session_set_selected (self->session, row);
  return TRUE;
}

/**
 * samay_timeline_canvas_zoom_to:
 * @row: of the table; one without a date shows all
 *
 * Flies to the event, until it takes a good part of the view.
 */
void
samay_timeline_canvas_zoom_to (SamayTimelineCanvas *self,
                               guint                row)
{
  SamayEventRow event;
  SamaySpan span;
  double length_s;
  double middle_s;

  g_return_if_fail (self->session != NULL && row < samay_event_table_get_n (self->table));

  event = samay_event_table_get_row (self->table, row);
  if (samay_when_is_undated (&event.when))
    {
      samay_timeline_canvas_fit (self, TRUE);
      return;
    }
  span = samay_mark_get_span (&event.when);
  length_s = MAX (samay_span_get_length_s (span) / EVENT_PART, SAMAY_DAY_S / DAY_PART);
  middle_s = span.begin_s / 2.0 + span.end_s / 2.0;
  samay_session_set_visible (self->session, (SamaySpan) { middle_s - length_s / 2, middle_s + length_s / 2 }, TRUE);
}
