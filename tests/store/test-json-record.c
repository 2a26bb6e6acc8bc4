/* test-json-record.c: statements as the corpus filter gets them
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-record.h"

#include <string.h>

static const struct
{
  const char *name;
  const char *line;
  const char *id_json;
  const char *text;
  const char *lang;
  const char *published;
} sound[] = {
  { "all-members", "{\"id\":\"a1\",\"text\":\"दिसंबर\",\"lang\":\"hi\",\"published\":\"2024-12-20\"}", "\"a1\"", "दिसंबर",
    "hi", "2024-12-20" },
  { "the-least", " { \"text\" : \"x\" , \"id\" : 7 } ", "7", "x", NULL, NULL },
  { "nulls", "{\"id\":-1.5e3,\"text\":\"\",\"lang\":null,\"published\":null}", "-1.5e3", "", NULL, NULL },
  { "a-year-as-a-number", "{\"id\":\"a\",\"text\":\"x\",\"published\":2024}", "\"a\"", "x", NULL, "2024" },
  { "other-members", "{\"more\":{\"text\":\"no\",\"b\":[\"]\",{}]},\"id\":\"a\",\"s\":\"}\",\"text\":\"x\",\"t\":true}", "\"a\"",
    "x", NULL, NULL },
  { "escapes", "{\"id\":\"\\\"\\\\\",\"text\":\"a\\n\\t\\\"\\\\\\/\\u0939\\u093f\\ud83d\\ude00b\"}", "\"\\\"\\\\\"",
    "a\n\t\"\\/हि😀b", NULL, NULL },
  { "an-escaped-name", "{\"id\":\"a\",\"te\\u0078t\":\"x\"}", "\"a\"", "x", NULL, NULL },
  { "half-a-pair", "{\"id\":\"a\",\"text\":\"x\\ud83dy\\ude00\"}", "\"a\"", "x\xef\xbf\xbdy\xef\xbf\xbd", NULL, NULL },
  { "half-a-pair-and-another-escape", "{\"id\":\"a\",\"text\":\"\\ud83d\\u0041\"}", "\"a\"", "\xef\xbf\xbd" "A", NULL, NULL },
  { "faulty-utf8", "{\"id\":\"a\xff\",\"text\":\"x\xff\"}", "\"a?\"", "x\xff", NULL, NULL },
};

static const struct
{
  const char *name;
  const char *line;
  SamayJsonError code;
  const char *word;
} faulty[] = {
  { "an-array", "[1]", SAMAY_JSON_ERROR_MEMBER, "object" },
  { "a-string", "\"x\"", SAMAY_JSON_ERROR_MEMBER, "object" },
  { "no-id", "{\"text\":\"x\"}", SAMAY_JSON_ERROR_MEMBER, "\"id\" is missing" },
  { "no-text", "{\"id\":1}", SAMAY_JSON_ERROR_MEMBER, "\"text\" is missing" },
  { "an-empty-object", "{}", SAMAY_JSON_ERROR_MEMBER, "\"id\" is missing" },
  { "a-null-id", "{\"id\":null,\"text\":\"x\"}", SAMAY_JSON_ERROR_MEMBER, "\"id\" should be a string or a number" },
  { "a-number-for-text", "{\"id\":1,\"text\":5}", SAMAY_JSON_ERROR_MEMBER, "\"text\" should be a string" },
  { "an-object-for-lang", "{\"id\":1,\"text\":\"\",\"lang\":{}}", SAMAY_JSON_ERROR_MEMBER, "\"lang\" should be" },
  { "a-name-twice", "{\"id\":1,\"text\":\"a\",\"text\":\"b\"}", SAMAY_JSON_ERROR_MEMBER, "\"text\" stands twice" },
  { "two-objects", "{\"id\":1,\"text\":\"a\"}{\"id\":2,\"text\":\"b\"}", SAMAY_JSON_ERROR_SYNTAX, "byte 19" },
};

static void
test_sound (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto (SamayJsonRecord) record = { NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (samay_json_record_parse (sound[i].line, strlen (sound[i].line), 1000, &record, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (record.id_json->str, ==, sound[i].id_json);
  g_assert_cmpstr (record.text->str, ==, sound[i].text);
  g_assert_cmpstr (record.lang != NULL ? record.lang->str : NULL, ==, sound[i].lang);
  g_assert_cmpstr (record.published != NULL ? record.published->str : NULL, ==, sound[i].published);
}

static void
test_faulty (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  SamayJsonRecord record = { NULL };
  g_autoptr (GError) error = NULL;

  g_assert_false (samay_json_record_parse (faulty[i].line, strlen (faulty[i].line), 1000, &record, &error));
  g_assert_error (error, SAMAY_JSON_ERROR, (int) faulty[i].code);
  g_assert_nonnull (strstr (error->message, faulty[i].word));
  g_assert_null (record.text);
}

static void
test_zero_byte (void)
{
  const char *line = "{\"id\":1,\"text\":\"a\\u0000b\"}";
  g_auto (SamayJsonRecord) record = { NULL };

  g_assert_true (samay_json_record_parse (line, strlen (line), 1000, &record, NULL));
  g_assert_cmpmem (record.text->str, record.text->len, "a\0b", 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sound); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-record/reads/%s", sound[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_sound);
    }
  for (guint i = 0; i < G_N_ELEMENTS (faulty); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-record/refuses/%s", faulty[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_faulty);
    }
  g_test_add_func ("/json-record/keeps-a-zero-byte", test_zero_byte);
  return g_test_run ();
}
