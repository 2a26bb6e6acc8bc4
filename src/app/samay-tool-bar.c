/* samay-tool-bar.c: one row, or two
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-tool-bar.h"

#define GAP_PX 6
/* A strip with less room stands above the tools. */
#define STRIP_LEAST_PX 120

static void
get_parts (GtkWidget  *bar,
           GtkWidget **out_strip,
           GtkWidget **out_tools)
{
  *out_strip = gtk_widget_get_first_child (bar);
  *out_tools = gtk_widget_get_last_child (bar);
}

static int
measure_least (GtkWidget      *widget,
               GtkOrientation  orientation)
{
  int least;

  gtk_widget_measure (widget, orientation, -1, &least, NULL, NULL, NULL);
  return least;
}

static gboolean
is_stacked (GtkWidget *bar,
            int        width_px)
{
  GtkWidget *strip;
  GtkWidget *tools;

  get_parts (bar, &strip, &tools);
  return width_px >= 0
         && width_px < MAX (measure_least (strip, GTK_ORIENTATION_HORIZONTAL), STRIP_LEAST_PX) + GAP_PX
                         + measure_least (tools, GTK_ORIENTATION_HORIZONTAL);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *bar)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure (GtkWidget      *bar,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  GtkWidget *strip;
  GtkWidget *tools;
  int strip_px;
  int tools_px;

  get_parts (bar, &strip, &tools);
  strip_px = measure_least (strip, orientation);
  tools_px = measure_least (tools, orientation);
  *minimum = *natural = MAX (strip_px, tools_px);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = strip_px + GAP_PX + tools_px;
  else if (is_stacked (bar, for_size))
    *minimum = *natural = strip_px + GAP_PX + tools_px;
}

static void
allocate (GtkWidget *bar,
          int        width,
          int        height,
          int        baseline)
{
  gboolean is_right_to_left = gtk_widget_get_direction (bar) == GTK_TEXT_DIR_RTL;
  GtkWidget *strip;
  GtkWidget *tools;
  int tools_px;
  int strip_px;

  get_parts (bar, &strip, &tools);
  if (is_stacked (bar, width))
    {
      strip_px = measure_least (strip, GTK_ORIENTATION_VERTICAL);
      gtk_widget_size_allocate (strip, &(GtkAllocation) { 0, 0, width, strip_px }, -1);
      gtk_widget_size_allocate (tools, &(GtkAllocation) { 0, strip_px + GAP_PX, width, height - strip_px - GAP_PX }, -1);
      return;
    }
  tools_px = measure_least (tools, GTK_ORIENTATION_HORIZONTAL);
  strip_px = width - GAP_PX - tools_px;
  gtk_widget_size_allocate (strip, &(GtkAllocation) { is_right_to_left ? tools_px + GAP_PX : 0, 0, strip_px, height }, -1);
  gtk_widget_size_allocate (tools, &(GtkAllocation) { is_right_to_left ? 0 : strip_px + GAP_PX, 0, tools_px, height }, -1);
}

/**
 * samay_tool_bar_new:
 * @strip: takes what room there is
 * @tools: takes what it needs
 *
 * Returns: (transfer floating): both, in two rows where one is too narrow
 */
GtkWidget *
samay_tool_bar_new (GtkWidget *strip,
                    GtkWidget *tools)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_append (GTK_BOX (bar), strip);
  gtk_box_append (GTK_BOX (bar), tools);
  gtk_widget_set_layout_manager (bar, gtk_custom_layout_new (get_request_mode, measure, allocate));
  return bar;
}
