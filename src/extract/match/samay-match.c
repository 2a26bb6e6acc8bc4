/* samay-match.c: what a rule's words say by its arguments
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-match.h"

#include "locale/samay-calendar.h"

static const SamayBinding *
find_binding (const SamayMatch *match,
              char              slot)
{
  for (guint i = 0; i < match->n; i++)
    if (match->slots[i] == slot)
      return &match->bindings[i];
  return NULL;
}

/* Value of an argument: whole, but for by= and the n= of a duration, which are hundredths. Gone where its slot was an option left out. */
gboolean
samay_match_get_value (const SamayMatch    *match,
                       const SamayArgument *argument,
                       gboolean             in_hundredths,
                       gint32              *out_value)
{
  const SamayBinding *binding;
  gint64 value;

  if (!argument->is_slot)
    {
      *out_value = in_hundredths ? argument->value * 100 : argument->value;
      return TRUE;
    }
  binding = find_binding (match, argument->slot);
  if (binding == NULL)
    return FALSE;
  value = binding->value;
  if (binding->class_id == SAMAY_CLASS_NUMBER && !in_hundredths)
    value /= 100;
  else if (binding->class_id != SAMAY_CLASS_NUMBER && in_hundredths)
    value *= 100;
  *out_value = (gint32) CLAMP (value * argument->sign, -G_MAXINT32, G_MAXINT32);
  return TRUE;
}

/* Whether what fills the slot of that key was read as the class. */
gboolean
samay_match_has_class (const SamayMatch *match,
                       SamayKey          key,
                       guint             class_id)
{
  const SamayArgument *argument = samay_match_find_argument (match, key);
  const SamayBinding *binding = argument != NULL && argument->is_slot ? find_binding (match, argument->slot) : NULL;

  return binding != NULL && binding->class_id == class_id;
}

/**
 * samay_match_is_possible:
 *
 * Returns: %FALSE where the numbers can't be what the rule takes them for: 31 April, days 23 to 19 of one month, 2015-12 as a
 *   span of years
 */
gboolean
samay_match_is_possible (const SamayMatch *match)
{
  gint32 year, to_year, month, day, to_day, to_month, era;
  gboolean has_day = samay_match_find_value (match, SAMAY_KEY_DAY, FALSE, &day);

  /* The 41st is no day, with a weekday or without. */
  if (has_day && (day < 1 || day > 31))
    return FALSE;
  if (has_day && samay_match_find_value (match, SAMAY_KEY_ERA, FALSE, &era) && era >= SAMAY_ERA_SAKA)
    return TRUE;
  if (has_day && samay_match_find_value (match, SAMAY_KEY_MONTH, FALSE, &month) && day > samay_month_get_days (2000, month))
    return FALSE;
  if (has_day && samay_match_find_value (match, SAMAY_KEY_TO_DAY, FALSE, &to_day) && !samay_match_find_value (match, SAMAY_KEY_TO_MONTH, FALSE, &to_month)
      && to_day <= day)
    return FALSE;
  if (samay_match_find_value (match, SAMAY_KEY_YEAR, FALSE, &year) && samay_match_find_value (match, SAMAY_KEY_TO_YEAR, FALSE, &to_year) && !has_day)
    {
      if (samay_match_has_class (match, SAMAY_KEY_TO_YEAR, SAMAY_CLASS_YEAR_SHORT))
        return to_year > year % 100 || (year % 100 == 99 && to_year == 0);
      return to_year > year || samay_match_find_value (match, SAMAY_KEY_MONTH, FALSE, &month);
    }
  return TRUE;
}
