/* samay-timeline-canvas-draw.c: the scene laid out, the events on their way, and rings around the chosen and the hovered one
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-canvas-private.h"

#include <adwaita.h>
#include <math.h>

#include "app/samay-ring.h"
#include "app/samay-theme-watch.h"
#include "render/samay-painter.h"

#define RING_PX 5
#define DOT_RING_PX 3

static gint64
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return samay_day_from_civil (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now));
}

static gboolean
on_settle (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       user_data)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);
  gint64 now_us = gdk_frame_clock_get_frame_time (clock);
  gboolean moving = samay_layout_memory_settle (self->memory, MAX (now_us - self->settled_us, 0) / 1e6);

  self->settled_us = now_us;
  samay_timeline_canvas_invalidate (self);
  if (moving)
    return G_SOURCE_CONTINUE;
  self->settle_id = 0;
  return G_SOURCE_REMOVE;
}

/**
 * samay_timeline_canvas_lay_out:
 *
 * For the canvas' own parts: makes the scene anew, if there is room for one.
 */
void
samay_timeline_canvas_lay_out (SamayTimelineCanvas *self)
{
  guint selected = samay_session_get_selected (self->session);
  SamayLayoutOptions options = {
    .width_px = self->width_px / self->scale,
    .height_px = self->height_px / self->scale,
    .visible = &self->shown,
    .format = samay_session_get_format (self->session),
    .today_day = get_today (),
    .chrome = SAMAY_CHROME_BARE,
    .memory = self->memory,
    .recurrences = samay_timeline_get_recurrences (samay_session_get_timeline (self->session)),
  };

  g_clear_pointer (&self->scene, samay_scene_unref);
  if (options.width_px < SAMAY_LAYOUT_BARE_MIN_WIDTH_PX || options.height_px < SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX)
    return;
  samay_layout_memory_set_chosen (self->memory, selected == SAMAY_SESSION_NO_EVENT ? SAMAY_EVENT_NONE : selected);
  self->scene = samay_layout_chart (self->table, &options, self->measure);
}

/**
 * samay_timeline_canvas_go_on:
 * @moves: whether events are on their way to other lanes
 *
 * For the canvas' own parts: what the last layout left for the next one comes with the next frame.
 */
void
samay_timeline_canvas_go_on (SamayTimelineCanvas *self,
                             gboolean             moves)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->settle_id > 0 || !(moves || samay_layout_memory_is_waiting (self->memory)))
    return;
  self->settled_us = gdk_frame_clock_get_frame_time (gtk_widget_get_frame_clock (widget));
  self->settle_id = gtk_widget_add_tick_callback (widget, on_settle, NULL, NULL);
}

/* Lays out, and sets events on their way that have another lane now. */
static void
update_scene (SamayTimelineCanvas *self)
{
  gboolean moving;

  samay_timeline_canvas_lay_out (self);
  moving = samay_layout_memory_settle (self->memory, 0);
  if (moving && !adw_get_enable_animations (GTK_WIDGET (self)))
    {
      samay_layout_memory_settle (self->memory, HUGE_VAL);
      samay_timeline_canvas_lay_out (self);
      moving = FALSE;
    }
  samay_timeline_canvas_go_on (self, moving);
}

/* Around the event's words and mark, and around its dot if it is folded. */
static void
draw_ring (SamayTimelineCanvas *self,
           cairo_t             *cr,
           guint                row,
           SamayRingKind        kind)
{
  const guint dot = 1 << SAMAY_GROUP_FOLDED | 1 << SAMAY_GROUP_CHOSEN;
  const guint parts[] = { ~dot, dot };
  SamayRect rect;
  SamayRect room;

  if (row == SAMAY_SESSION_NO_EVENT)
    return;
  cairo_save (cr);
  if (samay_timeline_canvas_get_group_room (self, row, &room))
    {
      cairo_rectangle (cr, room.x, room.y, room.width, room.height);
      cairo_clip (cr);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (samay_scene_get_event_rect_in (self->scene, row, parts[i], &rect))
      samay_ring_draw (cr, samay_rect_grow (rect, i == 0 ? RING_PX : DOT_RING_PX), kind, samay_theme_watch_get ());
  cairo_restore (cr);
}

/* With no event to stand around, the focus stands around all. */
static void
draw_rings (SamayTimelineCanvas *self,
            cairo_t             *cr)
{
  guint selected = samay_session_get_selected (self->session);
  gboolean has_focus = gtk_widget_has_visible_focus (GTK_WIDGET (self));
  SamayRect all = { 0, 0, self->width_px / self->scale, self->height_px / self->scale };

  if (samay_index_loader_is_loading (self->loader))
    return;
  if (self->hovered != selected)
    draw_ring (self, cr, self->hovered, SAMAY_RING_HOVERED);
  draw_ring (self, cr, selected, has_focus ? SAMAY_RING_FOCUSED : SAMAY_RING_CHOSEN);
  if (has_focus && selected == SAMAY_SESSION_NO_EVENT)
    samay_ring_draw (cr, samay_rect_grow (all, -2), SAMAY_RING_EMPTY, samay_theme_watch_get ());
}

/**
 * samay_timeline_canvas_snapshot:
 *
 * For the canvas itself: its picture, laid out first if that is due.
 */
void
samay_timeline_canvas_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);
  cairo_t *cr;

  if (self->session == NULL || self->fonts == NULL)
    return;
  if (self->scene == NULL && !samay_index_loader_is_loading (self->loader))
    update_scene (self);
  if (self->scene == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, self->width_px, self->height_px));
  cairo_scale (cr, self->scale, self->scale);
  samay_painter_paint_masked (self->scene, self->fonts, samay_theme_watch_get (), cr,
                              self->unpale != NULL ? samay_kept_get_mask (self->unpale) : NULL);
  draw_rings (self, cr);
  cairo_identity_matrix (cr);
  samay_timeline_canvas_draw_band (self, cr);
  cairo_destroy (cr);
  samay_timeline_canvas_snapshot_groups (self, snapshot);
}
