/* bench-view-shots.c: pictures of what is measured
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench-view.h"

#include "app/samay-session-private.h"
#include "app/samay-timeline-canvas-private.h"

static void
shoot (Bench      *self,
       const char *folder,
       const char *language,
       gboolean    is_dark)
{
  static const double parts[] = { 1, 0.2, 0.03, 0.001 };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      is_dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      double length_s = ((double) self->all.end_s - self->all.begin_s) * parts[i];
      g_autofree char *path = g_strdup_printf ("%s/%u-%s-%s-%u.png", folder, self->n, language, is_dark ? "dark" : "light", i);
      GskRenderNode *node;

      /* One of very many is chosen, which has no label as a rule. */
      self->session->selected = i % 2 == 0 ? SAMAY_SESSION_NO_EVENT : (self->n - 1) * 0.62;
      if (i == 0)
        bench_view_show (self, self->all.begin_s, length_s);
      else
        bench_view_show (self, bench_view_get_begin_s (self, 0.62) - length_s / 2, length_s);
      bench_view_settle (self);
      g_clear_pointer (&self->canvas->scene, samay_scene_unref);
      node = bench_view_snapshot (self);
      bench_view_draw (self, node);
      gsk_render_node_unref (node);
      cairo_surface_write_to_png (self->surface, path);
    }
}

/**
 * bench_view_shoot:
 * @folder: that pictures go to
 *
 * Both languages, light and dark, at four zooms.
 */
void
bench_view_shoot (Bench      *self,
                  guint       n,
                  const char *folder)
{
  static const char *const languages[] = { "hi", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      bench_view_set_up (self, n, languages[i]);
      samay_session_fit (self->session, BENCH_WIDTH_PX, FALSE);
      self->all = samay_session_get_visible (self->session);
      bench_view_make_canvas (self);
      shoot (self, folder, languages[i], FALSE);
      shoot (self, folder, languages[i], TRUE);
      bench_view_tear_down (self);
    }
}
