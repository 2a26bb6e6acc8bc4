/* test-event-table.c: the columns of events
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-event-table.h"

static void
add_event (SamayEventTableBuilder *builder,
           const char             *id,
           gint64                  first_day,
           gint64                  last_day)
{
  samay_event_table_builder_add (builder, &(SamayEventRow) {
    .when = samay_when_from_days (first_day, last_day, SAMAY_PRECISION_DAY), .id = id, .title = id });
}

static void
test_order (void)
{
  static const char *const expected[] = { "e9", "e10", "e3", "e4", "e1" };
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;

  samay_event_table_builder_add (builder, &(SamayEventRow) { .when = SAMAY_WHEN_UNKNOWN, .id = "e1", .title = "" });
  add_event (builder, "e10", 5, 5);
  add_event (builder, "e4", 6, 6);
  add_event (builder, "e3", 5, 6);
  add_event (builder, "e9", 5, 5);
  table = samay_event_table_builder_end (builder);
  g_assert_cmpuint (samay_event_table_get_n (table), ==, 5);
  g_assert_cmpuint (samay_event_table_get_n_dated (table), ==, 4);
  for (guint i = 0; i < 5; i++)
    g_assert_cmpstr (samay_event_table_get_row (table, i).id, ==, expected[i]);
}

static void
test_picked_rows_outlive_their_table (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  SamayEventTable *table;
  g_autoptr (SamayEventTable) picked = NULL;
  const guint32 rows[] = { 0, 2, 3 };

  samay_event_table_builder_add (builder, &(SamayEventRow) { .when = SAMAY_WHEN_UNKNOWN, .id = "e9", .title = "undated" });
  add_event (builder, "e1", 1, 1);
  add_event (builder, "e2", 2, 2);
  add_event (builder, "e3", 3, 3);
  table = samay_event_table_builder_end (builder);
  picked = samay_event_table_pick (table, rows, G_N_ELEMENTS (rows));
  samay_event_table_unref (table);
  g_assert_cmpuint (samay_event_table_get_n (picked), ==, 3);
  g_assert_cmpuint (samay_event_table_get_n_dated (picked), ==, 2);
  g_assert_cmpstr (samay_event_table_get_row (picked, 0).id, ==, "e1");
  g_assert_cmpstr (samay_event_table_get_row (picked, 1).title, ==, "e3");
  g_assert_cmpint (samay_event_table_get_begin_s (picked)[1], ==, 3 * SAMAY_DAY_S);
  g_assert_cmpstr (samay_event_table_get_row (picked, 2).title, ==, "undated");
}

static void
test_weighing_puts_others_last (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  g_autoptr (SamayEventTable) weighed = NULL;
  const guint8 mask[] = { 0, 1 };

  for (guint i = 0; i < 2; i++)
    samay_event_table_builder_add (builder, &(SamayEventRow) {
      .when = samay_when_from_days (i, i, SAMAY_PRECISION_DAY), .id = i == 0 ? "e1" : "e2", .title = "", .importance = i == 0 ? 9 : 0.5 });
  table = samay_event_table_builder_end (builder);
  weighed = samay_event_table_weigh (table, mask);
  g_assert_cmpfloat (samay_event_table_get_row (weighed, 0).importance, <, samay_event_table_get_row (weighed, 1).importance);
  g_assert_cmpfloat (samay_event_table_get_row (weighed, 0).importance, >, 0);
  g_assert_cmpfloat (samay_event_table_get_row (table, 0).importance, ==, 9);
  g_assert_cmpstr (samay_event_table_get_row (weighed, 0).id, ==, "e1");
  g_assert_cmpint (samay_event_table_get_end_s (weighed)[1], ==, samay_event_table_get_end_s (table)[1]);
}

/* The start of an event with an open start lies before every other; it is dated all the same. */
static void
test_open_start (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  SamayEventRow open = { .when = samay_when_from_days (9, 9, SAMAY_PRECISION_DAY), .id = "open", .title = "" };

  add_event (builder, "early", -700000, -700000);
  open.when.span.begin_s = SAMAY_INSTANT_MIN;
  samay_event_table_builder_add (builder, &open);
  table = samay_event_table_builder_end (builder);
  g_assert_cmpuint (samay_event_table_get_n_dated (table), ==, 2);
  g_assert_cmpstr (samay_event_table_get_row (table, 0).id, ==, "open");
}

static void
test_row_is_kept (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = NULL;
  char title[] = "अस्थाई";
  SamayEventRow row;
  SamayEventRow given = { SAMAY_WHEN_UNKNOWN, "e1", title, "मॉस्को", 2.5f, 3, SAMAY_STATUS_DENIED, SAMAY_BASIS_ORDER,
                          SAMAY_DERIVATION_INFERRED };

  given.when.pattern = (SamayPattern) { SAMAY_PATTERN_YEAR_NONE, 12, 19, 4 };
  given.when.zone_min = 330;
  given.when.precision = SAMAY_PRECISION_DAY;
  given.when.part = SAMAY_PART_MID;
  given.when.certainty = SAMAY_CERTAINTY_UNCERTAIN;
  given.when.bound = SAMAY_BOUND_SINCE;
  samay_event_table_builder_add (builder, &given);
  title[0] = 'x';
  table = samay_event_table_builder_end (builder);
  row = samay_event_table_get_row (table, 0);
  g_assert_true (samay_when_equal (&row.when, &given.when));
  g_assert_cmpstr (row.title, ==, "अस्थाई");
  g_assert_cmpstr (row.place, ==, "मॉस्को");
  g_assert_cmpfloat (row.importance, ==, 2.5f);
  g_assert_cmpuint (row.n_mentions, ==, 3);
  g_assert_cmpuint (row.status, ==, SAMAY_STATUS_DENIED);
  g_assert_cmpuint (row.basis, ==, SAMAY_BASIS_ORDER);
  g_assert_cmpuint (row.derivation, ==, SAMAY_DERIVATION_INFERRED);
}

static void
test_builder_is_empty_after_end (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) first = NULL;
  g_autoptr (SamayEventTable) second = NULL;

  add_event (builder, "e1", 1, 1);
  first = samay_event_table_builder_end (builder);
  second = samay_event_table_builder_end (builder);
  g_assert_cmpuint (samay_event_table_get_n (second), ==, 0);
  g_assert_cmpstr (samay_event_table_get_row (first, 0).id, ==, "e1");
}

/* Whatever order rows come in, the table is the same, and its columns agree with its rows. */
static void
test_any_order_gives_one_table (void)
{
  enum { N = 2000 };
  SamayEventTable *tables[2];

  for (guint t = 0; t < 2; t++)
    {
      g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

      for (guint i = 0; i < N; i++)
        {
          guint k = t == 0 ? i : (i * 1237) % N;
          g_autofree char *id = g_strdup_printf ("e%u", k);

          add_event (builder, id, (k * 7919) % 97, 200 + (k * 31) % 11);
        }
      tables[t] = samay_event_table_builder_end (builder);
    }
  for (guint i = 0; i < N; i++)
    {
      SamayEventRow row = samay_event_table_get_row (tables[0], i);

      g_assert_cmpstr (row.id, ==, samay_event_table_get_row (tables[1], i).id);
      g_assert_cmpint (row.when.span.begin_s, ==, samay_event_table_get_begin_s (tables[0])[i]);
      g_assert_cmpint (row.when.span.end_s, ==, samay_event_table_get_end_s (tables[0])[i]);
      if (i > 0)
        g_assert_cmpint (samay_event_table_get_begin_s (tables[0])[i - 1], <=, row.when.span.begin_s);
    }
  samay_event_table_unref (tables[0]);
  samay_event_table_unref (tables[1]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-table/picked-rows-outlive-their-table", test_picked_rows_outlive_their_table);
  g_test_add_func ("/event-table/weighing-puts-others-last", test_weighing_puts_others_last);
  g_test_add_func ("/event-table/rows-go-by-begin-then-end-then-id", test_order);
  g_test_add_func ("/event-table/an-open-start-is-dated-and-first", test_open_start);
  g_test_add_func ("/event-table/a-row-comes-back-as-it-went-in", test_row_is_kept);
  g_test_add_func ("/event-table/the-builder-is-empty-after-the-end", test_builder_is_empty_after_end);
  g_test_add_func ("/event-table/any-order-gives-one-table", test_any_order_gives_one_table);
  return g_test_run ();
}
