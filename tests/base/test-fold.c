/* test-fold.c: which spellings are one key, which never are, and what isn't UTF-8
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-fold.h"

#include <string.h>

#define ZWJ "\xE2\x80\x8D"
#define ZWNJ "\xE2\x80\x8C"

typedef struct
{
  const char *name;
  const char *one;
  const char *other;
} Pair;

static const Pair alike[] = {
  { "nukta-composed-is-nukta-added", "\u095Bरूरत", "\u091C\u093Cरूरत" },
  { "nukta-is-left-out", "फ़रवरी", "फरवरी" },
  { "nukta-composed-is-left-out", "\u095Eरवरी", "फरवरी" },
  { "nukta-of-ra-is-left-out", "सा\u095Dे", "साढे" },
  { "candrabindu-is-anusvara", "पाँच", "पांच" },
  { "candrabindu-ends-a-word", "हूँ", "हूं" },
  { "velar-nasal-is-anusvara", "अङ्क", "अंक" },
  { "palatal-nasal-is-anusvara", "पञ्चमी", "पंचमी" },
  { "retroflex-nasal-is-anusvara", "घण्टा", "घंटा" },
  { "dental-nasal-is-anusvara", "अन्त", "अंत" },
  { "labial-nasal-is-anusvara", "दिसम्बर", "दिसंबर" },
  { "labial-nasal-before-aspirate", "आरम्भ", "आरंभ" },
  { "glide-e-is-not-heard", "गये", "गए" },
  { "glide-i-is-not-heard", "नयी", "नई" },
  { "glide-with-anusvara", "गयीं", "गईं" },
  { "zwj-is-nothing", "क्" ZWJ "षण", "क्षण" },
  { "zwnj-is-nothing", "क्" ZWNJ "षण", "क्षण" },
  { "joiner-at-the-end-is-nothing", "शाम" ZWNJ, "शाम" },
  { "zwj-between-nasal-and-stop", "दिसम्" ZWJ "बर", "दिसंबर" },
  { "zwnj-between-nasal-and-stop", "अन्" ZWNJ "त", "अंत" },
  { "soft-hyphen-is-nothing", "Decem\u00ADber", "december" },
  { "word-joiner-is-nothing", "Dec\u2060ember", "december" },
  { "capitals-are-small", "DECEMBER", "december" },
  { "accented-capitals-are-small", "ÉTÉ", "été" },
  { "full-width-is-latin", "\uFF24\uFF45\uFF43", "dec" },
  { "nothing-is-nothing", "", "" },
};

static const Pair apart[] = {
  { "short-and-long-i", "दिन", "दीन" },
  { "short-and-long-u", "सुर", "सूर" },
  { "evening-and-included", "शाम", "शामिल" },
  { "now-and-abdul", "अब", "अब्दुल" },
  { "nasal-before-another-class", "जन्म", "जंम" },
  { "nasal-before-a-semivowel", "अन्य", "अंय" },
  { "nasal-twice", "अन्न", "अंन" },
  { "nasal-at-the-end", "अन्", "अं" },
  { "glide-after-a-half-letter", "मध्ये", "मध्ए" },
  { "glide-alone", "ये", "ए" },
  { "dental-and-retroflex", "दिन", "डिन" },
  { "aspirated-and-not", "काल", "खाल" },
  { "vowel-sign-and-letter", "कि", "कइ" },
  { "visarga-counts", "अत", "अतः" },
  { "virama-counts", "शक", "श्क" },
  { "may-and-mai", "मई", "मइ" },
  { "latin-and-accented", "ete", "été" },
  { "one-letter-more", "may", "maya" },
  { "word-and-nothing", "a", "" },
  { "full-width-bracket-and-brace", "\uFF3B", "{" },
  { "two-letters-beyond-the-first-plane", "\U00010330", "\U00010331" },
};

static gboolean
is_alike (const Pair *pair)
{
  SamayFold one, other;

  samay_fold_word (&one, pair->one, -1);
  samay_fold_word (&other, pair->other, -1);
  if (one.n != other.n || memcmp (one.units, other.units, one.n * sizeof one.units[0]) != 0)
    return FALSE;
  g_assert_cmpuint (one.hash, ==, other.hash);
  return TRUE;
}

static void
check_alike (gconstpointer data)
{
  g_assert_true (is_alike (data));
}

static void
check_apart (gconstpointer data)
{
  const Pair *pair = data;
  SamayFold one, other;

  g_assert_false (is_alike (pair));
  samay_fold_word (&one, pair->one, -1);
  samay_fold_word (&other, pair->other, -1);
  g_assert_cmpuint (one.hash, !=, other.hash);
}

/* Unicode's canonical equivalents are one text in two spellings, for every letter of the script. */
static void
test_canonical_equivalents (void)
{
  for (gunichar c = 0x0900; c < 0x0980; c++)
    {
      char text[8] = { 0 };
      g_autofree char *decomposed = NULL, *name = g_strdup_printf ("U+%04X", c);

      g_unichar_to_utf8 (c, text);
      decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
      if (!is_alike (&(Pair) { name, text, decomposed }))
        {
          g_test_message ("%s and its decomposed spelling differ", name);
          g_test_fail ();
        }
    }
}

/* Pushing letters one by one, as the scanner does, gives the key that the whole word has. */
static void
test_push_is_word (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (alike); i++)
    {
      SamayFold pushed, whole;
      const char *at = alike[i].one;

      samay_fold_init (&pushed);
      for (; *at != '\0'; at = g_utf8_next_char (at))
        samay_fold_push (&pushed, g_utf8_get_char (at));
      samay_fold_word (&whole, alike[i].one, -1);
      g_assert_cmpuint (samay_fold_end (&pushed), ==, whole.hash);
      g_assert_cmpuint (pushed.n, ==, whole.n);
    }
}

static void
test_length (void)
{
  g_autofree char *most = g_strnfill (SAMAY_FOLD_MAX, 'a');
  g_autofree char *more = g_strnfill (SAMAY_FOLD_MAX + 1, 'a');
  g_autofree char *far_more = g_strnfill (100000, 'a');
  SamayFold fold;

  samay_fold_word (&fold, most, -1);
  g_assert_cmpuint (fold.n, ==, SAMAY_FOLD_MAX);
  samay_fold_word (&fold, more, -1);
  g_assert_cmpuint (fold.n, ==, SAMAY_FOLD_MAX + 1);
  samay_fold_word (&fold, far_more, -1);
  g_assert_cmpuint (fold.n, ==, SAMAY_FOLD_MAX + 1);
  samay_fold_word (&fold, "december", 3);
  g_assert_true (fold.n == 3 && fold.units[2] == 'c');
}

static void
test_overlong_devanagari (void)
{
  g_autoptr (GString) word = g_string_new (NULL);
  SamayFold fold;

  for (guint i = 0; i < 200; i++)
    g_string_append (word, "यन्तये");
  samay_fold_word (&fold, word->str, -1);
  g_assert_cmpuint (fold.n, ==, SAMAY_FOLD_MAX + 1);
}

typedef struct
{
  const char *name;
  const char *bytes;
} Bad;

static const Bad bad[] = {
  { "lone-continuation", "\x80" },
  { "lone-last-continuation", "\xBF" },
  { "overlong-nul", "\xC0\x80" },
  { "overlong-of-two", "\xC1\xBF" },
  { "overlong-of-three", "\xE0\x80\x80" },
  { "overlong-of-three-last", "\xE0\x9F\xBF" },
  { "overlong-of-four", "\xF0\x80\x80\x80" },
  { "overlong-of-four-last", "\xF0\x8F\xBF\xBF" },
  { "surrogate-first", "\xED\xA0\x80" },
  { "surrogate-last", "\xED\xBF\xBF" },
  { "beyond-unicode", "\xF4\x90\x80\x80" },
  { "lead-of-five", "\xF8\x88\x80\x80\x80" },
  { "byte-fe", "\xFE" },
  { "byte-ff", "\xFF" },
  { "cut-after-one-of-two", "\xC3" },
  { "cut-after-one-of-three", "\xE0" },
  { "cut-after-two-of-three", "\xE0\xA4" },
  { "cut-after-three-of-four", "\xF0\x9F\x98" },
  { "letter-inside-two", "\xC3" "a" },
  { "letter-inside-three", "\xE0\xA4" "a" },
  { "letter-inside-four", "\xF0\x9F\x98" "a" },
  { "lead-inside-three", "\xE0\xA4\xE0" },
};

static void
check_bad (gconstpointer data)
{
  const Bad *row = data;
  const guchar *bytes = (const guchar *) row->bytes;
  gunichar c = 0;

  g_assert_cmpuint (samay_char_decode (bytes, bytes + strlen (row->bytes), &c), ==, 1);
  g_assert_cmphex (c, ==, 0xFFFD);
}

static void
test_replacement_character (void)
{
  const guchar bytes[] = "\xEF\xBF\xBD";
  gunichar c = 0;

  g_assert_cmpuint (samay_char_decode (bytes, bytes + 3, &c), ==, 3);
  g_assert_cmphex (c, ==, 0xFFFD);
}

static void
test_every_character (void)
{
  for (gunichar c = 0; c <= 0x10FFFF; c++)
    {
      char text[8];
      int length;
      gunichar got;

      if (c >= 0xD800 && c <= 0xDFFF)
        continue;
      length = g_unichar_to_utf8 (c, text);
      if (samay_char_decode ((guchar *) text, (guchar *) text + length, &got) != (guint) length || got != c)
        g_error ("U+%04X is decoded as U+%04X", c, got);
    }
}

/* GLib is the judge of every three bytes. */
static void
test_every_three_bytes (void)
{
  for (guint bytes = 0xC00000; bytes <= 0xFFFFFF; bytes++)
    {
      const guchar text[] = { bytes >> 16, bytes >> 8 & 0xFF, bytes & 0xFF };
      gunichar judged = g_utf8_get_char_validated ((const char *) text, 3), got;
      guint length = samay_char_decode (text, text + 3, &got);

      if ((judged & 0x80000000) != 0 ? length != 1 || got != 0xFFFD : got != judged || length != (guint) g_unichar_to_utf8 (judged, NULL))
        g_error ("%06X is decoded as U+%04X in %u bytes", bytes, got, length);
    }
}

static void
test_kinds (void)
{
  static const struct
  {
    gunichar c;
    SamayCharKind kind;
  } rows[] = {
    { ' ', SAMAY_CHAR_SPACE }, { '\t', SAMAY_CHAR_SPACE }, { 0, SAMAY_CHAR_SPACE }, { 0xA0, SAMAY_CHAR_SPACE }, { 0x3000, SAMAY_CHAR_SPACE },
    { '\n', SAMAY_CHAR_NEWLINE }, { '\r', SAMAY_CHAR_NEWLINE }, { 0x2028, SAMAY_CHAR_NEWLINE }, { 0x85, SAMAY_CHAR_NEWLINE },
    { '7', SAMAY_CHAR_DIGIT }, { 0x0966, SAMAY_CHAR_DIGIT }, { 0x096F, SAMAY_CHAR_DIGIT }, { 0xFF10, SAMAY_CHAR_DIGIT },
    { ',', SAMAY_CHAR_PUNCTUATION }, { 0x0964, SAMAY_CHAR_PUNCTUATION }, { 0x0970, SAMAY_CHAR_PUNCTUATION }, { 0x2013, SAMAY_CHAR_PUNCTUATION },
    { 0xD7, SAMAY_CHAR_PUNCTUATION }, { 0xFFFD, SAMAY_CHAR_PUNCTUATION }, { 'z', SAMAY_CHAR_LATIN }, { 0xE9, SAMAY_CHAR_LATIN },
    { 0xFF21, SAMAY_CHAR_LATIN }, { 0x0915, SAMAY_CHAR_DEVANAGARI }, { 0x093C, SAMAY_CHAR_DEVANAGARI }, { 0x094D, SAMAY_CHAR_DEVANAGARI },
    { 0x0411, SAMAY_CHAR_OTHER }, { 0x0995, SAMAY_CHAR_OTHER }, { 0x4E00, SAMAY_CHAR_OTHER }, { 0x200D, SAMAY_CHAR_JOINER },
    { 0x200C, SAMAY_CHAR_JOINER }, { 0xFEFF, SAMAY_CHAR_JOINER },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    if (samay_char_get_kind (rows[i].c) != rows[i].kind)
      g_error ("U+%04X is of kind %d", rows[i].c, samay_char_get_kind (rows[i].c));
}

static void
test_digits (void)
{
  for (gunichar c = 0; c < 0x11000; c++)
    {
      gboolean is_digit = samay_char_get_kind (c) == SAMAY_CHAR_DIGIT;

      g_assert_cmpint (samay_char_get_digit (c), ==, is_digit ? g_unichar_digit_value (c) : -1);
    }
}

static void
add_pairs (const char   *folder,
           const Pair   *pairs,
           gsize         n,
           GTestDataFunc check)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/fold/%s/%s", folder, pairs[i].name);

      g_test_add_data_func (path, &pairs[i], check);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  add_pairs ("is-one-key", alike, G_N_ELEMENTS (alike), check_alike);
  add_pairs ("stays-apart", apart, G_N_ELEMENTS (apart), check_apart);
  g_test_add_func ("/fold/canonical-equivalents-are-one-key", test_canonical_equivalents);
  g_test_add_func ("/fold/letter-by-letter-is-the-whole-word", test_push_is_word);
  g_test_add_func ("/fold/overlong-words-say-so", test_length);
  g_test_add_func ("/fold/overlong-devanagari-says-so", test_overlong_devanagari);
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strdup_printf ("/decode/refuses/%s", bad[i].name);

      g_test_add_data_func (path, &bad[i], check_bad);
    }
  g_test_add_func ("/decode/knows-a-true-replacement-character", test_replacement_character);
  g_test_add_func ("/decode/reads-every-character", test_every_character);
  g_test_add_func ("/decode/judges-every-three-bytes-as-glib-does", test_every_three_bytes);
  g_test_add_func ("/char/kinds", test_kinds);
  g_test_add_func ("/char/digits-have-their-value", test_digits);
  return g_test_run ();
}
