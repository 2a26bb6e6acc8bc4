/* samay-scene-dump.c: a display list as text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-scene.h"

static const char *const kind_names[] = { "rect", "line", "path", "text" };

static const char *const group_names[SAMAY_N_GROUPS] = {
  [SAMAY_GROUP_GRID] = "grid",
  [SAMAY_GROUP_HEADER] = "header",
  [SAMAY_GROUP_AXIS] = "axis",
  [SAMAY_GROUP_TODAY] = "today",
  [SAMAY_GROUP_EVENTS] = "events",
  [SAMAY_GROUP_FOLDED] = "folded",
  [SAMAY_GROUP_COUNTS] = "counts",
  [SAMAY_GROUP_CHOSEN] = "chosen",
  [SAMAY_GROUP_RECURRING] = "recurring",
  [SAMAY_GROUP_TRAY] = "tray",
  [SAMAY_GROUP_LEGEND] = "legend",
};

static const char *const flag_names[] = {
  "fade-begin", "fade-end", "closed", "next-line", "joined", "anchor-end", "anchor-middle",
  "covers",
};

/**
 * samay_group_get_name:
 *
 * Returns: (transfer none): the name that dumps and documents use
 */
const char *
samay_group_get_name (SamayGroup self)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_GROUPS, "");

  return group_names[self];
}

static void
append_px (GString    *dump,
           const char *name,
           double      value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  /* Tenths: what two platforms may disagree on is finer. Adding 0 makes -0 a 0. */
  g_ascii_formatd (buffer, sizeof buffer, "%.1f", value + 0.0);
  g_string_append_printf (dump, " %s=%s", name, g_str_equal (buffer, "-0.0") ? "0.0" : buffer);
}

static void
dump_primitive (const SamayPrimitive *primitive,
                const SamayPoint     *points,
                GString              *dump)
{
  g_string_append_printf (dump, "%s %s", group_names[primitive->group], kind_names[primitive->kind]);
  if (primitive->event_row != SAMAY_EVENT_NONE)
    g_string_append_printf (dump, " event=%u", primitive->event_row);
  append_px (dump, "x", primitive->rect.x);
  append_px (dump, "y", primitive->rect.y);
  append_px (dump, "w", primitive->rect.width);
  append_px (dump, "h", primitive->rect.height);
  if (primitive->fill != SAMAY_ROLE_NONE)
    g_string_append_printf (dump, " fill=%s", samay_role_get_name (primitive->fill));
  if (primitive->stroke != SAMAY_ROLE_NONE)
    {
      g_string_append_printf (dump, " stroke=%s/%s", samay_role_get_name (primitive->stroke),
                              samay_dash_get_name (primitive->dash));
      append_px (dump, "stroke-width", primitive->stroke_px);
    }
  for (guint i = 0; i < G_N_ELEMENTS (flag_names); i++)
    if (primitive->flags & (1 << i))
      g_string_append_printf (dump, " %s", flag_names[i]);
  for (guint i = 0; i < primitive->n_points; i++)
    {
      append_px (dump, "px", points[primitive->first_point + i].x);
      append_px (dump, "py", points[primitive->first_point + i].y);
    }
  if (primitive->text)
    g_string_append_printf (dump, " style=%s \"%s\"", samay_text_style_get_look (primitive->text_style)->name,
                            primitive->text);
  g_string_append_c (dump, '\n');
}

/**
 * samay_scene_dump:
 *
 * Returns: (transfer full): a line per primitive, for tests to compare
 */
char *
samay_scene_dump (SamayScene *self)
{
  GString *dump = g_string_new ("scene");
  SamaySceneCounts counts = samay_scene_get_counts (self);
  guint n;
  const SamayPrimitive *primitives = samay_scene_get_primitives (self, &n);

  append_px (dump, "w", samay_scene_get_width_px (self));
  append_px (dump, "h", samay_scene_get_height_px (self));
  g_string_append_printf (dump, " labelled=%u folded=%u undated=%u\n", counts.n_labelled, counts.n_folded, counts.n_undated);
  for (guint i = 0; i < n; i++)
    dump_primitive (&primitives[i], samay_scene_get_points (self), dump);
  return g_string_free (dump, FALSE);
}
