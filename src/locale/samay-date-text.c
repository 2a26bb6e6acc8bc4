/* samay-date-text.c: composes the phrase for a when out of a language's words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-date-format-private.h"
#include "locale/samay-grain.h"

#define EN_DASH "–"
#define WIDE_DASH " – "

typedef SamayDateNames Names;

/*< private >
 * samay_date_text_expand:
 * @template: with `{0}` and `{1}` where the texts go
 * @zeroth: a text
 * @first: (nullable): another
 *
 * Returns: (transfer full): the template with the texts put in
 */
char *
samay_date_text_expand (const char *template,
                        const char *zeroth,
                        const char *first)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *p = template; *p != '\0';)
    if (p[0] == '{' && (p[1] == '0' || p[1] == '1') && p[2] == '}')
      {
        g_string_append (out, p[1] == '0' ? zeroth : first);
        p += 3;
      }
    else
      g_string_append_c (out, *p++);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
compose_bare_year (const Names *names,
                   gint64       year)
{
  gint64 shown = year > 0 ? year : 1 - year;

  /* Four digits are read as a year; more need their groups. */
  return shown > 9999 ? samay_date_format_number (names->format, shown)
                      : g_strdup_printf ("%d", (int) shown);
}

/*< private >
 * samay_date_text_year:
 * @names: names
 * @year: an astronomical year
 * @shows_ce: whether a year of the common era says so
 *
 * Returns: (transfer full): the year as people count it, with its era
 */
char *
samay_date_text_year (const Names *names,
                      gint64       year,
                      gboolean     shows_ce)
{
  g_autofree char *shown = compose_bare_year (names, year);

  if (year <= 0)
    return samay_date_text_expand (names->bce, shown, NULL);
  if (shows_ce && names->words->ce != NULL)
    return samay_date_text_expand (names->words->ce, shown, NULL);

  return g_steal_pointer (&shown);
}

static char *
compose_ordinal (const Names *names,
                 gint64       number)
{
  const SamayDateWords *words = names->words;
  gboolean is_teen = number / 10 % 10 == 1;

  if (number < (gint64) G_N_ELEMENTS (words->ordinal_words) && words->ordinal_words[number] != NULL)
    return g_strdup (words->ordinal_words[number]);

  return g_strdup_printf ("%" G_GINT64_FORMAT "%s", number, words->ordinal_suffixes[is_teen ? 0 : number % 10]);
}

static char *
compose_clock (const SamayCivil *civil,
               gboolean          is_end,
               gboolean          has_seconds)
{
  int seconds = civil->hour * 3600 + civil->minute * 60 + civil->second + is_end;

  if (has_seconds)
    return g_strdup_printf ("%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);

  return g_strdup_printf ("%02d:%02d", seconds / 3600, seconds / 60 % 60);
}

/* In a language without words here, dates are ICU's. */
static char *
compose_civil_by_skeleton (const Names      *names,
                           const SamayCivil *civil,
                           SamayPrecision    fine)
{
  const char *skeleton = fine >= SAMAY_PRECISION_YEAR ? "y" : fine == SAMAY_PRECISION_MONTH ? "yMMMM" : "yMMMMd";

  return samay_date_format_skeleton (names->format, skeleton, samay_instant_from_civil (*civil));
}

static char *
compose_civil (const Names      *names,
               const SamayCivil *civil,
               SamayPrecision    fine,
               gboolean          shows_ce)
{
  g_autofree char *year = NULL;

  if (fine < SAMAY_PRECISION_DAY)
    {
      g_autofree char *day = compose_civil (names, civil, SAMAY_PRECISION_DAY, shows_ce);
      g_autofree char *clock = compose_clock (civil, FALSE, fine == SAMAY_PRECISION_SECOND);

      return samay_date_text_expand (names->words->date_time, day, clock);
    }
  if (names->words->lang == NULL)
    return compose_civil_by_skeleton (names, civil, fine);

  year = samay_date_text_year (names, civil->year, shows_ce);
  if (fine >= SAMAY_PRECISION_YEAR)
    return g_steal_pointer (&year);
  if (fine == SAMAY_PRECISION_MONTH)
    return g_strdup_printf ("%s %s", names->months[civil->month - 1], year);

  return g_strdup_printf ("%d %s %s", civil->day, names->months[civil->month - 1], year);
}

static gboolean
is_same_day (const SamayCivil *a,
             const SamayCivil *b)
{
  return a->year == b->year && a->month == b->month && a->day == b->day;
}

/* Times run up to their end, as people say them: 10:00–12:30. */
static char *
compose_time_range (const Names      *names,
                    const SamayGrain *grain)
{
  g_autofree char *begin = compose_civil (names, &grain->first, grain->fine, FALSE);
  g_autofree char *clock = compose_clock (&grain->last, TRUE, grain->fine == SAMAY_PRECISION_SECOND);
  g_autofree char *day = NULL, *end = NULL;

  if (grain->period != SAMAY_PRECISION_UNKNOWN)
    return g_steal_pointer (&begin);
  if (is_same_day (&grain->first, &grain->last))
    return g_strconcat (begin, EN_DASH, clock, NULL);

  day = compose_civil (names, &grain->last, SAMAY_PRECISION_DAY, FALSE);
  end = samay_date_text_expand (names->words->date_time, day, clock);

  return g_strconcat (begin, WIDE_DASH, end, NULL);
}

static char *
compose_year_range (const Names *names,
                    gint64       first,
                    gint64       last)
{
  g_autofree char *begin = NULL, *end = NULL;

  if (first <= 0 && last > 0)
    {
      begin = samay_date_text_year (names, first, TRUE);
      end = samay_date_text_year (names, last, TRUE);
      return g_strconcat (begin, WIDE_DASH, end, NULL);
    }

  begin = compose_bare_year (names, first);
  end = samay_date_text_year (names, last, FALSE);

  return g_strconcat (begin, EN_DASH, end, NULL);
}

/* What both ends share is said once. */
static char *
compose_range (const Names      *names,
               const SamayGrain *grain)
{
  const SamayCivil *first = &grain->first, *last = &grain->last;
  gboolean crosses_eras = first->year <= 0 && last->year > 0;
  const char *first_month = names->months[first->month - 1];
  g_autofree char *begin = NULL, *end = NULL;

  if (grain->fine < SAMAY_PRECISION_DAY)
    return compose_time_range (names, grain);

  end = compose_civil (names, last, grain->fine, crosses_eras);
  if (grain->period == grain->fine)
    return g_steal_pointer (&end);
  if (names->words->lang != NULL)
    {
      if (grain->fine >= SAMAY_PRECISION_YEAR)
        return compose_year_range (names, first->year, last->year);
      if (first->year == last->year && grain->fine == SAMAY_PRECISION_MONTH)
        return g_strconcat (first_month, EN_DASH, end, NULL);
      if (first->year == last->year && first->month == last->month)
        return g_strdup_printf ("%d" EN_DASH "%s", first->day, end);
      if (first->year == last->year)
        return g_strdup_printf ("%d %s" WIDE_DASH "%s", first->day, first_month, end);
    }
  begin = compose_civil (names, first, grain->fine, crosses_eras);

  return g_strconcat (begin, WIDE_DASH, end, NULL);
}

/* A winter lies in two years: 2024–25. */
static char *
compose_winter_year (const Names      *names,
                     const SamayGrain *grain)
{
  gint64 first = grain->first.year, last = grain->last.year;

  if (first == last || first <= 0 || last > 9999 || first / 100 != last / 100)
    return first == last ? samay_date_text_year (names, first, FALSE) : compose_year_range (names, first, last);

  return g_strdup_printf ("%d" EN_DASH "%02d", (int) first, (int) (last % 100));
}

static char *
compose_division (const Names      *names,
                  const SamayGrain *grain,
                  SamayForm         form)
{
  g_autofree char *year = compose_winter_year (names, grain);
  gint64 ordinal = samay_grain_count (&grain->first, grain->period);
  const char *template = grain->period == SAMAY_PRECISION_SEASON    ? names->words->seasons[ordinal][form]
                         : grain->period == SAMAY_PRECISION_QUARTER ? names->words->quarters[ordinal][form]
                                                                    : names->words->halves[ordinal][form];

  return samay_date_text_expand (template, year, NULL);
}

static char *
compose_ages (const Names      *names,
              const SamayGrain *grain,
              SamayForm         form)
{
  gint64 count = samay_grain_count (&grain->first, grain->period);
  g_autofree char *number = grain->period == SAMAY_PRECISION_DECADE ? compose_bare_year (names, count > 0 ? count : 1)
                                                                    : compose_ordinal (names, count);
  const char *template = grain->period == SAMAY_PRECISION_DECADE    ? names->words->decade[form]
                         : grain->period == SAMAY_PRECISION_CENTURY ? names->words->century[form]
                                                                    : names->words->millennium[form];
  g_autofree char *age = samay_date_text_expand (template, number, NULL);

  return grain->first.year > 0 ? g_steal_pointer (&age) : samay_date_text_expand (names->bce, age, NULL);
}

/* The nine years beside the turn of the eras aren't known as a decade. */
static gboolean
has_name (const Names      *names,
          const SamayGrain *grain)
{
  return names->words->lang != NULL
         && (grain->period != SAMAY_PRECISION_DECADE || samay_grain_count (&grain->first, SAMAY_PRECISION_DECADE) > 0);
}

static char *
compose_span (const Names    *names,
              SamaySpan       span,
              SamayPrecision  precision,
              SamayForm       form,
              gboolean       *out_is_long)
{
  SamayGrain grain = samay_grain_measure (span, precision);

  *out_is_long = FALSE;
  if (!grain.has_begin)
    return compose_civil (names, &grain.last, grain.fine, FALSE);
  if (!grain.has_end)
    return compose_civil (names, &grain.first, grain.fine, FALSE);
  if (!has_name (names, &grain))
    return compose_range (names, &grain);

  switch (grain.period)
    {
    case SAMAY_PRECISION_QUARTER:
    case SAMAY_PRECISION_HALF:
      *out_is_long = TRUE;
      return compose_division (names, &grain, form);
    case SAMAY_PRECISION_SEASON:
      return compose_division (names, &grain, form);
    case SAMAY_PRECISION_DECADE:
    case SAMAY_PRECISION_CENTURY:
    case SAMAY_PRECISION_MILLENNIUM:
      *out_is_long = TRUE;
      return compose_ages (names, &grain, form);
    default:
      return compose_range (names, &grain);
    }
}

static gboolean
is_closed (SamaySpan span)
{
  return span.begin_s != SAMAY_INSTANT_MIN && span.end_s != SAMAY_INSTANT_MAX;
}

static char *
compose_part (const Names     *names,
              const SamayWhen *when,
              SamayForm        form)
{
  const SamayPartWords *part = &names->words->parts[when->part];
  gboolean is_long;
  SamaySpan whole = samay_grain_widen (when);
  g_autofree char *inner = NULL;

  /* Without a word for the part, or a period that it is the part of, the span speaks for itself. */
  if (part->around[form] == NULL || when->precision == SAMAY_PRECISION_UNKNOWN || !is_closed (when->span))
    return compose_span (names, when->span, when->precision, form, &is_long);

  inner = compose_span (names, whole, when->precision, part->inner, &is_long);

  return samay_date_text_expand (is_long ? part->around_long[form] : part->around[form], inner, NULL);
}

static char *
compose_zone (gint16 zone_min)
{
  int minutes = ABS (zone_min);

  if (zone_min == 0)
    return g_strdup (" UTC");

  return g_strdup_printf (" UTC%s%02d:%02d", zone_min < 0 ? "−" : "+", minutes / 60, minutes % 60);
}

static char *
compose_known (const Names     *names,
               const SamayWhen *when)
{
  const SamayDateWords *words = names->words;
  gboolean has_begin = when->span.begin_s != SAMAY_INSTANT_MIN, has_end = when->span.end_s != SAMAY_INSTANT_MAX;
  const char *bound = when->bound != SAMAY_BOUND_NONE ? words->bounds[when->bound]
                      : !has_begin                    ? words->open_begin
                      : !has_end                      ? words->open_end
                                                      : "{0}";
  gboolean is_governed = when->bound != SAMAY_BOUND_NONE || !has_begin || !has_end
                         || (when->certainty != SAMAY_CERTAINTY_EXACT && words->certainty_governs);
  g_autofree char *date = compose_part (names, when, is_governed ? SAMAY_FORM_OBLIQUE : SAMAY_FORM_DIRECT);
  g_autofree char *sure = NULL;

  if (when->zone_min != SAMAY_ZONE_NONE && when->precision != SAMAY_PRECISION_UNKNOWN
      && when->precision < SAMAY_PRECISION_DAY)
    {
      g_autofree char *zone = compose_zone (when->zone_min);
      g_autofree char *without = g_steal_pointer (&date);

      date = g_strconcat (without, zone, NULL);
    }
  sure = samay_date_text_expand (words->certainties[when->certainty], date, NULL);

  return samay_date_text_expand (bound, sure, NULL);
}

static char *
compose_day_of_month (const Names *names,
                      int          day)
{
  /* Only in English the day's number is an ordinal. */
  g_autofree char *number = g_strcmp0 (names->words->lang, "en") == 0 ? compose_ordinal (names, day)
                                                                      : g_strdup_printf ("%d", day);

  return samay_date_text_expand (names->words->day_of_month, number, NULL);
}

static char *
compose_pattern (const Names        *names,
                 const SamayPattern *pattern)
{
  const SamayDateWords *words = names->words;
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean has_year = pattern->year != SAMAY_PATTERN_YEAR_NONE;
  const char *missing = pattern->month == 0 && pattern->day == 0 ? words->date_unknown
                        : pattern->month == 0                    ? words->month_unknown
                        : !has_year                              ? words->year_unknown
                                                                 : "{0}";

  if (pattern->weekday != 0)
    g_string_append (out, names->weekdays[pattern->weekday - 1]);
  if (pattern->day != 0 && pattern->month == 0)
    {
      g_autofree char *day = compose_day_of_month (names, pattern->day);

      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", day);
    }
  else if (pattern->day != 0)
    g_string_append_printf (out, "%s%d %s", out->len > 0 ? ", " : "", pattern->day, names->months[pattern->month - 1]);
  else if (pattern->month != 0)
    g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", names->months[pattern->month - 1]);
  if (has_year)
    {
      g_autofree char *year = samay_date_text_year (names, pattern->year, FALSE);

      g_string_append_printf (out, "%s%s", out->len == 0 ? "" : pattern->month != 0 ? " " : ", ", year);
    }

  return samay_date_text_expand (missing, out->str, NULL);
}

/*< private >
 * samay_date_text_compose:
 * @names: names
 * @when: a when
 *
 * Returns: (transfer full): the phrase, with Latin digits where they aren't ICU's
 */
char *
samay_date_text_compose (const Names     *names,
                         const SamayWhen *when)
{
  const SamayPattern *pattern = &when->pattern;
  g_autofree char *text = NULL;

  if (samay_when_is_known (when) && !samay_span_is_empty (when->span))
    return compose_known (names, when);
  if (samay_when_is_known (when)
      || (pattern->year == SAMAY_PATTERN_YEAR_NONE && pattern->month == 0 && pattern->day == 0
          && pattern->weekday == 0))
    return g_strdup (names->words->unknown);

  text = compose_pattern (names, pattern);

  return samay_date_text_expand (names->words->certainties[when->certainty], text, NULL);
}
