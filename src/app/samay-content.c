/* samay-content.c: what a file holds that somebody opens: a text, or a timeline with its text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-content.h"

#include "app/samay-reader.h"
#include "store/samay-json-reader.h"
#include "store/samay-text-file.h"

#include <glib/gi18n.h>
#include <string.h>

/* A timeline holds more than its text. */
#define FILE_MAX (8 * SAMAY_READER_LENGTH_MAX)

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
  { SAMAY_TEXT_FILE_ERROR_TOO_LARGE, N_("“%s” has more than 2 MB; split it, or use samayrekha-cli") },
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

/* Asked before so many bytes are read only to be refused. What has no size, as a pipe, is read. */
static gboolean
is_too_long (GFile        *file,
             GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, NULL);

  return info != NULL && g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR
         && g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_STANDARD_SIZE)
         && g_file_info_get_size (info) > (goffset) FILE_MAX;
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

static gboolean
take_document (SamayContent  *content,
               const char    *name,
               const char    *json,
               gsize          length,
               GError       **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, length, &content->given, &fault);
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

/**
 * samay_content_read:
 * @file: a plain text, or a timeline of one statement
 *
 * Waits for the file. Errors are %SAMAY_READER_ERROR with a message for people, or %G_IO_ERROR_CANCELLED.
 *
 * Returns: whether it could be read; then to be cleared
 */
gboolean
samay_content_read (SamayContent  *self,
                    GFile         *file,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = NULL;
  gsize length;

  if (is_too_long (file, cancellable))
    {
      complain (shown, SAMAY_TEXT_FILE_ERROR_TOO_LARGE, error);
      return FALSE;
    }
  if (!read_bytes (file, cancellable, &text, &length, error))
    return FALSE;
  if (!g_str_has_suffix (name, SAMAY_DOCUMENT_SUFFIX))
    self->text = g_bytes_new_take (g_steal_pointer (&text), length);
  else if (!take_document (self, shown, text, length, error))
    return FALSE;
  if (g_bytes_get_size (self->text) <= SAMAY_READER_LENGTH_MAX)
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
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->given, g_ptr_array_unref);
}
