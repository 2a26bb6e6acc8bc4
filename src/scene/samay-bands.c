/* samay-bands.c: groups from the top down, as far as they are in sight
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-bands.h"

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

#include <math.h>

#define HEADER_PX 30.0
/* Between the header and the first mark, and below all of a band. */
#define LEAD_PX 9.0
#define AIR_PX 9.0
/* Dots and bars below the lanes; alone, in a folded band. */
#define STRIP_PX 46.0
#define FOLDED_STRIP_PX 40.0
/* A band has a lane more for twice the events, up to this; where there is room to spare, more. */
#define MAX_LANES 6
#define CHEVRON_PX 8.0
#define CHEVRON_GAP_PX 10.0
#define NAME_PART 0.6

typedef struct
{
  SamayCrowd *crowd;
  guint n;
  guint n_lanes;
  gboolean has_strip;
  gboolean is_folded;
  double top_px;
  double height_px;
} Band;

struct _SamayBands
{
  SamayBandIndex *index;
  SamayCrowdWords *words;
  GArray *bands;   /* Band */
  double top_px;   /* of the room, in the chart that was drawn last */
  double width_px;
  double room_px;  /* that they were arranged for */
  double height_px;
  double scroll_px;
};

static Band *
get_band (SamayBands *self,
          guint       group)
{
  return &g_array_index (self->bands, Band, group);
}

static void
clear_band (gpointer data)
{
  samay_crowd_free (((Band *) data)->crowd);
}

/**
 * samay_bands_new:
 * @index: kept
 *
 * Returns: (transfer full): for one view, no group folded
 */
SamayBands *
samay_bands_new (SamayBandIndex *index)
{
  SamayBands *self = g_new0 (SamayBands, 1);
  guint n = samay_grouping_get_n (samay_band_index_get_grouping (index));

  self->index = samay_band_index_ref (index);
  self->words = samay_crowd_words_new ();
  self->bands = g_array_new (FALSE, TRUE, sizeof (Band));
  g_array_set_clear_func (self->bands, clear_band);
  for (guint group = 0; group < n; group++)
    {
      SamayIndex *of_group = samay_band_index_get (index, group);
      Band band = { .crowd = samay_crowd_new (of_group), .n = samay_index_get_columns (of_group).n };

      g_array_append_val (self->bands, band);
    }
  return self;
}

/**
 * samay_bands_free:
 * @self: (transfer full) (nullable):
 */
void
samay_bands_free (SamayBands *self)
{
  if (!self)
    return;
  g_array_unref (self->bands);
  samay_crowd_words_free (self->words);
  samay_band_index_unref (self->index);
  g_free (self);
}

/**
 * samay_bands_get_index:
 *
 * Returns: (transfer none):
 */
SamayBandIndex *
samay_bands_get_index (SamayBands *self)
{
  return self->index;
}

guint
samay_bands_get_n (SamayBands *self)
{
  return self->bands->len;
}

gboolean
samay_bands_is_folded (SamayBands *self,
                       guint       group)
{
  return get_band (self, group)->is_folded;
}

static double
measure (const Band *band)
{
  double px = HEADER_PX + LEAD_PX + AIR_PX;

  if (band->n == 0)
    return 0;
  if (band->is_folded)
    return px + FOLDED_STRIP_PX;
  px += band->n_lanes * SAMAY_CROWD_LANE_PX;
  return band->has_strip ? px + SAMAY_CROWD_FOLD_GAP_PX + STRIP_PX : px;
}

/* From the top down; empty groups take nothing. */
static void
stack (SamayBands *self)
{
  double y = 0;

  for (guint group = 0; group < self->bands->len; group++)
    {
      Band *band = get_band (self, group);

      band->top_px = y;
      band->height_px = measure (band);
      y += band->height_px;
    }
  self->height_px = y;
  samay_bands_set_scroll_px (self, self->scroll_px);
}

/* The one with the most events for a lane that can have another. */
static Band *
find_poorest (SamayBands *self)
{
  Band *poorest = NULL;

  for (guint group = 0; group < self->bands->len; group++)
    {
      Band *band = get_band (self, group);

      if (!band->has_strip || band->n_lanes == SAMAY_CROWD_MAX_LANES)
        continue;
      if (!poorest || (double) band->n / band->n_lanes > (double) poorest->n / poorest->n_lanes)
        poorest = band;
    }
  return poorest;
}

/* Lanes depend on the number of events and on the room, not on what is folded: so a band that is folded moves the others,
 * but changes nothing in them. */
static void
arrange (SamayBands *self,
         double      room_px)
{
  double spare_px = room_px;
  Band *band;

  if (room_px == self->room_px)
    return;
  self->room_px = room_px;
  for (guint group = 0; group < self->bands->len; group++)
    {
      Band unfolded;

      band = get_band (self, group);
      band->n_lanes = CLAMP (1 + floor (log2 (MAX (band->n, 1))), 1, MAX_LANES);
      band->has_strip = band->n > band->n_lanes;
      unfolded = *band;
      unfolded.is_folded = FALSE;
      spare_px -= measure (&unfolded);
    }
  for (; spare_px >= SAMAY_CROWD_LANE_PX && (band = find_poorest (self)); spare_px -= SAMAY_CROWD_LANE_PX)
    band->n_lanes++;
  stack (self);
}

/**
 * samay_bands_set_folded:
 * @is_folded: whether only dots and bars of the group are shown
 */
void
samay_bands_set_folded (SamayBands *self,
                        guint       group,
                        gboolean    is_folded)
{
  get_band (self, group)->is_folded = is_folded;
  stack (self);
}

/**
 * samay_bands_dup_name:
 * @locale: of the words for groups that have no name of their own
 *
 * Returns: (transfer full): what the header says, in one line
 */
char *
samay_bands_dup_name (SamayBands *self,
                      guint       group,
                      const char *locale)
{
  static const SamayWord others[SAMAY_N_GROUPINGS] = {
    [SAMAY_GROUPING_PLACE] = SAMAY_WORD_OTHER_PLACES,
    [SAMAY_GROUPING_PERSON] = SAMAY_WORD_OTHER_PEOPLE,
    [SAMAY_GROUPING_STATEMENT] = SAMAY_WORD_OTHER_STATEMENTS,
    [SAMAY_GROUPING_STATUS] = SAMAY_WORD_OTHER_STATEMENTS,
  };
  static const SamayWord nameless[SAMAY_N_GROUPINGS] = {
    [SAMAY_GROUPING_PLACE] = SAMAY_WORD_NO_PLACE,
    [SAMAY_GROUPING_PERSON] = SAMAY_WORD_NO_PERSON,
    [SAMAY_GROUPING_STATEMENT] = SAMAY_WORD_NO_STATEMENT,
    [SAMAY_GROUPING_STATUS] = SAMAY_WORD_NO_STATEMENT,
  };
  SamayGrouping *grouping = samay_band_index_get_grouping (self->index);
  SamayGroupingKey key = samay_grouping_get_key (grouping);
  const char *name = samay_grouping_get_name (grouping, group);
  int status = samay_grouping_get_status (grouping, group);

  if (status >= 0)
    return g_strdup (samay_status_get_word (status, locale));
  if (samay_grouping_get_kind (grouping, group) == SAMAY_GROUP_KIND_OTHERS)
    return g_strdup (samay_word_get (others[key], locale));
  if (samay_grouping_get_kind (grouping, group) == SAMAY_GROUP_KIND_NAMELESS || !name || !*name)
    return g_strdup (samay_word_get (nameless[key], locale));
  return samay_text_clean (name);
}

/**
 * samay_bands_get_height_px:
 *
 * Returns: what all bands take, as they were arranged last
 */
double
samay_bands_get_height_px (SamayBands *self)
{
  return self->height_px;
}

/**
 * samay_bands_get_room:
 *
 * Returns: where in the chart bands are seen, as they were drawn last
 */
SamayRect
samay_bands_get_room (SamayBands *self)
{
  return (SamayRect) { 0, self->top_px, self->width_px, self->room_px };
}

/**
 * samay_bands_get_top_px:
 *
 * Returns: where the group begins, from the first one's top
 */
double
samay_bands_get_top_px (SamayBands *self,
                        guint       group)
{
  return get_band (self, group)->top_px;
}

/**
 * samay_bands_set_scroll_px:
 * @scroll_px: how much of the bands is above the view; no further than there is something to see
 */
void
samay_bands_set_scroll_px (SamayBands *self,
                           double      scroll_px)
{
  self->scroll_px = CLAMP (round (scroll_px), 0, MAX (ceil (self->height_px - self->room_px), 0));
}

double
samay_bands_get_scroll_px (SamayBands *self)
{
  return self->scroll_px;
}

/**
 * samay_bands_is_waiting:
 *
 * Returns: whether the last frame left out labels that the next one can have
 */
gboolean
samay_bands_is_waiting (SamayBands *self)
{
  return samay_crowd_words_is_waiting (self->words);
}

static gboolean
is_in_sight (SamayBands *self,
             const Band *band)
{
  return band->height_px > 0 && band->top_px + band->height_px > self->scroll_px
         && band->top_px < self->scroll_px + self->room_px;
}

static SamayCrowdFrame
make_frame (SamayBands            *self,
            const Band            *band,
            guint                  group,
            const SamayCrowdFrame *whole)
{
  SamayCrowdFrame frame = *whole;

  frame.top_px = whole->top_px + band->top_px - self->scroll_px + HEADER_PX + LEAD_PX;
  frame.bottom_px = whole->top_px + band->top_px - self->scroll_px + band->height_px - AIR_PX;
  frame.n_lanes = band->is_folded ? 0 : band->n_lanes;
  frame.fold_px = band->is_folded ? FOLDED_STRIP_PX : STRIP_PX;
  frame.band = group;
  return frame;
}

/* Where the header stands: at its band's top, or at the view's as long as the band is there. */
static double
get_header_px (SamayBands            *self,
               const Band            *band,
               const SamayCrowdFrame *whole)
{
  double top_px = band->top_px - self->scroll_px;

  return whole->top_px + CLAMP (0, top_px, MAX (top_px + band->height_px - HEADER_PX, top_px));
}

static void
note_band (SamayBands            *self,
           const Band            *band,
           guint                  group,
           SamaySceneBuilder     *builder,
           const SamayCrowdFrame *whole,
           guint                  n_seen)
{
  double y = whole->top_px + band->top_px - self->scroll_px;

  samay_scene_builder_add_band (builder, &(SamayBand) {
      .header = { 0, get_header_px (self, band, whole), whole->viewport.width_px, HEADER_PX },
      .rect = { 0, y, whole->viewport.width_px, band->height_px },
      .group = group, .n = band->n, .n_seen = n_seen, .is_folded = band->is_folded,
  });
}

/**
 * samay_bands_draw:
 * @frame: its top and bottom are those of the room for all bands; lanes and strips are chosen here
 *
 * Draws what is in sight; what stands above and below is counted. Costs as samay_crowd_draw() does, and O(log n) for each
 * group that is out of sight.
 *
 * Returns: how many dated events are shown in which way
 */
SamaySceneCounts
samay_bands_draw (SamayBands            *self,
                  SamaySceneBuilder     *builder,
                  const SamayCrowdFrame *frame)
{
  SamaySceneCounts counts = { 0 };

  samay_crowd_words_begin (self->words, frame->measure, frame->format);
  self->top_px = frame->top_px;
  self->width_px = frame->viewport.width_px;
  arrange (self, frame->bottom_px - frame->top_px);
  for (guint group = 0; group < self->bands->len; group++)
    {
      const Band *band = get_band (self, group);
      SamayCrowdFrame of_band = make_frame (self, band, group, frame);
      guint n_seen = samay_index_count_in (samay_crowd_get_index (band->crowd), frame->viewport.visible);
      SamaySceneCounts here = { .n_elsewhere = n_seen, .n_outside = band->n - n_seen };

      if (is_in_sight (self, band))
        {
          here = samay_crowd_draw_with (band->crowd, self->words, builder, &of_band);
          note_band (self, band, group, builder, frame, n_seen);
        }
      counts.n_labelled += here.n_labelled;
      counts.n_bare += here.n_bare;
      counts.n_folded += here.n_folded;
      counts.n_outside += here.n_outside;
      counts.n_elsewhere += here.n_elsewhere;
    }
  return counts;
}

static void
draw_chevron (SamaySceneBuilder *builder,
              double             x,
              double             y,
              gboolean           is_folded)
{
  double half = CHEVRON_PX / 2;
  const SamayPoint down[] = { { x, y - half / 2 }, { x + half, y + half / 2 }, { x + 2 * half, y - half / 2 } };
  const SamayPoint right[] = { { x + half / 2, y - half }, { x + half * 3 / 2, y }, { x + half / 2, y + half } };

  samay_scene_builder_add_path (builder, &(SamayPrimitive) {
      .group = SAMAY_GROUP_HEADER, .event_row = SAMAY_EVENT_NONE, .stroke = SAMAY_ROLE_TEXT, .stroke_px = 1.8,
  }, is_folded ? right : down, 3);
}

static double
draw_text (SamaySceneBuilder     *builder,
           const SamayCrowdFrame *frame,
           SamayTextStyle         style,
           const char            *text,
           double                 x,
           double                 header_y)
{
  const SamayTextLook *look = samay_text_style_get_look (style);
  double width_px = samay_measure_get_width_px (frame->measure, style, text);
  double y = header_y + round ((HEADER_PX - look->line_px) / 2);

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_TEXT, .group = SAMAY_GROUP_HEADER, .event_row = SAMAY_EVENT_NONE, .text = text,
      .text_style = style, .fill = look->role, .rect = { x, y, width_px, look->line_px },
      .baseline_px = y + samay_measure_get_baseline_px (frame->measure, style),
  });
  return width_px;
}

/* The name, and how many events the group has: at the left edge, wherever one looks. */
static void
draw_header (SamayBands            *self,
             const Band            *band,
             guint                  group,
             SamaySceneBuilder     *builder,
             const SamayCrowdFrame *frame)
{
  const char *locale = samay_date_format_get_locale (frame->format);
  double y = get_header_px (self, band, frame);
  double x = frame->inset_px;
  double room_px = frame->viewport.width_px - 2 * frame->inset_px - CHEVRON_PX - CHEVRON_GAP_PX;
  g_autofree char *name = samay_bands_dup_name (self, group, locale);
  g_autofree char *cut = samay_measure_ellipsize (frame->measure, SAMAY_TEXT_TRAY_HEAD, name, room_px * NAME_PART);
  g_autofree char *number = samay_date_format_number (frame->format, band->n);

  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_RECT, .group = SAMAY_GROUP_HEADER, .event_row = SAMAY_EVENT_NONE,
      .fill = SAMAY_ROLE_WEEKEND, .rect = { 0, y, frame->viewport.width_px, HEADER_PX },
      .flags = SAMAY_PRIMITIVE_COVERS,
  });
  samay_scene_builder_add (builder, &(SamayPrimitive) {
      .kind = SAMAY_PRIMITIVE_LINE, .group = SAMAY_GROUP_HEADER, .event_row = SAMAY_EVENT_NONE,
      .rect = { 0, y + 0.5, frame->viewport.width_px, 0 }, .stroke = SAMAY_ROLE_GRID_STRONG, .stroke_px = 1,
  });
  draw_chevron (builder, x, y + HEADER_PX / 2, band->is_folded);
  x += CHEVRON_PX + CHEVRON_GAP_PX;
  x += draw_text (builder, frame, SAMAY_TEXT_TRAY_HEAD, cut, x, y) + CHEVRON_GAP_PX;
  draw_text (builder, frame, SAMAY_TEXT_LEGEND, number, x, y);
}

/**
 * samay_bands_draw_headers:
 * @frame: as for samay_bands_draw(), which comes before
 *
 * Over what the bands show: the uppermost header stays at the top as long as its band is in sight.
 */
void
samay_bands_draw_headers (SamayBands            *self,
                          SamaySceneBuilder     *builder,
                          const SamayCrowdFrame *frame)
{
  for (guint group = 0; group < self->bands->len; group++)
    if (is_in_sight (self, get_band (self, group)))
      draw_header (self, get_band (self, group), group, builder, frame);
}
