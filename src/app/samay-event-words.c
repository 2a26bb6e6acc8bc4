/* samay-event-words.c: date, title, place and status, in that order
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-words.h"

#include <glib/gi18n.h>

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

/* By SamayDerivation: how the date is known. */
static const char *const derivations[] = {
  [SAMAY_DERIVATION_STATED] = N_ ("Stated in the text"),
  [SAMAY_DERIVATION_COMPUTED] = N_ ("Counted from another date"),
  [SAMAY_DERIVATION_INFERRED] = N_ ("Counted from a date that was inferred"),
};

/**
 * samay_event_words_get_derivation:
 *
 * Returns: (transfer none) (nullable): how the date is known; %NULL where there is none
 */
const char *
samay_event_words_get_derivation (const SamayEventRow *event)
{
  if (samay_when_is_undated (&event->when))
    return NULL;
  if (event->is_given)
    return _ ("Given by you");
  if (event->basis == SAMAY_BASIS_ORDER)
    return _ ("Known only by the order of what is told");
  return event->derivation < G_N_ELEMENTS (derivations) ? _ (derivations[event->derivation]) : NULL;
}

/**
 * samay_event_words_dup_date:
 *
 * Returns: (transfer full): the date in words; for an unknown one, that it is unknown
 */
char *
samay_event_words_dup_date (const SamayEventRow *event,
                            SamayDateFormat     *format)
{
  return samay_date_format_when (format, &event->when);
}

/**
 * samay_event_words_get_status:
 *
 * Returns: (transfer none): the status, as the chart's legend calls it
 */
const char *
samay_event_words_get_status (const SamayEventRow *event,
                              SamayDateFormat     *format)
{
  return samay_status_get_word (event->status, samay_date_format_get_locale (format));
}

/**
 * samay_event_words_dup_status:
 *
 * Returns: (transfer full): the status, and how many sources tell of the event where there are several
 */
char *
samay_event_words_dup_status (const SamayEventRow *event,
                              SamayDateFormat     *format)
{
  const char *status = samay_event_words_get_status (event, format);
  g_autofree char *sources = samay_sources_format (event, format);

  return sources != NULL ? g_strdup_printf ("%s · %s", status, sources) : g_strdup (status);
}

/**
 * samay_event_words_dup_line:
 *
 * Returns: (transfer full): the event in one line, to be heard: date, title, place if there is one, status
 */
char *
samay_event_words_dup_line (const SamayEventRow *event,
                            SamayDateFormat     *format)
{
  g_autofree char *date = samay_event_words_dup_date (event, format);
  g_autofree char *title = samay_text_clean (event->title);
  g_autofree char *place = event->place != NULL ? samay_text_clean (event->place) : NULL;
  g_autofree char *status = samay_event_words_dup_status (event, format);

  if (place == NULL)
    /* Translators: an event, as a screen reader says it: date, title, status */
    return g_strdup_printf (C_ ("event", "%1$s: %2$s, %3$s"), date, title, status);
  /* Translators: an event, as a screen reader says it: date, title, place, status */
  return g_strdup_printf (C_ ("event", "%1$s: %2$s, %3$s, %4$s"), date, title, place, status);
}

/**
 * samay_event_words_dup_markup:
 *
 * Returns: (transfer full): the event in three lines of Pango markup, for a tooltip
 */
char *
samay_event_words_dup_markup (const SamayEventRow *event,
                              SamayDateFormat     *format)
{
  g_autofree char *date = samay_event_words_dup_date (event, format);
  g_autofree char *title = samay_text_clean (event->title);
  g_autofree char *place = event->place != NULL ? samay_text_clean (event->place) : NULL;
  g_autofree char *status = samay_event_words_dup_status (event, format);

  if (place == NULL)
    return g_markup_printf_escaped ("<b>%s</b>\n%s\n<small>%s</small>", date, title, status);
  return g_markup_printf_escaped ("<b>%s</b>\n%s\n<small>%s · %s</small>", date, title, place, status);
}
