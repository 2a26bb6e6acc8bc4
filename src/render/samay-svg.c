/* samay-svg.c: primitives as SVG elements, streamed by hand
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-svg.h"

#include <string.h>

#include "render/samay-painter.h"
#include "render/samay-svg-metadata.h"
#include "render/samay-svg-outlines.h"
#include "render/samay-svg-text.h"
#include "scene/samay-words.h"

typedef struct
{
  GString *svg;
  SamayScene *scene;
  const SamaySvgOptions *options;
  const char *lang;
  SamaySvgOutlines *outlines; /* or NULL for text */
  SamayWhen date_when;        /* whose words @date holds */
  char *date;
} Writer;

static void
append_attribute_px (GString    *svg,
                     const char *name,
                     double      value)
{
  g_string_append_printf (svg, " %s=\"", name);
  samay_svg_append_number (svg, value);
  g_string_append_c (svg, '"');
}

/* Rows are in order of time: most follow one of the same date. */
static const char *
get_date (Writer          *self,
          const SamayWhen *when)
{
  if (!self->date || !samay_when_equal (&self->date_when, when))
    {
      g_free (self->date);
      self->date = samay_date_format_when (self->options->format, when);
      self->date_when = *when;
    }
  return self->date;
}

/* Everything that is known of an event, for who cannot see the mark, points at it, or searches. */
static void
append_description (Writer              *self,
                    const SamayEventRow *event)
{
  g_autofree char *sources = NULL;

  samay_svg_append_text (self->svg, event->title);
  g_string_append (self->svg, " · ");
  samay_svg_append_text (self->svg, get_date (self, &event->when));
  if (event->place)
    {
      g_string_append (self->svg, " · ");
      samay_svg_append_text (self->svg, event->place);
    }
  g_string_append (self->svg, " · ");
  samay_svg_append_text (self->svg, samay_status_get_word (event->status, self->lang));
  sources = samay_sources_format (event, self->options->format);
  if (sources == NULL)
    return;
  g_string_append (self->svg, " · ");
  samay_svg_append_text (self->svg, sources);
}

static void
append_paint (Writer               *self,
              const char           *attribute,
              SamayRole             role,
              const SamayPrimitive *primitive)
{
  guint fades = primitive->flags & (SAMAY_PRIMITIVE_FADE_BEGIN | SAMAY_PRIMITIVE_FADE_END);

  if (role == SAMAY_ROLE_NONE)
    g_string_append_printf (self->svg, " %s=\"none\"", attribute);
  else if (fades)
    g_string_append_printf (self->svg, " %s=\"url(#fade-%s-%u)\"", attribute, samay_role_get_name (role), fades);
  else
    g_string_append_printf (self->svg, " %s=\"#%06x\"", attribute, samay_theme_get_rgb (self->options->theme, role));
}

static void
append_paints (Writer               *self,
               const SamayPrimitive *primitive)
{
  const double *lengths_px;
  guint n_lengths;

  if (primitive->fill != SAMAY_ROLE_NONE || primitive->kind != SAMAY_PRIMITIVE_LINE)
    append_paint (self, "fill", primitive->fill, primitive);
  if (primitive->stroke == SAMAY_ROLE_NONE)
    return;
  append_paint (self, "stroke", primitive->stroke, primitive);
  if (primitive->stroke_px != 1)
    append_attribute_px (self->svg, "stroke-width", primitive->stroke_px);
  n_lengths = samay_dash_get_pattern (primitive->dash, &lengths_px);
  for (guint i = 0; i < n_lengths; i++)
    {
      g_string_append (self->svg, i == 0 ? " stroke-dasharray=\"" : " ");
      samay_svg_append_number (self->svg, lengths_px[i]);
    }
  if (n_lengths > 0)
    g_string_append_c (self->svg, '"');
}

static void
append_point (Writer *self,
              char    command,
              double  x,
              double  y)
{
  g_string_append_c (self->svg, command);
  samay_svg_append_number (self->svg, x);
  g_string_append_c (self->svg, ' ');
  samay_svg_append_number (self->svg, y);
}

static void
append_path_data (Writer               *self,
                  const SamayPrimitive *primitive)
{
  const SamayPoint *points = samay_scene_get_points (self->scene) + primitive->first_point;

  if (primitive->kind == SAMAY_PRIMITIVE_LINE)
    {
      append_point (self, 'M', primitive->rect.x, primitive->rect.y);
      append_point (self, 'L', primitive->rect.x + primitive->rect.width, primitive->rect.y + primitive->rect.height);
      return;
    }
  for (guint i = 0; i < primitive->n_points; i++)
    append_point (self, i == 0 ? 'M' : 'L', points[i].x, points[i].y);
  if (primitive->flags & SAMAY_PRIMITIVE_CLOSED)
    g_string_append_c (self->svg, 'Z');
}

static void
append_shape (Writer               *self,
              const SamayPrimitive *primitive)
{
  if (primitive->kind == SAMAY_PRIMITIVE_RECT)
    {
      g_string_append (self->svg, "<rect");
      append_attribute_px (self->svg, "x", primitive->rect.x);
      append_attribute_px (self->svg, "y", primitive->rect.y);
      append_attribute_px (self->svg, "width", primitive->rect.width);
      append_attribute_px (self->svg, "height", primitive->rect.height);
    }
  else
    {
      g_string_append (self->svg, "<path d=\"");
      append_path_data (self, primitive);
      g_string_append_c (self->svg, '"');
    }
  append_paints (self, primitive);
  g_string_append (self->svg, "/>\n");
}

/* Where a text is fixed: if a reader's font is wider, it grows away from there. */
static double
get_anchor_px (const SamayPrimitive *primitive)
{
  if (primitive->flags & SAMAY_PRIMITIVE_ANCHOR_END)
    return samay_rect_get_right (primitive->rect);
  if (primitive->flags & SAMAY_PRIMITIVE_ANCHOR_MIDDLE)
    return primitive->rect.x + primitive->rect.width / 2;
  return primitive->rect.x;
}

static void
append_text_start (Writer               *self,
                   const SamayPrimitive *primitive)
{
  const SamayTextLook *look = samay_text_style_get_look (primitive->text_style);
  const char *lang = samay_svg_guess_lang (primitive->text);

  g_string_append (self->svg, "<text");
  append_attribute_px (self->svg, "x", get_anchor_px (primitive));
  append_attribute_px (self->svg, "y", primitive->baseline_px);
  append_attribute_px (self->svg, "font-size", look->size_px);
  if (look->bold)
    g_string_append (self->svg, " font-weight=\"700\"");
  if (primitive->flags & SAMAY_PRIMITIVE_ANCHOR_END)
    g_string_append (self->svg, " text-anchor=\"end\"");
  else if (primitive->flags & SAMAY_PRIMITIVE_ANCHOR_MIDDLE)
    g_string_append (self->svg, " text-anchor=\"middle\"");
  append_paint (self, "fill", primitive->fill, primitive);
  if (lang && strncmp (lang, self->lang, 2) != 0)
    g_string_append_printf (self->svg, " lang=\"%s\" xml:lang=\"%s\"", lang, lang);
  g_string_append_c (self->svg, '>');
}

/* Lines of one text are one element, so that it is selected and found as a whole: a space at a line's end belongs to the
 * words, not to the picture. Returns how many primitives were written. */
static guint
append_text (Writer               *self,
             const SamayPrimitive *primitives,
             guint                 n)
{
  guint n_lines = 1;

  while (n_lines < n && primitives[n_lines].kind == SAMAY_PRIMITIVE_TEXT
         && (primitives[n_lines].flags & SAMAY_PRIMITIVE_NEXT_LINE))
    n_lines++;

  append_text_start (self, &primitives[0]);
  if (n_lines == 1)
    samay_svg_append_text (self->svg, primitives[0].text);
  else
    for (guint i = 0; i < n_lines; i++)
      {
        gboolean space = i + 1 < n_lines && !(primitives[i + 1].flags & SAMAY_PRIMITIVE_JOINED);

        g_string_append (self->svg, "<tspan");
        append_attribute_px (self->svg, "x", get_anchor_px (&primitives[i]));
        append_attribute_px (self->svg, "y", primitives[i].baseline_px);
        g_string_append_c (self->svg, '>');
        samay_svg_append_text (self->svg, primitives[i].text);
        g_string_append (self->svg, space ? " </tspan>" : "</tspan>");
      }
  g_string_append (self->svg, "</text>\n");
  return n_lines;
}

static guint
append_primitive (Writer               *self,
                  const SamayPrimitive *primitives,
                  guint                 n)
{
  if (primitives[0].kind != SAMAY_PRIMITIVE_TEXT)
    append_shape (self, &primitives[0]);
  else if (!self->outlines)
    return append_text (self, primitives, n);
  else
    samay_svg_outlines_append (self->outlines, self->svg, &primitives[0],
                               samay_theme_get_rgb (self->options->theme, primitives[0].fill));
  return 1;
}

/* A dot is one element that carries its event: at 10,000 events each byte counts. */
static void
append_dot (Writer               *self,
            const SamayPrimitive *primitive,
            SamayRole             group_fill)
{
  SamayEventRow event = samay_event_table_get_row (self->options->table, primitive->event_row);

  g_string_append (self->svg, "<path data-event=\"");
  samay_svg_append_text (self->svg, event.id);
  g_string_append (self->svg, "\" d=\"");
  append_point (self, 'M', primitive->rect.x, primitive->rect.y);
  g_string_append_c (self->svg, 'h');
  samay_svg_append_number (self->svg, primitive->rect.width);
  g_string_append_c (self->svg, 'v');
  samay_svg_append_number (self->svg, primitive->rect.height);
  g_string_append_c (self->svg, 'h');
  samay_svg_append_number (self->svg, -primitive->rect.width);
  g_string_append (self->svg, "z\"");
  if (primitive->fill != group_fill)
    append_paint (self, "fill", primitive->fill, primitive);
  g_string_append (self->svg, "><title>");
  append_description (self, &event);
  g_string_append (self->svg, "</title></path>\n");
}

static void
append_event_start (Writer  *self,
                    guint32  row)
{
  SamayEventRow event = samay_event_table_get_row (self->options->table, row);

  g_string_append (self->svg, "<g role=\"img\" data-event=\"");
  samay_svg_append_text (self->svg, event.id);
  g_string_append (self->svg, "\" aria-label=\"");
  append_description (self, &event);
  g_string_append (self->svg, "\"><title>");
  append_description (self, &event);
  g_string_append (self->svg, "</title>\n");
}

/* The primitives of one event, or of none. Returns how many there were. */
static guint
append_run (Writer               *self,
            const SamayPrimitive *primitives,
            guint                 n)
{
  guint32 row = primitives[0].event_row;
  guint n_run = 1;

  while (n_run < n && primitives[n_run].event_row == row)
    n_run++;
  if (row != SAMAY_EVENT_NONE)
    append_event_start (self, row);
  for (guint i = 0; i < n_run;)
    i += append_primitive (self, primitives + i, n_run - i);
  if (row != SAMAY_EVENT_NONE)
    g_string_append (self->svg, "</g>\n");
  return n_run;
}

static void
append_group (Writer               *self,
              const SamayPrimitive *primitives,
              guint                 n)
{
  SamayGroup group = primitives[0].group;

  g_string_append_printf (self->svg, "<g class=\"%s\"", samay_group_get_name (group));
  if (group == SAMAY_GROUP_FOLDED)
    {
      append_paint (self, "fill", primitives[0].fill, &primitives[0]);
      g_string_append (self->svg, " shape-rendering=\"crispEdges\">\n");
      for (guint i = 0; i < n; i++)
        append_dot (self, &primitives[i], primitives[0].fill);
    }
  else
    {
      g_string_append (self->svg, group == SAMAY_GROUP_GRID ? " aria-hidden=\"true\">\n" : ">\n");
      for (guint i = 0; i < n;)
        i += append_run (self, primitives + i, n - i);
    }
  g_string_append (self->svg, "</g>\n");
}

static void
append_stop (Writer     *self,
             double      offset,
             SamayRole   role,
             gboolean    solid)
{
  g_string_append (self->svg, "<stop offset=\"");
  samay_svg_append_number (self->svg, offset);
  g_string_append_printf (self->svg, "\" stop-color=\"#%06x\"%s/>",
                          samay_theme_get_rgb (self->options->theme, role), solid ? "" : " stop-opacity=\"0\"");
}

static void
append_gradient (Writer    *self,
                 SamayRole  role,
                 guint      fades)
{
  gboolean fades_begin = fades & SAMAY_PRIMITIVE_FADE_BEGIN;
  gboolean fades_end = fades & SAMAY_PRIMITIVE_FADE_END;

  g_string_append_printf (self->svg, "<linearGradient id=\"fade-%s-%u\">", samay_role_get_name (role), fades);
  append_stop (self, 0, role, !fades_begin);
  append_stop (self, fades_begin && !fades_end ? 1 - SAMAY_FADE_SOLID : SAMAY_FADE_SOLID, role, TRUE);
  if (fades_begin && fades_end)
    append_stop (self, 1 - SAMAY_FADE_SOLID, role, TRUE);
  append_stop (self, 1, role, !fades_end);
  g_string_append (self->svg, "</linearGradient>\n");
}

/* Only the gradients that are used. */
static void
append_defs (Writer               *self,
             const SamayPrimitive *primitives,
             guint                 n)
{
  gboolean wanted[SAMAY_N_ROLES][4] = { 0 };
  gsize before = self->svg->len;
  gsize empty;

  g_string_append (self->svg, "<defs>\n");
  empty = self->svg->len;
  for (guint i = 0; i < n; i++)
    {
      guint fades = primitives[i].flags & (SAMAY_PRIMITIVE_FADE_BEGIN | SAMAY_PRIMITIVE_FADE_END);

      if (fades)
        wanted[primitives[i].fill][fades] = wanted[primitives[i].stroke][fades] = TRUE;
    }
  for (guint role = SAMAY_ROLE_NONE + 1; role < SAMAY_N_ROLES; role++)
    for (guint fades = 1; fades < 4; fades++)
      if (wanted[role][fades])
        append_gradient (self, role, fades);
  if (self->svg->len == empty)
    g_string_truncate (self->svg, before);
  else
    g_string_append (self->svg, "</defs>\n");
}

static void
append_head (Writer *self)
{
  GString *svg = self->svg;
  guint n = samay_event_table_get_n (self->options->table);
  g_autofree char *number = samay_date_format_number (self->options->format, n);
  g_autofree char *n_events = g_strdup_printf (samay_word_get (n == 1 ? SAMAY_WORD_ONE_EVENT : SAMAY_WORD_MANY_EVENTS,
                                                               self->lang), number);
  g_autofree char *description = g_strdup_printf (samay_word_get (SAMAY_WORD_DESCRIPTION, self->lang), n_events);
  gboolean titled = self->options->title && *self->options->title;

  g_string_append (svg, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
  append_attribute_px (svg, "width", samay_scene_get_width_px (self->scene));
  append_attribute_px (svg, "height", samay_scene_get_height_px (self->scene));
  g_string_append (svg, " viewBox=\"0 0 ");
  samay_svg_append_number (svg, samay_scene_get_width_px (self->scene));
  g_string_append_c (svg, ' ');
  samay_svg_append_number (svg, samay_scene_get_height_px (self->scene));
  g_string_append_printf (svg, "\" lang=\"%s\" xml:lang=\"%s\" role=\"graphics-document document\""
                          " aria-labelledby=\"chart-title\" aria-describedby=\"chart-description\""
                          " font-family=\"Noto Sans, Noto Sans Devanagari, sans-serif\">\n<title id=\"chart-title\">",
                          self->lang, self->lang);
  samay_svg_append_text (svg, titled ? self->options->title : description);
  g_string_append (svg, "</title>\n<desc id=\"chart-description\">");
  samay_svg_append_text (svg, description);
  g_string_append (svg, "</desc>\n");
}

/**
 * samay_svg_render:
 *
 * Text is text, in NFC: it can be searched, selected and read aloud; a title in several lines is one element. Each event
 * is a group with `role`, `aria-label`, `data-event` and a `title` that says everything; an event that is only a dot has the
 * `title`. JSON-LD holds them all. No scripts, no `textLength`, nothing from elsewhere.
 *
 * Returns: (transfer full): an SVG 1.1 document in UTF-8
 */
GBytes *
samay_svg_render (SamayScene            *scene,
                  const SamaySvgOptions *options)
{
  Writer self = { g_string_sized_new (1 << 16), scene, options, samay_date_format_get_locale (options->format) };
  const SamayPrimitive *primitives;
  guint n;

  if (options->fonts)
    self.outlines = samay_svg_outlines_new (options->fonts);
  primitives = samay_scene_get_primitives (scene, &n);
  append_head (&self);
  samay_svg_append_metadata (self.svg, options->table, options->title, self.lang);
  append_defs (&self, primitives, n);
  g_string_append_printf (self.svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#%06x\"/>\n",
                          samay_theme_get_rgb (options->theme, SAMAY_ROLE_BACKGROUND));
  for (guint first = 0; first < n;)
    {
      guint last = first + 1;

      while (last < n && primitives[last].group == primitives[first].group)
        last++;
      append_group (&self, primitives + first, last - first);
      first = last;
    }
  g_string_append (self.svg, "</svg>\n");
  g_clear_pointer (&self.outlines, samay_svg_outlines_free);
  g_free (self.date);
  return g_string_free_to_bytes (self.svg);
}
