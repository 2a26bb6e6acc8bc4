/* samay-timeline.c: statements, and the events that their mentions tell of
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-timeline.h"

#include "document/samay-importance.h"

/* An event is a set of mentions; the first speaks for it. */
typedef struct
{
  char *id;
  GArray *mentions; /* of SamayMentionRef */
} Cluster;

struct _SamayTimeline
{
  GObject parent_instance;

  GPtrArray *statements;  /* of SamayStatement */
  GPtrArray *clusters;    /* of Cluster */
  GHashTable *by_id;      /* id, borrowed from its cluster → place in clusters + 1 */
  SamayMerged *merged;    /* whose events the clusters are, in their order; or NULL */
  GPtrArray *given;       /* of SamayGivenDate: what a person says */
  GPtrArray *recurrences; /* of SamayRecurrence, of all statements */
  GHashTable *given_refs; /* place of a mention → SamayGivenDate; of those whose words are there */
  SamayEventTable *table; /* NULL when statements have come since it was built */
};

G_DEFINE_FINAL_TYPE (SamayTimeline, samay_timeline, G_TYPE_OBJECT)

static void
cluster_free (gpointer data)
{
  Cluster *cluster = data;

  g_free (cluster->id);
  g_array_unref (cluster->mentions);
  g_free (cluster);
}

/* Each mention by itself; samay_timeline_merge() joins them. */
static void
cluster_mention (SamayTimeline   *self,
                 SamayMentionRef  ref)
{
  Cluster *cluster = g_new (Cluster, 1);

  cluster->id = g_strdup_printf ("e%u", self->clusters->len + 1);
  cluster->mentions = g_array_new (FALSE, FALSE, sizeof (SamayMentionRef));
  g_array_append_val (cluster->mentions, ref);
  g_ptr_array_add (self->clusters, cluster);
  g_hash_table_insert (self->by_id, cluster->id, GUINT_TO_POINTER (self->clusters->len));
}

/* What all that tell of it say together. */
static void
take_merged (SamayTimeline *self,
             guint          event,
             SamayEventRow *row)
{
  const SamayMergedEvent *merged = &self->merged->events[event];

  row->when = merged->when;
  row->title = self->merged->mentions[merged->speaker].title;
  row->place = merged->place;
  row->status = merged->status;
  row->basis = self->merged->mentions[merged->dater].basis;
  row->derivation = self->merged->mentions[merged->dater].derivation;
  row->n_sources = merged->n_sources;
  row->n_conflicts = merged->n_conflicts;
}

/* Two numbers as one. */
static gint64 *
make_key (SamayMentionRef ref)
{
  gint64 *key = g_new (gint64, 1);

  *key = (gint64) ref.statement << 32 | ref.mention;
  return key;
}

static SamayExtraction *
get_extraction (SamayTimeline *self,
                guint          statement)
{
  return samay_statement_get_extraction (self->statements->pdata[statement]);
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
      const SamayMention *mentions = samay_extraction_get_mentions (get_extraction (self, i), &n);

      for (guint j = 0; j < n; j++)
        if (samay_given_date_matches (given, get_extraction (self, i), &mentions[j]) && nth++ == given->nth)
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
  const Cluster *cluster;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->clusters->len, NULL);

  cluster = self->clusters->pdata[event];
  for (guint i = 0; g_hash_table_size (self->given_refs) > 0 && i < cluster->mentions->len; i++)
    {
      g_autofree gint64 *key = make_key (g_array_index (cluster->mentions, SamayMentionRef, i));
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

static SamayEventTable *
build_table (SamayTimeline *self)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();

  place_given_dates (self);
  for (guint i = 0; i < self->clusters->len; i++)
    {
      const Cluster *cluster = self->clusters->pdata[i];
      SamayMentionRef ref = g_array_index (cluster->mentions, SamayMentionRef, 0);
      const SamayMention *mention = samay_timeline_get_mention (self, ref);
      g_autofree char *title
        = samay_extraction_dup_title (samay_statement_get_extraction (self->statements->pdata[ref.statement]), mention);

      SamayEventRow row = {
        .when = mention->when,
        .id = cluster->id,
        .title = title,
        .place = mention->place,
        .importance = samay_importance_measure (mention, cluster->mentions->len),
        .n_mentions = cluster->mentions->len,
        .status = mention->status,
        .basis = mention->basis,
        .derivation = mention->derivation,
      };

      if (self->merged != NULL && i < self->merged->n_events)
        take_merged (self, i, &row);
      take_given (self, i, &row);
      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}

static void
samay_timeline_finalize (GObject *object)
{
  SamayTimeline *self = SAMAY_TIMELINE (object);

  g_clear_pointer (&self->table, samay_event_table_unref);
  g_clear_pointer (&self->merged, samay_merged_unref);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->given_refs);
  g_ptr_array_unref (self->given);
  g_ptr_array_unref (self->recurrences);
  g_ptr_array_unref (self->clusters);
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
  self->clusters = g_ptr_array_new_with_free_func (cluster_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
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
    cluster_mention (self, (SamayMentionRef) { self->statements->len - 1, i });
}

/* Statements have numbers for ids in the merge, so that they are found again here. */
static SamayMerged *
merge_statements (SamayTimeline *self,
                  SamayLanguage *language,
                  const char    *locale)
{
  g_autoptr (SamayMerge) merge = samay_merge_new (language, locale);

  for (guint i = 0; i < self->statements->len; i++)
    {
      SamayStatement *statement = self->statements->pdata[i];
      char id[16];
      SamayMergeStatement told = { .id = id, .title = samay_statement_get_title (statement) };

      g_snprintf (id, sizeof id, "%08u", i);
      samay_merge_add_extraction (merge, &told, samay_statement_get_extraction (statement));
    }
  return samay_merge_run (merge);
}

static void
append_reference (SamayTimeline *self,
                  Cluster       *cluster,
                  guint32        reference)
{
  const SamayMergeMention *mention = &self->merged->mentions[reference];
  guint64 statement = g_ascii_strtoull (self->merged->statements[mention->statement].id, NULL, 10);
  SamayMentionRef ref = { (guint32) statement, mention->number - 1 };

  g_array_append_val (cluster->mentions, ref);
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
  g_return_if_fail (SAMAY_IS_TIMELINE (self) && language != NULL);

  g_clear_pointer (&self->merged, samay_merged_unref);
  g_clear_pointer (&self->table, samay_event_table_unref);
  g_hash_table_remove_all (self->by_id);
  g_ptr_array_set_size (self->clusters, 0);
  self->merged = merge_statements (self, language, locale);
  for (guint i = 0; i < self->merged->n_events; i++)
    {
      const SamayMergedEvent *event = &self->merged->events[i];
      Cluster *cluster = g_new (Cluster, 1);

      cluster->id = g_strdup_printf ("e%u", i + 1);
      cluster->mentions = g_array_new (FALSE, FALSE, sizeof (SamayMentionRef));
      append_reference (self, cluster, event->dater);
      for (guint32 j = 0; j < event->n_mentions; j++)
        if (self->merged->references[event->mentions_first + j] != event->dater)
          append_reference (self, cluster, self->merged->references[event->mentions_first + j]);
      g_ptr_array_add (self->clusters, cluster);
      g_hash_table_insert (self->by_id, cluster->id, GUINT_TO_POINTER (self->clusters->len));
    }
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
  text = samay_extraction_get_text (get_extraction (self, ref.statement), NULL);
  quote = g_strndup (text + mention->start_byte, mention->end_byte - mention->start_byte);
  sentence = g_strndup (text + mention->sentence_start_byte, mention->sentence_end_byte - mention->sentence_start_byte);
  given = samay_given_date_new (quote, sentence, 0, when);
  while (find_mention (self, given, &found) && (found.statement != ref.statement || found.mention != ref.mention))
    given->nth++;
  return given;
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
    g_ptr_array_extend_and_steal (self->recurrences, samay_recurrences_find (language, get_extraction (self, i)));
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

  return self->clusters->len;
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
  guint place;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && id != NULL, SAMAY_TIMELINE_NO_EVENT);

  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, id));
  return place > 0 ? place - 1 : SAMAY_TIMELINE_NO_EVENT;
}

/**
 * samay_timeline_get_event_id:
 * @event: below samay_timeline_get_n_events()
 *
 * Returns: (transfer none): its id
 */
const char *
samay_timeline_get_event_id (SamayTimeline *self,
                             guint          event)
{
  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->clusters->len, NULL);

  return ((const Cluster *) self->clusters->pdata[event])->id;
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
  const Cluster *cluster;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (self) && event < self->clusters->len && out_n != NULL, NULL);

  cluster = self->clusters->pdata[event];
  *out_n = cluster->mentions->len;
  return (const SamayMentionRef *) (gpointer) cluster->mentions->data;
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
