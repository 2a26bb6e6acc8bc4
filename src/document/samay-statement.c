/* samay-statement.c: one text that a person gave, and what the engine read in it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-statement.h"

#include <string.h>

struct _SamayStatement
{
  gatomicrefcount ref_count;
  char *id;
  char *title;
  char *source;
  SamayExtraction *extraction;
};

#define TITLE_CHARS_MAX 100
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

G_DEFINE_BOXED_TYPE (SamayStatement, samay_statement, samay_statement_ref, samay_statement_unref)

/* At the last space within the limit, so that no word is cut; a text without spaces is cut between
 * characters, and never before a mark that belongs to the one before. */
static gsize
find_title_end (const char *line)
{
  const char *p = line;
  const char *cut = line;
  const char *space = NULL;

  for (guint n = 0; *p != '\0'; p = g_utf8_next_char (p), n++)
    {
      gunichar c = g_utf8_get_char (p);

      if (n > TITLE_CHARS_MAX)
        return (space != NULL ? space : cut) - line;
      if (g_unichar_isspace (c))
        space = p;
      if (!g_unichar_iszerowidth (c) && !g_unichar_ismark (c))
        cut = p;
    }
  return p - line;
}

/**
 * samay_title_from_text:
 * @text: UTF-8 as a rule; faulty bytes are shown as U+FFFD
 * @length: bytes of @text
 *
 * A name for a text that came without one: its first line with anything in it, cut at a word's end when
 * it is longer than 100 characters, and then ended with an ellipsis.
 *
 * Returns: (transfer full): one line, maybe empty
 */
char *
samay_title_from_text (const char *text,
                       gsize       length)
{
  const char *end = text + length;
  const char *line = text;
  g_autofree char *title = NULL;
  gsize cut;

  g_return_val_if_fail (text != NULL || length == 0, NULL);

  if (length >= strlen (BYTE_ORDER_MARK) && memcmp (text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    line += strlen (BYTE_ORDER_MARK);
  while (line < end && (g_ascii_isspace (*line) || *line == '\0'))
    line++;
  /* A line may be the whole text; more than a title's worth of it is never looked at. */
  length = MIN ((gsize) (end - line), (gsize) TITLE_CHARS_MAX * 8);
  for (gsize i = 0; i < length; i++)
    if (line[i] == '\n' || line[i] == '\r' || line[i] == '\0')
      length = i;
  title = g_utf8_make_valid (line, length);
  cut = find_title_end (title);
  if (title[cut] == '\0')
    return g_strchomp (g_steal_pointer (&title));
  title[cut] = '\0';
  return g_strconcat (g_strchomp (title), "…", NULL);
}

/**
 * samay_statement_new:
 * @id: unique within its timeline
 * @title: (nullable): %NULL takes one from the text's first line
 * @source: (nullable): where it came from, for people: a file's name, an address
 * @extraction: what the engine read; the text and the language are its
 *
 * Returns: (transfer full): the statement
 */
SamayStatement *
samay_statement_new (const char      *id,
                     const char      *title,
                     const char      *source,
                     SamayExtraction *extraction)
{
  SamayStatement *self;
  const char *text;
  gsize length;

  g_return_val_if_fail (id != NULL && extraction != NULL, NULL);

  text = samay_extraction_get_text (extraction, &length);
  self = g_new (SamayStatement, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->title = title != NULL ? g_strdup (title) : samay_title_from_text (text, length);
  self->source = g_strdup (source);
  self->extraction = samay_extraction_ref (extraction);
  return self;
}

SamayStatement *
samay_statement_ref (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_statement_unref (SamayStatement *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->id);
  g_free (self->title);
  g_free (self->source);
  samay_extraction_unref (self->extraction);
  g_free (self);
}

const char *
samay_statement_get_id (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

const char *
samay_statement_get_title (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * samay_statement_get_source:
 *
 * Returns: (transfer none) (nullable): where it came from, if that was told
 */
const char *
samay_statement_get_source (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->source;
}

/**
 * samay_statement_get_lang:
 *
 * Returns: (transfer none) (nullable): the language of most of the text, "hi" or "en"
 */
const char *
samay_statement_get_lang (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return samay_extraction_get_lang (self->extraction);
}

/**
 * samay_statement_get_text:
 * @out_length: (out) (optional): bytes of the text, which may hold a zero byte
 *
 * Returns: (transfer none): the text as it was given; offsets of mentions are bytes of it
 */
const char *
samay_statement_get_text (SamayStatement *self,
                          gsize          *out_length)
{
  g_return_val_if_fail (self != NULL, NULL);

  return samay_extraction_get_text (self->extraction, out_length);
}

SamayExtraction *
samay_statement_get_extraction (SamayStatement *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->extraction;
}
