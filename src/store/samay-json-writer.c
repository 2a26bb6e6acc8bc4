/* samay-json-writer.c: the vocabulary of documents and of the corpus filter, as JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-writer.h"

#include "store/samay-json-vocabulary.h"

#define FORMAT_VERSION 1

/* What an event is, as one mention has it or as all that tell of it do. */
typedef struct
{
  const char *title;
  const SamayWhen *when;
  const char *place;
  const char *const *people;
  const char *const *organisations;
  const SamaySeries *series;
  guint n_series;
  guint8 status;
  guint8 basis;
  guint8 derivation;
} EventKeys;

/* The keys of an event, all but its mentions. */
static void
emit_event_keys (SamayJsonEmitter  *emitter,
                 const char        *id,
                 const EventKeys   *keys,
                 const char *const *why)
{
  samay_json_emit_string (emitter, "id", id);
  samay_json_emit_string (emitter, "title", keys->title);
  samay_json_emit_when (emitter, keys->when, keys->derivation, keys->basis);
  samay_json_emit_word (emitter, "status", samay_status_get_name (keys->status));
  samay_json_emit_string (emitter, "place", keys->place);
  samay_json_emit_strings (emitter, "people", keys->people);
  samay_json_emit_strings (emitter, "organisations", keys->organisations);
  samay_json_emit_series (emitter, keys->series, keys->n_series);
  samay_json_emit_word (emitter, "basis", samay_basis_get_name (keys->basis));
  samay_json_emit_strings (emitter, "why", why);
}

static EventKeys
keys_of_mention (const SamayMention *mention,
                 const char         *title)
{
  return (EventKeys) {
    title, &mention->when, mention->place, mention->people, samay_mention_get_organisations (mention), mention->series, mention->n_series,
    mention->status, mention->basis, mention->derivation,
  };
}

static EventKeys
keys_of_merged (SamayMerged            *merged,
                const SamayMergedEvent *event)
{
  const SamayMergeMention *dater = &merged->mentions[event->dater];

  return (EventKeys) {
    merged->mentions[event->speaker].title, &event->when, event->place, event->people, event->organisations, event->series, event->n_series,
    event->status, dater->basis, dater->derivation,
  };
}

static void
emit_expression (SamayJsonEmitter      *emitter,
                 const char            *text,
                 const SamayExpression *expression,
                 gboolean               is_event)
{
  g_autofree char *timex = samay_expression_dup_timex (expression);

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_int (emitter, "start", expression->start_byte);
  samay_json_emit_int (emitter, "end", expression->end_byte);
  samay_json_emit_text (emitter, "quote", text + expression->start_byte,
                        expression->end_byte - expression->start_byte);
  samay_json_emit_word (emitter, "type", samay_expression_type_get_name (expression->type));
  samay_json_emit_word (emitter, "timex", timex);
  samay_json_emit_when (emitter, &expression->when, expression->derivation, SAMAY_BASIS_EXPRESSION);
  samay_json_emit_bool (emitter, "is_event", is_event);
  samay_json_emit_object_end (emitter);
}

/* One byte per expression: whether a mention points to it. */
static char *
mark_event_expressions (SamayExtraction *extraction,
                        guint            n_expressions)
{
  char *marks = g_malloc0 (n_expressions + 1);
  guint n;
  const SamayMention *mentions = samay_extraction_get_mentions (extraction, &n);

  for (guint i = 0; i < n; i++)
    if (mentions[i].expression < n_expressions)
      marks[mentions[i].expression] = 1;
  return marks;
}

static void
emit_expressions (SamayJsonEmitter *emitter,
                  SamayExtraction  *extraction)
{
  guint n;
  const SamayExpression *expressions = samay_extraction_get_expressions (extraction, &n);
  const char *text = samay_extraction_get_text (extraction, NULL);
  g_autofree char *marks = mark_event_expressions (extraction, n);

  samay_json_emit_array_start (emitter, "expressions");
  for (guint i = 0; i < n; i++)
    emit_expression (emitter, text, &expressions[i], marks[i]);
  samay_json_emit_array_end (emitter);
}

static void
emit_published (SamayJsonEmitter *emitter,
                SamayExtraction  *extraction)
{
  samay_json_emit_edtf (emitter, "published", samay_extraction_get_published (extraction));
  samay_json_emit_string (emitter, "published_origin",
                          samay_origin_get_name (samay_extraction_get_published_origin (extraction)));
}

static void
emit_statement (SamayJsonEmitter *emitter,
                SamayStatement   *statement,
                const char       *locale)
{
  SamayExtraction *extraction = samay_statement_get_extraction (statement);
  g_auto (GStrv) why = samay_extraction_dup_published_why (extraction, locale);
  gsize length;
  const char *text = samay_statement_get_text (statement, &length);
  guint n;
  const SamayWhen *alternatives = samay_extraction_get_published_alternatives (extraction, &n);

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_string (emitter, "id", samay_statement_get_id (statement));
  samay_json_emit_string (emitter, "title", samay_statement_get_title (statement));
  samay_json_emit_string (emitter, "source", samay_statement_get_source (statement));
  samay_json_emit_string (emitter, "lang", samay_statement_get_lang (statement));
  emit_published (emitter, extraction);
  samay_json_emit_strings (emitter, "published_why", (const char *const *) why);
  samay_json_emit_array_start (emitter, "published_alternatives");
  for (guint i = 0; i < n; i++)
    samay_json_emit_edtf (emitter, NULL, &alternatives[i]);
  samay_json_emit_array_end (emitter);
  samay_json_emit_text (emitter, "text", text, length);
  emit_expressions (emitter, extraction);
  samay_json_emit_object_end (emitter);
}

static void
emit_mention (SamayJsonEmitter   *emitter,
              SamayStatement     *statement,
              const SamayMention *mention)
{
  const char *text = samay_statement_get_text (statement, NULL);

  samay_json_emit_object_start (emitter, NULL);
  samay_json_emit_string (emitter, "statement", samay_statement_get_id (statement));
  samay_json_emit_text (emitter, "quote", text + mention->start_byte, mention->end_byte - mention->start_byte);
  samay_json_emit_int (emitter, "start", mention->start_byte);
  samay_json_emit_int (emitter, "end", mention->end_byte);
  samay_json_emit_text (emitter, "sentence", text + mention->sentence_start_byte,
                        mention->sentence_end_byte - mention->sentence_start_byte);
  samay_json_emit_object_end (emitter);
}

static void
emit_event (SamayJsonEmitter *emitter,
            SamayTimeline    *timeline,
            guint             event,
            const char       *locale)
{
  guint n;
  const SamayMentionRef *refs = samay_timeline_get_event_mentions (timeline, event, &n);
  SamayExtraction *extraction = samay_statement_get_extraction (samay_timeline_get_statement (timeline, refs[0].statement));
  const SamayMention *mention = samay_timeline_get_mention (timeline, refs[0]);
  const SamayGivenDate *given = samay_timeline_find_given_date (timeline, event);
  SamayMerged *whole = samay_timeline_get_merged (timeline);
  SamayMerged *merged = whole != NULL && event < whole->n_events ? whole : NULL;
  g_auto (GStrv) why = samay_extraction_dup_why (extraction, mention->reason_first, mention->n_reasons, locale);
  g_autofree char *title = samay_extraction_dup_title (extraction, mention);
  EventKeys keys = merged != NULL ? keys_of_merged (merged, &merged->events[event]) : keys_of_mention (mention, title);

  if (given != NULL)
    {
      keys.when = &given->when;
      keys.derivation = SAMAY_DERIVATION_STATED;
      keys.basis = SAMAY_BASIS_EXPRESSION;
    }
  samay_json_emit_object_start (emitter, NULL);
  emit_event_keys (emitter, samay_timeline_get_event_id (timeline, event), &keys, (const char *const *) why);
  if (merged != NULL)
    samay_json_emit_int (emitter, "sources", merged->events[event].n_sources);
  samay_json_emit_array_start (emitter, "mentions");
  for (guint i = 0; i < n; i++)
    emit_mention (emitter, samay_timeline_get_statement (timeline, refs[i].statement),
                  samay_timeline_get_mention (timeline, refs[i]));
  samay_json_emit_array_end (emitter);
  samay_json_emit_object_end (emitter);
}

static void
emit_changes (SamayJsonEmitter *emitter,
              SamayTimeline    *timeline)
{
  GPtrArray *given = samay_timeline_get_given_dates (timeline);

  samay_json_emit_array_start (emitter, "changes");
  for (guint i = 0; i < given->len; i++)
    {
      const SamayGivenDate *date = given->pdata[i];

      samay_json_emit_object_start (emitter, NULL);
      samay_json_emit_word (emitter, "change", "date");
      samay_json_emit_string (emitter, "quote", date->quote);
      samay_json_emit_string (emitter, "sentence", date->sentence);
      samay_json_emit_int (emitter, "nth", date->nth);
      samay_json_emit_edtf (emitter, "when", &date->when);
      samay_json_emit_object_end (emitter);
    }
  samay_json_emit_array_end (emitter);
}

/**
 * samay_json_write_document:
 * @out: what the document is appended to, with a line's end after it
 * @title: (nullable): %NULL takes the title of the first statement
 * @locale: language of the reasons: "hi" or "en"
 *
 * The file that people share, as `data/samayrekha.schema.json` describes it, indented. Events stand in the order
 * of the text. Offsets are UTF-8 bytes, the start in and the end out.
 */
void
samay_json_write_document (GString       *out,
                           SamayTimeline *timeline,
                           const char    *title,
                           const char    *locale)
{
  SamayJsonEmitter emitter = { .out = out, .is_pretty = TRUE };
  guint n_statements;
  guint n_events;

  g_return_if_fail (out != NULL && SAMAY_IS_TIMELINE (timeline) && locale != NULL);

  n_statements = samay_timeline_get_n_statements (timeline);
  n_events = samay_timeline_get_n_events (timeline);
  if (title == NULL)
    title = n_statements > 0 ? samay_statement_get_title (samay_timeline_get_statement (timeline, 0)) : "";

  samay_json_emit_object_start (&emitter, NULL);
  samay_json_emit_int (&emitter, "samayrekha", FORMAT_VERSION);
  samay_json_emit_string (&emitter, "title", title);
  samay_json_emit_array_start (&emitter, "statements");
  for (guint i = 0; i < n_statements; i++)
    emit_statement (&emitter, samay_timeline_get_statement (timeline, i), locale);
  samay_json_emit_array_end (&emitter);
  samay_json_emit_array_start (&emitter, "events");
  for (guint i = 0; i < n_events; i++)
    emit_event (&emitter, timeline, i, locale);
  samay_json_emit_array_end (&emitter);
  emit_changes (&emitter, timeline);
  samay_json_emit_object_end (&emitter);
  g_string_append_c (out, '\n');
}

/**
 * samay_json_write_record:
 * @out: what the record is appended to: one line, with its end
 * @id_json: the statement's id, as JSON
 * @id_length: bytes of @id_json
 * @locale: language of the reasons: "hi" or "en"
 *
 * What the corpus filter answers to one statement. An event carries its one mention flat: `start` and `end` of its
 * temporal expression.
 */
void
samay_json_write_record (GString         *out,
                         const char      *id_json,
                         gsize            id_length,
                         SamayExtraction *extraction,
                         const char      *locale)
{
  SamayJsonEmitter emitter = { .out = out };
  const SamayMention *mentions;
  guint n;

  g_return_if_fail (out != NULL && id_json != NULL && extraction != NULL && locale != NULL);

  mentions = samay_extraction_get_mentions (extraction, &n);
  samay_json_emit_object_start (&emitter, NULL);
  samay_json_emit_raw (&emitter, "id", id_json, id_length);
  emit_published (&emitter, extraction);
  samay_json_emit_array_start (&emitter, "events");
  for (guint i = 0; i < n; i++)
    {
      g_auto (GStrv) why = samay_extraction_dup_why (extraction, mentions[i].reason_first, mentions[i].n_reasons, locale);
      g_autofree char *title = samay_extraction_dup_title (extraction, &mentions[i]);
      EventKeys keys = keys_of_mention (&mentions[i], title);
      char id[16];

      g_snprintf (id, sizeof id, "e%u", i + 1);
      samay_json_emit_object_start (&emitter, NULL);
      emit_event_keys (&emitter, id, &keys, (const char *const *) why);
      samay_json_emit_int (&emitter, "start", mentions[i].start_byte);
      samay_json_emit_int (&emitter, "end", mentions[i].end_byte);
      samay_json_emit_object_end (&emitter);
    }
  samay_json_emit_array_end (&emitter);
  emit_expressions (&emitter, extraction);
  samay_json_emit_object_end (&emitter);
  g_string_append_c (out, '\n');
}
