/* samay-number.c: numbers in digits and words, and the classes that are computed from them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "extract/match/samay-number.h"

#define AMOUNT_MAX (G_GINT64_CONSTANT (20000000) * 100)

static const SamayToken *
get_number (const SamaySentence *sentence,
            guint                i)
{
  return i < sentence->n && sentence->tokens[i].kind == SAMAY_WORD_NUMBER ? &sentence->tokens[i] : NULL;
}

/* Digits that stand alone: no decimal point, no commas, no letter glued to their front. */
static gboolean
read_plain (const SamaySentence *sentence,
            guint                i,
            guint                digits_min,
            guint                digits_max,
            SamayBinding        *binding)
{
  const SamayToken *token = get_number (sentence, i);

  if (token == NULL || token->is_grouped || token->is_decimal || token->n_digits < digits_min || token->n_digits > digits_max)
    return FALSE;
  binding->value = (gint32) token->number;
  binding->n = 1;
  return TRUE;
}

/* Digits, with a fraction, in hundredths. */
static guint
read_digits (const SamaySentence *sentence,
             guint                i,
             gint64              *amount)
{
  const SamayToken *token = get_number (sentence, i);
  const SamayToken *fraction;
  gint64 value;

  if (token == NULL || token->number > AMOUNT_MAX / 100)
    return 0;
  value = token->number * 100;
  fraction = token->is_decimal && i + 1 < sentence->n && sentence->tokens[i + 1].c == '.' ? get_number (sentence, i + 2) : NULL;
  if (fraction != NULL && fraction->is_decimal)
    {
      gint64 part = fraction->number, digits = fraction->n_digits;

      for (; digits > 2; digits--)
        part /= 10;
      *amount = value + (digits == 1 ? part * 10 : part);
      return 3;
    }
  *amount = value;
  return 1;
}

/* Grammar of numbers in words: units add up below a multiplier, a multiplier takes what is below it:
 * two thousand twenty-four, दो हज़ार चौबीस, डेढ़ सौ, साढ़े तीन लाख, 1.5 करोड़. */
typedef struct
{
  gint64 total;   /* whole groups so far, hundredths */
  gint64 group;   /* below the next multiplier, hundredths */
  gint64 modifier;
  gint64 last_multiplier;
  gboolean has_group;
  gboolean takes_unit; /* after a round ten, a unit may follow */
} Sum;

static gboolean
add_plain (Sum    *sum,
           gint64  value)
{
  if (sum->has_group && !(sum->takes_unit && value < 1000 && value > 0))
    return FALSE;
  sum->takes_unit = !sum->has_group && value >= 2000 && value <= 9000 && value % 1000 == 0;
  sum->group += value + sum->modifier;
  sum->modifier = 0;
  sum->has_group = TRUE;
  return TRUE;
}

static gboolean
add_multiplier (Sum    *sum,
                gint64  value)
{
  gint64 base = sum->has_group ? sum->group : 100;

  if (base > AMOUNT_MAX / MAX (value, 1) || (sum->last_multiplier != 0 && value >= sum->last_multiplier))
    return FALSE;
  base = base * value + sum->modifier * value;
  sum->modifier = 0;
  sum->group = 0;
  sum->has_group = FALSE;
  sum->takes_unit = FALSE;
  sum->last_multiplier = value;
  sum->total += base;
  return sum->total <= AMOUNT_MAX;
}

static gboolean
add_sense (Sum              *sum,
           const SamaySense *sense)
{
  switch (sense->extra)
    {
    case SAMAY_AMOUNT_MULTIPLIER:
      return add_multiplier (sum, sense->value);
    case SAMAY_AMOUNT_MODIFIER:
      if (sum->has_group || sum->modifier != 0)
        return FALSE;
      sum->modifier = sense->value;
      return TRUE;
    default:
      return add_plain (sum, sense->value);
    }
}

/* A hyphen inside twenty-four, or an and after a hundred. */
static guint
skip_joint (const SamaySentence *sentence,
            guint                at,
            const Sum           *sum)
{
  guint n;

  if (at + 1 < sentence->n && sum->takes_unit && sentence->tokens[at].c == '-' && !sentence->tokens[at].space_before
      && samay_sentence_match_form (sentence, at + 1, SAMAY_CLASS_NUMBER_WORD, &n) != NULL)
    return 1;
  /* three hundred and five */
  if (at + 1 < sentence->n && sum->last_multiplier != 0 && !sum->has_group && !sentence->pack->is_head_final
      && samay_token_has_class (sentence, at, SAMAY_CLASS_CLAUSE_WORD)
      && samay_sentence_match_form (sentence, at + 1, SAMAY_CLASS_NUMBER_WORD, &n) != NULL)
    return 1;
  return 0;
}

static guint
read_words (const SamaySentence *sentence,
            guint                first,
            Sum                 *sum,
            gboolean             allow_plain)
{
  guint at = first, end = first;

  while (at < sentence->n)
    {
      guint n = 0, joint = at > first ? skip_joint (sentence, at, sum) : 0;
      const SamaySense *sense = samay_sentence_match_form (sentence, at + joint, SAMAY_CLASS_NUMBER_WORD, &n);
      Sum before = *sum;

      if (sense == NULL || (!allow_plain && sense->extra != SAMAY_AMOUNT_MULTIPLIER) || !add_sense (sum, sense))
        {
          *sum = before;
          break;
        }
      at += joint + n;
      if (sense->extra != SAMAY_AMOUNT_MODIFIER)
        end = at;
    }
  return end - first;
}

static gboolean
read_amount (const SamaySentence *sentence,
             guint                i,
             SamayBinding        *binding)
{
  Sum sum = { 0 };
  guint n = read_digits (sentence, i, &sum.group);

  if (n > 0)
    {
      sum.has_group = TRUE;
      n += read_words (sentence, i + n, &sum, FALSE);
    }
  else
    n = read_words (sentence, i, &sum, TRUE);
  if (n == 0 || sum.total + sum.group + sum.modifier < 0)
    return FALSE;
  binding->value = (gint32) MIN (sum.total + sum.group + sum.modifier, G_MAXINT32);
  binding->n = n;
  return TRUE;
}

/* 13वीं, 6th, or a word such as तेरहवीं; @out_n counts the ending. */
static gboolean
read_ordinal (const SamaySentence *sentence,
              guint                i,
              SamayBinding        *binding)
{
  guint n;
  const SamaySense *sense = samay_sentence_match_form (sentence, i, SAMAY_CLASS_ORDINAL_WORD, &n);

  if (sense != NULL)
    {
      binding->value = sense->value;
      binding->n = n;
      return TRUE;
    }
  if (!read_plain (sentence, i, 1, 4, binding) || i + 1 >= sentence->n)
    return FALSE;
  /* 15 वीं: a space is often typed; वे is a word of its own then. */
  if (samay_token_has_class (sentence, i + 1, SAMAY_CLASS_ORDINAL_ENDING)
      && (!sentence->tokens[i + 1].space_before
          || (sentence->pack->is_head_final && !samay_token_has_class (sentence, i + 1, SAMAY_CLASS_DEMONSTRATIVE))))
    {
      binding->n = 2;
      return TRUE;
    }
  if (sentence->tokens[i + 1].c == '-' && !sentence->tokens[i + 1].space_before && i + 2 < sentence->n
      && !sentence->tokens[i + 2].space_before && samay_token_has_class (sentence, i + 2, SAMAY_CLASS_ORDINAL_ENDING))
    {
      binding->n = 3;
      return TRUE;
    }
  return FALSE;
}

/* A number in words alone, as a whole number from @least to @most. */
static gboolean
read_word_number (const SamaySentence *sentence,
                  guint                i,
                  gint32               least,
                  gint32               most,
                  SamayBinding        *binding)
{
  if (!samay_token_has_class (sentence, i, SAMAY_CLASS_NUMBER_WORD) || !read_amount (sentence, i, binding)
      || binding->value % 100 != 0)
    return FALSE;
  binding->value /= 100;
  return binding->value >= least && binding->value <= most;
}

static gboolean
read_day (const SamaySentence *sentence,
          guint                i,
          SamayBinding        *binding)
{
  if (read_ordinal (sentence, i, binding) || read_plain (sentence, i, 1, 2, binding))
    return binding->value >= 1 && binding->value <= 31;
  return read_word_number (sentence, i, 1, 31, binding);
}

/* nineteen eighty-four, उन्नीस सौ सैंतालीस, दो हज़ार चौबीस, 1947. */
static gboolean
read_year (const SamaySentence *sentence,
           guint                i,
           SamayBinding        *binding)
{
  SamayBinding rest = { 0 };

  if (read_plain (sentence, i, 4, 4, binding))
    return binding->value >= 1000 && binding->value <= 2999;
  /* A bare thousand is an amount; a year in words has at least two words. */
  if (read_word_number (sentence, i, 1001, 2999, binding))
    return binding->n >= 2;
  if (!read_word_number (sentence, i, 10, 20, binding) || !read_word_number (sentence, i + binding->n, 10, 99, &rest))
    return FALSE;
  binding->value = binding->value * 100 + rest.value;
  binding->n += rest.n;
  return TRUE;
}

static gboolean
read_decade (const SamaySentence *sentence,
             guint                i,
             SamayBinding        *binding)
{
  if (read_plain (sentence, i, 4, 4, binding) || read_plain (sentence, i, 2, 2, binding))
    return binding->value % 10 == 0;
  return read_word_number (sentence, i, 20, 90, binding) && binding->value % 10 == 0;
}

/**
 * samay_number_match:
 * @class_id: a computed class, when-classes aside
 *
 * Returns: whether the longest such number that begins at token @i is one of the class
 */
gboolean
samay_number_match (const SamaySentence *sentence,
                    guint                i,
                    guint                class_id,
                    SamayBinding        *out_binding)
{
  switch (class_id)
    {
    case SAMAY_CLASS_NUMBER:
      return read_amount (sentence, i, out_binding);
    case SAMAY_CLASS_DAY:
      return read_day (sentence, i, out_binding);
    case SAMAY_CLASS_DAY_DIGITS:
      return read_plain (sentence, i, 1, 2, out_binding) && out_binding->value >= 1 && out_binding->value <= 31;
    case SAMAY_CLASS_MONTH_DIGITS:
      return read_plain (sentence, i, 1, 2, out_binding) && out_binding->value >= 1 && out_binding->value <= 12;
    case SAMAY_CLASS_YEAR:
      return read_year (sentence, i, out_binding);
    case SAMAY_CLASS_YEAR_SHORT:
      return read_plain (sentence, i, 2, 2, out_binding);
    case SAMAY_CLASS_YEAR_ANY:
      return read_plain (sentence, i, 1, 4, out_binding) && out_binding->value > 0;
    case SAMAY_CLASS_DECADE:
      return read_decade (sentence, i, out_binding);
    case SAMAY_CLASS_ORDINAL:
      return read_ordinal (sentence, i, out_binding);
    case SAMAY_CLASS_HOUR:
      return (read_plain (sentence, i, 1, 2, out_binding)
              || (sentence->tokens[i].kind == SAMAY_WORD_NUMBER && sentence->tokens[i].is_decimal && sentence->tokens[i].n_digits <= 2
                  && (out_binding->value = sentence->tokens[i].number, out_binding->n = 1))
              || read_word_number (sentence, i, 1, 24, out_binding))
             && out_binding->value <= 24;
    case SAMAY_CLASS_MINUTE:
      if (sentence->tokens[i].kind != SAMAY_WORD_NUMBER || sentence->tokens[i].n_digits != 2 || sentence->tokens[i].number > 59)
        return FALSE;
      out_binding->value = sentence->tokens[i].number;
      out_binding->n = 1;
      return TRUE;
    case SAMAY_CLASS_DIGITS:
      if (sentence->tokens[i].kind != SAMAY_WORD_NUMBER)
        return FALSE;
      out_binding->value = (gint32) MIN (sentence->tokens[i].number, G_MAXINT32);
      out_binding->n = 1;
      return TRUE;
    case SAMAY_CLASS_WORD:
      out_binding->n = 1;
      return sentence->tokens[i].kind == SAMAY_WORD_LETTERS && sentence->tokens[i].space_before;
    default:
      return FALSE;
    }
}
