/* samay-reader.h: reads texts in a worker thread, with language packs that are loaded once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/samay-reading.h"
#include <gio/gio.h>

#include "document/samay-timeline.h"

/* What travels: the file that people share. */
#define SAMAY_DOCUMENT_MIME "application/vnd.samayrekha+json"
#define SAMAY_DOCUMENT_SUFFIX ".samayrekha"

/* 400 printed pages. A longer text is one for the command line: a window that shows it would stand still now and then. */
#define SAMAY_READER_LENGTH_MAX ((gsize) 2 << 20)
#define SAMAY_READER_N_LINES_MAX 100000
#define SAMAY_READER_N_EVENTS_MAX 12000
/* Of all texts together, so that memory has a bound. */
#define SAMAY_READER_N_ALL_EVENTS_MAX 1000000

/* Atomically refcounted; one serves all windows. */
typedef struct _SamayReader SamayReader;

#define SAMAY_READER_ERROR (samay_reader_error_quark ())
typedef enum
{
  SAMAY_READER_ERROR_LANGUAGE, /* a language pack is at fault */
  SAMAY_READER_ERROR_FILE,
  SAMAY_READER_ERROR_TEXT, /* it is too long */
} SamayReaderError;

/**
 * SamayReaderRequest:
 * @text: (nullable): bytes to read
 * @file: (nullable): what to read where there is no @text
 * @title: (nullable): of the statement; %NULL takes one from its first line
 * @source: (nullable): where @text came from
 * @published: the statement's date if a person gave it; unknown if not
 * @given: (nullable) (element-type SamayGivenDate): what a person said of the dates of events; %NULL for what files say
 * @files: (nullable) (element-type GFile): further texts, joined with this one
 * @others: (nullable) (element-type SamayStatement): what is known already, and joined with what is read
 * @place: how many of the others stand before it
 * @former: (nullable): what the others were joined to before
 */
typedef struct
{
  GBytes *text;
  GFile *file;
  char *title;
  char *source;
  SamayWhen published;
  GPtrArray *given;
  GPtrArray *files;
  GPtrArray *others;
  guint place;
  SamayMerged *former;
} SamayReaderRequest;

GQuark         samay_reader_error_quark (void);
SamayReader   *samay_reader_new         (void);
SamayReader   *samay_reader_ref         (SamayReader              *self);
void           samay_reader_unref       (SamayReader              *self);
void           samay_reader_read_async  (SamayReader              *self,
                                         const SamayReaderRequest *request,
                                         GCancellable             *cancellable,
                                         GAsyncReadyCallback       callback,
                                         gpointer                  user_data);
SamayReading  *samay_reader_read_finish (GAsyncResult             *result,
                                         GError                  **error);
const char    *samay_reader_get_too_long_message
                                        (void);
gboolean       samay_reader_parse_when  (SamayReader              *self,
                                         const char               *text,
                                         SamayWhen                *out_when);

void           samay_reader_request_clear (SamayReaderRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayReader, samay_reader_unref)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SamayReaderRequest, samay_reader_request_clear)
