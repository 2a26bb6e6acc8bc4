/* samay-sort.c: a stable sort by whole numbers, digit by digit
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-index-private.h"

#include <string.h>

/* Three turns order the seconds of a decade, and the counters of a digit stay in the nearest cache. */
#define DIGIT_BITS 11
#define N_BUCKETS (1u << DIGIT_BITS)

static void
sort_digit (const SamaySortItem *from,
            SamaySortItem       *to,
            guint                n,
            guint64              least,
            guint                shift)
{
  guint starts[N_BUCKETS] = { 0 };
  guint sum = 0;

  for (guint i = 0; i < n; i++)
    starts[((from[i].key - least) >> shift) & (N_BUCKETS - 1)]++;
  for (guint bucket = 0; bucket < N_BUCKETS; bucket++)
    {
      guint count = starts[bucket];

      starts[bucket] = sum;
      sum += count;
    }
  for (guint i = 0; i < n; i++)
    to[starts[((from[i].key - least) >> shift) & (N_BUCKETS - 1)]++] = from[i];
}

/**
 * samay_sort_items:
 * @items: (array length=n): put in order of key; equal ones stay as they are
 *
 * Costs O(n) for each eleven bits between the least and the greatest key, and one look if they are in order already.
 */
void
samay_sort_items (SamaySortItem *items,
                  guint          n)
{
  guint64 least = G_MAXUINT64;
  guint64 most = 0;
  gboolean in_order = TRUE;
  g_autofree SamaySortItem *other = NULL;
  SamaySortItem *from = items;
  SamaySortItem *to;

  for (guint i = 0; i < n; i++)
    {
      least = MIN (least, items[i].key);
      most = MAX (most, items[i].key);
      in_order &= i == 0 || items[i - 1].key <= items[i].key;
    }
  if (in_order)
    return;
  to = other = g_new (SamaySortItem, n);
  for (guint shift = 0; shift < 64 && (most - least) >> shift > 0; shift += DIGIT_BITS)
    {
      SamaySortItem *swap = from;

      sort_digit (from, to, n, least, shift);
      from = to;
      to = swap;
    }
  if (from != items)
    memcpy (items, from, n * sizeof *items);
}
