/* test-scanner.c: where sentences end, and which numbers have a point
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  const char *expected; /* the sentences, with ` ¶ ` between */
} Row;

static const Row rows[] = {
  { "danda", "बैठक हुई। वह चला गया।", "बैठक हुई। ¶ वह चला गया।" },
  { "danda-without-space", "बैठक हुई।वह चला गया।", "बैठक हुई। ¶ वह चला गया।" },
  { "double-danda", "कथा समाप्त॥ अब भोजन", "कथा समाप्त॥ ¶ अब भोजन" },
  { "bar-typed-for-a-danda", "बैठक हुई | वह चला गया |", "बैठक हुई | ¶ वह चला गया |" },
  { "question-and-exclamation", "कब? अभी! चलो", "कब? ¶ अभी! ¶ चलो" },
  { "semicolon", "They met; they left.", "They met; ¶ they left." },
  { "full-stop", "They met. He left.", "They met. ¶ He left." },
  { "full-stop-at-the-end", "They met.", "They met." },
  { "no-full-stop", "They met", "They met" },
  { "title-with-a-point", "Dr. Singh met Mr. Rao on 5 May. He left.", "Dr. Singh met Mr. Rao on 5 May. ¶ He left." },
  { "month-with-a-point", "On Dec. 19 they met. He left.", "On Dec. 19 they met. ¶ He left." },
  { "hindi-title-with-a-point", "डॉ. सिंह आए। वे चले गए।", "डॉ. सिंह आए। ¶ वे चले गए।" },
  { "initials", "A. P. J. Kalam was born. He left.", "A. P. J. Kalam was born. ¶ He left." },
  { "hindi-initials", "एस. के. वर्मा आए। वे गए।", "एस. के. वर्मा आए। ¶ वे गए।" },
  { "small-letter-follows", "They met at 5 p.m. on Monday. He left.", "They met at 5 p.m. on Monday. ¶ He left." },
  { "decimal", "It grew by 4.5 per cent. He left.", "It grew by 4.5 per cent. ¶ He left." },
  { "decimal-devanagari", "दर ४.५ रही। वह गया।", "दर ४.५ रही। ¶ वह गया।" },
  { "date-with-points", "On 19.12.2024 they met. He left.", "On 19.12.2024 they met. ¶ He left." },
  { "year-then-sentence", "It was 2024. They met.", "It was 2024. ¶ They met." },
  { "day-then-sentence", "They met on the 19th of May. It rained.", "They met on the 19th of May. ¶ It rained." },
  { "url", "See www.example.org for more. He left.", "See www.example.org for more. ¶ He left." },
  { "closing-quote-belongs", "He said \"We met.\" He left.", "He said \"We met.\" ¶ He left." },
  { "closing-bracket-belongs", "(They met.) He left.", "(They met.) ¶ He left." },
  { "hindi-verb-before-a-point", "बैठक हुई. वह चला गया.", "बैठक हुई. ¶ वह चला गया." },
  { "short-hindi-verb-before-a-point", "वह दिल्ली में है. कल वह जाएगा.", "वह दिल्ली में है. ¶ कल वह जाएगा." },
  { "heading-is-a-line", "निष्कर्ष\nभारत और रूस मिले।", "निष्कर्ष ¶ भारत और रूस मिले।" },
  { "heading-and-blank-line", "G20 meets\n\nThe leaders met.", "G20 meets ¶ The leaders met." },
  { "line-wrapped-before-a-small-letter", "The leaders met in\nthe city of Delhi.", "The leaders met in\nthe city of Delhi." },
  { "line-wrapped-after-a-comma", "सोमवार,\n19 दिसंबर को बैठक हुई।", "सोमवार,\n19 दिसंबर को बैठक हुई।" },
  { "line-wrapped-after-a-postposition", "बैठक 19 दिसंबर को\nमॉस्को में हुई।", "बैठक 19 दिसंबर को\nमॉस्को में हुई।" },
  { "blank-line-never-wraps", "The leaders met in\n\nthe city of Delhi.", "The leaders met in ¶ the city of Delhi." },
  { "crlf-is-one-line-end", "The leaders met in\r\nthe city.", "The leaders met in\r\nthe city." },
  { "line-that-ends-in-a-verb-ends", "बैठक हुई\nभारत ने कहा।", "बैठक हुई ¶ भारत ने कहा।" },
  { "bad-bytes-are-passed-over", "They \xFF met. He left.", "They \xFF met. ¶ He left." },
  { "nothing", "", "" },
  { "only-line-ends", "\n\r\n \n", "" },
};

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GArray) diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  g_autoptr (SamayScanner) scanner = samay_scanner_new (reading_get_language (), row->text, strlen (row->text), diagnostics);
  g_autoptr (GString) got = g_string_new (NULL);
  const SamaySentence *sentence;

  while ((sentence = samay_scanner_next (scanner)) != NULL)
    {
      g_string_append (got, got->len > 0 ? " ¶ " : "");
      g_string_append_len (got, row->text + sentence->start_byte, sentence->end_byte - sentence->start_byte);
    }
  reading_check_equal (row->text, got->str, row->expected);
}

/* 4.47 is one number with a point; the three of 19.12.2024 are not. */
static void
test_decimals (void)
{
  static const struct
  {
    const char *text;
    guint n_decimal;
  } texts[] = {
    { "4.47 crore", 2 }, { "19.12.2024 on", 0 }, { "19.12.24 on", 0 }, { "4. 47", 0 }, { "4 .47", 0 }, { "4.47.", 2 },
    { "4.5, 6.25 and", 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Reading) reading = reading_new (texts[i].text);
      guint n = 0;

      for (guint t = 0; t < reading->sentence->n; t++)
        n += reading->sentence->tokens[t].is_decimal;
      if (n != texts[i].n_decimal)
        g_test_message ("%s has %u sides of decimal points", texts[i].text, n);
      g_assert_cmpuint (n, ==, texts[i].n_decimal);
    }
}

static void
test_script (void)
{
  static const struct
  {
    const char *text;
    SamayCharKind script;
  } texts[] = {
    { "बैठक हुई।", SAMAY_CHAR_DEVANAGARI }, { "They met.", SAMAY_CHAR_LATIN }, { "MEA ने बयान जारी किया।", SAMAY_CHAR_DEVANAGARI },
    { "JWG UNSC बैठक हुई", SAMAY_CHAR_DEVANAGARI }, { "The बैठक was held", SAMAY_CHAR_LATIN }, { "2024", SAMAY_CHAR_LATIN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Reading) reading = reading_new (texts[i].text);

      g_assert_cmpuint (reading->sentence->pack->script, ==, texts[i].script);
    }
}

static void
test_paragraphs (void)
{
  const char *text = "Title\n\nDelhi, 5 May. They met. He left.\nNext line.";
  static const gboolean starts[] = { TRUE, TRUE, FALSE, FALSE, TRUE };
  g_autoptr (GArray) diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  g_autoptr (SamayScanner) scanner = samay_scanner_new (reading_get_language (), text, strlen (text), diagnostics);
  const SamaySentence *sentence;
  guint n = 0;

  for (; (sentence = samay_scanner_next (scanner)) != NULL; n++)
    {
      g_assert_cmpuint (n, <, G_N_ELEMENTS (starts));
      g_assert_cmpint (sentence->is_paragraph_start, ==, starts[n]);
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (starts));
}

/* A run of bad bytes is one diagnostic, with its bytes; at most a hundred are kept. */
static void
test_diagnostics (void)
{
  const char *text = "They \xFF\xFE met\x80.";
  g_autoptr (GString) many = g_string_new (NULL);
  g_autoptr (SamayExtraction) one = samay_extract (reading_get_language (), text, strlen (text), NULL);
  g_autoptr (SamayExtraction) other = NULL;
  guint n;
  const SamayDiagnostic *diagnostics = samay_extraction_get_diagnostics (one, &n);

  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (diagnostics[0].start_byte, ==, 5);
  g_assert_cmpuint (diagnostics[0].end_byte, ==, 7);
  g_assert_cmpuint (diagnostics[1].start_byte, ==, 11);
  g_assert_nonnull (strstr (diagnostics[1].message, "UTF-8"));
  for (guint i = 0; i < 1000; i++)
    g_string_append (many, "a \xFF ");
  other = samay_extract (reading_get_language (), many->str, many->len, NULL);
  samay_extraction_get_diagnostics (other, &n);
  g_assert_cmpuint (n, ==, 100);
}

/* A text without a full stop is cut, so that a sentence stays bounded. */
static void
test_endless_sentence (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) diagnostics = g_array_new (FALSE, FALSE, sizeof (SamayDiagnostic));
  g_autoptr (SamayScanner) scanner = NULL;
  const SamaySentence *sentence;
  guint n = 0;

  for (guint i = 0; i < 10000; i++)
    g_string_append (text, "शब्द ");
  scanner = samay_scanner_new (reading_get_language (), text->str, text->len, diagnostics);
  while ((sentence = samay_scanner_next (scanner)) != NULL)
    {
      g_assert_cmpuint (sentence->n, <=, 512);
      n += sentence->n;
    }
  g_assert_cmpuint (n, ==, 10000);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/scanner/sentences/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/scanner/knows-decimal-points", test_decimals);
  g_test_add_func ("/scanner/tells-the-script-of-a-sentence", test_script);
  g_test_add_func ("/scanner/knows-where-paragraphs-start", test_paragraphs);
  g_test_add_func ("/scanner/names-bytes-that-are-not-utf8", test_diagnostics);
  g_test_add_func ("/scanner/bounds-a-sentence", test_endless_sentence);
  return reading_run ();
}
