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

typedef struct
{
  Word words[MAX_WORDS];
  guint n;
} Query;

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

static void
read_query (Query      *self,
            const char *text)
{
  const char *end = text + strlen (text);
  gsize length;
  SamayCharKind script;

  self->n = 0;
  for (const char *word = find_word (text, end, &length, &script); word != NULL && self->n < MAX_WORDS;
       word = find_word (word + length, end, &length, &script))
    {
      Word *read = &self->words[self->n++];

      samay_fold_word (&read->fold, word, length);
      samay_skeleton_read (&read->skeleton, word, length);
      read->script = script;
    }
}

static gboolean
begins_with (const SamayFold *word,
             const SamayFold *begin)
{
  return begin->n <= SAMAY_FOLD_MAX && word->n >= begin->n
         && memcmp (word->units, begin->units, begin->n * sizeof *begin->units) == 0;
}

/* Which of the query's words the text has, as bits. */
static guint
match (const Query *self,
       const char  *text)
{
  const char *end = text + strlen (text);
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

/**
 * samay_find_rows:
 * @query: words, of which an event must have all, in its title or place; spelling variants count as one, and a word of
 *   another script counts if its consonants are the same
 * @is_stopped: (nullable): read atomically now and then; once it is not 0, the search ends early
 *
 * Costs about a microsecond per event: call it in a worker.
 *
 * Returns: (transfer full) (element-type guint32): rows, ascending; none for a query without a word
 */
GArray *
samay_find_rows (SamayEventTable *table,
                 const char      *query,
                 const gint      *is_stopped)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  Query asked;

  g_return_val_if_fail (table != NULL && query != NULL, rows);

  read_query (&asked, query);
  if (asked.n == 0)
    return rows;
  for (guint32 row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      guint found = match (&asked, event.title);

      if (event.place != NULL)
        found |= match (&asked, event.place);
      if (found == (1u << asked.n) - 1)
        g_array_append_val (rows, row);
      if (row % ROWS_BETWEEN_LOOKS == 0 && is_stopped != NULL && g_atomic_int_get (is_stopped) != 0)
        break;
    }
  return rows;
}
