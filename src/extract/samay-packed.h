/* samay-packed.h: reasons and titles in few bytes: an extraction keeps hundreds of them, and they are read now and then
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/resolve/samay-reason.h"

typedef struct
{
  guint8 *data;
  guint len;
  guint room;
} SamayPacked;

void          samay_packed_clear       (SamayPacked   *self);
void          samay_packed_reserve     (SamayPacked   *self,
                                        guint          n);
void          samay_packed_add_reasons (SamayPacked   *self,
                                        const GArray  *reasons);
void          samay_packed_add_words   (SamayPacked   *self,
                                        const char    *words,
                                        const char    *text,
                                        gsize          first,
                                        gsize          end,
                                        gsize          hint);
const guint8 *samay_packed_read_reason (const guint8  *at,
                                        SamayReason   *reason);
char         *samay_packed_dup_words   (const guint8  *at,
                                        const char    *text,
                                        gsize          first);
