/* samay-status-mark.c: a scene of one mark
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-status-mark.h"

#include <math.h>

#include "app/samay-theme-watch.h"
#include "render/samay-painter.h"
#include "scene/samay-mark.h"

#define MARK_WIDTH_PX 18
#define MARK_HEIGHT_PX 11
/* What strikes a mark out, or breaks its ends, reaches so far. */
#define COLUMN_REACH_PX 11
#define ABOVE_PX 3
#define HEIGHT_PX 20

struct _SamayStatusMark
{
  GtkWidget parent_instance;

  SamayScene *scene;
  double reach_px;
};

G_DEFINE_FINAL_TYPE (SamayStatusMark, samay_status_mark, GTK_TYPE_WIDGET)

static void
samay_status_mark_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  SamayStatusMark *self = SAMAY_STATUS_MARK (widget);
  int width_px = gtk_widget_get_width (widget);
  int height_px = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (self->scene == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width_px, height_px));
  cairo_translate (cr, floor ((width_px - samay_scene_get_width_px (self->scene)) / 2),
                   floor ((height_px - samay_scene_get_height_px (self->scene)) / 2));
  samay_painter_paint_over (self->scene, NULL, samay_theme_watch_get (), cr);
  cairo_destroy (cr);
}

static void
samay_status_mark_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  SamayStatusMark *self = SAMAY_STATUS_MARK (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? MARK_WIDTH_PX + 2 * self->reach_px : HEIGHT_PX;
}

static void
samay_status_mark_finalize (GObject *object)
{
  g_clear_pointer (&SAMAY_STATUS_MARK (object)->scene, samay_scene_unref);
  G_OBJECT_CLASS (samay_status_mark_parent_class)->finalize (object);
}

static void
samay_status_mark_class_init (SamayStatusMarkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = samay_status_mark_finalize;
  widget_class->snapshot = samay_status_mark_snapshot;
  widget_class->measure = samay_status_mark_measure;
  /* The words beside it say the same. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
samay_status_mark_init (SamayStatusMark *self)
{
  samay_theme_watch_add (GTK_WIDGET (self));
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * samay_status_mark_new:
 * @is_in_column: whether its bar stands below those of others, whatever reaches out of them
 *
 * Returns: (transfer floating): a mark of nothing yet
 */
GtkWidget *
samay_status_mark_new (gboolean is_in_column)
{
  SamayStatusMark *self = g_object_new (SAMAY_TYPE_STATUS_MARK, NULL);

  self->reach_px = is_in_column ? COLUMN_REACH_PX : 0;
  return GTK_WIDGET (self);
}

/**
 * samay_status_mark_set:
 * @when: its certainty, part and bound are seen
 */
void
samay_status_mark_set (SamayStatusMark *self,
                       const SamayWhen *when,
                       SamayStatus      status)
{
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  SamayMark mark = samay_mark_new_example (when, status, MARK_WIDTH_PX, MARK_HEIGHT_PX);
  double height_px = MARK_HEIGHT_PX + 2 * ABOVE_PX;

  g_return_if_fail (SAMAY_IS_STATUS_MARK (self));

  if (self->reach_px < COLUMN_REACH_PX)
    self->reach_px = ceil (mark.bar.x - mark.extent.x);
  samay_mark_draw (&mark, builder, self->reach_px, ABOVE_PX, SAMAY_EVENT_NONE, SAMAY_GROUP_LEGEND);
  g_clear_pointer (&self->scene, samay_scene_unref);
  self->scene = samay_scene_builder_end (builder, MARK_WIDTH_PX + 2 * self->reach_px, height_px, (SamaySceneCounts) { 0 });
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
