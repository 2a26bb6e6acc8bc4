/* test-words.c: text cut into words, numbers and marks
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/samay-words.h"

#include <string.h>

#define ZWNJ "\xE2\x80\x8C"

typedef struct
{
  const char *name;
  const char *text;
  const char *expected; /* `word`, #number, ##grouped number, !mark, / for a line's end, ? for a bad byte; ~ before what is glued */
} Row;

static const Row rows[] = {
  { "spaces-part", "शाम  को\tबैठक", "शाम को बैठक" },
  { "digit-then-letter", "19दिसंबर", "#19 ~दिसंबर" },
  { "letter-then-digit", "2024में G20", "#2024 ~में G ~#20" },
  { "ordinal-ending", "13वीं 6th", "#13 ~वीं #6 ~th" },
  { "latin-then-devanagari", "JWGकी", "JWG ~की" },
  { "devanagari-then-latin", "कीJWG", "की ~JWG" },
  { "other-script-is-a-word-of-its-own", "abcмай", "abc ~май" },
  { "marks-are-one-each", "(JWG)...", "!( ~JWG ~!) ~!. ~!. ~!." },
  { "danda-is-a-mark", "हुई। वह", "हुई ~!। वह" },
  { "hyphen-is-a-mark", "भारत-रूस", "भारत ~!- ~रूस" },
  { "lakhs", "1,00,000", "##100000" },
  { "thousands", "12,345,678", "##12345678" },
  { "crores", "12,34,56,789", "##123456789" },
  { "devanagari-lakhs", "१,००,०००", "##100000" },
  { "full-width-digits", "\uFF12\uFF10\uFF12\uFF14", "#2024" },
  { "two-days-are-no-group", "19,20 दिसंबर", "#19 ~!, ~#20 दिसंबर" },
  { "group-ends-with-three", "1,000,00", "##1000 ~!, ~#0" },
  { "group-must-end-with-three", "1,00,00", "#1 ~!, ~#0 ~!, ~#0" },
  { "group-of-one-is-none", "1,0", "#1 ~!, ~#0" },
  { "long-number-has-no-groups", "2024,000", "#2024 ~!, ~#0" },
  { "comma-with-space-is-no-group", "1, 000", "#1 ~!, #0" },
  { "comma-at-the-end", "19,", "#19 ~!," },
  { "decimal-point-is-a-mark", "4.47", "#4 ~!. ~#47" },
  { "line-ends", "क\nख\rग", "क / ख / ग" },
  { "line-separator", "क\u2028ख", "क / ख" },
  { "joiner-inside-belongs-to-the-word", "क्" ZWNJ "षण", "क्" ZWNJ "षण" },
  { "joiner-alone-is-nothing", ZWNJ " \uFEFF", "" },
  { "byte-order-mark-is-nothing", "\uFEFFशाम", "शाम" },
  { "no-break-space-parts", "19\u00A0May", "#19 May" },
  { "bad-bytes-are-one-each", "शाम\xFF\xE0\xA4", "शाम ? ? ?" },
  { "bad-byte-inside-a-word-parts-it", "sha\x80m", "sha ? m" },
  { "replacement-character-is-a-mark", "\uFFFD", "!\uFFFD" },
  { "combining-mark-first", "\u0941शाम", "\u0941शाम" },
  { "emoji-is-a-mark", "शाम🎉", "शाम ~!🎉" },
  { "nothing", "", "" },
  { "only-space", " \t ", "" },
};

static void
append_word (GString         *out,
             const SamayWord *word,
             const char      *text)
{
  gboolean has_flag = word->kind != SAMAY_WORD_NEWLINE && word->kind != SAMAY_WORD_INVALID;

  if (out->len > 0)
    g_string_append_c (out, ' ');
  /* After a line's end or a bad byte every word counts as the first. */
  if (has_flag && !word->space_before && out->len > 0 && strchr ("/?", out->str[out->len - 2]) == NULL)
    g_string_append_c (out, '~');
  switch (word->kind)
    {
    case SAMAY_WORD_NUMBER:
      g_string_append_printf (out, "%s%" G_GINT64_FORMAT, word->is_grouped ? "##" : "#", word->number);
      break;
    case SAMAY_WORD_NEWLINE:
      g_string_append_c (out, '/');
      break;
    case SAMAY_WORD_INVALID:
      g_string_append_c (out, '?');
      break;
    default:
      if (word->kind == SAMAY_WORD_MARK)
        g_string_append_c (out, '!');
      g_string_append_len (out, text + word->start_byte, word->end_byte - word->start_byte);
    }
}

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  SamayWords words = samay_words_init (row->text, strlen (row->text));
  g_autoptr (GString) got = g_string_new (NULL);
  SamayWord word;
  SamayFold fold;

  while (samay_words_next (&words, &word, &fold))
    append_word (got, &word, row->text);
  g_assert_cmpstr (got->str, ==, row->expected);
}

static SamayWord
read_one (const char *text)
{
  SamayWords words = samay_words_init (text, strlen (text));
  SamayWord word;
  SamayFold fold;

  g_assert_true (samay_words_next (&words, &word, &fold));
  g_assert_cmpuint (word.start_byte, ==, 0);
  return word;
}

/* A number keeps at most 18 of its digits, so that it is never negative. */
static void
test_long_numbers (void)
{
  g_autofree char *many = g_strnfill (1000, '9');
  SamayWord word = read_one (many);

  g_assert_cmpint (word.number, ==, G_GINT64_CONSTANT (999999999999999999));
  g_assert_cmpuint (word.n_digits, ==, 255);
  g_assert_cmpuint (word.end_byte, ==, 1000);
  word = read_one ("999999999999999999");
  g_assert_cmpint (word.number, ==, G_GINT64_CONSTANT (999999999999999999));
  g_assert_cmpuint (word.n_digits, ==, 18);
  word = read_one ("0000000000000000000002024");
  g_assert_cmpuint (word.n_digits, ==, 25);
}

static void
test_long_groups (void)
{
  static const char *const texts[] = { "99,999,999,999,999,999,999", "999,999,999,999,999,999,999,999", "9,99,99,99,99,99,99,99,99,999" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      SamayWord word = read_one (texts[i]);

      g_assert_cmpint (word.number, >=, 0);
      g_assert_cmpint (word.number, <=, G_GINT64_CONSTANT (999999999999999999));
    }
}

/* The key of a word is that of its letters, folded by themselves. */
static void
test_keys (void)
{
  const char *text = "दिसम्बर गये, DECEMBER फ़रवरी";
  SamayWords words = samay_words_init (text, strlen (text));
  SamayWord word;
  SamayFold fold, own;
  guint n = 0;

  while (samay_words_next (&words, &word, &fold))
    {
      samay_fold_word (&own, text + word.start_byte, word.end_byte - word.start_byte);
      g_assert_cmpuint (fold.n, ==, own.n);
      g_assert_cmpuint (fold.hash, ==, own.hash);
      n++;
    }
  g_assert_cmpuint (n, ==, 5);
}

/* ---- properties of random text ---- */

static const char *const pieces[] = {
  "शाम", "दिसम्बर", "में", "19", "२०२४", ",", "000", "00", ".", "-", "।", " ", "\n", "\r\n", "\t", "May", "é", "май", "\u200D", "\uFEFF", "🎉", "\u093C",
  "\u094D", "(", "\xE0\xA4", "\xFF", "\x80", "\xF0\x9F", "\u2028", "\uFF11", "\u00A0", "\uFFFD", "a", "क",
};

static GString *
make_text (void)
{
  GString *text = g_string_new (NULL);
  guint n = g_test_rand_int_range (0, 40);

  for (guint i = 0; i < n; i++)
    if (g_test_rand_int_range (0, 8) == 0)
      g_string_append_c (text, (char) g_test_rand_int_range (0, 256));
    else
      g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  return text;
}

/* What a word may pass over: space, and characters that are nothing. GLib reads them, so that the judge isn't the accused. */
static void
check_gap (const char *text,
           gsize       from,
           gsize       to)
{
  const char *at = text + from;

  while (at < text + to)
    {
      gunichar c = g_utf8_get_char_validated (at, text + to - at);

      if (*at == '\0')
        {
          at++;
          continue;
        }
      g_assert_cmphex (c & 0x80000000, ==, 0);
      g_assert_true (g_unichar_isspace (c) || g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT);
      at = g_utf8_next_char (at);
    }
}

static void
check_word (const char      *text,
            const SamayWord *word)
{
  gsize length = word->end_byte - word->start_byte;
  SamayCharKind kind;

  if (word->kind == SAMAY_WORD_INVALID)
    {
      g_assert_cmpuint (length, ==, 1);
      return;
    }
  g_assert_true (memchr (text + word->start_byte, '\0', length) == NULL);
  g_assert_true (g_utf8_validate (text + word->start_byte, length, NULL));
  g_assert_cmphex (g_utf8_get_char (text + word->start_byte), ==, word->c);
  if (word->kind != SAMAY_WORD_LETTERS)
    return;
  for (const char *at = text + word->start_byte; at < text + word->end_byte; at = g_utf8_next_char (at))
    {
      kind = samay_char_get_kind (g_utf8_get_char (at));
      g_assert_true (kind == word->script || kind == SAMAY_CHAR_JOINER);
    }
}

static void
test_random_text (void)
{
  for (guint round = 0; round < 20000; round++)
    {
      g_autoptr (GString) text = make_text ();
      SamayWords words = samay_words_init (text->str, text->len);
      SamayWord word;
      SamayFold fold;
      gsize end = 0;

      while (samay_words_next (&words, &word, &fold))
        {
          g_assert_cmpuint (word.start_byte, >=, end);
          g_assert_cmpuint (word.end_byte, >, word.start_byte);
          g_assert_cmpuint (word.end_byte, <=, text->len);
          check_gap (text->str, end, word.start_byte);
          check_word (text->str, &word);
          end = word.end_byte;
        }
      check_gap (text->str, end, text->len);
    }
}

/* Nothing behind the text is read: the words of a text don't change with what follows it. */
static void
test_length_is_kept (void)
{
  const char *text = "19 दिसंबर";

  for (gsize length = 0; length <= strlen (text); length++)
    {
      g_autofree char *own = g_memdup2 (text, length);
      SamayWords words = samay_words_init (own, length);
      SamayWord word = { 0 };
      SamayFold fold;

      while (samay_words_next (&words, &word, &fold))
        ;
      g_assert_cmpuint (word.end_byte, ==, length == 3 ? 2 : length);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/words/cut/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/words/long-numbers-keep-18-digits", test_long_numbers);
  g_test_add_func ("/words/long-groups-keep-18-digits", test_long_groups);
  g_test_add_func ("/words/key-is-that-of-the-letters", test_keys);
  g_test_add_func ("/words/of-random-text-are-in-order-and-cover-it", test_random_text);
  g_test_add_func ("/words/end-where-the-text-ends", test_length_is_kept);
  return g_test_run ();
}
