/* samay-style.h: what a primitive means to look like: roles, text styles, outlines; no colours
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "extract/samay-extraction.h"

/* A role becomes a colour only in a theme of the render floor. The roles of the statuses stand in the order
 * of SamayStatus. */
typedef enum
{
  SAMAY_ROLE_NONE,
  SAMAY_ROLE_BACKGROUND,
  SAMAY_ROLE_TEXT,
  SAMAY_ROLE_TEXT_SECONDARY,
  SAMAY_ROLE_GRID,
  SAMAY_ROLE_GRID_STRONG,
  SAMAY_ROLE_WEEKEND,
  SAMAY_ROLE_AXIS,
  SAMAY_ROLE_LEADER,
  SAMAY_ROLE_FOLD,
  SAMAY_ROLE_TODAY,
  SAMAY_ROLE_OCCURRED,
  SAMAY_ROLE_PLANNED,
  SAMAY_ROLE_EXPECTED,
  SAMAY_ROLE_ONGOING,
  SAMAY_ROLE_CANCELLED,
  SAMAY_ROLE_POSTPONED,
  SAMAY_ROLE_RECURRING,
  SAMAY_ROLE_DENIED,
  SAMAY_N_ROLES,
} SamayRole;

typedef enum
{
  SAMAY_TEXT_HEADING,
  SAMAY_TEXT_SUBTITLE,
  SAMAY_TEXT_TICK_COARSE,
  SAMAY_TEXT_TICK_FINE,
  SAMAY_TEXT_DATE,
  SAMAY_TEXT_TITLE,
  SAMAY_TEXT_PLACE,
  SAMAY_TEXT_DATE_SMALL,
  SAMAY_TEXT_TITLE_SMALL,
  SAMAY_TEXT_PLACE_SMALL,
  SAMAY_TEXT_COUNT,
  SAMAY_TEXT_TODAY,
  SAMAY_TEXT_TRAY_HEAD,
  SAMAY_TEXT_TRAY,
  SAMAY_TEXT_LEGEND,
  SAMAY_N_TEXT_STYLES,
} SamayTextStyle;

typedef enum
{
  SAMAY_DASH_SOLID,
  SAMAY_DASH_DASHED,
  SAMAY_DASH_DOTTED,
  SAMAY_N_DASHES,
} SamayDash;

/* What is drawn over or instead of a plain bar, so that a status is told by shape too. */
typedef enum
{
  SAMAY_DECOR_NONE,
  SAMAY_DECOR_POINTED,      /* the bar's end points onward: it goes on */
  SAMAY_DECOR_STRIKE,       /* struck out */
  SAMAY_DECOR_STRIKE_ARROW, /* struck out and moved on */
  SAMAY_DECOR_SEGMENTS,     /* cut in pieces: it comes again and again */
  SAMAY_DECOR_CROSS,        /* crossed out */
} SamayDecor;

/**
 * SamayTextLook:
 * @size_px: the em in pixels at scale 1
 * @line_px: the distance of baselines; room for the marks above and below Devanagari's letters
 */
typedef struct
{
  const char *name;
  float size_px;
  float line_px;
  guint8 role; /* SamayRole */
  guint8 bold;
} SamayTextLook;

typedef struct
{
  guint8 role;   /* SamayRole */
  guint8 filled;
  guint8 dash;   /* SamayDash of the outline */
  guint8 decor;  /* SamayDecor */
} SamayStatusLook;

const SamayTextLook   *samay_text_style_get_look (SamayTextStyle self);
const SamayStatusLook *samay_status_get_look     (SamayStatus    self);
const char            *samay_role_get_name       (SamayRole      self);
const char            *samay_dash_get_name       (SamayDash      self);
guint                  samay_dash_get_pattern    (SamayDash      self,
                                                  const double **out_lengths_px);
