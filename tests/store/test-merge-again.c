/* test-merge-again.c: a merge that goes on from another writes, to the byte, what one from nothing does
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-again.h"
#include "locale/samay-edtf.h"
#include "store/samay-merged-writer.h"

#include <string.h>

#define N_ROUNDS 12
#define N_EDITS 25
#define N_STATEMENTS 30
#define N_CROWDED 80
#define N_SENTENCES_MAX 6

/* Few of each, so that very much of what is told could be one event: blocks are large, dates are fine and coarse, and days are told
 * differently. C is a city, P and Q are people, R and S are names that few have, D is a date. */
static const char *const sentences[] = {
  "P met Q in C D and talked about trade.",
  "The 6th meeting of the India-Russia working group on terrorism was held in C D.",
  "Floods of the Kosi river killed 14 people in C D.",
  "Floods of the Kosi river killed 17 people in C D.",
  "P opened the Kosi bridge in C D.",
  "P will visit C D.",
  "P visited C D.",
  "The High Court heard the coal mining case in C D.",
  "P and Q signed an agreement on nuclear energy in C D.",
  "The trade talks in C were cancelled; P had wanted to hold them D.",
  "P, Q, R and S met in C D and talked about trade and terrorism.",
  "The 6th meeting of the India-Russia working group on terrorism, trade, corruption, space and nuclear energy was held in C D.",
  "P, P, Q, Q and Q met in C D.",
  "It rained D. Earlier, the 6th meeting of the India-Russia working group on terrorism took place in C.",
  "Foreign Minister P, Defence Minister Q, Chief Minister P, Finance Minister Q and Foreign Secretary P met in C D.",
  "The R dam near S broke D.",
  "R and S met D.",
};
static const char *const cities[] = { "Moscow", "Patna", "New Delhi" };
/* Rare words, of which the first to come twice makes a block. */
static const char *const beginnings[] = { "Zor", "Lakh", "Vim", "Bek", "Tuv", "Harg", "Nosh", "Dulk" };
static const char *const ends[] = { "vania", "pur", "mandi", "tolla", "garh", "sky", "wan", "lore" };
static const char *const people[] = { "Ramesh Sharma", "Sergey Petrov", "Anna Ivanov", "Sunil Verma", "Mohan Rao", "Deepak Das", "Kavita Menon", "Vivek Sinha" };
static const char *const dates[] = {
  "on 19 December 2020", "on 20 December 2020", "on 19 and 20 December 2020", "in December 2020", "in 2020", "on 19 December", "in early 2021",
  "on 3 January 2021", "on 5 January 2021", "in January 2021", "last week", "from 18 to 21 December 2020", "in the spring of 2021", "later",
};
static const char *const published[] = { "2020-12-22", "2021-01-06", "2021-05-02", "2020-12-19" };

/* What was among the mentions of all merges. */
typedef struct
{
  guint n_joined;
  guint n_mentions;
  guint n_dated_by_others;
  guint n_choosing; /* which of its gists it is in blocks by */
} Seen;

/* What a person has before him, and what was made of it last. */
typedef struct
{
  SamayLanguage *language;
  GRand *rand;
  GPtrArray *texts;       /* of SamayExtraction */
  SamayMerged *merged;    /* that is gone on from, or NULL */
  Seen *seen;
} World;

#define PICK(world, of) of[g_rand_int_range ((world)->rand, 0, G_N_ELEMENTS (of))]

static void
append_sentence (World   *world,
                 GString *text)
{
  for (const char *p = PICK (world, sentences); *p != '\0'; p++)
    {
      gboolean is_alone = !g_ascii_isalpha (p[1]);

      if (is_alone && *p == 'C')
        g_string_append (text, PICK (world, cities));
      else if (is_alone && (*p == 'P' || *p == 'Q'))
        g_string_append (text, PICK (world, people));
      else if (is_alone && (*p == 'R' || *p == 'S'))
        g_string_append_printf (text, "%s%s", PICK (world, beginnings), PICK (world, ends));
      else if (is_alone && *p == 'D')
        g_string_append (text, PICK (world, dates));
      else
        g_string_append_c (text, *p);
    }
  g_string_append_c (text, ' ');
}

static SamayExtraction *
read_text (World      *world,
           const char *text)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;
  SamayExtractOptions options = { &when, NULL };

  g_assert_true (samay_edtf_parse (PICK (world, published), &when, NULL));
  return samay_extract (world->language, text, strlen (text), &options);
}

static SamayExtraction *
make_text (World *world)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint32 n = g_rand_int_range (world->rand, 0, N_SENTENCES_MAX);

  for (gint32 i = 0; i < n; i++)
    append_sentence (world, text);
  return read_text (world, text->str);
}

static void
set_text (World           *world,
          guint            i,
          SamayExtraction *extraction)
{
  samay_extraction_unref (world->texts->pdata[i]);
  world->texts->pdata[i] = extraction;
}

/* A sentence more, as one who types adds it. */
static void
add_to_text (World *world,
             guint  i)
{
  g_autoptr (GString) text = g_string_new (samay_extraction_get_text (world->texts->pdata[i], NULL));

  append_sentence (world, text);
  set_text (world, i, read_text (world, text->str));
}

static void
edit (World *world)
{
  guint i = (guint) g_rand_int_range (world->rand, 0, (gint32) world->texts->len);

  switch (g_rand_int_range (world->rand, 0, 10))
    {
    case 0:
      /* Nothing. */
      break;
    case 1:
      g_ptr_array_add (world->texts, make_text (world));
      break;
    case 2:
      if (world->texts->len > 1)
        g_ptr_array_remove_index (world->texts, world->texts->len - 1);
      break;
    case 3:
      /* What comes after it has another place, and another name. */
      g_ptr_array_insert (world->texts, (gint) i, make_text (world));
      break;
    case 4:
      set_text (world, i, read_text (world, samay_extraction_get_text (world->texts->pdata[i], NULL)));
      break;
    case 5:
    case 6:
      set_text (world, i, make_text (world));
      break;
    default:
      add_to_text (world, i);
      break;
    }
}

static SamayMerged *
merge (World    *world,
       gboolean  goes_on)
{
  g_autoptr (SamayMerge) merge = samay_merge_new (world->language, "en");

  samay_merge_go_on_from (merge, goes_on ? world->merged : NULL);
  for (guint i = 0; i < world->texts->len; i++)
    {
      g_autofree char *id = g_strdup_printf ("%08u", i);
      g_autofree char *title = g_strdup_printf ("Text %u", i % 7);
      SamayMergeStatement statement = { .id = id, .title = title };

      samay_merge_add_extraction (merge, &statement, world->texts->pdata[i]);
    }
  return samay_merge_run (merge);
}

static char *
write_merged (SamayMerged *merged)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  g_assert_true (samay_merged_write (merged, stream, NULL));
  g_assert_true (g_output_stream_write_all (stream, "", 1, NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (stream, NULL, NULL));
  return g_memory_output_stream_steal_data (G_MEMORY_OUTPUT_STREAM (stream));
}

/* Not by g_assert_cmpstr(), which would print a book. */
static void
assert_same (const char *got,
             const char *expected)
{
  gsize at = 0;

  while (got[at] != '\0' && got[at] == expected[at])
    at++;
  if (got[at] != expected[at])
    g_error ("from byte %" G_GSIZE_FORMAT " on, it is\n%.400s\nand should be\n%.400s", at, got + (at > 300 ? at - 300 : 0),
             expected + (at > 300 ? at - 300 : 0));
}

/* What the next one goes on from, before anything is told. */
static void
assert_same_state (const SamayMerged *got,
                   const SamayMerged *expected)
{
  const SamayMergeState *a = ((const SamayMergeResult *) got)->state, *b = ((const SamayMergeResult *) expected)->state;

  g_assert_cmpuint (got->n_mentions, ==, expected->n_mentions);
  g_assert_cmpmem (a->counts.gists, a->counts.n * sizeof *a->counts.gists, b->counts.gists, b->counts.n * sizeof *b->counts.gists);
  g_assert_cmpmem (a->counts.counts, a->counts.n * sizeof *a->counts.counts, b->counts.counts, b->counts.n * sizeof *b->counts.counts);
  g_assert_cmpmem (a->rarest_left, got->n_mentions * sizeof *a->rarest_left, b->rarest_left, got->n_mentions * sizeof *b->rarest_left);
  g_assert_cmpmem (a->roots, got->n_mentions * sizeof *a->roots, b->roots, got->n_mentions * sizeof *b->roots);
  g_assert_cmpuint (a->entries->len, ==, b->entries->len);
  for (guint i = 0; i < a->entries->len; i++)
    g_assert_cmpint (samay_merge_compare_entries (&g_array_index (a->entries, SamayMergeEntry, i),
                                                  &g_array_index (b->entries, SamayMergeEntry, i)), ==, 0);
  g_assert_cmpuint (a->edges->len, ==, b->edges->len);
  for (guint i = 0; i < a->edges->len; i++)
    {
      const SamayMergeEdge *x = &g_array_index (a->edges, SamayMergeEdge, i), *y = &g_array_index (b->edges, SamayMergeEdge, i);

      g_assert_cmpint (samay_merge_compare_edges (x, y), ==, 0);
      g_assert_cmpint (x->n, ==, y->n);
    }
  for (guint i = 0; i < got->n_mentions; i++)
    {
      g_assert_cmpuint (got->mentions[i].basis, ==, expected->mentions[i].basis);
      g_assert_cmpuint (a->nodes[i].basis, ==, b->nodes[i].basis);
    }
}

static void
check (World *world)
{
  SamayMerged *merged = merge (world, TRUE);
  g_autoptr (SamayMerged) all = merge (world, FALSE);
  g_autofree char *got = write_merged (merged);
  g_autofree char *expected = write_merged (all);

  assert_same_state (merged, all);
  assert_same (got, expected);
  g_clear_pointer (&world->merged, samay_merged_unref);
  world->merged = merged;
  world->seen->n_joined += ((SamayMergeResult *) merged)->state->n_joined;
  world->seen->n_mentions += merged->n_mentions;
  for (guint i = 0; i < merged->n_mentions; i++)
    {
      world->seen->n_dated_by_others += merged->mentions[i].basis == SAMAY_BASIS_MERGE;
      world->seen->n_choosing += ((SamayMergeResult *) merged)->state->rarest_left[i] > 0;
    }
}

static void
run_world (SamayLanguage *language,
           guint32        seed,
           guint          n_statements,
           Seen          *seen)
{
  World world = { language, g_rand_new_with_seed (seed), g_ptr_array_new_with_free_func ((GDestroyNotify) samay_extraction_unref), NULL, seen };

  for (guint i = 0; i < n_statements; i++)
    g_ptr_array_add (world.texts, make_text (&world));
  check (&world);
  for (guint i = 0; i < N_EDITS; i++)
    {
      guint n = g_rand_int_range (world.rand, 0, 8) == 0 ? 3 : 1;

      for (guint j = 0; j < n; j++)
        edit (&world);
      check (&world);
    }
  samay_merged_unref (world.merged);
  g_ptr_array_unref (world.texts);
  g_rand_free (world.rand);
}

static void
test_is_the_same_as_all_at_once (gconstpointer data)
{
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  Seen seen = { 0 };

  for (guint32 round = 0; round < N_ROUNDS; round++)
    run_world (language, round, N_STATEMENTS, &seen);
  /* Though nearly all of them could be one event with some; and it isn't shown of fewer cases than there are. */
  g_assert_cmpuint (seen.n_joined, <, seen.n_mentions / 2);
  g_assert_cmpuint (seen.n_dated_by_others, >, 0);
  g_assert_cmpuint (seen.n_choosing, >, 0);
}

static void
test_is_the_same_in_a_crowd (gconstpointer data)
{
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  Seen seen = { 0 };

  for (guint32 round = 0; round < 2; round++)
    run_world (language, 100 + round, N_CROWDED, &seen);
}

/* Statements that have nothing in common with the edited one are left alone. */
static void
test_joins_only_what_is_touched (gconstpointer data)
{
  static const char *const towns[] = { "Lucknow", "Jaipur", "Bhopal", "Dhaka", "Tokyo", "Paris", "Berlin", "Ranchi" };
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  Seen seen = { 0 };
  World world = { language, g_rand_new_with_seed (1), g_ptr_array_new_with_free_func ((GDestroyNotify) samay_extraction_unref), NULL, &seen };

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *text = g_strdup_printf ("A dam broke near %s on %u March %u.", towns[i % 8], i % 28 + 1, 1900 + i / 4);

      g_ptr_array_add (world.texts, read_text (&world, text));
    }
  check (&world);
  set_text (&world, 200, read_text (&world, "A mill burnt down in Patna on 2 May 1950."));
  check (&world);
  g_assert_cmpuint (((SamayMergeResult *) world.merged)->state->n_joined, <, 10);
  samay_merged_unref (world.merged);
  g_ptr_array_unref (world.texts);
  g_rand_free (world.rand);
}

static void
test_can_be_given_up (gconstpointer data)
{
  g_autoptr (SamayLanguage) language = samay_language_load (NULL);
  g_autoptr (SamayMerge) merge = samay_merge_new (language, "en");
  g_autoptr (SamayExtraction) extraction = samay_extract (language, "On 5 May 2021 we met.", 21, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  SamayMergeStatement statement = { .id = "1" };
  g_autoptr (SamayMerged) merged = NULL;

  samay_merge_add_extraction (merge, &statement, extraction);
  g_cancellable_cancel (cancellable);
  g_assert_null (samay_merge_run_cancellable (merge, cancellable));
  /* It can be used again. */
  samay_merge_add_extraction (merge, &statement, extraction);
  merged = samay_merge_run (merge);
  g_assert_cmpuint (merged->n_events, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/merge-again/is-the-same-as-all-at-once", NULL, test_is_the_same_as_all_at_once);
  g_test_add_data_func ("/merge-again/is-the-same-in-a-crowd", NULL, test_is_the_same_in_a_crowd);
  g_test_add_data_func ("/merge-again/joins-only-what-is-touched", NULL, test_joins_only_what_is_touched);
  g_test_add_data_func ("/merge-again/can-be-given-up", NULL, test_can_be_given_up);
  return g_test_run ();
}
