/* test-grouping.c: every dated event in one group
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-grouping.h"
#include "fake-engine.h"

static void
add_text (SamayTimeline *timeline,
          const char    *id,
          const char    *title,
          const char    *text)
{
  g_autoptr (SamayExtraction) extraction = fake_extract (text);
  g_autoptr (SamayStatement) statement = samay_statement_new (id, title, NULL, extraction);

  samay_timeline_add_statement (timeline, statement);
}

static guint
count_rows (SamayGrouping *grouping)
{
  guint n_rows = 0;

  for (guint group = 0; group < samay_grouping_get_n (grouping); group++)
    {
      guint n;
      const guint32 *rows = samay_grouping_get_rows (grouping, group, &n);

      g_assert_cmpuint (n, >, 0);
      for (guint i = 0; i < n; i++)
        {
          g_assert_cmpuint (samay_grouping_find (grouping, rows[i]), ==, group);
          g_assert_true (i == 0 || rows[i] > rows[i - 1]);
        }
      n_rows += n;
    }
  return n_rows;
}

static void
test_places (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayGrouping) grouping = NULL;
  guint n;

  add_text (timeline, "s1", NULL, "a 2001-01-01 @Patna\nb 2002-01-01 @Delhi\nc 2003-01-01 @Delhi\nd 2004-01-01\ne @Delhi");
  grouping = samay_grouping_new (timeline, samay_timeline_get_table (timeline), SAMAY_GROUPING_PLACE);
  g_assert_cmpuint (samay_grouping_get_n (grouping), ==, 3);
  g_assert_cmpstr (samay_grouping_get_name (grouping, 0), ==, "Delhi");
  g_assert_cmpstr (samay_grouping_get_name (grouping, 1), ==, "Patna");
  g_assert_cmpint (samay_grouping_get_kind (grouping, 2), ==, SAMAY_GROUP_KIND_NAMELESS);
  samay_grouping_get_rows (grouping, 0, &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (count_rows (grouping), ==, samay_event_table_get_n_dated (samay_timeline_get_table (timeline)));
}

static void
test_statements_stand_in_their_order (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayGrouping) grouping = NULL;

  add_text (timeline, "s1", "First", "later 2024-12-19");
  add_text (timeline, "s2", "Second", "earlier 2001-01-01\nthen 2002-01-01");
  grouping = samay_grouping_new (timeline, samay_timeline_get_table (timeline), SAMAY_GROUPING_STATEMENT);
  g_assert_cmpuint (samay_grouping_get_n (grouping), ==, 2);
  g_assert_cmpstr (samay_grouping_get_name (grouping, 0), ==, "First");
  g_assert_cmpstr (samay_grouping_get_name (grouping, 1), ==, "Second");
  g_assert_cmpuint (samay_grouping_find (grouping, 0), ==, 1);
  g_assert_cmpuint (count_rows (grouping), ==, 3);
}

static void
test_events_without_statements_have_places_and_statuses (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  g_autoptr (SamayTimeline) timeline = NULL;

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      g_autofree char *place = g_strdup_printf ("place %u", i % 300);
      SamayEventRow row = { .id = id, .title = "t", .place = place, .when = samay_when_from_year (1000 + i), .status = i % 3 };

      samay_event_table_builder_add (builder, &row);
    }
  table = samay_event_table_builder_end (builder);
  timeline = samay_timeline_new_with_table (table);
  for (guint key = SAMAY_GROUPING_STATEMENT; key < SAMAY_N_GROUPINGS; key++)
    {
      g_autoptr (SamayGrouping) grouping = samay_grouping_new (timeline, table, key);
      guint n = samay_grouping_get_n (grouping);

      g_assert_cmpuint (count_rows (grouping), ==, 1000);
      g_assert_cmpuint (n, ==, key == SAMAY_GROUPING_PLACE ? SAMAY_GROUPING_MAX_NAMED + 1 : key == SAMAY_GROUPING_STATUS ? 3 : 1);
      if (key == SAMAY_GROUPING_PLACE)
        g_assert_cmpint (samay_grouping_get_kind (grouping, n - 1), ==, SAMAY_GROUP_KIND_OTHERS);
      if (key == SAMAY_GROUPING_STATUS)
        g_assert_cmpint (samay_grouping_get_status (grouping, 2), ==, 2);
    }
}

static void
test_keys_have_names (void)
{
  for (guint key = 0; key < SAMAY_N_GROUPINGS; key++)
    g_assert_cmpint (samay_grouping_key_from_name (samay_grouping_key_get_name (key)), ==, key);
  g_assert_cmpint (samay_grouping_key_from_name ("colour"), ==, SAMAY_GROUPING_NONE);
  g_assert_cmpint (samay_grouping_key_from_name (NULL), ==, SAMAY_GROUPING_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/grouping/places", test_places);
  g_test_add_func ("/grouping/statements-stand-in-their-order", test_statements_stand_in_their_order);
  g_test_add_func ("/grouping/events-without-statements-have-places-and-statuses",
                   test_events_without_statements_have_places_and_statuses);
  g_test_add_func ("/grouping/keys-have-names", test_keys_have_names);
  return g_test_run ();
}
