/* samay-bench-edit.c: what it costs to read one statement of many again, step by step, as the application does
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-bench-edit.h"

#include "cli/samay-bench-stories.h"
#include "document/samay-tellings.h"
#include "locale/samay-edtf.h"

#include <stdio.h>
#include <string.h>

#define EVENTS_IN_STATEMENT 10
#define STORIES_OF_STATEMENT 4
#define N_EDITS 5
/* Of each event: of a hundred thousand, less than what one types in. */
#define AIM_MS 0.0025
#define ADDED "The Lakhanpur canal was opened on 5 March 2019. लखनपुर नहर 5 मार्च 2019 को खुली। "

typedef enum
{
  STEP_EXTRACT,
  STEP_GATHER,
  STEP_MERGE,
  STEP_RECURRENCES,
  STEP_TABLE,
  STEP_TELLINGS,
  STEP_ALL,
  N_STEPS,
} Step;

static const char *const step_names[N_STEPS] = {
  "extract_ms", "gather_ms", "merge_ms", "recurrences_ms", "table_ms", "tellings_ms", "ms",
};

typedef struct
{
  SamayLanguage *language;
  GPtrArray *stories;
  GPtrArray *statements; /* of SamayStatement */
  SamayTimeline *timeline; /* as it was before the edit, or NULL */
  double ms[N_STEPS][N_EDITS];
} Edits;

/* @aim: 0 for none */
static void
print_figure (guint       n,
              const char *metric,
              double      value,
              double      aim_ms)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char aim[G_ASCII_DTOSTR_BUF_SIZE] = "null";

  g_ascii_formatd (text, sizeof text, "%.4g", value);
  if (aim_ms > 0)
    g_ascii_formatd (aim, sizeof aim, "%.4g", aim_ms);
  printf ("{\"bench\":\"merge\",\"case\":\"edit\",\"n\":%u,\"metric\":\"%s\",\"value\":%s,\"aim\":%s,\"better\":\"lower\"}\n", n,
          metric, text, aim);
  fflush (stdout);
}

static SamayStatement *
read_statement (Edits      *self,
                guint       number,
                const char *added)
{
  g_autoptr (GString) text = g_string_new (added);
  SamayWhen published = SAMAY_WHEN_UNKNOWN;
  SamayExtractOptions options = { &published, NULL };
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autofree char *id = g_strdup_printf ("s%u", number + 1);

  for (guint i = 0; i < STORIES_OF_STATEMENT; i++)
    {
      const SamayBenchStory *story = self->stories->pdata[number * STORIES_OF_STATEMENT + i];

      samay_edtf_parse (story->published, &published, NULL);
      g_string_append_printf (text, "%s\n", story->text);
    }
  extraction = samay_extract (self->language, text->str, text->len, &options);
  return samay_statement_new (id, NULL, NULL, extraction);
}

/* The time since @begin_us, in milliseconds; the next step begins now. */
static double
end_step (gint64 *begin_us)
{
  gint64 now_us = g_get_monotonic_time ();
  double ms = (now_us - *begin_us) / 1e3;

  *begin_us = now_us;
  return ms;
}

static SamayTimeline *
make_timeline (Edits  *self,
               guint   edit,
               gint64 *begin_us)
{
  g_autoptr (SamayTimeline) timeline = samay_timeline_new ();
  g_autoptr (SamayTellings) tellings = NULL;

  for (guint i = 0; i < self->statements->len; i++)
    samay_timeline_add_statement (timeline, self->statements->pdata[i]);
  self->ms[STEP_GATHER][edit] = end_step (begin_us);
  samay_timeline_merge_again (timeline, self->language, "en",
                              self->timeline != NULL ? samay_timeline_get_merged (self->timeline) : NULL, NULL);
  self->ms[STEP_MERGE][edit] = end_step (begin_us);
  samay_timeline_find_recurrences (timeline, self->language);
  self->ms[STEP_RECURRENCES][edit] = end_step (begin_us);
  samay_timeline_get_table (timeline);
  self->ms[STEP_TABLE][edit] = end_step (begin_us);
  tellings = samay_tellings_new (timeline);
  self->ms[STEP_TELLINGS][edit] = end_step (begin_us);
  return g_steal_pointer (&timeline);
}

/* A statement in the midst of them tells of more than before. */
static void
edit (Edits *self,
      guint  number)
{
  guint edited = self->statements->len / 2 + number;
  gint64 begin_us = g_get_monotonic_time ();
  gint64 all_us = begin_us;
  SamayStatement *statement = read_statement (self, edited, ADDED);
  SamayTimeline *timeline;

  self->ms[STEP_EXTRACT][number] = end_step (&begin_us);
  samay_statement_unref (self->statements->pdata[edited]);
  self->statements->pdata[edited] = statement;
  timeline = make_timeline (self, number, &begin_us);
  self->ms[STEP_ALL][number] = end_step (&all_us);
  g_set_object (&self->timeline, timeline);
  g_object_unref (timeline);
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return x < y ? -1 : x > y;
}

/**
 * samay_bench_edit:
 * @n: about how many mentions there are, ten in a statement
 *
 * Prints the median of each step.
 */
void
samay_bench_edit (SamayLanguage *language,
                  guint          n)
{
  guint n_statements = n / EVENTS_IN_STATEMENT;
  gint64 begin_us = 0;
  Edits self = { .language = language };

  self.stories = samay_bench_stories_new (n_statements * STORIES_OF_STATEMENT);
  self.statements = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_statement_unref);
  for (guint i = 0; i < n_statements; i++)
    g_ptr_array_add (self.statements, read_statement (&self, i, NULL));
  self.timeline = make_timeline (&self, 0, &begin_us);
  for (guint i = 0; i < N_EDITS; i++)
    edit (&self, i);
  for (guint step = 0; step < N_STEPS; step++)
    {
      qsort (self.ms[step], N_EDITS, sizeof self.ms[step][0], compare_doubles);
      print_figure (n, step_names[step], self.ms[step][N_EDITS / 2], step == STEP_ALL ? n * AIM_MS : 0);
    }
  print_figure (n, "events", samay_timeline_get_n_events (self.timeline), 0);
  g_object_unref (self.timeline);
  g_ptr_array_unref (self.statements);
  g_ptr_array_unref (self.stories);
}
