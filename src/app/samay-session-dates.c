/* samay-session-dates.c: when an event was, as a person says
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-session-private.h"

/* All but what was said of the event before. */
static GPtrArray *
list_without (SamaySession         *self,
              guint                 event,
              const SamayGivenDate *date)
{
  GPtrArray *given = samay_given_dates_copy (self->reading != NULL && self->request.given != NULL
                                               ? self->request.given : samay_timeline_get_given_dates (self->timeline));
  const SamayGivenDate *before = samay_timeline_find_given_date (self->timeline, event);

  for (guint i = given->len; i > 0; i--)
    if (samay_given_date_is_of_same (given->pdata[i - 1], date)
        || (before != NULL && samay_given_date_is_of_same (given->pdata[i - 1], before)))
      g_ptr_array_remove_index (given, i - 1);
  return given;
}

/**
 * samay_session_give_date:
 * @row: of the table
 * @when: (nullable): when the event was; %NULL takes back what was given
 *
 * Reads the text again with that; the event stays chosen if it is.
 */
void
samay_session_give_date (SamaySession    *self,
                         guint            row,
                         const SamayWhen *when)
{
  SamayTellings *tellings;
  g_autoptr (SamayGivenDate) date = NULL;
  g_autoptr (GPtrArray) given = NULL;
  const SamayMentionRef *refs;
  guint n;

  g_return_if_fail (SAMAY_IS_SESSION (self) && row < samay_event_table_get_n (samay_session_get_table (self)));

  tellings = samay_session_get_tellings (self);
  if (samay_tellings_get_n_statements (tellings) == 0)
    return;
  refs = samay_tellings_get_refs (tellings, samay_session_get_whole_row (self, row), &n);
  if (n == 0)
    return;
  date = samay_timeline_give_date (self->timeline, refs[0], when != NULL ? when : &SAMAY_WHEN_UNKNOWN);
  given = list_without (self, samay_timeline_find_event (self->timeline,
                                                         samay_event_table_get_row (samay_session_get_table (self), row).id), date);
  if (when != NULL)
    g_ptr_array_add (given, g_steal_pointer (&date));
  samay_session_read_again (self, given);
}
