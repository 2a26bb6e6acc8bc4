/* samay-given-date.c: when an event was, as a person says
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-given-date.h"

#include <string.h>

/**
 * samay_given_date_new:
 *
 * Returns: (transfer full): a date for the event that these words tell of
 */
SamayGivenDate *
samay_given_date_new (const char      *quote,
                      const char      *sentence,
                      guint            nth,
                      const SamayWhen *when)
{
  SamayGivenDate *self;

  g_return_val_if_fail (quote != NULL && sentence != NULL && when != NULL, NULL);

  self = g_new (SamayGivenDate, 1);
  *self = (SamayGivenDate) { g_strdup (quote), g_strdup (sentence), nth, *when };
  return self;
}

SamayGivenDate *
samay_given_date_copy (const SamayGivenDate *self)
{
  return samay_given_date_new (self->quote, self->sentence, self->nth, &self->when);
}

void
samay_given_date_free (SamayGivenDate *self)
{
  g_free (self->quote);
  g_free (self->sentence);
  g_free (self);
}

/**
 * samay_given_date_is_of_same:
 *
 * Returns: whether both are of one event
 */
gboolean
samay_given_date_is_of_same (const SamayGivenDate *a,
                             const SamayGivenDate *b)
{
  return a->nth == b->nth && g_str_equal (a->quote, b->quote) && g_str_equal (a->sentence, b->sentence);
}

static gboolean
holds (const char *text,
       guint32     start_byte,
       guint32     end_byte,
       const char *wanted)
{
  gsize length = strlen (wanted);

  return length == end_byte - start_byte && memcmp (text + start_byte, wanted, length) == 0;
}

/**
 * samay_given_date_matches:
 * @mention: of @extraction
 *
 * Returns: whether the mention has the words; which of several it is must be counted
 */
gboolean
samay_given_date_matches (const SamayGivenDate *self,
                          SamayExtraction      *extraction,
                          const SamayMention   *mention)
{
  const char *text = samay_extraction_get_text (extraction, NULL);

  return holds (text, mention->start_byte, mention->end_byte, self->quote)
         && holds (text, mention->sentence_start_byte, mention->sentence_end_byte, self->sentence);
}

/**
 * samay_given_dates_copy:
 * @self: (nullable) (element-type SamayGivenDate):
 *
 * Returns: (transfer full) (element-type SamayGivenDate): the same dates; an empty list for %NULL
 */
GPtrArray *
samay_given_dates_copy (GPtrArray *self)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_given_date_free);

  for (guint i = 0; self != NULL && i < self->len; i++)
    g_ptr_array_add (copy, samay_given_date_copy (self->pdata[i]));
  return copy;
}
