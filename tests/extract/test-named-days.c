/* test-named-days.c: days that have a name and move, against published calendars
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-language.h"
#include "reading.h"

#include <string.h>

#include "locale/samay-edtf.h"

typedef struct
{
  const char *name;
  int year;
  guint nth;
  const char *expected; /* NULL where there is no such day */
} Row;

/* Holidays as governments and newspapers printed them. */
static const Row rows[] = {
  { "easter", 1916, 0, "1916-04-23" }, { "easter", 1961, 0, "1961-04-02" }, { "easter", 2000, 0, "2000-04-23" }, { "easter", 2038, 0, "2038-04-25" },
  { "easter", 2025, 0, "2025-04-20" }, { "easter", 1818, 0, "1818-03-22" }, { "good-friday", 1998, 0, "1998-04-10" },
  { "ash-wednesday", 2024, 0, "2024-02-14" }, { "ascension-day", 2023, 0, "2023-05-18" }, { "pentecost", 2024, 0, "2024-05-19" },
  { "orthodox-easter", 2023, 0, "2023-04-16" }, { "orthodox-easter", 2024, 0, "2024-05-05" }, { "orthodox-easter", 2025, 0, "2025-04-20" },
  { "labor-day", 2021, 0, "2021-09-06" }, { "thanksgiving", 2010, 0, "2010-11-25" }, { "black-friday", 2010, 0, "2010-11-26" },
  { "memorial-day", 2021, 0, "2021-05-31" }, { "martin-luther-king-day", 2024, 0, "2024-01-15" }, { "mothers-day", 2024, 0, "2024-05-12" },
  { "election-day", 2016, 0, "2016-11-08" }, { "election-day", 2022, 0, "2022-11-08" }, { "diwali", 2016, 0, "2016-10-30" },
  { "diwali", 2019, 0, "2019-10-27" }, { "diwali", 2024, 0, "2024-10-31~" }, { "holi", 2023, 0, "2023-03-08" }, { "holi", 2025, 0, "2025-03-14" },
  { "dussehra", 2022, 0, "2022-10-05" }, { "makar-sankranti", 2024, 0, "2024-01-15" }, { "eid-al-fitr", 2024, 0, "2024-04-11~" },
  { "eid-al-fitr", 2000, 0, "2000-01-09~" }, { "eid-al-fitr", 2000, 1, "2000-12-28~" }, { "eid-al-fitr", 2001, 1, NULL },
  { "chinese-new-year", 2023, 0, "2023-01-22" }, { "diwali", 1899, 0, NULL }, { "diwali", 2101, 0, NULL }, { "navratri-nine", 2023, 0, "2023-10-15/2023-10-23" },
  { "easter", 1500, 0, NULL },
};

static void
check_row (gconstpointer data)
{
  const Row *row = data;
  SamayLanguage *language = reading_get_language ();
  SamayWhen when;
  int id = samay_named_days_find (language->named_days, row->name);
  g_autofree char *edtf = NULL;

  g_assert_cmpint (id, >=, 0);
  if (!samay_named_day_place (samay_named_days_get (language->named_days, id), row->year, row->nth, &when))
    {
      g_assert_null (row->expected);
      return;
    }
  edtf = samay_edtf_format (&when);
  g_assert_cmpstr (edtf, ==, row->expected);
}

/* Faults are named with what to write; a name can't lead back to itself. */
static void
test_faults (void)
{
  static const char text[] = "a ; as b\nb ; as a by=1\na ; as b\nc ; nth n=1\nd ; 2024-02-30\ne ; 2024-03-01 2024-02-01\nf\n";
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SamayTable) table = samay_table_read ("days", text, strlen (text), faults);
  SamayNamedDays *days = samay_named_days_new ();
  SamayWhen when;

  samay_named_days_read (days, table, faults);
  g_assert_cmpuint (faults->len, ==, 6);
  g_assert_true (g_str_has_prefix (faults->pdata[0], "days:1: `as b`"));
  g_assert_true (g_str_has_prefix (faults->pdata[1], "days:3: `as b`"));
  g_assert_false (samay_named_day_place (samay_named_days_get (days, 0), 2024, 0, &when));
  samay_named_days_free (days);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/named-days/%s-%d-%u", rows[i].name, rows[i].year, rows[i].nth);

      g_test_add_data_func (path, &rows[i], check_row);
    }
  g_test_add_func ("/named-days/faults-are-named", test_faults);
  return reading_run ();
}
