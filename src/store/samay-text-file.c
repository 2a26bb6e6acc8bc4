/* samay-text-file.c: reads a text from a file or from standard input
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-text-file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

G_DEFINE_QUARK (samay-text-file-error-quark, samay_text_file_error)

#define LENGTH_MAX ((gsize) 1 << 30)
#define CHUNK_BYTES ((gsize) 64 << 10)
/* A zero byte further down is a slip in a text; one this early is another kind of file. */
#define LOOK_BYTES 8192

/* What people take for a text, by its first bytes. Longer marks stand before those that they begin with. */
static const struct
{
  const char *mark;
  gsize length;
  SamayTextFileError code;
  const char *complaint;
} marks[] = {
  { "\xff\xfe\0\0", 4, SAMAY_TEXT_FILE_ERROR_ENCODING, "this text is UTF-32; save it as UTF-8" },
  { "\0\0\xfe\xff", 4, SAMAY_TEXT_FILE_ERROR_ENCODING, "this text is UTF-32; save it as UTF-8" },
  { "\xff\xfe", 2, SAMAY_TEXT_FILE_ERROR_ENCODING,
    "this text is UTF-16; save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8" },
  { "\xfe\xff", 2, SAMAY_TEXT_FILE_ERROR_ENCODING,
    "this text is UTF-16; save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8" },
  { "%PDF-", 5, SAMAY_TEXT_FILE_ERROR_BINARY, "this is a PDF; take its text out first: pdftotext" },
  { "PK\003\004", 4, SAMAY_TEXT_FILE_ERROR_BINARY,
    "this is an office document or a ZIP archive; save it as plain text first" },
  { "\xd0\xcf\x11\xe0", 4, SAMAY_TEXT_FILE_ERROR_BINARY, "this is an office document; save it as plain text first" },
  { "{\\rtf", 5, SAMAY_TEXT_FILE_ERROR_BINARY, "this is rich text (RTF); save it as plain text first" },
  { "\x1f\x8b", 2, SAMAY_TEXT_FILE_ERROR_BINARY, "this is compressed; unpack it first: gunzip" },
};

static const char *
get_name (const char *path)
{
  return strcmp (path, "-") == 0 ? "<stdin>" : path;
}

static gboolean
fail_errno (const char  *name,
            int          code,
            GError     **error)
{
  static const struct
  {
    int code;
    SamayTextFileError error;
    const char *complaint;
  } kinds[] = {
    { ENOENT, SAMAY_TEXT_FILE_ERROR_MISSING, "there is no such file; check the name" },
    { ENOTDIR, SAMAY_TEXT_FILE_ERROR_MISSING, "there is no such file; check the name" },
    { EISDIR, SAMAY_TEXT_FILE_ERROR_DIRECTORY, "this is a folder; name the files in it" },
    { EACCES, SAMAY_TEXT_FILE_ERROR_FAILED, "you may not read this file; change its permissions" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].code == code)
      {
        g_set_error (error, SAMAY_TEXT_FILE_ERROR, (int) kinds[i].error, "%s: %s", name, kinds[i].complaint);
        return FALSE;
      }
  g_set_error (error, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_FAILED, "%s: can't be read: %s", name,
               g_strerror (code));
  return FALSE;
}

/* Latin letters in UTF-16 without a mark: every other byte is zero. */
static gboolean
looks_like_utf16 (const char *text,
                  gsize       length)
{
  gsize n_zeros[2] = { 0, 0 };

  for (gsize i = 0; i < length; i++)
    n_zeros[i % 2] += text[i] == '\0';
  return (n_zeros[0] == 0) != (n_zeros[1] == 0) && n_zeros[0] + n_zeros[1] > length / 8;
}

/* Looks at the first bytes only. */
static gboolean
check_is_text (const char  *name,
               const char  *text,
               gsize        length,
               GError     **error)
{
  length = MIN (length, LOOK_BYTES);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (text, marks[i].mark, marks[i].length) == 0)
      {
        g_set_error (error, SAMAY_TEXT_FILE_ERROR, (int) marks[i].code, "%s: %s", name, marks[i].complaint);
        return FALSE;
      }
  if (length == 0 || memchr (text, '\0', length) == NULL)
    return TRUE;
  if (looks_like_utf16 (text, length))
    g_set_error (error, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_ENCODING,
                 "%s: this text seems to be UTF-16; save it as UTF-8", name);
  else
    g_set_error (error, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_BINARY,
                 "%s: byte %" G_GSIZE_FORMAT ": a zero byte: this isn't a text; name a plain text in UTF-8", name,
                 (gsize) ((const char *) memchr (text, '\0', length) - text));
  return FALSE;
}

/* Appends until the end, the limit, or a look at the first bytes that says no. */
static gboolean
read_all (int          fd,
          const char  *name,
          GString     *text,
          GError     **error)
{
  gboolean was_looked_at = FALSE;

  while (TRUE)
    {
      gsize n_old = text->len;
      gssize n;

      g_string_set_size (text, n_old + MAX (CHUNK_BYTES, text->allocated_len - n_old - 1));
      do
        n = read (fd, text->str + n_old, text->len - n_old);
      while (n < 0 && errno == EINTR);
      g_string_truncate (text, n_old + MAX (n, 0));
      if (n < 0)
        return fail_errno (name, errno, error);
      if (!was_looked_at && (n == 0 || text->len >= LOOK_BYTES))
        {
          if (!check_is_text (name, text->str, text->len, error))
            return FALSE;
          was_looked_at = TRUE;
        }
      if (n == 0)
        return TRUE;
      if (text->len > LENGTH_MAX)
        {
          g_set_error (error, SAMAY_TEXT_FILE_ERROR, SAMAY_TEXT_FILE_ERROR_TOO_LARGE,
                       "%s: larger than 1 GB; split it, one statement a file or a line (--jsonl)", name);
          return FALSE;
        }
    }
}

/**
 * samay_text_file_open:
 * @path: a file's name, or `-` for standard input
 *
 * For who reads the bytes himself. Errors are as those of samay_text_file_read().
 *
 * Returns: a file descriptor of the caller's own, or -1
 */
int
samay_text_file_open (const char  *path,
                      GError     **error)
{
  struct stat info;
  int fd;

  g_return_val_if_fail (path != NULL, -1);

  if (strcmp (path, "-") == 0)
    fd = fcntl (STDIN_FILENO, F_DUPFD_CLOEXEC, 0);
  else
    fd = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
  if (fd < 0)
    {
      fail_errno (get_name (path), errno, error);
      return -1;
    }
  /* A folder opens as well as a file does; only reading it would fail. */
  if (fstat (fd, &info) == 0 && S_ISDIR (info.st_mode))
    {
      fail_errno (get_name (path), EISDIR, error);
      close (fd);
      return -1;
    }
  return fd;
}

/**
 * samay_text_file_read:
 * @path: a file's name, or `-` for standard input
 * @out_text: (out) (transfer full): its bytes as they are, a byte order mark with them, so that offsets are
 *   those of the file; a zero byte follows the last
 * @out_length: (out): how many bytes; at most 1 GB
 *
 * What is no text in UTF-8 by its first 8 KiB is refused; single faulty bytes are left to the engine, which reports
 * and skips them. Errors are of the domain %SAMAY_TEXT_FILE_ERROR, and begin with the file's name.
 *
 * Returns: whether it could be read
 */
gboolean
samay_text_file_read (const char  *path,
                      char       **out_text,
                      gsize       *out_length,
                      GError     **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean is_read;
  int fd;

  g_return_val_if_fail (path != NULL && out_text != NULL && out_length != NULL, FALSE);

  fd = samay_text_file_open (path, error);
  if (fd < 0)
    return FALSE;
  is_read = read_all (fd, get_name (path), text, error);
  close (fd);
  if (!is_read)
    return FALSE;
  *out_length = text->len;
  *out_text = g_string_free (g_steal_pointer (&text), FALSE);
  return TRUE;
}
