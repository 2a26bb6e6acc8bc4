/* samay-statement-mark.c: which words of a statement are to be marked
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-statement-mark.h"

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const SamayStatementMark *first = a;
  const SamayStatementMark *second = b;

  if (first->start_byte != second->start_byte)
    return first->start_byte < second->start_byte ? -1 : 1;
  /* Of the same words an event comes first, and the other is dropped. */
  return second->is_event - first->is_event;
}

/* In bytes at first: @end_char holds the end's byte. */
static GArray *
collect (SamayExtraction *extraction)
{
  GArray *marks = g_array_new (FALSE, FALSE, sizeof (SamayStatementMark));
  const SamayExpression *expressions;
  const SamayMention *mentions;
  guint n;

  if (extraction == NULL)
    return marks;
  expressions = samay_extraction_get_expressions (extraction, &n);
  for (guint i = 0; i < n; i++)
    {
      SamayStatementMark mark = { 0, expressions[i].end_byte, expressions[i].start_byte, i, FALSE, 0 };

      g_array_append_val (marks, mark);
    }
  mentions = samay_extraction_get_mentions (extraction, &n);
  for (guint i = 0; i < n; i++)
    {
      SamayStatementMark mark = { 0, mentions[i].end_byte, mentions[i].start_byte, mentions[i].expression, TRUE,
                                  mentions[i].status };

      g_array_append_val (marks, mark);
    }
  g_array_sort (marks, compare_marks);
  return marks;
}

/* From bytes to characters in one walk over the text; what overlaps the mark before it is dropped. */
static GArray *
count_characters (GArray     *marks,
                  const char *text)
{
  GArray *counted = g_array_new (FALSE, FALSE, sizeof (SamayStatementMark));
  guint32 byte = 0;
  guint character = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      SamayStatementMark mark = g_array_index (marks, SamayStatementMark, i);
      guint32 end_byte = mark.end_char;

      if (mark.start_byte < byte || end_byte <= mark.start_byte)
        continue;
      character += g_utf8_strlen (text + byte, mark.start_byte - byte);
      mark.start_char = character;
      character += g_utf8_strlen (text + mark.start_byte, end_byte - mark.start_byte);
      mark.end_char = character;
      byte = end_byte;
      g_array_append_val (counted, mark);
    }
  return counted;
}

/**
 * samay_statement_mark_list:
 * @extraction: (nullable): what was read
 *
 * Returns: (transfer full) (element-type SamayStatementMark): in order; none overlaps the next
 */
GArray *
samay_statement_mark_list (SamayExtraction *extraction)
{
  g_autoptr (GArray) in_bytes = collect (extraction);

  return count_characters (in_bytes, extraction != NULL ? samay_extraction_get_text (extraction, NULL) : "");
}
