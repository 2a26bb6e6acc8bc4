/* samay-detail-text.h: words of the details that wrap and can be copied
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

GtkWidget *samay_detail_text_new (const char *text,
                                  const char *css_class);
