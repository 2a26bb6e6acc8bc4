/* samay-crowd-words.c: labels of a crowd, made a few at a time and kept
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-crowd-private.h"

#include "scene/samay-cluster.h"
#include "scene/samay-words.h"

/* So many labels are new in a frame; the others come in the next ones. Shaping them takes a millisecond or two. */
#define MAX_NEW 45
/* When as many are new, those not asked for since are let go. */
#define CACHE_LABELS 2048

struct _SamayCrowdWords
{
  SamayMeasure *measure;
  SamayDateFormat *format;
  GHashTable *young; /* row → SamayCrowdLabel */
  GHashTable *old;
  guint n_new;
  gboolean is_waiting;
};

static void
free_label (gpointer data)
{
  SamayCrowdLabel *label = data;

  g_free (label->date);
  g_free (label->title);
  g_free (label);
}

static GHashTable *
make_generation (void)
{
  return g_hash_table_new_full (NULL, NULL, NULL, free_label);
}

/**
 * samay_crowd_words_new:
 *
 * Returns: (transfer full): no label yet
 */
SamayCrowdWords *
samay_crowd_words_new (void)
{
  SamayCrowdWords *self = g_new0 (SamayCrowdWords, 1);

  self->young = make_generation ();
  self->old = make_generation ();
  return self;
}

/**
 * samay_crowd_words_free:
 * @self: (transfer full) (nullable):
 */
void
samay_crowd_words_free (SamayCrowdWords *self)
{
  if (!self)
    return;
  g_hash_table_unref (self->young);
  g_hash_table_unref (self->old);
  g_clear_pointer (&self->format, samay_date_format_unref);
  g_free (self);
}

/**
 * samay_crowd_words_begin:
 * @measure: for this frame
 *
 * Begins a frame. In another language all labels are others.
 */
void
samay_crowd_words_begin (SamayCrowdWords *self,
                         SamayMeasure    *measure,
                         SamayDateFormat *format)
{
  self->n_new = 0;
  self->is_waiting = FALSE;
  if (measure == self->measure && format == self->format)
    return;
  g_hash_table_remove_all (self->young);
  g_hash_table_remove_all (self->old);
  self->measure = measure;
  g_clear_pointer (&self->format, samay_date_format_unref);
  self->format = samay_date_format_ref (format);
}

/**
 * samay_crowd_words_is_waiting:
 *
 * Returns: whether labels of the frame were left for the next one
 */
gboolean
samay_crowd_words_is_waiting (SamayCrowdWords *self)
{
  return self->is_waiting;
}

/* Cuts @text to what it may take; a text that needs no cut is shaped as a whole, once, for here and for the painter. */
static char *
fit (SamayCrowdWords *self,
     SamayTextStyle   style,
     char            *text,
     double           max_px,
     double          *out_px)
{
  *out_px = samay_measure_get_line_px (self->measure, style, text);
  if (*out_px > max_px)
    {
      char *cut = samay_measure_ellipsize (self->measure, style, text, max_px);

      g_free (text);
      text = cut;
      *out_px = samay_measure_get_line_px (self->measure, style, text);
    }
  return text;
}

static SamayCrowdLabel *
make_label (SamayCrowdWords     *self,
            const SamayEventRow *event,
            double               max_px)
{
  SamayCrowdLabel *label = g_new (SamayCrowdLabel, 1);

  label->date = fit (self, SAMAY_TEXT_DATE_SMALL, samay_when_and_where_format (event, self->format, TRUE), max_px, &label->date_px);
  label->title = fit (self, SAMAY_TEXT_TITLE_SMALL, samay_text_clean (event->title), max_px, &label->title_px);
  return label;
}

/**
 * samay_crowd_words_lend:
 * @max_px: the same at every call for a row
 *
 * Returns: (transfer none) (nullable): the event's label, until the next frame; %NULL if it must wait for that
 */
const SamayCrowdLabel *
samay_crowd_words_lend (SamayCrowdWords *self,
                        SamayEventTable *table,
                        guint32          row,
                        double           max_px)
{
  gpointer key = GUINT_TO_POINTER (row);
  SamayCrowdLabel *label = g_hash_table_lookup (self->young, key);
  SamayEventRow event;

  if (label)
    return label;
  if (!g_hash_table_steal_extended (self->old, key, NULL, (gpointer *) &label))
    {
      if (self->n_new == MAX_NEW)
        {
          self->is_waiting = TRUE;
          return NULL;
        }
      self->n_new++;
      event = samay_event_table_get_row (table, row);
      label = make_label (self, &event, max_px);
    }
  if (g_hash_table_size (self->young) >= CACHE_LABELS)
    {
      GHashTable *swap = self->old;

      /* What was lent this frame is in the young generation, or was a moment ago. */
      g_hash_table_remove_all (swap);
      self->old = self->young;
      self->young = swap;
    }
  g_hash_table_insert (self->young, key, label);
  return label;
}
