/* test-dates.c: what a person says of dates, and what is proposed
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-date-choices.h"
#include "document/samay-timeline.h"
#include "fake-engine.h"

static SamayTimeline *
make_timeline (const char *text)
{
  SamayTimeline *timeline = samay_timeline_new ();
  g_autoptr (SamayExtraction) extraction = fake_extract (text);
  g_autoptr (SamayStatement) statement = samay_statement_new ("s1", NULL, NULL, extraction);

  samay_timeline_add_statement (timeline, statement);
  return timeline;
}

static void
test_a_given_date_goes_before_what_was_read (void)
{
  g_autoptr (SamayTimeline) timeline = make_timeline ("one 2001-01-01\ntwo 2002-02-02");
  g_autoptr (SamayTimeline) edited = make_timeline ("something else 1999-01-01\none 2001-01-01\ntwo 2002-02-02");
  g_autoptr (SamayTimeline) gone = make_timeline ("something else 1999-01-01");
  g_autoptr (GPtrArray) given = samay_given_dates_copy (NULL);
  SamayWhen when = samay_when_from_year (1950);
  SamayEventRow row;

  g_ptr_array_add (given, samay_timeline_give_date (timeline, (SamayMentionRef) { 0, 1 }, &when));
  samay_timeline_set_given_dates (timeline, given);
  row = samay_event_table_get_row (samay_timeline_get_table (timeline), 0);
  g_assert_cmpstr (row.id, ==, "e2");
  g_assert_true (row.is_given);
  g_assert_true (samay_when_equal (&row.when, &when));
  g_assert_false (samay_event_table_get_row (samay_timeline_get_table (timeline), 1).is_given);
  g_assert_nonnull (samay_timeline_find_given_date (timeline, 1));
  g_assert_null (samay_timeline_find_given_date (timeline, 0));

  /* It holds on to its words, wherever they are now. */
  samay_timeline_set_given_dates (edited, given);
  row = samay_event_table_get_row (samay_timeline_get_table (edited), 0);
  g_assert_cmpstr (row.id, ==, "e3");
  g_assert_true (row.is_given);

  /* Where they are gone it changes nothing, and is kept. */
  samay_timeline_set_given_dates (gone, given);
  g_assert_false (samay_event_table_get_row (samay_timeline_get_table (gone), 0).is_given);
  g_assert_cmpuint (samay_timeline_get_given_dates (gone)->len, ==, 1);
}

static void
test_the_same_words_are_told_apart (void)
{
  g_autoptr (SamayTimeline) timeline = make_timeline ("one 2001-01-01\none 2001-01-01\none 2001-01-01");
  g_autoptr (GPtrArray) given = samay_given_dates_copy (NULL);
  SamayWhen when = samay_when_from_year (1950);

  g_ptr_array_add (given, samay_timeline_give_date (timeline, (SamayMentionRef) { 0, 1 }, &when));
  g_assert_cmpuint (((SamayGivenDate *) given->pdata[0])->nth, ==, 1);
  samay_timeline_set_given_dates (timeline, given);
  g_assert_cmpstr (samay_event_table_get_row (samay_timeline_get_table (timeline), 0).id, ==, "e2");
  g_assert_null (samay_timeline_find_given_date (timeline, 0));
  g_assert_nonnull (samay_timeline_find_given_date (timeline, 1));
  g_assert_null (samay_timeline_find_given_date (timeline, 2));
}

static void
assert_choices (SamayPattern     pattern,
                const SamayWhen *published,
                const char      *text,
                const char      *expected)
{
  g_autoptr (SamayTimeline) timeline = make_timeline (text);
  SamayWhen when = SAMAY_WHEN_UNKNOWN;
  g_autoptr (GArray) choices = NULL;
  g_autoptr (GString) list = g_string_new (NULL);

  when.pattern = pattern;
  choices = samay_date_choices_list (&when, samay_timeline_get_table (timeline), published, samay_day_from_civil (2026, 5, 13));
  for (guint i = 0; i < choices->len; i++)
    {
      SamayCivil civil = samay_instant_to_civil (g_array_index (choices, SamayWhen, i).span.begin_s);

      g_string_append_printf (list, "%s%d-%02d-%02d", i > 0 ? " " : "", (int) civil.year, civil.month, civil.day);
    }
  g_assert_cmpstr (list->str, ==, expected);
}

static void
test_choices_agree_with_what_is_known (void)
{
  gint64 day = samay_day_from_civil (2024, 12, 18);
  SamayWhen published = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
  SamayPattern december = SAMAY_PATTERN_NONE;
  SamayPattern leap = SAMAY_PATTERN_NONE;
  SamayPattern friday = SAMAY_PATTERN_NONE;
  SamayPattern fifth = SAMAY_PATTERN_NONE;

  december.month = 12;
  december.day = 19;
  leap.month = 2;
  leap.day = 29;
  friday.weekday = 5;
  fifth.day = 5;
  assert_choices (december, NULL, "", "2025-12-19 2026-12-19 2027-12-19");
  assert_choices (december, &published, "", "2023-12-19 2024-12-19 2025-12-19");
  assert_choices (december, NULL, "a 1999-01-01\nb 1999-02-01\nc 1971-01-01", "1971-12-19 1999-12-19 2025-12-19 2026-12-19");
  assert_choices (leap, &published, "", "2024-02-29");
  assert_choices (friday, &published, "", "2024-12-06 2024-12-13 2024-12-20");
  assert_choices (fifth, &published, "", "2024-11-05 2024-12-05 2025-01-05");
  assert_choices (SAMAY_PATTERN_NONE, &published, "a 1999-01-01", "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dates/a-given-date-goes-before-what-was-read", test_a_given_date_goes_before_what_was_read);
  g_test_add_func ("/dates/the-same-words-are-told-apart", test_the_same_words_are_told_apart);
  g_test_add_func ("/dates/choices-agree-with-what-is-known", test_choices_agree_with_what_is_known);
  return g_test_run ();
}
