/* samay-gist.c: what a phrase is about, in parts that are the same in every language where the tables allow it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-gist.h"

#include "base/samay-skeleton.h"
#include "base/samay-words.h"
#include "extract/lang/samay-language.h"

#include <string.h>

/* More of a sentence isn't read: what it is about was said by then. */
#define WORDS_MAX 96
/* Fewer consonants are any name's. */
#define NAME_LETTERS_MIN 2
#define NUMBER_MAX ((G_GINT64_CONSTANT (1) << SAMAY_GIST_NUMBER_BITS) - 1)
#define CLASS(name) (G_GUINT64_CONSTANT (1) << SAMAY_CLASS_##name)

/* Words of these classes tell how something is said, or when, not what. */
static const guint64 silent_classes = CLASS (FILLER) | CLASS (POSTPOSITION) | CLASS (ARTICLE) | CLASS (CLAUSE_WORD) | CLASS (NEGATION) | CLASS (UNIT)
                                      | CLASS (MONTH) | CLASS (WEEKDAY) | CLASS (NUMBER_WORD) | CLASS (PART) | CLASS (ERA) | CLASS (DAYPART)
                                      | CLASS (DEMONSTRATIVE) | CLASS (VERB) | CLASS (EXCEPTION) | CLASS (OFFICE) | CLASS (SAY_VERB)
                                      | CLASS (INFINITIVE_MARK) | CLASS (VAGUE) | CLASS (ORDINAL_ENDING);

typedef struct
{
  const char *word;
  gsize length;
  guint64 hash;
  guint32 id;       /* in the lexicon of the engine, 0 where it has none */
  guint32 theme_id; /* in that of the themes */
  gint64 number;
  guint8 kind;   /* SamayWordKind */
  guint8 script; /* SamayCharKind */
  guint8 is_capital;
} Token;

typedef struct
{
  const SamayLanguage *language;
  GArray *gists;
  Token tokens[WORDS_MAX];
  guint n;
} Reading;

static guint64
mix (guint64 hash)
{
  hash ^= hash >> 31;
  hash *= G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
  return hash ^ hash >> 29;
}

static SamayGist
make_gist (SamayGistKind kind,
           guint64       hash)
{
  return mix (hash) << SAMAY_GIST_KIND_BITS | kind;
}

/* A number, and in the bits above it what it counts. */
static SamayGist
make_number (SamayGistKind kind,
             guint64       counted,
             gint64        number)
{
  guint64 value = (guint64) CLAMP (number, 0, NUMBER_MAX);

  return (counted << SAMAY_GIST_NUMBER_BITS | value) << SAMAY_GIST_KIND_BITS | kind;
}

SamayGist
samay_gist_from_ordinal (gint64 number)
{
  return make_number (SAMAY_GIST_ORDINAL, 0, number);
}

/* The number of an ordinal or a figure; the largest stands for all above it. */
gint64
samay_gist_get_number (SamayGist self)
{
  return (gint64) (self >> SAMAY_GIST_KIND_BITS) & NUMBER_MAX;
}

/* What a figure counts: the same for two that count the same, 0 where that isn't told. */
guint64
samay_gist_get_counted (SamayGist self)
{
  return self >> (SAMAY_GIST_KIND_BITS + SAMAY_GIST_NUMBER_BITS);
}

/* FNV-1a, 64 bits. */
SamayGist
samay_gist_from_text (SamayGistKind  kind,
                      const char    *text,
                      gsize          length)
{
  guint64 hash = G_GUINT64_CONSTANT (0xCBF29CE484222325);

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * G_GUINT64_CONSTANT (0x100000001B3);
  return make_gist (kind, hash);
}

static void
add (GArray    *gists,
     SamayGist  gist)
{
  for (guint i = 0; i < gists->len; i++)
    if (g_array_index (gists, SamayGist, i) == gist)
      return;
  g_array_append_val (gists, gist);
}

static void
scan (Reading    *self,
      const char *text,
      gsize       length)
{
  SamayWords words = samay_words_init (text, length);
  SamayWord word;
  SamayFold fold;

  while (self->n < WORDS_MAX && samay_words_next (&words, &word, &fold))
    {
      Token *token = &self->tokens[self->n];

      if (word.kind == SAMAY_WORD_NEWLINE || word.kind == SAMAY_WORD_INVALID)
        continue;
      *token = (Token) { text + word.start_byte, word.end_byte - word.start_byte, fold.hash, 0, 0, word.number, word.kind,
                         word.script, samay_char_is_upper (word.c) };
      token->id = samay_lexicon_find (self->language->lexicon, &fold);
      token->theme_id = samay_lexicon_find (self->language->themes, &fold);
      self->n++;
    }
}

static guint32
get_id (const Token        *token,
        const SamayLexicon *lexicon,
        const SamayLexicon *themes)
{
  return lexicon == themes ? token->theme_id : token->id;
}

/* The longest form of that class which begins at @at; @out_n tells of how many tokens. */
static const SamaySense *
match (const Reading      *self,
       const SamayLexicon *lexicon,
       guint               at,
       guint               class_id,
       guint              *out_n)
{
  const SamayLexicon *themes = self->language->themes;
  guint32 id = get_id (&self->tokens[at], lexicon, themes);
  const SamayPhrase *phrases;
  const SamaySense *sense;
  guint n_phrases;

  *out_n = 0;
  if (id == 0 || (samay_lexicon_get_word (lexicon, id)->classes & G_GUINT64_CONSTANT (1) << class_id) == 0)
    return NULL;
  phrases = samay_lexicon_get_phrases (lexicon, id, &n_phrases);
  for (guint i = 0; i < n_phrases; i++)
    {
      const guint32 *words = samay_lexicon_get_phrase_words (lexicon, &phrases[i]);
      guint n = 0;

      if (phrases[i].sense.class_id != class_id || at + phrases[i].n_words >= self->n)
        continue;
      while (n < phrases[i].n_words && get_id (&self->tokens[at + 1 + n], lexicon, themes) == words[n])
        n++;
      if (n < phrases[i].n_words)
        continue;
      *out_n = n + 1;
      return &phrases[i].sense;
    }
  sense = samay_lexicon_get_sense (lexicon, id, class_id);
  *out_n = sense != NULL ? 1 : 0;
  return sense;
}

static void
add_text (Reading            *self,
          const SamayLexicon *lexicon,
          const SamaySense   *sense,
          SamayGistKind       kind)
{
  const char *text = samay_lexicon_get_entry (lexicon, sense->value)->text;

  add (self->gists, samay_gist_from_text (kind, text, strlen (text)));
}

static SamayGistKind
get_place_kind (const SamaySense *sense)
{
  static const SamayGistKind kinds[] = {
    SAMAY_GIST_COUNTRY,
    SAMAY_GIST_REGION,
    SAMAY_GIST_CITY,
    SAMAY_GIST_REGION,
    SAMAY_GIST_REGION,
  };

  return sense->class_id == SAMAY_CLASS_PLACE && sense->extra < G_N_ELEMENTS (kinds) ? kinds[sense->extra] : SAMAY_GIST_COUNTRY;
}

/* What the tables know; returns how many tokens it takes, 0 for none. */
static guint
read_known (Reading *self,
            guint    at)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  guint n_theme = 0, n_place = 0, n_kind = 0;
  const SamaySense *theme = match (self, self->language->themes, at, SAMAY_CLASS_THEME, &n_theme);
  const SamaySense *place = match (self, lexicon, at, SAMAY_CLASS_PLACE, &n_place);
  const SamaySense *kind = match (self, lexicon, at, SAMAY_CLASS_EVENT_NOUN, &n_kind);

  if (place == NULL)
    place = match (self, lexicon, at, SAMAY_CLASS_DEMONYM, &n_place);
  if (kind != NULL && n_kind >= n_place)
    add_text (self, lexicon, kind, SAMAY_GIST_KIND);
  if (theme != NULL && n_theme >= n_place)
    {
      const char *text = samay_lexicon_get_entry (self->language->themes, theme->value)->text;

      /* A theme called `-` is none: its words say nothing of what happened. */
      if (!g_str_equal (text, "-"))
        add_text (self, self->language->themes, theme,
                  g_str_has_suffix (text, "!") ? SAMAY_GIST_ONCE : theme->is_weak ? SAMAY_GIST_FRAME : SAMAY_GIST_THEME);
    }
  else if (place != NULL && n_place > n_kind)
    add_text (self, lexicon, place, get_place_kind (place));
  return MAX (MAX (n_theme, n_place), n_kind);
}

/* 14 people, 17 लोगों: what stands behind the number, where it is a theme. */
static guint64
find_counted (const Reading *self,
              guint          at)
{
  const SamayLexicon *themes = self->language->themes;
  guint n;
  const SamaySense *theme = at < self->n ? match (self, themes, at, SAMAY_CLASS_THEME, &n) : NULL;
  const char *text = theme != NULL ? samay_lexicon_get_entry (themes, theme->value)->text : "-";

  return g_str_equal (text, "-") ? 0 : samay_gist_from_text (SAMAY_GIST_THEME, text, strlen (text));
}

static guint
read_number (Reading *self,
             guint    at)
{
  const SamayLexicon *lexicon = self->language->lexicon;
  guint n;

  if (self->tokens[at].kind != SAMAY_WORD_NUMBER)
    {
      const SamaySense *ordinal = match (self, lexicon, at, SAMAY_CLASS_ORDINAL_WORD, &n);

      if (ordinal == NULL || ordinal->is_weak)
        return 0;
      add (self->gists, samay_gist_from_ordinal (ordinal->value));
      return n;
    }
  if (at + 1 < self->n && match (self, lexicon, at + 1, SAMAY_CLASS_ORDINAL_ENDING, &n) != NULL)
    {
      add (self->gists, samay_gist_from_ordinal (self->tokens[at].number));
      return 2;
    }
  add (self->gists, make_number (SAMAY_GIST_FIGURE, find_counted (self, at + 1), self->tokens[at].number));
  return 1;
}

/* A capital at the beginning tells nothing, unless the next word has one too. */
static gboolean
is_name (const Reading *self,
         guint          at)
{
  return self->tokens[at].is_capital
         && (at > 0 || (self->n > 1 && self->tokens[1].is_capital && self->tokens[1].kind == SAMAY_WORD_LETTERS));
}

/* Hindi words change at their ends, in vowels; what is left of them is the same. */
static void
read_word (Reading *self,
           guint    at)
{
  const Token *token = &self->tokens[at];
  gboolean has_cases = token->script == SAMAY_CHAR_DEVANAGARI;
  SamaySkeleton skeleton;

  samay_skeleton_read (&skeleton, token->word, token->length);
  if (is_name (self, at) && skeleton.n >= NAME_LETTERS_MIN)
    {
      add (self->gists, samay_gist_from_text (SAMAY_GIST_NAME, skeleton.letters, skeleton.n));
      return;
    }
  /* Latin letters have capitals for names. */
  if (token->id == 0 && skeleton.n >= NAME_LETTERS_MIN && (token->script != SAMAY_CHAR_LATIN || token->is_capital))
    add (self->gists, samay_gist_from_text (SAMAY_GIST_MAYBE, skeleton.letters, skeleton.n));
  if (has_cases && skeleton.n >= NAME_LETTERS_MIN)
    add (self->gists, samay_gist_from_text (SAMAY_GIST_WORD, skeleton.letters, skeleton.n) ^ (1u << SAMAY_GIST_KIND_BITS));
  else
    add (self->gists, make_gist (SAMAY_GIST_WORD, token->hash));
}

static void
read_tokens (Reading *self)
{
  guint n;

  for (guint at = 0; at < self->n; at += MAX (n, 1))
    {
      const Token *token = &self->tokens[at];

      n = token->kind == SAMAY_WORD_LETTERS || token->kind == SAMAY_WORD_NUMBER ? read_known (self, at) : 1;
      if (n == 0)
        n = read_number (self, at);
      if (n == 0 && (token->id == 0 || (samay_lexicon_get_word (self->language->lexicon, token->id)->classes & silent_classes) == 0))
        read_word (self, at);
    }
}

/**
 * samay_gist_read:
 * @text: a title or a sentence, UTF-8
 * @length: bytes of @text
 * @gists: (element-type SamayGist): takes what is found, each once
 *
 * Filler, auxiliaries and words of time give nothing. Safe to call from several threads. Cost: linear in the text, of which
 * the first 96 words are read.
 */
void
samay_gist_read (SamayLanguage *language,
                 const char    *text,
                 gsize          length,
                 GArray        *gists)
{
  Reading reading;

  g_return_if_fail (language != NULL && gists != NULL);

  reading.language = language;
  reading.gists = gists;
  reading.n = 0;
  scan (&reading, text, length);
  read_tokens (&reading);
}

/**
 * samay_gist_read_name:
 * @name: of a person
 * @gists: (element-type SamayGist): takes one for each part of the name that has consonants enough
 */
void
samay_gist_read_name (const char *name,
                      GArray     *gists)
{
  SamayWords words = samay_words_init (name, strlen (name));
  SamayWord word;
  SamayFold fold;

  g_return_if_fail (gists != NULL);

  while (samay_words_next (&words, &word, &fold))
    {
      SamaySkeleton skeleton;

      if (word.kind != SAMAY_WORD_LETTERS)
        continue;
      samay_skeleton_read (&skeleton, name + word.start_byte, word.end_byte - word.start_byte);
      if (skeleton.n >= NAME_LETTERS_MIN)
        add (gists, samay_gist_from_text (SAMAY_GIST_NAME, skeleton.letters, skeleton.n));
    }
}

/* The noun that says what it is, and nothing else: Ministry, Commission. */
static gboolean
is_head (const Reading *self,
         guint          at,
         guint         *out_n)
{
  const SamaySense *sense = match (self, self->language->lexicon, at, SAMAY_CLASS_ORGANISATION, out_n);

  return sense != NULL && sense->value == SAMAY_ORGANISATION_HEAD;
}

/**
 * samay_gist_read_organisation:
 * @name: with its abbreviation in brackets, or without
 * @gists: (element-type SamayGist): takes what tells it from others of its kind
 *
 * Returns: what it is (a ministry, a court), the same for two that are called so in one language; 0 if its name doesn't say
 */
guint64
samay_gist_read_organisation (SamayLanguage *language,
                              const char    *name,
                              GArray        *gists)
{
  Reading reading;
  guint64 head = 0;
  guint n;

  g_return_val_if_fail (language != NULL && name != NULL && gists != NULL, 0);

  reading.language = language;
  reading.gists = gists;
  reading.n = 0;
  scan (&reading, name, strlen (name));
  for (guint at = 0; at < reading.n && head == 0; at++)
    head = is_head (&reading, at, &n) ? reading.tokens[at].hash : 0;
  for (guint at = 0; at < reading.n; at += MAX (n, 1))
    {
      n = reading.tokens[at].kind == SAMAY_WORD_LETTERS ? read_known (&reading, at) : 1;
      if (n == 0 && !is_head (&reading, at, &n)
          && (reading.tokens[at].id == 0
              || (samay_lexicon_get_word (language->lexicon, reading.tokens[at].id)->classes & silent_classes) == 0))
        read_word (&reading, at);
    }
  return head;
}

/**
 * samay_gist_from_place:
 * @place: as a text names it
 *
 * Returns: the place; one made of its consonants where no table has it
 */
SamayGist
samay_gist_from_place (SamayLanguage *language,
                       const char    *place)
{
  g_autoptr (GArray) gists = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  SamaySkeleton skeleton;

  g_return_val_if_fail (language != NULL && place != NULL, 0);

  samay_gist_read (language, place, strlen (place), gists);
  for (guint i = 0; i < gists->len; i++)
    {
      SamayGistKind kind = samay_gist_get_kind (g_array_index (gists, SamayGist, i));

      if (kind == SAMAY_GIST_COUNTRY || kind == SAMAY_GIST_REGION || kind == SAMAY_GIST_CITY)
        return g_array_index (gists, SamayGist, i);
    }
  samay_skeleton_read (&skeleton, place, strlen (place));
  return samay_gist_from_text (SAMAY_GIST_CITY, skeleton.letters, skeleton.n);
}
