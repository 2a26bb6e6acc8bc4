/* samay-wrap.c: line breaking at words, with lines of like length
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-wrap.h"

#include "scene/samay-cluster.h"

#define BALANCE_STEPS 8

/* A stretch that is never broken: a word, or as much of a long one as fits a line. */
typedef struct
{
  guint32 start_byte;
  guint32 end_byte;
  double width_px;
  gboolean joined;
} Word;

typedef struct
{
  SamayMeasure *measure;
  SamayTextStyle style;
  const char *text;
  double max_width_px;
  double space_px;
  GArray *words; /* Word */
} Wrap;

static void
clear_line (gpointer data)
{
  g_free (((SamayLine *) data)->text);
}

static double
measure_bytes (Wrap    *self,
               guint32  start_byte,
               guint32  end_byte)
{
  return self->measure->get_width_px (self->measure, self->style, self->text + start_byte, end_byte - start_byte);
}

static void
add_word (Wrap    *self,
          guint32  start_byte,
          guint32  end_byte,
          gboolean joined)
{
  Word word = { start_byte, end_byte, measure_bytes (self, start_byte, end_byte), joined };

  g_array_append_val (self->words, word);
}

/* Breaks a word that no line holds, between clusters. */
static void
add_long_word (Wrap    *self,
               guint32  start_byte,
               guint32  end_byte)
{
  const char *end = self->text + end_byte;
  guint32 piece_byte = start_byte;
  guint32 byte = start_byte;

  while (byte < end_byte)
    {
      guint32 next_byte = samay_cluster_next (self->text + byte, end) - self->text;

      if (byte > piece_byte && measure_bytes (self, piece_byte, next_byte) > self->max_width_px)
        {
          add_word (self, piece_byte, byte, piece_byte > start_byte);
          piece_byte = byte;
        }
      byte = next_byte;
    }
  add_word (self, piece_byte, end_byte, piece_byte > start_byte);
}

/* Whether a line may end after the byte at @p, though no space follows. */
static gboolean
is_break_after (const char *p,
                const char *start)
{
  return p > start && (*p == '/' || *p == '-') && g_ascii_isalpha (p[-1]) && g_ascii_isalpha (p[1]);
}

static void
split_words (Wrap *self)
{
  const char *p = self->text;

  while (*p)
    {
      const char *start = p;
      gboolean joined = p > self->text && p[-1] != ' ';
      Word *word;

      while (*p && *p != ' ' && !is_break_after (p, start))
        p++;
      if (*p && *p != ' ')
        p++;
      add_word (self, start - self->text, p - self->text, joined);
      word = &g_array_index (self->words, Word, self->words->len - 1);
      if (word->width_px > self->max_width_px)
        {
          g_array_set_size (self->words, self->words->len - 1);
          add_long_word (self, start - self->text, p - self->text);
        }
      while (*p == ' ')
        p++;
    }
}

/* The word after the last of the line that begins with @first, and the line's width. */
static guint
fill_line (Wrap   *self,
           guint   first,
           double  width_px,
           double *out_width_px)
{
  double line_px = 0;
  guint i;

  for (i = first; i < self->words->len; i++)
    {
      const Word *word = &g_array_index (self->words, Word, i);
      double more_px = word->width_px + (i > first && !word->joined ? self->space_px : 0);

      if (i > first && line_px + more_px > width_px)
        break;
      line_px += more_px;
    }
  *out_width_px = line_px;
  return i;
}

static guint
count_lines (Wrap   *self,
             double  width_px)
{
  guint n = 0;
  double line_px;

  for (guint i = 0; i < self->words->len; n++)
    i = fill_line (self, i, width_px, &line_px);
  return n;
}

/* The narrowest width that takes no more lines: a label whose last line is one word looks like a mistake. */
static double
balance (Wrap  *self,
         guint  n_lines)
{
  double low_px = 0;
  double high_px = self->max_width_px;

  for (guint i = 0; i < self->words->len; i++)
    low_px = MAX (low_px, g_array_index (self->words, Word, i).width_px);
  for (guint i = 0; i < BALANCE_STEPS && low_px < high_px; i++)
    {
      double middle_px = (low_px + high_px) / 2;

      if (count_lines (self, middle_px) <= n_lines)
        high_px = middle_px;
      else
        low_px = middle_px;
    }
  return high_px;
}

static void
add_line (Wrap   *self,
          GArray *lines,
          guint   first,
          guint   last,
          double  width_px)
{
  const Word *begin = &g_array_index (self->words, Word, first);
  const Word *end = &g_array_index (self->words, Word, last - 1);
  SamayLine line;

  line.text = g_strndup (self->text + begin->start_byte, end->end_byte - begin->start_byte);
  line.width_px = width_px;
  line.joined = begin->joined;
  g_array_append_val (lines, line);
}

static void
add_last_line (Wrap   *self,
               GArray *lines,
               guint   first)
{
  const Word *begin = &g_array_index (self->words, Word, first);
  SamayLine line;

  line.text = samay_measure_ellipsize (self->measure, self->style, self->text + begin->start_byte, self->max_width_px);
  line.width_px = samay_measure_get_width_px (self->measure, self->style, line.text);
  line.joined = begin->joined;
  g_array_append_val (lines, line);
}

/**
 * samay_wrap:
 * @text: clean text (samay_text_clean())
 * @max_width_px: no line is wider
 * @max_lines: 1 and up; what doesn't fit is cut in the last line, and "…" says so
 *
 * Breaks at spaces, after `/` and `-` between letters, and inside of a word only if it is longer than a line. Lines of one
 * text are made alike in length.
 *
 * Returns: (transfer full) (element-type SamayLine): the lines; none for an empty text
 */
GArray *
samay_wrap (SamayMeasure   *measure,
            SamayTextStyle  style,
            const char     *text,
            double          max_width_px,
            guint           max_lines)
{
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Word));
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (SamayLine));
  Wrap self = { measure, style, text, max_width_px, 0, words };
  double width_px = max_width_px;
  guint n_lines;

  g_array_set_clear_func (lines, clear_line);
  g_return_val_if_fail (max_lines > 0, lines);

  self.space_px = measure->get_width_px (measure, style, " ", 1);
  split_words (&self);
  n_lines = count_lines (&self, max_width_px);
  if (n_lines > 1 && n_lines <= max_lines)
    width_px = balance (&self, n_lines);

  for (guint i = 0; i < words->len;)
    {
      double line_px;
      guint next = fill_line (&self, i, width_px, &line_px);

      if (lines->len + 1 == max_lines && next < words->len)
        {
          add_last_line (&self, lines, i);
          break;
        }
      add_line (&self, lines, i, next, line_px);
      i = next;
    }
  return lines;
}
