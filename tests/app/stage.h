/* stage.h: a window of the application on a screen, for tests that look at it from inside
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-window.h"

/* Four events in Hindi: an order word, two days at a place, a weekday, and part of a year to come. */
#define STAGE_TEXT                                                                                                     \
  "विदेश मंत्रालय ने शनिवार को एक बयान में कहा। संयुक्त कार्यसमूह की 13वीं बैठक 19 और 20 दिसंबर 2024 को मॉस्को में हुई। "  \
  "14 नवंबर 2024 को दिल्ली में एक समझौते पर हस्ताक्षर हुए। "                                                              \
  "2025 की शुरुआत में रूसी राष्ट्रपति व्लादीमिर पुतिन की भारत यात्रा होने की उम्मीद है।"
#define STAGE_N_EVENTS 4

typedef struct
{
  GtkApplication *application;
  SamayReader *reader;
  SamayPreferences *preferences;
  GtkWidget *window;
  SamaySession *session;
} Stage;

void       stage_set_up    (Stage         *self,
                            gconstpointer  text);
void       stage_tear_down (Stage         *self,
                            gconstpointer  text);
void       stage_wait      (guint          ms);
void       stage_read      (Stage         *self,
                            const char    *text);
void       stage_resize    (Stage         *self,
                            int            width,
                            int            height);
GtkWidget *stage_find      (GtkWidget     *top,
                            GType          type);
GtkWidget *stage_find_name (GtkWidget     *top,
                            const char    *words);
guint      stage_close_others (Stage      *self);
void       stage_keep      (Stage         *self,
                            const char    *name);
