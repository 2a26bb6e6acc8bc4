/* test-index.c: what the index answers is what a look at every event would
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "crowd.h"
#include "fixture.h"
#include "scene/samay-index-private.h"
#include "scene/samay-index-search.h"
#include "scene/samay-strip.h"

#define N_QUESTIONS 200

static SamayIndex *
make_index (guint   n,
            guint32 seed)
{
  g_autoptr (SamayEventTable) table = seed % 2 ? fixture_random (n, seed) : crowd_make (n, seed, "en");

  return samay_index_new (table, NULL);
}

static const guint sizes[] = { 1, 2, 7, 8, 9, 63, 64, 65, 700, 5000 };

static void
test_entries_are_in_order (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayIndex) index = make_index (sizes[i], i);
      SamayIndexColumns columns = samay_index_get_columns (index);

      g_assert_cmpuint (columns.n, ==, samay_event_table_get_n_dated (samay_index_get_table (index)));
      for (guint j = 0; j < columns.n; j++)
        {
          g_assert_cmpint (columns.end_s[j], >, columns.begin_s[j]);
          g_assert_cmpuint (samay_index_find_entry (index, columns.row[j]), ==, j);
          if (j > 0 && columns.begin_s[j - 1] == columns.begin_s[j])
            g_assert_cmpuint (columns.row[j - 1], <, columns.row[j]);
          else if (j > 0)
            g_assert_cmpint (columns.begin_s[j - 1], <, columns.begin_s[j]);
        }
    }
}

static SamaySpan
make_span (GRand      *rand,
           SamayIndex *index)
{
  SamaySpan all = samay_index_get_span (index);
  double length_s = (double) all.end_s - all.begin_s;
  gint64 a = all.begin_s + (gint64) (length_s * g_rand_double_range (rand, -0.1, 1.1));
  gint64 b = all.begin_s + (gint64) (length_s * g_rand_double_range (rand, -0.1, 1.1));

  return (SamaySpan) { MIN (a, b), MAX (a, b) + 1 };
}

static void
test_counts_are_those_of_a_look_at_all (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayIndex) index = make_index (sizes[i], i);
      SamayIndexColumns columns = samay_index_get_columns (index);

      for (guint j = 0; j < N_QUESTIONS; j++)
        {
          SamaySpan span = make_span (rand, index);
          guint n = 0;

          for (guint k = 0; k < columns.n; k++)
            n += columns.begin_s[k] < span.end_s && columns.end_s[k] > span.begin_s;
          g_assert_cmpuint (samay_index_count_in (index, span), ==, n);
        }
    }
}

static gboolean
skips_a_third (guint    first,
               guint    last,
               gint64   farthest_s,
               gpointer data)
{
  const SamayIndexColumns *columns = data;

  for (guint i = first; i < last; i++)
    g_assert_cmpint (columns->end_s[i], <=, farthest_s);
  for (guint i = first; i < last; i++)
    if (i % 3 != 0)
      return FALSE;
  return TRUE;
}

/* The whole stretch, the most important first, of equals the earliest, without what isn't wanted. */
static void
test_the_important_come_first (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (2);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayIndex) index = make_index (sizes[i / 2], i);
      SamayIndexColumns columns = samay_index_get_columns (index);
      guint first = g_rand_int_range (rand, 0, columns.n + 1);
      guint last = g_rand_int_range (rand, first, columns.n + 1);
      gboolean skips = g_rand_boolean (rand);
      g_autoptr (SamayIndexSearch) search = samay_index_search_new (index, first, last, skips ? skips_a_third : NULL, &columns);
      guint n_wanted = 0;
      guint before = G_MAXUINT;
      guint entry;

      for (guint j = first; j < last; j++)
        n_wanted += !skips || j % 3 != 0;
      for (; samay_index_search_next (search, &entry); n_wanted--)
        {
          g_assert_cmpuint (n_wanted, >, 0);
          g_assert_true (entry >= first && entry < last && !(skips && entry % 3 == 0));
          if (before != G_MAXUINT)
            g_assert_true (columns.importance[before] > columns.importance[entry]
                           || (columns.importance[before] == columns.importance[entry] && before < entry));
          before = entry;
        }
      g_assert_cmpuint (n_wanted, ==, 0);
    }
}

static void
test_what_is_not_kept_is_not_there (void)
{
  g_autoptr (SamayEventTable) table = fixture_random (300, 5);
  g_autofree guint8 *is_kept = g_new0 (guint8, 300);
  g_autoptr (SamayIndex) index = NULL;

  for (guint i = 0; i < 300; i += 2)
    is_kept[i] = TRUE;
  index = samay_index_new (table, is_kept);
  g_assert_cmpuint (samay_index_get_columns (index).n, ==, (samay_event_table_get_n_dated (table) + 1) / 2);
  g_assert_cmpuint (samay_index_find_entry (index, 3), ==, G_MAXUINT);
  g_assert_cmpuint (samay_index_find_entry (index, 4), !=, G_MAXUINT);
}

/* Against a look at each event, at each pixel. */
static void
test_a_strip_counts_what_is_there (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (9);

  for (guint turn = 0; turn < 30; turn++)
    {
      g_autoptr (SamayEventTable) table = fixture_random (200, turn + 20);
      g_autoptr (SamayIndex) index = samay_index_new (table, NULL);
      SamayIndexColumns columns = samay_index_get_columns (index);
      SamaySpan all = samay_index_get_span (index);
      gint64 begin_s = all.begin_s + g_rand_double_range (rand, -0.2, 0.8) * samay_span_get_length_s (all);
      SamayViewport viewport = samay_viewport_new ((SamaySpan) { begin_s, begin_s + samay_span_get_length_s (all) / (1 + turn % 5) },
                                                   40 + turn);
      g_autoptr (GArray) bars = samay_strip_count (index, &viewport);

      g_assert_cmpuint (bars->len, ==, 40 + turn);
      for (guint x = 0; x < bars->len; x++)
        {
          guint n = 0;

          for (guint i = 0; i < columns.n; i++)
            n += (x + 1 == bars->len || columns.begin_s[i] < samay_viewport_get_time_s (&viewport, x + 1))
                 && (x <= 1 || columns.end_s[i] > samay_viewport_get_time_s (&viewport, x - 1));
          g_assert_cmpuint (g_array_index (bars, guint, x), ==, n);
        }
    }
}

static void
test_an_empty_index_answers (void)
{
  g_autoptr (SamayEventTable) table = fixture_empty ();
  g_autoptr (SamayIndex) index = samay_index_new (table, NULL);
  g_autoptr (SamayIndexSearch) search = samay_index_search_new (index, 0, 0, NULL, NULL);
  guint entry = 7;

  g_assert_true (samay_span_is_empty (samay_index_get_span (index)));
  g_assert_cmpuint (samay_index_count_in (index, (SamaySpan) { -1, 1 }), ==, 0);
  g_assert_false (samay_index_search_next (search, &entry));
  g_assert_cmpuint (entry, ==, 7);
}

/* The ends of the range of numbers, and many equal ones. */
static void
test_sorting_is_stable (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint turn = 0; turn < 20; turn++)
    {
      SamaySortItem items[1000];

      for (guint i = 0; i < G_N_ELEMENTS (items); i++)
        {
          guint64 key = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);

          items[i] = (SamaySortItem) { turn < 10 ? key >> (6 * turn) : key % (turn - 9) * G_MAXUINT64, i };
        }
      samay_sort_items (items, G_N_ELEMENTS (items));
      for (guint i = 1; i < G_N_ELEMENTS (items); i++)
        g_assert_true (items[i - 1].key < items[i].key
                       || (items[i - 1].key == items[i].key && items[i - 1].value < items[i].value));
    }
}

/* Some rows are gone, some are new, some mean another. */
static SamayEventTable *
edit_table (SamayEventTable *table,
            GRand           *rand,
            guint            n_edits)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  guint n = samay_event_table_get_n (table);
  g_autoptr (SamayEventTable) others = fixture_random (n_edits + 1, g_rand_int (rand));
  guint number = 1;

  for (guint row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      g_autofree char *id = g_strdup_printf ("e%u", number++);

      event.id = id;
      if (g_rand_int_range (rand, 0, (gint32) MAX (n, 1)) < (gint32) n_edits)
        switch (g_rand_int_range (rand, 0, 4))
          {
          case 0:
            continue;
          case 1:
            event.importance += 1;
            break;
          case 2:
            /* An open end has its own. */
            if (event.when.span.begin_s != SAMAY_INSTANT_MIN && event.when.span.end_s != SAMAY_INSTANT_MAX)
              event.when.bound = g_rand_int_range (rand, 0, 5);
            break;
          default:
            event.when = samay_event_table_get_row (table, g_rand_int_range (rand, 0, (gint32) n)).when;
            break;
          }
      samay_event_table_builder_add (builder, &event);
    }
  for (guint i = 0; i < n_edits / 3; i++)
    {
      SamayEventRow event = samay_event_table_get_row (others, i);
      g_autofree char *id = g_strdup_printf ("e%u", number++);

      event.id = id;
      samay_event_table_builder_add (builder, &event);
    }
  return samay_event_table_builder_end (builder);
}

static void
assert_same_index (SamayIndex *got,
                   SamayIndex *expected)
{
  guint n = expected->n;

  g_assert_true (got->table == expected->table);
  g_assert_cmpmem (got->begin_s, got->n * sizeof *got->begin_s, expected->begin_s, n * sizeof *expected->begin_s);
  g_assert_cmpmem (got->end_s, n * sizeof *got->end_s, expected->end_s, n * sizeof *expected->end_s);
  g_assert_cmpmem (got->ended_s, n * sizeof *got->ended_s, expected->ended_s, n * sizeof *expected->ended_s);
  g_assert_cmpmem (got->importance, n * sizeof *got->importance, expected->importance, n * sizeof *expected->importance);
  g_assert_cmpmem (got->row, n * sizeof *got->row, expected->row, n * sizeof *expected->row);
  g_assert_cmpuint (got->n_levels, ==, expected->n_levels);
  for (guint i = 0; i < expected->n_levels; i++)
    {
      const SamayIndexLevel *a = &got->levels[i], *b = &expected->levels[i];

      g_assert_cmpmem (a->importance, a->n * sizeof *a->importance, b->importance, b->n * sizeof *b->importance);
      g_assert_cmpmem (a->end_s, a->n * sizeof *a->end_s, b->end_s, b->n * sizeof *b->end_s);
    }
}

/* Through one edit after the other, few rows or many, from nothing and to nothing. */
static void
test_after_an_edit_it_is_as_if_made_anew (void)
{
  static const guint edits[] = { 0, 1, 3, 10, 200 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayIndex) index = make_index (sizes[i / 2], i);

      for (guint j = 0; j < 20; j++)
        {
          g_autoptr (SamayEventTable) table
            = edit_table (samay_index_get_table (index), rand, edits[g_rand_int_range (rand, 0, G_N_ELEMENTS (edits))]);
          SamayIndex *after = samay_index_new_after (table, index);
          g_autoptr (SamayIndex) anew = samay_index_new (table, NULL);

          assert_same_index (after, anew);
          samay_index_unref (index);
          index = after;
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/index/entries-are-in-order", test_entries_are_in_order);
  g_test_add_func ("/index/counts-are-those-of-a-look-at-all", test_counts_are_those_of_a_look_at_all);
  g_test_add_func ("/index/the-important-come-first", test_the_important_come_first);
  g_test_add_func ("/index/what-is-not-kept-is-not-there", test_what_is_not_kept_is_not_there);
  g_test_add_func ("/index/a-strip-counts-what-is-there", test_a_strip_counts_what_is_there);
  g_test_add_func ("/index/an-empty-index-answers", test_an_empty_index_answers);
  g_test_add_func ("/index/sorting-is-stable", test_sorting_is_stable);
  g_test_add_func ("/index/after-an-edit-it-is-as-if-made-anew", test_after_an_edit_it_is_as_if_made_anew);
  return g_test_run ();
}
