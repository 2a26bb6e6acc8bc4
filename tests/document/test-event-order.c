/* test-event-order.c: rows by what one looks for them by, either way round
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-event-order.h"

#include <string.h>

#define N_MANY 5000

/* In the table's order; the last has no date. */
static const struct
{
  const char *title;
  const char *place;
  SamayStatus status;
  guint n_sources;
} events[] = {
  { "“बैठक” 13", "मॉस्को", SAMAY_STATUS_OCCURRED, 1 },
  { "बैठक 2", "Moscow", SAMAY_STATUS_PLANNED, 3 },
  { "Zoo", NULL, SAMAY_STATUS_OCCURRED, 0 },
  { "अभ्यास", "दिल्ली", SAMAY_STATUS_DENIED, 2 },
  { "apple", "दिल्ली", SAMAY_STATUS_CANCELLED, 3 },
};

#define UNDATED 4

/* @rows: digits; of Hindi readers Devanagari stands first, by numbers' values and without a look at quotation marks. */
static const struct
{
  SamayOrdering ordering;
  const char *rows;
} orders[] = {
  { { SAMAY_ORDER_DATE, FALSE }, "01234" },
  { { SAMAY_ORDER_DATE, TRUE }, "32104" },
  { { SAMAY_ORDER_TITLE, FALSE }, "31042" },
  { { SAMAY_ORDER_TITLE, TRUE }, "24013" },
  { { SAMAY_ORDER_PLACE, FALSE }, "34012" },
  { { SAMAY_ORDER_PLACE, TRUE }, "10342" },
  { { SAMAY_ORDER_STATUS, FALSE }, "02143" },
  { { SAMAY_ORDER_STATUS, TRUE }, "34102" },
  { { SAMAY_ORDER_SOURCES, FALSE }, "02314" },
  { { SAMAY_ORDER_SOURCES, TRUE }, "14302" },
};

static SamayEventTable *
make_table (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      g_autofree char *id = g_strdup_printf ("e%u", i);
      SamayEventRow row = { .id = id, .title = events[i].title, .place = events[i].place, .status = events[i].status,
                            .n_sources = events[i].n_sources,
                            .when = i == UNDATED ? SAMAY_WHEN_UNKNOWN : samay_when_from_days (i, i, SAMAY_PRECISION_DAY) };

      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}

static void
test_order (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (SamayEventTable) table = make_table ();
  g_autoptr (SamayEventOrder) order = samay_event_order_new (table, orders[i].ordering, "hi");
  g_autoptr (GString) rows = g_string_new (NULL);

  for (guint position = 0; position < G_N_ELEMENTS (events); position++)
    {
      guint row = samay_event_order_get_row (order, position);

      g_string_append_c (rows, '0' + row);
      g_assert_cmpuint (samay_event_order_find_position (order, row), ==, position);
    }
  g_assert_cmpstr (rows->str, ==, orders[i].rows);
}

static SamayEventTable *
make_many (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  for (guint i = 0; i < N_MANY; i++)
    {
      guint number = i * 7919u % 1000;
      g_autofree char *id = g_strdup_printf ("e%u", i);
      g_autofree char *title = g_strdup_printf ("भारत और रूस के संयुक्त कार्यसमूह की बैठक संख्या %u", number);
      SamayEventRow row = { .id = id, .title = title, .when = samay_when_from_days (i / 3, i / 3, SAMAY_PRECISION_DAY),
                            .n_sources = number % 5 };

      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}

/* What two titles have in common may be long; and what is equal stands in the order of time. */
static void
test_many_are_in_order (void)
{
  g_autoptr (SamayEventTable) table = make_many ();

  for (guint is_descending = 0; is_descending < 2; is_descending++)
    {
      g_autoptr (SamayEventOrder) order =
        samay_event_order_new (table, (SamayOrdering) { SAMAY_ORDER_TITLE, is_descending }, "hi");
      gint64 before = 0;
      guint row_before = 0;

      for (guint position = 0; position < N_MANY; position++)
        {
          guint row = samay_event_order_get_row (order, position);
          const char *title = samay_event_table_get_row (table, row).title;
          gint64 number = g_ascii_strtoll (strrchr (title, ' '), NULL, 10);

          if (position > 0)
            {
              g_assert_true (is_descending ? number <= before : number >= before);
              g_assert_true (number != before || row > row_before);
            }
          before = number;
          row_before = row;
        }
    }
}

static void
test_nothing_is_sorted (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (SamayEventTable) table = samay_event_table_builder_end (builder);

  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    {
      g_autoptr (SamayEventOrder) order = samay_event_order_new (table, (SamayOrdering) { key, TRUE }, "en");

      g_assert_nonnull (order);
    }
}

static void
test_names_are_read_back (void)
{
  for (guint key = 0; key < SAMAY_N_ORDER_KEYS; key++)
    g_assert_cmpint (samay_order_key_from_name (samay_order_key_get_name (key)), ==, key);
  g_assert_cmpint (samay_order_key_from_name ("colour"), ==, SAMAY_ORDER_DATE);
  g_assert_cmpint (samay_order_key_from_name (NULL), ==, SAMAY_ORDER_DATE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *path = g_strdup_printf ("/event-order/by-%s%s", samay_order_key_get_name (orders[i].ordering.key),
                                               orders[i].ordering.is_descending ? "-backwards" : "");

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_order);
    }
  g_test_add_func ("/event-order/many-are-in-order", test_many_are_in_order);
  g_test_add_func ("/event-order/nothing-is-sorted", test_nothing_is_sorted);
  g_test_add_func ("/event-order/names-are-read-back", test_names_are_read_back);
  return g_test_run ();
}
