/* samay-quote.c: a sentence on one line, with what it says of time in bold
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-quote.h"

#include <string.h>

/* From @start to @end, on one line. */
static char *
flatten (const char *text,
         gsize       start,
         gsize       end)
{
  char *flat = g_strndup (text + start, end - start);

  for (char *c = flat; *c != '\0'; c++)
    if (g_ascii_isspace (*c))
      *c = ' ';
  return flat;
}

static gsize
move_in (const char *text,
         gsize       from,
         gsize       to,
         gsize       limit)
{
  gboolean is_back = to < from;

  if ((is_back ? from - to : to - from) <= limit)
    return to;
  to = is_back ? from - limit : from + limit;
  while (((guchar) text[to] & 0xc0) == 0x80)
    to += is_back ? 1 : -1;
  return to;
}

/**
 * samay_quote_dup_markup:
 * @text: of the statement
 * @reach_bytes: what stands further from the temporal expression is left out
 *
 * Returns: (transfer full): the sentence on one line, with its temporal expression in bold
 */
char *
samay_quote_dup_markup (const char         *text,
                        const SamayMention *mention,
                        gsize               reach_bytes)
{
  gsize start = MIN (mention->sentence_start_byte, mention->start_byte);
  gsize end = MAX (mention->sentence_end_byte, mention->end_byte);
  gsize from = move_in (text, mention->start_byte, start, reach_bytes);
  gsize to = move_in (text, mention->end_byte, end, reach_bytes);
  g_autofree char *before = flatten (text, from, mention->start_byte);
  g_autofree char *expression = flatten (text, mention->start_byte, mention->end_byte);
  g_autofree char *after = flatten (text, mention->end_byte, to);

  return g_markup_printf_escaped ("%s%s<b>%s</b>%s%s", from > start ? "…" : "", g_strchug (before), expression,
                                  g_strchomp (after), to < end ? "…" : "");
}

/**
 * samay_quote_dup_source:
 *
 * Returns: (transfer full): which text it is, and when that was written
 */
char *
samay_quote_dup_source (SamayStatement  *statement,
                        SamayDateFormat *format)
{
  const SamayWhen *published = samay_extraction_get_published (samay_statement_get_extraction (statement));
  g_autofree char *date = samay_when_is_undated (published) ? NULL : samay_date_format_when (format, published);
  const char *source = samay_statement_get_source (statement);
  g_autofree char *name = source != NULL ? g_path_get_basename (source) : g_strdup (samay_statement_get_title (statement));

  return g_strdup_printf ("%s%s%s", name, date != NULL ? " · " : "", date != NULL ? date : "");
}
