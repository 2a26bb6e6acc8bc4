/* samay-find.c: each word asked for begins a word of the event, or sounds like one in another script
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-find.h"

#include "base/samay-fold.h"
#include "base/samay-skeleton.h"

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

struct _SamayQuery
{
  Word words[MAX_WORDS];
  guint n;
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

/* Which of the query's words stand between @text and @end, as bits. */
static guint
match (const SamayQuery *self,
       const char       *text,
       const char       *end)
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
              const char       *text)
{
  return text != NULL ? match (self, text, text + strlen (text)) : 0;
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
  guint found = match (self, text + start, text + end);

  for (const char *const *person = mention->people; person != NULL && *person != NULL; person++)
    found |= match_string (self, *person);
  return found;
}

/**
 * samay_query_new:
 * @words: separated by anything that is no letter; of more than eight the rest doesn't count
 *
 * Returns: (transfer full): the words, read once
 */
SamayQuery *
samay_query_new (const char *words)
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
  return self;
}

/**
 * samay_query_free:
 * @self: (transfer full) (nullable):
 */
void
samay_query_free (SamayQuery *self)
{
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
 *   spelling variants count as one, and a word of another script counts if its consonants are the same; an empty query
 *   matches nothing
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
  found = match_string (self, event.title);
  if (found != all)
    found |= match_string (self, event.place);
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

  return self->n > 0 && match_string (self, text) == (1u << self->n) - 1;
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

  query = samay_query_new (words);
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
