/* samay-find.c: each word asked for begins a word of the event, or sounds like one in another script
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-find.h"

#include "base/samay-fold.h"
#include "base/samay-skeleton.h"
#include "extract/samay-place-names.h"

/* One consonant is in half of all words. */
#define MIN_CONSONANTS 2
#define MAX_WORDS 8
#define ROWS_BETWEEN_LOOKS 4096

typedef struct
{
  SamayFold fold;
  SamaySkeleton skeleton;
  SamayCharKind script;
} Word;

/* A place that words of the query name, under another name. */
typedef struct
{
  SamayPlaceName name;
  guint bits; /* of those words */
} Alias;

/* Bits of a filter that tells most words from the first words of aliases. */
#define FILTER_BITS 1024

struct _SamayQuery
{
  Word words[MAX_WORDS];
  guint n;
  GArray *aliases; /* of Alias, by their first words; NULL where there are none */
  guint64 filter[FILTER_BITS / 64];
};

static gboolean
is_letter (SamayCharKind kind)
{
  return kind == SAMAY_CHAR_DIGIT || kind == SAMAY_CHAR_LATIN || kind == SAMAY_CHAR_DEVANAGARI || kind == SAMAY_CHAR_OTHER
         || kind == SAMAY_CHAR_JOINER;
}

/* The next word from @text on: where it begins, how long it is, of which script its first letter. */
static const char *
find_word (const char    *text,
           const char    *end,
           gsize         *out_length,
           SamayCharKind *out_script)
{
  const char *begin = NULL;

  while (text < end)
    {
      gunichar c;
      guint n = samay_char_decode ((const guchar *) text, (const guchar *) end, &c);
      SamayCharKind kind = samay_char_get_kind (c);

      if (is_letter (kind) && begin == NULL)
        {
          begin = text;
          *out_script = kind;
        }
      else if (!is_letter (kind) && begin != NULL)
        break;
      text += n;
    }
  *out_length = begin != NULL ? text - begin : 0;
  return begin;
}

static gboolean
begins_with (const SamayFold *word,
             const SamayFold *begin)
{
  return begin->n <= SAMAY_FOLD_MAX && word->n >= begin->n
         && memcmp (word->units, begin->units, begin->n * sizeof *begin->units) == 0;
}

static guint
find_filter_word (guint64 hash)
{
  return hash >> 32 & (FILTER_BITS / 64 - 1);
}

static guint64
find_filter_bit (guint64 hash)
{
  return G_GUINT64_CONSTANT (1) << (hash >> 40 & 63);
}

/* Whether the name goes on in the text as it began. */
static gboolean
goes_on (const SamayPlaceName *name,
         const char           *text,
         const char           *end)
{
  for (guint i = 1; i < name->n_words; i++)
    {
      gsize length;
      SamayCharKind script;
      SamayFold fold;
      const char *word = find_word (text, end, &length, &script);

      if (word == NULL)
        return FALSE;
      samay_fold_word (&fold, word, length);
      if (fold.hash != name->words[i])
        return FALSE;
      text = word + length;
    }
  return TRUE;
}

/* The query's words for the places that are named from a word on; @rest is what follows that. */
static guint
match_aliases (const SamayQuery *self,
               guint64           hash,
               const char       *rest,
               const char       *end,
               gboolean          is_place)
{
  guint low = 0;
  guint high = self->aliases->len;
  guint found = 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->aliases, Alias, middle).name.words[0] < hash)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < self->aliases->len && g_array_index (self->aliases, Alias, low).name.words[0] == hash; low++)
    {
      const Alias *alias = &g_array_index (self->aliases, Alias, low);

      /* In a sentence it may as well be another word: माली, Reading. */
      if ((is_place || !alias->name.is_weak) && goes_on (&alias->name, rest, end))
        found |= alias->bits;
    }
  return found;
}

/* Which of the query's words stand between @text and @end, as bits. */
static guint
match (const SamayQuery *self,
       const char       *text,
       const char       *end,
       gboolean          is_place)
{
  gsize length;
  SamayCharKind script;
  guint found = 0;

  for (const char *word = find_word (text, end, &length, &script); word != NULL;
       word = find_word (word + length, end, &length, &script))
    {
      SamayFold fold;
      SamaySkeleton skeleton = { .n = G_MAXUINT };

      samay_fold_word (&fold, word, length);
      if (self->aliases != NULL && (self->filter[find_filter_word (fold.hash)] & find_filter_bit (fold.hash)) != 0)
        found |= match_aliases (self, fold.hash, word + length, end, is_place);
      for (guint i = 0; i < self->n; i++)
        {
          const Word *asked = &self->words[i];

          if (begins_with (&fold, &asked->fold))
            found |= 1u << i;
          if (asked->script == script || asked->script == SAMAY_CHAR_DIGIT || script == SAMAY_CHAR_DIGIT
              || asked->skeleton.n < MIN_CONSONANTS)
            continue;
          if (skeleton.n == G_MAXUINT)
            samay_skeleton_read (&skeleton, word, length);
          if (skeleton.n == asked->skeleton.n && strcmp (skeleton.letters, asked->skeleton.letters) == 0)
            found |= 1u << i;
        }
    }
  return found;
}

static guint
match_string (const SamayQuery *self,
              const char       *text,
              gboolean          is_place)
{
  return text != NULL ? match (self, text, text + strlen (text), is_place) : 0;
}

/* Who is named, and the sentence. */
static guint
match_mention (const SamayQuery *self,
               SamayTellings    *tellings,
               SamayMentionRef   ref)
{
  const SamayMention *mention = samay_tellings_get_mention (tellings, ref);
  const char *text = samay_statement_get_text (samay_tellings_get_statement (tellings, ref.statement), NULL);
  guint start = MIN (mention->sentence_start_byte, mention->start_byte);
  guint end = MAX (mention->sentence_end_byte, mention->end_byte);
  guint found = match (self, text + start, text + end, FALSE);

  for (const char *const *person = mention->people; person != NULL && *person != NULL; person++)
    found |= match_string (self, *person, FALSE);
  return found;
}

static int
compare_aliases (gconstpointer a,
                 gconstpointer b)
{
  guint64 x = ((const Alias *) a)->name.words[0];
  guint64 y = ((const Alias *) b)->name.words[0];

  return x < y ? -1 : x > y;
}

/* Each run of words that is a place's name, or will be. */
static void
find_aliases (SamayQuery    *self,
              SamayLanguage *language)
{
  g_autoptr (SamayPlaceNames) places = samay_place_names_new (language);
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (SamayPlaceName));

  self->aliases = g_array_new (FALSE, FALSE, sizeof (Alias));
  for (guint i = 0; i < self->n; i++)
    {
      SamayFold run[SAMAY_PLACE_NAME_WORDS_MAX];
      guint bits = 0;

      for (guint n = 1; n <= SAMAY_PLACE_NAME_WORDS_MAX && i + n <= self->n; n++)
        {
          run[n - 1] = self->words[i + n - 1].fold;
          bits |= 1u << (i + n - 1);
          g_array_set_size (names, 0);
          samay_place_names_find (places, run, n, names);
          for (guint j = 0; j < names->len; j++)
            {
              Alias alias = { g_array_index (names, SamayPlaceName, j), bits };

              self->filter[find_filter_word (alias.name.words[0])] |= find_filter_bit (alias.name.words[0]);
              g_array_append_val (self->aliases, alias);
            }
        }
    }
  g_array_sort (self->aliases, compare_aliases);
  if (self->aliases->len == 0)
    g_clear_pointer (&self->aliases, g_array_unref);
}

/**
 * samay_query_new:
 * @words: separated by anything that is no letter; of more than eight the rest doesn't count
 * @language: (nullable): whose tables know places by several names: then any of them is found
 *
 * Returns: (transfer full): the words, read once
 */
SamayQuery *
samay_query_new (const char    *words,
                 SamayLanguage *language)
{
  SamayQuery *self = g_new0 (SamayQuery, 1);
  const char *end;
  gsize length;
  SamayCharKind script;

  g_return_val_if_fail (words != NULL, self);

  end = words + strlen (words);
  for (const char *word = find_word (words, end, &length, &script); word != NULL && self->n < MAX_WORDS;
       word = find_word (word + length, end, &length, &script))
    {
      Word *read = &self->words[self->n++];

      samay_fold_word (&read->fold, word, length);
      samay_skeleton_read (&read->skeleton, word, length);
      read->script = script;
    }
  if (language != NULL && self->n > 0)
    find_aliases (self, language);
  return self;
}

/**
 * samay_query_free:
 * @self: (transfer full) (nullable):
 */
void
samay_query_free (SamayQuery *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->aliases, g_array_unref);
  g_free (self);
}

/**
 * samay_query_is_empty:
 *
 * Returns: whether there is no word in it
 */
gboolean
samay_query_is_empty (const SamayQuery *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->n == 0;
}

/**
 * samay_query_matches:
 * @row: of the table
 *
 * Costs about a microsecond for a title, and as much again for each dozen words of the sentences.
 *
 * Returns: whether the event has each word in its title, in its place, among its people or in a sentence that tells of it:
 *   spelling variants count as one, a place's name counts for all its names, and a word of another script counts if its
 *   consonants are the same; an empty query matches nothing
 */
gboolean
samay_query_matches (const SamayQuery *self,
                     SamayTellings    *tellings,
                     guint             row)
{
  SamayEventRow event;
  guint all;
  guint found;
  guint n;
  const SamayMentionRef *refs;

  g_return_val_if_fail (self != NULL && tellings != NULL, FALSE);

  if (self->n == 0)
    return FALSE;
  all = (1u << self->n) - 1;
  event = samay_event_table_get_row (samay_tellings_get_table (tellings), row);
  found = match_string (self, event.title, FALSE);
  if (found != all)
    found |= match_string (self, event.place, TRUE);
  refs = samay_tellings_get_refs (tellings, row, &n);
  for (guint i = 0; i < n && found != all; i++)
    found |= match_mention (self, tellings, refs[i]);
  return found == all;
}

/**
 * samay_query_matches_text:
 *
 * Returns: whether each word is in the text, as samay_query_matches() would have it; an empty query matches nothing
 */
gboolean
samay_query_matches_text (const SamayQuery *self,
                          const char       *text)
{
  g_return_val_if_fail (self != NULL && text != NULL, FALSE);

  return self->n > 0 && match_string (self, text, TRUE) == (1u << self->n) - 1;
}

/**
 * samay_find_rows:
 * @words: as for samay_query_new()
 * @is_stopped: (nullable): read atomically now and then; once it is not 0, the search ends early
 *
 * Costs what samay_query_matches() does for each event: call it in a worker.
 *
 * Returns: (transfer full) (element-type guint32): rows, ascending; none for words without a letter
 */
GArray *
samay_find_rows (SamayTellings *tellings,
                 const char    *words,
                 const gint    *is_stopped)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (SamayQuery) query = NULL;
  guint n;

  g_return_val_if_fail (tellings != NULL && words != NULL, rows);

  query = samay_query_new (words, samay_tellings_get_language (tellings));
  n = query->n > 0 ? samay_event_table_get_n (samay_tellings_get_table (tellings)) : 0;
  for (guint32 row = 0; row < n; row++)
    {
      if (samay_query_matches (query, tellings, row))
        g_array_append_val (rows, row);
      if (row % ROWS_BETWEEN_LOOKS == 0 && is_stopped != NULL && g_atomic_int_get (is_stopped) != 0)
        break;
    }
  return rows;
}
