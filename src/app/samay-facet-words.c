/* samay-facet-words.c: places and people by their names, statements by their titles, the rest by words of the program
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-facet-words.h"

#include <glib/gi18n.h>

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

static const char *const names[SAMAY_N_FACETS] = {
  [SAMAY_FACET_PLACE] = N_("Place"),
  [SAMAY_FACET_PERSON] = N_("Person or organisation"),
  [SAMAY_FACET_STATUS] = N_("Status"),
  [SAMAY_FACET_STATEMENT] = N_("Statement"),
  [SAMAY_FACET_PRECISION] = N_("Precision of the date"),
};

static const char *const precisions[] = {
  [SAMAY_PRECISION_UNKNOWN] = N_("No date"),
  [SAMAY_PRECISION_SECOND] = N_("Second"),
  [SAMAY_PRECISION_MINUTE] = N_("Minute"),
  [SAMAY_PRECISION_HOUR] = N_("Hour"),
  [SAMAY_PRECISION_DAY] = N_("Day"),
  [SAMAY_PRECISION_WEEK] = N_("Week"),
  [SAMAY_PRECISION_MONTH] = N_("Month"),
  [SAMAY_PRECISION_SEASON] = N_("Season"),
  [SAMAY_PRECISION_QUARTER] = N_("Quarter"),
  [SAMAY_PRECISION_HALF] = N_("Half-year"),
  [SAMAY_PRECISION_YEAR] = N_("Year"),
  [SAMAY_PRECISION_DECADE] = N_("Decade"),
  [SAMAY_PRECISION_CENTURY] = N_("Century"),
  [SAMAY_PRECISION_MILLENNIUM] = N_("Millennium"),
};

/**
 * samay_facet_words_get_name:
 *
 * Returns: (transfer none): what the facet is called
 */
const char *
samay_facet_words_get_name (SamayFacet facet)
{
  g_return_val_if_fail (facet < SAMAY_N_FACETS, "");

  return _(names[facet]);
}

static char *
dup_status (SamaySession *session,
            const char   *key)
{
  const char *locale = samay_date_format_get_locale (samay_session_get_format (session));

  for (guint status = 0; status <= SAMAY_STATUS_DENIED; status++)
    if (g_str_equal (samay_status_get_name (status), key))
      return g_strdup (samay_status_get_word (status, locale));
  return g_strdup (key);
}

static char *
dup_precision (const char *key)
{
  for (guint precision = 0; precision < G_N_ELEMENTS (precisions); precision++)
    if (g_strcmp0 (samay_precision_get_name (precision), key) == 0)
      return g_strdup (_(precisions[precision]));
  return g_strdup (key);
}

/**
 * samay_facet_words_dup_value:
 * @key: as samay_facets_get_key() has it, of this or of a former table
 *
 * Returns: (transfer full): what a person calls the value, on one line
 */
char *
samay_facet_words_dup_value (SamaySession *session,
                             SamayFacet    facet,
                             const char   *key)
{
  g_return_val_if_fail (SAMAY_IS_SESSION (session) && key != NULL, g_strdup (""));

  switch (facet)
    {
    case SAMAY_FACET_STATUS:
      return dup_status (session, key);
    case SAMAY_FACET_PRECISION:
      return dup_precision (key);
    case SAMAY_FACET_PLACE:
    case SAMAY_FACET_PERSON:
    case SAMAY_FACET_STATEMENT:
    case SAMAY_N_FACETS:
    default:
      return samay_text_clean (key);
    }
}
