/* samay-merge-place.c: the city that several mentions give one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include <string.h>

/* Mentions that name one city, in whatever language. */
typedef struct
{
  SamayGist city;
  GArray *mentions; /* guint32 */
} PlaceClaim;

/* 0 for what is no city of the tables: a hall in a city contradicts nothing, nor does a country. */
static SamayGist
find_city (const SamayTelling *self,
           guint32             mention)
{
  const char *place = self->output->mentions[mention].place;
  g_autoptr (GArray) gists = NULL;

  if (place == NULL)
    return 0;
  gists = g_array_new (FALSE, FALSE, sizeof (SamayGist));
  samay_gist_read (self->output->language, place, strlen (place), gists);
  for (guint i = 0; i < gists->len; i++)
    if (samay_gist_get_kind (g_array_index (gists, SamayGist, i)) == SAMAY_GIST_CITY)
      return g_array_index (gists, SamayGist, i);
  return 0;
}

static void
free_claim (gpointer data)
{
  g_array_unref (((PlaceClaim *) data)->mentions);
}

static void
add_to_claims (GArray    *claims,
               SamayGist  city,
               guint32    mention)
{
  PlaceClaim claim = { city, NULL };
  guint i = 0;

  while (i < claims->len && g_array_index (claims, PlaceClaim, i).city != city)
    i++;
  if (i == claims->len)
    {
      claim.mentions = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_array_append_val (claims, claim);
    }
  g_array_append_val (g_array_index (claims, PlaceClaim, i).mentions, mention);
}

/* That of most statements; of as many, the one told first. */
static guint
find_best (const SamayTelling *self,
           const GArray       *claims)
{
  guint best = 0, most = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      const GArray *mentions = g_array_index (claims, PlaceClaim, i).mentions;
      guint n = samay_merge_count_statements (self->output, (const guint32 *) (gpointer) mentions->data, mentions->len);

      if (n > most)
        {
          most = n;
          best = i;
        }
    }
  return best;
}

/**
 * samay_telling_is_at_place:
 * @place: of the event, by its first claim
 *
 * Returns: whether @mention is told to be at @place, or nowhere else
 */
gboolean
samay_telling_is_at_place (const SamayTelling *self,
                           guint32             mention,
                           const char         *place)
{
  const char *own = self->output->mentions[mention].place;

  return own == NULL || g_str_equal (own, place)
         || samay_gist_from_place (self->output->language, own) == samay_gist_from_place (self->output->language, place);
}

/**
 * samay_telling_tell_place:
 *
 * Where several cities are told: a conflict, and the place of the event is the city that most statements tell. Else the place
 * stays untold, for the words to give it.
 */
void
samay_telling_tell_place (const SamayTelling *self,
                          SamayMergedEvent   *event)
{
  g_autoptr (GArray) claims = NULL;
  guint best;

  if (event->n_sources < 2)
    return;
  claims = g_array_new (FALSE, FALSE, sizeof (PlaceClaim));
  g_array_set_clear_func (claims, free_claim);
  for (guint i = 0; i < self->n; i++)
    {
      SamayGist city = find_city (self, self->members[i]);

      if (city != 0)
        add_to_claims (claims, city, self->members[i]);
    }
  if (claims->len < 2)
    return;
  best = find_best (self, claims);
  event->place = self->output->mentions[g_array_index (g_array_index (claims, PlaceClaim, best).mentions, guint32, 0)].place;
  for (guint i = 0; i < claims->len; i++)
    {
      /* The best one first. */
      guint at = i == 0 ? best : i <= best ? i - 1 : i;

      samay_merge_add_claim (self->output, g_array_index (claims, PlaceClaim, at).mentions, 0, 0);
    }
  samay_merge_add_conflict (self->output, SAMAY_CONFLICT_PLACE, claims->len);
}
