/* samay-content.h: what a file holds that somebody opens: a text, or a timeline with its texts
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "document/samay-given-date.h"

/**
 * SamayContentText:
 * @text: any bytes
 * @title: (nullable): of the statement, if somebody told it
 * @source: (nullable): where it came from
 * @published: unknown unless a person gave it
 */
typedef struct
{
  GBytes *text;
  char *title;
  char *source;
  SamayWhen published;
} SamayContentText;

/**
 * SamayContent:
 * @texts: (element-type SamayContentText): one or more
 * @given: (nullable) (element-type SamayGivenDate): what a person said of the dates of events
 */
typedef struct
{
  GPtrArray *texts;
  GPtrArray *given;
} SamayContent;

SamayContentText *
         samay_content_text_new  (GBytes           *text,
                                  const char       *title,
                                  const char       *source,
                                  const SamayWhen  *published);
void     samay_content_text_free (SamayContentText *self);
gboolean samay_content_read  (SamayContent  *self,
                              GFile         *file,
                              GCancellable  *cancellable,
                              GError       **error);
void     samay_content_clear (SamayContent  *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayContent, samay_content_clear)
