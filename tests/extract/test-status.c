/* test-status.c: whether an event occurred, is planned, expected, called off …
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/assemble/samay-assembler.h"
#include "reading.h"

/* ---- the decision by itself ---- */

#define ANY SAMAY_STATUS_UNTOLD
#define TODAY "2024-12-21"

typedef struct
{
  const char *name;
  guint8 tense;
  guint8 aspect;
  guint8 cue;
  gboolean is_negated;
  const char *when;
  const char *published; /* %NULL where it isn't known */
  const char *expected;
  gboolean by_date;
} Decision;

static const Decision decisions[] = {
  { "past-verb-past-day", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "2024-12-19", TODAY, "occurred", FALSE },
  { "past-verb-same-day", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "2024-12-21", TODAY, "occurred", FALSE },
  { "past-verb-running-year", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "2024", TODAY, "occurred", FALSE },
  { "past-verb-day-to-come", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "2024-12-25", TODAY, "planned", TRUE },
  { "past-verb-unknown-day", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "XXXX-12-25", TODAY, "occurred", FALSE },
  { "past-verb-no-statement-date", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, FALSE, "2024-12-25", NULL, "occurred", FALSE },
  { "future-verb-day-to-come", SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-25", TODAY, "planned", FALSE },
  { "future-verb-past-day", SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-19", TODAY, "occurred", TRUE },
  { "future-verb-same-day", SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-21", TODAY, "planned", FALSE },
  { "future-verb-no-statement-date", SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-25", NULL, "planned", FALSE },
  { "was-to-be", SAMAY_TENSE_PAST, SAMAY_ASPECT_INFINITIVE, ANY, FALSE, "2024-12-19", TODAY, "cancelled", FALSE },
  { "goes-on", SAMAY_TENSE_PRESENT, SAMAY_ASPECT_PROGRESSIVE, ANY, FALSE, "2024", TODAY, "ongoing", FALSE },
  { "may-be", SAMAY_TENSE_NONE, SAMAY_ASPECT_MODAL, ANY, FALSE, "2025", TODAY, "expected", FALSE },
  { "no-verb-past-day", SAMAY_TENSE_NONE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-19", TODAY, "occurred", FALSE },
  { "no-verb-day-to-come", SAMAY_TENSE_NONE, SAMAY_ASPECT_NONE, ANY, FALSE, "2024-12-25", TODAY, "planned", TRUE },
  { "cue-beats-the-verb", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, SAMAY_STATUS_CANCELLED, FALSE, "2024-12-25", TODAY, "cancelled", FALSE },
  { "cue-expected-stays", SAMAY_TENSE_PRESENT, SAMAY_ASPECT_HABITUAL, SAMAY_STATUS_EXPECTED, FALSE, "2025", TODAY, "expected", FALSE },
  { "cue-occurred-can-not-be-ahead", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, SAMAY_STATUS_OCCURRED, FALSE, "2025", TODAY, "planned", TRUE },
  { "cue-ongoing-can-not-be-ahead", SAMAY_TENSE_PRESENT, SAMAY_ASPECT_NONE, SAMAY_STATUS_ONGOING, FALSE, "2025", TODAY, "planned", TRUE },
  { "cue-recurring-stays", SAMAY_TENSE_PRESENT, SAMAY_ASPECT_HABITUAL, SAMAY_STATUS_RECURRING, FALSE, "2025", TODAY, "recurring", FALSE },
  { "cue-denied-stays", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, SAMAY_STATUS_DENIED, FALSE, "2024-12-19", TODAY, "denied", FALSE },
  { "did-not", SAMAY_TENSE_PAST, SAMAY_ASPECT_PERFECT, ANY, TRUE, "2024-12-19", TODAY, "denied", FALSE },
  { "will-not", SAMAY_TENSE_FUTURE, SAMAY_ASPECT_NONE, ANY, TRUE, "2024-12-25", TODAY, "planned", FALSE },
};

static void
check_decision (gconstpointer data)
{
  const Decision *row = data;
  SamayWhen when = reading_parse_when (row->when), published = reading_parse_when (row->published != NULL ? row->published : "XXXX");
  SamayDraft draft = { .tense = row->tense, .aspect = row->aspect, .status = row->cue, .is_negated = row->is_negated };
  gint64 day = row->published != NULL ? samay_day_from_instant (published.span.begin_s) : G_MININT64;
  gboolean by_date = FALSE;

  reading_check_equal (row->name, samay_status_get_name (samay_status_decide (&draft, &when, day, &by_date)), row->expected);
  g_assert_cmpint (by_date, ==, row->by_date);
}

/* ---- whole sentences ---- */

typedef struct
{
  const char *text;
  const char *quote;
  const char *expected;
} Sentence;

static const Sentence sentences[] = {
  { "परिषद की बैठक 19 दिसंबर को हुई।", "19 दिसंबर", "occurred" },
  { "परिषद की बैठक 5 जनवरी को होगी।", "5 जनवरी", "planned" },
  { "परिषद की बैठक 5 जनवरी को होनी है।", "5 जनवरी", "planned" },
  { "परिषद की बैठक 5 जनवरी को प्रस्तावित है।", "5 जनवरी", "planned" },
  { "परिषद की बैठक 5 जनवरी को होने की संभावना है।", "5 जनवरी", "expected" },
  { "परिषद की बैठक 5 जनवरी को हो सकती है।", "5 जनवरी", "expected" },
  { "5 जनवरी को होने वाली बैठक रद्द कर दी गई है।", "5 जनवरी", "cancelled" },
  { "5 जनवरी को होने वाली बैठक स्थगित कर दी गई है।", "5 जनवरी", "postponed" },
  { "मंत्री ने 19 दिसंबर को हुई बैठक की ख़बर का खंडन किया।", "19 दिसंबर", "denied" },
  { "परिषद की बैठक 19 दिसंबर को नहीं हुई।", "19 दिसंबर", "denied" },
  { "शिविर 19 दिसंबर से चल रहा है।", "19 दिसंबर", "ongoing" },
  { "The council met on 19 December.", "19 December", "occurred" },
  { "The council will meet on 5 January.", "5 January", "planned" },
  { "The council is to meet on 5 January.", "5 January", "planned" },
  { "The council is scheduled to meet on 5 January.", "5 January", "planned" },
  { "The council is likely to meet on 5 January.", "5 January", "expected" },
  { "The council may meet on 5 January.", "5 January", "expected" },
  { "The meeting due on 5 January has been cancelled.", "5 January", "cancelled" },
  { "The meeting due on 5 January was postponed.", "5 January", "postponed" },
  { "The council did not meet on 19 December.", "19 December", "denied" },
  { "The fair is held every year on 5 January.", "5 January", "recurring" },
  { "India cancelled the talks on 19 December.", "19 December", "occurred" },
  { "The minister denied that a meeting took place on 19 December.", "19 December", "denied" },
  { "The ministry announced the plan on 19 December.", "19 December", "occurred" },
};

static void
check_sentence (gconstpointer data)
{
  const Sentence *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, TODAY);
  const SamayMention *mention = reading_find_mention (extraction, row->quote);

  reading_check_equal (row->text, mention != NULL ? samay_status_get_name (mention->status) : "no mention", row->expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (decisions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/status/decides/%s", decisions[i].name);

      g_test_add_data_func (path, &decisions[i], check_decision);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/status/of/%s", sentences[i].text);

      g_test_add_data_func (path, &sentences[i], check_sentence);
    }
  return reading_run ();
}
