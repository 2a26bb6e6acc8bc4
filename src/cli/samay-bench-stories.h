/* samay-bench-stories.h: statements of which it is known what events they tell of
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Where a statement tells of an event: from this byte of it to the next told's. */
typedef struct
{
  guint32 start_byte;
  guint32 event;
} SamayBenchTold;

typedef struct
{
  char *text;
  char *published; /* EDTF */
  const char *lang;
  GArray *told;    /* SamayBenchTold, ascending */
} SamayBenchStory;

GPtrArray *samay_bench_stories_new (guint n);
