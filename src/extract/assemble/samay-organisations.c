/* samay-organisations.c: organisations by the noun that their name ends in or begins with, and by the abbreviation that a text gave them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"

#include <string.h>

#define ORGANISATIONS_MAX 8
#define WORDS_BEFORE_MAX 4    /* of a name in Hindi, before the noun that says what it is */
#define NAME_TOKENS_MAX 10
#define ABBREVIATION_BYTES_MAX 40

/* Tokens [first, end) of a name, with its abbreviation in brackets. */
typedef struct
{
  guint first;
  guint end;
  guint whole_end;
} Name;

static gboolean
is_mark_of (const SamaySentence *sentence,
            guint                i,
            gunichar             c)
{
  return samay_token_is_mark (sentence, i, c);
}

/* JWG, WHO: capitals; in Devanagari, where letters are spelled out, any one word that no table has. */
static gboolean
is_abbreviation (const SamaySentence *sentence,
                 guint                i)
{
  const SamayToken *token = i < sentence->n ? &sentence->tokens[i] : NULL;

  if (token == NULL || token->kind != SAMAY_WORD_LETTERS || token->end_byte - token->start_byte < 2 || token->end_byte - token->start_byte > ABBREVIATION_BYTES_MAX)
    return FALSE;
  if (token->script != SAMAY_CHAR_LATIN)
    return token->script == SAMAY_CHAR_DEVANAGARI && !token->is_verb;
  for (guint32 at = token->start_byte; at < token->end_byte; at++)
    if (!g_ascii_isupper (sentence->text[at]))
      return FALSE;
  return TRUE;
}

/* संयुक्त कार्यसमूह (JWG): the brackets belong to the name. */
static guint
take_brackets (const SamaySentence *sentence,
               guint                end)
{
  return is_mark_of (sentence, end, '(') && is_abbreviation (sentence, end + 1) && is_mark_of (sentence, end + 2, ')') ? end + 3 : end;
}

/* India-Russia, आतंकवाद-रोधी: a hyphen that holds two words together. */
static gboolean
is_joint (const SamaySentence *sentence,
          guint                i)
{
  const SamayToken *tokens = sentence->tokens;

  return i > 0 && i + 1 < sentence->n && (is_mark_of (sentence, i, '-') || is_mark_of (sentence, i, 0x2010) || is_mark_of (sentence, i, 0x2011))
         && tokens[i - 1].end_byte == tokens[i].start_byte && tokens[i].end_byte == tokens[i + 1].start_byte
         && tokens[i - 1].kind == SAMAY_WORD_LETTERS && tokens[i + 1].kind == SAMAY_WORD_LETTERS;
}

/* ---- Hindi: the noun comes last ---- */

/* प्रदूषण नियंत्रण बोर्ड: a word that may stand in a name before its noun. */
static gboolean
may_precede (const SamaySentence *sentence,
             guint                i)
{
  const guint64 never = G_GUINT64_CONSTANT (1) << SAMAY_CLASS_POSTPOSITION | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_CLAUSE_WORD
                        | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_DEMONSTRATIVE | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_FILLER
                        | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_NUMBER_WORD | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ORDINAL_WORD
                        | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_NO_NAME | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_OFFICE
                        | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_PRONOUN | G_GUINT64_CONSTANT (1) << SAMAY_CLASS_VAGUE;
  const SamayToken *token = &sentence->tokens[i];

  return token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && !token->is_verb && (token->form_classes & never) == 0;
}

static gboolean
read_in_hindi (const SamaySentence *sentence,
               SamayClause          clause,
               guint                i,
               guint                n,
               const SamaySense    *sense,
               Name                *out)
{
  guint first = i, n_words = 0;

  while (first > clause.first && n_words < WORDS_BEFORE_MAX && may_precede (sentence, first - 1))
    {
      n_words++;
      first--;
      /* One word, of two parts. */
      while (first > clause.first + 1 && is_joint (sentence, first - 1))
        first -= 2;
    }
  /* What may be a whole clause before it isn't a name. */
  if (first > clause.first && n_words == WORDS_BEFORE_MAX && may_precede (sentence, first - 1))
    first = i;
  if (first == i && sense->value != SAMAY_ORGANISATION_NAME)
    return FALSE;
  if (sense->value == SAMAY_ORGANISATION_NAME && first < i && !samay_token_has_class (sentence, i - 1, SAMAY_CLASS_PLACE)
      && !samay_token_has_class (sentence, i - 1, SAMAY_CLASS_DEMONYM))
    first = i;
  *out = (Name) { first, i + n, take_brackets (sentence, i + n) };
  return sentence->tokens[i].script == SAMAY_CHAR_DEVANAGARI || sense->value == SAMAY_ORGANISATION_NAME;
}

/* ---- English: capitals ---- */

static gboolean
is_capital (const SamaySentence *sentence,
            guint                i)
{
  const SamayToken *token = i < sentence->n ? &sentence->tokens[i] : NULL;

  return token != NULL && token->kind == SAMAY_WORD_LETTERS && token->atom == 0 && g_unichar_isupper (token->c)
         && !samay_token_has_class (sentence, i, SAMAY_CLASS_ARTICLE) && !samay_token_has_class (sentence, i, SAMAY_CLASS_PRONOUN)
         && !samay_token_has_class (sentence, i, SAMAY_CLASS_MONTH) && !samay_token_has_class (sentence, i, SAMAY_CLASS_WEEKDAY);
}

/* Ministry of External Affairs, Department for the Environment: a small word between capitals. */
static guint
skip_small (const SamaySentence *sentence,
            guint                i)
{
  const SamaySense *postposition;
  guint at = i, n;

  if (samay_sentence_match_form (sentence, at, SAMAY_CLASS_NO_NAME, &n) == NULL)
    return i;
  at += n;
  /* The Ministry and the Department are two. */
  if (at < sentence->n && samay_token_is_form (sentence, at, SAMAY_CLASS_ARTICLE) && !samay_token_is_form (sentence, i, SAMAY_CLASS_CLAUSE_WORD))
    at++;
  /* Where it met: in Moscow. */
  postposition = samay_sentence_match_form (sentence, i, SAMAY_CLASS_POSTPOSITION, &n);
  if (postposition != NULL && postposition->value == SAMAY_POSTPOSITION_LOCATIVE && samay_token_has_class (sentence, at, SAMAY_CLASS_PLACE))
    return i;
  return is_capital (sentence, at) ? at : i;
}

static gboolean
read_in_english (const SamaySentence *sentence,
                 SamayClause          clause,
                 guint                i,
                 guint                n,
                 const SamaySense    *sense,
                 Name                *out)
{
  guint first = i, end = i + n;

  if (!is_capital (sentence, i))
    return FALSE;
  while (first > clause.first && i - first < NAME_TOKENS_MAX && is_capital (sentence, first - 1) && !samay_token_is_form (sentence, first - 1, SAMAY_CLASS_OFFICE))
    {
      first--;
      while (first > clause.first + 1 && is_joint (sentence, first - 1))
        first -= 2;
    }
  /* A word of another kind that only begins the sentence: After Parliament. */
  while (first < i && first == 0 && samay_token_has_class (sentence, first, SAMAY_CLASS_POSTPOSITION))
    first++;
  while (end < clause.end && end - first < NAME_TOKENS_MAX)
    if (is_capital (sentence, end) && !samay_token_is_form (sentence, end, SAMAY_CLASS_OFFICE))
      end++;
    else if (is_joint (sentence, end) && end + 1 < clause.end)
      end += 2;
    else if (skip_small (sentence, end) > end)
      end = skip_small (sentence, end) + 1;
    else
      break;
  if (end - first == n && sense->value != SAMAY_ORGANISATION_NAME)
    return FALSE;
  *out = (Name) { first, end, take_brackets (sentence, end) };
  return TRUE;
}

/* The next name from @at on; moves @at behind it. */
static gboolean
next_name (const SamaySentence *sentence,
           SamayClause          clause,
           guint               *at,
           Name                *out)
{
  for (guint i = samay_sentence_find_class (sentence, *at, clause.end, SAMAY_CLASS_ORGANISATION), n; i < clause.end;
       i = samay_sentence_find_class (sentence, i + 1, clause.end, SAMAY_CLASS_ORGANISATION))
    {
      const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_ORGANISATION, &n);
      gboolean found;

      if (sense == NULL || sense->value == SAMAY_ORGANISATION_PLAIN || i + n > clause.end)
        continue;
      found = sentence->tokens[i].script == SAMAY_CHAR_LATIN ? read_in_english (sentence, clause, i, n, sense, out)
                                                             : read_in_hindi (sentence, clause, i, n, sense, out);
      if (!found)
        {
          i += n - 1;
          continue;
        }
      *at = out->whole_end;
      return TRUE;
    }
  return FALSE;
}

/* ---- abbreviations that a text explains ---- */

static void
remember (SamayAssembler *self,
          guint           abbreviation,
          Name            name)
{
  const SamayToken *tokens = self->sentence->tokens;
  SamayAbbreviation *newest = self->abbreviations;

  memmove (newest + 1, newest, sizeof (SamayAbbreviation) * (SAMAY_ABBREVIATIONS_MAX - 1));
  *newest = (SamayAbbreviation) {
    tokens[abbreviation].start_byte, tokens[abbreviation].end_byte, tokens[name.first].start_byte, tokens[name.end - 1].end_byte,
  };
  self->n_abbreviations = MIN (self->n_abbreviations + 1, SAMAY_ABBREVIATIONS_MAX);
}

static gboolean
has_brackets (const SamaySentence *sentence)
{
  guint i = samay_token_set_find (&sentence->marks, 0, sentence->n);

  while (i < sentence->n && sentence->tokens[i].c != '(')
    i = samay_token_set_find (&sentence->marks, i + 1, sentence->n);
  return i < sentence->n;
}

/**
 * samay_organisations_read:
 *
 * Remembers what the sentence's brackets say: Joint Working Group (JWG), and JWG (Joint Working Group).
 */
void
samay_organisations_read (SamayAssembler *self)
{
  const SamaySentence *sentence = self->sentence;
  SamayClause whole = { 0, sentence->n };
  guint at = 0;
  Name name;

  if ((sentence->classes & G_GUINT64_CONSTANT (1) << SAMAY_CLASS_ORGANISATION) == 0 || !has_brackets (sentence))
    return;
  while (next_name (sentence, whole, &at, &name))
    if (name.whole_end > name.end)
      remember (self, name.end + 1, name);
    else if (name.first >= 2 && is_mark_of (sentence, name.first - 1, '(') && is_mark_of (sentence, name.end, ')') && is_abbreviation (sentence, name.first - 2))
      remember (self, name.first - 2, name);
}

static const SamayAbbreviation *
find_abbreviation (const SamayAssembler *self,
                   guint                 i)
{
  const SamayToken *token = &self->sentence->tokens[i];
  guint32 n = token->end_byte - token->start_byte;

  for (guint a = 0; a < self->n_abbreviations && token->kind == SAMAY_WORD_LETTERS; a++)
    if (self->abbreviations[a].end_byte - self->abbreviations[a].start_byte == n
        && memcmp (self->text + self->abbreviations[a].start_byte, self->text + token->start_byte, n) == 0)
      return &self->abbreviations[a];
  return NULL;
}

/* ---- of one clause ---- */

/* The name, with the abbreviation that the text tied to it; in the arena. */
static const char *
dup_name (const SamayAssembler *self,
          guint32               start_byte,
          guint32               end_byte)
{
  const char *name = samay_phrase_copy (self->arena, self->text + start_byte, end_byte - start_byte);

  for (guint a = 0; a < self->n_abbreviations; a++)
    {
      const SamayAbbreviation *known = &self->abbreviations[a];
      const char *whole = samay_phrase_copy (self->arena, self->text + known->name_start_byte, known->name_end_byte - known->name_start_byte);

      if (g_str_equal (whole, name))
        {
          g_autofree char *words = g_strdup_printf ("%s (%.*s)", name, (int) (known->end_byte - known->start_byte), self->text + known->start_byte);

          return samay_arena_strndup (self->arena, words, strlen (words));
        }
    }
  return name;
}

static guint
add (const char **organisations,
     guint        n,
     const char  *name)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (organisations[i], name))
      return n;
  organisations[n] = name;
  return n + 1;
}

/* Fills in the clause's organisations, each once: those named, then those told by an abbreviation. */
void
samay_organisations_find (SamayAssembler *self,
                          SamayClause     clause,
                          SamayDraft     *draft)
{
  const SamaySentence *sentence = self->sentence;
  const char *organisations[ORGANISATIONS_MAX + 1];
  guint n = 0, at = clause.first;
  Name name;

  while (n < ORGANISATIONS_MAX && next_name (sentence, clause, &at, &name))
    n = add (organisations, n, dup_name (self, sentence->tokens[name.first].start_byte, sentence->tokens[name.end - 1].end_byte));
  for (guint i = clause.first; self->n_abbreviations > 0 && i < clause.end && n < ORGANISATIONS_MAX; i++)
    {
      const SamayAbbreviation *known = find_abbreviation (self, i);

      if (known != NULL)
        n = add (organisations, n, dup_name (self, known->name_start_byte, known->name_end_byte));
    }
  if (n == 0)
    return;
  organisations[n] = NULL;
  draft->organisations = samay_arena_copy (self->arena, organisations, sizeof (char *) * (n + 1));
}
