/* samay-window-panes.c: the same four panes beside each other, folded, or one at a time
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-date-row.h"
#include "app/samay-event-list.h"
#include "app/samay-event-pane.h"
#include "app/samay-statement-chooser.h"
#include "app/samay-statement-view.h"
#include "app/samay-timeline-view.h"
#include "app/samay-window-private.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Sizes grow with the window, from @from_px on by @part of what it has more. A line of text gets as long as is good to
 * read, and the list shows more than two rows where the timeline has room to spare. */
static const struct
{
  const char *name;
  int min_px;
  int max_px;
  int from_px;
  double part;
  gboolean is_end; /* whether it stands behind the border */
} borders[SAMAY_N_BORDERS] = {
  [SAMAY_BORDER_TEXT] = { "wide_paned", 320, 440, 1280, 0.25, FALSE },
  [SAMAY_BORDER_LIST] = { "wide_list_paned", 180, 420, 620, 0.5, TRUE },
  [SAMAY_BORDER_DETAILS] = { "wide_details_paned", 280, 380, 960, 0.2, TRUE },
};

/* By then the first text is drawn. */
#define GIVE_BACK_MS 1500

/* By so much a size may differ from what was given without a person's doing. */
#define TREMBLE_PX 2

static const char *const arrangement_names[SAMAY_N_WIDTHS] = {
  [SAMAY_WIDTH_NARROW] = "narrow",
  [SAMAY_WIDTH_MEDIUM] = "medium",
  [SAMAY_WIDTH_WIDE] = "wide",
};

/* Pages of the narrow and of the medium stack, where a pane has one. */
static const char *const page_names[SAMAY_N_PANES] = {
  [SAMAY_PANE_TEXT] = "text",
  [SAMAY_PANE_TIMELINE] = "timeline",
  [SAMAY_PANE_LIST] = "list",
  [SAMAY_PANE_DETAILS] = "details",
};

static GtkWidget *
create_text_pane (SamayWindow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->statement_view = samay_statement_view_new (self->session);
  gtk_box_append (GTK_BOX (box), samay_statement_chooser_new (self->session));
  gtk_box_append (GTK_BOX (box), samay_date_row_new (self->session));
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), self->statement_view);
  return box;
}

static void
on_sorted (SamayWindow    *self,
           SamayEventList *list)
{
  samay_preferences_set_ordering (self->preferences, samay_event_list_get_ordering (list));
}

static GtkWidget *
create_list_pane (SamayWindow *self)
{
  GtkWidget *list = samay_event_list_new (self->session);

  samay_event_list_set_ordering (SAMAY_EVENT_LIST (list), samay_preferences_get_ordering (self->preferences));
  g_signal_connect_object (list, "sorted", G_CALLBACK (on_sorted), self, G_CONNECT_SWAPPED);
  return list;
}

static AdwViewStack *
get_stack (SamayWindow *self)
{
  switch (samay_width_bin_get_width_class (self->width_bin))
    {
    case SAMAY_WIDTH_NARROW:
      return self->narrow_stack;
    case SAMAY_WIDTH_MEDIUM:
      return self->medium_stack;
    case SAMAY_WIDTH_WIDE:
    default:
      return NULL;
    }
}

/* In a folded window the details may be out of sight: then their page says that there is something new. */
static void
on_selected (SamayWindow *self)
{
  AdwViewStack *stack = get_stack (self);
  gboolean is_chosen = samay_session_get_selected (self->session) != SAMAY_SESSION_NO_EVENT;
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  AdwViewStackPage *page;

  if (stack == NULL)
    return;
  /* Who goes through the list isn't taken away from it. */
  if (stack == self->medium_stack && is_chosen
      && (focus == NULL || !gtk_widget_is_ancestor (focus, self->panes[SAMAY_PANE_LIST])))
    adw_view_stack_set_visible_child_name (stack, page_names[SAMAY_PANE_DETAILS]);
  page = adw_view_stack_get_page (stack, GTK_WIDGET (self->slots[stack == self->narrow_stack ? SAMAY_WIDTH_NARROW
                                                                                             : SAMAY_WIDTH_MEDIUM]
                                                                [SAMAY_PANE_DETAILS]));
  adw_view_stack_page_set_needs_attention (page, is_chosen
                                                 && g_strcmp0 (adw_view_stack_get_visible_child_name (stack),
                                                               page_names[SAMAY_PANE_DETAILS]) != 0);
}

static void
on_page_shown (AdwViewStack *stack,
               GParamSpec   *pspec,
               SamayWindow  *self)
{
  GtkWidget *child = adw_view_stack_get_visible_child (stack);

  if (child != NULL)
    adw_view_stack_page_set_needs_attention (adw_view_stack_get_page (stack, child), FALSE);
}

static void
take_arrangements (SamayWindow *self,
                   GtkBuilder  *builder)
{
  self->arrangements = GTK_STACK (gtk_builder_get_object (builder, "arrangements"));
  self->narrow_stack = ADW_VIEW_STACK (gtk_builder_get_object (builder, "narrow_stack"));
  self->medium_stack = ADW_VIEW_STACK (gtk_builder_get_object (builder, "medium_stack"));
  for (guint width = 0; width < SAMAY_N_WIDTHS; width++)
    for (guint pane = 0; pane < SAMAY_N_PANES; pane++)
      {
        g_autofree char *name = g_strdup_printf ("%s_%s", arrangement_names[width], page_names[pane]);

        self->slots[width][pane] = ADW_BIN (gtk_builder_get_object (builder, name));
      }
  adw_bin_set_child (self->work, GTK_WIDGET (self->arrangements));
  self->switcher = ADW_VIEW_SWITCHER_BAR (gtk_builder_get_object (builder, "switcher"));
  gtk_box_append (self->rows, GTK_WIDGET (self->switcher));
}

static int
get_size_px (GtkWidget      *widget,
             GtkOrientation  orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL ? gtk_widget_get_width (widget) : gtk_widget_get_height (widget);
}

static int
get_wanted_px (SamayBorder border,
               int         all_px)
{
  int wanted_px = borders[border].min_px + MAX (all_px - borders[border].from_px, 0) * borders[border].part;

  return MIN (wanted_px, borders[border].max_px);
}

/* Once, before the text is laid out: wrapping it anew makes GTK ask for another layout in the midst of one, and complain. */
static void
place_text_border (SamayWindow *self)
{
  int width_px = gtk_widget_get_width (GTK_WIDGET (self));
  int height_px;

  /* A short text may be read before the window has a size. */
  if (width_px == 0)
    gtk_window_get_default_size (GTK_WINDOW (self), &width_px, &height_px);
  gtk_paned_set_position (self->borders[SAMAY_BORDER_TEXT], get_wanted_px (SAMAY_BORDER_TEXT, width_px));
}

static void
place_border (SamayWindow *self,
              SamayBorder  border)
{
  GtkPaned *paned = self->borders[border];
  GtkWidget *child = borders[border].is_end ? gtk_paned_get_end_child (paned) : gtk_paned_get_start_child (paned);
  GtkOrientation orientation = gtk_orientable_get_orientation (GTK_ORIENTABLE (paned));
  int all_px = get_size_px (GTK_WIDGET (paned), orientation);
  int now_px = get_size_px (child, orientation);
  int wanted_px = get_wanted_px (border, all_px);

  if (all_px <= 0 || now_px <= 0 || wanted_px == self->placed_px[border])
    return;
  /* A person has moved it. */
  if (self->placed_px[border] > 0 && ABS (now_px - self->placed_px[border]) > TREMBLE_PX)
    return;
  self->placed_px[border] = wanted_px;
  gtk_paned_set_position (paned, gtk_paned_get_position (paned)
                                 + (borders[border].is_end ? now_px - wanted_px : wanted_px - now_px));
}

static void
place_borders (SamayWindow *self)
{
  if (self->arrangements == NULL || samay_width_bin_get_width_class (self->width_bin) != SAMAY_WIDTH_WIDE)
    return;
  place_border (self, SAMAY_BORDER_LIST);
  place_border (self, SAMAY_BORDER_DETAILS);
}

/* Compiling the language packs and making the panes takes much that isn't needed any more; GNU's malloc keeps that, 8 MB of it,
 * unless it is told. Takes some milliseconds, when nobody waits. */
static gboolean
give_back_memory (gpointer data)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
  return G_SOURCE_REMOVE;
}

/**
 * samay_window_set_up_panes:
 *
 * Makes the panes and puts them where the window's width wants them. Once.
 */
void
samay_window_set_up_panes (SamayWindow *self)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (SAMAY_APP_PATH "ui/samay-panes.ui");

  take_arrangements (self, builder);
  for (guint i = 0; i < SAMAY_N_BORDERS; i++)
    self->borders[i] = GTK_PANED (gtk_builder_get_object (builder, borders[i].name));
  place_text_border (self);
  g_timeout_add_full (G_PRIORITY_LOW, GIVE_BACK_MS, give_back_memory, NULL, NULL);
  g_signal_connect_object (self->width_bin, "placed", G_CALLBACK (place_borders), self, G_CONNECT_SWAPPED);
  self->panes[SAMAY_PANE_TEXT] = create_text_pane (self);
  self->panes[SAMAY_PANE_TIMELINE] = samay_timeline_view_new (self->session);
  self->panes[SAMAY_PANE_LIST] = create_list_pane (self);
  self->panes[SAMAY_PANE_DETAILS] = samay_event_pane_new (self->session);
  for (guint i = 0; i < SAMAY_N_PANES; i++)
    g_object_ref_sink (self->panes[i]);
  g_signal_connect_object (self->session, "notify::selected", G_CALLBACK (on_selected), self, G_CONNECT_SWAPPED);
  g_signal_connect (self->narrow_stack, "notify::visible-child", G_CALLBACK (on_page_shown), self);
  g_signal_connect (self->medium_stack, "notify::visible-child", G_CALLBACK (on_page_shown), self);
}

/**
 * samay_window_arrange:
 *
 * Moves the panes to where they belong at the window's width. What had the focus keeps it if it can still be seen.
 */
void
samay_window_arrange (SamayWindow *self)
{
  SamayWidth width = samay_width_bin_get_width_class (self->width_bin);
  g_autoptr (GtkWidget) focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean has_bar = width == SAMAY_WIDTH_NARROW && g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "work") == 0;

  /* The title needs the room, and the menu can paste as well. */
  gtk_widget_set_visible (self->paste_button, width != SAMAY_WIDTH_NARROW);
  if (focus != NULL)
    g_object_ref (focus);
  if (self->arrangements == NULL)
    return;
  for (guint pane = 0; pane < SAMAY_N_PANES; pane++)
    {
      if (gtk_widget_get_parent (self->panes[pane]) == GTK_WIDGET (self->slots[width][pane]))
        continue;
      for (guint other = 0; other < SAMAY_N_WIDTHS; other++)
        if (adw_bin_get_child (self->slots[other][pane]) == self->panes[pane])
          adw_bin_set_child (self->slots[other][pane], NULL);
      adw_bin_set_child (self->slots[width][pane], self->panes[pane]);
    }
  gtk_stack_set_visible_child_name (self->arrangements, arrangement_names[width]);
  adw_view_switcher_bar_set_reveal (self->switcher, has_bar);
  if (focus != NULL && gtk_widget_get_root (focus) == GTK_ROOT (self) && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
}

/**
 * samay_window_focus_pane:
 *
 * Shows the pane and gives it the focus.
 */
void
samay_window_focus_pane (SamayWindow *self,
                         SamayPane    pane)
{
  AdwViewStack *stack = get_stack (self);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->pages), "work") != 0)
    return;
  if (stack != NULL && adw_view_stack_get_child_by_name (stack, page_names[pane]) != NULL)
    adw_view_stack_set_visible_child_name (stack, page_names[pane]);
  if (pane == SAMAY_PANE_TEXT)
    gtk_widget_grab_focus (self->statement_view);
  else if (!gtk_widget_grab_focus (self->panes[pane]))
    gtk_widget_child_focus (self->panes[pane], GTK_DIR_TAB_FORWARD);
}
