/* check-scene.c: labels apart, numbers that add up, a pointer that hits what is seen
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-scene.h"

#include <stdlib.h>

/* What one event takes: its words and its shapes, not the clearing behind the words. */
typedef struct
{
  guint32 row;
  SamayRect rect;
  guint place; /* among the primitives */
  gboolean is_text;
  gboolean is_scrolled; /* what belongs to a group goes on above and below the view */
} Item;

/* Whether something that was drawn later lies over all of it. */
static gboolean
is_covered (SamayScene *scene,
            guint       place,
            SamayRect   rect)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = place + 1; i < n; i++)
    if ((primitives[i].flags & SAMAY_PRIMITIVE_COVERS) && primitives[i].rect.x <= rect.x + 0.01
        && primitives[i].rect.y <= rect.y + 0.01
        && samay_rect_get_right (primitives[i].rect) >= samay_rect_get_right (rect) - 0.01
        && samay_rect_get_bottom (primitives[i].rect) >= samay_rect_get_bottom (rect) - 0.01)
      return TRUE;
  return FALSE;
}

static gboolean
is_hidden (SamayScene *scene,
           guint       place,
           double      x,
           double      y)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = place + 1; i < n; i++)
    if ((primitives[i].flags & SAMAY_PRIMITIVE_COVERS) && samay_rect_contains (primitives[i].rect, x, y))
      return TRUE;
  return FALSE;
}

/* In a low bar the chosen event takes its middle. */
static gboolean
is_chosen_there (SamayScene *scene,
                 double      x,
                 double      y)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    if (primitives[i].group == SAMAY_GROUP_CHOSEN && primitives[i].event_row != SAMAY_EVENT_NONE
        && samay_rect_contains (primitives[i].rect, x, y))
      return TRUE;
  return FALSE;
}

static SamayRect
intersect (SamayRect a,
           SamayRect b)
{
  double x = MAX (a.x, b.x);
  double y = MAX (a.y, b.y);

  return (SamayRect) { x, y, MIN (samay_rect_get_right (a), samay_rect_get_right (b)) - x,
                       MIN (samay_rect_get_bottom (a), samay_rect_get_bottom (b)) - y };
}

static GArray *
collect_items (SamayScene *scene)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (Item));
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint n_bands;

  samay_scene_get_bands (scene, &n_bands);
  for (guint i = 0; i < n; i++)
    {
      const SamayPrimitive *primitive = &primitives[i];
      gboolean is_around = primitive->group == SAMAY_GROUP_AXIS || primitive->group == SAMAY_GROUP_TODAY
                           || primitive->group == SAMAY_GROUP_TRAY;
      Item item = { primitive->event_row, primitive->rect, i, primitive->kind == SAMAY_PRIMITIVE_TEXT,
                    n_bands > 0 && !is_around };
      gboolean is_clearing = primitive->kind == SAMAY_PRIMITIVE_RECT && primitive->fill == SAMAY_ROLE_BACKGROUND
                             && primitive->stroke == SAMAY_ROLE_NONE;

      if (!is_clearing && (primitive->group == SAMAY_GROUP_EVENTS || item.is_text))
        g_array_append_val (items, item);
    }
  return items;
}

void
check_nothing_overlaps (SamayScene *scene)
{
  g_autoptr (GArray) items = collect_items (scene);
  SamayRect page = { 0, 0, samay_scene_get_width_px (scene), samay_scene_get_height_px (scene) };

  for (guint i = 0; i < items->len; i++)
    {
      const Item *item = &g_array_index (items, Item, i);

      if (item->is_text)
        {
          g_assert_cmpfloat (item->rect.x, >=, -0.01);
          g_assert_cmpfloat (samay_rect_get_right (item->rect), <=, page.width + 0.01);
        }
      if (item->is_text && !item->is_scrolled)
        {
          g_assert_cmpfloat (item->rect.y, >=, -0.01);
          g_assert_cmpfloat (samay_rect_get_bottom (item->rect), <=, page.height + 0.01);
        }
      for (guint j = 0; j < i; j++)
        {
          const Item *other = &g_array_index (items, Item, j);

          if ((item->row == other->row && !(item->is_text && other->is_text)) || !(item->is_text || other->is_text)
              || !samay_rect_overlaps (samay_rect_grow (item->rect, -0.01), other->rect)
              || is_covered (scene, MIN (item->place, other->place), intersect (item->rect, other->rect)))
            continue;
          g_test_message ("%s", samay_scene_dump (scene));
          g_test_message ("row %u (%.1f %.1f %.1f %.1f), row %u (%.1f %.1f %.1f %.1f)", item->row, item->rect.x, item->rect.y,
                          item->rect.width, item->rect.height, other->row, other->rect.x, other->rect.y, other->rect.width,
                          other->rect.height);
          g_test_fail ();
          return;
        }
    }
}

/* What the numbers of a picture say together. */
guint
check_sum_of_counts (SamayScene *scene)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint sum = 0;

  for (guint i = 0; i < n; i++)
    if (primitives[i].group == SAMAY_GROUP_COUNTS)
      {
        g_auto (GStrv) parts = g_strsplit (primitives[i].text + 1, ",", -1);
        g_autofree char *digits = g_strjoinv ("", parts);

        g_assert_cmpint (primitives[i].text[0], ==, '+');
        sum += atoi (digits);
      }
  return sum;
}

/* In the middle of each shape of an event is the event; in the middle of each bar are those that it stands for. */
void
check_hits (SamayScene *scene)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint n_folds;
  const SamayFold *folds = samay_scene_get_folds (scene, &n_folds);

  for (guint i = 0; i < n; i++)
    if (primitives[i].event_row != SAMAY_EVENT_NONE)
      {
        SamayRect rect = primitives[i].rect;

        if (is_hidden (scene, i, rect.x + rect.width / 2, rect.y + rect.height / 2))
          {
            g_assert_cmpuint (samay_scene_hit (scene, rect.x + rect.width / 2, rect.y + rect.height / 2), !=,
                              primitives[i].event_row);
            continue;
          }
        if (samay_scene_hit (scene, rect.x + rect.width / 2, rect.y + rect.height / 2) != primitives[i].event_row)
          g_test_message ("%u: %.1f %.1f %.1f %.1f\n%s", primitives[i].event_row, rect.x, rect.y, rect.width, rect.height,
                          samay_scene_dump (scene));
        g_assert_cmpuint (samay_scene_hit (scene, rect.x + rect.width / 2, rect.y + rect.height / 2), ==,
                          primitives[i].event_row);
      }
  for (guint i = 0; i < n_folds; i++)
    {
      double x = folds[i].rect.x + folds[i].rect.width / 2;
      double y = folds[i].rect.y + folds[i].rect.height / 2;

      if (is_hidden (scene, 0, x, y))
        {
          g_assert_null (samay_scene_hit_fold (scene, x, y));
          continue;
        }
      g_assert_true (samay_scene_hit_fold (scene, x, y) == &folds[i]);
      if (!is_chosen_there (scene, x, y))
        g_assert_cmpuint (samay_scene_hit (scene, x, y), ==, SAMAY_EVENT_NONE);
    }
}
