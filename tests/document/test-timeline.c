/* test-timeline.c: statements, and events out of their mentions
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-importance.h"
#include "document/samay-timeline.h"
#include "fake-engine.h"

#include <string.h>

static void
add_text (SamayTimeline *timeline,
          const char    *id,
          const char    *text)
{
  g_autoptr (SamayExtraction) extraction = fake_extract (text);
  g_autoptr (SamayStatement) statement = samay_statement_new (id, NULL, NULL, extraction);

  samay_timeline_add_statement (timeline, statement);
}

static void
test_ids_follow_the_text (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayEventTable) before = NULL;
  SamayEventTable *table;
  guint n;

  add_text (timeline, "s1", "later 2024-12-19\nearlier 2001-01-01\n");
  before = samay_event_table_ref (samay_timeline_get_table (timeline));
  add_text (timeline, "s2", "between 2010-01-01 @Delhi");
  table = samay_timeline_get_table (timeline);
  g_assert_cmpuint (samay_event_table_get_n (before), ==, 2);
  g_assert_cmpuint (samay_event_table_get_n (table), ==, 3);
  g_assert_cmpstr (samay_event_table_get_row (table, 0).id, ==, "e2");
  g_assert_cmpstr (samay_event_table_get_row (table, 1).id, ==, "e3");
  g_assert_cmpstr (samay_event_table_get_row (table, 1).place, ==, "Delhi");
  g_assert_cmpstr (samay_event_table_get_row (table, 2).id, ==, "e1");
  g_assert_cmpstr (samay_event_table_get_row (table, 2).title, ==, "later 2024-12-19");
  g_assert_cmpuint (samay_timeline_find_event (timeline, "e3"), ==, 2);
  g_assert_cmpuint (samay_timeline_find_event (timeline, "e4"), ==, SAMAY_TIMELINE_NO_EVENT);
  g_assert_cmpuint (samay_timeline_get_event_mentions (timeline, 2, &n)->statement, ==, 1);
  g_assert_cmpuint (n, ==, 1);
}

static void
test_empty (void)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();

  g_assert_cmpuint (samay_event_table_get_n (samay_timeline_get_table (timeline)), ==, 0);
  add_text (timeline, "s1", "");
  g_assert_cmpuint (samay_event_table_get_n (samay_timeline_get_table (timeline)), ==, 0);
  g_assert_cmpstr (samay_statement_get_title (samay_timeline_get_statement (timeline, 0)), ==, "");
}

static void
test_titles (void)
{
  static const struct
  {
    const char *text;
    const char *title;
  } cases[] = {
    { "", "" },
    { "\n \t\n", "" },
    { "\xef\xbb\xbf\n  पहली पंक्ति  \nदूसरी", "पहली पंक्ति" },
    { "one\r\ntwo", "one" },
    { "a\xff" "b", "a\xef\xbf\xbd" "b" },
  };
  g_autofree char *word = g_strnfill (300, 'x');
  g_autofree char *unbroken = samay_title_from_text (word, 300);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *broken = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *title = samay_title_from_text (cases[i].text, strlen (cases[i].text));

      g_assert_cmpstr (title, ==, cases[i].title);
    }
  g_assert_cmpint (g_utf8_strlen (unbroken, -1), ==, 101);
  for (guint i = 0; i < 60; i++)
    g_string_append (words, "दिसंबर ");
  broken = samay_title_from_text (words->str, words->len);
  g_assert_true (g_str_has_suffix (broken, "दिसंबर…"));
  g_assert_cmpint (g_utf8_strlen (broken, -1), <=, 101);
}

static void
test_importance (void)
{
  SamayMention day = { .when = samay_when_from_days (1, 1, SAMAY_PRECISION_DAY) };
  SamayMention century = { .when = samay_when_from_days (0, 36524, SAMAY_PRECISION_CENTURY) };
  SamayMention vague = day;

  vague.when.certainty = SAMAY_CERTAINTY_APPROXIMATE;
  g_assert_cmpfloat (samay_importance_measure (&day, 1), >, samay_importance_measure (&century, 1));
  g_assert_cmpfloat (samay_importance_measure (&day, 1), >, samay_importance_measure (&vague, 1));
  for (guint n = 1; n < 100; n++)
    g_assert_cmpfloat (samay_importance_measure (&day, n + 1), >, samay_importance_measure (&day, n));
  g_assert_cmpfloat (samay_importance_measure (&century, 0), >=, 0.0f);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/ids-follow-the-text-and-rows-the-time", test_ids_follow_the_text);
  g_test_add_func ("/timeline/without-text-has-no-events", test_empty);
  g_test_add_func ("/statement/takes-its-title-from-the-first-line", test_titles);
  g_test_add_func ("/importance/grows-with-evidence-and-fineness", test_importance);
  return g_test_run ();
}
