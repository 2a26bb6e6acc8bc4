/* samay-pattern.c: a rule's pattern, cut into elements and spelled out into plain sequences
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-pattern.h"

#include <string.h>

/* A piece of a pattern as written between spaces: its alternatives, or a bound of the span. */
typedef struct
{
  char *text;
  guint option; /* which [ ] of the pattern it stands in, 0 for none */
} Piece;

static void
clear_piece (gpointer data)
{
  g_free (((Piece *) data)->text);
}

/* Cuts at spaces; what stands in [ ] is marked as optional. */
static char *
cut_pieces (const char *text,
            GArray     *pieces)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t", -1);
  gboolean inside = FALSE;
  guint option = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      const char *word = words[i];
      gsize length = strlen (word);
      gboolean closes;
      Piece piece;

      if (length == 0)
        continue;
      if (*word == '[')
        {
          if (inside)
            return g_strdup ("a [ stands inside another [");
          inside = TRUE;
          option++;
          word++;
          length--;
        }
      closes = inside && length > 0 && word[length - 1] == ']';
      piece = (Piece) { g_strndup (word, length - (closes ? 1 : 0)), inside ? option : 0 };
      g_array_append_val (pieces, piece);
      if (closes)
        inside = FALSE;
    }
  return inside ? g_strdup ("a [ has no ]") : NULL;
}

static gboolean
append_element (SamaySequence *sequence,
                SamayElement   element)
{
  if (sequence->n == SAMAY_PATTERN_MAX)
    return FALSE;
  sequence->elements[sequence->n++] = element;
  return TRUE;
}

/* `{d:day}` or `{:day}`, `{m:month!}`: @at stands on the brace and is moved past the closing one. */
static char *
read_class (const char   **at,
            SamayElement  *element)
{
  const char *close = strchr (*at, '}');
  g_autofree char *inside = NULL;
  const char *name;
  gboolean is_strong;

  if (close == NULL)
    return g_strdup ("a { has no }");
  inside = g_strndup (*at + 1, close - *at - 1);
  name = strchr (inside, ':');
  if (name == NULL || name - inside > 1 || (name != inside && !g_ascii_islower (inside[0])))
    return g_strdup_printf ("write {%s} as {x:class}, with one small letter", inside);
  element->kind = SAMAY_ELEMENT_CLASS;
  element->slot = name == inside ? 0 : inside[0];
  is_strong = g_str_has_suffix (inside, "!");
  if (is_strong)
    inside[strlen (inside) - 1] = '\0';
  element->id = samay_class_from_name (name + 1);
  if (element->id == SAMAY_CLASS_NONE)
    return g_strdup_printf ("there is no class `%s`", name + 1);
  if (is_strong)
    element->id |= SAMAY_CLASS_STRONG;
  *at = close + 1;
  return NULL;
}

static char *
read_words (const char    **at,
            SamayLexicon   *lexicon,
            gboolean        is_glued,
            SamaySequence  *sequence)
{
  gsize length = strcspn (*at, "{");
  SamayWords words = samay_words_init (*at, length);
  SamayWord word;
  SamayFold fold;

  while (samay_words_next (&words, &word, &fold))
    {
      SamayElement element = { SAMAY_ELEMENT_WORD, is_glued || word.start_byte > 0, 0, 0 };

      element.id = samay_lexicon_intern (lexicon, &fold);
      if (element.id == 0)
        return g_strdup ("a word of the pattern is too long");
      if (!append_element (sequence, element))
        return g_strdup_printf ("more than %d elements", SAMAY_PATTERN_MAX);
    }
  *at += length;
  return NULL;
}

/* One alternative: words, marks and classes without a space between them. */
static char *
read_alternative (const char    *text,
                  SamayLexicon  *lexicon,
                  SamaySequence *sequence)
{
  const char *at = text;

  if (g_str_has_prefix (text, "..") && g_ascii_isdigit (text[2]) && text[3] == '\0')
    {
      SamayElement gap = { SAMAY_ELEMENT_GAP, FALSE, 0, text[2] - '0' };

      return append_element (sequence, gap) ? NULL : g_strdup_printf ("more than %d elements", SAMAY_PATTERN_MAX);
    }
  while (*at != '\0')
    {
      g_autofree char *fault = NULL;

      if (*at == '{')
        {
          SamayElement element = { 0, at != text, 0, 0 };

          fault = read_class (&at, &element);
          if (fault == NULL && !append_element (sequence, element))
            fault = g_strdup_printf ("more than %d elements", SAMAY_PATTERN_MAX);
        }
      else
        fault = read_words (&at, lexicon, at != text, sequence);
      if (fault != NULL)
        return g_steal_pointer (&fault);
    }
  return NULL;
}

/* Continues every sequence with every alternative of the piece. */
static char *
spell_piece (const Piece  *piece,
             SamayLexicon *lexicon,
             GArray       *sequences)
{
  g_auto (GStrv) alternatives = g_strsplit (piece->text, "|", -1);
  g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (SamaySequence));
  guint n = g_strv_length (alternatives);

  for (guint i = 0; i < sequences->len; i++)
    for (guint j = 0; j < n; j++)
      {
        SamaySequence sequence = g_array_index (sequences, SamaySequence, i);
        char *fault;

        if (*alternatives[j] == '\0')
          return g_strdup ("an alternative is empty; write a mark of the pattern's own, such as |, outside of patterns");
        fault = read_alternative (alternatives[j], lexicon, &sequence);
        if (fault != NULL)
          return fault;
        g_array_append_val (next, sequence);
        if (next->len > SAMAY_SEQUENCES_MAX)
          return g_strdup_printf ("the pattern spells out into more than %d sequences; split the rule", SAMAY_SEQUENCES_MAX);
      }
  g_array_set_size (sequences, 0);
  g_array_append_vals (sequences, next->data, next->len);
  return NULL;
}

/* An option of several pieces is there whole or not at all. */
static char *
spell_option (GArray       *pieces,
              guint        *at,
              SamayLexicon *lexicon,
              GArray       *sequences)
{
  g_autoptr (GArray) with = g_array_new (FALSE, FALSE, sizeof (SamaySequence));

  guint option = g_array_index (pieces, Piece, *at).option;

  g_array_append_vals (with, sequences->data, sequences->len);
  for (; *at < pieces->len && g_array_index (pieces, Piece, *at).option == option; (*at)++)
    {
      char *fault = spell_piece (&g_array_index (pieces, Piece, *at), lexicon, with);

      if (fault != NULL)
        return fault;
    }
  g_array_append_vals (sequences, with->data, with->len);
  return sequences->len > SAMAY_SEQUENCES_MAX ? g_strdup ("the pattern spells out into too many sequences; split the rule") : NULL;
}

static void
mark_span (const char *mark,
           GArray     *sequences)
{
  for (guint i = 0; i < sequences->len; i++)
    {
      SamaySequence *sequence = &g_array_index (sequences, SamaySequence, i);

      if (*mark == '^')
        sequence->at_start = TRUE;
      else if (*mark == '$')
        sequence->at_end = TRUE;
      else if (*mark == '<')
        sequence->span_first = sequence->n;
      else
        sequence->span_end = sequence->n;
    }
}

static char *
check_sequences (GArray *sequences)
{
  for (guint i = 0; i < sequences->len; i++)
    {
      SamaySequence *sequence = &g_array_index (sequences, SamaySequence, i);

      if (sequence->span_end == 0)
        sequence->span_end = sequence->n;
      if (sequence->n == 0 || sequence->span_first >= sequence->span_end)
        return g_strdup ("the pattern can match no word");
      if (sequence->elements[0].kind == SAMAY_ELEMENT_GAP || sequence->elements[sequence->n - 1].kind == SAMAY_ELEMENT_GAP)
        return g_strdup ("a gap stands at the pattern's edge");
    }
  return NULL;
}

/**
 * samay_pattern_parse:
 * @text: words, `{x:class}`, `a|b`, `[an option]`, `..3`, `<` `>` around the expression itself where more is matched,
 *   `^` where the sentence begins and `$` where it ends or a mark follows
 * @lexicon: takes the words
 * @sequences: (element-type SamaySequence): takes every way to read the pattern
 * @out_fault: (out) (transfer full): what is wrong, where %FALSE is returned
 *
 * Elements that are written without a space between them must stand so in the text.
 */
gboolean
samay_pattern_parse (const char    *text,
                     SamayLexicon  *lexicon,
                     GArray        *sequences,
                     char         **out_fault)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  SamaySequence empty = { 0 };
  char *fault;

  g_array_set_clear_func (pieces, clear_piece);
  g_array_set_size (sequences, 0);
  g_array_append_val (sequences, empty);
  fault = cut_pieces (text, pieces);
  for (guint i = 0; fault == NULL && i < pieces->len;)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);

      if (piece->option != 0)
        fault = spell_option (pieces, &i, lexicon, sequences);
      else if (g_str_equal (piece->text, "<") || g_str_equal (piece->text, ">") || g_str_equal (piece->text, "^")
               || g_str_equal (piece->text, "$"))
        {
          mark_span (piece->text, sequences);
          i++;
        }
      else
        {
          fault = spell_piece (piece, lexicon, sequences);
          i++;
        }
    }
  if (fault == NULL)
    fault = check_sequences (sequences);
  if (fault != NULL)
    *out_fault = fault;
  return fault == NULL;
}
