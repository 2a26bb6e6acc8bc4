/* samay-json-vocabulary.c: how dates and what belongs to them are told in every format
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-vocabulary.h"

#include "locale/samay-edtf.h"
#include "store/samay-json-writer.h"

static void
emit_day (SamayJsonEmitter *emitter,
          const char       *key,
          gint64            instant_s,
          gboolean          is_known)
{
  g_autofree char *day = is_known ? samay_iso_day_format (samay_day_from_instant (instant_s)) : NULL;

  samay_json_emit_word (emitter, key, day);
}

void
samay_json_emit_edtf (SamayJsonEmitter *emitter,
                      const char       *key,
                      const SamayWhen  *when)
{
  g_autofree char *edtf = when != NULL ? samay_json_dup_edtf (when) : NULL;

  samay_json_emit_word (emitter, key, edtf);
}

/* Days, inclusive, of what is named. An event dated by order alone has no day of its own: only the bound is known. */
static void
emit_days (SamayJsonEmitter *emitter,
           const SamayWhen  *when,
           SamayBasis        basis)
{
  gboolean is_order = basis == SAMAY_BASIS_ORDER;
  gboolean is_upper = when->bound == SAMAY_BOUND_BEFORE || when->bound == SAMAY_BOUND_UNTIL;
  gboolean is_lower = when->bound == SAMAY_BOUND_AFTER || when->bound == SAMAY_BOUND_SINCE;
  SamaySpan span = when->span;

  emit_day (emitter, "from", span.begin_s, span.begin_s != SAMAY_INSTANT_MIN && !(is_order && is_upper));
  emit_day (emitter, "to", MAX (span.begin_s, span.end_s - 1),
            span.end_s != SAMAY_INSTANT_MAX && !(is_order && is_lower));
}

void
samay_json_emit_when (SamayJsonEmitter *emitter,
                      const SamayWhen  *when,
                      SamayDerivation   derivation,
                      SamayBasis        basis)
{
  samay_json_emit_edtf (emitter, "when", when);
  emit_days (emitter, when, basis);
  samay_json_emit_word (emitter, "precision", samay_precision_get_name (when->precision));
  samay_json_emit_word (emitter, "part", when->part != SAMAY_PART_NONE ? samay_part_get_name (when->part) : NULL);
  samay_json_emit_word (emitter, "bound", samay_bound_get_name (when->bound));
  samay_json_emit_word (emitter, "certainty", samay_certainty_get_name (when->certainty));
  if (when->zone_min != SAMAY_ZONE_NONE)
    samay_json_emit_int (emitter, "zone", when->zone_min);
  else
    samay_json_emit_null (emitter, "zone");
  samay_json_emit_word (emitter, "derivation", samay_derivation_get_name (derivation));
  samay_json_emit_array_start (emitter, "alternatives");
  samay_json_emit_array_end (emitter);
}

void
samay_json_emit_strings (SamayJsonEmitter  *emitter,
                         const char        *key,
                         const char *const *strings)
{
  samay_json_emit_array_start (emitter, key);
  for (guint i = 0; strings != NULL && strings[i] != NULL; i++)
    samay_json_emit_string (emitter, NULL, strings[i]);
  samay_json_emit_array_end (emitter);
}

void
samay_json_emit_series (SamayJsonEmitter  *emitter,
                        const SamaySeries *series,
                        guint              n)
{
  samay_json_emit_array_start (emitter, "series");
  for (guint i = 0; i < n; i++)
    {
      samay_json_emit_object_start (emitter, NULL);
      samay_json_emit_string (emitter, "name", series[i].name);
      samay_json_emit_int (emitter, "number", series[i].number);
      samay_json_emit_object_end (emitter);
    }
  samay_json_emit_array_end (emitter);
}

/**
 * samay_json_dup_edtf:
 *
 * Returns: (transfer full) (nullable): EDTF, or %NULL for what names no date at all, such as a duration: neither a
 *   span nor some of a date's fields
 */
char *
samay_json_dup_edtf (const SamayWhen *when)
{
  const SamayPattern *pattern;

  g_return_val_if_fail (when != NULL, NULL);

  pattern = &when->pattern;
  if (samay_when_is_undated (when) && pattern->year == SAMAY_PATTERN_YEAR_NONE && pattern->month == 0
      && pattern->day == 0 && pattern->weekday == 0)
    return NULL;
  return samay_edtf_format (when);
}
