/* samay-json-lines.c: the corpus filter: one statement per line in, one per line out
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-lines.h"

#include "document/samay-statement.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-record.h"
#include "store/samay-json-writer.h"
#include "store/samay-merged-reader.h"

#include <string.h>

/* The caller's thread reads and cuts the input into batches of whole lines, workers answer them, one more thread writes
 * the answers in order. A batch is what one read brought, so that a slow pipe is answered at once. */

#define READ_BYTES ((gsize) 512 << 10)
#define WINDOW_BATCHES_PER_THREAD 4
#define WINDOW_BYTES ((gsize) 64 << 20)
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

typedef struct
{
  guint64 line;
  char *message;
} Fault;

typedef struct
{
  guint64 first_line; /* from 1 */
  gboolean is_overlong;
  GString *bytes;     /* whole lines; of the input's last line the end may be missing */
  GString *out;
  GArray *faults;     /* of Fault */
  gboolean is_done;
} Batch;

typedef struct
{
  SamayLanguage *language;
  GOutputStream *output; /* or NULL, where answers go to the merge */
  SamayMerge *merge;
  const char *source;    /* of what goes to the merge, or NULL */
  const SamayJsonLinesOptions *options;
  gsize length_max;
  guint window;

  GMutex mutex;      /* guards what follows */
  GCond work_came;   /* to workers: todo or is_over changed */
  GCond batch_moved; /* to the writer and the reader: a batch was done, or was written and left the window */
  GQueue todo;       /* of Batch, not yet taken by a worker; borrowed from window's */
  GQueue in_order;   /* of Batch, all that are in the window */
  gsize window_bytes;
  gboolean is_over;
  GError *write_error;
} Filter;

static void
clear_fault (gpointer data)
{
  g_free (((Fault *) data)->message);
}

static Batch *
batch_new (guint64  first_line,
           GString *bytes)
{
  Batch *batch = g_new0 (Batch, 1);

  batch->first_line = first_line;
  batch->bytes = bytes;
  batch->out = g_string_new (NULL);
  batch->faults = g_array_new (FALSE, FALSE, sizeof (Fault));
  g_array_set_clear_func (batch->faults, clear_fault);
  return batch;
}

static void
batch_free (Batch *batch)
{
  g_string_free (batch->bytes, TRUE);
  g_string_free (batch->out, TRUE);
  g_array_unref (batch->faults);
  g_free (batch);
}

static void G_GNUC_PRINTF (3, 4)
add_fault (Batch      *batch,
           guint64     line,
           const char *format,
           ...)
{
  Fault fault = { line, NULL };
  va_list args;

  va_start (args, format);
  fault.message = g_strdup_vprintf (format, args);
  va_end (args);
  g_array_append_val (batch->faults, fault);
}

/* "hi-IN" is Hindi. Of a language without a table of words nothing is known: it is told sentence by sentence. */
static const char *
find_lang (const char *name)
{
  static const char *const langs[] = { "hi", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (langs); i++)
    if (g_ascii_strncasecmp (name, langs[i], 2) == 0 && !g_ascii_isalnum (name[2]))
      return langs[i];
  return NULL;
}

/* An id that is a string stands in JSON there, with its quotes. */
static void
merge_record (Filter                *filter,
              const SamayJsonRecord *record,
              SamayExtraction       *extraction)
{
  g_autofree char *id = samay_json_record_dup_id (record);
  gsize length;
  const char *text = samay_extraction_get_text (extraction, &length);
  g_autofree char *title = samay_title_from_text (text, length);
  SamayMergeStatement statement = { .id = id, .title = title, .source = filter->source };

  samay_merge_add_extraction (filter->merge, &statement, extraction);
}

static void
answer_record (Filter                *filter,
               Batch                 *batch,
               guint64                line,
               const SamayJsonRecord *record)
{
  const SamayJsonLinesOptions *options = filter->options;
  SamayExtractOptions extract_options = { options->published, options->lang };
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autoptr (GError) error = NULL;
  const SamayDiagnostic *diagnostics;
  SamayWhen published;
  guint n;

  if (record->published != NULL)
    {
      if (!samay_edtf_parse (record->published->str, &published, &error))
        {
          add_fault (batch, line, "\"published\": %s", error->message);
          return;
        }
      extract_options.published = &published;
    }
  if (record->lang != NULL)
    extract_options.lang = find_lang (record->lang->str);
  extraction = samay_extract (filter->language, record->text->str, record->text->len, &extract_options);
  diagnostics = samay_extraction_get_diagnostics (extraction, &n);
  for (guint i = 0; i < n; i++)
    add_fault (batch, line, "byte %u of the text: %s", diagnostics[i].start_byte, diagnostics[i].message);
  if (filter->merge != NULL)
    merge_record (filter, record, extraction);
  else
    samay_json_write_record (batch->out, record->id_json->str, record->id_json->len, extraction, options->locale);
}

/* What the filter made of a statement elsewhere comes back as an answer. */
static gboolean
merge_answer (Filter      *filter,
              const char  *bytes,
              gsize        length,
              GError     **error)
{
  g_autoptr (GError) fault = NULL;

  if (memmem (bytes, length, "\"events\"", strlen ("\"events\"")) == NULL)
    return FALSE;
  if (samay_merge_add_record (filter->merge, filter->source, bytes, length, &fault))
    return TRUE;
  g_clear_error (error);
  g_propagate_error (error, g_steal_pointer (&fault));
  return FALSE;
}

static gboolean
is_blank (const char *line,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (line[i]))
      return FALSE;
  return TRUE;
}

static void
answer_line (Filter     *filter,
             Batch      *batch,
             guint64     line,
             const char *bytes,
             gsize       length)
{
  g_auto (SamayJsonRecord) record = { NULL };
  g_autoptr (GError) error = NULL;

  if (line == 1 && length >= strlen (BYTE_ORDER_MARK) && memcmp (bytes, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      bytes += strlen (BYTE_ORDER_MARK);
      length -= strlen (BYTE_ORDER_MARK);
    }
  if (is_blank (bytes, length))
    return;
  if (samay_json_record_parse (bytes, length, filter->length_max, &record, &error))
    answer_record (filter, batch, line, &record);
  else if (filter->merge == NULL || !g_error_matches (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER)
           || !merge_answer (filter, bytes, length, &error))
    add_fault (batch, line, "%s", error->message);
}

static void
answer_batch (Filter *filter,
              Batch  *batch)
{
  const char *p = batch->bytes->str;
  const char *end = p + batch->bytes->len;

  if (batch->is_overlong)
    add_fault (batch, batch->first_line, "longer than %" G_GSIZE_FORMAT " bytes; split the statement",
               filter->length_max);
  for (guint64 line = batch->first_line; p < end; line++)
    {
      const char *line_end = memchr (p, '\n', end - p);

      if (line_end == NULL)
        line_end = end;
      answer_line (filter, batch, line, p, line_end - p);
      p = line_end + 1;
    }
}

static gpointer
run_worker (gpointer data)
{
  Filter *filter = data;

  g_mutex_lock (&filter->mutex);
  while (TRUE)
    {
      Batch *batch = g_queue_pop_head (&filter->todo);

      if (batch == NULL && filter->is_over)
        break;
      if (batch == NULL)
        {
          g_cond_wait (&filter->work_came, &filter->mutex);
          continue;
        }
      g_mutex_unlock (&filter->mutex);
      answer_batch (filter, batch);
      g_mutex_lock (&filter->mutex);
      batch->is_done = TRUE;
      g_cond_broadcast (&filter->batch_moved);
    }
  g_mutex_unlock (&filter->mutex);
  return NULL;
}

static void
write_batch (Filter *filter,
             Batch  *batch)
{
  GError *error = NULL;

  for (guint i = 0; i < batch->faults->len && filter->options->report != NULL; i++)
    {
      const Fault *fault = &g_array_index (batch->faults, Fault, i);

      filter->options->report (fault->line, fault->message, filter->options->report_data);
    }
  /* After a failure there is nobody to write to, but the window still has to empty itself. */
  if (filter->write_error != NULL || filter->output == NULL
      || (g_output_stream_write_all (filter->output, batch->out->str, batch->out->len, NULL, NULL, &error)
          && g_output_stream_flush (filter->output, NULL, &error)))
    return;
  g_mutex_lock (&filter->mutex);
  filter->write_error = error;
  g_mutex_unlock (&filter->mutex);
}

static gpointer
run_writer (gpointer data)
{
  Filter *filter = data;

  g_mutex_lock (&filter->mutex);
  while (TRUE)
    {
      Batch *batch = g_queue_peek_head (&filter->in_order);

      if (batch == NULL && filter->is_over)
        break;
      if (batch == NULL || !batch->is_done)
        {
          g_cond_wait (&filter->batch_moved, &filter->mutex);
          continue;
        }
      g_mutex_unlock (&filter->mutex);
      write_batch (filter, batch);
      g_mutex_lock (&filter->mutex);
      g_queue_pop_head (&filter->in_order);
      filter->window_bytes -= batch->bytes->allocated_len;
      batch_free (batch);
      g_cond_broadcast (&filter->batch_moved);
    }
  g_mutex_unlock (&filter->mutex);
  return NULL;
}

/* Waits for room: a bounded number of batches, and of bytes, but one batch always fits. Returns whether there is
 * any use in reading on. */
static gboolean
push_batch (Filter *filter,
            Batch  *batch)
{
  gboolean is_wanted;

  g_mutex_lock (&filter->mutex);
  while (filter->in_order.length > 0
         && (filter->in_order.length >= filter->window
             || filter->window_bytes + batch->bytes->allocated_len > WINDOW_BYTES))
    g_cond_wait (&filter->batch_moved, &filter->mutex);
  filter->window_bytes += batch->bytes->allocated_len;
  g_queue_push_tail (&filter->in_order, batch);
  g_queue_push_tail (&filter->todo, batch);
  is_wanted = filter->write_error == NULL;
  g_cond_signal (&filter->work_came);
  g_mutex_unlock (&filter->mutex);
  return is_wanted;
}

/* How the input is cut: bytes without a line's end yet, and the number of the line that they begin. */
typedef struct
{
  GString *bytes;
  guint64 line;
  gboolean is_skipping; /* the rest of a line that was too long */
} Cutter;

static guint64
count_lines (const char *bytes,
             gsize       length)
{
  const char *end = bytes + length;
  guint64 n = 0;

  while ((bytes = memchr (bytes, '\n', end - bytes)) != NULL)
    {
      n++;
      if (++bytes == end)
        break;
    }
  return n;
}

/* Sends the lines that are whole; at the input's end, all that is left. */
static gboolean
cut_batch (Filter   *filter,
           Cutter   *cutter,
           gsize     n_new,
           gboolean  is_end)
{
  gsize n_old = cutter->bytes->len - n_new;
  const char *last = memrchr (cutter->bytes->str + n_old, '\n', n_new);
  gsize n_whole = is_end ? cutter->bytes->len : last != NULL ? (gsize) (last + 1 - cutter->bytes->str) : 0;
  Batch *batch;

  if (n_whole == 0)
    return TRUE;
  batch = batch_new (cutter->line, cutter->bytes);
  cutter->line += count_lines (cutter->bytes->str, n_whole);
  cutter->bytes = g_string_new_len (batch->bytes->str + n_whole, batch->bytes->len - n_whole);
  g_string_truncate (batch->bytes, n_whole);
  return push_batch (filter, batch);
}

static gboolean
skip_overlong (Filter *filter,
               Cutter *cutter)
{
  Batch *batch;

  if (cutter->bytes->len <= filter->length_max)
    return TRUE;
  cutter->is_skipping = TRUE;
  g_string_free (cutter->bytes, TRUE);
  cutter->bytes = g_string_new (NULL);
  batch = batch_new (cutter->line, g_string_new (NULL));
  batch->is_overlong = TRUE;
  return push_batch (filter, batch);
}

/* Takes @length bytes at @chunk; returns whether there is any use in more. */
static gboolean
feed (Filter     *filter,
      Cutter     *cutter,
      const char *chunk,
      gsize       length)
{
  if (cutter->is_skipping)
    {
      const char *line_end = memchr (chunk, '\n', length);

      if (line_end == NULL)
        return TRUE;
      length -= line_end + 1 - chunk;
      chunk = line_end + 1;
      cutter->is_skipping = FALSE;
      cutter->line++;
    }
  g_string_append_len (cutter->bytes, chunk, length);
  return cut_batch (filter, cutter, length, FALSE) && skip_overlong (filter, cutter);
}

static gboolean
read_all (Filter        *filter,
          GInputStream  *input,
          GError       **error)
{
  Cutter cutter = { g_string_new (NULL), 1, FALSE };
  g_autofree char *chunk = g_malloc (READ_BYTES);
  gboolean is_wanted = TRUE;
  gssize n = 0;

  while (is_wanted && (n = g_input_stream_read (input, chunk, READ_BYTES, NULL, error)) > 0)
    is_wanted = feed (filter, &cutter, chunk, n);
  if (is_wanted && n == 0)
    cut_batch (filter, &cutter, 0, TRUE);
  g_string_free (cutter.bytes, TRUE);
  return n >= 0;
}

static void
run_threads (Filter        *filter,
             guint          n_threads,
             GInputStream  *input,
             GError       **error)
{
  g_autofree GThread **workers = g_new (GThread *, n_threads);
  GThread *writer = g_thread_new ("writer", run_writer, filter);

  for (guint i = 0; i < n_threads; i++)
    workers[i] = g_thread_new ("extract", run_worker, filter);
  read_all (filter, input, error);
  g_mutex_lock (&filter->mutex);
  filter->is_over = TRUE;
  g_cond_broadcast (&filter->work_came);
  g_cond_broadcast (&filter->batch_moved);
  g_mutex_unlock (&filter->mutex);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (workers[i]);
  g_thread_join (writer);
}

static gboolean
run_filter (Filter                       *filter,
            GInputStream                 *input,
            const SamayJsonLinesOptions  *options,
            GError                      **error)
{
  SamayJsonLinesOptions defaults = { .locale = "en" };
  guint n_threads;
  GError *read_error = NULL;

  filter->options = options != NULL ? options : &defaults;
  n_threads = filter->options->n_threads > 0 ? filter->options->n_threads : g_get_num_processors ();
  filter->length_max = filter->options->length_max > 0 ? filter->options->length_max : SAMAY_JSON_LINES_LENGTH_MAX;
  filter->window = n_threads * WINDOW_BATCHES_PER_THREAD;
  g_mutex_init (&filter->mutex);
  g_cond_init (&filter->work_came);
  g_cond_init (&filter->batch_moved);
  g_queue_init (&filter->todo);
  g_queue_init (&filter->in_order);
  run_threads (filter, n_threads, input, &read_error);
  g_cond_clear (&filter->batch_moved);
  g_cond_clear (&filter->work_came);
  g_mutex_clear (&filter->mutex);
  if (read_error == NULL)
    read_error = g_steal_pointer (&filter->write_error);
  g_clear_error (&filter->write_error);
  if (read_error == NULL)
    return TRUE;
  g_propagate_error (error, read_error);
  return FALSE;
}

/**
 * samay_json_lines_filter:
 * @input: JSON Lines, `{"id", "text", "lang"?, "published"?}`
 * @output: gets one line for each that could be read, in the order of the input
 * @options: (nullable): see #SamayJsonLinesOptions
 *
 * Uses all cores. Memory doesn't grow with the input: the window holds a few batches and at most 64 MiB of input, or
 * one line if that is longer. A line that can't be read is reported and gets no line in the output; a blank line
 * is passed over. Bytes of a text that aren't UTF-8 are reported too, and the text is answered.
 *
 * Returns: whether all was read and written; bad lines don't count against it
 */
gboolean
samay_json_lines_filter (SamayLanguage               *language,
                         GInputStream                *input,
                         GOutputStream               *output,
                         const SamayJsonLinesOptions *options,
                         GError                     **error)
{
  Filter filter = { .language = language, .output = output };

  g_return_val_if_fail (language != NULL, FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (input) && G_IS_OUTPUT_STREAM (output), FALSE);

  return run_filter (&filter, input, options, error);
}

/**
 * samay_json_lines_merge:
 * @input: as of samay_json_lines_filter(); a line may also be what that function answered to a statement
 * @merge: takes what is read, line by line
 * @source: (nullable): where the statements come from, for people
 * @options: (nullable): see #SamayJsonLinesOptions
 *
 * Reads on all cores, as the filter does, and answers nothing.
 *
 * Returns: whether all was read; bad lines don't count against it
 */
gboolean
samay_json_lines_merge (SamayLanguage               *language,
                        GInputStream                *input,
                        SamayMerge                  *merge,
                        const char                  *source,
                        const SamayJsonLinesOptions *options,
                        GError                     **error)
{
  Filter filter = { .language = language, .merge = merge, .source = source };

  g_return_val_if_fail (language != NULL && merge != NULL, FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (input), FALSE);

  return run_filter (&filter, input, options, error);
}
