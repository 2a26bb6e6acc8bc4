/* samay-detail-text.c: words of the details that wrap and can be copied
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-detail-text.h"

/**
 * samay_detail_text_new:
 * @css_class: (nullable): of its own
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
samay_detail_text_new (const char *text,
                       const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}
