/* samay-timeline-canvas-ranges.c: stretches that one points at: bars that come apart, and a band that one draws
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-canvas-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "app/samay-theme-watch.h"

/* Beside what one comes nearer to is so much room, as a part of it. */
#define BESIDE_PART 0.25
/* What began before the view is looked for by going away as far. */
#define AWAY 3
/* A band that is narrower was not meant. */
#define BAND_MIN_PX 8
#define BAND_ALPHA 0.12

/**
 * samay_timeline_canvas_get_fold:
 *
 * Returns: (transfer none) (nullable): the events that are one bar at (@x, @y), until the next layout
 */
const SamayFold *
samay_timeline_canvas_get_fold (SamayTimelineCanvas *self,
                                double               x,
                                double               y)
{
  if (self->scene == NULL || samay_index_loader_is_loading (self->loader)
      || samay_timeline_canvas_hit (self, x, y) != SAMAY_SESSION_NO_EVENT)
    return NULL;
  return samay_scene_hit_fold (self->scene, x / self->scale, y / self->scale);
}

/* Of all events, or of the group that the bar is in. */
static SamayIndex *
get_index (SamayTimelineCanvas *self,
           const SamayFold     *fold)
{
  SamayBands *bands = samay_layout_memory_get_bands (self->memory);

  return bands != NULL && fold->band != SAMAY_BAND_NONE ? samay_band_index_get (samay_bands_get_index (bands), fold->band)
                                                        : samay_layout_memory_get_index (self->memory);
}

/* Where all begin together no zoom takes them apart: they are chosen one after the other. */
static void
choose_next_of (SamayTimelineCanvas *self,
                SamayIndex          *index,
                guint                first,
                guint                last)
{
  SamayIndexColumns columns = samay_index_get_columns (index);
  guint selected = samay_index_find_entry (index, samay_session_get_selected (self->session));
  guint entry = selected != G_MAXUINT && selected >= first && selected + 1 < last ? selected + 1 : first;

  samay_session_set_selected (self->session, columns.row[entry]);
}

/**
 * samay_timeline_canvas_open_fold:
 * @fold: from samay_timeline_canvas_get_fold()
 *
 * Comes so near that its events stand apart; goes away from what began before the view.
 */
void
samay_timeline_canvas_open_fold (SamayTimelineCanvas *self,
                                 const SamayFold     *fold)
{
  SamayIndex *index = get_index (self, fold);
  SamayIndexColumns columns = samay_index_get_columns (index);
  SamayViewport here = samay_timeline_canvas_get_viewport (self);
  guint first = samay_index_find_begin (index, fold->span.begin_s);
  guint last = samay_index_find_begin (index, fold->span.end_s);
  double beside_s;

  if (fold->span.begin_s < here.visible.begin_s && fold->rect.x <= 0)
    {
      here = samay_viewport_zoom (&here, here.width_px, AWAY);
      samay_session_set_visible (self->session, here.visible, TRUE);
    }
  else if (last > first && columns.begin_s[last - 1] == columns.begin_s[first])
    choose_next_of (self, index, first, last);
  else if (last > first)
    {
      SamaySpan span = { columns.begin_s[first], columns.begin_s[last - 1] };

      beside_s = MAX (samay_span_get_length_s (span) * BESIDE_PART, SAMAY_VIEWPORT_MIN_S / 2.0);
      samay_session_set_visible (self->session, (SamaySpan) { span.begin_s - beside_s, span.end_s + beside_s }, TRUE);
    }
}

/**
 * samay_timeline_canvas_describe_fold:
 *
 * Returns: (transfer full): how many they are, and what a click does
 */
char *
samay_timeline_canvas_describe_fold (SamayTimelineCanvas *self,
                                     const SamayFold     *fold)
{
  g_autofree char *number = samay_date_format_number (samay_session_get_format (self->session), fold->n);

  return g_strdup_printf (ngettext ("%s more event; click to come nearer", "%s more events; click to come nearer", fold->n),
                          number);
}

/**
 * samay_timeline_canvas_set_band:
 * @from_px: where it was begun
 * @to_px: where it ends now; the same for none
 *
 * A stretch that is marked to be looked at.
 */
void
samay_timeline_canvas_set_band (SamayTimelineCanvas *self,
                                double               from_px,
                                double               to_px)
{
  self->band_begin_px = CLAMP (MIN (from_px, to_px), 0, self->width_px);
  self->band_end_px = CLAMP (MAX (from_px, to_px), 0, self->width_px);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * samay_timeline_canvas_take_band:
 *
 * Shows the stretch that the band marks, and takes the band away; one too narrow to be meant only goes.
 */
void
samay_timeline_canvas_take_band (SamayTimelineCanvas *self)
{
  SamayViewport here = samay_timeline_canvas_get_viewport (self);
  SamaySpan span = {
    samay_viewport_get_time_s (&here, self->band_begin_px), samay_viewport_get_time_s (&here, self->band_end_px),
  };

  if (self->session != NULL && self->band_end_px - self->band_begin_px >= BAND_MIN_PX)
    samay_session_set_visible (self->session, span, TRUE);
  samay_timeline_canvas_set_band (self, 0, 0);
}

/**
 * samay_timeline_canvas_draw_band:
 * @cr: in pixels of the widget
 */
void
samay_timeline_canvas_draw_band (SamayTimelineCanvas *self,
                                 cairo_t             *cr)
{
  guint32 rgb = samay_theme_get_rgb (samay_theme_watch_get (), SAMAY_ROLE_OCCURRED);
  double width_px = self->band_end_px - self->band_begin_px;

  if (width_px <= 0)
    return;
  cairo_rectangle (cr, round (self->band_begin_px) + 0.5, 0.5, round (width_px), self->height_px - 1);
  cairo_set_source_rgba (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0, BAND_ALPHA);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}
