/* samay-edtf.c: writes a when as EDTF
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-edtf.h"

#include "locale/samay-edtf-private.h"
#include "locale/samay-grain.h"

/* ISO 8601-2:2019, divisions of a year. */
const SamayEdtfDivision samay_edtf_divisions[] = {
  { 21, 3, 3, SAMAY_PRECISION_SEASON },   { 22, 6, 3, SAMAY_PRECISION_SEASON },
  { 23, 9, 3, SAMAY_PRECISION_SEASON },   { 24, 12, 3, SAMAY_PRECISION_SEASON },
  { 33, 1, 3, SAMAY_PRECISION_QUARTER },  { 34, 4, 3, SAMAY_PRECISION_QUARTER },
  { 35, 7, 3, SAMAY_PRECISION_QUARTER },  { 36, 10, 3, SAMAY_PRECISION_QUARTER },
  { 40, 1, 6, SAMAY_PRECISION_HALF },     { 41, 7, 6, SAMAY_PRECISION_HALF },
  /* Read only: seasons of the northern and of the southern hemisphere, and thirds of a year. */
  { 25, 3, 3, SAMAY_PRECISION_SEASON },   { 26, 6, 3, SAMAY_PRECISION_SEASON },
  { 27, 9, 3, SAMAY_PRECISION_SEASON },   { 28, 12, 3, SAMAY_PRECISION_SEASON },
  { 29, 9, 3, SAMAY_PRECISION_SEASON },   { 30, 12, 3, SAMAY_PRECISION_SEASON },
  { 31, 3, 3, SAMAY_PRECISION_SEASON },   { 32, 6, 3, SAMAY_PRECISION_SEASON },
  { 37, 1, 4, SAMAY_PRECISION_MONTH },    { 38, 5, 4, SAMAY_PRECISION_MONTH },
  { 39, 9, 4, SAMAY_PRECISION_MONTH },
};
const gsize samay_edtf_n_divisions = G_N_ELEMENTS (samay_edtf_divisions);

G_DEFINE_QUARK (samay-edtf-error-quark, samay_edtf_error)

static void
append_year (GString *out,
             gint64   year)
{
  if (year > 9999 || year < -9999)
    g_string_append_printf (out, "Y%" G_GINT64_FORMAT, year);
  else
    {
      if (year < 0)
        g_string_append_c (out, '-');
      samay_grain_append_digits (out, ABS (year), 4);
    }
}

static void
append_field (GString *out,
              char     before,
              int      number)
{
  g_string_append_c (out, before);
  samay_grain_append_digits (out, number, 2);
}

/* One end of a span, in the fields down to @fine. */
static void
append_civil (GString          *out,
              const SamayCivil *civil,
              SamayPrecision    fine)
{
  append_year (out, civil->year);
  if (fine <= SAMAY_PRECISION_MONTH)
    append_field (out, '-', civil->month);
  if (fine <= SAMAY_PRECISION_DAY)
    append_field (out, '-', civil->day);
  if (fine <= SAMAY_PRECISION_HOUR)
    {
      append_field (out, 'T', civil->hour);
      append_field (out, ':', civil->minute);
    }
  if (fine <= SAMAY_PRECISION_SECOND)
    append_field (out, ':', civil->second);
}

static void
append_pattern (GString            *out,
                const SamayPattern *pattern)
{
  if (pattern->year == SAMAY_PATTERN_YEAR_NONE)
    g_string_append (out, "XXXX");
  else
    append_year (out, pattern->year);

  if (pattern->month == 0 && pattern->day == 0 && pattern->weekday == 0)
    return;
  if (pattern->month == 0 && pattern->day == 0)
    {
      g_string_append_printf (out, "-WXX-%d", pattern->weekday);
      return;
    }

  if (pattern->month == 0)
    g_string_append (out, "-XX");
  else
    append_field (out, '-', pattern->month);
  if (pattern->day != 0)
    append_field (out, '-', pattern->day);
}

/* A decade, century or millennium whose years differ in their last digits only: 199X, 18XX, 1XXX, -004X. */
static gboolean
append_mask (GString          *out,
             const SamayGrain *grain,
             SamayPrecision    precision)
{
  int n_open = precision == SAMAY_PRECISION_DECADE       ? 1
               : precision == SAMAY_PRECISION_CENTURY    ? 2
               : precision == SAMAY_PRECISION_MILLENNIUM ? 3
                                                         : 0;
  int years = n_open == 1 ? 10 : n_open == 2 ? 100 : 1000;
  gint64 nearest = grain->first.year >= 0 ? grain->first.year : grain->last.year;

  if (n_open == 0 || grain->fine != SAMAY_PRECISION_YEAR || !grain->has_begin || !grain->has_end)
    return FALSE;
  if (nearest % years != 0 || grain->last.year - grain->first.year != years - 1)
    return FALSE;
  /* There is no year -0, so -000X would have but nine years. */
  if (grain->first.year < -9999 || grain->last.year > 9999 || (grain->first.year < 0 && nearest == 0))
    return FALSE;

  append_year (out, nearest);
  g_string_truncate (out, out->len - n_open);
  for (int i = 0; i < n_open; i++)
    g_string_append_c (out, 'X');

  return TRUE;
}

static gboolean
append_division (GString          *out,
                 const SamayGrain *grain)
{
  for (gsize i = 0; i < SAMAY_EDTF_N_WRITTEN_DIVISIONS; i++)
    if (samay_edtf_divisions[i].precision == grain->period && samay_edtf_divisions[i].first_month == grain->first.month)
      {
        append_year (out, grain->first.year);
        g_string_append_printf (out, "-%d", samay_edtf_divisions[i].code);
        return TRUE;
      }

  return FALSE;
}

static const char *
get_qualifier (SamayCertainty certainty)
{
  return certainty == SAMAY_CERTAINTY_APPROXIMATE ? "~" : certainty == SAMAY_CERTAINTY_UNCERTAIN ? "?" : "";
}

static void
append_range (GString          *out,
              const SamayGrain *grain,
              const char       *qualifier)
{
  gsize start = out->len, length;

  if (grain->has_begin)
    append_civil (out, &grain->first, grain->fine);
  else
    g_string_append (out, "..");
  length = out->len - start;
  if (grain->has_begin)
    g_string_append (out, qualifier);
  g_string_append_c (out, '/');

  if (grain->has_end)
    append_civil (out, &grain->last, grain->fine);
  else
    g_string_append (out, "..");

  /* Both ends in one unit: that unit is the whole. An hour isn't a unit of EDTF, its minutes differ. */
  if (grain->has_begin && grain->has_end
      && strlen (out->str + start) == 2 * length + strlen (qualifier) + 1
      && strncmp (out->str + start, out->str + out->len - length, length) == 0)
    g_string_truncate (out, start + length);
  if (grain->has_end)
    g_string_append (out, qualifier);
}

/**
 * samay_edtf_format:
 * @when: a when
 *
 * Writes the coarsest fields that say the span exactly, not coarser than its precision. An interval takes in both of
 * its ends, at the grain of their fields. EDTF has no hour and no week: an hour is an interval of minutes
 * (`2024-12-19T10:00/2024-12-19T10:59`), a week one of days; so are parts of periods intervals. Seasons are 21–24,
 * quarters 33–36, halves 40 and 41. A year beyond four digits is `Y17000`, and may be followed by a month and a day,
 * which EDTF does not say. A qualifier stands after each end that is known. A @when whose end is before its begin is `XXXX`.
 *
 * Part, bound, zone and the precision itself aren't in the text; nor is a pattern's weekday beside a day or a month.
 *
 * Returns: (transfer full): EDTF, as in ISO 8601-2:2019
 */
char *
samay_edtf_format (const SamayWhen *when)
{
  g_autoptr (GString) out = NULL;
  const char *qualifier;
  SamayGrain grain;

  g_return_val_if_fail (when != NULL, NULL);
  g_return_val_if_fail (when->precision <= SAMAY_PRECISION_MILLENNIUM, NULL);

  out = g_string_sized_new (32);
  qualifier = get_qualifier (when->certainty);

  if (samay_when_is_undated (when) || samay_span_is_empty (when->span))
    {
      append_pattern (out, samay_when_is_undated (when) ? &when->pattern : &SAMAY_PATTERN_NONE);
      g_string_append (out, qualifier);
      return g_string_free (g_steal_pointer (&out), FALSE);
    }

  grain = samay_grain_measure (when->span, when->precision);
  if (append_mask (out, &grain, when->precision) || append_division (out, &grain))
    g_string_append (out, qualifier);
  else
    append_range (out, &grain, qualifier);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* Nearly all days: each field has its place. */
static char *
dup_plain_day (int year,
               int month,
               int day)
{
  char *text = g_malloc (sizeof "0000-00-00");

  for (int i = 3; i >= 0; i--, year /= 10)
    text[i] = (char) ('0' + year % 10);
  text[4] = text[7] = '-';
  text[5] = (char) ('0' + month / 10);
  text[6] = (char) ('0' + month % 10);
  text[8] = (char) ('0' + day / 10);
  text[9] = (char) ('0' + day % 10);
  text[10] = '\0';
  return text;
}

/**
 * samay_iso_day_format:
 * @day_number: days from 1970-01-01
 *
 * Returns: (transfer full): the day as ISO 8601 and EDTF write it: `2024-12-19`
 */
char *
samay_iso_day_format (gint64 day_number)
{
  g_autoptr (GString) out = NULL;
  SamayCivil civil = { 0 };
  int month, day;

  samay_day_to_civil (day_number, &civil.year, &month, &day);
  if (civil.year >= 0 && civil.year <= 9999)
    return dup_plain_day ((int) civil.year, month, day);
  out = g_string_sized_new (16);
  civil.month = (gint8) month;
  civil.day = (gint8) day;
  append_civil (out, &civil, SAMAY_PRECISION_DAY);

  return g_string_free (g_steal_pointer (&out), FALSE);
}
