/* test-chosen.c: whichever event is chosen, nothing moves for it, and it is seen
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "check-scene.h"
#include "crowd.h"
#include "fixture.h"
#include "scene/samay-mark.h"
#include "view.h"

#define N_VIEWS 24
#define N_CHOICES 6

/* Of few events all have a block as a rule; of some hundred that begin together not; then crowds. */
static SamayEventTable *
make_table (guint i)
{
  switch (i % 6)
    {
    case 0:
      return fixture_life (45, i);
    case 1:
      return fixture_random (55, i);
    case 2:
      return crowd_make (60, i, "hi");
    case 3:
      return fixture_random (400, i);
    case 4:
      return crowd_make (900, i, "en");
    default:
      return crowd_make (5000, i, "hi");
    }
}

static gboolean
is_same (const SamayPrimitive *a,
         const SamayPrimitive *b)
{
  return a->kind == b->kind && a->group == b->group && a->event_row == b->event_row && a->fill == b->fill
         && a->rect.x == b->rect.x && a->rect.y == b->rect.y && a->rect.width == b->rect.width
         && a->rect.height == b->rect.height && a->flags == b->flags && g_strcmp0 (a->text, b->text) == 0;
}

/* All that was there is there, where it was; what has come is of the chosen event. */
static void
check_nothing_moved (SamayScene *before,
                     SamayScene *after,
                     guint32     chosen)
{
  guint n_before;
  guint n_after;
  const SamayPrimitive *a = samay_scene_get_primitives (before, &n_before);
  const SamayPrimitive *b = samay_scene_get_primitives (after, &n_after);
  guint i = 0;

  for (guint j = 0; j < n_after; j++)
    {
      if (i < n_before && is_same (&a[i], &b[j]))
        {
          i++;
          continue;
        }
      if (b[j].group != SAMAY_GROUP_CHOSEN && b[j].event_row != chosen)
        g_test_message ("row %u is chosen\n%s\n%s", chosen, samay_scene_dump (before), samay_scene_dump (after));
      g_assert_true (b[j].group == SAMAY_GROUP_CHOSEN || b[j].event_row == chosen);
    }
  g_assert_cmpuint (i, ==, n_before);
}

static gboolean
is_in_view (View      *view,
            guint      row,
            SamaySpan  visible)
{
  SamayEventRow event = samay_event_table_get_row (view->table, row);
  SamaySpan span;

  if (row >= samay_event_table_get_n_dated (view->table))
    return FALSE;
  span = samay_mark_get_span (&event.when);
  return span.begin_s < visible.end_s && MAX (span.end_s, span.begin_s + 1) > visible.begin_s;
}

static guint
count_texts (SamayScene *scene,
             guint32     row)
{
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (scene, &n);
  guint n_texts = 0;

  for (guint i = 0; i < n; i++)
    n_texts += primitives[i].event_row == row && primitives[i].kind == SAMAY_PRIMITIVE_TEXT;
  return n_texts;
}

/* An event in the middle of the view, so that some of those that are chosen are seen, wherever one looks. */
static guint
choose (View      *view,
        SamaySpan  visible,
        GRand     *rand)
{
  guint n = samay_event_table_get_n (view->table);
  guint row = g_rand_int_range (rand, 0, n);

  for (guint i = 0; i < n && i < 4000; i++)
    if (is_in_view (view, (row + i) % n, visible))
      return (row + i) % n;
  return row;
}

static void
check_views (guint            i,
             SamayGroupingKey key)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (i + 70);
  g_auto (View) view;
  guint n_told = 0;
  guint n_folded = 0;

  view_init (&view, make_table (i));
  if (key != SAMAY_GROUPING_NONE)
    view_group (&view, key);
  view.width_px = g_rand_double_range (rand, 320, 2000);
  view.height_px = g_rand_double_range (rand, i % 4 ? 260 : SAMAY_LAYOUT_BARE_MIN_HEIGHT_PX, 1100);
  for (guint j = 0; j < N_VIEWS; j++)
    {
      SamaySpan visible = view_make_viewport (&view, rand).visible;

      samay_layout_memory_set_chosen (view.memory, SAMAY_EVENT_NONE);
      for (guint k = 0; k < N_CHOICES; k++)
        {
          guint row = choose (&view, visible, rand);
          g_autoptr (SamayScene) before = view_lay_out (&view, visible);
          g_autoptr (SamayScene) after = NULL;

          samay_layout_memory_set_chosen (view.memory, row);
          after = view_lay_out (&view, visible);
          samay_layout_memory_set_chosen (view.memory, SAMAY_EVENT_NONE);
          check_nothing_moved (before, after, row);
          check_nothing_overlaps (after);
          check_hits (after);
          g_assert_cmpuint (samay_scene_get_counts (after).n_folded, ==, samay_scene_get_counts (before).n_folded);
          g_assert_cmpuint (check_sum_of_counts (after), ==, check_sum_of_counts (before));
          if (count_texts (before, row) > 0 || !is_in_view (&view, row, visible))
            continue;
          n_folded++;
          n_told += count_texts (after, row) > 0;
        }
    }
  g_test_message ("%u of %u that have no label have their words", n_told, n_folded);
  /* A view so low that it has no lane says it beside the picture only; of groups, one that is out of sight. */
  if (key == SAMAY_GROUPING_NONE && view.height_px >= 260)
    g_assert_cmpuint (n_told, ==, n_folded);
}

static void
test_nothing_moves_for_the_chosen_event (void)
{
  for (guint i = 0; i < 36; i++)
    check_views (i, SAMAY_GROUPING_NONE);
}

static void
test_nothing_moves_among_groups (void)
{
  for (guint i = 0; i < 12; i++)
    check_views (i, i % 2 ? SAMAY_GROUPING_PLACE : SAMAY_GROUPING_STATUS);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chosen/nothing-moves-for-the-chosen-event", test_nothing_moves_for_the_chosen_event);
  g_test_add_func ("/chosen/nothing-moves-among-groups", test_nothing_moves_among_groups);
  return g_test_run ();
}
