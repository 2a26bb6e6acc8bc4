/* fake-gist.c: stands in for the engine's gists: each word is a name, each number a figure; places have one name
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/samay-gist.h"
#include "extract/samay-place-names.h"

#include <string.h>

SamayGist
samay_gist_from_text (SamayGistKind  kind,
                      const char    *text,
                      gsize          length)
{
  guint64 hash = G_GUINT64_CONSTANT (0xCBF29CE484222325);

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guchar) text[i]) * G_GUINT64_CONSTANT (0x100000001B3);
  return hash << SAMAY_GIST_KIND_BITS | kind;
}

SamayGist
samay_gist_from_ordinal (gint64 number)
{
  return (guint64) number << SAMAY_GIST_KIND_BITS | SAMAY_GIST_ORDINAL;
}

gint64
samay_gist_get_number (SamayGist self)
{
  return (gint64) (self >> SAMAY_GIST_KIND_BITS);
}

guint64
samay_gist_get_counted (SamayGist self)
{
  return 0;
}

SamayGist
samay_gist_from_place (SamayLanguage *language,
                       const char    *place)
{
  return samay_gist_from_text (SAMAY_GIST_CITY, place, strlen (place));
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

void
samay_gist_read (SamayLanguage *language,
                 const char    *text,
                 gsize          length,
                 GArray        *gists)
{
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) words = g_strsplit_set (copy, " \n@.", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_ascii_isalpha (words[i][0]))
      add (gists, samay_gist_from_text (SAMAY_GIST_NAME, words[i], strlen (words[i])));
}

void
samay_gist_read_name (const char *name,
                      GArray     *gists)
{
  g_auto (GStrv) words = g_strsplit (name, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    add (gists, samay_gist_from_text (SAMAY_GIST_NAME, words[i], strlen (words[i])));
}

/* The first word is what it is: Board of Rivers. */
guint64
samay_gist_read_organisation (SamayLanguage *language,
                              const char    *name,
                              GArray        *gists)
{
  const char *rest = strchr (name, ' ');

  if (rest != NULL)
    samay_gist_read_name (rest + 1, gists);
  return samay_gist_from_text (SAMAY_GIST_WORD, name, rest != NULL ? (gsize) (rest - name) : strlen (name));
}

SamayPlaceNames *
samay_place_names_new (SamayLanguage *language)
{
  return NULL;
}

void
samay_place_names_free (SamayPlaceNames *self)
{
}

gboolean
samay_place_names_find (const SamayPlaceNames *self,
                        const SamayFold       *words,
                        guint                  n_words,
                        GArray                *names)
{
  return FALSE;
}
