/* samay-words.c: cuts text into words, numbers and marks, with their folded keys
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-words.h"

#include <string.h>

typedef guint8 Bytes __attribute__ ((vector_size (8)));
typedef guint16 Units __attribute__ ((vector_size (16)));

static inline gunichar
peek (SamayWords *self,
      guint      *out_length)
{
  if (self->at >= self->length)
    {
      *out_length = 0;
      return 0;
    }
  if (self->text[self->at] < 0x80)
    {
      *out_length = 1;
      return self->text[self->at];
    }
  /* Devanagari, three bytes E0 A4 80 – E0 A5 BF, is most of what is read. */
  if (self->text[self->at] == 0xE0 && self->length - self->at >= 3 && (self->text[self->at + 1] & 0xFE) == 0xA4
      && (self->text[self->at + 2] & 0xC0) == 0x80)
    {
      *out_length = 3;
      return 0x0800 | (self->text[self->at + 1] & 0x3F) << 6 | (self->text[self->at + 2] & 0x3F);
    }
  {
    gunichar c;

    *out_length = samay_char_decode (self->text + self->at, self->text + self->length, &c);
    return c;
  }
}

static inline Units
widen (guint64 lower)
{
  guint64 in_order = GUINT64_TO_LE (lower);
  Bytes letters;

  memcpy (&letters, &in_order, sizeof letters);
  return __builtin_convertvector (letters, Units);
}

/* The ASCII letters of a word that has eight at least; returns how many there are. */
guint
samay_words_read_long (const SamayWords *self,
                       SamayFold        *fold)
{
  guint n = 0, step;

  do
    {
      guint64 bytes = samay_words_load (self, self->at + n), lower = bytes | SAMAY_EACH_BYTE (0x20);
      Units units = widen (lower);

      step = samay_count_latin (bytes, lower);
      if (n <= SAMAY_FOLD_MAX)
        memcpy (fold->units + n, &units, sizeof units);
      n += step;
    }
  while (step == 8);
  fold->letters = 0;
  fold->n = MIN (n, SAMAY_FOLD_MAX + 1);
  samay_fold_end (fold);
  return n;
}

/* The word's letters from here on, one by one. */
static void G_GNUC_NO_INLINE
read_letters (SamayWords *self,
              SamayWord  *word,
              SamayFold  *fold)
{
  for (;;)
    {
      guint length;
      gunichar c = peek (self, &length);
      SamayCharKind kind = length > 0 ? samay_char_get_kind (c) : SAMAY_CHAR_SPACE;

      if (kind != word->script && kind != SAMAY_CHAR_JOINER)
        break;
      samay_fold_push (fold, c);
      self->at += length;
    }
  samay_fold_end (fold);
}

/* How many digits stand at @at, in @out_value their value. */
static guint
read_digits (SamayWords *self,
             gint64     *value,
             SamayFold  *fold)
{
  guint n = 0, length;

  for (;;)
    {
      gunichar c = peek (self, &length);
      int digit = length > 0 ? samay_char_get_digit (c) : -1;

      if (digit < 0)
        return n;
      if (n < 18)
        *value = *value * 10 + digit;
      if (fold != NULL)
        samay_fold_push (fold, '0' + digit);
      n++;
      self->at += length;
    }
}

/* A group of thousands, lakhs and so on: a comma and two or three digits, the last group of three. */
static void
read_groups (SamayWords *self,
             SamayWord  *word)
{
  gsize kept_at = self->at;
  gint64 kept = word->number, value = word->number;
  guint kept_digits = word->n_digits, digits = word->n_digits;

  while (self->at + 1 < self->length && self->text[self->at] == ',' && digits < 18)
    {
      gint64 group = 0;
      guint n;

      self->at++;
      n = read_digits (self, &group, NULL);
      if ((n != 2 && n != 3) || digits + n > 18)
        break;
      value = value * (n == 2 ? 100 : 1000) + group;
      digits += n;
      if (n == 3)
        {
          kept_at = self->at;
          kept = value;
          kept_digits = digits;
          word->is_grouped = TRUE;
        }
    }
  self->at = kept_at;
  word->number = kept;
  word->n_digits = kept_digits;
}

static void G_GNUC_NO_INLINE
read_number (SamayWords *self,
             SamayWord  *word,
             SamayFold  *fold)
{
  guint n = read_digits (self, &word->number, fold);

  word->kind = SAMAY_WORD_NUMBER;
  word->n_digits = MIN (n, 255);
  if (n <= 3)
    read_groups (self, word);
  samay_fold_end (fold);
}

static void G_GNUC_NO_INLINE
read_mark (SamayWords *self,
           guint       length,
           SamayWord  *word,
           SamayFold  *fold)
{
  self->at += length;
  if (word->script == SAMAY_CHAR_NEWLINE)
    {
      word->kind = SAMAY_WORD_NEWLINE;
      if (word->c == '\r' && self->at < self->length && self->text[self->at] == '\n')
        self->at++;
    }
  else if (word->c == 0xFFFD && length == 1)
    word->kind = SAMAY_WORD_INVALID;
  else if (word->c < 0x80)
    {
      fold->n = 1;
      fold->letters = word->c;
    }
  else
    {
      samay_fold_push (fold, word->c);
      samay_fold_end (fold);
    }
}

/* Passes over what is no part of any word; returns whether there was a space in it. */
static bool G_GNUC_NO_INLINE
skip_spaces (SamayWords *self)
{
  bool space = false;

  for (;;)
    {
      guint length;
      gunichar c = peek (self, &length);
      SamayCharKind kind = length > 0 ? samay_char_get_kind (c) : SAMAY_CHAR_NEWLINE;

      if (kind != SAMAY_CHAR_SPACE && kind != SAMAY_CHAR_JOINER)
        return space;
      space = space || kind == SAMAY_CHAR_SPACE;
      self->at += length;
    }
}

/* A word began with ASCII letters and goes on with others. */
void
samay_words_read_rest (SamayWords *self,
                       SamayWord  *word,
                       SamayFold  *fold)
{
  samay_fold_spell (fold);
  read_letters (self, word, fold);
  word->end_byte = self->at;
}

/* The same as samay_words_read(), where samay_words_read_latin() has found no word. */
gboolean
samay_words_read_other (SamayWords *self,
                        SamayWord  *word,
                        SamayFold  *fold)
{
  bool space = self->at == 0;
  guint length;
  gunichar c;
  SamayCharKind kind;

  if (self->at < self->length && self->text[self->at] == ' ')
    {
      space = true;
      self->at++;
    }
  c = peek (self, &length);
  kind = length > 0 ? samay_char_get_kind (c) : SAMAY_CHAR_SPACE;

  if (kind == SAMAY_CHAR_SPACE || kind == SAMAY_CHAR_JOINER)
    {
      space = skip_spaces (self) || space;
      c = peek (self, &length);
      if (length == 0)
        return FALSE;
      kind = samay_char_get_kind (c);
    }
  *word = (SamayWord) { 0, self->at, 0, c, SAMAY_WORD_MARK, kind, 0, space, FALSE };
  fold->n = 0;
  fold->letters = 0;
  if (kind == SAMAY_CHAR_LATIN || kind == SAMAY_CHAR_DEVANAGARI || kind == SAMAY_CHAR_OTHER)
    {
      word->kind = SAMAY_WORD_LETTERS;
      read_letters (self, word, fold);
    }
  else if (kind == SAMAY_CHAR_DIGIT)
    read_number (self, word, fold);
  else
    read_mark (self, length, word, fold);
  word->end_byte = self->at;
  return TRUE;
}

/**
 * samay_words_read:
 * @out_word: (out): the next word, number, mark or line end
 * @out_fold: (out): key of letters, of a mark, and of a number in ASCII digits; not spelled
 *
 * Cost is linear in the text; nothing is allocated.
 *
 * Returns: %FALSE at the text's end
 */
gboolean
samay_words_read (SamayWords *self,
                  SamayWord  *out_word,
                  SamayFold  *out_fold)
{
  return samay_words_read_latin (self, out_word, out_fold) || samay_words_read_other (self, out_word, out_fold);
}
