/* bench-export.c: how long 10,000 events take to become a file, and how big it is
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "render/samay-chart.h"

#define N_EVENTS 10000
#define N_RUNS 5

static const char *const words[] = {
  "भारत", "रूस", "बैठक", "समझौता", "विदेश", "मंत्रालय", "आतंकवाद", "संयुक्त", "कार्यसमूह", "राष्ट्रपति", "यात्रा", "घोषणा", "चुनाव",
  "संसद", "विधेयक", "न्यायालय", "फ़ैसला", "किसान", "आंदोलन", "रेल", "दुर्घटना", "जाँच", "आयोग", "रिपोर्ट", "शिखर", "सम्मेलन", "अंतरिक्ष",
  "प्रक्षेपण", "परीक्षण", "बाढ़", "राहत", "सेना", "अभ्यास", "शांति", "वार्ता", "शपथ", "ग्रहण", "उद्घाटन", "निधन", "पुरस्कार", "विश्व",
  "खेल", "विजय", "बजट", "कर", "नीति", "शिक्षा", "स्वास्थ्य", "टीका", "अभियान",
};
static const char *const places[] = { "दिल्ली", "मॉस्को", "मुंबई", "पटना", NULL, NULL, NULL };

/* Titles of three to six words; days gathered around a few weeks, more of them lately. */
static SamayEventTable *
make_table (void)
{
  g_autoptr (SamayEventTableBuilder) builder = samay_event_table_builder_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (20241219);
  gint64 first_day = samay_day_from_civil (2015, 1, 1);
  gint64 clusters[200];

  for (guint i = 0; i < G_N_ELEMENTS (clusters); i++)
    clusters[i] = first_day + 3600 * sqrt (g_rand_double (rand));
  for (guint i = 0; i < N_EVENTS; i++)
    {
      gint64 day = clusters[g_rand_int_range (rand, 0, G_N_ELEMENTS (clusters))] + g_rand_int_range (rand, -6, 7);
      gint64 n_days = g_rand_double (rand) < 0.85 ? 0 : g_rand_int_range (rand, 1, 20);
      g_autofree char *id = g_strdup_printf ("e%u", i + 1);
      g_autoptr (GString) title = g_string_new (NULL);
      guint n_words = g_rand_int_range (rand, 3, 7);
      SamayEventRow row = {
        .id = id, .place = places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
        .status = g_rand_double (rand) < 0.8 ? SAMAY_STATUS_OCCURRED : g_rand_int_range (rand, 0, 8),
        .when = samay_when_from_days (day, day + n_days, SAMAY_PRECISION_DAY), .n_mentions = 1,
        .importance = g_rand_double (rand),
      };

      for (guint j = 0; j < n_words; j++)
        g_string_append_printf (title, "%s%s", j > 0 ? " " : "", words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
      row.title = title->str;
      samay_event_table_builder_add (builder, &row);
    }
  return samay_event_table_builder_end (builder);
}

/* Titles that a search of the file's text doesn't find. */
static guint
count_lost (SamayEventTable *table,
            GBytes          *svg)
{
  gsize size;
  g_autofree char *text = g_strndup (g_bytes_get_data (svg, &size), g_bytes_get_size (svg));
  guint lost = 0;

  for (guint row = 0; row < samay_event_table_get_n (table); row++)
    {
      SamayEventRow event = samay_event_table_get_row (table, row);
      g_autofree char *id = g_strdup_printf ("data-event=\"%s\"", event.id);
      g_autofree char *nfc = g_utf8_normalize (event.title, -1, G_NORMALIZE_NFC);
      g_autofree char *title = g_strdup_printf ("<title>%s ·", nfc);
      const char *mark = strstr (text, id);

      /* The element's own title follows its id; the label's comes between them. */
      if (!mark || !g_strstr_len (mark, 2 * strlen (title) + 600, title))
        lost++;
    }
  return lost;
}

static void
report (const char *kase,
        const char *metric,
        double      value,
        const char *aim)
{
  g_print ("{\"bench\":\"export\",\"case\":\"%s\",\"n\":%d,\"metric\":\"%s\",\"value\":%.1f%s%s,\"better\":\"lower\"}\n",
           kase, N_EVENTS, metric, value, aim ? ",\"aim\":" : "", aim ? aim : "");
}

static int
compare_doubles (const void *a,
                 const void *b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

typedef GBytes *(*Render) (SamayEventTable         *table,
                           const SamayChartOptions *options,
                           GError                 **error);

/* The median of a few runs. */
static GBytes *
run (Render           render,
     SamayEventTable *table,
     double          *out_ms)
{
  SamayChartOptions options = SAMAY_CHART_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;
  double runs_ms[N_RUNS];
  GBytes *bytes = NULL;

  options.locale = "hi";
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 begin_us = g_get_monotonic_time ();

      g_clear_pointer (&bytes, g_bytes_unref);
      bytes = render (table, &options, &error);
      runs_ms[i] = (g_get_monotonic_time () - begin_us) / 1000.0;
      if (!bytes)
        g_error ("%s", error->message);
    }
  qsort (runs_ms, N_RUNS, sizeof (double), compare_doubles);
  *out_ms = runs_ms[N_RUNS / 2];
  return bytes;
}

int
main (void)
{
  g_autoptr (SamayEventTable) table = make_table ();
  double svg_ms;
  double png_ms;
  g_autoptr (GBytes) svg = run (samay_chart_render_svg, table, &svg_ms);
  g_autoptr (GBytes) png = run (samay_chart_render_png, table, &png_ms);

  report ("svg", "ms", svg_ms, "50");
  report ("svg", "bytes", g_bytes_get_size (svg), "4000000");
  report ("svg", "lost_titles", count_lost (table, svg), "0");
  report ("png", "ms", png_ms, NULL);
  report ("png", "bytes", g_bytes_get_size (png), NULL);
  return 0;
}
