/* test-pathological.c: texts that nobody writes; they end in time and every reading holds what all readings hold
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "invariants.h"
#include "reading.h"

#define MB (1024 * 1024)

/* A piece of text said over and over. */
typedef struct
{
  const char *name;
  const char *piece;
  gsize length; /* of the whole */
} Flood;

static const Flood floods[] = {
  { "one-month-name", "दिसंबर ", MB },
  { "one-month-name-without-spaces", "दिसंबर", MB },
  { "one-weekday", "Monday ", MB },
  { "digits", "9", MB },
  { "digits-with-spaces", "9 ", MB },
  { "digits-with-commas", "9,99,999,", MB },
  { "years", "2024 ", MB },
  { "before", "पहले ", MB },
  { "before-with-danda", "पहले, बैठक हुई। ", MB },
  { "nineteen-and", "19 और ", MB },
  { "and", "और ", MB },
  { "dates-joined", "19 दिसंबर से ", MB },
  { "english-dates-joined", "5 May to ", MB },
  { "numbers-in-words", "दो हज़ार ", MB },
  { "multipliers", "लाख ", MB },
  { "modifiers", "साढ़े ", MB },
  { "ordinals", "13वीं ", MB },
  { "meetings", "13वीं बैठक ", MB },
  { "this-meeting", "यह बैठक 19 दिसंबर को ", MB },
  { "offices", "President ", MB },
  { "offices-and-names", "President Vladimir Putin ", MB },
  { "offices-with-brackets", "सचिव (", MB },
  { "places", "नई ", MB },
  { "conjunctions", "that which when ", MB },
  { "verbs", "हुई है ", MB },
  { "negations", "नहीं ", MB },
  { "cues", "रद्द ", MB },
  { "sentences-of-one-word", "कल। ", MB },
  { "dots", ".", MB },
  { "dots-with-spaces", ". ", MB },
  { "commas", ",", MB },
  { "dandas", "।", MB },
  { "slashes-between-digits", "1/", MB },
  { "dots-between-digits", "1.", MB },
  { "colons-between-digits", "1:", MB },
  { "open-brackets", "(", MB },
  { "ten-thousand-open-brackets", "(", 10000 },
  { "brackets-and-words", "( word ", MB },
  { "closing-brackets", ")", MB },
  { "quotes", "\"", MB },
  { "line-ends", "\n", MB },
  { "lines-of-one-word", "कल\n", MB },
  { "spaces", " ", MB },
  { "nuls", "\0", MB },
  { "joiners", "\xE2\x80\x8D", MB },
  { "combining-marks", "\u0941", MB },
  { "latin-combining-marks", "\u0301", MB },
  { "viramas", "क\u094D", MB },
  { "emoji", "🎉", MB },
  { "bad-bytes", "\xFF", MB },
  { "cut-characters", "\xE0\xA4", MB },
  { "one-line-of-hindi", "भारत और रूस ने क्षेत्रीय और वैश्विक विकासों पर अपने विचार आदान-प्रदान किए ", 8 * MB },
};

static void
check_flood (gconstpointer data)
{
  const Flood *flood = data;
  gsize piece = MAX (strlen (flood->piece), 1), at = 0;
  g_autofree char *text = g_malloc (flood->length);

  for (; at + piece <= flood->length; at += piece)
    memcpy (text + at, flood->piece, piece);
  invariants_check (reading_get_language (), text, at);
}

/* The lengths that sit on a sentence's bound, where what is cut meets what goes on. */
static void
test_around_the_bound (void)
{
  for (guint n = 504; n <= 520; n++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; i < n; i++)
        g_string_append (text, "शब्द ");
      g_string_append (text, "19 और 20 दिसंबर 2024 को बैठक हुई।");
      invariants_check (reading_get_language (), text->str, text->len);
    }
}

static void
test_random_bytes (void)
{
  g_autofree char *text = g_malloc (MB);

  for (gsize i = 0; i < MB; i++)
    text[i] = (char) g_test_rand_int_range (0, 256);
  invariants_check (reading_get_language (), text, MB);
}

static void
test_random_words (void)
{
  static const char *const words[] = {
    "19", "दिसंबर", "2024", "को", "से", "तक", "और", "पहले", "बाद", "साल", "तीन", "कल", "शनिवार", "की", "शुरुआत", "में", "बैठक", "हुई", "होगी", "।", ",", "(", ")", "13वीं",
    "यह", "कि", "मंत्री", "मॉस्को", "May", "5", "on", "the", "of", "last", "next", "week", "and", "to", ".", "will", "met", "Earlier", "-", "/", ":", "4:30", "बजे", "\n", "नहीं",
    "लगभग", "दशक", "सदी", "ई.पू.", "हर", "\"", "—", "\xFF", "1990s", "early", "half",
  };

  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; i < 400; i++)
        g_string_append_printf (text, "%s%s", words[g_test_rand_int_range (0, G_N_ELEMENTS (words))], g_test_rand_int_range (0, 6) == 0 ? "" : " ");
      invariants_check (reading_get_language (), text->str, text->len);
    }
}

/* Every prefix, also those that cut a character; each in memory of its own, so that a reader who goes too far is seen. */
static void
test_every_prefix (void)
{
  static const char *const texts[] = {
    "यह बैठक 19 और 20 दिसंबर 2024 को मॉस्को में हुई, जहां 2025 की शुरुआत में डॉ. सिंह की 13वीं यात्रा तय हुई। पहले, शनिवार शाम 4:30 बजे वार्ता हुई थी।",
    "Earlier, on Thursday, 19–20 December 2024, the 13th meeting was held in New Delhi at 4.30 p.m.; it won't be held before early 2025, said Dr. A. Rao.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (gsize length = 0; length <= strlen (texts[i]); length++)
      {
        g_autofree char *prefix = g_memdup2 (texts[i], length);

        invariants_check (reading_get_language (), prefix != NULL ? prefix : "", length);
      }
}

/* One byte changed, for every byte. */
static void
test_every_changed_byte (void)
{
  const char *original = "यह बैठक 19 और 20 दिसंबर 2024 को मॉस्को में हुई। It met on 5 May 2024.";
  g_autofree char *text = g_strdup (original);
  static const guchar bytes[] = { 0, ' ', '9', '.', 'a', 0x80, 0xE0, 0xFF };

  for (gsize at = 0; at < strlen (original); at++)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (bytes); i++)
        {
          text[at] = (char) bytes[i];
          invariants_check (reading_get_language (), text, strlen (original));
        }
      text[at] = original[at];
    }
}

static void
test_extreme_numbers (void)
{
  static const char *const numbers[] = {
    "0", "1", "12", "31", "32", "99", "999", "1000", "2999", "9999", "100000", "2147483647", "2147483648", "9223372036854775807", "99999999999999999999", "1,00,00,000",
    "99,999,999,999,999,999,999", "0.5", "1.5", "1.999999999999", "-5", "अरब", "निन्यानवे अरब", "nine billion", "20000000", "200000000",
  };
  static const char *const frames[] = {
    "%s साल पहले बैठक हुई।", "%s दिन बाद बैठक होगी।", "%s सदी पहले", "%s ई.पू. में", "%s दिसंबर को", "दिसंबर %s में", "वर्ष %s की शुरुआत में", "%s years ago it rained.",
    "In the %ss it rained.", "In the next %s centuries it will rain.", "The %sth century was wet.", "the last %s millennia were wet", "%s BCE was wet", "पिछले %s दशकों में",
    "5 मार्च 2020 को वह आया। %s शताब्दी बाद वह गया।", "the %sth week of 2024", "दिसंबर का %sवाँ हफ़्ता", "%s/%s/%s", "%s-%s-%s",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (frames); j++)
      {
        g_autofree char *text = g_strdup_printf (frames[j], numbers[i], numbers[i], numbers[i]);

        invariants_check (reading_get_language (), text, strlen (text));
      }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (floods); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pathological/flood-of-%s", floods[i].name);

      g_test_add_data_func (path, &floods[i], check_flood);
    }
  g_test_add_func ("/pathological/around-the-bound-of-a-sentence", test_around_the_bound);
  g_test_add_func ("/pathological/random-bytes", test_random_bytes);
  g_test_add_func ("/pathological/random-words", test_random_words);
  g_test_add_func ("/pathological/every-prefix", test_every_prefix);
  g_test_add_func ("/pathological/every-changed-byte", test_every_changed_byte);
  g_test_add_func ("/pathological/extreme-numbers", test_extreme_numbers);
  return reading_run ();
}
