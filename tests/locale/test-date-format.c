/* test-date-format.c: dates in Hindi and English, and ICU's fields
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-date-format.h"
#include "locale/samay-edtf.h"

/* @part is taken of the span that @edtf names; @precision unknown keeps what EDTF gives. */
typedef struct
{
  const char *edtf;
  SamayPrecision precision;
  SamayPart part;
  SamayBound bound;
  const char *hi;
  const char *en;
} Row;

#define PLAIN SAMAY_PRECISION_UNKNOWN, SAMAY_PART_NONE, SAMAY_BOUND_NONE
#define PART(part) SAMAY_PRECISION_UNKNOWN, SAMAY_PART_##part, SAMAY_BOUND_NONE
#define BOUND(bound) SAMAY_PRECISION_UNKNOWN, SAMAY_PART_NONE, SAMAY_BOUND_##bound

static const Row rows[] = {
  { "2024-12-19", PLAIN, "19 दिसंबर 2024", "19 December 2024" },
  { "2024-12-19/2024-12-20", PLAIN, "19–20 दिसंबर 2024", "19–20 December 2024" },
  { "2024-11-30/2024-12-02", PLAIN, "30 नवंबर – 2 दिसंबर 2024", "30 November – 2 December 2024" },
  { "2024-12-30/2025-01-02", PLAIN, "30 दिसंबर 2024 – 2 जनवरी 2025", "30 December 2024 – 2 January 2025" },
  { "2024-W51", PLAIN, "16–22 दिसंबर 2024", "16–22 December 2024" },
  { "2024-12", PLAIN, "दिसंबर 2024", "December 2024" },
  { "2025-01/2025-04", PLAIN, "जनवरी–अप्रैल 2025", "January–April 2025" },
  { "2019-12/2020-01", PLAIN, "दिसंबर 2019 – जनवरी 2020", "December 2019 – January 2020" },
  { "2024", PLAIN, "2024", "2024" },
  { "2014/2018", PLAIN, "2014–2018", "2014–2018" },
  { "2025", PART (EARLY), "2025 की शुरुआत", "early 2025" },
  { "2024-12", PART (MID), "दिसंबर 2024 का मध्य", "mid-December 2024" },
  { "2024-12", PART (LATE), "दिसंबर 2024 का अंत", "late December 2024" },
  { "2025", PART (FIRST_HALF), "2025 का पूर्वार्ध", "first half of 2025" },
  { "2025", PART (SECOND_HALF), "2025 का उत्तरार्ध", "second half of 2025" },
  { "199X", PART (LATE), "1990 के दशक का अंत", "late 1990s" },
  { "199X", PART (FIRST_HALF), "1990 के दशक का पूर्वार्ध", "first half of the 1990s" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_EARLY, SAMAY_BOUND_NONE, "20वीं सदी की शुरुआत", "early 20th century" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_MID, SAMAY_BOUND_SINCE, "20वीं सदी के मध्य से",
    "since the mid-20th century" },
  { "2024-35", PLAIN, "2024 की तीसरी तिमाही", "third quarter of 2024" },
  { "2024-40", PLAIN, "2024 की पहली छमाही", "first half of 2024" },
  { "2024-21", PLAIN, "2024 का वसंत", "spring 2024" },
  { "2024-24", PLAIN, "2024–25 की सर्दी", "winter 2024–25" },
  { "1999-24", PLAIN, "1999–2000 की सर्दी", "winter 1999–2000" },
  { "199X", PLAIN, "1990 का दशक", "1990s" },
  { "-0048/-0039", SAMAY_PRECISION_DECADE, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "40 का दशक ई.पू.", "40s BCE" },
  { "1901/2000", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "20वीं सदी", "20th century" },
  { "1901/2000", PLAIN, "1901–2000", "1901–2000" },
  { "2001/2100", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "21वीं सदी", "21st century" },
  { "1001/1100", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "11वीं सदी", "11th century" },
  { "0201/0300", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "तीसरी सदी", "3rd century" },
  { "-0499/-0400", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "5वीं सदी ई.पू.", "5th century BCE" },
  { "-0099/0000", SAMAY_PRECISION_CENTURY, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "पहली सदी ई.पू.", "1st century BCE" },
  { "2001/3000", SAMAY_PRECISION_MILLENNIUM, SAMAY_PART_NONE, SAMAY_BOUND_NONE, "तीसरी सहस्राब्दी", "3rd millennium" },
  { "-0043", PLAIN, "44 ई.पू.", "44 BCE" },
  { "-0043-03-15", PLAIN, "15 मार्च 44 ई.पू.", "15 March 44 BCE" },
  { "-0499/-0400", PLAIN, "500–401 ई.पू.", "500–401 BCE" },
  { "-0043/0014", PLAIN, "44 ई.पू. – 14 ई.", "44 BCE – 14 CE" },
  { "Y-13800000000", PLAIN, "13,80,00,00,001 ई.पू.", "13,800,000,001 BCE" },
  { "1916~", PLAIN, "लगभग 1916", "about 1916" },
  { "1916?", PLAIN, "शायद 1916", "possibly 1916" },
  { "199X~", PLAIN, "लगभग 1990 का दशक", "about the 1990s" },
  { "199X~", BOUND (UNTIL), "लगभग 1990 के दशक तक", "until about the 1990s" },
  { "2024-12-19", BOUND (UNTIL), "19 दिसंबर 2024 तक", "until 19 December 2024" },
  { "2024-12-19", BOUND (BEFORE), "19 दिसंबर 2024 से पहले", "before 19 December 2024" },
  { "2010", BOUND (SINCE), "2010 से", "since 2010" },
  { "2010", BOUND (AFTER), "2010 के बाद", "after 2010" },
  { "../2024-12-20", PLAIN, "20 दिसंबर 2024 तक", "by 20 December 2024" },
  { "2010/..", PLAIN, "2010 से", "from 2010" },
  { "../2024-12-20", BOUND (BEFORE), "20 दिसंबर 2024 से पहले", "before 20 December 2024" },
  { "XXXX-12-19", PLAIN, "19 दिसंबर (वर्ष अज्ञात)", "19 December (year unknown)" },
  { "XXXX-12", PLAIN, "दिसंबर (वर्ष अज्ञात)", "December (year unknown)" },
  { "XXXX-XX-26", PLAIN, "26 तारीख (महीना अज्ञात)", "the 26th (month unknown)" },
  { "2024-XX-22", PLAIN, "22 तारीख, 2024 (महीना अज्ञात)", "the 22nd, 2024 (month unknown)" },
  { "XXXX-WXX-5", PLAIN, "शुक्रवार (तारीख अज्ञात)", "Friday (date unknown)" },
  { "XXXX-WXX-7", PLAIN, "रविवार (तारीख अज्ञात)", "Sunday (date unknown)" },
  { "XXXX", PLAIN, "तारीख अज्ञात", "date unknown" },
  { "XXXX~", PLAIN, "तारीख अज्ञात", "date unknown" },
  { "2024-12-19T10:30", PLAIN, "19 दिसंबर 2024, 10:30", "19 December 2024, 10:30" },
  { "2024-12-19T10:30+05:30", PLAIN, "19 दिसंबर 2024, 10:30 UTC+05:30", "19 December 2024, 10:30 UTC+05:30" },
  { "2024-12-19T10", PLAIN, "19 दिसंबर 2024, 10:00", "19 December 2024, 10:00" },
  { "2024-12-19T10:00/2024-12-19T12:29", PLAIN, "19 दिसंबर 2024, 10:00–12:30", "19 December 2024, 10:00–12:30" },
  { "2024-12-19T18:00/2024-12-19T23:59", PLAIN, "19 दिसंबर 2024, 18:00–24:00", "19 December 2024, 18:00–24:00" },
  { "2024-12-19T22:00/2024-12-20T01:59", PLAIN, "19 दिसंबर 2024, 22:00 – 20 दिसंबर 2024, 02:00",
    "19 December 2024, 22:00 – 20 December 2024, 02:00" },
};

static SamayWhen
make_when (const Row *row)
{
  SamayWhen when;

  g_assert_true (samay_edtf_parse (row->edtf, &when, NULL));
  if (row->precision != SAMAY_PRECISION_UNKNOWN)
    when.precision = row->precision;
  when.part = row->part;
  when.bound = row->bound;
  when.span = samay_span_take_part (when.span, when.precision, when.part);

  return when;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  SamayWhen when = make_when (row);
  g_autoptr (SamayDateFormat) hi = samay_date_format_new ("hi", SAMAY_DIGITS_LATIN);
  g_autoptr (SamayDateFormat) en = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  g_autofree char *in_hindi = samay_date_format_when (hi, &when);
  g_autofree char *in_english = samay_date_format_when (en, &when);

  g_assert_cmpstr (in_hindi, ==, row->hi);
  g_assert_cmpstr (in_english, ==, row->en);
}

static void
test_native_digits (void)
{
  g_autoptr (SamayDateFormat) hi = samay_date_format_new ("hi_IN.UTF-8", SAMAY_DIGITS_NATIVE);
  SamayWhen when;
  g_autofree char *day = NULL, *tick = NULL, *number = NULL, *deep = NULL;

  g_assert_true (samay_edtf_parse ("2024-12-19/2024-12-20", &when, NULL));
  day = samay_date_format_when (hi, &when);
  g_assert_cmpstr (day, ==, "१९–२० दिसंबर २०२४");
  tick = samay_date_format_skeleton (hi, "y", when.span.begin_s);
  g_assert_cmpstr (tick, ==, "२०२४");
  deep = samay_date_format_skeleton (hi, "y", samay_when_from_year (-43).span.begin_s);
  g_assert_cmpstr (deep, ==, "४४ ई.पू.");
  number = samay_date_format_number (hi, 1234567);
  g_assert_cmpstr (number, ==, "१२,३४,५६७");
}

static void
test_numbers (void)
{
  g_autoptr (SamayDateFormat) hi = samay_date_format_new ("hi", SAMAY_DIGITS_LATIN);
  g_autoptr (SamayDateFormat) en = samay_date_format_new ("en", SAMAY_DIGITS_NATIVE);
  g_autofree char *in_hindi = samay_date_format_number (hi, 1234567);
  g_autofree char *in_english = samay_date_format_number (en, -1234567);

  g_assert_cmpstr (in_hindi, ==, "12,34,567");
  g_assert_cmpstr (in_english, ==, "-1,234,567");
}

static void
test_locales (void)
{
  static const struct { const char *name, *tag; } locales[] = {
    { NULL, "en" }, { "", "en" }, { "C", "en" }, { "C.UTF-8", "en" }, { "POSIX", "en" }, { "en", "en" },
    { "hi", "hi" }, { "hi_IN.UTF-8", "hi-IN" }, { "en-IN", "en-IN" }, { "hi_IN@numbers=deva", "hi-IN" },
  };
  g_autofree char *long_name = g_strnfill (10000, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autoptr (SamayDateFormat) format = samay_date_format_new (locales[i].name, SAMAY_DIGITS_LATIN);

      g_assert_cmpstr (samay_date_format_get_locale (format), ==, locales[i].tag);
    }

  samay_date_format_unref (samay_date_format_new (long_name, SAMAY_DIGITS_LATIN));
}

typedef struct
{
  const char *locale;
  const char *skeleton;
  const char *edtf;
  const char *expected;
} SkeletonRow;

static const SkeletonRow skeletons[] = {
  { "hi", "yMMM", "2024-12-19", "दिस॰ 2024" },
  { "hi", "d", "2024-12-19", "19" },
  { "hi", "EEEE", "2024-12-19", "गुरुवार" },
  { "en", "yMMM", "2024-12-19", "Dec 2024" },
  { "en", "MMMMd", "2024-12-19", "19 December" },
  { "en", "EEE", "2024-12-19", "Thu" },
  { "en", "Hm", "2024-12-19T10:30", "10:30" },
  { "hi", "jm", "2024-12-19T10:30", "10:30 am" },
  /* The calendar doesn't jump in 1582. */
  { "en", "yMMMMd", "1582-07-07", "7 July 1582" },
  { "en", "EEE", "1582-10-14", "Thu" },
  { "en", "y", "0000", "1 BCE" },
  { "en", "y", "0001", "1" },
  { "en", "yMMM", "-0043-03-15", "Mar 44 BCE" },
  { "hi", "y", "-0043", "44 ई.पू." },
  { "en", "MMMMd", "-0043-03-15", "15 March" },
  { "en", "y", "Y-13800000000", "13,800,000,001 BCE" },
  { "en", "yMMMd", "Y17200-02-29", "29 Feb 17,200" },
  { "en", "y", "Y20000000000", "20,000,000,000" },
  { "fr", "y", "-0043", "44 av. J.-C." },
};

static void
test_skeleton (gconstpointer data)
{
  const SkeletonRow *row = data;
  g_autoptr (SamayDateFormat) format = samay_date_format_new (row->locale, SAMAY_DIGITS_LATIN);
  SamayWhen when;

  g_assert_true (samay_edtf_parse (row->edtf, &when, NULL));
  /* The second time from the cache. */
  for (int i = 0; i < 2; i++)
    {
      g_autofree char *text = samay_date_format_skeleton (format, row->skeleton, when.span.begin_s);

      g_assert_cmpstr (text, ==, row->expected);
    }
}

static void
test_other_language (void)
{
  static const struct { const char *edtf; SamayBound bound; const char *expected; } cases[] = {
    { "2024-12-19", SAMAY_BOUND_NONE, "19 décembre 2024" },
    { "2024-12-19/2024-12-20", SAMAY_BOUND_NONE, "19 décembre 2024 – 20 décembre 2024" },
    { "199X~", SAMAY_BOUND_NONE, "~ 1990 – 1999" },
    { "2024-12", SAMAY_BOUND_UNTIL, "≤ décembre 2024" },
    { "2010/..", SAMAY_BOUND_NONE, "2010 – …" },
    { "XXXX-12-19", SAMAY_BOUND_NONE, "19 décembre (?)" },
    { "XXXX", SAMAY_BOUND_NONE, "?" },
  };
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("fr", SAMAY_DIGITS_LATIN);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;
      SamayWhen when;

      g_assert_true (samay_edtf_parse (cases[i].edtf, &when, NULL));
      when.bound = cases[i].bound;
      text = samay_date_format_when (format, &when);
      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

/* Every combination of fields gives a phrase, in words or in signs. */
static void
test_every_combination (void)
{
  const char *locales[] = { "hi", "en", "fr", "th", "ar" };

  for (gsize l = 0; l < G_N_ELEMENTS (locales); l++)
    {
      g_autoptr (SamayDateFormat) format = samay_date_format_new (locales[l], SAMAY_DIGITS_NATIVE);

      for (int i = 0; i < 4000; i++)
        {
          gint64 scale = (gint64[]) { 40, 3000, 100000000 }[i % 3];
          SamayWhen when = SAMAY_WHEN_UNKNOWN;
          g_autofree char *text = NULL;

          when.precision = (guint8) (i % (SAMAY_PRECISION_MILLENNIUM + 1));
          when.part = (guint8) g_test_rand_int_range (0, SAMAY_PART_SECOND_HALF + 1);
          when.certainty = (guint8) g_test_rand_int_range (0, SAMAY_CERTAINTY_UNCERTAIN + 1);
          when.bound = (guint8) g_test_rand_int_range (0, SAMAY_BOUND_AFTER + 1);
          when.zone_min = (gint16) g_test_rand_int_range (-720, 720);
          when.span = samay_span_around (g_test_rand_int () * scale, when.precision);
          when.span = samay_span_take_part (when.span, when.precision, when.part);
          text = samay_date_format_when (format, &when);
          g_assert_true (g_utf8_validate (text, -1, NULL));
          g_assert_cmpint (strlen (text), >, 0);
          g_assert_null (strchr (text, '{'));
        }
    }
}

static gpointer
format_many (gpointer data)
{
  static const struct { const char *skeleton, *expected; } ticks[] = {
    { "y", "2024" }, { "yMMM", "Dec 2024" }, { "d", "19" }, { "EEE", "Thu" }, { "jm", "00:00" },
  };
  SamayDateFormat *format = data;

  for (int i = 0; i < 2000; i++)
    {
      gsize tick = i % G_N_ELEMENTS (ticks);
      g_autofree char *text = samay_date_format_skeleton (format, ticks[tick].skeleton, G_GINT64_CONSTANT (20076) * SAMAY_DAY_S);

      g_assert_cmpstr (text, ==, ticks[tick].expected);
    }

  return NULL;
}

static void
test_threads_share (void)
{
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);
  GThread *threads[4];

  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("format", format_many, format);
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
test_many_skeletons (void)
{
  g_autoptr (SamayDateFormat) format = samay_date_format_new ("en", SAMAY_DIGITS_LATIN);

  for (int i = 1; i < 300; i++)
    {
      g_autofree char *skeleton = g_strnfill (i, 'y');
      g_autofree char *text = samay_date_format_skeleton (format, skeleton, 0);

      g_assert_nonnull (text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (rows[i].en), "/", '_');
      g_autofree char *path = g_strdup_printf ("/date-format/when/%02" G_GSIZE_FORMAT "-%s", i + 1, name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (skeletons); i++)
    {
      g_autofree char *path = g_strdup_printf ("/date-format/skeleton/%02" G_GSIZE_FORMAT "-%s-%s", i + 1,
                                               skeletons[i].locale, skeletons[i].skeleton);

      g_test_add_data_func (path, &skeletons[i], test_skeleton);
    }
  g_test_add_func ("/date-format/native-digits", test_native_digits);
  g_test_add_func ("/date-format/numbers-are-grouped", test_numbers);
  g_test_add_func ("/date-format/locales-have-tags", test_locales);
  g_test_add_func ("/date-format/other-languages-have-signs", test_other_language);
  g_test_add_func ("/date-format/every-combination-is-a-phrase", test_every_combination);
  g_test_add_func ("/date-format/threads-share-a-formatter", test_threads_share);
  g_test_add_func ("/date-format/many-skeletons-are-forgotten", test_many_skeletons);

  return g_test_run ();
}
