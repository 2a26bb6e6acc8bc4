/* samay-conflicts.c: what the sources of an event don't agree in, and which says what
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-conflicts.h"

#include <glib/gi18n.h>

#include "app/samay-detail-text.h"
#include "app/samay-quote.h"
#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

#define CLAIM_GAP_PX 4
#define SECTION_GAP_PX 18

/* By SamayConflictField. */
static const char *const heads[] = {
  [SAMAY_CONFLICT_WHEN] = N_ ("Sources differ on the date"),
  [SAMAY_CONFLICT_STATUS] = N_ ("Sources differ on what became of it"),
  [SAMAY_CONFLICT_FIGURE] = N_ ("Sources differ on a number"),
  [SAMAY_CONFLICT_PLACE] = N_ ("Sources differ on the place"),
};

static GtkWidget *
make_head (const char *text)
{
  GtkWidget *label = samay_detail_text_new (text, "caption-heading");

  gtk_widget_add_css_class (label, "dim-label");
  return label;
}

static char *
dup_value (SamayMerged         *merged,
           const SamayConflict *conflict,
           const SamayClaim    *claim,
           SamayDateFormat     *format)
{
  const SamayMergeMention *first = &merged->mentions[merged->references[claim->first]];

  switch ((SamayConflictField) conflict->field)
    {
    case SAMAY_CONFLICT_STATUS:
      return g_strdup (samay_status_get_word (claim->status, samay_date_format_get_locale (format)));
    case SAMAY_CONFLICT_FIGURE:
      return samay_date_format_number (format, claim->figure);
    case SAMAY_CONFLICT_PLACE:
      return samay_text_clean (first->place);
    case SAMAY_CONFLICT_WHEN:
    default:
      return samay_date_format_when (format, &first->when);
    }
}

/* What some of the sources say, and below it each of them, once. */
static void
add_claim (GtkWidget           *box,
           SamayTimeline       *timeline,
           const SamayConflict *conflict,
           const SamayClaim    *claim,
           SamayDateFormat     *format)
{
  SamayMerged *merged = samay_timeline_get_merged (timeline);
  g_autofree char *value = dup_value (merged, conflict, claim, format);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);
  guint32 last = G_MAXUINT32;

  gtk_box_append (GTK_BOX (lines), samay_detail_text_new (value, NULL));
  for (guint32 i = claim->first; i < claim->first + claim->n; i++)
    {
      guint32 statement = merged->mentions[merged->references[i]].statement;

      if (statement != last)
        {
          g_autofree char *source = samay_quote_dup_source (samay_timeline_get_statement (timeline, statement), format);
          GtkWidget *line = samay_detail_text_new (source, "caption");

          gtk_widget_add_css_class (line, "dim-label");
          gtk_box_append (GTK_BOX (lines), line);
        }
      last = statement;
    }
  gtk_box_append (GTK_BOX (box), lines);
}

/**
 * samay_conflicts_new:
 * @timeline: merged
 * @event: whose sources differ
 *
 * Returns: (transfer floating): for each thing that they don't agree in, what each of them says; what the event follows stands first
 */
GtkWidget *
samay_conflicts_new (SamayTimeline   *timeline,
                     guint            event,
                     SamayDateFormat *format)
{
  SamayMerged *merged = samay_timeline_get_merged (timeline);
  const SamayMergedEvent *told = &merged->events[event];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, SECTION_GAP_PX);

  for (guint i = 0; i < told->n_conflicts; i++)
    {
      const SamayConflict *conflict = &merged->conflicts[told->conflicts_first + i];

      GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, CLAIM_GAP_PX);

      gtk_box_append (GTK_BOX (section), make_head (_ (heads[conflict->field])));
      for (guint j = 0; j < conflict->n_claims; j++)
        add_claim (section, timeline, conflict, &merged->claims[conflict->claims_first + j], format);
      gtk_box_append (GTK_BOX (box), section);
    }
  return box;
}
