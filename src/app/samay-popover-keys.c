/* samay-popover-keys.c: what nothing in a popover wants would reach the widget that the popover belongs to
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-popover-keys.h"

#define NOWHERE ((GtkDirectionType) -1)

static GtkDirectionType
get_direction (guint key)
{
  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return GTK_DIR_UP;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return GTK_DIR_DOWN;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return GTK_DIR_LEFT;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return GTK_DIR_RIGHT;
    default:
      return NOWHERE;
    }
}

/* Arrows go from widget to widget. Keys that close the popover, that go on, or that are the window's, go their way. */
static gboolean
on_key (GtkWidget       *popover,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  GtkDirectionType direction = get_direction (key);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return FALSE;
  if (direction != NOWHERE)
    {
      gtk_widget_child_focus (popover, direction);
      return TRUE;
    }
  return key != GDK_KEY_Escape && key != GDK_KEY_Tab && key != GDK_KEY_ISO_Left_Tab && key != GDK_KEY_KP_Tab;
}

/**
 * samay_popover_keys_add:
 * @popover: of a widget that has keys of its own
 */
void
samay_popover_keys_add (GtkWidget *popover)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), popover);
  gtk_widget_add_controller (popover, keys);
}
