/* samay-importance.c: how much an event deserves its place where there isn't room for all
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-importance.h"

#include <math.h>

/* A date that names a day is worth a second mention; one that names a century is worth next to nothing,
 * since its mark says little and covers much. */
static const float precision_weights[] = {
  [SAMAY_PRECISION_UNKNOWN] = 0.0f,  [SAMAY_PRECISION_SECOND] = 1.0f, [SAMAY_PRECISION_MINUTE] = 1.0f,
  [SAMAY_PRECISION_HOUR] = 1.0f,     [SAMAY_PRECISION_DAY] = 1.0f,    [SAMAY_PRECISION_WEEK] = 0.8f,
  [SAMAY_PRECISION_MONTH] = 0.7f,    [SAMAY_PRECISION_SEASON] = 0.6f, [SAMAY_PRECISION_QUARTER] = 0.6f,
  [SAMAY_PRECISION_HALF] = 0.5f,     [SAMAY_PRECISION_YEAR] = 0.5f,   [SAMAY_PRECISION_DECADE] = 0.3f,
  [SAMAY_PRECISION_CENTURY] = 0.2f,  [SAMAY_PRECISION_MILLENNIUM] = 0.1f,
};

/* What the words say beside the date; each is worth a fraction of a mention. */
#define PLACE_WEIGHT 0.25f
#define PERSON_WEIGHT 0.125f
#define PEOPLE_MAX 2
#define SERIES_WEIGHT 0.25f
#define VAGUE_FACTOR 0.5f

/**
 * samay_importance_measure:
 * @mention: the one that speaks for the event
 * @n_mentions: how many mentions it has in all
 *
 * Grows with evidence and with the fineness of the date. It orders events; its size means nothing else.
 *
 * Returns: 0 and up
 */
float
samay_importance_measure (const SamayMention *mention,
                          guint               n_mentions)
{
  /* Twice the mentions add one: a hundred reports of one thing weigh as seven, and do not drown the rest. */
  float evidence = 1.0f + log2f ((float) MAX (n_mentions, 1));
  float fineness;
  guint n_people = 0;

  g_return_val_if_fail (mention != NULL, 0.0f);

  fineness = mention->when.precision < G_N_ELEMENTS (precision_weights)
             ? precision_weights[mention->when.precision] : 0.0f;
  if (mention->when.certainty != SAMAY_CERTAINTY_EXACT || mention->basis == SAMAY_BASIS_ORDER)
    fineness *= VAGUE_FACTOR;
  while (n_people < PEOPLE_MAX && mention->people != NULL && mention->people[n_people] != NULL)
    n_people++;
  return evidence + fineness + (float) n_people * PERSON_WEIGHT
         + (mention->place != NULL ? PLACE_WEIGHT : 0.0f) + (mention->n_series > 0 ? SERIES_WEIGHT : 0.0f);
}
