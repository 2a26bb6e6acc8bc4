/* test-svg.c: SVG that is well formed, found by search, and safe
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "fixture.h"
#include "render/samay-chart.h"

static char *
render (SamayEventTable         *table,
        const SamayChartOptions *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = samay_chart_render_svg (table, options, &error);

  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static SamayChartOptions
make_options (const char *locale)
{
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;

  options.locale = locale;
  return options;
}

/* What a reader of the document finds. */
typedef struct
{
  GHashTable *titles;  /* event id → title element */
  GHashTable *labels;  /* event id → aria-label */
  GHashTable *texts;   /* event id → its texts, one after the other */
  GString *metadata;
  char *id;
  guint id_depth;
  guint depth;
  guint n_text_elements;
} Reader;

static const char *
find_attribute (const char  *name,
                const char **names,
                const char **values)
{
  for (guint i = 0; names[i]; i++)
    if (g_str_equal (names[i], name))
      return values[i];
  return NULL;
}

static void
on_start (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              data,
          GError              **error)
{
  Reader *self = data;
  const char *id = find_attribute ("data-event", names, values);

  self->depth++;
  g_assert_false (g_str_equal (element, "script"));
  g_assert_null (find_attribute ("textLength", names, values));
  for (guint i = 0; names[i]; i++)
    {
      g_assert_false (g_str_has_prefix (names[i], "on"));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (names[i], !=, names[j]);
    }
  if (id)
    {
      g_free (self->id);
      self->id = g_strdup (id);
      self->id_depth = self->depth;
      if (find_attribute ("aria-label", names, values))
        g_hash_table_insert (self->labels, g_strdup (id), g_strdup (find_attribute ("aria-label", names, values)));
    }
  if (g_str_equal (element, "text"))
    self->n_text_elements++;
}

static void
on_end (GMarkupParseContext  *context,
        const char           *element,
        gpointer              data,
        GError              **error)
{
  Reader *self = data;

  if (self->id && self->depth == self->id_depth)
    g_clear_pointer (&self->id, g_free);
  self->depth--;
}

static void
on_text (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              data,
         GError              **error)
{
  Reader *self = data;
  const char *element = g_markup_parse_context_get_element (context);

  if (g_str_equal (element, "metadata"))
    g_string_append_len (self->metadata, text, length);
  else if (self->id && g_str_equal (element, "title"))
    g_hash_table_insert (self->titles, g_strdup (self->id), g_strndup (text, length));
  else if (self->id && (g_str_equal (element, "text") || g_str_equal (element, "tspan")))
    {
      const char *before = g_hash_table_lookup (self->texts, self->id);

      g_hash_table_insert (self->texts, g_strdup (self->id),
                           g_strdup_printf ("%s%.*s", before ? before : "", (int) length, text));
    }
}

static Reader *
read_svg (const char *svg)
{
  static const GMarkupParser parser = { on_start, on_end, on_text, NULL, NULL };
  Reader *self = g_new0 (Reader, 1);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) error = NULL;

  self->titles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->metadata = g_string_new (NULL);
  context = g_markup_parse_context_new (&parser, 0, self, NULL);
  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  return self;
}

static void
reader_free (Reader *self)
{
  g_hash_table_unref (self->titles);
  g_hash_table_unref (self->labels);
  g_hash_table_unref (self->texts);
  g_string_free (self->metadata, TRUE);
  g_free (self->id);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reader, reader_free)

static void
assert_every_title_is_found (SamayEventTable *table,
                             const char      *locale)
{
  SamayChartOptions options = make_options (locale);
  g_autofree char *svg = render (table, &options);
  g_autoptr (Reader) reader = read_svg (svg);

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      g_autofree char *title = g_utf8_normalize (event.title, -1, G_NORMALIZE_NFC);
      const char *found = g_hash_table_lookup (reader->titles, event.id);
      const char *label = g_hash_table_lookup (reader->labels, event.id);

      g_assert_nonnull (found);
      g_assert_true (g_str_has_prefix (found, title));
      if (event.place)
        g_assert_nonnull (strstr (found, event.place));
      if (label)
        g_assert_cmpstr (label, ==, found);
    }
}

static void
test_every_title_is_found (void)
{
  static const guint sizes[] = { 0, 1, 40, 300, 10000 };
  g_autoptr (SamayEventTable) four = fixture_four ();
  g_autoptr (SamayEventTable) kinds = fixture_kinds ();
  g_autoptr (SamayEventTable) random = fixture_random (500, 9);

  assert_every_title_is_found (four, "hi");
  assert_every_title_is_found (kinds, "en");
  assert_every_title_is_found (random, "en");
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (SamayEventTable) table = fixture_life (sizes[i], i);

      assert_every_title_is_found (table, "hi");
    }
}

/* Over several lines too, the words of a title stand one after the other in one element. */
static void
test_wrapped_titles_are_whole (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = make_options ("hi");
  g_autofree char *svg = render (table, &options);
  g_autoptr (Reader) reader = read_svg (svg);
  guint n_wrapped = 0;

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      const char *texts = g_hash_table_lookup (reader->texts, event.id);
      g_autofree char *title = g_utf8_normalize (event.title, -1, G_NORMALIZE_NFC);

      g_assert_nonnull (texts);
      g_assert_nonnull (strstr (texts, title));
    }
  for (const char *p = svg; (p = strstr (p, " </tspan><tspan")); p++)
    n_wrapped++;
  g_assert_cmpuint (n_wrapped, >=, 1);
}

static void
test_hostile_text_does_no_harm (void)
{
  static const char *const titles[] = {
    "<script>alert(1)</script> & \"quotes\" ' ]]> <!-- -->", "null\001\002\033[31m bell\a", "\xef\xbf\xbe\xef\xbf\xbf end",
    "\xf0\x9f\xbf\xbe plane", "tab\tand\nline\rend", "\xff\xfe broken", "\u202Eturned", "\\\" \\u0041 {}", "", "💣🇮🇳👩‍👧",
    "اردو العربية", "বাংলা ગુજરાતી ਪੰਜਾਬੀ தமிழ்",
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autoptr (SamayEventTable) table = fixture_title (titles[i]);
      SamayChartOptions options = make_options ("en");
      g_autofree char *svg = NULL;
      g_autoptr (Reader) reader = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();
      g_autoptr (GError) error = NULL;

      options.title = titles[i];
      svg = render (table, &options);
      g_assert_true (g_utf8_validate (svg, -1, NULL));
      for (const char *p = svg; *p; p++)
        g_assert_true ((guchar) *p >= 0x20 || *p == '\n');
      reader = read_svg (svg);
      g_assert_true (json_parser_load_from_data (parser, reader->metadata->str, -1, &error));
      g_assert_no_error (error);
    }
}

static void
test_endless_labels_take_no_time (void)
{
  g_autoptr (GString) marks = g_string_new ("क");
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (GString) word = g_string_new (NULL);
  const GString *texts[] = { marks, lines, word };

  for (guint i = 0; i < 20000; i++)
    {
      g_string_append (marks, "ँ");
      g_string_append (lines, "\n");
      g_string_append (word, "क्ष");
    }
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (SamayEventTable) table = fixture_title (texts[i]->str);
      SamayChartOptions options = make_options ("hi");
      g_autofree char *svg = NULL;
      gint64 begin_us = g_get_monotonic_time ();

      options.title = texts[i]->str;
      svg = render (table, &options);
      g_assert_cmpint (g_get_monotonic_time () - begin_us, <, 400 * 1000);
    }
}

static void
test_text_is_normal (void)
{
  /* na and nukta compose, QA decomposes, an accent joins its letter. */
  g_autoptr (SamayEventTable) table = fixture_title ("\u0928\u093C \u0958 e\u0301 फ़रवरी");
  SamayChartOptions options = make_options ("hi");
  g_autofree char *svg = render (table, &options);

  g_assert_nonnull (strstr (svg, "\u0929 \u0915\u093C \u00E9 फ\u093Cरवरी"));
  g_assert_null (strstr (svg, "\u0928\u093C"));
  g_assert_null (strstr (svg, "\u0958"));
}

static void
test_languages_are_told (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = make_options ("en");
  g_autofree char *svg = render (table, &options);

  g_assert_nonnull (strstr (svg, "<svg xmlns=\"http://www.w3.org/2000/svg\""));
  g_assert_nonnull (strstr (svg, " lang=\"en\" xml:lang=\"en\" role=\"graphics-document document\""));
  g_assert_nonnull (strstr (svg, " lang=\"hi\" xml:lang=\"hi\">तन्मय"));
  g_assert_null (strstr (svg, "textLength"));
  g_assert_null (strstr (svg, "http://www.w3.org/1999/xlink"));
}

static void
test_outlines_have_no_text (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = make_options ("hi");
  g_autofree char *svg = NULL;
  g_autoptr (Reader) reader = NULL;

  options.text_as_outlines = TRUE;
  svg = render (table, &options);
  reader = read_svg (svg);
  g_assert_cmpuint (reader->n_text_elements, ==, 0);
  g_assert_cmpuint (g_hash_table_size (reader->titles), ==, 4);
  g_assert_cmpuint (strlen (svg), >, 50000);
}

static void
test_metadata_is_linked_data (void)
{
  g_autoptr (SamayEventTable) table = fixture_four ();
  SamayChartOptions options = make_options ("hi");
  g_autofree char *svg = render (table, &options);
  g_autoptr (Reader) reader = read_svg (svg);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GString) dates = g_string_new (";");
  JsonObject *root;
  JsonArray *list;

  g_assert_true (json_parser_load_from_data (parser, reader->metadata->str, -1, NULL));
  root = json_node_get_object (json_parser_get_root (parser));
  list = json_object_get_array_member (root, "itemListElement");
  g_assert_cmpstr (json_object_get_string_member (root, "@type"), ==, "ItemList");
  g_assert_cmpuint (json_array_get_length (list), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      JsonObject *event = json_array_get_object_element (list, i);

      g_assert_cmpstr (json_object_get_string_member (event, "@type"), ==, "Event");
      g_string_append_printf (dates, "%s..%s;", json_object_get_string_member_with_default (event, "startDate", ""),
                              json_object_get_string_member_with_default (event, "endDate", ""));
      if (g_str_has_prefix (json_object_get_string_member (event, "name"), "रूसी"))
        g_assert_cmpstr (json_object_get_string_member (event, "eventStatus"), ==, "EventScheduled");
    }
  g_assert_nonnull (strstr (dates->str, "2024-12-19..2024-12-20;"));
  g_assert_nonnull (strstr (dates->str, "2024-12-21..;"));
  g_assert_nonnull (strstr (dates->str, ";..2024-12-20;"));
}

static void
test_the_same_table_gives_the_same_bytes (void)
{
  g_autoptr (SamayEventTable) table = fixture_life (500, 4);
  SamayChartOptions options = make_options ("hi");
  g_autofree char *first = render (table, &options);
  g_autofree char *second = render (table, &options);

  g_assert_cmpstr (first, ==, second);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/svg/every-title-is-found", test_every_title_is_found);
  g_test_add_func ("/svg/wrapped-titles-are-whole", test_wrapped_titles_are_whole);
  g_test_add_func ("/svg/hostile-text-does-no-harm", test_hostile_text_does_no_harm);
  g_test_add_func ("/svg/endless-labels-take-no-time", test_endless_labels_take_no_time);
  g_test_add_func ("/svg/text-is-normal", test_text_is_normal);
  g_test_add_func ("/svg/languages-are-told", test_languages_are_told);
  g_test_add_func ("/svg/outlines-have-no-text", test_outlines_have_no_text);
  g_test_add_func ("/svg/metadata-is-linked-data", test_metadata_is_linked_data);
  g_test_add_func ("/svg/the-same-table-gives-the-same-bytes", test_the_same_table_gives_the_same_bytes);
  return g_test_run ();
}
