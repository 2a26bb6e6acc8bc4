/* test-dating.c: the statement's own date: given, in the text, inferred, or unknown
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "locale/samay-edtf.h"
#include "reading.h"

typedef struct
{
  const char *name;
  const char *given;
  const char *text;
  const char *expected; /* date, origin, then the alternatives */
} Row;

static const Row rows[] = {
  { "given-day", "2024-12-21", "बैठक 19 दिसंबर को हुई।", "2024-12-21 given" },
  { "given-year", "2024", "बैठक 19 दिसंबर को हुई।", "2024 given" },
  { "given-beats-the-dateline", "2024-12-22", "नई दिल्ली, 21 दिसंबर 2024। बैठक हुई।", "2024-12-22 given" },
  { "dateline", NULL, "नई दिल्ली, 21 दिसंबर 2024। बैठक गुरुवार को हुई।", "2024-12-21 text" },
  { "english-dateline", NULL, "New Delhi, 21 December 2024. The talks were held on Thursday.", "2024-12-21 text" },
  { "dateline-with-a-dash", NULL, "NEW DELHI, 21 December 2024 — The talks were held on Thursday.", "2024-12-21 text" },
  { "dateline-below-a-heading", NULL, "भारत और रूस मिले\n\nनई दिल्ली, 21 दिसंबर 2024। बैठक गुरुवार को हुई।", "2024-12-21 text" },
  { "dateline-takes-its-year-from-the-text", NULL, "नई दिल्ली, 21 दिसंबर। बैठक गुरुवार को हुई। अगला सम्मेलन मार्च 2025 में होगा।", "2024-12-21 text" },
  { "release-with-its-hour", NULL, "मंत्री ने कारख़ाना देखा\nPosted On: 19 DEC 2024 5:32PM by PIB Delhi\nयह शुक्रवार को खुलेगा।", "2024-12-19 text" },
  { "release-with-its-hour-in-hindi", NULL, "प्रविष्टि तिथि: 7 JAN 2023 11:05AM by PIB Bhopal\nमेला सोमवार से लगेगा।", "2023-01-07 text" },
  { "masthead-with-an-hour", NULL, "Published: Mar 3, 2022, 09:15 IST\nThe bridge will open on Monday.", "2022-03-03 text" },
  { "order-of-an-office", NULL, "Dated: Shimla, the 4th February, 2025\nThe office will be closed on Friday.", "2025-02-04 text" },
  { "order-without-a-masthead", NULL, "Panaji, the 21st June 2019\nThe rules come into force on Monday.", "2019-06-21 text" },
  { "number-and-date", NULL, "No. 45/2023 Date: 03-04-2023\nThe interviews will be held on Friday.", "2023-04-03 text" },
  { "press-note", NULL, "PRESS NOTE, Raipur, 10 September 2024\nThe fair begins on Friday.", "2024-09-10 text" },
  { "press-note-in-hindi", NULL, "प्रेस विज्ञप्ति, भोपाल, 12 जनवरी 2024\nमेला सोमवार से लगेगा।", "2024-01-12 text" },
  { "press-note-that-is-told-of", NULL, "Press note 3 of 5 May 2021 was withdrawn.", "XXXX unknown" },
  { "press-note-that-is-told-of-in-hindi", NULL, "प्रेस विज्ञप्ति 5 मई 2021 को जारी हुई।", "XXXX unknown" },
  { "date-of-something-else", NULL, "Rally date: 5 May 2019, venue Pune", "XXXX unknown" },
  { "day-weekday-and-year-ahead", NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।",
    "2024-12-21 inferred 2024-12-22 2024-12-23" },
  { "english-day-weekday-and-year-ahead", NULL,
    "The talks were held on 19 December. The minister said so on Saturday. The next summit will be held in March 2025.", "2024-12-21 inferred 2024-12-22 2024-12-23" },
  { "day-weekday-and-full-date-behind", NULL, "पिछली बैठक 5 दिसंबर 2024 को हुई थी। नई बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा।",
    "2024-12-21 inferred 2024-12-22 2024-12-23" },
  { "bare-month-behind-is-no-tie", NULL, "पिछला सम्मेलन मई 2023 में हुआ था। बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा।", "XXXX unknown" },
  { "weekday-is-the-day-itself", NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने गुरुवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "2024-12-19 inferred 2024-12-20 2024-12-21" },
  { "latest-of-several-days", NULL, "पहली बैठक 10 दिसंबर को हुई। दूसरी बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।",
    "2024-12-21 inferred 2024-12-22 2024-12-23" },
  { "order-of-sentences-is-nothing", NULL, "अगला सम्मेलन मार्च 2025 में होगा। मंत्री ने शनिवार को यह कहा। बैठक 19 दिसंबर को हुई।", "2024-12-21 inferred 2024-12-22 2024-12-23" },
  { "leap-day", NULL, "बैठक 29 फ़रवरी को हुई। मंत्री ने शुक्रवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "2024-03-01 inferred 2024-03-02 2024-03-03" },
  { "alternatives-end-with-what-is-ahead", NULL, "बैठक 28 दिसंबर को हुई। मंत्री ने सोमवार को यह कहा। यह बात 2024 के अंत में साफ़ होगी।", "2024-12-30 inferred 2024-12-31" },
  { "no-year", NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा।", "XXXX unknown" },
  { "no-day", NULL, "मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "XXXX unknown" },
  { "no-weekday", NULL, "बैठक 19 दिसंबर को हुई। अगला सम्मेलन मार्च 2025 में होगा।", "XXXX unknown" },
  { "weekday-ahead-tells-nothing", NULL, "बैठक 19 दिसंबर को हुई। मंत्री शनिवार को आएंगे। अगला सम्मेलन मार्च 2025 में होगा।", "XXXX unknown" },
  { "day-ahead-tells-nothing", NULL, "बैठक 19 दिसंबर को होगी। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "XXXX unknown" },
  { "decade-is-no-year", NULL, "1990 के दशक में व्यापार बढ़ा। बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा।", "XXXX unknown" },
  { "nothing", NULL, "", "XXXX unknown" },
  { "epidemic-never-dates", NULL, "कोरोना महामारी के बीच बैठक 19 मार्च को हुई। मंत्री ने शनिवार को लॉकडाउन की घोषणा की।", "XXXX unknown" },
  { "english-epidemic-never-dates", NULL, "Amid the COVID-19 pandemic the talks were held on 19 March. The minister announced a lockdown on Saturday.", "XXXX unknown" },
  { "war-never-dates", NULL, "Two weeks after the fall of Kabul, the talks were held on 19 March. He said so on Saturday.", "XXXX unknown" },
  { "office-holder-never-dates", NULL, "प्रधानमंत्री इंदिरा गांधी ने 19 मार्च को भाषण दिया। वे शनिवार को लौटीं।", "XXXX unknown" },
  { "english-office-holder-never-dates", NULL, "President Barack Obama spoke on 19 March. He returned on Saturday.", "XXXX unknown" },
};

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, row->given);
  g_autofree char *published = samay_edtf_format (samay_extraction_get_published (extraction));
  g_autoptr (GString) got = g_string_new (published);
  guint n;
  const SamayWhen *alternatives = samay_extraction_get_published_alternatives (extraction, &n);

  g_string_append_printf (got, " %s", samay_origin_get_name (samay_extraction_get_published_origin (extraction)));
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *one = samay_edtf_format (&alternatives[i]);

      g_string_append_printf (got, " %s", one);
    }
  reading_check_equal (row->text, got->str, row->expected);
}

/* An inferred date is earlier than none of what has happened, and its reasons name each word that it rests on. */
static void
test_reasons (void)
{
  static const char *const quotes[] = { "19 दिसंबर", "शनिवार", "मार्च 2025" };
  g_autoptr (SamayExtraction) extraction
    = reading_extract ("बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", NULL);
  g_auto (GStrv) why = samay_extraction_dup_published_why (extraction, "hi");
  g_autofree char *all = g_strjoinv ("\n", why);

  for (gsize i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (strstr (all, quotes[i]) == NULL)
      reading_check_equal ("reasons", all, quotes[i]);
}

/* What is counted from an inferred date is inferred itself; from a given one, computed; and what the words give whole, stated. */
static void
test_derivations (void)
{
  static const struct
  {
    const char *published;
    const char *text;
    const char *quote;
    const char *derivation;
  } texts[] = {
    { NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "शनिवार", "inferred" },
    { NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "19 दिसंबर", "inferred" },
    { NULL, "बैठक 19 दिसंबर को हुई। मंत्री ने शनिवार को यह कहा। अगला सम्मेलन मार्च 2025 में होगा।", "मार्च 2025", "stated" },
    { "2024-12-21", "मंत्री ने शनिवार को यह कहा।", "शनिवार", "computed" },
    { NULL, "नई दिल्ली, 21 दिसंबर 2024। बैठक शनिवार को हुई।", "शनिवार", "computed" },
    { "2024-12-21", "भारत 15 अगस्त 1947 को आज़ाद हुआ।", "15 अगस्त 1947", "stated" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayExtraction) extraction = reading_extract (texts[i].text, texts[i].published);
      const SamayMention *mention = reading_find_mention (extraction, texts[i].quote);

      reading_check_equal (texts[i].text, mention != NULL ? samay_derivation_get_name (mention->derivation) : "no mention", texts[i].derivation);
    }
}

/* Without a date nothing is made up: what is known stays, the rest is open. */
static void
test_open_values (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } texts[] = {
    { "बैठक 19 दिसंबर को हुई।", "19 दिसंबर=XXXX-12-19" },
    { "बैठक दिसंबर में हुई।", "दिसंबर=XXXX-12" },
    { "बैठक कल हुई।", "कल=XXXX" },
    { "The fair was held on 19 December.", "19 December=XXXX-12-19" },
    { "The fair was held yesterday.", "yesterday=XXXX" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayExtraction) extraction = reading_extract (texts[i].text, NULL);
      g_autofree char *got = reading_dup_expressions (extraction);

      reading_check_equal (texts[i].text, got, texts[i].expected);
    }
}

/* A bare year as the statement's date places years, and days without a year; never a weekday. */
static void
test_given_year (void)
{
  g_autoptr (SamayExtraction) extraction = reading_extract ("बैठक 19 दिसंबर को हुई। मंत्री सोमवार को लौटे। पिछले साल बाढ़ आई थी।", "2024");
  g_autofree char *got = reading_dup_expressions (extraction);

  reading_check_equal ("given year", got, "19 दिसंबर=2024-12-19 | सोमवार=XXXX-WXX-1 | पिछले साल=2023");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/dating/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/dating/reasons-name-the-words", test_reasons);
  g_test_add_func ("/dating/tells-what-a-date-was-counted-from", test_derivations);
  g_test_add_func ("/dating/leaves-open-what-it-can-not-know", test_open_values);
  g_test_add_func ("/dating/counts-from-a-bare-year", test_given_year);
  return reading_run ();
}
