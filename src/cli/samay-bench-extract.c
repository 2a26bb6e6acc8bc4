/* samay-bench-extract.c: samayrekha-bench: how many bytes of text a second the engine reads, and what it keeps of them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-bench-corpus.h"
#include "extract/samay-extractor.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-emitter.h"
#include "store/samay-json-lines.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

#define CORPUS_BYTES ((gsize) 8 << 20)
#define GROWTH 8 /* how many times as long the text is that shows whether the time is linear */
#define N_RUNS 5
#define N_GROWTH_RUNS 3
/* The corpus has one in about 25 words, which are some 330 bytes of Hindi. */
#define BYTES_PER_EXPRESSION_MAX 600
#define PUBLISHED "2024-12-20"

typedef struct
{
  SamayLanguage *language;
  const char *lang;
  GPtrArray *corpus;
  gsize n_bytes;
  guint n_expressions;
  gsize n_kept;    /* bytes that the extractions have beside the text */
  GString *text;   /* all of the corpus as one text */
  const char *const *names; /* of the cases that are wanted; of none, all are */
  SamayExtractOptions options;
  char *folder;    /* of the files below; NULL while there is none */
  char *json_path; /* the corpus as JSON Lines */
  char *text_path; /* the corpus as it is */
  gint next;       /* atomic: the next statement, for threads */
} Bench;

typedef void (*Run) (Bench *bench);
typedef double (*Measure) (Bench *bench, Run run);

static void
remove_files (Bench *bench)
{
  if (bench->folder == NULL)
    return;
  g_unlink (bench->json_path);
  g_unlink (bench->text_path);
  g_rmdir (bench->folder);
  g_clear_pointer (&bench->json_path, g_free);
  g_clear_pointer (&bench->text_path, g_free);
  g_clear_pointer (&bench->folder, g_free);
}

static void
fail (Bench      *bench,
      const char *what,
      GError     *error)
{
  remove_files (bench);
  fprintf (stderr, "samayrekha-bench: %s: %s\n", what, error->message);
  exit (1);
}

static void
extract_one (Bench *bench,
             guint  i)
{
  const char *text = bench->corpus->pdata[i];

  samay_extraction_unref (samay_extract (bench->language, text, strlen (text), &bench->options));
}

static void
run_one_core (Bench *bench)
{
  for (guint i = 0; i < bench->corpus->len; i++)
    extract_one (bench, i);
}

static void
run_one_text (Bench *bench)
{
  samay_extraction_unref (samay_extract (bench->language, bench->text->str, bench->text->len, &bench->options));
}

/* An engine that finds nothing is fast, and measures nothing. */
static void
check_is_read (Bench *bench)
{
  guint n_events = 0;

  bench->n_expressions = 0;
  bench->n_kept = 0;
  for (guint i = 0; i < bench->corpus->len; i++)
    {
      const char *text = bench->corpus->pdata[i];
      g_autoptr (SamayExtraction) extraction = samay_extract (bench->language, text, strlen (text), &bench->options);
      guint n;

      samay_extraction_get_expressions (extraction, &n);
      bench->n_expressions += n;
      samay_extraction_get_mentions (extraction, &n);
      n_events += n;
      bench->n_kept += samay_extraction_get_size (extraction);
    }
  fprintf (stderr, "%s: %u statements, %u expressions, %u events\n", bench->lang, bench->corpus->len,
           bench->n_expressions, n_events);
  if (bench->n_expressions * BYTES_PER_EXPRESSION_MAX < bench->n_bytes)
    fail (bench, "no figures", g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED,
                                             "too few of the corpus's expressions were found; the engine is at fault"));
}

static gpointer
extract_share (gpointer data)
{
  Bench *bench = data;
  guint i;

  while ((i = (guint) g_atomic_int_add (&bench->next, 1)) < bench->corpus->len)
    extract_one (bench, i);
  return NULL;
}

static void
run_all_cores (Bench *bench)
{
  guint n = g_get_num_processors ();
  g_autofree GThread **threads = g_new (GThread *, n);

  bench->next = 0;
  for (guint i = 0; i < n; i++)
    threads[i] = g_thread_new ("extract", extract_share, bench);
  for (guint i = 0; i < n; i++)
    g_thread_join (threads[i]);
}

static void
run_json_lines (Bench *bench)
{
  g_autoptr (GFile) in_file = g_file_new_for_path (bench->json_path);
  g_autoptr (GFile) out_file = g_file_new_for_path ("/dev/null");
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInputStream) in = g_file_read (in_file, NULL, &error);
  g_autoptr (GFileOutputStream) out = in != NULL ? g_file_append_to (out_file, G_FILE_CREATE_NONE, NULL, &error) : NULL;
  SamayJsonLinesOptions options = { .locale = bench->lang, .published = bench->options.published };

  if (out == NULL
      || !samay_json_lines_filter (bench->language, G_INPUT_STREAM (in), G_OUTPUT_STREAM (out), &options, &error))
    fail (bench, "the filter", error);
}

/* The peer: a program that only looks whether a line names a month. */
static void
run_grep (Bench *bench)
{
  static const char *const months[] = {
    "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर", "January", "February", "March",
    "April", "May", "June", "July", "August", "September", "October", "November", "December",
  };
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;
  char *argv[] = { (char *) "timeout", (char *) "60", (char *) "grep", (char *) "-c", (char *) "-F", (char *) "-e",
                   NULL, bench->text_path, NULL };

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    g_string_append_printf (list, "%s%s", i > 0 ? "\n" : "", months[i]);
  argv[6] = list->str;
  if (!g_spawn_sync (NULL, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, NULL, NULL, &error))
    fail (bench, "grep", error);
  if (g_ascii_strtoull (answer, NULL, 10) == 0)
    fail (bench, "grep", g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "found no month in the corpus"));
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return x < y ? -1 : x > y;
}

static int
compare_ratios (gconstpointer a,
                gconstpointer b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return x < y ? -1 : x > y;
}

static gint64
time_us (Bench *bench,
         Run    run)
{
  gint64 start_us = g_get_monotonic_time ();

  run (bench);
  return MAX (g_get_monotonic_time () - start_us, 1);
}

/* The median of some runs, the first of which fills the caches and doesn't count. */
static gint64
measure_us (Bench *bench,
            Run    run)
{
  gint64 times_us[N_RUNS];

  run (bench);
  for (guint i = 0; i < N_RUNS; i++)
    times_us[i] = time_us (bench, run);
  qsort (times_us, N_RUNS, sizeof *times_us, compare_times);
  return times_us[N_RUNS / 2];
}

static double
measure_mb_per_s (Bench *bench,
                  Run    run)
{
  return (double) bench->n_bytes / (double) measure_us (bench, run);
}

/* What an extraction keeps beside the text. */
static double
measure_bytes_per_expression (Bench *bench,
                              Run    run)
{
  return (double) bench->n_kept / bench->n_expressions;
}

/* How many times as long a text takes that is GROWTH times as long. The two are timed in turn, so that they meet the same
 * machine. */
static double
measure_growth (Bench *bench,
                Run    run)
{
  double ratios[N_GROWTH_RUNS];
  gsize n = bench->text->len;

  for (guint i = 0; i < N_GROWTH_RUNS; i++)
    {
      gint64 short_us = time_us (bench, run), long_us;

      for (guint k = 1; k < GROWTH; k++)
        g_string_append_len (bench->text, bench->text->str, (gssize) n);
      long_us = time_us (bench, run);
      g_string_truncate (bench->text, n);
      ratios[i] = (double) long_us / (double) short_us;
    }
  qsort (ratios, N_GROWTH_RUNS, sizeof *ratios, compare_ratios);
  return ratios[N_GROWTH_RUNS / 2];
}

static void
write_corpus (Bench *bench)
{
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  bench->text = g_string_new (NULL);
  for (guint i = 0; i < bench->corpus->len; i++)
    {
      SamayJsonEmitter emitter = { .out = json };

      samay_json_emit_object_start (&emitter, NULL);
      samay_json_emit_int (&emitter, "id", i);
      samay_json_emit_string (&emitter, "text", bench->corpus->pdata[i]);
      samay_json_emit_object_end (&emitter);
      g_string_append_c (json, '\n');
      g_string_append (bench->text, bench->corpus->pdata[i]);
    }
  bench->n_bytes = bench->text->len;
  if (!g_file_set_contents (bench->json_path, json->str, (gssize) json->len, &error)
      || !g_file_set_contents (bench->text_path, bench->text->str, (gssize) bench->text->len, &error))
    fail (bench, "the corpus can't be written", error);
}

/* Whether a case was asked for, or with @name %NULL any case of the language; where none was, all are. */
static gboolean
is_wanted (const Bench *bench,
           const char  *lang,
           const char  *name)
{
  g_autofree char *whole = g_strconcat (lang, "-", name, NULL);

  for (guint i = 0; bench->names[i] != NULL; i++)
    if (name != NULL ? g_str_equal (bench->names[i], whole) : g_str_has_prefix (bench->names[i], whole))
      return TRUE;
  return bench->names[0] == NULL;
}

static void
measure_language (Bench      *bench,
                  const char *lang)
{
  static const struct
  {
    const char *name;
    const char *metric;
    Measure measure;
    Run run;
    const char *aim;
    const char *better;
  } cases[] = {
    { "one-core", "mb_per_s", measure_mb_per_s, run_one_core, "50", "higher" },
    { "all-cores", "mb_per_s", measure_mb_per_s, run_all_cores, "50", "higher" },
    { "jsonl", "mb_per_s", measure_mb_per_s, run_json_lines, "35", "higher" },
    { "grep-one-core", "mb_per_s", measure_mb_per_s, run_grep, "null", "higher" },
    { "kept", "bytes_per_expression", measure_bytes_per_expression, NULL, "200", "lower" },
    { "growth", "time_64_mb_over_8_mb", measure_growth, run_one_text, "8.8", "lower" },
  };

  if (!is_wanted (bench, lang, NULL))
    return;
  bench->lang = lang;
  bench->corpus = samay_bench_corpus_new (lang, CORPUS_BYTES);
  write_corpus (bench);
  check_is_read (bench);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char value[G_ASCII_DTOSTR_BUF_SIZE];

      if (!is_wanted (bench, lang, cases[i].name))
        continue;
      g_ascii_formatd (value, sizeof value, "%.1f", cases[i].measure (bench, cases[i].run));
      printf ("{\"bench\":\"extract\",\"case\":\"%s-%s\",\"n\":%" G_GSIZE_FORMAT ",\"metric\":\"%s\",\"value\":%s,"
              "\"aim\":%s,\"better\":\"%s\"}\n", lang, cases[i].name, bench->n_bytes, cases[i].metric, value,
              cases[i].aim, cases[i].better);
      fflush (stdout);
    }
  g_clear_pointer (&bench->corpus, g_ptr_array_unref);
  g_string_free (g_steal_pointer (&bench->text), TRUE);
}

static int
print_corpus (const char *lang,
              gsize       n_bytes)
{
  g_autoptr (GPtrArray) corpus = samay_bench_corpus_new (lang, n_bytes);

  for (guint i = 0; i < corpus->len; i++)
    fputs (corpus->pdata[i], stdout);
  return 0;
}

static void
measure_all (Bench *bench)
{
  g_autoptr (GError) error = NULL;

  bench->folder = g_dir_make_tmp ("samayrekha-bench-XXXXXX", &error);
  if (bench->folder == NULL)
    fail (bench, "a folder for the corpus can't be made", error);
  bench->json_path = g_build_filename (bench->folder, "corpus.jsonl", NULL);
  bench->text_path = g_build_filename (bench->folder, "corpus.txt", NULL);
  measure_language (bench, "hi");
  measure_language (bench, "en");
  remove_files (bench);
}

/* samayrekha-bench [CASE…]: measures; samayrekha-bench corpus hi|en [BYTES]: shows what is measured with. */
int
main (int    argc,
      char **argv)
{
  g_autoptr (SamayLanguage) language = NULL;
  g_autoptr (GError) error = NULL;
  SamayWhen published;
  Bench bench = { .options = { &published, NULL } };

  if (argc >= 3 && strcmp (argv[1], "corpus") == 0)
    return print_corpus (argv[2], argc >= 4 ? (gsize) g_ascii_strtoull (argv[3], NULL, 10) : CORPUS_BYTES);
  language = samay_language_load (&error);
  if (language == NULL)
    fail (&bench, "the language tables", error);
  if (!samay_edtf_parse (PUBLISHED, &published, &error))
    fail (&bench, PUBLISHED, error);
  bench.language = language;
  bench.names = (const char *const *) argv + 1;
  measure_all (&bench);
  return 0;
}
