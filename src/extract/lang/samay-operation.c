/* samay-operation.c: what a rule does with what it matched: `shift by=-n unit=u`
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/lang/samay-operation.h"

#include <string.h>

#include "extract/lang/samay-class.h"
#include "locale/samay-timex.h"

#define KEY(name) (1u << SAMAY_KEY_##name)
#define FIELDS \
  (KEY (YEAR) | KEY (MONTH) | KEY (DAY) | KEY (NAMED_DAY) | KEY (WEEKDAY) | KEY (WEEK) | KEY (QUARTER) | KEY (HALF) | KEY (SEASON) | KEY (DECADE) \
   | KEY (CENTURY) | KEY (ERA) | KEY (HOUR) | KEY (MINUTE) | KEY (DAYPART) | KEY (FISCAL) | KEY (ANCHOR))

/* One row per operation: its name, the keys that it takes, those it can't do without, and what it does. */
static const struct
{
  const char *name;
  guint32 keys;
  guint32 needed;
  const char *doc;
} ops[SAMAY_N_OPS] = {
  [SAMAY_OP_NONE] = { "none", 0, 0, "the words are no date; nothing else may match in them" },
  [SAMAY_OP_SET] = { "set", FIELDS | KEY (PART) | KEY (UNIT), 0,
                     "a date by its fields; those that are missing are found from the statement's date and the tense; unit=weekend takes the weekend that it is in" },
  [SAMAY_OP_SHIFT] = { "shift", KEY (BY) | KEY (UNIT) | KEY (ANCHOR) | KEY (DAYPART), KEY (BY) | KEY (UNIT),
                       "that many units before (negative) or after the statement's date, or the date told of last" },
  [SAMAY_OP_LAST] = { "last", FIELDS | KEY (UNIT) | KEY (PART) | KEY (COUNT) | KEY (TO_DAY), 0, "the unit, weekday, month or season before this one" },
  [SAMAY_OP_THIS] = { "this", FIELDS | KEY (UNIT) | KEY (PART) | KEY (TO_DAY), 0, "the unit that the anchor is in; the nearest weekday of this week" },
  [SAMAY_OP_NEXT] = { "next", FIELDS | KEY (UNIT) | KEY (PART) | KEY (COUNT) | KEY (TO_DAY), 0, "the unit, weekday, month or season after this one" },
  [SAMAY_OP_WINDOW] = { "window", KEY (BY) | KEY (UNIT) | KEY (ANCHOR), KEY (BY) | KEY (UNIT),
                        "that many units long, up to the statement's date (negative) or from the day after it" },
  [SAMAY_OP_NTH] = { "nth", KEY (N) | KEY (UNIT) | KEY (OF) | KEY (COUNT) | KEY (AT) | KEY (WEEKDAY), 0,
                     "the n-th unit of a date; negative counts from its end; count= takes several; at= names a weekday, or the last unit; without of=, a weekday= of the unit= that the anchor is in" },
  [SAMAY_OP_RANGE] = { "range", FIELDS | KEY (TO_YEAR) | KEY (TO_MONTH) | KEY (TO_DAY) | KEY (TO_HOUR) | KEY (TO_CENTURY) | KEY (FROM) | KEY (TO), 0,
                       "from one date to another; a field that one of them lacks is the other's; without to= until now, without from= from now" },
  [SAMAY_OP_PAIR] = { "pair", FIELDS | KEY (FROM) | KEY (TO) | KEY (TO_DAY) | KEY (TO_MONTH) | KEY (TO_YEAR), 0,
                      "two dates joined by and: a range if they are neighbours, else two dates" },
  [SAMAY_OP_PART] = { "part", KEY (PART) | KEY (OF), KEY (PART) | KEY (OF), "the early, middle or late part, or a half, of a date" },
  [SAMAY_OP_MERGE] = { "merge", KEY (OF) | KEY (AT), KEY (OF) | KEY (AT),
                       "one date told by two expressions side by side: a weekday and a day, a day and a clock time" },
  [SAMAY_OP_BOUND] = { "bound", KEY (BOUND) | KEY (OF), KEY (BOUND) | KEY (OF), "the date, open in one direction: until, before, since, after" },
  [SAMAY_OP_APPROXIMATE] = { "approximate", KEY (OF), KEY (OF), "the date, roughly" },
  [SAMAY_OP_DURATION] = { "duration", KEY (N) | KEY (UNIT), KEY (UNIT), "a length of time or an age; no event" },
  [SAMAY_OP_REPEAT] = { "repeat", FIELDS | KEY (UNIT) | KEY (N), 0, "every such unit or day; no event by itself" },
  [SAMAY_OP_TIME] = { "time", KEY (HOUR) | KEY (MINUTE) | KEY (DAYPART) | KEY (TO_HOUR) | KEY (UNIT), 0, "a clock time or part of a day; no event by itself" },
  [SAMAY_OP_ORDER] = { "order", KEY (BOUND), KEY (BOUND), "earlier or later than what was told last: an event without an expression" },
  [SAMAY_OP_OFFSET] = { "offset", KEY (OF) | KEY (BY) | KEY (COUNT), KEY (OF) | KEY (COUNT),
                        "a length (count=) after another date, or before it (by=-1)" },
  [SAMAY_OP_SUM] = { "sum", KEY (OF) | KEY (COUNT) | KEY (AT), KEY (OF) | KEY (COUNT),
                     "a longer length (count=), and a still longer one (at=), added to so long before or after: 2 weeks and 2 days ago" },
  [SAMAY_OP_MOVE] = { "move", KEY (FROM) | KEY (TO), KEY (FROM) | KEY (TO), "an event was moved from one date to another: called off on the first, planned for the second" },
  [SAMAY_OP_REPLACED] = { "replaced", KEY (OF), KEY (OF), "the date, for which something was planned that has another date now" },
  [SAMAY_OP_REPLACING] = { "replacing", KEY (OF), KEY (OF), "the date for which something is planned now, whatever the verb" },
  [SAMAY_OP_AROUND] = { "around", KEY (OF) | KEY (UNIT), KEY (OF) | KEY (UNIT), "the week, month or other unit that a date is in" },
  [SAMAY_OP_FROM] = { "from", KEY (OF) | KEY (COUNT) | KEY (UNIT) | KEY (BY), KEY (OF),
                      "as long as the length (count=), or a unit=, beginning with a date, or ending with it (by=-1)" },
  [SAMAY_OP_ASIDE] = { "aside", KEY (OF), KEY (OF), "the date, named only to compare with or as part of a name; no event" },
  [SAMAY_OP_VAGUE] = { "vague", KEY (UNIT) | KEY (BY), 0, "a time that has no bounds, such as some days ago; no event" },
};

static const char *const anchor_names[] = { "published", "narrative", "ahead", NULL };
static const char *const era_value_names[] = { "ce", "bce", "saka", "hijri", "vikram", NULL };
static const char *const season_value_names[] = { "spring", "summer", "autumn", "winter", "monsoon", NULL };

static const struct
{
  const char *name;
  const char *const *values; /* names that the key takes beside slots and whole numbers */
} keys[SAMAY_N_KEYS] = {
  [SAMAY_KEY_YEAR] = { "year", NULL },
  [SAMAY_KEY_MONTH] = { "month", NULL },
  [SAMAY_KEY_DAY] = { "day", NULL },
  [SAMAY_KEY_NAMED_DAY] = { "named-day", NULL },
  [SAMAY_KEY_WEEKDAY] = { "weekday", NULL },
  [SAMAY_KEY_WEEK] = { "week", NULL },
  [SAMAY_KEY_QUARTER] = { "quarter", NULL },
  [SAMAY_KEY_HALF] = { "half", NULL },
  [SAMAY_KEY_SEASON] = { "season", season_value_names },
  [SAMAY_KEY_DECADE] = { "decade", NULL },
  [SAMAY_KEY_CENTURY] = { "century", NULL },
  [SAMAY_KEY_ERA] = { "era", era_value_names },
  [SAMAY_KEY_HOUR] = { "hour", NULL },
  [SAMAY_KEY_MINUTE] = { "minute", NULL },
  [SAMAY_KEY_DAYPART] = { "daypart", samay_daypart_names },
  [SAMAY_KEY_FISCAL] = { "fiscal", NULL },
  [SAMAY_KEY_TO_YEAR] = { "to-year", NULL },
  [SAMAY_KEY_TO_MONTH] = { "to-month", NULL },
  [SAMAY_KEY_TO_DAY] = { "to-day", NULL },
  [SAMAY_KEY_TO_HOUR] = { "to-hour", NULL },
  [SAMAY_KEY_TO_CENTURY] = { "to-century", NULL },
  [SAMAY_KEY_BY] = { "by", NULL },
  [SAMAY_KEY_UNIT] = { "unit", NULL },
  [SAMAY_KEY_N] = { "n", NULL },
  [SAMAY_KEY_COUNT] = { "count", NULL },
  [SAMAY_KEY_FROM] = { "from", NULL },
  [SAMAY_KEY_TO] = { "to", NULL },
  [SAMAY_KEY_OF] = { "of", NULL },
  [SAMAY_KEY_AT] = { "at", NULL },
  [SAMAY_KEY_PART] = { "part", NULL },
  [SAMAY_KEY_BOUND] = { "bound", NULL },
  [SAMAY_KEY_ANCHOR] = { "anchor", anchor_names },
};

const char *
samay_op_get_name (SamayOp op)
{
  g_return_val_if_fail (op < SAMAY_N_OPS, NULL);
  return ops[op].name;
}

/* One line that says what the operation does. */
const char *
samay_op_get_doc (SamayOp op)
{
  g_return_val_if_fail (op < SAMAY_N_OPS, NULL);
  return ops[op].doc;
}

static int
find_named_value (SamayKey    key,
                  const char *name)
{
  if (keys[key].values != NULL)
    return samay_name_find (keys[key].values, name);
  if (key == SAMAY_KEY_UNIT)
    return samay_unit_from_name (name) != SAMAY_UNIT_NONE ? (int) samay_unit_from_name (name) : -1;
  if (key == SAMAY_KEY_PART)
    for (int i = SAMAY_PART_EARLY; i <= SAMAY_PART_SECOND_HALF; i++)
      if (g_str_equal (samay_part_get_name (i), name))
        return i;
  if (key == SAMAY_KEY_BOUND)
    for (int i = SAMAY_BOUND_UNTIL; i <= SAMAY_BOUND_AFTER; i++)
      if (g_str_equal (samay_bound_get_name (i), name))
        return i;
  return -1;
}

static char *
parse_value (const char    *text,
             SamayArgument *argument)
{
  char *end;
  gint64 number;

  argument->sign = 1;
  if (*text == '-' && g_ascii_isalpha (text[1]))
    {
      argument->sign = -1;
      text++;
    }
  if (g_ascii_islower (text[0]) && text[1] == '\0')
    {
      argument->is_slot = TRUE;
      argument->slot = text[0];
      return NULL;
    }
  number = g_ascii_strtoll (text, &end, 10);
  if (*text != '\0' && *end == '\0' && ABS (number) < 10000)
    {
      argument->value = number;
      return NULL;
    }
  argument->value = find_named_value (argument->key, text);
  if (argument->value >= 0)
    return NULL;
  return g_strdup_printf ("`%s` isn't a value of %s; write a number, a letter of the pattern, or a name from the manual", text,
                          keys[argument->key].name);
}

static char *
parse_argument (const char    *text,
                SamayOp        op,
                SamayArgument *argument)
{
  const char *equals = strchr (text, '=');

  if (equals == NULL)
    return g_strdup_printf ("`%s` isn't key=value", text);
  for (int key = 0; key < SAMAY_N_KEYS; key++)
    if (strlen (keys[key].name) == (gsize) (equals - text) && strncmp (keys[key].name, text, equals - text) == 0)
      {
        if ((ops[op].keys & 1u << key) == 0)
          return g_strdup_printf ("the operation %s has no key %s", ops[op].name, keys[key].name);
        argument->key = key;
        return parse_value (equals + 1, argument);
      }
  return g_strdup_printf ("there is no key `%.*s`", (int) (equals - text), text);
}

static char *
check_needed (const SamayOperation *operation)
{
  guint32 given = 0;

  for (guint i = 0; i < operation->n_arguments; i++)
    given |= 1u << operation->arguments[i].key;
  for (int key = 0; key < SAMAY_N_KEYS; key++)
    if ((ops[operation->op].needed & ~given & 1u << key) != 0)
      return g_strdup_printf ("the operation %s needs %s=", ops[operation->op].name, keys[key].name);
  return NULL;
}

/**
 * samay_operation_parse:
 * @text: such as `shift by=-n unit=u`
 * @out_operation: (out)
 * @out_fault: (out) (transfer full): what is wrong and what to write, where %FALSE is returned
 */
gboolean
samay_operation_parse (const char      *text,
                       SamayOperation  *out_operation,
                       char           **out_fault)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t", -1);
  SamayOperation operation = { SAMAY_N_OPS };
  g_autofree char *fault = NULL;

  for (guint i = 0; words[i] != NULL && fault == NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (operation.op == SAMAY_N_OPS)
        {
          for (operation.op = 0; operation.op < SAMAY_N_OPS; operation.op++)
            if (g_str_equal (ops[operation.op].name, words[i]))
              break;
          if (operation.op == SAMAY_N_OPS)
            fault = g_strdup_printf ("there is no operation `%s`", words[i]);
        }
      else if (operation.n_arguments == SAMAY_ARGUMENTS_MAX)
        fault = g_strdup_printf ("more than %d values", SAMAY_ARGUMENTS_MAX);
      else
        fault = parse_argument (words[i], operation.op, &operation.arguments[operation.n_arguments++]);
    }
  if (fault == NULL && operation.op == SAMAY_N_OPS)
    fault = g_strdup ("the operation is missing");
  if (fault == NULL)
    fault = check_needed (&operation);
  if (fault != NULL)
    {
      *out_fault = g_steal_pointer (&fault);
      return FALSE;
    }
  for (guint i = operation.n_arguments; i-- > 0;)
    operation.by_key[operation.arguments[i].key] = i + 1;
  *out_operation = operation;
  return TRUE;
}
