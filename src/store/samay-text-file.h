/* samay-text-file.h: reads a text from a file or from standard input
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#define SAMAY_TEXT_FILE_ERROR (samay_text_file_error_quark ())
typedef enum
{
  SAMAY_TEXT_FILE_ERROR_MISSING,
  SAMAY_TEXT_FILE_ERROR_DIRECTORY,
  SAMAY_TEXT_FILE_ERROR_BINARY,
  SAMAY_TEXT_FILE_ERROR_ENCODING,
  SAMAY_TEXT_FILE_ERROR_TOO_LARGE,
  SAMAY_TEXT_FILE_ERROR_FAILED,
} SamayTextFileError;

GQuark   samay_text_file_error_quark (void);
int      samay_text_file_open        (const char  *path,
                                      GError     **error);
gboolean samay_text_file_read        (const char  *path,
                                      char       **out_text,
                                      gsize       *out_length,
                                      GError     **error);
