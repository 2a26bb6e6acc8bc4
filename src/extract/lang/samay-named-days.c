/* samay-named-days.c: days of the year that have a name and move: festivals, the fourth Thursday of a month
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-named-days.h"

#include <string.h>

#include "extract/lang/samay-class.h"
#include "locale/samay-instant.h"

typedef enum
{
  RULE_NONE,
  RULE_DATE,     /* month and day */
  RULE_NTH,      /* the n-th weekday of a month; -1 is the last */
  RULE_EASTER,   /* days from Easter Sunday */
  RULE_ORTHODOX, /* days from the Easter of the Julian calendar */
  RULE_AS,       /* days from another named day */
  RULE_LIST,     /* the days that a table lists */
} Rule;

static const char *const rule_names[] = { "-", "date", "nth", "easter", "orthodox-easter", "as", NULL };

/* A day that a table lists. */
typedef struct
{
  gint32 day;
  gboolean is_approximate;
} ListedDay;

struct _SamayNamedDay
{
  char *name;
  const SamayNamedDay *base; /* of RULE_AS */
  GArray *listed;            /* ListedDay, in order */
  guint8 rule;
  gboolean is_approximate;
  gint8 n;
  gint8 weekday;
  gint8 month;
  gint8 day;
  int by;      /* days from what the rule finds */
  int n_days;  /* that it lasts */
};

static const struct
{
  const char *key;
  int least;
  int most;
} keys[] = { { "n", -5, 5 }, { "weekday", 1, 7 }, { "month", 1, 12 }, { "day", 1, 31 }, { "by", -60, 60 }, { "days", 1, 60 } };

struct _SamayNamedDays
{
  GPtrArray *days;
  GHashTable *by_name; /* to index + 1 */
};

static void
free_day (gpointer data)
{
  SamayNamedDay *self = data;

  g_free (self->name);
  g_array_unref (self->listed);
  g_free (self);
}

SamayNamedDays *
samay_named_days_new (void)
{
  SamayNamedDays *self = g_new0 (SamayNamedDays, 1);

  self->days = g_ptr_array_new_with_free_func (free_day);
  self->by_name = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
samay_named_days_free (SamayNamedDays *self)
{
  g_hash_table_unref (self->by_name);
  g_ptr_array_unref (self->days);
  g_free (self);
}

/* Number of the day of that name, or -1. */
int
samay_named_days_find (const SamayNamedDays *self,
                       const char           *name)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (self->by_name, name)) - 1;
}

const SamayNamedDay *
samay_named_days_get (const SamayNamedDays *self,
                      guint                 id)
{
  g_return_val_if_fail (id < self->days->len, NULL);
  return self->days->pdata[id];
}

static SamayNamedDay *
ensure_day (SamayNamedDays *self,
            const char     *name)
{
  int id = samay_named_days_find (self, name);
  SamayNamedDay *day;

  if (id >= 0)
    return self->days->pdata[id];
  day = g_new0 (SamayNamedDay, 1);
  day->name = g_strdup (name);
  day->listed = g_array_new (FALSE, FALSE, sizeof (ListedDay));
  day->n_days = 1;
  g_ptr_array_add (self->days, day);
  g_hash_table_insert (self->by_name, day->name, GINT_TO_POINTER ((int) self->days->len));
  return day;
}

/* `2024-10-31`, `2024-10-31~`. */
static gboolean
read_listed (SamayNamedDay *day,
             const char    *text)
{
  static const char shape[] = "dddd-dd-dd";
  int fields[3] = { 0, 0, 0 };
  ListedDay listed;
  guint i = 0;

  for (guint field = 0; shape[i] != '\0'; i++)
    if (shape[i] == '-' ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return FALSE;
    else if (shape[i] == '-')
      field++;
    else
      fields[field] = 10 * fields[field] + text[i] - '0';
  if (fields[1] < 1 || fields[1] > 12 || fields[2] < 1 || fields[2] > samay_month_get_days (fields[0], fields[1])
      || (text[i] != '\0' && (text[i] != '~' || text[i + 1] != '\0')))
    return FALSE;
  listed = (ListedDay) { (gint32) samay_day_from_civil (fields[0], fields[1], fields[2]), text[i] == '~' };
  if (day->listed->len > 0 && g_array_index (day->listed, ListedDay, day->listed->len - 1).day >= listed.day)
    return FALSE;
  g_array_append_val (day->listed, listed);
  day->rule = RULE_LIST;
  return TRUE;
}

static void
set_key (SamayNamedDay *day,
         guint          key,
         int            value)
{
  switch (key)
    {
    case 0:
      day->n = value;
      break;
    case 1:
      day->weekday = value;
      break;
    case 2:
      day->month = value;
      break;
    case 3:
      day->day = value;
      break;
    case 4:
      day->by = value;
      break;
    default:
      day->n_days = value;
    }
}

/* `weekday=4`. */
static gboolean
read_key (SamayNamedDay *day,
          const char    *text)
{
  const char *equals = strchr (text, '=');
  char *end;
  gint64 value;

  if (equals == NULL)
    return FALSE;
  value = g_ascii_strtoll (equals + 1, &end, 10);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strlen (keys[i].key) == (gsize) (equals - text) && g_str_has_prefix (text, keys[i].key) && end != equals + 1 && *end == '\0'
        && value >= keys[i].least && value <= keys[i].most)
      {
        set_key (day, i, (int) value);
        return TRUE;
      }
  return FALSE;
}

static gboolean
is_whole (const SamayNamedDay *day)
{
  switch (day->rule)
    {
    case RULE_DATE:
      return day->month != 0 && day->day != 0 && day->day <= samay_month_get_days (2000, day->month);
    case RULE_NTH:
      return day->n != 0 && day->weekday != 0 && day->month != 0;
    case RULE_AS:
      return day->base != NULL;
    default:
      return day->rule != RULE_NONE;
    }
}

/* `nth n=4 weekday=4 month=11`, or a list of days. */
static gboolean
read_rule (SamayNamedDays *self,
           SamayNamedDay  *day,
           char          **words)
{
  int rule = words[0] != NULL ? samay_name_find (rule_names, words[0]) : -1;

  if (rule <= 0)
    {
      gboolean is_fine = words[0] != NULL;

      for (guint i = 0; words[i] != NULL && is_fine; i++)
        is_fine = *words[i] == '\0' || read_listed (day, words[i]);
      return is_fine;
    }
  day->rule = rule;
  for (guint i = 1; words[i] != NULL; i++)
    {
      int base = rule == RULE_AS && i == 1 ? samay_named_days_find (self, words[i]) : -1;

      /* Only what stands before it, so that no name leads back to itself. */
      if (base >= 0 && base < samay_named_days_find (self, day->name))
        day->base = self->days->pdata[base];
      else if (*words[i] != '\0' && !read_key (day, words[i]))
        return FALSE;
    }
  return is_whole (day);
}

/**
 * samay_named_days_read:
 * @faults: (element-type utf8): takes one line per row that is at fault
 *
 * `name ; rule`, and `approximate` behind it where authorities differ by a day. A rule is `date month=1 day=13`, `nth n=-1 weekday=1 month=5`,
 * `easter by=-2`, `orthodox-easter`, `as NAME by=-1` for a name that stands in an earlier line, any with `days=9` for how long it lasts; or
 * the days themselves, `2024-10-31~ 2025-10-20`, in order, in as many rows as it takes.
 */
void
samay_named_days_read (SamayNamedDays *self,
                       SamayTable     *table,
                       GPtrArray      *faults)
{
  for (guint i = 0; i < samay_table_get_n (table); i++)
    {
      const SamayTableRow *row = samay_table_get_row (table, i);
      gboolean is_approximate = row->n_fields == 3 && g_str_equal (row->fields[2], "approximate");
      g_auto (GStrv) words = row->n_fields >= 2 ? g_strsplit_set (row->fields[1], " \t", -1) : NULL;
      SamayNamedDay *day;

      if (words == NULL || row->n_fields > 3 || (row->n_fields == 3 && !is_approximate))
        {
          samay_table_add_fault (faults, samay_table_get_name (table), row->line, "write `name ; rule`, or `name ; rule ; approximate`");
          continue;
        }
      day = ensure_day (self, row->fields[0]);
      day->is_approximate |= is_approximate;
      if (read_rule (self, day, words))
        continue;
      if (day->rule != RULE_LIST)
        day->rule = RULE_NONE;
      samay_table_add_fault (faults, samay_table_get_name (table), row->line,
                             "`%s` tells no day; write such as `nth n=4 weekday=4 month=11`, `easter by=-2` or days in order, 2024-10-31",
                             row->fields[1]);
    }
}

/* Easter Sunday of the Gregorian calendar: J. Meeus, Astronomical Algorithms, chapter 8 (first in Nature, 20 April 1876). */
static gint64
find_easter (gint64 year)
{
  int a = year % 19, b = year / 100, c = year % 100;
  int d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
  int h = (19 * a + b - d - g + 15) % 30;
  int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  int m = (a + 11 * h + 19 * l) / 433, month = (h + l - 7 * m + 90) / 25;

  return samay_day_from_civil (year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/* Easter Sunday of the Julian calendar (Meeus, chapter 8), as a Gregorian day. */
static gint64
find_orthodox_easter (gint64 year)
{
  int a = year % 4, b = year % 7, c = year % 19;
  int d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7, number = d + e + 114;

  return samay_day_from_civil (year, number / 31, number % 31 + 1) + year / 100 - year / 400 - 2;
}

static gint64
find_nth_weekday (const SamayNamedDay *self,
                  gint64               year)
{
  gint64 first = samay_day_from_civil (year, self->month, 1), last = first + samay_month_get_days (year, self->month) - 1;

  if (self->n > 0)
    return first + (self->weekday - samay_day_get_weekday (first) + 7) % 7 + 7 * (self->n - 1);
  return last - (samay_day_get_weekday (last) - self->weekday + 7) % 7 + 7 * (self->n + 1);
}

static gboolean
find_listed (const SamayNamedDay *self,
             gint64               year,
             guint                nth,
             ListedDay           *out)
{
  gint64 first = samay_day_from_civil (year, 1, 1), next = samay_day_from_civil (year + 1, 1, 1);
  guint low = 0, high = self->listed->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->listed, ListedDay, middle).day < first)
        low = middle + 1;
      else
        high = middle;
    }
  if (low + nth >= self->listed->len || g_array_index (self->listed, ListedDay, low + nth).day >= next)
    return FALSE;
  *out = g_array_index (self->listed, ListedDay, low + nth);
  return TRUE;
}

static gboolean
find_day (const SamayNamedDay *self,
          gint64               year,
          guint                nth,
          ListedDay           *out)
{
  ListedDay found = { 0, FALSE };
  gint64 day = 0;

  if (self->rule == RULE_NONE)
    return FALSE;
  if (self->rule == RULE_LIST ? !find_listed (self, year, nth, &found) : self->rule == RULE_AS ? !find_day (self->base, year, nth, &found)
                                                                                                : nth > 0 || year < 1583 || year > 9999)
    return FALSE;
  if (self->rule == RULE_DATE)
    day = samay_day_from_civil (year, self->month, self->day);
  else if (self->rule == RULE_NTH)
    day = find_nth_weekday (self, year);
  else if (self->rule == RULE_EASTER)
    day = find_easter (year);
  else if (self->rule == RULE_ORTHODOX)
    day = find_orthodox_easter (year);
  else
    day = found.day;
  *out = (ListedDay) { (gint32) (day + self->by), found.is_approximate || self->is_approximate };
  return TRUE;
}

/**
 * samay_named_day_place:
 * @nth: 0 for the first of its days in that year
 * @out_when: (out): untouched on failure
 *
 * Returns: %FALSE where no table or rule knows the day in that year
 */
gboolean
samay_named_day_place (const SamayNamedDay *self,
                       gint64               year,
                       guint                nth,
                       SamayWhen           *out_when)
{
  ListedDay found;

  if (!find_day (self, year, nth, &found))
    return FALSE;
  *out_when = samay_when_from_days (found.day, found.day + self->n_days - 1, SAMAY_PRECISION_DAY);
  if (found.is_approximate)
    out_when->certainty = SAMAY_CERTAINTY_APPROXIMATE;
  return TRUE;
}
