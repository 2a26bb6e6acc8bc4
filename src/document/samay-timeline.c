/* samay-timeline.c: statements, and the events that their mentions tell of
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-timeline-private.h"

G_DEFINE_FINAL_TYPE (SamayTimeline, samay_timeline, G_TYPE_OBJECT)

/* Of the event that begins now; ids are given by the thousand, and printf takes its time. */
static SamayEventId
make_id (guint number)
{
  SamayEventId id = { "" };
  char digits[12];
  guint n = 0;

  for (; number > 0; number /= 10)
    digits[n++] = (char) ('0' + number % 10);
  id.text[0] = 'e';
  for (guint i = 0; i < n; i++)
    id.text[1 + i] = digits[n - 1 - i];
  return id;
}

/* The mentions that were added since the last event was ended are one. */
static void
end_event (SamayTimeline *self)
{
  SamayEventId id = make_id (self->firsts->len);

  g_array_append_val (self->ids, id);
  g_array_append_val (self->firsts, self->refs->len);
}

static void
samay_timeline_finalize (GObject *object)
{
  SamayTimeline *self = SAMAY_TIMELINE (object);

  g_clear_pointer (&self->table, samay_event_table_unref);
  g_clear_pointer (&self->merged, samay_merged_unref);
  g_hash_table_unref (self->given_refs);
  g_ptr_array_unref (self->given);
  g_ptr_array_unref (self->recurrences);
  g_array_unref (self->ids);
  g_array_unref (self->firsts);
  g_array_unref (self->refs);
  g_ptr_array_unref (self->statements);
  G_OBJECT_CLASS (samay_timeline_parent_class)->finalize (object);
}

static void
samay_timeline_class_init (SamayTimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = samay_timeline_finalize;
}

static void
samay_timeline_init (SamayTimeline *self)
{
  self->statements = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_statement_unref);
  self->ids = g_array_new (FALSE, FALSE, sizeof (SamayEventId));
  self->firsts = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_array_set_size (self->firsts, 1);
  self->refs = g_array_new (FALSE, FALSE, sizeof (SamayMentionRef));
  self->given = samay_given_dates_copy (NULL);
  self->recurrences = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_recurrence_free);
  self->given_refs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/**
 * samay_timeline_new:
 *
 * A timeline belongs to one thread; what it hands out of the table's kind may go to others.
 *
 * Returns: (transfer full): a timeline without statements
 */
SamayTimeline *
samay_timeline_new (void)
{
  return g_object_new (SAMAY_TYPE_TIMELINE, NULL);
}

/**
 * samay_timeline_new_with_table:
 * @table: kept
 *
 * For events that come without their statements: from a generator, or a file that doesn't hold them.
 *
 * Returns: (transfer full): a timeline that has the table, until a statement is added
 */
SamayTimeline *
samay_timeline_new_with_table (SamayEventTable *table)
{
  SamayTimeline *self;

  g_return_val_if_fail (table != NULL, NULL);

  self = samay_timeline_new ();
  self->table = samay_event_table_ref (table);
  return self;
}

/**
 * samay_timeline_add_statement:
 * @statement: the timeline takes a reference
 *
 * Each mention becomes an event. Ids are `e1`, `e2` … in the order of statements and of the text, and are
 * never given again.
 */
void
samay_timeline_add_statement (SamayTimeline  *self,
                              SamayStatement *statement)
{
  guint n;

  g_return_if_fail (SAMAY_IS_TIMELINE (self));
  g_return_if_fail (statement != NULL);

  g_ptr_array_add (self->statements, samay_statement_ref (statement));
  g_clear_pointer (&self->table, samay_event_table_unref);
  samay_extraction_get_mentions (samay_statement_get_extraction (statement), &n);
  for (guint i = 0; i < n; i++)
    {
      /* Each mention by itself; samay_timeline_merge() joins them. */
      SamayMentionRef ref = { self->statements->len - 1, i };

      g_array_append_val (self->refs, ref);
      end_event (self);
    }
}

/* Statements have numbers for ids in the merge, so that they are found again here. */
static SamayMerged *
merge_statements (SamayTimeline *self,
                  SamayMerge    *merge,
                  GCancellable  *cancellable)
{
  for (guint i = 0; i < self->statements->len; i++)
    {
      SamayStatement *statement = self->statements->pdata[i];
      char id[16];
      SamayMergeStatement told = { .id = id, .title = samay_statement_get_title (statement) };

      if (g_cancellable_is_cancelled (cancellable))
        return NULL;
      g_snprintf (id, sizeof id, "%08u", i);
      samay_merge_add_extraction (merge, &told, samay_statement_get_extraction (statement));
    }
  return samay_merge_run_cancellable (merge, cancellable);
}

static void
append_reference (SamayTimeline *self,
                  const guint32 *places,
                  guint32        reference)
{
  const SamayMergeMention *mention = &self->merged->mentions[reference];
  SamayMentionRef ref = { places[mention->statement], mention->number - 1 };

  g_array_append_val (self->refs, ref);
}

static void
take_events (SamayTimeline *self,
             SamayMerged   *merged)
{
  g_autofree guint32 *places = g_new (guint32, merged->n_statements + 1);

  g_clear_pointer (&self->merged, samay_merged_unref);
  g_clear_pointer (&self->table, samay_event_table_unref);
  g_array_set_size (self->ids, 0);
  g_array_set_size (self->firsts, 1);
  g_array_set_size (self->refs, 0);
  self->merged = merged;
  for (guint i = 0; i < merged->n_statements; i++)
    places[i] = (guint32) g_ascii_strtoull (merged->statements[i].id, NULL, 10);
  for (guint i = 0; i < merged->n_events; i++)
    {
      const SamayMergedEvent *event = &merged->events[i];

      append_reference (self, places, event->dater);
      for (guint32 j = 0; j < event->n_mentions; j++)
        if (merged->references[event->mentions_first + j] != event->dater)
          append_reference (self, places, merged->references[event->mentions_first + j]);
      end_event (self);
    }
}

/**
 * samay_timeline_merge:
 * @language: whose tables tell what words of two languages have in common
 * @locale: (nullable): language of titles where there is a choice
 *
 * Joins what the statements that are here tell of the same events. Events have other ids afterwards. An event's first
 * mention is the one that gives its date; the others follow in order of publication.
 */
void
samay_timeline_merge (SamayTimeline *self,
                      SamayLanguage *language,
                      const char    *locale)
{
  g_autoptr (SamayMerge) merge = NULL;

  g_return_if_fail (SAMAY_IS_TIMELINE (self) && language != NULL);

  merge = samay_merge_new (language, locale);
  take_events (self, merge_statements (self, merge, NULL));
}

/**
 * samay_timeline_merge_again:
 * @former: (nullable): samay_timeline_get_merged() of a timeline most of whose statements are here, too
 * @cancellable: (nullable): for a worker whose work may be of no use any more
 *
 * As samay_timeline_merge(), of a timeline that will be edited: what hasn't changed isn't joined again. The events are the same as
 * without @former.
 *
 * Returns: whether it has come to its end; %FALSE if it was cancelled, and then nothing has changed
 */
gboolean
samay_timeline_merge_again (SamayTimeline *self,
                            SamayLanguage *language,
                            const char    *locale,
                            SamayMerged   *former,
                            GCancellable  *cancellable)
{
  g_autoptr (SamayMerge) merge = NULL;
  SamayMerged *merged;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && language != NULL, FALSE);

  merge = samay_merge_new (language, locale);
  samay_merge_go_on_from (merge, former);
  merged = merge_statements (self, merge, cancellable);
  if (merged != NULL)
    take_events (self, merged);
  return merged != NULL;
}

/**
 * samay_timeline_find_recurrences:
 *
 * Looks in the statements that are here for what comes again and again.
 */
void
samay_timeline_find_recurrences (SamayTimeline *self,
                                 SamayLanguage *language)
{
  g_return_if_fail (SAMAY_IS_TIMELINE (self) && language != NULL);

  g_ptr_array_set_size (self->recurrences, 0);
  for (guint i = 0; i < self->statements->len; i++)
    g_ptr_array_extend_and_steal (self->recurrences, samay_recurrences_find (language, samay_timeline_get_extraction (self, i)));
}

/**
 * samay_timeline_get_recurrences:
 *
 * Returns: (transfer none) (element-type SamayRecurrence): as they were found last
 */
GPtrArray *
samay_timeline_get_recurrences (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), NULL);

  return self->recurrences;
}

/**
 * samay_timeline_get_merged:
 *
 * Returns: (transfer none) (nullable): what samay_timeline_merge() found, its events in the order of this timeline's; %NULL
 *   if nothing was merged
 */
SamayMerged *
samay_timeline_get_merged (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), NULL);

  return self->merged;
}

guint
samay_timeline_get_n_statements (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), 0);

  return self->statements->len;
}

/**
 * samay_timeline_get_statement:
 * @statement: below samay_timeline_get_n_statements()
 *
 * Returns: (transfer none): the statement
 */
SamayStatement *
samay_timeline_get_statement (SamayTimeline *self,
                              guint          statement)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && statement < self->statements->len, NULL);

  return self->statements->pdata[statement];
}

guint
samay_timeline_get_n_events (SamayTimeline *self)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self), 0);

  return self->ids->len;
}

/**
 * samay_timeline_find_event:
 * @id: as in a row of the table
 *
 * Events count in the order of the text, rows of the table in the order of time.
 *
 * Returns: the event's number, or %SAMAY_TIMELINE_NO_EVENT
 */
guint
samay_timeline_find_event (SamayTimeline *self,
                           const char    *id)
{
  guint64 number = 0;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && id != NULL, SAMAY_TIMELINE_NO_EVENT);

  if (id[0] != 'e' || id[1] == '0')
    return SAMAY_TIMELINE_NO_EVENT;
  for (const char *p = id + 1; *p != '\0' && number <= self->ids->len; p++)
    {
      if (!g_ascii_isdigit (*p))
        return SAMAY_TIMELINE_NO_EVENT;
      number = number * 10 + (guint) (*p - '0');
    }
  return number > 0 && number <= self->ids->len ? (guint) number - 1 : SAMAY_TIMELINE_NO_EVENT;
}

/**
 * samay_timeline_get_event_id:
 * @event: below samay_timeline_get_n_events()
 *
 * Returns: (transfer none): its id, until a statement is added or the statements are merged
 */
const char *
samay_timeline_get_event_id (SamayTimeline *self,
                             guint          event)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->ids->len, NULL);

  return g_array_index (self->ids, SamayEventId, event).text;
}

/**
 * samay_timeline_get_event_mentions:
 * @event: below samay_timeline_get_n_events()
 * @out_n: (out): how many; one or more
 *
 * Returns: (transfer none): its mentions; the first speaks for the event
 */
const SamayMentionRef *
samay_timeline_get_event_mentions (SamayTimeline *self,
                                   guint          event,
                                   guint         *out_n)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->ids->len && out_n != NULL, NULL);

  return samay_timeline_get_refs (self, event, out_n);
}

/**
 * samay_timeline_get_mention:
 * @ref: one that this timeline gave
 *
 * Returns: (transfer none): what the engine read there
 */
const SamayMention *
samay_timeline_get_mention (SamayTimeline   *self,
                            SamayMentionRef  ref)
{
  const SamayMention *mentions;
  guint n;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && ref.statement < self->statements->len, NULL);

  mentions = samay_extraction_get_mentions (samay_statement_get_extraction (self->statements->pdata[ref.statement]),
                                            &n);
  g_return_val_if_fail (ref.mention < n, NULL);
  return &mentions[ref.mention];
}
