/* samay-words.c: the table of a chart's own words
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-words.h"

#include "scene/samay-cluster.h"

#include <string.h>

typedef enum
{
  LANGUAGE_ENGLISH,
  LANGUAGE_HINDI,
  N_LANGUAGES,
} Language;

static const char *const words[SAMAY_N_WORDS][N_LANGUAGES] = {
  [SAMAY_WORD_TODAY] = { "Today", "आज" },
  [SAMAY_WORD_UNDATED] = { "Undated (%s)", "तिथि अज्ञात (%s)" },
  [SAMAY_WORD_NO_EVENTS] = { "No events", "कोई घटना नहीं" },
  [SAMAY_WORD_ONE_EVENT] = { "%s event", "%s घटना" },
  [SAMAY_WORD_MANY_EVENTS] = { "%s events", "%s घटनाएँ" },
  [SAMAY_WORD_FOLDED] = { "More events, a dot each", "और घटनाएँ, हर बिंदु एक" },
  [SAMAY_WORD_PART] = { "Fades: part of a period", "धुँधला सिरा: अवधि का एक भाग" },
  [SAMAY_WORD_APPROXIMATE] = { "Broken ends: about", "टूटे सिरे: लगभग" },
  [SAMAY_WORD_OPEN] = { "Arrow: open-ended", "तीर: एक ओर खुली" },
  [SAMAY_WORD_DESCRIPTION] = { "Timeline: %s", "समयरेखा: %s" },
  [SAMAY_WORD_SOURCES] = { "%s sources", "%s स्रोत" },
  [SAMAY_WORD_DISPUTED] = { "%s sources differ", "%s स्रोत एकमत नहीं" },
  [SAMAY_WORD_RING] = { "Ring: sources differ", "घेरा: स्रोत एकमत नहीं" },
  [SAMAY_WORD_EXACT] = { "Sharp ends: the dates are named", "सीधे सिरे: तिथियाँ बताई गईं" },
  [SAMAY_WORD_UNTIL] = { "Arrow to the left: until or before", "बाईं ओर तीर: तक या पहले" },
  [SAMAY_WORD_SINCE] = { "Arrow to the right: since or after", "दाईं ओर तीर: से या बाद" },
  [SAMAY_WORD_BAR] = { "Bar with a number: many events; click to come nearer", "संख्या वाला दंड: कई घटनाएँ; पास जाने के लिए क्लिक करें" },
  [SAMAY_WORD_WEEKEND] = { "Weekend", "शनिवार और रविवार" },
  [SAMAY_WORD_LEGEND_STATUS] = { "What became of it", "घटना का क्या हुआ" },
  [SAMAY_WORD_LEGEND_DATE] = { "How surely the date is known", "तिथि कितनी पक्की है" },
  [SAMAY_WORD_LEGEND_MORE] = { "In the view", "दृश्य में" },
  [SAMAY_WORD_OTHER_PLACES] = { "Other places", "अन्य स्थान" },
  [SAMAY_WORD_OTHER_PEOPLE] = { "Other people", "अन्य लोग" },
  [SAMAY_WORD_OTHER_STATEMENTS] = { "Other statements", "अन्य वक्तव्य" },
  [SAMAY_WORD_NO_PLACE] = { "No place named", "स्थान नहीं बताया गया" },
  [SAMAY_WORD_NO_PERSON] = { "No person named", "किसी का नाम नहीं बताया गया" },
  [SAMAY_WORD_NO_STATEMENT] = { "Untitled", "बिना शीर्षक" },
};

static const char *const statuses[][N_LANGUAGES] = {
  [SAMAY_STATUS_OCCURRED] = { "Occurred", "हो चुकी" },
  [SAMAY_STATUS_PLANNED] = { "Planned", "तय" },
  [SAMAY_STATUS_EXPECTED] = { "Expected", "संभावित" },
  [SAMAY_STATUS_ONGOING] = { "Ongoing", "जारी" },
  [SAMAY_STATUS_CANCELLED] = { "Cancelled", "रद्द" },
  [SAMAY_STATUS_POSTPONED] = { "Postponed", "स्थगित" },
  [SAMAY_STATUS_RECURRING] = { "Recurring", "बार-बार होने वाली" },
  [SAMAY_STATUS_DENIED] = { "Denied", "खंडन किया गया" },
};

static Language
get_language (const char *locale)
{
  return locale && strncmp (locale, "hi", 2) == 0 ? LANGUAGE_HINDI : LANGUAGE_ENGLISH;
}

/**
 * samay_word_get:
 * @locale: (nullable): "hi" and its kind give Hindi, everything else English
 *
 * Returns: (transfer none): the word or the format
 */
const char *
samay_word_get (SamayWord   self,
                const char *locale)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_WORDS, "");

  return words[self][get_language (locale)];
}

/**
 * samay_sources_format:
 *
 * Returns: (transfer full) (nullable): how many statements tell of the event, and whether they agree; %NULL where there is
 *   only one
 */
char *
samay_sources_format (const SamayEventRow *event,
                      SamayDateFormat     *format)
{
  const char *locale = samay_date_format_get_locale (format);
  SamayWord word = event->n_conflicts > 0 ? SAMAY_WORD_DISPUTED : SAMAY_WORD_SOURCES;
  g_autofree char *number = NULL;

  if (event->n_sources < 2)
    return NULL;
  number = samay_date_format_number (format, event->n_sources);
  return g_strdup_printf (samay_word_get (word, locale), number);
}

/**
 * samay_when_and_where_format:
 * @with_place: whether where it was has no line of its own
 *
 * Returns: (transfer full): the date, and after it how many tell of the event; clean, for one line
 */
char *
samay_when_and_where_format (const SamayEventRow *event,
                             SamayDateFormat     *format,
                             gboolean             with_place)
{
  const char *place = with_place ? event->place : NULL;
  g_autofree char *date = samay_date_format_when (format, &event->when);
  g_autofree char *sources = samay_sources_format (event, format);
  g_autofree char *all = g_strdup_printf ("%s%s%s%s%s", date, place ? " · " : "", place ? place : "", sources ? " · " : "",
                                          sources ? sources : "");

  return samay_text_clean (all);
}

/**
 * samay_status_get_word:
 *
 * Returns: (transfer none): what a legend calls the status
 */
const char *
samay_status_get_word (SamayStatus self,
                       const char *locale)
{
  guint index = (guint) self < G_N_ELEMENTS (statuses) ? self : SAMAY_STATUS_OCCURRED;

  return statuses[index][get_language (locale)];
}
