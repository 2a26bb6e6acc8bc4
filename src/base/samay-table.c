/* samay-table.c: reads line tables: `form | form ; field ; field  # comment`
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-table.h"

#include <string.h>

#define LINE_MAX_BYTES 4096

struct _SamayTable
{
  char *name;
  GArray *rows; /* SamayTableRow */
};

/**
 * samay_table_add_fault:
 * @faults: (element-type utf8): takes one more `name:line: what`
 */
void
samay_table_add_fault (GPtrArray  *faults,
                       const char *name,
                       guint       line,
                       const char *format,
                       ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (faults, g_strdup_printf ("%s:%u: %s", name, line, what));
}

static void
clear_row (gpointer data)
{
  g_strfreev (((SamayTableRow *) data)->fields);
}

/* Splits at each @separator that no backslash stands before; trims the pieces. */
static char **
split_unescaped (const char *text,
                 char        separator)
{
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func (g_free);
  const char *start = text;

  for (const char *at = text;; at++)
    {
      if (*at == '\\' && at[1] != '\0')
        {
          at++;
          continue;
        }
      if (*at != separator && *at != '\0')
        continue;
      g_ptr_array_add (pieces, g_strstrip (g_strndup (start, at - start)));
      if (*at == '\0')
        break;
      start = at + 1;
    }
  g_ptr_array_add (pieces, NULL);
  return (char **) g_ptr_array_steal (pieces, NULL);
}

/* Forms of a field: split at `|`, trimmed, unescaped; empty ones left out. */
char **
samay_table_split_forms (const char *field)
{
  g_auto (GStrv) raw = split_unescaped (field, '|');
  g_autoptr (GPtrArray) forms = g_ptr_array_new ();

  for (guint i = 0; raw[i] != NULL; i++)
    if (raw[i][0] != '\0')
      g_ptr_array_add (forms, samay_table_unescape (raw[i]));
  g_ptr_array_add (forms, NULL);
  return (char **) g_ptr_array_steal (forms, NULL);
}

/* The text without the backslashes that guard `;`, `|`, `#` and the backslash itself. */
char *
samay_table_unescape (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\\' && at[1] != '\0' && strchr (";|#\\", at[1]) != NULL)
        at++;
      g_string_append_c (plain, *at);
    }
  return g_string_free (plain, FALSE);
}

/* Ends the line at a `#` that opens a comment: at the line's start or after a space. */
static void
cut_comment (char *line)
{
  for (char *at = line; *at != '\0'; at++)
    {
      if (*at == '\\' && at[1] != '\0')
        at++;
      else if (*at == '#' && (at == line || g_ascii_isspace (at[-1])))
        {
          *at = '\0';
          return;
        }
    }
}

static void
read_line (SamayTable *self,
           guint       number,
           const char *start,
           gsize       length,
           GPtrArray  *faults)
{
  g_autofree char *line = NULL;
  SamayTableRow row = { number, 0, NULL };

  if (length > LINE_MAX_BYTES)
    {
      samay_table_add_fault (faults, self->name, number, "the line has more than %d bytes; split it", LINE_MAX_BYTES);
      return;
    }
  if (memchr (start, '\0', length) != NULL || !g_utf8_validate (start, length, NULL))
    {
      samay_table_add_fault (faults, self->name, number, "not UTF-8; save the file as UTF-8 text");
      return;
    }
  line = g_strndup (start, length);
  cut_comment (line);
  g_strstrip (line);
  if (*line == '\0')
    return;
  row.fields = split_unescaped (line, ';');
  row.n_fields = g_strv_length (row.fields);
  g_array_append_val (self->rows, row);
}

/**
 * samay_table_read:
 * @name: how faults name the file, such as `hi/months.lex`
 * @data: the file's bytes
 * @faults: (element-type utf8): takes one `name:line: what` per line that can't be read; the others are kept
 *
 * Cost is linear in @length.
 */
SamayTable *
samay_table_read (const char *name,
                  const char *data,
                  gsize       length,
                  GPtrArray  *faults)
{
  SamayTable *self = g_new0 (SamayTable, 1);
  const char *end = data + length;
  guint number = 1;

  self->name = g_strdup (name);
  self->rows = g_array_new (FALSE, FALSE, sizeof (SamayTableRow));
  g_array_set_clear_func (self->rows, clear_row);
  if (length >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0)
    data += 3;
  for (const char *start = data; start < end; number++)
    {
      const char *newline = memchr (start, '\n', end - start);
      gsize size = (newline != NULL ? newline : end) - start;

      read_line (self, number, start, size, faults);
      start += size + 1;
    }
  return self;
}

void
samay_table_free (SamayTable *self)
{
  if (self == NULL)
    return;
  g_free (self->name);
  g_array_unref (self->rows);
  g_free (self);
}

const char *
samay_table_get_name (SamayTable *self)
{
  return self->name;
}

guint
samay_table_get_n (SamayTable *self)
{
  return self->rows->len;
}

const SamayTableRow *
samay_table_get_row (SamayTable *self,
                     guint       i)
{
  g_return_val_if_fail (i < self->rows->len, NULL);
  return &g_array_index (self->rows, SamayTableRow, i);
}
