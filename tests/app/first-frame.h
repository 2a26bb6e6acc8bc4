/* first-frame.h: tells when an application has drawn its first window once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

void first_frame_tell (GtkApplication *application);
