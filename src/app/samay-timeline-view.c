/* samay-timeline-view.c: the canvas with an overview below, and what keys and buttons do
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-timeline-view.h"

#include <glib/gi18n.h>

#include "app/samay-filter-bar.h"
#include "app/samay-filter-button.h"
#include "app/samay-find-button.h"
#include "app/samay-go-to-date.h"
#include "app/samay-legend-button.h"
#include "app/samay-timeline-canvas.h"
#include "app/samay-tool-bar.h"
#include "app/samay-undated-button.h"
#include "app/samay-view-history.h"
#include "scene/samay-layout.h"

#define ZOOM_STEP 1.5
#define PAN_PART 0.15
#define PAGE_PART 0.9

struct _SamayTimelineView
{
  GtkWidget parent_instance;

  GtkWidget *canvas;
  GtkWidget *box;
  GtkWidget *find;
  GtkWidget *filter;
  GtkWidget *legend;
  GtkWidget *go_to_date;
  SamayViewHistory *history;
};

typedef enum
{
  ZOOM_IN,
  ZOOM_OUT,
  FIT,
  PAN_LEFT,
  PAN_RIGHT,
  PAGE_LEFT,
  PAGE_RIGHT,
  FIRST,
  LAST,
  NEXT_EVENT,
  PREVIOUS_EVENT,
  ZOOM_TO_EVENT,
  UNSELECT,
  BACK,
  FORWARD,
  FIND,
  FILTER,
  LEGEND,
  GO_TO_DATE,
  NEXT_GROUP,
  PREVIOUS_GROUP,
  FOLD_GROUPS,
  UNFOLD_GROUPS,
  N_VERBS,
} Verb;

static const char *const action_names[N_VERBS] = {
  [ZOOM_IN] = "timeline.zoom-in",
  [ZOOM_OUT] = "timeline.zoom-out",
  [FIT] = "timeline.fit",
  [PAN_LEFT] = "timeline.pan-left",
  [PAN_RIGHT] = "timeline.pan-right",
  [PAGE_LEFT] = "timeline.page-left",
  [PAGE_RIGHT] = "timeline.page-right",
  [FIRST] = "timeline.first",
  [LAST] = "timeline.last",
  [NEXT_EVENT] = "timeline.next-event",
  [PREVIOUS_EVENT] = "timeline.previous-event",
  [ZOOM_TO_EVENT] = "timeline.zoom-to-event",
  [UNSELECT] = "timeline.unselect",
  [BACK] = "timeline.back",
  [FORWARD] = "timeline.forward",
  [FIND] = "timeline.find",
  [FILTER] = "timeline.filter",
  [LEGEND] = "timeline.legend",
  [GO_TO_DATE] = "timeline.go-to-date",
  [NEXT_GROUP] = "timeline.next-group",
  [PREVIOUS_GROUP] = "timeline.previous-group",
  [FOLD_GROUPS] = "timeline.fold-groups",
  [UNFOLD_GROUPS] = "timeline.unfold-groups",
};

static const struct
{
  guint key;
  GdkModifierType modifiers;
  Verb verb;
} bindings[] = {
  { GDK_KEY_plus, 0, ZOOM_IN },
  { GDK_KEY_equal, 0, ZOOM_IN },
  { GDK_KEY_KP_Add, 0, ZOOM_IN },
  { GDK_KEY_plus, GDK_CONTROL_MASK, ZOOM_IN },
  { GDK_KEY_equal, GDK_CONTROL_MASK, ZOOM_IN },
  { GDK_KEY_KP_Add, GDK_CONTROL_MASK, ZOOM_IN },
  { GDK_KEY_minus, 0, ZOOM_OUT },
  { GDK_KEY_KP_Subtract, 0, ZOOM_OUT },
  { GDK_KEY_minus, GDK_CONTROL_MASK, ZOOM_OUT },
  { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, ZOOM_OUT },
  { GDK_KEY_0, 0, FIT },
  { GDK_KEY_KP_0, 0, FIT },
  { GDK_KEY_0, GDK_CONTROL_MASK, FIT },
  { GDK_KEY_KP_0, GDK_CONTROL_MASK, FIT },
  { GDK_KEY_Left, 0, PAN_LEFT },
  { GDK_KEY_KP_Left, 0, PAN_LEFT },
  { GDK_KEY_Right, 0, PAN_RIGHT },
  { GDK_KEY_KP_Right, 0, PAN_RIGHT },
  { GDK_KEY_Page_Up, 0, PAGE_LEFT },
  { GDK_KEY_KP_Page_Up, 0, PAGE_LEFT },
  { GDK_KEY_Page_Down, 0, PAGE_RIGHT },
  { GDK_KEY_KP_Page_Down, 0, PAGE_RIGHT },
  { GDK_KEY_Home, 0, FIRST },
  { GDK_KEY_KP_Home, 0, FIRST },
  { GDK_KEY_End, 0, LAST },
  { GDK_KEY_KP_End, 0, LAST },
  { GDK_KEY_Down, 0, NEXT_EVENT },
  { GDK_KEY_KP_Down, 0, NEXT_EVENT },
  { GDK_KEY_Up, 0, PREVIOUS_EVENT },
  { GDK_KEY_KP_Up, 0, PREVIOUS_EVENT },
  { GDK_KEY_Down, GDK_CONTROL_MASK, NEXT_GROUP },
  { GDK_KEY_KP_Down, GDK_CONTROL_MASK, NEXT_GROUP },
  { GDK_KEY_Up, GDK_CONTROL_MASK, PREVIOUS_GROUP },
  { GDK_KEY_KP_Up, GDK_CONTROL_MASK, PREVIOUS_GROUP },
  { GDK_KEY_Return, 0, ZOOM_TO_EVENT },
  { GDK_KEY_KP_Enter, 0, ZOOM_TO_EVENT },
  { GDK_KEY_Escape, 0, UNSELECT },
};

static const struct
{
  Verb verb;
  const char *icon;
  const char *label;
} buttons[] = {
  { ZOOM_OUT, "zoom-out-symbolic", N_("Zoom Out") },
  { ZOOM_IN, "zoom-in-symbolic", N_("Zoom In") },
  { FIT, "zoom-fit-best-symbolic", N_("Show All Events") },
};

G_DEFINE_FINAL_TYPE (SamayTimelineView, samay_timeline_view, GTK_TYPE_WIDGET)

static SamayTimelineCanvas *
get_canvas (SamayTimelineView *self)
{
  return SAMAY_TIMELINE_CANVAS (self->canvas);
}

/* The first or the last event comes near its edge; the zoom stays. */
static void
go_to_end (SamayTimelineView *self,
           gboolean           is_last)
{
  SamayTimelineCanvas *canvas = get_canvas (self);
  SamaySession *session = samay_timeline_canvas_get_session (canvas);
  SamayEventTable *table = samay_session_get_table (session);
  SamayViewport here = samay_timeline_canvas_get_viewport (canvas);
  SamayViewport all = samay_session_get_fit (session, here.width_px);

  if (samay_event_table_get_n_dated (table) == 0)
    return;
  here.visible = samay_session_get_visible (session);
  if (is_last)
    here = samay_viewport_pan (&here, all.visible.end_s - here.visible.end_s);
  else
    here = samay_viewport_pan (&here, all.visible.begin_s - here.visible.begin_s);
  samay_session_set_visible (session, here.visible, TRUE);
}

static void
zoom_to_selected (SamayTimelineView *self)
{
  guint row = samay_session_get_selected (samay_timeline_canvas_get_session (get_canvas (self)));

  if (row != SAMAY_SESSION_NO_EVENT)
    samay_timeline_canvas_zoom_to (get_canvas (self), row);
}

static void
on_visible_changed (SamayTimelineView *self,
                    gboolean           animate)
{
  SamaySession *session;

  /* The session may outlive the view by a moment. */
  if (self->canvas == NULL)
    return;
  session = samay_timeline_canvas_get_session (get_canvas (self));
  samay_view_history_note (self->history, samay_session_get_visible (session), g_get_monotonic_time ());
}

static void
go_in_history (SamayTimelineView *self,
               gboolean           is_back)
{
  SamaySession *session = samay_timeline_canvas_get_session (get_canvas (self));
  SamaySpan visible;

  if (is_back ? samay_view_history_go_back (self->history, &visible) : samay_view_history_go_forward (self->history, &visible))
    samay_session_set_visible (session, visible, TRUE);
}

static void
act (GtkWidget  *widget,
     const char *name,
     GVariant   *parameter)
{
  SamayTimelineView *self = SAMAY_TIMELINE_VIEW (widget);
  SamayMotion *motion;
  double width_px;
  Verb verb = 0;

  if (self->canvas == NULL || samay_timeline_canvas_get_session (get_canvas (self)) == NULL)
    return;
  motion = samay_timeline_canvas_get_motion (get_canvas (self));
  width_px = gtk_widget_get_width (self->canvas);
  /* Keys may come before the first layout. */
  if (width_px <= 0)
    return;
  while (verb < N_VERBS && !g_str_equal (name, action_names[verb]))
    verb++;
  switch (verb)
    {
    case ZOOM_IN:
      samay_motion_zoom (motion, width_px / 2, 1 / ZOOM_STEP);
      break;
    case ZOOM_OUT:
      samay_motion_zoom (motion, width_px / 2, ZOOM_STEP);
      break;
    case FIT:
      samay_timeline_canvas_fit (get_canvas (self), TRUE);
      break;
    case PAN_LEFT:
      samay_motion_pan (motion, -PAN_PART * width_px);
      break;
    case PAN_RIGHT:
      samay_motion_pan (motion, PAN_PART * width_px);
      break;
    case PAGE_LEFT:
      samay_motion_pan (motion, -PAGE_PART * width_px);
      break;
    case PAGE_RIGHT:
      samay_motion_pan (motion, PAGE_PART * width_px);
      break;
    case FIRST:
    case LAST:
      go_to_end (self, verb == LAST);
      break;
    case NEXT_EVENT:
    case PREVIOUS_EVENT:
      samay_timeline_canvas_choose_next (get_canvas (self), verb == NEXT_EVENT ? 1 : -1);
      break;
    case ZOOM_TO_EVENT:
      zoom_to_selected (self);
      break;
    case UNSELECT:
      samay_session_set_selected (samay_timeline_canvas_get_session (get_canvas (self)), SAMAY_SESSION_NO_EVENT);
      break;
    case BACK:
    case FORWARD:
      go_in_history (self, verb == BACK);
      break;
    case FIND:
      gtk_menu_button_popup (GTK_MENU_BUTTON (self->find));
      break;
    case FILTER:
      gtk_menu_button_popup (GTK_MENU_BUTTON (self->filter));
      break;
    case LEGEND:
      gtk_menu_button_popup (GTK_MENU_BUTTON (self->legend));
      break;
    case GO_TO_DATE:
      gtk_menu_button_popup (GTK_MENU_BUTTON (self->go_to_date));
      break;
    case NEXT_GROUP:
    case PREVIOUS_GROUP:
      samay_timeline_canvas_go_to_group (get_canvas (self), verb == NEXT_GROUP ? 1 : -1);
      break;
    case FOLD_GROUPS:
    case UNFOLD_GROUPS:
      samay_timeline_canvas_fold_all (get_canvas (self), verb == FOLD_GROUPS);
      break;
    case N_VERBS:
    default:
      g_return_if_reached ();
    }
}

/* Not by the action's name: in GTK 4.8 a button believes its action gone when the view that has it gets another parent. */
static void
on_clicked (GtkWidget  *button,
            const char *name)
{
  act (gtk_widget_get_ancestor (button, SAMAY_TYPE_TIMELINE_VIEW), name, NULL);
}

/* Of groups there may be more than are seen at once. */
static void
on_scroll_changed (GtkAdjustment *scroll,
                   GtkWidget     *scrollbar)
{
  gtk_widget_set_visible (scrollbar, gtk_adjustment_get_upper (scroll) > gtk_adjustment_get_page_size (scroll));
}

static GtkWidget *
make_scrollbar (SamayTimelineView *self)
{
  GtkAdjustment *scroll = samay_timeline_canvas_get_scroll (get_canvas (self));
  GtkWidget *scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_VERTICAL, scroll);

  gtk_accessible_update_property (GTK_ACCESSIBLE (scrollbar), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Groups"), -1);
  gtk_widget_add_css_class (scrollbar, "overlay-indicator");
  gtk_widget_set_halign (scrollbar, GTK_ALIGN_END);
  g_signal_connect_object (scroll, "changed", G_CALLBACK (on_scroll_changed), scrollbar, 0);
  on_scroll_changed (scroll, scrollbar);
  return scrollbar;
}

static GtkWidget *
make_group_button (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (SAMAY_APP_PATH "ui/samay-group-menu.ui");
  GtkWidget *button = gtk_menu_button_new ();

  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-list-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (gtk_builder_get_object (builder, "group_menu")));
  gtk_widget_set_tooltip_text (button, _("Group Events"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Group Events"), -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  return button;
}

static GtkWidget *
make_bar (SamayTimelineView *self,
          SamaySession      *session)
{
  GtkWidget *tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *undated = samay_undated_button_new (session);
  GtkWidget *bar;

  gtk_widget_set_halign (tools, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (undated, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tools), undated);
  self->find = samay_find_button_new (session);
  gtk_widget_set_valign (self->find, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tools), self->find);
  self->filter = samay_filter_button_new (session);
  gtk_widget_set_valign (self->filter, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tools), self->filter);
  self->go_to_date = samay_go_to_date_new (session);
  gtk_widget_set_valign (self->go_to_date, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tools), self->go_to_date);
  gtk_box_append (GTK_BOX (tools), make_group_button ());
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      GtkWidget *button = gtk_button_new_from_icon_name (buttons[i].icon);

      gtk_widget_set_tooltip_text (button, _(buttons[i].label));
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _(buttons[i].label), -1);
      g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), (gpointer) action_names[buttons[i].verb]);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (tools), button);
    }
  self->legend = samay_legend_button_new (session);
  gtk_widget_set_valign (self->legend, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (tools), self->legend);
  bar = samay_tool_bar_new (samay_timeline_canvas_get_overview (get_canvas (self)), tools);
  gtk_widget_add_css_class (bar, "toolbar");
  return bar;
}

static GtkWidget *
make_fault (const char *fault)
{
  GtkWidget *label = gtk_label_new (fault);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_widget_set_margin_start (label, 24);
  gtk_widget_set_margin_end (label, 24);
  return label;
}

static void
set_session (SamayTimelineView *self,
             SamaySession      *session)
{
  GtkWidget *separator = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  GtkWidget *overlay = gtk_overlay_new ();

  self->canvas = samay_timeline_canvas_new (session);
  g_signal_connect_object (session, "visible-changed", G_CALLBACK (on_visible_changed), self, G_CONNECT_SWAPPED);
  on_visible_changed (self, FALSE);
  gtk_widget_set_hexpand (self->canvas, TRUE);
  gtk_widget_set_vexpand (self->canvas, TRUE);
  gtk_box_append (GTK_BOX (self->box), samay_filter_bar_new (session));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), self->canvas);
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), make_scrollbar (self));
  gtk_box_append (GTK_BOX (self->box), overlay);
  if (samay_timeline_canvas_get_fault (get_canvas (self)) != NULL)
    {
      gtk_widget_set_visible (overlay, FALSE);
      gtk_box_append (GTK_BOX (self->box), make_fault (samay_timeline_canvas_get_fault (get_canvas (self))));
    }
  gtk_box_append (GTK_BOX (self->box), separator);
  gtk_box_append (GTK_BOX (self->box), make_bar (self, session));
}

static gboolean
samay_timeline_view_grab_focus (GtkWidget *widget)
{
  SamayTimelineView *self = SAMAY_TIMELINE_VIEW (widget);

  return self->canvas != NULL && gtk_widget_grab_focus (self->canvas);
}

static void
samay_timeline_view_dispose (GObject *object)
{
  SamayTimelineView *self = SAMAY_TIMELINE_VIEW (object);

  self->canvas = NULL;
  g_clear_pointer (&self->history, samay_view_history_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (samay_timeline_view_parent_class)->dispose (object);
}

static void
samay_timeline_view_class_init (SamayTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = samay_timeline_view_dispose;
  widget_class->grab_focus = samay_timeline_view_grab_focus;

  for (guint i = 0; i < N_VERBS; i++)
    gtk_widget_class_install_action (widget_class, action_names[i], NULL, act);
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding_action (widget_class, bindings[i].key, bindings[i].modifiers,
                                         action_names[bindings[i].verb], NULL);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
samay_timeline_view_init (SamayTimelineView *self)
{
  self->history = samay_view_history_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

GtkWidget *
samay_timeline_view_new (SamaySession *session)
{
  SamayTimelineView *self;

  g_return_val_if_fail (SAMAY_IS_SESSION (session), NULL);

  self = g_object_new (SAMAY_TYPE_TIMELINE_VIEW, NULL);
  set_session (self, session);
  return GTK_WIDGET (self);
}
