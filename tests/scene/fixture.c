/* fixture.c: a sample of four events, one of each kind, and crowds as life and as chance make them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include <math.h>

static const char *const subjects[] = {
  "प्रधानमंत्री", "विदेश मंत्री", "रक्षा मंत्रालय", "संसद", "सर्वोच्च न्यायालय", "चुनाव आयोग", "रिज़र्व बैंक", "राष्ट्रपति",
  "केंद्र सरकार", "किसान संगठन", "भारतीय रेल", "अंतरिक्ष अनुसंधान संगठन", "राज्य सरकार", "संयुक्त राष्ट्र",
};
static const char *const objects[] = {
  "की बैठक", "का दौरा", "का शिखर सम्मेलन", "पर चर्चा", "का फ़ैसला", "की घोषणा", "का उद्घाटन", "पर समझौता",
  "का प्रक्षेपण", "की जाँच", "का शपथ ग्रहण", "की रिपोर्ट", "पर हस्ताक्षर", "की सुनवाई",
};
static const char *const places[] = { "दिल्ली", "मॉस्को", "मुंबई", "श्रीहरिकोटा", "जिनेवा", "पटना", "लखनऊ", NULL, NULL, NULL };

static SamayEventRow
make_row (const char  *id,
          const char  *title,
          const char  *place,
          SamayStatus  status,
          SamayWhen    when)
{
  return (SamayEventRow) {
    .id = id, .title = title, .place = place, .status = status, .when = when, .importance = 1, .n_mentions = 1,
  };
}

static SamayWhen
make_days (gint64 year,
           int    month,
           int    day,
           int    n_days)
{
  gint64 first = samay_day_from_civil (year, month, day);

  return samay_when_from_days (first, first + n_days - 1, SAMAY_PRECISION_DAY);
}

static void
add (SamayEventTableBuilder *builder,
     const char             *id,
     const char             *title,
     const char             *place,
     SamayStatus             status,
     SamayWhen               when)
{
  SamayEventRow row = make_row (id, title, place, status, when);

  samay_event_table_builder_add (builder, &row);
}

SamayEventTable *
fixture_empty (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  return samay_event_table_builder_end (builder);
}

SamayEventTable *
fixture_title (const char *title)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  add (builder, "e1", title, NULL, SAMAY_STATUS_OCCURRED, make_days (2024, 12, 19, 1));
  return samay_event_table_builder_end (builder);
}

/* A press release of December 2024. */
SamayEventTable *
fixture_four (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  SamayWhen early = make_days (2025, 1, 1, 120);
  SamayWhen before = make_days (2024, 12, 20, 1);
  SamayEventRow order;

  early.precision = SAMAY_PRECISION_YEAR;
  early.part = SAMAY_PART_EARLY;
  before.span.begin_s = SAMAY_INSTANT_MIN;
  before.bound = SAMAY_BOUND_BEFORE;
  order = make_row ("e4", "तन्मय लाल और मिखाइल गालुजिन की बैठक", NULL, SAMAY_STATUS_OCCURRED, before);
  order.basis = SAMAY_BASIS_ORDER;

  add (builder, "e1", "संयुक्त राष्ट्र संबंधी मुद्दों पर 6वें दौरे और आतंकवाद पर संयुक्त कार्यसमूह (JWG) की 13वीं बैठक", "मॉस्को",
       SAMAY_STATUS_OCCURRED, make_days (2024, 12, 19, 2));
  add (builder, "e2", "विदेश मंत्रालय ने एक बयान में कहा", NULL, SAMAY_STATUS_OCCURRED, make_days (2024, 12, 21, 1));
  add (builder, "e3", "रूसी राष्ट्रपति व्लादीमिर पुतिन की भारत यात्रा", "भारत", SAMAY_STATUS_EXPECTED, early);
  samay_event_table_builder_add (builder, &order);
  return samay_event_table_builder_end (builder);
}

/* One event of each status, and one of each way of not knowing a date. */
SamayEventTable *
fixture_kinds (void)
{
  static const char *const titles[] = { "Occurred", "Planned", "Expected", "Ongoing", "Cancelled", "Postponed", "Recurring",
                                        "Denied" };
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  SamayWhen when;

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *id = g_strdup_printf ("status-%u", i);

      add (builder, id, titles[i], "New Delhi", i, make_days (2024, 1 + i, 3, i % 2 ? 1 : 40));
    }
  when = samay_when_from_month (2024, 9);
  when.certainty = SAMAY_CERTAINTY_APPROXIMATE;
  add (builder, "about", "About September", NULL, SAMAY_STATUS_OCCURRED, when);
  when = make_days (2024, 10, 5, 1);
  when.certainty = SAMAY_CERTAINTY_UNCERTAIN;
  add (builder, "maybe", "Perhaps the 5th of October", NULL, SAMAY_STATUS_PLANNED, when);
  when = make_days (2024, 11, 1, 60);
  when.part = SAMAY_PART_MID;
  add (builder, "mid", "In the middle", NULL, SAMAY_STATUS_PLANNED, when);
  when.part = SAMAY_PART_LATE;
  add (builder, "late", "Late", NULL, SAMAY_STATUS_OCCURRED, when);
  when = make_days (2024, 12, 5, 1);
  when.bound = SAMAY_BOUND_SINCE;
  add (builder, "since", "Since the 5th of December", NULL, SAMAY_STATUS_ONGOING, when);
  when.bound = SAMAY_BOUND_UNTIL;
  add (builder, "until", "Until the 5th of December", NULL, SAMAY_STATUS_EXPECTED, when);
  add (builder, "undated", "No one knows when", NULL, SAMAY_STATUS_EXPECTED, SAMAY_WHEN_UNKNOWN);
  when = SAMAY_WHEN_UNKNOWN;
  when.pattern.month = 12;
  when.pattern.day = 19;
  when.precision = SAMAY_PRECISION_DAY;
  add (builder, "pattern", "A day of some year", NULL, SAMAY_STATUS_OCCURRED, when);
  return samay_event_table_builder_end (builder);
}

/* Days cluster around a few weeks, as news do, and most events are past. */
SamayEventTable *
fixture_life (guint   n,
              guint32 seed)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  gint64 first_day = samay_day_from_civil (2015, 1, 1);
  guint n_clusters = MAX (n / 60, 1);
  g_autofree gint64 *clusters = g_new (gint64, n_clusters);

  for (guint i = 0; i < n_clusters; i++)
    clusters[i] = first_day + 3700 * sqrt (g_rand_double (rand));
  for (guint i = 0; i < n; i++)
    {
      gint64 day = clusters[g_rand_int_range (rand, 0, n_clusters)] + g_rand_int_range (rand, -6, 7);
      int chance = g_rand_int_range (rand, 0, 100);
      SamayWhen when = samay_when_from_days (day, day + (chance < 80 ? 0 : g_rand_int_range (rand, 1, 20)),
                                             SAMAY_PRECISION_DAY);
      g_autofree char *id = g_strdup_printf ("e%u", i + 1);
      g_autofree char *title = g_strdup_printf ("%s और %s %s", subjects[g_rand_int_range (rand, 0, G_N_ELEMENTS (subjects))],
                                                subjects[g_rand_int_range (rand, 0, G_N_ELEMENTS (subjects))],
                                                objects[g_rand_int_range (rand, 0, G_N_ELEMENTS (objects))]);
      SamayEventRow row = make_row (id, title, places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
                                    chance < 70 ? SAMAY_STATUS_OCCURRED : chance % 8, when);

      row.importance = g_rand_double (rand) * 5;
      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}

static SamayWhen
make_random_when (GRand *rand)
{
  gint64 day = g_rand_int_range (rand, -20000, 20000);
  SamayWhen when = samay_when_from_days (day, day + g_rand_int_range (rand, 0, 400), SAMAY_PRECISION_DAY);

  when.certainty = g_rand_int_range (rand, 0, 3);
  when.part = g_rand_int_range (rand, 0, 6);
  when.bound = g_rand_int_range (rand, 0, 5);
  switch (g_rand_int_range (rand, 0, 10))
    {
    case 0:
      return SAMAY_WHEN_UNKNOWN;
    case 1:
      when.span.begin_s = SAMAY_INSTANT_MIN;
      when.bound = SAMAY_BOUND_BEFORE;
      break;
    case 2:
      when.span.end_s = SAMAY_INSTANT_MAX;
      when.bound = SAMAY_BOUND_SINCE;
      break;
    default:
      break;
    }
  return when;
}

/* Everything that may be, evenly: dates of a century, open and unknown ones, titles of one letter and of a hundred words. */
SamayEventTable *
fixture_random (guint   n,
                guint32 seed)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      g_autofree char *id = g_strdup_printf ("e%u", i + 1);
      guint n_words = pow (100, g_rand_double (rand));
      SamayEventRow row;

      for (guint j = 0; j < n_words; j++)
        g_string_append_printf (title, "%s%s", j > 0 ? " " : "", subjects[g_rand_int_range (rand, 0, G_N_ELEMENTS (subjects))]);
      row = make_row (id, title->str, places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
                      g_rand_int_range (rand, 0, 8), make_random_when (rand));
      row.importance = g_rand_double (rand);
      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}
