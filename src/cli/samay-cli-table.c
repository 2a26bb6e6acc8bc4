/* samay-cli-table.c: a statement's events as a table for a terminal
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/samay-cli-table.h"

#include "samay-config.h"

#include <glib/gi18n.h>

enum
{
  COLUMN_DATE,
  COLUMN_STATUS,
  COLUMN_PLACE,
  COLUMN_TITLE,
  N_COLUMNS,
};

typedef struct
{
  char *cells[N_COLUMNS];
} Row;

#define GAP "  "
#define REASON_INDENT "    · "

static const char *const status_words[] = {
  [SAMAY_STATUS_OCCURRED] = N_("occurred"),   [SAMAY_STATUS_PLANNED] = N_("planned"),
  [SAMAY_STATUS_EXPECTED] = N_("expected"),   [SAMAY_STATUS_ONGOING] = N_("ongoing"),
  [SAMAY_STATUS_CANCELLED] = N_("cancelled"), [SAMAY_STATUS_POSTPONED] = N_("postponed"),
  [SAMAY_STATUS_RECURRING] = N_("recurring"), [SAMAY_STATUS_DENIED] = N_("denied"),
};

static const char *const origin_words[] = {
  [SAMAY_ORIGIN_GIVEN] = N_("as given"),
  [SAMAY_ORIGIN_TEXT] = N_("stated in the text"),
  [SAMAY_ORIGIN_INFERRED] = N_("chosen: the earliest that fits what the text says"),
  [SAMAY_ORIGIN_UNKNOWN] = N_("the text doesn’t tell; give it with --published"),
};

/**
 * samay_cli_text_width:
 * @text: UTF-8
 *
 * Counts as terminals do: a mark that stands above or below its letter takes no column, a wide letter takes two.
 *
 * Returns: columns
 */
guint
samay_cli_text_width (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_iszerowidth (c))
        width += g_unichar_iswide (c) ? 2 : 1;
    }
  return width;
}

/* A text from anywhere must not move the cursor or colour the terminal. */
static char *
make_cell (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *cell = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (cell, g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
    }
  return g_string_free (cell, FALSE);
}

static char *
format_when (SamayDateFormat *format,
             const SamayWhen *when)
{
  g_autofree char *words = samay_date_format_when (format, when);

  return make_cell (words != NULL && *words != '\0' ? words : "—");
}

static void
clear_row (gpointer data)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    g_free (((Row *) data)->cells[i]);
}

static GArray *
make_rows (SamayEventTable *table,
           SamayDateFormat *format)
{
  guint n = samay_event_table_get_n (table);
  GArray *rows = g_array_sized_new (FALSE, FALSE, sizeof (Row), n + 1);
  Row head = { { g_strdup (_("Date")), g_strdup (_("Status")), g_strdup (_("Place")), g_strdup (_("Event")) } };

  g_array_set_clear_func (rows, clear_row);
  g_array_append_val (rows, head);
  for (guint i = 0; i < n; i++)
    {
      SamayEventRow event = samay_event_table_get_row (table, i);
      Row row = { {
        format_when (format, &event.when),
        g_strdup (event.status < G_N_ELEMENTS (status_words) ? _(status_words[event.status]) : ""),
        make_cell (event.place),
        make_cell (event.title),
      } };

      g_array_append_val (rows, row);
    }
  return rows;
}

/* A column with nothing under its head takes no room. */
static void
measure_columns (GArray *rows,
                 guint   widths[N_COLUMNS])
{
  for (guint column = 0; column < N_COLUMNS; column++)
    {
      widths[column] = 0;
      for (guint i = 1; i < rows->len; i++)
        widths[column] = MAX (widths[column], samay_cli_text_width (g_array_index (rows, Row, i).cells[column]));
      if (widths[column] > 0)
        widths[column] = MAX (widths[column], samay_cli_text_width (g_array_index (rows, Row, 0).cells[column]));
    }
}

static void
write_row (GString     *out,
           const Row   *row,
           const guint  widths[N_COLUMNS])
{
  gsize last = out->len;

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      guint width = samay_cli_text_width (row->cells[column]);

      if (widths[column] == 0)
        continue;
      g_string_append (out, row->cells[column]);
      if (*row->cells[column] != '\0')
        last = out->len;
      for (; width < widths[column]; width++)
        g_string_append_c (out, ' ');
      g_string_append (out, GAP);
    }
  g_string_truncate (out, last);
  g_string_append_c (out, '\n');
}

static void
write_reasons (GString  *out,
               char    **reasons)
{
  for (guint i = 0; reasons != NULL && reasons[i] != NULL; i++)
    {
      g_autofree char *cell = make_cell (reasons[i]);

      g_string_append_printf (out, REASON_INDENT "%s\n", cell);
    }
}

static void
write_event_why (GString       *out,
                 SamayTimeline *timeline,
                 const char    *id,
                 const char    *locale)
{
  guint n;
  guint event = samay_timeline_find_event (timeline, id);
  const SamayMentionRef *refs = samay_timeline_get_event_mentions (timeline, event, &n);
  SamayStatement *statement = samay_timeline_get_statement (timeline, refs[0].statement);
  const SamayMention *mention = samay_timeline_get_mention (timeline, refs[0]);
  g_auto (GStrv) why = samay_extraction_dup_why (samay_statement_get_extraction (statement), mention->reason_first,
                                                 mention->n_reasons, locale);

  write_reasons (out, why);
}

static void
write_published (GString         *out,
                 SamayStatement  *statement,
                 SamayDateFormat *format)
{
  SamayExtraction *extraction = samay_statement_get_extraction (statement);
  const SamayWhen *published = samay_extraction_get_published (extraction);
  SamayOrigin origin = samay_extraction_get_published_origin (extraction);
  g_auto (GStrv) why = samay_extraction_dup_published_why (extraction, samay_date_format_get_locale (format));
  g_autofree char *date = published != NULL && origin != SAMAY_ORIGIN_UNKNOWN ? format_when (format, published)
                                                                              : g_strdup (_("unknown"));
  g_autoptr (GString) alternatives = g_string_new (NULL);
  guint n;
  const SamayWhen *whens = samay_extraction_get_published_alternatives (extraction, &n);

  /* Translators: a date, and how it was found */
  g_string_append_printf (out, _("Date of the statement: %s (%s)"), date, _(origin_words[origin]));
  g_string_append_c (out, '\n');
  write_reasons (out, why);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *cell = format_when (format, &whens[i]);

      g_string_append_printf (alternatives, "%s%s", i > 0 ? "; " : "", cell);
    }
  if (n == 0)
    return;
  /* Translators: dates, with semicolons between */
  g_string_append_printf (out, _("It could also be: %s"), alternatives->str);
  g_string_append_c (out, '\n');
}

/**
 * samay_cli_write_table:
 * @format: its locale is that of the dates and of the reasons
 * @shows_why: whether each event's reasons stand beneath it
 *
 * Appends the events in the order of time, and beneath them the date of each statement and how it was found.
 */
void
samay_cli_write_table (GString         *out,
                       SamayTimeline   *timeline,
                       SamayDateFormat *format,
                       gboolean         shows_why)
{
  SamayEventTable *table = samay_timeline_get_table (timeline);
  g_autoptr (GArray) rows = make_rows (table, format);
  guint widths[N_COLUMNS];

  measure_columns (rows, widths);
  if (rows->len == 1)
    g_string_append_printf (out, "%s\n", _("No events found."));
  for (guint i = 0; i < rows->len && rows->len > 1; i++)
    {
      write_row (out, &g_array_index (rows, Row, i), widths);
      if (i > 0 && shows_why)
        write_event_why (out, timeline, samay_event_table_get_row (table, i - 1).id,
                         samay_date_format_get_locale (format));
    }
  g_string_append_c (out, '\n');
  for (guint i = 0; i < samay_timeline_get_n_statements (timeline); i++)
    write_published (out, samay_timeline_get_statement (timeline, i), format);
}
