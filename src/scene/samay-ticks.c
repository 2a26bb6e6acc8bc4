/* samay-ticks.c: the table of steps, from a minute to a billion years, and the calendar that walks along it
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-ticks.h"

#define LABEL_GAP_PX 10
/* The calendar's own limit; a viewport may stand a little beyond. */
#define YEAR_LIMIT (SAMAY_YEAR_MAX - 1)

typedef struct
{
  SamayUnit unit;
  gint64 count;
} Stride;

/* @skeletons: of the fine label, the longest first; @coarse_skeleton: none where the stretch is named by its two ends. */
typedef struct
{
  Stride fine;
  Stride coarse;
  const char *skeletons[2];
  const char *coarse_skeleton;
} Step;

#define YEARS(n, coarse_n) \
  { { SAMAY_UNIT_YEAR, G_GINT64_CONSTANT (n) }, { SAMAY_UNIT_YEAR, G_GINT64_CONSTANT (coarse_n) }, { "y", NULL }, NULL }
#define DECADES(zeros) \
  YEARS (1##zeros, 1##zeros##0), YEARS (2##zeros, 1##zeros##0), YEARS (5##zeros, 1##zeros##00)

static const Step steps[] = {
  { { SAMAY_UNIT_MINUTE, 1 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_MINUTE, 2 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_MINUTE, 5 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_MINUTE, 10 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_MINUTE, 15 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_MINUTE, 30 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_HOUR, 1 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_HOUR, 2 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_HOUR, 3 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_HOUR, 6 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_HOUR, 12 }, { SAMAY_UNIT_DAY, 1 }, { "Hm", NULL }, "yMMMMd" },
  { { SAMAY_UNIT_DAY, 1 }, { SAMAY_UNIT_MONTH, 1 }, { "d", NULL }, "yMMMM" },
  { { SAMAY_UNIT_DAY, 2 }, { SAMAY_UNIT_MONTH, 1 }, { "d", NULL }, "yMMMM" },
  { { SAMAY_UNIT_WEEK, 1 }, { SAMAY_UNIT_MONTH, 1 }, { "d", NULL }, "yMMMM" },
  { { SAMAY_UNIT_DAY, 15 }, { SAMAY_UNIT_MONTH, 1 }, { "d", NULL }, "yMMMM" },
  { { SAMAY_UNIT_MONTH, 1 }, { SAMAY_UNIT_YEAR, 1 }, { "MMMM", "MMM" }, NULL },
  { { SAMAY_UNIT_MONTH, 2 }, { SAMAY_UNIT_YEAR, 1 }, { "MMMM", "MMM" }, NULL },
  { { SAMAY_UNIT_MONTH, 3 }, { SAMAY_UNIT_YEAR, 1 }, { "MMMM", "MMM" }, NULL },
  { { SAMAY_UNIT_MONTH, 6 }, { SAMAY_UNIT_YEAR, 1 }, { "MMMM", "MMM" }, NULL },
  DECADES (),
  DECADES (0),
  DECADES (00),
  DECADES (000),
  DECADES (0000),
  DECADES (00000),
  DECADES (000000),
  DECADES (0000000),
  DECADES (00000000),
  DECADES (000000000),
};

static const struct
{
  SamayUnit unit;
  double shortest_s;
} unit_lengths[] = {
  { SAMAY_UNIT_MINUTE, 60 },
  { SAMAY_UNIT_HOUR, 3600 },
  { SAMAY_UNIT_WEEK, 7.0 * SAMAY_DAY_S },
  { SAMAY_UNIT_MONTH, 28.0 * SAMAY_DAY_S },
  { SAMAY_UNIT_YEAR, 365.0 * SAMAY_DAY_S },
};

/* Days count anew in each month (1, 11, 21), and the stretch before the next month's first may be a fifth shorter:
 * else February would lose its 21st. */
static int
get_shortest_days (gint64 count)
{
  return count < 10 ? count : count * 4 / 5;
}

static double
get_shortest_s (const Stride *stride)
{
  if (stride->unit == SAMAY_UNIT_DAY)
    return (double) get_shortest_days (stride->count) * SAMAY_DAY_S;
  /* From the year 1 to the year 10 there are nine. */
  if (stride->unit == SAMAY_UNIT_YEAR && stride->count >= 10)
    return 365.0 * SAMAY_DAY_S * stride->count * 0.9;
  for (guint i = 0; i < G_N_ELEMENTS (unit_lengths); i++)
    if (unit_lengths[i].unit == stride->unit)
      return unit_lengths[i].shortest_s * stride->count;
  g_return_val_if_reached (1);
}

/**
 * samay_ticks_get_n_steps:
 *
 * Returns: how many steps the table has
 */
guint
samay_ticks_get_n_steps (void)
{
  return G_N_ELEMENTS (steps);
}

/**
 * samay_ticks_choose_step:
 * @s_per_px: seconds in a pixel
 *
 * Returns: the finest step whose ticks are at least @min_gap_px apart everywhere; a coarser view never gets a
 *   finer step
 */
guint
samay_ticks_choose_step (double s_per_px,
                         double min_gap_px)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (get_shortest_s (&steps[i].fine) >= min_gap_px * s_per_px)
      return i;
  return G_N_ELEMENTS (steps) - 1;
}

static gint64
floor_to (gint64 value,
          gint64 count)
{
  gint64 rest = value % count;

  return value - rest - (rest < 0 ? count : 0);
}

static gint64
from_date (gint64 year,
           int    month,
           int    day)
{
  year = CLAMP (year, -YEAR_LIMIT, YEAR_LIMIT);
  return samay_day_from_civil (year, month, day) * SAMAY_DAY_S;
}

/* A last tick too near to the next month's first is left out. */
static gint64
floor_day (const SamayCivil *civil,
           gint64            count)
{
  int day = floor_to (civil->day - 1, count) + 1;

  if (day + get_shortest_days (count) - 1 > samay_month_get_days (civil->year, civil->month))
    day = MAX (day - count, 1);
  return from_date (civil->year, civil->month, day);
}

/* Ticks before the year 1 stand at round years BCE, which are not round counted from a year 0. The year 1 itself is a
 * tick only where its neighbours are far. */
#define FIRST_YEAR_FROM_COUNT 10

static gint64
floor_year (gint64 year,
            gint64 count)
{
  if (count == 1 || year >= count)
    return floor_to (year, count);
  if (year >= 1 && count >= FIRST_YEAR_FROM_COUNT)
    return 1;
  return 1 - (MAX (1 - year, 1) + count - 1) / count * count;
}

static gint64
next_year (gint64 year,
           gint64 count)
{
  if (count == 1 || year >= count || 1 - year > count)
    return year + count;
  if (year == 1 || count < FIRST_YEAR_FROM_COUNT)
    return count;
  return 1;
}

static gint64
floor_week (const SamayCivil *civil,
            int               first_weekday)
{
  gint64 day = samay_day_from_civil (civil->year, civil->month, civil->day);

  return (day - (samay_day_get_weekday (day) - first_weekday + 7) % 7) * SAMAY_DAY_S;
}

/* The last tick at or before @instant_s. */
static gint64
floor_instant (const Stride *stride,
               int           first_weekday,
               gint64        instant_s)
{
  SamayCivil civil;

  if (stride->unit == SAMAY_UNIT_MINUTE || stride->unit == SAMAY_UNIT_HOUR)
    return floor_to (instant_s, (gint64) get_shortest_s (stride));

  civil = samay_instant_to_civil (instant_s);
  if (stride->unit == SAMAY_UNIT_DAY)
    return floor_day (&civil, stride->count);
  if (stride->unit == SAMAY_UNIT_WEEK)
    return floor_week (&civil, first_weekday);
  if (stride->unit == SAMAY_UNIT_MONTH)
    return from_date (civil.year, floor_to (civil.month - 1, stride->count) + 1, 1);
  return from_date (floor_year (civil.year, stride->count), 1, 1);
}

static gint64
next_day (const SamayCivil *civil,
          gint64            count)
{
  if (civil->day + count + get_shortest_days (count) - 1 <= samay_month_get_days (civil->year, civil->month))
    return from_date (civil->year, civil->month, civil->day + count);
  return civil->month < 12 ? from_date (civil->year, civil->month + 1, 1) : from_date (civil->year + 1, 1, 1);
}

/* The tick after the one at @instant_s. */
static gint64
next_instant (const Stride *stride,
              gint64        instant_s)
{
  SamayCivil civil;

  if (stride->unit == SAMAY_UNIT_MINUTE || stride->unit == SAMAY_UNIT_HOUR || stride->unit == SAMAY_UNIT_WEEK)
    return instant_s + (gint64) get_shortest_s (stride);

  civil = samay_instant_to_civil (instant_s);
  if (stride->unit == SAMAY_UNIT_DAY)
    return next_day (&civil, stride->count);
  if (stride->unit == SAMAY_UNIT_MONTH)
    {
      int month = civil.month - 1 + stride->count;

      return from_date (civil.year + month / 12, month % 12 + 1, 1);
    }
  return from_date (next_year (civil.year, stride->count), 1, 1);
}

static void
clear_tick (gpointer data)
{
  g_free (((SamayTick *) data)->label);
}

static GArray *
walk (const Stride        *stride,
      const SamayViewport *viewport,
      SamayDateFormat     *format,
      gboolean             with_before)
{
  GArray *ticks = g_array_new (FALSE, TRUE, sizeof (SamayTick));
  int first_weekday = samay_date_format_get_first_weekday (format);
  gint64 instant_s = floor_instant (stride, first_weekday, viewport->visible.begin_s);

  g_array_set_clear_func (ticks, clear_tick);
  while (instant_s < viewport->visible.end_s)
    {
      SamayTick tick = { instant_s, samay_viewport_get_x_px (viewport, instant_s), NULL, 0, FALSE };
      gint64 next_s = next_instant (stride, instant_s);

      tick.begins_week = stride->unit == SAMAY_UNIT_DAY && stride->count == 1
                         && samay_day_get_weekday (samay_day_from_instant (instant_s)) == first_weekday;
      if (with_before || instant_s >= viewport->visible.begin_s)
        g_array_append_val (ticks, tick);
      /* At the end of the calendar there is no next one. */
      if (next_s <= instant_s)
        break;
      instant_s = next_s;
    }
  return ticks;
}

static char *
format_years (SamayDateFormat *format,
              const Stride    *stride,
              gint64           instant_s)
{
  gint64 year = samay_instant_to_civil (instant_s).year;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (stride->count == 1)
    return samay_date_format_skeleton (format, "y", instant_s);
  /* "1900–1999" needs no explanation; farther ranges would be longer than the axis. */
  if (year <= 0 || year + stride->count > 10000)
    return NULL;
  first = samay_date_format_skeleton (format, "y", instant_s);
  last = samay_date_format_skeleton (format, "y", from_date (year + stride->count - 1, 1, 1));
  return g_strdup_printf ("%s–%s", first, last);
}

static void
label_fine (GArray          *ticks,
            const char      *skeleton,
            SamayDateFormat *format,
            SamayMeasure    *measure)
{
  for (guint i = 0; i < ticks->len; i++)
    {
      SamayTick *tick = &g_array_index (ticks, SamayTick, i);

      g_free (tick->label);
      tick->label = samay_date_format_skeleton (format, skeleton, tick->instant_s);
      tick->width_px = samay_measure_get_width_px (measure, SAMAY_TEXT_TICK_FINE, tick->label);
    }
}

static gboolean
labels_fit (GArray *ticks)
{
  for (guint i = 0; i + 1 < ticks->len; i++)
    {
      const SamayTick *tick = &g_array_index (ticks, SamayTick, i);

      if (tick->width_px + LABEL_GAP_PX > g_array_index (ticks, SamayTick, i + 1).x_px - tick->x_px)
        return FALSE;
    }
  return TRUE;
}

static GArray *
make_fine (const Step          *step,
           const SamayViewport *viewport,
           SamayDateFormat     *format,
           SamayMeasure        *measure,
           gboolean            *out_fit)
{
  GArray *ticks = walk (&step->fine, viewport, format, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (step->skeletons); i++)
    if (i == 0 || step->skeletons[i])
      {
        label_fine (ticks, step->skeletons[i], format, measure);
        *out_fit = labels_fit (ticks);
        if (*out_fit)
          break;
      }
  return ticks;
}

static GArray *
make_coarse (const Step          *step,
             const SamayViewport *viewport,
             SamayDateFormat     *format,
             SamayMeasure        *measure)
{
  GArray *ticks = walk (&step->coarse, viewport, format, TRUE);

  for (guint i = 0; i < ticks->len; i++)
    {
      SamayTick *tick = &g_array_index (ticks, SamayTick, i);

      if (step->coarse_skeleton)
        tick->label = samay_date_format_skeleton (format, step->coarse_skeleton, tick->instant_s);
      else
        tick->label = format_years (format, &step->coarse, tick->instant_s);
      if (tick->label)
        tick->width_px = samay_measure_get_width_px (measure, SAMAY_TEXT_TICK_COARSE, tick->label);
    }
  return ticks;
}

/* The first label sticks to the left edge; where it would touch the next one, a part of a stretch gives way to a whole. */
static void
thin_coarse (GArray *ticks)
{
  for (guint i = 0; i + 1 < ticks->len; i++)
    {
      SamayTick *tick = &g_array_index (ticks, SamayTick, i);

      if (MAX (tick->x_px, 0) + tick->width_px + LABEL_GAP_PX > g_array_index (ticks, SamayTick, i + 1).x_px)
        g_clear_pointer (&tick->label, g_free);
    }
}

/**
 * samay_ticks_new:
 * @min_gap_px: at least so far are fine ticks apart; more where a label is wider
 *
 * Returns: (transfer full): two rows of ticks for @viewport
 */
SamayTicks *
samay_ticks_new (const SamayViewport *viewport,
                 double               min_gap_px,
                 SamayDateFormat     *format,
                 SamayMeasure        *measure)
{
  SamayTicks *self = g_new0 (SamayTicks, 1);
  gboolean fit = FALSE;

  for (self->step = samay_ticks_choose_step (samay_viewport_get_s_per_px (viewport), min_gap_px);; self->step++)
    {
      g_clear_pointer (&self->fine, g_array_unref);
      self->fine = make_fine (&steps[self->step], viewport, format, measure, &fit);
      if (fit || self->step + 1 == G_N_ELEMENTS (steps))
        break;
    }
  self->coarse = make_coarse (&steps[self->step], viewport, format, measure);
  thin_coarse (self->coarse);
  return self;
}

/**
 * samay_ticks_free:
 * @self: (transfer full) (nullable):
 */
void
samay_ticks_free (SamayTicks *self)
{
  if (!self)
    return;
  g_array_unref (self->fine);
  g_array_unref (self->coarse);
  g_free (self);
}
