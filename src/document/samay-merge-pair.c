/* samay-merge-pair.c: whether two mentions tell of one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

/* Two statements are taken to speak of one event when their dates agree, nothing that they say contradicts, and what they
 * have in common is much (a sum of weights) and most of what the shorter one says (a share of it). A doubt keeps them
 * apart: an event that stands twice is seen by the reader, two events in one are not. */

/* Doubled, so that halves are whole. */
static const gint16 weights[] = {
  [SAMAY_GIST_THEME] = 4,
  [SAMAY_GIST_FRAME] = 2,
  [SAMAY_GIST_WORD] = 4,
  [SAMAY_GIST_NAME] = 5,
  [SAMAY_GIST_MAYBE] = 4,
  [SAMAY_GIST_KIND] = 2,
  [SAMAY_GIST_COUNTRY] = 2,
  [SAMAY_GIST_REGION] = 2,
  [SAMAY_GIST_CITY] = 3,
  [SAMAY_GIST_ORDINAL] = 6,
  [SAMAY_GIST_FIGURE] = 1,
  [SAMAY_GIST_ONCE] = 4,
};

/* What a pair must have in common, by the kind of its edge; and the share of that, in percent. */
static const struct
{
  gint16 sum;
  gint16 share;
} least[] = {
  [SAMAY_EDGE_FINE] = { 10, 70 },
  [SAMAY_EDGE_COARSE] = { 11, 70 },
  [SAMAY_EDGE_ORDER] = { 12, 60 },
  [SAMAY_EDGE_APART] = { 15, 75 },
  [SAMAY_EDGE_NAMED] = { 18, 80 },
};

#define CROSSED_FACTOR 2
/* What is in the sentence beside the title helps so much at most. */
#define CONTEXT_MOST 4
/* Reports of one thing that give different days give days that are near. */
#define APART_DAYS_MAX 7
/* Without a number that says which one it was, nearer still, and of people both of whom are named. */
#define NAMED_DAYS_MAX 3
#define NAMED_PEOPLE_MIN 2

typedef struct
{
  gint sum;    /* of what both have */
  gint names;  /* of that, people and numbers */
  gint only_a; /* of what the other one could have had, too, and hasn't */
  gint only_b;
  gint maybe_a; /* of that, what may be a name */
  gint maybe_b;
  gint frame_a; /* of that, what tells little: met, held talks */
  gint frame_b;
} Common;

/* What the other could have had, too: no word of another language, and no figure, for those change. In one script a name that
 * no table knows is a word as well. */
static gint
get_expected_weight (SamayGist gist,
                     gboolean  is_one_script)
{
  SamayGistKind kind = samay_gist_get_kind (gist);

  if (kind == SAMAY_GIST_FIGURE || kind == (is_one_script ? SAMAY_GIST_MAYBE : SAMAY_GIST_WORD))
    return 0;
  return weights[kind];
}

static void
add_only (SamayGist  gist,
          gboolean   is_one_script,
          gint      *only,
          gint      *maybe,
          gint      *frame)
{
  gint weight = get_expected_weight (gist, is_one_script);

  *only += weight;
  if (samay_gist_get_kind (gist) == SAMAY_GIST_MAYBE)
    *maybe += weight;
  if (samay_gist_get_kind (gist) == SAMAY_GIST_FRAME || samay_gist_get_kind (gist) == SAMAY_GIST_KIND)
    *frame += weight;
}

static Common
find_common (const SamayMergeView *view,
             guint32               a,
             guint32               b)
{
  const SamayGist *x = samay_merge_get_gists (view, a), *y = samay_merge_get_gists (view, b);
  const SamayGist *x_end = x + view->nodes[a].n_gists, *y_end = y + view->nodes[b].n_gists;
  gboolean is_one_script = view->nodes[a].script == view->nodes[b].script;
  Common common = { .sum = 0 };

  while (x < x_end || y < y_end)
    if (y == y_end || (x < x_end && *x < *y && !samay_gist_is_same (*x, *y)))
      add_only (*x++, is_one_script, &common.only_a, &common.maybe_a, &common.frame_a);
    else if (x == x_end || !samay_gist_is_same (*x, *y))
      add_only (*y++, is_one_script, &common.only_b, &common.maybe_b, &common.frame_b);
    else
      {
        /* Of a name and what may be one, the name. */
        SamayGistKind kind = MIN (samay_gist_get_kind (*x), samay_gist_get_kind (*y));
        /* In one script the word itself is there, too. */
        gint weight = kind == SAMAY_GIST_MAYBE && is_one_script ? 0 : weights[kind];

        common.sum += weight;
        if (kind == SAMAY_GIST_NAME || kind == SAMAY_GIST_ORDINAL || (kind == SAMAY_GIST_MAYBE && !is_one_script))
          common.names += weight;
        x++;
        y++;
      }
  return common;
}

/* In percent. What only one of them says is more said; what each says and the other doesn't tells them apart. Where they have a
 * whole name in common, a word that may be a name is no other one. */
static gint
get_share (const Common *common)
{
  gboolean is_named = common->names >= 2 * weights[SAMAY_GIST_NAME];
  gint crossed = MIN (common->only_a - (is_named ? common->maybe_a : 0), common->only_b - (is_named ? common->maybe_b : 0));

  return common->sum * 100 / MAX (common->sum + CROSSED_FACTOR * crossed, 1);
}

/* What stands beside the one's title is in the other's title or beside it. */
static gint
find_context (const SamayMergeView *view,
              guint32               a,
              guint32               b)
{
  const SamayMergeNode *node = &view->nodes[a], *other = &view->nodes[b];
  const SamayGist *context = samay_merge_get_gists (view, a) + node->n_gists;
  gint sum = 0;

  for (guint i = 0; i < node->n_context && sum < CONTEXT_MOST; i++)
    if (samay_merge_has_gist (samay_merge_get_gists (view, b), other->n_gists + other->n_context, context[i])
        && !samay_merge_has_gist (samay_merge_get_gists (view, a), node->n_gists, context[i]))
      sum += weights[samay_gist_get_kind (context[i])] / 2;
  return MIN (sum, CONTEXT_MOST);
}

static gboolean
is_bound_alike (const SamayWhen *a,
                const SamayWhen *b)
{
  return a->bound == b->bound;
}

static gboolean
is_pattern_alike (const SamayMergeMention *a,
                  const SamayMergeMention *b)
{
  SamayPattern x = a->when.pattern, y = b->when.pattern;

  return x.year == y.year && x.month == y.month && x.day == y.day && x.weekday == y.weekday;
}

/* XXXX-12-19 is every 19 December. */
static gboolean
is_in_pattern (const SamayMergeMention *pattern,
               gint64                   day)
{
  SamayPattern fields = pattern->when.pattern;
  SamayCivil civil = samay_instant_to_civil (day * SAMAY_DAY_S);

  return fields.month != 0 && fields.day != 0 && fields.month == civil.month && fields.day == civil.day
         && (fields.year == SAMAY_PATTERN_YEAR_NONE || fields.year == civil.year);
}

static gboolean
is_date_of_pattern (const SamayMergeView *view,
                    guint32               a,
                    guint32               b)
{
  const SamayMergeNode *x = &view->nodes[a], *y = &view->nodes[b];

  if (x->level == SAMAY_LEVEL_PATTERN && y->level == SAMAY_LEVEL_PATTERN)
    return is_pattern_alike (&view->mentions[a], &view->mentions[b]);
  if (x->level == SAMAY_LEVEL_PATTERN)
    return y->level == SAMAY_LEVEL_FINE && is_in_pattern (&view->mentions[a], y->first_day);
  return x->level == SAMAY_LEVEL_FINE && is_in_pattern (&view->mentions[b], x->first_day);
}

/* Who writes on the day that is told of knows the day. */
static gboolean
is_told_at_once (const SamayMergeView *view,
                 guint32               a)
{
  const SamayWhen *published = &view->statements[view->nodes[a].statement].published;
  gint64 day = samay_day_from_instant (published->span.begin_s);

  return !samay_when_is_undated (published) && day >= view->nodes[a].first_day && day <= view->nodes[a].last_day;
}

static gboolean
share_once (const SamayMergeView *view,
            guint32               a,
            guint32               b)
{
  const SamayGist *gists = samay_merge_get_gists (view, a);

  for (guint i = 0; i < view->nodes[a].n_gists; i++)
    if (samay_gist_get_kind (gists[i]) == SAMAY_GIST_ONCE
        && samay_merge_has_gist (samay_merge_get_gists (view, b), view->nodes[b].n_gists, gists[i]))
      return TRUE;
  return FALSE;
}

/* Where it is clear who it was, it doesn't matter whether they met or held talks. */
static gboolean
is_same_beside_frames (Common common)
{
  common.only_a -= common.frame_a;
  common.only_b -= common.frame_b;
  return get_share (&common) >= least[SAMAY_EDGE_NAMED].share;
}

/* One thing of which two statements give different days, though no number says so: two people met, or somebody opened a bridge.
 * What one person does may be done every day. */
static gboolean
is_one_by_name (const SamayMergeView *view,
                guint32               a,
                guint32               b)
{
  const SamayMergeNode *x = &view->nodes[a], *y = &view->nodes[b];
  guint n_people;

  if (x->statement == y->statement || x->first_day - y->last_day > NAMED_DAYS_MAX || y->first_day - x->last_day > NAMED_DAYS_MAX
      || is_told_at_once (view, a) || is_told_at_once (view, b))
    return FALSE;
  n_people = samay_merge_count_shared_people (view, a, b);
  return n_people >= NAMED_PEOPLE_MIN || (n_people > 0 && share_once (view, a, b));
}

/* How the dates of two agree; FALSE where they don't. */
static gboolean
find_kind (const SamayMergeView *view,
           guint32               a,
           guint32               b,
           SamayEdgeKind        *out_kind)
{
  const SamayMergeNode *x = &view->nodes[a], *y = &view->nodes[b];
  guint8 level = MAX (x->level, y->level);
  gboolean overlaps = x->first_day <= y->last_day && y->first_day <= x->last_day;

  *out_kind = SAMAY_EDGE_ORDER;
  if (level == SAMAY_LEVEL_NONE)
    return FALSE;
  if (level == SAMAY_LEVEL_PATTERN)
    return is_date_of_pattern (view, a, b);
  if (level == SAMAY_LEVEL_ORDER)
    return overlaps && (x->level != y->level || view->mentions[a].when.bound == view->mentions[b].when.bound);
  if (!is_bound_alike (&view->mentions[a].when, &view->mentions[b].when))
    return FALSE;
  if (level == SAMAY_LEVEL_COARSE)
    {
      *out_kind = SAMAY_EDGE_COARSE;
      /* One holds the other: a spring and a year's first half that only touch are no one time. */
      return (x->first_day >= y->first_day && x->last_day <= y->last_day) || (y->first_day >= x->first_day && y->last_day <= x->last_day);
    }
  *out_kind = overlaps ? SAMAY_EDGE_FINE : SAMAY_EDGE_APART;
  return overlaps || (x->first_day - y->last_day <= APART_DAYS_MAX && y->first_day - x->last_day <= APART_DAYS_MAX);
}

/**
 * samay_merge_compare:
 * @a: smaller than @b
 * @out_edge: (out)
 *
 * Cost: linear in what is known of the two; nothing is allocated.
 *
 * Returns: whether the two may be one event
 */
gboolean
samay_merge_compare (const SamayMergeView *view,
                     guint32               a,
                     guint32               b,
                     SamayMergeEdge       *out_edge)
{
  SamayEdgeKind kind;
  Common common;

  if (!find_kind (view, a, b, &kind))
    return FALSE;
  common = find_common (view, a, b);
  if (common.sum < least[kind].sum - CONTEXT_MOST)
    return FALSE;
  if (kind == SAMAY_EDGE_APART && !samay_merge_share_ordinal (view, a, b))
    {
      kind = SAMAY_EDGE_NAMED;
      if (!is_same_beside_frames (common) || !is_one_by_name (view, a, b))
        return FALSE;
    }
  else if (get_share (&common) < least[kind].share)
    return FALSE;
  /* Of an order alone, or a day without a year, only people or a number tell. */
  if (kind == SAMAY_EDGE_ORDER && common.names < weights[SAMAY_GIST_NAME])
    return FALSE;
  if (common.sum < least[kind].sum)
    common.sum += MAX (find_context (view, a, b), find_context (view, b, a));
  if (common.sum < least[kind].sum || samay_merge_contradict (view, a, b))
    return FALSE;
  *out_edge = (SamayMergeEdge) { a, b, (gint16) MIN (common.sum, G_MAXINT16), (guint8) kind, 1 };
  return TRUE;
}
