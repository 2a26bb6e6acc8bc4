/* samay-merged-reader.c: a merged timeline out of its JSON, and what the corpus filter wrote
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-merged-reader.h"

#include "document/samay-importance.h"
#include "extract/samay-gist.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-when.h"

#include <string.h>

#define VERSION 1
#define MARK "\"samayrekha_timeline\""
/* The mark is the first member, as written here; a person's editor may have put some space before it. */
#define MARK_WITHIN 256

/* What a record's events need while they are added; the merge copies it. */
typedef struct
{
  GPtrArray *kept; /* arrays of names and series */
  JsonArray *expressions;
} Record;

/**
 * samay_merged_is_json:
 *
 * Returns: whether @text begins as a merged timeline does
 */
gboolean
samay_merged_is_json (const char *text,
                      gsize       length)
{
  return length > 0 && memchr ("{ \t\r\n\xef", text[0], 6) != NULL && memmem (text, MIN (length, MARK_WITHIN), MARK, strlen (MARK)) != NULL;
}

static JsonObject *
parse (const char  *json,
       gsize        length,
       JsonParser  *parser,
       GError     **error)
{
  g_autoptr (GError) fault = NULL;
  JsonNode *root;

  if (!samay_json_guard_check (json, length, SAMAY_MERGED_LENGTH_MAX, error))
    return NULL;
  if (!json_parser_load_from_data (parser, json, (gssize) length, &fault))
    {
      g_set_error_literal (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_SYNTAX, fault->message);
      return NULL;
    }
  root = json_parser_get_root (parser);
  if (root != NULL && JSON_NODE_HOLDS_OBJECT (root))
    return json_node_get_object (root);
  g_set_error_literal (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "this should be an object");
  return NULL;
}

static guint
get_length (JsonObject *object,
            const char *name)
{
  JsonArray *array = samay_json_get_array (object, name);

  return array != NULL ? json_array_get_length (array) : 0;
}

static JsonObject *
get_object (JsonArray *array,
            guint      i)
{
  JsonNode *node = json_array_get_element (array, i);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static gboolean
add_row (SamayEventTableBuilder  *builder,
         JsonObject              *event,
         guint                    number,
         GError                 **error)
{
  SamayEventRow row = { .id = NULL };
  SamayMention speaker = { .place = NULL };

  if (event == NULL || samay_json_get_string (event, "id") == NULL)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "event %u has no id", number);
      return FALSE;
    }
  if (!samay_json_read_when (event, &row.when, error))
    {
      g_prefix_error (error, "event %u: ", number);
      return FALSE;
    }
  row.id = samay_json_get_string (event, "id");
  row.title = samay_json_get_string (event, "title") != NULL ? samay_json_get_string (event, "title") : "";
  row.place = samay_json_get_string (event, "place");
  row.status = samay_json_read_status (event);
  row.basis = samay_json_read_basis (event);
  row.derivation = samay_json_read_derivation (event);
  row.n_mentions = MAX (get_length (event, "mentions"), 1);
  row.n_sources = (guint32) samay_json_get_int (event, "sources", 1, G_MAXUINT32);
  row.n_conflicts = get_length (event, "conflicts");
  speaker.when = row.when;
  speaker.place = row.place;
  speaker.basis = row.basis;
  speaker.n_series = get_length (event, "series");
  row.importance = samay_importance_measure (&speaker, row.n_sources);
  samay_event_table_builder_add (builder, &row);
  return TRUE;
}

/**
 * samay_merged_read_table:
 * @json: as samay_merged_write() writes it
 * @length: bytes of @json
 *
 * Returns: (transfer full): the events, or %NULL with %SAMAY_JSON_ERROR
 */
SamayEventTable *
samay_merged_read_table (const char  *json,
                         gsize        length,
                         GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  JsonObject *root;
  JsonArray *events;

  g_return_val_if_fail (json != NULL, NULL);

  root = parse (json, length, parser, error);
  if (root == NULL)
    return NULL;
  events = samay_json_get_array (root, "events");
  if (samay_json_get_int (root, "samayrekha_timeline", 0, G_MAXINT) != VERSION || events == NULL)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER,
                   "this isn't a timeline of version %d; write one with samayrekha-cli timeline", VERSION);
      return NULL;
    }
  for (guint i = 0; i < json_array_get_length (events); i++)
    if (!add_row (builder, get_object (events, i), i + 1, error))
      return NULL;
  return samay_event_table_builder_end (builder);
}

static const char *const *
read_names (Record     *record,
            JsonObject *event,
            const char *member)
{
  JsonArray *array = samay_json_get_array (event, member);
  guint n = array != NULL ? json_array_get_length (array) : 0;
  const char **names = g_new0 (const char *, n + 1);
  guint n_read = 0;

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
        names[n_read++] = json_node_get_string (node);
    }
  g_ptr_array_add (record->kept, names);
  return names;
}

static const SamaySeries *
read_series (Record     *record,
             JsonObject *event,
             guint32    *out_n)
{
  JsonArray *array = samay_json_get_array (event, "series");
  guint n = array != NULL ? json_array_get_length (array) : 0;
  SamaySeries *series = g_new0 (SamaySeries, n + 1);

  *out_n = 0;
  for (guint i = 0; i < n; i++)
    {
      JsonObject *object = get_object (array, i);
      const char *name = object != NULL ? samay_json_get_string (object, "name") : NULL;

      if (name != NULL)
        series[(*out_n)++] = (SamaySeries) { name, (gint32) samay_json_get_int (object, "number", 0, G_MAXINT32) };
    }
  g_ptr_array_add (record->kept, series);
  return series;
}

/* The words of an event's date stand with its expression. */
static const char *
find_quote (const Record *record,
            gint64        start,
            gint64        end)
{
  for (guint i = 0; record->expressions != NULL && i < json_array_get_length (record->expressions); i++)
    {
      JsonObject *expression = get_object (record->expressions, i);

      if (expression != NULL && samay_json_get_int (expression, "start", 0, G_MAXUINT32) == start
          && samay_json_get_int (expression, "end", 0, G_MAXUINT32) == end)
        return samay_json_get_string (expression, "quote");
    }
  return NULL;
}

static gboolean
read_mention (Record             *record,
              JsonObject         *event,
              guint               number,
              SamayMergeMention  *mention,
              GError            **error)
{
  const char *title = event != NULL ? samay_json_get_string (event, "title") : NULL;

  if (title == NULL)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "event %u has no title", number);
      return FALSE;
    }
  *mention = (SamayMergeMention) {
    .title = title,
    .place = samay_json_get_string (event, "place"),
    .people = read_names (record, event, "people"),
    .organisations = read_names (record, event, "organisations"),
    .number = number,
    .start_byte = (guint32) samay_json_get_int (event, "start", 0, G_MAXUINT32),
    .end_byte = (guint32) samay_json_get_int (event, "end", 0, G_MAXUINT32),
    .status = samay_json_read_status (event),
    .basis = samay_json_read_basis (event),
    .derivation = samay_json_read_derivation (event),
  };
  mention->series = read_series (record, event, &mention->n_series);
  mention->quote = find_quote (record, mention->start_byte, mention->end_byte);
  if (samay_json_read_when (event, &mention->when, error))
    return TRUE;
  g_prefix_error (error, "event %u: ", number);
  return FALSE;
}

/* A number is an id as well as a string is. */
static char *
dup_id (JsonObject *root)
{
  JsonNode *node = json_object_get_member (root, "id");
  GType type = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;

  if (type == G_TYPE_STRING)
    return g_strdup (json_node_get_string (node));
  if (type == G_TYPE_INT64)
    return g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
  return NULL;
}

static gboolean
read_statement (JsonObject           *root,
                SamayMergeStatement  *statement,
                GError              **error)
{
  const char *published = samay_json_get_string (root, "published");

  if (samay_json_get_array (root, "events") == NULL || statement->id == NULL)
    {
      g_set_error_literal (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER,
                           "neither a statement with an id and a text, nor what extract --jsonl makes of one");
      return FALSE;
    }
  statement->published = SAMAY_WHEN_UNKNOWN;
  statement->published_origin = samay_json_read_origin (root);
  if (published == NULL || samay_edtf_parse (published, &statement->published, error))
    return TRUE;
  g_prefix_error (error, "\"published\": ");
  return FALSE;
}

/**
 * samay_merge_add_record:
 * @source: (nullable): where the line came from
 * @line: what samay_json_write_record() made of a statement
 * @length: bytes of @line
 *
 * Such a record has no sentences, so that less is known of its events than of a statement read here. Safe to call from several
 * threads.
 *
 * Returns: whether it is one; else nothing was added, and @error tells why
 */
gboolean
samay_merge_add_record (SamayMerge  *merge,
                        const char  *source,
                        const char  *line,
                        gsize        length,
                        GError     **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  g_autofree SamayMergeMention *mentions = NULL;
  g_autofree char *id = NULL;
  SamayMergeStatement statement = { .source = source };
  Record record = { kept, NULL };
  JsonObject *root;
  guint n;

  g_return_val_if_fail (merge != NULL && line != NULL, FALSE);

  root = parse (line, length, parser, error);
  if (root == NULL)
    return FALSE;
  id = dup_id (root);
  statement.id = id;
  if (!read_statement (root, &statement, error))
    return FALSE;
  record.expressions = samay_json_get_array (root, "expressions");
  statement.digest = samay_gist_from_text (SAMAY_GIST_WORD, line, length);
  n = get_length (root, "events");
  mentions = g_new0 (SamayMergeMention, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    if (!read_mention (&record, get_object (samay_json_get_array (root, "events"), i), i + 1, &mentions[i], error))
      return FALSE;
  samay_merge_add (merge, &statement, mentions, n);
  return TRUE;
}
