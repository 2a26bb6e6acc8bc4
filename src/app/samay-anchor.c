/* samay-anchor.c: finds an event again after its text was edited
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-anchor.h"

#include <string.h>

/* How much each thing that stayed tells, and how much is enough. A title alone isn't: one meeting is like another. */
#define TITLE_POINTS 4
#define QUOTE_POINTS 3
#define SENTENCE_POINTS 2
#define WHEN_POINTS 2
#define ENOUGH_POINTS 5

/**
 * samay_anchor_take:
 * @extraction: that @mention is of
 */
void
samay_anchor_take (SamayAnchor        *self,
                   SamayExtraction    *extraction,
                   const SamayMention *mention)
{
  const char *text;

  g_return_if_fail (self != NULL && extraction != NULL && mention != NULL);

  text = samay_extraction_get_text (extraction, NULL);
  samay_anchor_clear (self);
  self->quote = g_strndup (text + mention->start_byte, mention->end_byte - mention->start_byte);
  self->sentence = g_strndup (text + mention->sentence_start_byte,
                              mention->sentence_end_byte - mention->sentence_start_byte);
  self->title = samay_extraction_dup_title (extraction, mention);
  self->when = mention->when;
  self->start_byte = mention->start_byte;
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

/* How surely a mention of the new text is the event of the old one; 0 if it is another. */
static guint
rate (const SamayAnchor  *self,
      SamayExtraction    *extraction,
      const SamayMention *mention)
{
  g_autofree char *title = NULL;
  const char *text = samay_extraction_get_text (extraction, NULL);
  guint n = 0;

  if (holds (text, mention->start_byte, mention->end_byte, self->quote))
    n += QUOTE_POINTS;
  if (holds (text, mention->sentence_start_byte, mention->sentence_end_byte, self->sentence))
    n += SENTENCE_POINTS;
  if (samay_when_equal (&mention->when, &self->when))
    n += WHEN_POINTS;
  /* A title is put together, and there may be very many. */
  if (n == 0)
    return 0;
  title = samay_extraction_dup_title (extraction, mention);
  if (g_str_equal (title, self->title))
    n += TITLE_POINTS;
  return n >= ENOUGH_POINTS ? n : 0;
}

/**
 * samay_anchor_find:
 * @extraction: of the new text
 * @mentions: (element-type SamayMention): of it, in any order; %NULL is passed over
 *
 * Of several that are as likely, the one that stands nearest to where the event was.
 *
 * Returns: an index of @mentions, or %SAMAY_ANCHOR_LOST
 */
guint
samay_anchor_find (const SamayAnchor *self,
                   SamayExtraction   *extraction,
                   GPtrArray         *mentions)
{
  guint best = SAMAY_ANCHOR_LOST;
  guint best_rate = 0;
  guint32 best_distance = 0;

  g_return_val_if_fail (self != NULL && mentions != NULL, SAMAY_ANCHOR_LOST);

  if (self->quote == NULL || extraction == NULL)
    return SAMAY_ANCHOR_LOST;
  for (guint i = 0; i < mentions->len; i++)
    {
      const SamayMention *mention = mentions->pdata[i];
      guint this_rate;
      guint32 distance;

      if (mention == NULL)
        continue;
      this_rate = rate (self, extraction, mention);
      distance = MAX (mention->start_byte, self->start_byte) - MIN (mention->start_byte, self->start_byte);

      if (this_rate > best_rate || (this_rate > 0 && this_rate == best_rate && distance < best_distance))
        {
          best = i;
          best_rate = this_rate;
          best_distance = distance;
        }
    }
  return best;
}

/**
 * samay_anchor_clear:
 *
 * Frees what the anchor holds, not the anchor.
 */
void
samay_anchor_clear (SamayAnchor *self)
{
  g_clear_pointer (&self->quote, g_free);
  g_clear_pointer (&self->sentence, g_free);
  g_clear_pointer (&self->title, g_free);
}
