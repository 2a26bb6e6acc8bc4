/* test-assemble.c: what an event is called, where it is, who was there, and its number in a series
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "reading.h"

typedef struct
{
  const char *text;
  const char *quote;
  const char *expected;
} Row;

static const SamayMention *
find (SamayExtraction *extraction,
      const Row       *row)
{
  const SamayMention *mention = reading_find_mention (extraction, row->quote);

  if (mention == NULL)
    reading_check_equal (row->text, "no such mention", row->quote);
  return mention;
}

/* ---- titles ---- */

static const Row titles[] = {
  { "परिषद की बैठक 19 दिसंबर को मॉस्को में हुई।", "19 दिसंबर", "परिषद की बैठक मॉस्को में हुई" },
  { "19 दिसंबर को परिषद की बैठक हुई।", "19 दिसंबर", "परिषद की बैठक हुई" },
  { "मंत्री ने बताया कि परिषद की बैठक 5 जनवरी को होगी।", "5 जनवरी", "परिषद की बैठक होगी" },
  { "लेकिन 5 जनवरी को मेला लगेगा।", "5 जनवरी", "मेला लगेगा" },
  { "आतंकवाद पर कार्यसमूह की बैठक तय है। यह बैठक 5 जनवरी को होगी।", "5 जनवरी", "आतंकवाद पर कार्यसमूह की बैठक" },
  { "The council met in Moscow on 19 December.", "19 December", "The council met in Moscow" },
  { "On 19 December, the council met in Moscow.", "19 December", "The council met in Moscow" },
  { "He said that the council will meet on 5 January.", "5 January", "The council will meet" },
  { "President Putin's visit began on 19 December.", "19 December", "President Putin's visit began" },
  { "A meeting of the trade council is planned. This meeting will be held on 5 January.", "5 January", "meeting of the trade council" },
  { "The clerk will retire at the end of this month.", "end of this month", "The clerk will retire" },
  { "Last year's floods broke two bridges.", "Last year", "The floods broke two bridges" },
  { "The strike that was to start on 12 March has been called off.", "12 March", "The strike was to start" },
  { "She said on Friday that the talks would resume.", "Friday", "She said that the talks would resume" },
  { "She had won the seat in 2014 and again in 2019, but lost it last year.", "2019", "She had won the seat" },
  { "The elections are due by November 2025.", "November 2025", "The elections are due" },
};

static void
check_title (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, "2024-12-21");
  const SamayMention *mention = find (extraction, row);

  if (mention != NULL)
    {
      g_autofree char *title = samay_extraction_dup_title (extraction, mention);

      reading_check_equal (row->text, title, row->expected);
    }
}

static guint
count_letters (const char *title)
{
  guint n = 0;

  for (const char *at = title; *at != '\0'; at = g_utf8_next_char (at))
    n += !g_unichar_ismark (g_utf8_get_char (at));
  return n;
}

/* However long the clause: a title stays short, is whole words of the text, and isn't empty. */
static void
test_long_titles (void)
{
  static const char *const texts[] = {
    "विदेश मंत्रालय के प्रवक्ता ने मंगलवार को पत्रकारों के सामने यह साफ़ किया कि दोनों देशों के बीच लंबे समय से चल रहे सीमा विवाद के समाधान के लिए बने विशेष प्रतिनिधियों के "
    "तंत्र के तहत होने वाली वार्ता का अगला दौर 5 जनवरी को बीजिंग में पूरे दिन चलेगा।",
    "The spokesperson of the ministry told the reporters who had gathered in the hall that the next round of the long running negotiations about the border between the two "
    "countries under the mechanism of the special representatives will be held on 5 January in Beijing with all of the members of both of the delegations.",
    "अत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंतअत्यंत 5 जनवरी को होगा।",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayExtraction) extraction = reading_extract (texts[i], "2024-12-21");
      guint n;
      const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

      g_assert_cmpuint (n, >, 0);
      for (guint m = 0; m < n; m++)
        {
          g_autofree char *title = samay_extraction_dup_title (extraction, &mentions[m]);
          g_auto (GStrv) words = g_strsplit (title, " ", -1);

          g_assert_true (g_utf8_validate (title, -1, NULL));
          g_assert_cmpuint (count_letters (title), <=, 90);
          for (guint w = 0; words[w] != NULL; w++)
            if (*words[w] == '\0' || strstr (texts[i], words[w] + (w == 0)) == NULL)
              reading_check_equal (texts[i], title, "words of the text");
        }
    }
}

/* ---- places ---- */

static const Row places[] = {
  { "परिषद की बैठक 19 दिसंबर को मॉस्को में हुई।", "19 दिसंबर", "मॉस्को" },
  { "परिषद की बैठक 19 दिसंबर को नई दिल्ली में हुई।", "19 दिसंबर", "नई दिल्ली" },
  { "राष्ट्रपति की भारत यात्रा 19 दिसंबर को हुई।", "19 दिसंबर", "भारत" },
  { "भारत-रूस बैठक 19 दिसंबर को हुई।", "19 दिसंबर", NULL },
  { "भारत ने 19 दिसंबर को बयान दिया।", "19 दिसंबर", NULL },
  { "दिल्ली हाई कोर्ट में 19 दिसंबर को सुनवाई हुई।", "19 दिसंबर", NULL },
  { "दिसंबर में 19 दिसंबर को बैठक हुई।", "19 दिसंबर", NULL },
  { "The council met in Moscow on 19 December.", "19 December", "Moscow" },
  { "The council met in New Delhi on 19 December.", "19 December", "New Delhi" },
  { "The visit to India began on 19 December.", "19 December", "India" },
  { "India said so on 19 December.", "19 December", NULL },
  { "The India-Russia summit was held on 19 December.", "19 December", NULL },
  { "They discussed the conflict in Ukraine at a meeting on 19 December.", "19 December", NULL },
  { "नासिक और मालेगाँव में 19 दिसंबर को ओले गिरे।", "19 दिसंबर", "नासिक और मालेगाँव" },
  { "पुणे, नासिक और नागपुर में 19 दिसंबर को मेले लगे।", "19 दिसंबर", "पुणे, नासिक और नागपुर" },
  { "सूरत में 19 दिसंबर को आग लगी।", "19 दिसंबर", "सूरत" },
  { "19 दिसंबर को कोटा में मेला लगा।", "19 दिसंबर", "कोटा" },
  { "ऐसी सूरत में 19 दिसंबर को मेला नहीं लगा।", "19 दिसंबर", NULL },
  { "खेल कोटा में 19 दिसंबर को भर्ती हुई।", "19 दिसंबर", NULL },
  { "कुल्लू में 19 दिसंबर को दो मकान ढह गए।", "19 दिसंबर", "कुल्लू" },
  { "A bus fell into a gorge in Chamoli on 19 December.", "19 December", "Chamoli" },
  { "केरल के कोच्चि में 19 दिसंबर को नाव डूबी।", "19 दिसंबर", "केरल के कोच्चि" },
  { "शिमला के धनोटी गाँव में 19 दिसंबर को आग लगी।", "19 दिसंबर", "शिमला" },
  { "ओडिशा समेत कई राज्यों में 19 दिसंबर को तूफ़ान आया।", "19 दिसंबर", "ओडिशा" },
  { "जयपुर स्थित एक गोदाम में 19 दिसंबर को आग लगी।", "19 दिसंबर", "जयपुर" },
  { "झूँसी रोड पर 19 दिसंबर को बस पलटी।", "19 दिसंबर", "झूँसी रोड" },
  { "जयपुर विश्वविद्यालय के परिसर में 19 दिसंबर को झड़प हुई।", "19 दिसंबर", "जयपुर विश्वविद्यालय" },
  { "जयपुर विश्वविद्यालय ने 19 दिसंबर को सूची छापी।", "19 दिसंबर", NULL },
  { "नेपाल में घटी घटना से जोड़ने के बाद, 19 दिसंबर को उनकी आलोचना हुई।", "19 दिसंबर", NULL },
  { "पटना में हड़ताल थी, जिसे 19 दिसंबर को टाल दिया गया।", "19 दिसंबर", "पटना" },
  { "18 दिसंबर को पुणे में मेला, 19 दिसंबर को नासिक में मेला", "19 दिसंबर", "नासिक" },
  { "3 मई 2001 को पुणे में हुए हमले के मामले की जाँच 19 दिसंबर को पूरी हुई।", "19 दिसंबर", NULL },
  { "नेपाल में बाढ़ से तबाही\nनेपाल की नदियाँ उफान पर हैं। 19 दिसंबर को तीन पुल बह गए।", "19 दिसंबर", "नेपाल" },
  { "नेपाल में बाढ़ से तबाही\nनदियाँ उफान पर हैं। 19 दिसंबर को तीन पुल बह गए।", "19 दिसंबर", NULL },
  { "Snow fell across northern parts of Scotland on 19 December.", "19 December", "Scotland" },
  { "The fair was held in the city of Pune on 19 December.", "19 December", "Pune" },
  { "A fire broke out near Nashik on 19 December.", "19 December", "Nashik" },
  { "The police came to its Delhi offices on 19 December.", "19 December", "Delhi" },
  { "Crowds gathered at Shivaji Park on 19 December.", "19 December", "Shivaji Park" },
  { "She ate turkey in march and left on 19 December.", "19 December", NULL },
};

static void
check_place (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, "2024-12-21");
  const SamayMention *mention = find (extraction, row);

  if (mention != NULL)
    reading_check_equal (row->text, mention->place, row->expected);
}

/* ---- people ---- */

static const Row people[] = {
  { "प्रधानमंत्री नरेंद्र मोदी 19 दिसंबर को मॉस्को पहुँचे।", "19 दिसंबर", "नरेंद्र मोदी" },
  { "सचिव (पश्चिम) तन्मय लाल 19 दिसंबर को मॉस्को पहुँचे।", "19 दिसंबर", "तन्मय लाल" },
  { "विदेश मंत्री एस जयशंकर और रक्षा मंत्री राजनाथ सिंह 19 दिसंबर को मिले।", "19 दिसंबर", "एस जयशंकर, राजनाथ सिंह" },
  { "मंत्री ने 19 दिसंबर को बयान दिया।", "19 दिसंबर", "" },
  { "भारत के राष्ट्रपति 19 दिसंबर को लौटे।", "19 दिसंबर", "" },
  { "Prime Minister Narendra Modi arrived in Moscow on 19 December.", "19 December", "Narendra Modi" },
  { "Secretary (West) Tanmaya Lal arrived on 19 December.", "19 December", "Tanmaya Lal" },
  { "Foreign Minister S. Jaishankar met President Vladimir Putin on 19 December.", "19 December", "S. Jaishankar, Vladimir Putin" },
  { "The president returned on 19 December.", "19 December", "" },
  { "President Vladimir Putin spoke and President Vladimir Putin left on 19 December.", "19 December", "Vladimir Putin" },
};

static void
check_people (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, "2024-12-21");
  const SamayMention *mention = find (extraction, row);
  g_autofree char *got = NULL;

  if (mention == NULL)
    return;
  got = g_strjoinv (", ", (char **) mention->people);
  reading_check_equal (row->text, got, row->expected);
}

/* ---- numbered series ---- */

static const Row series[] = {
  { "कार्यसमूह की 13वीं बैठक 19 दिसंबर को हुई।", "19 दिसंबर", "13 कार्यसमूह की बैठक" },
  { "कार्यसमूह की तेरहवीं बैठक 19 दिसंबर को हुई।", "19 दिसंबर", "13 कार्यसमूह की बैठक" },
  { "कार्यसमूह की बैठक 19 दिसंबर को हुई।", "19 दिसंबर", "" },
  { "परिषद की 6ठी बैठक और कार्यसमूह की 13वीं बैठक तय है। ये बैठकें 5 जनवरी को होंगी।", "5 जनवरी", "6 परिषद की बैठक, 13 कार्यसमूह की बैठक" },
  { "The 13th meeting of the working group was held on 19 December.", "19 December", "13 meeting of the working group" },
  { "The thirteenth meeting of the working group was held on 19 December.", "19 December", "13 meeting of the working group" },
  { "The 6th round of consultations was held on 19 December.", "19 December", "6 round of consultations" },
  { "The meeting of the working group was held on 19 December.", "19 December", "" },
};

static void
check_series (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (SamayExtraction) extraction = reading_extract (row->text, "2024-12-21");
  const SamayMention *mention = find (extraction, row);
  g_autoptr (GString) got = g_string_new (NULL);

  if (mention == NULL)
    return;
  for (guint i = 0; i < mention->n_series; i++)
    g_string_append_printf (got, "%s%d %s", i > 0 ? ", " : "", mention->series[i].number, mention->series[i].name);
  reading_check_equal (row->text, got->str, row->expected);
}

/* What is no event: lengths, ages, bare clock times, every day. */
static void
test_no_events (void)
{
  static const char *const texts[] = {
    "यात्रा तीन दिन चली।", "वे सात साल के थे।", "दुकान हर दिन खुलती है।", "बस शाम 4:30 बजे आती है।", "The trip took three days.", "He was seven years old.",
    "The shop opens every day.", "धारा 370 के तहत मामला दर्ज हुआ।",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayExtraction) extraction = reading_extract (texts[i], "2024-12-21");
      guint n;

      samay_extraction_get_mentions (extraction, &n);
      if (n != 0)
        g_test_message ("%s", texts[i]);
      g_assert_cmpuint (n, ==, 0);
    }
}

/* Earlier: an event without an expression, by the end of what was told last; without a noun of an event it is none. */
static void
test_order (void)
{
  static const Row rows[] = {
    { "मेला 5 मार्च 2020 को लगा। पहले, एक बैठक हुई।", "पहले", "../2020-03-05" },
    { "The fair was held on 5 March 2020. Earlier, a meeting took place.", "Earlier", "../2020-03-05" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (SamayExtraction) extraction = reading_extract (rows[i].text, NULL);
      const SamayMention *mention = find (extraction, &rows[i]);

      if (mention == NULL)
        continue;
      g_assert_cmpuint (mention->basis, ==, SAMAY_BASIS_ORDER);
      g_assert_cmpuint (mention->expression, ==, SAMAY_EXPRESSION_NONE);
      g_assert_cmpint (mention->when.span.begin_s, ==, SAMAY_INSTANT_MIN);
      g_assert_cmpint (mention->when.span.end_s, ==, (samay_day_from_civil (2020, 3, 5) + 1) * SAMAY_DAY_S);
    }
}

static void
add_rows (const char   *folder,
          const Row    *rows,
          gsize         n,
          GTestDataFunc check)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/assemble/%s/%s", folder, rows[i].text);

      g_strdelimit (path, "\n", ' ');
      g_test_add_data_func (path, &rows[i], check);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_rows ("title", titles, G_N_ELEMENTS (titles), check_title);
  add_rows ("place", places, G_N_ELEMENTS (places), check_place);
  add_rows ("people", people, G_N_ELEMENTS (people), check_people);
  add_rows ("series", series, G_N_ELEMENTS (series), check_series);
  g_test_add_func ("/assemble/long-titles-are-cut-between-words", test_long_titles);
  g_test_add_func ("/assemble/lengths-and-habits-are-no-events", test_no_events);
  g_test_add_func ("/assemble/earlier-is-an-event-without-a-date", test_order);
  return reading_run ();
}
