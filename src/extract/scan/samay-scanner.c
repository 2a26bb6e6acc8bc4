/* samay-scanner.c: text to sentences of tokens
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/scan/samay-scanner.h"

#include <string.h>

#define DIAGNOSTICS_MAX 100
#define HEADING_TOKENS_MAX 7 /* lines that are wrapped by hand have more */

struct _SamayScanner
{
  SamayToken tokens[SAMAY_SENTENCE_ROOM]; /* of the sentence so far; behind them stands the word that is read next */
  const SamayLanguage *language;
  SamayWords words;
  guint n_tokens;
  GArray *diagnostics; /* SamayDiagnostic */
  SamayFold next_fold; /* of the word that is read next */
  gboolean has_next;
  gboolean after_blank_line;
  SamaySentence sentence;
  guint n_words[SAMAY_CHAR_INVALID + 1];      /* of the sentence so far, by script */
  guint64 seconds;                            /* of the word that was read last: what may follow it in a form of several words */
  guint16 phrase_firsts[SAMAY_SENTENCE_ROOM]; /* tokens that such a form may begin with */
  guint n_phrase_firsts;
  gboolean has_decimal_point;
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

/* The word behind the sentence so far. */
static inline SamayWord *
get_next (SamayScanner *self)
{
  return &self->tokens[self->n_tokens].as_word;
}

/* To what is no word in ASCII letters. */
static inline void
advance_to_other (SamayScanner *self)
{
  SamayWord *next = get_next (self);

  self->has_next = samay_words_read_other (&self->words, next, &self->next_fold);
  while (self->has_next && next->kind == SAMAY_WORD_INVALID)
    {
      note_invalid (self, next);
      self->has_next = samay_words_read (&self->words, next, &self->next_fold);
    }
}

static inline void
advance (SamayScanner *self)
{
  if (samay_words_read_latin (&self->words, get_next (self), &self->next_fold))
    self->has_next = TRUE;
  else
    advance_to_other (self);
}

SamayScanner *
samay_scanner_new (const SamayLanguage *language,
                   const char          *text,
                   gsize                length,
                   GArray              *diagnostics)
{
  SamayScanner *self = g_aligned_alloc (1, sizeof (SamayScanner), sizeof (SamayToken));

  self->language = language;
  for (guint i = 0; i < G_N_ELEMENTS (self->lang_of_script); i++)
    self->lang_of_script[i] = samay_language_find_script (language, i);
  samay_scanner_begin (self, text, length, diagnostics);
  return self;
}

void
samay_scanner_free (SamayScanner *self)
{
  g_aligned_free (self);
}

/* Goes on with another text, from its beginning. */
void
samay_scanner_begin (SamayScanner *self,
                     const char   *text,
                     gsize         length,
                     GArray       *diagnostics)
{
  /* Not the tokens, which are large and written before they are read. */
  self->words = samay_words_init (text, length);
  self->diagnostics = diagnostics;
  self->sentence = (SamaySentence) { .language = self->language, .text = text, .tokens = self->tokens };
  self->after_blank_line = TRUE;
  self->n_tokens = 0;
  advance (self);
}

/* What the lexicon has of the token's word. */
static inline void
take_word (SamayScanner *self,
           SamayToken   *token,
           guint32       word)
{
  const SamayWordEntry *entry = samay_lexicon_get_word (self->language->lexicon, word);

  token->told = entry->told;
  token->phrase_classes = 0;
  token->word = word;
  token->atom = 0;
  if (G_UNLIKELY ((self->seconds >> word % 64 & 1) != 0))
    self->phrase_firsts[self->n_phrase_firsts++] = self->n_tokens - 1;
  self->seconds = entry->seconds;
  self->sentence.classes |= entry->classes;
}

/* What the ending says of a word that is in no table. */
static inline void
tell_by_ending (SamayScanner *self,
                SamayToken   *token)
{
  const SamaySense *sense;

  samay_fold_spell (&self->next_fold);
  sense = samay_lexicon_find_ending (self->language->lexicon, &self->next_fold);
  if (sense == NULL)
    return;
  token->is_verb = TRUE;
  token->begins_verb = TRUE;
  token->is_weak_verb = sense->is_weak;
  token->tense = sense->value;
  token->aspect = sense->extra;
}

/* What a number may be, and the phases whose rules may begin with it. */
static inline void
tell_number (const SamayLanguage *language,
             SamayToken          *token)
{
  token->computed = samay_token_get_computed (token);
  token->follows_any |= (token->computed & language->any_word_follow.computed) != 0;
  if ((token->computed & language->begins_computed) == 0)
    return;
  for (guint phase = 0; phase < language->n_phases; phase++)
    if ((token->computed & samay_rules_get_node (language->phases[phase], 0)->computed) != 0)
      token->phases |= 1u << phase;
}

/* The last token goes on a rule that begins with any word: the word before it may begin one. */
static void G_GNUC_NO_INLINE
tell_any_word (SamayScanner *self)
{
  const SamayLanguage *language = self->language;
  guint i = self->n_tokens - 1;
  SamayToken *word;

  if (i == 0 && !language->any_word_follow.is_any)
    return;
  word = &self->tokens[language->any_word_follow.is_any ? i : i - 1];
  if (word->kind != SAMAY_WORD_LETTERS)
    return;
  word->phases |= language->any_word_phases;
  samay_token_set_add (&self->sentence.begins, (guint) (word - self->tokens));
}

/* What a mark is beside its form. */
static inline void
take_mark (SamayScanner *self,
           SamayToken   *mark)
{
  samay_token_set_add (&self->sentence.marks, self->n_tokens);
  mark->computed = samay_token_get_computed (mark);
  if (mark->c == '.' && !mark->space_before && self->n_tokens > 0 && mark[-1].kind == SAMAY_WORD_NUMBER)
    self->has_decimal_point = TRUE;
}

/* The token is told of: it is the sentence's last. */
static inline void
end_token (SamayScanner     *self,
           const SamayToken *token)
{
  const guint i = self->n_tokens;

  samay_token_set_put (&self->sentence.begins, i, token->phases != 0);
  samay_token_set_put (&self->sentence.joints, i, token->classes >> SAMAY_CLASS_CLAUSE_WORD & 1);
  self->n_tokens = i + 1;
  if (token->follows_any)
    tell_any_word (self);
}

/* Makes the word behind the sentence so far, which is one of letters, its last token. */
static inline void
append_letters (SamayScanner *self,
                SamayToken   *token)
{
  take_word (self, token, samay_lexicon_find_read (self->language->lexicon, &self->next_fold));
  self->n_words[token->script]++;
  if (token->word == 0)
    tell_by_ending (self, token);
  samay_token_set_put (&self->sentence.verbs, self->n_tokens, token->begins_verb);
  end_token (self, token);
}

/* The same of it and of all words in ASCII letters behind it; then comes something else, but where the sentence has grown too long. */
static inline void
append_words (SamayScanner *self,
              SamayToken   *token)
{
  do
    append_letters (self, token++);
  while (G_LIKELY (self->n_tokens < SAMAY_SENTENCE_TOKENS_MAX) && samay_words_read_latin (&self->words, &token->as_word, &self->next_fold));
}

/* The same of a number or a mark. */
static void G_GNUC_NO_INLINE
append_other (SamayScanner *self,
              SamayToken   *token)
{
  guint32 word = samay_lexicon_find_read (self->language->lexicon, &self->next_fold);

  take_word (self, token, token->is_grouped ? 0 : word);
  if (token->kind == SAMAY_WORD_MARK)
    take_mark (self, token);
  else
    tell_number (self->language, token);
  end_token (self, token);
}

/* Where clauses may begin; until then only the words of clauses are among the joints. */
static void
tell_borders (SamaySentence *sentence)
{
  guint64 carried = 0;

  for (guint at = 0; at <= sentence->n / 64; at++)
    {
      guint64 marks = sentence->marks.bits[at];

      sentence->borders.bits[at] = sentence->joints.bits[at] | marks << 1 | carried;
      sentence->joints.bits[at] |= marks;
      carried = marks >> 63;
    }
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

  for (guint kind = SAMAY_CHAR_LATIN; kind <= SAMAY_CHAR_OTHER; kind++)
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
    [SAMAY_CHAR_LATIN] = 1,
    [SAMAY_CHAR_DEVANAGARI] = 6,
    [SAMAY_CHAR_OTHER] = 2,
  };
  guint n = self->n_tokens;
  const SamayToken *before = n >= 2 ? &self->tokens[n - 2] : NULL;

  if (!self->has_next || get_next (self)->kind == SAMAY_WORD_NEWLINE)
    return TRUE;
  /* Hindi puts the verb last: हुआ था.यह goes on with a new sentence, though no space stands there. */
  if (before != NULL && before->script == SAMAY_CHAR_DEVANAGARI && before->is_verb && !self->tokens[n - 1].space_before
      && (before->end_byte - before->start_byte > initial_bytes[SAMAY_CHAR_DEVANAGARI] || before->aspect == SAMAY_ASPECT_COPULA
          || (before->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION) != 0))
    return TRUE;
  if (before == NULL || (!get_next (self)->space_before && !is_closing (get_next (self))))
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
  return !(get_next (self)->kind == SAMAY_WORD_LETTERS && g_unichar_islower (get_next (self)->c));
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
  next = samay_lexicon_find_read (lexicon, &self->next_fold);
  return sense != NULL && sense->value == SAMAY_POSTPOSITION_PLAIN && next != 0
         && (samay_lexicon_get_word (lexicon, next)->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PLACE) != 0;
}

/* Lines of a text that was wrapped by hand go on: a small letter follows, or the line ends in a comma or a postposition. */
static gboolean
is_wrapped_line (SamayScanner *self)
{
  const SamayToken *last;

  if (self->n_tokens == 0 || !self->has_next || get_next (self)->kind == SAMAY_WORD_NEWLINE)
    return FALSE;
  last = &self->tokens[self->n_tokens - 1];
  if (get_next (self)->kind == SAMAY_WORD_LETTERS && g_unichar_islower (get_next (self)->c) && last->script == SAMAY_CHAR_LATIN)
    return TRUE;
  if (last->kind == SAMAY_WORD_MARK)
    return last->c == ',';
  if (is_heading (self, last))
    return FALSE;
  return last->kind == SAMAY_WORD_LETTERS && !last->is_verb
         && (last->classes & (G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ARTICLE)) != 0;
}

static gboolean
is_end_mark (SamayScanner     *self,
             const SamayToken *last)
{
  switch (last->c)
    {
    case 0x0964: /* danda */
    case 0x0965:
    case '?':
    case '!':
    case ';':
      return TRUE;
    case '|': /* typed for a danda */
      return last->space_before || !self->has_next || get_next (self)->space_before;
    case '.':
      return is_full_stop (self);
    default:
      return FALSE;
    }
}

/* Passes a line's end; returns whether the sentence ends there. */
static gboolean
pass_newline (SamayScanner *self)
{
  gboolean again;

  advance (self);
  again = self->has_next && get_next (self)->kind == SAMAY_WORD_NEWLINE;
  if (self->n_tokens == 0)
    {
      self->after_blank_line = TRUE;
      return FALSE;
    }
  if (!again && is_wrapped_line (self))
    {
      get_next (self)->space_before = TRUE;
      return FALSE;
    }
  self->sentence.ends_in_line = TRUE;
  return TRUE;
}

/* The sentence has ended, but for quotes and brackets that close. */
static void
gather_closing (SamayScanner *self)
{
  while (self->has_next && is_closing (get_next (self)) && self->n_tokens < SAMAY_SENTENCE_TOKENS_MAX + SAMAY_SENTENCE_MARKS_MAX)
    {
      append_other (self, &self->tokens[self->n_tokens]);
      advance (self);
    }
}

/* Fills in the sentence's tokens. By far most of them are words and no ends. */
static void G_GNUC_NO_INLINE
gather (SamayScanner *self)
{
  while (self->has_next)
    {
      SamayToken *token = &self->tokens[self->n_tokens];
      gboolean is_mark = token->kind == SAMAY_WORD_MARK;

      if (token->kind == SAMAY_WORD_LETTERS)
        append_words (self, token);
      else if (token->kind != SAMAY_WORD_NEWLINE)
        append_other (self, token);
      else if (pass_newline (self))
        return;
      else
        continue;
      if (token->kind != SAMAY_WORD_LETTERS || self->n_tokens >= SAMAY_SENTENCE_TOKENS_MAX)
        advance (self);
      else
        advance_to_other (self);
      if ((is_mark && is_end_mark (self, token)) || self->n_tokens >= SAMAY_SENTENCE_TOKENS_MAX)
        {
          gather_closing (self);
          return;
        }
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

/* The forms of several words that begin with the token and stand here whole. It is asked for many times, and mostly there is none. */
static void
tell_phrases (SamaySentence *sentence,
              guint          i)
{
  SamayToken *token = &sentence->tokens[i];
  const SamayPhrase *phrases;
  guint n;

  phrases = samay_lexicon_get_phrases (sentence->language->lexicon, token->word, &n);
  for (guint p = 0; p < n; p++)
    if (phrases[p].second == token[1].word && stands_here (sentence, i, &phrases[p]))
      token->phrase_classes |= G_GUINT64_CONSTANT (1) << phrases[p].sense.class_id;
  token->form_classes |= token->phrase_classes;
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

  self->tokens[0].as_word = *get_next (self);
  self->n_tokens = 0;
  self->seconds = 0;
  self->n_phrase_firsts = 0;
  self->has_decimal_point = FALSE;
  sentence->begins = sentence->verbs = sentence->marks = sentence->joints = (SamayTokenSet) { { 0 } };
  memset (self->n_words, 0, sizeof self->n_words);
  sentence->classes = 0;
  sentence->ends_in_line = FALSE;
  gather (self);
  if (self->n_tokens == 0)
    return NULL;
  sentence->n = self->n_tokens;
  sentence->start_byte = sentence->tokens[0].start_byte;
  sentence->end_byte = sentence->tokens[sentence->n - 1].end_byte;
  sentence->is_paragraph_start = self->after_blank_line;
  self->after_blank_line = sentence->ends_in_line;
  tell_language (self, sentence);
  tell_borders (sentence);
  if (self->has_decimal_point)
    mark_decimals (sentence);
  for (guint i = 0; i < self->n_phrase_firsts; i++)
    tell_phrases (sentence, self->phrase_firsts[i]);
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
