/* test-find.c: what one types finds what one means, in either script
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-find.h"
#include "fake-engine.h"

static const struct
{
  const char *title;
  const char *place;
} events[] = {
  { "रूसी राष्ट्रपति व्लादीमिर पुतिन की भारत यात्रा", "दिल्ली" },
  { "संयुक्त कार्यसमूह की 13वीं बैठक", "मॉस्को" },
  { "Putin meets Modi", "Moscow" },
  { "विदेश मंत्रालय ने एक बयान में कहा", NULL },
};

/* @rows: bits */
static const struct
{
  const char *query;
  guint rows;
} rows[] = {
  { "पुतिन", 1 << 0 | 1 << 2 },
  { "putin", 1 << 0 | 1 << 2 },
  { "mosko", 1 << 1 },
  { "dilli", 1 << 0 },
  { "बैठक", 1 << 1 },
  { "बैठ", 1 << 1 },
  { "13", 1 << 1 },
  { "PUTIN modi", 1 << 2 },
  { "putin दिल्ली", 1 << 0 },
  { "विदेश, बयान!", 1 << 3 },
  { "itin", 0 },
  { "", 0 },
  { " … ", 0 },
};

static SamayTellings *
make_tellings (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  g_autoptr (SamayTimeline) timeline = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      SamayEventRow row = { .id = id, .title = events[i].title, .place = events[i].place,
                            .when = samay_when_from_days (i, i, SAMAY_PRECISION_DAY) };

      samay_event_table_builder_add (builder, &row);
    }
  table = samay_event_table_builder_end (builder);
  timeline = samay_timeline_new_with_table (table);
  return samay_tellings_new (timeline);
}

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SamayTellings) tellings = make_tellings ();
  g_autoptr (GArray) found = samay_find_rows (tellings, rows[i].query, NULL);
  guint bits = 0;

  for (guint j = 0; j < found->len; j++)
    {
      bits |= 1u << g_array_index (found, guint32, j);
      g_assert_true (j == 0 || g_array_index (found, guint32, j) > g_array_index (found, guint32, j - 1));
    }
  g_assert_cmphex (bits, ==, rows[i].rows);
}

static void
test_a_search_can_be_stopped (void)
{
  g_autoptr (SamayTellings) tellings = make_tellings ();
  gint is_stopped = 1;
  g_autoptr (GArray) found = samay_find_rows (tellings, "बैठक", &is_stopped);

  g_assert_cmpuint (found->len, ==, 0);
}

/* The person stands in no title and in no sentence. */
static const struct
{
  const char *query;
  guint n;
} told[] = {
  { "पुतिन", 1 },
  { "putin", 1 },
  { "पुतिन visit", 1 },
  { "पुतिन talks", 0 },
  { "talks moscow", 1 },
  { "2024 12", 2 },
};

static void
test_what_is_told_is_found (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayExtraction) extraction = fake_extract ("talks 2024-12-19 @Moscow\nvisit 2024-12-05 @@Delhi\n");
  g_autoptr (SamayStatement) statement = samay_statement_new ("s1", NULL, NULL, extraction);
  g_autoptr (SamayTellings) tellings = NULL;

  samay_timeline_add_statement (timeline, statement);
  tellings = samay_tellings_new (timeline);
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autoptr (GArray) found = samay_find_rows (tellings, told[i].query, NULL);

      g_test_message ("%s", told[i].query);
      g_assert_cmpuint (found->len, ==, told[i].n);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/find/%u-%s", i, rows[i].query);

      g_strdelimit (path + 6, "/ ", '-');
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/find/what-is-told-is-found", test_what_is_told_is_found);
  g_test_add_func ("/find/a-search-can-be-stopped", test_a_search_can_be_stopped);
  return g_test_run ();
}
