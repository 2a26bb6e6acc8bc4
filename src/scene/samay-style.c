/* samay-style.c: the tables of roles, text styles, outlines and looks of statuses
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "scene/samay-style.h"

static const char *const role_names[SAMAY_N_ROLES] = {
  [SAMAY_ROLE_NONE] = "none",
  [SAMAY_ROLE_BACKGROUND] = "background",
  [SAMAY_ROLE_TEXT] = "text",
  [SAMAY_ROLE_TEXT_SECONDARY] = "text-secondary",
  [SAMAY_ROLE_GRID] = "grid",
  [SAMAY_ROLE_GRID_STRONG] = "grid-strong",
  [SAMAY_ROLE_WEEKEND] = "weekend",
  [SAMAY_ROLE_AXIS] = "axis",
  [SAMAY_ROLE_LEADER] = "leader",
  [SAMAY_ROLE_FOLD] = "fold",
  [SAMAY_ROLE_TODAY] = "today",
  [SAMAY_ROLE_OCCURRED] = "occurred",
  [SAMAY_ROLE_PLANNED] = "planned",
  [SAMAY_ROLE_EXPECTED] = "expected",
  [SAMAY_ROLE_ONGOING] = "ongoing",
  [SAMAY_ROLE_CANCELLED] = "cancelled",
  [SAMAY_ROLE_POSTPONED] = "postponed",
  [SAMAY_ROLE_RECURRING] = "recurring",
  [SAMAY_ROLE_DENIED] = "denied",
};

static const SamayTextLook text_looks[SAMAY_N_TEXT_STYLES] = {
  [SAMAY_TEXT_HEADING] = { "heading", 24, 34, SAMAY_ROLE_TEXT, TRUE },
  [SAMAY_TEXT_SUBTITLE] = { "subtitle", 14, 22, SAMAY_ROLE_TEXT_SECONDARY, FALSE },
  [SAMAY_TEXT_TICK_COARSE] = { "tick-coarse", 13, 19, SAMAY_ROLE_TEXT, TRUE },
  [SAMAY_TEXT_TICK_FINE] = { "tick-fine", 12, 18, SAMAY_ROLE_TEXT_SECONDARY, FALSE },
  [SAMAY_TEXT_DATE] = { "date", 12.5, 19, SAMAY_ROLE_TEXT_SECONDARY, TRUE },
  [SAMAY_TEXT_TITLE] = { "title", 15, 22, SAMAY_ROLE_TEXT, FALSE },
  [SAMAY_TEXT_PLACE] = { "place", 12.5, 19, SAMAY_ROLE_TEXT_SECONDARY, FALSE },
  [SAMAY_TEXT_DATE_SMALL] = { "date-small", 10.5, 15, SAMAY_ROLE_TEXT_SECONDARY, TRUE },
  [SAMAY_TEXT_TITLE_SMALL] = { "title-small", 12.5, 18, SAMAY_ROLE_TEXT, FALSE },
  [SAMAY_TEXT_PLACE_SMALL] = { "place-small", 10.5, 15, SAMAY_ROLE_TEXT_SECONDARY, FALSE },
  [SAMAY_TEXT_COUNT] = { "count", 11, 15, SAMAY_ROLE_TEXT_SECONDARY, TRUE },
  [SAMAY_TEXT_TODAY] = { "today", 11, 15, SAMAY_ROLE_TODAY, TRUE },
  [SAMAY_TEXT_TRAY_HEAD] = { "tray-head", 13, 21, SAMAY_ROLE_TEXT, TRUE },
  [SAMAY_TEXT_TRAY] = { "tray", 13, 21, SAMAY_ROLE_TEXT, FALSE },
  [SAMAY_TEXT_LEGEND] = { "legend", 12, 19, SAMAY_ROLE_TEXT_SECONDARY, FALSE },
};

static const SamayStatusLook status_looks[] = {
  [SAMAY_STATUS_OCCURRED] = { SAMAY_ROLE_OCCURRED, TRUE, SAMAY_DASH_SOLID, SAMAY_DECOR_NONE },
  [SAMAY_STATUS_PLANNED] = { SAMAY_ROLE_PLANNED, FALSE, SAMAY_DASH_SOLID, SAMAY_DECOR_NONE },
  [SAMAY_STATUS_EXPECTED] = { SAMAY_ROLE_EXPECTED, FALSE, SAMAY_DASH_DASHED, SAMAY_DECOR_NONE },
  [SAMAY_STATUS_ONGOING] = { SAMAY_ROLE_ONGOING, TRUE, SAMAY_DASH_SOLID, SAMAY_DECOR_POINTED },
  [SAMAY_STATUS_CANCELLED] = { SAMAY_ROLE_CANCELLED, FALSE, SAMAY_DASH_SOLID, SAMAY_DECOR_STRIKE },
  [SAMAY_STATUS_POSTPONED] = { SAMAY_ROLE_POSTPONED, FALSE, SAMAY_DASH_SOLID, SAMAY_DECOR_STRIKE_ARROW },
  [SAMAY_STATUS_RECURRING] = { SAMAY_ROLE_RECURRING, TRUE, SAMAY_DASH_SOLID, SAMAY_DECOR_SEGMENTS },
  [SAMAY_STATUS_DENIED] = { SAMAY_ROLE_DENIED, FALSE, SAMAY_DASH_SOLID, SAMAY_DECOR_CROSS },
};

static const struct
{
  const char *name;
  guint n;
  double lengths_px[2];
} dashes[SAMAY_N_DASHES] = {
  [SAMAY_DASH_SOLID] = { "solid", 0, { 0, 0 } },
  [SAMAY_DASH_DASHED] = { "dashed", 2, { 5, 3 } },
  [SAMAY_DASH_DOTTED] = { "dotted", 2, { 1.5, 2 } },
};

/**
 * samay_text_style_get_look:
 *
 * Returns: (transfer none): size, distance of lines, role and weight
 */
const SamayTextLook *
samay_text_style_get_look (SamayTextStyle self)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_TEXT_STYLES, &text_looks[SAMAY_TEXT_TITLE]);

  return &text_looks[self];
}

/**
 * samay_status_get_look:
 *
 * Statuses differ in shape and outline as well as in role, so that a chart is read without colours.
 *
 * Returns: (transfer none): the look; that of "occurred" for a number that is no status
 */
const SamayStatusLook *
samay_status_get_look (SamayStatus self)
{
  return &status_looks[(guint) self < G_N_ELEMENTS (status_looks) ? self : SAMAY_STATUS_OCCURRED];
}

/**
 * samay_role_get_name:
 *
 * Returns: (transfer none): the name that text dumps use
 */
const char *
samay_role_get_name (SamayRole self)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_ROLES, "none");

  return role_names[self];
}

/**
 * samay_dash_get_name:
 *
 * Returns: (transfer none): the name that text dumps use
 */
const char *
samay_dash_get_name (SamayDash self)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_DASHES, "solid");

  return dashes[self].name;
}

/**
 * samay_dash_get_pattern:
 * @out_lengths_px: (out) (transfer none): lengths of stroke and gap in turn, in pixels
 *
 * Returns: the number of lengths; 0 for a solid line
 */
guint
samay_dash_get_pattern (SamayDash      self,
                        const double **out_lengths_px)
{
  g_return_val_if_fail ((guint) self < SAMAY_N_DASHES, 0);

  *out_lengths_px = dashes[self].lengths_px;
  return dashes[self].n;
}
