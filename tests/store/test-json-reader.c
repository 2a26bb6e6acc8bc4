/* test-json-reader.c: what was written is read back, and what isn't a document is refused
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-reader.h"

#include <string.h>

#define DOCUMENT(statements) "{\"samayrekha\": 1, \"title\": \"t\", \"statements\": [" statements "], \"events\": [], \"changes\": []}"

typedef struct
{
  const char *path;
  const char *json;
  int code;
} Fault;

static const Fault faults[] = {
  { "/json-reader/refuses/half-a-document", "{\"samayrekha\": 1", SAMAY_JSON_ERROR_SYNTAX },
  { "/json-reader/refuses/another-kind-of-json", "{\"title\": \"t\"}", SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/an-array", "[1]", SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/a-version-to-come", "{\"samayrekha\": 2, \"statements\": []}", SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/a-version-in-words", "{\"samayrekha\": \"1\", \"statements\": []}", SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/no-statements", "{\"samayrekha\": 1}", SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/a-statement-without-text", DOCUMENT ("{\"id\": \"s1\"}"), SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/a-number-for-a-text", DOCUMENT ("{\"text\": 5}"), SAMAY_JSON_ERROR_MEMBER },
  { "/json-reader/refuses/a-statement-that-is-a-word", DOCUMENT ("\"text\""), SAMAY_JSON_ERROR_MEMBER },
};

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (samay_json_read_document (fault->json, strlen (fault->json), NULL, &error));
  g_assert_error (error, SAMAY_JSON_ERROR, fault->code);
}

static void
test_statements_come_in_order (void)
{
  const char *json = DOCUMENT ("{\"text\": \"पहला\", \"title\": \"एक\"}, {\"text\": \"second\\n\", \"title\": null}");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, strlen (json), NULL, &error);
  const SamayJsonStatement *first;
  const SamayJsonStatement *second;

  g_assert_no_error (error);
  g_assert_cmpuint (statements->len, ==, 2);
  first = statements->pdata[0];
  second = statements->pdata[1];
  g_assert_cmpstr (first->text, ==, "पहला");
  g_assert_cmpstr (first->title, ==, "एक");
  g_assert_cmpstr (second->text, ==, "second\n");
  g_assert_null (second->title);
}

static SamayWhen
read_published (const char *members)
{
  g_autofree char *json = g_strdup_printf ("{\"samayrekha\": 1, \"statements\": [{\"text\": \"t\", %s}]}", members);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) statements = samay_json_read_document (json, strlen (json), NULL, &error);

  g_assert_no_error (error);
  return ((const SamayJsonStatement *) statements->pdata[0])->published;
}

static void
test_only_a_given_date_is_taken (void)
{
  SamayWhen given = read_published ("\"published\": \"2024-12-21\", \"published_origin\": \"given\"");
  SamayWhen found = read_published ("\"published\": \"2024-12-21\", \"published_origin\": \"inferred\"");
  SamayWhen faulty = read_published ("\"published\": \"Saturday\", \"published_origin\": \"given\"");

  g_assert_true (samay_when_is_known (&given));
  g_assert_cmpint (given.span.begin_s, ==, samay_day_from_civil (2024, 12, 21) * SAMAY_DAY_S);
  g_assert_false (samay_when_is_known (&found));
  g_assert_false (samay_when_is_known (&faulty));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    g_test_add_data_func (faults[i].path, &faults[i], test_fault);
  g_test_add_func ("/json-reader/statements-come-in-order", test_statements_come_in_order);
  g_test_add_func ("/json-reader/only-a-given-date-is-taken", test_only_a_given_date_is_taken);
  return g_test_run ();
}
