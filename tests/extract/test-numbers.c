/* test-numbers.c: numbers in digits and words, and the classes that are made of them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-number.h"
#include "reading.h"

#include <string.h>

#define NO_MATCH G_MININT32

typedef struct
{
  const char *text;
  guint class_id;
  gint32 value; /* of a number in hundredths */
  guint n;      /* tokens taken */
} Row;

#define NUMBER(text, value, n) { text, SAMAY_CLASS_NUMBER, value, n }
#define YEAR(text, value, n) { text, SAMAY_CLASS_YEAR, value, n }
#define NO(text, class_id) { text, class_id, NO_MATCH, 0 }

static const Row rows[] = {
  NUMBER ("7 days", 700, 1), NUMBER ("४२ दिन", 4200, 1), NUMBER ("1,00,000 लोग", 10000000, 1), NUMBER ("4.5 साल", 450, 3), NUMBER ("4.47 km", 447, 3),
  NUMBER ("2.125 years", 212, 3), NUMBER ("दो दिन", 200, 1), NUMBER ("पच्चीस साल", 2500, 1), NUMBER ("निन्यानवे साल", 9900, 1), NUMBER ("सौ साल", 10000, 1),
  NUMBER ("एक सौ एक दिन", 10100, 3), NUMBER ("दो सौ पचास", 25000, 3), NUMBER ("हज़ार साल", 100000, 1), NUMBER ("दो हज़ार चौबीस", 202400, 3),
  NUMBER ("दो हजार चौबीस", 202400, 3), NUMBER ("उन्नीस सौ सैंतालीस", 194700, 3), NUMBER ("डेढ़ साल", 150, 1), NUMBER ("डेढ़ सौ साल", 15000, 2),
  NUMBER ("ढाई हज़ार", 250000, 2), NUMBER ("साढ़े तीन साल", 350, 2), NUMBER ("साढ़े तीन सौ", 35000, 3), NUMBER ("साढ़े तीन लाख", 35000000, 3),
  NUMBER ("सवा दो घंटे", 225, 2), NUMBER ("सवा सौ साल", 12500, 2), NUMBER ("पौने चार घंटे", 375, 2), NUMBER ("सवा लाख", 12500000, 2),
  NUMBER ("1.5 करोड़", 1500000000, 4), NUMBER ("एक करोड़ बीस लाख", 1200000000, 4), NUMBER ("5 लाख", 50000000, 2), NUMBER ("तीन दर्जन", 3600, 2),
  NUMBER ("आधा घंटा", 50, 1), NUMBER ("एक लाख बीस हज़ार तीन सौ चार", 12030400, 7), NUMBER ("twenty days", 2000, 1), NUMBER ("twenty-one days", 2100, 3),
  NUMBER ("twenty one days", 2100, 2), NUMBER ("a hundred", NO_MATCH, 0), NUMBER ("two hundred years", 20000, 2), NUMBER ("two thousand twenty-four", 202400, 5),
  NUMBER ("two and a half years", 250, 4), NUMBER ("half a year", 50, 2), NUMBER ("one dozen", 1200, 2), NUMBER ("three million", 300000000, 2),
  NUMBER ("ninety-nine days", 9900, 3), NUMBER ("three hundred and five days", 30500, 4), NUMBER ("पाँच छह दिन", 500, 1), NUMBER ("दो तीन दिन", 200, 1),
  NUMBER ("five six days", 500, 1), NUMBER ("twenty eleven", 2000, 1), NUMBER ("साढ़े दिन", NO_MATCH, 0), NUMBER ("दिन दो", NO_MATCH, 0),
  NUMBER ("99999999999999999999 years", NO_MATCH, 0), NUMBER ("अरब अरब", NO_MATCH, 0), NUMBER ("सौ हज़ार", 10000, 1),
  YEAR ("2024 में", 2024, 1), YEAR ("१९४७ में", 1947, 1), YEAR ("1000", 1000, 1), YEAR ("2999", 2999, 1), NO ("999 में", SAMAY_CLASS_YEAR),
  NO ("3000 में", SAMAY_CLASS_YEAR), NO ("02024 में", SAMAY_CLASS_YEAR), NO ("2,024 में", SAMAY_CLASS_YEAR), NO ("2024.5 km", SAMAY_CLASS_YEAR),
  YEAR ("उन्नीस सौ सैंतालीस में", 1947, 3), YEAR ("सन उन्नीस", NO_MATCH, 0), YEAR ("अठारह सौ सत्तावन की", 1857, 3), YEAR ("दो हज़ार चौबीस में", 2024, 3),
  YEAR ("nineteen eighty-four", 1984, 4), YEAR ("nineteen forty seven", 1947, 3), YEAR ("twenty twenty-four", 2024, 4), YEAR ("two thousand eight", 2008, 3),
  YEAR ("nineteen hundred", 1900, 2), NO ("nineteen days", SAMAY_CLASS_YEAR), NO ("उन्नीस दिन", SAMAY_CLASS_YEAR),
  { "31 मई", SAMAY_CLASS_DAY, 31, 1 }, NO ("32 मई", SAMAY_CLASS_DAY), NO ("0 May", SAMAY_CLASS_DAY), { "5th of May", SAMAY_CLASS_DAY, 5, 2 },
  { "fifth of May", SAMAY_CLASS_DAY, 5, 1 }, { "twenty-first of May", SAMAY_CLASS_DAY, 21, 3 }, { "पंद्रह अगस्त", SAMAY_CLASS_DAY, 15, 1 },
  { "इकतीस मई", SAMAY_CLASS_DAY, 31, 1 }, NO ("बत्तीस मई", SAMAY_CLASS_DAY), NO ("1.5 May", SAMAY_CLASS_DAY),
  { "13वीं बैठक", SAMAY_CLASS_ORDINAL, 13, 2 }, { "6वें दौर", SAMAY_CLASS_ORDINAL, 6, 2 }, { "१३वीं बैठक", SAMAY_CLASS_ORDINAL, 13, 2 },
  { "13-वीं बैठक", SAMAY_CLASS_ORDINAL, 13, 3 }, { "तेरहवीं बैठक", SAMAY_CLASS_ORDINAL, 13, 1 }, { "पहली बैठक", SAMAY_CLASS_ORDINAL, 1, 1 },
  { "13th meeting", SAMAY_CLASS_ORDINAL, 13, 2 }, { "thirteenth meeting", SAMAY_CLASS_ORDINAL, 13, 1 }, { "twenty-first meeting", SAMAY_CLASS_ORDINAL, 21, 3 },
  { "13 वीं", SAMAY_CLASS_ORDINAL, 13, 2 }, NO ("13 meetings", SAMAY_CLASS_ORDINAL),
  { "1990 का", SAMAY_CLASS_DECADE, 1990, 1 }, { "90s", SAMAY_CLASS_DECADE, 90, 1 }, { "nineties", SAMAY_CLASS_DECADE, NO_MATCH, 0 },
  NO ("1995 का", SAMAY_CLASS_DECADE), { "नब्बे का", SAMAY_CLASS_DECADE, 90, 1 },
  { "47 में", SAMAY_CLASS_YEAR_SHORT, 47, 1 }, NO ("7 में", SAMAY_CLASS_YEAR_SHORT), NO ("147 में", SAMAY_CLASS_YEAR_SHORT),
  { "12-5", SAMAY_CLASS_MONTH_DIGITS, 12, 1 }, NO ("13-5", SAMAY_CLASS_MONTH_DIGITS), NO ("012-5", SAMAY_CLASS_MONTH_DIGITS),
  { "30 बजे", SAMAY_CLASS_MINUTE, 30, 1 }, NO ("60 बजे", SAMAY_CLASS_MINUTE), NO ("5 बजे", SAMAY_CLASS_MINUTE),
  { "24 बजे", SAMAY_CLASS_HOUR, 24, 1 }, NO ("25 बजे", SAMAY_CLASS_HOUR), { "चार बजे", SAMAY_CLASS_HOUR, 4, 1 }, { "five o'clock", SAMAY_CLASS_HOUR, 5, 1 },
};

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Reading) reading = reading_new (row->text);
  SamayBinding binding = { 0 };
  gboolean matches = samay_number_match (reading->sentence, 0, row->class_id, &binding);

  if (matches != (row->value != NO_MATCH) || (matches && (binding.value != row->value || binding.n != row->n)))
    g_test_message ("%s gives %d in %u tokens", row->text, matches ? binding.value : NO_MATCH, binding.n);
  g_assert_cmpint (matches ? binding.value : NO_MATCH, ==, row->value);
  if (!matches)
    return;
  g_assert_cmpuint (binding.n, ==, row->n);
  /* What matches must have been announced, or the matcher never looks. */
  g_assert_true ((samay_token_get_computed (&reading->sentence->tokens[0]) & SAMAY_COMPUTED_BIT (row->class_id)) != 0);
}

/* Every number from 0 to 99 has a Hindi word of its own in the tables, and means that number. */
static void
test_hindi_words (void)
{
  static const char *const words[] = {
    "शून्य", "एक", "दो", "तीन", "चार", "पाँच", "छह", "सात", "आठ", "नौ", "दस", "ग्यारह", "बारह", "तेरह", "चौदह", "पंद्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस", "बीस", "इक्कीस", "बाईस",
    "तेईस", "चौबीस", "पच्चीस", "छब्बीस", "सत्ताईस", "अट्ठाईस", "उनतीस", "तीस", "इकतीस", "बत्तीस", "तैंतीस", "चौंतीस", "पैंतीस", "छत्तीस", "सैंतीस", "अड़तीस", "उनतालीस", "चालीस",
    "इकतालीस", "बयालीस", "तैंतालीस", "चौवालीस", "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास", "पचास", "इक्यावन", "बावन", "तिरपन", "चौवन", "पचपन", "छप्पन", "सत्तावन",
    "अट्ठावन", "उनसठ", "साठ", "इकसठ", "बासठ", "तिरसठ", "चौंसठ", "पैंसठ", "छियासठ", "सड़सठ", "अड़सठ", "उनहत्तर", "सत्तर", "इकहत्तर", "बहत्तर", "तिहत्तर", "चौहत्तर", "पचहत्तर",
    "छिहत्तर", "सतहत्तर", "अठहत्तर", "उन्यासी", "अस्सी", "इक्यासी", "बयासी", "तिरासी", "चौरासी", "पचासी", "छियासी", "सत्तासी", "अट्ठासी", "नवासी", "नब्बे", "इक्यानवे", "बानवे",
    "तिरानवे", "चौरानवे", "पंचानवे", "छियानवे", "सत्तानवे", "अट्ठानवे", "निन्यानवे",
  };

  g_assert_cmpuint (G_N_ELEMENTS (words), ==, 100);
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (Reading) reading = reading_new (words[i]);
      SamayBinding binding = { -1 };

      g_assert_true (samay_number_match (reading->sentence, 0, SAMAY_CLASS_NUMBER, &binding));
      g_assert_cmpint (binding.value, ==, i * 100);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/numbers/%s/%s", samay_class_get_info (rows[i].class_id)->name, rows[i].text);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/numbers/hindi-words-mean-what-they-say", test_hindi_words);
  return reading_run ();
}
