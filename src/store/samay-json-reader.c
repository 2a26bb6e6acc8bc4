/* samay-json-reader.c: statements out of a document that people share
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-reader.h"

#include "extract/samay-extraction.h"
#include "locale/samay-edtf.h"
#include "store/samay-json-when.h"

#define VERSION 1

/**
 * samay_json_statement_free:
 */
void
samay_json_statement_free (SamayJsonStatement *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->text);
  g_free (self->title);
  g_free (self->source);
  g_free (self);
}

static SamayJsonStatement *
read_statement (JsonNode  *node,
                guint      number,
                GError   **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *text = object != NULL ? samay_json_get_string (object, "text") : NULL;
  const char *published;
  g_autoptr (SamayJsonStatement) self = NULL;
  SamayWhen when;

  if (text == NULL)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "statement %u has no text", number);
      return NULL;
    }
  self = g_new0 (SamayJsonStatement, 1);
  self->text = g_utf8_make_valid (text, -1);
  self->title = g_strdup (samay_json_get_string (object, "title"));
  self->source = g_strdup (samay_json_get_string (object, "source"));
  self->published = SAMAY_WHEN_UNKNOWN;
  published = samay_json_get_string (object, "published");
  if (published != NULL
      && g_strcmp0 (samay_json_get_string (object, "published_origin"), samay_origin_get_name (SAMAY_ORIGIN_GIVEN)) == 0
      && samay_edtf_parse (published, &when, NULL))
    self->published = when;
  return g_steal_pointer (&self);
}

static JsonArray *
get_statements (JsonNode  *root,
                GError   **error)
{
  JsonObject *object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "samayrekha") : NULL;
  JsonNode *statements;

  if (version == NULL || !JSON_NODE_HOLDS_VALUE (version) || json_node_get_value_type (version) != G_TYPE_INT64)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "this isn't a Samayrekha document");
      return NULL;
    }
  if (json_node_get_int (version) != VERSION)
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER,
                   "a document of version %" G_GINT64_FORMAT "; this program reads version %d", json_node_get_int (version),
                   VERSION);
      return NULL;
    }
  statements = json_object_get_member (object, "statements");
  if (statements == NULL || !JSON_NODE_HOLDS_ARRAY (statements))
    {
      g_set_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_MEMBER, "the document has no statements");
      return NULL;
    }
  return json_node_get_array (statements);
}

static SamayGivenDate *
read_given_date (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  const char *quote = object != NULL ? samay_json_get_string (object, "quote") : NULL;
  const char *sentence = object != NULL ? samay_json_get_string (object, "sentence") : NULL;
  const char *edtf = object != NULL ? samay_json_get_string (object, "when") : NULL;
  JsonNode *nth = object != NULL ? json_object_get_member (object, "nth") : NULL;
  SamayWhen when;

  if (quote == NULL || sentence == NULL || edtf == NULL || g_strcmp0 (samay_json_get_string (object, "change"), "date") != 0
      || !samay_edtf_parse (edtf, &when, NULL))
    return NULL;
  return samay_given_date_new (quote, sentence,
                               nth != NULL && JSON_NODE_HOLDS_VALUE (nth) ? CLAMP (json_node_get_int (nth), 0, G_MAXINT) : 0, &when);
}

static GPtrArray *
read_given_dates (JsonNode *root)
{
  GPtrArray *given = samay_given_dates_copy (NULL);
  JsonNode *changes = json_object_get_member (json_node_get_object (root), "changes");
  JsonArray *array = changes != NULL && JSON_NODE_HOLDS_ARRAY (changes) ? json_node_get_array (changes) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      SamayGivenDate *date = read_given_date (json_array_get_element (array, i));

      if (date != NULL)
        g_ptr_array_add (given, date);
    }
  return given;
}

/**
 * samay_json_read_document:
 * @json: `application/vnd.samayrekha+json`
 * @length: bytes of @json
 * @out_given: (out) (optional) (element-type SamayGivenDate): what a person said of dates; what is no change of that kind
 *   is passed over
 *
 * Events aren't read: they are derived, and the engine finds them again.
 *
 * Returns: (transfer full) (element-type SamayJsonStatement): the statements in their order, or %NULL with
 *   %SAMAY_JSON_ERROR
 */
GPtrArray *
samay_json_read_document (const char  *json,
                          gsize        length,
                          GPtrArray  **out_given,
                          GError     **error)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GPtrArray) statements = NULL;
  g_autoptr (GError) fault = NULL;
  JsonArray *array;

  g_return_val_if_fail (json != NULL, NULL);

  if (!samay_json_guard_check (json, length, SAMAY_JSON_DOCUMENT_LENGTH_MAX, error))
    return NULL;
  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_data (parser, json, (gssize) length, &fault))
    {
      g_set_error_literal (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_SYNTAX, fault->message);
      return NULL;
    }
  array = get_statements (json_parser_get_root (parser), error);
  if (array == NULL)
    return NULL;
  statements = g_ptr_array_new_with_free_func ((GDestroyNotify) samay_json_statement_free);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      SamayJsonStatement *statement = read_statement (json_array_get_element (array, i), i + 1, error);

      if (statement == NULL)
        return NULL;
      g_ptr_array_add (statements, statement);
    }
  if (out_given != NULL)
    *out_given = read_given_dates (json_parser_get_root (parser));
  return g_steal_pointer (&statements);
}
