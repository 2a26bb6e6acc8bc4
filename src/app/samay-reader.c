/* samay-reader.c: reads texts in a worker thread, with language packs that are loaded once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-reader.h"

#include "extract/samay-extractor.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-reader.h"
#include "store/samay-text-file.h"

#include <glib/gi18n.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

struct _SamayReader
{
  gatomicrefcount ref_count;
  GMutex mutex;
  SamayLanguage *language; /* under the mutex; NULL until somebody needs it */
};

/* What the worker gets; it shares nothing with the main thread. */
typedef struct
{
  SamayReader *reader;
  SamayReaderRequest request;
} Job;

G_DEFINE_QUARK (samay-reader-error-quark, samay_reader_error)

/* %s is the file's name. */
static const struct
{
  SamayTextFileError code;
  const char *complaint;
} complaints[] = {
  { SAMAY_TEXT_FILE_ERROR_MISSING, N_("There is no file “%s” any more") },
  { SAMAY_TEXT_FILE_ERROR_DIRECTORY, N_("“%s” is a folder; open the texts in it") },
  { SAMAY_TEXT_FILE_ERROR_BINARY, N_("“%s” is not plain text; save it as plain text first") },
  { SAMAY_TEXT_FILE_ERROR_ENCODING, N_("“%s” is not in UTF-8; save it as UTF-8 first") },
  { SAMAY_TEXT_FILE_ERROR_TOO_LARGE, N_("“%s” is too long to be shown here") },
  { SAMAY_TEXT_FILE_ERROR_FAILED, N_("“%s” can’t be read; check its permissions") },
};

static void
complain (const char          *name,
          SamayTextFileError   code,
          GError             **error)
{
  const char *complaint = complaints[G_N_ELEMENTS (complaints) - 1].complaint;

  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++)
    if (complaints[i].code == code)
      complaint = complaints[i].complaint;
  g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE, _(complaint), name);
}

/* What a view can show and the engine's offsets agree with: UTF-8 without zero bytes and without a byte order mark. */
static GBytes *
mend (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= strlen (BYTE_ORDER_MARK) && memcmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0
               ? strlen (BYTE_ORDER_MARK) : 0;
  char *valid;

  if (length == 0 || (skip == 0 && g_utf8_validate_len (text, length, NULL)))
    return g_bytes_ref (bytes);
  valid = g_utf8_make_valid (text + skip, length - skip);
  return g_bytes_new_take (valid, strlen (valid));
}

/* A place without a path, as a portal or a server may give, is read through GIO. */
static gboolean
read_bytes (GFile         *file,
            GCancellable  *cancellable,
            char         **out_text,
            gsize         *out_length,
            GError       **error)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) fault = NULL;

  if (path != NULL ? samay_text_file_read (path, out_text, out_length, &fault)
                   : g_file_load_contents (file, cancellable, out_text, out_length, NULL, &fault))
    return TRUE;
  if (g_error_matches (fault, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&fault));
  else
    complain (shown, fault->domain == SAMAY_TEXT_FILE_ERROR ? (SamayTextFileError) fault->code
                                                            : SAMAY_TEXT_FILE_ERROR_FAILED, error);
  return FALSE;
}

/* What is read of a file, whatever its kind. */
typedef struct
{
  GBytes *text;
  char *title;         /* or NULL */
  SamayWhen published; /* unknown unless a person gave it */
} Content;

static void
content_clear (Content *self)
{
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->title, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Content, content_clear)

static gboolean
take_document (Content     *content,
               const char  *name,
               const char  *json,
               gsize        length,
               GError     **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, length, &fault);
  const SamayJsonStatement *statement;

  if (statements == NULL)
    {
      /* Translators: the first %s is a file's name, the second says what is wrong, in English */
      g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE, _("“%s” is not a timeline: %s"), name,
                   fault->message);
      return FALSE;
    }
  if (statements->len != 1)
    {
      g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE,
                   /* Translators: %s is a file's name */
                   _("“%s” does not hold one statement; only timelines of one can be shown here"), name);
      return FALSE;
    }
  statement = statements->pdata[0];
  content->text = g_bytes_new (statement->text, strlen (statement->text));
  content->title = g_strdup (statement->title);
  content->published = statement->published;
  return TRUE;
}

static gboolean
read_file (GFile         *file,
           GCancellable  *cancellable,
           Content       *content,
           GError       **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = NULL;
  gsize length;

  if (!read_bytes (file, cancellable, &text, &length, error))
    return FALSE;
  if (!g_str_has_suffix (name, SAMAY_DOCUMENT_SUFFIX))
    content->text = g_bytes_new_take (g_steal_pointer (&text), length);
  else if (!take_document (content, shown, text, length, error))
    return FALSE;
  if (g_bytes_get_size (content->text) <= SAMAY_READER_LENGTH_MAX)
    return TRUE;
  complain (shown, SAMAY_TEXT_FILE_ERROR_TOO_LARGE, error);
  return FALSE;
}

static SamayLanguage *
ref_language (SamayReader  *self,
              GError      **error)
{
  g_autoptr (GError) fault = NULL;
  SamayLanguage *language;

  g_mutex_lock (&self->mutex);
  if (self->language == NULL)
    self->language = samay_language_load (&fault);
  language = self->language != NULL ? samay_language_ref (self->language) : NULL;
  g_mutex_unlock (&self->mutex);
  if (fault != NULL)
    g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_LANGUAGE,
                 /* Translators: %s is a file of words with the line at fault */
                 _("A language table is at fault: %s"), fault->message);
  return language;
}

static gboolean
get_content (const SamayReaderRequest  *request,
             GCancellable              *cancellable,
             Content                   *content,
             GError                   **error)
{
  if (request->text == NULL && !read_file (request->file, cancellable, content, error))
    return FALSE;
  if (request->text != NULL)
    content->text = g_bytes_ref (request->text);
  /* What a person says now goes before what a file says. */
  if (request->title != NULL)
    {
      g_free (content->title);
      content->title = g_strdup (request->title);
    }
  if (samay_when_is_known (&request->published))
    content->published = request->published;
  return TRUE;
}

static SamayTimeline *
read_request (Job           *job,
              GCancellable  *cancellable,
              GError       **error)
{
  const SamayReaderRequest *request = &job->request;
  g_auto (Content) content = { NULL, NULL, SAMAY_WHEN_UNKNOWN };
  SamayExtractOptions options = { NULL, NULL };
  g_autoptr (SamayLanguage) language = ref_language (job->reader, error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autoptr (SamayStatement) statement = NULL;
  g_autofree char *source = NULL;
  SamayTimeline *timeline;
  const char *text;
  gsize length;

  if (language == NULL || !get_content (request, cancellable, &content, error))
    return NULL;
  bytes = mend (content.text);
  text = g_bytes_get_data (bytes, &length);
  options.published = samay_when_is_known (&content.published) ? &content.published : NULL;
  extraction = samay_extract (language, text != NULL ? text : "", length, &options);
  source = request->file != NULL ? g_file_get_parse_name (request->file) : NULL;
  statement = samay_statement_new ("s1", content.title, source, extraction);
  timeline = samay_timeline_new ();
  samay_timeline_add_statement (timeline, statement);
  /* Sorted here, so that the main thread only swaps it in. */
  samay_timeline_get_table (timeline);
  return timeline;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  samay_reader_unref (job->reader);
  samay_reader_request_clear (&job->request);
  g_free (job);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  GError *error = NULL;
  SamayTimeline *timeline = read_request (data, cancellable, &error);

  if (timeline != NULL)
    g_task_return_pointer (task, timeline, g_object_unref);
  else
    g_task_return_error (task, error);
}

/**
 * samay_reader_new:
 *
 * Costs nothing until the first text comes.
 *
 * Returns: (transfer full): a reader
 */
SamayReader *
samay_reader_new (void)
{
  SamayReader *self = g_new0 (SamayReader, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  return self;
}

SamayReader *
samay_reader_ref (SamayReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_reader_unref (SamayReader *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->language, samay_language_unref);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * samay_reader_read_async:
 * @request: copied
 *
 * Makes a timeline of one statement. A text that isn't UTF-8 is mended first, so that the offsets that come back are
 * those of the statement's text, not of a file. Cancelling answers at once; the worker ends what it has begun.
 */
void
samay_reader_read_async (SamayReader              *self,
                         const SamayReaderRequest *request,
                         GCancellable             *cancellable,
                         GAsyncReadyCallback       callback,
                         gpointer                  user_data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (self != NULL && request != NULL);
  g_return_if_fail (request->text != NULL || request->file != NULL);

  job = g_new0 (Job, 1);
  job->reader = samay_reader_ref (self);
  job->request = *request;
  job->request.text = request->text != NULL ? g_bytes_ref (request->text) : NULL;
  job->request.file = request->file != NULL ? g_object_ref (request->file) : NULL;
  job->request.title = g_strdup (request->title);
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, samay_reader_read_async);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, run);
}

/**
 * samay_reader_read_finish:
 *
 * Returns: (transfer full): a timeline, now the caller's thread's own; or %NULL with %SAMAY_READER_ERROR, whose message
 *   is one for people, or %G_IO_ERROR_CANCELLED
 */
SamayTimeline *
samay_reader_read_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static SamayWhen
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  gint64 day = samay_day_from_civil (g_date_time_get_year (now), g_date_time_get_month (now),
                                     g_date_time_get_day_of_month (now));

  return samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
}

/**
 * samay_reader_parse_when:
 * @text: EDTF, or words such as “21 दिसंबर 2024” or “last Friday”, counted from today
 * @out_when: (out): the first date in it
 *
 * Waits for the language packs if they aren't loaded yet.
 *
 * Returns: whether there is a date in @text
 */
gboolean
samay_reader_parse_when (SamayReader *self,
                         const char  *text,
                         SamayWhen   *out_when)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (SamayExtraction) extraction = NULL;
  SamayWhen today = get_today ();
  SamayExtractOptions options = { &today, NULL };
  const SamayExpression *expressions;
  SamayWhen when;
  guint n;

  g_return_val_if_fail (self != NULL && text != NULL && out_when != NULL, FALSE);

  if (samay_edtf_parse (stripped, &when, NULL) && samay_when_is_known (&when))
    {
      *out_when = when;
      return TRUE;
    }
  language = ref_language (self, NULL);
  if (language == NULL)
    return FALSE;
  extraction = samay_extract (language, stripped, strlen (stripped), &options);
  expressions = samay_extraction_get_expressions (extraction, &n);
  for (guint i = 0; i < n; i++)
    if (expressions[i].type == SAMAY_TYPE_DATE && samay_when_is_known (&expressions[i].when))
      {
        *out_when = expressions[i].when;
        return TRUE;
      }
  return FALSE;
}

/**
 * samay_reader_request_clear:
 *
 * Frees what the request holds, not the request.
 */
void
samay_reader_request_clear (SamayReaderRequest *self)
{
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_object (&self->file);
  g_clear_pointer (&self->title, g_free);
  self->published = SAMAY_WHEN_UNKNOWN;
}
