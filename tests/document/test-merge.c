/* test-merge.c: which mentions are one event, and that nothing depends on the order in which they came
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge.h"

#include "locale/samay-edtf.h"

#include <string.h>

typedef struct
{
  const char *title;
  const char *when;
  const char *place; /* or NULL */
  guint8 status;
} Told;

typedef struct
{
  const char *name;
  Told told[3];
  guint n_events;
  guint n_conflicts; /* of the first event */
  const char *when;  /* of the first event */
} Row;

#define DAM "Kamla dam broke near Harihar"

static const Row rows[] = {
  { "the-same-words-and-day-are-one", { { DAM, "2023-07-08", "Darbhanga" }, { DAM, "2023-07-08", "Darbhanga" } }, 1, 0, "2023-07-08" },
  { "another-day-is-another-event", { { DAM, "2023-07-08", "Darbhanga" }, { DAM, "2023-07-09", "Darbhanga" } }, 2, 0, "2023-07-08" },
  { "another-city-is-another-event", { { DAM, "2023-07-08", "Darbhanga" }, { DAM, "2023-07-08", "Patna" } }, 2, 0, "2023-07-08" },
  { "a-day-is-part-of-its-range", { { DAM, "2024-12-19/2024-12-20", "Moscow" }, { DAM, "2024-12-19", "Moscow" } }, 1, 0, "2024-12-19/2024-12-20" },
  { "a-range-joins-its-days", { { DAM, "2024-12-19/2024-12-20", "Moscow" }, { DAM, "2024-12-19", "Moscow" }, { DAM, "2024-12-20", "Moscow" } }, 1, 0, "2024-12-19/2024-12-20" },
  { "a-month-takes-its-day", { { DAM, "2020-12", "Moscow" }, { DAM, "2020-12-16", "Moscow" } }, 1, 0, "2020-12-16" },
  { "a-month-with-two-days-takes-none", { { DAM, "2020-12", "Moscow" }, { DAM, "2020-12-16", "Moscow" }, { DAM, "2020-12-20", "Moscow" } }, 3, 0, "2020-12" },
  { "a-plan-and-its-report-are-one", { { DAM, "2023-07-08", "Darbhanga", SAMAY_STATUS_PLANNED }, { DAM, "2023-07-08", "Darbhanga" } }, 1, 0, "2023-07-08" },
  { "a-report-and-a-denial-conflict", { { DAM, "2023-07-08", "Darbhanga" }, { DAM, "2023-07-08", "Darbhanga", SAMAY_STATUS_DENIED } }, 1, 1, "2023-07-08" },
  { "other-names-are-other-events", { { "Kamla Rao", "2023-07-08", "Patna" }, { "Kosi Das", "2023-07-08", "Patna" } }, 2, 0, "2023-07-08" },
};

static void
add (SamayMerge *merge,
     guint       number,
     const Told *told)
{
  g_autofree char *id = g_strdup_printf ("s%u", number);
  SamayMergeStatement statement = { .id = id, .digest = number, .published = SAMAY_WHEN_UNKNOWN };
  SamayMergeMention mention = { .title = told->title, .place = told->place, .status = told->status, .number = 1 };

  g_assert_true (samay_edtf_parse (told->when, &mention.when, NULL));
  samay_merge_add (merge, &statement, &mention, 1);
}

static SamayMerge *
create (void)
{
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);

  return samay_merge_new (language, NULL);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayMerge) merge = create ();
  g_autoptr (SamayMerged) merged = NULL;
  g_autofree char *when = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (row->told) && row->told[i].title != NULL; i++)
    add (merge, i, &row->told[i]);
  merged = samay_merge_run (merge);
  g_assert_cmpuint (merged->n_events, ==, row->n_events);
  g_assert_cmpuint (merged->events[0].n_conflicts, ==, row->n_conflicts);
  if (row->n_events > 2)
    return;
  when = samay_edtf_format (&merged->events[0].when);
  g_assert_cmpstr (when, ==, row->when);
}

/* All that tells one result from another. */
static char *
describe (const SamayMerged *merged)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < merged->n_events; i++)
    {
      const SamayMergedEvent *event = &merged->events[i];
      g_autofree char *when = samay_edtf_format (&event->when);

      g_string_append_printf (words, "%s %s %u %u:", event->id, when, event->status, event->n_conflicts);
      for (guint j = 0; j < event->n_mentions; j++)
        g_string_append_printf (words, " %u", merged->references[event->mentions_first + j]);
      g_string_append_c (words, '\n');
    }
  return g_string_free (words, FALSE);
}

static Told
make_told (GRand *rand)
{
  static const char *const titles[] = { DAM, "Kamla dam in Harihar was mended", "Kosi bridge near Supaul opened", "Rao met Das in Harihar" };
  static const char *const whens[] = { "2023-07-08", "2023-07-09", "2023-07-08/2023-07-10", "2023-07", "2023", "../2023-07-10" };
  static const char *const places[] = { NULL, "Darbhanga", "Patna" };

  return (Told) {
    titles[g_rand_int_range (rand, 0, G_N_ELEMENTS (titles))],
    whens[g_rand_int_range (rand, 0, G_N_ELEMENTS (whens))],
    places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
    (guint8) g_rand_int_range (rand, 0, SAMAY_STATUS_DENIED + 1),
  };
}

/* Sets of statements at random, each in two orders at random. */
static void
test_order_does_not_matter (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (19);

  for (guint round = 0; round < 200; round++)
    {
      guint n = (guint) g_rand_int_range (rand, 1, 40);
      g_autofree Told *told = g_new (Told, n);
      g_autofree guint *order = g_new (guint, n);
      g_autoptr (SamayMerge) merge = create ();
      g_autoptr (SamayMerge) other = create ();
      g_autoptr (SamayMerged) merged = NULL;
      g_autoptr (SamayMerged) other_merged = NULL;
      g_autofree char *words = NULL;
      g_autofree char *other_words = NULL;

      for (guint i = 0; i < n; i++)
        {
          guint j = (guint) g_rand_int_range (rand, 0, (gint32) i + 1);

          told[i] = make_told (rand);
          add (merge, i, &told[i]);
          order[i] = order[j];
          order[j] = i;
        }
      for (guint i = 0; i < n; i++)
        add (other, order[i], &told[order[i]]);
      merged = samay_merge_run (merge);
      other_merged = samay_merge_run (other);
      words = describe (merged);
      other_words = describe (other_merged);
      g_assert_cmpstr (words, ==, other_words);
      g_assert_cmpuint (merged->n_mentions, ==, n);
    }
}

static void
test_nothing_is_no_event (void)
{
  g_autoptr (SamayMerge) merge = create ();
  g_autoptr (SamayMerged) merged = samay_merge_run (merge);

  g_assert_cmpuint (merged->n_events, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/merge/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/merge/order-does-not-matter", test_order_does_not_matter);
  g_test_add_func ("/merge/nothing-is-no-event", test_nothing_is_no_event);
  return g_test_run ();
}
