/* samay-reader.c: reads texts in a worker thread, with language packs that are loaded once
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-reader.h"

#include "app/samay-content.h"
#include "app/samay-long-lines.h"
#include "extract/samay-extractor.h"
#include "locale/samay-edtf.h"

#include <glib/gi18n.h>
#include <string.h>

#define BYTE_ORDER_MARK "\xef\xbb\xbf"
/* A text with more faulty bytes than this part of it is one in another encoding. */
#define FAULTS_PART 10

struct _SamayReader
{
  gatomicrefcount ref_count;
  GMutex mutex;
  SamayLanguage *language; /* under the mutex; NULL until somebody needs it */
  GPtrArray *at_work;      /* under the mutex: GCancellable of each text that is being read just now */
  GCond ended;             /* one of them */
};

/* What the worker gets; it shares nothing with the main thread. */
typedef struct
{
  SamayReader *reader;
  SamayReaderRequest request;
  const char *remark; /* translated, or NULL */
} Job;

G_DEFINE_QUARK (samay - reader - error - quark, samay_reader_error)

/* What a view can show and the engine's offsets agree with: UTF-8 without zero bytes, without a byte order mark, in lines
 * of some length. */
static GBytes *
mend (GBytes      *bytes,
      const char **out_remark,
      GError     **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  gsize skip = length >= strlen (BYTE_ORDER_MARK) && memcmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0
                   ? strlen (BYTE_ORDER_MARK)
                   : 0;
  gboolean is_valid = length == skip || g_utf8_validate_len (text + skip, length - skip, NULL);
  g_autofree char *valid = NULL;
  char *broken;

  if (!is_valid)
    {
      gsize n_faults;

      valid = g_utf8_make_valid (text + skip, length - skip);
      /* Each faulty byte became one character of three. */
      n_faults = (strlen (valid) - (length - skip)) / 2;
      if (n_faults > length / FAULTS_PART)
        {
          g_set_error_literal (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_TEXT,
                               _ ("The text is not in UTF-8; save it as UTF-8 first"));
          return NULL;
        }
      text = valid;
      length = strlen (valid);
      skip = 0;
      *out_remark = _ ("The text is not all in UTF-8; what could not be read is shown as �");
    }
  broken = samay_long_lines_break (text + skip, length - skip, &length);
  if (broken != NULL)
    {
      if (is_valid)
        *out_remark = _ ("Very long lines were broken to be shown; no word is changed");
      return g_bytes_new_take (broken, length);
    }
  if (valid != NULL)
    return g_bytes_new_take (g_steal_pointer (&valid), length);
  return skip > 0 ? g_bytes_new_from_bytes (bytes, skip, length) : g_bytes_ref (bytes);
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
                 _ ("A language table is at fault: %s"), fault->message);
  return language;
}

static gboolean
get_content (const SamayReaderRequest  *request,
             GCancellable              *cancellable,
             SamayContent              *content,
             GError                   **error)
{
  SamayContentText *first;

  if (request->text == NULL && !samay_content_read (content, request->file, cancellable, error))
    return FALSE;
  if (request->text != NULL)
    {
      content->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_content_text_free);
      g_ptr_array_add (content->texts, samay_content_text_new (request->text, NULL, request->source, &SAMAY_WHEN_UNKNOWN));
    }
  first = content->texts->pdata[0];
  if (g_bytes_get_size (first->text) > SAMAY_READER_LENGTH_MAX)
    {
      g_set_error_literal (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_TEXT, samay_reader_get_too_long_message ());
      return FALSE;
    }
  /* What a person says now goes before what a file says. */
  if (request->title != NULL)
    {
      g_free (first->title);
      first->title = g_strdup (request->title);
    }
  if (samay_when_is_known (&request->published))
    first->published = request->published;
  return TRUE;
}

/* A list of dates in the place of a text: each view would stand still over so many. */
static gboolean
has_too_much (const char      *text,
              gsize            length,
              SamayExtraction *extraction)
{
  const char *end = text + length;
  guint n_lines = 0;
  guint n_mentions;

  samay_extraction_get_mentions (extraction, &n_mentions);
  while (text < end && (text = memchr (text, '\n', end - text)) != NULL)
    {
      n_lines++;
      text++;
    }
  return n_lines > SAMAY_READER_N_LINES_MAX || n_mentions > SAMAY_READER_N_EVENTS_MAX;
}

static void
complain_of_too_much (GError **error)
{
  g_set_error_literal (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_TEXT,
                       _ ("The text has more lines or events than can be shown; split it, or use samayrekha-cli"));
}

static SamayExtraction *
extract (Job                     *job,
         SamayLanguage           *language,
         const SamayContentText  *content,
         GError                 **error)
{
  SamayExtractOptions options = { samay_when_is_known (&content->published) ? &content->published : NULL, NULL };
  g_autoptr (GBytes) bytes = mend (content->text, &job->remark, error);
  g_autoptr (SamayExtraction) extraction = NULL;
  const char *text;
  gsize length;

  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  extraction = samay_extract (language, text != NULL ? text : "", length, &options);
  if (!has_too_much (text, length, extraction))
    return g_steal_pointer (&extraction);
  complain_of_too_much (error);
  return NULL;
}

/* Adds the statements of one text or file to @statements; their ids come later, by their places. */
static gboolean
read_statements (Job                       *job,
                 SamayLanguage             *language,
                 const SamayReaderRequest  *request,
                 GPtrArray                 *statements,
                 GPtrArray                 *given,
                 GCancellable              *cancellable,
                 GError                   **error)
{
  g_auto (SamayContent) content = { NULL, NULL };

  if (!get_content (request, cancellable, &content, error))
    return FALSE;
  for (guint i = 0; i < content.texts->len; i++)
    {
      const SamayContentText *text = content.texts->pdata[i];
      g_autoptr (SamayExtraction) extraction = NULL;

      if (!g_cancellable_set_error_if_cancelled (cancellable, error))
        extraction = extract (job, language, text, error);
      if (extraction == NULL)
        return FALSE;
      g_ptr_array_add (statements, samay_statement_new ("", text->title, text->source, extraction));
    }
  for (guint i = 0; content.given != NULL && i < content.given->len; i++)
    g_ptr_array_add (given, samay_given_date_copy (content.given->pdata[i]));
  return TRUE;
}

static void
add_others (const SamayReaderRequest *request,
            guint                     first,
            guint                     end,
            GPtrArray                *statements)
{
  for (guint i = first; request->others != NULL && i < MIN (end, request->others->len); i++)
    g_ptr_array_add (statements, samay_statement_ref (request->others->pdata[i]));
}

/* All keep their words; their ids are by place. */
static SamayTimeline *
make_timeline (GPtrArray  *statements,
               GError    **error)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();

  for (guint i = 0; i < statements->len; i++)
    {
      SamayStatement *statement = statements->pdata[i];
      g_autofree char *id = g_strdup_printf ("s%u", i + 1);
      g_autoptr (SamayStatement) copy = samay_statement_new (id, samay_statement_get_title (statement),
                                                             samay_statement_get_source (statement),
                                                             samay_statement_get_extraction (statement));

      samay_timeline_add_statement (timeline, copy);
    }
  if (samay_timeline_get_n_events (timeline) <= SAMAY_READER_N_ALL_EVENTS_MAX)
    return g_steal_pointer (&timeline);
  complain_of_too_much (error);
  return NULL;
}

static SamayTimeline *
read_request (Job           *job,
              GCancellable  *cancellable,
              GError       **error)
{
  const SamayReaderRequest *request = &job->request;
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (GPtrArray) statements = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_statement_unref);
  g_autoptr (SamayTimeline) timeline = NULL;
  g_autoptr (GPtrArray) given = samay_given_dates_copy (request->given);

  if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    language = ref_language (job->reader, error);
  if (language == NULL)
    return NULL;
  add_others (request, 0, request->place, statements);
  if (!read_statements (job, language, request, statements, given, cancellable, error))
    return NULL;
  for (guint i = 0; request->files != NULL && i < request->files->len; i++)
    {
      SamayReaderRequest more = { .file = request->files->pdata[i], .published = SAMAY_WHEN_UNKNOWN };

      if (!read_statements (job, language, &more, statements, given, cancellable, error))
        return NULL;
    }
  add_others (request, request->place, G_MAXUINT, statements);
  timeline = make_timeline (statements, error);
  if (timeline == NULL)
    return NULL;
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  if (statements->len > 1
      && !samay_timeline_merge_again (timeline, language, samay_statement_get_lang (statements->pdata[0]), request->former, cancellable))
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }
  samay_timeline_set_given_dates (timeline, given);
  samay_timeline_find_recurrences (timeline, language);
  return g_steal_pointer (&timeline);
}

static void
job_free (gpointer data)
{
  Job *job = data;

  samay_reader_unref (job->reader);
  samay_reader_request_clear (&job->request);
  g_free (job);
}

static gboolean
is_any_given_up (SamayReader *self)
{
  for (guint i = 0; i < self->at_work->len; i++)
    if (g_cancellable_is_cancelled (self->at_work->pdata[i]))
      return TRUE;
  return FALSE;
}

/* What was given up is read on for a while, to a place where it can stop. Who types on would have one after the other at work,
 * each with a timeline of its own; so the next one waits for its end. */
static void
begin_work (SamayReader  *self,
            GCancellable *cancellable)
{
  g_mutex_lock (&self->mutex);
  while (is_any_given_up (self) && !g_cancellable_is_cancelled (cancellable))
    g_cond_wait (&self->ended, &self->mutex);
  g_ptr_array_add (self->at_work, cancellable);
  g_mutex_unlock (&self->mutex);
}

static void
end_work (SamayReader  *self,
          GCancellable *cancellable)
{
  g_mutex_lock (&self->mutex);
  g_ptr_array_remove_fast (self->at_work, cancellable);
  g_cond_broadcast (&self->ended);
  g_mutex_unlock (&self->mutex);
}

static void
run (GTask        *task,
     gpointer      source,
     gpointer      data,
     GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  SamayTimeline *timeline;

  begin_work (job->reader, cancellable);
  timeline = read_request (job, cancellable, &error);
  /* Whoever has it last has much to free. */
  g_clear_pointer (&job->request.former, samay_merged_unref);
  if (timeline != NULL)
    g_task_return_pointer (task, samay_reading_new (timeline, job->remark), (GDestroyNotify) samay_reading_free);
  end_work (job->reader, cancellable);
  if (timeline == NULL)
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
  g_cond_init (&self->ended);
  self->at_work = g_ptr_array_new ();
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
  g_ptr_array_unref (self->at_work);
  g_cond_clear (&self->ended);
  g_mutex_clear (&self->mutex);
  g_free (self);
}

/**
 * samay_reader_read_async:
 * @request: copied
 *
 * Makes a timeline of one statement, or of several joined. A text that isn't UTF-8 is mended first, so that the offsets that come back are
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
  job->request.source = g_strdup (request->source);
  job->request.given = request->given != NULL ? g_ptr_array_ref (request->given) : NULL;
  job->request.files = request->files != NULL ? g_ptr_array_ref (request->files) : NULL;
  job->request.others = request->others != NULL ? g_ptr_array_ref (request->others) : NULL;
  job->request.former = request->former != NULL ? samay_merged_ref (request->former) : NULL;
  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, samay_reader_read_async);
  g_task_set_task_data (task, job, job_free);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, run);
}

/**
 * samay_reader_read_finish:
 *
 * Returns: (transfer full): what was read, now the caller's thread's own; or %NULL with %SAMAY_READER_ERROR, whose message
 *   is one for people, or %G_IO_ERROR_CANCELLED
 */
SamayReading *
samay_reader_read_finish (GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * samay_reader_get_too_long_message:
 *
 * Returns: (transfer none): what to say of a text of more than %SAMAY_READER_LENGTH_MAX bytes
 */
const char *
samay_reader_get_too_long_message (void)
{
  return _ ("The text has more than 2 MB; split it, or use samayrekha-cli");
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
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->given, g_ptr_array_unref);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->others, g_ptr_array_unref);
  g_clear_pointer (&self->former, samay_merged_unref);
  self->published = SAMAY_WHEN_UNKNOWN;
  self->place = 0;
}
