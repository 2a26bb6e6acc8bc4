/* samay-array.h: short arrays that are filled and emptied again and again
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Appends @value to a GArray that was made with room for @room elements: without a call as long as they last. */
#define samay_array_push(array, value, room) \
  G_STMT_START \
    { \
      if ((array)->len < (room)) \
        g_array_index (array, __typeof__ (value), (array)->len++) = (value); \
      else \
        g_array_append_val (array, value); \
    } \
  G_STMT_END

/* Takes all elements out, of which none needs to be freed. */
static inline void
samay_array_empty (GArray *array)
{
  array->len = 0;
}
