/* samay-compat.h: what differs between the versions of GTK and libadwaita that we run with
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/**
 * SamayFileKind:
 * @name: of the kind, for people
 * @mime: MIME type, or %NULL for any file
 * @suffix: with its dot, or %NULL
 */
typedef struct
{
  const char *name;
  const char *mime;
  const char *suffix;
} SamayFileKind;

void   samay_compat_open_file_async    (GtkWindow           *parent,
                                        const char          *title,
                                        const SamayFileKind *kinds,
                                        guint                n_kinds,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
void   samay_compat_save_file_async    (GtkWindow           *parent,
                                        const char          *title,
                                        const SamayFileKind *kind,
                                        const char          *name,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
GFile *samay_compat_choose_file_finish (GAsyncResult        *result,
                                        GError             **error);
void   samay_compat_show_in_folder     (GtkWindow           *parent,
                                        GFile               *file);
void   samay_compat_show_about         (GtkWindow           *parent);
void   samay_compat_show_preferences   (GtkWindow           *parent,
                                        AdwPreferencesPage  *page);
void   samay_compat_get_color          (GtkWidget           *widget,
                                        GdkRGBA             *out_color);
void   samay_compat_announce           (GtkWidget           *widget,
                                        const char          *message);
