/* samay-overview.c: a strip of bars and a window on it that can be dragged
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-overview.h"

#include <glib/gi18n.h>
#include <math.h>

#include "app/samay-let-go.h"
#include "app/samay-ring.h"
#include "app/samay-theme-watch.h"
#include "scene/samay-mark.h"
#include "scene/samay-strip.h"

#define HEIGHT_PX 34
#define MIN_WIDTH_PX 80
#define BAR_INSET_PX 7
#define BAR_MIN_PX 5
#define BAR_ALPHA 0.8
#define PALE_ALPHA 0.3
#define WINDOW_MIN_PX 10
#define RADIUS_PX 6
#define VEIL_ALPHA 0.09
#define KEY_STEP_PX 24

struct _SamayOverview
{
  GtkWidget parent_instance;

  SamaySession *session;
  SamayIndex *index;        /* of what is shown, or was a moment ago */
  SamayIndex *unpale_index; /* of those of it that are not pale, or NULL where none are pale */
  GArray *bars;       /* of guint, by pixel: events that are there; NULL when to be counted anew */
  GArray *unpale;     /* the same of those that are not pale, or NULL where none are pale */
  SamayViewport all;  /* what the strip shows */
  int width_px;
  int height_px;
  double grip_px;     /* where in the window a drag holds it */
  double drag_x;
};

G_DEFINE_FINAL_TYPE (SamayOverview, samay_overview, GTK_TYPE_WIDGET)

static void
count (SamayOverview *self)
{
  guint width = MAX (self->width_px, 1);

  /* The timeline is wider than the strip; where it shows all, its window fills the strip. */
  self->all = samay_session_is_fitted (self->session) ? samay_viewport_new (samay_session_get_visible (self->session), width)
                                                      : samay_session_get_fit (self->session, width);
  g_clear_pointer (&self->bars, g_array_unref);
  g_clear_pointer (&self->unpale, g_array_unref);
  self->bars = samay_strip_count (self->index, &self->all);
  self->unpale = self->unpale_index != NULL ? samay_strip_count (self->unpale_index, &self->all) : NULL;
}

/* Whether "all" has become another stretch, as it does when the window grows. */
static gboolean
is_fitted_elsewhere (SamayOverview *self)
{
  return samay_session_is_fitted (self->session)
         && !samay_span_equal (samay_session_get_visible (self->session), self->all.visible);
}

/* The stretch that the timeline shows, as a part of the strip; never so narrow that it can't be held. */
static SamayRect
get_window (SamayOverview *self)
{
  SamaySpan visible = samay_session_get_visible (self->session);
  double left = CLAMP (samay_viewport_get_x_px (&self->all, visible.begin_s), 0, self->width_px);
  double right = CLAMP (samay_viewport_get_x_px (&self->all, visible.end_s), 0, self->width_px);
  double missing = MAX (WINDOW_MIN_PX - (right - left), 0);

  left = CLAMP (left - missing / 2, 0, self->width_px - WINDOW_MIN_PX);
  right = MIN (MAX (right + missing / 2, left + WINDOW_MIN_PX), self->width_px);
  return (SamayRect) { left, 0, right - left, self->height_px };
}

static void
set_source (cairo_t   *cr,
            SamayRole  role,
            double     alpha)
{
  guint32 rgb = samay_theme_get_rgb (samay_theme_watch_get (), role);

  cairo_set_source_rgba (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0, alpha);
}

/* Higher where more happens; twice as many events are a step, however many there are. */
static void
draw_bars (SamayOverview *self,
           cairo_t       *cr,
           GArray        *bars,
           double         alpha)
{
  double room_px = self->height_px - 2 * BAR_INSET_PX;
  double most = 1;

  for (guint x = 0; x < self->bars->len; x++)
    most = MAX (most, g_array_index (self->bars, guint, x));
  for (guint x = 0; x < bars->len; x++)
    {
      guint n = g_array_index (bars, guint, x);
      double height_px = BAR_MIN_PX + (room_px - BAR_MIN_PX) * log2 (1 + n) / log2 (1 + MAX (most, 15));

      if (n > 0)
        cairo_rectangle (cr, x, round ((self->height_px - height_px) / 2), 1, round (height_px));
    }
  set_source (cr, SAMAY_ROLE_TEXT_SECONDARY, alpha);
  cairo_fill (cr);
}

static void
draw_chosen (SamayOverview *self,
             cairo_t       *cr)
{
  SamayEventTable *table = samay_session_get_table (self->session);
  guint row = samay_session_get_selected (self->session);
  SamayEventRow event;
  SamaySpan span;
  double x;

  if (row >= samay_event_table_get_n_dated (table))
    return;
  event = samay_event_table_get_row (table, row);
  span = samay_mark_get_span (&event.when);
  x = samay_viewport_get_x_px (&self->all, span.begin_s);
  x = (x + samay_viewport_get_x_px (&self->all, span.end_s)) / 2;
  set_source (cr, SAMAY_ROLE_OCCURRED, 1);
  cairo_rectangle (cr, CLAMP (round (x), 2, self->width_px - 2) - 1.5, 4, 3, self->height_px - 8);
  cairo_fill (cr);
}

static void
draw_window (SamayOverview *self,
             cairo_t       *cr)
{
  SamayRect window = samay_rect_grow (get_window (self), -0.75);

  samay_ring_trace (cr, window, RADIUS_PX);
  set_source (cr, SAMAY_ROLE_TEXT, VEIL_ALPHA);
  cairo_fill_preserve (cr);
  set_source (cr, SAMAY_ROLE_TEXT, gtk_widget_has_visible_focus (GTK_WIDGET (self)) ? 0.9 : 0.35);
  cairo_set_line_width (cr, gtk_widget_has_visible_focus (GTK_WIDGET (self)) ? 2 : 1.5);
  cairo_stroke (cr);
}

static void
samay_overview_snapshot (GtkWidget   *widget,
                         GtkSnapshot *snapshot)
{
  SamayOverview *self = SAMAY_OVERVIEW (widget);
  cairo_t *cr;

  if (self->session == NULL || self->index == NULL || samay_index_get_columns (self->index).n == 0)
    return;
  if (self->bars == NULL || is_fitted_elsewhere (self))
    count (self);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, self->width_px, self->height_px));
  draw_bars (self, cr, self->bars, self->unpale != NULL ? PALE_ALPHA : BAR_ALPHA);
  if (self->unpale != NULL)
    draw_bars (self, cr, self->unpale, BAR_ALPHA);
  draw_window (self, cr);
  draw_chosen (self, cr);
  cairo_destroy (cr);
}

static void
samay_overview_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MIN_WIDTH_PX : HEIGHT_PX;
}

static void
recount (SamayOverview *self)
{
  g_clear_pointer (&self->bars, g_array_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
samay_overview_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  SamayOverview *self = SAMAY_OVERVIEW (widget);

  self->width_px = width;
  self->height_px = height;
  recount (self);
}

static void
samay_overview_state_flags_changed (GtkWidget     *widget,
                                    GtkStateFlags  before)
{
  GTK_WIDGET_CLASS (samay_overview_parent_class)->state_flags_changed (widget, before);
  gtk_widget_queue_draw (widget);
}

static gboolean
is_ready (SamayOverview *self)
{
  return self->session != NULL && self->bars != NULL
         && samay_event_table_get_n_dated (samay_session_get_table (self->session)) > 0;
}

/* The stretch keeps its length; its begin goes to @x. */
static void
move_window (SamayOverview *self,
             double         x,
             gboolean       animate)
{
  SamaySpan visible = samay_session_get_visible (self->session);
  SamayViewport viewport = samay_viewport_new (visible, 1);

  viewport = samay_viewport_pan (&viewport, samay_viewport_get_time_s (&self->all, x) - visible.begin_s);
  samay_session_set_visible (self->session, viewport.visible, animate);
}

static double
get_length_px (SamayOverview *self)
{
  return samay_span_get_length_s (samay_session_get_visible (self->session)) / samay_viewport_get_s_per_px (&self->all);
}

static void
on_drag_begin (SamayOverview *self,
               double         x,
               double         y)
{
  SamayRect window;
  double begin_px;

  if (!is_ready (self))
    return;
  window = get_window (self);
  begin_px = samay_viewport_get_x_px (&self->all, samay_session_get_visible (self->session).begin_s);
  self->drag_x = x;
  self->grip_px = x - begin_px;
  if (samay_rect_contains (window, x, y))
    return;
  /* Beside the window: it comes to the pointer. */
  self->grip_px = get_length_px (self) / 2;
  move_window (self, x - self->grip_px, TRUE);
}

static void
on_drag_update (SamayOverview *self,
                double         dx,
                double         dy)
{
  if (is_ready (self) && dx != 0)
    move_window (self, self->drag_x + dx - self->grip_px, FALSE);
}

static gboolean
on_key (SamayOverview   *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  double step_px = key == GDK_KEY_Left ? -KEY_STEP_PX : key == GDK_KEY_Right ? KEY_STEP_PX : 0;

  if (step_px == 0 || !is_ready (self))
    return FALSE;
  step_px = copysign (MIN (KEY_STEP_PX, get_length_px (self) / 2), step_px);
  move_window (self, samay_viewport_get_x_px (&self->all, samay_session_get_visible (self->session).begin_s) + step_px,
               FALSE);
  return TRUE;
}

static void
set_session (SamayOverview *self,
             SamaySession  *session)
{
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "visible-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::selected", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

static void
samay_overview_dispose (GObject *object)
{
  SamayOverview *self = SAMAY_OVERVIEW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->index, samay_index_unref);
  g_clear_pointer (&self->unpale_index, samay_index_unref);
  g_clear_pointer (&self->bars, g_array_unref);
  g_clear_pointer (&self->unpale, g_array_unref);
  G_OBJECT_CLASS (samay_overview_parent_class)->dispose (object);
}

static void
samay_overview_class_init (SamayOverviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_overview_dispose;
  widget_class->snapshot = samay_overview_snapshot;
  widget_class->measure = samay_overview_measure;
  widget_class->size_allocate = samay_overview_size_allocate;
  widget_class->state_flags_changed = samay_overview_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
samay_overview_init (SamayOverview *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (widget, keys);

  gtk_widget_set_focusable (widget, TRUE);
  gtk_widget_set_tooltip_text (widget, _("All events; drag the window to look elsewhere"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Overview of all events"), -1);
  samay_theme_watch_add (widget);
}

GtkWidget *
samay_overview_new (SamaySession *session)
{
  SamayOverview *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_OVERVIEW, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}

/* Nobody else has it any more, as a rule. */
static void
let_go (SamayIndex **index)
{
  if (*index != NULL)
    samay_let_go (*index, samay_index_get_columns (*index).n, (GDestroyNotify) samay_index_unref);
  *index = NULL;
}

/**
 * samay_overview_set_indices:
 * @index: of the table that is shown
 * @unpale: (nullable): of those of its rows that aren't pale
 *
 * Until others come the strip shows what it showed.
 */
void
samay_overview_set_indices (SamayOverview *self,
                            SamayIndex    *index,
                            SamayIndex    *unpale)
{
  let_go (&self->index);
  let_go (&self->unpale_index);
  self->index = samay_index_ref (index);
  self->unpale_index = unpale != NULL ? samay_index_ref (unpale) : NULL;
  recount (self);
}
