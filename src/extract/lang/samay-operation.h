/* samay-operation.h: what a rule does with what it matched: `shift by=-n unit=u`
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* The closed table of operations. Each is documented by one line in samay-operation.c. */
typedef enum
{
  SAMAY_OP_NONE,
  SAMAY_OP_SET,
  SAMAY_OP_SHIFT,
  SAMAY_OP_LAST,
  SAMAY_OP_THIS,
  SAMAY_OP_NEXT,
  SAMAY_OP_WINDOW,
  SAMAY_OP_NTH,
  SAMAY_OP_RANGE,
  SAMAY_OP_PAIR,
  SAMAY_OP_PART,
  SAMAY_OP_MERGE,
  SAMAY_OP_BOUND,
  SAMAY_OP_APPROXIMATE,
  SAMAY_OP_DURATION,
  SAMAY_OP_REPEAT,
  SAMAY_OP_TIME,
  SAMAY_OP_ORDER,
  SAMAY_OP_VAGUE,
  SAMAY_OP_ASIDE,
  SAMAY_OP_OFFSET,
  SAMAY_OP_AROUND,
  SAMAY_OP_SUM,
  SAMAY_OP_MOVE,
  SAMAY_OP_REPLACED,
  SAMAY_OP_REPLACING,
  SAMAY_OP_FROM,
  SAMAY_N_OPS,
} SamayOp;

typedef enum
{
  SAMAY_KEY_YEAR,
  SAMAY_KEY_MONTH,
  SAMAY_KEY_DAY,
  SAMAY_KEY_NAMED_DAY,
  SAMAY_KEY_WEEKDAY,
  SAMAY_KEY_WEEK,
  SAMAY_KEY_QUARTER,
  SAMAY_KEY_HALF,
  SAMAY_KEY_SEASON,
  SAMAY_KEY_DECADE,
  SAMAY_KEY_CENTURY,
  SAMAY_KEY_ERA,
  SAMAY_KEY_HOUR,
  SAMAY_KEY_MINUTE,
  SAMAY_KEY_DAYPART,
  SAMAY_KEY_FISCAL,
  SAMAY_KEY_TO_YEAR,
  SAMAY_KEY_TO_MONTH,
  SAMAY_KEY_TO_DAY,
  SAMAY_KEY_TO_HOUR,
  SAMAY_KEY_TO_CENTURY,
  SAMAY_KEY_BY,
  SAMAY_KEY_UNIT,
  SAMAY_KEY_N,
  SAMAY_KEY_COUNT,
  SAMAY_KEY_FROM,
  SAMAY_KEY_TO,
  SAMAY_KEY_OF,
  SAMAY_KEY_AT,
  SAMAY_KEY_PART,
  SAMAY_KEY_BOUND,
  SAMAY_KEY_ANCHOR,
  SAMAY_N_KEYS,
} SamayKey;

typedef enum
{
  SAMAY_ANCHOR_PUBLISHED, /* the statement's date */
  SAMAY_ANCHOR_NARRATIVE, /* the date told of last */
  SAMAY_ANCHOR_AHEAD,     /* the day told of last if it is still to come, else the statement's date */
} SamayAnchor;

/* A slot is the letter of `{d:day}`, by its place among the pattern's elements. */
typedef struct
{
  guint8 key;     /* SamayKey */
  guint8 is_slot; /* else @value stands for itself */
  gint8 sign;     /* -1 where the rule writes by=-n */
  char slot;
  gint32 value;
} SamayArgument;

#define SAMAY_ARGUMENTS_MAX 8

typedef struct
{
  guint8 op; /* SamayOp */
  guint8 n_arguments;
  guint8 by_key[SAMAY_N_KEYS]; /* 1 + the first argument of that key; 0 for none */
  SamayArgument arguments[SAMAY_ARGUMENTS_MAX];
} SamayOperation;

gboolean    samay_operation_parse   (const char     *text,
                                     SamayOperation *out_operation,
                                     char          **out_fault);
const char *samay_op_get_name       (SamayOp         op);
const char *samay_op_get_doc        (SamayOp         op);
