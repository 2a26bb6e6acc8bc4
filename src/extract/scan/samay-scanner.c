/* samay-scanner.c: text to sentences of tokens
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/scan/samay-scanner.h"

#include <string.h>

#define DIAGNOSTICS_MAX 100
#define HEADING_TOKENS_MAX 7 /* lines that are wrapped by hand have more */

struct _SamayScanner
{
  const SamayLanguage *language;
  SamayWords words;
  SamayToken *tokens;  /* of the sentence so far; room for SAMAY_SENTENCE_TOKENS_MAX and the closing marks behind them */
  guint n_tokens;
  GArray *diagnostics; /* SamayDiagnostic */
  SamayWord next;      /* the word after the sentence so far */
  SamayFold next_fold;
  gboolean has_next;
  gboolean after_blank_line;
  SamaySentence sentence;
  guint n_words[SAMAY_CHAR_INVALID + 1]; /* of the sentence so far, by script */
  guint64 phrase_classes;                /* of all its tokens */
  gboolean has_point;
  int lang_of_script[SAMAY_CHAR_INVALID + 1];
};

/* A run of bad bytes is one diagnostic. */
static void G_GNUC_NO_INLINE
note_invalid (SamayScanner    *self,
              const SamayWord *word)
{
  GArray *all = self->diagnostics;
  SamayDiagnostic diagnostic = { word->start_byte, word->end_byte, "not UTF-8; passed over" };

  if (all->len > 0 && g_array_index (all, SamayDiagnostic, all->len - 1).end_byte == word->start_byte)
    g_array_index (all, SamayDiagnostic, all->len - 1).end_byte = word->end_byte;
  else if (all->len < DIAGNOSTICS_MAX)
    g_array_append_val (all, diagnostic);
}

static inline void
advance (SamayScanner *self)
{
  while ((self->has_next = samay_words_next (&self->words, &self->next, &self->next_fold)))
    {
      if (self->next.kind != SAMAY_WORD_INVALID)
        return;
      note_invalid (self, &self->next);
    }
}

SamayScanner *
samay_scanner_new (const SamayLanguage *language,
                   const char          *text,
                   gsize                length,
                   GArray              *diagnostics)
{
  SamayScanner *self = g_new0 (SamayScanner, 1);

  self->language = language;
  self->words = samay_words_init (text, length);
  self->tokens = g_new (SamayToken, SAMAY_SENTENCE_TOKENS_MAX + SAMAY_SENTENCE_MARKS_MAX + 1);
  self->diagnostics = diagnostics;
  self->sentence.language = language;
  self->sentence.text = text;
  self->after_blank_line = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (self->lang_of_script); i++)
    self->lang_of_script[i] = samay_language_find_script (language, i);
  advance (self);
  return self;
}

void
samay_scanner_free (SamayScanner *self)
{
  if (self == NULL)
    return;
  g_free (self->tokens);
  g_free (self);
}

/* What its form says of the verb: from the table of verbs, else by its ending. */
static void
tell_verb (const SamayLexicon *lexicon,
           const SamayFold    *fold,
           SamayToken         *token)
{
  /* A word of these classes is still a verb by its ending: proposed, announced. */
  const guint64 may_be_verbs = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_CUE | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_SAY_VERB
                               | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_MOVE;
  const guint64 exception = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_EXCEPTION;
  const SamaySense *sense = NULL;

  if ((token->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_VERB) != 0)
    sense = samay_lexicon_get_sense (lexicon, token->word, SAMAY_CLASS_VERB);
  else if ((token->classes & ~may_be_verbs) == 0 || (token->classes & exception) != 0)
    sense = samay_lexicon_find_ending (lexicon, fold);
  if (sense == NULL)
    return;
  token->is_verb = TRUE;
  /* The meeting is a noun; they are meeting. */
  token->is_weak_verb = sense->is_weak || (token->classes & exception) != 0;
  token->tense = sense->value;
  token->aspect = sense->extra;
}

static inline void
append_token (SamayScanner *self)
{
  const SamayWord *word = &self->next;
  SamayToken *token = &self->tokens[self->n_tokens++];

  *token = (SamayToken) { 0, word->number, word->start_byte, word->end_byte, 0, word->c, 0, 0, word->kind, word->script, word->n_digits };
  token->space_before = word->space_before;
  token->is_grouped = word->is_grouped;
  if (!word->is_grouped)
    token->word = samay_lexicon_find (self->language->lexicon, &self->next_fold);
  if (token->word != 0)
    {
      const SamayWordEntry *entry = samay_lexicon_get_word (self->language->lexicon, token->word);

      token->classes = entry->classes;
      token->phrase_classes = entry->phrase_classes;
      token->phases = entry->phases;
    }
  self->sentence.classes |= token->classes;
  self->phrase_classes |= token->phrase_classes;
  if (word->kind == SAMAY_WORD_LETTERS)
    {
      self->n_words[word->script]++;
      tell_verb (self->language->lexicon, &self->next_fold, token);
    }
  else if (word->c == '.')
    self->has_point = TRUE;
}

/* 4.47 is one number, 19.12.2024 three: a point between exactly two glued numbers is a decimal point. */
static void
mark_decimals (SamaySentence *sentence)
{
  SamayToken *t = sentence->tokens;

  for (guint i = 1; i + 1 < sentence->n; i++)
    {
      if (t[i].c != '.' || t[i].space_before || t[i + 1].space_before || t[i - 1].kind != SAMAY_WORD_NUMBER
          || t[i + 1].kind != SAMAY_WORD_NUMBER)
        continue;
      if (i + 2 < sentence->n && t[i + 2].c == '.' && !t[i + 2].space_before && i + 3 < sentence->n
          && t[i + 3].kind == SAMAY_WORD_NUMBER && !t[i + 3].space_before)
        i += 3;
      else
        t[i - 1].is_decimal = t[i + 1].is_decimal = TRUE;
    }
}

/* The language of a sentence is that of the script that most of its words are in; names in another script don't change it, as they are fewer. */
static void
tell_language (SamayScanner  *self,
               SamaySentence *sentence)
{
  const guint *counts = self->n_words;
  guint8 script = SAMAY_CHAR_LATIN;
  int lang;

  for (guint kind = 0; kind < G_N_ELEMENTS (self->n_words); kind++)
    if (counts[kind] > counts[script] || (counts[kind] == counts[script] && counts[kind] > 0))
      script = kind;
  lang = self->lang_of_script[script];
  sentence->lang = lang >= 0 ? lang : 0;
  sentence->pack = samay_language_get_pack (self->language, sentence->lang);
}

/* A closing quote or bracket behind the full stop belongs to the sentence. */
static gboolean
is_closing (const SamayWord *word)
{
  return word->kind == SAMAY_WORD_MARK && !word->space_before
         && (word->c == '"' || word->c == '\'' || word->c == 0x201D || word->c == 0x2019 || word->c == ')' || word->c == 0x00BB);
}

/* A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number, or small letters follow. */
static gboolean
is_full_stop (SamayScanner *self)
{
  /* One letter; in Devanagari, where letters are spelled out (एस.), two. */
  static const guint initial_bytes[SAMAY_CHAR_INVALID + 1] = {
    [SAMAY_CHAR_LATIN] = 1, [SAMAY_CHAR_DEVANAGARI] = 6, [SAMAY_CHAR_OTHER] = 2,
  };
  guint n = self->n_tokens;
  const SamayToken *before = n >= 2 ? &self->tokens[n - 2] : NULL;

  if (!self->has_next || self->next.kind == SAMAY_WORD_NEWLINE)
    return TRUE;
  /* Hindi puts the verb last: हुआ था.यह goes on with a new sentence, though no space stands there. */
  if (before != NULL && before->script == SAMAY_CHAR_DEVANAGARI && before->is_verb && !self->tokens[n - 1].space_before
      && (before->end_byte - before->start_byte > initial_bytes[SAMAY_CHAR_DEVANAGARI] || before->aspect == SAMAY_ASPECT_COPULA
          || (before->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION) != 0))
    return TRUE;
  if (before == NULL || (!self->next.space_before && !is_closing (&self->next)))
    return FALSE;
  /* The s of 1990s is no initial. */
  if (before->kind == SAMAY_WORD_LETTERS && !(n >= 3 && !before->space_before && before[-1].kind == SAMAY_WORD_NUMBER))
    {
      gboolean is_initial = self->tokens[n - 1].space_before == 0
                            && before->end_byte - before->start_byte <= initial_bytes[before->script];

      if ((before->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ABBREVIATION) != 0)
        return FALSE;
      if (is_initial && !before->is_verb)
        return FALSE;
    }
  return !(self->next.kind == SAMAY_WORD_LETTERS && g_unichar_islower (self->next.c));
}

/* अगली सुनवाई 5 मार्च से, and in the next line the place that the report is from: a heading may end in a postposition. */
static gboolean
is_heading (const SamayScanner *self,
            const SamayToken   *last)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  const SamaySense *sense;
  guint32 next;

  if (!self->after_blank_line || self->n_tokens > HEADING_TOKENS_MAX || last->word == 0)
    return FALSE;
  sense = samay_lexicon_get_sense (lexicon, last->word, SAMAY_CLASS_POSTPOSITION);
  next = samay_lexicon_find (lexicon, &self->next_fold);
  return sense != NULL && sense->value == SAMAY_POSTPOSITION_PLAIN && next != 0
         && (samay_lexicon_get_word (lexicon, next)->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PLACE) != 0;
}

/* Lines of a text that was wrapped by hand go on: a small letter follows, or the line ends in a comma or a postposition. */
static gboolean
is_wrapped_line (SamayScanner *self)
{
  const SamayToken *last;

  if (self->n_tokens == 0 || !self->has_next || self->next.kind == SAMAY_WORD_NEWLINE)
    return FALSE;
  last = &self->tokens[self->n_tokens - 1];
  if (self->next.kind == SAMAY_WORD_LETTERS && g_unichar_islower (self->next.c) && last->script == SAMAY_CHAR_LATIN)
    return TRUE;
  if (last->kind == SAMAY_WORD_MARK)
    return last->c == ',';
  if (is_heading (self, last))
    return FALSE;
  return last->kind == SAMAY_WORD_LETTERS && !last->is_verb
         && (last->classes & (G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ARTICLE)) != 0;
}

static gboolean
ends_sentence (SamayScanner *self)
{
  const SamayToken *last = &self->tokens[self->n_tokens - 1];

  if (self->n_tokens >= SAMAY_SENTENCE_TOKENS_MAX)
    return TRUE;
  if (last->kind != SAMAY_WORD_MARK)
    return FALSE;
  switch (last->c)
    {
    case 0x0964: /* danda */
    case 0x0965:
    case '?':
    case '!':
    case ';':
      return TRUE;
    case '|': /* typed for a danda */
      return last->space_before || !self->has_next || self->next.space_before;
    case '.':
      return is_full_stop (self);
    default:
      return FALSE;
    }
}

static void
gather (SamayScanner *self)
{
  while (self->has_next)
    {
      if (self->next.kind == SAMAY_WORD_NEWLINE)
        {
          gboolean again;

          advance (self);
          again = self->has_next && self->next.kind == SAMAY_WORD_NEWLINE;
          if (self->n_tokens == 0)
            {
              self->after_blank_line = TRUE;
              continue;
            }
          if (!again && is_wrapped_line (self))
            {
              self->next.space_before = TRUE;
              continue;
            }
          self->sentence.ends_in_line = TRUE;
          return;
        }
      append_token (self);
      advance (self);
      if (!ends_sentence (self))
        continue;
      while (self->has_next && is_closing (&self->next) && self->n_tokens < SAMAY_SENTENCE_TOKENS_MAX + SAMAY_SENTENCE_MARKS_MAX)
        {
          append_token (self);
          advance (self);
        }
      return;
    }
}

static gboolean
stands_here (const SamaySentence *sentence,
             guint                i,
             const SamayPhrase   *phrase)
{
  const guint32 *words = samay_lexicon_get_phrase_words (sentence->language->lexicon, phrase);
  guint k = 0;

  if (i + phrase->n_words >= sentence->n)
    return FALSE;
  while (k < phrase->n_words && sentence->tokens[i + 1 + k].word == words[k])
    k++;
  return k == phrase->n_words;
}

/* Leaves of the classes of forms of several words those whose form is here. It is asked for many times, and mostly isn't. */
static void
tell_phrases (SamaySentence *sentence,
              guint          i)
{
  const SamayLexicon *lexicon = sentence->language->lexicon;
  SamayToken *token = &sentence->tokens[i];
  guint32 next = i + 1 < sentence->n ? token[1].word : 0;
  const SamayPhrase *phrases;
  guint n;

  token->phrase_classes = 0;
  if (next == 0 || (samay_lexicon_get_word (lexicon, token->word)->seconds >> next % 64 & 1) == 0)
    return;
  phrases = samay_lexicon_get_phrases (lexicon, token->word, &n);
  for (guint p = 0; p < n; p++)
    if (phrases[p].second == next && stands_here (sentence, i, &phrases[p]))
      token->phrase_classes |= G_GUINT64_CONSTANT (1) << phrases[p].sense.class_id;
}

/**
 * samay_scanner_next:
 *
 * Sentences end at a danda, a full stop that is one, ? ! ; and at a line's end that isn't a wrapped line's. Linear in the text.
 *
 * Returns: (nullable): the next sentence that has a token, borrowed until the next call
 */
const SamaySentence *
samay_scanner_next (SamayScanner *self)
{
  SamaySentence *sentence = &self->sentence;

  self->n_tokens = 0;
  self->phrase_classes = 0;
  self->has_point = FALSE;
  memset (self->n_words, 0, sizeof self->n_words);
  sentence->classes = 0;
  sentence->ends_in_line = FALSE;
  gather (self);
  if (self->n_tokens == 0)
    return NULL;
  sentence->tokens = self->tokens;
  sentence->n = self->n_tokens;
  sentence->start_byte = sentence->tokens[0].start_byte;
  sentence->end_byte = sentence->tokens[sentence->n - 1].end_byte;
  sentence->is_paragraph_start = self->after_blank_line;
  self->after_blank_line = sentence->ends_in_line;
  tell_language (self, sentence);
  if (self->has_point)
    mark_decimals (sentence);
  for (guint i = 0; self->phrase_classes != 0 && i < sentence->n; i++)
    if (sentence->tokens[i].phrase_classes != 0)
      tell_phrases (sentence, i);
  return sentence;
}

/**
 * samay_sentence_find_form:
 * @out_n: (out): tokens that the form takes
 *
 * Returns: (nullable): sense of the longest form of the class that begins at token @i
 */
const SamaySense *
samay_sentence_find_form (const SamaySentence *sentence,
                          guint                i,
                          guint                class_id,
                          guint               *out_n)
{
  const SamayLexicon *lexicon = sentence->language->lexicon;
  const SamayPhrase *phrases;
  guint n_phrases;

  phrases = samay_lexicon_get_phrases (lexicon, sentence->tokens[i].word, &n_phrases);
  for (guint p = 0; p < n_phrases; p++)
    if (phrases[p].sense.class_id == class_id && stands_here (sentence, i, &phrases[p]))
      {
        *out_n = 1 + phrases[p].n_words;
        return &phrases[p].sense;
      }
  *out_n = 1;
  return samay_lexicon_get_sense (lexicon, sentence->tokens[i].word, class_id);
}
