/* test-statement.c: the statement that the program is measured by, in Hindi and in English
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "locale/samay-edtf.h"
#include "reading.h"

/* One event as it must be read. */
typedef struct
{
  const char *when;
  const char *quote;
  SamayStatus status;
  SamayPart part;
  SamayBasis basis;
  const char *place;
  const char *people;   /* joined with `, `; %NULL: not asked */
  const char *title[3]; /* what the title must hold */
  gint32 series[3];     /* numbers, in order; 0 ends */
} Event;

typedef struct
{
  const char *path;
  const Event *events;
  guint n_events;
} Statement;

static const Event hindi_events[] = {
  { "2024-12-21", "शनिवार", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_EXPRESSION, NULL, "", { "विदेश मंत्रालय", "बयान" }, { 0 } },
  { "2024-12-19/2024-12-20", "19 और 20 दिसंबर", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_EXPRESSION, "मॉस्को", "",
    { "6वें", "13वीं", "संयुक्त कार्यसमूह" }, { 6, 13 } },
  { "../2024-12-20", "पहले", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_ORDER, NULL, "तन्मय लाल, मिखाइल गालुजिन", { "बैठक" }, { 0 } },
  { "2025-01/2025-04", "2025 की शुरुआत", SAMAY_STATUS_EXPECTED, SAMAY_PART_EARLY, SAMAY_BASIS_EXPRESSION, "भारत", "व्लादीमिर पुतिन", { "पुतिन", "यात्रा" }, { 0 } },
};

static const Event english_events[] = {
  { "2024-12-21", "Saturday", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_EXPRESSION, NULL, "", { "Russia", "closer cooperation" }, { 0 } },
  { "2024-12-19/2024-12-20", "19 and 20 December", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_EXPRESSION, "Moscow", "",
    { "6th", "13th", "Joint Working Group" }, { 6, 13 } },
  { "../2024-12-20", "Earlier", SAMAY_STATUS_OCCURRED, SAMAY_PART_NONE, SAMAY_BASIS_ORDER, NULL, "Tanmaya Lal, Mikhail Galuzin", { "meeting" }, { 0 } },
  { "2025-01/2025-04", "early 2025", SAMAY_STATUS_EXPECTED, SAMAY_PART_EARLY, SAMAY_BASIS_EXPRESSION, "India", "Vladimir Putin", { "Putin", "visit" }, { 0 } },
};

static SamayExtraction *
extract_file (const char *path,
              const char *published)
{
  g_autofree char *text = NULL;

  if (g_file_get_contents (path, &text, NULL, NULL))
    return reading_extract (text, published);
  g_test_skip ("the statement isn't beside the project's folder");
  return NULL;
}

static void
check_title_and_series (SamayExtraction    *extraction,
                        const Event        *event,
                        const SamayMention *mention)
{
  g_autofree char *title = samay_extraction_dup_title (extraction, mention);

  for (gsize i = 0; i < G_N_ELEMENTS (event->title) && event->title[i] != NULL; i++)
    if (strstr (title, event->title[i]) == NULL)
      reading_check_equal ("the title doesn't hold what it should", title, event->title[i]);
  for (guint i = 0; i < MAX (mention->n_series, G_N_ELEMENTS (event->series)); i++)
    {
      gint32 expected = i < G_N_ELEMENTS (event->series) ? event->series[i] : 0;

      g_assert_cmpint (i < mention->n_series ? mention->series[i].number : 0, ==, expected);
    }
  for (guint i = 0; i < mention->n_series; i++)
    g_assert_true (mention->series[i].name != NULL && *mention->series[i].name != '\0');
}

static void
check_why (SamayExtraction    *extraction,
           const SamayMention *mention)
{
  static const char *const locales[] = { "hi", "en" };

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_auto (GStrv) why = samay_extraction_dup_why (extraction, mention->reason_first, mention->n_reasons, locales[i]);

      g_assert_cmpuint (g_strv_length (why), >, 0);
      for (guint j = 0; why[j] != NULL; j++)
        g_assert_true (*why[j] != '\0' && strchr (why[j], '{') == NULL);
    }
}

static void
check_event (SamayExtraction    *extraction,
             const Event        *event,
             const SamayMention *mention)
{
  g_autofree char *when = samay_edtf_format (&mention->when);
  g_autofree char *people = g_strjoinv (", ", (char **) mention->people);

  reading_check_equal (event->quote, when, event->when);
  reading_check_equal (event->quote, samay_status_get_name (mention->status), samay_status_get_name (event->status));
  reading_check_equal (event->quote, samay_basis_get_name (mention->basis), samay_basis_get_name (event->basis));
  reading_check_equal (event->quote, samay_part_get_name (mention->when.part), samay_part_get_name (event->part));
  reading_check_equal (event->quote, mention->place, event->place);
  reading_check_equal (event->quote, people, event->people);
  g_assert_true ((mention->expression == SAMAY_EXPRESSION_NONE) == (event->basis == SAMAY_BASIS_ORDER));
  check_title_and_series (extraction, event, mention);
  check_why (extraction, mention);
}

static void
check_events (const Statement *statement,
              const char      *published)
{
  g_autoptr (SamayExtraction) extraction = extract_file (statement->path, published);
  const SamayMention *mentions;
  guint n;

  if (extraction == NULL)
    return;
  mentions = samay_extraction_get_mentions (extraction, &n);
  g_assert_cmpuint (n, ==, statement->n_events);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = samay_extraction_dup_title (extraction, &mentions[i]);

      g_test_message ("%s", title);
    }
  for (guint i = 0; i < statement->n_events; i++)
    {
      const SamayMention *mention = reading_find_mention (extraction, statement->events[i].quote);

      if (mention != NULL)
        check_event (extraction, &statement->events[i], mention);
      else
        reading_check_equal (statement->path, "no such mention", statement->events[i].quote);
    }
}

static void
test_events (gconstpointer data)
{
  check_events (data, NULL);
}

/* Where the date is given, it is taken, and the events are the same. */
static void
test_events_with_date (gconstpointer data)
{
  const Statement *statement = data;
  g_autoptr (SamayExtraction) extraction = NULL;
  g_autofree char *published = NULL;

  check_events (statement, "2024-12-21");
  extraction = extract_file (statement->path, "2024-12-21");
  if (extraction == NULL)
    return;
  published = samay_edtf_format (samay_extraction_get_published (extraction));
  reading_check_equal ("published", published, "2024-12-21");
  g_assert_cmpuint (samay_extraction_get_published_origin (extraction), ==, SAMAY_ORIGIN_GIVEN);
}

static void
test_published (gconstpointer data)
{
  const Statement *statement = data;
  g_autoptr (SamayExtraction) extraction = extract_file (statement->path, NULL);
  g_autofree char *published = NULL, *first = NULL, *second = NULL;
  g_auto (GStrv) hindi = NULL, english = NULL;
  const SamayWhen *alternatives;
  guint n;

  if (extraction == NULL)
    return;
  published = samay_edtf_format (samay_extraction_get_published (extraction));
  reading_check_equal ("published", published, "2024-12-21");
  reading_check_equal ("origin", samay_origin_get_name (samay_extraction_get_published_origin (extraction)), "inferred");
  hindi = samay_extraction_dup_published_why (extraction, "hi");
  english = samay_extraction_dup_published_why (extraction, "en");
  g_assert_cmpuint (g_strv_length (hindi), >, 0);
  g_assert_cmpuint (g_strv_length (hindi), ==, g_strv_length (english));
  alternatives = samay_extraction_get_published_alternatives (extraction, &n);
  g_assert_cmpuint (n, ==, 2);
  if (n != 2)
    return;
  first = samay_edtf_format (&alternatives[0]);
  second = samay_edtf_format (&alternatives[1]);
  reading_check_equal ("alternatives", first, "2024-12-22");
  reading_check_equal ("alternatives", second, "2024-12-23");
}

/* The bytes that an event leads back to. */
static void
test_hindi_bytes (gconstpointer data)
{
  const Statement *statement = data;
  g_autoptr (SamayExtraction) extraction = extract_file (statement->path, NULL);
  const SamayMention *mention;

  if (extraction == NULL)
    return;
  mention = reading_find_mention (extraction, "19 और 20 दिसंबर");
  g_assert_nonnull (mention);
  if (mention == NULL)
    return;
  g_assert_cmpuint (mention->start_byte, ==, 1437);
  g_assert_cmpuint (mention->end_byte, ==, 1468);
  g_assert_cmpuint (mention->sentence_start_byte, <=, 1437);
  g_assert_cmpuint (mention->sentence_end_byte, >=, 1468);
  g_assert_cmpstr (samay_extraction_get_lang (extraction), ==, "hi");
}

static void
add_tests (const char      *lang,
           const Statement *statement)
{
  static const struct
  {
    const char *name;
    GTestDataFunc check;
  } tests[] = {
    { "has-four-events", test_events }, { "has-the-same-events-when-its-date-is-given", test_events_with_date }, { "dates-itself", test_published },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strdup_printf ("/statement/%s/%s", lang, tests[i].name);

      g_test_add_data_func (path, statement, tests[i].check);
    }
}

/* Arguments: the Hindi statement, the English one. */
int
main (int   argc,
      char *argv[])
{
  Statement hindi = { NULL, hindi_events, G_N_ELEMENTS (hindi_events) };
  Statement english = { NULL, english_events, G_N_ELEMENTS (english_events) };

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  hindi.path = argv[1];
  english.path = argv[2];
  add_tests ("hindi", &hindi);
  add_tests ("english", &english);
  g_test_add_data_func ("/statement/hindi/leads-back-to-its-bytes", &hindi, test_hindi_bytes);
  return reading_run ();
}
