/* test-json-guard.c: what passes as JSON, and what doesn't
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/samay-json-guard.h"

#include <string.h>

#define PASSES -1

/* Where the complaint points to, or PASSES. */
static const struct
{
  const char *name;
  const char *json;
  int fault_byte;
} cases[] = {
  { "an-object", " {\"a\" : [1, -0.5e+3, true, false, null, \"x\"], \"b\":{}, \"c\":[] }\r\n", PASSES },
  { "a-scalar", "0", PASSES },
  { "escapes", "\"\\u00e9\\n\\/\\\\\\\"\"", PASSES },
  { "a-lone-surrogate", "\"\\ud83d\"", PASSES },
  { "faulty-utf8-in-a-string", "\"\xff\"", PASSES },
  { "nothing", "", 0 },
  { "white-space", "  ", 2 },
  { "single-quotes", "{'a':1}", 1 },
  { "a-name-without-quotes", "{a:1}", 1 },
  { "a-comment", "/* x */{}", 0 },
  { "an-assignment", "var x = {};", 0 },
  { "a-comma-at-the-end", "{\"a\":1,}", 7 },
  { "a-comma-at-the-end-of-an-array", "[1,]", 3 },
  { "a-missing-comma", "[1 2]", 3 },
  { "a-missing-colon", "{\"a\" 1}", 5 },
  { "a-wrong-bracket", "[1}", 2 },
  { "two-values", "{}{}", 2 },
  { "an-open-string", "\"abc", 4 },
  { "an-open-object", "{\"a\":1", 6 },
  { "an-open-array", "[", 1 },
  { "a-tab-in-a-string", "\"a\tb\"", 2 },
  { "an-unknown-escape", "\"\\q\"", 2 },
  { "a-short-escape", "\"\\u12\"", 5 },
  { "an-escape-at-the-end", "\"\\", 2 },
  { "a-leading-zero", "01", 1 },
  { "a-bare-minus", "-", 1 },
  { "a-bare-point", "1.", 2 },
  { "a-bare-exponent", "1e", 2 },
  { "hexadecimal", "0x1F", 1 },
  { "half-a-word", "nul", 0 },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *place = g_strdup_printf ("byte %d: ", cases[i].fault_byte);
  gsize length = strlen (cases[i].json);
  /* Without a zero after it: a read past the end is then caught. */
  g_autofree char *json = g_memdup2 (cases[i].json, MAX (length, 1));

  if (cases[i].fault_byte == PASSES)
    {
      g_assert_true (samay_json_guard_check (json, length, length, &error));
      g_assert_no_error (error);
      return;
    }
  g_assert_false (samay_json_guard_check (json, length, length, &error));
  g_assert_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_SYNTAX);
  g_assert_true (g_str_has_prefix (error->message, place));
}

/* What a file that was cut short begins with must be refused wherever the cut is. */
static void
test_every_cut_is_refused (void)
{
  const char *json = "{\"id\":\"a\\u0041\",\"n\":[1.5e3,{\"t\":true}],\"x\":null}";
  gsize length = strlen (json);

  for (gsize i = 0; i < length; i++)
    {
      g_autofree char *cut = g_memdup2 (json, MAX (i, 1));

      g_assert_false (samay_json_guard_check (cut, i, length, NULL));
    }
  g_assert_true (samay_json_guard_check (json, length, length, NULL));
}

static void
test_depth (void)
{
  for (guint depth = SAMAY_JSON_DEPTH_MAX - 1; depth <= SAMAY_JSON_DEPTH_MAX + 1; depth++)
    {
      g_autoptr (GString) json = g_string_new (NULL);
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < depth; i++)
        g_string_append (json, i % 2 == 0 ? "[" : "{\"a\":");
      g_string_append (json, "1");
      for (guint i = depth; i-- > 0;)
        g_string_append (json, i % 2 == 0 ? "]" : "}");
      g_assert_true (samay_json_guard_check (json->str, json->len, json->len, &error)
                     == (depth <= SAMAY_JSON_DEPTH_MAX));
      if (depth > SAMAY_JSON_DEPTH_MAX)
        g_assert_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_TOO_DEEP);
    }
}

static void
test_a_million_brackets (void)
{
  g_autofree char *json = g_strnfill (1000000, '[');
  g_autoptr (GError) error = NULL;

  g_assert_false (samay_json_guard_check (json, 1000000, 1000000, &error));
  g_assert_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_TOO_DEEP);
}

static void
test_size (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (samay_json_guard_check ("[1]", 3, 3, NULL));
  g_assert_false (samay_json_guard_check ("[1]", 3, 2, &error));
  g_assert_error (error, SAMAY_JSON_ERROR, SAMAY_JSON_ERROR_TOO_LARGE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-guard/%s/%s",
                                               cases[i].fault_byte == PASSES ? "passes" : "refuses", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/json-guard/refuses-every-cut", test_every_cut_is_refused);
  g_test_add_func ("/json-guard/bounds-depth", test_depth);
  g_test_add_func ("/json-guard/survives-a-million-brackets", test_a_million_brackets);
  g_test_add_func ("/json-guard/bounds-size", test_size);
  return g_test_run ();
}
