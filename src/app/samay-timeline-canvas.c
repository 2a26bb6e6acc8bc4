/* samay-timeline-canvas.c: a scene, laid out again when something that it shows is another, and painted
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-canvas-private.h"

#include "app/samay-compat.h"
#include "app/samay-event-words.h"
#include "app/samay-overview.h"
#include "app/samay-theme-watch.h"
#include "render/samay-pango-measure.h"

#define NATURAL_WIDTH_PX 640
#define NATURAL_HEIGHT_PX 360
#define MIN_WIDTH_PX 220
#define MIN_HEIGHT_PX 180
/* Larger text than this would leave no room for time. */
#define MAX_SCALE 2.5

G_DEFINE_FINAL_TYPE (SamayTimelineCanvas, samay_timeline_canvas, GTK_TYPE_WIDGET)

/* While an index is on its way there is nothing to lay out by, and what was seen is better than nothing. */
static void
drop_scene (SamayTimelineCanvas *self)
{
  if (!samay_index_loader_is_loading (self->loader))
    g_clear_pointer (&self->scene, samay_scene_unref);
}

/**
 * samay_timeline_canvas_invalidate:
 *
 * For the canvas' own parts: the next picture is laid out anew.
 */
void
samay_timeline_canvas_invalidate (SamayTimelineCanvas *self)
{
  drop_scene (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * samay_timeline_canvas_rearrange:
 *
 * For the canvas' own parts: groups stand elsewhere, and their headers with them.
 */
void
samay_timeline_canvas_rearrange (SamayTimelineCanvas *self)
{
  drop_scene (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
update_scale (SamayTimelineCanvas *self)
{
  double room = MIN ((double) self->width_px / SAMAY_LAYOUT_BARE_MIN_WIDTH_PX,
                     (double) self->height_px / SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX);

  self->scale = CLAMP (self->text_scale, 1, MAX (room, 1));
}

static SamayViewport
get_viewport (GtkWidget *widget)
{
  return samay_timeline_canvas_get_viewport (SAMAY_TIMELINE_CANVAS (widget));
}

static void
show (GtkWidget *widget,
      SamaySpan  visible,
      gboolean   is_flight)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);

  if (!is_flight)
    {
      samay_timeline_canvas_show (self, visible);
      return;
    }
  self->shown = visible;
  samay_timeline_canvas_invalidate (self);
}

static void
samay_timeline_canvas_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);
  gboolean has_new_width = width != self->width_px;

  self->width_px = width;
  self->height_px = height;
  update_scale (self);
  samay_timeline_canvas_invalidate (self);
  if (has_new_width && self->session != NULL && samay_session_is_fitted (self->session))
    samay_timeline_canvas_fit (self, FALSE);
  samay_timeline_canvas_place_groups (self);
}

static void
samay_timeline_canvas_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  gboolean is_width = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = is_width ? MIN_WIDTH_PX : MIN_HEIGHT_PX;
  *natural = is_width ? NATURAL_WIDTH_PX : NATURAL_HEIGHT_PX;
}

static void
samay_timeline_canvas_state_flags_changed (GtkWidget     *widget,
                                           GtkStateFlags  before)
{
  GTK_WIDGET_CLASS (samay_timeline_canvas_parent_class)->state_flags_changed (widget, before);
  gtk_widget_queue_draw (widget);
}

/* Tab goes from event to event, and beyond the last one out of the timeline. */
static gboolean
samay_timeline_canvas_focus (GtkWidget        *widget,
                             GtkDirectionType  direction)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);
  gboolean is_forward = direction == GTK_DIR_TAB_FORWARD;

  if (gtk_widget_get_focus_child (widget) != NULL)
    return is_forward && gtk_widget_grab_focus (widget);
  if (!gtk_widget_is_focus (widget))
    return (is_forward && samay_timeline_canvas_focus_group (self, TRUE)) || gtk_widget_grab_focus (widget);
  if (direction == GTK_DIR_TAB_BACKWARD && samay_session_get_selected (self->session) == SAMAY_SESSION_NO_EVENT)
    return samay_timeline_canvas_focus_group (self, FALSE);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return samay_timeline_canvas_choose_next (self, direction == GTK_DIR_TAB_FORWARD ? 1 : -1);
  return FALSE;
}

static SamayKept *
get_unpale (SamayTimelineCanvas *self)
{
  return samay_session_get_dims (self->session) ? samay_session_get_kept (self->session) : NULL;
}

/* What is pale changes along with the index, as the picture of the former table stays until then. */
static void
on_index (const SamayLoaded *loaded,
          gpointer           data)
{
  SamayTimelineCanvas *self = data;
  gboolean has_many = samay_event_table_get_n_dated (self->table) > SAMAY_LAYOUT_MAX_FEW;

  samay_layout_memory_set_index (self->memory, has_many ? loaded->index : NULL);
  samay_timeline_canvas_take_groups (self, loaded->bands);
  g_clear_pointer (&self->unpale, samay_kept_unref);
  self->unpale = get_unpale (self) != NULL ? samay_kept_ref (get_unpale (self)) : NULL;
  samay_timeline_canvas_rearrange (self);
  samay_overview_set_indices (SAMAY_OVERVIEW (self->overview), loaded->index, loaded->unpale);
}

static void
load (SamayTimelineCanvas *self)
{
  samay_index_loader_load (self->loader, samay_session_get_timeline (self->session), self->table,
                           samay_session_get_grouping (self->session), get_unpale (self));
}

static void
on_changed (SamayTimelineCanvas *self)
{
  g_clear_pointer (&self->table, samay_event_table_unref);
  self->table = samay_event_table_ref (samay_session_get_table (self->session));
  self->hovered = SAMAY_SESSION_NO_EVENT;
  samay_layout_memory_forget (self->memory);
  samay_layout_memory_set_index (self->memory, NULL);
  samay_timeline_canvas_describe (self);
  /* Until the index is there the picture stays, but is no longer the table's. */
  load (self);
}

static void
on_visible_changed (SamayTimelineCanvas *self,
                    gboolean             animate)
{
  SamaySpan visible = samay_session_get_visible (self->session);

  samay_timeline_canvas_describe_soon (self);
  if (!self->moves && animate)
    {
      samay_motion_fly (self->motion, visible);
      return;
    }
  if (!self->moves)
    samay_motion_stop (self->motion);
  self->shown = visible;
  if (self->reveals)
    samay_timeline_canvas_rearrange (self);
  else
    samay_timeline_canvas_invalidate (self);
}

static void
on_selected (SamayTimelineCanvas *self)
{
  guint row = samay_session_get_selected (self->session);

  samay_timeline_canvas_describe (self);
  samay_timeline_canvas_reveal (self);
  samay_timeline_canvas_invalidate (self);
  if (row < samay_event_table_get_n (self->table) && gtk_widget_is_focus (GTK_WIDGET (self)))
    {
      SamayEventRow event = samay_event_table_get_row (self->table, row);
      g_autofree char *line = samay_event_words_dup_line (&event, samay_session_get_format (self->session));

      samay_compat_announce (GTK_WIDGET (self), line);
    }
}

static void
on_format (SamayTimelineCanvas *self)
{
  samay_layout_memory_forget (self->memory);
  samay_timeline_canvas_describe (self);
  samay_timeline_canvas_name_groups (self);
  samay_timeline_canvas_invalidate (self);
}

static void
on_dpi (SamayTimelineCanvas *self)
{
  int dpi = -1;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  self->text_scale = dpi > 0 ? CLAMP (dpi / 1024.0 / 96, 1, MAX_SCALE) : 1;
  update_scale (self);
  samay_timeline_canvas_rearrange (self);
}

static void
set_session (SamayTimelineCanvas *self,
             SamaySession        *session)
{
  self->session = g_object_ref (session);
  self->shown = samay_session_get_visible (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::format", G_CALLBACK (on_format), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::grouping", G_CALLBACK (load), self, G_CONNECT_SWAPPED);
  /* Swapped, the signal's argument comes after the canvas and the session's place. */
  g_signal_connect_object (session, "visible-changed", G_CALLBACK (on_visible_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

static void
samay_timeline_canvas_unmap (GtkWidget *widget)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (widget);

  samay_motion_stop (self->motion);
  if (self->session != NULL)
    self->shown = samay_session_get_visible (self->session);
  GTK_WIDGET_CLASS (samay_timeline_canvas_parent_class)->unmap (widget);
}

static void
samay_timeline_canvas_dispose (GObject *object)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (object);

  g_clear_handle_id (&self->describe_id, g_source_remove);
  g_clear_pointer (&self->loader, samay_index_loader_free);
  samay_timeline_canvas_clear_groups (self);
  g_clear_pointer (&self->input, samay_timeline_input_free);
  g_clear_pointer (&self->motion, samay_motion_free);
  if (self->settle_id > 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->settle_id);
  self->settle_id = 0;
  g_clear_object (&self->session);
  g_clear_object (&self->overview);
  G_OBJECT_CLASS (samay_timeline_canvas_parent_class)->dispose (object);
}

static void
samay_timeline_canvas_finalize (GObject *object)
{
  SamayTimelineCanvas *self = SAMAY_TIMELINE_CANVAS (object);

  g_clear_pointer (&self->scene, samay_scene_unref);
  g_clear_pointer (&self->table, samay_event_table_unref);
  g_clear_pointer (&self->unpale, samay_kept_unref);
  samay_layout_memory_free (self->memory);
  g_clear_pointer (&self->measure, samay_measure_free);
  g_clear_pointer (&self->fonts, samay_fonts_free);
  g_free (self->fault);
  g_ptr_array_unref (self->headers);
  g_hash_table_unref (self->folded);
  g_object_unref (self->scroll);
  G_OBJECT_CLASS (samay_timeline_canvas_parent_class)->finalize (object);
}

static void
samay_timeline_canvas_class_init (SamayTimelineCanvasClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_timeline_canvas_dispose;
  object_class->finalize = samay_timeline_canvas_finalize;
  widget_class->snapshot = samay_timeline_canvas_snapshot;
  widget_class->measure = samay_timeline_canvas_measure;
  widget_class->size_allocate = samay_timeline_canvas_size_allocate;
  widget_class->state_flags_changed = samay_timeline_canvas_state_flags_changed;
  widget_class->focus = samay_timeline_canvas_focus;
  widget_class->query_tooltip = samay_timeline_canvas_query_tooltip;
  widget_class->unmap = samay_timeline_canvas_unmap;

  gtk_widget_class_set_css_name (widget_class, "timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samay_timeline_canvas_init (SamayTimelineCanvas *self)
{
  static const SamayMotionTarget target = { get_viewport, show };
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GError) error = NULL;

  self->hovered = SAMAY_SESSION_NO_EVENT;
  self->memory = samay_layout_memory_new ();
  samay_timeline_canvas_init_groups (self);
  self->loader = samay_index_loader_new (on_index, self);
  self->fonts = samay_fonts_new (&error);
  if (self->fonts != NULL)
    self->measure = samay_pango_measure_new (self->fonts);
  else
    self->fault = g_strdup (error->message);
  self->motion = samay_motion_new (widget, &target);
  self->input = samay_timeline_input_new (self);

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_has_tooltip (widget, TRUE);
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
  samay_theme_watch_add (widget);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (on_dpi), self,
                           G_CONNECT_SWAPPED);
  on_dpi (self);
}

GtkWidget *
samay_timeline_canvas_new (SamaySession *session)
{
  SamayTimelineCanvas *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_TIMELINE_CANVAS, NULL);
  self->overview = g_object_ref_sink (samay_overview_new (session));
  set_session (self, session);
  return GTK_WIDGET (self);
}

/**
 * samay_timeline_canvas_get_fault:
 *
 * Returns: (transfer none) (nullable): why nothing can be drawn, and what to do
 */
const char *
samay_timeline_canvas_get_fault (SamayTimelineCanvas *self)
{
  return self->fault;
}

SamaySession *
samay_timeline_canvas_get_session (SamayTimelineCanvas *self)
{
  return self->session;
}

SamayMotion *
samay_timeline_canvas_get_motion (SamayTimelineCanvas *self)
{
  return self->motion;
}

/**
 * samay_timeline_canvas_get_overview:
 *
 * Returns: (transfer none): a strip of all events, of the same index; whoever has the canvas puts it somewhere
 */
GtkWidget *
samay_timeline_canvas_get_overview (SamayTimelineCanvas *self)
{
  return self->overview;
}

/**
 * samay_timeline_canvas_get_viewport:
 *
 * Returns: what is seen just now, over the widget's width
 */
SamayViewport
samay_timeline_canvas_get_viewport (SamayTimelineCanvas *self)
{
  return samay_viewport_new (self->shown, self->width_px);
}

/**
 * samay_timeline_canvas_show:
 * @visible: the stretch to show, at once
 *
 * A movement that is under way goes on.
 */
void
samay_timeline_canvas_show (SamayTimelineCanvas *self,
                            SamaySpan            visible)
{
  g_return_if_fail (self->session != NULL);

  self->moves = TRUE;
  samay_session_set_visible (self->session, visible, FALSE);
  self->moves = FALSE;
  /* On a flight the session may have been there already. */
  if (!samay_span_equal (self->shown, samay_session_get_visible (self->session)))
    {
      self->shown = samay_session_get_visible (self->session);
      samay_timeline_canvas_invalidate (self);
    }
}

/**
 * samay_timeline_canvas_fit:
 *
 * Shows all events.
 */
void
samay_timeline_canvas_fit (SamayTimelineCanvas *self,
                           gboolean             animate)
{
  g_return_if_fail (self->session != NULL);

  samay_motion_stop (self->motion);
  /* It fits when it gets a width. */
  if (self->width_px <= 0)
    return;
  samay_session_fit (self->session, self->width_px / self->scale, animate);
}
