/* samay-merge-pair.c: whether two mentions tell of one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include "base/samay-fold.h"

#include <string.h>

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
};

#define CROSSED_FACTOR 2
/* What is in the sentence beside the title helps so much at most. */
#define CONTEXT_MOST 4
/* Reports of one thing that give different days give days that are near. */
#define APART_DAYS_MAX 7
#define COUNTRIES_MAX 8

/* What one of two has of what may contradict. */
typedef struct
{
  SamayGist countries[COUNTRIES_MAX];
  SamayGist cities[COUNTRIES_MAX];
  SamayGist ordinals[COUNTRIES_MAX];
  SamayGist kinds[COUNTRIES_MAX];
  guint n_countries;
  guint n_cities;
  guint n_ordinals;
  guint n_kinds;
} Marks;

typedef struct
{
  gint sum;    /* of what both have */
  gint names;  /* of that, people and numbers */
  gint only_a; /* of what the other one could have had, too, and hasn't */
  gint only_b;
} Common;

static const SamayGist *
get_gists (const SamayMergeView *view,
           guint32               node)
{
  return view->gists + view->nodes[node].gists_first;
}

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

static Common
find_common (const SamayMergeView *view,
             guint32               a,
             guint32               b)
{
  const SamayGist *x = get_gists (view, a), *y = get_gists (view, b);
  const SamayGist *x_end = x + view->nodes[a].n_gists, *y_end = y + view->nodes[b].n_gists;
  gboolean is_one_script = view->nodes[a].script == view->nodes[b].script;
  Common common = { 0, 0, 0, 0 };

  while (x < x_end || y < y_end)
    if (y == y_end || (x < x_end && *x < *y && !samay_gist_is_same (*x, *y)))
      common.only_a += get_expected_weight (*x++, is_one_script);
    else if (x == x_end || !samay_gist_is_same (*x, *y))
      common.only_b += get_expected_weight (*y++, is_one_script);
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

/* In percent. What only one of them says is more said; what each says and the other doesn't tells them apart. */
static gint
get_share (const Common *common)
{
  gint crossed = MIN (common->only_a, common->only_b);

  return common->sum * 100 / MAX (common->sum + CROSSED_FACTOR * crossed, 1);
}

static gboolean
has_gist (const SamayGist *gists,
          guint            n,
          SamayGist        gist)
{
  for (guint i = 0; i < n; i++)
    if (samay_gist_is_same (gists[i], gist))
      return TRUE;
  return FALSE;
}

/* What stands beside the one's title is in the other's title or beside it. */
static gint
find_context (const SamayMergeView *view,
              guint32               a,
              guint32               b)
{
  const SamayMergeNode *node = &view->nodes[a], *other = &view->nodes[b];
  const SamayGist *context = get_gists (view, a) + node->n_gists;
  gint sum = 0;

  for (guint i = 0; i < node->n_context && sum < CONTEXT_MOST; i++)
    if (has_gist (get_gists (view, b), other->n_gists + other->n_context, context[i])
        && !has_gist (get_gists (view, a), node->n_gists, context[i]))
      sum += weights[samay_gist_get_kind (context[i])] / 2;
  return MIN (sum, CONTEXT_MOST);
}

static void
put (SamayGist *list,
     guint     *n,
     SamayGist  gist)
{
  if (*n < COUNTRIES_MAX && !has_gist (list, *n, gist))
    list[(*n)++] = gist;
}

static void
read_marks (const SamayGist *gists,
            guint            n,
            Marks           *marks)
{
  for (guint i = 0; i < n; i++)
    switch (samay_gist_get_kind (gists[i]))
      {
      case SAMAY_GIST_COUNTRY:
        put (marks->countries, &marks->n_countries, gists[i]);
        break;
      case SAMAY_GIST_CITY:
        put (marks->cities, &marks->n_cities, gists[i]);
        break;
      case SAMAY_GIST_ORDINAL:
        put (marks->ordinals, &marks->n_ordinals, gists[i]);
        break;
      case SAMAY_GIST_KIND:
        put (marks->kinds, &marks->n_kinds, gists[i]);
        break;
      default:
        break;
      }
}

static Marks
find_marks (const SamayMergeView *view,
            guint32               node)
{
  const SamayGist *gists = get_gists (view, node);
  guint n = view->nodes[node].n_gists;
  Marks marks = { .n_countries = 0 };

  read_marks (gists, n, &marks);
  /* Whose meeting it was may stand beside the title. */
  if (marks.n_countries < 2)
    for (guint i = n; i < n + view->nodes[node].n_context; i++)
      if (samay_gist_get_kind (gists[i]) == SAMAY_GIST_COUNTRY)
        put (marks.countries, &marks.n_countries, gists[i]);
  return marks;
}

static guint
count_shared (const SamayGist *a,
              guint            n_a,
              const SamayGist *b,
              guint            n_b)
{
  guint n = 0;

  for (guint i = 0; i < n_a; i++)
    n += has_gist (b, n_b, a[i]);
  return n;
}

/* Both say something of the kind, and nothing of it in common. */
static gboolean
is_disjoint (const SamayGist *a,
             guint            n_a,
             const SamayGist *b,
             guint            n_b)
{
  return n_a > 0 && n_b > 0 && count_shared (a, n_a, b, n_b) == 0;
}

/* Each has one that the other lacks: India and Russia, India and China. */
static gboolean
is_crossed (const SamayGist *a,
            guint            n_a,
            const SamayGist *b,
            guint            n_b)
{
  guint shared = count_shared (a, n_a, b, n_b);

  return shared < n_a && shared < n_b;
}

/* Kinds that one paper calls so and another so. */
static gboolean
is_near_kind (SamayGist a,
              SamayGist b)
{
  static const char *const groups[][3] = {
    { "meeting", "talks", "summit" },
    { "attack", "war", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      guint found = 0;

      for (guint j = 0; j < G_N_ELEMENTS (groups[i]); j++)
        {
          SamayGist kind = samay_gist_from_text (SAMAY_GIST_KIND, groups[i][j], strlen (groups[i][j]));

          found |= (kind == a ? 1u : 0u) | (kind == b ? 2u : 0u);
        }
      if (found == 3)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_other_kind (const Marks *a,
                const Marks *b)
{
  if (!is_disjoint (a->kinds, a->n_kinds, b->kinds, b->n_kinds))
    return FALSE;
  for (guint i = 0; i < a->n_kinds; i++)
    for (guint j = 0; j < b->n_kinds; j++)
      if (is_near_kind (a->kinds[i], b->kinds[j]))
        return FALSE;
  return TRUE;
}

/* Persons stand as the last part of the name and the first; a part that isn't told is no other one. */
static gboolean
is_same_person (const SamayGist *a,
                const SamayGist *b)
{
  return a[0] == b[0] && (a[1] == b[1] || a[1] == 0 || b[1] == 0);
}

/* Where the other tells of no such person: whether its words name the family all the same. A namesake is somebody else. */
static gboolean
is_missing (const SamayMergeView *view,
            const SamayGist      *person,
            guint32               other)
{
  const SamayMergeNode *node = &view->nodes[other];
  const SamayGist *gists = get_gists (view, other);
  guint n = node->n_gists + node->n_context;
  gboolean has_namesake = FALSE;

  for (guint i = 0; i < node->n_people; i++)
    {
      if (is_same_person (person, gists + n + i * 2))
        return FALSE;
      has_namesake = has_namesake || person[0] == gists[n + i * 2];
    }
  return has_namesake || !has_gist (gists, n, person[0]);
}

static guint
count_missing (const SamayMergeView *view,
               guint32               a,
               guint32               b)
{
  const SamayMergeNode *node = &view->nodes[a];
  const SamayGist *people = get_gists (view, a) + node->n_gists + node->n_context;
  guint missing = 0;

  for (guint i = 0; i < node->n_people; i++)
    missing += is_missing (view, people + i * 2, b);
  return missing;
}

/* Each tells of a person that the other doesn't know. */
static gboolean
has_other_people (const SamayMergeView *view,
                  guint32               a,
                  guint32               b)
{
  return view->nodes[a].n_people > 0 && view->nodes[b].n_people > 0
         && count_missing (view, a, b) > 0 && count_missing (view, b, a) > 0;
}

/* Latin letters tell a name by its capital; in other scripts it may be any word that no table knows. */
static gboolean
is_named (const SamayMergeNode *node,
          SamayGist             gist,
          gboolean              with_places)
{
  switch (samay_gist_get_kind (gist))
    {
    case SAMAY_GIST_NAME:
      return TRUE;
    case SAMAY_GIST_COUNTRY:
    case SAMAY_GIST_REGION:
    case SAMAY_GIST_CITY:
      return with_places;
    case SAMAY_GIST_MAYBE:
      return node->script != SAMAY_CHAR_LATIN;
    default:
      return FALSE;
    }
}

static guint
count_named (const SamayMergeView *view,
             guint32               node,
             guint32               within,
             gboolean              with_places)
{
  const SamayMergeNode *self = &view->nodes[node], *other = &view->nodes[within];
  const SamayGist *gists = get_gists (view, node);
  guint n = 0;

  for (guint i = 0; i < self->n_gists; i++)
    n += is_named (self, gists[i], with_places)
         && (node == within || has_gist (get_gists (view, within), other->n_gists + other->n_context, gists[i]));
  return n;
}

static gboolean
names_others (const SamayMergeView *view,
              guint32               a,
              guint32               b,
              gboolean              with_places)
{
  return count_named (view, a, a, with_places) > 0 && count_named (view, b, b, with_places) > 0
         && count_named (view, a, b, with_places) == 0 && count_named (view, b, a, with_places) == 0;
}

/* Both name something, and nothing named is in both: one river flooded a town, and another river the same town. What two
 * languages name is compared together with places: that a name isn't found again may be for its spelling. */
static gboolean
has_other_names (const SamayMergeView *view,
                 guint32               a,
                 guint32               b)
{
  return names_others (view, a, b, TRUE) || (view->nodes[a].script == view->nodes[b].script && names_others (view, a, b, FALSE));
}

/**
 * samay_merge_contradict:
 *
 * Returns: whether @a and @b say what can't be said of one event: other places, people, numbers, kinds. Dates aren't
 *   asked
 */
gboolean
samay_merge_contradict (const SamayMergeView *view,
                        guint32               a,
                        guint32               b)
{
  Marks x = find_marks (view, a), y = find_marks (view, b);

  return is_disjoint (x.ordinals, x.n_ordinals, y.ordinals, y.n_ordinals)
         || is_disjoint (x.cities, x.n_cities, y.cities, y.n_cities)
         || is_crossed (x.countries, x.n_countries, y.countries, y.n_countries)
         || has_other_kind (&x, &y) || has_other_people (view, a, b) || has_other_names (view, a, b);
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

/* Only a number tells that a meeting said to have been on another day is the same meeting: a committee meets often. */
static gboolean
shares_ordinal (const SamayMergeView *view,
                guint32               a,
                guint32               b)
{
  Marks x = find_marks (view, a), y = find_marks (view, b);

  return count_shared (x.ordinals, x.n_ordinals, y.ordinals, y.n_ordinals) > 0;
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
  if (common.sum < least[kind].sum - CONTEXT_MOST || get_share (&common) < least[kind].share)
    return FALSE;
  /* Of an order alone, or a day without a year, only people or a number tell. */
  if (kind == SAMAY_EDGE_ORDER && common.names < weights[SAMAY_GIST_NAME])
    return FALSE;
  if (common.sum < least[kind].sum)
    common.sum += MAX (find_context (view, a, b), find_context (view, b, a));
  if (common.sum < least[kind].sum || samay_merge_contradict (view, a, b)
      || (kind == SAMAY_EDGE_APART && !shares_ordinal (view, a, b)))
    return FALSE;
  *out_edge = (SamayMergeEdge) { a, b, (gint16) MIN (common.sum, G_MAXINT16), (guint8) kind };
  return TRUE;
}
