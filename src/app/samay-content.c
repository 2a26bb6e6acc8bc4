/* samay-content.c: what a file holds that somebody opens: a text, or a timeline with its texts
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-content.h"

#include "app/samay-reader.h"
#include "store/samay-json-reader.h"
#include "store/samay-text-file.h"

#include <glib/gi18n.h>
#include <string.h>

/* In another encoding a text may be longer. */
#define TEXT_MAX (8 * SAMAY_READER_LENGTH_MAX)
/* A timeline holds more than its texts. */
#define DOCUMENT_MAX ((gsize) 64 << 20)

/* Beside the text file's own. */
#define DOCUMENT_TOO_LARGE 1000

/* %s is the file's name. */
static const struct
{
  int code;
  const char *complaint;
} complaints[] = {
  { SAMAY_TEXT_FILE_ERROR_MISSING, N_("There is no file “%s” any more") },
  { SAMAY_TEXT_FILE_ERROR_DIRECTORY, N_("“%s” is a folder; open the texts in it") },
  { SAMAY_TEXT_FILE_ERROR_BINARY, N_("“%s” is not plain text; save it as plain text first") },
  { SAMAY_TEXT_FILE_ERROR_ENCODING, N_("“%s” is not in UTF-8; save it as UTF-8 first") },
  { SAMAY_TEXT_FILE_ERROR_TOO_LARGE, N_("“%s” has more than 2 MB; split it, or use samayrekha-cli") },
  { DOCUMENT_TOO_LARGE, N_("“%s” has more than 64 MB; use samayrekha-cli") },
  { SAMAY_TEXT_FILE_ERROR_FAILED, N_("“%s” can’t be read; check its permissions") },
};

static void
complain (const char  *name,
          int          code,
          GError     **error)
{
  const char *complaint = complaints[G_N_ELEMENTS (complaints) - 1].complaint;

  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++)
    if (complaints[i].code == code)
      complaint = complaints[i].complaint;
  g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE, _(complaint), name);
}

/* Asked before so many bytes are read only to be refused. What has no size, as a pipe, is read. */
static gboolean
is_too_long (GFile        *file,
             gsize         limit,
             GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR
         && g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE)
         && g_file_info_get_size (info) > (goffset) limit;
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
    complain (shown, fault->domain == SAMAY_TEXT_FILE_ERROR ? fault->code : SAMAY_TEXT_FILE_ERROR_FAILED, error);
  return FALSE;
}

/**
 * samay_content_text_new:
 * @text: (transfer none)
 * @title: (nullable)
 * @source: (nullable)
 *
 * Returns: (transfer full): one text, with what is known of it
 */
SamayContentText *
samay_content_text_new (GBytes          *text,
                        const char      *title,
                        const char      *source,
                        const SamayWhen *published)
{
  SamayContentText *self = g_new (SamayContentText, 1);

  *self = (SamayContentText) { g_bytes_ref (text), g_strdup (title), g_strdup (source), *published };
  return self;
}

void
samay_content_text_free (SamayContentText *self)
{
  g_bytes_unref (self->text);
  g_free (self->title);
  g_free (self->source);
  g_free (self);
}

static gboolean
take_document (SamayContent  *content,
               const char    *name,
               const char    *path,
               const char    *json,
               gsize          length,
               GError       **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, length, &content->given, &fault);

  if (statements == NULL)
    {
      /* Translators: the first %s is a file's name, the second says what is wrong, in English */
      g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE, _("“%s” is not a timeline: %s"), name,
                   fault->message);
      return FALSE;
    }
  if (statements->len == 0)
    {
      /* Translators: %s is a file's name */
      g_set_error (error, SAMAY_READER_ERROR, SAMAY_READER_ERROR_FILE, _("“%s” is a timeline without a text"), name);
      return FALSE;
    }
  for (guint i = 0; i < statements->len; i++)
    {
      const SamayJsonStatement *statement = statements->pdata[i];
      g_autoptr (GBytes) text = g_bytes_new (statement->text, strlen (statement->text));

      g_ptr_array_add (content->texts, samay_content_text_new (text, statement->title, statement->source != NULL ? statement->source : path,
                                                               &statement->published));
    }
  return TRUE;
}

static gboolean
has_too_long_text (const SamayContent *content)
{
  for (guint i = 0; i < content->texts->len; i++)
    if (g_bytes_get_size (((const SamayContentText *) content->texts->pdata[i])->text) > SAMAY_READER_LENGTH_MAX)
      return TRUE;
  return FALSE;
}

/**
 * samay_content_read:
 * @file: a plain text, or a timeline with its texts
 *
 * Waits for the file. Errors are %SAMAY_READER_ERROR with a message for people, or %G_IO_ERROR_CANCELLED.
 *
 * Returns: whether it could be read; to be cleared in any case
 */
gboolean
samay_content_read (SamayContent  *self,
                    GFile         *file,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *path = g_file_get_parse_name (file);
  gboolean is_document = g_str_has_suffix (name, SAMAY_DOCUMENT_SUFFIX);
  g_autofree char *text = NULL;
  gsize length;

  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_content_text_free);
  if (is_too_long (file, is_document ? DOCUMENT_MAX : TEXT_MAX, cancellable))
    {
      complain (shown, is_document ? DOCUMENT_TOO_LARGE : SAMAY_TEXT_FILE_ERROR_TOO_LARGE, error);
      return FALSE;
    }
  if (!read_bytes (file, cancellable, &text, &length, error))
    return FALSE;
  if (!is_document)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_take (g_steal_pointer (&text), length);

      g_ptr_array_add (self->texts, samay_content_text_new (bytes, NULL, path, &SAMAY_WHEN_UNKNOWN));
    }
  else if (!take_document (self, shown, path, text, length, error))
    return FALSE;
  if (!has_too_long_text (self))
    return TRUE;
  complain (shown, SAMAY_TEXT_FILE_ERROR_TOO_LARGE, error);
  return FALSE;
}

/**
 * samay_content_clear:
 *
 * Frees what the content holds, not the content.
 */
void
samay_content_clear (SamayContent *self)
{
  g_clear_pointer (&self->texts, g_ptr_array_unref);
  g_clear_pointer (&self->given, g_ptr_array_unref);
}
