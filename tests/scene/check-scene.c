/* check-scene.c: labels apart, numbers that add up, a pointer that hits what is seen
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "check-scene.h"

#include <stdlib.h>

/* What one event takes: its words and its shapes, not the clearing behind the words. */
typedef struct
{
  guint32 row;
  SamayRect rect;
  gboolean is_text;
} Item;

static GArray *
collect_items (SamayScene *scene)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (Item));
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);

  for (guint i = 0; i < n; i++)
    {
      const SamayPrimitive *primitive = &primitives[i];
      Item item = { primitive->event_row, primitive->rect, primitive->kind == SAMAY_PRIMITIVE_TEXT };
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
          g_assert_cmpfloat (item->rect.y, >=, -0.01);
          g_assert_cmpfloat (samay_rect_get_bottom (item->rect), <=, page.height + 0.01);
        }
      for (guint j = 0; j < i; j++)
        {
          const Item *other = &g_array_index (items, Item, j);

          if ((item->row == other->row && !(item->is_text && other->is_text)) || !(item->is_text || other->is_text)
              || !samay_rect_overlaps (samay_rect_grow (item->rect, -0.01), other->rect))
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

      g_assert_true (samay_scene_hit_fold (scene, x, y) == &folds[i]);
      g_assert_cmpuint (samay_scene_hit (scene, x, y), ==, SAMAY_EVENT_NONE);
    }
}
