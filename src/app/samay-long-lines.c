/* samay-long-lines.c: lines that no text view could lay out in time, broken
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-long-lines.h"

#include <string.h>

/* The end of a sentence is a good place for a break only where so much of the line is before it. */
#define LEAST (SAMAY_LONG_LINES_MAX / 2)

/* A walk over a text. Offsets; a space that isn't there is the line's start. */
typedef struct
{
  const char *text;
  gsize line;     /* where the line begins */
  gsize word;     /* where the word begins */
  gsize space;    /* its last space */
  gsize sentence; /* its last space behind a whole sentence */
  gsize n_copied;
  GString *broken; /* NULL as long as nothing was */
} Walk;

/* What ends a sentence, in front of a space. */
static const char *const sentence_ends[] = { ".", "?", "!", "।", "॥", "…" };

static gboolean
ends_sentence (const char *text,
               gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (sentence_ends); i++)
    {
      gsize n = strlen (sentence_ends[i]);

      if (length >= n && memcmp (text + length - n, sentence_ends[i], n) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
begin_line (Walk *walk,
            gsize at)
{
  walk->line = walk->word = walk->space = walk->sentence = at;
}

/* Before @at; @n_skipped bytes there make room for the break. */
static void
break_at (Walk  *walk,
          gsize  at,
          gsize  n_skipped)
{
  if (walk->broken == NULL)
    walk->broken = g_string_new (NULL);
  g_string_append_len (walk->broken, walk->text + walk->n_copied, at - walk->n_copied);
  g_string_append_c (walk->broken, '\n');
  walk->n_copied = at + n_skipped;
  begin_line (walk, at + n_skipped);
}

/* Whether a new letter begins there, so that one may break before it. */
static gboolean
begins_letter (const Walk *walk,
               gsize       at)
{
  return ((guint8) walk->text[at] & 0xc0) != 0x80 && !g_unichar_ismark (g_utf8_get_char (walk->text + at));
}

/* Returns where to go on. */
static gsize
break_line (Walk  *walk,
            gsize  at)
{
  gsize space = walk->sentence > walk->line + LEAST ? walk->sentence : walk->space;

  if (space > walk->line)
    {
      break_at (walk, space, 1);
      return space + 1;
    }
  if (begins_letter (walk, at))
    break_at (walk, at, 0);
  return at + 1;
}

/**
 * samay_long_lines_break:
 * @text: UTF-8
 * @length: in bytes
 * @out_length: (out): bytes of what is returned
 *
 * Breaks each line of more than %SAMAY_LONG_LINES_MAX bytes. A space becomes the break, as a rule one between sentences,
 * so that all words stay and all offsets too. Only what has no spaces for %SAMAY_LONG_LINES_WORD_MAX bytes is broken
 * between letters. Costs O(n).
 *
 * Returns: (transfer full) (nullable): the text with its long lines broken; %NULL if there are none
 */
char *
samay_long_lines_break (const char *text,
                        gsize       length,
                        gsize      *out_length)
{
  Walk walk = { .text = text };
  gsize at = 0;

  while (at < length)
    {
      if (text[at] == '\n')
        begin_line (&walk, at + 1);
      else if (at - walk.line >= SAMAY_LONG_LINES_MAX)
        {
          at = break_line (&walk, at);
          continue;
        }
      else if (text[at] == ' ' || text[at] == '\t')
        {
          walk.space = at;
          walk.word = at + 1;
          if (ends_sentence (text + walk.line, at - walk.line))
            walk.sentence = at;
        }
      else if (at - walk.word >= SAMAY_LONG_LINES_WORD_MAX && begins_letter (&walk, at))
        break_at (&walk, at, 0);
      at++;
    }
  if (walk.broken == NULL)
    return NULL;
  g_string_append_len (walk.broken, text + walk.n_copied, length - walk.n_copied);
  *out_length = walk.broken->len;
  return g_string_free (walk.broken, FALSE);
}
