/* samay-theme-watch.c: libadwaita's light, dark and high contrast as a theme of charts
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-theme-watch.h"

#include <adwaita.h>

/**
 * samay_theme_watch_get:
 *
 * Returns: the theme that goes with the application's style now
 */
SamayTheme
samay_theme_watch_get (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  gboolean is_dark = adw_style_manager_get_dark (manager);

  if (adw_style_manager_get_high_contrast (manager))
    return is_dark ? SAMAY_THEME_DARK_HIGH_CONTRAST : SAMAY_THEME_LIGHT_HIGH_CONTRAST;
  return is_dark ? SAMAY_THEME_DARK : SAMAY_THEME_LIGHT;
}

/**
 * samay_theme_watch_add:
 * @widget: drawn again, as long as it lives, when the style is another
 */
void
samay_theme_watch_add (GtkWidget *widget)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), widget,
                           G_CONNECT_SWAPPED);
}
