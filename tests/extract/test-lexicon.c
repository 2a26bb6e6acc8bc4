/* test-lexicon.c: the words of all tables, their senses, phrases and endings
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "extract/lang/samay-table-lexicon.h"
#include "reading.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SamayLexicon, samay_lexicon_free)

static SamayLexicon *
read_tables (const char *const *files_and_texts)
{
  SamayLexicon *lexicon = samay_lexicon_new ();
  SamayNamedDays *named_days = samay_named_days_new ();
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; files_and_texts[i] != NULL; i += 2)
    {
      g_autoptr (SamayTable) table = samay_table_read (files_and_texts[i], files_and_texts[i + 1], strlen (files_and_texts[i + 1]), faults);

      samay_lexicon_read_table (lexicon, named_days, table, files_and_texts[i], 0, faults);
    }
  g_assert_cmpuint (faults->len, ==, 0);
  samay_lexicon_freeze (lexicon);
  samay_named_days_free (named_days);
  return lexicon;
}

static guint32
find (const SamayLexicon *lexicon,
      const char         *word)
{
  SamayFold fold;

  samay_fold_word (&fold, word, -1);
  return samay_lexicon_find (lexicon, &fold);
}

static const SamaySense *
find_sense (const SamayLexicon *lexicon,
            const char         *word,
            guint               class_id)
{
  guint32 id = find (lexicon, word);

  return id != 0 ? samay_lexicon_get_sense (lexicon, id, class_id) : NULL;
}

static void
test_spellings (void)
{
  static const char *const tables[] = { "months", "दिसंबर ; 12\nfebruary ; 2\nमई ; 5\n", NULL };
  static const char *const same[] = { "दिसंबर", "दिसम्बर" };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);

  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    g_assert_cmpint (find_sense (lexicon, same[i], SAMAY_CLASS_MONTH)->value, ==, 12);
  g_assert_cmpint (find_sense (lexicon, "FEBRUARY", SAMAY_CLASS_MONTH)->value, ==, 2);
  g_assert_null (find_sense (lexicon, "मइ", SAMAY_CLASS_MONTH));
  g_assert_null (find_sense (lexicon, "दिसंबर", SAMAY_CLASS_WEEKDAY));
  g_assert_cmpuint (find (lexicon, ""), ==, 0);
  g_assert_cmpuint (find (lexicon, "जनवरी"), ==, 0);
}

static void
test_earlier_row_wins (void)
{
  static const char *const tables[] = { "units", "साल ; year\nसाल ; day\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);

  g_assert_cmpint (find_sense (lexicon, "साल", SAMAY_CLASS_UNIT)->value, ==, SAMAY_UNIT_YEAR);
}

static void
test_weak (void)
{
  static const char *const tables[] = { "months", "may ; 5 ; weak\njune ; 6\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);

  g_assert_true (find_sense (lexicon, "may", SAMAY_CLASS_MONTH)->is_weak);
  g_assert_false (find_sense (lexicon, "june", SAMAY_CLASS_MONTH)->is_weak);
}

static void
test_one_word_in_two_classes (void)
{
  static const char *const tables[] = { "months", "march ; 3\n", "event-nouns", "march ; protest\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);

  g_assert_cmpint (find_sense (lexicon, "march", SAMAY_CLASS_MONTH)->value, ==, 3);
  g_assert_nonnull (find_sense (lexicon, "march", SAMAY_CLASS_EVENT_NOUN));
}

static void
test_entries (void)
{
  static const char *const tables[] = { "places", "मॉस्को | मास्को ; city ; moscow\nभारत ; country ; india\n", "event-nouns", "बैठक | बैठकों ; meeting\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);
  const SamaySense *one = find_sense (lexicon, "मॉस्को", SAMAY_CLASS_PLACE), *other = find_sense (lexicon, "मास्को", SAMAY_CLASS_PLACE);

  g_assert_cmpint (one->value, ==, other->value);
  g_assert_cmpstr (samay_lexicon_get_entry (lexicon, one->value)->canonical, ==, "मॉस्को");
  g_assert_cmpstr (samay_lexicon_get_entry (lexicon, one->value)->text, ==, "moscow");
  g_assert_cmpint (one->value, !=, find_sense (lexicon, "भारत", SAMAY_CLASS_PLACE)->value);
  one = find_sense (lexicon, "बैठकों", SAMAY_CLASS_EVENT_NOUN);
  g_assert_cmpstr (samay_lexicon_get_entry (lexicon, one->value)->text, ==, "meeting");
}

static void
test_phrases (void)
{
  static const char *const tables[] = { "places", "नई दिल्ली ; city ; a\nनई दिल्ली नगर पालिका ; city ; b\nनई ; region ; c\nनई टिहरी ; city ; d\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);
  guint n;
  const SamayPhrase *phrases = samay_lexicon_get_phrases (lexicon, find (lexicon, "नई"), &n);

  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpuint (phrases[0].n_words, ==, 3);
  for (guint i = 0; i + 1 < n; i++)
    g_assert_cmpuint (phrases[i].n_words, >=, phrases[i + 1].n_words);
  g_assert_cmpuint (samay_lexicon_get_phrase_words (lexicon, &phrases[0])[0], ==, find (lexicon, "दिल्ली"));
  samay_lexicon_get_phrases (lexicon, find (lexicon, "दिल्ली"), &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_endings (void)
{
  static const char *const tables[] = { "endings", "-ed ; past ; perfect\n-एगा ; future ; none\n-ेगा ; future ; none\n-ioned ; present ; none\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);
  static const struct
  {
    const char *word;
    int tense;
  } rows[] = {
    { "visited", SAMAY_TENSE_PAST }, { "VISITED", SAMAY_TENSE_PAST }, { "mentioned", SAMAY_TENSE_PRESENT }, { "जाएगा", SAMAY_TENSE_FUTURE },
    { "मिलेगा", SAMAY_TENSE_FUTURE }, { "ed", -1 }, { "edit", -1 }, { "जाएगा।", -1 }, { "", -1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      SamayFold fold;
      const SamaySense *sense;

      samay_fold_word (&fold, rows[i].word, -1);
      sense = samay_lexicon_find_ending (lexicon, &fold);
      if ((sense != NULL ? sense->value : -1) != rows[i].tense)
        g_test_message ("%s", rows[i].word);
      g_assert_cmpint (sense != NULL ? sense->value : -1, ==, rows[i].tense);
    }
}

/* The table of words grows by itself; each keeps its number and its key. */
static void
test_many_words (void)
{
  g_autoptr (SamayLexicon) lexicon = samay_lexicon_new ();
  g_autofree guint32 *ids = g_new (guint32, 20000);

  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *word = g_strdup_printf ("%c%c%c%c", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i / 17576);
      SamayFold fold;

      samay_fold_word (&fold, word, -1);
      ids[i] = samay_lexicon_intern (lexicon, &fold);
      g_assert_cmpuint (samay_lexicon_intern (lexicon, &fold), ==, ids[i]);
    }
  for (guint i = 0; i < 20000; i++)
    {
      g_autofree char *word = g_strdup_printf ("%c%c%c%c", 'a' + i % 26, 'a' + i / 26 % 26, 'a' + i / 676 % 26, 'a' + i / 17576);

      g_assert_cmpuint (ids[i], ==, i + 1);
      g_assert_cmpuint (find (lexicon, word), ==, ids[i]);
    }
  samay_lexicon_freeze (lexicon);
}

/* A word whose hash is that of another is still another word: the key is compared. */
static void
test_forged_hash (void)
{
  static const char *const tables[] = { "months", "december ; 12\n", NULL };
  g_autoptr (SamayLexicon) lexicon = read_tables (tables);
  SamayFold true_one, forged;

  samay_fold_word (&true_one, "december", -1);
  samay_fold_word (&forged, "decemver", -1);
  forged.hash = true_one.hash;
  g_assert_cmpuint (samay_lexicon_find (lexicon, &forged), ==, 0);
}

/* What is read from a text and not spelled is found like what is spelled: short and long, known and not, capitals, digits, marks, mixed. */
static void
test_unspelled_words (void)
{
  const char *text = "a I at May MAY may, month seventh Eleventh eleventh september september's caf\303\251 m\303\251 12 2024 1234567 12345678 - ( . % "
                     "पहले मई May5 5May zq zqzqzq zqzqzqz zqzqzqzq x-ray @ # republicday republic";
  const SamayLexicon *lexicon = reading_get_language ()->lexicon;
  SamayWords read = samay_words_init (text, strlen (text)), spelled = read;
  SamayFold fold, spelled_fold;
  guint n_known = 0, n_short = 0;
  SamayWord word;

  while (samay_words_read (&read, &word, &fold))
    {
      guint32 found = samay_lexicon_find_read (lexicon, &fold);

      g_assert_true (samay_words_next (&spelled, &word, &spelled_fold));
      g_assert_cmpuint (found, ==, samay_lexicon_find (lexicon, &spelled_fold));
      n_known += found != 0;
      n_short += found != 0 && fold.letters != 0;
    }
  g_assert_cmpuint (n_short, >, 8);
  g_assert_cmpuint (n_known, >, n_short);
}

static void
test_longest_form_in_a_sentence (void)
{
  static const struct
  {
    const char *text;
    guint class_id;
    guint n;
  } rows[] = {
    { "नई दिल्ली में", SAMAY_CLASS_PLACE, 2 }, { "दिल्ली में", SAMAY_CLASS_PLACE, 1 }, { "नई बैठक", SAMAY_CLASS_PLACE, 0 },
    { "संयुक्त राष्ट्र सुरक्षा", SAMAY_CLASS_ORGANISATION, 2 }, { "deputy foreign minister", SAMAY_CLASS_OFFICE, 3 }, { "New Delhi", SAMAY_CLASS_PLACE, 2 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Reading) reading = reading_new (rows[i].text);
      guint n = 0;
      const SamaySense *sense = samay_sentence_match_form (reading->sentence, 0, rows[i].class_id, &n);

      if ((sense != NULL ? n : 0) < rows[i].n || (rows[i].n == 0 && sense != NULL))
        g_test_message ("%s", rows[i].text);
      g_assert_true (rows[i].n == 0 ? sense == NULL : sense != NULL && n >= rows[i].n);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lexicon/all-spellings-are-one-word", test_spellings);
  g_test_add_func ("/lexicon/earlier-row-wins", test_earlier_row_wins);
  g_test_add_func ("/lexicon/keeps-what-is-weak", test_weak);
  g_test_add_func ("/lexicon/one-word-in-two-classes", test_one_word_in_two_classes);
  g_test_add_func ("/lexicon/forms-of-a-row-are-one-entry", test_entries);
  g_test_add_func ("/lexicon/phrases-come-longest-first", test_phrases);
  g_test_add_func ("/lexicon/longest-ending-tells-the-tense", test_endings);
  g_test_add_func ("/lexicon/holds-many-words", test_many_words);
  g_test_add_func ("/lexicon/compares-keys-behind-hashes", test_forged_hash);
  g_test_add_func ("/lexicon/finds-what-is-not-spelled", test_unspelled_words);
  g_test_add_func ("/lexicon/longest-form-of-a-sentence", test_longest_form_in_a_sentence);
  return reading_run ();
}
