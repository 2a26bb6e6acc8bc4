/* samay-endings.c: endings of verbs, found by the end of a word
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-endings.h"

#include <string.h>

#define ENDING_MAX 8
#define STEM_MIN 1 /* letters that must stand before an ending */

typedef struct
{
  guint16 units[ENDING_MAX];
  guint n;
  SamaySense sense;
} Ending;

struct _SamayEndings
{
  GArray *endings;   /* Ending, by the low byte of their last letter, longest first */
  guint firsts[257]; /* by that byte: its first ending; the next one's is its end */
};

SamayEndings *
samay_endings_new (void)
{
  SamayEndings *self = g_new0 (SamayEndings, 1);

  self->endings = g_array_new (FALSE, FALSE, sizeof (Ending));
  return self;
}

void
samay_endings_free (SamayEndings *self)
{
  g_array_unref (self->endings);
  g_free (self);
}

/* An ending without its hyphen. One that is longer than any is passed over. */
void
samay_endings_add (SamayEndings *self,
                   const char   *ending,
                   SamaySense    sense)
{
  Ending row = { { 0 }, 0, sense };
  SamayFold fold;

  samay_fold_word (&fold, ending, -1);
  if (fold.n == 0 || fold.n > ENDING_MAX)
    return;
  memcpy (row.units, fold.units, fold.n * 2);
  row.n = fold.n;
  g_array_append_val (self->endings, row);
}

static int
compare_endings (gconstpointer a,
                 gconstpointer b)
{
  const Ending *first = a, *second = b;
  guint8 first_last = first->units[first->n - 1] & 0xFF, second_last = second->units[second->n - 1] & 0xFF;

  return first_last != second_last ? first_last - second_last : (int) second->n - (int) first->n;
}

/* No more endings. */
void
samay_endings_freeze (SamayEndings *self)
{
  guint ending = 0;

  g_array_sort (self->endings, compare_endings);
  for (guint byte = 0; byte <= 256; byte++)
    {
      while (ending < self->endings->len)
        {
          const Ending *row = &g_array_index (self->endings, Ending, ending);

          if ((row->units[row->n - 1] & 0xFF) >= byte)
            break;
          ending++;
        }
      self->firsts[byte] = ending;
    }
}

/**
 * samay_endings_find:
 *
 * Returns: (nullable): what the longest ending of the word says of its tense. Whether the word is one that only looks so
 *   is for the caller to see, in the class of exceptions
 */
const SamaySense *
samay_endings_find (const SamayEndings *self,
                    const SamayFold    *fold)
{
  guint8 last;

  if (fold->n <= STEM_MIN || fold->n > SAMAY_FOLD_MAX)
    return NULL;
  last = fold->units[fold->n - 1] & 0xFF;
  for (guint i = self->firsts[last]; i < self->firsts[last + 1]; i++)
    {
      const Ending *ending = &g_array_index (self->endings, Ending, i);

      if (fold->n >= ending->n + STEM_MIN
          && memcmp (fold->units + fold->n - ending->n, ending->units, ending->n * 2) == 0)
        return &ending->sense;
    }
  return NULL;
}
