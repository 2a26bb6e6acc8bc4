/* test-json-writer.c: the vocabulary, read back by another reader of JSON
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "fake-engine.h"
#include "store/samay-json-emitter.h"
#include "store/samay-json-guard.h"
#include "store/samay-json-writer.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* A value by its path, "events.0.title", as JSON. */
static char *
look_up (JsonNode   *root,
         const char *path)
{
  g_auto (GStrv) steps = g_strsplit (path, ".", -1);
  JsonNode *node = root;

  for (guint i = 0; steps[i] != NULL && node != NULL; i++)
    if (JSON_NODE_HOLDS_ARRAY (node))
      {
        JsonArray *array = json_node_get_array (node);
        guint place = (guint) g_ascii_strtoull (steps[i], NULL, 10);

        node = place < json_array_get_length (array) ? json_array_get_element (array, place) : NULL;
      }
    else
      node = json_object_get_member (json_node_get_object (node), steps[i]);
  return node != NULL ? json_to_string (node, FALSE) : NULL;
}

static JsonNode *
parse (const GString *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_true (samay_json_guard_check (json->str, json->len, json->len, &error));
  root = json_from_string (json->str, &error);
  g_assert_no_error (error);
  return root;
}

typedef struct
{
  const char *path;
  const char *json;
} Expected;

static void
check (JsonNode       *root,
       const Expected *expected)
{
  for (; expected->path != NULL; expected++)
    {
      g_autofree char *json = look_up (root, expected->path);

      if (g_strcmp0 (json, expected->json) != 0)
        g_error ("%s is %s, not %s", expected->path, json, expected->json);
    }
}

static SamayTimeline *
read_text (const char *text)
{
  SamayTimeline *timeline = samay_timeline_new ();
  g_autoptr (SamayExtraction) extraction = fake_extract (text);
  g_autoptr (SamayStatement) statement = samay_statement_new ("s1", NULL, "a.txt", extraction);

  samay_timeline_add_statement (timeline, statement);
  return timeline;
}

static void
test_document (void)
{
  static const Expected expected[] = {
    { "samayrekha", "1" },
    { "title", "\"बैठक 2024-12-19 @@Moscow थी\"" },
    { "changes", "[]" },
    { "statements.0.id", "\"s1\"" },
    { "statements.0.source", "\"a.txt\"" },
    { "statements.0.lang", "\"hi\"" },
    { "statements.0.published", "null" },
    { "statements.0.published_origin", "\"unknown\"" },
    { "statements.0.published_why", "[\"hi\"]" },
    { "statements.0.published_alternatives", "[\"2030\",\"2041\"]" },
    { "statements.0.expressions.0.start", "13" },
    { "statements.0.expressions.0.end", "23" },
    { "statements.0.expressions.0.quote", "\"2024-12-19\"" },
    { "statements.0.expressions.0.type", "\"date\"" },
    { "statements.0.expressions.0.timex", "\"2024-12-19\"" },
    { "statements.0.expressions.0.is_event", "true" },
    { "statements.0.expressions.1.type", "\"duration\"" },
    { "statements.0.expressions.1.is_event", "false" },
    { "statements.0.expressions.1.when", "null" },
    { "statements.0.expressions.1.from", "null" },
    { "statements.0.expressions.1.to", "null" },
    { "statements.0.expressions.2", NULL },
    { "events.0.id", "\"e1\"" },
    { "events.0.title", "\"बैठक 2024-12-19 @@Moscow थी\"" },
    { "events.0.when", "\"2024-12-19\"" },
    { "events.0.from", "\"2024-12-19\"" },
    { "events.0.to", "\"2024-12-19\"" },
    { "events.0.precision", "\"day\"" },
    { "events.0.part", "null" },
    { "events.0.bound", "\"none\"" },
    { "events.0.certainty", "\"exact\"" },
    { "events.0.zone", "null" },
    { "events.0.derivation", "\"stated\"" },
    { "events.0.alternatives", "[]" },
    { "events.0.status", "\"occurred\"" },
    { "events.0.place", "\"Moscow\"" },
    { "events.0.people", "[\"व्लादिमीर पुतिन\"]" },
    { "events.0.series", "[{\"name\":\"शिखर सम्मेलन\",\"number\":13}]" },
    { "events.0.basis", "\"expression\"" },
    { "events.0.why", "[\"hi reason 13\"]" },
    { "events.0.mentions", "[{\"statement\":\"s1\",\"quote\":\"2024-12-19\",\"start\":13,\"end\":23,"
                           "\"sentence\":\"बैठक 2024-12-19 @@Moscow थी\"}]" },
    { "events.1.basis", "\"order\"" },
    { "events.1.from", "null" },
    { "events.1.to", "\"2024-12-20\"" },
    { "events.1.place", "null" },
    { "events.1.people", "[]" },
    { "events.1.series", "[]" },
    { "events.2", NULL },
    { NULL },
  };
  g_autoptr (SamayTimeline) timeline = read_text ("बैठक 2024-12-19 @@Moscow थी\nP3D और ..2024-12-20");
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;

  samay_json_write_document (out, timeline, NULL, "hi");
  root = parse (out);
  check (root, expected);
  g_assert_true (g_str_has_suffix (out->str, "}\n"));
}

static void
test_record (void)
{
  static const Expected expected[] = {
    { "id", "\"a\"" },          { "published", "null" },   { "published_origin", "\"unknown\"" },
    { "events.0.id", "\"e1\"" }, { "events.0.start", "2" }, { "events.0.end", "12" },
    { "events.0.why", "[\"en reason 2\"]" }, { "events.0.mentions", NULL }, { "events.1.id", "\"e2\"" },
    { "expressions.1.quote", "\"2024-12-20\"" }, { "text", NULL }, { NULL },
  };
  g_autoptr (SamayExtraction) extraction = fake_extract ("x 2024-12-19\ny 2024-12-20");
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;

  samay_json_write_record (out, "\"a\"", 3, extraction, "en");
  root = parse (out);
  check (root, expected);
  g_assert_true (strchr (out->str, '\n') == out->str + out->len - 1);
}

/* Faulty bytes and zero bytes: offsets must hold in the text that a reader gets. */
static void
test_offsets_hold (void)
{
  g_autoptr (SamayTimeline) timeline = read_text ("\xff\xc3 \x01\"\\\x7f\xe0\xa4 2024-12-19 \xed\xa0\x80");
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  samay_json_write_document (out, timeline, NULL, "hi");
  g_assert_true (g_utf8_validate (out->str, (gssize) out->len, NULL));
  root = parse (out);
  text = look_up (root, "statements.0.text");
  check (root, (Expected[]) { { "events.0.mentions.0.start", "10" },
                              { "statements.0.text", "\"?? \\u0001\\\"\\\\\\u007f?? 2024-12-19 ???\"" }, { NULL } });
}

static void
test_integers (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  SamayJsonEmitter emitter = { .out = out };

  samay_json_emit_array_start (&emitter, NULL);
  samay_json_emit_int (&emitter, NULL, G_MININT64);
  samay_json_emit_int (&emitter, NULL, 0);
  samay_json_emit_int (&emitter, NULL, G_MAXINT64);
  samay_json_emit_text (&emitter, NULL, "\0", 1);
  samay_json_emit_array_end (&emitter);
  g_assert_cmpstr (out->str, ==, "[-9223372036854775808,0,9223372036854775807,\"\\u0000\"]");
}

static void
test_open_sides (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  SamayWhen when = samay_when_from_year (2024);
  g_autofree char *none = NULL;
  g_autofree char *open = NULL;
  g_autofree char *pattern = NULL;
  SamayWhen unknown = SAMAY_WHEN_UNKNOWN;

  none = samay_json_dup_edtf (&unknown);
  g_assert_null (none);
  unknown.pattern.weekday = 5;
  pattern = samay_json_dup_edtf (&unknown);
  g_assert_cmpstr (pattern, ==, "XXXX-WXX-5");
  when.span.begin_s = SAMAY_INSTANT_MIN;
  open = samay_json_dup_edtf (&when);
  g_assert_true (g_str_has_prefix (open, "../2024"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-writer/a-document-has-all-keys", test_document);
  g_test_add_func ("/json-writer/a-record-is-one-line", test_record);
  g_test_add_func ("/json-writer/faulty-bytes-do-not-move-offsets", test_offsets_hold);
  g_test_add_func ("/json-writer/writes-every-integer", test_integers);
  g_test_add_func ("/json-writer/names-what-is-known-of-a-date", test_open_sides);
  return g_test_run ();
}
