/* samay-timeline-canvas-groups.c: headers that fold their groups, and the way down the groups
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-canvas-private.h"

#include <glib/gi18n.h>
#include <math.h>

#define STEP_PX 96
/* Beside an event that comes into sight. */
#define AROUND_PX 8

static SamayBands *
get_bands (SamayTimelineCanvas *self)
{
  return samay_layout_memory_get_bands (self->memory);
}

/* The same group of another table, or after another text, is known by this. */
static char *
make_key (SamayTimelineCanvas *self,
          guint                group)
{
  SamayGrouping *grouping = samay_band_index_get_grouping (samay_bands_get_index (get_bands (self)));
  g_autofree char *name = samay_bands_dup_name (get_bands (self), group, NULL);

  return g_strdup_printf ("%s %d %s", samay_grouping_key_get_name (samay_grouping_get_key (grouping)),
                          samay_grouping_get_kind (grouping, group), name);
}

static void
on_scrolled (SamayTimelineCanvas *self)
{
  if (get_bands (self) == NULL)
    return;
  samay_bands_set_scroll_px (get_bands (self), gtk_adjustment_get_value (self->scroll));
  samay_timeline_canvas_rearrange (self);
}

/**
 * samay_timeline_canvas_init_groups:
 *
 * For the canvas itself, when it is made.
 */
void
samay_timeline_canvas_init_groups (SamayTimelineCanvas *self)
{
  self->headers = g_ptr_array_new ();
  self->folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->scroll = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, STEP_PX, STEP_PX, 0));
  g_signal_connect_object (self->scroll, "value-changed", G_CALLBACK (on_scrolled), self, G_CONNECT_SWAPPED);
}

/**
 * samay_timeline_canvas_clear_groups:
 *
 * Takes the headers away.
 */
void
samay_timeline_canvas_clear_groups (SamayTimelineCanvas *self)
{
  for (guint i = 0; i < self->headers->len; i++)
    gtk_widget_unparent (self->headers->pdata[i]);
  g_ptr_array_set_size (self->headers, 0);
}

static guint
find_header (SamayTimelineCanvas *self,
             GtkWidget           *header)
{
  guint group = 0;

  return g_ptr_array_find (self->headers, header, &group) ? group : G_MAXUINT;
}

static void
set_folded (SamayTimelineCanvas *self,
            guint                group,
            gboolean             is_folded)
{
  char *key = make_key (self, group);

  samay_bands_set_folded (get_bands (self), group, is_folded);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->headers->pdata[group]), GTK_ACCESSIBLE_STATE_EXPANDED, !is_folded, -1);
  if (is_folded)
    {
      g_hash_table_add (self->folded, key);
      return;
    }
  g_hash_table_remove (self->folded, key);
  g_free (key);
}

static void
on_header_clicked (GtkWidget           *header,
                   SamayTimelineCanvas *self)
{
  guint group = find_header (self, header);

  if (get_bands (self) == NULL || group == G_MAXUINT)
    return;
  set_folded (self, group, !samay_bands_is_folded (get_bands (self), group));
  samay_timeline_canvas_rearrange (self);
}

/* Up and down from header to header, as in a tree; left folds, right unfolds. */
static gboolean
on_header_key (GtkEventController *controller,
               guint               key,
               guint               code,
               GdkModifierType     state,
               gpointer            user_data)
{
  SamayTimelineCanvas *self = user_data;
  guint group = find_header (self, gtk_event_controller_get_widget (controller));

  if (get_bands (self) == NULL || group == G_MAXUINT || (state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return FALSE;
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      samay_timeline_canvas_go_to_group (self, -1);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      samay_timeline_canvas_go_to_group (self, 1);
      return TRUE;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      set_folded (self, group, key == GDK_KEY_Left || key == GDK_KEY_KP_Left);
      samay_timeline_canvas_rearrange (self);
      return TRUE;
    default:
      return FALSE;
    }
}

static GtkWidget *
make_header (SamayTimelineCanvas *self)
{
  GtkWidget *header = gtk_button_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_add_css_class (header, "group-header");
  g_signal_connect (header, "clicked", G_CALLBACK (on_header_clicked), self);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_header_key), self);
  gtk_widget_add_controller (header, keys);
  gtk_widget_set_parent (header, GTK_WIDGET (self));
  return header;
}

/**
 * samay_timeline_canvas_name_groups:
 *
 * Says what each header is of, for those who hear it.
 */
void
samay_timeline_canvas_name_groups (SamayTimelineCanvas *self)
{
  SamayDateFormat *format = samay_session_get_format (self->session);

  for (guint group = 0; group < self->headers->len; group++)
    {
      guint n = samay_index_get_columns (samay_band_index_get (samay_bands_get_index (get_bands (self)), group)).n;
      g_autofree char *name = samay_bands_dup_name (get_bands (self), group, samay_date_format_get_locale (format));
      g_autofree char *number = samay_date_format_number (format, n);
      /* Translators: a group of events: its name, and how many they are */
      g_autofree char *label = g_strdup_printf (ngettext ("%s, %s event", "%s, %s events", n), name, number);

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->headers->pdata[group]), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
    }
}

/**
 * samay_timeline_canvas_take_groups:
 * @index: (nullable): of the groups; %NULL for all events together
 *
 * What was folded before is folded again.
 */
void
samay_timeline_canvas_take_groups (SamayTimelineCanvas *self,
                                   SamayBandIndex      *index)
{
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  samay_timeline_canvas_clear_groups (self);
  samay_layout_memory_set_bands (self->memory, index);
  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  if (index == NULL)
    {
      gtk_adjustment_configure (self->scroll, 0, 0, 0, STEP_PX, STEP_PX, 0);
      return;
    }
  for (guint group = 0; group < samay_bands_get_n (get_bands (self)); group++)
    {
      g_autofree char *key = make_key (self, group);

      g_ptr_array_add (self->headers, make_header (self));
      set_folded (self, group, g_hash_table_contains (self->folded, key));
    }
  samay_timeline_canvas_name_groups (self);
  samay_bands_set_scroll_px (get_bands (self), gtk_adjustment_get_value (self->scroll));
}

static void
update_scroll (SamayTimelineCanvas *self)
{
  double room_px = samay_bands_get_room (get_bands (self)).height;
  double height_px = MAX (samay_bands_get_height_px (get_bands (self)), room_px);

  g_signal_handlers_block_by_func (self->scroll, on_scrolled, self);
  gtk_adjustment_configure (self->scroll, samay_bands_get_scroll_px (get_bands (self)), 0, ceil (height_px), STEP_PX,
                            MAX (room_px - STEP_PX, STEP_PX), room_px);
  g_signal_handlers_unblock_by_func (self->scroll, on_scrolled, self);
}

static const SamayBand *
find_band (SamayTimelineCanvas *self,
           guint                group)
{
  guint n;
  const SamayBand *bands = samay_scene_get_bands (self->scene, &n);

  for (guint i = 0; i < n; i++)
    if (bands[i].group == group)
      return &bands[i];
  return NULL;
}

static guint
find_group (SamayTimelineCanvas *self,
            guint                row)
{
  return samay_grouping_find (samay_band_index_get_grouping (samay_bands_get_index (get_bands (self))), row);
}

/**
 * samay_timeline_canvas_get_group_room:
 * @row: of an event
 * @out_room: (out): where the event's group is seen, below its header; in pixels of the scene
 *
 * Returns: whether there are groups, and the event is in one in sight
 */
gboolean
samay_timeline_canvas_get_group_room (SamayTimelineCanvas *self,
                                      guint                row,
                                      SamayRect           *out_room)
{
  const SamayBand *band;
  SamayRect all;
  double top_px;

  if (get_bands (self) == NULL)
    return FALSE;
  band = find_band (self, find_group (self, row));
  if (band == NULL)
    return FALSE;
  all = samay_bands_get_room (get_bands (self));
  top_px = MAX (samay_rect_get_bottom (band->header), all.y);
  *out_room = (SamayRect) { 0, top_px, all.width, MAX (MIN (samay_rect_get_bottom (band->rect), samay_rect_get_bottom (all)) - top_px, 0) };
  return TRUE;
}

/* Brings the group to where all of it is seen, or its begin. */
static void
scroll_to_group (SamayTimelineCanvas *self,
                 guint                group)
{
  double top_px = samay_bands_get_top_px (get_bands (self), group);
  double end_px = group + 1 < samay_bands_get_n (get_bands (self)) ? samay_bands_get_top_px (get_bands (self), group + 1)
                                                                   : samay_bands_get_height_px (get_bands (self));
  double scroll_px = samay_bands_get_scroll_px (get_bands (self));
  double room_px = samay_bands_get_room (get_bands (self)).height;

  if (end_px > scroll_px + room_px)
    scroll_px = end_px - room_px;
  if (top_px < scroll_px)
    scroll_px = top_px;
  samay_bands_set_scroll_px (get_bands (self), scroll_px);
}

/* The chosen event's group comes into sight, and in a group higher than the view the event itself. */
static void
reveal_chosen (SamayTimelineCanvas *self)
{
  guint row = samay_session_get_selected (self->session);
  guint group = find_group (self, row);
  SamayRect rect;
  SamayRect room;
  double away_px = 0;

  if (group == G_MAXUINT)
    return;
  if (find_band (self, group) == NULL || !samay_scene_get_event_rect (self->scene, row, &rect))
    {
      scroll_to_group (self, group);
      samay_timeline_canvas_lay_out (self);
    }
  if (self->scene == NULL || !samay_scene_get_event_rect (self->scene, row, &rect)
      || !samay_timeline_canvas_get_group_room (self, row, &room))
    return;
  self->reveals = FALSE;
  rect = samay_rect_grow (rect, AROUND_PX);
  if (samay_rect_get_bottom (rect) > samay_rect_get_bottom (room))
    away_px = samay_rect_get_bottom (rect) - samay_rect_get_bottom (room);
  if (rect.y - away_px < room.y)
    away_px = rect.y - room.y;
  if (fabs (away_px) < 1)
    return;
  samay_bands_set_scroll_px (get_bands (self), samay_bands_get_scroll_px (get_bands (self)) + ceil (away_px));
  samay_timeline_canvas_lay_out (self);
}

static void
place_header (SamayTimelineCanvas *self,
              guint                group)
{
  GtkWidget *header = self->headers->pdata[group];
  const SamayBand *band = self->scene != NULL ? find_band (self, group) : NULL;
  SamayRect room = samay_bands_get_room (get_bands (self));
  GtkAllocation allocation = { 0, 0, MAX (self->width_px, 1), 1 };

  /* One that isn't in sight may hold the focus, and is there for a screen reader. */
  gtk_widget_set_child_visible (header, band != NULL && samay_rect_get_bottom (band->header) > room.y + 1
                                          && band->header.y < samay_rect_get_bottom (room) - 1);
  if (band != NULL)
    {
      double top_px = MAX (band->header.y, room.y);
      double bottom_px = MIN (samay_rect_get_bottom (band->header), samay_rect_get_bottom (room));

      allocation.y = round (top_px * self->scale);
      allocation.height = MAX (round ((bottom_px - top_px) * self->scale), 1);
    }
  gtk_widget_measure (header, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (header, &allocation, -1);
}

/**
 * samay_timeline_canvas_place_groups:
 *
 * For the canvas itself, while it gets its size: lays out, so that headers stand where they are drawn.
 */
void
samay_timeline_canvas_place_groups (SamayTimelineCanvas *self)
{
  if (self->session == NULL || self->fonts == NULL || get_bands (self) == NULL || samay_index_loader_is_loading (self->loader))
    return;
  samay_timeline_canvas_lay_out (self);
  if (self->reveals && self->scene != NULL)
    reveal_chosen (self);
  samay_timeline_canvas_go_on (self, FALSE);
  update_scroll (self);
  for (guint group = 0; group < self->headers->len; group++)
    place_header (self, group);
}

void
samay_timeline_canvas_snapshot_groups (SamayTimelineCanvas *self,
                                       GtkSnapshot         *snapshot)
{
  for (guint group = 0; group < self->headers->len; group++)
    gtk_widget_snapshot_child (GTK_WIDGET (self), self->headers->pdata[group], snapshot);
}

/**
 * samay_timeline_canvas_reveal:
 *
 * Another event is chosen: its group opens, and it comes into sight.
 */
void
samay_timeline_canvas_reveal (SamayTimelineCanvas *self)
{
  guint row = samay_session_get_selected (self->session);
  guint group = get_bands (self) != NULL && row != SAMAY_SESSION_NO_EVENT ? find_group (self, row) : G_MAXUINT;

  self->reveals = group != G_MAXUINT;
  if (!self->reveals)
    return;
  if (samay_bands_is_folded (get_bands (self), group))
    set_folded (self, group, FALSE);
  samay_timeline_canvas_rearrange (self);
}

/**
 * samay_timeline_canvas_focus_group:
 * @forward: from the first header in sight on, or the last
 *
 * Returns: whether there is one
 */
gboolean
samay_timeline_canvas_focus_group (SamayTimelineCanvas *self,
                                   gboolean             forward)
{
  for (guint i = 0; i < self->headers->len; i++)
    {
      GtkWidget *header = self->headers->pdata[forward ? i : self->headers->len - 1 - i];

      if (gtk_widget_get_child_visible (header))
        return gtk_widget_grab_focus (header);
    }
  return FALSE;
}

/**
 * samay_timeline_canvas_go_to_group:
 * @by: 1 for the next header, -1 for the one before; from the events, the first or the last one in sight
 */
void
samay_timeline_canvas_go_to_group (SamayTimelineCanvas *self,
                                   int                  by)
{
  GtkWidget *focused = gtk_widget_get_focus_child (GTK_WIDGET (self));
  guint from = focused != NULL ? find_header (self, focused) : G_MAXUINT;
  gint64 group = (gint64) from + by;

  if (from == G_MAXUINT)
    {
      samay_timeline_canvas_focus_group (self, by > 0);
      return;
    }
  /* Groups that show nothing have no header. */
  while (group >= 0 && group < self->headers->len
         && samay_index_get_columns (samay_band_index_get (samay_bands_get_index (get_bands (self)), group)).n == 0)
    group += by;
  if (group < 0 || group >= self->headers->len)
    return;
  scroll_to_group (self, group);
  /* It can be focused where it stands in the next picture. */
  gtk_widget_set_child_visible (self->headers->pdata[group], TRUE);
  gtk_widget_grab_focus (self->headers->pdata[group]);
  samay_timeline_canvas_rearrange (self);
}

/**
 * samay_timeline_canvas_fold_all:
 * @is_folded: whether all groups fold, or unfold
 */
void
samay_timeline_canvas_fold_all (SamayTimelineCanvas *self,
                                gboolean             is_folded)
{
  for (guint group = 0; group < self->headers->len; group++)
    set_folded (self, group, is_folded);
  samay_timeline_canvas_rearrange (self);
}

/**
 * samay_timeline_canvas_get_scroll:
 *
 * Returns: (transfer none): how far down the groups one is, in pixels of the scene
 */
GtkAdjustment *
samay_timeline_canvas_get_scroll (SamayTimelineCanvas *self)
{
  return self->scroll;
}

/**
 * samay_timeline_canvas_can_scroll:
 *
 * Returns: whether there are more groups than are in sight
 */
gboolean
samay_timeline_canvas_can_scroll (SamayTimelineCanvas *self)
{
  return gtk_adjustment_get_upper (self->scroll) > gtk_adjustment_get_page_size (self->scroll);
}
