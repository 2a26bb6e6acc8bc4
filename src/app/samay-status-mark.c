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
#define RING_REACH_PX 4
#define HEIGHT_PX 20
/* As samay-crowd-fold.c has them. */
#define DOT_PX 4
#define DOT_PITCH_PX 5

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

static void
take_scene (SamayStatusMark   *self,
            SamaySceneBuilder *builder)
{
  g_clear_pointer (&self->scene, samay_scene_unref);
  self->scene = samay_scene_builder_end (builder, MARK_WIDTH_PX + 2 * self->reach_px, MARK_HEIGHT_PX + 2 * ABOVE_PX,
                                         (SamaySceneCounts) { 0 });
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * samay_status_mark_set:
 * @when: its certainty, part and bound are seen
 * @is_disputed: whether sources differ
 */
void
samay_status_mark_set (SamayStatusMark *self,
                       const SamayWhen *when,
                       SamayStatus      status,
                       gboolean         is_disputed)
{
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  SamayMark mark = samay_mark_new_example (when, status, MARK_WIDTH_PX, MARK_HEIGHT_PX);

  g_return_if_fail (SAMAY_IS_STATUS_MARK (self));

  mark.disputed = is_disputed;
  if (self->reach_px < COLUMN_REACH_PX)
    self->reach_px = ceil (MAX (mark.bar.x - mark.extent.x, is_disputed ? RING_REACH_PX : 0));
  samay_mark_draw (&mark, builder, self->reach_px, ABOVE_PX, SAMAY_EVENT_NONE, SAMAY_GROUP_LEGEND);
  take_scene (self, builder);
}

static void
add_rect (SamaySceneBuilder *builder,
          SamayGroup         group,
          SamayRole          role,
          SamayRect          rect)
{
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = group, .event_row = SAMAY_EVENT_NONE, .fill = role, .rect = rect,
  });
}

/**
 * samay_status_mark_set_sample:
 *
 * Shows something else that the timeline draws.
 */
void
samay_status_mark_set_sample (SamayStatusMark *self,
                              SamayMarkSample  sample)
{
  static const SamayRole dots[] = { SAMAY_ROLE_OCCURRED, SAMAY_ROLE_OCCURRED, SAMAY_ROLE_PLANNED };
  g_autoptr (SamaySceneBuilder) builder = samay_scene_builder_new ();
  double height_px = MARK_HEIGHT_PX + 2 * ABOVE_PX;
  double middle_px = MARK_WIDTH_PX / 2.0 + self->reach_px;

  g_return_if_fail (SAMAY_IS_STATUS_MARK (self));

  switch (sample)
    {
    case SAMAY_MARK_SAMPLE_DOTS:
      for (guint i = 0; i < G_N_ELEMENTS (dots); i++)
        add_rect (builder, SAMAY_GROUP_FOLDED, dots[i],
                  (SamayRect) { middle_px - DOT_PX / 2, height_px - (i + 1) * DOT_PITCH_PX, DOT_PX, DOT_PX });
      break;
    case SAMAY_MARK_SAMPLE_BAR:
      add_rect (builder, SAMAY_GROUP_FOLDED, SAMAY_ROLE_FOLD, (SamayRect) { middle_px - DOT_PX, 0, 2 * DOT_PX, height_px });
      break;
    case SAMAY_MARK_SAMPLE_TODAY:
      samay_scene_builder_add (builder, &(SamayPrimitive) {
          .kind = SAMAY_PRIMITIVE_LINE, .group = SAMAY_GROUP_TODAY, .event_row = SAMAY_EVENT_NONE,
          .rect = { floor (middle_px) + 0.5, 0, 0, height_px }, .stroke = SAMAY_ROLE_TODAY, .stroke_px = 1,
          .dash = SAMAY_DASH_DASHED,
      });
      break;
    case SAMAY_MARK_SAMPLE_WEEKEND:
    default:
      add_rect (builder, SAMAY_GROUP_GRID, SAMAY_ROLE_WEEKEND, (SamayRect) { self->reach_px, 0, MARK_WIDTH_PX, height_px });
      break;
    }
  take_scene (self, builder);
}
