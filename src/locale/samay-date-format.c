/* samay-date-format.c: dates and numbers for people; the door to ICU
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "locale/samay-date-format.h"

#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>

#include "locale/samay-date-format-private.h"

/* Skeletons come from the program's tables; a caller that invents ever new ones must not eat memory. */
#define MAX_CACHED_FORMATS 64
#define MAX_LOCALE_LENGTH 96
/* ICU's own calendar ends in 5,838,270 BCE, and silently; years outside of these are written without it. */
#define ICU_YEAR_MIN 1
#define ICU_YEAR_MAX 9999
/* A year whose 400-year cycle stands for all others: 2000 is the first of one. */
#define MODEL_YEAR 2000

struct _SamayDateFormat
{
  gatomicrefcount ref_count;
  char *tag;        /* BCP 47 */
  char *icu_locale; /* with keywords for digits and calendar */
  SamayDateNames names;
  char *digits[10];

  GMutex lock; /* guards what follows: ICU's objects aren't safe to share */
  UDateTimePatternGenerator *generator; /* NULL until a date is formatted: it takes long to open */
  UCalendar *calendar;
  UNumberFormat *number_format;
  GHashTable *formats; /* skeleton → UDateFormat */
  int first_weekday; /* 1 (Monday) – 7 */
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (UDateFormat, udat_close)

static const UChar utc[] = { 'E', 't', 'c', '/', 'U', 'T', 'C', 0 };

static char *
to_utf8 (const UChar *text,
         int32_t      length)
{
  return g_utf16_to_utf8 ((const gunichar2 *) text, length, NULL, NULL, NULL);
}

/* "hi_IN.UTF-8", "en-GB" and "C" as ICU knows them. English without a country puts the day first, as these words do. */
static char *
find_locale (const char *locale)
{
  char id[MAX_LOCALE_LENGTH] = "";
  UErrorCode status = U_ZERO_ERROR;

  if (locale == NULL || *locale == '\0' || strcmp (locale, "C") == 0 || strcmp (locale, "POSIX") == 0
      || g_str_has_prefix (locale, "C."))
    return g_strdup ("en");

  uloc_canonicalize (locale, id, sizeof id, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING || *id == '\0')
    return g_strdup ("en");

  id[strcspn (id, "@")] = '\0';

  return g_strdup (id);
}

static char *
add_keywords (const char *id,
              SamayDigits digits)
{
  char with_keywords[MAX_LOCALE_LENGTH * 2];
  UErrorCode status = U_ZERO_ERROR;

  g_strlcpy (with_keywords, strcmp (id, "en") == 0 ? "en_GB" : id, sizeof with_keywords);
  uloc_setKeywordValue ("numbers", digits == SAMAY_DIGITS_NATIVE ? "native" : "latn", with_keywords,
                        sizeof with_keywords, &status);
  uloc_setKeywordValue ("calendar", "gregorian", with_keywords, sizeof with_keywords, &status);

  return g_strdup (U_SUCCESS (status) ? with_keywords : "en_GB");
}

static char *
make_tag (const char *id)
{
  char tag[MAX_LOCALE_LENGTH];
  UErrorCode status = U_ZERO_ERROR;

  uloc_toLanguageTag (id, tag, sizeof tag, FALSE, &status);

  return g_strdup (U_SUCCESS (status) && status != U_STRING_NOT_TERMINATED_WARNING ? tag : "en");
}

static char *
dup_symbol (const UDateFormat    *format,
            UDateFormatSymbolType type,
            int                   index)
{
  UChar text[128];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = udat_getSymbols (format, type, index, text, G_N_ELEMENTS (text), &status);

  return U_SUCCESS (status) ? to_utf8 (text, length) : g_strdup ("?");
}

static void
load_names (SamayDateFormat *self)
{
  SamayDateNames *names = &self->names;
  g_autofree char *era = NULL;
  UErrorCode status = U_ZERO_ERROR;
  g_autoptr (UDateFormat) format = udat_open (UDAT_LONG, UDAT_LONG, self->icu_locale, utc, -1, NULL, 0, &status);

  for (int i = 0; i < 12; i++)
    names->months[i] = U_SUCCESS (status) ? dup_symbol (format, UDAT_STANDALONE_MONTHS, i)
                                          : g_strdup_printf ("%d", i + 1);
  /* ICU's weekdays are 1 (Sunday) – 7. */
  for (int i = 0; i < 7; i++)
    names->weekdays[i] = U_SUCCESS (status) ? dup_symbol (format, UDAT_STANDALONE_WEEKDAYS, (i + 1) % 7 + 1)
                                            : g_strdup_printf ("%d", i + 1);

  if (names->words->bce != NULL)
    {
      names->bce = g_strdup (names->words->bce);
      return;
    }
  era = U_SUCCESS (status) ? dup_symbol (format, UDAT_ERAS, 0) : g_strdup ("BCE");
  names->bce = g_strdup_printf ("{0} %s", era);
}

static void
load_numbers (SamayDateFormat *self)
{
  UErrorCode status = U_ZERO_ERROR;

  self->number_format = unum_open (UNUM_DECIMAL, NULL, 0, self->icu_locale, NULL, &status);
  for (int i = 0; i < 10; i++)
    {
      UChar digit[16];
      int32_t length = 0;

      status = U_ZERO_ERROR;
      if (self->number_format != NULL)
        length = unum_format (self->number_format, i, digit, G_N_ELEMENTS (digit), NULL, &status);
      self->digits[i] = U_SUCCESS (status) && length > 0 ? to_utf8 (digit, length) : g_strdup_printf ("%d", i);
    }
}

/* ICU's weekdays are 1 (Sunday) – 7. */
static int
get_first_weekday (const UCalendar *calendar)
{
  int first = calendar != NULL ? ucal_getAttribute (calendar, UCAL_FIRST_DAY_OF_WEEK) : UCAL_MONDAY;

  return first == UCAL_SUNDAY ? 7 : first - 1;
}

/**
 * samay_date_format_new:
 * @locale: (nullable): a locale's name, as in `LC_TIME` or BCP 47: "hi", "hi_IN.UTF-8", "en-GB"; %NULL and "C" are
 *   English
 * @digits: whether numbers have the digits of the locale's script
 *
 * Words put the day first in English too. A week begins where the locale lets it begin.
 *
 * Returns: (transfer full): a formatter
 */
SamayDateFormat *
samay_date_format_new (const char *locale,
                       SamayDigits digits)
{
  SamayDateFormat *self = g_new0 (SamayDateFormat, 1);
  g_autofree char *id = find_locale (locale);
  char lang[ULOC_LANG_CAPACITY] = "en";
  UErrorCode status = U_ZERO_ERROR;

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->lock);
  self->formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) udat_close);
  self->tag = make_tag (id);
  self->icu_locale = add_keywords (id, digits);
  uloc_getLanguage (id, lang, sizeof lang, &status);
  self->names.words = samay_date_words_find (lang);
  self->names.format = self;
  load_names (self);
  load_numbers (self);

  status = U_ZERO_ERROR;
  self->calendar = ucal_open (utc, -1, self->icu_locale, UCAL_GREGORIAN, &status);
  /* Before any date: no days are left out in 1582. */
  if (U_SUCCESS (status))
    ucal_setGregorianChange (self->calendar, -1e18, &status);
  self->first_weekday = get_first_weekday (self->calendar);
  if (U_FAILURE (status))
    g_warning ("ICU knows no dates for the locale “%s”: %s", self->icu_locale, u_errorName (status));

  return self;
}

/**
 * samay_date_format_new_with_week:
 * @first_weekday: 1 (Monday) – 7: the day that a week begins with
 *
 * As samay_date_format_new(), for a person whose weeks begin elsewhere than the locale's.
 *
 * Returns: (transfer full): a formatter
 */
SamayDateFormat *
samay_date_format_new_with_week (const char *locale,
                                 SamayDigits digits,
                                 int         first_weekday)
{
  SamayDateFormat *self;

  g_return_val_if_fail (first_weekday >= 1 && first_weekday <= 7, NULL);

  self = samay_date_format_new (locale, digits);
  self->first_weekday = first_weekday;
  return self;
}

/**
 * samay_date_format_ref:
 * @self: a formatter
 *
 * Returns: (transfer full): @self
 */
SamayDateFormat *
samay_date_format_ref (SamayDateFormat *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * samay_date_format_unref:
 * @self: (transfer full): a formatter
 */
void
samay_date_format_unref (SamayDateFormat *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (int i = 0; i < 12; i++)
    g_free (self->names.months[i]);
  for (int i = 0; i < 7; i++)
    g_free (self->names.weekdays[i]);
  for (int i = 0; i < 10; i++)
    g_free (self->digits[i]);
  g_free (self->names.bce);
  g_free (self->tag);
  g_free (self->icu_locale);
  g_hash_table_unref (self->formats);
  udatpg_close (self->generator);
  ucal_close (self->calendar);
  unum_close (self->number_format);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * samay_date_format_get_locale:
 * @self: a formatter
 *
 * Returns: its locale as a BCP 47 tag, as `lang` wants it: "hi", "en-IN"
 */
const char *
samay_date_format_get_locale (SamayDateFormat *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->tag;
}

/**
 * samay_date_format_find_first_weekday:
 * @locale: (nullable): as for samay_date_format_new()
 *
 * Costs a small part of what a formatter does.
 *
 * Returns: the day that a week begins with there, 1 (Monday) – 7 (Sunday)
 */
int
samay_date_format_find_first_weekday (const char *locale)
{
  g_autofree char *id = find_locale (locale);
  g_autofree char *icu_locale = add_keywords (id, SAMAY_DIGITS_LATIN);
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar = ucal_open (utc, -1, icu_locale, UCAL_GREGORIAN, &status);
  int first = get_first_weekday (calendar);

  if (calendar != NULL)
    ucal_close (calendar);
  return first;
}

/**
 * samay_date_format_get_first_weekday:
 * @self: a formatter
 *
 * Returns: the day that a week begins with, 1 (Monday) – 7 (Sunday)
 */
int
samay_date_format_get_first_weekday (SamayDateFormat *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return self->first_weekday;
}

static char *
localize_digits (SamayDateFormat *self,
                 const char      *text)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      g_string_append (out, self->digits[*p - '0']);
    else
      g_string_append_c (out, *p);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * samay_date_format_when:
 * @self: a formatter
 * @when: a when
 *
 * A range names what its ends share once ("19–20 December 2024"), and is inclusive, but times run up to their end
 * ("10:00–12:30"). A language without words here gets ICU's dates, and signs (≤, ~, …) in place of words.
 *
 * Returns: (transfer full): the date as a phrase, in one line, without a full stop
 */
char *
samay_date_format_when (SamayDateFormat *self,
                        const SamayWhen *when)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (when != NULL, NULL);
  g_return_val_if_fail (when->precision <= SAMAY_PRECISION_MILLENNIUM, NULL);
  g_return_val_if_fail (when->part <= SAMAY_PART_SECOND_HALF, NULL);
  g_return_val_if_fail (when->certainty <= SAMAY_CERTAINTY_UNCERTAIN, NULL);
  g_return_val_if_fail (when->bound <= SAMAY_BOUND_AFTER, NULL);

  text = samay_date_text_compose (&self->names, when);

  return localize_digits (self, text);
}

/* Called with the lock held. */
static UDateFormat *
open_format (SamayDateFormat *self,
             const char      *skeleton)
{
  UErrorCode status = U_ZERO_ERROR;
  g_autofree gunichar2 *wide = g_utf8_to_utf16 (skeleton, -1, NULL, NULL, NULL);
  g_autoptr (UDateFormat) format = NULL;
  UChar pattern[256];
  int32_t length;

  if (wide == NULL || self->calendar == NULL)
    return NULL;
  if (self->generator == NULL)
    self->generator = udatpg_open (self->icu_locale, &status);
  if (U_FAILURE (status))
    return NULL;

  length = udatpg_getBestPattern (self->generator, (const UChar *) wide, -1, pattern, G_N_ELEMENTS (pattern), &status);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, self->icu_locale, utc, -1, pattern, length, &status);
  if (U_FAILURE (status))
    return NULL;

  udat_setCalendar (format, self->calendar);

  return g_steal_pointer (&format);
}

/* Called with the lock held. */
static UDateFormat *
find_format (SamayDateFormat *self,
             const char      *skeleton)
{
  UDateFormat *format = g_hash_table_lookup (self->formats, skeleton);

  if (format != NULL)
    return format;

  format = open_format (self, skeleton);
  if (format == NULL)
    return NULL;
  if (g_hash_table_size (self->formats) >= MAX_CACHED_FORMATS)
    g_hash_table_remove_all (self->formats);
  g_hash_table_insert (self->formats, g_strdup (skeleton), format);

  return format;
}

static char *
format_with_icu (SamayDateFormat *self,
                 const char      *skeleton,
                 gint64           instant_s)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = find_format (self, skeleton);
  UChar text[256];
  int32_t length;

  if (format == NULL)
    return g_strdup ("");

  length = udat_format (format, (UDate) instant_s * 1000, text, G_N_ELEMENTS (text), NULL, &status);

  return U_SUCCESS (status) ? to_utf8 (text, length) : g_strdup ("");
}

/* A date whose year ICU cannot say: everything else from a year with the same days and weekdays, the year by us. */
static char *
format_apart (SamayDateFormat *self,
              const char      *skeleton,
              SamayCivil       civil)
{
  g_autoptr (GString) rest = g_string_new (NULL);
  g_autofree char *year = NULL, *rest_text = NULL, *year_text = NULL;
  gboolean has_year = strpbrk (skeleton, "yuYUr") != NULL;
  SamayCivil model = civil;

  for (const char *p = skeleton; *p != '\0'; p++)
    if (strchr ("yuYUrG", *p) == NULL)
      g_string_append_c (rest, *p);

  model.year = MODEL_YEAR + civil.year % 400 + (civil.year % 400 < 0 ? 400 : 0);
  if (rest->len > 0)
    rest_text = format_with_icu (self, rest->str, samay_instant_from_civil (model));
  if (!has_year)
    return rest_text != NULL ? g_steal_pointer (&rest_text) : g_strdup ("");

  year = samay_date_text_year (&self->names, civil.year, FALSE);
  year_text = localize_digits (self, year);

  return rest_text != NULL ? g_strdup_printf ("%s %s", rest_text, year_text) : g_steal_pointer (&year_text);
}

/**
 * samay_date_format_skeleton:
 * @self: a formatter
 * @skeleton: the fields wanted, as in CLDR: "yMMM", "d", "EEE", "jm"
 * @instant_s: civil seconds from 1970-01-01T00:00, of a year from %SAMAY_YEAR_MIN to %SAMAY_YEAR_MAX
 *
 * The calendar is the proleptic Gregorian. A year before 1 is counted BCE; such a year, and one of more than four
 * digits, stands after the other fields. The first use of a skeleton costs about a hundred times a later one.
 *
 * Returns: (transfer full): the fields in the order of the locale
 */
char *
samay_date_format_skeleton (SamayDateFormat *self,
                            const char      *skeleton,
                            gint64           instant_s)
{
  SamayCivil civil;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (skeleton != NULL, NULL);

  civil = samay_instant_to_civil (instant_s);
  if (civil.year < ICU_YEAR_MIN || civil.year > ICU_YEAR_MAX)
    return format_apart (self, skeleton, civil);

  return format_with_icu (self, skeleton, instant_s);
}

/**
 * samay_date_format_number:
 * @self: a formatter
 * @number: a whole number
 *
 * Returns: (transfer full): the number with the locale's groups: 1,234,567; in Hindi 12,34,567
 */
char *
samay_date_format_number (SamayDateFormat *self,
                          gint64           number)
{
  g_autoptr (GMutexLocker) locker = NULL;
  UErrorCode status = U_ZERO_ERROR;
  UChar text[64];
  int32_t length;

  g_return_val_if_fail (self != NULL, NULL);

  locker = g_mutex_locker_new (&self->lock);
  if (self->number_format == NULL)
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);
  length = unum_formatInt64 (self->number_format, number, text, G_N_ELEMENTS (text), NULL, &status);

  return U_SUCCESS (status) ? to_utf8 (text, length) : g_strdup_printf ("%" G_GINT64_FORMAT, number);
}
