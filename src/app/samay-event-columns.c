/* samay-event-columns.c: as wide as their words need, the title as wide as is left
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/samay-event-columns.h"

#define GAP_PX 12

/* All but the title take a part of the width, within bounds. */
static const struct
{
  double part;
  int min_px;
  int max_px;
} sizes[SAMAY_N_ORDER_KEYS] = {
  [SAMAY_ORDER_DATE] = { 0.19, 136, 210 },
  [SAMAY_ORDER_PLACE] = { 0.14, 90, 220 },
  [SAMAY_ORDER_STATUS] = { 0.12, 92, 150 },
  [SAMAY_ORDER_SOURCES] = { 0.08, 70, 90 },
};

/**
 * samay_event_columns_place:
 * @width_px: of a row, at least %SAMAY_COLUMNS_MIN_PX
 */
void
samay_event_columns_place (int              width_px,
                           SamayEventColumn out_columns[SAMAY_N_ORDER_KEYS])
{
  int title_px = width_px - SAMAY_COLUMNS_BEGIN_PX - (SAMAY_N_ORDER_KEYS - 1) * GAP_PX;
  int x_px = SAMAY_COLUMNS_BEGIN_PX;

  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    if (i != SAMAY_ORDER_TITLE)
      {
        out_columns[i].width_px = CLAMP ((int) (width_px * sizes[i].part), sizes[i].min_px, sizes[i].max_px);
        title_px -= out_columns[i].width_px;
      }
  out_columns[SAMAY_ORDER_TITLE].width_px = MAX (title_px, 1);
  for (guint i = 0; i < SAMAY_N_ORDER_KEYS; i++)
    {
      out_columns[i].x_px = x_px;
      x_px += out_columns[i].width_px + GAP_PX;
    }
}
