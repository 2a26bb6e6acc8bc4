/* samay-table-lexicon.c: rows of .lex tables into the lexicon
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-table-lexicon.h"

#include <math.h>
#include <string.h>

#include "locale/samay-timex.h"

static const char *const aspect_names[] = {
  "none", "perfect", "progressive", "habitual", "infinitive", "imperative", "copula", "participle", "passive", "modal", NULL,
};

/* A table that is being read: where faults are put, and what its rows mean. */
typedef struct
{
  SamayLexicon *lexicon;
  const SamayNamedDays *named_days;
  const char *name;
  const SamayClassInfo *info;
  GPtrArray *faults;
  guint class_id;
  guint8 lang;
  gboolean is_endings;
} Reading;

/* `7`, `x100`, `+0.5`: an amount in hundredths, a multiplier, or what is added to the next number. */
static gboolean
parse_amount (const char *text,
              SamaySense *sense)
{
  const char *digits = text;
  char *end;
  double value;

  sense->extra = *text == 'x' ? SAMAY_AMOUNT_MULTIPLIER
                 : *text == '+' || *text == '-' ? SAMAY_AMOUNT_MODIFIER : SAMAY_AMOUNT_PLAIN;
  if (sense->extra == SAMAY_AMOUNT_MULTIPLIER)
    digits++;
  value = g_ascii_strtod (digits, &end);
  if (end == digits || *end != '\0' || !(fabs (value) <= 1e9))
    return FALSE;
  sense->value = sense->extra == SAMAY_AMOUNT_MULTIPLIER ? (gint32) value : (gint32) lround (value * 100);
  return sense->extra != SAMAY_AMOUNT_PLAIN || value < 2e7;
}

static gboolean
parse_integer (const char           *text,
               const SamayClassInfo *info,
               SamaySense           *sense)
{
  char *end;
  gint64 value = g_ascii_strtoll (text, &end, 10);

  if (end == text || *end != '\0' || value < info->least || value > info->most)
    return FALSE;
  sense->value = value;
  return TRUE;
}

static int
find_part (const char *name)
{
  for (int i = SAMAY_PART_EARLY; i <= SAMAY_PART_SECOND_HALF; i++)
    if (g_str_equal (samay_part_get_name (i), name))
      return i;
  return -1;
}

static gboolean
parse_value (const Reading *reading,
             const char    *text,
             SamaySense    *sense)
{
  switch (reading->info->kind)
    {
    case SAMAY_VALUE_NONE:
    case SAMAY_VALUE_TEXT:
      return TRUE;
    case SAMAY_VALUE_INTEGER:
      return parse_integer (text, reading->info, sense);
    case SAMAY_VALUE_AMOUNT:
      return parse_amount (text, sense);
    case SAMAY_VALUE_UNIT:
      sense->value = samay_unit_from_name (text);
      return sense->value != SAMAY_UNIT_NONE;
    case SAMAY_VALUE_PART:
      sense->value = find_part (text);
      return sense->value >= 0;
    case SAMAY_VALUE_NAMED_DAY:
      sense->value = samay_named_days_find (reading->named_days, text);
      if (sense->value < 0)
        return parse_integer (text, reading->info, sense);
      sense->value += SAMAY_NAMED_DAY_FIRST;
      return TRUE;
    case SAMAY_VALUE_NAME:
      sense->value = samay_name_find (reading->info->names, text);
      return sense->value >= 0;
    default:
      g_return_val_if_reached (FALSE);
    }
}

static char *
describe_values (const Reading *reading)
{
  switch (reading->info->kind)
    {
    case SAMAY_VALUE_INTEGER:
      return g_strdup_printf ("a whole number from %d to %d", reading->info->least, reading->info->most);
    case SAMAY_VALUE_AMOUNT:
      return g_strdup ("a number, a multiplier such as x100, or an addition such as +0.5");
    case SAMAY_VALUE_UNIT:
      return g_strdup ("a unit such as day, week, month, year");
    case SAMAY_VALUE_PART:
      return g_strdup ("early, mid, late, first-half or second-half");
    case SAMAY_VALUE_NAMED_DAY:
      return g_strdup ("month and day in one number, such as 126, or the name of a day in resources/calendars");
    case SAMAY_VALUE_NAME:
      {
        g_autofree char *names = g_strjoinv (", ", (char **) reading->info->names);

        return g_strdup_printf ("one of: %s", names);
      }
    default:
      return g_strdup ("-");
    }
}

/* A row of these classes has a text behind its value: what a place is called, what follows a name in a pronoun's stead. */
static gboolean
has_text_too (const Reading *reading)
{
  return reading->class_id == SAMAY_CLASS_PLACE || reading->class_id == SAMAY_CLASS_PRONOUN;
}

/* Fields after the value: an aspect for verbs, `weak` for any. */
static gboolean
parse_flags (const Reading       *reading,
             const SamayTableRow *row,
             guint                from,
             SamaySense          *sense)
{
  for (guint i = from; i < row->n_fields; i++)
    {
      int aspect = samay_name_find (aspect_names, row->fields[i]);

      if (g_str_equal (row->fields[i], "weak"))
        sense->is_weak = TRUE;
      else if (reading->class_id == SAMAY_CLASS_VERB && aspect >= 0)
        sense->extra = aspect;
      else if (reading->info->kind != SAMAY_VALUE_TEXT && !has_text_too (reading) && !g_str_equal (row->fields[i], "-"))
        {
          samay_table_add_fault (reading->faults, reading->name, row->line, "`%s` isn't understood here; only `weak` may follow",
                                 row->fields[i]);
          return FALSE;
        }
    }
  return TRUE;
}

static void
add_forms (const Reading       *reading,
           const SamayTableRow *row,
           SamaySense           sense)
{
  g_auto (GStrv) forms = samay_table_split_forms (row->fields[0]);

  if (forms[0] == NULL)
    {
      samay_table_add_fault (reading->faults, reading->name, row->line, "there is no form before the first `;`");
      return;
    }
  if (reading->info->kind == SAMAY_VALUE_TEXT || has_text_too (reading))
    {
      const char *text = row->n_fields > 1 ? row->fields[row->n_fields > 2 && has_text_too (reading) ? 2 : 1] : "";
      gint32 entry = samay_lexicon_add_entry (reading->lexicon, forms[0], text, reading->lang);

      sense.extra = sense.value; /* the kind of place, or of what a pronoun means */
      sense.value = entry;
    }
  for (guint i = 0; forms[i] != NULL; i++)
    if (reading->is_endings)
      samay_lexicon_add_ending (reading->lexicon, forms[i] + (forms[i][0] == '-'), sense);
    else if (!samay_lexicon_add_form (reading->lexicon, forms[i], sense))
      samay_table_add_fault (reading->faults, reading->name, row->line, "`%s` can't be a form: it has digits, or a word of over %d letters",
                             forms[i], SAMAY_FOLD_MAX);
}

static void
read_row (const Reading       *reading,
          const SamayTableRow *row)
{
  gboolean needs_value = reading->info->kind != SAMAY_VALUE_NONE && reading->info->kind != SAMAY_VALUE_TEXT;
  SamaySense sense = { 0, reading->class_id, reading->lang, 0, FALSE };

  if (needs_value && row->n_fields < 2)
    {
      g_autofree char *values = describe_values (reading);

      samay_table_add_fault (reading->faults, reading->name, row->line, "the value is missing; write `forms ; value` with %s", values);
      return;
    }
  if (row->n_fields >= 2 && !parse_value (reading, row->fields[1], &sense))
    {
      g_autofree char *values = describe_values (reading);

      samay_table_add_fault (reading->faults, reading->name, row->line, "`%s` isn't %s", row->fields[1], values);
      return;
    }
  if (parse_flags (reading, row, 2, &sense))
    add_forms (reading, row, sense);
}

/**
 * samay_lexicon_read_table:
 * @file: the table's name without .lex, which tells its class
 * @faults: (element-type utf8): takes one line per row that is at fault; the other rows are kept
 */
void
samay_lexicon_read_table (SamayLexicon         *self,
                          const SamayNamedDays *named_days,
                          SamayTable           *table,
                          const char           *file,
                          guint8                lang,
                          GPtrArray            *faults)
{
  Reading reading = { self, named_days, samay_table_get_name (table), NULL, faults, SAMAY_CLASS_NONE, lang, FALSE };

  reading.is_endings = g_str_equal (file, "endings");
  reading.class_id = reading.is_endings ? SAMAY_CLASS_VERB : samay_class_from_file (file);
  /* places-districts.lex is another table of places. */
  if (reading.class_id == SAMAY_CLASS_NONE && strrchr (file, '-') != NULL)
    {
      g_autofree char *stem = g_strndup (file, strrchr (file, '-') - file);

      reading.class_id = samay_class_from_file (stem);
    }
  if (reading.class_id == SAMAY_CLASS_NONE)
    {
      samay_table_add_fault (faults, reading.name, 1, "no table is called %s.lex; see \"Adding words\" in CONTRIBUTING for their names", file);
      return;
    }
  reading.info = samay_class_get_info (reading.class_id);
  for (guint i = 0; i < samay_table_get_n (table); i++)
    read_row (&reading, samay_table_get_row (table, i));
}
