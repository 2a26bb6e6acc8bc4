/* bench-view-shots.c: pictures of what is measured
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-view.h"

#include <math.h>

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"

/* Neighbouring zooms, by which nothing may jump. */
#define N_STEPS 12
#define STEP 0.75
/* Where one looks when closer: among so many of all events before. */
#define QUANTILE 0.62

static void
shoot (Bench      *self,
       double      part,
       const char *path)
{
  double length_s = ((double) self->all.end_s - self->all.begin_s) * part;
  GskRenderNode *node;

  bench_view_show (self, part == 1 ? self->all.begin_s : bench_view_get_begin_s (self, QUANTILE) - length_s / 2, length_s);
  bench_view_settle (self);
  /* Here no clock brings those that have another lane now to where they go. */
  samay_layout_memory_settle (self->canvas->memory, HUGE_VAL);
  g_clear_pointer (&self->canvas->scene, samay_scene_unref);
  node = bench_view_snapshot (self);
  bench_view_draw (self, node);
  gsk_render_node_unref (node);
  cairo_surface_write_to_png (self->surface, path);
}

static void
shoot_zooms (Bench      *self,
             const char *folder,
             const char *language,
             gboolean    is_dark)
{
  static const double parts[] = { 1, 0.2, 0.02 };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      is_dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *path = g_strdup_printf ("%s/%u-%s-%u-%s.png", folder, self->n, language, i, is_dark ? "dark" : "light");

      /* One of very many is chosen, which has no label as a rule. */
      self->session->selected = i == 1 && self->n > 4 ? (guint) ((self->n - 1) * QUANTILE) : SAMAY_SESSION_NO_EVENT;
      shoot (self, parts[i], path);
    }
}

static void
shoot_steps (Bench      *self,
             const char *folder)
{
  double part = 1;

  self->session->selected = SAMAY_SESSION_NO_EVENT;
  for (guint i = 0; i < N_STEPS; i++, part *= STEP)
    {
      g_autofree char *path = g_strdup_printf ("%s/%u-step-%02u.png", folder, self->n, i);

      shoot (self, i == 0 ? 0.999 : part, path);
    }
}

/**
 * bench_view_shoot:
 * @file: (nullable): a statement to show the events of; %NULL for @n events of the bench's
 * @folder: that pictures go to
 *
 * Both languages, light and dark, at three zooms, and a sequence of neighbouring zooms.
 */
void
bench_view_shoot (Bench      *self,
                  guint       n,
                  const char *file,
                  const char *folder)
{
  static const char *const languages[] = { "hi", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      if (file != NULL)
        bench_view_set_up_file (self, file, languages[i]);
      else
        bench_view_set_up (self, n, languages[i]);
      samay_session_fit (self->session, BENCH_WIDTH_PX, FALSE);
      self->all = samay_session_get_visible (self->session);
      bench_view_make_canvas (self);
      shoot_zooms (self, folder, languages[i], TRUE);
      shoot_zooms (self, folder, languages[i], FALSE);
      if (i == 0)
        shoot_steps (self, folder);
      bench_view_tear_down (self);
    }
}
