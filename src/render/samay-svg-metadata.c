/* samay-svg-metadata.c: JSON-LD with schema.org's Event, one line per event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/samay-svg-metadata.h"

#include <string.h>

#include "locale/samay-edtf.h"
#include "render/samay-svg-text.h"

/* schema.org has no word for denied, and needs none for what took place: "scheduled" is its default. */
static const char *const event_statuses[] = {
  [SAMAY_STATUS_OCCURRED] = NULL,
  [SAMAY_STATUS_PLANNED] = "EventScheduled",
  [SAMAY_STATUS_EXPECTED] = "EventScheduled",
  [SAMAY_STATUS_ONGOING] = "EventScheduled",
  [SAMAY_STATUS_CANCELLED] = "EventCancelled",
  [SAMAY_STATUS_POSTPONED] = "EventPostponed",
  [SAMAY_STATUS_RECURRING] = "EventScheduled",
  [SAMAY_STATUS_DENIED] = NULL,
};

/* One end of EDTF as ISO 8601, which has no ~, no ? and no X. */
static void
append_date (GString    *svg,
             const char *key,
             const char *edtf,
             gsize       length)
{
  while (length > 0 && strchr ("~?%", edtf[length - 1]))
    length--;
  if (length == 0 || memchr (edtf, 'X', length) || memchr (edtf, 'Y', length) || edtf[0] == '.')
    return;
  g_string_append_printf (svg, ",\"%s\":\"", key);
  for (gsize i = 0; i < length; i++)
    if (!strchr ("~?%", edtf[i]))
      g_string_append_c (svg, edtf[i]);
  g_string_append_c (svg, '"');
}

static void
append_dates (GString         *svg,
              const SamayWhen *when)
{
  gboolean until = when->bound == SAMAY_BOUND_UNTIL || when->bound == SAMAY_BOUND_BEFORE;
  gboolean since = when->bound == SAMAY_BOUND_SINCE || when->bound == SAMAY_BOUND_AFTER;
  g_autofree char *edtf = samay_edtf_format (when);
  const char *slash = strchr (edtf, '/');
  const char *last = slash ? slash + 1 : edtf;

  if (!until)
    append_date (svg, "startDate", edtf, slash ? (gsize) (slash - edtf) : strlen (edtf));
  if (!since && (slash || until))
    append_date (svg, "endDate", last, strlen (last));
}

static void
append_event (GString             *svg,
              const SamayEventRow *event)
{
  const char *status = event_statuses[MIN (event->status, SAMAY_STATUS_DENIED)];

  g_string_append (svg, "{\"@type\":\"Event\",\"name\":\"");
  samay_svg_append_json (svg, event->title);
  g_string_append_c (svg, '"');
  append_dates (svg, &event->when);
  if (event->place)
    {
      g_string_append (svg, ",\"location\":\"");
      samay_svg_append_json (svg, event->place);
      g_string_append_c (svg, '"');
    }
  if (status)
    g_string_append_printf (svg, ",\"eventStatus\":\"%s\"", status);
  g_string_append_c (svg, '}');
}

/**
 * samay_svg_append_metadata:
 * @title: (nullable): of the chart
 * @lang: of its words, as BCP 47
 *
 * A `metadata` element that holds JSON-LD: a list of all events, with name, dates (inclusive, as fine as they are known),
 * place and status. An end that is open has no date.
 */
void
samay_svg_append_metadata (GString         *svg,
                           SamayEventTable *table,
                           const char      *title,
                           const char      *lang)
{
  guint n = samay_event_table_get_n (table);

  g_string_append (svg, "<metadata>{\"@context\":{\"@vocab\":\"https://schema.org/\","
                        "\"eventStatus\":{\"@type\":\"@vocab\"}},\"@type\":\"ItemList\"");
  if (title && *title)
    {
      g_string_append (svg, ",\"name\":\"");
      samay_svg_append_json (svg, title);
      g_string_append_c (svg, '"');
    }
  g_string_append (svg, ",\"inLanguage\":\"");
  samay_svg_append_json (svg, lang);
  g_string_append_printf (svg, "\",\"numberOfItems\":%u,\"itemListElement\":[\n", n);
  for (guint row = 0; row < n; row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);

      append_event (svg, &event);
      g_string_append (svg, row + 1 < n ? ",\n" : "\n");
    }
  g_string_append (svg, "]}</metadata>\n");
}
