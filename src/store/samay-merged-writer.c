/* samay-merged-writer.c: a merged timeline as JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-merged-writer.h"

#include "store/samay-json-vocabulary.h"

#define FORMAT_VERSION 1
/* What is written goes out whenever so much has come together. */
#define FLUSH_BYTES ((gsize) 1 << 20)

typedef struct
{
  SamayMerged *merged;
  SamayJsonEmitter emitter;
  GString *out;
} Writing;

static const SamayMergeMention *
get_mention (const Writing *self,
             guint32        reference)
{
  return &self->merged->mentions[self->merged->references[reference]];
}

static const SamayMergeStatement *
get_statement (const Writing *self,
               guint32        reference)
{
  return &self->merged->statements[get_mention (self, reference)->statement];
}

static void
emit_statement (Writing                   *self,
                const SamayMergeStatement *statement)
{
  SamayJsonEmitter *emitter = &self->emitter;

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_string (emitter, "id", statement->id);
  samay_json_emit_string (emitter, "title", statement->title);
  samay_json_emit_string (emitter, "source", statement->source);
  samay_json_emit_string (emitter, "lang", statement->lang);
  samay_json_emit_edtf (emitter, "published", &statement->published);
  samay_json_emit_string (emitter, "published_origin", samay_origin_get_name (statement->published_origin));
  samay_json_emit_object_end (emitter);
}

/* Each statement once. */
static void
emit_statements_of (Writing          *self,
                    const SamayClaim *claim)
{
  samay_json_emit_array_start (&self->emitter, "statements");
  for (guint32 i = claim->first; i < claim->first + claim->n; i++)
    if (i == claim->first || get_statement (self, i) != get_statement (self, i - 1))
      samay_json_emit_string (&self->emitter, NULL, get_statement (self, i)->id);
  samay_json_emit_array_end (&self->emitter);
}

static void
emit_history (Writing                *self,
              const SamayMergedEvent *event)
{
  SamayJsonEmitter *emitter = &self->emitter;

  samay_json_emit_array_start (emitter, "history");
  for (guint i = 0; i < event->n_steps; i++)
    {
      const SamayClaim *step = &self->merged->claims[event->steps_first + i];

      samay_json_emit_object_start (emitter, NULL);
      samay_json_emit_word (emitter, "status", samay_status_get_name (step->status));
      samay_json_emit_edtf (emitter, "published", &get_statement (self, step->first)->published);
      emit_statements_of (self, step);
      samay_json_emit_object_end (emitter);
    }
  samay_json_emit_array_end (emitter);
}

/* The mention whose date a claim goes by: the widest of its days. */
static const SamayWhen *
find_claimed_date (const Writing    *self,
                   const SamayClaim *claim)
{
  const SamayWhen *best = &get_mention (self, claim->first)->when;

  for (guint32 i = claim->first + 1; i < claim->first + claim->n; i++)
    {
      const SamayWhen *when = &get_mention (self, i)->when;

      if (when->precision < best->precision
          || (when->precision == best->precision && samay_span_get_length_s (when->span) > samay_span_get_length_s (best->span)))
        best = when;
    }
  return best;
}

static void
emit_claim (Writing            *self,
            const SamayClaim   *claim,
            SamayConflictField  field)
{
  SamayJsonEmitter *emitter = &self->emitter;

  samay_json_emit_object_start (emitter, NULL);
  if (field == SAMAY_CONFLICT_WHEN)
    samay_json_emit_edtf (emitter, "value", find_claimed_date (self, claim));
  else if (field == SAMAY_CONFLICT_PLACE)
    samay_json_emit_string (emitter, "value", get_mention (self, claim->first)->place);
  else if (field == SAMAY_CONFLICT_STATUS)
    samay_json_emit_word (emitter, "value", samay_status_get_name (claim->status));
  else
    samay_json_emit_int (emitter, "value", claim->figure);
  emit_statements_of (self, claim);
  samay_json_emit_object_end (emitter);
}

static void
emit_conflicts (Writing                *self,
                const SamayMergedEvent *event)
{
  SamayJsonEmitter *emitter = &self->emitter;

  samay_json_emit_array_start (emitter, "conflicts");
  for (guint i = 0; i < event->n_conflicts; i++)
    {
      const SamayConflict *conflict = &self->merged->conflicts[event->conflicts_first + i];

      samay_json_emit_object_start (emitter, NULL);
      samay_json_emit_string (emitter, "field", samay_conflict_field_get_name (conflict->field));
      samay_json_emit_array_start (emitter, "claims");
      for (guint j = 0; j < conflict->n_claims; j++)
        emit_claim (self, &self->merged->claims[conflict->claims_first + j], conflict->field);
      samay_json_emit_array_end (emitter);
      samay_json_emit_object_end (emitter);
    }
  samay_json_emit_array_end (emitter);
}

static void
emit_mention (Writing *self,
              guint32  reference)
{
  SamayJsonEmitter *emitter = &self->emitter;
  const SamayMergeMention *mention = get_mention (self, reference);

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_string (emitter, "statement", get_statement (self, reference)->id);
  samay_json_emit_edtf (emitter, "published", &get_statement (self, reference)->published);
  samay_json_emit_string (emitter, "title", mention->title);
  samay_json_emit_string (emitter, "quote", mention->quote);
  samay_json_emit_int (emitter, "start", mention->start_byte);
  samay_json_emit_int (emitter, "end", mention->end_byte);
  samay_json_emit_string (emitter, "sentence", mention->sentence);
  samay_json_emit_edtf (emitter, "when", &mention->when);
  samay_json_emit_word (emitter, "status", samay_status_get_name (mention->status));
  samay_json_emit_word (emitter, "basis", samay_basis_get_name (mention->basis));
  samay_json_emit_object_end (emitter);
}

static void
emit_event (Writing                *self,
            const SamayMergedEvent *event)
{
  SamayJsonEmitter *emitter = &self->emitter;
  const SamayMergeMention *dater = &self->merged->mentions[event->dater];

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_string (emitter, "id", event->id);
  samay_json_emit_string (emitter, "title", self->merged->mentions[event->speaker].title);
  samay_json_emit_when (emitter, &event->when, dater->derivation, dater->basis);
  samay_json_emit_word (emitter, "status", samay_status_get_name (event->status));
  samay_json_emit_string (emitter, "place", event->place);
  samay_json_emit_strings (emitter, "people", event->people);
  samay_json_emit_strings (emitter, "organisations", event->organisations);
  samay_json_emit_series (emitter, event->series, event->n_series);
  samay_json_emit_word (emitter, "basis", samay_basis_get_name (dater->basis));
  samay_json_emit_int (emitter, "sources", event->n_sources);
  emit_history (self, event);
  emit_conflicts (self, event);
  samay_json_emit_array_start (emitter, "mentions");
  for (guint32 i = 0; i < event->n_mentions; i++)
    emit_mention (self, event->mentions_first + i);
  samay_json_emit_array_end (emitter);
  samay_json_emit_object_end (emitter);
}

static gboolean
flush (Writing        *self,
       GOutputStream  *output,
       gsize           least,
       GError        **error)
{
  if (self->out->len < least)
    return TRUE;
  if (!g_output_stream_write_all (output, self->out->str, self->out->len, NULL, NULL, error))
    return FALSE;
  g_string_truncate (self->out, 0);
  return TRUE;
}

/* Each stands on a line of its own, so that grep and diff can be used on it. */
static void
start_line (Writing *self,
            guint32  i)
{
  g_string_append (self->out, i > 0 ? ",\n" : "\n");
  self->emitter = (SamayJsonEmitter) { .out = self->out };
}

/**
 * samay_merged_write:
 *
 * Writes the timeline as `data/samayrekha-timeline.schema.json` describes it: one statement and one event on a line, events
 * in order of time. The same bytes for the same statements. Memory doesn't grow with the timeline.
 *
 * Returns: whether all was written
 */
gboolean
samay_merged_write (SamayMerged    *merged,
                    GOutputStream  *output,
                    GError        **error)
{
  g_autoptr (GString) out = g_string_new (NULL);
  Writing writing = { merged, { .out = out }, out };

  g_return_val_if_fail (merged != NULL && G_IS_OUTPUT_STREAM (output), FALSE);

  g_string_append_printf (out, "{\"samayrekha_timeline\":%d,\"statements\":[", FORMAT_VERSION);
  for (guint32 i = 0; i < merged->n_statements; i++)
    {
      start_line (&writing, i);
      emit_statement (&writing, &merged->statements[i]);
      if (!flush (&writing, output, FLUSH_BYTES, error))
        return FALSE;
    }
  g_string_append (out, "\n],\"events\":[");
  for (guint32 i = 0; i < merged->n_events; i++)
    {
      start_line (&writing, i);
      emit_event (&writing, &merged->events[i]);
      if (!flush (&writing, output, FLUSH_BYTES, error))
        return FALSE;
    }
  g_string_append (out, "\n]}\n");
  return flush (&writing, output, 0, error);
}
