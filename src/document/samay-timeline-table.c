/* samay-timeline-table.c: a timeline's events as columns, with the dates that a person gave
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-timeline-private.h"

#include "document/samay-importance.h"

/* Two numbers as one. */
static gint64 *
make_key (SamayMentionRef ref)
{
  gint64 *key = g_new (gint64, 1);

  *key = (gint64) ref.statement << 32 | ref.mention;
  return key;
}

/* The mention that has the words, the n-th of those that do. */
static gboolean
find_mention (SamayTimeline        *self,
              const SamayGivenDate *given,
              SamayMentionRef      *out_ref)
{
  guint nth = 0;

  for (guint i = 0; i < self->statements->len; i++)
    {
      guint n;
      const SamayMention *mentions = samay_extraction_get_mentions (samay_timeline_get_extraction (self, i), &n);

      for (guint j = 0; j < n; j++)
        if (samay_given_date_matches (given, samay_timeline_get_extraction (self, i), &mentions[j]) && nth++ == given->nth)
          {
            *out_ref = (SamayMentionRef) { i, j };
            return TRUE;
          }
    }
  return FALSE;
}

static void
place_given_dates (SamayTimeline *self)
{
  SamayMentionRef ref;

  g_hash_table_remove_all (self->given_refs);
  for (guint i = 0; i < self->given->len; i++)
    if (find_mention (self, self->given->pdata[i], &ref))
      g_hash_table_insert (self->given_refs, make_key (ref), self->given->pdata[i]);
}

/**
 * samay_timeline_find_given_date:
 * @event: below samay_timeline_get_n_events()
 *
 * Returns: (transfer none) (nullable): what a person says of the event's date; %NULL if nothing
 */
const SamayGivenDate *
samay_timeline_find_given_date (SamayTimeline *self,
                                guint          event)
{
  const SamayMentionRef *refs;
  guint n;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->ids->len, NULL);

  refs = samay_timeline_get_refs (self, event, &n);
  for (guint i = 0; g_hash_table_size (self->given_refs) > 0 && i < n; i++)
    {
      g_autofree gint64 *key = make_key (refs[i]);
      const SamayGivenDate *given = g_hash_table_lookup (self->given_refs, key);

      if (given != NULL)
        return given;
    }
  return NULL;
}

/* What a person says goes before what was read. */
static void
take_given (SamayTimeline *self,
            guint          event,
            SamayEventRow *row)
{
  const SamayGivenDate *given = samay_timeline_find_given_date (self, event);

  if (given == NULL)
    return;
  row->when = given->when;
  row->basis = SAMAY_BASIS_EXPRESSION;
  row->derivation = SAMAY_DERIVATION_STATED;
  row->is_given = TRUE;
}

/* As much of it as tells how important it is; the mention itself lies far away in memory. */
static SamayMention
recall_mention (const SamayMergeMention *mention)
{
  return (SamayMention) {
    .when = mention->when,
    .place = mention->place,
    .people = mention->people,
    .n_series = mention->n_series,
    .basis = mention->basis,
  };
}

static void
add_merged (SamayTimeline          *self,
            guint                   event,
            SamayEventTableBuilder *builder)
{
  const SamayMergedEvent *merged = &self->merged->events[event];
  SamayMention mention = recall_mention (&self->merged->mentions[merged->dater]);
  SamayEventRow row = {
    .when = merged->when,
    .id = g_array_index (self->ids, SamayEventId, event).text,
    .title = self->merged->mentions[merged->speaker].title,
    .place = merged->place,
    .importance = samay_importance_measure (&mention, merged->n_mentions),
    .n_mentions = merged->n_mentions,
    .status = merged->status,
    .basis = mention.basis,
    .derivation = self->merged->mentions[merged->dater].derivation,
    .n_sources = merged->n_sources,
    .n_conflicts = merged->n_conflicts,
  };

  take_given (self, event, &row);
  samay_event_table_builder_add (builder, &row);
}

static void
add_single (SamayTimeline          *self,
            guint                   event,
            SamayEventTableBuilder *builder)
{
  guint n;
  const SamayMentionRef *refs = samay_timeline_get_refs (self, event, &n);
  const SamayMention *mention = samay_timeline_get_mention (self, refs[0]);
  g_autofree char *title = samay_extraction_dup_title (samay_timeline_get_extraction (self, refs[0].statement), mention);
  SamayEventRow row = {
    .when = mention->when,
    .id = g_array_index (self->ids, SamayEventId, event).text,
    .title = title,
    .place = mention->place,
    .importance = samay_importance_measure (mention, n),
    .n_mentions = n,
    .status = mention->status,
    .basis = mention->basis,
    .derivation = mention->derivation,
  };

  take_given (self, event, &row);
  samay_event_table_builder_add (builder, &row);
}

static SamayEventTable *
build_table (SamayTimeline *self)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  guint n_merged = self->merged != NULL ? self->merged->n_events : 0;

  place_given_dates (self);
  for (guint i = 0; i < self->ids->len; i++)
    if (i < n_merged)
      add_merged (self, i, builder);
    else
      add_single (self, i, builder);
  return samay_event_table_builder_end (builder);
}

/**
 * samay_timeline_set_given_dates:
 * @given: (element-type SamayGivenDate): copied; in place of those that were given before
 */
void
samay_timeline_set_given_dates (SamayTimeline *self,
                                GPtrArray     *given)
{
  g_return_if_fail (SAMAY_IS_TIMELINE (self) && given != NULL);

  g_hash_table_remove_all (self->given_refs);
  g_ptr_array_unref (self->given);
  self->given = samay_given_dates_copy (given);
  g_clear_pointer (&self->table, samay_event_table_unref);
}

/**
 * samay_timeline_get_given_dates:
 *
 * Returns: (transfer none) (element-type SamayGivenDate): also those whose words are gone
 */
GPtrArray *
samay_timeline_get_given_dates (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), NULL);

  return self->given;
}

/**
 * samay_timeline_give_date:
 * @ref: one that this timeline gave
 * @when: what a person says
 *
 * Changes nothing yet: for samay_timeline_set_given_dates() of the next timeline.
 *
 * Returns: (transfer full): the date, with the words that it holds on to
 */
SamayGivenDate *
samay_timeline_give_date (SamayTimeline   *self,
                          SamayMentionRef  ref,
                          const SamayWhen *when)
{
  const SamayMention *mention;
  const char *text;
  g_autofree char *quote = NULL;
  g_autofree char *sentence = NULL;
  SamayGivenDate *given;
  SamayMentionRef found;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && ref.statement < self->statements->len && when != NULL, NULL);

  mention = samay_timeline_get_mention (self, ref);
  text = samay_extraction_get_text (samay_timeline_get_extraction (self, ref.statement), NULL);
  quote = g_strndup (text + mention->start_byte, mention->end_byte - mention->start_byte);
  sentence = g_strndup (text + mention->sentence_start_byte, mention->sentence_end_byte - mention->sentence_start_byte);
  given = samay_given_date_new (quote, sentence, 0, when);
  while (find_mention (self, given, &found) && (found.statement != ref.statement || found.mention != ref.mention))
    given->nth++;
  return given;
}

/**
 * samay_timeline_get_table:
 *
 * Builds the table when statements have come since it was asked for last.
 *
 * Returns: (transfer none): the events as columns; take a reference to keep them beyond the next statement
 */
SamayEventTable *
samay_timeline_get_table (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), NULL);

  if (self->table == NULL)
    self->table = build_table (self);
  return self->table;
}
