/* samay-width-bin.h: tells how wide it is, so that a window can be arranged anew
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

/* From how many pixels on. */
#define SAMAY_WIDTH_MEDIUM_PX 800
#define SAMAY_WIDTH_WIDE_PX 1100

typedef enum
{
  SAMAY_WIDTH_NARROW,
  SAMAY_WIDTH_MEDIUM,
  SAMAY_WIDTH_WIDE,
} SamayWidth;

#define SAMAY_TYPE_WIDTH_BIN (samay_width_bin_get_type ())
G_DECLARE_FINAL_TYPE (SamayWidthBin, samay_width_bin, SAMAY, WIDTH_BIN, GtkWidget)

/* Properties: "child" (GtkWidget), "width-class" (uint: a SamayWidth). */
SamayWidth samay_width_bin_get_width_class (SamayWidthBin *self);
