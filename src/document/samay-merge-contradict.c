/* samay-merge-contradict.c: what two mentions say that can't be said of one event
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/samay-merge-private.h"

#include "base/samay-fold.h"

#include <string.h>

#define COUNTRIES_MAX 8
/* The sixth meeting of what: themes and names that both have say that, rare ones twice. */
#define SUBJECT_MIN 3

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

static void
put (SamayGist *list,
     guint     *n,
     SamayGist  gist)
{
  if (*n < COUNTRIES_MAX && !samay_merge_has_gist (list, *n, gist))
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
  const SamayGist *gists = samay_merge_get_gists (view, node);
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
    n += samay_merge_has_gist (b, n_b, a[i]);
  return n;
}

static guint
weigh_subject (const SamayMergeView *view,
               guint32               a,
               guint32               b)
{
  static const guint8 weights[] = {
    [SAMAY_GIST_THEME] = 2, [SAMAY_GIST_NAME] = 2, [SAMAY_GIST_FRAME] = 1, [SAMAY_GIST_COUNTRY] = 1, [SAMAY_GIST_ONCE] = 2,
  };
  const SamayGist *gists = samay_merge_get_gists (view, a);
  guint sum = 0;

  for (guint i = 0; i < view->nodes[a].n_gists; i++)
    if (samay_merge_has_gist (samay_merge_get_gists (view, b), view->nodes[b].n_gists, gists[i]))
      sum += weights[samay_gist_get_kind (gists[i])];
  return sum;
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

/* People meet in one city; a third match may be played in two, by other teams of the same countries. */
static gboolean
is_meeting (const Marks *marks)
{
  static const char *const kinds[] = { "meeting", "talks", "summit" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (samay_merge_has_gist (marks->kinds, marks->n_kinds, samay_gist_from_text (SAMAY_GIST_KIND, kinds[i], strlen (kinds[i]))))
      return TRUE;
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
  const SamayGist *gists = samay_merge_get_gists (view, other);
  guint n = node->n_gists + node->n_context;
  gboolean has_namesake = FALSE;

  for (guint i = 0; i < node->n_people; i++)
    {
      if (is_same_person (person, gists + n + i * 2))
        return FALSE;
      has_namesake = has_namesake || person[0] == gists[n + i * 2];
    }
  return has_namesake || !samay_merge_has_gist (gists, n, person[0]);
}

static guint
count_missing (const SamayMergeView *view,
               guint32               a,
               guint32               b)
{
  const SamayMergeNode *node = &view->nodes[a];
  const SamayGist *people = samay_merge_get_gists (view, a) + node->n_gists + node->n_context;
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

/**
 * samay_merge_count_shared_people:
 *
 * Returns: how many persons both tell of, each with more of the name than the family's
 */
guint
samay_merge_count_shared_people (const SamayMergeView *view,
                                 guint32               a,
                                 guint32               b)
{
  const SamayMergeNode *x = &view->nodes[a], *y = &view->nodes[b];
  const SamayGist *people = samay_merge_get_gists (view, a) + x->n_gists + x->n_context;
  const SamayGist *others = samay_merge_get_gists (view, b) + y->n_gists + y->n_context;
  guint n = 0;

  for (guint i = 0; i < x->n_people; i++)
    for (guint j = 0; j < y->n_people; j++)
      n += people[i * 2 + 1] != 0 && people[i * 2] == others[j * 2] && people[i * 2 + 1] == others[j * 2 + 1];
  return n;
}

static gboolean
have_days_in_common (const SamayMergeNode *x,
                     const SamayMergeNode *y)
{
  return x->level == SAMAY_LEVEL_FINE && y->level == SAMAY_LEVEL_FINE && x->first_day <= y->last_day && y->first_day <= x->last_day;
}

/* Where two cities are told of one thing, one of the two is wrong: two people met on that day, or it was the sixth session of
 * that commission. */
static gboolean
is_one_in_two_cities (const SamayMergeView *view,
                      guint32               a,
                      guint32               b,
                      const Marks          *x,
                      const Marks          *y)
{
  const SamayMergeMention *p = &view->mentions[a], *q = &view->mentions[b];

  if (x->n_cities != 1 || y->n_cities != 1 || p->statement == q->statement || !have_days_in_common (&view->nodes[a], &view->nodes[b]))
    return FALSE;
  if (samay_merge_count_shared_people (view, a, b) > 1)
    return TRUE;
  return p->n_series > 0 && q->n_series > 0 && count_shared (x->ordinals, x->n_ordinals, y->ordinals, y->n_ordinals) > 0
         && is_meeting (x) && is_meeting (y) && weigh_subject (view, a, b) >= SUBJECT_MIN;
}

/* What an organisation is, and behind it what tells it from others of its kind, up to a 0. */
static const SamayGist *
next_organisation (const SamayGist *organisation)
{
  for (organisation++; *organisation != 0; organisation++)
    ;
  return organisation + 1;
}

static const SamayGist *
get_organisations (const SamayMergeView *view,
                   guint32               node)
{
  const SamayMergeNode *self = &view->nodes[node];

  return samay_merge_get_gists (view, node) + self->n_gists + self->n_context + self->n_people * 2;
}

/* A part of its name stands in the other one's words. */
static gboolean
is_told_of (const SamayMergeView *view,
            const SamayGist      *organisation,
            guint32               other)
{
  const SamayMergeNode *node = &view->nodes[other];

  for (organisation++; *organisation != 0; organisation++)
    if (samay_merge_has_gist (samay_merge_get_gists (view, other), node->n_gists + node->n_context, *organisation))
      return TRUE;
  return FALSE;
}

/* One ministry, and another ministry: each named by words that the other statement hasn't. A ministry and a court may both be
 * told of. What two languages call them isn't compared. */
static gboolean
has_other_organisations (const SamayMergeView *view,
                         guint32               a,
                         guint32               b)
{
  const SamayGist *x = get_organisations (view, a);

  if (view->nodes[a].script != view->nodes[b].script)
    return FALSE;
  for (guint i = 0; i < view->nodes[a].n_organisations; i++, x = next_organisation (x))
    {
      const SamayGist *y = get_organisations (view, b);

      if (x[0] == 0 || x[1] == 0 || is_told_of (view, x, b))
        continue;
      for (guint j = 0; j < view->nodes[b].n_organisations; j++, y = next_organisation (y))
        if (x[0] == y[0] && y[1] != 0 && !is_told_of (view, y, a))
          return TRUE;
    }
  return FALSE;
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
  const SamayGist *gists = samay_merge_get_gists (view, node);
  guint n = 0;

  for (guint i = 0; i < self->n_gists; i++)
    n += is_named (self, gists[i], with_places)
         && (node == within || samay_merge_has_gist (samay_merge_get_gists (view, within), other->n_gists + other->n_context, gists[i]));
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
                 guint32               b,
                 gboolean              with_places)
{
  return (with_places && names_others (view, a, b, TRUE)) || (view->nodes[a].script == view->nodes[b].script && names_others (view, a, b, FALSE));
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
  gboolean has_other_city = is_disjoint (x.cities, x.n_cities, y.cities, y.n_cities);

  return is_disjoint (x.ordinals, x.n_ordinals, y.ordinals, y.n_ordinals)
         || (has_other_city && !is_one_in_two_cities (view, a, b, &x, &y))
         || is_crossed (x.countries, x.n_countries, y.countries, y.n_countries)
         || has_other_kind (&x, &y) || has_other_people (view, a, b)
         || has_other_organisations (view, a, b) || has_other_names (view, a, b, !has_other_city);
}

/* Only a number tells that a meeting said to have been on another day is the same meeting: a committee meets often. */
gboolean
samay_merge_share_ordinal (const SamayMergeView *view,
                           guint32               a,
                           guint32               b)
{
  Marks x = find_marks (view, a), y = find_marks (view, b);

  return count_shared (x.ordinals, x.n_ordinals, y.ordinals, y.n_ordinals) > 0;
}
