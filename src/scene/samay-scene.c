/* samay-scene.c: building and asking a display list
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-scene.h"

/* How near a pointer must come to a mark. */
#define HIT_REACH_PX 3

struct _SamayScene
{
  gatomicrefcount ref_count;
  double width_px;
  double height_px;
  SamaySceneCounts counts;
  GArray *primitives; /* SamayPrimitive */
  GArray *points;     /* SamayPoint */
  GArray *folds;      /* SamayFold */
  GArray *bands;      /* SamayBand */
  GStringChunk *texts;
};

struct _SamaySceneBuilder
{
  GArray *primitives;
  GArray *points;
  GArray *folds;
  GArray *bands;
  GStringChunk *texts;
};

/**
 * samay_scene_builder_new:
 *
 * Returns: (transfer full): an empty builder
 */
SamaySceneBuilder *
samay_scene_builder_new (void)
{
  SamaySceneBuilder *self = g_new0 (SamaySceneBuilder, 1);

  self->primitives = g_array_new (FALSE, FALSE, sizeof (SamayPrimitive));
  self->points = g_array_new (FALSE, FALSE, sizeof (SamayPoint));
  self->folds = g_array_new (FALSE, FALSE, sizeof (SamayFold));
  self->bands = g_array_new (FALSE, FALSE, sizeof (SamayBand));
  self->texts = g_string_chunk_new (4096);
  return self;
}

/**
 * samay_scene_builder_free:
 * @self: (transfer full) (nullable):
 */
void
samay_scene_builder_free (SamaySceneBuilder *self)
{
  if (!self)
    return;
  g_clear_pointer (&self->primitives, g_array_unref);
  g_clear_pointer (&self->points, g_array_unref);
  g_clear_pointer (&self->folds, g_array_unref);
  g_clear_pointer (&self->bands, g_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);
  g_free (self);
}

/**
 * samay_scene_builder_add:
 * @primitive: copied, its text too; not a path
 */
void
samay_scene_builder_add (SamaySceneBuilder    *self,
                         const SamayPrimitive *primitive)
{
  SamayPrimitive copy = *primitive;

  if (copy.text)
    copy.text = g_string_chunk_insert (self->texts, copy.text);
  g_array_append_val (self->primitives, copy);
}

/**
 * samay_scene_builder_add_path:
 * @primitive: kind, roles and flags; its bounds are computed here
 * @points: (array length=n_points): corners, in order
 */
void
samay_scene_builder_add_path (SamaySceneBuilder    *self,
                              const SamayPrimitive *primitive,
                              const SamayPoint     *points,
                              guint                 n_points)
{
  SamayPrimitive copy = *primitive;

  g_return_if_fail (n_points > 0 && n_points <= G_MAXUINT16);

  copy.kind = SAMAY_PRIMITIVE_PATH;
  copy.first_point = self->points->len;
  copy.n_points = n_points;
  copy.rect = (SamayRect) { points[0].x, points[0].y, 0, 0 };
  for (guint i = 1; i < n_points; i++)
    copy.rect = samay_rect_unite (copy.rect, (SamayRect) { points[i].x, points[i].y, 0, 0 });
  g_array_append_vals (self->points, points, n_points);
  g_array_append_val (self->primitives, copy);
}

/**
 * samay_scene_builder_add_fold:
 * @fold: what a shape that was added stands for
 */
void
samay_scene_builder_add_fold (SamaySceneBuilder *self,
                              const SamayFold   *fold)
{
  g_array_append_vals (self->folds, fold, 1);
}

/**
 * samay_scene_builder_add_band:
 * @band: whose shapes are added beside this
 */
void
samay_scene_builder_add_band (SamaySceneBuilder *self,
                              const SamayBand   *band)
{
  g_array_append_vals (self->bands, band, 1);
}

/**
 * samay_scene_builder_append:
 * @other: left as it is
 * @dx: pixels that its primitives move to the right
 * @dy: pixels that they move down
 */
void
samay_scene_builder_append (SamaySceneBuilder *self,
                            SamaySceneBuilder *other,
                            double             dx,
                            double             dy)
{
  guint first_point = self->points->len;

  for (guint i = 0; i < other->points->len; i++)
    {
      SamayPoint point = g_array_index (other->points, SamayPoint, i);

      point.x += dx;
      point.y += dy;
      g_array_append_val (self->points, point);
    }
  for (guint i = 0; i < other->folds->len; i++)
    {
      SamayFold fold = g_array_index (other->folds, SamayFold, i);

      fold.rect = samay_rect_translate (fold.rect, dx, dy);
      g_array_append_val (self->folds, fold);
    }
  for (guint i = 0; i < other->primitives->len; i++)
    {
      SamayPrimitive primitive = g_array_index (other->primitives, SamayPrimitive, i);

      primitive.rect = samay_rect_translate (primitive.rect, dx, dy);
      primitive.baseline_px += dy;
      primitive.fade_x_px += dx;
      primitive.first_point += first_point;
      samay_scene_builder_add (self, &primitive);
    }
}

/**
 * samay_scene_builder_get_primitives:
 *
 * Returns: (transfer none) (array length=out_n): what is there yet, from the back to the front; until more is added
 */
const SamayPrimitive *
samay_scene_builder_get_primitives (SamaySceneBuilder *self,
                                    guint             *out_n)
{
  *out_n = self->primitives->len;
  return (const SamayPrimitive *) self->primitives->data;
}

/**
 * samay_scene_builder_end:
 * @self: emptied; free it afterwards
 *
 * Returns: (transfer full): what was built
 */
SamayScene *
samay_scene_builder_end (SamaySceneBuilder *self,
                         double             width_px,
                         double             height_px,
                         SamaySceneCounts   counts)
{
  SamayScene *scene = g_new0 (SamayScene, 1);

  g_atomic_ref_count_init (&scene->ref_count);
  scene->width_px = width_px;
  scene->height_px = height_px;
  scene->counts = counts;
  scene->primitives = g_steal_pointer (&self->primitives);
  scene->points = g_steal_pointer (&self->points);
  scene->folds = g_steal_pointer (&self->folds);
  scene->bands = g_steal_pointer (&self->bands);
  scene->texts = g_steal_pointer (&self->texts);
  return scene;
}

/**
 * samay_scene_ref:
 *
 * Returns: (transfer full): @self
 */
SamayScene *
samay_scene_ref (SamayScene *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * samay_scene_unref:
 * @self: (transfer full):
 */
void
samay_scene_unref (SamayScene *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->primitives);
  g_array_unref (self->points);
  g_array_unref (self->folds);
  g_array_unref (self->bands);
  g_string_chunk_free (self->texts);
  g_free (self);
}

/**
 * samay_scene_get_width_px:
 *
 * Returns: width in pixels at scale 1
 */
double
samay_scene_get_width_px (SamayScene *self)
{
  return self->width_px;
}

/**
 * samay_scene_get_height_px:
 *
 * Returns: height in pixels at scale 1
 */
double
samay_scene_get_height_px (SamayScene *self)
{
  return self->height_px;
}

/**
 * samay_scene_get_counts:
 *
 * Returns: how many events are shown in which way
 */
SamaySceneCounts
samay_scene_get_counts (SamayScene *self)
{
  return self->counts;
}

/**
 * samay_scene_get_primitives:
 *
 * Returns: (transfer none) (array length=out_n): from the back to the front
 */
const SamayPrimitive *
samay_scene_get_primitives (SamayScene *self,
                            guint      *out_n)
{
  *out_n = self->primitives->len;
  return (const SamayPrimitive *) self->primitives->data;
}

/**
 * samay_scene_get_points:
 *
 * Returns: (transfer none): the corners of all paths
 */
const SamayPoint *
samay_scene_get_points (SamayScene *self)
{
  return (const SamayPoint *) self->points->data;
}

/**
 * samay_scene_get_folds:
 *
 * Returns: (transfer none) (array length=out_n): from left to right
 */
const SamayFold *
samay_scene_get_folds (SamayScene *self,
                       guint      *out_n)
{
  *out_n = self->folds->len;
  return (const SamayFold *) (gpointer) self->folds->data;
}

/**
 * samay_scene_get_bands:
 *
 * Returns: (transfer none) (array length=out_n): the groups in sight, from the top down
 */
const SamayBand *
samay_scene_get_bands (SamayScene *self,
                       guint      *out_n)
{
  *out_n = self->bands->len;
  return (const SamayBand *) (gpointer) self->bands->data;
}

/* Whether something else lies over the bars there. */
static gboolean
is_covered (SamayScene *self,
            double      x,
            double      y)
{
  for (guint i = self->primitives->len; i > 0; i--)
    {
      const SamayPrimitive *primitive = &g_array_index (self->primitives, SamayPrimitive, i - 1);

      if ((primitive->flags & SAMAY_PRIMITIVE_COVERS) && samay_rect_contains (primitive->rect, x, y))
        return TRUE;
    }
  return FALSE;
}

static const SamayFold *
find_fold (SamayScene *self,
           double      x,
           double      y,
           double      reach_px)
{
  for (guint i = 0; i < self->folds->len; i++)
    {
      const SamayFold *fold = &g_array_index (self->folds, SamayFold, i);

      if (samay_rect_contains (samay_rect_grow (fold->rect, reach_px), x, y))
        return fold;
    }
  return NULL;
}

/**
 * samay_scene_hit_fold:
 *
 * Bars are narrow: what is near one hits it, where no event is nearer.
 *
 * Returns: (transfer none) (nullable): the fold at (@x, @y)
 */
const SamayFold *
samay_scene_hit_fold (SamayScene *self,
                      double      x,
                      double      y)
{
  const SamayFold *fold = find_fold (self, x, y, 0);

  if (self->bands->len > 0 && is_covered (self, x, y))
    return NULL;
  return fold ? fold : find_fold (self, x, y, HIT_REACH_PX);
}

/**
 * samay_scene_hit:
 *
 * An exact hit wins over a near one, also one of a fold, and the front over the back. Costs O(primitives).
 *
 * Returns: the row of the event at (@x, @y) or within three pixels, or %SAMAY_EVENT_NONE
 */
guint32
samay_scene_hit (SamayScene *self,
                 double      x,
                 double      y)
{
  guint32 near_row = SAMAY_EVENT_NONE;

  for (guint i = self->primitives->len; i > 0; i--)
    {
      const SamayPrimitive *primitive = &g_array_index (self->primitives, SamayPrimitive, i - 1);

      if ((primitive->flags & SAMAY_PRIMITIVE_COVERS) && samay_rect_contains (primitive->rect, x, y))
        return near_row;
      if (primitive->event_row == SAMAY_EVENT_NONE)
        continue;
      if (samay_rect_contains (primitive->rect, x, y))
        return primitive->event_row;
      if (near_row == SAMAY_EVENT_NONE && samay_rect_contains (samay_rect_grow (primitive->rect, HIT_REACH_PX), x, y))
        near_row = primitive->event_row;
    }
  return find_fold (self, x, y, 0) ? SAMAY_EVENT_NONE : near_row;
}

/**
 * samay_scene_get_event_rect_in:
 * @groups: a bit for each group (1 << SAMAY_GROUP_EVENTS) that counts
 * @out_rect: (out): the bounds of all in them that belongs to the event; untouched on failure
 *
 * Costs O(primitives).
 *
 * Returns: whether the scene shows the event there
 */
gboolean
samay_scene_get_event_rect_in (SamayScene *self,
                               guint32     row,
                               guint       groups,
                               SamayRect  *out_rect)
{
  gboolean found = FALSE;

  for (guint i = 0; i < self->primitives->len; i++)
    {
      const SamayPrimitive *primitive = &g_array_index (self->primitives, SamayPrimitive, i);

      if (primitive->event_row != row || row == SAMAY_EVENT_NONE || (groups & 1u << primitive->group) == 0)
        continue;
      *out_rect = found ? samay_rect_unite (*out_rect, primitive->rect) : primitive->rect;
      found = TRUE;
    }
  return found;
}

/**
 * samay_scene_get_event_rect:
 * @out_rect: (out): the bounds of all that belongs to the event; untouched on failure
 *
 * Costs O(primitives).
 *
 * Returns: whether the scene shows the event
 */
gboolean
samay_scene_get_event_rect (SamayScene *self,
                            guint32     row,
                            SamayRect  *out_rect)
{
  return samay_scene_get_event_rect_in (self, row, G_MAXUINT, out_rect);
}
