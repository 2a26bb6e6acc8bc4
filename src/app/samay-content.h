/* samay-content.h: what a file holds that somebody opens: a text, or a timeline with its text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/samay-given-date.h"

/**
 * SamayContent:
 * @text: any bytes
 * @title: (nullable): of the statement, if the file tells it
 * @published: unknown unless a person gave it
 * @given: (nullable) (element-type SamayGivenDate): what a person said of the dates of events
 */
typedef struct
{
  GBytes *text;
  char *title;
  SamayWhen published;
  GPtrArray *given;
} SamayContent;

gboolean samay_content_read  (SamayContent  *self,
                              GFile         *file,
                              GCancellable  *cancellable,
                              GError       **error);
void     samay_content_clear (SamayContent  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayContent, samay_content_clear)
