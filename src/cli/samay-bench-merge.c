/* samay-bench-merge.c: samayrekha-bench-merge: how long many statements take to become one timeline, and how well they do
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-bench-edit.h"
#include "cli/samay-bench-stories.h"
#include "document/samay-merge.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-emitter.h"
#include "store/samay-merged-writer.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#define N_STATEMENTS 100000
#define AIM_S 60
#define AIM_MB 2048

typedef struct
{
  SamayLanguage *language;
  GPtrArray *stories;
  SamayMerge *merge;
  gint next; /* atomic: the next statement, for threads */
} Bench;

static void
print_figure (const char *name,
              guint       n,
              const char *metric,
              double      value,
              const char *aim,
              const char *better)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (text, sizeof text, "%.4g", value);
  printf ("{\"bench\":\"merge\",\"case\":\"%s\",\"n\":%u,\"metric\":\"%s\",\"value\":%s,\"aim\":%s,\"better\":\"%s\"}\n", name, n,
          metric, text, aim, better);
  fflush (stdout);
}

static double
get_seconds (gint64 since_us)
{
  return (double) (g_get_monotonic_time () - since_us) / G_USEC_PER_SEC;
}

/* Of the whole process, at its highest. */
static double
get_peak_mb (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (double) usage.ru_maxrss / 1024;
}

static gpointer
read_share (gpointer data)
{
  Bench *bench = data;
  guint i;

  while ((i = (guint) g_atomic_int_add (&bench->next, 1)) < bench->stories->len)
    {
      const SamayBenchStory *story = bench->stories->pdata[i];
      char id[16];
      SamayMergeStatement statement = { .id = id };
      SamayWhen published = SAMAY_WHEN_UNKNOWN;
      SamayExtractOptions options = { &published, story->lang };
      g_autoptr (SamayExtraction) extraction = NULL;

      g_snprintf (id, sizeof id, "%06u", i);
      samay_edtf_parse (story->published, &published, NULL);
      extraction = samay_extract (bench->language, story->text, strlen (story->text), &options);
      samay_merge_add_extraction (bench->merge, &statement, extraction);
    }
  return NULL;
}

static void
read_all (Bench *bench)
{
  guint n = g_get_num_processors ();
  g_autofree GThread **threads = g_new (GThread *, n);

  for (guint i = 0; i < n; i++)
    threads[i] = g_thread_new ("read", read_share, bench);
  for (guint i = 0; i < n; i++)
    g_thread_join (threads[i]);
}

/* The event that a mention was made of. */
static guint32
find_truth (const Bench             *bench,
            const SamayMerged       *merged,
            const SamayMergeMention *mention)
{
  guint64 number = g_ascii_strtoull (merged->statements[mention->statement].id, NULL, 10);
  const SamayBenchStory *story = bench->stories->pdata[number];
  guint32 event = 0;

  for (guint i = 0; i < story->told->len && g_array_index (story->told, SamayBenchTold, i).start_byte <= mention->start_byte; i++)
    event = g_array_index (story->told, SamayBenchTold, i).event;
  return event;
}

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  guint64 x = *(const guint64 *) a, y = *(const guint64 *) b;

  return x < y ? -1 : x > y;
}

/* Pairs within runs of equal numbers, of which the array is sorted. */
static double
count_pairs (const guint64 *keys,
             guint32        n)
{
  double pairs = 0;

  for (guint32 i = 0, end; i < n; i = end)
    {
      end = i + 1;
      while (end < n && keys[end] == keys[i])
        end++;
      pairs += (double) (end - i) * (end - i - 1) / 2;
    }
  return pairs;
}

/* Of the pairs of mentions that were joined, how many belong together; and of those that do, how many were joined. */
static void
judge (const Bench *bench,
       SamayMerged *merged)
{
  guint32 n = merged->n_mentions;
  g_autofree guint64 *joined = g_new (guint64, n);
  g_autofree guint64 *true_ones = g_new (guint64, n);
  g_autofree guint64 *both = g_new (guint64, n);
  double n_joined, n_true, n_both;

  for (guint32 e = 0, at = 0; e < merged->n_events; e++)
    for (guint32 i = 0; i < merged->events[e].n_mentions; i++, at++)
      {
        guint32 mention = merged->references[merged->events[e].mentions_first + i];
        guint32 truth = find_truth (bench, merged, &merged->mentions[mention]);

        joined[at] = e;
        true_ones[at] = truth;
        both[at] = (guint64) e << 32 | truth;
      }
  qsort (true_ones, n, sizeof *true_ones, compare_pairs);
  qsort (both, n, sizeof *both, compare_pairs);
  n_joined = count_pairs (joined, n);
  n_true = count_pairs (true_ones, n);
  n_both = count_pairs (both, n);
  print_figure ("events", merged->n_events, "mentions_in", n, "null", "lower");
  print_figure ("pairs", (guint) n_joined, "precision", n_joined > 0 ? n_both / n_joined : 1, "0.99", "higher");
  print_figure ("pairs", (guint) n_true, "recall", n_true > 0 ? n_both / n_true : 1, "null", "higher");
}

/* Reads and merges statements, and writes the timeline to nowhere. */
static int
measure (SamayLanguage *language,
         guint          n)
{
  Bench bench = { .language = language, .next = 0 };
  g_autoptr (SamayMerged) merged = NULL;
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/dev/null");
  g_autoptr (GFileOutputStream) output = g_file_append_to (nowhere, G_FILE_CREATE_NONE, NULL, NULL);
  gint64 start_us, merge_us;

  bench.stories = samay_bench_stories_new (n);
  bench.merge = samay_merge_new (language, "en");
  start_us = g_get_monotonic_time ();
  read_all (&bench);
  merge_us = g_get_monotonic_time ();
  merged = samay_merge_run (bench.merge);
  print_figure ("merge", n, "seconds", get_seconds (merge_us), "null", "lower");
  if (output == NULL || !samay_merged_write (merged, G_OUTPUT_STREAM (output), NULL))
    {
      fprintf (stderr, "samayrekha-bench-merge: the timeline can't be written\n");
      return 1;
    }
  print_figure ("read-merge-write", n, "seconds", get_seconds (start_us), G_STRINGIFY (AIM_S), "lower");
  print_figure ("read-merge-write", n, "peak_mb", get_peak_mb (), G_STRINGIFY (AIM_MB), "lower");
  judge (&bench, merged);
  samay_merge_free (bench.merge);
  g_ptr_array_unref (bench.stories);
  return 0;
}

/* Mentions that stand in one event and don't belong together, the title of the one and of the other. */
static int
print_faults (SamayLanguage *language,
              guint          n)
{
  Bench bench = { .language = language, .next = 0 };
  g_autoptr (SamayMerged) merged = NULL;

  bench.stories = samay_bench_stories_new (n);
  bench.merge = samay_merge_new (language, "en");
  read_all (&bench);
  merged = samay_merge_run (bench.merge);
  for (guint32 e = 0; e < merged->n_events; e++)
    {
      const guint32 *members = merged->references + merged->events[e].mentions_first;
      const SamayMergeMention *first = &merged->mentions[members[0]];

      for (guint32 i = 1; i < merged->events[e].n_mentions; i++)
        if (find_truth (&bench, merged, &merged->mentions[members[i]]) != find_truth (&bench, merged, first))
          {
            printf ("%s | %s\n  %s | %s\n", first->title, first->sentence, merged->mentions[members[i]].title,
                    merged->mentions[members[i]].sentence);
            break;
          }
    }
  samay_merge_free (bench.merge);
  g_ptr_array_unref (bench.stories);
  return 0;
}

static int
print_stories (guint n)
{
  g_autoptr (GPtrArray) stories = samay_bench_stories_new (n);

  for (guint i = 0; i < stories->len; i++)
    {
      const SamayBenchStory *story = stories->pdata[i];
      g_autoptr (GString) line = g_string_new (NULL);
      SamayJsonEmitter emitter = { .out = line };

      samay_json_emit_object_start (&emitter, NULL);
      samay_json_emit_int (&emitter, "id", i);
      samay_json_emit_string (&emitter, "lang", story->lang);
      samay_json_emit_string (&emitter, "published", story->published);
      samay_json_emit_string (&emitter, "text", story->text);
      samay_json_emit_object_end (&emitter);
      printf ("%s\n", line->str);
    }
  return 0;
}

static int
measure_edits (SamayLanguage *language)
{
  static const guint sizes[] = { 1000, 10000, 100000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    samay_bench_edit (language, sizes[i]);
  return 0;
}

static int
measure_all (SamayLanguage *language)
{
  int status = measure (language, N_STATEMENTS);

  return status == 0 ? measure_edits (language) : status;
}

/* samayrekha-bench-merge [N]: measures; edit [N]: an edit of one of many; stories N: shows what is measured with; faults N: what
 * was joined wrongly. */
int
main (int    argc,
      char **argv)
{
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (GError) error = NULL;

  if (argc >= 3 && strcmp (argv[1], "stories") == 0)
    return print_stories ((guint) g_ascii_strtoull (argv[2], NULL, 10));
  language = samay_language_load (&error);
  if (language != NULL && argc >= 3 && strcmp (argv[1], "faults") == 0)
    return print_faults (language, (guint) g_ascii_strtoull (argv[2], NULL, 10));
  if (language != NULL && argc >= 2 && strcmp (argv[1], "edit") == 0)
    {
      if (argc == 2)
        return measure_edits (language);
      samay_bench_edit (language, (guint) g_ascii_strtoull (argv[2], NULL, 10));
      return 0;
    }
  if (language != NULL)
    return argc >= 2 ? measure (language, (guint) g_ascii_strtoull (argv[1], NULL, 10)) : measure_all (language);
  fprintf (stderr, "samayrekha-bench-merge: %s\n", error->message);
  return 1;
}
