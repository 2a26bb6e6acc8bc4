/* test-edtf.c: EDTF → when → EDTF is identity for canonical text; what cannot be read says where
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-edtf.h"

#define N_SAMPLES 100000

static const struct
{
  const char *text;
  SamayPrecision precision;
} canonical[] = {
  { "2024", SAMAY_PRECISION_YEAR },
  { "0000", SAMAY_PRECISION_YEAR },
  { "-0043", SAMAY_PRECISION_YEAR },
  { "9999", SAMAY_PRECISION_YEAR },
  { "Y17000", SAMAY_PRECISION_YEAR },
  { "Y-13800000000", SAMAY_PRECISION_YEAR },
  { "Y20000000000", SAMAY_PRECISION_YEAR },
  { "Y-20000000000", SAMAY_PRECISION_YEAR },
  { "Y17000-12-19", SAMAY_PRECISION_DAY },
  { "2024-12", SAMAY_PRECISION_MONTH },
  { "2024-01", SAMAY_PRECISION_MONTH },
  { "2024-12-19", SAMAY_PRECISION_DAY },
  { "2024-02-29", SAMAY_PRECISION_DAY },
  { "-0043-03-15", SAMAY_PRECISION_DAY },
  { "2024-12-19T10:30", SAMAY_PRECISION_MINUTE },
  { "2024-12-19T10:00", SAMAY_PRECISION_MINUTE },
  { "2024-12-19T10:30:05", SAMAY_PRECISION_SECOND },
  { "2024-12-19T10:00/2024-12-19T10:59", SAMAY_PRECISION_HOUR },
  { "2024-12-19T10:30/2024-12-19T12:00", SAMAY_PRECISION_MINUTE },
  { "2024-12-19T22:00/2024-12-20T01:59", SAMAY_PRECISION_HOUR },
  { "2024-12-19/2024-12-20", SAMAY_PRECISION_DAY },
  { "2024-12-16/2024-12-22", SAMAY_PRECISION_DAY },
  { "2024-12-01/2024-12-31", SAMAY_PRECISION_DAY },
  { "2025-01/2025-04", SAMAY_PRECISION_MONTH },
  { "2024-01/2024-12", SAMAY_PRECISION_MONTH },
  { "2019-12/2020-01", SAMAY_PRECISION_MONTH },
  { "2014/2018", SAMAY_PRECISION_YEAR },
  { "1901/2000", SAMAY_PRECISION_YEAR },
  { "1990/1999", SAMAY_PRECISION_YEAR },
  { "-0499/-0400", SAMAY_PRECISION_YEAR },
  { "Y-13800000000/2024", SAMAY_PRECISION_YEAR },
  { "199X", SAMAY_PRECISION_DECADE },
  { "000X", SAMAY_PRECISION_DECADE },
  { "-004X", SAMAY_PRECISION_DECADE },
  { "18XX", SAMAY_PRECISION_CENTURY },
  { "1XXX", SAMAY_PRECISION_MILLENNIUM },
  { "1916~", SAMAY_PRECISION_YEAR },
  { "1916-05?", SAMAY_PRECISION_MONTH },
  { "199X~", SAMAY_PRECISION_DECADE },
  { "2014~/2018~", SAMAY_PRECISION_YEAR },
  { "2024-21", SAMAY_PRECISION_SEASON },
  { "2024-24", SAMAY_PRECISION_SEASON },
  { "2024-33", SAMAY_PRECISION_QUARTER },
  { "2024-36~", SAMAY_PRECISION_QUARTER },
  { "2024-40", SAMAY_PRECISION_HALF },
  { "2024-41", SAMAY_PRECISION_HALF },
  { "../2024-12-20", SAMAY_PRECISION_DAY },
  { "../2024-12-20~", SAMAY_PRECISION_DAY },
  { "2010/..", SAMAY_PRECISION_YEAR },
  { "2010-07?/..", SAMAY_PRECISION_MONTH },
  { "../2024-12-19T10:30", SAMAY_PRECISION_MINUTE },
  { "XXXX", SAMAY_PRECISION_UNKNOWN },
  { "XXXX~", SAMAY_PRECISION_UNKNOWN },
  { "XXXX-12", SAMAY_PRECISION_MONTH },
  { "XXXX-12-19", SAMAY_PRECISION_DAY },
  { "XXXX-02-29", SAMAY_PRECISION_DAY },
  { "XXXX-XX-26", SAMAY_PRECISION_DAY },
  { "2024-XX-26", SAMAY_PRECISION_DAY },
  { "-0043-XX-26", SAMAY_PRECISION_DAY },
  { "XXXX-WXX-5", SAMAY_PRECISION_DAY },
  { "2024-WXX-5", SAMAY_PRECISION_DAY },
  { "XXXX-12-19?", SAMAY_PRECISION_DAY },
};

/* Read, but written otherwise. */
static const struct { const char *text, *expected; } variants[] = {
  { "/2024-12-20", "../2024-12-20" },
  { "2010/", "2010/.." },
  { "../..", "XXXX" },
  { "/", "XXXX" },
  { "XXXX-XX", "XXXX" },
  { "XXXX-XX-XX", "XXXX" },
  { "XXXX-12-XX", "XXXX-12" },
  { "2024-XX", "2024" },
  { "2024-XX-XX", "2024" },
  { "2024-12-XX", "2024-12" },
  { "1916%", "1916?" },
  { "2014~/2018", "2014~/2018~" },
  { "2014/2018?", "2014?/2018?" },
  { "2024/2024", "2024" },
  { "2024-12-19/2025", "2024-12-19/2025-12-31" },
  { "2024-W51", "2024-12-16/2024-12-22" },
  { "2024-W51-4", "2024-12-19" },
  { "2020-W53-7", "2021-01-03" },
  { "2024-12-19T10", "2024-12-19T10:00/2024-12-19T10:59" },
  { "2024-12-19T10:30Z", "2024-12-19T10:30" },
  { "2024-12-19T10:30:00+05:30", "2024-12-19T10:30:00" },
  { "Y2024", "2024" },
  { "Y-17E7", "Y-170000000" },
  { "Y0E99", "0000" },
  { "2024-25", "2024-21" },
  { "2024-29", "2024-23" },
  { "2024-37", "2024-01/2024-04" },
  { "2024-33/2024-34", "2024-01/2024-06" },
  { "199X/200X", "1990/2009" },
};

static const struct
{
  const char *text;
  int column;
  SamayEdtfError code;
} faults[] = {
  { "", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "abc", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "202", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "20245", 5, SAMAY_EDTF_ERROR_SYNTAX },
  { "2X24", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "-XXXX", 2, SAMAY_EDTF_ERROR_SYNTAX },
  { "-0000", 2, SAMAY_EDTF_ERROR_SYNTAX },
  { "Y", 2, SAMAY_EDTF_ERROR_SYNTAX },
  { "Y20000000001", 2, SAMAY_EDTF_ERROR_RANGE },
  { "Y2E99", 2, SAMAY_EDTF_ERROR_RANGE },
  { "Y99999999999999999999999999999999999999", 2, SAMAY_EDTF_ERROR_RANGE },
  { "2024-", 6, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024-1", 6, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024-00", 6, SAMAY_EDTF_ERROR_RANGE },
  { "2024-13", 6, SAMAY_EDTF_ERROR_RANGE },
  { "2024-42", 6, SAMAY_EDTF_ERROR_RANGE },
  { "2024-33-01", 8, SAMAY_EDTF_ERROR_SYNTAX },
  { "2023-02-29", 9, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-00", 9, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-19T", 12, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024-12-19T24:00", 12, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-19T10:60", 12, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-19T10:30+99:00", 17, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-19 ", 11, SAMAY_EDTF_ERROR_SYNTAX },
  { " 2024", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024~~", 6, SAMAY_EDTF_ERROR_SYNTAX },
  { "2021-W53", 7, SAMAY_EDTF_ERROR_RANGE },
  { "2021-W00", 7, SAMAY_EDTF_ERROR_RANGE },
  { "2021-W05-8", 10, SAMAY_EDTF_ERROR_SYNTAX },
  { "2021-WXX", 9, SAMAY_EDTF_ERROR_SYNTAX },
  { "XXXX-W05", 9, SAMAY_EDTF_ERROR_SYNTAX },
  { "XXXX-02-30", 9, SAMAY_EDTF_ERROR_RANGE },
  { "XXXX-13", 6, SAMAY_EDTF_ERROR_RANGE },
  { "199X-12", 5, SAMAY_EDTF_ERROR_SYNTAX },
  { "..", 3, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024/2023", 1, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-20/2024-12-19", 1, SAMAY_EDTF_ERROR_RANGE },
  { "2024-12-20/2024-12", 1, SAMAY_EDTF_ERROR_RANGE },
  { "XXXX-12-19/2024", 1, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024/XXXX", 6, SAMAY_EDTF_ERROR_SYNTAX },
  { "2024/2025/2026", 10, SAMAY_EDTF_ERROR_SYNTAX },
  { "२०२४", 1, SAMAY_EDTF_ERROR_SYNTAX },
};

static void
test_canonical (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  SamayWhen when;

  samay_edtf_parse (canonical[i].text, &when, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (samay_precision_get_name (when.precision), ==, samay_precision_get_name (canonical[i].precision));
  text = samay_edtf_format (&when);
  g_assert_cmpstr (text, ==, canonical[i].text);
}

static void
test_variant (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  SamayWhen when;

  samay_edtf_parse (variants[i].text, &when, &error);
  g_assert_no_error (error);
  text = samay_edtf_format (&when);
  g_assert_cmpstr (text, ==, variants[i].expected);
}

static void
test_fault (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *prefix = g_strdup_printf ("column %d: ", faults[i].column);
  SamayWhen when = samay_when_from_year (1857), before = when;

  g_assert_false (samay_edtf_parse (faults[i].text, &when, &error));
  g_assert_error (error, SAMAY_EDTF_ERROR, (int) faults[i].code);
  if (!g_str_has_prefix (error->message, prefix))
    g_error ("“%s” isn't at column %d", error->message, faults[i].column);
  g_assert_true (samay_when_equal (&when, &before));
}

static void
test_spans (void)
{
  SamayWhen when;

  g_assert_true (samay_edtf_parse ("2024-24", &when, NULL));
  g_assert_cmpint (when.span.begin_s, ==, samay_when_from_month (2024, 12).span.begin_s);
  g_assert_cmpint (when.span.end_s, ==, samay_when_from_month (2025, 2).span.end_s);
  g_assert_true (samay_edtf_parse ("-004X", &when, NULL));
  g_assert_cmpint (when.span.begin_s, ==, samay_when_from_year (-49).span.begin_s);
  g_assert_cmpint (when.span.end_s, ==, samay_when_from_year (-40).span.end_s);
  g_assert_true (samay_edtf_parse ("../2024-12-20", &when, NULL));
  g_assert_cmpint (when.span.begin_s, ==, SAMAY_INSTANT_MIN);
  g_assert_cmpint (when.span.end_s, ==, samay_day_from_civil (2024, 12, 21) * SAMAY_DAY_S);
  g_assert_true (samay_edtf_parse ("2024-12-19T10:30-03:30", &when, NULL));
  g_assert_cmpint (when.zone_min, ==, -210);
  g_assert_true (samay_edtf_parse ("XXXX-WXX-5", &when, NULL));
  g_assert_true (samay_when_is_undated (&when));
  g_assert_cmpint (when.pattern.weekday, ==, 5);
}

/* A week, a century and a part are written by their borders; the precision travels beside the text. */
static void
test_precisions_fall_back (void)
{
  static const struct { const char *span; SamayPrecision precision; const char *expected; } rows[] = {
    { "2024-12-16/2024-12-22", SAMAY_PRECISION_WEEK, "2024-12-16/2024-12-22" },
    { "1901/2000", SAMAY_PRECISION_CENTURY, "1901/2000" },
    { "1800/1899", SAMAY_PRECISION_CENTURY, "18XX" },
    { "2001/3000", SAMAY_PRECISION_MILLENNIUM, "2001/3000" },
    { "2025-01/2025-04", SAMAY_PRECISION_YEAR, "2025-01/2025-04" },
    { "1990-01/1993-04", SAMAY_PRECISION_DECADE, "1990-01/1993-04" },
    { "1990/2009", SAMAY_PRECISION_DECADE, "1990/2009" },
    { "2024-02/2024-04", SAMAY_PRECISION_QUARTER, "2024-02/2024-04" },
    { "2024-06/2024-09", SAMAY_PRECISION_SEASON, "2024-06/2024-09" },
    { "2024-01-01/2024-12-31", SAMAY_PRECISION_YEAR, "2024" },
    { "2024-01-01/2024-12-30", SAMAY_PRECISION_YEAR, "2024-01-01/2024-12-30" },
    { "2024-12-19T10:00/2024-12-19T12:29", SAMAY_PRECISION_HOUR, "2024-12-19T10:00/2024-12-19T12:29" },
    { "2024-12-19T00:00/2024-12-19T23:59", SAMAY_PRECISION_DAY, "2024-12-19" },
    { "2024-12-19", SAMAY_PRECISION_SECOND, "2024-12-19T00:00:00/2024-12-19T23:59:59" },
    { "2010-03-05/..", SAMAY_PRECISION_YEAR, "2010-03-05/.." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL;
      SamayWhen when;

      g_assert_true (samay_edtf_parse (rows[i].span, &when, NULL));
      when.precision = rows[i].precision;
      text = samay_edtf_format (&when);
      g_assert_cmpstr (text, ==, rows[i].expected);
    }
}

static void
test_empty_span (void)
{
  SamayWhen when = samay_when_from_year (2024);
  g_autofree char *text = NULL;

  when.span.end_s = when.span.begin_s - 1;
  text = samay_edtf_format (&when);
  g_assert_cmpstr (text, ==, "XXXX");
}

static void
test_iso_day (void)
{
  g_autofree char *day = samay_iso_day_format (20076);
  g_autofree char *bce = samay_iso_day_format (samay_day_from_civil (-43, 3, 15));
  g_autofree char *deep = samay_iso_day_format (samay_day_from_civil (17000, 1, 2));

  g_assert_cmpstr (day, ==, "2024-12-19");
  g_assert_cmpstr (bce, ==, "-0043-03-15");
  g_assert_cmpstr (deep, ==, "Y17000-01-02");
}

static SamayWhen
make_random_when (void)
{
  SamayWhen when = SAMAY_WHEN_UNKNOWN;
  SamayPrecision precision = (SamayPrecision) g_test_rand_int_range (SAMAY_PRECISION_SECOND, SAMAY_PRECISION_MILLENNIUM + 1);
  /* From a few thousand years around today to ten billion. */
  gint64 scale = (gint64[]) { 40, 3000, 100000000 }[g_test_rand_int_range (0, 3)];
  SamaySpan a = samay_span_around (g_test_rand_int () * scale, precision);
  SamaySpan b = samay_span_around (a.end_s + g_test_rand_int_range (0, 1000000), precision);

  when.span = g_test_rand_bit () ? a : samay_span_unite (a, b);
  when.precision = precision;
  when.certainty = (guint8) g_test_rand_int_range (0, SAMAY_CERTAINTY_UNCERTAIN + 1);
  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
      when.span.begin_s = SAMAY_INSTANT_MIN;
      break;
    case 1:
      when.span.end_s = SAMAY_INSTANT_MAX;
      break;
    case 2:
      when.part = (guint8) g_test_rand_int_range (SAMAY_PART_EARLY, SAMAY_PART_SECOND_HALF + 1);
      when.span = samay_span_take_part (when.span, precision, when.part);
      break;
    default:
      break;
    }

  return when;
}

/* What is written is read back to the same span and certainty, and with its precision written the same again. */
static void
test_round_trip (void)
{
  for (int i = 0; i < N_SAMPLES; i++)
    {
      SamayWhen when = make_random_when (), back;
      g_autofree char *text = samay_edtf_format (&when), *again = NULL;
      g_autoptr (GError) error = NULL;

      samay_edtf_parse (text, &back, &error);
      g_assert_no_error (error);
      g_assert_true (samay_span_equal (when.span, back.span));
      g_assert_cmpint (when.certainty, ==, back.certainty);
      again = samay_edtf_format (&back);
      g_assert_cmpstr (text, ==, again);
    }
}

/* Any bytes: either an error and nothing written, or a when whose text is stable. */
static void
test_any_bytes (void)
{
  static const char alphabet[] = "0123456789--//..XXYWTE:+Z~?% \n\xff\xe0";
  static const char *const seeds[] = { "2024-12-19T10:30:05+05:30", "Y-20000000000-W53-7", "Y20000000000-24",
                                       "199X~/200X", "XXXX-WXX-5", "../2024-12-20", "Y20000000000-12-31/..",
                                       "Y20000000000-W52", "Y-20000000000-W01" };

  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autofree char *text = g_strdup (seeds[g_test_rand_int_range (0, G_N_ELEMENTS (seeds))]);
      g_autoptr (GError) error = NULL;
      SamayWhen when;

      for (int n = g_test_rand_int_range (0, 4); n > 0 && *text != '\0'; n--)
        text[g_test_rand_int_range (0, (int) strlen (text))] = alphabet[g_test_rand_int_range (0, sizeof alphabet)];

      if (samay_edtf_parse (text, &when, &error))
        {
          g_autofree char *once = samay_edtf_format (&when), *twice = NULL;

          g_assert_no_error (error);
          g_assert_true (samay_edtf_parse (once, &when, NULL));
          twice = samay_edtf_format (&when);
          g_assert_cmpstr (once, ==, twice);
        }
      else
        g_assert_nonnull (error);
    }
}

static void
test_long_text (void)
{
  gsize length = 1 << 20;
  g_autofree char *text = g_malloc (length + 1);
  SamayWhen when;

  for (const char *c = "1X-/.Y9~E"; *c != '\0'; c++)
    {
      memset (text, *c, length);
      text[length] = '\0';
      g_assert_false (samay_edtf_parse (text, &when, NULL));
      text[0] = 'Y';
      g_assert_false (samay_edtf_parse (text, &when, NULL));
    }
}

static void
add_rows (const char   *group,
          const char   *text,
          gsize         row,
          GTestDataFunc func)
{
  g_autofree char *name = g_strdelimit (g_strdup (*text != '\0' ? text : "nothing"), "/ ", '_');
  g_autofree char *path = g_strdup_printf ("/edtf/%s/%02" G_GSIZE_FORMAT "-%s", group, row + 1, name);

  g_test_add_data_func (path, GSIZE_TO_POINTER (row), func);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (canonical); i++)
    add_rows ("canonical-text-is-kept", canonical[i].text, i, test_canonical);
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    add_rows ("other-text-becomes-canonical", variants[i].text, i, test_variant);
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    add_rows ("fault-is-named-at-its-column", faults[i].text, i, test_fault);
  g_test_add_func ("/edtf/spans", test_spans);
  g_test_add_func ("/edtf/precisions-fall-back-to-what-fits", test_precisions_fall_back);
  g_test_add_func ("/edtf/empty-span-is-unknown", test_empty_span);
  g_test_add_func ("/edtf/iso-day", test_iso_day);
  g_test_add_func ("/edtf/random-whens-round-trip", test_round_trip);
  g_test_add_func ("/edtf/any-bytes-are-read-or-refused", test_any_bytes);
  g_test_add_func ("/edtf/long-text-is-refused", test_long_text);

  return g_test_run ();
}
