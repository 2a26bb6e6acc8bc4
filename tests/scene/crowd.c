/* crowd.c: labels of three to six words out of thousands, dates gathered around what happened, most of them days
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "crowd.h"

#include <math.h>
#include <string.h>

#define N_WORDS 6000

static const char *const consonants_hi[] = {
  "क", "ख", "ग", "घ", "च", "छ", "ज", "ट", "ड", "त", "थ", "द", "ध", "न", "प", "फ", "ब", "भ", "म", "य", "र", "ल", "व",
  "श", "स", "ह", "प्र", "स्त", "क्ष", "त्र", "ष्ट", "न्त", "ज्ञ", "द्ध", "श्र",
};
static const char *const vowels_hi[] = { "", "", "", "ा", "ा", "ि", "ी", "ी", "ु", "ू", "े", "े", "ै", "ो", "ं", "ों" };
static const char *const consonants_en[] = {
  "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "ch", "sh", "th",
  "pr",
};
static const char *const vowels_en[] = { "a", "e", "i", "o", "u", "ea", "ou", "an", "er", "in", "on" };
static const char *const small_hi[] = { "के", "की", "में", "और", "का", "पर", "से", "को", "ने" };
static const char *const small_en[] = { "the", "of", "in", "and", "to", "for", "on", "with" };
static const char *const places_hi[] = { "दिल्ली", "मॉस्को", "मुंबई", "श्रीहरिकोटा", "जिनेवा", "पटना", "लखनऊ" };
static const char *const places_en[] = { "Delhi", "Moscow", "Mumbai", "Sriharikota", "Geneva", "Patna", "Lucknow" };

#define PICK(rand, of) of[g_rand_int_range (rand, 0, G_N_ELEMENTS (of))]

typedef struct
{
  GRand *rand;
  gboolean is_hindi;
  GPtrArray *words;
} Maker;

static void
make_words (Maker *self)
{
  self->words = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < N_WORDS; i++)
    {
      GString *word = g_string_new (NULL);
      guint n = g_rand_int_range (self->rand, 2, 5);

      for (guint j = 0; j < n; j++)
        {
          g_string_append (word, self->is_hindi ? PICK (self->rand, consonants_hi) : PICK (self->rand, consonants_en));
          g_string_append (word, self->is_hindi ? PICK (self->rand, vowels_hi) : PICK (self->rand, vowels_en));
        }
      g_ptr_array_add (self->words, g_string_free (word, FALSE));
    }
}

/* Some words are common and most are rare. */
static char *
make_title (Maker *self)
{
  GString *title = g_string_new (NULL);
  guint n = g_rand_int_range (self->rand, 3, 7);

  for (guint i = 0; i < n; i++)
    {
      double chance = g_rand_double (self->rand);
      const char *word = g_ptr_array_index (self->words, (guint) (chance * chance * chance * N_WORDS));

      if (i % 3 == 1)
        word = self->is_hindi ? PICK (self->rand, small_hi) : PICK (self->rand, small_en);
      g_string_append_printf (title, "%s%s", i > 0 ? " " : "", word);
    }
  return g_string_free (title, FALSE);
}

static SamayWhen
make_when (Maker  *self,
           gint64  day)
{
  int chance = g_rand_int_range (self->rand, 0, 1000);
  gint64 second = day * SAMAY_DAY_S + g_rand_int_range (self->rand, 0, 1440) * 60;
  SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);
  SamayWhen when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);

  if (chance < 5)
    return SAMAY_WHEN_UNKNOWN;
  if (chance < 10)
    {
      when.bound = chance & 1 ? SAMAY_BOUND_UNTIL : SAMAY_BOUND_SINCE;
      return when;
    }
  if (chance < 30)
    return samay_when_from_year (civil.year);
  if (chance < 90)
    {
      when = samay_when_from_month (civil.year, civil.month);
      when.part = chance < 50 ? SAMAY_PART_EARLY : SAMAY_PART_NONE;
      return when;
    }
  if (chance < 200)
    return samay_when_from_days (day, day + g_rand_int_range (self->rand, 1, 8), SAMAY_PRECISION_DAY);
  if (chance < 350)
    {
      when.span = (SamaySpan) { second, second + 60 };
      when.precision = SAMAY_PRECISION_MINUTE;
    }
  when.certainty = chance > 950 ? SAMAY_CERTAINTY_APPROXIMATE : SAMAY_CERTAINTY_EXACT;
  return when;
}

static void
add_event (Maker                  *self,
           SamayEventTableBuilder *builder,
           guint                   i,
           gint64                  day)
{
  g_autofree char *title = make_title (self);
  g_autofree char *id = g_strdup_printf ("e%u", i + 1);
  guint n_mentions = 1 / MAX (g_rand_double (self->rand), 0.001);
  SamayEventRow row = { .id = id, .title = title, .n_mentions = n_mentions, .n_sources = n_mentions };

  row.when = make_when (self, day);
  row.importance = 1 + log2 (n_mentions) + (row.when.precision <= SAMAY_PRECISION_DAY ? 1 : 0.5);
  row.status = g_rand_double (self->rand) < 0.75 ? SAMAY_STATUS_OCCURRED : g_rand_int_range (self->rand, 0, 8);
  if (g_rand_boolean (self->rand))
    {
      row.place = self->is_hindi ? PICK (self->rand, places_hi) : PICK (self->rand, places_en);
      row.importance += 0.25;
    }
  samay_event_table_builder_add (builder, &row);
}

/* Twelve years; what happens is told of on the same day and the days around, and lately there is more of it. */
SamayEventTable *
crowd_make (guint       n,
            guint32     seed,
            const char *language)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  Maker self = { g_rand_new_with_seed (seed), strcmp (language, "hi") == 0, NULL };
  gint64 first_day = samay_day_from_civil (2012, 6, 1);
  guint n_stories = CLAMP (n / 60, 1, 20000);
  g_autofree gint64 *stories = g_new (gint64, n_stories);

  make_words (&self);
  for (guint i = 0; i < n_stories; i++)
    stories[i] = first_day + 4400 * pow (g_rand_double (self.rand), 0.6);
  for (guint i = 0; i < n; i++)
    {
      double chance = g_rand_double (self.rand);
      gint64 day = stories[(guint) (chance * chance * n_stories)];

      day += g_rand_double (self.rand) < 0.4 ? 0 : (gint64) (-6 * log (1 - g_rand_double (self.rand))) * (g_rand_double (self.rand) < 0.3 ? -1 : 1);
      add_event (&self, builder, i, day);
    }
  g_ptr_array_unref (self.words);
  g_rand_free (self.rand);
  return samay_event_table_builder_end (builder);
}
