/* samay-reason.c: why a value is what it is, in short, and in a person's words when asked
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/resolve/samay-reason.h"

#include <string.h>

#include "locale/samay-date-format.h"

static const char *const keys[SAMAY_N_REASONS] = {
  [SAMAY_REASON_RULE] = "rule",
  [SAMAY_REASON_STATED] = "stated",
  [SAMAY_REASON_FROM_PUBLISHED] = "from-published",
  [SAMAY_REASON_FROM_NARRATIVE] = "from-narrative",
  [SAMAY_REASON_YEAR_PAST] = "year-past",
  [SAMAY_REASON_YEAR_FUTURE] = "year-future",
  [SAMAY_REASON_YEAR_NEAREST] = "year-nearest",
  [SAMAY_REASON_YEAR_WEEKDAY] = "year-weekday",
  [SAMAY_REASON_YEAR_CONTEXT] = "year-context",
  [SAMAY_REASON_WEEKDAY_PAST] = "weekday-past",
  [SAMAY_REASON_WEEKDAY_FUTURE] = "weekday-future",
  [SAMAY_REASON_WEEKDAY_DIFFERS] = "weekday-differs",
  [SAMAY_REASON_NO_ANCHOR] = "no-anchor",
  [SAMAY_REASON_PART] = "part",
  [SAMAY_REASON_STATUS_RULE] = "status-rule",
  [SAMAY_REASON_STATUS_CUE] = "status-cue",
  [SAMAY_REASON_STATUS_TENSE] = "status-tense",
  [SAMAY_REASON_STATUS_DATE] = "status-date",
  [SAMAY_REASON_BORROWED_TITLE] = "borrowed-title",
  [SAMAY_REASON_ORDER_BEFORE] = "order-before",
  [SAMAY_REASON_ORDER_AFTER] = "order-after",
  [SAMAY_REASON_PUBLISHED_GIVEN] = "published-given",
  [SAMAY_REASON_PUBLISHED_TEXT] = "published-text",
  [SAMAY_REASON_PUBLISHED_YEAR_AHEAD] = "published-year-ahead",
  [SAMAY_REASON_PUBLISHED_YEAR_BEHIND] = "published-year-behind",
  [SAMAY_REASON_PUBLISHED_DAY] = "published-day",
  [SAMAY_REASON_PUBLISHED_WEEKDAY] = "published-weekday",
  [SAMAY_REASON_PUBLISHED_EARLIEST] = "published-earliest",
  [SAMAY_REASON_PUBLISHED_NOT_ENOUGH] = "published-not-enough",
};

static void
append_date (GString         *words,
             gint32           day,
             SamayDateFormat *format)
{
  SamayWhen when = samay_when_from_days (day, day, SAMAY_PRECISION_DAY);
  g_autofree char *date = samay_date_format_when (format, &when);

  g_string_append (words, date);
}

/* The quote may have been cut out of bytes that aren't UTF-8. */
static void
append_quote (GString    *words,
              const char *text,
              gsize       length)
{
  g_autofree char *valid = NULL;

  if (g_utf8_validate_len (text, length, NULL))
    {
      g_string_append_len (words, text, (gssize) length);
      return;
    }
  valid = g_utf8_make_valid (text, (gssize) length);
  g_string_append (words, valid);
}

/* Fills {quote}, {date} and {rule} in the words of its kind. */
char *
samay_reason_dup_text (const SamayReason *self,
                       SamayLanguage     *language,
                       const char        *text,
                       const char        *locale)
{
  const char *template = samay_language_get_reason (language, locale, keys[self->kind]);
  GString *words = g_string_sized_new (128);

  for (const char *at = template != NULL ? template : keys[self->kind]; *at != '\0';)
    if (*at != '{')
      {
        const char *next = strchr (at, '{');
        gsize length = next != NULL ? (gsize) (next - at) : strlen (at);

        g_string_append_len (words, at, (gssize) length);
        at += length;
      }
    else if (g_str_has_prefix (at, "{quote}"))
      {
        append_quote (words, text + self->start_byte, self->end_byte - self->start_byte);
        at += strlen ("{quote}");
      }
    else if (g_str_has_prefix (at, "{date}"))
      {
        append_date (words, self->day, samay_language_get_format (language, locale));
        at += strlen ("{date}");
      }
    else if (g_str_has_prefix (at, "{rule}"))
      {
        const SamayRule *rule = samay_language_get_rule (language, self->rule);

        g_string_append (words, rule->name);
        g_string_append (words, " (");
        g_string_append (words, rule->place);
        g_string_append_c (words, ')');
        at += strlen ("{rule}");
      }
    else
      {
        g_string_append_c (words, '{');
        at++;
      }
  return g_string_free (words, FALSE);
}
