/* samay-event-card.c: what the details pane tells, in a few lines
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-card.h"

#include <glib/gi18n.h>

#include "app/samay-event-words.h"
#include "app/samay-quote.h"

#define REACH_BYTES 180
#define MAX_QUOTES 2
#define MAX_REASONS 3

static void
add_quote (GString         *card,
           SamayTellings   *tellings,
           SamayMentionRef  ref,
           SamayDateFormat *format)
{
  SamayStatement *statement = samay_tellings_get_statement (tellings, ref.statement);
  const char *text = samay_statement_get_text (statement, NULL);
  g_autofree char *quote = samay_quote_dup_markup (text, samay_tellings_get_mention (tellings, ref), REACH_BYTES);

  g_string_append_printf (card, "\n“%s”", quote);
  if (samay_tellings_get_n_statements (tellings) > 1)
    {
      g_autofree char *source = samay_quote_dup_source (statement, format);
      g_autofree char *escaped = g_markup_escape_text (source, -1);

      g_string_append_printf (card, "\n<small>%s</small>", escaped);
    }
}

static void
add_quotes (GString               *card,
            SamayTellings         *tellings,
            const SamayMentionRef *refs,
            guint                  n,
            SamayDateFormat       *format)
{
  for (guint i = 0; i < MIN (n, MAX_QUOTES); i++)
    add_quote (card, tellings, refs[i], format);
  if (n > MAX_QUOTES)
    {
      g_autofree char *number = samay_date_format_number (format, n - MAX_QUOTES);

      g_string_append (card, "\n<small>");
      /* Translators: %s is a number, of quotes */
      g_string_append_printf (card, ngettext ("and %s more", "and %s more", n - MAX_QUOTES), number);
      g_string_append (card, "</small>");
    }
}

static void
add_reasons (GString             *card,
             const SamayEventRow *event,
             SamayTellings       *tellings,
             SamayMentionRef      ref,
             SamayDateFormat     *format)
{
  const SamayMention *mention = samay_tellings_get_mention (tellings, ref);
  SamayExtraction *extraction = samay_statement_get_extraction (samay_tellings_get_statement (tellings, ref.statement));
  g_auto (GStrv) why = samay_extraction_dup_why (extraction, mention->reason_first, mention->n_reasons,
                                                 samay_date_format_get_locale (format));
  const char *how = samay_event_words_get_derivation (event);
  guint n = 0;

  g_string_append (card, "<small>");
  if (how != NULL)
    g_string_append_printf (card, "\n%s", how);
  for (guint i = 0; why != NULL && why[i] != NULL && n < MAX_REASONS; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (why[i], -1);

      if (i > 0 && g_str_equal (why[i], why[i - 1]))
        continue;
      g_string_append_printf (card, "\n• %s", escaped);
      n++;
    }
  g_string_append (card, "</small>");
}

/**
 * samay_event_card_dup_markup:
 * @row: of the table that is shown
 *
 * Returns: (transfer full): the event in Pango markup: its date with how sure it is, title, place and status, the sentences that
 *   tell of it and whose they are, and why that date
 */
char *
samay_event_card_dup_markup (SamaySession *session,
                             guint         row)
{
  SamayDateFormat *format = samay_session_get_format (session);
  SamayTellings *tellings = samay_session_get_tellings (session);
  SamayEventRow event = samay_event_table_get_row (samay_session_get_table (session), row);
  g_autofree char *words = samay_event_words_dup_markup (&event, format);
  GString *card = g_string_new (words);
  guint n;
  const SamayMentionRef *refs = samay_tellings_get_refs (tellings, samay_session_get_whole_row (session, row), &n);

  if (n > 0)
    {
      add_quotes (card, tellings, refs, n, format);
      add_reasons (card, &event, tellings, refs[0], format);
    }
  return g_string_free (card, FALSE);
}
