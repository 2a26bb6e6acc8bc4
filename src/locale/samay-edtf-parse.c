/* samay-edtf-parse.c: reads EDTF into a when
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-edtf-private.h"

#define YEAR_FAULT "the year is outside of the range; write one between -20000000000 and 20000000000"
#define FIELD_UNKNOWN (-1) /* a field written XX */

typedef struct
{
  const char *text;
  gsize at;
} Cursor;

static gboolean
fail (const Cursor  *cursor,
      GError       **error,
      SamayEdtfError code,
      const char    *what)
{
  g_set_error (error, SAMAY_EDTF_ERROR, code, "column %" G_GSIZE_FORMAT ": %s", cursor->at + 1, what);

  return FALSE;
}

static gboolean
fail_syntax (const Cursor *cursor,
             GError      **error,
             const char   *what)
{
  return fail (cursor, error, SAMAY_EDTF_ERROR_SYNTAX, what);
}

static gboolean
fail_range (const Cursor *cursor,
            gsize         at,
            GError      **error,
            const char   *what)
{
  Cursor there = { cursor->text, at };

  return fail (&there, error, SAMAY_EDTF_ERROR_RANGE, what);
}

static inline char
peek (const Cursor *cursor)
{
  return cursor->text[cursor->at];
}

static gboolean
take (Cursor *cursor,
      char    wanted)
{
  if (peek (cursor) != wanted)
    return FALSE;

  cursor->at++;

  return TRUE;
}

/* Two digits, or XX where @may_be_unknown. */
static gboolean
take_two (Cursor     *cursor,
          gboolean    may_be_unknown,
          const char *what,
          int        *out_value,
          GError    **error)
{
  const char *text = cursor->text + cursor->at;

  if (may_be_unknown && text[0] == 'X' && text[1] == 'X')
    *out_value = FIELD_UNKNOWN;
  else if (g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]))
    *out_value = (text[0] - '0') * 10 + text[1] - '0';
  else
    return fail_syntax (cursor, error, what);

  cursor->at += 2;

  return TRUE;
}

static gboolean
take_number (Cursor  *cursor,
             gint64   limit,
             gint64  *out_value,
             GError **error)
{
  gsize start = cursor->at;
  gint64 value = 0;

  for (; g_ascii_isdigit (peek (cursor)); cursor->at++)
    {
      value = value * 10 + (peek (cursor) - '0');
      if (value > limit)
        return fail_range (cursor, start, error, YEAR_FAULT);
    }
  if (cursor->at == start)
    return fail_syntax (cursor, error, "expected the digits of a year");

  *out_value = value;

  return TRUE;
}

/* After Y: a year of any length, with an exponent at will: Y17000, Y-17E7. */
static gboolean
take_long_year (Cursor    *cursor,
                SamayWhen *when,
                gint64    *out_year,
                GError   **error)
{
  gsize start = cursor->at;
  gboolean is_negative = take (cursor, '-');
  gint64 year, exponent = 0;

  if (!take_number (cursor, SAMAY_YEAR_MAX, &year, error))
    return FALSE;
  if (take (cursor, 'E') && !take_number (cursor, 99, &exponent, error))
    return FALSE;
  for (; exponent > 0 && year != 0; exponent--)
    {
      year *= 10;
      if (year > SAMAY_YEAR_MAX)
        return fail_range (cursor, start, error, YEAR_FAULT);
    }

  *out_year = is_negative ? -year : year;
  when->span = samay_when_from_year (*out_year).span;
  when->precision = SAMAY_PRECISION_YEAR;

  return TRUE;
}

/* The year is four digits, of which the last may be open: 2024, 199X, 18XX, 1XXX; or XXXX. @out_year is set to
 * whether finer fields may follow it, and if so to which year. */
static gboolean
take_year (Cursor    *cursor,
           SamayWhen *when,
           gint64    *out_year,
           gboolean  *out_is_mask,
           GError   **error)
{
  static const gint16 powers[] = { 1, 10, 100, 1000, 10000 };
  gboolean is_negative;
  const char *text;
  int value = 0, n_open = 0;
  gint64 first, last;

  if (take (cursor, 'Y'))
    return take_long_year (cursor, when, out_year, error);

  is_negative = take (cursor, '-');
  text = cursor->text + cursor->at;
  for (int i = 0; i < 4; i++)
    {
      if (g_ascii_isdigit (text[i]) && n_open == 0)
        value = value * 10 + text[i] - '0';
      else if (text[i] == 'X')
        n_open++;
      else
        return fail_syntax (cursor, error, "expected a year of four digits, as in 2024, 199X, XXXX or Y17000");
    }
  if (is_negative && (n_open == 4 || (n_open == 0 && value == 0)))
    return fail_syntax (cursor, error, "a minus stands before a year other than 0000");

  cursor->at += 4;
  *out_is_mask = n_open > 0 && n_open < 4;
  *out_year = n_open == 4 ? SAMAY_PATTERN_YEAR_NONE : is_negative ? -value : value;
  if (n_open == 4)
    return TRUE;

  first = (gint64) value * powers[n_open];
  last = first + powers[n_open] - 1;
  when->span.begin_s = samay_when_from_year (is_negative ? -last : first).span.begin_s;
  when->span.end_s = samay_when_from_year (is_negative ? -first : last).span.end_s;
  when->precision = SAMAY_PRECISION_YEAR + n_open;

  return TRUE;
}

/* After `-W`: a week of ISO 8601 (W51, W51-4), or any week (WXX-5). */
static gboolean
take_week (Cursor    *cursor,
           gint64     year,
           SamayWhen *when,
           GError   **error)
{
  gsize start = cursor->at;
  int week, weekday = 0;
  gint64 day, week_year;

  if (!take_two (cursor, TRUE, "expected two digits of a week, or XX", &week, error))
    return FALSE;
  if (week == FIELD_UNKNOWN && peek (cursor) != '-')
    return fail_syntax (cursor, error, "expected a day of the week, as in XXXX-WXX-5");
  if (take (cursor, '-'))
    {
      weekday = g_ascii_digit_value (peek (cursor));
      if (weekday < 1 || weekday > 7)
        return fail_syntax (cursor, error, "expected a day of the week, 1 (Monday) to 7");
      cursor->at++;
    }

  if (week == FIELD_UNKNOWN)
    {
      when->span = SAMAY_SPAN_ALL;
      when->pattern.weekday = (gint8) weekday;
      when->precision = SAMAY_PRECISION_DAY;
      return TRUE;
    }
  if (year == SAMAY_PATTERN_YEAR_NONE)
    return fail_syntax (cursor, error, "a week needs its year");
  if (week < 1 || week > 53)
    return fail_range (cursor, start, error, "the week is outside of the year");

  day = samay_day_from_week (year, week);
  samay_day_get_week (day, &week_year);
  /* The first week of all and the last reach out of the years that can be said. */
  if (week_year != year || day < samay_day_from_civil (SAMAY_YEAR_MIN, 1, 1)
      || day + 6 > samay_day_from_civil (SAMAY_YEAR_MAX, 12, 31))
    return fail_range (cursor, start, error, "the week is outside of the year");

  *when = weekday != 0 ? samay_when_from_days (day + weekday - 1, day + weekday - 1, SAMAY_PRECISION_DAY)
                       : samay_when_from_days (day, day + 6, SAMAY_PRECISION_WEEK);

  return TRUE;
}

static gboolean
take_zone (Cursor    *cursor,
           SamayWhen *when,
           GError   **error)
{
  gsize start = cursor->at;
  int hours, minutes, sign;

  if (take (cursor, 'Z'))
    {
      when->zone_min = 0;
      return TRUE;
    }
  if (peek (cursor) != '+' && peek (cursor) != '-')
    return TRUE;

  sign = peek (cursor) == '-' ? -1 : 1;
  cursor->at++;
  if (!take_two (cursor, FALSE, "expected the hours of a zone, as in +05:30", &hours, error))
    return FALSE;
  minutes = 0;
  if (take (cursor, ':') && !take_two (cursor, FALSE, "expected the minutes of a zone", &minutes, error))
    return FALSE;
  if (hours > 23 || minutes > 59)
    return fail_range (cursor, start, error, "there is no such zone");

  when->zone_min = (gint16) (sign * (hours * 60 + minutes));

  return TRUE;
}

/* After `T`: hours, minutes, seconds, zone; only the hours have to be there. */
static gboolean
take_time (Cursor    *cursor,
           SamayWhen *when,
           GError   **error)
{
  gsize start = cursor->at;
  int hour, minute = 0, second = 0;
  gint64 length_s = 3600;

  if (!take_two (cursor, FALSE, "expected two digits of an hour", &hour, error))
    return FALSE;
  when->precision = SAMAY_PRECISION_HOUR;
  if (take (cursor, ':'))
    {
      if (!take_two (cursor, FALSE, "expected two digits of a minute", &minute, error))
        return FALSE;
      when->precision = SAMAY_PRECISION_MINUTE;
      length_s = 60;
      if (take (cursor, ':'))
        {
          if (!take_two (cursor, FALSE, "expected two digits of a second", &second, error))
            return FALSE;
          when->precision = SAMAY_PRECISION_SECOND;
          length_s = 1;
        }
    }
  if (hour > 23 || minute > 59 || second > 59)
    return fail_range (cursor, start, error, "there is no such time of day");

  when->span.begin_s += hour * 3600 + minute * 60 + second;
  when->span.end_s = when->span.begin_s + length_s;

  return take_zone (cursor, when, error);
}

static gboolean
set_division (int        code,
              gint64     year,
              SamayWhen *when)
{
  for (gsize i = 0; i < samay_edtf_n_divisions; i++)
    if (samay_edtf_divisions[i].code == code)
      {
        int last_month = samay_edtf_divisions[i].first_month + samay_edtf_divisions[i].n_months - 1;
        gint64 last_year = year + (last_month > 12);

        if (last_year > SAMAY_YEAR_MAX)
          return FALSE;

        last_month -= last_month > 12 ? 12 : 0;
        when->span.begin_s = samay_when_from_month (year, samay_edtf_divisions[i].first_month).span.begin_s;
        when->span.end_s = samay_when_from_month (last_year, last_month).span.end_s;
        when->precision = samay_edtf_divisions[i].precision;

        return TRUE;
      }

  return FALSE;
}

/* What is known of a month and a day whose date isn't. */
static gboolean
set_pattern (const Cursor *cursor,
             gsize         at,
             gint64        year,
             int           month,
             int           day,
             SamayWhen    *when,
             GError      **error)
{
  if (month > 12 || month == 0)
    return fail_range (cursor, at, error, "there is no such month");
  /* 2000 has a 29 February, so that one may stand in a year that isn't known. */
  if (day == 0 || day > (month > 0 ? samay_month_get_days (year == SAMAY_PATTERN_YEAR_NONE ? 2000 : year, month) : 31))
    return fail_range (cursor, at + 3, error, "the day is outside of the month");
  if (year != SAMAY_PATTERN_YEAR_NONE && (year > G_MAXINT32 || year <= G_MININT32))
    return fail_range (cursor, at, error, "the year is too far for a date that isn't known whole");

  when->span = SAMAY_SPAN_ALL;
  when->pattern.month = (gint8) MAX (month, 0);
  when->pattern.day = (gint8) MAX (day, 0);
  when->precision = day > 0 ? SAMAY_PRECISION_DAY : month > 0 ? SAMAY_PRECISION_MONTH : SAMAY_PRECISION_UNKNOWN;
  if (day > 0 && year != SAMAY_PATTERN_YEAR_NONE)
    when->pattern.year = (gint32) year;

  return TRUE;
}

/* After a year and `-`. Fields that are XX at the end say nothing: 2024-XX and 2024-XX-XX are 2024. */
static gboolean
take_month_and_day (Cursor    *cursor,
                    gint64     year,
                    SamayWhen *when,
                    GError   **error)
{
  gsize start = cursor->at;
  int month, day = FIELD_UNKNOWN;
  gint64 day_number;

  if (!take_two (cursor, TRUE, "expected two digits of a month, or XX", &month, error))
    return FALSE;
  if (month > 12 && year != SAMAY_PATTERN_YEAR_NONE)
    return set_division (month, year, when) || fail_range (cursor, start, error, "there is no such month or season");
  if (take (cursor, '-') && !take_two (cursor, TRUE, "expected two digits of a day, or XX", &day, error))
    return FALSE;

  if (year == SAMAY_PATTERN_YEAR_NONE || (month == FIELD_UNKNOWN && day != FIELD_UNKNOWN))
    return set_pattern (cursor, start, year, month, day, when, error);
  if (month == FIELD_UNKNOWN)
    return TRUE;
  if (month == 0)
    return fail_range (cursor, start, error, "there is no such month");
  if (day == FIELD_UNKNOWN)
    {
      *when = samay_when_from_month (year, month);
      return TRUE;
    }
  if (day == 0 || day > samay_month_get_days (year, month))
    return fail_range (cursor, start + 3, error, "the day is outside of the month");

  day_number = samay_day_from_civil (year, month, day);
  *when = samay_when_from_days (day_number, day_number, SAMAY_PRECISION_DAY);

  return !take (cursor, 'T') || take_time (cursor, when, error);
}

static gboolean
take_date (Cursor    *cursor,
           SamayWhen *when,
           GError   **error)
{
  static const struct { char sign; guint8 certainty; } qualifiers[] = {
    { '~', SAMAY_CERTAINTY_APPROXIMATE },
    { '?', SAMAY_CERTAINTY_UNCERTAIN },
    { '%', SAMAY_CERTAINTY_UNCERTAIN }, /* approximate too; the graver doubt is kept */
  };
  gboolean is_mask = FALSE;
  gint64 year;

  if (!take_year (cursor, when, &year, &is_mask, error))
    return FALSE;
  if (is_mask && peek (cursor) == '-')
    return fail_syntax (cursor, error, "nothing finer may follow a year with open digits");
  if (take (cursor, '-')
      && !(take (cursor, 'W') ? take_week (cursor, year, when, error) : take_month_and_day (cursor, year, when, error)))
    return FALSE;
  if (samay_when_is_undated (when) && when->pattern.weekday != 0 && year != SAMAY_PATTERN_YEAR_NONE)
    {
      if (year > G_MAXINT32 || year <= G_MININT32)
        return fail_range (cursor, 0, error, "the year is too far for a date that isn't known whole");
      when->pattern.year = (gint32) year;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (qualifiers); i++)
    if (take (cursor, qualifiers[i].sign))
      {
        when->certainty = qualifiers[i].certainty;
        break;
      }

  return TRUE;
}

/* One end of an interval; nothing, or `..`, where it is open. */
static gboolean
take_end (Cursor    *cursor,
          SamayWhen *when,
          GError   **error)
{
  gsize start = cursor->at;

  if (peek (cursor) == '/' || peek (cursor) == '\0')
    return TRUE;
  if (g_str_has_prefix (cursor->text + cursor->at, ".."))
    {
      cursor->at += 2;
      return TRUE;
    }
  if (!take_date (cursor, when, error))
    return FALSE;
  if (samay_when_is_undated (when) && (peek (cursor) == '/' || start > 0))
    {
      cursor->at = start;
      return fail_syntax (cursor, error, "the ends of an interval need their years");
    }

  return TRUE;
}

static gboolean
join_ends (const Cursor    *cursor,
           const SamayWhen *first,
           const SamayWhen *last,
           SamayWhen       *when,
           GError         **error)
{
  gboolean has_first = samay_when_is_known (first), has_last = samay_when_is_known (last);

  if (!has_first && !has_last)
    return TRUE;

  when->span.begin_s = first->span.begin_s;
  when->span.end_s = last->span.end_s;
  if (samay_span_is_empty (when->span) || (has_first && has_last && last->span.begin_s < first->span.begin_s))
    return fail_range (cursor, 0, error, "the end of the interval is before its begin");

  when->zone_min = first->zone_min != SAMAY_ZONE_NONE ? first->zone_min : last->zone_min;
  when->certainty = MAX (first->certainty, last->certainty);
  when->precision = !has_first  ? last->precision
                    : !has_last ? first->precision
                                : MIN (first->precision, last->precision);
  /* This is how hours are written, see samay_edtf_format(). */
  if (when->precision == SAMAY_PRECISION_MINUTE && (!has_first || when->span.begin_s % 3600 == 0)
      && (!has_last || when->span.end_s % 3600 == 0))
    when->precision = SAMAY_PRECISION_HOUR;

  return TRUE;
}

/**
 * samay_edtf_parse:
 * @text: EDTF; any bytes
 * @out_when: the when; untouched on failure
 * @error: the first fault, with its column from 1: %SAMAY_EDTF_ERROR_SYNTAX where @text isn't EDTF,
 *   %SAMAY_EDTF_ERROR_RANGE where it names what there isn't, as 30 February
 *
 * Reads levels 0 and 1 of ISO 8601-2:2019, and of level 2 exponents of years (`Y17E7`), divisions of years
 * (25–41), 1XXX, and `XX` before a day. Beside it: weeks (`2024-W51`), times without seconds or minutes,
 * and intervals of times. The precision is the finer one of an interval's ends; whole hours make an interval of
 * minutes one of hours. An end that is open (`..`) and one that is unknown (nothing) read alike, `%` as `?`. A
 * qualifier at one end counts for the whole. Intervals of dates without a year, and qualifiers on single fields,
 * aren't read.
 *
 * Returns: whether @text could be read
 */
gboolean
samay_edtf_parse (const char *text,
                  SamayWhen  *out_when,
                  GError    **error)
{
  Cursor cursor = { text, 0 };
  SamayWhen first = SAMAY_WHEN_UNKNOWN, last = SAMAY_WHEN_UNKNOWN, when = SAMAY_WHEN_UNKNOWN;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (out_when != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (*text == '\0')
    return fail_syntax (&cursor, error, "expected a date, as in 2024-12-19");
  if (!take_end (&cursor, &first, error))
    return FALSE;

  if (take (&cursor, '/'))
    {
      if (!take_end (&cursor, &last, error) || !join_ends (&cursor, &first, &last, &when, error))
        return FALSE;
    }
  else if (g_str_has_prefix (text, ".."))
    return fail_syntax (&cursor, error, "expected / after an open begin");
  else
    when = first;

  if (peek (&cursor) != '\0')
    return fail_syntax (&cursor, error, "expected the end of the date");

  *out_when = when;

  return TRUE;
}
