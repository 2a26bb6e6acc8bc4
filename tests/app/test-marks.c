/* test-marks.c: what is tagged after an edit is what would be tagged in a new text
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-long-lines.h"
#include "app/samay-statement-marks.h"

#include "extract/samay-extractor.h"

#include <string.h>

#define START \
  "Delhi, 21 December 2024. The leaders met on Friday in Moscow. भारत और रूस की बैठक 19 और 20 दिसंबर को हुई। " \
  "They will meet again on 5 May 2026. अगली बैठक मार्च 2026 में होगी।"
#define ROUNDS 300

static const char *const pieces[] = {
  "5 May 2026", " was held ", "कल ", "19 और 20 दिसंबर", "x", "\n", "। ", " The election is on Friday.", "हर साल ", "é",
};

typedef struct
{
  SamayLanguage *language;
  GtkTextBuffer *buffer;
  SamayStatementMarks *marks;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->language = samay_language_load (&error);
  g_assert_no_error (error);
  fixture->buffer = gtk_text_buffer_new (NULL);
  fixture->marks = samay_statement_marks_new (fixture->buffer);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  samay_statement_marks_free (fixture->marks);
  g_assert_finalize_object (fixture->buffer);
  samay_language_unref (fixture->language);
}

static char *
dup_text (GtkTextBuffer *buffer)
{
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
}

/* A letter for each tag of each character; tags are told by the order that they were made in. */
static char *
dump_tags (GtkTextBuffer *buffer)
{
  GString *dump = g_string_new (NULL);
  GtkTextIter iter;

  for (gtk_text_buffer_get_start_iter (buffer, &iter); !gtk_text_iter_is_end (&iter); gtk_text_iter_forward_char (&iter))
    {
      g_autoptr (GSList) tags = gtk_text_iter_get_tags (&iter);

      g_string_append_unichar (dump, gtk_text_iter_get_char (&iter));
      for (GSList *l = tags; l != NULL; l = l->next)
        g_string_append_printf (dump, "%d", gtk_text_tag_get_priority (l->data));
    }
  return g_string_free (dump, FALSE);
}

static SamayExtraction *
extract (Fixture    *fixture,
         const char *text)
{
  return samay_extract (fixture->language, text, strlen (text), NULL);
}

/* The tags of the same text, set as a whole. */
static char *
dump_anew (Fixture    *fixture,
           const char *text)
{
  g_autoptr (GtkTextBuffer) buffer = gtk_text_buffer_new (NULL);
  g_autoptr (SamayStatementMarks) marks = samay_statement_marks_new (buffer);
  g_autoptr (SamayExtraction) extraction = extract (fixture, text);

  gtk_text_buffer_set_text (buffer, text, -1);
  samay_statement_marks_set (marks, extraction);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  return dump_tags (buffer);
}

static void
begin (Fixture *fixture)
{
  g_autoptr (SamayExtraction) extraction = extract (fixture, START);

  gtk_text_buffer_set_text (fixture->buffer, START, -1);
  samay_statement_marks_set (fixture->marks, extraction);
}

static void
edit (GtkTextBuffer *buffer)
{
  int n = gtk_text_buffer_get_char_count (buffer);
  int from = g_test_rand_int_range (0, n + 1);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, from);
  if (g_test_rand_int_range (0, 3) == 0)
    {
      gtk_text_buffer_get_iter_at_offset (buffer, &end, MIN (n, from + g_test_rand_int_range (0, 30)));
      gtk_text_buffer_delete (buffer, &start, &end);
    }
  else
    gtk_text_buffer_insert (buffer, &start, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))], -1);
}

static void
test_edits_end_as_a_new_text_begins (Fixture       *fixture,
                                     gconstpointer  data)
{
  begin (fixture);
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autofree char *text = NULL;
      g_autofree char *expected = NULL;
      g_autofree char *found = NULL;
      g_autoptr (SamayExtraction) extraction = NULL;

      for (int n = g_test_rand_int_range (1, 4); n > 0; n--)
        edit (fixture->buffer);
      text = dup_text (fixture->buffer);
      extraction = extract (fixture, text);
      samay_statement_marks_set (fixture->marks, extraction);
      found = dump_tags (fixture->buffer);
      expected = dump_anew (fixture, text);
      g_assert_cmpstr (found, ==, expected);
    }
}

static void
test_words_are_found_by_their_place (Fixture       *fixture,
                                     gconstpointer  data)
{
  const char *words = strstr (START, "19 और 20");
  guint at = g_utf8_pointer_to_offset (START, words);
  const SamayStatementMark *mark;

  begin (fixture);
  mark = samay_statement_marks_find (fixture->marks, at);
  g_assert_nonnull (mark);
  g_assert_true (mark->is_event);
  g_assert_cmpuint (mark->start_byte, ==, words - START);
  g_assert_true (samay_statement_marks_find (fixture->marks, mark->end_char - 1) == mark);
  g_assert_true (samay_statement_marks_find (fixture->marks, mark->end_char) != mark);
  g_assert_null (samay_statement_marks_find (fixture->marks, 0));
}

/* Another event's words are lit instead, and then none. */
static void
test_one_event_at_most_is_lit (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr (SamayExtraction) extraction = extract (fixture, START);
  g_autofree char *unlit = NULL;
  g_autofree char *lit = NULL;
  g_autofree char *after = NULL;
  const SamayMention *mentions;
  GtkTextIter start;
  guint n;

  begin (fixture);
  unlit = dump_tags (fixture->buffer);
  mentions = samay_extraction_get_mentions (extraction, &n);
  g_assert_cmpuint (n, >=, 2);
  samay_statement_marks_choose (fixture->marks, START, &mentions[0], &start);
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, g_utf8_strlen (START, mentions[0].start_byte));
  samay_statement_marks_choose (fixture->marks, START, &mentions[1], &start);
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, g_utf8_strlen (START, mentions[1].start_byte));
  lit = dump_tags (fixture->buffer);
  g_assert_cmpstr (lit, !=, unlit);
  samay_statement_marks_choose (fixture->marks, START, NULL, &start);
  after = dump_tags (fixture->buffer);
  g_assert_cmpstr (after, ==, unlit);
}

/* The tags of a long text come in slices; an edit in the midst of them changes nothing of what comes out. */
static void
test_long_texts_end_with_all_their_tags (Fixture       *fixture,
                                         gconstpointer  data)
{
  g_autoptr (GString) start = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append (start, START "\n");
  for (guint round = 0; round < 4; round++)
    {
      g_autofree char *text = NULL;
      g_autofree char *found = NULL;
      g_autofree char *expected = NULL;
      g_autoptr (SamayExtraction) before = extract (fixture, start->str);
      g_autoptr (SamayExtraction) after = NULL;

      gtk_text_buffer_set_text (fixture->buffer, start->str, -1);
      samay_statement_marks_set (fixture->marks, before);
      for (guint i = 0; i < round; i++)
        g_main_context_iteration (NULL, FALSE);
      edit (fixture->buffer);
      text = dup_text (fixture->buffer);
      after = extract (fixture, text);
      samay_statement_marks_set (fixture->marks, after);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      found = dump_tags (fixture->buffer);
      expected = dump_anew (fixture, text);
      g_assert_true (g_str_equal (found, expected));
    }
}

static void
test_long_lines_are_broken_between_sentences (Fixture       *fixture,
                                              gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new ("short\n");
  g_autofree char *broken = NULL;
  g_auto (GStrv) lines = NULL;
  gsize length;

  g_assert_null (samay_long_lines_break (START, strlen (START), &length));
  while (text->len < 5 * SAMAY_LONG_LINES_MAX)
    g_string_append (text, START " ");
  broken = samay_long_lines_break (text->str, text->len, &length);
  g_assert_nonnull (broken);
  /* All bytes stay but for spaces, so that all offsets do. */
  g_assert_cmpuint (length, ==, text->len);
  lines = g_strsplit (broken, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >=, 6);
  for (guint i = 1; lines[i + 1] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, SAMAY_LONG_LINES_MAX);
      g_assert_true (g_str_has_suffix (lines[i], ".") || g_str_has_suffix (lines[i], "।"));
    }
  g_strdelimit (broken, "\n", ' ');
  g_strdelimit (text->str, "\n", ' ');
  g_assert_true (g_str_equal (broken, text->str));
}

static void
test_long_words_are_broken_between_letters (Fixture       *fixture,
                                            gconstpointer  data)
{
  g_autoptr (GString) word = g_string_new ("x");
  g_autofree char *broken = NULL;
  g_auto (GStrv) lines = NULL;
  gsize length;

  while (word->len < 3 * SAMAY_LONG_LINES_WORD_MAX)
    g_string_append (word, "की");
  broken = samay_long_lines_break (word->str, word->len, &length);
  g_assert_nonnull (broken);
  g_assert_true (g_utf8_validate_len (broken, length, NULL));
  lines = g_strsplit (broken, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_prefix (lines[1], "की") && g_str_has_prefix (lines[2], "की"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/marks/edits-end-as-a-new-text-begins", Fixture, NULL, set_up, test_edits_end_as_a_new_text_begins, tear_down);
  g_test_add ("/marks/words-are-found-by-their-place", Fixture, NULL, set_up, test_words_are_found_by_their_place, tear_down);
  g_test_add ("/marks/one-event-at-most-is-lit", Fixture, NULL, set_up, test_one_event_at_most_is_lit, tear_down);
  g_test_add ("/marks/long-texts-end-with-all-their-tags", Fixture, NULL, set_up, test_long_texts_end_with_all_their_tags,
              tear_down);
  g_test_add ("/marks/long-lines-are-broken-between-sentences", Fixture, NULL, set_up,
              test_long_lines_are_broken_between_sentences, tear_down);
  g_test_add ("/marks/long-words-are-broken-between-letters", Fixture, NULL, set_up,
              test_long_words_are_broken_between_letters, tear_down);
  return g_test_run ();
}
