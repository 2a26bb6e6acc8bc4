/* samay-tellings.c: mentions by row, side by side in one array
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-tellings.h"

struct _SamayTellings
{
  gatomicrefcount ref_count;
  SamayEventTable *table;
  GPtrArray *statements; /* of SamayStatement */
  guint32 *firsts;       /* by row, and one more: place of its first mention in the refs; NULL where none has any */
  GArray *refs;          /* of SamayMentionRef */
};

G_DEFINE_BOXED_TYPE (SamayTellings, samay_tellings, samay_tellings_ref, samay_tellings_unref)

static void
collect_refs (SamayTellings *self,
              SamayTimeline *timeline)
{
  guint n = samay_event_table_get_n (self->table);

  self->firsts = g_new (guint32, n + 1);
  for (guint row = 0; row < n; row++)
    {
      guint event = samay_timeline_find_event (timeline, samay_event_table_get_row (self->table, row).id);
      guint n_refs = 0;
      const SamayMentionRef *refs =
        event != SAMAY_TIMELINE_NO_EVENT ? samay_timeline_get_event_mentions (timeline, event, &n_refs) : NULL;

      self->firsts[row] = self->refs->len;
      if (n_refs > 0)
        g_array_append_vals (self->refs, refs, n_refs);
    }
  self->firsts[n] = self->refs->len;
}

/**
 * samay_tellings_new:
 *
 * Costs a look-up for each event, and nothing where the timeline has no statements.
 *
 * Returns: (transfer full): of the timeline as it is now
 */
SamayTellings *
samay_tellings_new (SamayTimeline *timeline)
{
  SamayTellings *self;
  guint n_statements;

  g_return_val_if_fail (SAMAY_IS_TIMELINE (timeline), NULL);

  self = g_new0 (SamayTellings, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->table = samay_event_table_ref (samay_timeline_get_table (timeline));
  self->statements = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_statement_unref);
  self->refs = g_array_new (FALSE, FALSE, sizeof (SamayMentionRef));
  n_statements = samay_timeline_get_n_statements (timeline);
  for (guint i = 0; i < n_statements; i++)
    g_ptr_array_add (self->statements, samay_statement_ref (samay_timeline_get_statement (timeline, i)));
  if (n_statements > 0)
    collect_refs (self, timeline);
  return self;
}

SamayTellings *
samay_tellings_ref (SamayTellings *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
samay_tellings_unref (SamayTellings *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  samay_event_table_unref (self->table);
  g_ptr_array_unref (self->statements);
  g_array_unref (self->refs);
  g_free (self->firsts);
  g_free (self);
}

/**
 * samay_tellings_get_table:
 *
 * Returns: (transfer none): whose rows they are
 */
SamayEventTable *
samay_tellings_get_table (SamayTellings *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->table;
}

guint
samay_tellings_get_n_statements (SamayTellings *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->statements->len;
}

/**
 * samay_tellings_get_statement:
 * @statement: below samay_tellings_get_n_statements()
 *
 * Returns: (transfer none): the statement
 */
SamayStatement *
samay_tellings_get_statement (SamayTellings *self,
                              guint          statement)
{
  g_return_val_if_fail (self != NULL && statement < self->statements->len, NULL);

  return self->statements->pdata[statement];
}

/**
 * samay_tellings_get_language:
 *
 * Returns: (transfer none) (nullable): what the statements were read with; %NULL where there is no statement
 */
SamayLanguage *
samay_tellings_get_language (SamayTellings *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->statements->len == 0)
    return NULL;
  return samay_extraction_get_language (samay_statement_get_extraction (self->statements->pdata[0]));
}

/**
 * samay_tellings_get_refs:
 * @row: of the table
 * @out_n: (out): how many; none for an event that came without its statement
 *
 * Returns: (transfer none) (array length=out_n): the event's mentions; the first speaks for it
 */
const SamayMentionRef *
samay_tellings_get_refs (SamayTellings *self,
                         guint          row,
                         guint         *out_n)
{
  *out_n = 0;
  g_return_val_if_fail (self != NULL && row < samay_event_table_get_n (self->table), NULL);

  if (self->firsts == NULL)
    return NULL;
  *out_n = self->firsts[row + 1] - self->firsts[row];
  return &g_array_index (self->refs, SamayMentionRef, self->firsts[row]);
}

/**
 * samay_tellings_get_mention:
 * @ref: from samay_tellings_get_refs()
 *
 * Returns: (transfer none): what the engine read there
 */
const SamayMention *
samay_tellings_get_mention (SamayTellings   *self,
                            SamayMentionRef  ref)
{
  const SamayMention *mentions;
  guint n;

  g_return_val_if_fail (self != NULL && ref.statement < self->statements->len, NULL);

  mentions = samay_extraction_get_mentions (samay_statement_get_extraction (self->statements->pdata[ref.statement]), &n);
  g_return_val_if_fail (ref.mention < n, NULL);
  return &mentions[ref.mention];
}
