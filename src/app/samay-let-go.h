/* samay-let-go.h: frees what is of very many events beside the main loop
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

void samay_let_go (gpointer       thing,
                   guint          n_events,
                   GDestroyNotify notify);
