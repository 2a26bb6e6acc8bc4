/* samay-phrase.c: picked tokens of a sentence, as words that can be printed
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-phrase.h"

#include <string.h>

/* Signs that stand on another letter, one bit each from U+0900 and from U+0940 on. */
static const guint64 devanagari_signs[2] = {
  G_GUINT64_CONSTANT (0xF) | (G_GUINT64_CONSTANT (0x37) << 0x3A),
  G_GUINT64_CONSTANT (0xFFFF) | (G_GUINT64_CONSTANT (0x7F) << 0x11) | (G_GUINT64_CONSTANT (3) << 0x22),
};

static gboolean
is_sign (gunichar c)
{
  return c >= 0x0300 && (g_unichar_ismark (c) || samay_char_get_kind (c) == SAMAY_CHAR_JOINER);
}

static guint
count_letters (const char *text,
               gsize       length)
{
  const guchar *at = (const guchar *) text, *end = at + length;
  guint n = 0;

  while (at < end)
    {
      gunichar c;

      /* Devanagari, which is most of what is counted, without decoding: E0 A4 80 to E0 A5 BF. */
      if (at + 2 < end && at[0] == 0xE0 && (at[1] & 0xFE) == 0xA4)
        {
          n += (devanagari_signs[at[1] & 1] >> (at[2] & 0x3F) & 1) == 0;
          at += 3;
          continue;
        }
      at += samay_char_decode (at, end, &c);
      n += !is_sign (c);
    }
  return n;
}

/* Letters without signs, about as many as the graphemes that a reader sees, and the space before them. */
static guint
measure_token (const SamaySentence *sentence,
               const SamayToken    *token)
{
  guint n = token->end_byte - token->start_byte;

  /* Latin letters are nearly all one byte: good enough for a length that is only compared with a limit. */
  if (token->script != SAMAY_CHAR_LATIN && n > 1)
    n = count_letters (sentence->text + token->start_byte, n);
  return MIN (n, 255) + token->space_before;
}

static void
measure_sentence (SamayWordPick *self)
{
  const SamaySentence *sentence = self->sentence;
  guint sum = 0;

  if (self->measured_byte == sentence->start_byte)
    return;
  for (guint i = 0; i < sentence->n; i++)
    {
      self->sums[i] = sum;
      sum += measure_token (sentence, &sentence->tokens[i]);
    }
  self->sums[sentence->n] = sum;
  self->measured_byte = sentence->start_byte;
}

static const SamayWordSwap *
find_swap (const SamayWordPick *self,
           guint                token)
{
  for (guint i = 0; i < self->n_swaps; i++)
    if (self->swaps[i].token == token)
      return &self->swaps[i];
  return NULL;
}

static inline guint
measure (const SamayWordPick *self,
         guint                i)
{
  const SamayWordSwap *swap = self->n_swaps > 0 ? find_swap (self, i) : NULL;

  return swap != NULL ? swap->n_letters + self->sentence->tokens[i].space_before : self->sums[i + 1] - self->sums[i];
}

/* Begins with all tokens of [@first, @end). */
void
samay_word_pick_begin (SamayWordPick       *self,
                       const SamaySentence *sentence,
                       guint                first,
                       guint                end)
{
  self->sentence = sentence;
  measure_sentence (self);
  samay_token_set_clear (&self->kept, sentence->n);
  self->first = first;
  self->end = end;
  self->length = 0;
  self->joint = G_MAXUINT;
  self->is_trim = FALSE;
  self->n_swaps = 0;
  if (first >= end)
    return;
  samay_token_set_add_range (&self->kept, first, end);
  self->length = self->sums[end] - self->sums[first];
}

void
samay_word_pick_drop (SamayWordPick *self,
                      guint          first,
                      guint          end)
{
  end = MIN (end, self->sentence->n);
  for (guint i = samay_token_set_find (&self->kept, first, end); i < end; i = samay_token_set_find (&self->kept, i + 1, end))
    {
      samay_token_set_remove (&self->kept, i);
      self->length -= measure (self, i);
      self->is_trim = FALSE;
    }
}

/* Puts a colon between what is picked before @token and what is picked from it on. */
void
samay_word_pick_join (SamayWordPick *self,
                      guint          token)
{
  self->joint = token;
}

gboolean
samay_word_pick_is_swapped (const SamayWordPick *self,
                            guint                token)
{
  return find_swap (self, token) != NULL;
}

/* Puts @words, which live as long as the pick, in the place of a picked token. FALSE where nothing more can be put. */
gboolean
samay_word_pick_swap (SamayWordPick *self,
                      guint          token,
                      const char    *words)
{
  SamayWordSwap swap = { token, count_letters (words, strlen (words)), words };

  if (self->n_swaps == SAMAY_WORD_SWAPS_MAX || !samay_word_pick_has (self, token) || find_swap (self, token) != NULL)
    return FALSE;
  self->length -= measure (self, token);
  self->swaps[self->n_swaps++] = swap;
  self->length += measure (self, token);
  return TRUE;
}

guint
samay_word_pick_count (const SamayWordPick *self)
{
  return samay_token_set_count (&self->kept, self->sentence->n);
}

/* The first token that is picked; the number of tokens where none is. */
guint
samay_word_pick_find_first (const SamayWordPick *self)
{
  guint i = samay_token_set_find (&self->kept, self->first, self->end);

  return i < self->end ? i : self->sentence->n;
}

/* The token behind the last one, 0 if there is none. */
static guint
find_last (const SamayWordPick *self)
{
  guint i = samay_token_set_find_end (&self->kept, self->first, self->end);

  return i > self->first ? i : 0;
}

/* ''चाव'': two apostrophes for a quotation mark. */
static gboolean
is_doubled (const SamayWordPick *self,
            guint                i)
{
  const SamayToken *tokens = self->sentence->tokens;

  return tokens[i].c == '\'' && i + 1 < self->sentence->n && tokens[i + 1].c == '\'' && !tokens[i + 1].space_before;
}

/* A bracket or quotation mark that something in the phrase closes. */
static gboolean
is_opening_pair (const SamayWordPick *self,
                 guint                i)
{
  gunichar c = self->sentence->tokens[i].c, close = c == '(' ? ')' : c == 0x201C ? 0x201D : c == '"' ? '"' : 0;

  /* 'चाव', not the apostrophe of a genitive. */
  if (c == '\'' && (i == 0 || self->sentence->tokens[i].space_before))
    close = c;
  for (guint at = i + 2; is_doubled (self, i) && at < self->sentence->n; at++)
    if (samay_word_pick_has (self, at) && is_doubled (self, at))
      return TRUE;
  if (is_doubled (self, i))
    return FALSE;
  for (guint at = i + 1; close != 0 && at < self->sentence->n; at++)
    if (samay_word_pick_has (self, at) && self->sentence->tokens[at].c == close)
      return TRUE;
  return c == '(';
}

/* Whether the mark opens or closes something whose other half is in the phrase as well. */
static gboolean
is_closing_pair (const SamayWordPick *self,
                 guint                i)
{
  gunichar c = self->sentence->tokens[i].c;

  if (c == '"' || c == 0x201D)
    {
      guint n = 0;

      for (guint at = 0; at < i; at++)
        n += samay_word_pick_has (self, at) && (self->sentence->tokens[at].c == '"' || self->sentence->tokens[at].c == 0x201C);
      return n % 2 == 1;
    }
  /* An insult in 'an insult', no genitive of many. */
  for (guint at = i; c == '\'' && at-- > 0;)
    if (self->sentence->tokens[at].c == '\'' && samay_word_pick_has (self, at))
      return self->sentence->tokens[at].space_before && !is_doubled (self, at);
  if (c != ')')
    return FALSE;
  for (guint at = i; at-- > 0;)
    if (self->sentence->tokens[at].c == '(')
      return samay_word_pick_has (self, at);
  return FALSE;
}

static guint
match_edge_word (const SamaySentence *sentence,
                 guint                i)
{
  static const guint classes[] = { SAMAY_CLASS_FILLER, SAMAY_CLASS_CLAUSE_WORD };
  guint n;

  for (guint c = 0; c < G_N_ELEMENTS (classes); c++)
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, classes[c], &n);

      if (sense != NULL && !(classes[c] == SAMAY_CLASS_CLAUSE_WORD && sense->value == SAMAY_CLAUSE_WORD_QUOTE))
        return n;
    }
  return 0;
}

/* If the rain stops: what isn't said to be so stays so. */
static gboolean
is_condition (const SamaySentence *sentence,
              guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  return sense != NULL && sense->value == SAMAY_TITLE_WORD_CONDITION;
}

/* Called off, broke out: a word that goes with the verb before it. */
static gboolean
is_particle (const SamayWordPick *self,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (self->sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  return sense != NULL && sense->value == SAMAY_TITLE_WORD_PARTICLE && i > 0 && samay_word_pick_has (self, i - 1) && self->sentence->tokens[i - 1].is_verb;
}

/* 3.4%: a sign that belongs to the number before it. */
static gboolean
is_sign_of_number (const SamayWordPick *self,
                   guint                i)
{
  const SamayToken *token = &self->sentence->tokens[i];

  return (token->c == '%' || token->c == 0xB0) && i > 0 && samay_word_pick_has (self, i - 1) && token[-1].kind == SAMAY_WORD_NUMBER;
}

static gboolean
is_dangling (const SamaySentence *sentence,
             guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  return sense != NULL && (sense->value == SAMAY_TITLE_WORD_DANGLING || sense->value == SAMAY_TITLE_WORD_AUXILIARY);
}

/* And again: a filler behind a joining word. */
static gboolean
is_lone_filler (const SamaySentence *sentence,
                guint                i)
{
  return i > 0 && samay_token_is_form (sentence, i, SAMAY_CLASS_FILLER) && samay_token_is_form (sentence, i - 1, SAMAY_CLASS_CLAUSE_WORD);
}

/* In Hindi a joining word, or one that only explains what follows: दर दो थी यानी. */
static gboolean
is_left_over (const SamaySentence *sentence,
              guint                i)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_TITLE_WORD, &n);

  if (sense != NULL && sense->value == SAMAY_TITLE_WORD_ASIDE)
    return TRUE;
  sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD, &n);
  return sense != NULL && n == 1 && sense->value != SAMAY_CLAUSE_WORD_QUOTE && !sentence->tokens[i].is_verb;
}

static void
trim_end (SamayWordPick *self)
{
  const SamaySentence *sentence = self->sentence;

  for (guint i = find_last (self); i > 0; i = find_last (self))
    {
      gboolean dangles = sentence->tokens[i - 1].kind == SAMAY_WORD_MARK && !is_closing_pair (self, i - 1) && !is_sign_of_number (self, i - 1);

      if (!sentence->pack->is_head_final && !is_particle (self, i - 1))
        dangles = dangles || samay_token_has_class (sentence, i - 1, SAMAY_CLASS_ARTICLE) || samay_token_is_form (sentence, i - 1, SAMAY_CLASS_POSTPOSITION)
                  || samay_token_is_form (sentence, i - 1, SAMAY_CLASS_CLAUSE_WORD) || is_dangling (sentence, i - 1)
                  || is_lone_filler (sentence, i - 1);
      else if (sentence->pack->is_head_final)
        dangles = dangles || is_left_over (sentence, i - 1);
      if (!dangles)
        break;
      samay_word_pick_drop (self, i - 1, i);
    }
}

/* Takes marks, articles and dangling prepositions off the end. */
void
samay_word_pick_trim_end (SamayWordPick *self)
{
  if (!self->is_trim)
    trim_end (self);
}

/* Takes fillers, joining words and marks off the front, and off the end what dangles. */
void
samay_word_pick_trim (SamayWordPick *self)
{
  const SamaySentence *sentence = self->sentence;

  /* A title is trimmed after each of its steps, of which most take nothing out. */
  if (self->is_trim)
    return;
  self->is_trim = TRUE;
  for (guint i = samay_word_pick_find_first (self); i < sentence->n; i = samay_word_pick_find_first (self))
    {
      guint n = 0;

      if (sentence->tokens[i].kind == SAMAY_WORD_MARK && !is_opening_pair (self, i))
        n = 1;
      else
        n = match_edge_word (sentence, i);
      if (n > 0 && (samay_word_pick_is_swapped (self, i) || is_condition (sentence, i)))
        n = 0;
      if (n == 0 && sentence->pack->is_head_final && samay_token_has_class (sentence, i, SAMAY_CLASS_POSTPOSITION)
          && !samay_token_has_class (sentence, i, SAMAY_CLASS_EVENT_NOUN))
        n = 1;
      /* होने के कारण, of which the date told what: it says nothing any more. */
      if (n == 0 && sentence->pack->is_head_final && sentence->tokens[i].is_verb && sentence->tokens[i].aspect == SAMAY_ASPECT_INFINITIVE
          && samay_sentence_match_form (sentence, i + 1, SAMAY_CLASS_POSTPOSITION, &n) != NULL && n > 1)
        n++;
      else if (n > 0 && sentence->tokens[i].is_verb)
        n = 0;
      if (n == 0)
        break;
      samay_word_pick_drop (self, i, i + n);
    }
  trim_end (self);
}

/* Of all that is picked. */
guint
samay_word_pick_length (const SamayWordPick *self)
{
  return self->length;
}

static gboolean
wants_space (const SamaySentence *sentence,
             guint                before,
             guint                i)
{
  const SamayToken *token = &sentence->tokens[i];

  if (before + 1 == i)
    return token->space_before;
  return !(token->kind == SAMAY_WORD_MARK && strchr (",;:.)?!", (int) token->c) != NULL && token->c < 0x80);
}

/* Whether the text has between the token and the one before it just what a phrase has. */
static inline gboolean
is_printed_so (const SamaySentence *sentence,
               guint                i)
{
  const SamayToken *token = &sentence->tokens[i];
  guint32 gap = token->start_byte - token[-1].end_byte;

  return gap == 0 ? !token->space_before : gap == 1 && token->space_before && sentence->text[token->start_byte - 1] == ' ';
}

/* The token behind those from @i on that are picked and can be copied as they stand in the text. */
static guint
reach_run (const SamayWordPick *self,
           guint                i,
           guint                last)
{
  guint end = i + 1;

  if (find_swap (self, i) != NULL)
    return end;
  while (end < last && samay_word_pick_has (self, end) && end != self->joint && is_printed_so (self->sentence, end)
         && find_swap (self, end) == NULL)
    end++;
  return end;
}

/**
 * samay_word_pick_end:
 *
 * Returns: the picked words with single spaces, owned by @arena; empty where nothing was picked
 */
char *
samay_word_pick_end (SamayWordPick *self,
                     SamayArena    *arena)
{
  const SamayToken *tokens = self->sentence->tokens;
  guint first = samay_word_pick_find_first (self), last = find_last (self), before = first;
  /* The words as they stand in the text, and a space and a colon more. */
  gsize size = last > first ? tokens[last - 1].end_byte - tokens[first].start_byte + last - first : 0;
  char *words, *at;

  for (guint i = 0; i < self->n_swaps; i++)
    size += strlen (self->swaps[i].words);
  at = words = samay_arena_alloc (arena, size + 2);
  for (guint i = first, end; i < last; i = samay_token_set_find (&self->kept, end, last))
    {
      const SamayWordSwap *swap = find_swap (self, i);
      const char *from = self->sentence->text + tokens[i].start_byte;
      gsize length;

      end = reach_run (self, i, last);
      length = tokens[end - 1].end_byte - tokens[i].start_byte;
      if (swap != NULL)
        {
          from = swap->words;
          length = strlen (from);
        }
      if (i != first && before < self->joint && i >= self->joint)
        *at++ = ':';
      if (i != first && wants_space (self->sentence, before, i))
        *at++ = ' ';
      memcpy (at, from, length);
      at += length;
      before = end - 1;
    }
  *at = '\0';
  return words;
}

/**
 * samay_phrase_copy:
 * @text: a stretch of a text
 *
 * Returns: its words with single spaces, without line ends and bytes that aren't UTF-8; owned by @arena
 */
const char *
samay_phrase_copy (SamayArena *arena,
                   const char *text,
                   gsize       length)
{
  const guchar *from = (const guchar *) text, *end = from + length;
  char *words = samay_arena_alloc (arena, length + 1), *to = words;

  while (from < end)
    {
      gunichar c;
      guint n = samay_char_decode (from, end, &c);
      SamayCharKind kind = samay_char_get_kind (c);

      if (kind == SAMAY_CHAR_SPACE || kind == SAMAY_CHAR_NEWLINE)
        {
          if (to > words && to[-1] != ' ')
            *to++ = ' ';
        }
      else if (n > 1 || c < 0x80)
        {
          memcpy (to, from, n);
          to += n;
        }
      from += n;
    }
  if (to > words && to[-1] == ' ')
    to--;
  *to = '\0';
  return words;
}

/* A title in Latin script begins with a capital. */
void
samay_phrase_begin_with_capital (char *words)
{
  *words = g_ascii_toupper (*words);
}
